//! Moves where rooms are matched: only who is in which slot is searched, and the rooms of the slots concerned follow.

use super::{Region, Walk};
use crate::problem::Problem;
use crate::rng::pick;
use crate::state::{NOBODY, OFF};

impl Walk {
    /// One move where rooms are matched: a session goes to another slot in place of one there, which comes back in its
    /// place, or in place of nobody. Rooms of both slots are matched anew.
    #[inline(always)]
    pub(super) fn regroup(&mut self, problem: &Problem, region: &Region, temperature: f64) -> bool {
        let bits = self.rng.next();
        let Some(&session) = region.sessions.get(pick(bits, region.sessions.len())) else { return false };
        let session = session as usize;
        let most = (temperature * self.drops[(bits >> 52) as usize]) as i64;
        let more = self.rng.next();
        let slot = region.slots[pick(more, region.slots.len())] as usize;
        let room = pick(more >> 32, problem.rooms);
        let made = match self.state.cell(session) {
            Some(from) if (bits >> 46) & 63 == 0 => self.take_off(problem, session, from, most),
            Some(from) => {
                let kind =
                    usize::from((bits >> 46) & 63 <= self.chains && !problem.conflicts[session].is_empty());
                let made = match kind {
                    0 => self.trade(problem, (session, from), (slot, room), most),
                    _ => self.chain(problem, session, from, slot, most),
                };
                self.tried[kind] += 1;
                self.made[kind] += u64::from(made);
                made
            }
            None if (bits >> 46) & 3 == 0 => {
                let cell = slot * problem.rooms + room;
                let made = problem.legal(session, cell) && self.push_in(problem, session, cell, most, more);
                if let Some(matching) = self.matching.as_mut().filter(|_| made) {
                    matching.settle(problem, &mut self.state, slot..slot + 1);
                }
                made
            }
            None => self.bring_on(problem, session, (slot, room), most),
        };
        self.note(problem, made);
        made
    }

    /// A session on the board changes slots with the row in a room.
    #[inline(always)]
    fn trade(
        &mut self,
        problem: &Problem,
        (session, from): (usize, usize),
        (slot, room): (usize, usize),
        most: i64,
    ) -> bool {
        let (Some(matching), state) = (&mut self.matching, &mut self.state) else { return false };
        let (home, left) = (problem.slot(from), problem.room_of[from] as usize);
        let row = state.occupant[slot * problem.rooms + room];
        let other = (row != NOBODY).then_some(row as usize);
        if slot == home || !matching.may(session, slot) {
            return false;
        }
        if other.is_some_and(|other| !problem.movable[other] || !matching.may(other, home)) {
            return false;
        }
        let clashing = state.clashing[session] + other.map_or(0, |other| state.clashing[other]);
        let mut delta = -i64::from(clashing) * i64::from(problem.instance.weights.miss);
        let there = matching.at_least(state, slot, session as u16, room);
        let here = matching.at_least(state, home, row, left);
        if delta + there + here > most {
            return false;
        }
        let leaving = other.unwrap_or(usize::MAX);
        let Some(joins) =
            state.join_delta(problem, session, slot * problem.rooms, leaving, most - delta - there - here)
        else {
            return false;
        };
        delta += joins;
        if let Some(other) = other {
            let Some(joins) = state.join_delta(problem, other, from, session, most - delta - there - here)
            else {
                return false;
            };
            delta += joins;
        }
        let [to, back] = &mut self.paths;
        if !matching.find(state, slot, session as u16, room, most - delta - here, to) {
            return false;
        }
        delta += to.change;
        if !matching.find(state, home, row, left, most - delta, back) {
            return false;
        }
        delta += back.change;
        let before = state.cost;
        state.remove(problem, session);
        if let Some(other) = other {
            state.remove(problem, other);
        }
        let room = matching.follow(problem, state, slot, room, to);
        state.insert(problem, session, slot * problem.rooms + room);
        let room = matching.follow(problem, state, home, left, back);
        if let Some(other) = other {
            state.insert(problem, other, home * problem.rooms + room);
        }
        debug_assert!(state.cost - before == delta, "a move cost something else than it was to");
        true
    }

