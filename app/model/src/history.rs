//! The log as people read it: what was taken back, what builds on what, what each change is about.

use crate::{
    AnnouncementId, Change, Effect, NoteId, PersonId, RoomId, RunId, Seq, SessionId, SlotId, State, Turn,
};
use std::collections::BTreeSet;

/// What a change is about, for those who look for it in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Where sessions are: placed, moved, pinned.
    Places,
    /// Sessions themselves: pitched, edited, merged, withdrawn, called up.
    Sessions,
    /// Rooms and slots.
    Rooms,
    /// The event: its settings, its phase, what is announced.
    Event,
    /// What was taken back.
    Undo,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Places, Self::Sessions, Self::Rooms, Self::Event, Self::Undo];

    /// As addresses write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::Sessions => "sessions",
            Self::Rooms => "rooms",
            Self::Event => "event",
            Self::Undo => "undo",
        }
    }

    /// Reads what [`Kind::key`] wrote.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Something that changes are about, as finely as two people can work side by side without being in each other's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Thing {
    Settings,
    Logo,
    Phase,
    /// What stands about a room.
    Room(RoomId),
    /// That the room is there.
    RoomThere(RoomId),
    Slot(SlotId),
    SlotThere(SlotId),
    Idea(SessionId),
    State(SessionId),
    Asks(SessionId),
    Proposed(SessionId),
    Apart(SessionId, SessionId),
    Queueing,
    Embedding,
    Sight,
    Wall,
    Hidden(SessionId),
    /// Whether somebody may write.
    Person(PersonId),
    Turn(SessionId),
    /// Who has the microphone: one at a time.
    Microphone,
    SessionThere(SessionId),
    /// Where a run is.
    Run(RunId),
    RunThere(RunId),
    Pin(RunId),
    Note(SessionId, NoteId),
    Announcement(AnnouncementId),
}

impl Effect {
    /// What is another one by this.
    pub(crate) fn changes(&self) -> Vec<Thing> {
        match self {
            Self::Opened { .. } | Self::SettingsEdited(_) => vec![Thing::Settings],
            Self::LogoSet(_) => vec![Thing::Logo],
            Self::PhaseSet { .. } => vec![Thing::Phase],
            Self::RoomAdded { room, .. } => vec![Thing::Room(room.id), Thing::RoomThere(room.id)],
            Self::RoomEdited(room) => vec![Thing::Room(room.id)],
            Self::RoomRemoved(room) => vec![Thing::Room(*room), Thing::RoomThere(*room)],
            Self::SlotAdded(slot) => vec![Thing::Slot(slot.id), Thing::SlotThere(slot.id)],
            Self::SlotEdited(slot) => vec![Thing::Slot(slot.id)],
            Self::SlotRemoved(slot) => vec![Thing::Slot(*slot), Thing::SlotThere(*slot)],
            Self::Pitched(session) => vec![
                Thing::SessionThere(session.id),
                Thing::Idea(session.id),
                Thing::State(session.id),
                Thing::Turn(session.id),
                Thing::Asks(session.id),
                Thing::Run(RunId::first(session.id)),
                Thing::RunThere(RunId::first(session.id)),
            ],
            Self::Unpitched(session) => vec![Thing::SessionThere(*session), Thing::State(*session)],
            Self::IdeaEdited { session, .. } => vec![Thing::Idea(*session)],
            Self::StateSet { session, .. } => vec![Thing::State(*session)],
            Self::MergeAsked { session, .. } => vec![Thing::Asks(*session)],
            Self::TurnSet { session, turn: Turn::Speaking(_) } => {
                vec![Thing::Turn(*session), Thing::Microphone]
            }
            Self::TurnSet { session, .. } => vec![Thing::Turn(*session)],
            Self::RunAdded { session, run } => {
                let run = RunId { session: *session, run: run.number };
                vec![Thing::Run(run), Thing::RunThere(run)]
            }
            Self::RunRemoved(run) => vec![Thing::Run(*run), Thing::RunThere(*run)],
            Self::Placed { run, .. } => vec![Thing::Run(*run)],
            Self::Pinned { run, .. } => vec![Thing::Pin(*run)],
            Self::NoteAdded { session, note } | Self::NoteEdited { session, note } => {
                vec![Thing::Note(*session, note.id)]
            }
            Self::NoteRemoved { session, note } => vec![Thing::Note(*session, *note)],
            Self::Announced(announcement) => vec![Thing::Announcement(announcement.id)],
            Self::TakenDown(announcement) => vec![Thing::Announcement(*announcement)],
            Self::MergeProposed { session, .. } => vec![Thing::Proposed(*session)],
            Self::KeptApart { a, b, .. } => vec![Thing::Apart(*a, *b)],
            Self::QueueingSet(_) => vec![Thing::Queueing],
            Self::EmbeddingSet(_) => vec![Thing::Embedding],
            Self::SightSet(_) => vec![Thing::Sight],
            Self::WallHeld(_) => vec![Thing::Wall],
            Self::Hidden { session, .. } => vec![Thing::Hidden(*session)],
            Self::Removed(person) | Self::LetIn(person) => vec![Thing::Person(*person)],
            // Nobody builds on an order, and nothing builds on what is gone.
            Self::RoomsOrdered(_)
            | Self::QueueOrdered { .. }
            | Self::Beside { .. }
            | Self::Forgotten { .. }
            | Self::Undid(_) => Vec::new(),
        }
    }

