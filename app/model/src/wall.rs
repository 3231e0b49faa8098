//! What facilitators let every wall show, in place of what walls choose by themselves.

use crate::{Board, Millis};
use serde::{Deserialize, Serialize};

/// What a wall can be held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Showing {
    /// How to take part.
    Join,
    /// Who speaks, and who is next.
    Pitches,
    /// What is on and what comes next.
    NowNext,
    /// The whole grid of the day.
    Whole,
    /// What has changed of late.
    Changes,
}

impl Showing {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Join, Self::Pitches, Self::NowNext, Self::Whole, Self::Changes];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Pitches => "pitches",
            Self::NowNext => "now-next",
            Self::Whole => "whole",
            Self::Changes => "changes",
        }
    }
}

/// What all walls show, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Held {
    /// What.
    pub shows: Showing,
    /// When walls choose by themselves again; `None` for when somebody says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Millis>,
}

impl Board {
    /// What walls are held to at `now`; `None` while they choose by themselves.
    pub fn held(&self, now: Millis) -> Option<Held> {
        self.event.wall.filter(|held| held.until.is_none_or(|until| now < until))
    }
}
