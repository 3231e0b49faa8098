//! What goes into a calendar: an event, a room of it, a tag, or what one person goes to.

use super::calendar::{Part, Value};
use super::outline::{Entry, Outline, What};
use super::zone;
use crate::boards::Moved;
use chrono::Days;
use model::{Board, RoomId, SlotKind};

/// How often a calendar should ask again.
const EVERY: &str = "PT5M";
/// The largest number that calendars know.
const LARGEST: u64 = 2_147_483_647;

/// Which entries of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Of {
    /// Those in this room, if one is named.
    pub room: Option<RoomId>,
    /// Those with this tag, if one is named.
    pub tag: Option<String>,
}

/// The sessions of an event and its plenaries, as a calendar. Breaks are in none.
pub(super) fn of_event(outline: &Outline<'_>, of: &Of) -> Part {
    let board = outline.board;
    let room = of.room.and_then(|room| board.room(room));
    let has_tag = |entry: &Entry<'_>, tag: &str| match entry.what {
        What::Session(session) => {
            session.idea.tags.iter().any(|known| known.to_lowercase() == tag.to_lowercase())
        }
        What::Slot(_) => false,
    };
    let is_meant = |entry: &&Entry<'_>| {
        of.room.is_none_or(|room| entry.is_in(room))
            && of.tag.as_deref().is_none_or(|tag| has_tag(entry, tag))
    };
    let entries = outline.entries();
    let name = [
        Some(board.event.settings.name.as_str()),
        room.map(|room| room.text.name.as_str()),
        of.tag.as_deref(),
    ];
    let name = name.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    calendar(outline, &name, entries.iter().filter(is_meant))
}

/// A calendar with these entries.
pub fn calendar<'a: 'b, 'b>(
    outline: &Outline<'a>,
    name: &str,
    entries: impl Iterator<Item = &'b Entry<'a>>,
) -> Part {
    let zone = zone::named(&outline.board.event.settings.zone);
    let mut calendar = blank(name, &outline.board.event.settings.zone);
    if let Some(zone) = zone.filter(|_| !outline.board.slots.is_empty()) {
        calendar.parts.push(zone::part(zone, &outline.board.slots));
    }
    let is_break =
        |entry: &&Entry<'_>| matches!(entry.what, What::Slot(slot) if slot.text.kind == SlotKind::Break);
    calendar.parts.extend(entries.filter(|entry| !is_break(entry)).map(|entry| one(outline, zone, entry)));
    calendar
}

/// The days of an event: from the first slot of each to its last, or, as long as there is none, whole days.
pub(super) fn days(outline: &Outline<'_>) -> Part {
    let (board, moved) = (outline.board, outline.moves.event());
    let settings = &board.event.settings;
    let mut calendar = blank(&settings.name, &settings.zone);
    let mut add = |uid: &str, write: &dyn Fn(&mut Part)| {
        let mut part = entry(&outline.guids.day(uid).to_string(), moved, &settings.name, &outline.address);
        part.some_text("LOCATION", &settings.venue);
        write(&mut part);
        calendar.parts.push(part);
    };
    for (date, slots) in board.days() {
        if let (Some(first), Some(last)) = (slots.first(), slots.last()) {
            add(&date.to_string(), &|part| {
                part.property("DTSTART", Value::Utc(first.starts_at()));
                part.property("DTEND", Value::Utc(last.ends_at()));
            });
        }
    }
    if let (true, Some(first)) = (board.slots.is_empty(), settings.first_day) {
        let last = settings.last_day.unwrap_or(first);
        add("all", &|part| {
            part.property("DTSTART", Value::Date(first));
            // The end of whole days is the day after.
            part.property("DTEND", Value::Date(last.checked_add_days(Days::new(1)).unwrap_or(last)));
        });
    }
    calendar
}

/// A calendar with nothing in it yet.
fn blank(name: &str, zone: &str) -> Part {
    let mut calendar = Part::new("VCALENDAR");
    calendar.text("VERSION", "2.0");
    calendar.text("PRODID", "-//Campgrid//EN");
    calendar.text("CALSCALE", "GREGORIAN");
    calendar.text("METHOD", "PUBLISH");
    // RFC 7986, and what clients knew before it.
    calendar.text("NAME", name);
    calendar.text("X-WR-CALNAME", name);
    calendar.text("X-WR-TIMEZONE", zone);
    calendar.property("REFRESH-INTERVAL", Value::Duration(EVERY));
    calendar.text("X-PUBLISHED-TTL", EVERY);
    calendar
}

/// What every entry has. Its number rises with each change to it, by which calendars tell what is newer.
fn entry(uid: &str, moved: Moved, title: &str, address: &str) -> Part {
    let mut part = Part::new("VEVENT");
    part.text("UID", uid);
    part.property("SEQUENCE", Value::Integer(moved.seq.min(LARGEST)));
    // When it was written is when it last changed: so the same calendar has the same bytes.
    part.property("DTSTAMP", Value::Utc(moved.at));
    part.property("LAST-MODIFIED", Value::Utc(moved.at));
    part.text("SUMMARY", title);
    part.property("URL", Value::Uri(address.to_owned()));
    part
}

fn one(outline: &Outline<'_>, zone: Option<chrono_tz::Tz>, of: &Entry<'_>) -> Part {
    let settings = &outline.board.event.settings;
    let mut part = entry(&of.guid.to_string(), of.moved, of.title(), &outline.url(of));
    if let (Some(first), Some(last)) = (of.slots.first(), of.slots.last()) {
        let ends = (last.text.ends, last.ends_at());
        for (name, (local, at)) in [("DTSTART", (first.text.starts, first.starts_at())), ("DTEND", ends)] {
            let (zone, value) = zone::moment(zone, local, at);
            part.zoned(name, zone.map(|zone| zone.name()), value);
        }
    }
    let room = of.room.map(|room| [room.text.name.as_str(), &room.text.directions]).unwrap_or_default();
    part.some_text("LOCATION", &listed(room.into_iter().chain([settings.venue.as_str()]), ", "));
    if let What::Session(session) = of.what {
        let idea = &session.idea;
        let hosts = listed(idea.hosts.iter().map(|host| outline.host(host)), ", ");
        part.some_text("DESCRIPTION", &listed([hosts.as_str(), &idea.blurb, &idea.pad].into_iter(), "\n\n"));
        if !idea.tags.is_empty() {
            part.property("CATEGORIES", Value::Texts(idea.tags.clone()));
        }
    }
    part.text("STATUS", if of.cancelled { "CANCELLED" } else { "CONFIRMED" });
    part.text("TRANSP", if of.cancelled { "TRANSPARENT" } else { "OPAQUE" });
    part
}

fn listed<'a>(parts: impl Iterator<Item = &'a str>, between: &str) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// Everything that a person wants or hosts, and has a place or had one.
pub(super) fn of_person(
    outline: &Outline<'_>,
    wanted: impl Iterator<Item = model::SessionId>,
    person: model::PersonId,
) -> Part {
    let now: &Board = outline.board;
    let theirs = now.sessions.iter().filter(|session| session.is_of(person)).map(|session| session.id);
    let mut sessions: std::collections::BTreeSet<_> = wanted.chain(theirs).collect();
    // Whoever wanted a session that is merged into another goes there.
    let merged: Vec<_> = sessions.iter().filter_map(|session| Some(now.became(*session)?.id)).collect();
    sessions.extend(merged);
    let entries: Vec<_> = sessions
        .into_iter()
        .filter_map(|id| now.session(id))
        .flat_map(|session| outline.runs(session))
        .collect();
    calendar(outline, &now.event.settings.name, entries.iter())
}
