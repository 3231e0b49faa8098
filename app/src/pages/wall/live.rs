//! Now and next: a line for every room in which something is on or comes next.

use super::line::{Column, On, line, on, rooms};
use super::which::wanted;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Millis, Place, RoomId, Slot, SlotId};
use std::collections::BTreeMap;

/// For how many minutes before the next sessions the wall says how long it is until then.
const SOON: Millis = 90;

/// What the heads of the columns say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Heads {
    now: Option<String>,
    next: Option<String>,
    /// How long it is until then.
    until: Option<String>,
    /// What everybody does now: a break or a plenary, with its times.
    together: Option<(String, String)>,
    /// A break or a plenary that comes before the next sessions.
    between: Option<String>,
}

/// The slot that is on, and the next one for sessions.
pub(super) fn slots(board: &Board, now: Millis) -> (Option<&Slot>, Option<&Slot>) {
    let on = board.slots.iter().find(|slot| slot.is_on(now));
    let next = board.slots.iter().find(|slot| slot.is_for_sessions() && slot.starts_at() > now);
    (on, next)
}

fn heads(board: &Board, now: Millis) -> Heads {
    let w = words();
    let (on, next) = slots(board, now);
    let between =
        board.slots.iter().find(|slot| slot.starts_at() > now).filter(|slot| !slot.is_for_sessions());
    let today = on.or(board.slots.iter().rfind(|slot| slot.ends_at() <= now)).map(|slot| slot.text.day());
    let title = |slot: &Slot| {
        if slot.text.title.is_empty() {
            w.slot_kind(slot.text.kind).to_owned()
        } else {
            slot.text.title.clone()
        }
    };
    // A minute that has begun counts as one.
    let minutes = next.map(|slot| (slot.starts_at() - now + 59_999) / 60_000);
    Heads {
        now: on.filter(|slot| slot.is_for_sessions()).map(Slot::times),
        next: next.map(|slot| match today {
            Some(day) if day != slot.text.day() => w.moment(&w.date(slot.text.day()), &slot.times()),
            _ => slot.times(),
        }),
        until: minutes.filter(|minutes| *minutes <= SOON).map(|minutes| w.wall_in(minutes)),
        together: on.filter(|slot| !slot.is_for_sessions()).map(|slot| (title(slot), slot.times())),
        between: between.map(|slot| w.wall_between(&slot.times(), &title(slot))),
    }
}

/// What is on and what comes next.
pub(super) fn now_and_next(hall: Hall) -> AnyView {
    let w = words();
    let wanted = wanted(hall);
    let heads = Memo::new(move |_| hall.board.with(|board| heads(board, hall.now.get())));
    let about: Memo<[Option<SlotId>; 2]> = Memo::new(move |_| {
        hall.board.with(|board| {
            let (on, next) = slots(board, hall.now.get());
            [on, next].map(|slot| slot.map(|slot| slot.id))
        })
    });
    let ons: Memo<BTreeMap<RoomId, [Option<On>; 2]>> = Memo::new(move |_| {
        hall.board.with(|board| {
            let grid = board.grid();
            let at = |room: RoomId, slot: Option<SlotId>, column| {
                on(hall, board, *grid.get(&Place { room, slot: slot? })?, column)
            };
            let [now, next] = about.get();
            let of_room = |room: &model::Room| {
                let ons = [at(room.id, now, Column::Now), at(room.id, next, Column::Next)];
                (wanted.with(|wanted| wanted.shows(room.id)) && ons.iter().any(Option::is_some))
                    .then_some((room.id, ons))
            };
            board.rooms.iter().filter_map(of_room).collect()
        })
    });
    let rooms = rooms(hall, move |room| ons.with(|ons| ons.contains_key(&room)));
    let single = Memo::new(move |_| heads.with(|heads| heads.now.is_none() || heads.next.is_none()));
    // What it is about: whatever changes in this is another page.
    let key = move || about.get().map(|slot| slot.map(|slot| slot.to_string()).unwrap_or_default()).join("-");
    let shown: [Signal<bool>; 2] = [
        Signal::derive(move || heads.with(|heads| heads.now.is_some())),
        Signal::derive(move || heads.with(|heads| heads.next.is_some())),
    ];
    let head = move |label: &'static str, of: usize, times: fn(&Heads) -> &Option<String>| {
        let until = move || (of == 1).then(|| heads.with(|heads| heads.until.clone())).flatten();
        view! {
            <p class="rooms__head" hidden=move || !shown[of].get()>
                <span class="rooms__label">{label}</span>" "
                <span class="rooms__times figures">{move || heads.with(|heads| times(heads).clone())}</span>" "
                <span class="rooms__until">{until}</span>
            </p>
        }
        .erase()
    };
    let together = move || {
        heads.with(|heads| heads.together.clone()).map(|(title, times)| {
            view! { <p class="rooms__together"><span class="rooms__label">{w.wall_now()}</span>" "<strong dir="auto">{title}</strong>" "<span class="rooms__times figures">{times}</span></p> }
        })
    };
    let between = move || {
        heads
            .with(|heads| heads.between.clone())
            .map(|between| view! { <p class="rooms__between figures">{between}</p> })
    };
    let row = move |room: RoomId| {
        let of = |column: usize| {
            Memo::new(move |_| ons.with(|ons| ons.get(&room).and_then(|ons| ons[column].clone())))
        };
        line(hall, room, vec![(w.wall_now(), of(0), shown[0]), (w.wall_next(), of(1), shown[1])])
    };
    view! {
        <section class="rooms" class:rooms--single=move || single.get() data-key=key>
            {together}
            <div class="rooms__heads">
                {head(w.wall_now(), 0, |heads| &heads.now)}
                {head(w.wall_next(), 1, |heads| &heads.next)}
            </div>
            <ul class="rooms__list" data-items data-columns=move || if single.get() { "2" } else { "1" }>
                <For each=move || rooms.get() key=|room| *room let:room>{row(room)}</For>
            </ul>
            {between}
        </section>
    }
    .erase()
}
