//! Who wants to go where. Interest is not in the log: the store keeps it, others see counts.

use crate::{RunId, SessionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much a person wants a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Would like to go.
    Interested,
    /// Came for this.
    Must,
}

impl Level {
    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Interested => "interested",
            Self::Must => "must",
        }
    }

    /// What one more tap on the heart makes of a level: Interested, Must, none.
    pub fn next(level: Option<Self>) -> Option<Self> {
        match level {
            None => Some(Self::Interested),
            Some(Self::Interested) => Some(Self::Must),
            Some(Self::Must) => None,
        }
    }
}

/// How many people want a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Count {
    /// People at level Interested.
    pub interested: u32,
    /// People at level Must.
    pub must: u32,
}

impl Count {
    /// People who want it at all.
    pub fn people(self) -> u32 {
        self.interested + self.must
    }
}

/// Counts by session; a session that nobody wants may be absent. A merged session's people count for the one
/// that it was merged into.
pub type Counts = BTreeMap<SessionId, Count>;

/// How many people said of a run that they are there. Not in the log either; a run where nobody is may be absent.
/// On the wire it is a list of pairs, since a run is no text and so no key of a JSON object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(RunId, u32)>", into = "Vec<(RunId, u32)>")]
pub struct Heads(pub BTreeMap<RunId, u32>);

impl From<Vec<(RunId, u32)>> for Heads {
    fn from(pairs: Vec<(RunId, u32)>) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl From<Heads> for Vec<(RunId, u32)> {
    fn from(heads: Heads) -> Self {
        heads.0.into_iter().collect()
    }
}
