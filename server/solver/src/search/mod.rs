//! The search from outside: what it starts from, when it ends, what it says meanwhile and in the end.

mod anneal;
mod fill;
mod ladder;
mod matching;
mod pair;
mod plan;
mod polish;
mod watch;

use crate::problem::{PIN, Problem};
use crate::prove::{self, Work};
use crate::rules::{Violation, violations};
use crate::state::State;
use crate::{Cost, Placement, bound};
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

impl Solution {
    /// The share of the cost that another board could save at most: 0 where this one is the best there is.
    #[must_use]
    pub fn gap(&self) -> f64 {
        let cost = self.cost.total();
        if cost <= self.lower_bound { 0.0 } else { (cost - self.lower_bound) as f64 / cost as f64 }
    }
}

/// Moves per session and slot that a small board is searched with before the proof, where time counts.
const BEFORE_PROOF: u64 = 2_000;
/// The share of the time then left that the proof may take, and the steps it may take if there is no end.
const PROOF_SHARE: f64 = 0.4;
const PROOF_STEPS: u64 = 10_000_000_000;
/// The steps it may take where moves are counted: some tenths of a second.
const PROOF_STEPS_COUNTED: u64 = 60_000_000;

/// Boards of the same cost that the last touch looks at, where nothing else ends it.
const POLISHES: u64 = 5_000;

/// Looks for the cheapest placement; of those that it meets at the same cost, for one that leaves fewer people without a
/// seat ([`crate::unserved`]). Never answers with a worse one than it started from, as far as
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
    let mut least = problem.lower_bound();
    let mut best = state;
    // Placing what was off can cost more than it saves, by the terms that board-1 does not have.
    let keep = |best: State| if given.cost < best.cost { given.clone() } else { best };
    let small = prove::is_small(problem);
    if small && limits.iterations.is_none() {
        let moves = BEFORE_PROOF * (problem.n * problem.slots) as u64;
        let quick = Limits { iterations: Some(moves), ..*limits };
        watch.begin(quick.iterations);
        best = keep(plan::search(problem, best, &quick, &mut watch, report));
        let (found, bell) = (best.cost, watch.bell_after(PROOF_SHARE));
        best = settle(problem, best, &mut least, limits, &mut Work::new(PROOF_STEPS, &|| bell.rings()));
        if best.cost < found {
            watch.report(report, || Cost::of(problem, &best.placement(problem)));
        }
    }
    if bound::can_rise(problem) && best.cost > least && !watch.over() {
        least = bound::assigned(problem).max(least);
    }
    if best.cost > least {
        watch.begin(limits.iterations);
        // What is known by now ends the search as soon as it is reached.
        let raised = (least > problem.bound).then(|| Problem { bound: least, ..problem.clone() });
        best = keep(plan::search(raised.as_ref().unwrap_or(problem), best, limits, &mut watch, report));
    }
    if small && limits.iterations.is_some() {
        let bell = watch.bell();
        best =
            settle(problem, best, &mut least, limits, &mut Work::new(PROOF_STEPS_COUNTED, &|| bell.rings()));
    }
    watch.last();
    polish::polish(problem, &mut best, limits.moves.unwrap_or(usize::MAX), POLISHES, watch.bell());
    let placement = best.placement(problem);
    Solution {
        cost: Cost::of(problem, &placement),
        lower_bound: least,
        violations: violations(problem, &placement),
        placement,
        iterations: watch.iterations,
        elapsed: watch.elapsed(),
    }
}

/// Tries to prove that nothing better exists, and raises the bound as far as that goes. Answers the best.
fn settle(
    problem: &Problem,
    best: State,
    bound: &mut i64,
    limits: &Limits<'_>,
    work: &mut Work<'_>,
) -> State {
    // Where pins contradict one another, there is no board that keeps all rules to compare with.
    if best.cost <= *bound || best.cost >= PIN {
        return best;
    }
    let outcome = prove::prove(problem, &best.placement(problem), best.cost, work);
    *bound = outcome.bound.max(*bound);
    let better = outcome.better.map(|placement| State::from(problem, &placement));
    let budget = limits.moves.map_or(usize::MAX, |moves| moves.max(best.moved));
    better.filter(|better| better.cost < best.cost && better.moved <= budget).unwrap_or(best)
}
