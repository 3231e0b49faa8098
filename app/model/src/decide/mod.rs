//! Deciding: from a command to its effects, or to the refusal that says why not.

mod delay;
mod event;
mod forget;
mod import;
mod merge;
mod notes;
mod people;
mod places;
mod queue;
mod rooms;
mod sessions;
mod slots;
mod undo;

use crate::{Actor, Board, Command, Effect, Millis, Refusal, Role, SessionId, Settings, Slug};
use chrono::NaiveDateTime;

/// What a decision may know besides the board and the command.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Who asks.
    pub by: Actor,
    /// The moment of the decision.
    pub now: Millis,
    /// The time zone database.
    pub zones: &'a dyn Zones,
    /// For [`Command::Undo`]: the inverse of the change that is to be undone, if there is such a change.
    pub undo: Option<&'a [Effect]>,
    /// For [`Command::Undo`]: what that change did, by which to tell whether somebody has changed the same since.
    /// Without it, whatever was done since to the same things is lost.
    pub undone: Option<&'a [Effect]>,
}

/// The time zone database, which is too large for a browser and so comes in from outside.
pub trait Zones: Send + Sync {
    /// Minutes that the clock of `zone` is ahead of UTC when it shows `local`;
    /// the earlier of the two where the clock shows it twice.
    fn offset(&self, zone: &str, local: NaiveDateTime) -> Result<i16, ZoneFault>;
}

/// Why a zone has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoneFault {
    /// No zone is called that.
    UnknownZone,
    /// The clocks of the zone skip that time.
    NoSuchTime,
}

impl ZoneFault {
    fn refusal(self, zone: &str) -> Refusal {
        let zone = zone.to_owned();
        match self {
            Self::UnknownZone => Refusal::UnknownZone { zone },
            Self::NoSuchTime => Refusal::NoSuchTime { zone },
        }
    }
}

impl Context<'_> {
    fn facilitates(&self) -> Result<(), Refusal> {
        if self.by.facilitates() { Ok(()) } else { Err(Refusal::NeedsRole { role: Role::Facilitator }) }
    }
}

impl Board {
    /// The effects that open an event. Errors: what is wrong with its settings.
    pub fn open(slug: Slug, settings: &Settings, zones: &dyn Zones) -> Result<Vec<Effect>, Refusal> {
        let settings = event::clean_settings(settings, zones)?;
        Ok(vec![Effect::Opened { slug, settings }])
    }

    /// What a command would do to this board: effects to be committed as one change, none if it is so already.
    pub fn decide(&self, context: &Context<'_>, command: &Command) -> Result<Vec<Effect>, Refusal> {
        self.refuse_removed(context, command)?;
        self.refuse_hidden(context, command)?;
        self.answer(context, command).map_err(|refusal| self.without_hidden(context, refusal))
    }

