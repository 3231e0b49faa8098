//! The grid on paper: days on sheets of their own, and as many rooms on one as can be read.

use super::{Paper, across, evenly, hosts, name, nothing};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Place, Room, RunId, Slot};
use std::collections::BTreeMap;

/// Most rooms beside each other.
fn most(paper: Paper) -> usize {
    match paper {
        Paper::A4 => 6,
        Paper::A3 => 9,
    }
}

/// The sheets.
pub(super) fn sheets(hall: Hall, board: &Board, paper: Paper) -> AnyView {
    let grid = board.grid();
    let days = board.days();
    if days.is_empty() || board.rooms.is_empty() {
        return nothing();
    }
    let sheets = days.iter().flat_map(|(day, slots)| {
        let day = words().date(*day);
        evenly(&board.rooms, most(paper))
            .enumerate()
            .map(|(at, rooms)| sheet(hall, board, &grid, paper, &day, (at, rooms), slots))
            .collect::<Vec<_>>()
    });
    sheets.collect_view().erase()
}

fn sheet(
    hall: Hall,
    board: &Board,
    grid: &BTreeMap<Place, RunId>,
    paper: Paper,
    day: &str,
    (at, rooms): (usize, &[Room]),
    slots: &[&Slot],
) -> AnyView {
    let w = words();
    let of = evenly(&board.rooms, most(paper)).count();
    let part = (of > 1).then(|| w.print_part(at + 1, of));
    let heads = rooms.iter().map(|room| {
        let seats = room.text.capacity.map(|seats| w.door_seats(seats));
        view! { <th scope="col"><span class="grid-sheet__room" dir="auto">{room.text.name.clone()}</span> <span class="grid-sheet__seats">{seats}</span></th> }
    });
    let columns = (rooms.len() + 1).to_string();
    let beside = rooms.iter().map(|_| view! { <col/> }).collect_view();
    let (few, many) = (slots.len() <= 5, slots.len() > 8);
    view! {
        <section class=format!("leaf leaf--{}-landscape grid-sheet", paper.key())>
            <table class="grid-sheet__table" class:grid-sheet__table--few=few class:grid-sheet__table--many=many>
                <colgroup><col class="grid-sheet__times"/>{beside}</colgroup>
                // In the head, so that it stands on every page that the table takes.
                <thead>
                    <tr><th colspan=columns class="grid-sheet__title"><span dir="auto">{name(board)}</span> <strong>{day.to_owned()}</strong> <span class="grid-sheet__part">{part}</span></th></tr>
                    <tr><td class="grid-sheet__corner"></td>{heads.collect_view()}</tr>
                </thead>
                <tbody>{slots.iter().map(|slot| row(hall, board, grid, rooms, slot)).collect_view()}</tbody>
            </table>
        </section>
    }
    .erase()
}

fn row(hall: Hall, board: &Board, grid: &BTreeMap<Place, RunId>, rooms: &[Room], slot: &Slot) -> AnyView {
    let cells = if slot.is_for_sessions() {
        rooms.iter().map(|room| cell(hall, board, grid, room, slot)).collect_view().erase()
    } else {
        let columns = rooms.len().to_string();
        view! { <td colspan=columns class="grid-sheet__across" dir="auto">{across(slot)}</td> }.erase()
    };
    view! {
        <tr>
            <th scope="row" class="grid-sheet__time figures">{slot.starts_clock()} <span class="grid-sheet__until">{slot.ends_clock()}</span></th>
            {cells}
        </tr>
    }
    .erase()
}

fn cell(hall: Hall, board: &Board, grid: &BTreeMap<Place, RunId>, room: &Room, slot: &Slot) -> AnyView {
    let w = words();
    if room.closed.contains(&slot.id) {
        return view! { <td class="grid-sheet__cell grid-sheet__cell--closed">{w.print_closed()}</td> }
            .erase();
    }
    let place = Place { room: room.id, slot: slot.id };
    let Some((session, run)) = grid.get(&place).and_then(|run| board.run(*run)) else {
        return view! { <td class="grid-sheet__cell"></td> }.erase();
    };
    // A longer session stands in full where it begins; a page may end between its slots.
    let goes_on = (run.place != Some(place))
        .then(|| view! { <span class="grid-sheet__on">{w.print_goes_on()}" "</span> });
    view! {
        <td class="grid-sheet__cell">
            <span class="grid-sheet__session" dir="auto">{goes_on}{session.idea.title.clone()}</span>
            " "<span class="grid-sheet__hosts" dir="auto">{hosts(hall, session)}</span>
        </td>
    }
    .erase()
}
