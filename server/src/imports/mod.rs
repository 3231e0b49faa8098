//! Rooms, slots and sessions out of CSV tables. Every wrong row is reported with its line and column, everything
//! else is still shown, and nothing is imported by halves.
//!
//! Columns, in any order (a list within a cell is separated by `;`):
//! - rooms: `name`, `capacity` (seats, may be empty), `features`
//! - slots: `date` (2024-03-12), `start` (13:00), `end`, `kind` (`sessions`, `break`, `plenary`), `title`
//! - sessions: `id`, `title`, `blurb`, `hosts`, `tags`, `needs`, `avoid` (ids), `pinned_room` (a name),
//!   `pinned_slot` (2024-03-12 14:00)

mod table;

use crate::zones::TzDatabase;
use app::api::{Fault, Preview};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use model::{
    Actor, Board, Change, Command, CommandId, Context, Field, Host, Idea, NewSession, Programme, Refusal,
    RoomText, SlotKind, SlotText,
};
use std::collections::BTreeSet;
use table::{Row, Table};
use words::Words;

/// The three tables as text; an empty one adds nothing.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// Rooms.
    pub rooms: String,
    /// Slots.
    pub slots: String,
    /// Sessions.
    pub sessions: String,
}

/// Reads tables against the board that they are for. Rooms of a name and slots of a start that the board has
/// already are passed over. What is wrong is said in `words`.
pub fn read(tables: &Tables, board: &Board, words: Words) -> (Programme, Preview) {
    let mut reading =
        Reading { words, board: board.clone(), programme: Programme::default(), preview: Preview::default() };
    reading.rooms(&tables.rooms);
    reading.slots(&tables.slots);
    reading.sessions(&tables.sessions);
    if reading.programme == Programme::default() && reading.preview.faults.is_empty() {
        let sentence = words.import_nothing_new().to_owned();
        reading.preview.faults.push(Fault {
            file: "sessions".into(),
            line: 1,
            column: String::new(),
            sentence,
        });
    }
    (reading.programme, reading.preview)
}

/// What has been read so far, and the board as it would be.
struct Reading {
    words: Words,
    board: Board,
    programme: Programme,
    preview: Preview,
}

impl Reading {
    fn rooms(&mut self, text: &str) {
        for row in self.table("rooms", text, &["name"]) {
            let capacity = row.get("capacity");
            let capacity = match capacity.parse() {
                _ if capacity.is_empty() => None,
                Ok(seats) => Some(seats),
                Err(_) => {
                    let refusal = Refusal::NotANumber { field: Field::Capacity, text: capacity.to_owned() };
                    self.fault(&row, "capacity", self.words.refusal(&refusal));
                    continue;
                }
            };
            let name = row.get("name").to_owned();
            if self.board.rooms.iter().any(|room| room.text.name.to_lowercase() == name.to_lowercase()) {
                continue;
            }
            let room = RoomText {
                name,
                capacity,
                features: row.list("features"),
                directions: row.get("directions").to_owned(),
            };
            if self.accept(&row, &Command::AddRoom(room.clone())) {
                self.preview.rooms.push(room.name.clone());
                self.programme.rooms.push(room);
            }
        }
    }

    fn slots(&mut self, text: &str) {
        for row in self.table("slots", text, &["date", "start", "end"]) {
            let slot = match slot(&row) {
                Ok(slot) => slot,
                Err((column, refusal)) => {
                    self.fault(&row, column, self.words.refusal(&refusal));
                    continue;
                }
            };
            if self.board.slots.iter().any(|known| known.text.starts == slot.starts) {
                continue;
            }
            if self.accept(&row, &Command::AddSlot(slot.clone())) {
                let times = self
                    .board
                    .slots
                    .iter()
                    .find(|known| known.text.starts == slot.starts)
                    .map(model::Slot::times);
                self.preview.slots.push(format!("{} {}", slot.day(), times.unwrap_or_default()));
                self.programme.slots.push(slot);
            }
        }
    }

