//! Moments as the clock of the event shows them. Its zone is known by the offsets of its slots, so that no browser
//! needs a time zone database.

use crate::words::words;
use chrono::{DateTime, NaiveDateTime, Timelike};
use model::{Board, Millis};

/// Date and time on the clock of the event: by the offset of the slot that is nearest; by UTC where there is none.
pub(crate) fn local(board: &Board, at: Millis) -> NaiveDateTime {
    let nearest = board.slots.iter().min_by_key(|slot| (slot.starts_at() - at).abs());
    let offset = nearest.map_or(0, |slot| Millis::from(slot.offset));
    DateTime::from_timestamp_millis(at + offset * 60_000).unwrap_or_default().naive_utc()
}

/// What the clock shows: `14:02`.
pub(crate) fn clock(board: &Board, at: Millis) -> String {
    shows(local(board, at))
}

/// What a clock shows at a time: `14:02`.
pub(crate) fn shows(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// Day and time: `Tuesday 12 March, 14:02`.
pub(crate) fn moment(board: &Board, at: Millis) -> String {
    let w = words();
    w.moment(&w.date(local(board, at).date()), &clock(board, at))
}
