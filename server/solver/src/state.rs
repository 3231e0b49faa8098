//! A placement with everything that makes a change cheap to price: who is where, and per slot how many wanted
//! sessions each person has there. `insert` and `remove` keep all of it exact; `deltas` prices without changing.

mod deltas;

use crate::problem::{FORBIDDEN, LinkKind, PIN, Problem};
use crate::rules::{self, Rule};
use crate::{Cell, Cost, Placement, bits, choosers, cost};

/// Off the board, as a cell.
pub(crate) const OFF: u32 = u32::MAX;
/// Nobody, as the occupant of a cell.
pub(crate) const NOBODY: u16 = u16::MAX;

/// What the cost is made of, in the counts that are kept up to date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Static prices of cells and of being off the board.
    pub(crate) fixed: i64,
    /// Misses by clashes, and all misses of people who choose between runs.
    pub(crate) miss: i64,
    /// How often each kind of link holds, and what they cost together.
    pub(crate) links: [i64; 4],
    pub(crate) link_cost: i64,
    /// Fairness, in units.
    pub(crate) fair: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// Per session its cell, or `OFF`.
    pub(crate) at: Vec<u32>,
    /// Per session, the static price of where it is.
    pub(crate) price: Vec<i64>,
    /// Per cell its session, or `NOBODY`; a long session is in each of its cells.
    pub(crate) occupant: Vec<u16>,
    /// Per slot, the columns with at least one and with at least two wanted sessions.
    one: Vec<u64>,
    two: Vec<u64>,
    /// Per slot and column, how many wanted sessions are there, and their indices xor-ed together: where
    /// there is one, that is its index.
    count: Vec<u8>,
    mixed: Vec<u16>,
    /// Per session, the misses that go if it goes.
    pub(crate) clashing: Vec<i32>,
    /// Per limit and slot, how many run.
    used: Vec<u16>,
    /// Per chooser, and (where fairness is on) per person, what they miss.
    chooser_loss: Vec<i64>,
    loss: Vec<i64>,
    pub(crate) tally: Tally,
    pub(crate) cost: i64,
    /// Sessions that are not where the baseline has them.
    pub(crate) moved: usize,
}

impl State {
    /// Everything off the board.
    pub(crate) fn new(problem: &Problem) -> Self {
        let columns = problem.words * 64;
        let mut state = Self {
            at: vec![OFF; problem.n],
            price: problem.off.clone(),
            occupant: vec![NOBODY; problem.cells],
            one: vec![0; problem.slots * problem.words],
            two: vec![0; problem.slots * problem.words],
            count: vec![0; problem.slots * columns],
            mixed: vec![0; problem.slots * columns],
            clashing: vec![0; problem.n],
            used: vec![0; problem.instance.limits.len() * problem.slots],
            chooser_loss: Vec::new(),
            loss: Vec::new(),
            tally: Tally::default(),
            cost: 0,
            moved: (0..problem.n).filter(|&s| is_moved(problem, s, OFF)).count(),
        };
        let everything = |p: usize| problem.wants[p].iter().map(|want| i64::from(want.weight)).sum::<i64>();
        state.chooser_loss = problem.choosers.iter().map(|&p| everything(p)).collect();
        state.tally.fixed = problem.off.iter().sum();
        state.tally.miss = state.chooser_loss.iter().sum();
        if problem.instance.weights.fair > 0 {
            state.loss = (0..problem.wants.len()).map(everything).collect();
            state.tally.fair = state.loss.iter().map(|&loss| cost::triangle(loss)).sum();
        }
        state.cost = state.total(problem);
        state
    }

    /// A placement, as far as it breaks no rule: sessions that would are left off.
    pub(crate) fn from(problem: &Problem, placement: &Placement) -> Self {
        let mut state = Self::new(problem);
        // Pinned sessions first: the others give way to them.
        for pinned in [true, false] {
            for (s, cell) in placement.iter().enumerate().take(problem.n) {
                let Some(cell) = cell else { continue };
                let known = cell.room < problem.rooms && cell.slot < problem.slots;
                if known && pinned == problem.instance.sessions[s].lock.is_some() {
                    let cell = problem.cell(*cell);
                    if state.fits(problem, s, cell) {
                        state.insert(problem, s, cell);
                    }
                }
            }
        }
        state
    }

