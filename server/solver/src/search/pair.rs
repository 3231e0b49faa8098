//! Two walks side by side, on one thread or two.
//!
//! On most boards the cost is a sum over slots. So, where there are many, the slots are dealt out anew every few milliseconds, half to
//! each walk; each anneals the sessions of its own slots, and what both did is then put together. That is one
//! annealing at twice the speed. Where a term reaches over slots, both walk over all of the board on their
//! own, and now and then the better one is continued by both.
//!
//! Where iterations are counted there are two walks even on one thread: so the answer is the same.

use super::Limits;
use super::anneal::{Region, Walk};
use super::ladder::Ladder;
use super::matching::Matching;
use super::watch::{Bell, Watch};
use crate::problem::{LinkKind, Problem};
use crate::rng::Rng;
use crate::state::{OFF, State};
use crate::{Cost, Placement};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Moves of a walk between two meetings, at least and at most.
const FEWEST: u64 = 1 << 9;
const MOST: u64 = 1 << 16;
/// The most where time counts, when a busy machine makes meetings dear; and the longest stint, in seconds.
const MOST_TIMED: u64 = 1 << 20;
const MOST_PATIENCE: f64 = 0.1;
/// Meetings that a search should have.
const MEETINGS: u64 = 400;
/// Meetings between two choices of the better of two walks over all of the board.
const APART: u64 = 40;

/// Slots from which on it pays to deal them out; with fewer, two walks of their own find more.
const MANY_SLOTS: usize = 8;

pub(super) struct Pair {
    pub(super) walks: Vec<Walk>,
    /// The best of all, and what it costs.
    best: Vec<u32>,
    pub(super) best_cost: i64,
    deal: Rng,
    whole: Region,
    /// Is the cost a sum over slots?
    separable: bool,
    threads: usize,
    /// Moves of each walk until they meet.
    stint: u64,
    /// How long that should take, where time counts.
    pace: Option<Duration>,
    meetings: u64,
    /// Moves a second of a walk, and the seconds of the longer of the last stints.
    speed: f64,
    walked: f64,
    /// How many times longer than the pace a stint is, for want of processors.
    patience: f64,
}

impl Pair {
    pub(super) fn new(problem: &Problem, mut state: State, limits: &Limits<'_>) -> Self {
        let counted = limits.iterations.is_some();
        let budget = limits.moves.unwrap_or(usize::MAX);
        // Where only so many may move, rooms are as precious as slots.
        let mut matching = if limits.moves.is_none() { Matching::new(problem) } else { None };
        if let Some(matching) = &mut matching {
            matching.settle(problem, &mut state, 0..problem.slots);
        }
        let count = if counted || limits.threads > 1 { 2 } else { 1 };
        let stint = match limits.iterations {
            Some(iterations) => (iterations / 2 / MEETINGS).clamp(FEWEST, MOST),
            None => FEWEST,
        };
        let pace = limits.deadline.map(|deadline| {
            (deadline / MEETINGS as u32).clamp(Duration::from_micros(500), Duration::from_millis(15))
        });
        Self {
            best: state.at.clone(),
            best_cost: state.cost,
            walks: (0..count)
                .map(|k| Walk::new(state.clone(), Rng::new(limits.seed, k), budget, matching.clone()))
                .collect(),
            deal: Rng::new(limits.seed, 2),
            whole: Region::whole(problem),
            separable: limits.moves.is_none() && is_separable(problem),
            threads: limits.threads.max(1),
            stint,
            pace: if counted { None } else { pace },
            meetings: 0,
            speed: 0.0,
            walked: 0.0,
            patience: 1.0,
        }
    }

