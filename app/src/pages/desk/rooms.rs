//! Rooms: adding, editing, ordering, removing them, and when they are closed.

use super::frame::{Tab, frame, said};
use super::slots::slots;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, TextField};
use crate::words;
use leptos::prelude::*;
use model::{RoomId, RoomText, SlotId, limits};

/// Rooms and slots.
#[component]
pub fn RoomsPage() -> impl IntoView {
    frame(Tab::Rooms, |hall| {
        view! {
            <div class="panes">
                {rooms(hall)}
                {slots(hall)}
                {closed(hall)}
            </div>
        }
        .erase()
    })
}

fn rooms(hall: Hall) -> AnyView {
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().map(|room| room.id).collect::<Vec<_>>())
    });
    let none = move || {
        rooms.with(Vec::is_empty).then(|| view! { <p class="desk__none">"No rooms yet. Corners, tents and tables under a tree count."</p> })
    };
    view! {
        <section class="pane" aria-labelledby="rooms">
            <h2 id="rooms">"Rooms"</h2>
            {none}
            <ul class="things">
                <For each=move || rooms.get() key=|room| *room let:room>{one(hall, room)}</For>
            </ul>
            <div class="pane__add">
                <h3>"Add a room"</h3>
                <Act what="add-room" class="fields" on_done=said(hall)>
                    {fields(RoomText::default())}
                    <button class="button button--small">"Add the room"</button>
                </Act>
            </div>
        </section>
    }
    .erase()
}

fn fields(room: RoomText) -> AnyView {
    let capacity = room.capacity.map(|seats| seats.to_string()).unwrap_or_default();
    view! {
        <TextField name="name" label="Name" value=room.name most=limits::ROOM_NAME required=true/>
        <TextField name="capacity" label="Seats" kind="number" value=capacity hint="Empty: nobody has counted; it is taken to be large enough."/>
        <TextField name="features" label="Features" value=room.features.join(", ") hint="With commas: projector, step-free, quiet"/>
        <TextField name="directions" label="How to find it" value=room.directions most=limits::DIRECTIONS/>
    }
    .erase()
}

fn one(hall: Hall, id: RoomId) -> AnyView {
    let text = Memo::new(move |_| {
        hall.board.with(|board| board.room(id).map(|room| room.text.clone()).unwrap_or_default())
    });
    let at = Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().position(|room| room.id == id).unwrap_or_default())
    });
    let last = Memo::new(move |_| hall.board.with(|board| board.rooms.len().saturating_sub(1)));
    let done = said(hall);
    let name = move || text.with(|text| text.name.clone());
    let about = move || {
        text.with(|text| {
            let seats = text
                .capacity
                .map_or_else(|| "seats not counted".to_owned(), |seats| words::count(seats, "seat", "seats"));
            let directions = (!text.directions.is_empty()).then(|| text.directions.clone());
            std::iter::once(seats)
                .chain(text.features.iter().cloned())
                .chain(directions)
                .collect::<Vec<_>>()
                .join(" · ")
        })
    };
    view! {
        <li class="thing">
            <details class="thing__edit">
                <summary class="thing__head">
                    <span class="thing__name" dir="auto">{name}</span>
                    <span class="thing__about">{about}</span>
                    <span class="thing__open">"Edit"</span>
                </summary>
                // Inside a component nothing is followed, so what the form shows is read before it.
                {move || { let text = text.get(); view! {
                    <Act what="edit-room" key=id.to_string() class="fields" keep=true on_done=done>
                        <Hidden name="room" value=id.to_string()/>
                        {fields(text)}
                        <button class="button button--small">"Save"</button>
                    </Act>
                }.erase() }}
                <Act what="remove-room" key=id.to_string() class="thing__remove" on_done=done>
                    <Hidden name="room" value=id.to_string()/>
                    <button class="button button--bad button--small">"Remove this room"</button>
                </Act>
            </details>
            <Act what="move-room" key=id.to_string() class="thing__order" on_done=done>
                <Hidden name="room" value=id.to_string()/>
                <button class="arrow" name="to" value=move || at.get().saturating_sub(1).to_string() disabled=move || at.get() == 0 aria-label=move || format!("Move {} up", name())>"↑"</button>
                <button class="arrow" name="to" value=move || (at.get() + 1).to_string() disabled=move || { at.get() >= last.get() } aria-label=move || format!("Move {} down", name())>"↓"</button>
            </Act>
        </li>
    }
    .erase()
}

