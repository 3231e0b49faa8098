//! What every move would cost, answered while a card is in somebody's hand: the solver's figures over the board as it
//! stands, kept ready for as long as neither the board nor anybody's wishes change.
//!
//! The desk may do what the solver must not (a host in two places, a room without what a session needs), and a board
//! may stand like that. So what speaks against a place is left to the model, which says it in words; here every place
//! that can be had at all has its exact figure, and a session counts where it is.

use super::instance::{Layout, loss};
use crate::boards::OpenBoard;
use app::api::{Costs, Loss, PlaceCost};
use model::{Board, Level, PersonId, Refusal, RunId, Seq, SessionId};
use solver::{Asker, Cost, Effect, Placement, Problem, Rule, WhatIf};
use std::sync::{Arc, Mutex, PoisonError};

/// What a kept board is of: the changes in it, and how often wishes had changed.
pub type Version = (Seq, u64);

/// What is kept of one event.
#[derive(Default)]
pub struct Warm {
    kept: Mutex<Option<(Version, Arc<Kept>)>>,
    /// One at a time gets it ready; the others wait for it.
    readying: tokio::sync::Mutex<()>,
}

impl Warm {
    fn of(&self, version: Version) -> Option<Arc<Kept>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(of, _)| *of == version).map(|(_, kept)| Arc::clone(kept))
    }

    fn keep(&self, version: Version, kept: &Arc<Kept>) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, Arc::clone(kept)));
    }
}

/// What every other place would change for people, were a run to go there. `None` where there is no such run on the
/// board, or nowhere to go.
pub async fn costs(board: &Arc<OpenBoard>, run: RunId) -> Option<Costs> {
    ready(board).await?.costs(run)
}

/// The board as it is now, ready. Answers at once if nothing has changed; getting it ready takes milliseconds, so
/// that is not done on a thread that serves.
async fn ready(board: &Arc<OpenBoard>) -> Option<Arc<Kept>> {
    if let Some(kept) = board.warm.of(board.version()) {
        return Some(kept);
    }
    let _one = board.warm.readying.lock().await;
    if let Some(kept) = board.warm.of(board.version()) {
        return Some(kept);
    }
    let board = Arc::clone(board);
    let ready = tokio::task::spawn_blocking(move || {
        let (version, stand, interest) = board.all();
        let kept = Arc::new(Kept::new(&stand.board, &interest.wishes(&stand.board)).ok()?);
        board.warm.keep(version, &kept);
        Some(kept)
    });
    ready.await.ok().flatten()
}

/// A board and everybody's wishes, ready to be asked.
pub struct Kept {
    seq: Seq,
    layout: Layout,
    asker: Mutex<Asker>,
}

impl Kept {
    /// Gets a board ready.
    ///
    /// # Errors
    /// Where there is nothing to place, or nowhere.
    pub fn new(board: &Board, wishes: &[(PersonId, SessionId, Level)]) -> Result<Self, Refusal> {
        // What has begun binds the solver; hands may move it all the same.
        let layout = Layout::of(board, wishes, i64::MIN)?.by_hand(board);
        let problem = layout.problem(board)?;
        let asker = Mutex::new(Asker::new(problem, layout.placement.clone()));
        Ok(Self { seq: board.seq, layout, asker })
    }

    /// What every other place would change, were a run to go there; see [`Costs`].
    pub fn costs(&self, run: RunId) -> Option<Costs> {
        let session = self.layout.index(run)?;
        let mut asker = self.asker.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut places, mut off) = (Vec::new(), None);
        asker.ask(|what_if| {
            for choice in what_if.all(session) {
                let change = match choice.effect {
                    Effect::Forbidden(Rule::Taken(other)) => {
                        self.exchange(what_if, session, other, choice.cell)
                    }
                    effect => effect.change(),
                };
                let Some(change) = change.map(|change| loss(&change)) else { continue };
                match choice.cell {
                    None => off = Some(change),
                    Some(cell) => {
                        places.extend(self.layout.place(cell).map(|place| PlaceCost::new(place, &change)));
                    }
                }
            }
        });
        Some(Costs { run, seq: self.seq, places, off })
    }

    /// What it changes when a session goes where another begins, and that one to where the session was, which may be
    /// off the board.
    fn exchange(
        &self,
        what_if: &mut WhatIf<'_>,
        session: usize,
        other: usize,
        cell: Option<solver::Cell>,
    ) -> Option<Cost> {
        let at = |session: usize| self.layout.placement.get(session).copied().flatten();
        if cell.is_none() || at(other) != cell {
            return None;
        }
        what_if.moves(&[(session, cell), (other, at(session))]).ok()
    }

    /// What people lose on the board as it stands with some runs elsewhere, counted from nothing: what
    /// [`Kept::costs`] has to agree with.
    pub fn recount(&self, moves: &[model::Move]) -> Option<Loss> {
        let asker = self.asker.lock().unwrap_or_else(PoisonError::into_inner);
        let problem: &Problem = asker.problem();
        let mut placement: Placement = self.layout.placement.clone();
        for step in moves {
            let to = match step.to {
                Some(place) => Some(self.layout.cell(place)?),
                None => None,
            };
            *placement.get_mut(self.layout.index(step.run)?)? = to;
        }
        Some(loss(&Cost::of(problem, &placement)))
    }
}
