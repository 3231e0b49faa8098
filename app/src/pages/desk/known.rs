//! What only the desk knows, read from the page by its own code: other pages do not hold what it takes to read it.

use crate::api::{AtDesk, Costs, Desk, Filling, Likes, Repairs, Trial, Why};
use crate::hall::{Hall, ReturnedForm};
use leptos::prelude::*;
use model::{Forecast, PersonId, RunId};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The runs of the proposal that are left where they are.
    pub left: RwSignal<BTreeSet<RunId>>,
    /// What the chosen part of the proposal would do, where that is not the whole.
    pub trial: RwSignal<Option<Trial>>,
    /// Which sessions look alike.
    pub likes: RwSignal<Likes>,
    /// How many are expected at each run, as the server last said.
    pub forecast: Memo<Forecast>,
    /// What would repair a run, for those that somebody has looked at.
    pub repairs: RwSignal<BTreeMap<RunId, Repairs>>,
    /// What every other place would change for it.
    pub costs: RwSignal<Option<Costs>>,
}

impl Known {
    /// Reads what came with the page, and what has been heard since.
    pub(super) fn of(hall: Hall) -> Self {
        let text = hall.shown.with_value(|shown| shown.desk.clone());
        let came: Desk = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let why = RwSignal::new(came.why.clone());
        let trial = RwSignal::new(came.trial.clone());
        let left = RwSignal::new(left(&came));
        let likes = RwSignal::new(came.likes.clone());
        let repairs = came.repairs.iter().map(|repairs| (repairs.run, repairs.clone())).collect();
        let repairs = RwSignal::new(repairs);
        let costs = RwSignal::new(came.costs.clone());
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
        let here = Memo::new(move |_| {
            hall.at_desk.with(|heard| match heard {
                Some(text) => serde_json::from_str(text).unwrap_or_default(),
                None => came.with_value(|came| came.here.clone()),
            })
        });
        // Of another proposal nothing has been left out yet.
        #[cfg(feature = "hydrate")]
        {
            let mark = Memo::new(move |_| filling.with(|filling| filling.as_ref().map(Filling::mark)));
            Effect::new(move |before: Option<Option<String>>| {
                let now = mark.get();
                if before.is_some_and(|before| before != now) {
                    left.set(BTreeSet::new());
                    trial.set(None);
                }
                now
            });
        }
        Self { came, filling, here, why, left, trial, likes, forecast, repairs, costs }
    }

    /// What a facilitator is called who may be on no board.
    pub(super) fn name(self, person: PersonId) -> Option<String> {
        let here = self.here.with(|here| here.iter().find(|one| one.person == person)?.name.clone());
        here.or_else(|| self.came.with_value(|came| came.people.0.get(&person).cloned()))
    }
}

/// What was left out of the proposal in a form that comes back.
fn left(came: &Desk) -> BTreeSet<RunId> {
    let Some(returned) = use_context::<ReturnedForm>().and_then(|form| form.0) else {
        return BTreeSet::new();
    };
    let of_proposal = returned.fields.get("form") == Some("proposal");
    let chosen = returned.fields.chosen_runs().ok().flatten().filter(|_| of_proposal);
    let steps = came.filling.iter().flat_map(|filling| &filling.steps);
    let runs = steps.flat_map(|step| &step.moves).map(|way| way.run);
    chosen.map(|chosen| runs.filter(|run| !chosen.contains(run)).collect()).unwrap_or_default()
}

/// What the desk knows that this is part of.
pub(super) fn known() -> Known {
    expect_context()
}
