//! The grid fills: cards fly to their cells, from where they were or from below. It is a view of its own, in which the
//! day always fits on the screen, whatever its size.

use super::changes::Changes;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use chrono::NaiveDate;
use leptos::html;
use leptos::prelude::*;
use model::{Board, Place, RoomId, RunId, SlotId};
use std::collections::{BTreeMap, BTreeSet};

/// A row of the grid: when, and what is in each room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Row {
    slot: SlotId,
    starts: String,
    cells: Vec<(Place, Option<Card>)>,
}

/// A card where it begins; one that goes on from the slot before says so by having no run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Card {
    run: Option<RunId>,
    title: String,
}

/// The day to which most cards fly.
fn day(board: &Board, to: impl Iterator<Item = SlotId>) -> Option<NaiveDate> {
    let mut days: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for slot in to.filter_map(|id| board.slot(id)) {
        *days.entry(slot.text.day()).or_default() += 1;
    }
    // Of equals the first.
    days.into_iter().rev().max_by_key(|(_, cards)| *cards).map(|(day, _)| day)
}

/// The rooms that are used on a day, and its rows.
fn rows(board: &Board, day: Option<NaiveDate>) -> (Vec<(RoomId, String)>, Vec<Row>) {
    let grid = board.grid();
    let slots: Vec<_> =
        board.slots.iter().filter(|slot| slot.is_for_sessions() && Some(slot.text.day()) == day).collect();
    let used: BTreeSet<RoomId> = grid
        .keys()
        .filter(|place| slots.iter().any(|slot| slot.id == place.slot))
        .map(|place| place.room)
        .collect();
    let rooms: Vec<_> = board.rooms.iter().filter(|room| used.contains(&room.id)).collect();
    let card = |place: &Place| {
        let id = *grid.get(place)?;
        let (session, run) = board.run(id)?;
        let begins = run.place == Some(*place);
        let title = if begins { session.idea.title.clone() } else { String::new() };
        Some(Card { run: begins.then_some(id), title })
    };
    let row = |slot: &&model::Slot| {
        let cells = rooms.iter().map(|room| Place { room: room.id, slot: slot.id });
        let cells = cells.map(|place| (place, card(&place))).collect();
        Row { slot: slot.id, starts: slot.starts_clock(), cells }
    };
    let rows = slots.iter().map(row).collect();
    (rooms.into_iter().map(|room| (room.id, room.text.name.clone())).collect(), rows)
}

/// The grid, and the cards on their way.
pub(super) fn filling(hall: Hall, changes: Changes) -> AnyView {
    let w = words();
    let root = NodeRef::<html::Section>::new();
    let day = Memo::new(move |_| {
        changes.flock.with(|flock| {
            let to = flock.iter().flat_map(|flock| &flock.ways).map(|(_, _, to)| to.slot);
            hall.board.with(|board| day(board, to))
        })
    });
    let all = Memo::new(move |_| hall.board.with(|board| rows(board, day.get())));
    let size = move || match all.with(|(rooms, rows)| rooms.len().max(2 * rows.len())) {
        0..=8 => "few",
        9..=16 => "some",
        _ => "many",
    };
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        let Some(flock) = changes.flock.get() else { return };
        // When they are in their places, and before anybody has seen them there.
        request_animation_frame(move || {
            if let Some(root) = root.get_untracked() {
                browser::fly(&root, &flock.ways);
            }
        });
    });
    let cell = |(place, card): (Place, Option<Card>)| {
        let card = card.map(|card| {
            let goes_on = card.run.is_none();
            view! {
                <div class="flight__card" class:flight__card--on=goes_on data-run=card.run.map(|run| run.to_string()) dir="auto">
                    {card.title}
                </div>
            }
        });
        view! { <td class="flight__cell" data-cell=format!("{}.{}", place.room, place.slot)>{card}</td> }
            .erase()
    };
    view! {
        <section class="flight" data-size=size node_ref=root>
            <h2 class="flight__title">{w.wall_life_filling()}</h2>
            <table class="flight__table">
                <thead>
                    <tr>
                        <th scope="col" class="flight__corner"><span class="unseen">{w.wall_time()}</span></th>
                        <For each=move || all.with(|(rooms, _)| rooms.clone()) key=Clone::clone let:room>
                            <th scope="col" class="flight__room" dir="auto">{room.1}</th>
                        </For>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || all.with(|(_, rows)| rows.clone()) key=Clone::clone let:row>
                        <tr>
                            <th scope="row" class="flight__time figures">{row.starts}</th>
                            {row.cells.into_iter().map(cell).collect_view()}
                        </tr>
                    </For>
                </tbody>
            </table>
        </section>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::super::changes::Way;
    use js_sys::{Array, Function, Object, Reflect};
    use leptos::prelude::window;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{DomRect, Element};

    /// How long one card flies, in milliseconds.
    const FLIES: f64 = 1_100.0;
    /// The last one sets out this long after the first, at most.
    const ALL: f64 = 4_400.0;
    /// And each this long after the one before, at most.
    const NEXT: f64 = 120.0;

    /// Lets cards fly to where they are. Whoever wants nothing to move sees them there.
    pub(super) fn fly(root: &Element, ways: &[Way]) {
        let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
        if still.is_some_and(|still| still.matches()) {
            return;
        }
        let below = root.get_bounding_client_rect();
        let below = (below.x() + below.width() / 2.0, below.y() + below.height());
        let middle = |rect: &DomRect| (rect.x() + rect.width() / 2.0, rect.y() + rect.height() / 2.0);
        let find = |selector: &str| root.query_selector(selector).ok().flatten();
        let cards: Vec<_> = ways
            .iter()
            .filter_map(|(run, from, _)| {
                let card = find(&format!("[data-run='{run}']"))?;
                let from =
                    from.and_then(|place| find(&format!("[data-cell='{}.{}']", place.room, place.slot)));
                let to = middle(&card.get_bounding_client_rect());
                let came = from.is_some();
                let from = from.map_or(below, |cell| middle(&cell.get_bounding_client_rect()));
                Some((card, (from.0 - to.0, from.1 - to.1), came))
            })
            .collect();
        let mut delay = 0.0;
        let next = cards.iter().fold(0.0_f64, |sum, _| sum + 1.0).recip() * ALL;
        for (card, by, came) in cards {
            animate(&card, by, came, delay);
            delay += next.min(NEXT);
        }
    }

    /// Only what needs no layout: where it is drawn, and how clearly.
    fn animate(card: &Element, (x, y): (f64, f64), came: bool, delay: f64) -> Option<()> {
        let frame = |transform: String, opacity: &str| {
            object([("transform", transform.into()), ("opacity", opacity.into())])
        };
        let frames = Array::of2(
            &frame(format!("translate({x:.1}px, {y:.1}px) scale(0.8)"), if came { "1" } else { "0" }),
            &frame("none".into(), "1"),
        );
        let options = object([
            ("duration", FLIES.into()),
            ("delay", delay.into()),
            ("easing", "cubic-bezier(0.2, 0.8, 0.2, 1)".into()),
            ("fill", "backwards".into()),
        ]);
        let animate: Function = Reflect::get(card, &"animate".into()).ok()?.dyn_into().ok()?;
        animate.call2(card, &frames, &options).ok().map(drop)
    }

    fn object<const N: usize>(entries: [(&str, JsValue); N]) -> JsValue {
        let object = Object::new();
        for (name, value) in entries {
            let _ = Reflect::set(&object, &name.into(), &value);
        }
        object.into()
    }
}
