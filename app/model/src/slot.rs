//! Slots: stretches of time, in the event's own clock time.

use crate::{Millis, SlotId};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

/// A stretch of time on a day. Times are what the clock in the event's zone shows;
/// `offset` turns them into moments, so that no browser needs a time zone database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(from = "Written")]
pub struct Slot {
    /// Its number.
    pub id: SlotId,
    /// What facilitators wrote about it.
    #[serde(flatten)]
    pub text: SlotText,
    /// Minutes that the event's clock is ahead of UTC when the slot starts.
    pub offset: i16,
    /// The same when it ends, where that is another number: in a night in which the clocks change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_offset: Option<i16>,
}

/// What facilitators write about a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SlotText {
    /// Start, in the event's clock time.
    #[serde(deserialize_with = "crate::date::read_date_time")]
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "2030-05-30T14:00:00"))]
    pub starts: NaiveDateTime,
    /// End, in the event's clock time.
    #[serde(deserialize_with = "crate::date::read_date_time")]
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "2030-05-30T14:00:00"))]
    pub ends: NaiveDateTime,
    /// What it is for.
    pub kind: SlotKind,
    /// What it is called; may be empty for sessions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
}

/// A slot as it is written: all of it side by side, as a room is.
#[derive(Deserialize)]
struct Written {
    id: SlotId,
    #[serde(deserialize_with = "crate::date::read_date_time")]
    starts: NaiveDateTime,
    #[serde(deserialize_with = "crate::date::read_date_time")]
    ends: NaiveDateTime,
    kind: SlotKind,
    #[serde(default)]
    title: String,
    offset: i16,
    #[serde(default)]
    ends_offset: Option<i16>,
}

impl From<Written> for Slot {
    fn from(written: Written) -> Self {
        let Written { id, starts, ends, kind, title, offset, ends_offset } = written;
        Self { id, text: SlotText { starts, ends, kind, title }, offset, ends_offset }
    }
}

/// What a slot is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SlotKind {
    /// Sessions, side by side in the rooms.
    #[default]
    Sessions,
    /// Coffee, lunch, air.
    Break,
    /// Something that everybody attends.
    Plenary,
}

impl SlotKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Sessions, Self::Break, Self::Plenary];

    /// As forms and CSV files write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Break => "break",
            Self::Plenary => "plenary",
        }
    }
}

impl SlotText {
    /// A slot on `date` from `start` to `end`; an end at or before the start is on the next day.
    pub fn on(
        date: NaiveDate,
        start: chrono::NaiveTime,
        end: chrono::NaiveTime,
        kind: SlotKind,
        title: String,
    ) -> Self {
        let starts = date.and_time(start);
        let ends = date.and_time(end);
        // The last day that there is has no next one; such a slot is refused as too short.
        let ends =
            if ends <= starts { ends.checked_add_signed(TimeDelta::days(1)).unwrap_or(ends) } else { ends };
        Self { starts, ends, kind, title }
    }

    /// How long it is, in minutes.
    pub fn minutes(&self) -> i64 {
        (self.ends - self.starts).num_minutes()
    }

    /// Whether sessions can be placed in it.
    pub fn is_for_sessions(&self) -> bool {
        self.kind == SlotKind::Sessions
    }

    /// The day on which it starts.
    pub fn day(&self) -> NaiveDate {
        self.starts.date()
    }
}

impl Slot {
    /// Whether sessions can be placed in it.
    pub fn is_for_sessions(&self) -> bool {
        self.text.is_for_sessions()
    }

    /// The moment at which it starts.
    pub fn starts_at(&self) -> Millis {
        moment(self.text.starts, self.offset)
    }

    /// The moment at which it ends.
    pub fn ends_at(&self) -> Millis {
        moment(self.text.ends, self.ends_offset.unwrap_or(self.offset))
    }

    /// Whether it is on at `now`.
    pub fn is_on(&self, now: Millis) -> bool {
        (self.starts_at()..self.ends_at()).contains(&now)
    }

    /// Start and end on the clock: `14:00–15:00`.
    pub fn times(&self) -> String {
        format!("{}–{}", self.starts_clock(), self.ends_clock())
    }

    /// Start on the clock: `14:00`.
    pub fn starts_clock(&self) -> String {
        clock(self.text.starts)
    }

    /// End on the clock: `15:00`.
    pub fn ends_clock(&self) -> String {
        clock(self.text.ends)
    }
}

/// The moment at which a clock shows `time` that is so many minutes ahead of UTC.
fn moment(time: NaiveDateTime, offset: i16) -> Millis {
    time.and_utc().timestamp_millis() - Millis::from(offset) * 60_000
}

/// What a clock shows. By hand, since chrono's formatter would be part of what every phone downloads.
fn clock(time: NaiveDateTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
