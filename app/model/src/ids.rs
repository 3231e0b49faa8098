//! Numbers and names by which one thing refers to another.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Milliseconds since 1970-01-01T00:00:00 UTC.
pub type Millis = i64;

/// The number of a change on its board: 1 for the first, without gaps. 0 is the board before its first change.
pub type Seq = u64;

macro_rules! numbered {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map($name)
            }
        }
    )*};
}

numbered! {
    /// A person of one event: the n-th device that did something there. Dense, so that interest fits in bitsets.
    PersonId;
    /// A session of one event, by order of pitching; never given twice, not even after an undo.
    SessionId;
    /// A room of one event.
    RoomId;
    /// A slot of one event.
    SlotId;
    /// A note within its session.
    NoteId;
    /// An announcement of one event.
    AnnouncementId;
}

/// One run of a session: most sessions have only run 1. Written `12` or, for a repeat, `12.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RunId {
    /// The session.
    pub session: SessionId,
    /// Which of its runs, from 1.
    pub run: u8,
}

impl RunId {
    /// The run that every session has.
    pub const fn first(session: SessionId) -> Self {
        Self { session, run: 1 }
    }
}

impl fmt::Display for RunId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.run {
            1 => self.session.fmt(f),
            run => write!(f, "{}.{run}", self.session),
        }
    }
}

impl FromStr for RunId {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (session, run) = text.split_once('.').unwrap_or((text, "1"));
        Ok(Self { session: session.parse()?, run: run.parse()? })
    }
}

/// The id that a client gives to what it asks for (a UUIDv7): the same id again does nothing twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct CommandId(pub Uuid);

impl CommandId {
    /// Makes an id from the time and ten random bytes, both handed in.
    pub fn new(now: Millis, random: &[u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(now.max(0).cast_unsigned(), random).into_uuid())
    }

    /// One of the 65,536 ids that are written like this one but for their last four digits.
    #[must_use]
    pub fn numbered(self, number: u16) -> Self {
        Self(Uuid::from_u128(self.0.as_u128() & !u128::from(u16::MAX) | u128::from(number)))
    }
}

impl fmt::Display for CommandId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for CommandId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}
