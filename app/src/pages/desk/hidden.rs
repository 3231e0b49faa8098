//! What is hidden from everybody but facilitators, and the way back.

use super::frame::said;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::SessionId;

/// The list of hidden sessions.
pub(super) fn hidden(hall: Hall) -> AnyView {
    let w = words();
    let list = Memo::new(move |_| {
        hall.board.with(|board| {
            let hidden = board.sessions.iter().filter(|session| session.hidden);
            hidden
                .map(|session| (session.id, session.idea.title.clone()))
                .collect::<Vec<(SessionId, String)>>()
        })
    });
    let none = move || list.with(Vec::is_empty).then(|| view! { <p>{w.hidden_none()}</p> });
    view! {
        <section class="pane" aria-labelledby="hidden">
            <h2 id="hidden">{w.hidden_heading()}</h2>
            <p class="soft">{w.hidden_about()}</p>
            {none}
            <ul class="things">
                <For each=move || list.get() key=|session| session.clone() let:session>
                    <li class="thing thing--flat">
                        <a class="thing__name" href=hall.path(&format!("s/{}", session.0)) dir="auto">{session.1.clone()}</a>
                        <Act what="show" key=session.0.to_string() on_done=said(hall)>
                            <Hidden name="session" value=session.0.to_string()/>
                            <button class="button button--quiet button--small">{w.hidden_show()}</button>
                        </Act>
                    </li>
                </For>
            </ul>
        </section>
    }
    .erase()
}
