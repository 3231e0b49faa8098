//! The plan of a search: which temperatures, for how long, from where.
//!
//! First a short annealing over an eighth of the budget, so that there is a good board early. Then, if
//! that came close to what is provably least, several more from moderate heat: a board that has a perfect
//! placement is found by trying again. Otherwise one long annealing, and on boards that are small for the
//! budget reheats from the best; on the smallest, whole annealings one after another. The last moves are made at next to no heat.

use super::anneal::Region;
use super::pair::Pair;
use super::watch::Watch;
use super::{Limits, Progress};
use crate::problem::Problem;
use crate::rng::{exp, ln};
use crate::state::State;

/// Moves of the first round where nothing says when to end.
const FIRST_ROUND: u64 = 4_000_000;
/// Misses above the lower bound within which a board counts as nearly solved.
const CLOSE: f64 = 40.0;
/// Moves per session and slot after which an annealing is better begun again than made longer.
const ENOUGH: f64 = 12_000.0;
/// Sessions times slots up to which a board is small: its annealings are short, and begin from scratch.
const SMALL: usize = 200;
const ENOUGH_IF_SMALL: f64 = 1_500.0;

/// A stretch of cooling: temperatures in misses, and its share of the budget.
#[derive(Debug, Clone, Copy)]
struct Stage {
    hot: f64,
    cold: f64,
    share: f64,
    /// Begins with the best so far.
    from_best: bool,
}

pub(super) fn search(
    problem: &Problem,
    state: State,
    limits: &Limits<'_>,
    watch: &mut Watch<'_>,
    report: &mut dyn FnMut(&Progress),
) -> State {
    let mut pair = Pair::new(problem, state, limits);
    watch.report(report, || pair.best_terms(problem));
    if Region::whole(problem).sessions.is_empty() {
        return pair.into_best(problem);
    }
    let mut round = Round { begin: 0.0, moves: FIRST_ROUND, begun_at: 0 };
    while !watch.over() && pair.best_cost > problem.bound {
        let first = Stage { hot: 3.0, cold: 0.2, share: 0.125, from_best: false };
        run(problem, &mut pair, first, &mut round, watch, report);
        for stage in stages(problem, &pair, first.share, watch) {
            run(problem, &mut pair, stage, &mut round, watch, report);
        }
        // Only where nothing says when to end is there another round.
        round = Round { begin: 0.0, moves: round.moves * 2, begun_at: watch.iterations };
    }
    pair.into_best(problem)
}

/// Where in its budget a search is.
struct Round {
    /// The share of the budget that earlier stages have used.
    begin: f64,
    /// The budget, where neither time nor number gives one, and the iterations before it.
    moves: u64,
    begun_at: u64,
}

/// What follows the first stage.
fn stages(problem: &Problem, pair: &Pair, used: f64, watch: &Watch<'_>) -> Vec<Stage> {
    let miss = f64::from(problem.instance.weights.miss.max(1));
    let left = 1.0 - used;
    let stage =
        |hot: f64, cold: f64, share: f64, from_best| Stage { hot, cold, share: share * left, from_best };
    let size = problem.n * problem.slots;
    if size > SMALL && (pair.best_cost - problem.bound) as f64 <= CLOSE * miss {
        return vec![stage(1.5, 0.12, 0.25, true), stage(1.5, 0.12, 0.3, true), stage(1.5, 0.1, 0.45, true)];
    }
    // By what the first stage did, how many moves are still to come?
    let moves = watch.iterations as f64 / used * left;
    if size <= SMALL {
        let times = (moves / (ENOUGH_IF_SMALL * size as f64)).clamp(1.0, 20.0) as usize;
        return vec![stage(3.0, 0.3, 1.0 / times as f64, false); times];
    }
    let times = (moves / (ENOUGH * size as f64)).clamp(0.0, 8.0) as usize;
    let mut stages = match times {
        0 | 1 => vec![stage(3.0, 0.4, 0.96, false)],
        _ => {
            let mut stages = vec![stage(3.0, 0.4, 0.4, false)];
            stages.extend((1..times).map(|_| stage(1.2, 0.4, 0.56 / (times - 1) as f64, true)));
            stages
        }
    };
    stages.push(stage(0.3, 0.05, 0.04, true));
    stages
}

fn run(
    problem: &Problem,
    pair: &mut Pair,
    stage: Stage,
    round: &mut Round,
    watch: &mut Watch<'_>,
    report: &mut dyn FnMut(&Progress),
) {
    let miss = f64::from(problem.instance.weights.miss.max(1));
    if stage.from_best {
        pair.rewind(problem);
    }
    let fall = ln(stage.cold / stage.hot);
    let mut known = pair.best_cost;
    while !watch.over() && pair.best_cost > problem.bound {
        let counted = (watch.iterations - round.begun_at) as f64 / round.moves as f64;
        let done = (watch.used().unwrap_or(counted) - round.begin) / stage.share;
        if done >= 1.0 {
            break;
        }
        let temperature = miss * stage.hot * exp(fall * done.max(0.0));
        let (evaluated, _) = pair.epoch(problem, temperature, watch);
        watch.iterations += evaluated;
        if pair.best_cost < known {
            known = pair.best_cost;
            watch.report(report, || pair.best_terms(problem));
        }
    }
    round.begin += stage.share;
}
