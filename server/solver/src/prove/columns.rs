//! Every set of sessions that one slot could hold, with what it costs there at least.
//!
//! An item is a session that starts in the slot, or a long one that goes on in it. A session starts once,
//! and goes on where it must: only that ties the slots together, and `dual` prices it.

use super::Work;
use crate::assign::{Assignment, NEVER};
use crate::problem::{FORBIDDEN, LinkKind, Problem, Want};
use crate::{Placement, cost};

/// Items fit into the bits of a word.
const MOST_ITEMS: usize = 64;
/// Sets that are still listed: 64 megabytes at most.
const MOST_SETS: u64 = 4_000_000;

/// A set of items in a slot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) items: u64,
    pub(super) cost: i64,
}

/// Slots that are alike in everything, and what they could hold.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) slots: Vec<usize>,
    pub(super) columns: Vec<Column>,
}

/// What the slots could hold, and what is paid beside.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) groups: Vec<Group>,
    /// Per session, what being off the board costs; `NEVER` for a pinned one.
    pub(super) off: Vec<i64>,
    /// What is paid in any case.
    pub(super) constant: i64,
}

/// The sessions longer than one slot. The item of the k-th going on is the number of sessions plus k.
pub(super) fn long(problem: &Problem) -> Vec<usize> {
    (0..problem.n).filter(|&s| problem.length[s] > 1).collect()
}

/// Is the board small enough to list what each slot could hold?
pub(super) fn is_small(problem: &Problem) -> bool {
    let items = problem.n + long(problem).len();
    if items > MOST_ITEMS {
        return false;
    }
    let mut sets = 0u64;
    for group in alike(problem) {
        let starts = |s: usize| (0..problem.rooms).any(|r| problem.legal(s, group[0] * problem.rooms + r));
        let here = (0..problem.n).filter(|&s| starts(s)).count() + items - problem.n;
        // Sets of k of them, for each k up to the number of rooms.
        let mut choose = 1u64;
        sets += 1;
        for k in 0..problem.rooms.min(here) as u64 {
            choose = choose.saturating_mul(here as u64 - k) / (k + 1);
            sets = sets.saturating_add(choose);
        }
    }
    sets <= MOST_SETS
}

