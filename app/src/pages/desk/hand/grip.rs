//! Picking up, carrying and letting go, in the browser. A few listeners for the whole page; while a card is carried,
//! each frame moves one element and marks one cell.

use super::super::outlook::Outlook;
use super::drop::{Onto, asked};
use super::{Hand, held, paint};
use crate::api::Costs;
use crate::words::words;
use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use model::{Place, RunId, Slot};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{
    AddEventListenerOptions, Element, Event, EventTarget, HtmlElement, KeyboardEvent, PointerEvent,
};

/// How far a mouse goes before it drags, in pixels.
const SLACK: f64 = 6.0;
/// How long a finger or a pen rests before it drags: less, and it scrolls.
const REST: Duration = Duration::from_millis(280);
/// How near to an edge of the grid it scrolls, in pixels, and by how much at most in a frame.
const EDGE: f64 = 56.0;
const SCROLL: f64 = 20.0;

/// A finger or mouse that may be about to pick up a card.
struct Touching {
    run: RunId,
    pointer: i32,
    card: HtmlElement,
    from: (f64, f64),
    /// Runs while a finger rests.
    rest: Option<TimeoutHandle>,
}

/// A card that is held.
struct Held {
    run: RunId,
    card: Element,
    cells: BTreeMap<Place, Element>,
    /// Those that have not been in sight: a large grid is ten screens, and to write on all of it would be seen to take time.
    unpainted: Vec<Place>,
    /// How far the grid and the page were scrolled when cells were painted.
    scrolled: (i32, i32, f64),
    /// What scrolls.
    grid: Option<Element>,
    outlook: Arc<Outlook>,
    onto: Option<Onto>,
    /// What is marked as that.
    over: Option<Element>,
    /// With what it was picked up; keys, if nothing.
    carried: Option<Carried>,
}

/// What follows the pointer.
struct Carried {
    pointer: i32,
    at: (f64, f64),
    /// Where on the card it was taken.
    by: (f64, f64),
    ghost: HtmlElement,
    says: Element,
}

/// The grip of a hand.
#[derive(Clone, Copy)]
pub(super) struct Grip {
    hand: Hand,
    touching: StoredValue<Option<Touching>, LocalStorage>,
    held: StoredValue<Option<Held>, LocalStorage>,
    /// The last answer.
    costs: StoredValue<Option<Costs>>,
    /// What it means on the board as it is: worked out before the card is picked up.
    outlook: StoredValue<Option<Arc<Outlook>>>,
    /// Whether nothing has changed since.
    fresh: StoredValue<bool>,
    asking: StoredValue<Option<RunId>>,
    /// A card was just put down: the click that ends that is none.
    dropped: StoredValue<bool>,
}

impl Grip {
    pub(super) fn new(hand: Hand) -> Self {
        Self {
            hand,
            touching: StoredValue::new_local(None),
            held: StoredValue::new_local(None),
            costs: StoredValue::new(None),
            outlook: StoredValue::new(None),
            fresh: StoredValue::new(false),
            asking: StoredValue::new(None),
            dropped: StoredValue::new(false),
        }
    }

    /// Begins to listen, until the page is gone.
    pub(super) fn listen(self) {
        let listeners = [
            window_event_listener(ev::pointerover, move |event| self.near(event.target())),
            window_event_listener(ev::focusin, move |event| self.near(event.target())),
            window_event_listener(ev::pointerdown, move |event| self.touch(&event)),
            window_event_listener(ev::pointermove, move |event| self.follow(&event)),
            window_event_listener(ev::pointerup, move |event| self.release(&event)),
            window_event_listener(ev::pointercancel, move |event| self.lose(&event)),
            window_event_listener(ev::keydown, move |event| self.press(&event)),
        ];
        // While a card is held nothing else happens: no scrolling by finger, no menu, no dragging of links by the
        // browser, no following of the link that the card is.
        let holds = move || self.held.try_with_value(Option::is_some).unwrap_or_default();
        let touches = move || self.touching.try_with_value(Option::is_some).unwrap_or_default();
        let quiet = [
            Quiet::new("touchmove", holds),
            Quiet::new("selectstart", move || holds() || touches()),
            Quiet::new("contextmenu", move || holds() || touches()),
            Quiet::new("dragstart", move || holds() || touches()),
            Quiet::new("click", move || {
                holds() || self.dropped.try_update_value(std::mem::take).unwrap_or_default()
            }),
        ];
        let quiet = StoredValue::new_local(quiet);
        on_cleanup(move || {
            for listener in listeners {
                listener.remove();
            }
            quiet.with_value(|quiet| quiet.iter().for_each(Quiet::end));
            self.let_go();
        });
        let hall = self.hand.sight.hall;
        Effect::new(move |_| {
            hall.board.track();
            hall.counts.track();
            self.fresh.set_value(false);
            self.outlook.set_value(None);
            if self.held.with_value(Option::is_some) {
                // Behind what the page does about it.
                request_animation_frame(move || self.look_again());
            }
        });
    }

