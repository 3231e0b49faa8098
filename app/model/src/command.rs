//! What somebody asks for.

use crate::{
    AnnouncementId, Deed, Idea, LogoName, Millis, NoteId, PersonId, Phase, Pin, Place, Queueing, RoomId,
    RoomText, RunId, Seq, SessionId, Settings, Showing, Sight, SlotId, SlotText, Spot,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody asks of a board. [`crate::Board::decide`] turns it into effects or refuses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Change name, text, zone or options of the event.
    EditSettings(Settings),
    /// Let a picture that the store keeps stand for the event, or none.
    SetLogo(Option<LogoName>),
    /// Go to a phase; pitching and interest open or close with it.
    SetPhase(Phase),
    /// Open or close pitching within the phase.
    SetPitching(bool),
    /// Open or close interest within the phase.
    SetInterest(bool),

    /// Add a room behind the others.
    AddRoom(RoomText),
    /// Rewrite what is known of a room.
    EditRoom(RoomId, RoomText),
    /// Remove an empty room.
    RemoveRoom(RoomId),
    /// Put a room at a position among the others, from 0.
    MoveRoom(RoomId, usize),
    /// Close (or open again) a room for a slot.
    CloseRoom {
        /// Which room.
        room: RoomId,
        /// In which slot.
        slot: SlotId,
        /// Closed, or open again.
        closed: bool,
    },
    /// Close (or open again) a room from now on, or from a slot on: for every slot that is not over. Runs that are there
    /// stay until somebody finds them another room ([`crate::Board::stranded`]).
    CloseRoomFrom {
        /// Which room.
        room: RoomId,
        /// From which slot on; `None` for from now on, what is on now included.
        from: Option<SlotId>,
        /// Closed, or open again.
        closed: bool,
    },

    /// Add a slot.
    AddSlot(SlotText),
    /// Rewrite a slot. Slots stand in the order of their times, so this is how they are reordered as well.
    EditSlot(SlotId, SlotText),
    /// Remove an empty slot.
    RemoveSlot(SlotId),
    /// Let a slot and what follows it on that day begin and end later, or earlier ([`crate::Board::delayed`]).
    DelaySlot {
        /// Which slot is late.
        slot: SlotId,
        /// By how many minutes; below zero to catch up.
        minutes: i64,
        /// Whether breaks behind it become shorter, so that what follows them is less late.
        absorb: bool,
    },

    /// Pitch a session, for oneself or, with other hosts, for somebody else.
    Pitch(Box<Idea>),
    /// Rewrite a session.
    EditSession(SessionId, Box<Idea>),
    /// Take a session back.
    Withdraw(SessionId),
    /// Bring a withdrawn session back.
    Restore(SessionId),
    /// Make a session part of another: by facilitators, and by whoever is behind both.
    Merge {
        /// The one that goes.
        from: SessionId,
        /// The one that stays.
        into: SessionId,
    },
    /// Ask those behind another session to let one's own become part of it.
    AskMerge {
        /// The one that would go.
        from: SessionId,
        /// The one that would stay.
        into: SessionId,
    },
    /// Answer a session that asks to become part of one's own; yes merges it.
    AnswerMerge {
        /// The session that asks.
        from: SessionId,
        /// Yes or no.
        yes: bool,
    },
    /// Ask no longer.
    TakeBackMerge(SessionId),
    /// Rewrite what a session says and make another part of it, in one step. What both need, their tags and the times
    /// that either cannot come along.
    Unite {
        /// The one that goes.
        from: SessionId,
        /// The one that stays.
        into: SessionId,
        /// What it is called then.
        title: String,
        /// What it is about then.
        blurb: String,
    },
    /// Ask those behind both whether one may become part of the other: first those behind the one that would go, and
    /// with their yes those behind the other.
    ProposeMerge {
        /// The one that would go.
        from: SessionId,
        /// The one that would stay.
        into: SessionId,
    },
    /// Say that two sessions are not to be merged, however alike they look; or that they may be after all.
    KeepApart {
        /// One.
        a: SessionId,
        /// The other.
        b: SessionId,
        /// Apart, or not any more.
        apart: bool,
    },
    /// Undo a merge.
    Unmerge(SessionId),
    /// Give a pitcher the microphone; whoever had it has been heard.
    CallUp(SessionId),
    /// The pitch has been heard.
    Heard(SessionId),
    /// Back into the queue.
    Requeue(SessionId),
    /// Put a pitch into the queue there, wherever it was before.
    Queue(SessionId, Spot),
    /// Take a pitch out of the queue until somebody puts it back.
    Hold(SessionId),
    /// Back to the order of arrival.
    QueueByArrival,
    /// Say how the queue is run.
    SetQueueing(Queueing),
    /// Let pages of other sites show the board, or no longer.
    SetEmbedding(bool),
    /// Say how the walls are seen.
    SetSight(Sight),

    /// Place, move or unplace runs, all in one step.
    Place {
        /// Where each run goes.
        moves: Vec<Move>,
        /// Yes, although a host is in two places or a session said that it cannot then.
        confirmed: bool,
    },
    /// Exchange the places of two runs.
    Swap {
        /// One.
        a: RunId,
        /// The other.
        b: RunId,
        /// As in [`Command::Place`].
        confirmed: bool,
    },
    /// Say where a run has to be; a loose pin unpins.
    Pin(RunId, Pin),
    /// Let a session run once more.
    Repeat(SessionId),
    /// Drop a run that was added.
    DropRun(RunId),

    /// Write something down about a session.
    AddNote {
        /// About which.
        session: SessionId,
        /// What.
        text: String,
    },
    /// Rewrite a note of one's own.
    EditNote {
        /// About which.
        session: SessionId,
        /// Which note.
        note: NoteId,
        /// What it says now.
        text: String,
    },
    /// Remove a note.
    RemoveNote {
        /// About which.
        session: SessionId,
        /// Which note.
        note: NoteId,
    },
    /// Say what all walls show.
    HoldWall {
        /// What; `None` for what they choose by themselves.
        shows: Option<Showing>,
        /// For how many minutes; until somebody says otherwise without.
        minutes: Option<u32>,
    },
    /// Tell everybody something.
    Announce {
        /// What.
        text: String,
        /// Until when it stands; `None` until it is taken down.
        until: Option<Millis>,
    },
    /// Take an announcement down.
    TakeDown(AnnouncementId),

    /// Hide a session from everybody but facilitators while they take a look.
    Hide(SessionId),
    /// Let everybody see a hidden session again.
    Show(SessionId),
    /// Let somebody not write any more; what they wrote down goes.
    Remove {
        /// Whom.
        person: PersonId,
        /// What becomes of their sessions.
        sessions: Fate,
    },
    /// Let somebody write again. What went with them stays gone until somebody brings it back.
    LetIn(PersonId),
    /// Put into the log that something was done about a person that is kept beside it.
    Beside {
        /// About whom.
        person: PersonId,
        /// What.
        deed: Deed,
    },

    /// Add rooms, slots and sessions from elsewhere, all or nothing.
    Import(Box<Programme>),
    /// Forget whoever asks: [`Effect::Forgotten`](crate::Effect::Forgotten).
    Forget,
    /// Take a change back, if nothing later depends on it.
    Undo(Seq),
}

