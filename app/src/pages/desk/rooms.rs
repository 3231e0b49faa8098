//! Rooms: adding, editing, ordering, removing them, and when they are closed.

use super::frame::{Tab, frame, said};
use super::offer::offer;
use super::room_panel::from_now_on;
use super::slots::slots;
use super::template::template;
use super::together::follows;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, Seen, TextField};
use crate::words::words;
use leptos::prelude::*;
use model::{RoomId, RoomText, SlotId, limits};

/// Rooms and slots.
#[component]
pub fn RoomsPage() -> impl IntoView {
    frame(Tab::Rooms, |hall| {
        view! {
            <div class="panes">
                {offer(hall, false)}
                {rooms(hall)}
                {slots(hall)}
                {closed(hall)}
                {template(hall, "desk/rooms")}
            </div>
        }
        .erase()
    })
}

fn rooms(hall: Hall) -> AnyView {
    let w = words();
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().map(|room| room.id).collect::<Vec<_>>())
    });
    let none =
        move || rooms.with(Vec::is_empty).then(|| view! { <p class="desk__none">{w.desk_rooms_none()}</p> });
    view! {
        <section class="pane" aria-labelledby="rooms">
            <h2 id="rooms">{w.desk_rooms()}</h2>
            {none}
            <ul class="things">
                <For each=move || rooms.get() key=|room| *room let:room>{one(hall, room)}</For>
            </ul>
            <div class="pane__add">
                <h3>{w.desk_room_add()}</h3>
                <Act what="add-room" class="fields" on_done=said(hall)>
                    {fields(RoomText::default())}
                    <button class="button button--small">{w.desk_room_add_it()}</button>
                </Act>
            </div>
        </section>
    }
    .erase()
}

pub(super) fn fields(room: RoomText) -> AnyView {
    let w = words();
    let capacity = room.capacity.map(|seats| seats.to_string()).unwrap_or_default();
    view! {
        <TextField name="name" label=w.desk_room_name() value=room.name most=limits::ROOM_NAME required=true/>
        <TextField name="capacity" label=w.desk_room_seats() kind="number" value=capacity hint=w.desk_room_seats_hint()/>
        <TextField name="features" label=w.desk_room_features() value=room.features.join(", ") hint=w.desk_room_features_hint()/>
        <TextField name="directions" label=w.desk_room_directions() value=room.directions most=limits::DIRECTIONS/>
    }
    .erase()
}

/// What is known of a room, in one line.
pub(super) fn about(text: &RoomText) -> String {
    let w = words();
    let seats =
        text.capacity.map_or_else(|| w.desk_room_not_counted().to_owned(), |seats| w.desk_seats(seats));
    let directions = (!text.directions.is_empty()).then(|| text.directions.clone());
    let all = std::iter::once(seats).chain(text.features.iter().cloned()).chain(directions);
    all.collect::<Vec<_>>().join(" · ")
}

fn one(hall: Hall, id: RoomId) -> AnyView {
    let w = words();
    let text = Memo::new(move |_| {
        hall.board.with(|board| board.room(id).map(|room| room.text.clone()).unwrap_or_default())
    });
    let at = Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().position(|room| room.id == id).unwrap_or_default())
    });
    let last = Memo::new(move |_| hall.board.with(|board| board.rooms.len().saturating_sub(1)));
    let done = said(hall);
    let name = move || text.with(|text| text.name.clone());
    let about = move || text.with(about);
    view! {
        <li class="thing">
            <details class="thing__edit">
                <summary class="thing__head">
                    <span class="thing__name" dir="auto">{name}</span>
                    <span class="thing__about">{about}</span>
                    <span class="thing__open">{w.desk_edit()}</span>
                </summary>
                {follows(hall, text, move |text, on_done| view! {
                    <Act what="edit-room" key=id.to_string() class="fields" keep=true seen=Seen::Then on_done>
                        <Hidden name="room" value=id.to_string()/>
                        {fields(text)}
                        <button class="button button--small">{w.desk_save()}</button>
                    </Act>
                }.erase())}
                <Act what="remove-room" key=id.to_string() class="thing__remove" on_done=done>
                    <Hidden name="room" value=id.to_string()/>
                    <button class="button button--bad button--small">{w.desk_room_remove()}</button>
                </Act>
            </details>
            <Act what="move-room" key=id.to_string() class="thing__order" on_done=done>
                <Hidden name="room" value=id.to_string()/>
                <button class="arrow" name="to" value=move || at.get().saturating_sub(1).to_string() disabled=move || at.get() == 0 aria-label=move || w.desk_room_up(&name())>"↑"</button>
                <button class="arrow" name="to" value=move || (at.get() + 1).to_string() disabled=move || { at.get() >= last.get() } aria-label=move || w.desk_room_down(&name())>"↓"</button>
            </Act>
            <div class="thing__now">{from_now_on(hall, id)}</div>
        </li>
    }
    .erase()
}

/// When rooms are closed: a button for every room and slot. Each row has two forms, one that closes and one that
/// opens, and the buttons belong to one of them.
fn closed(hall: Hall) -> AnyView {
    let w = words();
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
                    w.desk_day_time(&w.date(slot.text.day()), &slot.starts_clock())
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
            <h2 id="closed">{w.desk_closing()}</h2>
            <p class="soft">{w.desk_closing_how()}</p>
            <div class="closed" tabindex="0" role="region" aria-label=w.desk_closing()>
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
pub(super) fn switch(hall: Hall, room: RoomId, close: bool) -> AnyView {
    let key = format!("{room}-{}", if close { "closed" } else { "open" });
    view! {
        <Act what="close-room" key=key on_done=said(hall)>
            <Hidden name="room" value=room.to_string()/>
            <Hidden name="closed" value=if close { "yes".to_owned() } else { String::new() }/>
        </Act>
    }
    .erase()
}

pub(super) fn switched(hall: Hall, room: RoomId, name: String, slot: SlotId, time: String) -> AnyView {
    let w = words();
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
                aria-label=move || if closed.get() { w.desk_closing_is_closed(&name, &time) } else { w.desk_closing_is_open(&name, &time) }
            >
                {move || if closed.get() { w.desk_is_closed() } else { w.desk_is_open() }}
            </button>
        </td>
    }
    .erase()
}
