//! Seats that are wanted and not there: demand beyond the room's capacity; off the board, all of the demand.

use super::{Term, at};
use crate::{Cell, Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let short = (0..problem.n).map(|s| {
        let capacity = at(placement, s).map_or(0, |cell| problem.instance.rooms[cell.room].capacity);
        i64::from(problem.demand[s].saturating_sub(capacity))
    });
    Term::new(short.sum(), problem.instance.weights.seat)
}

pub(super) fn price(problem: &Problem, session: usize, cell: Option<Cell>) -> Term {
    let capacity = cell.map_or(0, |cell| problem.instance.rooms[cell.room].capacity);
    let short = problem.demand[session].saturating_sub(capacity);
    Term::new(i64::from(short), problem.instance.weights.seat)
}
