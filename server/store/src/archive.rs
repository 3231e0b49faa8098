//! A whole event in one JSON file, and what such a file has to be before it is let in.
//!
//! Not in it: token hashes and link secrets, which belong to one installation; and the epoch, because an imported log
//! goes its own way from there on, and a browser that still holds the other one's tail must not take it for the same.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{
    Board, Broken, Change, CommandId, Effect, Level, Millis, PersonId, Role, RunId, Seq, SessionId, Slug,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// An event as a file. The same event gives the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// The version of this format: [`Archive::FORMAT`].
    pub format: u32,
    /// The event's name in addresses.
    pub slug: Slug,
    /// When it was made.
    pub created_at: Millis,
    /// People, by number: 1 and on.
    pub people: Vec<ArchivedPerson>,
    /// The log, whole and in order.
    pub changes: Vec<Entry>,
    /// Interest, by person and session.
    pub interest: Vec<ArchivedInterest>,
    /// Heads, by person and run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heads: Vec<ArchivedHead>,
    /// Heads that doors have counted, by run.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doors: Vec<ArchivedDoor>,
    /// Logos, by digest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub logos: Vec<ArchivedLogo>,
}

/// Somebody, without their devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchivedPerson {
    /// Their number.
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// What they may do.
    pub role: Role,
}

/// A change and what takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What happened.
    pub change: Change,
    /// What takes it back, on the board that follows it.
    pub inverse: Vec<Effect>,
}

/// Somebody wants a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchivedInterest {
    /// Who.
    pub person: PersonId,
    /// What.
    pub session: SessionId,
    /// How much.
    pub level: Level,
}

/// Somebody was in a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchivedHead {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub run: RunId,
    /// When they were counted.
    pub at: Millis,
}

/// So many were in a run, as somebody counted at its door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchivedDoor {
    /// Where.
    pub run: RunId,
    /// How many.
    pub heads: u32,
    /// When they were counted.
    pub at: Millis,
}

/// A picture of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchivedLogo {
    /// The SHA-256 of its bytes, in hex.
    pub digest: String,
    /// What it is, such as `image/png`.
    pub media_type: String,
    /// Its bytes, in base64.
    pub content: String,
}

/// Why an archive is not let in, in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveFault {
    /// It is no JSON, or not of this shape.
    #[error("This is no archive of an event: {0}.")]
    Unreadable(String),
    /// Another Campgrid wrote it.
    #[error("This archive has format {0}; this Campgrid reads format {format}.", format = Archive::FORMAT)]
    Format(u32),
    /// There is no change at all.
    #[error("This archive has no changes: even the opening of the event is missing.")]
    Empty,
    /// A change is missing or out of order.
    #[error("Change {expected} is missing in this archive: change {found} stands in its place.")]
    Gap {
        /// The number that had to come.
        expected: Seq,
        /// The number that came.
        found: Seq,
    },
    /// One command made two changes.
    #[error("Change {0} of this archive repeats the command of an earlier one.")]
    CommandTwice(Seq),
    /// The board after a change is none.
    #[error("The board of this archive breaks at change {seq}: {broken:?}.")]
    Broken {
        /// The change.
        seq: Seq,
        /// What would not hold.
        broken: Broken,
    },
    /// The log is of another event.
    #[error("This archive is called “{slug}”, but its log is that of “{log}”.")]
    OtherEvent {
        /// What the archive says.
        slug: Slug,
        /// What the log says.
        log: Slug,
    },
    /// People do not have the numbers 1 and on.
    #[error("Person {expected} is missing in this archive: person {found} stands in their place.")]
    People {
        /// The number that had to come.
        expected: PersonId,
        /// The number that came.
        found: PersonId,
    },
    /// Somebody did or wants something and is not among the people.
    #[error("Person {0} is in this archive's log, interest or heads, but not among its people.")]
    Stranger(PersonId),
    /// Interest twice, or not in order.
    #[error("The interest of person {0} stands twice or out of order in this archive.")]
    InterestOrder(PersonId),
    /// A head twice, or not in order.
    #[error("The heads of person {0} stand twice or out of order in this archive.")]
    HeadOrder(PersonId),
    /// What doors have counted stands twice, or not in order.
    #[error("What doors have counted stands twice or out of order in this archive, at run {0}.")]
    DoorOrder(RunId),
    /// A logo twice, not in order, or no picture that can be shown.
    #[error("A logo of this archive is not one that Campgrid wrote.")]
    Logo,
    /// There is such an event already.
    #[error("There is an event “{0}” here already.")]
    SlugTaken(Slug),
}

