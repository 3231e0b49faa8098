//! A session that facilitators have hidden: for them a way back, for its hosts a plain sentence, for others nothing.

use super::Gone;
use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::SessionId;

/// What people see who must not read it.
#[component]
pub fn Away(
    /// Which.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let is_mine = hall.me.look(|me| {
        hall.board.look(|board| {
            let session = board.session(id);
            me.person.is_some_and(|person| session.is_some_and(|session| session.is_of(person)))
        })
    });
    if !is_mine {
        return view! { <Gone/> }.erase();
    }
    view! {
        <h1>{w.hidden_yours()}</h1>
        <p class="callout callout--warn">{w.hidden_yours_why()}</p>
        <p class="row part"><a class="button" href=hall.path("")>{w.session_to_programme()}</a></p>
    }
    .erase()
}

/// For facilitators: that it is hidden and how to show it, or how to hide it.
#[component]
pub fn Hiding(
    /// Which.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let state = memo(move || {
        let facilitates = hall.facilitates();
        hall.board.look(|board| {
            let session = board.session(id).filter(|session| facilitates && !session.is_erased());
            session.map(|session| session.hidden)
        })
    });
    move || {
        state.get().map(|hidden| {
            let (what, says) = if hidden { ("show", w.hidden_show()) } else { ("hide", w.hidden_hide()) };
            view! {
                {hidden.then(|| view! { <p class="callout callout--warn">{w.hidden_for_desk()}</p> })}
                <Act what=what class="row">
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button button--quiet button--small">{says}</button>
                </Act>
            }
            .erase()
        })
    }
}