    /// Asks what moves of a card would cost, before anybody picks it up.
    fn near(self, target: Option<EventTarget>) {
        if let Some((run, _)) = card(target)
            && !self.held.with_value(Option::is_some)
        {
            self.ask(run);
        }
    }

    fn ask(self, run: RunId) {
        let known = self.fresh.get_value()
            && self.costs.with_value(|costs| costs.as_ref().is_some_and(|costs| costs.run == run));
        if known || self.asking.get_value() == Some(run) {
            return;
        }
        self.asking.set_value(Some(run));
        self.fresh.set_value(true);
        let address = self.hand.sight.hall.path(&format!("costs/{run}"));
        leptos::task::spawn_local(async move {
            let text = crate::live::fetch_text(&address).await;
            if self.asking.try_get_value() != Some(Some(run)) {
                return;
            }
            self.asking.set_value(None);
            let costs: Option<Costs> = text.and_then(|text| serde_json::from_str(&text).ok());
            // Something has changed meanwhile, or it was not answered: the next question asks again.
            let again = !self.fresh.get_value();
            self.fresh.update_value(|fresh| *fresh &= costs.is_some());
            if costs.is_some() {
                self.costs.set_value(costs);
                self.outlook.set_value(None);
            }
            self.repaint(run);
            if again && self.held.with_value(|held| held.as_ref().is_some_and(|held| held.run == run)) {
                self.ask(run);
            }
        });
    }

    fn outlook(self, run: RunId) -> Arc<Outlook> {
        let known = self.outlook.with_value(|known| known.clone().filter(|known| known.run == run));
        known.unwrap_or_else(|| {
            let new = self.costs.with_value(|costs| Outlook::new(self.hand.sight, run, costs.as_ref()));
            let new = Arc::new(new);
            self.outlook.set_value(Some(Arc::clone(&new)));
            new
        })
    }

    /// The figures have come.
    fn repaint(self, run: RunId) {
        let outlook = self.outlook(run);
        self.held.update_value(|held| {
            if let Some(held) = held.as_mut().filter(|held| held.run == run) {
                held.outlook = outlook;
                held.paint();
            }
        });
        self.say_where();
    }

    /// Something has changed while a card was held.
    fn look_again(self) {
        let Some(run) = self.held.try_with_value(|held| held.as_ref().map(|held| held.run)).flatten() else {
            return;
        };
        let stands = self
            .hand
            .sight
            .hall
            .board
            .with_untracked(|board| board.run(run).is_some_and(|(session, _)| session.stands()));
        let card = document().get_element_by_id(&format!("card-{run}"));
        let Some(card) = card.filter(|_| stands) else {
            self.let_go();
            return;
        };
        let outlook = self.outlook(run);
        self.held.update_value(|held| {
            let Some(held) = held else { return };
            paint::clear(&held.cells);
            held.cells = paint::cells();
            held.outlook = outlook;
            held.paint();
            let _ = card.class_list().add_1("slip--held");
            held.card = card;
            held.mark();
        });
        self.ask(run);
    }

