//! What the cells of the grid say while a card is held. Written straight to the elements, which are a thousand: style
//! sheets make signs and shades of it, and no cell changes its size.

use super::super::outlook::{Outlook, Tone};
use leptos::prelude::{document, window};
use model::Place;
use std::collections::BTreeMap;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

const WRITTEN: [&str; 4] = ["data-tone", "data-says", "data-shade", "data-best"];

/// The cells that are on the page.
pub(super) fn cells() -> BTreeMap<Place, Element> {
    let mut cells = BTreeMap::new();
    if let Ok(found) = document().query_selector_all(".grid [data-place]") {
        for at in 0..found.length() {
            let cell = found.get(at).and_then(|node| node.dyn_into::<Element>().ok());
            if let Some(cell) = cell
                && let Some(place) = place_of(&cell)
            {
                cells.insert(place, cell);
            }
        }
    }
    cells
}

/// The place of a cell.
pub(super) fn place_of(cell: &Element) -> Option<Place> {
    let text = cell.get_attribute("data-place")?;
    let (room, slot) = text.split_once('.')?;
    Some(Place { room: room.parse().ok()?, slot: slot.parse().ok()? })
}

/// How far beyond its edges something counts as in sight, in pixels: as far as a frame scrolls.
const AROUND: f64 = 200.0;

/// Takes those that are in sight out of a list of places.
pub(super) fn in_sight(cells: &BTreeMap<Place, Element>, places: &mut Vec<Place>) -> Vec<Place> {
    let size = |size: Result<JsValue, JsValue>| size.ok().and_then(|size| size.as_f64()).unwrap_or(f64::MAX);
    let (width, height) = (size(window().inner_width()) + AROUND, size(window().inner_height()) + AROUND);
    let is_in_sight = |place: &mut Place| {
        cells.get(place).is_some_and(|cell| {
            let rect = cell.get_bounding_client_rect();
            rect.right() > -AROUND && rect.left() < width && rect.bottom() > -AROUND && rect.top() < height
        })
    };
    places.extract_if(.., is_in_sight).collect()
}

/// Writes on cells what they would mean.
pub(super) fn paint(cells: &BTreeMap<Place, Element>, places: &[Place], outlook: &Outlook) {
    for place in places {
        let Some(cell) = cells.get(place) else { continue };
        let tone = outlook.tone(*place);
        let says = if tone == Tone::Unknown { String::new() } else { outlook.short(*place) };
        let _ = cell.set_attribute("data-tone", tone.key());
        let _ = cell.set_attribute("data-says", &says);
        if tone == Tone::Worse {
            let _ = cell.set_attribute("data-shade", &outlook.shade(*place).to_string());
        } else {
            let _ = cell.remove_attribute("data-shade");
        }
        if outlook.is_best(*place) {
            let _ = cell.set_attribute("data-best", "");
        } else {
            let _ = cell.remove_attribute("data-best");
        }
    }
}

/// Takes it all away.
pub(super) fn clear(cells: &BTreeMap<Place, Element>) {
    for cell in cells.values() {
        for name in WRITTEN {
            let _ = cell.remove_attribute(name);
        }
    }
}
