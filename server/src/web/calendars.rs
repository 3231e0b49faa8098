//! Calendars: the event's days for everybody, and what one person goes to behind a secret address. Times are UTC, which
//! every calendar shows by its own clock.

use super::Site;
use super::extras::event;
use super::pages::{origin, unwell};
use crate::boards::{Moved, OpenBoard, Stand};
use crate::chance::digest;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Days, TimeDelta, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use model::{Board, Millis, PersonId, Role, RunId, Session, Slot};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How often a calendar should ask again.
const EVERY: TimeDelta = TimeDelta::minutes(5);

/// `GET /e/{slug}/calendar.ics`: the event's days.
pub(super) async fn of_event(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event(&site, &slug, &headers).await?;
    let origin = origin(&site, &headers);
    let calendar =
        board.with_moves(|stand, moves| days(&stand.board, board.event.epoch, &origin, moves.event()));
    Ok(answer(&headers, &calendar, "no-cache"))
}

/// `GET /c/{secret}.ics`: what a person goes to.
pub(super) async fn of_person(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let secret = file.strip_suffix(".ics").ok_or_else(nothing)?;
    let found = site.boards.store().calendar_of(secret).await;
    let (slug, person) = found.map_err(|error| unwell(&error.into(), &headers))?.ok_or_else(nothing)?;
    let board = event(&site, slug.as_str(), &headers).await?;
    let origin = origin(&site, &headers);
    Ok(answer(&headers, &schedule(&board, &origin, person), "private, no-cache"))
}

/// A calendar as an answer; that nothing is new, if whoever asks has it already.
fn answer(asked: &HeaderMap, calendar: &Calendar, cache: &'static str) -> Response {
    let text = calendar.to_string();
    let tag = format!("\"{}\"", &digest(text.as_bytes()).hex()[..32]);
    let known = asked
        .get(header::IF_NONE_MATCH)
        .and_then(|known| known.to_str().ok())
        .is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let Ok(tag) = HeaderValue::from_str(&tag) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let headers = [(header::ETAG, tag), (header::CACHE_CONTROL, HeaderValue::from_static(cache))];
    if known {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
}

/// A calendar with nothing in it yet.
fn blank(name: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Campgrid//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(name).ttl(&EVERY);
    calendar
}

/// An entry, with what every entry has. Its number rises with each change to it, by which calendars tell what is newer.
fn entry(uid: &str, moved: Moved, title: &str, url: &str, location: &[&str]) -> Event {
    let mut entry = Event::new();
    // When it was written is when it last changed: so the same calendar has the same bytes.
    entry.uid(uid).sequence(u32::try_from(moved.seq).unwrap_or(u32::MAX));
    entry.timestamp(moment(moved.at)).last_modified(moment(moved.at));
    entry.summary(title).url(url);
    let location: Vec<_> = location.iter().copied().filter(|part| !part.is_empty()).collect();
    if !location.is_empty() {
        entry.location(&location.join(", "));
    }
    entry
}

fn moment(at: Millis) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at).unwrap_or_default()
}

fn on(entry: &mut Event, slots: &[Slot]) {
    if let (Some(first), Some(last)) = (slots.first(), slots.last()) {
        entry.starts(moment(first.starts_at())).ends(moment(last.ends_at()));
    }
}

/// The days of an event: from the first slot of each to its last, or, as long as there is none, whole days.
fn days(board: &Board, epoch: i64, origin: &str, moved: Moved) -> Calendar {
    let settings = &board.event.settings;
    let mut calendar = blank(&settings.name);
    let url = format!("{origin}/e/{}", board.event.slug);
    let day = |uid: &str| entry(uid, moved, &settings.name, &url, &[&settings.venue]);
    for (date, slots) in board.days() {
        let mut entry = day(&format!("{date}.{epoch}@campgrid"));
        let slots: Vec<_> = slots.into_iter().cloned().collect();
        on(&mut entry, &slots);
        calendar.push(entry);
    }
    if let (true, Some(first)) = (board.slots.is_empty(), settings.first_day) {
        let mut entry = day(&format!("days.{epoch}@campgrid"));
        let last = settings.last_day.unwrap_or(first);
        // The end of whole days is the day after.
        entry.starts(first).ends(last.checked_add_days(Days::new(1)).unwrap_or(last));
        calendar.push(entry);
    }
    calendar
}

/// What a person wants or hosts and has a place, or had one.
fn schedule(board: &OpenBoard, origin: &str, person: PersonId) -> Calendar {
    let wanted = board.wants(person);
    board.with_moves(|stand, moves| {
        let now = stand.seen_by(Role::Attendee);
        let theirs = now.sessions.iter().filter(|session| session.is_of(person)).map(|session| session.id);
        let mut sessions: BTreeSet<_> = wanted.keys().copied().chain(theirs).collect();
        // Whoever wanted a session that is merged into another goes there.
        let merged: Vec<_> = sessions.iter().filter_map(|session| Some(now.became(*session)?.id)).collect();
        sessions.extend(merged);
        let mut calendar = blank(&now.event.settings.name);
        for session in sessions.into_iter().filter_map(|id| now.session(id)) {
            for (id, moved) in moves.of(session.id) {
                calendar.extend(run_entry(stand, board.event.epoch, origin, (session, id), moved));
            }
        }
        calendar
    })
}

/// The entry of a run; one that has lost its place says that it is cancelled. `None` if it never had one, or its time
/// is gone.
fn run_entry(
    stand: &Stand,
    epoch: i64,
    origin: &str,
    (session, id): (&Session, RunId),
    moved: Moved,
) -> Option<Event> {
    let board = stand.seen_by(Role::Attendee);
    let place = session.run(id.run).filter(|_| session.stands()).and_then(|run| run.place);
    let last = place.or(moved.place)?;
    let slot = board.slot(last.slot)?;
    let room = board.room(last.room).map(|room| (room.text.name.as_str(), room.text.directions.as_str()));
    let (room, directions) = room.unwrap_or_default();
    let url = format!("{origin}/e/{}/s/{}", board.event.slug, session.id);
    let uid = format!("{id}.{epoch}@campgrid");
    let location = [room, directions, &board.event.settings.venue];
    let mut entry = entry(&uid, moved, &session.idea.title, &url, &location);
    on(&mut entry, board.span(last.slot, session.idea.length).unwrap_or(std::slice::from_ref(slot)));
    let hosts: Vec<_> = session.idea.hosts.iter().map(|host| stand.names.host(host)).collect();
    if !hosts.is_empty() {
        entry.description(&hosts.join(", "));
    }
    entry.status(if place.is_some() { EventStatus::Confirmed } else { EventStatus::Cancelled });
    Some(entry)
}
