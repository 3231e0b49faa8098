//! What no placement can go below. The parts bound different terms, so they add up. Where boards are small
//! enough, `prove` goes further.

use crate::assign::{Assignment, NEVER};
use crate::problem::{FORBIDDEN, Problem};

/// Sessions times cells up to which the sessions are assigned to cells right away, and up to which a search
/// takes the hundredth of a second for it. Beyond, it takes half a second and adds next to nothing.
const QUICK: usize = 15_000;
const PATIENT: usize = 60_000;

/// The bound that every problem has from the beginning.
pub(crate) fn lower_bound(problem: &Problem) -> i64 {
    if problem.n * problem.cells <= QUICK { assigned(problem) } else { misses(problem) + cheapest(problem) }
}

/// Is there a better bound than that of the beginning, and little enough to do for it?
pub(crate) fn can_rise(problem: &Problem) -> bool {
    (QUICK + 1..=PATIENT).contains(&(problem.n * problem.cells))
}

/// The bound with the sessions assigned to cells.
pub(crate) fn assigned(problem: &Problem) -> i64 {
    misses(problem) + assignment(problem)
}

/// Each slot serves a person one want at most, so the rest is missed wherever it is. A session off the board
/// is missed by all, so this holds for partial placements too.
fn misses(problem: &Problem) -> i64 {
    let miss = i64::from(problem.instance.weights.miss);
    let fair = i64::from(problem.instance.weights.fair);
    problem
        .wants
        .iter()
        .map(|wants| {
            let mut weights: Vec<i64> = wants.iter().map(|want| i64::from(want.weight)).collect();
            weights.sort_unstable_by(|a, b| b.cmp(a));
            let missed = weights.iter().skip(problem.slots).sum::<i64>();
            missed * miss + crate::cost::triangle(missed) * fair
        })
        .sum()
}

/// What being off the board costs a session but for its misses, which are in the other part already.
fn off(problem: &Problem, session: usize) -> i64 {
    let off = crate::cost::off(problem, session);
    off.total() - off.miss.cost
}

/// Each session in the cell that is cheapest for it alone (seats and moves).
fn cheapest(problem: &Problem) -> i64 {
    (0..problem.n)
        .map(|s| {
            let prices = (0..problem.cells).map(|cell| problem.fixed(s, cell));
            let best = prices.filter(|&price| price != FORBIDDEN).min();
            let off = off(problem, s);
            best.map_or(off, |best| i64::from(best).min(off))
        })
        .sum()
}

/// All sessions in the cells in which they start, no two in one, at the least seats and moves together.
fn assignment(problem: &Problem) -> i64 {
    let mut assignment = Assignment::new(problem.cells);
    for s in 0..problem.n {
        let price = |cell| match problem.fixed(s, cell) {
            FORBIDDEN => NEVER,
            price => i64::from(price),
        };
        // There is always an assignment, as any session can be off.
        assignment.add((0..problem.cells).map(price), off(problem, s));
    }
    assignment.cost
}
