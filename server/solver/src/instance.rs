//! The file format board-1 with our optional extensions, as serde sees it. Nothing is checked here:
//! `Problem::new` does that. Fields marked *extension* are not in plain board-1; left out, they cost nothing.

use crate::placement::Placement;
use serde::{Deserialize, Serialize};

/// A board to solve. Indices are 0-based; unknown fields are ignored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// Always `"board-1"`.
    pub format: String,
    /// A name to tell solutions apart by.
    #[serde(default)]
    pub name: String,
    /// The price of each term.
    #[serde(default)]
    pub weights: Weights,
    /// The slots for sessions, in order of time. Breaks and plenaries are not slots: what follows one
    /// says so with [`Slot::after_break`].
    pub slots: Vec<Slot>,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// The sessions.
    pub sessions: Vec<Session>,
    /// How many persons there are; hosts are persons too.
    pub people: usize,
    /// Per person, the sessions they want (as Interested, or as Must where `must` names them too).
    pub stars: Vec<Vec<usize>>,
    /// The published placement, from which moving costs something.
    #[serde(default)]
    pub baseline: Option<Placement>,
    /// *Extension.* Pairs of sessions that should not run at once: `weights.avoid` for each pair that does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub avoid: Vec<[usize; 2]>,
    /// *Extension.* Per person, the sessions that are a Must: missing one counts three times. May be
    /// empty (nobody has one); a Must that is not starred counts as starred.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub must: Vec<Vec<usize>>,
    /// *Extension.* Groups of sessions that are runs of one and the same: who wants one of them needs any
    /// one run, and two runs are never in one slot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Vec<usize>>,
    /// *Extension.* Resources that sessions share.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
    /// *Extension.* Groups of sessions that belong together and should stay in one room:
    /// `weights.series` for each pair of neighbours in the list that is in different rooms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<Vec<usize>>,
}

/// The price of one unit of each term, 0 to 1,000,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// A person misses a session they want (three of these for a Must).
    pub miss: u32,
    /// A seat that is wanted and not there.
    pub seat: u32,
    /// A session is in another slot than in the baseline, or has left the board.
    pub move_slot: u32,
    /// A session is in the slot of the baseline, in another room.
    pub move_room: u32,
    /// A session is off the board (beside its fans' misses and seats).
    pub unplaced: u32,
    /// *Extension.* A pair of `avoid` runs at once.
    pub avoid: u32,
    /// *Extension.* Two sessions of one track run at once. Off by default.
    pub track: u32,
    /// *Extension.* A person hosts two sessions with no break between them. Off by default.
    pub no_break: u32,
    /// *Extension.* Two neighbours of a series are in different rooms. Off by default.
    pub series: u32,
    /// *Extension.* Fairness: a person who misses `m` pays `m·(m−1)/2` of these, so that nobody is left with
    /// nothing. Off by default.
    pub fair: u32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            miss: 10,
            seat: 5,
            move_slot: 30,
            move_room: 10,
            unplaced: 100,
            avoid: 60,
            track: 0,
            no_break: 0,
            series: 0,
            fair: 0,
        }
    }
}

/// A stretch of time in which sessions run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The day; sessions of several slots stay within one. Never goes down from slot to slot.
    #[serde(default)]
    pub day: u32,
    /// *Extension.* There is a break (or a plenary) before this slot: no session stretches into it from
    /// the slot before, and who hosts in both has had a break.
    #[serde(default, skip_serializing_if = "is_false")]
    pub after_break: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// A room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Seats.
    pub capacity: u32,
    /// What it offers, by name.
    #[serde(default)]
    pub features: Vec<String>,
    /// The slots in which it cannot be used.
    #[serde(default)]
    pub closed: Vec<usize>,
}

/// A session to place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The persons who run it and so cannot be elsewhere.
    #[serde(default)]
    pub hosts: Vec<usize>,
    /// Its topic.
    #[serde(default)]
    pub track: i64,
    /// The features that its room must have, all of them.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The slots it may start in; `None` for any. A session of several slots must find all of them here.
    #[serde(default)]
    pub slots: Option<Vec<usize>>,
    /// Where it is pinned.
    #[serde(default)]
    pub lock: Option<Lock>,
    /// Seats wanted. Left out: how many people want it (for one of several runs, its share of them).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demand: Option<u32>,
    /// *Extension.* Slots it takes, one after the other in one room on one day.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub length: usize,
    /// *Extension.* What leaving its published slot costs, instead of `weights.move_slot`: more the sooner
    /// it starts and the more people planned on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub move_slot: Option<u32>,
    /// *Extension.* What leaving its published room costs, instead of `weights.move_room`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub move_room: Option<u32>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            hosts: Vec::new(),
            track: 0,
            needs: Vec::new(),
            slots: None,
            lock: None,
            demand: None,
            length: 1,
            move_slot: None,
            move_room: None,
        }
    }
}

fn one() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_one(value: &usize) -> bool {
    *value == 1
}

/// Where a session is pinned: to a room, a slot, or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// Index of the room it must be in.
    #[serde(default)]
    pub room: Option<usize>,
    /// Index of the slot it must start in.
    #[serde(default)]
    pub slot: Option<usize>,
}

/// *Extension.* A resource that only some sessions can have at once: one interpreter, two recording kits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// The sessions that need it.
    pub sessions: Vec<usize>,
    /// How many of them may run in one slot; at least 1.
    pub at_most: u32,
}
