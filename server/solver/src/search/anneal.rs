//! The inner loop: simulated annealing over cells. A session goes to a free cell, changes places with whoever
//! is there, or pushes them off the board; long sessions change places with all that is in their way. Where rooms are
//! matched, `regroup` anneals over slots instead.

mod regroup;

use super::matching::{Matching, Path};
use super::watch::Bell;
use crate::problem::Problem;
use crate::rng::{Rng, ln, pick};
use crate::rules::Rule;
use crate::state::{NOBODY, OFF, State};

/// Moves between two looks at the clock.
const LOOK: u64 = 64;
/// Of 64 moves, how many are chains at most.
const MOST_CHAINS: f64 = 8.0;
/// Steps of the table of thresholds.
const STEPS: usize = 1 << 12;

/// The part of the board that a walk may change.
#[derive(Default)]
pub(super) struct Region {
    pub(super) sessions: Vec<u16>,
    pub(super) slots: Vec<u16>,
}

impl Region {
    /// All of it.
    pub(super) fn whole(problem: &Problem) -> Self {
        Self {
            sessions: (0..problem.n)
                .filter(|&s| problem.movable[s] && !problem.rooms_of[s].is_empty())
                .map(|s| s as u16)
                .collect(),
            slots: (0..problem.slots as u16).collect(),
        }
    }
}

/// A leg, to be compiled for the processor at hand: everything that it calls is inlined into it.
struct Leg<'a> {
    walk: &'a mut Walk,
    problem: &'a Problem,
    region: &'a Region,
    temperature: f64,
    moves: u64,
    bell: Bell<'a>,
}

impl pulp::WithSimd for Leg<'_> {
    type Output = (u64, u64);

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) -> (u64, u64) {
        let (mut done, mut made) = (0, 0);
        while done < self.moves && !self.bell.rings() {
            let stretch = LOOK.min(self.moves - done);
            for _ in 0..stretch {
                made += u64::from(if self.walk.matching.is_some() {
                    self.walk.regroup(self.problem, self.region, self.temperature)
                } else {
                    self.walk.step(self.problem, self.region, self.temperature)
                });
            }
            done += stretch;
        }
        (done, made)
    }
}

/// One walk over placements, with the best it has met.
pub(super) struct Walk {
    pub(super) state: State,
    pub(super) best: Vec<u32>,
    pub(super) best_cost: i64,
    rng: Rng,
    /// −ln of the midpoints of `STEPS` equal parts of 0 to 1, in random order of use.
    drops: Vec<f64>,
    budget: usize,
    /// Where rooms follow from who is in which slot.
    pub(super) matching: Option<Matching>,
    paths: [Path; 2],
    /// Sessions that the change at hand has taken from their cells, and others beside them; kept to spare the allocation.
    taken: Vec<(usize, u32)>,
    others: Vec<(usize, usize)>,
    /// How many of 64 moves are chains; and how many of each kind, trades and chains, were tried and made.
    chains: u64,
    tried: [u64; 2],
    made: [u64; 2],
}

impl Walk {
    pub(super) fn new(state: State, rng: Rng, budget: usize, matching: Option<Matching>) -> Self {
        let best = state.at.clone();
        let best_cost = state.cost;
        let drops = (0..STEPS).map(|i| -ln((i as f64 + 0.5) / STEPS as f64)).collect();
        Self {
            state,
            best,
            best_cost,
            rng,
            drops,
            budget,
            matching,
            paths: [Path::default(), Path::default()],
            taken: Vec::with_capacity(16),
            others: Vec::new(),
            chains: 1,
            tried: [0; 2],
            made: [0; 2],
        }
    }

    /// Another walk from where this one is, with random numbers of its own.
    pub(super) fn again(&self, rng: Rng) -> Self {
        Self::new(self.state.clone(), rng, self.budget, self.matching.clone())
    }

    /// Evaluates `moves` moves at one temperature, or fewer where the bell rings. Answers how many, and how
    /// many of them were made.
    pub(super) fn leg(
        &mut self,
        problem: &Problem,
        region: &Region,
        temperature: f64,
        moves: u64,
        bell: Bell<'_>,
    ) -> (u64, u64) {
        let counts =
            pulp::Arch::new().dispatch(Leg { walk: self, problem, region, temperature, moves, bell });
        // Chains are tried the more often the more often they lead somewhere.
        let rate = |kind: usize| (self.made[kind] + 1) as f64 / (self.tried[kind] + 64) as f64;
        self.chains = (MOST_CHAINS * rate(1) / rate(0)).clamp(1.0, MOST_CHAINS) as u64;
        (self.tried, self.made) = (self.tried.map(|count| count / 2), self.made.map(|count| count / 2));
        counts
    }

