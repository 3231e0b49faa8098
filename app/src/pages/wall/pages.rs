//! Turning pages: what does not fit on the wall comes one page after the other, whole lines only. Without JavaScript
//! everything is there, one thing below the other.

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
    use leptos::leptos_dom::helpers::window_event_listener_untyped;

    let turned = RwSignal::new(None);
    let resized = RwSignal::new(0_u32);
    let listener = window_event_listener_untyped("resize", move |_| resized.update(|times| *times += 1));
    on_cleanup(move || listener.remove());
    let began = hall.now.get_untracked();
    let pages_turned =
        Memo::new(move |_| usize::try_from((hall.now.get() - began) / browser::STAYS).unwrap_or_default());
    let minute = Memo::new(move |_| hall.now.get() / 60_000);
    Effect::new(move |_| {
        // Whatever changes what is on the stage, or its size, makes other pages.
        resized.track();
        minute.track();
        hall.board.track();
        hall.names.track();
        let at = pages_turned.get();
        if turned.get_untracked().is_none() {
            turned.set(Some((1, 1)));
        }
        // After the stage has been filled.
        request_animation_frame(move || {
            if let Some(stage) = stage.get_untracked() {
                turned.set(Some(browser::show(&stage, at)));
            }
        });
    });
    turned
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::Turned;
    use wasm_bindgen::JsCast;
    use web_sys::HtmlElement;

    /// How long a page stays, in milliseconds: long enough to find one's room and read its line.
    pub(super) const STAYS: i64 = 14_000;

    /// A page: a view on the stage, and which of its items from where to where; no items for all of it.
    struct Page {
        view: HtmlElement,
        items: Vec<HtmlElement>,
        from: usize,
        to: usize,
    }

    /// Shows one page of what is on the stage, counted round and round.
    pub(super) fn show(stage: &HtmlElement, at: usize) -> Turned {
        let views = children(stage);
        let _ = stage.remove_attribute("data-tight");
        let mut pages = measure(stage, &views);
        if pages.len() > 1 {
            // A little smaller, and perhaps nobody has to wait for a page.
            let _ = stage.set_attribute("data-tight", "");
            let tight = measure(stage, &views);
            if tight.len() == pages.len() {
                let _ = stage.remove_attribute("data-tight");
                pages = measure(stage, &views);
            } else {
                pages = tight;
            }
        }
        let number = pages.len().max(1);
        let at = at % number;
        for view in &views {
            view.set_hidden(pages.get(at).is_some_and(|page| page.view != *view));
        }
        if let Some(page) = pages.get(at) {
            for (place, item) in page.items.iter().enumerate() {
                item.set_hidden(!(page.from..page.to).contains(&place));
            }
        }
        (at + 1, number)
    }

    /// The pages of all views, each measured while it is the only one shown.
    fn measure(stage: &HtmlElement, views: &[HtmlElement]) -> Vec<Page> {
        let mut pages = Vec::new();
        for view in views {
            for other in views {
                other.set_hidden(other != view);
            }
            pages.extend(pages_of(stage, view));
        }
        pages
    }

    /// Measures a view that is the only one shown.
    fn pages_of(stage: &HtmlElement, view: &HtmlElement) -> Vec<Page> {
        let list = view.query_selector("[data-items]").ok().flatten().and_then(|list| list.dyn_into().ok());
        let items: Vec<HtmlElement> = list.map(|list: HtmlElement| children(&list)).unwrap_or_default();
        for item in &items {
            item.set_hidden(false);
        }
        let whole = view.has_attribute("data-whole");
        let over = stage.scroll_height() - stage.client_height();
        let too_wide = stage.scroll_width() > stage.client_width() + 1;
        if whole && (over > 1 || too_wide) {
            return Vec::new();
        }
        let page = |from, to| Page { view: view.clone(), items: items.clone(), from, to };
        if over <= 1 || items.is_empty() {
            return vec![page(0, items.len())];
        }
        // What stands above and below the items is on every page.
        let height: i32 = items.iter().map(HtmlElement::offset_height).sum();
        let room = height - over;
        let heights: Vec<i32> = items.iter().map(HtmlElement::offset_height).collect();
        balanced(&heights, room).into_iter().map(|(from, to)| page(from, to)).collect()
    }

    /// As few pages as hold items of those heights, none of them much fuller than the others.
    fn balanced(heights: &[i32], room: i32) -> Vec<(usize, usize)> {
        let few = filled(heights, room).len();
        // The least room with which there are no more pages.
        let (mut least, mut most) = (0, room);
        while least < most {
            let middle = i32::midpoint(least, most);
            if filled(heights, middle).len() > few { least = middle + 1 } else { most = middle }
        }
        filled(heights, most)
    }

    /// Pages filled one after the other.
    fn filled(heights: &[i32], room: i32) -> Vec<(usize, usize)> {
        let mut pages = Vec::new();
        let (mut from, mut filled) = (0, 0);
        for (place, height) in heights.iter().enumerate() {
            if filled + height > room && place > from {
                pages.push((from, place));
                (from, filled) = (place, 0);
            }
            filled += height;
        }
        pages.push((from, heights.len()));
        pages
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
