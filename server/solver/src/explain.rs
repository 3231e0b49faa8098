//! Why a session is where it is: its share of each term, and what every other place would do instead.

use crate::problem::Problem;
use crate::rules::Rule;
use crate::state::State;
use crate::what_if::{Choice, Effect, WhatIf};
use crate::{Cell, Cost, Placement};

/// Why one session is where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The session.
    pub session: usize,
    /// Where it is; `None` for off the board.
    pub cell: Option<Cell>,
    /// What would be saved if it and its fans' wish for it did not exist: its clashes, its missing seats, its
    /// move, what it costs together with others. Clashes with two or more others at once are in the
    /// share of each, so shares add up to at least the total of misses.
    pub share: Cost,
    /// Every other place, the cheapest first; places that a rule forbids come last.
    pub others: Vec<Choice>,
    /// The other session that costs most beside it in its slots, with the people who want both.
    pub rival: Option<(usize, usize)>,
    /// For a session off the board: the rules that keep it out of the cells, with how many cells each, the
    /// most frequent first. Sessions in the way count as one rule.
    pub kept_out: Vec<(Rule, usize)>,
}

/// Explains the place of one session; `None` where it does not exist.
#[must_use]
pub fn explain(problem: &Problem, placement: &Placement, session: usize) -> Option<Explanation> {
    (session < problem.n).then(|| one(problem, &mut WhatIf::new(problem, placement), session))
}

/// Explains the whole board, in order of sessions.
#[must_use]
pub fn explain_all(problem: &Problem, placement: &Placement) -> Vec<Explanation> {
    let mut asker = WhatIf::new(problem, placement);
    (0..problem.n).map(|session| one(problem, &mut asker, session)).collect()
}

fn one(problem: &Problem, asker: &mut WhatIf<'_>, session: usize) -> Explanation {
    let cell = asker.state.cell(session);
    let mut others = asker.all(session);
    others.retain(|choice| choice.effect != Effect::Here);
    others.sort_by_key(|choice| choice.effect.change().map_or(i64::MAX, |change| change.total()));
    let mut kept_out: Vec<(Rule, usize)> = Vec::new();
    if cell.is_none() {
        for choice in &others {
            let Effect::Forbidden(rule) = choice.effect else { continue };
            match kept_out.iter_mut().find(|(known, _)| alike(*known, rule)) {
                Some((_, cells)) => *cells += 1,
                None => kept_out.push((rule, 1)),
            }
        }
        kept_out.sort_by_key(|&(_, cells)| std::cmp::Reverse(cells));
    }
    Explanation {
        session,
        cell: cell.map(|cell| problem.place(cell)),
        share: share(problem, &mut asker.state, session),
        rival: rival(problem, &asker.state, session),
        others,
        kept_out,
    }
}

/// What goes when a session goes, but for the price of being off the board.
fn share(problem: &Problem, state: &mut State, session: usize) -> Cost {
    let weights = &problem.instance.weights;
    let fixed = state.fixed_terms(problem, session);
    let Some(cell) = state.cell(session) else { return fixed };
    let before = state.shared_terms(weights);
    state.remove(problem, session);
    let mut together = before - state.shared_terms(weights);
    state.insert(problem, session, cell);
    // Fairness counts what the fans would miss without it, which is not its doing.
    together.fair = crate::Term { count: together.fair.count.max(0), cost: together.fair.cost.max(0) };
    together.miss = crate::Term { count: together.miss.count.max(0), cost: together.miss.cost.max(0) };
    fixed + together
}

/// The session beside it that most people want as well.
fn rival(problem: &Problem, state: &State, session: usize) -> Option<(usize, usize)> {
    let place = problem.place(state.cell(session)?);
    let wants = |s: usize| {
        problem.wants.iter().filter(move |wants| {
            let has = |s: usize| wants.iter().any(|want| want.any_of.contains(&s));
            has(s) && has(session)
        })
    };
    (0..problem.n)
        .filter(|&other| other != session)
        .filter(|&other| {
            let there = state.cell(other).map(|cell| problem.place(cell));
            there.is_some_and(|there| crate::rules::overlap(problem, session, place, other, there))
        })
        .map(|other| (other, wants(other).count()))
        .filter(|&(_, people)| people > 0)
        .max_by_key(|&(other, people)| (people, std::cmp::Reverse(other)))
}

/// The same rule, whoever it is that is in the way?
fn alike(a: Rule, b: Rule) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}
