//! Everything as tables, in the columns that imports read: what one event writes, another reads.

use super::outline::Outline;
use model::{Session, SessionId, State};

/// Rooms.
pub(super) fn rooms(outline: &Outline<'_>) -> Vec<u8> {
    let rows = outline.board.rooms.iter().map(|room| {
        let text = &room.text;
        let closed = outline.board.slots.iter().filter(|slot| room.closed.contains(&slot.id));
        vec![
            outline.guids.room(room).to_string(),
            text.name.clone(),
            text.capacity.map(|seats| seats.to_string()).unwrap_or_default(),
            listed(&text.features),
            text.directions.clone(),
            listed(closed.map(|slot| starts(slot.text.starts))),
        ]
    });
    table(&["id", "name", "capacity", "features", "directions", "closed"], rows)
}

/// Slots.
pub(super) fn slots(outline: &Outline<'_>) -> Vec<u8> {
    let rows = outline.board.slots.iter().map(|slot| {
        vec![
            slot.text.day().to_string(),
            slot.starts_clock(),
            slot.ends_clock(),
            slot.text.kind.key().to_owned(),
            slot.text.title.clone(),
        ]
    });
    table(&["date", "start", "end", "kind", "title"], rows)
}

/// Sessions that everybody may see, those that do not take place included.
pub(super) fn sessions(outline: &Outline<'_>) -> Vec<u8> {
    const COLUMNS: [&str; 18] = [
        "id",
        "title",
        "blurb",
        "hosts",
        "tags",
        "format",
        "needs",
        "length",
        "beginners",
        "language",
        "pad",
        "cannot",
        "avoid",
        "pinned_room",
        "pinned_slot",
        "places",
        "state",
        "url",
    ];
    let board = outline.board;
    let id = |session: &Session| {
        let run = model::RunId::first(session.id);
        outline.guids.run(run, session.run(run.run)).to_string()
    };
    let is_seen = |session: &&Session| !session.hidden && !session.is_erased();
    let rows = board.sessions.iter().filter(is_seen).map(|session| {
        let idea = &session.idea;
        let slots = board.slots.iter().filter(|slot| idea.cannot.contains(&slot.id));
        let avoid = |other: &SessionId| board.session(*other).filter(is_seen).map(id);
        let pin = session.runs.first().map(|run| run.pin).unwrap_or_default();
        let room = pin.room.and_then(|room| board.room(room)).map(|room| room.text.name.clone());
        let slot = pin.slot.and_then(|slot| board.slot(slot)).map(|slot| starts(slot.text.starts));
        let place = |run: &model::Run| {
            let (room, slot) = board.place_name(run.place?)?;
            Some(format!("{} {}", starts(slot.text.starts), room.text.name))
        };
        vec![
            id(session),
            idea.title.clone(),
            idea.blurb.clone(),
            listed(idea.hosts.iter().map(|host| outline.host(host))),
            listed(&idea.tags),
            idea.format.key().to_owned(),
            listed(&idea.needs),
            idea.length.to_string(),
            if idea.beginners { "yes" } else { "" }.to_owned(),
            idea.language.clone(),
            idea.pad.clone(),
            listed(slots.map(|slot| starts(slot.text.starts))),
            listed(idea.avoid.iter().filter_map(avoid)),
            room.unwrap_or_default(),
            slot.unwrap_or_default(),
            listed(session.runs.iter().filter_map(place)),
            match session.state {
                State::Pitched => "pitched",
                State::Merged { .. } => "merged",
                State::Withdrawn => "withdrawn",
            }
            .to_owned(),
            format!("{}/s/{}", outline.address, session.id),
        ]
    });
    table(&COLUMNS, rows)
}

fn starts(at: chrono::NaiveDateTime) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}

/// A list in a cell: separated by semicolons, of which those inside a part are written with a backslash.
fn listed(parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let parts: Vec<_> =
        parts.into_iter().map(|part| part.as_ref().replace('\\', "\\\\").replace(';', "\\;")).collect();
    parts.join("; ")
}

/// RFC 4180: a header, and a row for each.
fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // A Vec takes whatever is written to it.
    let _ = table.write_record(columns);
    for row in rows {
        let _ = table.write_record(row.iter().map(|cell| text(cell)));
    }
    table.into_inner().unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front, which imports
/// take away. So does one that begins with an apostrophe.
fn text(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