    /// One move: proposed, priced, made or not.
    #[inline(always)]
    fn step(&mut self, problem: &Problem, region: &Region, temperature: f64) -> bool {
        let bits = self.rng.next();
        let Some(&session) = region.sessions.get(pick(bits, region.sessions.len())) else { return false };
        let session = session as usize;
        let more = self.rng.next();
        let from = self.state.cell(session);
        let most = (temperature * self.drops[(bits >> 52) as usize]) as i64;
        if from.is_some() && (more >> 55) & 63 == 0 {
            let made = self.try_off(problem, session, most);
            self.note(problem, made);
            return made;
        }
        let rooms = &problem.rooms_of[session];
        let room = rooms[pick(more, rooms.len())] as usize;
        let slot = match from {
            // One in eight stays in its slot and only changes rooms.
            Some(from) if more >> 61 == 0 => problem.slot(from),
            _ => region.slots[pick(more >> 29, region.slots.len())] as usize,
        };
        let cell = slot * problem.rooms + room;
        if from == Some(cell) || !problem.legal(session, cell) {
            return false;
        }
        let third = self.rng.next();
        // One in four of those off the board does not ask whose room it is, or who is in the way elsewhere.
        let made = if from.is_none() && (more >> 55) & 3 == 0 {
            self.push_in(problem, session, cell, most, third)
        } else {
            self.try_move(problem, session, cell, most, third)
        };
        self.note(problem, made);
        made
    }

    /// Keeps the best, after a move that was made.
    #[inline(always)]
    fn note(&mut self, problem: &Problem, made: bool) {
        if made {
            debug_assert!(self.state.is_right(problem), "the books are wrong");
            if self.state.cost < self.best_cost {
                self.best_cost = self.state.cost;
                self.best.copy_from_slice(&self.state.at);
            }
        }
    }

    /// Takes a session off the board if that costs no more than `most`: room for others to pass.
    #[inline(always)]
    fn try_off(&mut self, problem: &Problem, session: usize, most: i64) -> bool {
        let before = self.state.cost;
        let price = problem.off[session] - self.state.price[session];
        // Nothing but its clashes can come back; links and choices are looked at below.
        let gain = i64::from(self.state.clashing[session]) * i64::from(problem.instance.weights.miss);
        if problem.simple[session] && problem.links[session].is_empty() && price - gain > most {
            return false;
        }
        let from = self.state.at[session] as usize;
        let moved = self.state.moved;
        self.state.remove(problem, session);
        if self.state.cost - before > most || self.state.moved > self.budget.max(moved) {
            self.state.insert(problem, session, from);
            return false;
        }
        true
    }

    /// Makes a move if it costs no more than `most`.
    #[inline(always)]
    fn try_move(&mut self, problem: &Problem, session: usize, cell: usize, most: i64, bits: u64) -> bool {
        let other = self.state.occupant[cell];
        if !problem.simple[session] {
            return self.exchange(problem, session, cell, most);
        }
        if other == NOBODY {
            if self.state.move_delta(problem, session, cell, most, self.budget).is_none() {
                return false;
            }
            if self.state.at[session] != OFF {
                self.state.remove(problem, session);
            }
            self.state.insert(problem, session, cell);
            return true;
        }
        let other = other as usize;
        if !problem.movable[other] {
            return false;
        }
        let Some(from) = self.state.cell(session) else {
            return self.exchange(problem, session, cell, most);
        };
        if !problem.simple[other] {
            return self.exchange(problem, session, cell, most);
        }
        let mut back = from;
        if !problem.legal(other, from) && problem.links[other].is_empty() {
            // Not in this very room; perhaps in another one of the slot that is free.
            let rooms = &problem.rooms_of[other];
            let room = rooms[pick(bits, rooms.len())] as usize;
            back = problem.slot(from) * problem.rooms + room;
            if self.state.occupant[back] != NOBODY || problem.slot_of[from] == problem.slot_of[cell] {
                return false;
            }
        }
        if self.state.swap_delta(problem, (session, cell), (other, back), most, self.budget).is_none() {
            return false;
        }
        self.state.remove(problem, session);
        self.state.remove(problem, other);
        self.state.insert(problem, session, cell);
        self.state.insert(problem, other, back);
        true
    }

