//! Sessions that are close to the one that is being pitched: perhaps to join forces with.

use super::alike::alike;
use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Erase, Heart};
use crate::words::words;
use leptos::prelude::*;
use model::SessionId;

/// How many are shown: the closest.
const SHOWN: usize = 3;

/// Those that are close to a title while it is typed, said politely to those who listen.
#[component]
pub(super) fn Close(
    /// The title.
    typed: RwSignal<String>,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let close = memo(move || {
        let title = typed.get();
        hall.board.look(|board| {
            let mut close = alike(&title, board.standing());
            close.truncate(SHOWN);
            close.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
        })
    });
    let title = move |id: SessionId| {
        hall.board.look(|board| board.session(id).map(|session| session.idea.title.clone()))
    };
    let hosts = move |id: SessionId| {
        hall.board.look(|board| {
            hall.names.look(|names| {
                let hosts = board.session(id).into_iter().flat_map(|session| &session.idea.hosts);
                w.list(&hosts.map(|host| names.host(host).to_owned()).collect::<Vec<_>>())
            })
        })
    };
    let says = memo(move || close.look(Vec::len));
    view! {
        <div class="close" aria-live="polite">
            {move || (says.get() > 0).then(|| view! { <p class="close__says">{w.pitch_close(says.get())}</p> })}
            <ul class="close__list" role="list">
                <For each=move || close.get() key=|id| *id let:id>
                    <li class="close__one">
                        <div class="close__what">
                            <a class="close__title" href=hall.path(&format!("s/{id}")) dir="auto">{move || title(id)}</a>
                            <span class="close__hosts" dir="auto">{move || hosts(id)}</span>
                        </div>
                        <Heart session=id loose=true/>
                    </li>
                </For>
            </ul>
        </div>
    }
    .erase()
}