    pub(crate) fn placement(&self, problem: &Problem) -> Placement {
        self.at.iter().map(|&cell| (cell != OFF).then(|| problem.place(cell as usize))).collect()
    }

    #[inline(always)]
    fn total(&self, problem: &Problem) -> i64 {
        let weights = &problem.instance.weights;
        self.tally.fixed
            + self.tally.miss * i64::from(weights.miss)
            + self.tally.link_cost
            + self.tally.fair * i64::from(weights.fair)
    }

    /// The cell of a session, if it is on the board.
    #[inline(always)]
    pub(crate) fn cell(&self, session: usize) -> Option<usize> {
        let cell = self.at[session];
        (cell != OFF).then_some(cell as usize)
    }

    /// The slots that a session takes when it starts in `cell`.
    #[inline(always)]
    fn span(problem: &Problem, session: usize, cell: usize) -> std::ops::Range<usize> {
        let slot = problem.slot(cell);
        slot..slot + problem.length[session]
    }

    /// May this session, which is off the board, go to this cell?
    #[inline(always)]
    pub(crate) fn fits(&self, problem: &Problem, session: usize, cell: usize) -> bool {
        problem.fixed(session, cell) != FORBIDDEN && self.why_not(problem, session, cell).is_none()
    }

    /// The rule that keeps a session, which is off the board, out of a cell that it could take by itself.
    pub(crate) fn why_not(&self, problem: &Problem, session: usize, cell: usize) -> Option<Rule> {
        if problem.fixed(session, cell) == FORBIDDEN {
            return rules::forbids(problem, session, problem.place(cell));
        }
        for k in 0..problem.length[session] {
            let other = self.occupant[cell + k * problem.rooms];
            if other != NOBODY {
                return Some(Rule::Taken(other as usize));
            }
        }
        let place = problem.place(cell);
        for &other in &problem.conflicts[session] {
            if let Some(there) = self.cell(other as usize) {
                let rule = rules::between(problem, session, place, other as usize, problem.place(there));
                if rule.is_some() {
                    return rule;
                }
            }
        }
        for &limit in &problem.limits_of[session] {
            let most = problem.instance.limits[limit].at_most;
            for t in Self::span(problem, session, cell) {
                if u32::from(self.used[limit * problem.slots + t]) >= most {
                    return Some(Rule::Limit(limit));
                }
            }
        }
        None
    }

    /// Puts a session, which is off the board and fits, into a cell.
    #[inline(always)]
    pub(crate) fn insert(&mut self, problem: &Problem, session: usize, cell: usize) {
        debug_assert!(self.at[session] == OFF && self.fits(problem, session, cell));
        self.moved -= usize::from(is_moved(problem, session, OFF));
        self.moved += usize::from(is_moved(problem, session, cell as u32));
        self.at[session] = cell as u32;
        let price = i64::from(problem.fixed(session, cell));
        self.tally.fixed += price - problem.off[session];
        self.price[session] = price;
        for (k, t) in Self::span(problem, session, cell).enumerate() {
            self.occupant[cell + k * problem.rooms] = session as u16;
            for &limit in &problem.limits_of[session] {
                self.used[limit * problem.slots + t] += 1;
            }
            self.join(problem, session, t);
        }
        self.link(problem, session, 1);
        self.choose(problem, session);
        self.serve(problem, session, -1);
        self.cost = self.total(problem);
    }

    /// Takes a session off the board.
    #[inline(always)]
    pub(crate) fn remove(&mut self, problem: &Problem, session: usize) {
        debug_assert!(self.at[session] != OFF);
        let cell = self.at[session] as usize;
        self.link(problem, session, -1);
        self.moved -= usize::from(is_moved(problem, session, cell as u32));
        self.moved += usize::from(is_moved(problem, session, OFF));
        self.at[session] = OFF;
        self.tally.fixed += problem.off[session] - self.price[session];
        self.price[session] = problem.off[session];
        for (k, t) in Self::span(problem, session, cell).enumerate() {
            self.occupant[cell + k * problem.rooms] = NOBODY;
            for &limit in &problem.limits_of[session] {
                self.used[limit * problem.slots + t] -= 1;
            }
            self.leave(problem, session, t);
        }
        self.choose(problem, session);
        self.serve(problem, session, 1);
        self.cost = self.total(problem);
    }

