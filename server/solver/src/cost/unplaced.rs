//! Sessions off the board, beside what their fans miss.

use super::{Term, at};
use crate::{Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let off = (0..problem.n).filter(|&s| at(placement, s).is_none()).count();
    Term::new(off as i64, problem.instance.weights.unplaced)
}
