//! What only the desk knows, read from the page by its own code: other pages do not hold what it takes to read it.

use crate::api::{AtDesk, Desk, Filling, Why};
use crate::hall::Hall;
use leptos::prelude::*;
use model::PersonId;

/// What only the desk knows.
#[derive(Clone, Copy)]
pub(super) struct Known {
    /// What came with the page.
    pub came: StoredValue<Desk>,
    /// What the solver does.
    pub filling: Memo<Option<Filling>>,
    /// Who is at the desk.
    pub here: Memo<Vec<AtDesk>>,
    /// Why the chosen card is where it is.
    pub why: RwSignal<Option<Why>>,
}

impl Known {
    /// Reads what came with the page, and what has been heard since.
    pub(super) fn of(hall: Hall) -> Self {
        let text = hall.shown.with_value(|shown| shown.desk.clone());
        let came: Desk = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let why = RwSignal::new(came.why.clone());
        let came = StoredValue::new(came);
        let filling = Memo::new(move |_| {
            hall.filling.with(|heard| match heard {
                Some(text) => serde_json::from_str(text).ok().flatten(),
                None => came.with_value(|came| came.filling.clone()),
            })
        });
        let here = Memo::new(move |_| {
            hall.at_desk.with(|heard| match heard {
                Some(text) => serde_json::from_str(text).unwrap_or_default(),
                None => came.with_value(|came| came.here.clone()),
            })
        });
        Self { came, filling, here, why }
    }
}

impl Known {
    /// What a facilitator is called who may be on no board.
    pub(super) fn name(self, person: PersonId) -> Option<String> {
        let here = self.here.with(|here| here.iter().find(|one| one.person == person)?.name.clone());
        here.or_else(|| self.came.with_value(|came| came.people.0.get(&person).cloned()))
    }
}

/// What the desk knows that this is part of.
pub(super) fn known() -> Known {
    expect_context()
}
