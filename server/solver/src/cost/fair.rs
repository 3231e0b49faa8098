//! Fairness: what a person loses hurts more than linearly, so that nobody is left with nothing.

use super::{Term, miss};
use crate::{Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let weight = problem.instance.weights.fair;
    if weight == 0 {
        return Term::default();
    }
    let people = 0..problem.wants.len();
    Term::new(people.map(|p| triangle(miss::of_person(problem, placement, p))).sum(), weight)
}

/// `m·(m−1)/2`: the first miss is free, each further one costs one more.
#[inline(always)]
pub(crate) fn triangle(missed: i64) -> i64 {
    missed * (missed - 1) / 2
}
