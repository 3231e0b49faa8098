//! Moves against the published board: a session in another slot (or off the board), or in another room of
//! the same slot. A session can have prices of its own.

use super::{Term, at};
use crate::{Cell, Placement, Problem};

/// Moved slots and moved rooms.
pub(super) fn full(problem: &Problem, placement: &Placement) -> (Term, Term) {
    let (mut slots, mut rooms) = (Term::default(), Term::default());
    for s in 0..problem.n {
        let (slot, room) = price(problem, s, at(placement, s));
        slots = Term { count: slots.count + slot.count, cost: slots.cost + slot.cost };
        rooms = Term { count: rooms.count + room.count, cost: rooms.cost + room.cost };
    }
    (slots, rooms)
}

/// What one session pays.
pub(super) fn price(problem: &Problem, session: usize, cell: Option<Cell>) -> (Term, Term) {
    let free = (Term::default(), Term::default());
    let Some(was) = problem.instance.baseline.as_ref().and_then(|baseline| baseline[session]) else {
        return free;
    };
    let weights = &problem.instance.weights;
    let it = &problem.instance.sessions[session];
    match cell {
        Some(cell) if cell == was => free,
        Some(cell) if cell.slot == was.slot => {
            (Term::default(), Term::new(1, it.move_room.unwrap_or(weights.move_room)))
        }
        _ => (Term::new(1, it.move_slot.unwrap_or(weights.move_slot)), Term::default()),
    }
}