    fn answer(&self, context: &Context<'_>, command: &Command) -> Result<Vec<Effect>, Refusal> {
        match command {
            Command::EditSettings(settings) => self.edit_settings(context, settings),
            Command::SetLogo(logo) => self.set_logo(context, logo.as_ref()),
            Command::SetPhase(phase) => self.set_phase(context, *phase, phase.opens(), phase.opens()),
            Command::SetPitching(open) => {
                self.set_phase(context, self.event.phase, *open, self.event.interest)
            }
            Command::SetInterest(open) => {
                self.set_phase(context, self.event.phase, self.event.pitching, *open)
            }
            Command::Announce { text, until } => self.announce(context, text, *until),
            Command::TakeDown(id) => self.take_down(context, *id),

            Command::AddRoom(text) => self.add_room(context, text),
            Command::EditRoom(id, text) => self.edit_room(context, *id, text),
            Command::RemoveRoom(id) => self.remove_room(context, *id),
            Command::MoveRoom(id, to) => self.move_room(context, *id, *to),
            Command::CloseRoom { room, slot, closed } => self.close_room(context, *room, *slot, *closed),
            Command::CloseRoomFrom { room, from, closed } => {
                self.close_room_from(context, *room, *from, *closed)
            }

            Command::AddSlot(text) => self.add_slot(context, text),
            Command::EditSlot(id, text) => self.edit_slot(context, *id, text),
            Command::RemoveSlot(id) => self.remove_slot(context, *id),
            Command::DelaySlot { slot, minutes, absorb } => {
                self.delay_slot(context, *slot, *minutes, *absorb)
            }

            Command::Pitch(idea) => self.pitch(context, idea),
            Command::EditSession(id, idea) => self.edit_session(context, *id, idea),
            Command::Withdraw(id) => self.withdraw(context, *id),
            Command::Restore(id) => self.restore(context, *id),
            Command::Merge { from, into } => self.merge(context, *from, *into),
            Command::AskMerge { from, into } => self.ask_merge(context, *from, *into),
            Command::AnswerMerge { from, yes } => self.answer_merge(context, *from, *yes),
            Command::TakeBackMerge(from) => self.take_back_merge(context, *from),
            Command::Unite { from, into, title, blurb } => self.unite(context, *from, *into, title, blurb),
            Command::ProposeMerge { from, into } => self.propose_merge(context, *from, *into),
            Command::KeepApart { a, b, apart } => self.keep_apart(context, *a, *b, *apart),
            Command::Unmerge(id) => self.unmerge(context, *id),
            Command::CallUp(id) => self.call_up(context, *id),
            Command::Heard(id) => self.set_turn(context, *id, crate::Turn::Heard),
            Command::Requeue(id) => self.set_turn(context, *id, crate::Turn::Waiting),
            Command::Queue(id, to) => self.put_in_queue(context, *id, *to),
            Command::Hold(id) => self.hold(context, *id),
            Command::QueueByArrival => self.queue_by_arrival(context),
            Command::HoldWall { shows, minutes } => self.hold_wall(context, *shows, *minutes),
            Command::SetQueueing(queueing) => self.set_queueing(context, *queueing),
            Command::SetEmbedding(embedding) => self.set_embedding(context, *embedding),
            Command::SetSight(sight) => self.set_sight(context, *sight),
            Command::AddNote { session, text } => self.add_note(context, *session, text),
            Command::EditNote { session, note, text } => self.edit_note(context, *session, *note, text),
            Command::RemoveNote { session, note } => self.remove_note(context, *session, *note),

            Command::Place { moves, confirmed } => self.place(context, moves, *confirmed),
            Command::Swap { a, b, confirmed } => self.swap(context, *a, *b, *confirmed),
            Command::Pin(run, pin) => self.pin(context, *run, *pin),
            Command::Repeat(id) => self.repeat(context, *id),
            Command::DropRun(run) => self.drop_run(context, *run),

            Command::Hide(id) => self.set_hidden(context, *id, true),
            Command::Show(id) => self.set_hidden(context, *id, false),
            Command::Remove { person, sessions } => self.remove(context, *person, *sessions),
            Command::LetIn(person) => self.let_in(context, *person),
            Command::Beside { person, deed } => Self::beside(context, *person, *deed),

            Command::Import(programme) => self.import(context, programme),
            Command::Forget => self.forget(context),
            Command::Undo(seq) => self.undo(context, *seq),
        }
    }

    /// The session that interest in `id` counts for, if people may say now what they want.
    pub fn interest_in(&self, id: SessionId, by: Actor) -> Result<SessionId, Refusal> {
        let event = &self.event;
        if !event.interest && !by.facilitates() {
            return Err(Refusal::InterestClosed { phase: event.phase });
        }
        if by.person.is_some_and(|person| self.removed.contains(&person)) {
            return Err(Refusal::Removed);
        }
        let session = self.became(id).ok_or(Refusal::NoSuchSession)?;
        if session.hidden {
            return Err(Refusal::HiddenForNow);
        }
        self.must_stand(session)?;
        Ok(session.id)
    }

    /// This board as it would be with some effects more.
    pub(crate) fn after(&self, effects: &[Effect]) -> Self {
        let mut board = self.clone();
        for effect in effects {
            board.apply_effect(effect);
        }
        board
    }

    /// Whether two boards show the same; sequence numbers and numbers given out do not show.
    pub fn same_but_for_numbers(&self, other: &Self) -> bool {
        self.event == other.event
            && self.rooms == other.rooms
            && self.slots == other.slots
            && self.sessions == other.sessions
            && self.announcements == other.announcements
            && self.line == other.line
            && self.apart == other.apart
            && self.removed == other.removed
    }
}