    fn touch(self, event: &PointerEvent) {
        let plain = event.is_primary() && event.button() == 0;
        let keys = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        let Some((run, card)) = card(event.target()).filter(|_| plain && !keys) else { return };
        if self.held.with_value(Option::is_some) {
            self.leave();
            return;
        }
        self.ask(run);
        let rest = (event.pointer_type() != "mouse").then(|| {
            let rested = move || {
                if let Some(touching) = self.touching.try_update_value(Option::take).flatten() {
                    self.pick_up(touching.run, touching.card, Some((touching.pointer, touching.from)));
                }
            };
            set_timeout_with_handle(rested, REST).ok()
        });
        let from = at(event);
        self.touching.set_value(Some(Touching {
            run,
            pointer: event.pointer_id(),
            card,
            from,
            rest: rest.flatten(),
        }));
    }

    fn follow(self, event: &PointerEvent) {
        let (x, y) = at(event);
        let far = self.touching.with_value(|touching| {
            let touching = touching.as_ref().filter(|touching| touching.pointer == event.pointer_id())?;
            let far = (x - touching.from.0).hypot(y - touching.from.1) > SLACK;
            far.then_some(touching.rest.is_some())
        });
        match far {
            // It scrolls.
            Some(true) => self.stop_touching(),
            Some(false) => {
                if let Some(touching) = self.touching.try_update_value(Option::take).flatten() {
                    self.pick_up(touching.run, touching.card, Some((touching.pointer, touching.from)));
                }
            }
            None => {}
        }
        self.held.update_value(|held| {
            let carried = held.as_mut().and_then(|held| held.carried.as_mut());
            if let Some(carried) = carried.filter(|carried| carried.pointer == event.pointer_id()) {
                carried.at = (x, y);
            }
        });
    }

    fn stop_touching(self) {
        if let Some(rest) = self.touching.try_update_value(Option::take).flatten().and_then(|t| t.rest) {
            rest.clear();
        }
    }

    fn is_carried_by(self, event: &PointerEvent) -> bool {
        self.held.with_value(|held| {
            let carried = held.as_ref().and_then(|held| held.carried.as_ref());
            carried.is_some_and(|carried| carried.pointer == event.pointer_id())
        })
    }

    fn release(self, event: &PointerEvent) {
        self.stop_touching();
        if !self.is_carried_by(event) {
            return;
        }
        event.prevent_default();
        self.dropped.set_value(true);
        let dropped = self.dropped;
        let forget = move || {
            dropped.try_set_value(false);
        };
        set_timeout(forget, Duration::from_millis(60));
        let onto = Self::under(at(event)).map(|(onto, _)| onto);
        match onto {
            Some(onto) => self.put(onto),
            None => self.leave(),
        }
    }

    fn lose(self, event: &PointerEvent) {
        self.stop_touching();
        if self.is_carried_by(event) {
            self.leave();
        }
    }

    /// Picks up a card: by a pointer that touched it there, or by keys.
    fn pick_up(self, run: RunId, card: HtmlElement, pointer: Option<(i32, (f64, f64))>) {
        let hall = self.hand.sight.hall;
        self.hand.question.set(None);
        self.ask(run);
        let carried = pointer.and_then(|(pointer, from)| Carried::new(&card, pointer, from));
        if pointer.is_some() && carried.is_none() {
            return;
        }
        let outlook = self.outlook(run);
        let cells = paint::cells();
        let _ = card.class_list().add_1("slip--held");
        set_holding(true);
        let by_hand = carried.is_some();
        let onto = match (by_hand, outlook.first()) {
            (false, Some(place)) => Some(Onto::Cell(place)),
            _ => None,
        };
        let mut new = Held {
            run,
            card: card.into(),
            cells,
            unpainted: Vec::new(),
            scrolled: (0, 0, 0.0),
            grid: document().query_selector(".grid").ok().flatten(),
            outlook,
            onto,
            over: None,
            carried,
        };
        new.paint();
        new.mark();
        self.held.set_value(Some(new));
        held(hall, Some(run));
        let w = words();
        let title = self.title(run);
        self.say(if by_hand { w.grid_held_by_hand(&title) } else { w.grid_held(&title) });
        request_animation_frame(move || self.frame());
    }

    fn title(self, run: RunId) -> String {
        let board = self.hand.sight.hall.board;
        board
            .with_untracked(|board| board.session(run.session).map(|session| session.idea.title.clone()))
            .unwrap_or_default()
    }

