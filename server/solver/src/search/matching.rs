//! Rooms, matched. Within a slot it costs least to match sessions with rooms, whatever happens in other slots. So the
//! search only says who is in which slot, and this keeps every slot's rooms matched at the least price: an assignment
//! problem (Kuhn 1955, doi:10.1002/nav.3800020109) that changes by one row at a time, each change being one shortest
//! augmenting path (Tomizawa 1971, doi:10.1002/net.3230010206; Jonker and Volgenant 1987, doi:10.1007/BF02278710).
//!
//! A slot has as many rows as rooms: its sessions, and rows of price 0 for rooms that stay empty. Which row has which
//! room is in the state; all that is kept here is what rooms are worth (the dual variables of the columns). A row's own
//! worth is the price of its room less what that room is worth.

use crate::problem::Problem;
use crate::state::{NOBODY, OFF, State};

/// The price of a room that a session may not have.
const NEVER: i32 = 1 << 28;
/// What rooms are worth is brought back to about nothing when it gets this far from it.
const FAR: i32 = 1 << 24;
/// A room that a path has been found to already.
const REACHED: i32 = i32::MAX;
/// No room: where a path begins.
const START: u32 = u32::MAX;

/// What the rooms of every slot are worth, and what they cost each session.
#[derive(Clone)]
pub(super) struct Matching {
    rooms: usize,
    /// Per slot and room, what the room is worth there; and the same taken from `NEVER` where it is closed, else from 0.
    worth: Vec<i32>,
    less_worth: Vec<i32>,
    closed: Vec<bool>,
    /// Per session and room, its price: in slots that the session was not published in, and then in the one that it was.
    prices: Vec<i32>,
    /// Per session, the slot it was published in.
    published: Vec<usize>,
    /// Per session, the slots it may take, as bits.
    may: Vec<u64>,
    may_words: usize,
    /// What `settle` works with; kept to spare the allocation.
    spare: (Path, Vec<(u16, usize)>),
}

/// The cheapest way to give a room to a new row of a slot, where one row has left.
#[derive(Clone, Default)]
pub(super) struct Path {
    /// What changes in the price of the slot.
    pub(super) change: i64,
    /// How dear it is to reach the room that is left.
    distance: i32,
    /// The rooms on the way there, and how dear they are to reach.
    reached: Vec<(u16, i32)>,
    /// Per room: how dear it is to reach as far as is known, or `REACHED`; and by which room's row.
    open: Vec<i32>,
    by: Vec<u32>,
}

impl Matching {
    /// `None` where rooms are more than a price: sessions of several slots, a series that wants one room.
    pub(super) fn new(problem: &Problem) -> Option<Self> {
        let (n, rooms, slots) = (problem.n, problem.rooms, problem.slots);
        let series =
            |s: usize| problem.links[s].iter().any(|link| link.kind == crate::problem::LinkKind::Series);
        if (0..n).any(|s| !problem.simple[s] || series(s)) {
            return None;
        }
        let may_words = slots.div_ceil(64);
        let mut may = vec![0; n * may_words];
        let mut suits = vec![false; n * rooms];
        for s in 0..n {
            for &room in &problem.rooms_of[s] {
                suits[s * rooms + room as usize] = true;
            }
            for &slot in &problem.slots_of[s] {
                crate::bits::set(&mut may[s * may_words..], slot as usize);
            }
        }
        let mut closed = vec![false; problem.cells];
        for (room, described) in problem.instance.rooms.iter().enumerate() {
            for &slot in &described.closed {
                closed[slot * rooms + room] = true;
            }
        }
        let published: Vec<usize> = problem
            .home
            .iter()
            .map(|&home| if home == OFF { usize::MAX } else { problem.slot(home as usize) })
            .collect();
        let mut prices = Vec::with_capacity(2 * n * rooms);
        for s in 0..n {
            let home = problem.home[s];
            let (slot, room) = if home == OFF { (0, 0) } else { problem.leave[s] };
            for there in [false, true] {
                for r in 0..rooms {
                    let stays = there && home != OFF && problem.room_of[home as usize] as usize == r;
                    let leaves = if stays {
                        0
                    } else if there {
                        room
                    } else {
                        slot
                    };
                    let price = problem.seats[s * rooms + r].saturating_add(leaves);
                    prices.push(if suits[s * rooms + r] { price.min(NEVER / 4) } else { NEVER });
                }
            }
        }
        let less_worth = closed.iter().map(|&closed| if closed { NEVER } else { 0 }).collect();
        let worth = vec![0; problem.cells];
        let matching = Self {
            rooms,
            worth,
            less_worth,
            closed,
            prices,
            published,
            may,
            may_words,
            spare: Default::default(),
        };
        // All prices along a path have to fit in a number that is small beside NEVER.
        let dearest = matching.prices.iter().filter(|&&price| price < NEVER).max().copied().unwrap_or(0);
        if i64::from(dearest) * rooms as i64 > i64::from(NEVER / 8) {
            return None;
        }
        // Rules that are not a room's and a slot's each by itself would need more than this.
        let separate = (0..n).all(|s| {
            (0..problem.cells).all(|cell| {
                let (slot, room) = (problem.slot(cell), problem.room_of[cell] as usize);
                let fits = matching.may(s, slot) && suits[s * rooms + room] && !matching.closed[cell];
                let same = matching.prices(s, slot)[room] == problem.fixed(s, cell);
                fits == problem.legal(s, cell) && (!fits || same)
            })
        });
        separate.then_some(matching)
    }

