//! Walks at several temperatures side by side, which change places: parallel tempering (Swendsen and Wang 1986,
//! doi:10.1103/PhysRevLett.57.2607; Hukushima and Nemoto 1996, doi:10.1143/JPSJ.65.1604).
//!
//! One annealing ends in the valley that it was in when it got cold, and no few sessions lead out of it. Here the cold walks
//! go to the ground of their valleys while the hot ones wander between them, and a valley that is found to be deeper
//! sinks from one temperature to the next.

use super::anneal::{Region, Walk};
use super::watch::Bell;
use crate::problem::Problem;
use crate::rng::{Rng, exp};
use std::sync::{Mutex, PoisonError};

/// How many temperatures, and the coldest and the hottest, in the search's units of temperature.
const RUNGS: usize = 6;
const COLDEST: f64 = 0.6;
const HOTTEST: f64 = 1.2;
/// Moves of a walk between two exchanges, per session and slot.
const MOVES: u64 = 2;

pub(super) struct Ladder {
    /// From cold to hot.
    rungs: Vec<(f64, Walk)>,
    whole: Region,
    dice: Rng,
    rounds: usize,
}

impl Ladder {
    /// All walks begin at the same board.
    pub(super) fn new(problem: &Problem, seed: u64, unit: f64, walk: impl Fn(Rng) -> Walk) -> Self {
        let step = HOTTEST / COLDEST;
        let heat = |rung: usize| COLDEST * exp(crate::rng::ln(step) * rung as f64 / (RUNGS - 1) as f64);
        let rungs =
            (0..RUNGS).map(|rung| (heat(rung) * unit, walk(Rng::new(seed, 3 + rung as u64)))).collect();
        Self { rungs, whole: Region::whole(problem), dice: Rng::new(seed, 2), rounds: 0 }
    }

    /// Every walk goes on for a while, on one thread or two; then neighbours may change places. Answers how many moves
    /// were evaluated.
    pub(super) fn round(
        &mut self,
        problem: &Problem,
        threads: usize,
        left: Option<u64>,
        bell: Bell<'_>,
    ) -> u64 {
        let most = left.map_or(u64::MAX, |left| left.div_ceil(RUNGS as u64));
        let moves = (MOVES * (problem.n * problem.slots) as u64).min(most);
        let whole = &self.whole;
        // Whoever is free takes the next walk: each has random numbers of its own, so it does not matter who.
        let queue = Mutex::new(self.rungs.iter_mut());
        let work = || {
            let mut evaluated = 0;
            loop {
                let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some((heat, walk)) = next else { return evaluated };
                evaluated += walk.leg(problem, whole, *heat, moves, bell).0;
            }
        };
        let evaluated = if threads > 1 {
            std::thread::scope(|scope| {
                let other = scope.spawn(work);
                work() + other.join().unwrap_or_default()
            })
        } else {
            work()
        };
        self.exchange();
        evaluated
    }

    /// Neighbours change places, the even ones and the odd ones in turn, as often as physics has it.
    fn exchange(&mut self) {
        self.rounds += 1;
        for cold in (self.rounds % 2..RUNGS - 1).step_by(2) {
            let (colder, hotter) = self.rungs.split_at_mut(cold + 1);
            let ((cold, low), (hot, high)) = (&mut colder[cold], &mut hotter[0]);
            let gain = (1.0 / *cold - 1.0 / *hot) * (low.state.cost - high.state.cost) as f64;
            let chance = (self.dice.next() >> 11) as f64 / (1u64 << 53) as f64;
            if gain >= 0.0 || chance < exp(gain) {
                std::mem::swap(low, high);
            }
        }
    }

    /// The walk that has met the best board.
    pub(super) fn best(&self) -> Option<&Walk> {
        self.rungs.iter().map(|(_, walk)| walk).min_by_key(|walk| walk.best_cost)
    }
}
