//! schedule.xml, brought into the shape of schedule.json.

use roxmltree::{Document, Node, ParsingOptions};
use serde_json::{Map, Value, json};

/// Most elements, attributes and texts of a file.
const NODES: u32 = 500_000;

/// Reads a schedule. Error: the line, and why it cannot be read.
pub(super) fn schedule(text: &str) -> Result<Value, (u64, String)> {
    let options = ParsingOptions { nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| (error.pos().row.into(), error.to_string()))?;
    let root = document.root_element();
    let conference = child(root, "conference").filter(|_| root.has_tag_name("schedule"));
    let Some(conference) = conference else { return Err((1, "it is no schedule".into())) };
    let mut rooms: Vec<(String, Value)> = Vec::new();
    let days: Vec<_> = elements(root, "day")
        .map(|day| {
            let mut of_day = Map::new();
            for room in elements(day, "room") {
                let name = room.attribute("name").unwrap_or_default();
                if !rooms.iter().any(|(known, _)| known == name) {
                    rooms.push((name.to_owned(), json!({ "name": name, "guid": room.attribute("guid") })));
                }
                let events = of_day.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(events) = events {
                    events.extend(elements(room, "event").map(event));
                }
            }
            json!({ "date": day.attribute("date"), "day_start": day.attribute("start"), "rooms": of_day })
        })
        .collect();
    let rooms: Vec<_> = rooms.into_iter().map(|(_, room)| room).collect();
    Ok(json!({
        "conference": {
            "title": said(conference, "title"),
            "time_zone_name": said(conference, "time_zone_name"),
            "rooms": rooms,
            "days": days,
        },
    }))
}

fn event(event: Node<'_, '_>) -> Value {
    let mut value = Map::new();
    for name in [
        "date",
        "start",
        "duration",
        "title",
        "subtitle",
        "track",
        "type",
        "language",
        "abstract",
        "description",
        "url",
    ] {
        value.insert(name.into(), said(event, name).into());
    }
    for name in ["guid", "id"] {
        value.insert(name.into(), event.attribute(name).into());
    }
    let all = |list: &str, one: &'static str| {
        child(event, list).into_iter().flat_map(move |list| elements(list, one)).collect::<Vec<_>>()
    };
    let persons = all("persons", "person").into_iter().map(|person| json!({ "name": whole(person) }));
    value.insert("persons".into(), persons.collect());
    let link = |link: Node<'_, '_>| json!({ "url": link.attribute("href"), "title": whole(link) });
    value.insert("links".into(), all("links", "link").into_iter().map(link).collect());
    value.insert("attachments".into(), all("attachments", "attachment").into_iter().map(link).collect());
    Value::Object(value)
}

fn elements<'a, 'i>(of: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    of.children().filter(move |node| node.is_element() && node.tag_name().name() == name)
}

fn child<'a, 'i>(of: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    of.children().find(|node| node.is_element() && node.tag_name().name() == name)
}

/// The text of an element within another.
fn said(of: Node<'_, '_>, name: &str) -> String {
    child(of, name).map(whole).unwrap_or_default()
}

/// All text of an element, which may stand in several pieces.
fn whole(of: Node<'_, '_>) -> String {
    of.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}
