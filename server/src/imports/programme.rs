//! A programme in one file: which format it is in, and what all readers of such files share.

use super::found::{At, Found, Session};
use super::{pretalx, schedule, sessionize, tables, xml};
use chrono::{DateTime, NaiveDateTime, TimeZone as _};
use chrono_tz::Tz;
use model::{Format, limits};
use serde_json::Value;
use words::Words;

/// The name of the field that it comes in.
pub(super) const FILE: &str = "programme";

/// A file that is being read.
pub(super) struct File<'a> {
    pub(super) words: Words,
    /// All of it.
    pub(super) text: &'a str,
    /// The zone in whose clock time the event thinks.
    pub(super) zone: Tz,
}

/// Adds what a file says, whatever its format. Answers the kind of table, if it is one: those are read with the others.
pub(super) fn read(words: Words, text: &str, zone: &str, found: &mut Found) -> Option<&'static str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let file = File { words, text, zone: zone.parse().unwrap_or(Tz::UTC) };
    let start = At { file: FILE, line: 1 };
    match text.chars().next() {
        None => {}
        Some('<') => match xml::schedule(text) {
            Ok(schedule) => schedule::read(&file, &schedule, found),
            Err((line, why)) => found.fault(At { line, ..start }, "", words.imports_unreadable_xml(&why)),
        },
        Some('{' | '[') => match serde_json::from_str::<Value>(text) {
            Ok(value) => file.read_json(&value, found),
            Err(error) => {
                let at = At { line: error.line().max(1) as u64, ..start };
                found.fault(at, "", words.imports_unreadable_json(&error.to_string()));
            }
        },
        Some(_) => {
            let kind = tables::kind(text);
            if kind.is_none() {
                found.fault(start, "", words.imports_unknown_format().to_owned());
            }
            return kind;
        }
    }
    None
}

impl File<'_> {
    fn read_json(&self, value: &Value, found: &mut Found) {
        let start = At { file: FILE, line: 1 };
        let schedule = value.get("schedule").unwrap_or(value);
        if schedule.pointer("/conference/days").is_some() {
            schedule::read(self, schedule, found);
        } else if value.get("changes").is_some() && value.get("version").is_some() {
            found.fault(start, "", self.words.imports_is_archive().to_owned());
        } else if let Some(submissions) = pretalx::submissions(value) {
            pretalx::read(self, submissions, found);
        } else if sessionize::is_it(value) {
            sessionize::read(self, value, found);
        } else {
            found.fault(start, "", self.words.imports_unknown_format().to_owned());
        }
    }

    /// The line on which something stands that is there once, such as an id.
    pub(super) fn at(&self, what: &str) -> At {
        let before = self.text.find(what).filter(|_| !what.is_empty()).and_then(|at| self.text.get(..at));
        let line = before.map_or(1, |before| before.matches('\n').count() as u64 + 1);
        At { file: FILE, line }
    }

    /// What the event's clock shows then. Without an offset, it is taken for that already.
    pub(super) fn moment(&self, text: &str) -> Option<NaiveDateTime> {
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return Some(self.zone.from_utc_datetime(&moment.naive_utc()).naive_local());
        }
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"]
            .into_iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
    }

    /// Makes a session fit: what is too long is cut, and that is said.
    pub(super) fn fitted(&self, mut session: Session, found: &mut Found) -> Session {
        let cut = |text: &mut String, most: usize| {
            let is_long = text.chars().count() > most;
            if is_long {
                *text = text.chars().take(most.saturating_sub(1)).chain(['…']).collect();
            }
            is_long
        };
        let title = &mut session.title;
        *title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole = title.clone();
        let mut long = cut(title, limits::TITLE);
        if let Some(blurb) = &mut session.blurb {
            *blurb = blurb.replace("\r\n", "\n").replace('\r', "\n");
            long |= cut(blurb, limits::BLURB);
        }
        if let Some(language) = &mut session.language {
            long |= cut(language, limits::LANGUAGE);
        }
        for (list, most, each) in [
            (&mut session.hosts, limits::HOSTS, limits::NAME),
            (&mut session.tags, limits::WORDS, limits::WORD),
            (&mut session.needs, limits::WORDS, limits::WORD),
        ] {
            let Some(list) = list else { continue };
            list.retain(|text| !text.trim().is_empty());
            long |= list.len() > most;
            list.truncate(most);
            for text in list {
                *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                long |= cut(text, each);
            }
        }
        if long {
            found.left.push(self.words.imports_left_long(&whole));
        }
        session
    }
}

/// A text of an object, under the first of these names that has one; empty if none has.
pub(super) fn text<'a>(of: &'a Value, names: &[&str]) -> &'a str {
    names.iter().find_map(|name| of.get(*name).and_then(said)).unwrap_or_default()
}

/// A text, or the one of several languages that is first: English, if it is there.
pub(super) fn said(value: &Value) -> Option<&str> {
    let text = match value {
        Value::String(text) => Some(text.as_str()),
        Value::Object(of) => of
            .get("name")
            .and_then(said)
            .or_else(|| of.get("en").and_then(Value::as_str))
            .or_else(|| of.values().find_map(Value::as_str)),
        _ => None,
    };
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// An id, which may be written as a number.
pub(super) fn id(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The things of an object's list; none if it has no such list.
pub(super) fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The kind of session that a word for it means.
pub(super) fn format(kind: &str) -> Option<Format> {
    let kind = kind.trim().to_lowercase();
    let is_one_of = |words: &[&str]| words.iter().any(|word| kind.contains(word));
    Some(match () {
        () if kind.is_empty() => return None,
        () if is_one_of(&["workshop", "hands-on", "tutorial", "training"]) => Format::Workshop,
        () if is_one_of(&["discussion", "panel", "meeting", "bof", "assembly"]) => Format::Discussion,
        () if is_one_of(&["demo", "exhibit"]) => Format::Demo,
        () if is_one_of(&["social", "game", "performance", "concert", "party", "film"]) => Format::Social,
        () => Format::Talk,
    })
}

/// Paragraphs put together.
pub(super) fn paragraphs(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.trim().is_empty()).copied().collect::<Vec<_>>().join("\n\n")
}
