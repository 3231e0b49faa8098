//! Who is who: people's roles, and the names that the log must not hold.

use crate::{Host, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody may do at an event. Each role may do all that the ones before it may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Comes, pitches, says what they want.
    #[default]
    Attendee,
    /// Shapes the board.
    Facilitator,
    /// Also gives and revokes links.
    Owner,
}

impl Role {
    /// As stores and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Attendee => "attendee",
            Self::Facilitator => "facilitator",
            Self::Owner => "owner",
        }
    }

    /// Reads what [`Role::key`] wrote.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Attendee, Self::Facilitator, Self::Owner].into_iter().find(|role| role.key() == key)
    }
}

/// Who asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person; `None` for the operator at the command line.
    pub person: Option<PersonId>,
    /// What they may do.
    pub role: Role,
}

impl Actor {
    /// The operator at the command line, who may do everything.
    pub const OPERATOR: Self = Self { person: None, role: Role::Owner };

    /// Whether they may shape the board.
    pub fn facilitates(self) -> bool {
        self.role >= Role::Facilitator
    }
}

/// Display names of the people who appear on a board. They come beside the board, never inside it:
/// a name can be changed or erased, the log cannot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Names(pub BTreeMap<PersonId, String>);

impl Names {
    /// What to call a person.
    pub fn of(&self, person: PersonId) -> &str {
        self.0.get(&person).map_or("somebody", String::as_str)
    }

    /// What to call a host.
    pub fn host<'a>(&'a self, host: &'a Host) -> &'a str {
        match host {
            Host::Person(person) => self.of(*person),
            Host::Named(name) => name,
        }
    }
}
