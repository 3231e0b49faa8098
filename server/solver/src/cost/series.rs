//! Series that change rooms: neighbours of a series that are in different rooms.

use super::{Term, count};
use crate::{Instance, Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let pairs = pairs(&problem.instance);
    let held = count(placement, &pairs, |_, x, _, y| x.room != y.room);
    Term::new(held, problem.instance.weights.series)
}

pub(super) fn pairs(instance: &Instance) -> Vec<(usize, usize)> {
    instance.series.iter().flat_map(|series| series.windows(2).map(|pair| (pair[0], pair[1]))).collect()
}
