//! An instance that has been checked, with everything the search asks for laid out in flat tables.
//! `compile` fills them; the full evaluations (`cost`, `rules`) read the instance itself instead.

use crate::state::OFF;
use crate::{Cell, Fault, Instance, Placement, bits, compile};

/// The price of a cell that a session may never take.
pub(crate) const FORBIDDEN: i32 = i32::MAX;
/// Extra price of a pinned session that is off the board: more than all terms together ever are.
pub(crate) const PIN: i64 = 1 << 40;

/// Something a person wants: one session, or any one of several runs.
#[derive(Debug, Clone)]
pub(crate) struct Want {
    /// The sessions that would do.
    pub(crate) any_of: Vec<usize>,
    /// How many misses it counts: 1, or 3 for a Must.
    pub(crate) weight: u32,
}

/// A cost between two sessions that depends on where both are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Link {
    pub(crate) other: usize,
    pub(crate) kind: LinkKind,
    /// How often, in units of the term.
    pub(crate) count: i32,
    /// `count` times the weight.
    pub(crate) cost: i32,
}

/// When a link costs something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkKind {
    /// Both run at once, and somebody asked that they do not.
    Avoid,
    /// Both run at once, and both are of one track.
    Track,
    /// One starts when the other ends, and they share hosts.
    NoBreak,
    /// They are in different rooms, and neighbours of a series.
    Series,
}

/// A checked instance, ready to be solved.
#[derive(Debug, Clone)]
pub struct Problem {
    pub(crate) instance: Instance,
    /// Sessions, rooms, slots, cells (`slot * rooms + room`).
    pub(crate) n: usize,
    pub(crate) rooms: usize,
    pub(crate) slots: usize,
    pub(crate) cells: usize,
    pub(crate) length: Vec<usize>,
    pub(crate) demand: Vec<u32>,
    /// People who want each session, a Must counting three times.
    pub(crate) interest: Vec<u32>,
    /// Per person, what they want.
    pub(crate) wants: Vec<Vec<Want>>,

    /// Per session, the cells that it could take by itself, as bits; `legal_words` words each.
    pub(crate) legal: Vec<u64>,
    pub(crate) legal_words: usize,
    /// Per session and room: the price of seats that are not there. Price and legality are kept apart, and
    /// not in a table of cells, because a table of cells of a big board does not fit the cache.
    pub(crate) seats: Vec<i32>,
    /// Per session: what leaving its published slot costs, and only its published room.
    pub(crate) leave: Vec<(i32, i32)>,
    /// Per cell, its slot and its room.
    pub(crate) slot_of: Vec<u16>,
    pub(crate) room_of: Vec<u16>,
    /// Per session: what being off the board costs, `PIN` included.
    pub(crate) off: Vec<i64>,
    /// Per session, the rooms in which it has any cell, and the slots.
    pub(crate) rooms_of: Vec<Vec<u16>>,
    pub(crate) slots_of: Vec<Vec<u16>>,
    /// Per session, those it may never overlap with (a host in common, or runs of one session).
    pub(crate) conflicts: Vec<Vec<u16>>,
    pub(crate) links: Vec<Vec<Link>>,
    /// Per session, the limits it counts against.
    pub(crate) limits_of: Vec<Vec<usize>>,
    /// Per slot: does it follow the slot before directly, on the same day and without a break?
    pub(crate) follows: Vec<bool>,
    /// Per session, its cell in the baseline, or `OFF`.
    pub(crate) home: Vec<u32>,
    /// Per session: can it move at all?
    pub(crate) movable: Vec<bool>,
    /// Per session: one slot, no fans that have to choose between runs, no fairness. Such sessions take
    /// the fast way through the search.
    pub(crate) simple: Vec<bool>,

    /// Fans as columns of bits: first one column per person (weight 1), then one per person with several
    /// Musts (weight 2, on top of the 1). People who can lose nothing have no column.
    pub(crate) words: usize,
    /// The words of columns of weight 1; the rest have weight 2.
    pub(crate) light_words: usize,
    /// Per session, `words` words.
    pub(crate) fans: Vec<u64>,
    /// Per session, its columns.
    pub(crate) fan_list: Vec<Vec<u32>>,
    /// Per column, the person.
    pub(crate) person_of: Vec<u32>,
    /// People who want something that runs more than once; and per session, which of them want it.
    pub(crate) choosers: Vec<usize>,
    pub(crate) choosers_of: Vec<Vec<u32>>,
    /// Per session, all who want it with their weights; filled where fairness is on.
    pub(crate) wanted_by: Vec<Vec<(u32, u32)>>,
    pub(crate) bound: i64,
}

impl Problem {
    /// Checks an instance and prepares it.
    ///
    /// # Errors
    /// The first thing found wrong, with its place in the file.
    pub fn new(instance: &Instance) -> Result<Self, Fault> {
        compile::compile(instance)
    }

    /// The instance it was made from.
    #[must_use]
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// How many sessions there are.
    #[must_use]
    pub fn sessions(&self) -> usize {
        self.n
    }

    /// People who want session `session`, a Must counting three times.
    #[must_use]
    pub fn interest(&self, session: usize) -> u32 {
        self.interest[session]
    }

    /// Seats that session `session` wants.
    #[must_use]
    pub fn demand(&self, session: usize) -> u32 {
        self.demand[session]
    }

    /// No placement costs less than this.
    #[must_use]
    pub fn lower_bound(&self) -> i64 {
        self.bound
    }

    /// Everything off the board.
    #[must_use]
    pub fn empty(&self) -> Placement {
        vec![None; self.n]
    }

    /// Could the session take this cell, if it were alone?
    #[inline(always)]
    pub(crate) fn legal(&self, session: usize, cell: usize) -> bool {
        bits::has(&self.legal[session * self.legal_words..], cell)
    }

    /// What a cell costs a session whatever the others do (seats and moves), or `FORBIDDEN`.
    #[inline(always)]
    pub(crate) fn fixed(&self, session: usize, cell: usize) -> i32 {
        if self.legal(session, cell) { self.price(session, cell) } else { FORBIDDEN }
    }

    /// The same, for a cell that is legal.
    #[inline(always)]
    fn price(&self, session: usize, cell: usize) -> i32 {
        let room = self.room_of[cell] as usize;
        let mut price = self.seats[session * self.rooms + room];
        let home = self.home[session];
        if home != OFF && home != cell as u32 {
            let (slot, room) = self.leave[session];
            price += if self.slot_of[home as usize] == self.slot_of[cell] { room } else { slot };
        }
        price
    }

    #[inline(always)]
    pub(crate) fn fans(&self, session: usize) -> &[u64] {
        &self.fans[session * self.words..(session + 1) * self.words]
    }

    /// The weight of a column: see [`Problem::words`].
    #[inline(always)]
    pub(crate) fn weight(&self, column: u32) -> i32 {
        if (column as usize) < self.light_words * 64 { 1 } else { 2 }
    }

    #[inline(always)]
    pub(crate) fn slot(&self, cell: usize) -> usize {
        self.slot_of[cell] as usize
    }

    pub(crate) fn cell(&self, cell: Cell) -> usize {
        cell.slot * self.rooms + cell.room
    }

    pub(crate) fn place(&self, cell: usize) -> Cell {
        Cell { room: self.room_of[cell] as usize, slot: self.slot_of[cell] as usize }
    }
}
