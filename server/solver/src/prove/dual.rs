//! Prizes for sessions, and the bound that they give: a subgradient method with the step of Polyak (1969,
//! doi:10.1016/0041-5553(69)90061-5) and the memory of Camerini, Fratta and Maffioli (1975, doi:10.1007/BFb0120697).
//! Prizes are whole numbers, so that the bound is exact.

use super::Work;
use super::columns::{self, Column, Group, Parts};
use crate::Placement;
use crate::assign::NEVER;
use crate::problem::Problem;

/// Parts of a unit of cost in which prizes are counted.
pub(super) const FINE: i64 = 256;
/// Rounds at most, rounds without a better bound after which steps are halved, and how often they are.
const ROUNDS: usize = 600;
const PATIENCE: usize = 15;
const HALVINGS: usize = 9;
/// Rounds between two looks for sets that can be in no better board.
const WEED_EVERY: usize = 8;
/// How much of its direction a change keeps.
const KEEP: f64 = 0.8;
/// Bits that a table of sums is for.
const CHUNK: usize = 11;

/// A set that may still be in a better board, and by how much it is dearer than what the bound reckons with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    pub(super) items: u64,
    pub(super) excess: i64,
}

#[derive(Debug, Clone)]
struct Prizes {
    /// Per session.
    start: Vec<i64>,
    /// Per long session and slot, what its going on there gets, and its start pays.
    tie: Vec<Vec<i64>>,
}

pub(super) struct Dual<'a> {
    problem: &'a Problem,
    pub(super) long: Vec<usize>,
    pub(super) parts: Parts,
    prizes: Prizes,
    /// The prizes of the best bound, and that bound.
    best: Prizes,
    highest: i64,
    step: i64,
    /// The direction of the last change, which the next one keeps to in part.
    heading: Vec<f64>,
}

/// What a round came to.
struct Round {
    bound: i64,
    /// Per group, the least that a set costs.
    least: Vec<i64>,
    /// How much each prize should grow.
    start: Vec<i64>,
    tie: Vec<Vec<i64>>,
}

impl<'a> Dual<'a> {
    pub(super) fn new(problem: &'a Problem, best: &Placement, mut parts: Parts) -> Self {
        for column in parts.groups.iter_mut().flat_map(|group| &mut group.columns) {
            column.cost *= FINE;
        }
        for off in &mut parts.off {
            *off = if *off < NEVER { *off * FINE } else { NEVER };
        }
        let long = columns::long(problem);
        let start = shares(problem, &long, best, &parts);
        let prizes = Prizes { start, tie: vec![vec![0; problem.slots]; long.len()] };
        Self {
            problem,
            long,
            parts,
            best: prizes.clone(),
            prizes,
            highest: i64::MIN,
            step: 1,
            heading: Vec::new(),
        }
    }

    /// No board that is cheaper than `cost` costs less than this.
    pub(super) fn bound(&self) -> i64 {
        if self.highest == i64::MAX || self.highest == i64::MIN {
            return self.highest;
        }
        let units = self.highest.div_euclid(FINE) + i64::from(self.highest.rem_euclid(FINE) > 0);
        units.div_euclid(self.step) * self.step + if units.rem_euclid(self.step) > 0 { self.step } else { 0 }
    }

    /// Looks for prizes with a high bound, and drops the sets that can be in no board cheaper than `cost`.
    /// Answers whether it ended by itself.
    pub(super) fn climb(&mut self, cost: i64, step: i64, work: &mut Work<'_>) -> bool {
        self.step = step;
        let limit = (cost - step) * FINE;
        let (mut pace, mut stalled, mut halved) = (1.0, 0, 0);
        for round_number in 1..=ROUNDS {
            let sets: usize = self.parts.groups.iter().map(|group| group.columns.len()).sum();
            if !work.spend(sets as u64 + 1000) {
                return false;
            }
            let round = self.round();
            if round.bound > self.highest {
                self.highest = round.bound;
                self.best = self.prizes.clone();
                stalled = 0;
            } else {
                stalled += 1;
            }
            if self.highest > limit {
                break;
            }
            if round_number % WEED_EVERY == 0 {
                self.weed(&round, limit);
            }
            if stalled == PATIENCE {
                (pace, stalled, halved) = (pace / 2.0, 0, halved + 1);
                if halved == HALVINGS {
                    break;
                }
                self.prizes = self.best.clone();
                self.heading.clear();
                continue;
            }
            self.follow(&round, pace, limit);
        }
        true
    }