/// Slots that are alike for every session, taken together.
fn alike(problem: &Problem) -> Vec<Vec<usize>> {
    let told_apart = problem.length.iter().any(|&length| length > 1)
        || problem.links.iter().flatten().any(|link| link.kind == LinkKind::NoBreak);
    let fixed = |s: usize, t: usize, r: usize| problem.fixed(s, t * problem.rooms + r);
    let rooms = 0..problem.rooms;
    let same = |t: usize, u: usize| {
        !told_apart && (0..problem.n).all(|s| rooms.clone().all(|r| fixed(s, t, r) == fixed(s, u, r)))
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for t in 0..problem.slots {
        match groups.iter_mut().find(|group| same(group[0], t)) {
            Some(group) => group.push(t),
            None => groups.push(vec![t]),
        }
    }
    groups
}

/// Lists what each slot could hold. Nothing if it is called off.
pub(super) fn list(problem: &Problem, best: &Placement, work: &mut Work<'_>) -> Option<Parts> {
    let crowd = Crowd::new(problem, best);
    let mut groups = Vec::new();
    for slots in alike(problem) {
        let mut lister = Lister::new(problem, &crowd, slots[0]);
        if !lister.extend(0, 0, 0, work) {
            return None;
        }
        groups.push(Group { slots, columns: lister.columns });
    }
    let off = |s: usize| {
        let off = cost::off(problem, s);
        let missed = crowd.fans[s].iter().filter(|fan| !crowd.chooses[fan.person]);
        match problem.instance.sessions[s].lock {
            Some(_) => NEVER,
            None => {
                off.total() - off.miss.cost
                    + missed.map(|fan| fan.weight * crowd.price[fan.person]).sum::<i64>()
            }
        }
    };
    Some(Parts { groups, off: (0..problem.n).map(off).collect(), constant: crowd.constant })
}

/// Somebody who wants a session.
#[derive(Debug, Clone, Copy)]
struct Fan {
    person: usize,
    weight: i64,
}

/// What people pay for what they miss, as a sum over slots.
///
/// Fairness grows with the square of what somebody misses, so it lies above each of its tangents: a constant,
/// and a higher price for each miss. Who chooses between runs is served by a matching of wants with slots, and
/// that is at most what its dual says: a sum for each want of several runs, and in each slot the best of what
/// is there, less that sum. Tangent and dual are those of the best board so far, where both are exact.
struct Crowd {
    /// Per session, with what having it in a slot is worth.
    fans: Vec<Vec<Fan>>,
    /// Per person: the price of a miss; and do they choose between runs?
    price: Vec<i64>,
    chooses: Vec<bool>,
    constant: i64,
}

impl Crowd {
    fn new(problem: &Problem, best: &Placement) -> Self {
        let weights = &problem.instance.weights;
        let (miss, fair) = (i64::from(weights.miss), i64::from(weights.fair));
        let mut crowd =
            Self { fans: vec![Vec::new(); problem.n], price: Vec::new(), chooses: Vec::new(), constant: 0 };
        for (person, wants) in problem.wants.iter().enumerate() {
            let slope = if fair > 0 { (cost::missed(problem, best, person) - 1).max(0) } else { 0 };
            let price = miss + fair * slope;
            let chooses = wants.iter().any(|want| want.any_of.len() > 1);
            crowd.constant -= fair * (slope * (slope + 1) / 2);
            let sums = if chooses { dual_sums(problem, best, wants) } else { vec![0; wants.len()] };
            for (want, sum) in wants.iter().zip(sums) {
                let weight = i64::from(want.weight) - sum;
                if chooses {
                    crowd.constant += price * weight;
                }
                for &s in &want.any_of {
                    crowd.fans[s].push(Fan { person, weight });
                }
            }
            crowd.price.push(price);
            crowd.chooses.push(chooses);
        }
        crowd
    }
}

/// Per want of somebody who chooses, its sum in the dual: as low as going through them one by one gets it.
fn dual_sums(problem: &Problem, best: &Placement, wants: &[Want]) -> Vec<i64> {
    let mut sums: Vec<i64> =
        wants.iter().map(|want| if want.any_of.len() > 1 { i64::from(want.weight) } else { 0 }).collect();
    let served = |sums: &[i64]| {
        let mut most = vec![0; problem.slots];
        for (want, sum) in wants.iter().zip(sums) {
            for slot in want.any_of.iter().filter_map(|&s| best[s]).map(|cell| cell.slot) {
                most[slot] = (i64::from(want.weight) - sum).max(most[slot]);
            }
        }
        sums.iter().sum::<i64>() + most.iter().sum::<i64>()
    };
    loop {
        let before = served(&sums);
        for (index, want) in wants.iter().enumerate().filter(|(_, want)| want.any_of.len() > 1) {
            let with = |sum| {
                let mut sums = sums.clone();
                sums[index] = sum;
                served(&sums)
            };
            let least = (0..=i64::from(want.weight)).min_by_key(|&sum| with(sum));
            sums[index] = least.unwrap_or(sums[index]);
        }
        if served(&sums) >= before {
            return sums;
        }
    }
}

/// One thing that could be in the slot.
struct Item<'a> {
    bit: u64,
    session: usize,
    starts: bool,
    rooms: Vec<i64>,
    /// The items that it cannot be there with.
    conflicts: u64,
    /// What it costs with an item that is there.
    links: Vec<(u64, i64)>,
    limits: &'a [usize],
}

/// Goes through all sets of items, each item after those of lower index.
struct Lister<'a> {
    problem: &'a Problem,
    crowd: &'a Crowd,
    items: Vec<Item<'a>>,
    /// Per person, the best of what is there; per limit, how many are.
    best: Vec<i64>,
    used: Vec<u32>,
    /// Per number of items, who is in which room.
    rooms: Vec<Assignment>,
    columns: Vec<Column>,
}

