//! What no placement can go below. The parts bound different terms, so they add up.

use crate::problem::{FORBIDDEN, Problem};

/// People want more than there are slots, and sessions want more seats than their best room has.
pub(crate) fn lower_bound(problem: &Problem) -> i64 {
    misses(problem) + seats(problem)
}

/// Each slot serves a person one want at most, so the rest is missed wherever it is. A session off the board
/// is missed by all, so this holds for partial placements too.
fn misses(problem: &Problem) -> i64 {
    let missed: i64 = problem
        .wants
        .iter()
        .map(|wants| {
            let mut weights: Vec<i64> = wants.iter().map(|want| i64::from(want.weight)).collect();
            weights.sort_unstable_by(|a, b| b.cmp(a));
            weights.iter().skip(problem.slots).sum::<i64>()
        })
        .sum();
    missed * i64::from(problem.instance.weights.miss)
}

/// Each session in the cell that is cheapest for it alone (seats and moves).
fn seats(problem: &Problem) -> i64 {
    (0..problem.n)
        .map(|s| {
            let prices = (0..problem.cells).map(|cell| problem.fixed(s, cell));
            let best = prices.filter(|&price| price != FORBIDDEN).min();
            let off = crate::cost::off(problem, s);
            // Its misses off the board are in the other part already.
            let off = off.total() - off.miss.cost;
            best.map_or(off, |best| i64::from(best).min(off))
        })
        .sum()
}
