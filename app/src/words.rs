//! The words of the page that is being rendered.

use ::words::Words;

/// The interface in the language of this page.
#[cfg(feature = "ssr")]
pub fn words() -> Words {
    leptos::prelude::use_context().unwrap_or_default()
}

/// The interface in the language of this page. The start script brings it before anything else happens.
#[cfg(not(feature = "ssr"))]
pub fn words() -> Words {
    Words::here().unwrap_or_else(|| {
        Words::bring(::words::Language::English, String::new());
        words()
    })
}

use chrono::{Datelike, NaiveDate};
use model::{Format, Phase, Role, SlotKind};

/// A phase, for people.
pub(crate) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Setup => "Setting up",
        Phase::Pitching => "Pitching",
        Phase::Live => "Live",
        Phase::Wrapped => "Wrapped up",
    }
}

/// A format, for people.
pub(crate) fn format(format: Format) -> &'static str {
    match format {
        Format::Discussion => "Discussion",
        Format::Talk => "Talk",
        Format::Workshop => "Workshop",
        Format::Demo => "Demo",
        Format::Social => "Social",
    }
}

/// What a slot is for, for people.
pub(crate) fn slot_kind(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Sessions => "Sessions",
        SlotKind::Break => "Break",
        SlotKind::Plenary => "Everybody together",
    }
}

/// A day: `Tuesday 12 March`.
pub(crate) fn day(day: NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let weekday = DAYS[day.weekday().num_days_from_monday() as usize];
    format!("{weekday} {} {}", day.day(), MONTHS[day.month0() as usize])
}

/// A number of things: `1 person`, `12 people`.
pub(crate) fn count(n: u32, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

/// How long something takes or took, roughly: `less than a minute`, `23 minutes`, `2 hours`, `3 days`. In milliseconds.
pub(crate) fn how_long(millis: i64) -> String {
    let minutes = u32::try_from(millis.max(0) / 60_000).unwrap_or(u32::MAX);
    match minutes {
        0 => "less than a minute".to_owned(),
        1..=89 => count(minutes, "minute", "minutes"),
        90..=2_159 => count((minutes + 30) / 60, "hour", "hours"),
        _ => count((minutes + 720) / 1_440, "day", "days"),
    }
}

/// How long ago something was.
pub(crate) fn ago(millis: i64) -> String {
    if millis < 60_000 { "just now".to_owned() } else { format!("{} ago", how_long(millis)) }
}

/// A stretch of days: `Tuesday 12 March`, `Tuesday 12 to Thursday 14 March`.
pub(crate) fn days(first: NaiveDate, last: NaiveDate) -> String {
    let end = day(last);
    if first == last {
        return end;
    }
    let begin = day(first);
    match begin.rsplit_once(' ') {
        Some((short, _)) if first.month() == last.month() => format!("{short} to {end}"),
        _ => format!("{begin} to {end}"),
    }
}

/// A role, for people.
pub(crate) fn role(role: Role) -> &'static str {
    match role {
        Role::Attendee => "an attendee",
        Role::Facilitator => "a facilitator",
        Role::Owner => "an owner",
    }
}

/// Things one after the other: `one`, `one and another`, `one, another and a third`.
pub(crate) fn and(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
