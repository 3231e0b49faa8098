//! Missed wishes: per person and slot, everything they want there but the best of it. Somebody who wants a
//! session with several runs needs one of them, and takes the best choice of one want a slot.

use super::{Term, at};
use crate::problem::Want;
use crate::{Placement, Problem, choosers};

pub(super) fn full(problem: &Problem, placement: &Placement) -> Term {
    let count = (0..problem.wants.len()).map(|p| of_person(problem, placement, p)).sum();
    Term::new(count, problem.instance.weights.miss)
}

/// What one person misses, a Must counting three.
pub(crate) fn of_person(problem: &Problem, placement: &Placement, person: usize) -> i64 {
    let wants = &problem.wants[person];
    if wants.iter().any(|want| want.any_of.len() > 1) {
        return choosers::loss(wants, |s| at(placement, s).map(|cell| cell.slot));
    }
    let mut sum = vec![0; problem.slots];
    let mut best = vec![0; problem.slots];
    let mut missed = 0;
    for Want { any_of, weight } in wants {
        let weight = i64::from(*weight);
        match at(placement, any_of[0]) {
            None => missed += weight,
            Some(cell) => {
                for t in cell.slot..(cell.slot + problem.length[any_of[0]]).min(problem.slots) {
                    sum[t] += weight;
                    best[t] = weight.max(best[t]);
                }
            }
        }
    }
    missed + sum.iter().sum::<i64>() - best.iter().sum::<i64>()
}

/// The misses of everybody who wants a session that is off the board, but for those who choose.
pub(super) fn off(problem: &Problem, session: usize) -> Term {
    let choosing: i64 = problem.choosers_of[session]
        .iter()
        .flat_map(|&chooser| &problem.wants[problem.choosers[chooser as usize]])
        .filter(|want| want.any_of.contains(&session))
        .map(|want| i64::from(want.weight))
        .sum();
    Term::new(i64::from(problem.interest[session]) - choosing, problem.instance.weights.miss)
}
