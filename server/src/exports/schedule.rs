//! The schedule as conference apps read it: schedule.json (c3voc, version 1) and schedule.xml (as Pentabarf, frab and
//! pretalx write it). Both hold what takes place; what has no place, or lost it, is in neither.

use super::outline::{Entry, Outline, What, parted};
use super::xml::{Xml, uri};
use model::Host;
use serde_json::{Map, Value, json};

/// The version of what wrote the file.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What both formats call the event: at least four of `a-z`, `0-9` and `_`.
fn acronym(outline: &Outline<'_>) -> String {
    format!("{:_<4}", outline.board.event.slug.as_str().replace('-', "_"))
}

/// The name of an entry in addresses: no other has it.
fn slug(outline: &Outline<'_>, entry: &Entry<'_>) -> String {
    let title = model::Slug::from_name(entry.title());
    format!("{}-{}-{title}", acronym(outline), entry.number)
}

/// The longest stretch of which every slot is a multiple: `00:15`.
fn timeslot(outline: &Outline<'_>) -> String {
    let gcd = |mut a: i64, mut b: i64| {
        while b != 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    let minutes = outline.board.slots.iter().map(|slot| slot.text.minutes()).fold(0, gcd);
    let minutes = if minutes == 0 { 15 } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// What kind of thing an entry is.
fn kind(entry: &Entry<'_>) -> &'static str {
    match entry.what {
        What::Session(session) => session.idea.format.key(),
        What::Slot(slot) => slot.text.kind.key(),
    }
}

/// What a file says of an entry, apart from where and when it is.
struct Said<'a> {
    intro: &'a str,
    rest: &'a str,
    track: &'a str,
    language: &'a str,
    pad: &'a str,
    hosts: &'a [Host],
}

fn said<'a>(entry: &Entry<'a>) -> Said<'a> {
    match entry.what {
        What::Session(session) => {
            let idea = &session.idea;
            let (intro, rest) = parted(&idea.blurb);
            let track = idea.tags.first().map_or("", String::as_str);
            Said { intro, rest, track, language: &idea.language, pad: &idea.pad, hosts: &idea.hosts }
        }
        What::Slot(_) => Said { intro: "", rest: "", track: "", language: "", pad: "", hosts: &[] },
    }
}

/// Where an entry is, as files say it.
fn room<'a>(entry: &Entry<'a>, everywhere: &'a str) -> &'a str {
    entry.room.map_or(everywhere, |room| &room.text.name)
}

/// The rooms by name, and everywhere if something is there.
fn room_names<'a>(outline: &Outline<'a>, entries: &[Entry<'_>], everywhere: &'a str) -> Vec<&'a str> {
    let rooms = outline.board.rooms.iter().map(|room| room.text.name.as_str());
    rooms.chain(entries.iter().any(|entry| entry.room.is_none()).then_some(everywhere)).collect()
}

/// Tags, once each, that are the first of a session.
fn tracks<'a>(entries: &[Entry<'a>]) -> Vec<&'a str> {
    let mut tracks: Vec<_> =
        entries.iter().map(|entry| said(entry).track).filter(|track| !track.is_empty()).collect();
    tracks.sort_unstable();
    tracks.dedup();
    tracks
}

