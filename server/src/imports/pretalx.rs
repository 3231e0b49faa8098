//! pretalx's submissions: what its API answers, and its JSON export, whose fields are called as its pages call them.

use super::found::{Found, Room, Session, Stretch};
use super::programme::{File, format, list, paragraphs, said, text};
use model::RoomText;
use serde_json::Value;

/// The submissions, if this is what pretalx writes.
pub(super) fn submissions(value: &Value) -> Option<&[Value]> {
    let all = value.get("results").unwrap_or(value).as_array()?;
    let is_one = |one: &Value| {
        !text(one, &["code", "ID"]).is_empty() && !text(one, &["title", "Proposal title"]).is_empty()
    };
    (!all.is_empty() && all.iter().all(is_one)).then_some(all)
}

/// Adds them.
pub(super) fn read(file: &File<'_>, submissions: &[Value], found: &mut Found) {
    let mut rooms: Vec<String> = Vec::new();
    let mut undecided = 0;
    for submission in submissions {
        let code = text(submission, &["code", "ID"]);
        let at = file.at(&format!("\"{code}\""));
        let state = text(submission, &["state", "Proposal state", "State"]).to_lowercase();
        if !matches!(state.as_str(), "" | "submitted" | "accepted" | "confirmed") {
            undecided += 1;
            continue;
        }
        let mut session = Session::titled(at, code, text(submission, &["title", "Proposal title"]));
        session.blurb = Some(paragraphs(&[
            text(submission, &["abstract", "Abstract"]),
            text(submission, &["description", "Description"]),
        ]));
        let names = |of: &Value| match of {
            Value::Array(all) => all.iter().filter_map(said).map(str::to_owned).collect::<Vec<_>>(),
            Value::String(all) => all.split([',', '\n']).map(|name| name.trim().to_owned()).collect(),
            _ => Vec::new(),
        };
        let first =
            |keys: &[&str]| keys.iter().find_map(|key| submission.get(*key)).map(names).unwrap_or_default();
        session.hosts = Some(first(&["speakers", "speaker_names", "Speaker names"]));
        let track = text(submission, &["track", "Track"]).to_owned();
        session.tags = Some(std::iter::once(track).chain(first(&["tags", "Tags"])).collect());
        session.format = format(text(submission, &["submission_type", "Session type"]));
        session.language = Some(text(submission, &["content_locale", "Language"]).to_owned());
        let slot = submission.get("slot").filter(|slot| slot.is_object());
        let slots = list(submission, "slots").iter().filter(|slot| slot.is_object());
        let in_itself = submission.get("Start").map(|_| submission);
        let mut session = file.fitted(session, found);
        for slot in slots.chain(slot).chain(in_itself) {
            let when = |names: &[&str]| file.moment(text(slot, names));
            let room = text(slot, &["room", "Room"]).to_owned();
            let times =
                when(&["start", "Start"]).zip(when(&["end", "End"])).filter(|(starts, ends)| ends > starts);
            let Some((starts, ends)) = times.filter(|_| !room.is_empty()) else { continue };
            if !rooms.contains(&room) {
                rooms.push(room.clone());
            }
            let place = Stretch { room, starts, ends: Some(ends) };
            if !session.places.contains(&place) {
                session.places.push(place);
            }
        }
        session.sources = (1..=session.places.len().max(1))
            .map(
                |number| {
                    if number == 1 { format!("pretalx:{code}") } else { format!("pretalx:{code}#{number}") }
                },
            )
            .collect();
        found.sessions.push(session);
    }
    if undecided > 0 {
        found.left.push(file.words.imports_left_state(undecided));
    }
    for name in rooms {
        let (at, text) = (file.at(&format!("\"{name}\"")), RoomText { name, ..RoomText::default() });
        found.rooms.push(Room { at, source: String::new(), text, closed: Vec::new() });
    }
}