    /// What each item of a slot is worth there.
    fn worth(&self, slot: usize) -> Vec<i64> {
        let mut worth = self.prizes.start.clone();
        for (k, &s) in self.long.iter().enumerate() {
            let end = (slot + self.problem.length[s]).min(self.problem.slots);
            worth[s] -= self.prizes.tie[k].get(slot + 1..end).unwrap_or_default().iter().sum::<i64>();
            worth.push(self.prizes.tie[k][slot]);
        }
        worth
    }

    fn round(&self) -> Round {
        let problem = self.problem;
        let mut round = Round {
            bound: self.parts.constant * FINE,
            least: Vec::new(),
            start: vec![1; problem.n],
            tie: vec![vec![0; problem.slots]; self.long.len()],
        };
        for group in &self.parts.groups {
            let sums = Sums::new(&self.worth(group.slots[0]));
            let cheapest = group.columns.iter().min_by_key(|column| sums.left(column));
            let Some(cheapest) = cheapest else {
                // Nothing is left that this slot could hold in a better board: there is none.
                return Round { bound: i64::MAX, ..round };
            };
            let least = sums.left(cheapest);
            round.least.push(least);
            round.bound += least * group.slots.len() as i64;
            for (s, start) in round.start.iter_mut().enumerate() {
                if cheapest.items >> s & 1 == 1 {
                    *start -= group.slots.len() as i64;
                }
            }
            let slot = group.slots[0];
            for (k, (&s, tie)) in self.long.iter().zip(&mut round.tie).enumerate() {
                if cheapest.items >> s & 1 == 1 {
                    for ahead in tie.iter_mut().take(slot + problem.length[s]).skip(slot + 1) {
                        *ahead += 1;
                    }
                }
                tie[slot] -= (cheapest.items >> (problem.n + k) & 1) as i64;
            }
        }
        for (s, &off) in self.parts.off.iter().enumerate() {
            let prize = self.prizes.start[s];
            round.bound += prize + (off - prize).min(0);
            round.start[s] -= i64::from(off < prize);
        }
        // The constant of a tie is nothing: who starts once goes on once.
        round
    }

    /// Drops the sets with which no board costs as little as `limit`.
    fn weed(&mut self, round: &Round, limit: i64) {
        if round.bound == i64::MAX {
            return;
        }
        let tables: Vec<Sums> =
            self.parts.groups.iter().map(|g| Sums::new(&self.worth(g.slots[0]))).collect();
        for ((group, sums), least) in self.parts.groups.iter_mut().zip(tables).zip(&round.least) {
            group.columns.retain(|column| round.bound + sums.left(column) - least <= limit);
        }
    }

    /// Changes the prizes, further the further the bound is from the goal.
    fn follow(&mut self, round: &Round, pace: f64, limit: i64) {
        let slopes = round.start.iter().chain(round.tie.iter().flatten()).map(|&slope| slope as f64);
        if self.heading.is_empty() {
            self.heading = slopes.collect();
        } else {
            for (heading, slope) in self.heading.iter_mut().zip(slopes) {
                *heading = slope + KEEP * *heading;
            }
        }
        let norm: f64 = self.heading.iter().map(|by| by * by).sum();
        let ahead = (limit + FINE - round.bound).max(FINE);
        let stride = pace * ahead as f64 / norm.max(1.0);
        let prizes = self.prizes.start.iter_mut().chain(self.prizes.tie.iter_mut().flatten());
        for (prize, heading) in prizes.zip(&self.heading) {
            *prize += (stride * heading) as i64;
        }
    }

