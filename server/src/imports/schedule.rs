//! schedule.json of c3voc, frab and pretalx; and schedule.xml, which `xml.rs` brings into the same shape.

use super::found::{Event, Found, Room, Session, Slot, Stretch};
use super::programme::{File, format, id, list, paragraphs, text};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use model::{RoomText, SlotKind, SlotText, limits};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Adds what a schedule says.
pub(super) fn read(file: &File<'_>, schedule: &Value, found: &mut Found) {
    let conference = &schedule["conference"];
    let own = &conference["meta"]["campgrid"];
    let zone = text(own, &["zone"]);
    let zone = if zone.is_empty() { text(conference, &["time_zone_name"]) } else { zone };
    if !zone.is_empty() && zone.parse() != Ok(file.zone) {
        found.left.push(file.words.imports_left_zone(zone, file.zone.name()));
    }
    found.event = Some(Event { name: text(conference, &["title"]).to_owned(), zone: zone.to_owned() });
    let events = events(conference);
    let slots: BTreeSet<&str> = rooms_of_slots(&events);
    rooms(file, conference, own, &events, &slots, found);
    let mut sessions: Vec<(String, Session)> = Vec::new();
    let mut guids = BTreeSet::new();
    let mut attachments = 0;
    for event in &events {
        let guid = text(event.value, &["guid"]);
        let at = file.at(if guid.is_empty() { text(event.value, &["title"]) } else { guid });
        if !guid.is_empty() && !guids.insert(guid) {
            found.fault(at, "guid", file.words.import_id_twice(guid));
            continue;
        }
        let Some((starts, ends)) = times(file, event) else {
            found.fault(at, "date", file.words.imports_no_time(text(event.value, &["title"])));
            continue;
        };
        if slots.contains(event.room) {
            let kind = kind_of_slot(event.value).unwrap_or_default();
            let title = text(event.value, &["title"]);
            let title = if title == crate::exports::untitled(kind) { "" } else { title };
            found.slots.push(Slot { at, text: SlotText { starts, ends, kind, title: title.to_owned() } });
            continue;
        }
        attachments += list(event.value, "attachments").len();
        let mut session = file.fitted(session(event.value, own, at), found);
        session.places.push(Stretch { room: event.room.to_owned(), starts, ends: Some(ends) });
        // One that runs again has the same address, and is called the same.
        let url = text(event.value, &["url"]).to_owned();
        let again = |(known, other): &&mut (String, Session)| {
            !url.is_empty()
                && *known == url
                && other.title == session.title
                && other.places.len() < limits::RUNS
        };
        match sessions.iter_mut().find(again) {
            Some((_, known)) => {
                known.sources.append(&mut session.sources);
                known.places.append(&mut session.places);
            }
            None => sessions.push((url, session)),
        }
    }
    if attachments > 0 {
        found.left.push(file.words.imports_left_attachments(attachments));
    }
    found.sessions.extend(sessions.into_iter().map(|(_, session)| session));
}

/// One event of the file, with the day and the room that it stands in.
struct Said<'a> {
    value: &'a Value,
    room: &'a str,
    day: &'a Value,
}

fn events(conference: &Value) -> Vec<Said<'_>> {
    let mut events = Vec::new();
    for day in list(conference, "days") {
        for (room, all) in day["rooms"].as_object().into_iter().flatten() {
            let all = all.as_array().map(Vec::as_slice).unwrap_or_default();
            events.extend(all.iter().map(|value| Said { value, room, day }));
        }
    }
    events
}

/// A plenary or a break, by its type.
fn kind_of_slot(event: &Value) -> Option<SlotKind> {
    let kind = text(event, &["type"]).to_lowercase();
    [SlotKind::Break, SlotKind::Plenary].into_iter().find(|known| known.key() == kind)
}

/// What files call the place of plenaries and breaks: there is nothing else.
fn rooms_of_slots<'a>(events: &[Said<'a>]) -> BTreeSet<&'a str> {
    let (some, others): (Vec<_>, Vec<_>) =
        events.iter().partition(|event| kind_of_slot(event.value).is_some());
    let others: BTreeSet<_> = others.into_iter().map(|event| event.room).collect();
    some.into_iter().map(|event| event.room).filter(|room| !others.contains(room)).collect()
}

