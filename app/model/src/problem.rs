//! What is wrong with a board that the rules allow: what facilitators should look at.

use crate::{Board, Counts, Forecast, Host, Millis, PersonId, Place, Run, RunId, Session, Slot, SlotId};
use std::collections::BTreeMap;

/// Something that a facilitator should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Two runs are in one room at once.
    DoubleBooked {
        /// One.
        a: RunId,
        /// The other.
        b: RunId,
        /// Where and when.
        place: Place,
    },
    /// It is in a room that is closed then.
    RoomClosed {
        /// Which.
        run: RunId,
        /// When.
        slot: SlotId,
    },
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
    /// More people are expected than the room holds.
    TooSmall {
        /// Which.
        run: RunId,
        /// How many the room holds.
        seats: u32,
        /// How many are expected.
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
    /// A host goes from one session straight to the next.
    BackToBack {
        /// Who.
        host: Host,
        /// The earlier.
        a: RunId,
        /// The later.
        b: RunId,
        /// Minutes between them.
        minutes: u32,
    },
    /// It has no place.
    Unplaced {
        /// Which.
        run: RunId,
        /// How many want it.
        people: u32,
    },
}

/// A host who has fewer minutes than this between two sessions goes straight from one to the next.
pub const BREATH: u32 = 10;

impl Problem {
    /// The runs that it is about.
    pub fn runs(&self) -> Vec<RunId> {
        match self {
            Self::DoubleBooked { a, b, .. }
            | Self::HostClash { a, b, .. }
            | Self::SideBySide { a, b, .. }
            | Self::BackToBack { a, b, .. } => vec![*a, *b],
            Self::RoomClosed { run, .. }
            | Self::TooSmall { run, .. }
            | Self::NeedNotMet { run, .. }
            | Self::CannotThen { run, .. }
            | Self::Unplaced { run, .. } => vec![*run],
        }
    }

    /// How many people it concerns: those who are expected at what cannot be as it is, who find no seat, who want
    /// what is off the board. Somebody is always concerned: a host, or whoever pitched.
    pub fn people(&self, board: &Board, counts: &Counts, forecast: &Forecast) -> u32 {
        let coming = |id: &RunId| {
            board.run(*id).map_or(0, |(session, run)| board.expected(session, run, counts, forecast))
        };
        let people = match self {
            Self::DoubleBooked { a, b, .. } | Self::HostClash { a, b, .. } => coming(a) + coming(b),
            // Whoever wants both has to choose; more than come to the smaller one they cannot be.
            Self::SideBySide { a, b, .. } => coming(a).min(coming(b)),
            Self::RoomClosed { run, .. } | Self::NeedNotMet { run, .. } | Self::CannotThen { run, .. } => {
                coming(run)
            }
            Self::TooSmall { seats, people, .. } => people.saturating_sub(*seats),
            Self::BackToBack { .. } => 1,
            Self::Unplaced { people, .. } => *people,
        };
        people.max(1)
    }

    /// Of two that concern as many people, which comes first: the worse.
    fn rank(&self) -> u8 {
        match self {
            Self::DoubleBooked { .. } | Self::RoomClosed { .. } => 0,
            Self::HostClash { .. } => 1,
            Self::NeedNotMet { .. } | Self::CannotThen { .. } => 2,
            Self::TooSmall { .. } | Self::SideBySide { .. } => 3,
            Self::Unplaced { .. } => 4,
            Self::BackToBack { .. } => 5,
        }
    }
}

impl Board {
    /// What facilitators should look at, by people concerned. `forecast` says how many are expected; where it says
    /// nothing of a run, the counts do.
    pub fn problems(&self, counts: &Counts, forecast: &Forecast) -> Vec<Problem> {
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
            self.problems_of(session, run, span, (counts, forecast), &mut problems);
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
        back_to_back(&runs, &mut problems);
        problems.sort_by_cached_key(|problem| {
            (std::cmp::Reverse(problem.people(self, counts, forecast)), problem.rank())
        });
        problems
    }