    /// A session goes to another slot, and all that may not be at once with it there come back, and all that may not be at
    /// once with those go along, and so on: a Kempe chain over shared hosts.
    fn chain(&mut self, problem: &Problem, session: usize, from: usize, slot: usize, most: i64) -> bool {
        let (Some(matching), state) = (&mut self.matching, &mut self.state) else { return false };
        let home = problem.slot(from);
        if slot == home || !problem.limits_of[session].is_empty() {
            return false;
        }
        self.taken.clear();
        self.taken.push((session, from as u32));
        let mut next = 0;
        while let Some(&(one, at)) = self.taken.get(next) {
            next += 1;
            let to = home + slot - problem.slot(at as usize);
            if !problem.movable[one] || !problem.limits_of[one].is_empty() || !matching.may(one, to) {
                return false;
            }
            for &other in &problem.conflicts[one] {
                let (other, cell) = (other as usize, state.at[other as usize]);
                let there = cell != OFF && problem.slot(cell as usize) == to;
                if there && !self.taken.iter().any(|&(known, _)| known == other) {
                    self.taken.push((other, cell));
                }
            }
        }
        if self.taken.len() < 2 {
            return false;
        }
        let (before, both) = (state.cost, [home, slot]);
        self.others.clear();
        for cell in both.into_iter().flat_map(|slot| slot * problem.rooms..(slot + 1) * problem.rooms) {
            let row = state.occupant[cell];
            if row != NOBODY && !self.taken.iter().any(|&(one, _)| one == row as usize) {
                self.others.push((row as usize, cell));
            }
        }
        for &(one, _) in &self.taken {
            state.remove(problem, one);
        }
        // Any room will do: the slots are matched anew.
        let fits = self.taken.iter().all(|&(one, at)| {
            let to = home + slot - problem.slot(at as usize);
            let mut cells = to * problem.rooms..(to + 1) * problem.rooms;
            let cell = cells.find(|&cell| state.fits(problem, one, cell));
            cell.inspect(|&cell| state.insert(problem, one, cell)).is_some()
        });
        if fits {
            for slot in both {
                matching.settle(problem, state, slot..slot + 1);
            }
            if state.cost - before <= most {
                return true;
            }
        }
        for &(one, _) in &self.taken {
            if state.at[one] != OFF {
                state.remove(problem, one);
            }
        }
        for &(other, _) in &self.others {
            state.vacate(other);
        }
        for &(other, cell) in &self.others {
            state.change_room(problem, other, cell);
        }
        for &(one, at) in &self.taken {
            state.insert(problem, one, at as usize);
        }
        for slot in both {
            matching.settle(problem, state, slot..slot + 1);
        }
        debug_assert!(state.cost == before, "undoing changed the cost");
        false
    }

    /// A session that is off the board comes onto it, in place of nobody or of one that goes off.
    #[inline(always)]
    fn bring_on(
        &mut self,
        problem: &Problem,
        session: usize,
        (slot, room): (usize, usize),
        most: i64,
    ) -> bool {
        let (Some(matching), state) = (&mut self.matching, &mut self.state) else { return false };
        let row = state.occupant[slot * problem.rooms + room];
        let other = (row != NOBODY).then_some(row as usize);
        if !matching.may(session, slot) || other.is_some_and(|other| !problem.movable[other]) {
            return false;
        }
        let mut delta = -problem.off[session];
        if let Some(other) = other {
            delta += problem.off[other] + state.leave_delta(problem, other);
        }
        let there = matching.at_least(state, slot, session as u16, room);
        let leaving = other.unwrap_or(usize::MAX);
        let Some(joins) =
            state.join_delta(problem, session, slot * problem.rooms, leaving, most - delta - there)
        else {
            return false;
        };
        delta += joins;
        let to = &mut self.paths[0];
        if !matching.find(state, slot, session as u16, room, most - delta, to) {
            return false;
        }
        if let Some(other) = other {
            state.remove(problem, other);
        }
        let room = matching.follow(problem, state, slot, room, to);
        state.insert(problem, session, slot * problem.rooms + room);
        true
    }

    /// A session leaves the board: room for others to pass.
    #[inline(always)]
    fn take_off(&mut self, problem: &Problem, session: usize, from: usize, most: i64) -> bool {
        let (Some(matching), state) = (&mut self.matching, &mut self.state) else { return false };
        let (home, left) = (problem.slot(from), problem.room_of[from] as usize);
        let delta = problem.off[session] + state.leave_delta(problem, session);
        let back = &mut self.paths[0];
        if !matching.find(state, home, NOBODY, left, most - delta, back) {
            return false;
        }
        state.remove(problem, session);
        matching.follow(problem, state, home, left, back);
        true
    }

    /// Goes to another board.
    pub(in crate::search) fn relocate(&mut self, problem: &Problem, to: &[u32]) {
        let places: Vec<(usize, u32)> = to.iter().copied().enumerate().collect();
        self.state.relocate(problem, &places);
        if let Some(matching) = &mut self.matching {
            matching.settle(problem, &mut self.state, 0..problem.slots);
        }
    }
}