/// schedule.json.
pub(super) fn json(outline: &Outline<'_>) -> String {
    let settings = &outline.board.event.settings;
    let (days, entries, everywhere) = (outline.days(), outline.taking_place(), outline.everywhere());
    let rooms = room_names(outline, &entries, &everywhere);
    let day_of = |(at, day): (usize, &super::outline::Day)| {
        let in_room = |name: &&str| {
            let here = entries
                .iter()
                .filter(|entry| entry.day() == Some(day.date) && room(entry, &everywhere) == *name);
            ((*name).to_owned(), here.map(|entry| event(outline, entry, &everywhere)).collect())
        };
        json!({
            "index": at + 1,
            "date": day.date.to_string(),
            "day_start": day.starts,
            "day_end": day.ends,
            "rooms": rooms.iter().map(in_room).collect::<Map<String, Value>>(),
        })
    };
    let mut conference = json!({
        "acronym": acronym(outline),
        "title": settings.name,
        "description": settings.about,
        "start": days.first().map(|day| day.date.to_string()),
        "end": days.last().map(|day| day.date.to_string()),
        "daysCount": days.len(),
        "timeslot_duration": timeslot(outline),
        "url": uri(&outline.address),
        "tracks": tracks(&entries).into_iter().map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        "rooms": all_rooms(outline, &rooms, &everywhere),
        "days": days.iter().enumerate().map(day_of).collect::<Vec<_>>(),
        "meta": { "campgrid": more(outline, &entries) },
    });
    // The standard knows zones of two parts and UTC.
    if has_standard_name(&settings.zone) {
        conference["time_zone_name"] = settings.zone.clone().into();
    }
    if let Some(accent) = &settings.accent {
        conference["colors"] = json!({ "primary": accent.as_str() });
    }
    if let Some(logo) = &outline.board.event.logo {
        conference["logo"] = uri(&format!("{}/logo/{logo}", outline.address)).into();
    }
    let file = json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": { "name": "Campgrid", "version": VERSION },
        "schedule": {
            "version": format!("v{}", outline.board.seq),
            "base_url": uri(&format!("{}/", outline.address)),
            "conference": conference,
        },
    });
    format!("{file:#}\n")
}

fn has_standard_name(zone: &str) -> bool {
    let is_word = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(|c| c.is_ascii_uppercase())
            && letters.next().is_some_and(|c| c.is_ascii_lowercase())
    };
    zone == "UTC"
        || zone.split_once('/').is_some_and(|(area, place)| {
            is_word(area) && area.chars().skip(1).all(|c| c.is_ascii_lowercase()) && is_word(place)
        })
}

fn all_rooms(outline: &Outline<'_>, names: &[&str], everywhere: &str) -> Vec<Value> {
    let one = |name: &&str| {
        let Some(room) = outline.board.rooms.iter().find(|room| room.text.name == *name) else {
            return json!({ "name": everywhere, "guid": outline.guids.everywhere().to_string(), "type": "other" });
        };
        let directions = Some(room.text.directions.as_str()).filter(|text| !text.is_empty());
        let guid = outline.guids.room(room).to_string();
        json!({ "name": name, "guid": guid, "capacity": room.text.capacity, "description": directions })
    };
    names.iter().map(one).collect()
}

/// What the format has no field for, so that a Campgrid that reads the file loses none of it.
fn more(outline: &Outline<'_>, entries: &[Entry<'_>]) -> Value {
    let sessions = entries.iter().filter_map(|entry| {
        let What::Session(session) = entry.what else { return None };
        let idea = &session.idea;
        let mut more = Map::new();
        if idea.tags.len() > 1 {
            more.insert("tags".into(), json!(idea.tags));
        }
        if !idea.needs.is_empty() {
            more.insert("needs".into(), json!(idea.needs));
        }
        if idea.beginners {
            more.insert("beginners".into(), true.into());
        }
        (!more.is_empty()).then(|| (entry.guid.to_string(), Value::Object(more)))
    });
    let features = outline.board.rooms.iter().filter(|room| !room.text.features.is_empty());
    let features = features.map(|room| (room.text.name.clone(), json!(room.text.features)));
    json!({
        "zone": outline.board.event.settings.zone,
        "sessions": sessions.collect::<Map<_, _>>(),
        "features": features.collect::<Map<_, _>>(),
    })
}

fn event(outline: &Outline<'_>, entry: &Entry<'_>, everywhere: &str) -> Value {
    let said = said(entry);
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let person = |host| {
        let mut person = json!({ "name": outline.host(host) });
        if let Some(guid) = outline.guids.host(host) {
            person["guid"] = guid.to_string().into();
        }
        person
    };
    let links: Vec<_> = some(said.pad)
        .iter()
        .map(|pad| json!({ "url": uri(pad), "title": "Pad", "type": "related" }))
        .collect();
    json!({
        "guid": entry.guid.to_string(),
        "id": entry.number,
        "date": entry.starts(),
        "start": entry.clock(),
        "end": entry.ends(),
        "duration": entry.duration(),
        "room": room(entry, everywhere),
        "slug": slug(outline, entry),
        "url": uri(&outline.url(entry)),
        "title": entry.title(),
        "subtitle": Value::Null,
        "track": some(said.track),
        "type": kind(entry),
        "language": some(said.language),
        "abstract": said.intro,
        "description": said.rest,
        "persons": said.hosts.iter().map(person).collect::<Vec<_>>(),
        "links": links,
        "attachments": [],
    })
}