    /// Gives a session another room of its slot. Not for sessions that anything but the price of a room depends on.
    #[inline(always)]
    pub(crate) fn change_room(&mut self, problem: &Problem, session: usize, to: usize) {
        let from = self.at[session];
        self.vacate(session);
        self.moved -= usize::from(is_moved(problem, session, from));
        self.moved += usize::from(is_moved(problem, session, to as u32));
        self.occupant[to] = session as u16;
        self.at[session] = to as u32;
        let price = i64::from(problem.fixed(session, to));
        self.tally.fixed += price - self.price[session];
        self.price[session] = price;
        self.cost = self.total(problem);
    }

    /// Lets go of the room of a session that is given one again before anything else is asked.
    #[inline(always)]
    pub(crate) fn vacate(&mut self, session: usize) {
        let cell = self.at[session] as usize;
        if self.occupant[cell] == session as u16 {
            self.occupant[cell] = NOBODY;
        }
    }

    /// Brings sessions to these places, which they must fit together.
    pub(crate) fn relocate(&mut self, problem: &Problem, places: &[(usize, u32)]) {
        for &(s, to) in places {
            if self.at[s] != OFF && self.at[s] != to {
                self.remove(problem, s);
            }
        }
        for &(s, to) in places {
            if self.at[s] == OFF && to != OFF {
                self.insert(problem, s, to as usize);
            }
        }
    }

    /// Counts a session in with what its fans have in a slot.
    #[inline(always)]
    fn join(&mut self, problem: &Problem, session: usize, t: usize) {
        let columns = problem.words * 64;
        let (count, mixed) =
            (&mut self.count[t * columns..][..columns], &mut self.mixed[t * columns..][..columns]);
        let one = &mut self.one[t * problem.words..][..problem.words];
        let two = &mut self.two[t * problem.words..][..problem.words];
        let mut clashing = 0;
        for &column in &problem.fan_list[session] {
            let c = column as usize;
            let before = count[c];
            if before == 0 {
                bits::set(one, c);
            } else {
                let weight = problem.weight(column);
                clashing += weight;
                if before == 1 {
                    bits::set(two, c);
                    // Whoever was alone here until now shares these fans from now on.
                    self.clashing[mixed[c] as usize] += weight;
                }
                lose(problem, &mut self.loss, &mut self.tally, column, weight);
            }
            count[c] = before + 1;
            mixed[c] ^= session as u16;
        }
        self.clashing[session] += clashing;
        self.tally.miss += i64::from(clashing);
    }

    /// The reverse of `join`.
    #[inline(always)]
    fn leave(&mut self, problem: &Problem, session: usize, t: usize) {
        let columns = problem.words * 64;
        let (count, mixed) =
            (&mut self.count[t * columns..][..columns], &mut self.mixed[t * columns..][..columns]);
        let one = &mut self.one[t * problem.words..][..problem.words];
        let two = &mut self.two[t * problem.words..][..problem.words];
        let mut clashing = 0;
        for &column in &problem.fan_list[session] {
            let c = column as usize;
            let after = count[c] - 1;
            count[c] = after;
            mixed[c] ^= session as u16;
            if after == 0 {
                bits::clear(one, c);
            } else {
                let weight = problem.weight(column);
                clashing += weight;
                if after == 1 {
                    bits::clear(two, c);
                    self.clashing[mixed[c] as usize] -= weight;
                }
                lose(problem, &mut self.loss, &mut self.tally, column, -weight);
            }
        }
        self.clashing[session] -= clashing;
        self.tally.miss -= i64::from(clashing);
    }

    /// Adds (1) or takes away (−1) the links of a session that is on the board.
    #[inline(always)]
    fn link(&mut self, problem: &Problem, session: usize, sign: i64) {
        if problem.links[session].is_empty() {
            return;
        }
        let cell = self.at[session] as usize;
        for link in &problem.links[session] {
            if let Some(there) = self.cell(link.other)
                && holds(problem, link.kind, session, cell, link.other, there)
            {
                self.tally.links[link.kind as usize] += sign * i64::from(link.count);
                self.tally.link_cost += sign * i64::from(link.cost);
            }
        }
    }

