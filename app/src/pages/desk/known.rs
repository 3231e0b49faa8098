//! What only the desk knows, read from the page by its own code: other pages do not hold what it takes to read it.

use crate::api::{Desk, Filling, Why};
use crate::hall::Hall;
use crate::json;
use crate::look::{Look, memo};
use leptos::prelude::*;

/// What only the desk knows.
#[derive(Clone, Copy)]
pub(super) struct Known {
    /// What came with the page.
    pub came: StoredValue<Desk>,
    /// What the solver does.
    pub filling: Memo<Option<Filling>>,
    /// Why the chosen card is where it is.
    pub why: RwSignal<Option<Why>>,
}

impl Known {
    /// Reads what came with the page, and what has been heard since.
    pub(super) fn of(hall: Hall) -> Self {
        let text = hall.shown.held(|shown| shown.desk.clone());
        let came: Desk = text.and_then(|text| json::read(&text)).unwrap_or_default();
        let why = RwSignal::new(came.why.clone());
        let came = StoredValue::new(came);
        let filling = memo(move || {
            hall.filling.look(|heard| match heard {
                Some(text) => json::read(text).flatten(),
                None => came.held(|came| came.filling.clone()),
            })
        });
        Self { came, filling, why }
    }
}

/// What the desk knows that this is part of.
pub(super) fn known() -> Known {
    expect_context()
}
