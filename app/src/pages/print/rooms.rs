//! A sheet for each door: what is in that room, a page for each day, in letters as large as they fit.

use super::{Paper, across, hosts, name, nothing};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Place, Room, RunId, Slot};
use std::collections::BTreeMap;

/// The sheets.
pub(super) fn sheets(hall: Hall, board: &Board, paper: Paper) -> AnyView {
    let (grid, days) = (board.grid(), board.days());
    if days.is_empty() || board.rooms.is_empty() {
        return nothing();
    }
    let sheets = board.rooms.iter().flat_map(|room| {
        days.iter()
            .map(|(day, slots)| sheet(hall, board, &grid, paper, room, words().date(*day), slots))
            .collect::<Vec<_>>()
    });
    sheets.collect_view().erase()
}

/// What stands at one time of the day.
struct Line {
    slot: Slot,
    title: String,
    hosts: String,
    quiet: bool,
}

impl Line {
    /// About how many lines of large print it takes.
    fn takes(&self) -> usize {
        let title = self.title.chars().count().div_ceil(30).max(1);
        title + usize::from(!self.hosts.is_empty())
    }
}

/// How large the letters are: the largest that leave all on one page.
fn size(lines: &[Line]) -> &'static str {
    match lines.iter().map(Line::takes).sum() {
        0..=12 => "large",
        13..=22 => "medium",
        23..=36 => "small",
        _ => "tiny",
    }
}

fn sheet(
    hall: Hall,
    board: &Board,
    grid: &BTreeMap<Place, RunId>,
    paper: Paper,
    room: &Room,
    day: String,
    slots: &[&Slot],
) -> AnyView {
    let w = words();
    let lines: Vec<_> = slots.iter().map(|slot| line(hall, board, grid, room, slot)).collect();
    let size = size(&lines);
    let rows = lines.into_iter().map(|line| {
        view! {
            <tr class="door-sheet__line" class:door-sheet__line--quiet=line.quiet>
                <th scope="row" class="door-sheet__time figures">{line.slot.starts_clock()} <span class="door-sheet__until">{line.slot.ends_clock()}</span></th>
                <td><span class="door-sheet__title" dir="auto">{line.title}</span> <span class="door-sheet__hosts" dir="auto">{line.hosts}</span></td>
            </tr>
        }
        .erase()
    });
    let code = hall.path(&format!("qr.svg?door={}", room.id));
    let known = [room.text.capacity.map(|seats| w.door_seats(seats)), Some(room.text.directions.clone())];
    let known = known.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    view! {
        <section class=format!("leaf leaf--{}-portrait door-sheet door-sheet--{size}", paper.key())>
            <header class="door-sheet__head">
                <p class="door-sheet__event" dir="auto">{name(board)}</p>
                <h2 class="door-sheet__room" dir="auto">{room.text.name.clone()}</h2>
                <p class="door-sheet__known" dir="auto">{known}</p>
                <p class="door-sheet__day">{day}</p>
            </header>
            <table class="door-sheet__table"><tbody>{rows.collect_view()}</tbody></table>
            <footer class="door-sheet__foot">
                <img class="door-sheet__code" src=code alt=""/>
                <p>{w.print_door_scan()}</p>
            </footer>
        </section>
    }
    .erase()
}

fn line(hall: Hall, board: &Board, grid: &BTreeMap<Place, RunId>, room: &Room, slot: &Slot) -> Line {
    let w = words();
    let quiet = |title: String| Line { slot: slot.clone(), title, hosts: String::new(), quiet: true };
    if !slot.is_for_sessions() {
        return quiet(across(slot));
    }
    let place = Place { room: room.id, slot: slot.id };
    match grid.get(&place).and_then(|run| board.run(*run)) {
        _ if room.closed.contains(&slot.id) => quiet(w.print_closed().to_owned()),
        None => quiet(w.print_free().to_owned()),
        Some((session, run)) if run.place != Some(place) => {
            quiet(format!("{} {}", w.print_goes_on(), session.idea.title))
        }
        Some((session, _)) => Line {
            slot: slot.clone(),
            title: session.idea.title.clone(),
            hosts: hosts(hall, session),
            quiet: false,
        },
    }
}
