//! What all formats say of an event, before any of them says it in its way. It starts from the board as everybody may
//! see it: what is hidden is in no file.

use super::guid::Guids;
use crate::boards::{Moved, Moves, Stand};
use chrono::{NaiveDate, NaiveDateTime};
use model::{Board, Host, Millis, Names, Role, Room, RoomId, RunId, Session, Slot, SlotKind};
use uuid::Uuid;

/// An event, to be written.
pub struct Outline<'a> {
    /// The board as everybody may see it.
    pub board: &'a Board,
    /// What people are called.
    pub names: &'a Names,
    /// What changed when.
    pub moves: &'a Moves,
    /// Ids.
    pub guids: Guids,
    /// The address of the event.
    pub address: String,
}

/// One thing with a time and a place.
pub struct Entry<'a> {
    /// Its id everywhere.
    pub guid: Uuid,
    /// Its number within the event: above 0, and no other's.
    pub number: u32,
    /// When it last changed.
    pub moved: Moved,
    /// What it is.
    pub what: What<'a>,
    /// Where; `None` for everywhere, or where the room is gone.
    pub room: Option<&'a Room>,
    /// The slots that it takes: at least one.
    pub slots: &'a [Slot],
    /// Whether it does not take place.
    pub cancelled: bool,
}

/// What an entry is.
#[derive(Clone, Copy)]
pub enum What<'a> {
    /// A run of a session.
    Session(&'a Session),
    /// A plenary or a break.
    Slot(&'a Slot),
}

impl<'a> Outline<'a> {
    /// An event as it stands; `origin` is the address of the server.
    pub fn new(stand: &'a Stand, moves: &'a Moves, origin: &str) -> Self {
        let board = stand.seen_by(Role::Attendee);
        let address = format!("{origin}/e/{}", board.event.slug);
        Self { board, names: &stand.names, moves, guids: Guids::of(moves), address }
    }

    /// Every run that has a place or had one, and every plenary and break, in the order of time.
    pub fn entries(&self) -> Vec<Entry<'a>> {
        let board = self.board;
        let mut entries: Vec<_> = board.sessions.iter().flat_map(|session| self.runs(session)).collect();
        entries.extend(board.slots.iter().filter(|slot| slot.text.kind != SlotKind::Sessions).map(|slot| {
            Entry {
                guid: self.guids.slot(slot.id),
                number: slot.id.0.saturating_mul(10),
                moved: self.moves.event(),
                what: What::Slot(slot),
                room: None,
                slots: std::slice::from_ref(slot),
                cancelled: false,
            }
        }));
        entries.sort_by_key(|entry| (entry.starts_at(), entry.number));
        entries
    }

    /// The runs of a session that have a place or had one. What nobody may see, and what was forgotten, has none.
    pub fn runs(&self, session: &'a Session) -> Vec<Entry<'a>> {
        if session.hidden || session.is_erased() {
            return Vec::new();
        }
        self.moves.of(session.id).filter_map(|(id, moved)| self.run(session, id, moved)).collect()
    }

    fn run(&self, session: &'a Session, id: RunId, moved: Moved) -> Option<Entry<'a>> {
        let run = session.run(id.run);
        let place = run.filter(|_| session.stands()).and_then(|run| run.place);
        let last = place.or(moved.place)?;
        let slot = self.board.slot(last.slot)?;
        let span = self.board.span(last.slot, session.idea.length);
        Some(Entry {
            guid: self.guids.run(id, run),
            // A session has nine runs at most.
            number: id.session.0.saturating_mul(10).saturating_add(id.run.into()),
            moved,
            what: What::Session(session),
            room: self.board.room(last.room),
            slots: span.unwrap_or(std::slice::from_ref(slot)),
            cancelled: place.is_none(),
        })
    }

    /// What takes place, in the order of time.
    pub fn taking_place(&self) -> Vec<Entry<'a>> {
        self.entries().into_iter().filter(|entry| !entry.cancelled).collect()
    }

    /// The names of hosts, as they stand on the board.
    pub fn host(&self, host: &'a Host) -> &'a str {
        self.names.host(host)
    }

    /// The address of an entry's page.
    pub fn url(&self, entry: &Entry<'_>) -> String {
        match entry.what {
            What::Session(session) => format!("{}/s/{}", self.address, session.id),
            What::Slot(_) => self.address.clone(),
        }
    }

    /// What the place of plenaries and breaks is called: no room is called that.
    pub fn everywhere(&self) -> String {
        let settings = &self.board.event.settings;
        let is_free = |name: &str| {
            let is_it = |room: &Room| room.text.name.to_lowercase() == name.to_lowercase();
            !name.is_empty() && !self.board.rooms.iter().any(is_it)
        };
        let mut name = if is_free(&settings.venue) { settings.venue.clone() } else { settings.name.clone() };
        while !is_free(&name) {
            name.push('*');
        }
        name
    }

    /// The days of the event and the moments at which each begins and ends. There is always one.
    pub fn days(&self) -> Vec<Day> {
        let days = self.board.days().into_iter().filter_map(|(date, slots)| {
            let (first, last) = (slots.first()?, slots.last()?);
            Some(Day { date, starts: at(first.text.starts, first.offset), ends: ends(last) })
        });
        let days: Vec<Day> = days.collect();
        if !days.is_empty() {
            return days;
        }
        let settings = &self.board.event.settings;
        let opened = chrono::DateTime::from_timestamp_millis(self.moves.event().at).unwrap_or_default();
        let date = settings.first_day.unwrap_or(opened.date_naive());
        let [first, last] = [(0, 0), (23, 59)]
            .map(|(hour, minute)| at(date.and_hms_opt(hour, minute, 0).unwrap_or_default(), 0));
        vec![Day { date, starts: first, ends: last }]
    }
}

/// A day of an event.
pub struct Day {
    /// Which.
    pub date: NaiveDate,
    /// When it begins, as RFC 3339 writes it.
    pub starts: String,
    /// When it ends.
    pub ends: String,
}

impl<'a> Entry<'a> {
    fn first(&self) -> Option<&'a Slot> {
        self.slots.first()
    }

    /// Its room, if it is in that one.
    pub fn is_in(&self, room: RoomId) -> bool {
        self.room.is_some_and(|found| found.id == room)
    }

    /// The day on which it starts.
    pub fn day(&self) -> Option<NaiveDate> {
        self.first().map(|slot| slot.text.day())
    }

    /// The moment at which it starts.
    pub fn starts_at(&self) -> Millis {
        self.first().map_or(0, Slot::starts_at)
    }

    /// The moment at which it ends.
    pub fn ends_at(&self) -> Millis {
        self.slots.last().map_or(0, Slot::ends_at)
    }

    /// Its start on the clock of the event: `14:00`.
    pub fn clock(&self) -> String {
        self.first().map(Slot::starts_clock).unwrap_or_default()
    }

    /// Its start as RFC 3339 writes it, with the offset of the event's clock.
    pub fn starts(&self) -> String {
        self.first().map(|slot| at(slot.text.starts, slot.offset)).unwrap_or_default()
    }

    /// Its end, likewise.
    pub fn ends(&self) -> String {
        self.slots.last().map(ends).unwrap_or_default()
    }

    /// How long it is: `01:30`.
    pub fn duration(&self) -> String {
        let minutes = (self.ends_at() - self.starts_at()).max(0) / 60_000;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// What it is called.
    pub fn title(&self) -> &'a str {
        match self.what {
            What::Session(session) => &session.idea.title,
            What::Slot(slot) if !slot.text.title.is_empty() => &slot.text.title,
            What::Slot(slot) => untitled(slot.text.kind),
        }
    }
}

/// What a slot without a title is called in files, which are the same in every language.
pub fn untitled(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Sessions => "Sessions",
        SlotKind::Break => "Break",
        SlotKind::Plenary => "Plenary",
    }
}

fn ends(slot: &Slot) -> String {
    at(slot.text.ends, slot.ends_offset.unwrap_or(slot.offset))
}

/// A moment as RFC 3339 writes it.
fn at(local: NaiveDateTime, offset: i16) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    format!("{}{sign}{:02}:{:02}", local.format("%Y-%m-%dT%H:%M:%S"), minutes / 60, minutes % 60)
}

/// The first paragraph of a text, and the rest.
pub fn parted(text: &str) -> (&str, &str) {
    text.split_once("\n\n").unwrap_or((text, ""))
}
