//! The programme: days, and in them the times with what is on in each room; and what has no place yet.

use super::find::Sieve;
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Empty, Erase, Face, SessionCard, WhereYouAre, clashes};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Names, Slot, SlotId, SlotKind};

/// A day, and its times.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Day {
    name: String,
    weekday: &'static str,
    slots: Vec<Slotted>,
}

/// What a stop of the trail shows apart from its sessions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Slotted {
    id: SlotId,
    times: String,
    title: String,
    kind: SlotKind,
    starts: i64,
    ends: i64,
    offset: i16,
}

/// What is on in a slot, in the order of the rooms.
pub fn faces(board: &Board, names: &Names, slot: SlotId) -> Vec<Face> {
    let in_slot = board
        .runs()
        .filter(|(session, run)| board.taken_by(session, run).iter().any(|taken| taken.id == slot));
    let mut found: Vec<_> = in_slot.collect();
    found.sort_by_cached_key(|(_, run)| {
        run.place.and_then(|place| board.rooms.iter().position(|room| room.id == place.room))
    });
    found.into_iter().map(|(session, run)| Face::of(board, names, session, run, Some(slot))).collect()
}

fn days(w: Words, board: &Board) -> Vec<Day> {
    let slotted = |slot: &&Slot| Slotted {
        id: slot.id,
        times: slot.times(),
        title: slot.text.title.clone(),
        kind: slot.text.kind,
        starts: slot.starts_at(),
        ends: slot.ends_at(),
        offset: slot.offset,
    };
    let day = |(day, slots): (_, Vec<&Slot>)| Day {
        name: w.date(day),
        weekday: w.weekday(day),
        slots: slots.iter().map(slotted).collect(),
    };
    board.days().into_iter().map(day).collect()
}

/// The programme by day and time.
#[component]
pub fn Programme() -> impl IntoView {
    let hall = hall();
    let w = words();
    let days = memo(move || hall.board.look(|board| days(w, board)));
    let size = memo(move || {
        hall.board.look(|board| {
            let placed = board.runs().filter(|(_, run)| run.place.is_some()).count();
            let rooms = board.rooms.len();
            if placed == 0 { w.rooms(rooms) } else { w.event_programme_size(placed, rooms) }
        })
    });
    let several = move || days.look(|days| days.len() > 1);
    let sieve = Sieve::here();
    view! {
        <section class="part" id="programme" hidden=move || sieve.leaves_out_times()>
            <div class="part__head">
                <h2>{w.event_programme()}</h2>
                {move || days.look(|days| !days.is_empty()).then(|| view! { <span class="part__more">{size}</span> }.erase())}
            </div>
            {move || days.look(Vec::is_empty).then(|| {
                let text = if hall.facilitates() {
                    w.event_no_times_desk()
                } else {
                    w.event_no_times_wait()
                };
                view! { <Empty title=w.event_no_times() text><Desk/></Empty> }
            })}
            {move || days.look(|days| days.iter().map(|day| day.slots.len()).sum::<usize>() > 2).then(|| view! {
                <nav class="times" hidden=move || sieve.is_on() aria-label=w.event_times()>
                    <ul class="times__list" role="list">
                        {days.get().into_iter().map(|day| {
                            let name = several().then(|| view! { <li class="times__day">{day.weekday}</li> }.erase());
                            let pills = day.slots.into_iter().filter(|slot| slot.kind == SlotKind::Sessions).map(|slot| {
                                let starts = slot.times.split('–').next().unwrap_or_default().to_owned();
                                let current = move || (slot.starts..slot.ends).contains(&hall.now.get()).then_some("time");
                                view! { <li><a class="pill" href=format!("#slot-{}", slot.id) aria-current=current>{starts}</a></li> }
                            });
                            view! { {name}{pills.collect_view()} }
                        }).collect_view()}
                    </ul>
                </nav>
            }.erase())}
            <For each=move || days.get() key=Clone::clone let:day>
                {
                    let slots: Vec<_> = day.slots.iter().map(|slot| slot.id).collect();
                    view! {
                        <h3 class="day__name" hidden=move || !slots.iter().any(|slot| sieve.keeps_slot(*slot))>
                            {day.name.clone()}
                        </h3>
                        <ol class="trail" role="list">
                            {day.slots.iter().map(|slot| view! { <Stop of=slot.clone()/> }.erase()).collect_view()}
                        </ol>
                    }
                }
            </For>
        </section>
    }
    .erase()
}

/// A way to the desk, for those who may go there.
#[component]
fn Desk() -> impl IntoView {
    let hall = hall();
    let w = words();
    move || {
        hall.facilitates().then(|| {
            view! { <a class="button" href=hall.path("desk/rooms")>{w.event_add_times()}</a> }.erase()
        })
    }
}