    /// Counts the fans of a session as served (−1: they miss less) or as missing it (1), for fairness.
    #[inline(always)]
    fn serve(&mut self, problem: &Problem, session: usize, sign: i64) {
        for &(person, weight) in &problem.wanted_by[session] {
            if problem.wants[person as usize].iter().all(|want| want.any_of.len() == 1) {
                let loss = &mut self.loss[person as usize];
                self.tally.fair -= cost::triangle(*loss);
                *loss += sign * i64::from(weight);
                self.tally.fair += cost::triangle(*loss);
            }
        }
    }

    /// Lets the people who choose between runs, and want this session, choose again.
    #[inline(always)]
    fn choose(&mut self, problem: &Problem, session: usize) {
        for &chooser in &problem.choosers_of[session] {
            let person = problem.choosers[chooser as usize];
            let slot = |s: usize| self.cell(s).map(|cell| problem.slot(cell));
            let now = choosers::loss(&problem.wants[person], slot);
            let before = std::mem::replace(&mut self.chooser_loss[chooser as usize], now);
            self.tally.miss += now - before;
            if let Some(loss) = self.loss.get_mut(person) {
                *loss = now;
                self.tally.fair += cost::triangle(now) - cost::triangle(before);
            }
        }
    }

    /// The cost term by term, from what is kept up to date.
    pub(crate) fn terms(&self, problem: &Problem) -> Cost {
        let w = &problem.instance.weights;
        let mut terms = Cost::default();
        for s in 0..problem.n {
            terms += self.fixed_terms(problem, s);
        }
        terms + self.shared_terms(w)
    }

    /// The static part of what one session costs where it is.
    pub(crate) fn fixed_terms(&self, problem: &Problem, session: usize) -> Cost {
        match self.cell(session) {
            None => cost::off(problem, session),
            Some(cell) => cost::fixed(problem, session, problem.place(cell)),
        }
    }

    /// The part that sessions cost together.
    pub(crate) fn shared_terms(&self, w: &crate::Weights) -> Cost {
        use cost::Term;
        let Tally { miss, links, fair, .. } = self.tally;
        Cost {
            miss: Term::new(miss, w.miss),
            avoid: Term::new(links[LinkKind::Avoid as usize], w.avoid),
            track: Term::new(links[LinkKind::Track as usize], w.track),
            no_break: Term::new(links[LinkKind::NoBreak as usize], w.no_break),
            series: Term::new(links[LinkKind::Series as usize], w.series),
            fair: Term::new(fair, w.fair),
            ..Cost::default()
        }
    }

    /// Holds the books against the full evaluation and the rules. For debug builds and tests.
    pub(crate) fn is_right(&self, problem: &Problem) -> bool {
        let placement = self.placement(problem);
        let full = Cost::of(problem, &placement);
        let lost_pins = (0..problem.n)
            .filter(|&s| self.at[s] == OFF && problem.instance.sessions[s].lock.is_some())
            .count();
        let broken = rules::violations(problem, &placement);
        full.total() + lost_pins as i64 * PIN == self.cost
            && full == self.terms(problem)
            && broken.len() == lost_pins
    }
}

/// Is a session elsewhere than the baseline has it?
#[inline(always)]
pub(crate) fn is_moved(problem: &Problem, session: usize, cell: u32) -> bool {
    problem.home[session] != OFF && problem.home[session] != cell
}

/// Adds to what the person behind a column misses, where fairness is on.
#[inline(always)]
fn lose(problem: &Problem, loss: &mut [i64], tally: &mut Tally, column: u32, weight: i32) {
    if !loss.is_empty() {
        let loss = &mut loss[problem.person_of[column as usize] as usize];
        tally.fair -= cost::triangle(*loss);
        *loss += i64::from(weight);
        tally.fair += cost::triangle(*loss);
    }
}

/// Does a link cost something with its sessions in these cells?
#[inline(always)]
pub(crate) fn holds(problem: &Problem, kind: LinkKind, a: usize, x: usize, b: usize, y: usize) -> bool {
    let (x, y): (Cell, Cell) = (problem.place(x), problem.place(y));
    match kind {
        LinkKind::Avoid | LinkKind::Track => rules::overlap(problem, a, x, b, y),
        LinkKind::NoBreak => cost::no_break::adjacent(problem, a, x, b, y),
        LinkKind::Series => x.room != y.room,
    }
}
