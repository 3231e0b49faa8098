//! The grid: slots as rows, day by day, and rooms as columns, so that a long day scrolls down and many rooms scroll
//! sideways, under headers that stay. While a card is chosen, every cell says what moving it there would mean.

use super::card::Card;
use super::lists::semicolons;
use super::sight::Sight;
use super::template::template;
use super::{room_panel, slot_panel};
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Place, RoomId, RunId, Slot, SlotId};

/// What is in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cell {
    /// Nothing.
    Free,
    /// Nothing, and nothing can be.
    Closed,
    /// A run, for so many rows.
    Starts(RunId, usize),
    /// A run that began further up: its cell reaches down to here.
    Covered,
}

fn cell(board: &Board, sight: Sight, place: Place) -> Cell {
    let Some(run) = sight.grid.with(|grid| grid.get(&place).copied()) else {
        let closed = board.room(place.room).is_some_and(|room| room.closed.contains(&place.slot));
        return if closed { Cell::Closed } else { Cell::Free };
    };
    match board.run(run) {
        Some((session, at)) if at.place == Some(place) => {
            Cell::Starts(run, board.taken_by(session, at).len().max(1))
        }
        _ => Cell::Covered,
    }
}

/// The grid as a table; what to do first where there are no rooms or no slots.
pub(super) fn table(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let ready = Memo::new(move |_| {
        hall.board.with(|board| !board.rooms.is_empty() && board.slots.iter().any(Slot::is_for_sessions))
    });
    let content = move || {
        if !ready.get() {
            return view! {
                <div class="empty">
                    <p class="empty__title">{w.desk_no_grid()}</p>
                    <p class="empty__text">{w.desk_no_grid_why()}</p>
                    <div class="row">
                        <a class="button" href=hall.path("desk/rooms")>{w.desk_no_grid_add()}</a>
                        <a class="button button--quiet" href=hall.path("desk/import")>{w.desk_no_grid_import()}</a>
                    </div>
                </div>
                {template(hall, "desk")}
            }
            .erase();
        }
        filled(sight)
    };
    content.erase()
}

fn filled(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().map(|room| room.id).collect::<Vec<_>>())
    });
    let days = Memo::new(move |_| {
        hall.board.with(|board| {
            let days = board.days().into_iter();
            days.map(|(day, slots)| (day, slots.iter().map(|slot| slot.id).collect::<Vec<_>>()))
                .collect::<Vec<_>>()
        })
    });
    let columns = move || rooms.with(Vec::len).to_string();
    let all = move || rooms.with(|rooms| (rooms.len() + 1).to_string());
    view! {
        <div class="grid" tabindex="0" role="region" aria-label=w.desk_grid() class:grid--choosing=move || sight.chosen.get().is_some()>
            <table class="grid__table">
                <thead>
                    <tr>
                        <th class="grid__corner" scope="col"><span class="unseen">{w.desk_time()}</span></th>
                        <For each=move || rooms.get() key=|room| *room let:room>{room_header(sight, room)}</For>
                    </tr>
                </thead>
                <For each=move || days.get() key=|day| day.clone() let:day>
                    <tbody>
                        <tr class="grid__day"><th scope="rowgroup" colspan=all><span>{w.date(day.0)}</span></th></tr>
                        {day.1.iter().map(|slot| row(sight, *slot, rooms, columns)).collect_view()}
                    </tbody>
                </For>
            </table>
        </div>
    }
    .erase()
}

fn room_header(sight: Sight, id: RoomId) -> AnyView {
    let w = words();
    let room =
        Memo::new(move |_| sight.hall.board.with(|board| board.room(id).map(|room| room.text.clone())));
    let name = move || room.get().map(|room| room.name);
    let about = move || {
        room.get().map(|room| {
            let seats = room.capacity.map(|seats| w.desk_seats(seats));
            let about: Vec<String> = seats.into_iter().chain(room.features).collect();
            about.join(" · ")
        })
    };
    let open = move || w.rooms_open_room(&name().unwrap_or_default());
    view! { <th class="grid__room" scope="col"><span class="grid__name" dir="auto"><a class="grid__open" href=room_panel::address(sight.hall, id) title=open>{name}</a></span>" "<span class="grid__about">{about}</span></th> }.erase()
}

