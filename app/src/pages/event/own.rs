//! While people pitch: one's own pitches, and when it is their turn at the microphone.

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Erase, QueuePlace};
use crate::words::words;
use leptos::prelude::*;
use model::{Phase, SessionId, Turn};

/// What whoever looks has pitched or hosts, in the order of the queue; nothing where there is none.
#[component]
pub fn Own() -> impl IntoView {
    let hall = hall();
    let w = words();
    let own = memo(move || {
        let person = hall.me.look(|me| me.person)?;
        hall.board.look(|board| {
            if board.event.phase != Phase::Pitching {
                return None;
            }
            let own: Vec<SessionId> =
                board.standing().filter(|session| session.is_of(person)).map(|session| session.id).collect();
            (!own.is_empty()).then_some(own)
        })
    });
    move || {
        let own = own.get()?;
        Some(view! {
            <section class="part" aria-labelledby="own">
                <div class="part__head"><h2 id="own">{w.own_pitches()}</h2></div>
                <ul class="own" role="list">
                    {own.into_iter().map(|session| view! { <li>{one(session)}</li> }.erase()).collect_view()}
                </ul>
            </section>
        })
    }
}

/// A pitch, and how soon it is called; it leads to the session. Its card stands among all pitches below.
fn one(id: SessionId) -> AnyView {
    let hall = hall();
    let title = memo(move || {
        hall.board
            .look(|board| board.session(id).map(|session| session.idea.title.clone()).unwrap_or_default())
    });
    // 0 at the microphone, 1 for next; nothing once everybody has heard it.
    let turn = memo(move || {
        hall.board.look(|board| match board.session(id)?.turn {
            Turn::Speaking(_) => Some(0),
            Turn::Waiting => board.turn_of(id).and_then(|turn| u32::try_from(turn).ok()),
            Turn::Heard | Turn::Held => None,
        })
    });
    let waits = memo(move || turn.look(Option::is_some));
    let place = Signal::derive(move || turn.get().unwrap_or_default());
    let shown = move || match waits.get() {
        true => view! { <QueuePlace place title=title.get()/> }.erase(),
        false => view! { <p class="own__heard" dir="auto">{title.get()}</p> }.erase(),
    };
    view! { <a class="own__one" href=hall.path(&format!("s/{id}"))>{shown}</a> }.erase()
}
