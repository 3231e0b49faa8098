//! The search from outside: what it starts from, when it ends, what it says meanwhile and in the end.

mod anneal;
mod fill;
mod ladder;
mod matching;
mod pair;
mod plan;
mod watch;

use crate::problem::Problem;
use crate::rules::{Violation, violations};
use crate::state::State;
use crate::{Cost, Placement};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// What a search begins with.
#[derive(Debug, Clone, Copy)]
pub enum Start<'a> {
    /// The baseline of the instance where it has one, or else an empty board.
    Baseline,
    /// An empty board.
    Empty,
    /// This placement. Sessions that would break a rule where they are, are placed anew.
    From(&'a Placement),
}

/// When a search ends, and what it may use. With neither a deadline nor a number of iterations it goes on
/// until it is stopped or nothing cheaper can exist.
#[derive(Debug, Clone, Copy)]
pub struct Limits<'a> {
    /// Ends after this time. The cooling is laid out over it.
    pub deadline: Option<Duration>,
    /// Ends after this many evaluated moves. With a number and no deadline the answer depends on `seed`
    /// and this number alone, on every machine and with any number of threads.
    pub iterations: Option<u64>,
    /// Which of many possible searches this is.
    pub seed: u64,
    /// Threads to use, at least one; more than two are not used.
    pub threads: usize,
    /// At most this many sessions may be elsewhere than in the baseline (or as many as at the start, where
    /// those are more). `None` for any number.
    pub moves: Option<usize>,
    /// Set it, and the search ends with the best so far.
    pub stop: &'a AtomicBool,
}

/// How a search is doing. Sent when the cost has fallen, at most every 50 ms.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// The best so far.
    pub cost: Cost,
    /// Since the search began.
    pub elapsed: Duration,
    /// Moves evaluated so far.
    pub iterations: u64,
}

/// What a search found.
#[derive(Debug, Clone)]
pub struct Solution {
    /// Where every session is.
    pub placement: Placement,
    /// What that costs.
    pub cost: Cost,
    /// No placement costs less than this; where it equals the cost, no better board exists.
    pub lower_bound: i64,
    /// The pins that could not be kept together; empty but for contradictory ones.
    pub violations: Vec<Violation>,
    /// Moves evaluated.
    pub iterations: u64,
    /// How long it took.
    pub elapsed: Duration,
}

/// Looks for the cheapest placement. Never answers with a worse one than it started from, as far as
/// that kept the rules.
pub fn solve(
    problem: &Problem,
    start: Start<'_>,
    limits: &Limits<'_>,
    report: &mut dyn FnMut(&Progress),
) -> Solution {
    let mut watch = watch::Watch::new(limits);
    let mut state = match (start, &problem.instance.baseline) {
        (Start::From(placement), _) | (Start::Baseline, Some(placement)) => State::from(problem, placement),
        _ => State::new(problem),
    };
    let given = state.clone();
    fill::fill(problem, &mut state, limits.moves.unwrap_or(usize::MAX));
    let best = plan::search(problem, state, limits, &mut watch, report);
    // Placing what was off can cost more than it saves, by the terms that board-1 does not have.
    let best = if given.cost < best.cost { given } else { best };
    let placement = best.placement(problem);
    Solution {
        cost: Cost::of(problem, &placement),
        lower_bound: problem.lower_bound(),
        violations: violations(problem, &placement),
        placement,
        iterations: watch.iterations,
        elapsed: watch.elapsed(),
    }
}