    /// Both walk for a while at one temperature. Answers how many moves they evaluated and made.
    pub(super) fn epoch(&mut self, problem: &Problem, temperature: f64, watch: &Watch<'_>) -> (u64, u64) {
        let before = self.walks[0].state.cost;
        let stint =
            watch.left().map_or(self.stint, |left| self.stint.min(left.div_ceil(self.walks.len() as u64)));
        let began = watch.elapsed();
        let split = self.separable && self.walks.len() > 1;
        let (done, made) = if split {
            let halves = self.halves(problem);
            for walk in &mut self.walks {
                walk.forget();
            }
            let counts = self.run(problem, &halves, temperature, stint, watch);
            self.join(problem, &halves, before);
            counts
        } else {
            let whole = std::mem::take(&mut self.whole);
            let counts = self.run(problem, &[&whole, &whole], temperature, stint, watch);
            self.whole = whole;
            self.compare(problem);
            counts
        };
        self.meetings += 1;
        if let Some(pace) = self.pace {
            self.adapt(pace.as_secs_f64(), (watch.elapsed() - began).as_secs_f64());
        }
        (done, made)
    }

    /// Sets how long the next stint is, from what the last one took. On a busy machine most of a short
    /// epoch is waiting for the other thread to be given a processor: then stints get longer.
    fn adapt(&mut self, pace: f64, took: f64) {
        let walked = self.walked.max(1e-6);
        let waited = took - walked > walked / 3.0;
        let most = (MOST_PATIENCE / pace).min(MEETINGS as f64 / 20.0);
        self.patience = (self.patience * if waited { 2.0 } else { 0.9 }).clamp(1.0, most.max(1.0));
        self.stint = ((self.speed * pace * self.patience) as u64).clamp(FEWEST, MOST_TIMED);
    }

    /// Runs the walks, each in its region.
    fn run<R: std::borrow::Borrow<Region> + Sync>(
        &mut self,
        problem: &Problem,
        regions: &[R],
        temperature: f64,
        stint: u64,
        watch: &Watch<'_>,
    ) -> (u64, u64) {
        let first_done = AtomicBool::new(false);
        let timed = self.pace.is_some();
        let bell: Bell<'_> = watch.bell();
        let leg = |walk: &mut Walk, region: &Region| {
            // Where time counts, nobody waits: who is first calls the other in.
            let bell = if timed { bell.or(&first_done) } else { bell };
            let began = watch.elapsed();
            let counts = walk.leg(problem, region, temperature, stint, bell);
            first_done.store(timed, Ordering::Relaxed);
            (counts, (watch.elapsed() - began).as_secs_f64())
        };
        let counts: Vec<((u64, u64), f64)> = match &mut self.walks[..] {
            [one, two] if self.threads > 1 => std::thread::scope(|scope| {
                let other = scope.spawn(|| leg(two, regions[1].borrow()));
                let mine = leg(one, regions[0].borrow());
                // A walk does not panic; if it did, its half would simply not have moved.
                vec![mine, other.join().unwrap_or_default()]
            }),
            walks => walks.iter_mut().zip(regions).map(|(walk, region)| leg(walk, region.borrow())).collect(),
        };
        // The faster walk says what a processor does when it is there; one that was called in at once says nothing.
        let speeds = counts.iter().filter(|((moves, _), _)| *moves > 0);
        let speed = speeds.map(|((moves, _), time)| *moves as f64 / time.max(1e-6)).fold(0.0, f64::max);
        if speed > 0.0 {
            self.speed = if self.speed == 0.0 { speed } else { 0.8 * self.speed + 0.2 * speed };
        }
        self.walked = counts.iter().map(|&(_, time)| time).fold(0.0, f64::max);
        counts.iter().fold((0, 0), |sum, (count, _)| (sum.0 + count.0, sum.1 + count.1))
    }

    /// Deals the slots out to the two walks, with the sessions that are in them; those off the board in turn.
    fn halves(&mut self, problem: &Problem) -> [Region; 2] {
        let mut slots: Vec<u16> = (0..problem.slots as u16).collect();
        self.deal.shuffle(&mut slots);
        let mut first = vec![false; problem.slots];
        for &slot in &slots[..problem.slots / 2] {
            first[slot as usize] = true;
        }
        let mut halves = [Region::default(), Region::default()];
        for slot in slots {
            halves[usize::from(!first[slot as usize])].slots.push(slot);
        }
        let at = &self.walks[0].state.at;
        for &session in &self.whole.sessions {
            let half = match at[session as usize] {
                OFF => usize::from(session + self.meetings as u16) % 2,
                cell => usize::from(!first[problem.slot(cell as usize)]),
            };
            halves[half].sessions.push(session);
        }
        halves
    }

