//! The plan of a search: which temperatures, for how long, from where.
//!
//! First a short annealing over an eighth of the budget, so that there is a good board early. Then, if
//! that came close to what is provably least, several more from moderate heat: a board that has a perfect
//! placement is found by trying again. Otherwise one long annealing; on boards of middle size a shorter one, and then a
//! ladder of temperatures; on the smallest, whole annealings one after another. The last moves are made at next to no heat.

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
/// Sessions times slots up to which a board is small: its annealings are short, and begin from scratch.
const SMALL: usize = 200;
const ENOUGH_IF_SMALL: f64 = 1_500.0;
/// Up to this size, valleys are what keeps an annealing from the best, and a ladder leads out of them. On larger boards there
/// are so many small improvements to be made that one long annealing makes more of the time.
const MIDDLE: usize = 1_500;
/// From this size on, annealing begins hotter.
const LARGE: usize = 6_000;

/// A part of a search, with its share of the budget. Temperatures are in units of `unit`.
#[derive(Debug, Clone, Copy)]
enum Stage {
    /// Cools down; `again` begins with the best so far.
    Cool { hot: f64, cold: f64, again: bool, share: f64 },
    /// Walks at several temperatures from the best so far.
    Ladder { share: f64 },
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
        run(problem, &mut pair, FIRST, limits, &mut round, watch, report);
        for stage in stages(problem, &pair, watch) {
            run(problem, &mut pair, stage, limits, &mut round, watch, report);
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

/// What every search begins with.
const FIRST: Stage = Stage::Cool { hot: 3.0, cold: 0.2, again: false, share: 0.125 };

/// What follows the first stage.
fn stages(problem: &Problem, pair: &Pair, watch: &Watch<'_>) -> Vec<Stage> {
    let left = 1.0 - FIRST.share();
    let cool = |hot: f64, cold: f64, share: f64| Stage::Cool { hot, cold, again: false, share: share * left };
    let again = |hot: f64, cold: f64, share: f64| Stage::Cool { hot, cold, again: true, share: share * left };
    let size = problem.n * problem.slots;
    if size > SMALL && (pair.best_cost - problem.bound) as f64 <= CLOSE * unit(problem) {
        return vec![again(1.5, 0.12, 0.25), again(1.5, 0.12, 0.3), again(1.5, 0.1, 0.45)];
    }
    if size <= SMALL {
        // By what the first stage did, how many moves are still to come?
        let moves = watch.iterations as f64 / FIRST.share() * left;
        let times = (moves / (ENOUGH_IF_SMALL * size as f64)).clamp(1.0, 20.0) as usize;
        // Hot enough for whoever is off the board to push others out.
        return vec![cool(12.0, 0.3, 1.0 / times as f64); times];
    }
    let last = again(0.3, 0.05, 0.04);
    if size <= MIDDLE {
        return vec![cool(3.0, 0.4, 0.3), Stage::Ladder { share: 0.66 * left }, last];
    }
    vec![cool(if size < LARGE { 3.0 } else { 4.0 }, 0.4, 0.96), last]
}

impl Stage {
    const fn share(self) -> f64 {
        match self {
            Self::Cool { share, .. } | Self::Ladder { share } => share,
        }
    }
}

/// What temperatures are measured in: a miss, or whatever counts where misses do not.
pub(super) fn unit(problem: &Problem) -> f64 {
    let w = &problem.instance.weights;
    let others = [w.seat, w.move_slot, w.move_room, w.avoid, w.track, w.no_break, w.series, w.fair];
    let counts = if w.miss > 0 { w.miss } else { others.into_iter().max().unwrap_or(0).max(1) };
    f64::from(counts)
}

fn run(
    problem: &Problem,
    pair: &mut Pair,
    stage: Stage,
    limits: &Limits<'_>,
    round: &mut Round,
    watch: &mut Watch<'_>,
    report: &mut dyn FnMut(&Progress),
) {
    let unit = unit(problem);
    let mut ladder = None;
    match stage {
        Stage::Ladder { .. } => ladder = Some(pair.ladder(problem, limits.seed, unit)),
        Stage::Cool { again: true, .. } => pair.rewind(problem),
        Stage::Cool { .. } => (),
    }
    let mut known = pair.best_cost;
    while !watch.over() && pair.best_cost > problem.bound {
        let counted = (watch.iterations - round.begun_at) as f64 / round.moves as f64;
        let done = (watch.used().unwrap_or(counted) - round.begin) / stage.share();
        if done >= 1.0 {
            break;
        }
        watch.iterations += match (stage, &mut ladder) {
            (Stage::Cool { hot, cold, .. }, _) => {
                let temperature = unit * hot * exp(ln(cold / hot) * done.max(0.0));
                pair.epoch(problem, temperature, watch).0
            }
            (Stage::Ladder { .. }, Some(ladder)) => pair.climb(problem, ladder, watch),
            (Stage::Ladder { .. }, None) => break,
        };
        if pair.best_cost < known {
            known = pair.best_cost;
            watch.report(report, || pair.best_terms(problem));
        }
    }
    round.begin += stage.share();
}
