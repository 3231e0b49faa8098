//! The places that a card can have: slots that are not over, each with its free rooms. Two taps, or one where the next
//! slot is the one that is wanted.

use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, Seen};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Millis, Place, RunId, SessionId};

/// A slot, and what is free in it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Slot {
    name: String,
    rooms: Vec<Spot>,
}

/// A room that is free.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Spot {
    /// As forms write it.
    place: String,
    room: String,
    seats: Option<u32>,
}

/// What is free from now on.
fn free(board: &Board, now: Millis) -> Vec<Slot> {
    let w = words();
    let several = board.days().len() > 1;
    let taken: std::collections::BTreeSet<Place> = board
        .runs()
        .filter_map(|(session, run)| Some((run.place?.room, board.taken_by(session, run))))
        .flat_map(|(room, slots)| slots.iter().map(move |slot| Place { room, slot: slot.id }))
        .collect();
    let slots = board.slots.iter().filter(|slot| slot.is_for_sessions() && slot.ends_at() > now);
    let slots = slots.map(|slot| {
        let rooms = board.rooms.iter().filter(|room| {
            !room.closed.contains(&slot.id) && !taken.contains(&Place { room: room.id, slot: slot.id })
        });
        let spot = |room: &model::Room| Spot {
            place: format!("{}.{}", room.id, slot.id),
            room: room.text.name.clone(),
            seats: room.text.capacity,
        };
        let name =
            if several { w.desk_day_times(&w.date(slot.text.day()), &slot.times()) } else { slot.times() };
        Slot { name, rooms: rooms.map(spot).collect() }
    });
    slots.filter(|slot| !slot.rooms.is_empty()).collect()
}

/// What gives a session its place, or another one.
pub(super) fn spots(hall: Hall, session: SessionId, here: String) -> AnyView {
    let w = words();
    let run = RunId::first(session);
    let slots = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| free(board, now))
    });
    let placed = Memo::new(move |_| {
        hall.board.with(|board| board.run(run).is_some_and(|(_, run)| run.place.is_some()))
    });
    let line = |spot: Spot| {
        view! {
            <li><button class="spot" name="place" value=spot.place>
                <span class="spot__room" dir="auto">{spot.room}</span>
                {spot.seats.map(|seats| view! { <span class="spot__seats">{words().desk_seats(seats)}</span> })}
            </button></li>
        }
        .erase()
    };
    let one = move |(at, slot): (usize, Slot)| {
        let number = w.desk_free_rooms(slot.rooms.len());
        view! {
            <details class="spots__slot" open=at == 0>
                <summary><span class="spots__times">{slot.name}</span> <span class="spots__free">{number}</span></summary>
                <ul class="spots__rooms" role="list">{slot.rooms.into_iter().map(line).collect_view()}</ul>
            </details>
        }
        .erase()
    };
    let all = move || {
        let slots = slots.get();
        if slots.is_empty() {
            return view! { <p class="soft">{w.desk_move_nowhere()}</p> }.erase();
        }
        slots.into_iter().enumerate().map(one).collect_view().erase()
    };
    let form = move || {
        view! {
            <Act what="place" key=run.to_string() class="spots" seen=Seen::Now next=here.clone() on_done=Callback::new(|_| ())>
                <Hidden name="run" value=run.to_string()/>
                {all}
            </Act>
        }
        .erase()
    };
    let folded = form.clone();
    let view = move || {
        if placed.get() {
            view! {
                <p class="callout callout--good" role="status">{w.card_placed()}</p>
                <details class="spots__again"><summary>{w.card_move()}</summary>{folded()}</details>
            }
            .erase()
        } else {
            view! { <h2 class="spots__title">{w.card_where()}</h2>{form()} }.erase()
        }
    };
    view! { <section class="part">{view}</section> }.erase()
}
