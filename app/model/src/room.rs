//! Rooms: how many fit in, what they offer, when they are closed.

use crate::{RoomId, SlotId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A room of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(from = "Written")]
pub struct Room {
    /// Its number.
    pub id: RoomId,
    /// What facilitators wrote about it.
    #[serde(flatten)]
    pub text: RoomText,
    /// Slots in which it cannot be used.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub closed: BTreeSet<SlotId>,
    /// What it is called where it was imported from, so that the next import finds it again; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// What facilitators write about a room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RoomText {
    /// What is on its door.
    pub name: String,
    /// Seats; `None` when nobody has counted: then it is taken to be large enough.
    pub capacity: Option<u32>,
    /// What it offers: "projector", "step-free", "quiet".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// How to find it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub directions: String,
}

/// A room as it is written: all of it side by side. (What serde does to read that by itself is more code than all
/// other types take together, and every phone would download it.)
#[derive(Deserialize)]
struct Written {
    id: RoomId,
    name: String,
    capacity: Option<u32>,
    #[serde(default)]
    features: Vec<String>,
    #[serde(default)]
    directions: String,
    #[serde(default)]
    closed: BTreeSet<SlotId>,
    #[serde(default)]
    source: String,
}

impl From<Written> for Room {
    fn from(written: Written) -> Self {
        let Written { id, name, capacity, features, directions, closed, source } = written;
        Self { id, text: RoomText { name, capacity, features, directions }, closed, source }
    }
}

impl RoomText {
    /// Whether it offers what a session needs. Case does not matter.
    pub fn offers(&self, need: &str) -> bool {
        self.features.iter().any(|feature| feature.to_lowercase() == need.to_lowercase())
    }
}
