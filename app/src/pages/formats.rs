//! “Take it with you”: every address by which the programme goes into calendars, apps, spreadsheets and feed readers.

use crate::hall::{Hall, hall};
use crate::parts::{CopyAddress, Erase, Header, Here};
use crate::words::words;
use leptos::prelude::*;
use leptos_meta::Title;

/// The list.
#[component]
pub fn Formats() -> impl IntoView {
    let hall = hall();
    let w = words();
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| {
            let room =
                |room: &model::Room| (room.text.name.clone(), format!("schedule.ics?room={}", room.id));
            board.rooms.iter().map(room).collect::<Vec<_>>()
        })
    });
    let tags = Memo::new(move |_| hall.board.with(|board| tags(board)));
    let all = address(hall, "schedule.ics");
    let feed = address(hall, "changes.atom");
    let desk = move || {
        hall.facilitates().then(|| {
            view! {
                <section class="part" aria-labelledby="for-desk">
                    <div class="part__head"><h2 id="for-desk">{w.formats_desk()}</h2></div>
                    <p class="soft">{w.formats_desk_text()}</p>
                    <div class="row">
                        {file(hall, "export.json", w.formats_desk_archive())}
                        {file(hall, "report.csv", w.formats_desk_report())}
                    </div>
                </section>
            }
        })
    };
    view! {
        <Title text=w.formats_title()/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page page--narrow formats">
            <h1>{w.formats_title()}</h1>
            <p class="page__lead">{w.formats_lead()}</p>
            <section class="part" aria-labelledby="calendar">
                <div class="part__head"><h2 id="calendar">{w.formats_calendar()}</h2></div>
                <p class="soft">{w.formats_calendar_text()}</p>
                <h3 class="formats__all">{w.formats_calendar_all()}</h3>
                <div class="row">
                    <a class="button" href=webcal(&all) rel="external">{w.formats_subscribe()}</a>
                    {file(hall, "schedule.ics", w.formats_file())}
                    <a class="button button--quiet" href=format!("{}#calendar", hall.path("mine"))>{w.formats_calendar_mine()}</a>
                </div>
                <CopyAddress address=all label=w.calendar_address()/>
                {some_of(hall, rooms, w.formats_calendar_rooms())}
                {some_of(hall, tags, w.formats_calendar_tags())}
            </section>
            <section class="part" aria-labelledby="apps">
                <div class="part__head"><h2 id="apps">{w.formats_apps()}</h2></div>
                <p class="soft">{w.formats_apps_text()}</p>
                <CopyAddress address=address(hall, "schedule.xml") label="schedule.xml" named=true/>
                <CopyAddress address=address(hall, "schedule.json") label="schedule.json" named=true/>
                <CopyAddress address=address(hall, "schedule.xcal") label="xCal (XML)" named=true/>
            </section>
            <section class="part" aria-labelledby="tables">
                <div class="part__head"><h2 id="tables">{w.formats_tables()}</h2></div>
                <p class="soft">{w.formats_tables_text()}</p>
                <div class="row">
                    {file(hall, "sessions.csv", w.formats_tables_sessions())}
                    {file(hall, "rooms.csv", w.formats_tables_rooms())}
                    {file(hall, "slots.csv", w.formats_tables_slots())}
                    {file(hall, "takeaways.md", w.takeaways())}
                </div>
            </section>
            <section class="part" aria-labelledby="feed">
                <div class="part__head"><h2 id="feed">{w.formats_feed()}</h2></div>
                <p class="soft">{w.formats_feed_text()}</p>
                <CopyAddress address=feed label="Atom"/>
            </section>
            {desk}
        </main>
    }
    .erase()
}

/// A calendar for each of these, in a fold; nothing if there are none.
fn some_of(hall: Hall, of: Memo<Vec<(String, String)>>, summary: &'static str) -> AnyView {
    let w = words();
    let none = Memo::new(move |_| of.with(Vec::is_empty));
    let one = move |(name, file): (String, String)| {
        view! {
            <li class="formats__one">
                <span dir="auto">{name.clone()}</span>
                <a class="button button--quiet" href=webcal(&address(hall, &file)) rel="external" aria-label=format!("{}: {name}", w.formats_subscribe())>{w.formats_subscribe()}</a>
            </li>
        }
    };
    let fold = move || {
        (!none.get()).then(|| {
            view! {
                <details class="fold">
                    <summary>{summary}</summary>
                    <ul class="formats__list" role="list">{move || of.get().into_iter().map(one).collect_view()}</ul>
                </details>
            }
        })
    };
    fold.erase()
}

/// The tags of sessions that stand, once each, and where the calendar of each is.
fn tags(board: &model::Board) -> Vec<(String, String)> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in board.standing().flat_map(|session| &session.idea.tags) {
        if !tags.iter().any(|(known, _)| known.to_lowercase() == tag.to_lowercase()) {
            tags.push((tag.clone(), format!("schedule.ics?tag={}", in_query(tag))));
        }
    }
    tags.sort_by_key(|(tag, _)| tag.to_lowercase());
    tags
}

/// Text as it stands in the query of an address.
fn in_query(text: &str) -> String {
    let mut query = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => query.push(byte.into()),
            _ => query.push_str(&format!("%{byte:02X}")),
        }
    }
    query
}

/// The whole address of a file of the event.
fn address(hall: Hall, file: &str) -> String {
    hall.shown.with_value(|shown| format!("{}/{file}", shown.address))
}

/// The same for the calendar of a phone, which follows it.
fn webcal(address: &str) -> String {
    format!("webcal://{}", address.split_once("://").map_or(address, |(_, bare)| bare))
}

/// A link that saves a file.
fn file(hall: Hall, name: &'static str, label: &'static str) -> AnyView {
    view! { <a class="button button--quiet" href=hall.path(name) rel="external" download=name>{label}</a> }
        .erase()
}
