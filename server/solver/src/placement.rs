//! Where sessions are: a room and a slot each, or off the board.

use serde::{Deserialize, Serialize};

/// A room and a slot; for a session of several slots, the slot in which it starts.
/// Written as `[room, slot]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(usize, usize)", into = "(usize, usize)")]
pub struct Cell {
    /// Index into the instance's rooms.
    pub room: usize,
    /// Index into the instance's slots.
    pub slot: usize,
}

impl From<(usize, usize)> for Cell {
    fn from((room, slot): (usize, usize)) -> Self {
        Self { room, slot }
    }
}

impl From<Cell> for (usize, usize) {
    fn from(cell: Cell) -> Self {
        (cell.room, cell.slot)
    }
}

/// One entry per session: its cell, or `None` for off the board.
pub type Placement = Vec<Option<Cell>>;
