//! Hosts with no break: a person hosts a session that starts in the slot right after another of theirs ends.

use super::{Term, count};
use crate::{Cell, Instance, Placement, Problem};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let weight = problem.instance.weights.no_break;
    if weight == 0 {
        return Term::default();
    }
    let pairs = pairs(&problem.instance);
    Term::new(count(placement, &pairs, |a, x, b, y| adjacent(problem, a, x, b, y)), weight)
}

/// Does one of the two start when the other ends, with no break or night between?
pub(crate) fn adjacent(problem: &Problem, a: usize, x: Cell, b: usize, y: Cell) -> bool {
    let follows = |end: usize, start: usize| end == start && problem.follows[start];
    follows(x.slot + problem.length[a], y.slot) || follows(y.slot + problem.length[b], x.slot)
}

/// A pair for each person and two sessions that they host.
pub(super) fn pairs(instance: &Instance) -> Vec<(usize, usize)> {
    let mut hosted = vec![Vec::new(); instance.people];
    let mut pairs = Vec::new();
    for (s, session) in instance.sessions.iter().enumerate() {
        for &h in &session.hosts {
            pairs.extend(hosted[h].iter().map(|&other| (other, s)));
            hosted[h].push(s);
        }
    }
    pairs
}