    /// Puts together what both did, each in its half, and the best that each met.
    fn join(&mut self, problem: &Problem, halves: &[Region; 2], before: i64) {
        let [one, two] = &mut self.walks[..] else { return };
        let best = one.best_cost + two.best_cost - before;
        if best < self.best_cost {
            self.best_cost = best;
            self.best.copy_from_slice(&one.best);
            for &s in &halves[1].sessions {
                self.best[s as usize] = two.best[s as usize];
            }
        }
        let to_two: Vec<(usize, u32)> = places(&one.state, &halves[0]);
        one.state.relocate(problem, &places(&two.state, &halves[1]));
        two.state.relocate(problem, &to_two);
        if let (Some(first), Some(second)) = (&mut one.matching, &mut two.matching) {
            first.copy(second, &halves[1].slots);
            second.copy(first, &halves[0].slots);
        }
        debug_assert!(one.state.is_right(problem) && one.state.at == two.state.at);
    }

    /// Keeps the best of walks over all of the board; now and then both go on from the better one.
    fn compare(&mut self, problem: &Problem) {
        for walk in &self.walks {
            if walk.best_cost < self.best_cost {
                self.best_cost = walk.best_cost;
                self.best.copy_from_slice(&walk.best);
            }
        }
        if self.meetings % APART < APART - 1 {
            return;
        }
        if let [one, two] = &mut self.walks[..] {
            let (from, to) = if one.state.cost < two.state.cost { (one, two) } else { (two, one) };
            to.relocate(problem, &from.state.at);
        }
    }

    /// The walks go back to the best of all.
    pub(super) fn rewind(&mut self, problem: &Problem) {
        for walk in &mut self.walks {
            walk.relocate(problem, &self.best);
        }
    }

    /// Walks at several temperatures that begin at the best of all.
    pub(super) fn ladder(&mut self, problem: &Problem, seed: u64, unit: f64) -> Ladder {
        self.rewind(problem);
        Ladder::new(problem, seed, unit, |rng| self.walks[0].again(rng))
    }

    /// Every walk of a ladder goes on for a while. Answers how many moves they evaluated.
    pub(super) fn climb(&mut self, problem: &Problem, ladder: &mut Ladder, watch: &Watch<'_>) -> u64 {
        let evaluated = ladder.round(problem, self.threads, watch.left(), watch.bell());
        if let Some(walk) = ladder.best()
            && walk.best_cost < self.best_cost
        {
            self.best_cost = walk.best_cost;
            self.best.copy_from_slice(&walk.best);
        }
        evaluated
    }

    pub(super) fn into_best(mut self, problem: &Problem) -> State {
        self.rewind(problem);
        self.walks.swap_remove(0).state
    }

    pub(super) fn best_terms(&self, problem: &Problem) -> Cost {
        let place = |&cell: &u32| (cell != OFF).then(|| problem.place(cell as usize));
        Cost::of(problem, &self.best.iter().map(place).collect::<Placement>())
    }
}

/// Where the sessions of a region are.
fn places(state: &State, region: &Region) -> Vec<(usize, u32)> {
    region.sessions.iter().map(|&s| (s as usize, state.at[s as usize])).collect()
}

/// Is the cost a sum over slots, in which nothing reaches from one to another?
fn is_separable(problem: &Problem) -> bool {
    let within = |kind| matches!(kind, LinkKind::Avoid | LinkKind::Track);
    problem.slots >= MANY_SLOTS
        && problem.simple.iter().all(|&simple| simple)
        && problem.links.iter().flatten().all(|link| within(link.kind))
}
