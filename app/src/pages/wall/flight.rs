//! The grid fills: cards fly to their cells, from where they were or from below, and titles are told below it. It is a
//! view of its own, in which the day always fits on the screen, whatever its size.

use super::changes::{Changes, Way};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use ::words::Words;
use chrono::NaiveDate;
use leptos::html;
use leptos::prelude::*;
use model::{Board, Millis, Place, RoomId, RunId, SlotId};
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

/// A title that is told while cards fly, and where its session takes place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Told {
    run: RunId,
    title: String,
    /// What it says about room and time.
    place: String,
}

/// How long one title is told, in milliseconds.
const TELLS: Millis = 2_000;
/// Of more titles it tells some from all over the day: whoever waits for the board wants to read it.
const TELLS_OF: usize = 10;
/// How long the wall is about so many cards, in milliseconds: until the last has landed and been seen there.
pub(super) fn lasts(cards: usize) -> Millis {
    let told = Millis::try_from(cards.min(TELLS_OF)).unwrap_or_default();
    (told * TELLS + 2_000).max(9_000)
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

/// The titles that are told of those that fly to a day, evenly from all of them.
fn told(board: &Board, ways: &[Way], day: Option<NaiveDate>, w: Words) -> Vec<Told> {
    let there: Vec<Told> = ways
        .iter()
        .filter_map(|(run, _, to)| {
            let (session, _) = board.run(*run)?;
            let slot = board.slot(to.slot).filter(|slot| Some(slot.text.day()) == day)?;
            let place = w.wall_life_at(&board.room(to.room)?.text.name, &slot.starts_clock());
            Some(Told { run: *run, title: session.idea.title.clone(), place })
        })
        .collect();
    let some = there.len().min(TELLS_OF);
    (0..some).filter_map(|at| there.get(at * there.len() / some).cloned()).collect()
}

/// The grid, and the cards on their way. A card has no words: whole titles do not fit into every cell of every grid in
/// type that reads from the last row. They are told below, one after the other.
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
    let titles = Memo::new(move |_| {
        changes.flock.with(|flock| {
            let ways = flock.as_ref().map(|flock| flock.ways.as_slice()).unwrap_or_default();
            hall.board.with(|board| told(board, ways, day.get(), w))
        })
    });
    let now_told = Memo::new(move |_| {
        let since = changes.flock.with(|flock| flock.as_ref().map(|flock| flock.since))?;
        let turn = usize::try_from((hall.now.get() - since) / TELLS).unwrap_or_default();
        titles.with(|titles| titles.get(turn.min(titles.len().saturating_sub(1))).map(|told| told.run))
    });
    #[cfg(feature = "hydrate")]
    {
        let fit = move || {
            if let Some(root) = root.get_untracked() {
                browser::fit(&root);
            }
        };
        Effect::new(move |_| {
            all.track();
            titles.track();
            request_animation_frame(fit);
        });
        let resized = window_event_listener(leptos::ev::resize, move |_| fit());
        on_cleanup(move || resized.remove());
        Effect::new(move |_| {
            let Some(flock) = changes.flock.get() else { return };
            // When they are in their places, and before anybody has seen them there.
            request_animation_frame(move || {
                if let Some(root) = root.get_untracked() {
                    browser::fly(&root, &flock.ways);
                }
            });
        });
    }
    let cell = move |(place, card): (Place, Option<Card>)| {
        let card = card.map(|card| {
            let run = card.run;
            let is_told = move || run.is_some() && now_told.get() == run;
            view! {
                <div
                    class="flight__card"
                    class:flight__card--on=run.is_none()
                    class:flight__card--told=is_told
                    data-run=run.map(|run| run.to_string())
                >
                    <span class="unseen" dir="auto">{card.title}</span>
                </div>
            }
        });
        view! { <td class="flight__cell" data-cell=format!("{}.{}", place.room, place.slot)>{card}</td> }
            .erase()
    };
    let line = move |told: Told| {
        let run = told.run;
        let size = match told.title.chars().count() {
            0..=32 => "large",
            33..=80 => "middle",
            _ => "small",
        };
        view! {
            <li class="flight__line" class:flight__line--told=move || now_told.get() == Some(run) data-size=size>
                <strong class="flight__name" dir="auto">{told.title}</strong>" "
                <span class="flight__place" dir="auto">{told.place}</span>
            </li>
        }
    };
    view! {
        <section class="flight" node_ref=root>
            <h2 class="flight__title">{w.wall_life_filling()}</h2>
            <div class="flight__grid">
                <table class="flight__table">
                    <thead>
                        <tr>
                            <th scope="col" class="flight__corner"><span class="unseen">{w.wall_time()}</span></th>
                            <For each=move || all.with(|(rooms, _)| rooms.clone()) key=Clone::clone let:room>
                                <th scope="col" class="flight__room"><span class="flight__word" dir="auto">{room.1}</span></th>
                            </For>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || all.with(|(_, rows)| rows.clone()) key=Clone::clone let:row>
                            <tr>
                                <th scope="row" class="flight__time figures"><span class="flight__word">{row.starts}</span></th>
                                {row.cells.into_iter().map(cell).collect_view()}
                            </tr>
                        </For>
                    </tbody>
                </table>
            </div>
            // All in one place, so that nothing moves when the next is told.
            <ul class="flight__told" role="list">
                <For each=move || titles.get() key=Clone::clone let:told>{line(told)}</For>
            </ul>
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

    /// Writes rooms above their columns, or upright where these are too narrow; where neither fits, the grid stands
    /// without words.
    pub(super) fn fit(root: &Element) {
        let _ = HEADS.iter().find(|heads| {
            let set = root.set_attribute("data-heads", heads);
            set.is_err() || **heads == "none" || fits(root)
        });
    }

    /// The ways to write rooms and times, the best first.
    const HEADS: [&str; 3] = ["level", "upright", "none"];

    fn fits(root: &Element) -> bool {
        let find = |selector: &str| root.query_selector_all(selector).ok();
        let all = |nodes: web_sys::NodeList| {
            (0..nodes.length()).filter_map(move |at| nodes.item(at)?.dyn_into::<Element>().ok())
        };
        let grid = find(".flight__grid").into_iter().flat_map(all);
        let whole = |part: &Element| {
            part.scroll_width() <= part.client_width() && part.scroll_height() <= part.client_height()
        };
        let inside = |word: Element| {
            let outer = word.parent_element().map(|cell| cell.get_bounding_client_rect());
            let inner = word.get_bounding_client_rect();
            outer.is_none_or(|outer| {
                inner.width() <= outer.width() + 0.5 && inner.height() <= outer.height() + 0.5
            })
        };
        grid.into_iter().all(|grid| whole(&grid))
            && find(".flight__word").into_iter().flat_map(all).all(inside)
    }

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