impl Archive {
    /// The version of the format that this Campgrid writes and reads.
    pub const FORMAT: u32 = 1;

    /// As a file: JSON, the same bytes for the same archive. Fails only if memory does.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }

    /// Reads a file. What it says is not checked yet; importing does.
    pub fn from_json(json: &str) -> Result<Self, ArchiveFault> {
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let unreadable = |error: serde_json::Error| ArchiveFault::Unreadable(error.to_string());
        // The version first: what another version looks like is unknown.
        let Version { format } = serde_json::from_str(json).map_err(unreadable)?;
        if format != Self::FORMAT {
            return Err(ArchiveFault::Format(format));
        }
        serde_json::from_str(json).map_err(unreadable)
    }

    /// Folds the log and looks at everything that has to hold. Returns the board that it gives.
    pub fn check(&self) -> Result<Board, ArchiveFault> {
        if self.format != Self::FORMAT {
            return Err(ArchiveFault::Format(self.format));
        }
        for (expected, person) in (1..).map(PersonId).zip(&self.people) {
            if person.person != expected {
                return Err(ArchiveFault::People { expected, found: person.person });
            }
        }
        let board = self.fold()?;
        if board.event.slug != self.slug {
            let (slug, log) = (self.slug.clone(), board.event.slug);
            return Err(ArchiveFault::OtherEvent { slug, log });
        }
        self.check_interest()?;
        self.check_heads()?;
        if let Some([_, door]) = self.doors.array_windows().find(|[a, b]| a.run >= b.run) {
            return Err(ArchiveFault::DoorOrder(door.run));
        }
        self.check_logos()?;
        Ok(board)
    }

    fn fold(&self) -> Result<Board, ArchiveFault> {
        if self.changes.is_empty() {
            return Err(ArchiveFault::Empty);
        }
        let mut board = Board::blank();
        let mut commands: BTreeSet<CommandId> = BTreeSet::new();
        for (expected, Entry { change, .. }) in (1..).zip(&self.changes) {
            if change.seq != expected {
                return Err(ArchiveFault::Gap { expected, found: change.seq });
            }
            if !commands.insert(change.command) {
                return Err(ArchiveFault::CommandTwice(change.seq));
            }
            if let Some(person) = change.by {
                self.knows(person)?;
            }
            board.apply(change);
            board.check().map_err(|broken| ArchiveFault::Broken { seq: change.seq, broken })?;
        }
        Ok(board)
    }

    fn check_interest(&self) -> Result<(), ArchiveFault> {
        let mut before = None;
        for interest in &self.interest {
            self.knows(interest.person)?;
            let key = Some((interest.person, interest.session));
            if key <= before {
                return Err(ArchiveFault::InterestOrder(interest.person));
            }
            before = key;
        }
        Ok(())
    }

    fn check_heads(&self) -> Result<(), ArchiveFault> {
        let mut before = None;
        for head in &self.heads {
            self.knows(head.person)?;
            let key = Some((head.person, head.run));
            if key <= before {
                return Err(ArchiveFault::HeadOrder(head.person));
            }
            before = key;
        }
        Ok(())
    }

    fn check_logos(&self) -> Result<(), ArchiveFault> {
        let in_order = self.logos.is_sorted_by(|a, b| a.digest < b.digest);
        let sound = |logo: &ArchivedLogo| {
            let is_digest = logo.digest.len() == 64 && logo.digest.bytes().all(|b| b.is_ascii_hexdigit());
            // What it is goes into a header: a browser must never run it as something else.
            let is_picture = logo.media_type.strip_prefix("image/").is_some_and(|rest| {
                rest.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
            });
            is_digest && is_picture && STANDARD.decode(&logo.content).is_ok()
        };
        if in_order && self.logos.iter().all(sound) { Ok(()) } else { Err(ArchiveFault::Logo) }
    }

    /// People have the numbers 1 and on, so the number tells whether somebody is among them.
    fn knows(&self, person: PersonId) -> Result<(), ArchiveFault> {
        let known = (1..=self.people.len()).contains(&(person.0 as usize));
        if known { Ok(()) } else { Err(ArchiveFault::Stranger(person)) }
    }
}
