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

/// Which places are in sight, and which are not: a large grid is ten screens, and only one of them is looked at.
pub(super) fn by_sight(cells: &BTreeMap<Place, Element>) -> (Vec<Place>, Vec<Place>) {
    let size = |size: Result<JsValue, JsValue>| size.ok().and_then(|size| size.as_f64()).unwrap_or(f64::MAX);
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let (near, far): (Vec<_>, Vec<_>) = cells.iter().partition(|(_, cell)| {
        let rect = cell.get_bounding_client_rect();
        rect.right() > 0.0 && rect.left() < width && rect.bottom() > 0.0 && rect.top() < height
    });
    let places = |cells: Vec<(&Place, _)>| cells.into_iter().map(|(place, _)| *place).collect();
    (places(near), places(far))
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