fn rooms(
    file: &File<'_>,
    conference: &Value,
    own: &Value,
    events: &[Said<'_>],
    slots: &BTreeSet<&str>,
    found: &mut Found,
) {
    let mut rooms: BTreeMap<&str, (String, RoomText)> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for room in list(conference, "rooms") {
        let name = text(room, &["name"]);
        let source = Uuid::parse_str(text(room, &["guid"])).map(|guid| guid.to_string()).unwrap_or_default();
        let capacity =
            room["capacity"].as_f64().filter(|seats| (1.0..=f64::from(limits::CAPACITY)).contains(seats));
        let features =
            list(&own["features"], name).iter().filter_map(Value::as_str).map(str::to_owned).collect();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is within limits")]
        let capacity = capacity.map(|seats| seats as u32);
        let directions: String = text(room, &["description"]).chars().take(limits::DIRECTIONS).collect();
        if rooms
            .insert(name, (source, RoomText { name: name.to_owned(), capacity, features, directions }))
            .is_none()
        {
            order.push(name);
        }
    }
    let on_days = list(conference, "days").iter().filter_map(|day| day["rooms"].as_object());
    for name in on_days
        .flat_map(|rooms| rooms.keys())
        .map(String::as_str)
        .chain(events.iter().map(|event| event.room))
    {
        if !rooms.contains_key(name) {
            rooms.insert(name, (String::new(), RoomText { name: name.to_owned(), ..RoomText::default() }));
            order.push(name);
        }
    }
    // An id that two rooms share tells neither from the other.
    let shared = |source: &str| rooms.values().filter(|(other, _)| other == source).count() > 1;
    for name in order.into_iter().filter(|name| !slots.contains(name)) {
        if let Some((source, text)) = rooms.get(name) {
            let source = if shared(source) { String::new() } else { source.clone() };
            found.rooms.push(Room {
                at: file.at(&format!("\"{name}\"")),
                source,
                text: text.clone(),
                closed: Vec::new(),
            });
        }
    }
}

/// When an event begins and ends, on the clock of the board.
fn times(file: &File<'_>, event: &Said<'_>) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let date = text(event.value, &["date"]);
    let starts = file.moment(date).or_else(|| {
        let day: NaiveDate = text(event.day, &["date"]).parse().ok()?;
        let clock = NaiveTime::parse_from_str(text(event.value, &["start"]), "%H:%M").ok()?;
        // What begins before the day does belongs to the night after it.
        let begins = file.moment(text(event.day, &["day_start"])).map(|begins| begins.time());
        let next = begins.is_some_and(|begins| clock < begins);
        day.and_time(clock).checked_add_signed(TimeDelta::days(next.into()))
    })?;
    let duration = text(event.value, &["duration"]);
    let minutes = duration.split_once(':').and_then(|(hours, rest)| {
        let minutes = rest.split(':').next()?;
        hours.parse::<i64>().ok()?.checked_mul(60)?.checked_add(minutes.parse().ok()?)
    });
    let ends = match minutes.and_then(TimeDelta::try_minutes) {
        Some(long) if date.is_empty() => starts.checked_add_signed(long),
        // On the clock: it may change in between.
        Some(long) => match chrono::DateTime::parse_from_rfc3339(date) {
            Ok(moment) => file.moment(&moment.checked_add_signed(long)?.to_rfc3339()),
            Err(_) => starts.checked_add_signed(long),
        },
        None => file.moment(text(event.value, &["end"])),
    }?;
    (ends > starts).then_some((starts, ends))
}

fn session(event: &Value, own: &Value, at: super::found::At) -> Session {
    let guid = text(event, &["guid"]);
    let known = Uuid::parse_str(guid).map(|guid| guid.to_string());
    let source = known.unwrap_or_else(|_| match id(event.get("id")) {
        id if id.is_empty() => String::new(),
        id => format!("schedule:{id}"),
    });
    let more = own.pointer(&format!("/sessions/{guid}")).unwrap_or(&Value::Null);
    let words =
        |name: &str| list(more, name).iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    let mut session = Session::titled(at, &source, text(event, &["title"]));
    session.sources = if source.is_empty() { Vec::new() } else { vec![source] };
    let part = |name: &str| event[name].as_str().unwrap_or_default();
    session.blurb = Some(paragraphs(&[part("subtitle"), part("abstract"), part("description")]));
    let person = |person: &Value| text(person, &["name", "public_name"]).to_owned();
    session.hosts = Some(list(event, "persons").iter().map(person).collect());
    let tags = words("tags");
    let track = Some(text(event, &["track"]).to_owned()).filter(|track| !track.is_empty());
    session.tags = Some(if tags.is_empty() { track.into_iter().collect() } else { tags });
    session.format = format(text(event, &["type"]));
    session.language = Some(text(event, &["language"]).to_owned());
    session.pad = Some(pad(event));
    if own.is_object() {
        session.needs = Some(words("needs"));
        session.beginners = Some(more["beginners"] == true);
    }
    // Links that have no field stay readable in the text.
    let links = list(event, "links").iter().filter(|link| !is_pad(link));
    let links: Vec<_> = links
        .map(|link| {
            let (url, title) = (text(link, &["url"]), text(link, &["title"]));
            if title.is_empty() || title == url {
                format!("<{url}>")
            } else {
                format!("[{}]({url})", title.replace(['[', ']'], ""))
            }
        })
        .collect();
    if let Some(blurb) = session.blurb.as_mut().filter(|_| !links.is_empty()) {
        *blurb = paragraphs(&[blurb.as_str(), &links.join("  \n")]);
    }
    session
}

/// The link that is the session's pad, which is what exports call it.
fn is_pad(link: &Value) -> bool {
    text(link, &["title"]) == "Pad"
}

fn pad(event: &Value) -> String {
    list(event, "links")
        .iter()
        .find(|link| is_pad(link))
        .map(|link| text(link, &["url"]).to_owned())
        .unwrap_or_default()
}
