//! A part of a proposal: whether it can still be applied, and what it would do.

use super::instance::{Layout, loss};
use crate::boards::OpenBoard;
use app::api::{Filling, Refused, Trial, Way};
use model::{Actor, Board, Command, Context, Millis, Move, Place, Refusal, RunId};
use solver::Cost;
use std::collections::BTreeSet;
use words::Words;

/// The moves of a proposal that were chosen; all of them with `None`. Refuses what is not in it, what somebody has
/// moved since (nobody would know what comes of it), and what has begun by `now`.
pub fn chosen(
    board: &Board,
    filling: &Filling,
    runs: Option<&BTreeSet<RunId>>,
    now: Millis,
) -> Result<Vec<Move>, Refusal> {
    if runs.is_some_and(BTreeSet::is_empty) {
        return Err(Refusal::NothingChosen);
    }
    let is_chosen = |run: RunId| runs.is_none_or(|runs| runs.contains(&run));
    let ways: Vec<_> =
        filling.steps.iter().flat_map(|step| &step.moves).filter(|way| is_chosen(way.run)).collect();
    if runs.is_some_and(|runs| runs.len() != ways.len()) {
        return Err(Refusal::OtherProposal);
    }
    let title = |way: &Way| board.session(way.run.session).map(|session| session.idea.title.clone());
    if let Some(way) = ways.iter().find(|way| !way.holds(board)) {
        return Err(title(way).map_or(Refusal::NoSuchSession, |title| Refusal::ProposalMoved { title }));
    }
    let begun = |place: Place| board.slot(place.slot).is_some_and(|slot| slot.starts_at() <= now);
    // But what is on in a room that is closed goes on in another.
    let washed_out = board.washed_out(now);
    let goes_on = |way: &Way| {
        let slot = |place: Option<Place>| place.map(|place| place.slot);
        washed_out.contains(&way.run) && slot(way.from) == slot(way.to)
    };
    let late = |way: &&&Way| !goes_on(way) && (way.from.is_some_and(begun) || way.to.is_some_and(begun));
    if let Some(way) = ways.iter().find(late) {
        return Err(title(way).map_or(Refusal::NoSuchSession, |title| Refusal::BegunMeanwhile { title }));
    }
    Ok(ways.into_iter().map(|way| Move { run: way.run, to: way.to }).collect())
}

/// What applying a part of the proposal would do to the board as it stands.
pub fn trial(
    board: &OpenBoard,
    runs: Option<&BTreeSet<RunId>>,
    now: Millis,
    words: Words,
) -> Result<Trial, Refusal> {
    let filling = board.fillings.proposal()?;
    let stand = board.stand();
    let count = runs.map_or(filling.moves.len(), BTreeSet::len);
    let mut trial = Trial {
        moves: u32::try_from(count).unwrap_or(u32::MAX),
        before: filling.before,
        after: None,
        refused: None,
    };
    let after = || {
        let moves = chosen(&stand.board, &filling, runs, now)?;
        let layout =
            Layout::asked(&stand.board, &board.interest().wishes(&stand.board), now, &filling.order)?;
        let problem = layout.problem(&stand.board)?;
        let before = loss(&Cost::of(&problem, &layout.placement));
        // As the board itself will answer when it is applied.
        let command = Command::Place { moves: moves.clone(), confirmed: false };
        let zones = &crate::zones::TzDatabase;
        let context = Context { by: Actor::OPERATOR, now, zones, undo: None, undone: None };
        stand.board.decide(&context, &command)?;
        let mut placement = layout.placement.clone();
        for step in moves {
            if let Some(index) = layout.index(step.run) {
                placement[index] = step.to.and_then(|place| layout.cell(place));
            }
        }
        Ok((before, loss(&Cost::of(&problem, &placement))))
    };
    match after() {
        Ok((before, after)) => (trial.before, trial.after) = (before, Some(after)),
        Err(refusal) => trial.refused = Some(Refused::new(&refusal, words)),
    }
    Ok(trial)
}
