//! What comes from elsewhere: rooms, slots and sessions out of tables, conference schedules, and what Sessionize and pretalx
//! write. Every wrong row is reported with its line and column, everything else is still shown, and nothing is imported by
//! halves. The same file again brings up to date what came by it, and adds nothing twice.

mod cut;
mod found;
mod plan;
mod pretalx;
mod programme;
mod schedule;
mod sessionize;
mod table;
mod tables;
mod xml;

pub use found::Event;

use crate::exports::Guids;
use app::api::{Fault, Preview};
use found::Found;
use model::{Board, Names, Programme, Room, Run, RunId};
use std::collections::BTreeSet;
use words::Words;

/// What is to be read; what is empty adds nothing.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// A table of rooms.
    pub rooms: String,
    /// A table of slots.
    pub slots: String,
    /// A table of sessions.
    pub sessions: String,
    /// A whole programme in one file, or any of the tables.
    pub programme: String,
    /// Only what sessions are about: no rooms, no slots, no places.
    pub pitches: bool,
    /// Whether sessions that came by an earlier import, and are not there any more, are withdrawn.
    pub withdraw: bool,
}

/// The board that it is read for.
#[derive(Clone, Copy, Debug)]
pub struct Onto<'a> {
    /// The board.
    pub board: &'a Board,
    /// What people are called.
    pub names: &'a Names,
    /// The ids that its own exports use, by which a file that it wrote is known again.
    pub guids: Option<Guids>,
}

impl Onto<'_> {
    fn run(&self, id: RunId, run: &Run) -> String {
        self.guids.map(|guids| guids.run(id, Some(run)).to_string()).unwrap_or_default()
    }

    fn room(&self, room: &Room) -> String {
        self.guids.map(|guids| guids.room(room).to_string()).unwrap_or_default()
    }
}

/// Reads files against the board that they are for. What is wrong is said in `words`.
pub fn read(tables: &Tables, onto: &Onto<'_>, words: Words) -> (Programme, Preview) {
    let found = found(tables, &onto.board.event.settings.zone, words);
    let (programme, mut preview) = plan::plan(onto, tables, found, words);
    if programme == Programme::default() && preview.faults.is_empty() {
        let (file, line, column) = ("sessions".to_owned(), 1, String::new());
        preview.faults.push(Fault { file, line, column, sentence: words.import_nothing_new().to_owned() });
    }
    (programme, preview)
}

/// What a programme calls its event, if it says so.
pub fn event(programme: &str, words: Words) -> Option<Event> {
    let tables = Tables { programme: programme.to_owned(), ..Tables::default() };
    found(&tables, "UTC", words).event
}

fn found(tables: &Tables, zone: &str, words: Words) -> Found {
    let mut found = Found::default();
    let mut tables = tables.clone();
    let text = std::mem::take(&mut tables.programme);
    match programme::read(words, &text, zone, &mut found) {
        Some("rooms") => tables.rooms = text,
        Some("slots") => tables.slots = text,
        Some(_) => tables.sessions = text,
        None => {}
    }
    tables::read(&tables, words, &mut found);
    // What has no id of its own gets a name to be told apart by while it is read.
    let mut names = BTreeSet::new();
    for (session, number) in found.sessions.iter_mut().zip(1..) {
        if session.name.is_empty() || !names.insert(session.name.clone()) {
            session.name = format!("{} (number {number})", session.name);
        }
    }
    found
}

#[cfg(test)]
mod tests;
