//! The head of the event page: what this is, and what to do now. The answer depends on how far the event is.

use crate::hall::hall;
use crate::parts::{Erase, Land};
use crate::words;
use leptos::prelude::*;
use model::{Board, Phase};

/// The head of the event page.
#[component]
pub fn Head() -> impl IntoView {
    let hall = hall();
    let when = Memo::new(move |_| hall.board.with(|board| when(board)));
    let lead = Memo::new(move |_| hall.board.with(|board| lead(board)));
    // What to do first, then what else: a button each.
    let acts = Memo::new(move |_| {
        let facilitates = hall.facilitates();
        hall.board.with(|board| {
            let pitch = ("pitch", "Pitch a session");
            let mine = ("mine", "My schedule");
            let desk = ("desk", "To the desk");
            match board.event.phase {
                Phase::Setup if facilitates => vec![desk, pitch],
                Phase::Setup => Vec::new(),
                Phase::Wrapped => vec![mine],
                _ if board.event.pitching => vec![pitch, mine],
                _ => vec![mine],
            }
        })
    });
    let buttons = move || {
        let button = |(at, (tail, says)): (usize, (&'static str, &'static str))| {
            let class = if at == 0 { "button button--large" } else { "button button--large button--quiet" };
            view! { <a class=class href=hall.path(tail)>{says}</a> }
        };
        acts.get().into_iter().enumerate().map(button).collect_view()
    };
    view! {
        <div class="scene">
            <div class="scene__inner">
                <p class="scene__when">{when}</p>
                <h1 class="scene__name" dir="auto">
                    {move || hall.board.with(|board| board.event.settings.name.clone())}
                </h1>
                <p class="scene__lead">{lead}</p>
                <div class="scene__acts">{buttons}</div>
            </div>
            <Land/>
        </div>
    }
    .erase()
}

/// Its days, as far as they are known, and how far it is.
fn when(board: &Board) -> String {
    let phase = words::phase(board.event.phase);
    match (board.slots.first(), board.slots.last()) {
        (Some(first), Some(last)) => format!("{} · {phase}", words::days(first.text.day(), last.text.day())),
        _ => phase.to_owned(),
    }
}

/// What this is and what to do now.
fn lead(board: &Board) -> &'static str {
    match (board.event.phase, board.event.pitching, board.event.interest) {
        (Phase::Setup, ..) => {
            "The people who come make the programme here. Pitching opens soon: think of something that you would like to talk about, to learn or to show."
        }
        (Phase::Pitching, true, true) => {
            "The people who come make the programme here. Pitch what you would like to talk about, to learn or to show, and tap the heart on all that you would go to."
        }
        (Phase::Pitching, true, false) => {
            "The people who come make the programme here. Pitch what you would like to talk about, to learn or to show. Choosing comes later."
        }
        (Phase::Pitching, false, true) => {
            "Pitching is closed. Tap the heart on all that you would go to, twice if you came for it: rooms and times follow from that."
        }
        (Phase::Pitching, false, false) => {
            "All pitches are in. The programme is being put together: have a coffee."
        }
        (Phase::Live, true, _) => {
            "Sessions are on. Go where you learn or contribute, and move on when you do not. A late idea? Pitch it."
        }
        (Phase::Live, false, _) => {
            "Sessions are on. Go where you learn or contribute, and move on when you do not."
        }
        (Phase::Wrapped, ..) => {
            "It is over; thank you for coming. The programme stays here, with the notes of each session."
        }
    }
}