    /// With the best prizes: the bound, per slot the sets that a board no dearer than `limit` may have, and per
    /// session what its being off adds to the bound.
    pub(super) fn choices(&mut self, limit: i64) -> (i64, Vec<Vec<Choice>>, Vec<i64>) {
        self.prizes = self.best.clone();
        let round = self.round();
        if round.bound == i64::MAX {
            return (i64::MAX, Vec::new(), Vec::new());
        }
        let prize = &self.prizes.start;
        // More than this is too much anyway; without an end to it, sums could overflow.
        let most = (limit - round.bound).max(0) + 1;
        let off: Vec<i64> =
            self.parts.off.iter().zip(prize).map(|(&off, prize)| (off - prize).clamp(0, most)).collect();
        // Where being off is cheaper, the bound reckons with that.
        let on: Vec<i64> =
            self.parts.off.iter().zip(prize).map(|(&off, prize)| (prize - off).max(0)).collect();
        let mut slots = vec![Vec::new(); self.problem.slots];
        for (Group { slots: alike, columns }, least) in self.parts.groups.iter().zip(&round.least) {
            let sums = Sums::new(&self.worth(alike[0]));
            let excess = |column: &Column| {
                let starts = (0..self.problem.n).filter(|&s| column.items >> s & 1 == 1);
                sums.left(column) - least + starts.map(|s| on[s]).sum::<i64>()
            };
            let choices = columns.iter().map(|column| Choice { items: column.items, excess: excess(column) });
            let mut choices: Vec<Choice> =
                choices.filter(|choice| round.bound + choice.excess <= limit).collect();
            choices.sort_unstable_by_key(|choice| (choice.excess, choice.items));
            for &slot in alike {
                slots[slot].clone_from(&choices);
            }
        }
        (round.bound, slots, off)
    }
}

/// Prizes to begin with: what a session's slot costs in the best board so far, shared among all that start there.
fn shares(problem: &Problem, long: &[usize], best: &Placement, parts: &Parts) -> Vec<i64> {
    let mut prizes: Vec<i64> =
        (0..problem.n).map(|s| if best[s].is_none() { parts.off[s] } else { 0 }).collect();
    for group in &parts.groups {
        for &slot in &group.slots {
            let starts = |s: usize| best[s].is_some_and(|at| at.slot == slot);
            let here: Vec<usize> = (0..problem.n).filter(|&s| starts(s)).collect();
            let goes_on =
                |s: usize| best[s].is_some_and(|at| at.slot < slot && slot < at.slot + problem.length[s]);
            let going = long.iter().enumerate().filter(|&(_, &s)| goes_on(s)).map(|(k, _)| problem.n + k);
            let items = here.iter().copied().chain(going).fold(0, |items, item| items | 1u64 << item);
            if let Some(column) = group.columns.iter().find(|column| column.items == items) {
                for &s in &here {
                    prizes[s] = column.cost / here.len() as i64;
                }
            }
        }
    }
    prizes
}

/// Sums of what items are worth, looked up for several items at once.
struct Sums(Vec<Vec<i64>>);

impl Sums {
    fn new(worth: &[i64]) -> Self {
        let table = |chunk: &[i64]| {
            let mut sums = vec![0; 1 << chunk.len()];
            for set in 1usize..sums.len() {
                sums[set] = sums[set & (set - 1)] + chunk[set.trailing_zeros() as usize];
            }
            sums
        };
        Self(worth.chunks(CHUNK).map(table).collect())
    }

    /// What a set costs beyond what its items are worth.
    #[inline]
    fn left(&self, column: &Column) -> i64 {
        let mut items = column.items as usize;
        let mut left = column.cost;
        for table in &self.0 {
            left -= table[items & (table.len() - 1)];
            items >>= CHUNK;
        }
        left
    }
}
