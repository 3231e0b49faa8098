//! What happened to a board.

use crate::{
    Announcement, AnnouncementId, CommandId, Held, Idea, LogoName, Millis, Note, NoteId, PersonId, Phase,
    Pin, Place, Queueing, Role, Room, RoomId, Run, RunId, Seq, Session, SessionId, Settings, Sight, Slot,
    SlotId, Slug, State, Turn,
};
use serde::{Deserialize, Serialize};

/// One thing that happened to the board: what one command did, all of it at once. Never edited,
/// but for texts of somebody who wants to be forgotten ([`crate::forget`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Change {
    /// Its number on this board.
    pub seq: Seq,
    /// When it was decided.
    pub at: Millis,
    /// Who asked for it; `None` for the operator.
    pub by: Option<PersonId>,
    /// The command that asked for it.
    pub command: CommandId,
    /// What it did, in order.
    pub effects: Vec<Effect>,
}

/// What facilitators do about a person that is kept beside the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// They are called something else: what, is not in the log.
    Renamed,
    /// They have this role now.
    Role(Role),
}

/// The smallest thing that can happen to a board. Each says how something is afterwards;
/// how to take it back follows from the board that it met ([`crate::Board::inverse`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The event began to exist: always the first effect of the first change, and only there.
    Opened {
        /// Its name in addresses.
        slug: Slug,
        /// Its settings.
        settings: Settings,
    },
    /// The settings are these now.
    SettingsEdited(Settings),
    /// This picture stands for the event now.
    LogoSet(Option<LogoName>),
    /// The phase, and what attendees may do.
    PhaseSet {
        /// How far the event is.
        phase: Phase,
        /// Whether attendees can pitch.
        pitching: bool,
        /// Whether people can say what they want.
        interest: bool,
    },
    /// A new room, at this position in the order.
    RoomAdded {
        /// The room.
        room: Room,
        /// Its position, from 0.
        at: usize,
    },
    /// The room of that id is this now.
    RoomEdited(Room),
    /// The room is gone.
    RoomRemoved(RoomId),
    /// The rooms stand in this order now.
    RoomsOrdered(Vec<RoomId>),
    /// A new slot.
    SlotAdded(Slot),
    /// The slot of that id is this now.
    SlotEdited(Slot),
    /// The slot is gone.
    SlotRemoved(SlotId),
    /// A session that was not there before.
    Pitched(Box<Session>),
    /// Takes back [`Effect::Pitched`].
    Unpitched(SessionId),
    /// What the pitcher wrote is this now.
    IdeaEdited {
        /// Whose.
        session: SessionId,
        /// What it is now.
        idea: Box<Idea>,
    },
    /// Whether the session stands.
    StateSet {
        /// Whose.
        session: SessionId,
        /// What it is now.
        state: State,
    },
    /// The session asks to become part of that one now, or asks nothing.
    MergeAsked {
        /// Which asks.
        session: SessionId,
        /// Whom.
        into: Option<SessionId>,
    },
    /// Where the session is in the queue for the microphone.
    TurnSet {
        /// Whose.
        session: SessionId,
        /// What it is now.
        turn: Turn,
    },
    /// The desk proposes that the session become part of that one now, or proposes nothing.
    MergeProposed {
        /// Which.
        session: SessionId,
        /// Part of which.
        into: Option<SessionId>,
    },
    /// Two sessions are kept apart now, or not any more.
    KeptApart {
        /// The one of the lower number.
        a: SessionId,
        /// The other.
        b: SessionId,
        /// Whether they are.
        apart: bool,
    },
    /// These stand in the queue by hand now.
    QueueOrdered {
        /// Who, in their order.
        line: Vec<SessionId>,
        /// Whose place it was about; `None` for everybody's.
        moved: Option<SessionId>,
    },
    /// The queue is run like this now.
    QueueingSet(Queueing),
    /// Whether pages of other sites may show the board, now.
    EmbeddingSet(bool),
    /// The walls are seen like this now.
    SightSet(Sight),
    /// All walls show this now; `None` for what they choose by themselves.
    WallHeld(Option<Held>),
    /// The session runs once more.
    RunAdded {
        /// Whose.
        session: SessionId,
        /// The run.
        run: Run,
    },
    /// The run is gone.
    RunRemoved(RunId),
    /// The run is here now.
    Placed {
        /// Which.
        run: RunId,
        /// Where; `None` for off the board.
        place: Option<Place>,
    },
    /// The run has to be here now.
    Pinned {
        /// Which.
        run: RunId,
        /// Where.
        pin: Pin,
    },
    /// Somebody wrote something down.
    NoteAdded {
        /// About which session.
        session: SessionId,
        /// What.
        note: Note,
    },
    /// The note of that id is this now.
    NoteEdited {
        /// About which session.
        session: SessionId,
        /// What.
        note: Note,
    },
    /// The note is gone.
    NoteRemoved {
        /// About which session.
        session: SessionId,
        /// Which.
        note: NoteId,
    },
    /// Everybody should read this.
    Announced(Announcement),
    /// The announcement is gone.
    TakenDown(AnnouncementId),
    /// The session is hidden from everybody but facilitators now, or is seen again.
    Hidden {
        /// Which.
        session: SessionId,
        /// Hidden, or seen again.
        hidden: bool,
    },
    /// Somebody may not write any more.
    Removed(PersonId),
    /// Somebody may write again.
    LetIn(PersonId),
    /// Facilitators did something about a person that is kept beside the log: it stands here so that others see that it
    /// happened. The board is as before, and nothing here takes it back.
    Beside {
        /// About whom.
        person: PersonId,
        /// What.
        deed: Deed,
    },
    /// Somebody was forgotten: they host and pitched nothing any more, and what they wrote down is gone.
    /// It cannot be taken back. The log before it is rewritten ([`crate::forget`]).
    Forgotten {
        /// Who.
        person: PersonId,
        /// The sessions that nobody else stood behind. They are blank now and do not take place.
        sessions: Vec<SessionId>,
    },
    /// The change takes that one back. It changes nothing by itself: the effects beside it do.
    Undid(Seq),
}