    /// May a session be in a slot, if a room is found?
    #[inline(always)]
    pub(super) fn may(&self, session: usize, slot: usize) -> bool {
        crate::bits::has(&self.may[session * self.may_words..], slot)
    }

    /// What each room costs a session in a slot.
    #[inline(always)]
    fn prices(&self, session: usize, slot: usize) -> &[i32] {
        let there = usize::from(self.published[session] == slot);
        &self.prices[(2 * session + there) * self.rooms..][..self.rooms]
    }

    /// The least that can change in a slot when `row` comes in and the row in `room` leaves: what a path may cost more.
    #[inline(always)]
    pub(super) fn at_least(&self, state: &State, slot: usize, row: u16, room: usize) -> i64 {
        let first = slot * self.rooms;
        let less_worth = &self.less_worth[first..][..self.rooms];
        let least = if row == NOBODY {
            let worth = &self.worth[first..][..self.rooms];
            -worth.iter().copied().max().unwrap_or(0)
        } else {
            let prices = self.prices(row as usize, slot);
            prices.iter().zip(less_worth).map(|(price, less)| price + less).min().unwrap_or(NEVER)
        };
        i64::from(least) - i64::from(self.row_worth(state, slot, room))
    }

    /// What the row in a room is worth.
    #[inline(always)]
    fn row_worth(&self, state: &State, slot: usize, room: usize) -> i32 {
        let cell = slot * self.rooms + room;
        self.price(slot, state.occupant[cell], room) - self.worth[cell]
    }

    #[inline(always)]
    fn price(&self, slot: usize, row: u16, room: usize) -> i32 {
        if row == NOBODY { 0 } else { self.prices(row as usize, slot)[room] }
    }

    /// Finds the cheapest way to bring `row` into a slot that the row in `gone` leaves. False where there is none that
    /// changes the price by `most` or less.
    #[inline(always)]
    pub(super) fn find(
        &self,
        state: &State,
        slot: usize,
        row: u16,
        gone: usize,
        most: i64,
        path: &mut Path,
    ) -> bool {
        let (rooms, first) = (self.rooms, slot * self.rooms);
        let worth = &self.worth[first..][..rooms];
        let less_worth = &self.less_worth[first..][..rooms];
        let before = self.row_worth(state, slot, gone);
        let limit =
            most.saturating_add(i64::from(before)).clamp(-i64::from(NEVER), i64::from(NEVER / 2)) as i32;
        path.reached.clear();
        path.by.clear();
        path.by.resize(rooms, START);
        path.open.clear();
        if row == NOBODY {
            path.open.extend(worth.iter().map(|worth| -worth));
        } else {
            let prices = self.prices(row as usize, slot);
            path.open.extend(prices.iter().zip(less_worth).map(|(price, less)| price + less));
        }
        let (open, by) = (&mut path.open[..rooms], &mut path.by[..rooms]);
        loop {
            let distance = open.iter().copied().min().unwrap_or(i32::MAX);
            if distance > limit {
                return false;
            }
            let nearest = open.iter().position(|&open| open == distance).unwrap_or(gone);
            if nearest == gone {
                path.change = i64::from(distance) - i64::from(before);
                path.distance = distance;
                return true;
            }
            open[nearest] = REACHED;
            path.reached.push((nearest as u16, distance));
            // Its row goes on to another room.
            let other = state.occupant[first + nearest];
            let onward = distance - self.row_worth(state, slot, nearest);
            let relax = |open: &mut i32, by: &mut u32, there: i32| {
                let nearer = (onward + there < *open) & (*open != REACHED);
                *open = if nearer { onward + there } else { *open };
                *by = if nearer { nearest as u32 } else { *by };
            };
            if other == NOBODY {
                for ((open, by), worth) in open.iter_mut().zip(&mut *by).zip(worth) {
                    relax(open, by, -worth);
                }
            } else {
                let prices = self.prices(other as usize, slot);
                for (((open, by), price), less) in open.iter_mut().zip(&mut *by).zip(prices).zip(less_worth) {
                    relax(open, by, price + less);
                }
            }
        }
    }

