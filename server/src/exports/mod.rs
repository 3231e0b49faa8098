//! The board in the formats of others: for apps, calendars, spreadsheets and feeds. What each holds, and which standard
//! it keeps to, stands in docs/FORMATS.md. Every file starts from the board as everybody may see it.

mod calendar;
mod feed;
mod guid;
mod ical;
mod outline;
mod schedule;
mod tables;
mod xml;
mod zone;

pub use guid::Guids;
pub use ical::Of;
pub use outline::untitled;

use crate::boards::OpenBoard;
use model::PersonId;
use outline::Outline;
use words::Words;

/// A way to write a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// schedule.json of c3voc.
    ScheduleJson,
    /// schedule.xml of Pentabarf, frab, pretalx.
    ScheduleXml,
    /// iCalendar.
    Ics,
    /// iCalendar in XML.
    Xcal,
    /// Only the event's days, as iCalendar.
    Days,
    /// What changed last.
    Atom,
    /// Sessions as a table.
    Sessions,
    /// Rooms as a table.
    Rooms,
    /// Slots as a table.
    Slots,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 9] = [
        Self::ScheduleJson,
        Self::ScheduleXml,
        Self::Ics,
        Self::Xcal,
        Self::Days,
        Self::Atom,
        Self::Sessions,
        Self::Rooms,
        Self::Slots,
    ];

    /// What the file is called, in addresses and on the command line.
    pub fn file(self) -> &'static str {
        match self {
            Self::ScheduleJson => "schedule.json",
            Self::ScheduleXml => "schedule.xml",
            Self::Ics => "schedule.ics",
            Self::Xcal => "schedule.xcal",
            Self::Days => "calendar.ics",
            Self::Atom => "changes.atom",
            Self::Sessions => "sessions.csv",
            Self::Rooms => "rooms.csv",
            Self::Slots => "slots.csv",
        }
    }

    /// What it is, to whom it is sent.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::ScheduleJson => "application/json",
            Self::ScheduleXml => "application/xml; charset=utf-8",
            Self::Ics | Self::Days => "text/calendar; charset=utf-8",
            Self::Xcal => "application/calendar+xml; charset=utf-8",
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::Sessions | Self::Rooms | Self::Slots => "text/csv; charset=utf-8; header=present",
        }
    }
}

/// Writes a board. `origin` is the address of the server; `of` matters to calendars, `words` to the feed.
pub fn write(format: Format, board: &OpenBoard, origin: &str, of: &Of, words: Words) -> Vec<u8> {
    let (stand, moves) = board.with_moves(|stand, moves| (stand.clone(), moves.clone()));
    let outline = Outline::new(&stand, &moves, origin);
    match format {
        Format::ScheduleJson => schedule::json(&outline).into(),
        Format::ScheduleXml => schedule::xml(&outline).into(),
        Format::Ics => ical::of_event(&outline, of).ics().into(),
        Format::Xcal => ical::of_event(&outline, of).xcal().into(),
        Format::Days => ical::days(&outline).ics().into(),
        Format::Atom => feed::atom(&outline, words).into(),
        Format::Sessions => tables::sessions(&outline),
        Format::Rooms => tables::rooms(&outline),
        Format::Slots => tables::slots(&outline),
    }
}

/// What a person wants or hosts and has a place, or had one, as iCalendar.
pub fn of_person(board: &OpenBoard, origin: &str, person: PersonId) -> String {
    let wanted = board.wants(person);
    let (stand, moves) = board.with_moves(|stand, moves| (stand.clone(), moves.clone()));
    let outline = Outline::new(&stand, &moves, origin);
    ical::of_person(&outline, wanted.keys().copied(), person).ics()
}
