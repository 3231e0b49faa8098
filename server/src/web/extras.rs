//! What is not a page: the QR code, a blurb, the archive, the board as JSON, health.

use super::choices::language;
use super::conditional::conditional;
use super::pages::{origin, unwell};
use super::visitor::Visitor;
use super::{Site, markdown, query};
use crate::boards::OpenBoard;
use crate::{alike, filling};
use app::api::{Likes, Repairs, Snapshot, Trial, Why};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use model::{Refusal, Role, RoomId, RunId, SessionId, Slug, limits};
use qrcode::QrCode;
use qrcode::render::svg;
use std::collections::BTreeSet;
use std::sync::Arc;
use words::Words;

/// The event of a path, or the answer that there is none.
pub(super) async fn event(site: &Site, slug: &str, headers: &HeaderMap) -> Result<Arc<OpenBoard>, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let slug = Slug::parse(slug).ok_or_else(nothing)?;
    site.boards.open(&slug).await.map_err(|error| unwell(&error, headers))?.ok_or_else(nothing)
}

/// `GET /e/{slug}/qr.svg`: the way in, for a camera; to a session or a room's own screen with `?session=` or `?door=`, and
/// there with what it may count with, `&key=`; to what a pitch card became with `?card=`.
pub(super) async fn qr(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event(&site, &slug, &headers).await?;
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let query = query(&uri);
    let tail = match (query.get("session"), query.get("door")) {
        _ if query.get("card").is_some() => {
            query.get("card").and_then(super::cards::tail).ok_or_else(nothing)?
        }
        (Some(session), _) => format!("/s/{}", session.parse::<SessionId>().map_err(|_| nothing())?),
        (None, Some(door)) => {
            let door = door.parse::<RoomId>().map_err(|_| nothing())?;
            match query.get("key").map(crate::chance::Secret::parse) {
                None => format!("/door/{door}"),
                Some(key) => format!("/door/{door}?key={}", key.ok_or_else(nothing)?.reveal()),
            }
        }
        (None, None) => String::new(),
    };
    let address = format!("{}/e/{}{tail}", origin(&site, &headers), board.event.slug);
    let picture = qr_svg(&address).ok_or_else(|| StatusCode::INTERNAL_SERVER_ERROR.into_response())?;
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "private, max-age=3600")];
    Ok((headers, picture).into_response())
}

/// The QR code of an address, as an SVG document; `None` if it is too long for one.
pub(super) fn qr_svg(address: &str) -> Option<String> {
    let code = QrCode::new(address).ok()?;
    Some(code.render::<svg::Color<'_>>().min_dimensions(240, 240).build())
}

/// `GET /e/{slug}/s/{session}/blurb`: what a session is about, as safe HTML.
pub(super) async fn blurb(
    State(site): State<Arc<Site>>,
    Path((slug, session)): Path<(String, SessionId)>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event(&site, &slug, &headers).await?;
    let role = Visitor::of(&site, &headers).role(&site, &board).await;
    let stand = board.stand();
    let session =
        stand.seen_by(role).session(session).ok_or_else(|| StatusCode::NOT_FOUND.into_response())?;
    // Facilitators read what others may not.
    Ok(([(header::CACHE_CONTROL, "private, no-cache")], Html(markdown::render(&session.idea.blurb)))
        .into_response())
}

/// `POST /e/{slug}/preview`: what a blurb that is being typed will look like, as safe HTML. It is kept nowhere.
pub(super) async fn preview(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    blurb: String,
) -> Result<Response, Response> {
    event(&site, &slug, &headers).await?;
    if blurb.chars().count() > limits::BLURB {
        return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Html(markdown::render(&blurb))).into_response())
}

/// `GET /e/{slug}/snapshot.json`: the board at its number, for whoever comes without a socket. Asked again with the
/// number that is known, the answer is that nothing has changed.
pub(super) async fn board(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event(&site, &slug, &headers).await?;
    let stand = board.stand();
    let version = format!("{}.{}", board.event.epoch, stand.board.seq);
    Ok(conditional(&headers, &version, "no-cache", || {
        Json(Snapshot { board: Arc::clone(stand.seen_by(Role::Attendee)), names: stand.names })
    }))
}

/// The event of a path, for facilitators; or the answer that they are none.
pub(super) async fn event_of_desk(
    site: &Site,
    slug: &str,
    headers: &HeaderMap,
) -> Result<Arc<OpenBoard>, Response> {
    let board = event(site, slug, headers).await?;
    if Visitor::of(site, headers).role(site, &board).await < Role::Facilitator {
        let refusal = Refusal::NeedsRole { role: Role::Facilitator };
        return Err((StatusCode::FORBIDDEN, language(headers).words().refusal(&refusal)).into_response());
    }
    Ok(board)
}

