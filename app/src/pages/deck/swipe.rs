//! What only a browser does for the deck: it knows what was passed here, and a finger or an arrow key decides.

use super::Dealing;
use crate::look::Look;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use model::{Level, SessionId};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// How far a finger has to go to decide, in CSS pixels.
const FAR: f64 = 90.0;

/// Where what was passed is kept on this device.
fn key(dealing: Dealing) -> String {
    format!("campgrid:passed:{}", dealing.hall.path(""))
}

/// Takes up what was passed here before, and listens.
pub(super) fn start(dealing: Dealing) {
    // Behind the first rendering, which has to be equal to the server's.
    request_animation_frame(move || {
        let kept =
            window().local_storage().ok().flatten().and_then(|all| all.get_item(&key(dealing)).ok()?);
        let ids = kept.iter().flat_map(|text| text.split(' ')).filter_map(|id| id.parse::<SessionId>().ok());
        dealing.passed.try_set(ids.collect());
    });
    let keys = window_event_listener(leptos::ev::keydown, move |event| press(dealing, &event));
    let began = StoredValue::new(None::<(f64, f64)>);
    let card = |event: &PointerEvent| {
        let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
        target.closest(".dealing__card").ok()??.dyn_into::<HtmlElement>().ok()
    };
    let lean = |card: &HtmlElement, by: f64| {
        let style = format!("translateX({by}px) rotate({}deg)", by / 30.0);
        let _ = card.style().set_property("transform", if by == 0.0 { "" } else { &style });
        let _ = card.set_attribute(
            "data-leans",
            if by > FAR {
                "to"
            } else if by < -FAR {
                "from"
            } else {
                ""
            },
        );
    };
    let down = window_event_listener(leptos::ev::pointerdown, move |event| {
        if event.is_primary() && card(&event).is_some() {
            began.set_value(Some((event.client_x().into(), event.client_y().into())));
        }
    });
    let moved = window_event_listener(leptos::ev::pointermove, move |event| {
        if let (Some((x, y)), Some(card)) = (began.get_value(), card(&event)) {
            let (by, along) = (f64::from(event.client_x()) - x, f64::from(event.client_y()) - y);
            // Who scrolls the text does not swipe.
            lean(&card, if by.abs() > along.abs() { by } else { 0.0 });
        }
    });
    let up = window_event_listener(leptos::ev::pointerup, move |event| {
        let Some((x, y)) = began.try_update_value(Option::take).flatten() else { return };
        let Some(card) = card(&event) else { return };
        lean(&card, 0.0);
        let (by, along) = (f64::from(event.client_x()) - x, f64::from(event.client_y()) - y);
        if by.abs() > FAR && by.abs() > 2.0 * along.abs() {
            dealing.decide((by > 0.0).then_some(Level::Interested));
        }
    });
    let gone = window_event_listener(leptos::ev::pointercancel, move |event| {
        began.set_value(None);
        if let Some(card) = card(&event) {
            lean(&card, 0.0);
        }
    });
    on_cleanup(move || {
        keys.remove();
        for listener in [down, moved, up, gone] {
            listener.remove();
        }
    });
}

/// Arrow keys do what fingers do; up is a Must, Backspace goes back.
fn press(dealing: Dealing, event: &KeyboardEvent) {
    let scrolls = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let scrolls = scrolls.is_some_and(|element| {
        element.closest(".deck__page, input, select, textarea").is_ok_and(|found| found.is_some())
    });
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowLeft" => dealing.decide(None),
        "ArrowRight" => dealing.decide(Some(Level::Interested)),
        "ArrowUp" if !scrolls => dealing.decide(Some(Level::Must)),
        "Backspace" => dealing.go_back(),
        _ => return,
    }
    event.prevent_default();
}

/// Keeps what was passed on this device.
pub(super) fn keep(dealing: Dealing) {
    let ids = dealing.passed.peek(|passed| passed.iter().map(ToString::to_string).collect::<Vec<_>>());
    if let Ok(Some(all)) = window().local_storage() {
        let _ = all.set_item(&key(dealing), &ids.join(" "));
    }
}