/// schedule.xml.
pub(super) fn xml(outline: &Outline<'_>) -> String {
    let settings = &outline.board.event.settings;
    let (days, entries, everywhere) = (outline.days(), outline.taking_place(), outline.everywhere());
    let rooms = room_names(outline, &entries, &everywhere);
    let mut xml = Xml::new();
    xml.open("schedule", &[]);
    xml.element("generator", &[("name", "Campgrid"), ("version", VERSION)], "");
    xml.element("url", &[], &uri(&format!("{}/schedule.xml", outline.address)));
    xml.element("version", &[], &format!("v{}", outline.board.seq));
    xml.open("conference", &[]);
    xml.element("acronym", &[], &acronym(outline));
    xml.element("title", &[], &settings.name);
    if let (Some(first), Some(last)) = (days.first(), days.last()) {
        xml.element("start", &[], &first.date.to_string());
        xml.element("end", &[], &last.date.to_string());
    }
    xml.element("days", &[], &days.len().to_string());
    xml.element("timeslot_duration", &[], &timeslot(outline));
    xml.element("base_url", &[], &uri(&format!("{}/", outline.address)));
    if let Some(logo) = &outline.board.event.logo {
        xml.element("logo", &[], &uri(&format!("{}/logo/{logo}", outline.address)));
    }
    xml.element("url", &[], &uri(&outline.address));
    xml.element("time_zone_name", &[], &settings.zone);
    if let Some(accent) = &settings.accent {
        xml.element("color", &[("primary", accent.as_str())], "");
    }
    for track in tracks(&entries) {
        xml.element("track", &[("name", track)], "");
    }
    xml.close();
    for (day, index) in days.iter().zip(1..) {
        let (date, index) = (day.date.to_string(), i32::to_string(&index));
        xml.open("day", &[("index", &index), ("date", &date), ("start", &day.starts), ("end", &day.ends)]);
        for name in &rooms {
            let known = outline.board.rooms.iter().find(|room| room.text.name == **name);
            let guid = known.map_or(outline.guids.everywhere(), |room| outline.guids.room(room)).to_string();
            xml.open("room", &[("name", name), ("guid", &guid)]);
            let is_here =
                |entry: &&Entry<'_>| entry.day() == Some(day.date) && room(entry, &everywhere) == *name;
            entries
                .iter()
                .filter(is_here)
                .for_each(|entry| event_in_xml(&mut xml, outline, entry, &everywhere));
            xml.close();
        }
        xml.close();
    }
    xml.finish()
}

fn event_in_xml(xml: &mut Xml, outline: &Outline<'_>, entry: &Entry<'_>, everywhere: &str) {
    let said = said(entry);
    xml.open("event", &[("guid", &entry.guid.to_string()), ("id", &entry.number.to_string())]);
    let texts = [
        ("date", entry.starts()),
        ("start", entry.clock()),
        ("duration", entry.duration()),
        ("room", room(entry, everywhere).to_owned()),
        ("slug", slug(outline, entry)),
        ("url", uri(&outline.url(entry))),
        ("title", entry.title().to_owned()),
        ("subtitle", String::new()),
        ("track", said.track.to_owned()),
        ("type", kind(entry).to_owned()),
        ("language", said.language.to_owned()),
        ("abstract", said.intro.to_owned()),
        ("description", said.rest.to_owned()),
    ];
    for (name, text) in texts {
        xml.element(name, &[], &text);
    }
    xml.open("persons", &[]);
    for host in said.hosts {
        let guid = outline.guids.host(host).map(|guid| guid.to_string());
        let guid = guid.as_deref().map(|guid| ("guid", guid));
        xml.element("person", guid.as_slice(), outline.host(host));
    }
    xml.close();
    xml.open("links", &[]);
    if !said.pad.is_empty() {
        xml.element("link", &[("href", &uri(said.pad))], "Pad");
    }
    xml.close();
    xml.close();
}
