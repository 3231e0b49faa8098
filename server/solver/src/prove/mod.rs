//! Proofs: how good a board can be at all, for boards so small that everything a slot could hold can be listed.
//!
//! A board is one set of sessions for each slot, so that every session is in one of them or off. Without that
//! condition each slot takes what is cheapest for it, and that is no dearer than any board. Every session is
//! given a prize that makes slots take it about once: `dual` looks for the prizes with which this bound is
//! highest (Held and Karp 1971, doi:10.1007/BF01584070). A set that is dearer than the cheapest of its slot by more
//! than the bound and the best board are apart is in no better board. What is left over, `cover` goes through.

mod columns;
mod cover;
mod dual;

use crate::problem::Problem;
use crate::{Placement, Weights};

/// What was found out.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// No placement that keeps the rules costs less.
    pub(crate) bound: i64,
    /// A placement that is cheaper than the one that was given, if one turned up.
    pub(crate) better: Option<Placement>,
}

/// How much may still be done.
pub(crate) struct Work<'a> {
    left: u64,
    asked_at: u64,
    stop: &'a dyn Fn() -> bool,
}

/// Steps between two looks at the clock.
const ASK_EVERY: u64 = 20_000;

impl<'a> Work<'a> {
    /// So many steps at most, and none after `stop` has said yes.
    pub(crate) fn new(steps: u64, stop: &'a dyn Fn() -> bool) -> Self {
        Self { left: steps, asked_at: u64::MAX, stop }
    }

    /// Takes some steps. Answers whether there were as many, and nobody has said stop.
    fn spend(&mut self, steps: u64) -> bool {
        if self.left < steps {
            return false;
        }
        self.left -= steps;
        if self.left.saturating_add(ASK_EVERY) < self.asked_at {
            self.asked_at = self.left;
            if (self.stop)() {
                self.left = 0;
                return false;
            }
        }
        true
    }
}

/// Is a proof worth trying?
pub(crate) fn is_small(problem: &Problem) -> bool {
    columns::is_small(problem)
}

/// Tries to prove that nothing is cheaper than a placement that keeps the rules, and what that costs. The bound
/// that comes back is as far as it got; where it is the cost of the placement (or of the better one), that is proven.
pub(crate) fn prove(problem: &Problem, best: &Placement, cost: i64, work: &mut Work<'_>) -> Outcome {
    let mut outcome = Outcome { bound: i64::MIN, better: None };
    let step = step(problem);
    let Some(parts) = columns::list(problem, best, work) else { return outcome };
    let mut dual = dual::Dual::new(problem, best, parts);
    let climbed = dual.climb(cost, step, work);
    // What is cheaper than the best is cheaper by a step; and whatever is cheaper costs the bound at least.
    outcome.bound = dual.bound().min(cost);
    if climbed && outcome.bound < cost {
        let mut cover = cover::Cover::new(problem, &mut dual, cost, step);
        let through = cover.search(work);
        let least = cover.cost;
        outcome.better = cover.better;
        outcome.bound = if through { least } else { outcome.bound.min(least) };
    }
    outcome
}

/// All costs are multiples of this.
fn step(problem: &Problem) -> i64 {
    let Weights { miss, seat, move_slot, move_room, unplaced, avoid, track, no_break, series, fair } =
        problem.instance.weights;
    let own = problem.instance.sessions.iter().flat_map(|session| [session.move_slot, session.move_room]);
    [miss, seat, move_slot, move_room, unplaced, avoid, track, no_break, series, fair]
        .into_iter()
        .chain(own.flatten())
        .map(i64::from)
        .fold(0, gcd)
        .max(1)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
