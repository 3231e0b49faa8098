//! Turning pages: what does not fit on the wall comes one page after the other, whole items only. Here a browser measures;
//! what follows from it is reckoned in [`super::fit`]. Without JavaScript everything is there, one thing below the other.
//!
//! A view of the stage is one of its children. Its list, if it has one, is marked `data-items`, with the number of columns
//! that it can have as `data-columns`. What is marked `data-grow` becomes as large as there is room for. A view with
//! `data-whole` is shown where all of it fits; those with `data-later` have turns one by one (see [`super::fit::Kind`]).
//! What a view is about is its `data-key`: when that changes, it is laid out again at once.

use crate::hall::Hall;
use leptos::html;
use leptos::prelude::*;

/// Which page is shown, from 1, and of how many.
type Turned = (usize, usize);

/// Turns the pages of what is on the stage; `None` until the page has come to life.
#[cfg(not(feature = "hydrate"))]
pub(super) fn turn(_: Hall, _: NodeRef<html::Main>) -> RwSignal<Option<Turned>> {
    RwSignal::new(None)
}

/// Turns the pages of what is on the stage; `None` until the page has come to life.
#[cfg(feature = "hydrate")]
pub(super) fn turn(hall: Hall, stage: NodeRef<html::Main>) -> RwSignal<Option<Turned>> {
    use leptos::ev;
    use leptos::leptos_dom::helpers::{window_event_listener, window_event_listener_untyped};

    let turned = RwSignal::new(None);
    let pages = StoredValue::new_local(browser::Pages::default());
    let waits = StoredValue::new(false);
    // After the stage has been filled, and once for all that happens before the next frame.
    let show = move |next: bool| {
        if next {
            pages.update_value(browser::Pages::next);
        }
        if waits.get_value() {
            return;
        }
        waits.set_value(true);
        request_animation_frame(move || {
            waits.try_set_value(false);
            if let Some(stage) = stage.try_get_untracked().flatten() {
                pages.try_update_value(|pages| turned.set(Some(pages.show(&stage))));
            }
        });
    };
    let resized = RwSignal::new(0_u32);
    let sizes = window_event_listener_untyped("resize", move |_| resized.update(|times| *times += 1));
    let since = StoredValue::new(hall.now.get_untracked());
    let next = move || {
        since.set_value(hall.now.get_untracked());
        show(true);
    };
    // Whoever stands beside the wall can turn its pages by hand.
    let keys = window_event_listener(ev::keydown, move |event| {
        if matches!(event.key().as_str(), "ArrowRight" | "PageDown") && !event.ctrl_key() && !event.alt_key()
        {
            event.prevent_default();
            next();
        }
    });
    on_cleanup(move || {
        sizes.remove();
        keys.remove();
    });
    Effect::new(move |_| {
        let now = hall.now.get();
        match now - since.get_value() {
            // A clock that was set, or a screen that slept: nobody has read this page yet.
            stayed if !(0..=4 * browser::STAYS).contains(&stayed) => since.set_value(now),
            stayed if stayed >= browser::STAYS => next(),
            _ => {}
        }
    });
    let minute = Memo::new(move |_| hall.now.get() / 60_000);
    Effect::new(move |_| {
        // Whatever changes what is on the stage, or its size.
        resized.track();
        minute.track();
        hall.board.track();
        hall.names.track();
        hall.counts.track();
        hall.heads.track();
        if turned.get_untracked().is_none() {
            turned.set(Some((1, 1)));
        }
        show(false);
    });
    turned
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::Turned;
    use crate::pages::wall::fit::{Kind, Layout, Measured, SIZES, round};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    /// How long a page stays, in milliseconds: long enough to find one's room and read its line.
    pub(super) const STAYS: i64 = 14_000;
    /// How much larger than the rest of its view something can be that is marked `data-grow`.
    const GROWS: [f64; 10] = [3.0, 2.6, 2.3, 2.0, 1.8, 1.6, 1.45, 1.3, 1.15, 1.0];
    /// Nothing in a list is larger than this part of the shorter side: then it is large enough for every row.
    const LARGEST: f64 = 0.062;

    /// What is shown, and what comes after it.
    #[derive(Default)]
    pub(super) struct Pages {
        views: Vec<HtmlElement>,
        /// The views of this round, and which of them it is.
        round: Vec<usize>,
        at: usize,
        /// How many rounds there were.
        number: usize,
        page: usize,
        /// The size of the stage, what the view is about, and how its list is laid out.
        size: (i32, i32),
        key: Option<String>,
        items: Vec<HtmlElement>,
        layout: Layout,
        /// How many pages were turned, and whether another one is due.
        turns: u32,
        due: bool,
        /// Whether something waits for the next turn.
        stale: bool,
    }

    impl Pages {
        /// The next page is due.
        pub(super) fn next(&mut self) {
            self.due = true;
        }

        /// Shows what is due, with as little change to what is seen as that takes.
        pub(super) fn show(&mut self, stage: &HtmlElement) -> Turned {
            let views = children(stage);
            let size = (stage.client_width(), stage.client_height());
            let due = std::mem::take(&mut self.due);
            if views != self.views {
                self.views = views;
                self.number = 0;
                self.begin(stage);
            } else if due {
                self.turn(stage);
            } else if size != self.size
                || self.view().is_some_and(|view| view.get_attribute("data-key") != self.key)
            {
                self.page = 0;
                self.lay_out();
            } else if self.items.iter().any(|item| item.has_attribute("data-at") && overflows(item)) {
                // What has become longer shall be read as a whole, and now.
                self.again();
            } else {
                self.take_in();
            }
            self.size = size;
            if let Some(view) = self.view() {
                grow(view, false);
            }
            self.mark(stage);
            (self.page + 1, self.layout.pages.max(1))
        }

        fn view(&self) -> Option<&HtmlElement> {
            self.views.get(*self.round.get(self.at)?)
        }

        /// Begins a round.
        fn begin(&mut self, stage: &HtmlElement) {
            let kinds: Vec<Kind> = self.views.iter().map(kind).collect();
            let views = &self.views;
            self.round = round(&kinds, self.number, |place| {
                views.get(place).is_some_and(|view| {
                    show_only(views, view);
                    enlarge(view, stage)
                })
            });
            self.at = 0;
            self.page = 0;
            self.turned();
        }

        /// The next page, of this view or another one.
        fn turn(&mut self, stage: &HtmlElement) {
            if self.page + 1 < self.layout.pages {
                if self.stale {
                    // Pages may have other borders now: go on with what nobody has seen.
                    let next =
                        self.items.iter().zip(&self.layout.spots).filter(|(_, spot)| spot.page > self.page);
                    let next: Vec<HtmlElement> = next.map(|(item, _)| item.clone()).collect();
                    self.lay_out_list();
                    let spot = |item| {
                        self.items
                            .iter()
                            .position(|known| known == item)
                            .and_then(|at| self.layout.spots.get(at))
                    };
                    self.page = next.iter().find_map(spot).map_or(0, |spot| spot.page);
                } else {
                    self.page += 1;
                }
                self.place();
                self.animate();
            } else if self.at + 1 < self.round.len() {
                self.at += 1;
                self.page = 0;
                self.turned();
            } else {
                self.number += 1;
                self.begin(stage);
            }
        }

        /// Another view has its turn.
        fn turned(&mut self) {
            self.lay_out();
            self.animate();
        }

        /// Lays out the view that has its turn.
        fn lay_out(&mut self) {
            self.lay_out_list();
            self.place();
            if let Some(view) = self.view() {
                grow(view, true);
            }
        }

        /// The same view again, from the item that stands first on the page that is shown.
        fn again(&mut self) {
            let first = self.items.iter().find(|item| item.has_attribute("data-at")).cloned();
            self.lay_out_list();
            let place = self.items.iter().position(|item| Some(item) == first.as_ref());
            self.page = place.and_then(|place| self.layout.spots.get(place)).map_or(0, |spot| spot.page);
            self.place();
        }

        /// What is on the stage may be another list by now. It is shown at once where nobody's eyes have to follow it.
        fn take_in(&mut self) {
            let Some(list) = self.view().and_then(list) else { return };
            let now = children(&list);
            if now == self.items {
                return;
            }
            let was: Vec<Option<usize>> =
                now.iter().map(|item| self.items.iter().position(|known| known == item)).collect();
            let measured = measure(&list, &now, self.layout.size, self.layout.columns);
            let layout = Layout::of(&measured);
            if self.layout.keeps(self.page, &layout, &was) {
                self.layout = layout;
                self.items = now;
                self.place();
            } else {
                self.stale = true;
            }
        }

        /// The best layout of the list, or the largest type, of the view that has its turn.
        fn lay_out_list(&mut self) {
            self.stale = false;
            let Some(view) = self.view().cloned() else { return };
            show_only(&self.views, &view);
            self.key = view.get_attribute("data-key");
            let Some(list) = list(&view) else {
                (self.items, self.layout) = (Vec::new(), Layout::default());
                enlarge(&view, &view);
                return;
            };
            self.items = children(&list);
            let columns =
                list.get_attribute("data-columns").and_then(|columns| columns.parse().ok()).unwrap_or(1);
            let largest = largest(&view);
            let sizes = (0..SIZES.len()).filter(|size| SIZES[*size] <= largest || *size + 1 == SIZES.len());
            // Where items stood does not matter any more.
            for item in &self.items {
                let _ = item.remove_attribute("data-at");
            }
            let beside = marked(&view);
            beside.iter().for_each(|beside| set(beside, "--grow", "1"));
            // What stands beside the list has to fit as well.
            let (mut measured, mut spills) = (Vec::new(), Vec::new());
            for (size, columns) in sizes.flat_map(|size| (1..=columns).map(move |columns| (size, columns))) {
                set(&view, "--size", &SIZES[size].to_string());
                let list = measure(&list, &self.items, size, columns);
                let spilt = overflows(&view) || beside.iter().any(|beside| overflows(beside));
                if spilt { &mut spills } else { &mut measured }.push(list);
            }
            let best =
                Layout::best(&measured).or_else(|| Layout::best(&spills[spills.len().saturating_sub(1)..]));
            self.layout = best.unwrap_or_default();
            set(&view, "--size", &SIZES[self.layout.size].to_string());
            columns_of(&list, self.layout.columns);
        }

        /// Puts the items of the page where they stand.
        fn place(&self) {
            for (item, spot) in self.items.iter().zip(&self.layout.spots) {
                if spot.page == self.page {
                    set(item, "--column", &spot.column.to_string());
                    set(item, "inset-block-start", &format!("{}px", spot.top));
                    set(item, "block-size", &format!("{}px", spot.height));
                    let _ = item.set_attribute("data-at", "");
                } else {
                    let _ = item.remove_attribute("data-at");
                }
            }
        }

        /// A page comes calmly: two animations that are alike, so that the one after the other begins anew.
        fn animate(&mut self) {
            self.turns += 1;
            if let Some(view) = self.view() {
                let _ = view
                    .set_attribute("data-turned", if self.turns.is_multiple_of(2) { "even" } else { "odd" });
            }
        }

        /// Says what is shown: how many turns there were, in which round, and which view it is.
        fn mark(&self, stage: &HtmlElement) {
            let _ = stage.set_attribute("data-turn", &self.turns.to_string());
            let _ = stage.set_attribute("data-round", &self.number.to_string());
        }
    }

    fn kind(view: &HtmlElement) -> Kind {
        if view.has_attribute("data-whole") {
            Kind::Whole
        } else if view.has_attribute("data-later") {
            Kind::Later
        } else {
            Kind::Always
        }
    }

    fn list(view: &HtmlElement) -> Option<HtmlElement> {
        view.query_selector("[data-items]").ok().flatten()?.dyn_into().ok()
    }

    /// How high the items of a list are, at the size of type that it has.
    fn measure(list: &HtmlElement, items: &[HtmlElement], size: usize, columns: usize) -> Measured {
        columns_of(list, columns);
        let _ = list.set_attribute("data-measuring", "");
        let heights = items.iter().map(|item| pixels(item.get_bounding_client_rect().height())).collect();
        let room = u32::try_from(list.client_height()).unwrap_or_default();
        let _ = list.remove_attribute("data-measuring");
        Measured { size, columns, room, heights }
    }

    fn columns_of(list: &HtmlElement, columns: usize) {
        set(list, "--columns", &columns.to_string());
        let _ = list.set_attribute("data-side-by-side", if columns > 1 { "yes" } else { "no" });
    }

    /// The largest type with which all of a view fits into something; answers whether it does at all.
    fn enlarge(view: &HtmlElement, within: &HtmlElement) -> bool {
        SIZES.iter().any(|size| {
            set(view, "--size", &size.to_string());
            !overflows(within) && !overflows(view)
        })
    }

    /// Makes what is marked as large as there is room for; what has room enough stays as it is, unless `anew`.
    fn grow(view: &HtmlElement, anew: bool) {
        for element in marked(view) {
            if !anew && !overflows(&element) {
                continue;
            }
            for grow in GROWS {
                set(&element, "--grow", &grow.to_string());
                if !overflows(&element) {
                    break;
                }
            }
        }
    }

    fn marked(view: &HtmlElement) -> Vec<HtmlElement> {
        let Ok(marked) = view.query_selector_all("[data-grow]") else { return Vec::new() };
        (0..marked.length()).filter_map(|at| marked.get(at)?.dyn_into().ok()).collect()
    }

    /// How many times the least size the type of a list can be.
    fn largest(view: &HtmlElement) -> f64 {
        set(view, "--size", "1");
        let least = view
            .owner_document()
            .and_then(|document| document.default_view())
            .and_then(|window| window.get_computed_style(view).ok().flatten())
            .and_then(|style| style.get_property_value("font-size").ok())
            .and_then(|size| size.trim_end_matches("px").parse::<f64>().ok())
            .unwrap_or(16.0);
        let page = view.owner_document().and_then(|document| document.document_element());
        let shorter = page.map_or(720, |page| page.client_width().min(page.client_height()));
        f64::from(shorter) * LARGEST / least.max(1.0)
    }

    fn overflows(element: &Element) -> bool {
        element.scroll_height() > element.client_height() + 1
            || element.scroll_width() > element.client_width() + 1
    }

    fn show_only(views: &[HtmlElement], shown: &HtmlElement) {
        for view in views {
            if view.hidden() != (view != shown) {
                view.set_hidden(view != shown);
            }
        }
    }

    fn set(element: &HtmlElement, property: &str, value: &str) {
        let _ = element.style().set_property(property, value);
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "heights of what is on a screen"
    )]
    fn pixels(length: f64) -> u32 {
        length.ceil().max(0.0) as u32
    }

    fn children(of: &HtmlElement) -> Vec<HtmlElement> {
        let mut children = Vec::new();
        let mut child = of.first_element_child();
        while let Some(element) = child {
            child = element.next_element_sibling();
            children.extend(element.dyn_into::<HtmlElement>().ok());
        }
        children
    }
}
