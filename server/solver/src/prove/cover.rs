//! All boards that could be cheaper, as far as the bound leaves any: a set for each slot, so that every session
//! is in one or off. The slot with the fewest sets left comes first.

use super::Work;
use super::dual::{Choice, Dual, FINE};
use crate::assign::{Assignment, NEVER};
use crate::problem::{FORBIDDEN, LinkKind, Problem};
use crate::{Cell, Cost, Placement};

pub(super) struct Cover<'a> {
    problem: &'a Problem,
    long: Vec<usize>,
    /// The bound that the excess of choices adds to.
    bound: i64,
    choices: Vec<Vec<Choice>>,
    off: Vec<i64>,
    /// The bits of sessions that start.
    starts: u64,
    /// Per slot, the first that is like it in every respect.
    alike: Vec<usize>,
    /// What is to be beaten, or the best found.
    pub(super) cost: i64,
    pub(super) better: Option<Placement>,
    step: i64,
    chosen: Vec<u64>,
}

/// Where the search is: what is still open.
struct Open {
    /// Slots without a set, with the sets they may get.
    slots: Vec<(usize, Vec<Choice>)>,
    excess: i64,
    /// Sessions that start in a set already chosen.
    covered: u64,
}

impl<'a> Cover<'a> {
    pub(super) fn new(problem: &'a Problem, dual: &mut Dual<'_>, cost: i64, step: i64) -> Self {
        let (bound, choices, off) = dual.choices((cost - step) * FINE);
        let mut alike: Vec<usize> = (0..problem.slots).collect();
        for group in &dual.parts.groups {
            for &slot in &group.slots {
                alike[slot] = group.slots[0];
            }
        }
        Self {
            problem,
            long: dual.long.clone(),
            bound,
            choices,
            off,
            starts: if problem.n == 64 { u64::MAX } else { (1 << problem.n) - 1 },
            alike,
            cost,
            better: None,
            step,
            chosen: vec![0; problem.slots],
        }
    }

    /// Goes through everything that could be cheaper. Answers whether it got to the end.
    pub(super) fn search(&mut self, work: &mut Work<'_>) -> bool {
        if self.bound == i64::MAX {
            return true;
        }
        let slots = std::mem::take(&mut self.choices).into_iter().enumerate().collect();
        self.branch(Open { slots, excess: 0, covered: 0 }, work)
    }

    /// How much excess a board that is cheaper has at most.
    fn room(&self) -> i64 {
        (self.cost - self.step) * FINE - self.bound
    }

    fn branch(&mut self, open: Open, work: &mut Work<'_>) -> bool {
        // Sessions that no set is left for are off.
        let reachable =
            open.slots.iter().flat_map(|(_, choices)| choices).fold(0, |all, choice| all | choice.items);
        let missing = self.starts & !open.covered & !reachable;
        let lost: i64 = (0..self.problem.n).filter(|&s| missing >> s & 1 == 1).map(|s| self.off[s]).sum();
        let least = |choices: &[Choice]| choices.iter().map(|choice| choice.excess).min();
        let rest: i64 = open.slots.iter().filter_map(|(_, choices)| least(choices)).sum();
        if open.excess + lost + rest > self.room() || open.slots.iter().any(|(_, choices)| choices.is_empty())
        {
            return true;
        }
        let Some(next) = (0..open.slots.len()).min_by_key(|&index| open.slots[index].1.len()) else {
            return self.price(work);
        };
        let (slot, choices) = &open.slots[next];
        let spare = rest - least(choices).unwrap_or(0);
        for choice in choices {
            let excess = open.excess + choice.excess;
            if excess + lost + spare > self.room() {
                // The choices are in order of excess.
                break;
            }
            let mut slots = Vec::with_capacity(open.slots.len() - 1);
            for (other, theirs) in open.slots.iter().filter(|(other, _)| other != slot) {
                // Of slots that are alike, the one chosen first has the set that comes first.
                let from =
                    if self.alike[*other] == self.alike[*slot] { first_after(theirs, choice) } else { 0 };
                if !work.spend(theirs.len() as u64 + 10) {
                    return false;
                }
                let own = theirs.first().map_or(0, |first| first.excess);
                let most = self.room() - excess - (spare - own);
                let left = theirs[from..].iter().take_while(|their| their.excess <= most);
                let left: Vec<Choice> = left
                    .filter(|their| self.agree(*slot, choice.items, *other, their.items))
                    .copied()
                    .collect();
                let none = left.is_empty();
                slots.push((*other, left));
                if none {
                    break;
                }
            }
            if slots.len() + 1 < open.slots.len() || slots.iter().any(|(_, left)| left.is_empty()) {
                continue;
            }
            self.chosen[*slot] = choice.items;
            let covered = open.covered | (choice.items & self.starts);
            if !self.branch(Open { slots, excess, covered }, work) {
                return false;
            }
        }
        true
    }

    /// May one slot hold this and another that?
    fn agree(&self, slot: usize, a: u64, other: usize, b: u64) -> bool {
        a & b & self.starts == 0 && self.goes_on(slot, a, other, b) && self.goes_on(other, b, slot, a)
    }

    /// Do the long sessions that start in `a` go on in `b` if, and only if, they last until then?
    fn goes_on(&self, slot: usize, a: u64, other: usize, b: u64) -> bool {
        self.long.iter().enumerate().all(|(k, &s)| {
            let lasts = other > slot && other < slot + self.problem.length[s];
            a >> s & 1 == 0 || (b >> (self.problem.n + k) & 1 == 1) == lasts
        })
    }

