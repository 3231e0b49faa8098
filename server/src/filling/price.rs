//! What it costs to move a session that people have seen on the board: more the sooner it starts, and the more people
//! planned on it.

use model::{Board, Counts, FillOrder, Forecast, How, Keep, Millis, Phase, Problem, RunId};
use solver::Weights;
use std::collections::BTreeSet;

/// A session that has to move anyway should rather stay in its slot.
const TROUBLED: Price = Price { slot: 20, room: 5 };
/// Whoever gains nothing stays.
const FREE: Price = Price { slot: 3, room: 1 };
/// A repair rather moves two or three sessions than leave one without a place.
const UNPLACED_IN_REPAIR: u32 = 3_000;

/// What leaving its slot costs a run, and what leaving its room within the slot does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Price {
    pub(super) slot: u32,
    pub(super) room: u32,
}

/// What moves cost on a board.
pub(super) struct Prices {
    keep: Keep,
    now: Millis,
    /// What cannot stay as it is.
    broken: BTreeSet<RunId>,
    /// What could be better where it is.
    poor: BTreeSet<RunId>,
    counts: Counts,
}

impl Prices {
    /// For an order, on a board with so many people for each session.
    pub(super) fn new(board: &Board, counts: Counts, order: &FillOrder, now: Millis) -> Self {
        let (mut broken, mut poor) = (BTreeSet::new(), BTreeSet::new());
        // Without a forecast, rooms are too small for the fitted share of those who want to go.
        for problem in board.problems(&counts, &Forecast::new()) {
            match problem {
                Problem::HostClash { .. }
                | Problem::NeedNotMet { .. }
                | Problem::CannotThen { .. }
                | Problem::RoomClosed { .. }
                | Problem::DoubleBooked { .. } => {
                    broken.extend(problem.runs());
                }
                Problem::TooSmall { .. } | Problem::SideBySide { .. } => poor.extend(problem.runs()),
                Problem::Unplaced { .. } | Problem::BackToBack { .. } => {}
            }
        }
        Self { keep: keep(board, order), now, broken, poor, counts }
    }

    /// What it costs to move a run that starts at `starts`.
    pub(super) fn of(&self, run: RunId, starts: Millis) -> Price {
        if self.broken.contains(&run) {
            return TROUBLED;
        }
        let people = self.counts.get(&run.session).copied().unwrap_or_default().people();
        let (slot, room) = match self.keep {
            Keep::Freely => return FREE,
            Keep::Least if !self.poor.contains(&run) => (1_000 + 20 * people, 300 + 5 * people),
            Keep::Least | Keep::Little => (30 + 2 * people, 10 + people / 2),
        };
        let most = |price: u32| price.saturating_mul(self.urgency(starts)).min(1_000_000);
        Price { slot: most(slot), room: most(room) }
    }

    /// How many times dearer a move is, since what it moves starts soon.
    fn urgency(&self, starts: Millis) -> u32 {
        match starts.saturating_sub(self.now) / 60_000 {
            ..=30 => 4,
            31..=60 => 3,
            61..=180 => 2,
            _ => 1,
        }
    }
}

/// How much a move may cost: as asked, or as suits what is asked for.
fn keep(board: &Board, order: &FillOrder) -> Keep {
    order.keep.unwrap_or(match order.how {
        How::Repair => Keep::Least,
        How::Fill if board.event.phase >= Phase::Live => Keep::Little,
        How::Fill | How::Improve => Keep::Freely,
    })
}

/// The prices of everything else.
pub(super) fn weights(order: &FillOrder) -> Weights {
    match order.how {
        How::Repair => Weights { unplaced: UNPLACED_IN_REPAIR, ..Weights::default() },
        How::Fill | How::Improve => Weights::default(),
    }
}
