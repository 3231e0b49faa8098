//! What holds on every board, whatever happened: checked after every change in tests, and before every undo.

use crate::{Board, Place, Run, Session, SessionId, Slot, State, Turn, limits};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A rule that a board breaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Broken {
    /// Two runs in one cell.
    DoubleBooked(String, String),
    /// A run in a room or slot that is not there, or too short, or not for sessions. (In a room that was closed under it
    /// a run may stand until it is moved: [`Board::stranded`].)
    NoSuchPlace(String),
    /// A run that is not where it is pinned.
    OffItsPin(String),
    /// A pin to a room that is not there, or to a slot that is not there or not for sessions.
    PinnedToNothing(String),
    /// A session that does not stand has a place or a pin.
    PlacedButGone(String),
    /// Two runs of a session at the same time.
    TwoRunsAtOnce(String),
    /// A session that is merged into nothing, or in a circle.
    MergedIntoNothing(String),
    /// A session that asks to become part of one that does not stand, or asks although it does not stand itself.
    AsksNobody(String),
    /// A session without its first run, or with two of one number.
    Runs(String),
    /// Two slots at the same time, or out of order.
    Slots,
    /// Two rooms of one name.
    RoomNames(String),
    /// Two things of one number or of a number never given, or things out of order.
    Numbers,
    /// Two pitchers have the microphone.
    TwoSpeak(String, String),
    /// A text or a list longer than its limit.
    TooLong(String),
}

impl Board {
    /// Checks everything that has to hold on every board.
    pub fn check(&self) -> Result<(), Broken> {
        self.check_numbers()?;
        self.check_slots_and_rooms()?;
        self.check_sessions()?;
        self.check_pins()?;
        self.check_places()
    }

    fn check_numbers(&self) -> Result<(), Broken> {
        let rooms: BTreeSet<_> = self.rooms.iter().map(|room| room.id).collect();
        let slots: BTreeSet<_> = self.slots.iter().map(|slot| slot.id).collect();
        let notes = || self.sessions.iter().map(|session| &session.notes);
        let in_line: BTreeSet<_> = self.line.iter().collect();
        let unique = rooms.len() == self.rooms.len()
            && slots.len() == self.slots.len()
            && in_line.len() == self.line.len();
        let sorted = self.sessions.is_sorted_by(|a, b| a.id < b.id)
            && self.announcements.is_sorted_by(|a, b| a.id < b.id)
            && notes().all(|notes| notes.is_sorted_by(|a, b| a.id < b.id));
        let given = rooms.last().is_none_or(|id| *id <= self.given.room)
            && slots.last().is_none_or(|id| *id <= self.given.slot)
            && self.sessions.last().is_none_or(|session| session.id <= self.given.session)
            && self.announcements.last().is_none_or(|last| last.id <= self.given.announcement)
            && notes().filter_map(|notes| notes.last()).all(|note| note.id <= self.given.note);
        if unique && sorted && given { Ok(()) } else { Err(Broken::Numbers) }
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
            if !numbers.contains(&1) || numbers.len() != session.runs.len() {
                return Err(Broken::Runs(title()));
            }
            if matches!(session.state, State::Merged { .. }) && self.became(session.id).is_none() {
                return Err(Broken::MergedIntoNothing(title()));
            }
            let stands = |id: SessionId| self.session(id).is_some_and(Session::stands);
            if session.asks.is_some_and(|id| id == session.id || !session.stands() || !stands(id)) {
                return Err(Broken::AsksNobody(title()));
            }
            let proposed = session.proposed;
            if proposed.is_some_and(|id| id == session.id || !session.stands() || !stands(id)) {
                return Err(Broken::AsksNobody(title()));
            }
            let held = |run: &Run| run.place.is_some() || !run.pin.is_loose();
            if !session.stands() && session.runs.iter().any(held) {
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
        let mut speaking = self.sessions.iter().filter(|session| matches!(session.turn, Turn::Speaking(_)));
        match (speaking.next(), speaking.next()) {
            (Some(a), Some(b)) => Err(Broken::TwoSpeak(a.idea.title.clone(), b.idea.title.clone())),
            _ => Ok(()),
        }
    }

    fn check_pins(&self) -> Result<(), Broken> {
        for (session, Run { pin, .. }) in self.runs() {
            let room = pin.room.is_none_or(|id| self.room(id).is_some());
            let slot = pin.slot.is_none_or(|id| self.slot(id).is_some_and(Slot::is_for_sessions));
            if !(room && slot) {
                return Err(Broken::PinnedToNothing(session.idea.title.clone()));
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
            if span.is_empty() || self.room(place.room).is_none() {
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