    fn say(self, says: String) {
        self.hand.says.try_set(says);
    }

    /// Each frame while a card is held: it follows the pointer that carries it, the grid scrolls, one cell is marked, and
    /// cells that come into sight say what they would mean.
    fn frame(self) {
        let goes_on = self.held.try_update_value(|held| {
            let Some(held) = held.as_mut() else { return false };
            if let Some(carried) = &held.carried {
                carried.follow();
                carried.scroll(held.grid.as_ref());
                let onto = Self::under(carried.at).map(|(onto, _)| onto);
                if onto != held.onto {
                    held.onto = onto;
                    held.mark();
                    let says = self.hand.sight.hall.board.with_untracked(|board| held.says(board));
                    if let Some(carried) = &held.carried {
                        carried.says.set_text_content(Some(&says));
                    }
                }
            }
            if held.scroll() != held.scrolled {
                held.paint_in_sight();
            }
            true
        });
        if goes_on == Some(true) {
            request_animation_frame(move || self.frame());
        }
    }

    /// What is under a point.
    fn under((x, y): (f64, f64)) -> Option<(Onto, Element)> {
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
        let element = document().element_from_point(x as f32, y as f32)?;
        if let Ok(Some(cell)) = element.closest(".grid [data-place]") {
            return Some((Onto::Cell(paint::place_of(&cell)?), cell));
        }
        Some((Onto::Shelf, element.closest("[data-shelf]").ok()??))
    }

    /// Puts the card down.
    fn put(self, onto: Onto) {
        let Some(run) = self.let_go() else { return };
        let fields = self.hand.sight.hall.board.with_untracked(|board| asked(board, run, onto));
        match fields {
            Some(fields) => self.hand.send(run, fields),
            None => self.say(words().grid_left(&self.title(run))),
        }
    }

    /// Leaves the card where it was.
    fn leave(self) {
        if let Some(run) = self.let_go() {
            self.say(words().grid_left(&self.title(run)));
        }
    }

    /// Takes away everything that shows that a card is held; answers which.
    fn let_go(self) -> Option<RunId> {
        let gone = self.held.try_update_value(Option::take).flatten()?;
        paint::clear(&gone.cells);
        set_holding(false);
        let _ = gone.card.class_list().remove_1("slip--held");
        if let Some(over) = &gone.over {
            let _ = over.remove_attribute("data-over");
        }
        if let Some(carried) = &gone.carried {
            carried.ghost.remove();
        }
        held(self.hand.sight.hall, None);
        Some(gone.run)
    }

