//! The first full board: sessions with the fewest places first, each to the cell that costs least; one that
//! finds none pushes others aside along a chain until one of them finds a free cell.

use crate::problem::{FORBIDDEN, Problem};
use crate::state::{NOBODY, OFF, State};

/// How long a chain of sessions that make way may get.
const CHAIN: usize = 40;
/// How many sessions may be asked to make way for one.
const ASKED: usize = 4_000;

/// Places everything that is off the board, as far as it finds a way.
pub(super) fn fill(problem: &Problem, state: &mut State, budget: usize) {
    let choices = |s: usize| (0..problem.cells).filter(|&cell| problem.fixed(s, cell) != FORBIDDEN).count();
    let mut waiting: Vec<usize> = (0..problem.n).filter(|&s| state.at[s] == OFF).collect();
    waiting.sort_by_cached_key(|&s| {
        let pinned = problem.instance.sessions[s].lock.is_some();
        // Long ones and those whose hosts are busy elsewhere are harder than their cells say.
        let room = choices(s) / (problem.length[s] * (1 + problem.conflicts[s].len()));
        (!pinned, room, std::cmp::Reverse(problem.interest[s]), s)
    });
    for &s in &waiting {
        if let Some(cell) = cheapest(problem, state, s, budget) {
            state.insert(problem, s, cell);
        }
    }
    for &s in &waiting {
        if state.at[s] == OFF {
            let mut asked = vec![false; problem.n];
            let mut left = ASKED;
            make_way(problem, state, s, CHAIN, &mut asked, &mut left, budget);
        }
    }
}

/// The free cell that costs a session, which is off the board, least.
pub(super) fn cheapest(problem: &Problem, state: &mut State, session: usize, budget: usize) -> Option<usize> {
    let mut best: Option<(i64, usize)> = None;
    for slot in 0..problem.slots {
        // Within a slot the cheapest room is the cheapest cell, but for links between rooms.
        let cells = slot * problem.rooms..(slot + 1) * problem.rooms;
        let free = cells.filter(|&cell| state.fits(problem, session, cell));
        let Some(cell) = free.min_by_key(|&cell| problem.fixed(session, cell)) else { continue };
        if !state.within(problem, &[(session, cell as u32)], budget) {
            continue;
        }
        let most = best.map_or(i64::MAX, |(cost, _)| cost - 1);
        if let Some(cost) = state.landing(problem, session, cell, most) {
            best = Some((cost, cell));
        }
    }
    best.map(|(_, cell)| cell)
}

/// Places a session by having one other make way, which may have a third make way, and so on.
fn make_way(
    problem: &Problem,
    state: &mut State,
    session: usize,
    chain: usize,
    asked: &mut [bool],
    left: &mut usize,
    budget: usize,
) -> bool {
    asked[session] = true;
    if let Some(cell) = cheapest(problem, state, session, budget) {
        state.insert(problem, session, cell);
        return true;
    }
    if chain == 0 {
        return false;
    }
    for cell in 0..problem.cells {
        let Some(other) = only_blocker(problem, state, session, cell) else { continue };
        if asked[other] || !problem.movable[other] || *left == 0 {
            continue;
        }
        *left -= 1;
        let (from, moved) = (state.at[other] as usize, state.moved);
        state.remove(problem, other);
        if state.fits(problem, session, cell) {
            state.insert(problem, session, cell);
            if make_way(problem, state, other, chain - 1, asked, left, budget)
                && state.moved <= budget.max(moved)
            {
                return true;
            }
            if state.at[other] != OFF {
                // It found a place, but beyond the budget.
                state.remove(problem, other);
            }
            state.remove(problem, session);
        }
        if state.fits(problem, other, from) {
            state.insert(problem, other, from);
        }
    }
    false
}

/// The one session that keeps another out of a cell, if there is exactly one.
fn only_blocker(problem: &Problem, state: &State, session: usize, cell: usize) -> Option<usize> {
    if problem.fixed(session, cell) == FORBIDDEN {
        return None;
    }
    let mut blocker = None;
    let mut block = |other: usize| match blocker {
        None => {
            blocker = Some(other);
            true
        }
        Some(known) => known == other,
    };
    for k in 0..problem.length[session] {
        let other = state.occupant[cell + k * problem.rooms];
        if other != NOBODY && !block(other as usize) {
            return None;
        }
    }
    let place = problem.place(cell);
    for &other in &problem.conflicts[session] {
        if let Some(there) = state.cell(other as usize) {
            let there = problem.place(there);
            if crate::rules::overlap(problem, session, place, other as usize, there) && !block(other as usize)
            {
                return None;
            }
        }
    }
    blocker
}
