//! What comes later today, slot by slot: for walls on which the whole grid does not fit.

use super::line::{Column, On, line, on, rooms};
use super::live::slots;
use super::which::wanted;
use super::whole::day;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Place, RoomId, SlotId};
use std::collections::BTreeMap;

/// A page, or as many as it takes, for each slot after the next one.
pub(super) fn later(hall: Hall) -> AnyView {
    let wanted = wanted(hall);
    let later: Memo<Vec<SlotId>> = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| {
            let today = day(board, now);
            let next = slots(board, now).1.map(|slot| slot.id);
            let filled = board.grid();
            let is_later = |slot: &&model::Slot| {
                slot.is_for_sessions()
                    && slot.starts_at() > now
                    && Some(slot.id) != next
                    && Some(slot.text.day()) == today
                    && filled
                        .keys()
                        .any(|place| place.slot == slot.id && wanted.with(|wanted| wanted.shows(place.room)))
            };
            board.slots.iter().filter(is_later).map(|slot| slot.id).collect()
        })
    });
    let ons: Memo<BTreeMap<Place, On>> = Memo::new(move |_| {
        hall.board.with(|board| {
            let later = later.get();
            let grid = board.grid();
            let of_later = grid.iter().filter(|(place, _)| {
                later.contains(&place.slot) && wanted.with(|wanted| wanted.shows(place.room))
            });
            of_later.filter_map(|(place, run)| Some((*place, on(hall, board, *run, Column::Next)?))).collect()
        })
    });
    view! { <For each=move || later.get() key=|slot| *slot let:slot>{of_slot(hall, slot, ons)}</For> }.erase()
}

fn of_slot(hall: Hall, slot: SlotId, ons: Memo<BTreeMap<Place, On>>) -> AnyView {
    let w = words();
    let times = Memo::new(move |_| {
        hall.board.with(|board| board.slot(slot).map(|slot| (slot.times(), slot.text.title.clone())))
    });
    let rooms = rooms(hall, move |room| ons.with(|ons| ons.contains_key(&Place { room, slot })));
    let row = move |room: RoomId| {
        let on = Memo::new(move |_| ons.with(|ons| ons.get(&Place { room, slot }).cloned()));
        line(hall, room, vec![(w.wall_row_later(), on, Signal::stored(true))])
    };
    let (of_times, of_title) = (
        move || times.with(|times| times.as_ref().map(|(times, _)| times.clone())),
        move || times.with(|times| times.as_ref().map(|(_, title)| title.clone())),
    );
    view! {
        <section class="rooms rooms--single rooms--later" data-later data-key=slot.to_string()>
            <h2 class="rooms__head">
                <span class="rooms__label">{w.wall_row_later()}</span>" "
                <span class="rooms__times figures">{of_times}</span>" "
                <span class="rooms__until" dir="auto">{of_title}</span>
            </h2>
            <ul class="rooms__list" data-items data-columns="2">
                <For each=move || rooms.get() key=|room| *room let:room>{row(room)}</For>
            </ul>
        </section>
    }
    .erase()
}
