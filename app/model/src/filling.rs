//! What facilitators ask of the solver.

use crate::SlotId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the solver is asked to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FillOrder {
    /// What for.
    pub how: How,
    /// How much a move may cost; `None` for what suits [`FillOrder::how`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
    /// Slots that stay as they are.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub freeze: BTreeSet<SlotId>,
}

/// What the solver looks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// A place for everything that has none.
    #[default]
    Fill,
    /// The best board few moves away: only what has a problem or no place should have to move.
    Repair,
    /// A board that is better for people.
    Improve,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Fill, Self::Repair, Self::Improve];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Fill => "fill",
            Self::Repair => "repair",
            Self::Improve => "improve",
        }
    }
}

/// How hard it is to make a session move that has a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// Only where nothing else will do.
    Least,
    /// For a good reason.
    Little,
    /// Whenever people gain by it.
    Freely,
}

impl Keep {
    /// Every step.
    pub const ALL: [Self; 3] = [Self::Least, Self::Little, Self::Freely];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Least => "least",
            Self::Little => "little",
            Self::Freely => "freely",
        }
    }
}
