//! What would repair what is wrong with a run: one or two moves after which it is gone, and what they cost people.

use super::instance::Layout;
use super::why::against;
use crate::boards::OpenBoard;
use crate::zones::TzDatabase;
use app::api::{Against, Repair, Repairs};
use model::{
    Actor, Board, Change, Command, CommandId, Context, Counts, Crowd, Effect, Forecast, Heads, Millis, Move,
    Problem, Refusal, RunId,
};
use solver::WhatIf;
use std::mem::{Discriminant, discriminant};

/// How many repairs are offered.
const OFFERED: usize = 3;
/// How many of the solver's cheapest ways are looked at.
const LOOKED_AT: usize = 60;

/// A board, and all that is known beside it.
pub struct Scene<'a> {
    /// The board.
    pub board: &'a Board,
    /// How many want what.
    pub counts: &'a Counts,
    /// Who wants what.
    pub crowd: &'a Crowd,
    /// How many were counted where.
    pub heads: &'a Heads,
    /// The moment.
    pub now: Millis,
}

/// Repairs for a run of an open board as it stands. `None` where there is no such run on it.
///
/// # Errors
/// Where there is nothing to place, or nowhere.
pub fn repairs_of(board: &OpenBoard, run: RunId, now: Millis) -> Result<Option<Repairs>, Refusal> {
    let stand = board.stand();
    let interest = board.interest();
    let wishes = interest.wishes(&stand.board);
    let layout = Layout::of(&stand.board, &wishes, now)?;
    let problem = layout.problem(&stand.board)?;
    let (counts, crowd) = (interest.counts(&stand.board), Crowd::of(wishes));
    let scene = Scene { board: &stand.board, counts: &counts, crowd: &crowd, heads: &stand.heads, now };
    Ok(repairs(&layout, &problem, &scene, run))
}

/// The best ways to repair what is wrong with a run, or to bring it in; and, where it has no place, which rules keep
/// it out of how many. `None` where the layout knows no such run.
pub fn repairs(layout: &Layout, problem: &solver::Problem, scene: &Scene<'_>, run: RunId) -> Option<Repairs> {
    let index = layout.index(run)?;
    let (_, at) = scene.board.run(run)?;
    // As if it had to be brought in: then whoever it is in the way of counts as being where they are.
    let mut placement = layout.placement.clone();
    if let Some(cell) = placement.get_mut(index) {
        *cell = None;
    }
    let mut asker = WhatIf::new(problem, &placement);
    let mut forbidden: Vec<(Against, u32)> = Vec::new();
    if at.place.is_none() {
        for choice in asker.all(index) {
            if let solver::Effect::Forbidden(rule) = choice.effect
                && let Some(rule) = against(rule)
            {
                match forbidden.iter_mut().find(|(known, _)| *known == rule) {
                    Some((_, places)) => *places += 1,
                    None => forbidden.push((rule, 1)),
                }
            }
        }
        forbidden.sort_by_key(|&(_, places)| std::cmp::Reverse(places));
    }

    let before = Trouble::of(scene, scene.board, run);
    let mut found: Vec<(usize, Repair)> = Vec::new();
    if before.of_run > 0 {
        let mut scratch = scene.board.clone();
        for way in asker.repairs(index, LOOKED_AT) {
            let to = |&(index, to): &(usize, Option<solver::Cell>)| {
                let (run, to) = (layout.run(index)?, to.and_then(|cell| layout.place(cell)));
                Some(Move { run, to })
            };
            let moves: Vec<Move> = way.moves.iter().filter_map(to).collect();
            let Some((moves, after)) = scene.tried(&mut scratch, moves, run) else { continue };
            let left = after.kinds.iter().filter(|kind| before.kinds.contains(kind)).count();
            let better =
                (after.of_run, after.in_all) < (before.of_run, before.in_all) && after.in_all < before.in_all;
            if !better {
                continue;
            }
            let missing = i64::from(after.missing) - i64::from(before.missing);
            let seats = i64::from(after.seats) - i64::from(before.seats);
            found.push((left, Repair { moves, solves: left == 0, missing, seats }));
            if found.iter().filter(|(left, _)| *left == 0).count() == OFFERED {
                break;
            }
        }
    }
    // What leaves nothing wrong first; those that do are in the solver's order.
    found.sort_by_key(|(left, _)| *left);
    let ways = found.into_iter().take(OFFERED).map(|(_, repair)| repair).collect();
    Some(Repairs { run, seq: scene.board.seq, ways, forbidden })
}

impl Scene<'_> {
    /// What would be wrong after these moves; and which of them move anything. `None` where the rules forbid them, or
    /// somebody would lose their place.
    fn tried(&self, scratch: &mut Board, moves: Vec<Move>, run: RunId) -> Option<(Vec<Move>, Trouble)> {
        let placed = |run: RunId| self.board.run(run).and_then(|(_, run)| run.place);
        let moves: Vec<Move> = moves.into_iter().filter(|step| step.to != placed(step.run)).collect();
        if moves.is_empty() || moves.iter().any(|step| step.to.is_none()) {
            return None;
        }
        let context =
            Context { by: Actor::OPERATOR, now: self.now, zones: &TzDatabase, undo: None, undone: None };
        let command = Command::Place { moves: moves.clone(), confirmed: false };
        let effects = self.board.decide(&context, &command).ok()?;
        let back = self.board.inverse(&effects);
        let change = |effects: Vec<Effect>| Change {
            seq: self.board.seq,
            at: self.now,
            by: None,
            command: CommandId::new(self.now, &[0; 10]),
            effects,
        };
        scratch.apply(&change(effects));
        let trouble = Trouble::of(self, scratch, run);
        scratch.apply(&change(back));
        Some((moves, trouble))
    }

    fn forecast(&self, board: &Board) -> Forecast {
        board.forecast(self.counts, &self.crowd.shares(board), self.heads, self.now)
    }
}

/// What is wrong on a board, in people.
struct Trouble {
    /// Concerned by what is wrong with the run.
    of_run: u32,
    /// Concerned by anything.
    in_all: u32,
    /// What is wrong with the run.
    kinds: Vec<Discriminant<Problem>>,
    /// Who miss something that they want.
    missing: u32,
    /// Who will find no seat.
    seats: u32,
}

impl Trouble {
    fn of(scene: &Scene<'_>, board: &Board, run: RunId) -> Self {
        let forecast = scene.forecast(board);
        let problems = board.problems(scene.counts, &forecast);
        let people = |problem: &Problem| problem.people(board, scene.counts, &forecast);
        let of_run: Vec<&Problem> = problems.iter().filter(|problem| problem.runs().contains(&run)).collect();
        Self {
            of_run: of_run.iter().map(|problem| people(problem)).sum(),
            in_all: problems.iter().map(people).sum(),
            kinds: of_run.into_iter().map(discriminant).collect(),
            missing: scene.crowd.missing(board),
            seats: board.without_seat(scene.counts, &forecast),
        }
    }
}
