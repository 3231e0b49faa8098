//! Applying effects to a board, and taking them back. Applying never fails: what refers to something that is not
//! there, or adds what is there already, does nothing, so that a board made by a newer or a damaged log still folds.

use crate::{
    Announcement, AnnouncementId, Board, Change, Effect, Idea, Note, NoteId, PersonId, Run, RunId, Session,
    SessionId, Slot, State,
};

impl Board {
    /// Makes a change so. Changes have to come in order, without gaps.
    pub fn apply(&mut self, change: &Change) {
        for effect in &change.effects {
            self.apply_effect(effect);
        }
        self.seq = change.seq;
    }

    /// What takes `effects` back, if they are applied to this board: applied afterwards, in order, they give this
    /// board again (the numbers already given out excepted, which are never given again).
    pub fn inverse(&self, effects: &[Effect]) -> Vec<Effect> {
        let mut board = self.clone();
        let mut inverse = Vec::with_capacity(effects.len());
        for effect in effects {
            inverse.extend(board.inverse_of(effect));
            board.apply_effect(effect);
        }
        inverse.reverse();
        inverse
    }

    pub(crate) fn apply_effect(&mut self, effect: &Effect) {
        if self.has_already(effect) {
            return;
        }
        match effect.clone() {
            Effect::Opened { slug, settings } => {
                self.event.slug = slug;
                self.event.settings = settings;
            }
            Effect::SettingsEdited(settings) => self.event.settings = settings,
            Effect::LogoSet(logo) => self.event.logo = logo,
            Effect::PhaseSet { phase, pitching, interest } => {
                self.event.phase = phase;
                self.event.pitching = pitching;
                self.event.interest = interest;
            }
            Effect::RoomAdded { room, at } => {
                self.given.room = self.given.room.max(room.id);
                self.rooms.insert(at.min(self.rooms.len()), room);
            }
            Effect::RoomEdited(room) => {
                if let Some(old) = self.rooms.iter_mut().find(|old| old.id == room.id) {
                    *old = room;
                }
            }
            Effect::RoomRemoved(id) => self.rooms.retain(|room| room.id != id),
            Effect::RoomsOrdered(order) => {
                self.rooms
                    .sort_by_key(|room| order.iter().position(|id| *id == room.id).unwrap_or(usize::MAX));
            }
            Effect::SlotAdded(slot) => {
                self.given.slot = self.given.slot.max(slot.id);
                self.put_slot(slot);
            }
            Effect::SlotEdited(slot) => {
                if self.slot(slot.id).is_some() {
                    self.put_slot(slot);
                }
            }
            Effect::SlotRemoved(id) => self.slots.retain(|slot| slot.id != id),
            Effect::Pitched(session) => {
                self.given.session = self.given.session.max(session.id);
                let at = self.sessions.partition_point(|other| other.id < session.id);
                self.sessions.insert(at, *session);
            }
            Effect::Unpitched(id) => self.sessions.retain(|session| session.id != id),
            Effect::IdeaEdited { session, idea } => self.with(session, |session| session.idea = *idea),
            Effect::StateSet { session, state } => self.with(session, |session| session.state = state),
            Effect::MergeAsked { session, into } => self.with(session, |session| session.asks = into),
            Effect::TurnSet { session, turn } => self.with(session, |session| session.turn = turn),
            Effect::MergeProposed { session, into } => self.with(session, |session| session.proposed = into),
            Effect::KeptApart { a, b, apart: true } => drop(self.apart.insert((a, b))),
            Effect::KeptApart { a, b, apart: false } => drop(self.apart.remove(&(a, b))),
            Effect::QueueOrdered { line, .. } => self.line = line,
            Effect::QueueingSet(queueing) => self.event.queueing = queueing,
            Effect::EmbeddingSet(embedding) => self.event.embedding = embedding,
            Effect::SightSet(sight) => self.event.sight = sight,
            Effect::WallHeld(held) => self.event.wall = held,
            Effect::RunAdded { session, run } => self.with(session, |session| {
                session.runs.push(run);
                session.runs.sort_by_key(|run| run.number);
            }),
            Effect::RunRemoved(id) => {
                self.with(id.session, |session| session.runs.retain(|run| run.number != id.run))
            }
            Effect::Placed { run, place } => self.with_run(run, |run| run.place = place),
            Effect::Pinned { run, pin } => self.with_run(run, |run| run.pin = pin),
            Effect::NoteAdded { session, note } => {
                self.given.note = self.given.note.max(note.id);
                self.with(session, |session| {
                    session.notes.push(note);
                    session.notes.sort_by_key(|note| note.id);
                });
            }
            Effect::NoteEdited { session, note } => self.with(session, |session| {
                if let Some(old) = session.notes.iter_mut().find(|old| old.id == note.id) {
                    *old = note;
                }
            }),
            Effect::NoteRemoved { session, note } => {
                self.with(session, |session| session.notes.retain(|old| old.id != note));
            }
            Effect::Announced(announcement) => {
                self.given.announcement = self.given.announcement.max(announcement.id);
                self.announcements.push(announcement);
                self.announcements.sort_by_key(|announcement| announcement.id);
            }
            Effect::TakenDown(id) => self.announcements.retain(|announcement| announcement.id != id),
            Effect::Hidden { session, hidden } => self.with(session, |session| session.hidden = hidden),
            Effect::Removed(person) => {
                self.removed.insert(person);
            }
            Effect::LetIn(person) => {
                self.removed.remove(&person);
            }
            Effect::Beside { .. } => {}
            Effect::Forgotten { person, sessions } => self.forgets(person, &sessions),
            Effect::Undid(_) => {}
        }
    }

