//! The whole grid of the day, for screens on which it fits; slot by slot on others.

use super::later::later;
use super::which::wanted;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use chrono::NaiveDate;
use leptos::prelude::*;
use model::{Board, Place, RoomId, RunId, Slot, SlotId};
use std::collections::BTreeMap;

/// The day that the wall is about: that of the slot that is on or comes next, or else the last one.
pub(super) fn day(board: &Board, now: i64) -> Option<NaiveDate> {
    let slot = board.slots.iter().find(|slot| slot.ends_at() > now).or(board.slots.last());
    slot.map(|slot| slot.text.day())
}

/// What is in a cell: the first of those that a session takes, how many these are, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cell {
    first: bool,
    rows: usize,
    run: RunId,
    title: String,
}

fn cells(board: &Board) -> BTreeMap<Place, Cell> {
    let mut cells = BTreeMap::new();
    for (session, run) in board.runs() {
        let Some(place) = run.place else { continue };
        let taken = board.taken_by(session, run);
        for (at, slot) in taken.iter().enumerate() {
            let cell = Cell {
                first: at == 0,
                rows: taken.len(),
                run: session.run_id(run),
                title: session.idea.title.clone(),
            };
            cells.insert(Place { room: place.room, slot: slot.id }, cell);
        }
    }
    cells
}

/// The grid: rooms beside each other, slots below each other.
pub(super) fn whole(hall: Hall) -> AnyView {
    let w = words();
    let wanted = wanted(hall);
    let day = Memo::new(move |_| hall.board.with(|board| day(board, hall.now.get())));
    let cells = Memo::new(move |_| hall.board.with(|board| cells(board)));
    let slots = Memo::new(move |_| {
        hall.board.with(|board| {
            let of_day = board.slots.iter().filter(|slot| Some(slot.text.day()) == day.get());
            of_day.map(|slot| slot.id).collect::<Vec<_>>()
        })
    });
    // Rooms in which nothing is on that day need no column.
    let rooms = Memo::new(move |_| {
        let used = |room: RoomId| {
            wanted.with(|wanted| wanted.shows(room))
                && slots.with(|slots| {
                    cells.with(|cells| {
                        slots.iter().any(|slot| cells.contains_key(&Place { room, slot: *slot }))
                    })
                })
        };
        hall.board.with(|board| {
            let used = board.rooms.iter().filter(|room| used(room.id));
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
                    <For each=move || slots.get() key=|slot| *slot let:slot>{row(hall, slot, rooms, cells)}</For>
                </tbody>
            </table>
        </section>
        {later(hall)}
    }
    .erase()
}

fn row(
    hall: Hall,
    id: SlotId,
    rooms: Memo<Vec<(RoomId, String)>>,
    cells: Memo<BTreeMap<Place, Cell>>,
) -> AnyView {
    let w = words();
    let slot = Memo::new(move |_| hall.board.with(|board| board.slot(id).cloned()));
    let now = Memo::new(move |_| {
        let now = hall.now.get();
        slot.with(|slot| slot.as_ref().map(|slot| (slot.is_on(now), slot.ends_at() <= now)))
            .unwrap_or_default()
    });
    let across = Memo::new(move |_| {
        slot.with(|slot| slot.as_ref().filter(|slot| !slot.is_for_sessions()).map(across))
    });
    let of_rooms = move || {
        match across.get() {
            Some(title) => view! { <td class="whole__across" colspan=move || rooms.with(Vec::len).to_string() dir="auto">{title}</td> }.erase(),
            None => view! { <For each=move || rooms.get() key=|room| room.0 let:room>{cell(Place { room: room.0, slot: id }, cells)}</For> }.erase(),
        }
    };
    view! {
        <tr class="whole__row" class:whole__row--on=move || now.get().0 class:whole__row--past=move || now.get().1>
            <th scope="row" class="whole__time figures">{move || slot.with(|slot| slot.as_ref().map(Slot::starts_clock))} {move || now.get().0.then(|| view! { <span class="whole__now">{w.wall_row_now()}</span> })}</th>
            {of_rooms}
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

fn cell(place: Place, cells: Memo<BTreeMap<Place, Cell>>) -> AnyView {
    let cell = Memo::new(move |_| cells.with(|cells| cells.get(&place).cloned()));
    // A session that goes on from the slot before has one cell that reaches down to here.
    let content = move || {
        match cell.get() {
        Some(Cell { first: false, .. }) => ().erase(),
        None => view! { <td class="whole__cell"></td> }.erase(),
        Some(Cell { rows, run, title, .. }) => {
            view! { <td class="whole__cell" rowspan=(rows > 1).then(|| rows.to_string()) data-run=run.to_string() dir="auto">{title}</td> }.erase()
        }
    }
    };
    content.erase()
}
