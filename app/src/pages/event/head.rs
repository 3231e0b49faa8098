//! The head of the event page: what this is, and what to do now. The answer depends on how far the event is.

use crate::hall::hall;
use crate::parts::{Erase, Land};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Phase};

/// The head of the event page.
#[component]
pub fn Head() -> impl IntoView {
    let hall = hall();
    let w = words();
    let when = Memo::new(move |_| hall.board.with(|board| when(w, board)));
    let lead = Memo::new(move |_| hall.board.with(|board| lead(w, board)));
    // What to do first, then what else: a button each.
    let acts = Memo::new(move |_| {
        let facilitates = hall.facilitates();
        hall.board.with(|board| {
            let pitch = ("pitch", w.event_pitch());
            let mine = ("mine", w.event_mine());
            let desk = ("desk", w.event_desk());
            match board.event.phase {
                Phase::Setup if facilitates => vec![desk, pitch],
                Phase::Setup => vec![("pitch", w.pitch_prepare())],
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
fn when(w: Words, board: &Board) -> String {
    let phase = w.phase(board.event.phase);
    match (board.slots.first(), board.slots.last()) {
        (Some(first), Some(last)) => w.event_when(&w.dates(first.text.day(), last.text.day()), phase),
        _ => phase.to_owned(),
    }
}

/// What this is and what to do now.
fn lead(w: Words, board: &Board) -> &'static str {
    match (board.event.phase, board.event.pitching, board.event.interest) {
        (Phase::Setup, ..) => w.event_lead_setup(),
        (Phase::Pitching, true, true) => w.event_lead_pitching(),
        (Phase::Pitching, true, false) => w.event_lead_only_pitching(),
        (Phase::Pitching, false, true) => w.event_lead_choosing(),
        (Phase::Pitching, false, false) => w.event_lead_waiting(),
        (Phase::Live, true, _) => w.event_lead_live_pitching(),
        (Phase::Live, false, _) => w.event_lead_live(),
        (Phase::Wrapped, ..) => w.event_lead_wrapped(),
    }
}
