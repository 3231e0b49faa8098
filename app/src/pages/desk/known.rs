//! What only the desk knows, read from the page by its own code: other pages do not hold what it takes to read it.

use crate::api::{Costs, Desk, Filling, Why};
use crate::hall::Hall;
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
    /// What every other place would change for it.
    pub costs: RwSignal<Option<Costs>>,
}

impl Known {
    /// Reads what came with the page, and what has been heard since.
    pub(super) fn of(hall: Hall) -> Self {
        let text = hall.shown.with_value(|shown| shown.desk.clone());
        let came: Desk = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let why = RwSignal::new(came.why.clone());
        let costs = RwSignal::new(came.costs.clone());
        let came = StoredValue::new(came);
        let filling = Memo::new(move |_| {
            hall.filling.with(|heard| match heard {
                Some(text) => serde_json::from_str(text).ok().flatten(),
                None => came.with_value(|came| came.filling.clone()),
            })
        });
        Self { came, filling, why, costs }
    }
}

/// What the desk knows that this is part of.
pub(super) fn known() -> Known {
    expect_context()
}
