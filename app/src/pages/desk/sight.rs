//! What the grid page sees of the board, worked out once for all its parts.

use super::known::known;
use super::prospects::{Prospect, prospects};
use crate::hall::Hall;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Forecast, Place, Problem, RunId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The board as the grid page needs it.
#[derive(Clone, Copy)]
pub(super) struct Sight {
    /// The event.
    pub hall: Hall,
    /// Which run is in which cell.
    pub grid: Memo<Arc<BTreeMap<Place, RunId>>>,
    /// How many are expected where.
    pub forecast: Memo<Forecast>,
    /// What facilitators should look at.
    pub problems: Memo<Arc<Vec<Problem>>>,
    /// The card that the panel “Move to…” is about: the one named in the address, so that choosing it is a link.
    pub chosen: Memo<Option<RunId>>,
    /// What each place would mean for it.
    pub prospects: Memo<Arc<BTreeMap<Place, Prospect>>>,
}

impl Sight {
    /// Looks.
    pub(super) fn new(hall: Hall) -> Self {
        let query = use_query_map();
        let grid = Memo::new(move |_| Arc::new(hall.board.with(|board| board.grid())));
        let forecast = known().forecast;
        let problems = Memo::new(move |_| {
            let problems = forecast.with(|forecast| {
                hall.board.with(|board| hall.counts.with(|counts| board.problems(counts, forecast)))
            });
            Arc::new(problems)
        });
        let chosen = Memo::new(move |_| {
            let card = query.with(|query| query.get("card").and_then(|card| card.parse::<RunId>().ok()))?;
            hall.board
                .with(|board| board.run(card).is_some_and(|(session, _)| session.stands()))
                .then_some(card)
        });
        let prospects = Memo::new(move |_| {
            let Some(run) = chosen.get() else { return Arc::default() };
            let found = hall.board.with(|board| {
                hall.counts.with(|counts| {
                    hall.names.with(|names| grid.with(|grid| prospects(board, counts, names, grid, run)))
                })
            });
            Arc::new(found)
        });
        Self { hall, grid, forecast, problems, chosen, prospects }
    }

    /// What is wrong with a run.
    pub(super) fn problems_of(self, run: RunId) -> Vec<Problem> {
        self.problems.with(|problems| {
            problems.iter().filter(|problem| problem.runs().contains(&run)).cloned().collect()
        })
    }

    /// How many people a problem concerns.
    pub(super) fn concerns(self, problem: &Problem) -> u32 {
        let hall = self.hall;
        self.forecast.with(|forecast| {
            hall.board.with(|board| hall.counts.with(|counts| problem.people(board, counts, forecast)))
        })
    }

    /// Address of the page with a card chosen.
    pub(super) fn card(self, run: RunId) -> String {
        self.hall.path(&format!("desk?card={run}#move"))
    }
}