impl<'a> Lister<'a> {
    fn new(problem: &'a Problem, crowd: &'a Crowd, slot: usize) -> Self {
        let long = long(problem);
        let item_of = |s: usize| long.iter().position(|&other| other == s).map(|k| 1u64 << (problem.n + k));
        let bits = |s: usize| 1u64 << s | item_of(s).unwrap_or(0);
        let mut items = Vec::new();
        for s in 0..problem.n {
            let price = |room| match problem.fixed(s, slot * problem.rooms + room) {
                FORBIDDEN => NEVER,
                price => i64::from(price),
            };
            let starting: Vec<i64> = (0..problem.rooms).map(price).collect();
            let length = problem.length[s];
            let goes_on = |room: &usize| {
                (slot.saturating_sub(length - 1)..slot).any(|t| problem.legal(s, t * problem.rooms + room))
            };
            let going_on: Vec<i64> =
                (0..problem.rooms).map(|room| if goes_on(&room) { 0 } else { NEVER }).collect();
            let mut conflicts = if length > 1 { bits(s) } else { 0 };
            for &other in &problem.conflicts[s] {
                conflicts |= bits(other as usize);
            }
            // What costs something at once is paid where the later one starts; neighbours of a series that
            // are on at once are in two rooms.
            let within = problem.links[s].iter().filter(|link| link.kind != LinkKind::NoBreak);
            let starting_links =
                within.clone().map(|link| (bits(link.other), i64::from(link.cost))).collect();
            let going_links = within.map(|link| (1 << link.other, i64::from(link.cost))).collect();
            let limits = &problem.limits_of[s][..];
            let item =
                |bit, starts, rooms, links| Item { bit, session: s, starts, rooms, conflicts, links, limits };
            if starting.iter().any(|&price| price < NEVER) {
                items.push(item(1 << s, true, starting, starting_links));
            }
            if let Some(bit) = item_of(s)
                && going_on.iter().any(|&price| price < NEVER)
            {
                items.push(item(bit, false, going_on, going_links));
            }
        }
        Self {
            problem,
            crowd,
            items,
            best: vec![0; problem.wants.len()],
            used: vec![0; problem.instance.limits.len()],
            rooms: vec![Assignment::new(problem.rooms); problem.rooms + 1],
            columns: Vec::new(),
        }
    }

    /// Lists a set of `size` items, and all that it can be made into with items from `first` on.
    /// Answers whether it got through.
    fn extend(&mut self, set: u64, first: usize, price: i64, work: &mut Work<'_>) -> bool {
        let size = set.count_ones() as usize;
        self.columns.push(Column { items: set, cost: price + self.rooms[size].cost });
        if !work.spend(10) {
            return false;
        }
        if size == self.problem.rooms {
            return true;
        }
        for index in first..self.items.len() {
            let item = &self.items[index];
            let full = |limit: &usize| self.used[*limit] >= self.problem.instance.limits[*limit].at_most;
            if item.conflicts & set != 0 || item.limits.iter().any(full) {
                continue;
            }
            let (before, after) = self.rooms.split_at_mut(size + 1);
            after[0].clone_from(&before[size]);
            if !after[0].add(item.rooms.iter().copied(), NEVER) {
                continue;
            }
            let links: i64 =
                item.links.iter().filter(|(other, _)| other & set != 0).map(|(_, cost)| cost).sum();
            let bit = item.bit;
            let mut undo = Vec::new();
            let misses = self.join(index, &mut undo);
            let done = self.extend(set | bit, index + 1, price + links + misses, work);
            for (person, best) in undo {
                self.best[person] = best;
            }
            for limit in self.items[index].limits {
                self.used[*limit] -= 1;
            }
            if !done {
                return false;
            }
        }
        true
    }

    /// Counts an item in. Answers what its fans miss for it.
    fn join(&mut self, index: usize, undo: &mut Vec<(usize, i64)>) -> i64 {
        let item = &self.items[index];
        for limit in item.limits {
            self.used[*limit] += 1;
        }
        let mut misses = 0;
        for fan in &self.crowd.fans[item.session] {
            let chooses = self.crowd.chooses[fan.person];
            if chooses && !item.starts {
                continue;
            }
            let best = self.best[fan.person];
            let missed = if chooses { -(fan.weight - best).max(0) } else { fan.weight.min(best) };
            misses += missed * self.crowd.price[fan.person];
            if fan.weight > best {
                undo.push((fan.person, best));
                self.best[fan.person] = fan.weight;
            }
        }
        misses
    }
}