    fn press(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let by_keys = self.held.with_value(|held| held.as_ref().map(|held| held.carried.is_none()));
        match (by_keys, key.as_str()) {
            (Some(_), "Escape") => self.leave(),
            (Some(true), "Enter" | " ") => {
                if let Some(onto) = self.held.with_value(|held| held.as_ref().and_then(|held| held.onto)) {
                    self.put(onto);
                }
            }
            (Some(true), "Delete" | "Backspace") => self.put(Onto::Shelf),
            (Some(true), "Tab") => {
                self.leave();
                return;
            }
            (Some(true), "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown") => self.step(&key),
            (None, " ") => match card(event.target()) {
                Some((run, card)) => self.pick_up(run, card, None),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    }

    /// One cell on, by keys.
    fn step(self, key: &str) {
        let is_rtl = document().document_element().and_then(|root| root.get_attribute("dir")).as_deref()
            == Some("rtl");
        let by: (isize, isize) = match key {
            "ArrowUp" => (0, -1),
            "ArrowDown" => (0, 1),
            "ArrowLeft" => (if is_rtl { 1 } else { -1 }, 0),
            _ => (if is_rtl { -1 } else { 1 }, 0),
        };
        let board = self.hand.sight.hall.board.get_untracked();
        self.held.update_value(|held| {
            let Some(held) = held else { return };
            let Some(Onto::Cell(mut place)) = held.onto else { return };
            // Cells that a long session reaches over are none of their own.
            loop {
                let room = board.rooms.iter().position(|room| room.id == place.room);
                let slots = || board.slots.iter().filter(|slot| slot.is_for_sessions());
                let slot = slots().position(|slot: &Slot| slot.id == place.slot);
                let (Some(room), Some(slot)) = (room, slot) else { return };
                let next = room.checked_add_signed(by.0).and_then(|room| board.rooms.get(room));
                let later = slot.checked_add_signed(by.1).and_then(|slot| slots().nth(slot));
                let (Some(room), Some(slot)) = (next, later) else { return };
                place = Place { room: room.id, slot: slot.id };
                if held.cells.contains_key(&place) {
                    break;
                }
            }
            held.onto = Some(Onto::Cell(place));
            held.mark();
            if let Some(cell) = held.cells.get(&place) {
                bring_into_sight(cell);
            }
        });
        self.say_where();
    }

    /// Says aloud where the card is held by keys.
    fn say_where(self) {
        let board = self.hand.sight.hall.board;
        let says = self.held.with_value(|held| {
            let held = held.as_ref().filter(|held| held.carried.is_none())?;
            Some(board.with_untracked(|board| held.says(board)))
        });
        if let Some(says) = says {
            self.say(says);
        }
    }
}

impl Held {
    /// Writes on the cells what they would mean: on those in sight.
    fn paint(&mut self) {
        self.unpainted = self.cells.keys().copied().collect();
        self.paint_in_sight();
    }

    /// Writes on those that have come into sight.
    fn paint_in_sight(&mut self) {
        let in_sight = paint::in_sight(&self.cells, &mut self.unpainted);
        paint::paint(&self.cells, &in_sight, &self.outlook);
        self.scrolled = self.scroll();
    }

    /// How far the grid and the page are scrolled.
    fn scroll(&self) -> (i32, i32, f64) {
        let (across, down) =
            self.grid.as_ref().map_or((0, 0), |grid| (grid.scroll_left(), grid.scroll_top()));
        (across, down, window().scroll_y().unwrap_or_default())
    }

    /// Marks where it would be put, and nothing else.
    fn mark(&mut self) {
        let over = match self.onto {
            Some(Onto::Cell(place)) => self.cells.get(&place).cloned(),
            Some(Onto::Shelf) => document().query_selector("[data-shelf]").ok().flatten(),
            None => None,
        };
        if let Some(old) = self.over.take() {
            let _ = old.remove_attribute("data-over");
        }
        if let Some(over) = &over {
            let _ = over.set_attribute("data-over", "");
        }
        self.over = over;
    }

    /// What putting it there would mean.
    fn says(&self, board: &model::Board) -> String {
        let w = words();
        match self.onto {
            None => String::new(),
            Some(Onto::Shelf) => self.outlook.full_off(),
            Some(Onto::Cell(place)) => {
                let says = self.outlook.full(board, place);
                match board.place_name(place) {
                    Some((room, slot)) => w.grid_at(&room.text.name, &slot.times(), &says),
                    None => says,
                }
            }
        }
    }
}

impl Carried {
    fn new(card: &HtmlElement, pointer: i32, from: (f64, f64)) -> Option<Self> {
        let body = document().body()?;
        let rect = card.get_bounding_client_rect();
        let ghost = document().create_element("div").ok()?.dyn_into::<HtmlElement>().ok()?;
        ghost.set_class_name("ghost");
        let _ = ghost.set_attribute("aria-hidden", "true");
        let copy = card.clone_node_with_deep(true).ok()?.dyn_into::<HtmlElement>().ok()?;
        for name in ["id", "href", "aria-describedby"] {
            let _ = copy.remove_attribute(name);
        }
        let says = document().create_element("p").ok()?;
        says.set_class_name("ghost__says");
        let _ = ghost.append_child(&copy);
        let _ = ghost.append_child(&says);
        let _ = ghost.style().set_property("inline-size", &format!("{}px", rect.width()));
        let _ = body.append_child(&ghost);
        // So that it hears of the pointer wherever that goes.
        if let Some(bench) = bench() {
            let _ = bench.set_pointer_capture(pointer);
        }
        let by = (from.0 - rect.left(), from.1 - rect.top());
        let carried = Self { pointer, at: from, by, ghost, says };
        carried.follow();
        Some(carried)
    }

    fn follow(&self) {
        let (x, y) = (self.at.0 - self.by.0, self.at.1 - self.by.1);
        let _ = self.ghost.style().set_property("transform", &format!("translate({x:.1}px, {y:.1}px)"));
    }

    /// Scrolls the grid near its edges, and the page near its own.
    fn scroll(&self, grid: Option<&Element>) {
        let (x, y) = self.at;
        if let Some(grid) = grid {
            let rect = grid.get_bounding_client_rect();
            let inside = x > rect.left() && x < rect.right() && y > rect.top() && y < rect.bottom();
            if inside {
                let (right, down) = (pull(x, rect.left(), rect.right()), pull(y, rect.top(), rect.bottom()));
                if right != 0 {
                    grid.set_scroll_left(grid.scroll_left() + right);
                }
                if down != 0 {
                    grid.set_scroll_top(grid.scroll_top() + down);
                }
            }
        }
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        let down = pull(y, 0.0, height);
        if down != 0 {
            window().scroll_by_with_x_and_y(0.0, down.into());
        }
    }
}

/// By how much to scroll at a point between two edges.
fn pull(at: f64, from: f64, to: f64) -> i32 {
    let near = |by: f64| ((EDGE - by) / EDGE).clamp(0.0, 1.0) * SCROLL;
    #[expect(clippy::cast_possible_truncation, reason = "at most `SCROLL`")]
    let pull = (near(to - at) - near(at - from)).round() as i32;
    pull
}

/// Scrolls the grid so far that a cell is in sight beside the headers, which stay.
fn bring_into_sight(cell: &Element) {
    let Ok(Some(grid)) = cell.closest(".grid") else { return };
    let Ok(Some(corner)) = grid.query_selector(".grid__corner") else { return };
    let (cell, around, corner) =
        (cell.get_bounding_client_rect(), grid.get_bounding_client_rect(), corner.get_bounding_client_rect());
    let beyond = |from: f64, to: f64, least: f64, most: f64| {
        if from < least { from - least } else { (to - most).max(0.0) }
    };
    let across = beyond(
        cell.left(),
        cell.right(),
        around.left() + corner.width(),
        around.right() - corner.width().min(24.0),
    );
    let down = beyond(cell.top(), cell.bottom(), around.top() + corner.height(), around.bottom() - 12.0);
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a page")]
    let (across, down) = (across.round() as i32, down.round() as i32);
    grid.set_scroll_left(grid.scroll_left() + across);
    grid.set_scroll_top(grid.scroll_top() + down);
}

fn at(event: &PointerEvent) -> (f64, f64) {
    (event.client_x().into(), event.client_y().into())
}

fn bench() -> Option<Element> {
    document().query_selector(".bench").ok().flatten()
}

/// Tells style sheets that a card is held.
fn set_holding(holding: bool) {
    if let Some(bench) = bench() {
        let _ = bench.class_list().toggle_with_force("bench--holding", holding);
    }
}

/// The card that something is part of.
fn card(target: Option<EventTarget>) -> Option<(RunId, HtmlElement)> {
    let element = target?.dyn_into::<Element>().ok()?;
    let card = element.closest(".bench a.slip").ok()??;
    let run = card.id().strip_prefix("card-")?.parse().ok()?;
    Some((run, card.dyn_into().ok()?))
}

/// What does not happen as long as something is so: said to the browser before anybody else hears of it.
struct Quiet {
    name: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Quiet {
    fn new(name: &'static str, so: impl Fn() -> bool + 'static) -> Self {
        let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if so() {
                event.prevent_default();
                event.stop_propagation();
            }
        });
        let how = AddEventListenerOptions::new();
        how.set_capture(true);
        how.set_passive(false);
        let listener = closure.as_ref().unchecked_ref();
        let _ =
            window().add_event_listener_with_callback_and_add_event_listener_options(name, listener, &how);
        Self { name, closure }
    }

    fn end(&self) {
        let listener = self.closure.as_ref().unchecked_ref();
        let _ = window().remove_event_listener_with_callback_and_bool(self.name, listener, true);
    }
}
