//! What only the desk knows, read from the page by its own code: other pages do not hold what it takes to read it.

use crate::api::{Desk, Filling, Repairs, Why};
use crate::hall::Hall;
use leptos::prelude::*;
use model::{Forecast, RunId};
use std::collections::BTreeMap;

/// What only the desk knows.
#[derive(Clone, Copy)]
pub(super) struct Known {
    /// What came with the page.
    pub came: StoredValue<Desk>,
    /// What the solver does.
    pub filling: Memo<Option<Filling>>,
    /// Why the chosen card is where it is.
    pub why: RwSignal<Option<Why>>,
    /// How many are expected at each run, as the server last said.
    pub forecast: Memo<Forecast>,
    /// What would repair a run, for those that somebody has looked at.
    pub repairs: RwSignal<BTreeMap<RunId, Repairs>>,
}

impl Known {
    /// Reads what came with the page, and what has been heard since.
    pub(super) fn of(hall: Hall) -> Self {
        let text = hall.shown.with_value(|shown| shown.desk.clone());
        let came: Desk = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let why = RwSignal::new(came.why.clone());
        let repairs = came.repairs.iter().map(|repairs| (repairs.run, repairs.clone())).collect();
        let repairs = RwSignal::new(repairs);
        let came = StoredValue::new(came);
        let forecast = Memo::new(move |_| {
            let heard =
                hall.forecast.with(|heard| serde_json::from_str::<Vec<(RunId, u32)>>(heard.as_ref()?).ok());
            let pairs = heard.unwrap_or_else(|| came.with_value(|came| came.forecast.clone()));
            pairs.into_iter().collect()
        });
        let filling = Memo::new(move |_| {
            hall.filling.with(|heard| match heard {
                Some(text) => serde_json::from_str(text).ok().flatten(),
                None => came.with_value(|came| came.filling.clone()),
            })
        });
        Self { came, filling, why, forecast, repairs }
    }
}

/// What the desk knows that this is part of.
pub(super) fn known() -> Known {
    expect_context()
}
