//! The board on other sites: in a frame, and as JSON; only where the event lets it (docs/EMBEDDING.md).

use super::choices::language;
use super::extras::event;
use super::pages::origin;
use super::{Site, conditional, headers, query};
use crate::boards::{OpenBoard, Stand};
use app::{Embed, Embedded};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, FixedOffset, SecondsFormat};
use leptos::prelude::{Owner, provide_context};
use model::{Millis, Names, Refusal, Role, Session, Slot};
use serde_json::{Value, json};
use std::sync::Arc;

/// The version of the JSON: it rises when something in it means something else. What is new beside it does not count.
const VERSION: u32 = 1;

/// The event of a path, if it lets other sites show its board.
async fn shown_elsewhere(site: &Site, slug: &str, asked: &HeaderMap) -> Result<Arc<OpenBoard>, Response> {
    let board = event(site, slug, asked).await?;
    if board.stand().board.event.embedding {
        return Ok(board);
    }
    let sentence = language(asked).words().refusal(&Refusal::NotEmbedded);
    let mut response =
        (StatusCode::FORBIDDEN, [(header::CACHE_CONTROL, "no-store")], sentence).into_response();
    // Whoever asked from elsewhere may read why.
    response.headers_mut().extend(for_everybody());
    Err(response)
}

/// Headers that let pages of other sites read an answer.
fn for_everybody() -> [(HeaderName, HeaderValue); 3] {
    [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("ETag")),
        (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin")),
    ]
}

/// `GET /e/{slug}/embed`: the board as a document for a frame. It sets no cookie and asks for none: everybody sees the same.
pub(super) async fn document(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    uri: Uri,
    asked: HeaderMap,
) -> Result<Response, Response> {
    let board = shown_elsewhere(&site, &slug, &asked).await?;
    let query = query(&uri);
    let language = match query.get("lang").and_then(words::Language::from_key) {
        Some(language) => language,
        None => language(&asked),
    };
    let address = format!("{}/e/{}", origin(&site, &asked), board.event.slug);
    let stand = board.stand();
    let owner = Owner::new();
    let Embedded { document, script, style } = owner.with(|| {
        provide_context(language.words());
        let assets = site.assets.of_page(language);
        let public = stand.seen_by(Role::Attendee);
        app::embedded(
            &assets,
            public,
            &stand.names,
            &address,
            &Embed::read(|name| query.get(name)),
            site.boards.clock().now(),
        )
    });
    owner.cleanup();
    let policy = headers::embed_policy(script, &style);
    let mut response = conditional::file(&asked, document, "text/html; charset=utf-8", "no-cache");
    let headers = response.headers_mut();
    headers.extend(for_everybody());
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language, Accept-Encoding, Cookie"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language.key()));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}

/// `GET /e/{slug}/board.json`: the board for programs of other sites.
pub(super) async fn board(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Response> {
    let board = shown_elsewhere(&site, &slug, &asked).await?;
    let address = format!("{}/e/{}", origin(&site, &asked), board.event.slug);
    let text = as_json(&board.stand(), &address).to_string();
    let mut response = conditional::file(&asked, text, "application/json", "public, max-age=15");
    response.headers_mut().extend(for_everybody());
    Ok(response)
}

/// `OPTIONS` of the board as JSON: a script of another site may ask whether there is something new.
pub(super) async fn may_ask() -> Response {
    let allowed = [
        (header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET")),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("If-None-Match")),
        (header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400")),
    ];
    let mut response = (StatusCode::NO_CONTENT, allowed).into_response();
    response.headers_mut().extend(for_everybody());
    response
}

/// What docs/EMBEDDING.md promises. How many want what is never in it, and neither is what facilitators hide.
fn as_json(stand: &Stand, address: &str) -> Value {
    let board = stand.seen_by(Role::Attendee);
    let settings = &board.event.settings;
    let rooms = board.rooms.iter().map(|room| {
        json!({
            "id": room.id,
            "name": room.text.name,
            "seats": room.text.capacity,
            "features": room.text.features,
            "directions": room.text.directions,
            "closed": room.closed,
        })
    });
    let sessions = board.standing().filter(|session| !session.hidden && !session.is_erased());
    json!({
        "version": VERSION,
        "event": {
            "name": settings.name,
            "address": address,
            "venue": settings.venue,
            "zone": settings.zone,
            "phase": board.event.phase,
            "change": board.seq,
        },
        "rooms": rooms.collect::<Vec<_>>(),
        "slots": board.slots.iter().map(slot).collect::<Vec<_>>(),
        "sessions": sessions.map(|one| session(one, &stand.names, address)).collect::<Vec<_>>(),
    })
}

fn slot(slot: &Slot) -> Value {
    json!({
        "id": slot.id,
        "starts": moment(slot.starts_at(), slot.offset),
        "ends": moment(slot.ends_at(), slot.ends_offset.unwrap_or(slot.offset)),
        "kind": slot.text.kind,
        "title": slot.text.title,
    })
}

fn session(session: &Session, names: &Names, address: &str) -> Value {
    let idea = &session.idea;
    let runs = session.runs.iter().map(|run| {
        let place = run.place.map(|place| json!({ "room": place.room, "slot": place.slot }));
        json!({ "id": session.run_id(run).to_string(), "place": place })
    });
    json!({
        "id": session.id,
        "address": format!("{address}/s/{}", session.id),
        "title": idea.title,
        "blurb": idea.blurb,
        "hosts": idea.hosts.iter().map(|host| names.host(host)).collect::<Vec<_>>(),
        "tags": idea.tags,
        "format": idea.format,
        "language": idea.language,
        "beginners": idea.beginners,
        "length": idea.length,
        "runs": runs.collect::<Vec<_>>(),
    })
}

/// A moment with the offset of the event's clock: `2030-05-30T14:00:00+01:00`.
fn moment(at: Millis, offset: i16) -> Option<String> {
    let zone = FixedOffset::east_opt(i32::from(offset) * 60)?;
    let at = DateTime::from_timestamp_millis(at)?.with_timezone(&zone);
    Some(at.to_rfc3339_opts(SecondsFormat::Secs, false))
}
