//! Now and next: a line for every room in which something is on or comes next.

use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Millis, Names, Place, RoomId, RunId, Slot};
use std::collections::BTreeMap;

/// What is on in a room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct On {
    title: String,
    hosts: String,
}

/// One room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Line {
    room: RoomId,
    name: String,
    now: Option<On>,
    next: Option<On>,
}

/// What the heads of the columns say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Heads {
    now: Option<String>,
    next: Option<String>,
    /// What everybody does now: a break or a plenary, with its times.
    together: Option<(String, String)>,
    /// A break or a plenary that comes before the next sessions.
    between: Option<String>,
}

/// The slot that is on, and the next one for sessions.
fn slots(board: &Board, now: Millis) -> (Option<&Slot>, Option<&Slot>) {
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
    Heads {
        now: on.filter(|slot| slot.is_for_sessions()).map(Slot::times),
        next: next.map(|slot| match today {
            Some(day) if day != slot.text.day() => w.moment(&w.date(slot.text.day()), &slot.times()),
            _ => slot.times(),
        }),
        together: on.filter(|slot| !slot.is_for_sessions()).map(|slot| (title(slot), slot.times())),
        between: between.map(|slot| w.wall_between(&slot.times(), &title(slot))),
    }
}

fn lines(board: &Board, names: &Names, grid: &BTreeMap<Place, RunId>, now: Millis) -> Vec<Line> {
    let comma = words().list_comma("", "");
    let (on, next) = slots(board, now);
    let at = |room: RoomId, slot: Option<&Slot>| {
        let run = grid.get(&Place { room, slot: slot?.id })?;
        let session = board.session(run.session)?;
        let hosts: Vec<&str> = session.idea.hosts.iter().map(|host| names.host(host)).collect();
        Some(On { title: session.idea.title.clone(), hosts: hosts.join(&comma) })
    };
    let line = |room: &model::Room| {
        let line = Line {
            room: room.id,
            name: room.text.name.clone(),
            now: at(room.id, on),
            next: at(room.id, next),
        };
        (line.now.is_some() || line.next.is_some()).then_some(line)
    };
    board.rooms.iter().filter_map(line).collect()
}

/// What is on and what comes next.
pub(super) fn now_and_next(hall: Hall) -> AnyView {
    let w = words();
    let grid = Memo::new(move |_| hall.board.with(|board| board.grid()));
    let heads = Memo::new(move |_| hall.board.with(|board| heads(board, hall.now.get())));
    let lines = Memo::new(move |_| {
        hall.board.with(|board| {
            hall.names.with(|names| grid.with(|grid| lines(board, names, grid, hall.now.get())))
        })
    });
    let single = Memo::new(move |_| heads.with(|heads| heads.now.is_none() || heads.next.is_none()));
    let head = move |label: &'static str, times: fn(&Heads) -> &Option<String>| {
        view! {
            <th scope="col" class="rooms__head" hidden=move || heads.with(|heads| times(heads).is_none())>
                <span class="rooms__label">{label}</span>" "<span class="rooms__times figures">{move || heads.with(|heads| times(heads).clone())}</span>
            </th>
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
    view! {
        <section class="rooms" class:rooms--single=move || single.get()>
            {together}
            <table class="rooms__table">
                <thead>
                    <tr>
                        <th scope="col" class="rooms__corner"><span class="unseen">{w.wall_room()}</span></th>
                        {head(w.wall_now(), |heads| &heads.now)}
                        {head(w.wall_next(), |heads| &heads.next)}
                    </tr>
                </thead>
                <tbody data-items>
                    <For each=move || lines.get() key=|line| line.clone() let:line>
                        <tr class="rooms__line">
                            <th scope="row" class="rooms__name" dir="auto">{line.name}</th>
                            {cell(line.now, "rooms__now", heads, |heads| heads.now.is_some())}
                            {cell(line.next, "rooms__next", heads, |heads| heads.next.is_some())}
                        </tr>
                    </For>
                </tbody>
            </table>
            {between}
        </section>
    }
    .erase()
}

fn cell(on: Option<On>, class: &'static str, heads: Memo<Heads>, shown: fn(&Heads) -> bool) -> AnyView {
    let content = on.map(|on| {
        view! { <span class="rooms__title" dir="auto">{on.title}</span> <span class="rooms__hosts" dir="auto">{on.hosts}</span> }
    });
    view! { <td class=class hidden=move || !heads.with(shown)>{content}</td> }.erase()
}
