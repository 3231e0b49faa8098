//! What a placement costs, term by term. Each term has a file with its full evaluation, from the instance
//! itself, and with the price that the incremental evaluation in `state` is put together from.

mod avoid;
mod fair;
mod miss;
mod moves;
pub(crate) mod no_break;
mod seat;
mod series;
mod track;
mod unplaced;

use crate::problem::LinkKind;
use crate::{Cell, Instance, Placement, Problem};
use serde::Serialize;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

pub(crate) use fair::triangle;

/// One term of the cost.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Term {
    /// How many of what the term counts.
    pub count: i64,
    /// The count times its weight.
    pub cost: i64,
}

impl Term {
    pub(crate) fn new(count: i64, weight: u32) -> Self {
        Self { count, cost: count * i64::from(weight) }
    }
}

/// The cost of a placement, or the difference between two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Cost {
    /// Wishes missed: per person and slot, all they want there but the best; and all who want a session that
    /// is off the board. A Must counts three.
    pub miss: Term,
    /// Seats wanted and not there.
    pub seat: Term,
    /// Sessions that have left their published slot, or the board.
    pub move_slot: Term,
    /// Sessions that have changed rooms within their published slot.
    pub move_room: Term,
    /// Sessions off the board.
    pub unplaced: Term,
    /// Pairs at once that should not be.
    pub avoid: Term,
    /// Pairs of one track at once.
    pub track: Term,
    /// Persons who host twice with no break between.
    pub no_break: Term,
    /// Neighbours of a series in different rooms.
    pub series: Term,
    /// Fairness: `m·(m−1)/2` for each person who misses `m`.
    pub fair: Term,
}

impl Cost {
    /// The full evaluation of a placement, independent of the search's own arithmetic. Entries beyond the
    /// sessions are ignored, missing ones are off the board.
    #[must_use]
    pub fn of(problem: &Problem, placement: &Placement) -> Self {
        let mut cost = Self {
            miss: miss::full(problem, placement),
            seat: seat::full(problem, placement),
            unplaced: unplaced::full(problem, placement),
            avoid: avoid::full(problem, placement),
            track: track::full(problem, placement),
            no_break: no_break::full(problem, placement),
            series: series::full(problem, placement),
            fair: fair::full(problem, placement),
            ..Self::default()
        };
        (cost.move_slot, cost.move_room) = moves::full(problem, placement);
        cost
    }

    /// All terms together: what is minimised.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.terms().iter().map(|(_, term)| term.cost).sum()
    }

    /// The terms with their names.
    #[must_use]
    pub fn terms(&self) -> [(&'static str, Term); 10] {
        [
            ("miss", self.miss),
            ("seat", self.seat),
            ("move_slot", self.move_slot),
            ("move_room", self.move_room),
            ("unplaced", self.unplaced),
            ("avoid", self.avoid),
            ("track", self.track),
            ("no_break", self.no_break),
            ("series", self.series),
            ("fair", self.fair),
        ]
    }

    fn zip(self, other: Self, f: impl Fn(i64, i64) -> i64) -> Self {
        let term = |a: Term, b: Term| Term { count: f(a.count, b.count), cost: f(a.cost, b.cost) };
        Self {
            miss: term(self.miss, other.miss),
            seat: term(self.seat, other.seat),
            move_slot: term(self.move_slot, other.move_slot),
            move_room: term(self.move_room, other.move_room),
            unplaced: term(self.unplaced, other.unplaced),
            avoid: term(self.avoid, other.avoid),
            track: term(self.track, other.track),
            no_break: term(self.no_break, other.no_break),
            series: term(self.series, other.series),
            fair: term(self.fair, other.fair),
        }
    }
}

impl Add for Cost {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.zip(other, |a, b| a + b)
    }
}

impl Sub for Cost {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.zip(other, |a, b| a - b)
    }
}

impl Neg for Cost {
    type Output = Self;
    fn neg(self) -> Self {
        Self::default() - self
    }
}

impl AddAssign for Cost {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Cost {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

/// What a cell costs a session whatever the others do.
pub(crate) fn fixed(problem: &Problem, session: usize, cell: Cell) -> Cost {
    let (move_slot, move_room) = moves::price(problem, session, Some(cell));
    Cost { seat: seat::price(problem, session, Some(cell)), move_slot, move_room, ..Cost::default() }
}

/// What a room costs a session in seats.
pub(crate) fn seats(problem: &Problem, session: usize, room: usize) -> Term {
    seat::price(problem, session, Some(Cell { room, slot: 0 }))
}

/// What being off the board costs a session. The misses of people who choose between runs are not in it:
/// they are counted person by person.
pub(crate) fn off(problem: &Problem, session: usize) -> Cost {
    let (move_slot, move_room) = moves::price(problem, session, None);
    Cost {
        miss: miss::off(problem, session),
        seat: seat::price(problem, session, None),
        unplaced: Term::new(1, problem.instance.weights.unplaced),
        move_slot,
        move_room,
        ..Cost::default()
    }
}

/// What one person misses, a Must counting three.
pub(crate) fn missed(problem: &Problem, placement: &Placement, person: usize) -> i64 {
    miss::of_person(problem, placement, person)
}

/// Every cost between two sessions: both, its kind, how often it counts, its weight.
pub(crate) fn pairs(instance: &Instance) -> Vec<(usize, usize, LinkKind, i32, u32)> {
    let w = &instance.weights;
    let mut pairs = Vec::new();
    let mut add = |kind, weight, list: Vec<(usize, usize)>| {
        pairs.extend(list.into_iter().map(|(a, b)| (a, b, kind, 1, weight)));
    };
    for (kind, weight, list) in [
        (LinkKind::Avoid, w.avoid, avoid::pairs as fn(&Instance) -> Vec<(usize, usize)>),
        (LinkKind::Track, w.track, track::pairs),
        (LinkKind::NoBreak, w.no_break, no_break::pairs),
        (LinkKind::Series, w.series, series::pairs),
    ] {
        if weight > 0 {
            add(kind, weight, list(instance));
        }
    }
    pairs
}

/// Where a session is in a placement that may be too short.
fn at(placement: &Placement, session: usize) -> Option<Cell> {
    placement.get(session).copied().flatten()
}

/// How many of these pairs are both placed and meet a condition.
fn count(
    placement: &Placement,
    pairs: &[(usize, usize)],
    meets: impl Fn(usize, Cell, usize, Cell) -> bool,
) -> i64 {
    let held = pairs.iter().filter(
        |&&(a, b)| matches!((at(placement, a), at(placement, b)), (Some(x), Some(y)) if meets(a, x, b, y)),
    );
    held.count() as i64
}