    /// Moves the rows along a path that was found, the room `gone` being empty by now. Answers the room that is empty
    /// then: the new row's.
    #[inline(always)]
    pub(super) fn follow(
        &mut self,
        problem: &Problem,
        state: &mut State,
        slot: usize,
        gone: usize,
        path: &Path,
    ) -> usize {
        let first = slot * self.rooms;
        let mut far = false;
        for &(room, distance) in &path.reached {
            let cell = first + room as usize;
            let less = path.distance - distance;
            self.worth[cell] -= less;
            self.less_worth[cell] += less;
            far |= self.worth[cell] < -FAR;
        }
        if far {
            self.come_back(slot);
        }
        let mut empty = gone;
        while path.by[empty] != START {
            let from = path.by[empty] as usize;
            let row = state.occupant[first + from];
            if row != NOBODY {
                state.change_room(problem, row as usize, first + empty);
            }
            empty = from;
        }
        empty
    }

    /// What rooms are worth only matters beside each other: brings the most to nothing.
    #[cold]
    fn come_back(&mut self, slot: usize) {
        let cells = slot * self.rooms..(slot + 1) * self.rooms;
        let most = self.worth[cells.clone()].iter().copied().max().unwrap_or(0);
        for cell in cells {
            self.worth[cell] -= most;
            self.less_worth[cell] += most;
        }
    }

    /// Matches slots from scratch, wherever their sessions are.
    pub(super) fn settle(&mut self, problem: &Problem, state: &mut State, slots: std::ops::Range<usize>) {
        let (mut path, mut waiting) = std::mem::take(&mut self.spare);
        for slot in slots {
            let first = slot * self.rooms;
            waiting.clear();
            for room in 0..self.rooms {
                let cell = first + room;
                self.worth[cell] = 0;
                self.less_worth[cell] = if self.closed[cell] { NEVER } else { 0 };
                if state.occupant[cell] != NOBODY {
                    waiting.push((state.occupant[cell], cell));
                }
            }
            // With nobody there all rooms are worth nothing, and that is right. Then one comes in after the other.
            for &(row, _) in &waiting {
                state.vacate(row as usize);
            }
            for &(row, home) in &waiting {
                let empty = (0..self.rooms).filter(|&room| state.occupant[first + room] == NOBODY);
                // Any of the empty rows can leave: they are alike.
                let Some(gone) = empty.min_by_key(|&room| (first + room != home, room)) else { continue };
                let found = self.find(state, slot, row, gone, i64::MAX / 2, &mut path);
                debug_assert!(found, "there was a room for everybody");
                let room = self.follow(problem, state, slot, gone, &path);
                state.change_room(problem, row as usize, first + room);
            }
        }
        self.spare = (path, waiting);
    }

    /// Takes over what rooms are worth in some slots, where the same sessions have the same rooms in both.
    pub(super) fn copy(&mut self, other: &Self, slots: &[u16]) {
        for &slot in slots {
            let cells = slot as usize * self.rooms..(slot as usize + 1) * self.rooms;
            self.worth[cells.clone()].copy_from_slice(&other.worth[cells.clone()]);
            self.less_worth[cells.clone()].copy_from_slice(&other.less_worth[cells]);
        }
    }
}
