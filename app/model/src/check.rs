//! What holds on every board, whatever happened: checked after every change in tests, and before every undo.

use crate::{Board, Place, SessionId, State, limits};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A rule that a board breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Two runs in one cell.
    DoubleBooked(String, String),
    /// A run in a room or slot that is not there, or too short, or not for sessions, or closed.
    NoSuchPlace(String),
    /// A run that is not where it is pinned.
    OffItsPin(String),
    /// A session that does not stand has a place.
    PlacedButGone(String),
    /// Two runs of a session at the same time.
    TwoRunsAtOnce(String),
    /// A session that is merged into nothing, or in a circle.
    MergedIntoNothing(String),
    /// A session without a run or with two of one number.
    Runs(String),
    /// Two slots at the same time, or out of order.
    Slots,
    /// Two rooms of one name.
    RoomNames(String),
    /// Two things of one number, or sessions out of order.
    Numbers,
    /// A text or a list longer than its limit.
    TooLong(String),
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DoubleBooked(a, b) => write!(f, "“{a}” and “{b}” would be in one place."),
            Self::NoSuchPlace(title) => write!(f, "“{title}” would stand where no session can be."),
            Self::OffItsPin(title) => write!(f, "“{title}” would not be where it is pinned."),
            Self::PlacedButGone(title) => write!(f, "“{title}” would have a place and not take place."),
            Self::TwoRunsAtOnce(title) => write!(f, "“{title}” would run twice at the same time."),
            Self::MergedIntoNothing(title) => {
                write!(f, "“{title}” would be part of a session that is not there.")
            }
            Self::Runs(title) => write!(f, "the runs of “{title}” would not fit together."),
            Self::Slots => f.write_str("two slots would overlap."),
            Self::RoomNames(name) => write!(f, "two rooms would be called “{name}”."),
            Self::Numbers => f.write_str("two things would have one number."),
            Self::TooLong(what) => write!(f, "{what} would be too long."),
        }
    }
}

impl Board {
    /// Checks everything that has to hold on every board.
    pub fn check(&self) -> Result<(), Broken> {
        self.check_numbers()?;
        self.check_slots_and_rooms()?;
        self.check_sessions()?;
        self.check_places()
    }

    fn check_numbers(&self) -> Result<(), Broken> {
        let rooms: BTreeSet<_> = self.rooms.iter().map(|room| room.id).collect();
        let slots: BTreeSet<_> = self.slots.iter().map(|slot| slot.id).collect();
        let sorted = self.sessions.is_sorted_by(|a, b| a.id < b.id);
        let unique = rooms.len() == self.rooms.len() && slots.len() == self.slots.len();
        if sorted && unique { Ok(()) } else { Err(Broken::Numbers) }
    }

    fn check_slots_and_rooms(&self) -> Result<(), Broken> {
        if !self.slots.is_sorted_by(|a, b| a.ends_at() <= b.starts_at()) {
            return Err(Broken::Slots);
        }
        let mut names = BTreeSet::new();
        match self.rooms.iter().find(|room| !names.insert(room.text.name.to_lowercase())) {
            Some(room) => Err(Broken::RoomNames(room.text.name.clone())),
            None => Ok(()),
        }
    }

    fn check_sessions(&self) -> Result<(), Broken> {
        for session in &self.sessions {
            let title = || session.idea.title.clone();
            let numbers: BTreeSet<_> = session.runs.iter().map(|run| run.number).collect();
            if numbers.is_empty() || numbers.len() != session.runs.len() {
                return Err(Broken::Runs(title()));
            }
            if matches!(session.state, State::Merged { .. }) && self.became(session.id).is_none() {
                return Err(Broken::MergedIntoNothing(title()));
            }
            if !session.stands() && session.runs.iter().any(|run| run.place.is_some()) {
                return Err(Broken::PlacedButGone(title()));
            }
            let long = session.idea.title.chars().count() > limits::TITLE
                || session.idea.blurb.chars().count() > limits::BLURB
                || session.idea.hosts.len() > limits::HOSTS
                || session.notes.len() > limits::NOTES;
            if long {
                return Err(Broken::TooLong(title()));
            }
        }
        Ok(())
    }

    fn check_places(&self) -> Result<(), Broken> {
        let mut taken: BTreeMap<Place, SessionId> = BTreeMap::new();
        for (session, run) in self.runs() {
            let Some(place) = run.place else { continue };
            let title = || session.idea.title.clone();
            let span = self.taken_by(session, run);
            let Some(room) = self.room(place.room) else { return Err(Broken::NoSuchPlace(title())) };
            if span.is_empty() || span.iter().any(|slot| room.closed.contains(&slot.id)) {
                return Err(Broken::NoSuchPlace(title()));
            }
            if !run.pin.holds(place) {
                return Err(Broken::OffItsPin(title()));
            }
            for slot in span {
                if let Some(other) = taken.insert(Place { room: place.room, slot: slot.id }, session.id) {
                    let other =
                        self.session(other).map_or_else(String::new, |other| other.idea.title.clone());
                    return Err(Broken::DoubleBooked(other, title()));
                }
            }
        }
        for session in self.standing() {
            let mut slots = BTreeSet::new();
            let taken = session.runs.iter().flat_map(|run| self.taken_by(session, run));
            if taken.into_iter().any(|slot| !slots.insert(slot.id)) {
                return Err(Broken::TwoRunsAtOnce(session.idea.title.clone()));
            }
        }
        Ok(())
    }
}
