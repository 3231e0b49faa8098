//! What a session shows of itself wherever it appears: put together once from the board, compared as a whole,
//! so that a list rebuilds only the cards that look different.

use crate::words::words;
use model::{Board, Format, Names, Run, RunId, Session, SessionId, Slot, SlotId, State};

/// How many tags fit on a card.
const TAGS: usize = 3;

/// What a card of a run shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Face {
    /// Which run.
    pub run: RunId,
    /// The session's title.
    pub title: String,
    /// What its hosts are called.
    pub hosts: Vec<String>,
    /// The room's name, if it has a place.
    pub room: Option<String>,
    /// From when to when, if it has a place.
    pub times: Option<String>,
    /// The first slot that it takes.
    pub slot: Option<SlotId>,
    /// A word each: its format, its tags, that it runs again.
    pub marks: Vec<String>,
    /// Whether it was withdrawn or merged.
    pub gone: bool,
}

impl Face {
    /// What a run shows. `slot` is the one under which it is listed, for sessions that began before it.
    pub fn of(board: &Board, names: &Names, session: &Session, run: &Run, slot: Option<SlotId>) -> Self {
        let w = words();
        let taken = board.taken_by(session, run);
        let mut marks = Vec::new();
        if let (Some(first), Some(slot)) = (taken.first(), slot)
            && first.id != slot
        {
            marks.push(w.card_since(&first.starts_clock()));
        }
        for other in session.runs.iter().filter(|other| other.number != run.number) {
            if let Some((_, slot)) = other.place.and_then(|place| board.place_name(place)) {
                marks.push(w.card_also_at(&slot.starts_clock()));
            }
        }
        if session.idea.format != Format::default() {
            marks.push(w.format(session.idea.format).to_owned());
        }
        marks.extend(session.idea.tags.iter().take(TAGS).cloned());
        Self {
            run: session.run_id(run),
            title: session.idea.title.clone(),
            hosts: session.idea.hosts.iter().map(|host| names.host(host).to_owned()).collect(),
            room: run.place.and_then(|place| board.room(place.room)).map(|room| room.text.name.clone()),
            times: span(taken),
            slot: taken.first().map(|slot| slot.id),
            marks,
            gone: session.state != State::Pitched,
        }
    }

    /// Whose it is.
    pub fn session(&self) -> SessionId {
        self.run.session
    }
}

/// From the start of the first slot to the end of the last.
pub fn span(slots: &[Slot]) -> Option<String> {
    let (first, last) = (slots.first()?, slots.last()?);
    let times = last.times();
    let end = times.split('–').nth(1).unwrap_or_default();
    Some(format!("{}–{end}", first.starts_clock()))
}