/// One time of a day.
#[component]
fn Stop(
    /// Which.
    of: Slotted,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let Slotted { id, times, title, kind, starts, ends, offset } = of;
    let (class, drawing) = match kind {
        SlotKind::Sessions => ("stop", icon::TENT),
        SlotKind::Break => ("stop stop--break", icon::CUP),
        SlotKind::Plenary => ("stop stop--plenary", icon::CIRCLE),
    };
    let sieve = Sieve::here();
    let is_on = memo(move || (starts..ends).contains(&hall.now.get()));
    let is_over = memo(move || ends <= hall.now.get());
    let note = move || {
        if is_on.get() {
            w.event_on_now()
        } else if is_over.get() {
            w.event_over()
        } else {
            ""
        }
    };
    let body = match kind {
        SlotKind::Sessions => on_then(hall, id),
        kind => {
            let (says, more) = match title.as_str() {
                "" => (w.slot_kind(kind).to_owned(), None),
                title => (title.to_owned(), (kind == SlotKind::Plenary).then(|| w.slot_kind(kind))),
            };
            view! {
                <p class="stop__what" dir="auto">{says}</p>
                {more.map(|more| view! { <p class="stop__note">{more}</p> }.erase())}
            }
            .erase()
        }
    };
    let title = (kind == SlotKind::Sessions && !title.is_empty())
        .then(|| view! { <span class="stop__title" dir="auto">{title}</span> }.erase());
    view! {
        <li class=class hidden=move || !sieve.keeps_slot(id) class:stop--on=is_on class:stop--past=is_over id=format!("slot-{id}")>
            <Icon d=drawing class="stop__mark"/>
            <div class="stop__head">
                <h4 class="stop__clock">{times}</h4>
                {title}
                <span class="stop__note">{note}</span>
                <WhereYouAre at=starts offset/>
            </div>
            <div class="stop__body">{body}</div>
        </li>
    }
    .erase()
}

/// The sessions of a slot, and that I want more than one of them.
fn on_then(hall: Hall, slot: SlotId) -> AnyView {
    let w = words();
    let sieve = Sieve::here();
    let list = memo(move || hall.board.look(|board| hall.names.look(|names| faces(board, names, slot))));
    let clash = memo(move || {
        let me = hall.me.get();
        hall.board.look(|board| clashes(board, &me).into_iter().find(|clash| clash.slot == slot))
    });
    view! {
        {move || clash.get().map(|clash| {
            let says = if clash.hosting {
                w.event_clash_hosting().to_owned()
            } else {
                w.event_clash(clash.runs.len())
            };
            view! { <p class="callout callout--warn"><Icon d=icon::CLASH class="callout__icon"/><span>{says}</span></p> }
        })}
        {move || list.look(Vec::is_empty).then(|| view! { <p class="soft">{w.event_nothing_here()}</p> }.erase())}
        <ul class="cards" role="list">
            <For each=move || list.get() key=Clone::clone let:face>
                {
                    // A session of several slots stands in each, and is to be found in the first.
                    let found = face.slot == Some(slot);
                    let run = face.run;
                    view! { <li hidden=move || !sieve.keeps(run)><SessionCard face level=5 found/></li> }
                }
            </For>
        </ul>
    }
    .erase()
}

/// Sessions that have no place yet, the latest first.
#[component]
pub fn Pool() -> impl IntoView {
    let hall = hall();
    let w = words();
    let pool = memo(move || {
        hall.board.look(|board| {
            hall.names.look(|names| {
                let unplaced = board.sessions.iter().rev().filter(|session| session.stands());
                let unplaced = unplaced.filter(|session| session.runs.iter().all(|run| run.place.is_none()));
                let face = |session: &model::Session| {
                    Some(Face::of(board, names, session, session.runs.first()?, None))
                };
                unplaced.filter_map(face).collect::<Vec<_>>()
            })
        })
    });
    // What is on the board is in the programme; while there is nothing there, these are simply the pitches.
    let any_placed = memo(move || hall.board.look(|board| board.runs().any(|(_, run)| run.place.is_some())));
    let none_at_all = memo(move || hall.board.look(|board| board.standing().next().is_none()));
    let none_waits = memo(move || pool.look(Vec::is_empty));
    let open = memo(move || hall.board.look(|board| board.event.pitching));
    let hidden = memo(move || hall.board.look(|board| !board.shows_popularity(hall.me.look(|me| me.role))));
    let count = move || w.sessions(pool.look(Vec::len));
    let sieve = Sieve::here();
    let none_found = memo(move || pool.look(|pool| !pool.iter().any(|face| sieve.keeps(face.run))));
    move || {
        if none_at_all.get() {
            let text = if open.get() { w.event_pool_first() } else { w.event_pool_wait() };
            let pitch = move || {
                open.get().then(|| {
                    view! { <a class="button" href=hall.path("pitch")>{w.event_pitch()}</a> }.erase()
                })
            };
            return view! { <section class="part"><Empty title=w.event_pool_empty() text>{pitch}</Empty></section> }.erase();
        }
        if none_waits.get() {
            return ().erase();
        }
        let title = if any_placed.get() { w.event_pool_unplaced() } else { w.event_pool_pitched() };
        view! {
            <section class="part" hidden=none_found>
                <div class="part__head">
                    <h2>{title}</h2>
                    <span class="part__more">{count}</span>
                </div>
                {move || hidden.get().then(|| view! {
                    <p class="soft small part__note">{w.event_pool_hidden()}</p>
                }.erase())}
                <ul class="cards pool" role="list">
                    <For each=move || pool.get() key=Clone::clone let:face>
                        {
                            let run = face.run;
                            view! { <li hidden=move || !sieve.keeps(run)><SessionCard face found=true/></li> }
                        }
                    </For>
                </ul>
            </section>
        }
        .erase()
    }
}
