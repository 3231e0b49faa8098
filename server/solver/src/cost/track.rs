//! Two sessions of one track side by side.

use super::{Term, count};
use crate::rules::overlap;
use crate::{Instance, Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let weight = problem.instance.weights.track;
    if weight == 0 {
        return Term::default();
    }
    let pairs = pairs(&problem.instance);
    Term::new(count(placement, &pairs, |a, x, b, y| overlap(problem, a, x, b, y)), weight)
}

pub(super) fn pairs(instance: &Instance) -> Vec<(usize, usize)> {
    let sessions = &instance.sessions;
    let mut pairs = Vec::new();
    for b in 0..sessions.len() {
        pairs.extend((0..b).filter(|&a| sessions[a].track == sessions[b].track).map(|a| (a, b)));
    }
    pairs
}
