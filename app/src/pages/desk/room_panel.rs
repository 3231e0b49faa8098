//! The panel about a room, beside the grid: what is known of it, where it stands, and when it is closed. The header of
//! its column is a link that opens it.

use super::frame::said;
use super::rooms::{about as known_of, fields, switch, switched};
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{RoomId, SlotId};

/// Address of the desk with the panel about a room.
pub(super) fn address(hall: Hall, room: RoomId) -> String {
    hall.path(&format!("desk?room={room}#panel"))
}

/// The panel, while a room is chosen.
pub(super) fn panel(hall: Hall) -> AnyView {
    let query = use_query_map();
    let chosen = Memo::new(move |_| {
        let room = query.with(|query| query.get("room").and_then(|room| room.parse::<RoomId>().ok()))?;
        hall.board.with(|board| board.room(room).is_some()).then_some(room)
    });
    let view = move || chosen.get().map(|room| about(hall, room));
    view.erase()
}

fn about(hall: Hall, id: RoomId) -> AnyView {
    let w = words();
    let text = Memo::new(move |_| {
        hall.board.with(|board| board.room(id).map(|room| room.text.clone()).unwrap_or_default())
    });
    let at = Memo::new(move |_| {
        hall.board.with(|board| board.rooms.iter().position(|room| room.id == id).unwrap_or_default())
    });
    let last = Memo::new(move |_| hall.board.with(|board| board.rooms.len().saturating_sub(1)));
    let done = said(hall);
    view! {
        <section class="move" id="panel" tabindex="-1" aria-labelledby="panel-title">
            <div class="move__head">
                <h2 class="move__title" id="panel-title" dir="auto">{move || text.with(|text| text.name.clone())}</h2>
                <a class="button button--quiet button--small" href=hall.path("desk")>{w.desk_move_close()}</a>
            </div>
            <p class="move__where" dir="auto">{move || text.with(known_of)}</p>
            {from_now_on(hall, id)}
            <p class="soft small">{w.rooms_close_how()}</p>
            {slots(hall, id)}
            {super::doors::of_room(hall, id)}
            <details class="move__more">
                <summary>{w.rooms_change()}</summary>
                // Inside a component nothing is followed, so what the form shows is read before it.
                {move || { let text = text.get(); view! {
                    <Act what="edit-room" key=id.to_string() class="fields" keep=true on_done=done>
                        <Hidden name="room" value=id.to_string()/>
                        {fields(text)}
                        <button class="button button--small">{w.desk_save()}</button>
                    </Act>
                }.erase() }}
            </details>
            <div class="move__actions">
                <Act what="move-room" key=id.to_string() class="row" on_done=done>
                    <Hidden name="room" value=id.to_string()/>
                    <button class="button button--quiet button--small" name="to" value=move || at.get().saturating_sub(1).to_string() disabled=move || at.get() == 0>{w.rooms_left()}</button>
                    <button class="button button--quiet button--small" name="to" value=move || (at.get() + 1).to_string() disabled=move || { at.get() >= last.get() }>{w.rooms_right()}</button>
                </Act>
                <Act what="remove-room" key=id.to_string() next=hall.path("desk") on_done=done>
                    <Hidden name="room" value=id.to_string()/>
                    <button class="button button--bad button--small">{w.desk_room_remove()}</button>
                </Act>
            </div>
        </section>
    }
    .erase()
}

/// The button that closes a room from now on, or opens it again.
pub(super) fn from_now_on(hall: Hall, id: RoomId) -> AnyView {
    let w = words();
    let done = said(hall);
    let closed = Memo::new(move |_| hall.board.with(|board| board.is_closed_from(id, hall.now.get())));
    let name = Memo::new(move |_| {
        hall.board.with(|board| board.room(id).map(|room| room.text.name.clone()).unwrap_or_default())
    });
    let form = move || {
        let (closed, name) = (closed.get(), name.get());
        let says = if closed { w.rooms_open_now(&name) } else { w.rooms_close_now(&name) };
        view! {
            <Act what="close-room" key=format!("{id}-now") class="row" on_done=done>
                <Hidden name="room" value=id.to_string()/>
                <Hidden name="from" value="now".to_owned()/>
                <Hidden name="closed" value=if closed { String::new() } else { "yes".to_owned() }/>
                {closed.then(|| view! { <span class="room__closed">{w.rooms_is_closed()}</span> })}
                <button class="button button--small" class:button--bad=!closed class:button--quiet=closed>{says}</button>
            </Act>
        }
        .erase()
    };
    form.erase()
}

/// When it is closed: a button for every slot, and one for a slot and all that follow it.
fn slots(hall: Hall, id: RoomId) -> AnyView {
    let w = words();
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
    let name = Memo::new(move |_| {
        hall.board.with(|board| board.room(id).map(|room| room.text.name.clone()).unwrap_or_default())
    });
    let line = move |(slot, time): (SlotId, String)| {
        let name = name.get_untracked();
        let label = w.rooms_close_from_label(&name, &time);
        view! {
            <tr>
                <th scope="row" class="figures">{time.clone()}</th>
                {switched(hall, id, name, slot, time)}
                <td><button class="button button--quiet button--small" form=format!("close-room-{id}-from") name="from" value=slot.to_string() aria-label=label>{w.rooms_close_from()}</button></td>
            </tr>
        }
        .erase()
    };
    view! {
        <details class="move__more" hidden=move || slots.with(Vec::is_empty)>
            <summary>{w.rooms_when_closed()}</summary>
            {switch(hall, id, true)}
            {switch(hall, id, false)}
            <Act what="close-room" key=format!("{id}-from") on_done=said(hall)>
                <Hidden name="room" value=id.to_string()/>
            </Act>
            <table class="closed__table">
                <tbody><For each=move || slots.get() key=|slot| slot.clone() let:slot>{line(slot)}</For></tbody>
            </table>
        </details>
    }
    .erase()
}
