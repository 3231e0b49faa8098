//! Pairs that somebody asked not to run at once ("not against"), and that do.

use super::{Term, count};
use crate::rules::overlap;
use crate::{Instance, Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let pairs = pairs(&problem.instance);
    let held = count(placement, &pairs, |a, x, b, y| overlap(problem, a, x, b, y));
    Term::new(held, problem.instance.weights.avoid)
}

/// The pairs; one that is named twice counts twice.
pub(super) fn pairs(instance: &Instance) -> Vec<(usize, usize)> {
    instance.avoid.iter().map(|&[a, b]| (a, b)).collect()
}
