//! Rooms, slots and sessions out of tables: as CSV, or as cells copied out of a spreadsheet.
//!
//! Columns, in any order (a list within a cell is separated by `;`):
//! - rooms: `name`, `id`, `capacity` (seats, may be empty), `features`, `directions`, `closed` (starts of slots)
//! - slots: `date` (2024-03-12), `start` (13:00), `end`, `kind` (`sessions`, `break`, `plenary`), `title`
//! - sessions: `id`, `title`, `blurb`, `hosts`, `tags`, `format`, `needs`, `length`, `beginners` (`yes`), `language`, `pad`,
//!   `cannot` (starts of slots), `avoid` (ids), `pinned_room` (a name), `pinned_slot` (2024-03-12 14:00), `places`
//!   (2024-03-12 14:00 Koto), `state` (all but `pitched` is left out)

use super::Tables;
use super::found::{Found, Room, Session, Slot, Stretch};
use super::table::{Row, Table};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use model::{Field, Format, Refusal, RoomText, SlotKind, SlotText};
use std::collections::BTreeSet;
use uuid::Uuid;
use words::Words;

/// Adds what three tables say.
pub(super) fn read(tables: &Tables, words: Words, found: &mut Found) {
    for row in rows(words, found, "rooms", &tables.rooms, &["name"]) {
        room(words, found, &row);
    }
    for row in rows(words, found, "slots", &tables.slots, &["date", "start", "end"]) {
        match slot(&row) {
            Ok(text) => found.slots.push(Slot { at: row.at(), text }),
            Err((column, refusal)) => found.fault(row.at(), column, words.refusal(&refusal)),
        }
    }
    let sessions = rows(words, found, "sessions", &tables.sessions, &["title"]);
    let mut names = BTreeSet::new();
    for row in &sessions {
        if !names.insert(name(row)) {
            found.fault(row.at(), "id", words.import_id_twice(row.get("id")));
        }
    }
    for row in &sessions {
        session(words, found, row, &names);
    }
}

/// A table that may hold any of the three, told by the names of its columns.
pub(super) fn kind(text: &str) -> Option<&'static str> {
    let first = text.trim_start_matches('\u{feff}').lines().next()?.to_lowercase();
    let names: Vec<_> = first.split([',', ';', '\t']).map(|name| name.trim().trim_matches('"')).collect();
    let has = |name: &str| names.contains(&name);
    match (has("date") && has("start"), has("title"), has("name")) {
        (true, _, _) => Some("slots"),
        (_, true, _) => Some("sessions"),
        (_, _, true) => Some("rooms"),
        _ => None,
    }
}

fn rows(words: Words, found: &mut Found, file: &'static str, text: &str, required: &[&str]) -> Vec<Row> {
    match Table::read(words, file, text, required) {
        Ok(table) => table.rows,
        Err(fault) => {
            found.faults.push(fault);
            Vec::new()
        }
    }
}

fn name(row: &Row) -> String {
    match row.get("id").trim() {
        "" => format!("line {}", row.at().line),
        id => id.to_owned(),
    }
}

/// What an id is kept as: those that hold all over the world as they are, others as those of a table.
fn source(id: &str) -> String {
    match Uuid::parse_str(id.trim()) {
        Ok(id) => id.to_string(),
        Err(_) if id.trim().is_empty() => String::new(),
        Err(_) => format!("table:{}", id.trim()),
    }
}

fn room(words: Words, found: &mut Found, row: &Row) {
    let capacity = row.get("capacity").trim();
    let capacity = match capacity.parse() {
        _ if capacity.is_empty() => None,
        Ok(seats) => Some(seats),
        Err(_) => {
            let refusal = Refusal::NotANumber { field: Field::Capacity, text: capacity.to_owned() };
            return found.fault(row.at(), "capacity", words.refusal(&refusal));
        }
    };
    let text = RoomText {
        name: row.get("name").to_owned(),
        capacity,
        features: row.list("features"),
        directions: row.get("directions").to_owned(),
    };
    let Some(closed) = moments(words, found, row, "closed") else { return };
    found.rooms.push(Room { at: row.at(), source: source(row.get("id")), text, closed });
}

