//! The time zone of an event as calendars want it: the moments at which its clocks change, around the event's days.

use super::calendar::{Part, Value};
use chrono::{DateTime, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::{OffsetComponents as _, OffsetName as _, Tz};
use model::{Millis, Slot};

/// How far around the event its clocks are described.
const AROUND: TimeDelta = TimeDelta::days(400);

/// A moment that calendars show by the event's clock, where they can tell it from others.
pub(super) fn moment(zone: Option<Tz>, local: chrono::NaiveDateTime, at: Millis) -> (Option<Tz>, Value) {
    let means = |zone: &Tz| zone.from_local_datetime(&local).single().map(|found| found.timestamp_millis());
    match zone.filter(|zone| means(zone) == Some(at)) {
        Some(zone) => (Some(zone), Value::Local(local)),
        // Clocks show it twice, in the night in which they are put back: readers do not agree which is meant.
        None => (None, Value::Utc(at)),
    }
}

/// The zone of that name; `None` for UTC, of which calendars know.
pub(super) fn named(zone: &str) -> Option<Tz> {
    zone.parse().ok().filter(|zone| *zone != Tz::UTC)
}

/// A zone, for as long as these slots last and a year around them.
pub(super) fn part(zone: Tz, slots: &[Slot]) -> Part {
    let at = |millis: Option<Millis>| millis.and_then(DateTime::from_timestamp_millis).unwrap_or_default();
    let first = at(slots.first().map(Slot::starts_at)) - AROUND;
    let last = at(slots.last().map(Slot::ends_at)) + AROUND;
    let mut part = Part::new("VTIMEZONE");
    part.text("TZID", zone.name());
    part.parts.push(observance(zone, first, offset(zone, first)));
    let (mut before, mut day) = (first, first);
    while day < last {
        day += TimeDelta::days(1);
        if offset(zone, day) != offset(zone, before) {
            part.parts.push(observance(zone, change(zone, before, day), offset(zone, before)));
        }
        before = day;
    }
    part
}

/// Seconds that the zone's clock is ahead of UTC then.
fn offset(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// The moment between the two at which the clock changes.
fn change(zone: Tz, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
    while after - before > TimeDelta::seconds(1) {
        let middle = before + (after - before) / 2;
        if offset(zone, middle) == offset(zone, before) { before = middle } else { after = middle }
    }
    // Clocks change at whole minutes, and the search ends within a second behind one.
    DateTime::from_timestamp((after.timestamp() / 60) * 60, 0).unwrap_or(after)
}

/// What the clock shows from a moment on.
fn observance(zone: Tz, from: DateTime<Utc>, was: i32) -> Part {
    let now = zone.offset_from_utc_datetime(&from.naive_utc());
    let is_summer = now.dst_offset() != TimeDelta::zero();
    let mut part = Part::new(if is_summer { "DAYLIGHT" } else { "STANDARD" });
    // In the clock time of before, as RFC 5545 has it.
    part.property("DTSTART", Value::Local(from.naive_utc() + TimeDelta::seconds(was.into())));
    part.property("TZOFFSETFROM", Value::Offset(was));
    part.property("TZOFFSETTO", Value::Offset(now.fix().local_minus_utc()));
    if let Some(name) = now.abbreviation() {
        part.text("TZNAME", name);
    }
    part
}
