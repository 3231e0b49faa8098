//! The last touch: of boards that cost the same, one on which more people find a seat in something they came for.

use super::watch::Bell;
use crate::problem::Problem;
use crate::seating::Seating;
use crate::state::{NOBODY, OFF, State};

/// Looks for moves and swaps that cost nothing and seat more people, until there is none or `tries` of them have been
/// looked at or the bell rings. Never makes the board dearer.
pub(super) fn polish(problem: &Problem, state: &mut State, budget: usize, mut tries: u64, bell: Bell<'_>) {
    // Runs and long sessions are seated over several slots: what one slot gains, another may lose.
    if problem.simple.iter().any(|&simple| !simple) {
        return;
    }
    let mut seating = Seating::new(problem);
    let mut seated: Vec<usize> =
        (0..problem.slots).map(|slot| count(problem, state, &mut seating, slot)).collect();
    loop {
        let before: usize = seated.iter().sum();
        for session in (0..problem.n).filter(|&session| problem.movable[session]) {
            for cell in 0..problem.cells {
                let (from, other) = (state.at[session], state.occupant[cell]);
                if from == OFF || from == cell as u32 || !problem.legal(session, cell) {
                    continue;
                }
                if tries == 0 || bell.rings() {
                    return;
                }
                let slots = [problem.slot(from as usize), problem.slot(cell)];
                if !exchange(problem, state, session, cell, budget) {
                    continue;
                }
                tries -= 1;
                let now = slots.map(|slot| count(problem, state, &mut seating, slot));
                let then = slots.map(|slot| seated[slot]);
                let better =
                    if slots[0] == slots[1] { now[0] > then[0] } else { now[0] + now[1] > then[0] + then[1] };
                if better {
                    seated[slots[0]] = now[0];
                    seated[slots[1]] = now[1];
                } else {
                    put_back(problem, state, (session, from), (other, cell));
                }
            }
        }
        if seated.iter().sum::<usize>() == before {
            return;
        }
    }
}

/// A session goes to a cell, and whoever is there to its own, if that makes nothing dearer.
fn exchange(problem: &Problem, state: &mut State, session: usize, cell: usize, budget: usize) -> bool {
    let (from, other) = (state.at[session] as usize, state.occupant[cell]);
    if other == NOBODY {
        let free = state.move_delta(problem, session, cell, 0, budget).is_some();
        if free {
            state.remove(problem, session);
            state.insert(problem, session, cell);
        }
        return free;
    }
    let other = other as usize;
    // Each pair once.
    let wanted = other > session && problem.movable[other] && problem.legal(other, from);
    let free = wanted && state.swap_delta(problem, (session, cell), (other, from), 0, budget).is_some();
    if free {
        state.remove(problem, session);
        state.remove(problem, other);
        state.insert(problem, session, cell);
        state.insert(problem, other, from);
    }
    free
}

/// Undoes an exchange.
fn put_back(
    problem: &Problem,
    state: &mut State,
    (session, from): (usize, u32),
    (other, cell): (u16, usize),
) {
    state.remove(problem, session);
    if other != NOBODY {
        state.remove(problem, other as usize);
        state.insert(problem, other as usize, cell);
    }
    state.insert(problem, session, from as usize);
}

/// How many are seated in a slot.
fn count(problem: &Problem, state: &State, seating: &mut Seating, slot: usize) -> usize {
    let cells = slot * problem.rooms..(slot + 1) * problem.rooms;
    let here: Vec<(usize, usize)> = cells
        .filter(|&cell| state.occupant[cell] != NOBODY)
        .map(|cell| (state.occupant[cell] as usize, problem.room_of[cell] as usize))
        .collect();
    seating.seated(problem, &here)
}
