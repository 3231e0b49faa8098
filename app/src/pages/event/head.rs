//! The head of the event page: what this is, and what to do now. The answer depends on how far the event is.

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Erase, Land, hosts};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Phase, SessionId};

/// The event's days as a file for calendars.
const CALENDAR: &str = "calendar.ics";

/// The head of the event page.
#[component]
pub fn Head() -> impl IntoView {
    let hall = hall();
    let w = words();
    let when = memo(move || hall.board.look(|board| when(w, board)));
    let lead = memo(move || hall.board.look(|board| lead(w, board)));
    let venue = memo(move || hall.board.look(|board| board.event.settings.venue.clone()));
    // What to do first, then what else: a button each.
    let acts = memo(move || {
        let facilitates = hall.facilitates();
        let undecided =
            hall.board.look(|board| board.standing().filter(|session| untouched(hall, session.id)).count());
        hall.board.look(|board| {
            let pitch = ("pitch", w.event_pitch().to_owned());
            let mine = ("mine", w.event_mine().to_owned());
            let desk = ("desk", w.event_desk().to_owned());
            let choose = (board.event.interest && undecided > 0).then(|| ("deck", w.event_choose(undecided)));
            match board.event.phase {
                Phase::Setup => {
                    let prepare = ("pitch", w.event_prepare().to_owned());
                    let dated = !board.slots.is_empty() || board.event.settings.first_day.is_some();
                    let calendar = dated.then(|| (CALENDAR, w.event_calendar().to_owned()));
                    facilitates.then_some(desk).into_iter().chain([prepare]).chain(calendar).collect()
                }
                Phase::Wrapped => vec![("takeaways", w.event_takeaways().to_owned()), mine],
                Phase::Pitching => {
                    let pitch = board.event.pitching.then_some(pitch);
                    let acts: Vec<_> = pitch.into_iter().chain(choose).collect();
                    if acts.is_empty() { vec![mine] } else { acts }
                }
                Phase::Live if board.event.pitching => vec![mine, pitch],
                Phase::Live => vec![mine],
            }
        })
    });
    let buttons = move || {
        let button = |(at, (tail, says)): (usize, (&'static str, String))| {
            let class = if at == 0 { "button button--large" } else { "button button--large button--quiet" };
            // A file is no page that the router could show.
            let rel = (tail == CALENDAR).then_some("external");
            view! { <a class=class href=hall.path(tail) rel=rel>{says}</a> }
        };
        acts.get().into_iter().enumerate().map(button).collect_view()
    };
    view! {
        <div class="scene">
            <div class="scene__inner">
                <p class="scene__when">{when}</p>
                <h1 class="scene__name" dir="auto">
                    {move || hall.board.look(|board| board.event.settings.name.clone())}
                </h1>
                {move || Some(venue.get()).filter(|venue| !venue.is_empty()).map(|venue| view! {
                    <p class="scene__where"><Icon d=icon::PIN class="scene__pin"/><span dir="auto">{venue}</span></p>
                }.erase())}
                <p class="scene__lead">{lead}</p>
                <div class="scene__acts">{buttons}</div>
            </div>
            <Land/>
        </div>
    }
    .erase()
}

/// Whether whoever looks has not said anything about a session yet, and does not host it.
fn untouched(hall: Hall, session: SessionId) -> bool {
    hall.level(session).is_none() && !hosts(hall, session)
}

/// Its days, as far as they are known, and how far it is.
fn when(w: Words, board: &Board) -> String {
    let phase = w.phase(board.event.phase);
    let settings = &board.event.settings;
    let days = match (board.slots.first(), board.slots.last()) {
        (Some(first), Some(last)) => Some((first.text.day(), last.text.day())),
        _ => settings.first_day.map(|first| (first, settings.last_day.unwrap_or(first))),
    };
    match days {
        Some((first, last)) => w.event_when(&w.dates(first, last), phase),
        None => phase.to_owned(),
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
