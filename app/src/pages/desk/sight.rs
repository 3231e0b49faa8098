//! What the grid page sees of the board, worked out once for all its parts.

use super::prospects::{Prospect, prospects};
use crate::hall::Hall;
use crate::look::{Look, memo};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Place, Problem, RunId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The board as the grid page needs it.
#[derive(Clone, Copy)]
pub(super) struct Sight {
    /// The event.
    pub hall: Hall,
    /// Which run is in which cell.
    pub grid: Memo<Arc<BTreeMap<Place, RunId>>>,
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
        let grid = memo(move || Arc::new(hall.board.look(|board| board.grid())));
        let problems = memo(move || {
            Arc::new(hall.board.look(|board| hall.counts.look(|counts| board.problems(counts))))
        });
        let chosen = memo(move || {
            let card = query.look(|query| query.get("card").and_then(|card| card.parse::<RunId>().ok()))?;
            hall.board
                .look(|board| board.run(card).is_some_and(|(session, _)| session.stands()))
                .then_some(card)
        });
        let prospects = memo(move || {
            let Some(run) = chosen.get() else { return Arc::default() };
            let found = hall.board.look(|board| {
                hall.counts.look(|counts| {
                    hall.names.look(|names| grid.look(|grid| prospects(board, counts, names, grid, run)))
                })
            });
            Arc::new(found)
        });
        Self { hall, grid, problems, chosen, prospects }
    }

    /// What is wrong with a run.
    pub(super) fn problems_of(self, run: RunId) -> Vec<Problem> {
        self.problems.look(|problems| {
            problems.iter().filter(|problem| problem.runs().contains(&run)).cloned().collect()
        })
    }

    /// Address of the page with a card chosen.
    pub(super) fn card(self, run: RunId) -> String {
        self.hall.path(&format!("desk?card={run}#move"))
    }
}
