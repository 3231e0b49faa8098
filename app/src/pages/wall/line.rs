//! A line of the wall: a room, and what is on in it.

use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Role, RoomId, RunId};

/// What is on in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct On {
    pub(super) title: String,
    pub(super) hosts: String,
    pub(super) seats: Seats,
}

/// How many seats are left, where one has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seats {
    /// Enough, or nobody knows.
    Enough,
    /// More people want it than fit in.
    Sought,
    /// None.
    Full,
}

/// Whether it is on or comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Now,
    Next,
}

/// What a run is, as the wall says it. Who looks does not matter: everybody looks.
pub(super) fn on(hall: Hall, board: &Board, id: RunId, column: Column) -> Option<On> {
    let (session, run) = board.run(id)?;
    let comma = words().list_comma("", "");
    let hosts = hall
        .names
        .with(|names| session.idea.hosts.iter().map(|host| names.host(host).to_owned()).collect::<Vec<_>>());
    let room = run.place.and_then(|place| board.room(place.room)).and_then(|room| room.text.capacity);
    let popularity = board.shows_popularity(Role::Attendee) && session.runs.len() == 1;
    let people = match column {
        Column::Now => hall.heads.with(|heads| heads.0.get(&id).copied().unwrap_or_default()),
        Column::Next if popularity => {
            hall.counts.with(|counts| counts.get(&session.id).map_or(0, |count| count.people()))
        }
        Column::Next => 0,
    };
    let seats = match (room, column) {
        (Some(seats), Column::Now) if people >= seats => Seats::Full,
        (Some(seats), Column::Next) if people > seats => Seats::Sought,
        _ => Seats::Enough,
    };
    Some(On { title: session.idea.title.clone(), hosts: hosts.join(&comma), seats })
}

/// The rooms that a list has lines for, in their order.
pub(super) fn rooms(hall: Hall, has: impl Fn(RoomId) -> bool + Send + Sync + 'static) -> Memo<Vec<RoomId>> {
    Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().map(|room| room.id).filter(|room| has(*room)).collect())
    })
}

/// Who hosts it, behind its title; the dot between them never begins a line.
pub(super) fn hosts(names: String) -> impl IntoView {
    (!names.is_empty()).then(|| view! { "\u{a0}· "<span class="line__hosts" dir="auto">{names}</span> })
}

/// What a column of a line says: what it is called, what is on, and whether the column is there.
pub(super) type Cell = (&'static str, Memo<Option<On>>, Signal<bool>);

/// A line: it stays the same element for as long as there is something in the room, whatever that is.
pub(super) fn line(hall: Hall, room: RoomId, cells: Vec<Cell>) -> AnyView {
    let name = Memo::new(move |_| {
        hall.board.with(|board| board.room(room).map(|room| room.text.name.clone()).unwrap_or_default())
    });
    let cell = |(at, (label, on, shown)): (usize, Cell)| {
        let w = words();
        let content = move || {
            on.get().map(|on| {
                let seats = match on.seats {
                    Seats::Enough => None,
                    Seats::Sought => Some(("line__seats", w.wall_crowded())),
                    Seats::Full => Some(("line__seats line__seats--full", w.wall_full())),
                };
                let hosts = hosts(on.hosts);
                view! {
                    <span class="unseen line__label">{label}": "</span>
                    <strong class="line__title" dir="auto">{on.title}</strong>
                    {hosts}
                    {seats.map(|(class, says)| view! { " "<span class=class>{says}</span> })}
                }
            })
        };
        view! { <p class="line__cell" class:line__cell--next=at != 0 hidden=move || !shown.get()>{content}</p> }
            .erase()
    };
    let cells = cells.into_iter().enumerate().map(cell).collect_view();
    view! {
        <li class="line">
            <h3 class="line__room" dir="auto">{move || name.get()}</h3>
            {cells}
        </li>
    }
    .erase()
}
