//! The whole grid of the day, for screens on which it fits.

use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use chrono::NaiveDate;
use leptos::prelude::*;
use model::{Board, Place, RoomId, Slot, SlotId};

/// The day that the wall is about: that of the slot that is on or comes next, or else the last one.
fn day(board: &Board, now: i64) -> Option<NaiveDate> {
    let slot = board.slots.iter().find(|slot| slot.ends_at() > now).or(board.slots.last());
    slot.map(|slot| slot.text.day())
}

/// The grid: rooms beside each other, slots below each other.
pub(super) fn whole(hall: Hall) -> AnyView {
    let w = words();
    let day = Memo::new(move |_| hall.board.with(|board| day(board, hall.now.get())));
    let slots = Memo::new(move |_| {
        hall.board.with(|board| {
            board
                .slots
                .iter()
                .filter(|slot| Some(slot.text.day()) == day.get())
                .map(|slot| slot.id)
                .collect::<Vec<_>>()
        })
    });
    // Rooms in which nothing is on that day need no column.
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| {
            let grid = board.grid();
            let used = board.rooms.iter().filter(|room| {
                slots.with(|slots| {
                    grid.keys().any(|place| place.room == room.id && slots.contains(&place.slot))
                })
            });
            used.map(|room| (room.id, room.text.name.clone())).collect::<Vec<_>>()
        })
    });
    let title = move || day.get().map(|day| w.date(day));
    view! {
        <section class="whole" data-whole>
            <h2 class="whole__title">{title}</h2>
            <table class="whole__table">
                <thead>
                    <tr>
                        <th scope="col"><span class="unseen">{w.wall_time()}</span></th>
                        <For each=move || rooms.get() key=|room| room.clone() let:room><th scope="col" class="whole__room" dir="auto">{room.1.clone()}</th></For>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || slots.get() key=|slot| *slot let:slot>{row(hall, slot, rooms)}</For>
                </tbody>
            </table>
        </section>
    }
    .erase()
}

fn row(hall: Hall, id: SlotId, rooms: Memo<Vec<(RoomId, String)>>) -> AnyView {
    let w = words();
    let slot = Memo::new(move |_| hall.board.with(|board| board.slot(id).cloned()));
    let now = Memo::new(move |_| {
        let now = hall.now.get();
        slot.with(|slot| slot.as_ref().map(|slot| (slot.is_on(now), slot.ends_at() <= now)))
            .unwrap_or_default()
    });
    let cells = move || {
        let across = slot.with(|slot| slot.as_ref().filter(|slot| !slot.is_for_sessions()).map(across));
        match across {
            Some(title) => view! { <td class="whole__across" colspan=rooms.with(Vec::len).to_string()>{title}</td> }.erase(),
            None => view! { <For each=move || rooms.get() key=|room| room.0 let:room>{cell(hall, Place { room: room.0, slot: id })}</For> }.erase(),
        }
    };
    view! {
        <tr class="whole__row" class:whole__row--on=move || now.get().0 class:whole__row--past=move || now.get().1>
            <th scope="row" class="whole__time figures">{move || slot.with(|slot| slot.as_ref().map(Slot::starts_clock))} {move || now.get().0.then(|| view! { <span class="whole__now">{w.wall_row_now()}</span> })}</th>
            {cells}
        </tr>
    }
    .erase()
}

fn across(slot: &Slot) -> String {
    if slot.text.title.is_empty() {
        words().slot_kind(slot.text.kind).to_owned()
    } else {
        slot.text.title.clone()
    }
}

fn cell(hall: Hall, place: Place) -> AnyView {
    // A session that goes on from the slot before has one cell that reaches down to here.
    let run = Memo::new(move |_| {
        hall.board.with(|board| {
            let found = board.runs().find_map(|(session, run)| {
                let at = run.place.filter(|at| at.room == place.room)?;
                let span = board.taken_by(session, run);
                span.iter()
                    .any(|slot| slot.id == place.slot)
                    .then(|| (at == place, span.len(), session.idea.title.clone()))
            });
            found.unwrap_or((true, 1, String::new()))
        })
    });
    let content = move || {
        match run.get() {
        (false, ..) => ().erase(),
        (true, rows, title) => {
            view! { <td class="whole__cell" rowspan=(rows > 1).then(|| rows.to_string()) dir="auto">{title}</td> }.erase()
        }
    }
    };
    content.erase()
}
