//! Sessions: an idea that somebody pitched, and where it runs.

use crate::{Millis, NoteId, PersonId, RoomId, RunId, SessionId, SlotId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A session of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// What its pitcher wrote.
    pub idea: Idea,
    /// Who pitched it; `None` for the operator and for imports.
    pub pitched_by: Option<PersonId>,
    /// When.
    pub pitched_at: Millis,
    /// Whether it still stands.
    pub state: State,
    /// Where it is in the queue for the microphone.
    pub turn: Turn,
    /// Where and when it runs: always at least one.
    pub runs: Vec<Run>,
    /// The session that it asks to become part of, until somebody behind that one answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<SessionId>,
    /// The session that the desk proposes that it become part of, until somebody behind this one answers: with their
    /// yes it asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<SessionId>,
    /// What people there wrote down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Whether facilitators have hidden it from everybody else while they take a look.
    #[serde(default, skip_serializing_if = "is_not")]
    pub hidden: bool,
}

/// What a pitcher writes about a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Idea {
    /// One line.
    pub title: String,
    /// Markdown; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub blurb: String,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<Host>,
    /// Words to find it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What kind of session it is.
    #[serde(default)]
    pub format: Format,
    /// Features that its room must offer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Slots that it cannot take.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub cannot: BTreeSet<SlotId>,
    /// Sessions that it should not run against.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub avoid: BTreeSet<SessionId>,
    /// How many slots long, from 1.
    #[serde(default = "one")]
    pub length: u8,
    /// Whether it is meant for people who are new to its topic or to unconferences as well.
    #[serde(default, skip_serializing_if = "is_not")]
    pub beginners: bool,
    /// The language that people will speak there, as its pitcher calls it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Address of a pad elsewhere where people write together; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pad: String,
}

fn one() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
fn is_not(flag: &bool) -> bool {
    !flag
}

impl Idea {
    /// An idea that is only a title.
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            blurb: String::new(),
            hosts: Vec::new(),
            tags: Vec::new(),
            format: Format::default(),
            needs: Vec::new(),
            cannot: BTreeSet::new(),
            avoid: BTreeSet::new(),
            length: 1,
            beginners: false,
            language: String::new(),
            pad: String::new(),
        }
    }
}

/// Who runs a session and so cannot be anywhere else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Host {
    /// Somebody on a device.
    Person(PersonId),
    /// Somebody known by name only.
    Named(String),
}

impl Host {
    /// Whether both are the same person, as far as anybody can tell: names are compared without regard to case.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Person(a), Self::Person(b)) => a == b,
            (Self::Named(a), Self::Named(b)) => a.to_lowercase() == b.to_lowercase(),
            _ => false,
        }
    }
}

/// What kind of session it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Everybody talks.
    #[default]
    Discussion,
    /// One talks, then questions.
    Talk,
    /// Everybody makes something.
    Workshop,
    /// Somebody shows something.
    Demo,
    /// A game, a walk, a song.
    Social,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Discussion, Self::Talk, Self::Workshop, Self::Demo, Self::Social];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Discussion => "discussion",
            Self::Talk => "talk",
            Self::Workshop => "workshop",
            Self::Demo => "demo",
            Self::Social => "social",
        }
    }
}

/// Whether a session still stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It stands.
    #[default]
    Pitched,
    /// It became part of another.
    Merged {
        /// The session that it became part of.
        into: SessionId,
        /// Hosts that the other gained by it, to be taken back if the merge is undone.
        brought: Vec<Host>,
    },
    /// Its hosts took it back.
    Withdrawn,
}

/// Where a pitch is in the queue for the microphone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// Not yet heard.
    #[default]
    Waiting,
    /// Its pitcher has the microphone, since then.
    Speaking(Millis),
    /// Everybody has heard it.
    Heard,
    /// Out of the queue, until somebody puts it back.
    Held,
}

/// A room and a slot: one cell of the board. A longer session starts there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Place {
    /// Where.
    pub room: RoomId,
    /// When.
    pub slot: SlotId,
}

/// One time that a session runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Run {
    /// Its number within the session, from 1.
    pub number: u8,
    /// Where and when; `None` while it is off the board.
    pub place: Option<Place>,
    /// What the solver must not change.
    #[serde(default, skip_serializing_if = "Pin::is_loose")]
    pub pin: Pin,
    /// What it is called where it was imported from, so that the next import finds it again; empty if it was pitched here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl Run {
    /// A run that has no place yet.
    pub fn unplaced(number: u8) -> Self {
        Self { number, place: None, pin: Pin::default(), source: String::new() }
    }
}

/// Where a run has to be: in a room, in a slot, both, or (the default) anywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Pin {
    /// It has to be in this room.
    pub room: Option<RoomId>,
    /// It has to start in this slot.
    pub slot: Option<SlotId>,
}

impl Pin {
    /// Whether it holds nothing.
    pub fn is_loose(&self) -> bool {
        self.room.is_none() && self.slot.is_none()
    }

    /// Whether a place is where it has to be.
    pub fn holds(&self, place: Place) -> bool {
        self.room.is_none_or(|room| room == place.room) && self.slot.is_none_or(|slot| slot == place.slot)
    }
}

/// What somebody wrote down about a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Note {
    /// Its number within the session.
    pub id: NoteId,
    /// Who wrote it; `None` for the operator.
    pub by: Option<PersonId>,
    /// When.
    pub at: Millis,
    /// Plain text.
    pub text: String,
}

impl Session {
    /// Whether it stands: neither merged nor withdrawn.
    pub fn stands(&self) -> bool {
        self.state == State::Pitched
    }

    /// Whether it was erased with the person behind it: only where it was in the list is left.
    pub fn is_erased(&self) -> bool {
        self.idea.title.is_empty()
    }

    /// Whether a person pitched or hosts it and nobody else does.
    pub fn is_only_of(&self, person: PersonId) -> bool {
        self.is_of(person)
            && self.pitched_by.is_none_or(|pitcher| pitcher == person)
            && self.idea.hosts.iter().all(|host| *host == Host::Person(person))
    }

    /// Whether a person pitched or hosts it.
    pub fn is_of(&self, person: PersonId) -> bool {
        self.pitched_by == Some(person) || self.idea.hosts.contains(&Host::Person(person))
    }

    /// The id of one of its runs.
    pub fn run_id(&self, run: &Run) -> RunId {
        RunId { session: self.id, run: run.number }
    }

    /// Its run of that number.
    pub fn run(&self, number: u8) -> Option<&Run> {
        self.runs.iter().find(|run| run.number == number)
    }

    /// A host whom both sessions have.
    pub fn shares_host<'a>(&'a self, other: &Self) -> Option<&'a Host> {
        self.idea.hosts.iter().find(|host| other.idea.hosts.iter().any(|of_other| host.is(of_other)))
    }
}