    /// What takes one effect back; `None` where there is nothing to take back.
    fn inverse_of(&self, effect: &Effect) -> Option<Effect> {
        if self.has_already(effect) {
            return None;
        }
        Some(match effect {
            Effect::Opened { .. } | Effect::Undid(_) => return None,
            Effect::SettingsEdited(_) => Effect::SettingsEdited(self.event.settings.clone()),
            Effect::LogoSet(_) => Effect::LogoSet(self.event.logo.clone()),
            Effect::PhaseSet { .. } => Effect::PhaseSet {
                phase: self.event.phase,
                pitching: self.event.pitching,
                interest: self.event.interest,
            },
            Effect::RoomAdded { room, .. } => Effect::RoomRemoved(room.id),
            Effect::RoomEdited(room) => Effect::RoomEdited(self.room(room.id)?.clone()),
            Effect::RoomRemoved(id) => {
                let at = self.rooms.iter().position(|room| room.id == *id)?;
                Effect::RoomAdded { room: self.rooms[at].clone(), at }
            }
            Effect::RoomsOrdered(_) => Effect::RoomsOrdered(self.rooms.iter().map(|room| room.id).collect()),
            Effect::SlotAdded(slot) => Effect::SlotRemoved(slot.id),
            Effect::SlotEdited(slot) => Effect::SlotEdited(self.slot(slot.id)?.clone()),
            Effect::SlotRemoved(id) => Effect::SlotAdded(self.slot(*id)?.clone()),
            Effect::Pitched(session) => Effect::Unpitched(session.id),
            Effect::Unpitched(id) => Effect::Pitched(Box::new(self.session(*id)?.clone())),
            Effect::IdeaEdited { session, .. } => {
                Effect::IdeaEdited { session: *session, idea: Box::new(self.session(*session)?.idea.clone()) }
            }
            Effect::StateSet { session, .. } => {
                Effect::StateSet { session: *session, state: self.session(*session)?.state.clone() }
            }
            Effect::MergeAsked { session, .. } => {
                Effect::MergeAsked { session: *session, into: self.session(*session)?.asks }
            }
            Effect::TurnSet { session, .. } => {
                Effect::TurnSet { session: *session, turn: self.session(*session)?.turn }
            }
            Effect::MergeProposed { session, .. } => {
                Effect::MergeProposed { session: *session, into: self.session(*session)?.proposed }
            }
            Effect::KeptApart { a, b, .. } => {
                Effect::KeptApart { a: *a, b: *b, apart: self.apart.contains(&(*a, *b)) }
            }
            Effect::QueueOrdered { moved, .. } => {
                Effect::QueueOrdered { line: self.line.clone(), moved: *moved }
            }
            Effect::QueueingSet(_) => Effect::QueueingSet(self.event.queueing),
            Effect::EmbeddingSet(_) => Effect::EmbeddingSet(self.event.embedding),
            Effect::SightSet(_) => Effect::SightSet(self.event.sight),
            Effect::WallHeld(_) => Effect::WallHeld(self.event.wall),
            Effect::RunAdded { session, run } => {
                Effect::RunRemoved(RunId { session: self.session(*session)?.id, run: run.number })
            }
            Effect::RunRemoved(id) => Effect::RunAdded { session: id.session, run: self.run(*id)?.1.clone() },
            Effect::Placed { run, .. } => Effect::Placed { run: *run, place: self.run(*run)?.1.place },
            Effect::Pinned { run, .. } => Effect::Pinned { run: *run, pin: self.run(*run)?.1.pin },
            Effect::NoteAdded { session, note } => {
                Effect::NoteRemoved { session: self.session(*session)?.id, note: note.id }
            }
            Effect::NoteEdited { session, note } => {
                Effect::NoteEdited { session: *session, note: self.note(*session, note.id)?.clone() }
            }
            Effect::NoteRemoved { session, note } => {
                Effect::NoteAdded { session: *session, note: self.note(*session, *note)?.clone() }
            }
            Effect::Announced(announcement) => Effect::TakenDown(announcement.id),
            Effect::TakenDown(id) => Effect::Announced(self.announcement(*id)?.clone()),
            Effect::Hidden { session, .. } => {
                Effect::Hidden { session: *session, hidden: self.session(*session)?.hidden }
            }
            Effect::Removed(person) => Effect::LetIn(*person),
            Effect::LetIn(person) => Effect::Removed(*person),
            // Nothing takes these back; they stand in the log for an undo to find and refuse.
            Effect::Beside { .. } | Effect::Forgotten { .. } => effect.clone(),
        })
    }