fn row(
    sight: Sight,
    id: SlotId,
    rooms: Memo<Vec<RoomId>>,
    columns: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let slot = Memo::new(move |_| hall.board.with(|board| board.slot(id).cloned()));
    let on =
        Memo::new(move |_| slot.with(|slot| slot.as_ref().is_some_and(|slot| slot.is_on(hall.now.get()))));
    let times = move || slot.with(|slot| slot.as_ref().map(Slot::times));
    let open = move || w.rooms_open_slot(&times().unwrap_or_default());
    let title = move || {
        slot.with(|slot| slot.as_ref().map(|slot| slot.text.title.clone()).filter(|title| !title.is_empty()))
    };
    let sessions = Memo::new(move |_| slot.with(|slot| slot.as_ref().is_some_and(Slot::is_for_sessions)));
    let kind = move || slot.with(|slot| slot.as_ref().map(|slot| w.slot_kind(slot.text.kind)));
    let cells = move || {
        if sessions.get() {
            view! { <For each=move || rooms.get() key=|room| *room let:room>{cell_view(sight, Place { room, slot: id })}</For> }.erase()
        } else {
            view! { <td class="grid__across" colspan=columns>{move || title().or_else(|| kind().map(str::to_owned))}</td> }.erase()
        }
    };
    view! {
        <tr class="grid__row" class:grid__row--on=move || on.get()>
            <th class="grid__slot" scope="row">
                <span class="grid__times"><a class="grid__open" href=slot_panel::address(hall, id) title=open>{times}</a></span>
                {move || sessions.get().then(|| title().map(|title| view! { <span class="grid__about">{title}</span> }))}
                {move || on.get().then(|| view! { <span class="grid__on">{w.desk_now()}</span> })}
            </th>
            {cells}
        </tr>
    }
    .erase()
}

fn cell_view(sight: Sight, place: Place) -> AnyView {
    let w = words();
    let state = Memo::new(move |_| sight.hall.board.with(|board| cell(board, sight, place)));
    let at = move || format!("{}.{}", place.room, place.slot);
    let content = move || match state.get() {
        Cell::Covered => ().erase(),
        Cell::Closed => {
            view! { <td class="grid__cell grid__cell--closed" data-place=at()>{w.desk_is_closed()}</td> }
                .erase()
        }
        Cell::Free => {
            view! { <td class="grid__cell grid__cell--free" data-place=at()>{here(sight, place)}</td> }
                .erase()
        }
        Cell::Starts(run, rows) => view! {
            <td class="grid__cell" data-place=at() rowspan=(rows > 1).then(|| rows.to_string())>
                <Card sight run/>
                {here(sight, place)}
            </td>
        }
        .erase(),
    };
    content.erase()
}

/// The button that brings the chosen card here. It belongs to a form of the panel “Move to…”, so that a thousand cells
/// cost one form.
fn here(sight: Sight, place: Place) -> AnyView {
    let w = words();
    let prospect = Memo::new(move |_| sight.prospects.with(|prospects| prospects.get(&place).cloned()));
    let button = move || {
        let (run, prospect) = sight.chosen.get().zip(prospect.get())?;
        let (what, form, name, value) = match prospect.taken_by {
            None => {
                (w.desk_here(), format!("place-{run}"), "place", format!("{}.{}", place.room, place.slot))
            }
            Some(other) => (w.desk_swap(), format!("swap-{run}"), "with", other.to_string()),
        };
        let against = prospect.against.first().cloned().map(|first| match prospect.against.len() {
            1 => first,
            n => w.desk_against_more(&first, n - 1),
        });
        // What is seen comes first in what is heard, so that the button answers to the words on it.
        let label = sight.hall.board.with(|board| {
            let (room, slot) = board.place_name(place)?;
            let (room, times) = (&room.text.name, &slot.times());
            let seen =
                against.as_ref().map_or_else(|| what.to_owned(), |against| format!("{what} {against}"));
            Some(match prospect.against.get(1..) {
                None | Some([]) => w.desk_here_label(&seen, room, times),
                Some(more) => w.desk_here_label_more(&seen, room, times, &semicolons(more)),
            })
        });
        let is_against = against.is_some();
        // All of it on pointing, where not all of it is in sight.
        let all = (prospect.against.len() > 1).then(|| semicolons(&prospect.against));
        Some(view! {
            <button class="here" class:here--against=is_against form=form name=name value=value aria-label=label title=all>
                <span class="here__what">{what}</span>" "
                {against.map(|against| view! { <span class="here__why">{against}</span> })}
            </button>
        })
    };
    button.erase()
}
