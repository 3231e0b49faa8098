//! The board: everything that is known about one event, as of one sequence number.

use crate::{
    Announcement, AnnouncementId, Event, NoteId, PersonId, Phase, Place, Queueing, Role, Room, RoomId, Run,
    RunId, Seq, Session, SessionId, Settings, Sight, Slot, SlotId, Slug, State,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is known about one event, as of `seq`. Interest and people's names come beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Board {
    /// The number of the last change in it.
    pub seq: Seq,
    /// The event itself.
    pub event: Event,
    /// Rooms, in the order that facilitators gave them.
    pub rooms: Vec<Room>,
    /// Slots, by time.
    pub slots: Vec<Slot>,
    /// Sessions, by number.
    pub sessions: Vec<Session>,
    /// What everybody should read, oldest first.
    pub announcements: Vec<Announcement>,
    /// Who was put into the queue by hand, in their order: see [`Board::queue`]. Some may wait no longer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub line: Vec<SessionId>,
    /// Pairs of sessions that somebody said are not alike enough to merge, the lower number first.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub apart: BTreeSet<(SessionId, SessionId)>,
    /// People who may not write any more.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub removed: BTreeSet<PersonId>,
    /// The last numbers given, so that none is given twice.
    pub(crate) given: Given,
}

/// The last numbers given to things of a board.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub(crate) struct Given {
    pub(crate) room: RoomId,
    pub(crate) slot: SlotId,
    pub(crate) session: SessionId,
    pub(crate) note: NoteId,
    pub(crate) announcement: AnnouncementId,
}

impl Board {
    /// The board before its first change.
    pub fn blank() -> Self {
        let settings = Settings { zone: "UTC".into(), ..Settings::default() };
        Self {
            seq: 0,
            event: Event {
                slug: Slug::from_name(""),
                settings,
                phase: Phase::Setup,
                pitching: false,
                interest: false,
                logo: None,
                queueing: Queueing::default(),
                embedding: false,
                sight: Sight::default(),
                wall: None,
            },
            rooms: Vec::new(),
            slots: Vec::new(),
            sessions: Vec::new(),
            announcements: Vec::new(),
            line: Vec::new(),
            apart: BTreeSet::new(),
            removed: BTreeSet::new(),
            given: Given::default(),
        }
    }

    /// The room of that number.
    pub fn room(&self, id: RoomId) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id == id)
    }

    /// The slot of that number.
    pub fn slot(&self, id: SlotId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    /// The session of that number, whatever its state.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.binary_search_by_key(&id, |session| session.id).ok().map(|at| &self.sessions[at])
    }

    /// The title of the session of that number; empty if there is none.
    pub(crate) fn title_of(&self, id: SessionId) -> String {
        self.session(id).map(|session| session.idea.title.clone()).unwrap_or_default()
    }

    /// Sessions that ask to become part of that one, by number.
    pub fn asking(&self, into: SessionId) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(move |session| session.asks == Some(into))
    }

    /// The session and run of that id.
    pub fn run(&self, id: RunId) -> Option<(&Session, &Run)> {
        let session = self.session(id.session)?;
        Some((session, session.run(id.run)?))
    }

    /// Sessions that stand, by number.
    pub fn standing(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| session.stands())
    }

    /// Every run of every standing session.
    pub fn runs(&self) -> impl Iterator<Item = (&Session, &Run)> {
        self.standing().flat_map(|session| session.runs.iter().map(move |run| (session, run)))
    }

    /// Follows merges from a session to the one that it is part of now.
    pub fn became(&self, id: SessionId) -> Option<&Session> {
        let mut session = self.session(id)?;
        // A merge always goes into a standing session, so there is no circle; the bound is for logs made by others.
        for _ in 0..self.sessions.len() {
            match &session.state {
                State::Merged { into, .. } => session = self.session(*into)?,
                State::Pitched | State::Withdrawn => return Some(session),
            }
        }
        None
    }

    /// The slots that something of this length takes when it starts in `slot`: consecutive, on one day,
    /// all for sessions. `None` if there are not so many.
    pub fn span(&self, slot: SlotId, length: u8) -> Option<&[Slot]> {
        let first = self.slots.iter().position(|s| s.id == slot)?;
        let span = self.slots.get(first..first + usize::from(length.max(1)))?;
        let day = span.first()?.text.day();
        span.iter().all(|slot| slot.is_for_sessions() && slot.text.day() == day).then_some(span)
    }

    /// The slots that a run takes where it is.
    pub fn taken_by(&self, session: &Session, run: &Run) -> &[Slot] {
        run.place.and_then(|place| self.span(place.slot, session.idea.length)).unwrap_or_default()
    }

    /// Where a run is and when: its room, and on the clock from when to when. `None` while it is off the board.
    pub fn whereabouts(&self, id: RunId) -> Option<(&Room, String)> {
        let (session, run) = self.run(id)?;
        let taken = self.taken_by(session, run);
        let times = format!("{}–{}", taken.first()?.starts_clock(), taken.last()?.ends_clock());
        Some((self.room(run.place?.room)?, times))
    }

    /// Which run is in which cell; a longer session is in each of its cells.
    pub fn grid(&self) -> BTreeMap<Place, RunId> {
        let mut grid = BTreeMap::new();
        for (session, run) in self.runs() {
            if let Some(place) = run.place {
                for slot in self.taken_by(session, run) {
                    grid.insert(Place { room: place.room, slot: slot.id }, session.run_id(run));
                }
            }
        }
        grid
    }

    /// The slots of each day, days in order.
    pub fn days(&self) -> Vec<(NaiveDate, Vec<&Slot>)> {
        let mut days: Vec<(NaiveDate, Vec<&Slot>)> = Vec::new();
        for slot in &self.slots {
            match days.last_mut() {
                Some((day, slots)) if *day == slot.text.day() => slots.push(slot),
                _ => days.push((slot.text.day(), vec![slot])),
            }
        }
        days
    }

    /// What a cell is called: room and start.
    pub fn place_name(&self, place: Place) -> Option<(&Room, &Slot)> {
        Some((self.room(place.room)?, self.slot(place.slot)?))
    }

    /// Whether somebody of that role may see how many people want what.
    pub fn shows_popularity(&self, role: Role) -> bool {
        role >= Role::Facilitator
            || !(self.event.settings.hide_popularity
                && self.event.pitching
                && self.event.phase <= Phase::Pitching)
    }
}