/// `GET /e/{slug}/why/{run}`: why a session is where it is, and what every other place would change; for facilitators.
pub(super) async fn why(
    State(site): State<Arc<Site>>,
    Path((slug, run)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let board = event_of_desk(&site, &slug, &headers).await?;
    let run = run.parse().map_err(|_| nothing())?;
    let why = explain(&site, board, run).await.ok_or_else(nothing)?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(why)).into_response())
}

/// `GET /e/{slug}/costs/{run}`: what every other place would change, for whoever has the card in the hand; for facilitators.
pub(super) async fn costs(
    State(site): State<Arc<Site>>,
    Path((slug, run)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let board = event_of_desk(&site, &slug, &headers).await?;
    let run = run.parse().map_err(|_| nothing())?;
    let costs = filling::costs(&board, run).await.ok_or_else(nothing)?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(costs)).into_response())
}

/// Why a run is where it is, if it is and there are places. Large boards take milliseconds: not on a thread that serves.
pub(super) async fn explain(site: &Site, board: Arc<OpenBoard>, run: RunId) -> Option<Why> {
    let now = site.boards.clock().now();
    tokio::task::spawn_blocking(move || filling::why(&board, run, now).ok().flatten()).await.ok().flatten()
}

/// `GET /e/{slug}/proposal?run=…`: what applying these runs of the proposal would do; for facilitators.
pub(super) async fn proposal(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event_of_desk(&site, &slug, &headers).await?;
    let words = language(&headers).words();
    let refused =
        |refusal: Refusal| (StatusCode::UNPROCESSABLE_ENTITY, words.refusal(&refusal)).into_response();
    let fields = query(&uri);
    let runs = fields.chosen_runs().map_err(refused)?;
    let trial = try_proposal(&site, board, runs, words).await.map_err(refused)?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(trial)).into_response())
}

/// What a part of the proposal would do. Not on a thread that serves, as in [`explain`].
pub(super) async fn try_proposal(
    site: &Site,
    board: Arc<OpenBoard>,
    runs: Option<BTreeSet<RunId>>,
    words: Words,
) -> Result<Trial, Refusal> {
    let now = site.boards.clock().now();
    let trial = tokio::task::spawn_blocking(move || filling::trial(&board, runs.as_ref(), now, words));
    trial.await.unwrap_or(Err(Refusal::NoProposal))
}

/// `GET /e/{slug}/desk/alike?a=1&b=2`: which sessions look alike, and that pair in particular; for facilitators.
pub(super) async fn alike(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event_of_desk(&site, &slug, &headers).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(likes(board, &uri).await)).into_response())
}

/// Which sessions look alike, and the pair that an address names. Every pair is looked at: not on a thread that serves.
pub(super) async fn likes(board: Arc<OpenBoard>, uri: &Uri) -> Likes {
    let query = query(uri);
    let named = |name: &str| query.get(name)?.parse::<SessionId>().ok();
    let chosen = named("a").zip(named("b"));
    let look = move || alike::likes(&board.stand().board, &board.interest(), chosen);
    tokio::task::spawn_blocking(look).await.unwrap_or_default()
}

/// `GET /e/{slug}/repairs/{run}`: what would repair what is wrong with a run, or bring it in; for facilitators.
pub(super) async fn repairs(
    State(site): State<Arc<Site>>,
    Path((slug, run)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let board = event_of_desk(&site, &slug, &headers).await?;
    let run = run.parse().map_err(|_| nothing())?;
    let repairs = repair(&site, board, run).await.ok_or_else(nothing)?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(repairs)).into_response())
}

/// What would repair a run, if it is and there are places. As [`explain`], not on a thread that serves.
pub(super) async fn repair(site: &Site, board: Arc<OpenBoard>, run: RunId) -> Option<Repairs> {
    let now = site.boards.clock().now();
    let repairs = tokio::task::spawn_blocking(move || filling::repairs_of(&board, run, now).ok().flatten());
    repairs.await.ok().flatten()
}

/// `GET /e/{slug}/export.json`: the whole event as one file, for facilitators.
pub(super) async fn export(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event_of_desk(&site, &slug, &headers).await?;
    let archive =
        site.boards.store().export(board.event.id).await.map_err(|error| unwell(&error.into(), &headers))?;
    let disposition = format!("attachment; filename=\"{}.json\"", board.event.slug);
    match (archive.to_json(), HeaderValue::from_str(&disposition)) {
        (Ok(json), Ok(disposition)) => {
            let kind = HeaderValue::from_static("application/json");
            Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], json)
                .into_response())
        }
        _ => Err(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
    }
}

/// `GET /healthz`: the process runs.
pub(super) async fn healthz() -> &'static str {
    "ok"
}

/// `GET /readyz`: it can serve: not leaving, and the database answers.
pub(super) async fn readyz(State(site): State<Arc<Site>>) -> Response {
    if site.leaving.has_begun() {
        return (StatusCode::SERVICE_UNAVAILABLE, "leaving").into_response();
    }
    match site.boards.store().ping().await {
        Ok(()) => "ok".into_response(),
        Err(error) => {
            tracing::warn!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response()
        }
    }
}