    fn problems_of(
        &self,
        session: &Session,
        run: &Run,
        span: &[Slot],
        (counts, forecast): (&Counts, &Forecast),
        problems: &mut Vec<Problem>,
    ) {
        let id = session.run_id(run);
        let Some(place) = run.place else {
            let people = counts.get(&session.id).copied().unwrap_or_default().people();
            problems.push(Problem::Unplaced { run: id, people });
            return;
        };
        for slot in span {
            if session.idea.cannot.contains(&slot.id) {
                problems.push(Problem::CannotThen { run: id, slot: slot.id });
            }
        }
        let Some(room) = self.room(place.room) else { return };
        if let Some(slot) = span.iter().find(|slot| room.closed.contains(&slot.id)) {
            problems.push(Problem::RoomClosed { run: id, slot: slot.id });
        }
        for need in session.idea.needs.iter().filter(|need| !room.text.offers(need)) {
            problems.push(Problem::NeedNotMet { run: id, need: need.clone() });
        }
        let people = self.expected(session, run, counts, forecast);
        if let Some(seats) = room.text.capacity.filter(|seats| *seats < people) {
            problems.push(Problem::TooSmall { run: id, seats, people });
        }
    }
}

/// What is wrong between two runs that are on at once in `slot`.
fn problems_between(a: (&Session, &Run), b: (&Session, &Run), slot: SlotId, problems: &mut Vec<Problem>) {
    let ids = (a.0.run_id(a.1), b.0.run_id(b.1));
    let rooms = (a.1.place.map(|place| place.room), b.1.place.map(|place| place.room));
    if let (Some(room), true) = (rooms.0, rooms.0 == rooms.1) {
        problems.push(Problem::DoubleBooked { a: ids.0, b: ids.1, place: Place { room, slot } });
    }
    if a.0.id != b.0.id
        && let Some(host) = a.0.shares_host(b.0)
    {
        problems.push(Problem::HostClash { host: host.clone(), a: ids.0, b: ids.1, slot });
    }
    if a.0.idea.avoid.contains(&b.0.id) || b.0.idea.avoid.contains(&a.0.id) {
        problems.push(Problem::SideBySide { a: ids.0, b: ids.1, slot });
    }
}

/// A host as somebody who can be in one place at a time, whatever they are written like.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Person(PersonId),
    Named(String),
}

/// Hosts who go straight from one session to the next; each pair of runs once, whoever of both hosts it is.
fn back_to_back(runs: &[(&Session, &Run, &[Slot])], problems: &mut Vec<Problem>) {
    type Stay<'a> = (Millis, Millis, RunId, &'a Host);
    let mut stays: BTreeMap<Who, Vec<Stay<'_>>> = BTreeMap::new();
    for (session, run, span) in runs {
        let (Some(first), Some(last)) = (span.first(), span.last()) else { continue };
        for host in &session.idea.hosts {
            let who = match host {
                Host::Person(person) => Who::Person(*person),
                Host::Named(name) => Who::Named(name.to_lowercase()),
            };
            let stay = (first.starts_at(), last.ends_at(), session.run_id(run), host);
            stays.entry(who).or_default().push(stay);
        }
    }
    let mut known = std::collections::BTreeSet::new();
    for mut stays in stays.into_values() {
        stays.sort_by_key(|(starts, _, run, _)| (*starts, *run));
        for pair in stays.windows(2) {
            let [(_, ends, a, host), (starts, _, b, _)] = pair else { continue };
            let minutes = u32::try_from((starts - ends) / 60_000).ok().filter(|_| starts >= ends);
            if let Some(minutes) = minutes.filter(|minutes| *minutes < BREATH)
                && known.insert((*a, *b))
            {
                problems.push(Problem::BackToBack { host: (*host).clone(), a: *a, b: *b, minutes });
            }
        }
    }
}
