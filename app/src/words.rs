//! What things are called on screen, apart from sentences that stand in one place only.

use chrono::{Datelike, NaiveDate};
use model::{Format, Phase, SlotKind};

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
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
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