fn slot(row: &Row) -> Result<SlotText, (&'static str, Refusal)> {
    let text = |name: &'static str| row.get(name).trim();
    let date: NaiveDate = text("date")
        .parse()
        .map_err(|_| ("date", Refusal::NotADate { field: Field::Date, text: text("date").to_owned() }))?;
    let time = |name: &'static str, field| {
        let parsed = NaiveTime::parse_from_str(text(name), "%H:%M");
        parsed.map_err(|_| (name, Refusal::NotATime { field, text: text(name).to_owned() }))
    };
    let (start, end) = (time("start", Field::Starts)?, time("end", Field::Ends)?);
    let kind = match text("kind") {
        "" => SlotKind::Sessions,
        kind => SlotKind::ALL
            .into_iter()
            .find(|known| known.key() == kind)
            .ok_or_else(|| ("kind", Refusal::NotAChoice { field: Field::Kind, text: kind.to_owned() }))?,
    };
    Ok(SlotText::on(date, start, end, kind, row.get("title").to_owned()))
}

fn session(words: Words, found: &mut Found, row: &Row, names: &BTreeSet<String>) {
    let title = row.get("title").trim().to_owned();
    if !matches!(row.get("state").trim(), "" | "pitched") {
        found.left.push(words.imports_left_gone(&title));
        return;
    }
    let mut session = Session::titled(row.at(), name(row), title);
    let id = source(row.get("id"));
    session.sources = if id.is_empty() { Vec::new() } else { vec![id] };
    // What a table has no column for is not spoken of.
    let text = |column: &str| row.has(column).then(|| row.get(column).to_owned());
    let list = |column: &str| row.has(column).then(|| row.list(column));
    session.blurb = text("blurb");
    session.hosts = list("hosts");
    session.tags = list("tags");
    session.needs = list("needs");
    session.language = text("language");
    session.pad = text("pad");
    session.beginners = text("beginners").map(|text| !matches!(text.trim(), "" | "no" | "0"));
    if let Some(key) = text("format").filter(|text| !text.trim().is_empty()) {
        let known = Format::ALL.into_iter().find(|known| known.key() == key.trim().to_lowercase());
        let Some(known) = known else {
            let refusal = Refusal::NotAChoice { field: Field::Format, text: key };
            return found.fault(row.at(), "format", words.refusal(&refusal));
        };
        session.format = Some(known);
    }
    if let Some(length) = text("length").filter(|text| !text.trim().is_empty()) {
        let Ok(length) = length.trim().parse() else {
            let refusal = Refusal::NotANumber { field: Field::Length, text: length };
            return found.fault(row.at(), "length", words.refusal(&refusal));
        };
        session.length = Some(length);
    }
    session.avoid = row.list("avoid");
    if let Some(unknown) = session.avoid.iter().find(|id| !names.contains(*id)) {
        return found.fault(row.at(), "avoid", words.import_id_unknown(unknown));
    }
    let Some(cannot) = moments(words, found, row, "cannot") else { return };
    session.cannot = cannot;
    session.pinned_room = Some(row.get("pinned_room").trim().to_owned()).filter(|name| !name.is_empty());
    let Some(pinned) = moments(words, found, row, "pinned_slot") else { return };
    session.pinned_slot = pinned.first().copied();
    for place in row.list("places") {
        // As long as a date and a time are; behind them stands the room.
        let (when, room) = place.split_at_checked("2024-03-12 14:00".len()).unwrap_or((&place, ""));
        match moment(when) {
            Some(starts) if !room.trim().is_empty() => {
                session.places.push(Stretch { room: room.trim().to_owned(), starts, ends: None });
            }
            _ => return found.fault(row.at(), "places", words.imports_no_place(&place)),
        }
    }
    for number in 2..=session.places.len() {
        if let Some(first) = session.sources.first() {
            let again = format!("{first}#{number}");
            session.sources.push(again);
        }
    }
    found.sessions.push(session);
}

/// The moments that a cell lists; `None` if one is none, which is then said.
fn moments(words: Words, found: &mut Found, row: &Row, column: &'static str) -> Option<Vec<NaiveDateTime>> {
    let mut moments = Vec::new();
    for text in row.list(column) {
        match moment(&text) {
            Some(at) => moments.push(at),
            None => {
                found.fault(row.at(), column, words.import_slot_unknown(&text));
                return None;
            }
        }
    }
    Some(moments)
}

fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text.trim(), "%Y-%m-%d %H:%M").ok()
}