    fn sessions(&mut self, text: &str) {
        let rows = self.table("sessions", text, &["title"]);
        let source = |row: &Row| match row.get("id") {
            "" => format!("line {}", row.line),
            id => id.to_owned(),
        };
        let mut sources = BTreeSet::new();
        for row in &rows {
            if !sources.insert(source(row)) {
                self.fault(row, "id", self.words.import_id_twice(row.get("id")));
            }
        }
        let known: BTreeSet<String> =
            self.board.sessions.iter().map(|known| known.idea.title.to_lowercase()).collect();
        for row in &rows {
            let idea = Idea {
                blurb: row.get("blurb").to_owned(),
                hosts: row.list("hosts").into_iter().map(Host::Named).collect(),
                tags: row.list("tags"),
                needs: row.list("needs"),
                ..Idea::titled(row.get("title"))
            };
            if known.contains(&row.get("title").trim().to_lowercase()) {
                self.fault(row, "title", self.words.import_session_known(row.get("title")));
                continue;
            }
            let avoid = row.list("avoid");
            if let Some(unknown) = avoid.iter().find(|id| !sources.contains(*id)) {
                self.fault(row, "avoid", self.words.import_id_unknown(unknown));
                continue;
            }
            let pinned_room = Some(row.get("pinned_room").trim().to_owned()).filter(|name| !name.is_empty());
            let is_room = |name: &str| {
                self.board.rooms.iter().any(|room| room.text.name.to_lowercase() == name.to_lowercase())
            };
            if let Some(name) = pinned_room.as_deref().filter(|name| !is_room(name)) {
                self.fault(row, "pinned_room", self.words.import_room_unknown(name));
                continue;
            }
            let pinned_slot = match row.get("pinned_slot").trim() {
                "" => None,
                text => {
                    let starts = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").ok();
                    let slot = self
                        .board
                        .slots
                        .iter()
                        .find(|slot| slot.is_for_sessions() && Some(slot.text.starts) == starts);
                    let Some(slot) = slot else {
                        self.fault(row, "pinned_slot", self.words.import_slot_unknown(text));
                        continue;
                    };
                    Some(slot.text.starts)
                }
            };
            if self.accept(row, &Command::Pitch(Box::new(idea.clone()))) {
                self.preview.sessions.push(idea.title.clone());
                self.programme.sessions.push(NewSession {
                    source: source(row),
                    idea,
                    avoid,
                    pinned_room,
                    pinned_slot,
                    runs: Vec::new(),
                });
            }
        }
    }

    /// The rows of a table, or what is wrong with the table as a whole.
    fn table(&mut self, file: &'static str, text: &str, required: &[&str]) -> Vec<Row> {
        match Table::read(self.words, file, text, required) {
            Ok(table) => table.rows,
            Err(fault) => {
                self.preview.faults.push(fault);
                Vec::new()
            }
        }
    }

    /// Whether the rules accept what a row says; if so, the board goes on from there.
    fn accept(&mut self, row: &Row, command: &Command) -> bool {
        let context = Context { by: Actor::OPERATOR, now: 0, zones: &TzDatabase, undo: None, undone: None };
        match self.board.decide(&context, command) {
            Ok(effects) => {
                let seq = self.board.seq + 1;
                let command = CommandId::new(0, &[0; 10]);
                self.board.apply(&Change { seq, at: 0, by: None, command, effects });
                true
            }
            Err(refusal) => {
                self.fault(row, refusal.field().map_or("", column), self.words.refusal(&refusal));
                false
            }
        }
    }

    fn fault(&mut self, row: &Row, column: &str, sentence: String) {
        let fault = Fault { file: row.file.to_owned(), line: row.line, column: column.to_owned(), sentence };
        self.preview.faults.push(fault);
    }
}

/// The column that a field comes from.
fn column(field: Field) -> &'static str {
    match field {
        Field::Starts => "start",
        Field::Ends => "end",
        other => other.key(),
    }
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

#[cfg(test)]
mod tests;