    /// Exchanges all that is in the cells a session would take with all that it leaves, where that fits and
    /// costs no more than `most`. Made first and then looked at: any session, any term.
    fn exchange(&mut self, problem: &Problem, session: usize, cell: usize, most: i64) -> bool {
        let state = &mut self.state;
        let (before, moved, from) = (state.cost, state.moved, state.at[session]);
        self.taken.clear();
        self.taken.push((session, from));
        for k in 0..problem.length[session] {
            let other = state.occupant[cell + k * problem.rooms];
            let known = self.taken.iter().any(|&(taken, _)| taken == other as usize);
            if other == NOBODY || known {
                continue;
            }
            let (other, at) = (other as usize, state.at[other as usize]);
            let inside = at as usize >= cell
                && problem.slot(at as usize) + problem.length[other]
                    <= problem.slot(cell) + problem.length[session];
            if !inside || !problem.movable[other] {
                return false;
            }
            self.taken.push((other, at));
        }
        for &(taken, at) in &self.taken {
            if at != OFF {
                state.remove(problem, taken);
            }
        }
        let mut fits = state.fits(problem, session, cell);
        if fits {
            state.insert(problem, session, cell);
            for &(other, at) in &self.taken[1..] {
                if from == OFF {
                    continue;
                }
                let to = at as usize - cell + from as usize;
                if to >= problem.cells || !state.fits(problem, other, to) {
                    fits = false;
                    break;
                }
                state.insert(problem, other, to);
            }
        }
        if fits && state.cost - before <= most && state.moved <= self.budget.max(moved) {
            return true;
        }
        for &(taken, _) in &self.taken {
            if state.at[taken] != OFF {
                state.remove(problem, taken);
            }
        }
        for &(taken, at) in &self.taken {
            if at != OFF {
                state.insert(problem, taken, at as usize);
            }
        }
        debug_assert!(state.cost == before, "undoing changed the cost");
        false
    }

    /// Puts a session, which is off the board, into a cell, and takes off all that keep it out: who has the
    /// room, also if only in part; who shares a host or is a run of the same; and for each limit that is used
    /// up, one who counts against it. Where that costs no more than `most`.
    fn push_in(&mut self, problem: &Problem, session: usize, cell: usize, most: i64, bits: u64) -> bool {
        let state = &mut self.state;
        let (before, moved, slot) = (state.cost, state.moved, problem.slot(cell));
        self.taken.clear();
        let fits = loop {
            let other = match state.why_not(problem, session, cell) {
                None => break true,
                Some(Rule::Taken(other) | Rule::Host { session: other, .. } | Rule::Run(other)) => {
                    Some(other)
                }
                Some(Rule::Limit(limit)) => {
                    let sessions = &problem.instance.limits[limit].sessions;
                    let first = pick(bits, sessions.len());
                    let mut all = sessions[first..].iter().chain(&sessions[..first]).copied();
                    all.find(|&s| {
                        state.cell(s).is_some_and(|at| {
                            let start = problem.slot(at);
                            start < slot + problem.length[session] && slot < start + problem.length[s]
                        })
                    })
                }
                Some(_) => None,
            };
            let pinned = |s: usize| problem.instance.sessions[s].lock.is_some();
            let Some(other) = other.filter(|&other| !pinned(other)) else { break false };
            self.taken.push((other, state.at[other]));
            state.remove(problem, other);
        };
        if fits {
            state.insert(problem, session, cell);
            if state.cost - before <= most && state.moved <= self.budget.max(moved) {
                return true;
            }
            state.remove(problem, session);
        }
        for &(other, at) in &self.taken {
            state.insert(problem, other, at as usize);
        }
        debug_assert!(state.cost == before, "undoing changed the cost");
        false
    }

    /// Counts the best anew, from where it is.
    pub(super) fn forget(&mut self) {
        self.best_cost = self.state.cost;
        self.best.copy_from_slice(&self.state.at);
    }
}
