//! What if: the exact change in cost of every place that one session could take.

use crate::problem::{FORBIDDEN, Problem};
use crate::rules::{Rule, forbids};
use crate::state::{NOBODY, OFF, State};
use crate::{Cell, Cost, Placement};

/// One place that a session could take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The cell, in which a long session would start; `None` for off the board.
    pub cell: Option<Cell>,
    /// What taking it would do.
    pub effect: Effect,
}

/// What taking a place would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It is there already.
    Here,
    /// A rule keeps it out.
    Forbidden(Rule),
    /// It can simply go there.
    Move {
        /// Change in cost, term by term; negative is better.
        change: Cost,
    },
    /// It can change places with the session that is there.
    Swap {
        /// That session.
        with: usize,
        /// Change in cost of both moves together.
        change: Cost,
    },
}

impl Effect {
    /// The change in cost, where there is one.
    #[must_use]
    pub fn change(&self) -> Option<Cost> {
        match *self {
            Self::Move { change } | Self::Swap { change, .. } => Some(change),
            Self::Here | Self::Forbidden(_) => None,
        }
    }
}

/// Prices every cell of the board, and being off it, for one session, all others staying as they are but for
/// the one it would change places with. Cells come in order of slot, then room; off the board is last.
///
/// Sessions that break a rule in `placement` count as off the board. Answers nothing for a session that does not exist.
#[must_use]
pub fn what_if(problem: &Problem, placement: &Placement, session: usize) -> Vec<Choice> {
    WhatIf::new(problem, placement).all(session)
}

/// Answers one question after another about the same placement.
#[derive(Debug)]
pub struct WhatIf<'a> {
    problem: &'a Problem,
    pub(crate) state: State,
}

impl<'a> WhatIf<'a> {
    /// Takes a placement in once. Sessions that break a rule there count as off the board.
    #[must_use]
    pub fn new(problem: &'a Problem, placement: &Placement) -> Self {
        Self { problem, state: State::from(problem, placement) }
    }

    /// What [`what_if`] answers, for one session.
    pub fn all(&mut self, session: usize) -> Vec<Choice> {
        if session >= self.problem.n {
            return Vec::new();
        }
        let problem = self.problem;
        let mut choices = Vec::with_capacity(problem.cells + 1);
        for cell in 0..problem.cells {
            let effect = self.effect(session, cell);
            choices.push(Choice { cell: Some(problem.place(cell)), effect });
        }
        choices.push(Choice { cell: None, effect: self.off(session) });
        choices
    }

    fn effect(&mut self, session: usize, cell: usize) -> Effect {
        let (problem, from) = (self.problem, self.state.at[session]);
        if from == cell as u32 {
            return Effect::Here;
        }
        let place = problem.place(cell);
        if problem.fixed(session, cell) == FORBIDDEN {
            return Effect::Forbidden(forbids(problem, session, place).unwrap_or(Rule::Pin));
        }
        let other = self.state.occupant[cell];
        if other == NOBODY || other as usize == session {
            return match self.changed(&[(session, cell as u32)]) {
                Ok(change) => Effect::Move { change },
                Err(rule) => Effect::Forbidden(rule),
            };
        }
        let other = other as usize;
        let aligned = self.state.at[other] == cell as u32 && problem.length[other] == problem.length[session];
        if from == OFF || !aligned {
            return Effect::Forbidden(Rule::Taken(other));
        }
        match self.changed(&[(session, cell as u32), (other, from)]) {
            Ok(change) => Effect::Swap { with: other, change },
            // A rule against the other session's move means that the cell stays taken.
            Err(rule) if matches!(rule, Rule::Host { .. } | Rule::Run(_) | Rule::Limit(_)) => {
                Effect::Forbidden(rule)
            }
            Err(_) => Effect::Forbidden(Rule::Taken(other)),
        }
    }

    fn off(&mut self, session: usize) -> Effect {
        if self.state.at[session] == OFF {
            return Effect::Here;
        }
        if self.problem.instance.sessions[session].lock.is_some() {
            return Effect::Forbidden(Rule::Pin);
        }
        match self.changed(&[(session, OFF)]) {
            Ok(change) => Effect::Move { change },
            Err(rule) => Effect::Forbidden(rule),
        }
    }

    /// The change in cost when these sessions go to these places, or the first rule against it. Nothing has
    /// changed afterwards.
    fn changed(&mut self, moves: &[(usize, u32)]) -> Result<Cost, Rule> {
        let (problem, state) = (self.problem, &mut self.state);
        if let [(session, cell)] = *moves
            && let Some(change) = quick_move(problem, state, session, cell)
        {
            return change;
        }
        if let [(a, to), (b, _)] = *moves
            && let Some(change) = quick_swap(problem, state, a, b, to as usize)
        {
            return Ok(change);
        }
        let weights = &problem.instance.weights;
        let fixed = |state: &State| {
            moves.iter().map(|&(s, _)| state.fixed_terms(problem, s)).fold(Cost::default(), |a, b| a + b)
        };
        let before = fixed(state) + state.shared_terms(weights);
        let mut home = [OFF; 2];
        for (home, &(s, _)) in home.iter_mut().zip(moves) {
            *home = state.at[s];
            if *home != OFF {
                state.remove(problem, s);
            }
        }
        let mut answer = Ok(());
        for &(s, to) in moves {
            if to != OFF {
                if let Some(rule) = state.why_not(problem, s, to as usize) {
                    answer = Err(rule);
                    break;
                }
                state.insert(problem, s, to as usize);
            }
        }
        let answer = answer.map(|()| fixed(state) + state.shared_terms(weights) - before);
        for &(s, _) in moves {
            if state.at[s] != OFF {
                state.remove(problem, s);
            }
        }
        for (&home, &(s, _)) in home.iter().zip(moves) {
            if home != OFF {
                state.insert(problem, s, home as usize);
            }
        }
        answer
    }
}

/// A move of a simple session without links, from the sets of fans alone. `None` where that is not enough.
fn quick_move(problem: &Problem, state: &State, s: usize, to: u32) -> Option<Result<Cost, Rule>> {
    if to == OFF || !problem.simple[s] || !problem.links[s].is_empty() {
        return None;
    }
    let delta = state.move_delta(problem, s, to as usize, i64::MAX, usize::MAX)?;
    let after = crate::cost::fixed(problem, s, problem.place(to as usize));
    Some(Ok(with_misses(problem, after - state.fixed_terms(problem, s), delta)))
}

/// The same for a swap.
fn quick_swap(problem: &Problem, state: &State, a: usize, b: usize, to: usize) -> Option<Cost> {
    let simple = |s: usize| problem.simple[s] && problem.links[s].is_empty();
    if !simple(a) || !simple(b) {
        return None;
    }
    let from = state.cell(a)?;
    let delta = state.swap_delta(problem, (a, to), (b, from), i64::MAX, usize::MAX)?;
    let after = crate::cost::fixed(problem, a, problem.place(to))
        + crate::cost::fixed(problem, b, problem.place(from));
    Some(with_misses(problem, after - state.fixed_terms(problem, a) - state.fixed_terms(problem, b), delta))
}

/// Puts what is missing to a total down to misses.
fn with_misses(problem: &Problem, mut change: Cost, total: i64) -> Cost {
    let cost = total - change.total();
    change.miss.cost += cost;
    change.miss.count += cost / i64::from(problem.instance.weights.miss.max(1));
    change
}