/// When rooms are closed: a button for every room and slot. Each row has two forms, one that closes and one that
/// opens, and the buttons belong to one of them.
fn closed(hall: Hall) -> AnyView {
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| {
            board.rooms.iter().map(|room| (room.id, room.text.name.clone())).collect::<Vec<_>>()
        })
    });
    let slots = Memo::new(move |_| {
        hall.board.with(|board| {
            let several_days = board.days().len() > 1;
            let slots = board.slots.iter().filter(|slot| slot.is_for_sessions());
            let name = |slot: &model::Slot| {
                if several_days {
                    format!("{} {}", words::day(slot.text.day()), slot.starts_clock())
                } else {
                    slot.starts_clock()
                }
            };
            slots.map(|slot| (slot.id, name(slot))).collect::<Vec<_>>()
        })
    });
    let needless = Memo::new(move |_| rooms.with(Vec::is_empty) || slots.with(Vec::is_empty));
    view! {
        <section class="pane pane--wide" aria-labelledby="closed" hidden=move || needless.get()>
            <h2 id="closed">"When rooms are closed"</h2>
            <p class="soft">"Press a cell to close the room for that slot, or to open it again. Sessions in a room that closes go back to the shelf."</p>
            <div class="closed" tabindex="0" role="region" aria-label="When rooms are closed">
                <table class="closed__table">
                    <thead>
                        <tr>
                            <td></td>
                            <For each=move || slots.get() key=|slot| slot.clone() let:slot><th scope="col">{slot.1.clone()}</th></For>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || rooms.get() key=|room| room.clone() let:room>
                            <tr>
                                <th scope="row">
                                    <span dir="auto">{room.1.clone()}</span>
                                    {switch(hall, room.0, true)}
                                    {switch(hall, room.0, false)}
                                </th>
                                <For each=move || slots.get() key=|slot| slot.clone() let:slot>{switched(hall, room.0, room.1.clone(), slot.0, slot.1.clone())}</For>
                            </tr>
                        </For>
                    </tbody>
                </table>
            </div>
        </section>
    }
    .erase()
}

/// The form that closes a room, or the one that opens it.
fn switch(hall: Hall, room: RoomId, close: bool) -> AnyView {
    let key = format!("{room}-{}", if close { "closed" } else { "open" });
    view! {
        <Act what="close-room" key=key on_done=said(hall)>
            <Hidden name="room" value=room.to_string()/>
            <Hidden name="closed" value=if close { "yes".to_owned() } else { String::new() }/>
        </Act>
    }
    .erase()
}

fn switched(hall: Hall, room: RoomId, name: String, slot: SlotId, time: String) -> AnyView {
    let closed = Memo::new(move |_| {
        hall.board.with(|board| board.room(room).is_some_and(|room| room.closed.contains(&slot)))
    });
    view! {
        <td>
            <button
                class="closed__cell"
                class:closed__cell--closed=move || closed.get()
                form=move || format!("close-room-{room}-{}", if closed.get() { "open" } else { "closed" })
                name="slot"
                value=slot.to_string()
                aria-label=move || format!("{name}, {time}: {}", if closed.get() { "closed. Open it" } else { "open. Close it" })
            >
                {move || if closed.get() { "closed" } else { "open" }}
            </button>
        </td>
    }
    .erase()
}