/// What becomes of the sessions of somebody who is removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// They are hidden, for facilitators to look at.
    #[default]
    Hidden,
    /// They are withdrawn.
    Withdrawn,
    /// They stay as they are.
    Kept,
}

impl Fate {
    /// Every fate.
    pub const ALL: [Self; 3] = [Self::Hidden, Self::Withdrawn, Self::Kept];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Withdrawn => "withdrawn",
            Self::Kept => "kept",
        }
    }
}

/// One run and where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Move {
    /// Which run.
    pub run: RunId,
    /// Where; `None` for off the board.
    pub to: Option<Place>,
}

/// Rooms, slots and sessions that come from elsewhere and refer to each other by their names there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Rooms that the event does not have yet.
    pub rooms: Vec<RoomText>,
    /// Slots that the event does not have yet.
    pub slots: Vec<SlotText>,
    /// Sessions.
    pub sessions: Vec<NewSession>,
    /// What new rooms are called where they come from, by their names here.
    #[serde(default)]
    pub room_sources: BTreeMap<String, String>,
    /// What is done before anything is added: making room.
    #[serde(default)]
    pub before: Vec<Command>,
    /// What is done after everything is added: bringing what was there up to date, and giving places.
    #[serde(default)]
    pub after: Vec<Command>,
    /// The number of the last change of the board that it was made for, if it names things of it: on any other it is refused.
    #[serde(default)]
    pub made_for: Option<Seq>,
}

/// A session that comes from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSession {
    /// What it is called there; [`NewSession::avoid`] of others refers to it.
    pub source: String,
    /// What it is; `cannot` and `avoid` hold only what the board already knows.
    pub idea: Idea,
    /// Sources of sessions that it should not run against.
    pub avoid: Vec<String>,
    /// Name of the room that it has to be in.
    pub pinned_room: Option<String>,
    /// Start of the slot that it has to be in.
    pub pinned_slot: Option<NaiveDateTime>,
    /// What each of its runs is called there, to be found again; it runs once without.
    #[serde(default)]
    pub runs: Vec<String>,
}

impl Move {
    /// As forms write it: `12.2:3.5`, or `12.2:` for off the board.
    pub fn key(&self) -> String {
        match self.to {
            Some(place) => format!("{}:{}.{}", self.run, place.room, place.slot),
            None => format!("{}:", self.run),
        }
    }
}