    /// Whether an effect adds what is there already, as when the same removal is undone twice.
    fn has_already(&self, effect: &Effect) -> bool {
        match effect {
            Effect::RoomAdded { room, .. } => self.room(room.id).is_some(),
            Effect::SlotAdded(slot) => self.slot(slot.id).is_some(),
            Effect::Pitched(session) => self.session(session.id).is_some(),
            Effect::RunAdded { session, run } => {
                self.run(RunId { session: *session, run: run.number }).is_some()
            }
            Effect::NoteAdded { session, note } => self.note(*session, note.id).is_some(),
            Effect::Announced(announcement) => self.announcement(announcement.id).is_some(),
            Effect::Removed(person) => self.removed.contains(person),
            Effect::LetIn(person) => !self.removed.contains(person),
            _ => false,
        }
    }

    fn forgets(&mut self, person: PersonId, sessions: &[SessionId]) {
        self.removed.remove(&person);
        for session in &mut self.sessions {
            session.leave(person);
            session.notes.retain(|note| note.by != Some(person));
            if session.asks.is_some_and(|asked| sessions.contains(&asked)) {
                session.asks = None;
            }
            if session.proposed.is_some_and(|into| sessions.contains(&into)) {
                session.proposed = None;
            }
            if sessions.contains(&session.id) {
                session.idea = Idea::titled("");
                session.asks = None;
                session.proposed = None;
                session.runs.iter_mut().for_each(|run| *run = Run::unplaced(run.number));
                // Part of another it stays, so that those who wanted it still count for the whole.
                if session.stands() {
                    session.state = State::Withdrawn;
                }
            }
        }
        for announcement in self.announcements.iter_mut().filter(|text| text.by == Some(person)) {
            announcement.by = None;
        }
    }

    pub(crate) fn note(&self, session: SessionId, id: NoteId) -> Option<&Note> {
        self.session(session)?.notes.iter().find(|note| note.id == id)
    }

    fn announcement(&self, id: AnnouncementId) -> Option<&Announcement> {
        self.announcements.iter().find(|announcement| announcement.id == id)
    }

    /// Puts a slot in, in place of the one with its id, and keeps slots in the order of their times.
    fn put_slot(&mut self, slot: Slot) {
        self.slots.retain(|old| old.id != slot.id);
        let at =
            self.slots.partition_point(|other| (other.starts_at(), other.id) < (slot.starts_at(), slot.id));
        self.slots.insert(at, slot);
    }

    fn with(&mut self, id: SessionId, change: impl FnOnce(&mut Session)) {
        if let Ok(at) = self.sessions.binary_search_by_key(&id, |session| session.id) {
            change(&mut self.sessions[at]);
        }
    }

    fn with_run(&mut self, id: RunId, change: impl FnOnce(&mut Run)) {
        self.with(id.session, |session| {
            if let Some(run) = session.runs.iter_mut().find(|run| run.number == id.run) {
                change(run);
            }
        });
    }
}
