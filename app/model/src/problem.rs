//! What is wrong with a board that the rules allow: what facilitators should look at.

use crate::{Board, Counts, Host, Run, RunId, Session, Slot, SlotId};
use std::collections::BTreeMap;

/// Something that a facilitator should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A host would have to be in two places.
    HostClash {
        /// Who.
        host: Host,
        /// One.
        a: RunId,
        /// The other.
        b: RunId,
        /// When.
        slot: SlotId,
    },
    /// More people want it than the room holds.
    TooSmall {
        /// Which.
        run: RunId,
        /// How many the room holds.
        seats: u32,
        /// How many want it, shared among its runs.
        people: u32,
    },
    /// The room lacks what it needs.
    NeedNotMet {
        /// Which.
        run: RunId,
        /// What.
        need: String,
    },
    /// Its hosts said that they cannot then.
    CannotThen {
        /// Which.
        run: RunId,
        /// When.
        slot: SlotId,
    },
    /// Two sessions at once of which one asked not to run against the other.
    SideBySide {
        /// One.
        a: RunId,
        /// The other.
        b: RunId,
        /// When.
        slot: SlotId,
    },
    /// It has no place.
    Unplaced {
        /// Which.
        run: RunId,
        /// How many want it.
        people: u32,
    },
}

impl Problem {
    /// The runs that it is about.
    pub fn runs(&self) -> Vec<RunId> {
        match self {
            Self::HostClash { a, b, .. } | Self::SideBySide { a, b, .. } => vec![*a, *b],
            Self::TooSmall { run, .. }
            | Self::NeedNotMet { run, .. }
            | Self::CannotThen { run, .. }
            | Self::Unplaced { run, .. } => vec![*run],
        }
    }

    /// How many people it concerns, for the order in which problems are shown.
    fn people(&self, counts: &Counts) -> u32 {
        let wanted = |run: &RunId| counts.get(&run.session).copied().unwrap_or_default().people();
        match self {
            Self::TooSmall { seats, people, .. } => people.saturating_sub(*seats),
            _ => self.runs().iter().map(wanted).sum(),
        }
    }
}

impl Board {
    /// What facilitators should look at: broken promises first, then by people concerned.
    pub fn problems(&self, counts: &Counts) -> Vec<Problem> {
        let mut problems = Vec::new();
        let runs: Vec<_> =
            self.runs().map(|(session, run)| (session, run, self.taken_by(session, run))).collect();
        // Only runs in one slot can be in each other's way: with those alone, hundreds of sessions cost little.
        let mut in_slot: BTreeMap<SlotId, Vec<usize>> = BTreeMap::new();
        for (at, (_, _, span)) in runs.iter().enumerate() {
            for slot in *span {
                in_slot.entry(slot.id).or_default().push(at);
            }
        }
        for (at, &(session, run, span)) in runs.iter().enumerate() {
            self.problems_of(session, run, span, counts, &mut problems);
            // Each later run that it meets, with the first slot in which it does.
            let mut met = BTreeMap::new();
            for slot in span {
                for &other in in_slot.get(&slot.id).into_iter().flatten().filter(|other| **other > at) {
                    met.entry(other).or_insert(slot.id);
                }
            }
            for (other, slot) in met {
                let (other, other_run, _) = runs[other];
                problems_between((session, run), (other, other_run), slot, &mut problems);
            }
        }
        problems.sort_by_key(|problem| {
            let rank = match problem {
                Problem::HostClash { .. } => 0,
                Problem::NeedNotMet { .. } | Problem::CannotThen { .. } => 1,
                Problem::TooSmall { .. } | Problem::SideBySide { .. } => 2,
                Problem::Unplaced { .. } => 3,
            };
            (rank, std::cmp::Reverse(problem.people(counts)))
        });
        problems
    }

    fn problems_of(
        &self,
        session: &Session,
        run: &Run,
        span: &[Slot],
        counts: &Counts,
        problems: &mut Vec<Problem>,
    ) {
        let id = session.run_id(run);
        let people = counts.get(&session.id).copied().unwrap_or_default().people();
        let Some(place) = run.place else {
            problems.push(Problem::Unplaced { run: id, people });
            return;
        };
        for slot in span {
            if session.idea.cannot.contains(&slot.id) {
                problems.push(Problem::CannotThen { run: id, slot: slot.id });
            }
        }
        let Some(room) = self.room(place.room) else { return };
        for need in session.idea.needs.iter().filter(|need| !room.text.offers(need)) {
            problems.push(Problem::NeedNotMet { run: id, need: need.clone() });
        }
        let placed_runs = session.runs.iter().filter(|run| run.place.is_some()).count().max(1);
        let people = people.div_ceil(u32::try_from(placed_runs).unwrap_or(1));
        if let Some(seats) = room.text.capacity.filter(|seats| *seats < people) {
            problems.push(Problem::TooSmall { run: id, seats, people });
        }
    }
}

/// What is wrong between two runs that are on at once in `slot`.
fn problems_between(a: (&Session, &Run), b: (&Session, &Run), slot: SlotId, problems: &mut Vec<Problem>) {
    let ids = (a.0.run_id(a.1), b.0.run_id(b.1));
    if a.0.id != b.0.id
        && let Some(host) = a.0.shares_host(b.0)
    {
        problems.push(Problem::HostClash { host: host.clone(), a: ids.0, b: ids.1, slot });
    }
    if a.0.idea.avoid.contains(&b.0.id) || b.0.idea.avoid.contains(&a.0.id) {
        problems.push(Problem::SideBySide { a: ids.0, b: ids.1, slot });
    }
}