    /// What has to be as it is for this to stand.
    fn needs(&self) -> Vec<Thing> {
        match self {
            Self::RoomEdited(room) => vec![Thing::RoomThere(room.id)],
            Self::SlotEdited(slot) => vec![Thing::SlotThere(slot.id)],
            Self::IdeaEdited { session, .. } | Self::TurnSet { session, .. } => {
                vec![Thing::SessionThere(*session)]
            }
            Self::StateSet { session, state: State::Merged { into, .. } } => {
                vec![Thing::SessionThere(*session), Thing::SessionThere(*into), Thing::State(*into)]
            }
            Self::StateSet { session, .. } => vec![Thing::SessionThere(*session)],
            Self::MergeAsked { session, into } | Self::MergeProposed { session, into } => {
                std::iter::once(*session).chain(*into).map(Thing::SessionThere).collect()
            }
            Self::RunAdded { session, .. }
            | Self::NoteAdded { session, .. }
            | Self::NoteEdited { session, .. } => vec![Thing::SessionThere(*session)],
            Self::Placed { run, place } => {
                let places = place.iter().flat_map(|place| {
                    [Thing::RoomThere(place.room), Thing::SlotThere(place.slot), Thing::Slot(place.slot)]
                });
                [Thing::SessionThere(run.session), Thing::State(run.session), Thing::RunThere(*run)]
                    .into_iter()
                    .chain(places)
                    .collect()
            }
            Self::Pinned { run, pin } => {
                let room = pin.room.map(Thing::RoomThere);
                let slot = pin.slot.map(Thing::SlotThere);
                std::iter::once(Thing::RunThere(*run)).chain(room).chain(slot).collect()
            }
            _ => Vec::new(),
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Placed { .. } | Self::Pinned { .. } => Kind::Places,
            Self::RoomAdded { .. }
            | Self::RoomEdited(_)
            | Self::RoomRemoved(_)
            | Self::RoomsOrdered(_)
            | Self::SlotAdded(_)
            | Self::SlotEdited(_)
            | Self::SlotRemoved(_) => Kind::Rooms,
            Self::Opened { .. }
            | Self::SettingsEdited(_)
            | Self::LogoSet(_)
            | Self::PhaseSet { .. }
            | Self::QueueingSet(_)
            | Self::EmbeddingSet(_)
            | Self::SightSet(_)
            | Self::WallHeld(_)
            | Self::Removed(_)
            | Self::LetIn(_)
            | Self::Beside { .. }
            | Self::Announced(_)
            | Self::TakenDown(_) => Kind::Event,
            Self::Undid(_) => Kind::Undo,
            _ => Kind::Sessions,
        }
    }
}

impl Change {
    /// The change that this one takes back, if it takes one back.
    pub fn undoes(&self) -> Option<Seq> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Undid(seq) => Some(*seq),
            _ => None,
        })
    }

    /// What it is about: what was meant, where other things followed from it.
    pub fn kind(&self) -> Kind {
        let kinds = || self.effects.iter().map(Effect::kind);
        // Sessions that go leave their places, and slots that go take sessions with them.
        [Kind::Undo, Kind::Event, Kind::Sessions, Kind::Rooms]
            .into_iter()
            .find(|kind| kinds().any(|of| of == *kind))
            .unwrap_or(Kind::Places)
    }

    /// Whether it can be taken back at all: what opened the event cannot, nor what forgot somebody, nor what happened
    /// beside the board.
    pub fn can_be_undone(&self) -> bool {
        let is_for_good =
            |effect: &Effect| matches!(effect, Effect::Forgotten { .. } | Effect::Beside { .. });
        self.seq > 1 && !self.effects.iter().any(is_for_good)
    }

    /// Whether it builds on an earlier one: changes again what that one changed, or needs what that one made.
    pub fn builds_on(&self, earlier: &Change) -> bool {
        let made: BTreeSet<Thing> = earlier.effects.iter().flat_map(Effect::changes).collect();
        self.effects
            .iter()
            .flat_map(|effect| effect.changes().into_iter().chain(effect.needs()))
            .any(|thing| made.contains(&thing))
    }
}

/// The changes that are taken back. `undos` are those that take something back, newest first, each with what it takes
/// back: an undo that was itself taken back does not count.
pub fn undone(undos: impl IntoIterator<Item = (Seq, Seq)>) -> BTreeSet<Seq> {
    let mut undone = BTreeSet::new();
    for (undo, of) in undos {
        if !undone.contains(&undo) {
            undone.insert(of);
        }
    }
    undone
}

/// What takes something back among changes, newest first, as [`undone`] reads it.
pub fn undos<'a>(changes: impl IntoIterator<Item = &'a Change>) -> impl Iterator<Item = (Seq, Seq)> {
    changes.into_iter().filter_map(|change| Some((change.seq, change.undoes()?)))
}

/// What “undo my last change” takes back: the latest change of a person that is no undo and not undone.
/// `history` is newest first, and without gaps.
pub fn last_of<'a>(
    history: impl Iterator<Item = &'a Change> + Clone,
    me: Option<PersonId>,
) -> Option<&'a Change> {
    let undone = undone(undos(history.clone()));
    let mut mine =
        history.filter(|change| change.by == me && change.undoes().is_none() && change.can_be_undone());
    mine.find(|change| !undone.contains(&change.seq))
}

/// The first change after `seq` that builds on it and is still in force. `history` is newest first, and without gaps
/// down to `seq`.
pub fn built_upon<'a>(history: impl Iterator<Item = &'a Change> + Clone, seq: Seq) -> Option<&'a Change> {
    let undone = undone(undos(history.clone()));
    let earlier = history.clone().find(|change| change.seq == seq)?;
    // An undo in force and what it took back come to nothing together.
    let later = history.take_while(|change| change.seq > seq);
    let in_force = later.filter(|change| change.undoes().is_none() && !undone.contains(&change.seq));
    in_force.filter(|change| change.builds_on(earlier)).last()
}