    /// Prices the board that has been chosen, with the best rooms.
    fn price(&mut self, work: &mut Work<'_>) -> bool {
        let problem = self.problem;
        let mut slots = vec![None; problem.n];
        let mut going = 0;
        for (slot, &items) in self.chosen.iter().enumerate() {
            going |= items & !self.starts;
            for (s, at) in slots.iter_mut().enumerate() {
                if items >> s & 1 == 1 {
                    *at = Some(slot);
                }
            }
        }
        // Nobody goes on who has not started.
        if self.long.iter().enumerate().any(|(k, &s)| going >> (problem.n + k) & 1 == 1 && slots[s].is_none())
        {
            return true;
        }
        if !work.spend(5_000) {
            return false;
        }
        // In which rooms they are makes no difference to these terms.
        let somewhere: Placement = slots.iter().map(|slot| slot.map(|slot| Cell { room: 0, slot })).collect();
        let cost = Cost::of(problem, &somewhere);
        let apart = cost.seat.cost + cost.move_slot.cost + cost.move_room.cost + cost.series.cost;
        let mut rooms = Rooms::new(problem, &slots, self.cost - (cost.total() - apart));
        let through = rooms.search(work);
        if let Some(placement) = rooms.best {
            self.cost = Cost::of(problem, &placement).total();
            self.better = Some(placement);
        }
        through
    }
}

/// Of the choices of a slot that is alike, the first that does not come before a choice: all are in one order.
/// Both slots may stay empty.
fn first_after(theirs: &[Choice], choice: &Choice) -> usize {
    theirs.partition_point(|their| (their.excess, their.items) < (choice.excess, choice.items))
}

/// The best rooms for sessions of which the slots are given.
struct Rooms<'a> {
    problem: &'a Problem,
    /// Sessions on the board by slot, with their slots.
    order: Vec<(usize, usize)>,
    /// From each of them on, what the rooms cost at least.
    rest: Vec<i64>,
    /// Long sessions and series tie the rooms of different slots together.
    tied: bool,
    taken: Vec<bool>,
    at: Placement,
    below: i64,
    best: Option<Placement>,
}

impl<'a> Rooms<'a> {
    /// Looks for rooms that cost less than `below`.
    fn new(problem: &'a Problem, slots: &[Option<usize>], below: i64) -> Self {
        let mut order: Vec<(usize, usize)> =
            slots.iter().enumerate().filter_map(|(s, slot)| slot.map(|slot| (s, slot))).collect();
        order.sort_by_key(|&(s, slot)| (slot, std::cmp::Reverse(problem.length[s]), s));
        let off: i64 = (0..problem.n)
            .filter(|&s| slots[s].is_none())
            .map(|s| {
                let off = crate::cost::off(problem, s);
                off.seat.cost + off.move_slot.cost + off.move_room.cost
            })
            .sum();
        let series = problem.links.iter().flatten().any(|link| link.kind == LinkKind::Series);
        Self {
            problem,
            rest: Vec::new(),
            tied: series || problem.length.iter().any(|&length| length > 1),
            taken: vec![false; problem.cells],
            at: vec![None; problem.n],
            below: below - off,
            best: None,
            order,
        }
    }

    fn search(&mut self, work: &mut Work<'_>) -> bool {
        let problem = self.problem;
        let mut apart = vec![None; problem.n];
        let mut of_slot = vec![0; problem.slots + 1];
        for (slot, least) in of_slot.iter_mut().enumerate().take(problem.slots) {
            let here: Vec<usize> =
                self.order.iter().filter(|&&(_, at)| at == slot).map(|&(s, _)| s).collect();
            let mut rooms = Assignment::new(problem.rooms);
            for &s in &here {
                if !rooms.add((0..problem.rooms).map(|room| price(problem, s, slot, room)), NEVER) {
                    return true;
                }
            }
            for (s, room) in here.into_iter().zip(rooms.columns()) {
                apart[s] = room.map(|room| Cell { room, slot });
            }
            *least = rooms.cost;
        }
        if of_slot.iter().sum::<i64>() >= self.below {
            return true;
        }
        if !self.tied {
            self.best = Some(apart);
            return true;
        }
        self.rest = self.order.iter().map(|&(_, slot)| of_slot[slot + 1..].iter().sum()).collect();
        self.place(0, 0, work)
    }

    /// Gives rooms to the sessions from one on, the others having cost this much.
    fn place(&mut self, index: usize, cost: i64, work: &mut Work<'_>) -> bool {
        let Some(&(s, slot)) = self.order.get(index) else {
            self.below = cost;
            self.best = Some(self.at.clone());
            return true;
        };
        if !work.spend(10) {
            return false;
        }
        let problem = self.problem;
        for room in 0..problem.rooms {
            let price = price(problem, s, slot, room);
            if price >= NEVER {
                continue;
            }
            let cells: Vec<usize> =
                (0..problem.length[s]).map(|k| (slot + k) * problem.rooms + room).collect();
            if cells.iter().any(|&cell| self.taken[cell]) {
                continue;
            }
            let series: i64 = problem.links[s]
                .iter()
                .filter(|link| link.kind == LinkKind::Series)
                .filter(|link| self.at[link.other].is_some_and(|at| at.room != room))
                .map(|link| i64::from(link.cost))
                .sum();
            let cost = cost + price + series;
            if cost + self.rest[index] >= self.below {
                continue;
            }
            self.at[s] = Some(Cell { room, slot });
            for &cell in &cells {
                self.taken[cell] = true;
            }
            let through = self.place(index + 1, cost, work);
            for &cell in &cells {
                self.taken[cell] = false;
            }
            self.at[s] = None;
            if !through {
                return false;
            }
        }
        true
    }
}

/// What a room costs a session that starts in a slot.
fn price(problem: &Problem, session: usize, slot: usize, room: usize) -> i64 {
    match problem.fixed(session, slot * problem.rooms + room) {
        FORBIDDEN => NEVER,
        price => i64::from(price),
    }
}
