//! Sessionize's JSON: the view “All”, and the views “Sessions” and “Grid”, in which sessions stand in groups.

use super::found::{Found, Room, Session, Slot, Stretch};
use super::programme::{File, format, id, list, text};
use model::{RoomText, SlotKind, SlotText};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Whether this is what Sessionize writes.
pub(super) fn is_it(value: &Value) -> bool {
    let sessions = sessions(value);
    let is_session = |session: &&Value| session.get("title").is_some() && session.get("id").is_some();
    !sessions.is_empty() && sessions.iter().all(is_session)
}

/// Everything that is in a list called `sessions`, however deep, and the rooms on the way.
fn sessions(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(all) => all.iter().flat_map(sessions).collect(),
        Value::Object(of) if of.contains_key("sessions") => list(value, "sessions").iter().collect(),
        Value::Object(of) => of.get("rooms").map(sessions).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// Adds what is there.
pub(super) fn read(file: &File<'_>, value: &Value, found: &mut Found) {
    let name_of = |of: &'static str, names: &'static [&'static str]| {
        list(value, of)
            .iter()
            .map(move |one| (id(one.get("id")), text(one, names).to_owned()))
            .collect::<BTreeMap<_, _>>()
    };
    let speakers = name_of("speakers", &["fullName", "name"]);
    let rooms = name_of("rooms", &["name"]);
    let items: BTreeMap<_, _> = list(value, "categories")
        .iter()
        .flat_map(|category| list(category, "items"))
        .map(|item| (id(item.get("id")), text(item, &["name"]).to_owned()))
        .collect();
    let named = |known: &BTreeMap<String, String>, one: &Value| {
        let name = text(one, &["name", "fullName"]);
        if name.is_empty() { known.get(&id(Some(one))).cloned() } else { Some(name.to_owned()) }
    };
    let mut seen = BTreeSet::new();
    let mut room_names: Vec<String> =
        list(value, "rooms").iter().map(|room| text(room, &["name"]).to_owned()).collect();
    let mut undecided = 0;
    for event in sessions(value) {
        let key = id(event.get("id"));
        let at = file.at(&format!("\"{key}\""));
        if !seen.insert(key.clone()) {
            continue;
        }
        let status = text(event, &["status"]).to_lowercase();
        if !matches!(status.as_str(), "" | "accepted") {
            undecided += 1;
            continue;
        }
        let when = |name: &str| file.moment(text(event, &[name]));
        let times = when("startsAt").zip(when("endsAt")).filter(|(starts, ends)| ends > starts);
        if event["isServiceSession"] == true {
            if let Some((starts, ends)) = times {
                let title = text(event, &["title"]).to_owned();
                found.slots.push(Slot { at, text: SlotText { starts, ends, kind: SlotKind::Break, title } });
            }
            continue;
        }
        let mut session = Session::titled(at, &key, text(event, &["title"]));
        session.sources = vec![format!("sessionize:{key}")];
        session.blurb = Some(text(event, &["description"]).to_owned());
        session.hosts =
            Some(list(event, "speakers").iter().filter_map(|one| named(&speakers, one)).collect());
        let grouped = list(event, "categories").iter().flat_map(|category| list(category, "categoryItems"));
        let tags: Vec<_> =
            list(event, "categoryItems").iter().chain(grouped).filter_map(|one| named(&items, one)).collect();
        session.format =
            tags.iter().find_map(|tag| format(tag).filter(|format| *format != model::Format::Talk));
        session.tags = Some(tags);
        let mut session = file.fitted(session, found);
        let room = match text(event, &["room"]) {
            "" => rooms.get(&id(event.get("roomId"))).cloned().unwrap_or_default(),
            room => room.to_owned(),
        };
        if let Some((starts, ends)) = times.filter(|_| !room.is_empty()) {
            session.places.push(Stretch { room: room.clone(), starts, ends: Some(ends) });
            if !room_names.contains(&room) {
                room_names.push(room);
            }
        }
        found.sessions.push(session);
    }
    if undecided > 0 {
        found.left.push(file.words.imports_left_state(undecided));
    }
    for name in room_names.into_iter().filter(|name| !name.is_empty()) {
        let (at, text) = (file.at(&format!("\"{name}\"")), RoomText { name, ..RoomText::default() });
        found.rooms.push(Room { at, source: String::new(), text, closed: Vec::new() });
    }
}
