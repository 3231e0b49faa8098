//! The plan of a search: which temperatures, for how long, from where.

use super::anneal::{Region, Walk};
use super::watch::Watch;
use super::{Limits, Progress};
use crate::problem::Problem;
use crate::rng::{Rng, exp, ln};
use crate::state::State;

/// Moves at one temperature.
const LEG: u64 = 2048;
/// Moves of the first round where nothing says when to end.
const FIRST_ROUND: u64 = 4_000_000;

pub(super) fn search(
    problem: &Problem,
    state: State,
    limits: &Limits<'_>,
    watch: &mut Watch<'_>,
    report: &mut dyn FnMut(&Progress),
) -> State {
    let region = Region::whole(problem);
    let budget = limits.moves.unwrap_or(usize::MAX);
    let mut walk = Walk::new(state, Rng::new(limits.seed, 0), budget);
    watch.report(report, || walk.state.terms(problem));
    let mut known = walk.best_cost;
    let (hot, cold) = temperatures(problem);
    let mut round = FIRST_ROUND;
    let mut in_round = 0;
    while !watch.over() && walk.best_cost > problem.bound && !region.sessions.is_empty() {
        let used = watch.used().unwrap_or_else(|| {
            if in_round >= round {
                in_round = 0;
                round *= 2;
            }
            in_round as f64 / round as f64
        });
        let temperature = hot * exp(ln(cold / hot) * used);
        let moves = watch.left().map_or(LEG, |left| left.min(LEG));
        let (done, _) = walk.leg(problem, &region, temperature, moves, watch.bell());
        watch.iterations += done;
        in_round += done;
        if walk.best_cost < known {
            known = walk.best_cost;
            watch.report(report, || best_terms(problem, &walk));
        }
    }
    walk.rewind(problem);
    walk.state
}

fn best_terms(problem: &Problem, walk: &Walk) -> crate::Cost {
    let at = |&cell: &u32| (cell != crate::state::OFF).then(|| problem.place(cell as usize));
    crate::Cost::of(problem, &walk.best.iter().map(at).collect())
}

fn temperatures(problem: &Problem) -> (f64, f64) {
    let unit = f64::from(problem.instance.weights.miss.max(1));
    (3.0 * unit, 0.2 * unit)
}
