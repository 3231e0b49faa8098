//! The board as files that apps, calendars and spreadsheets read: `GET /e/{slug}/schedule.json` and so on.

use super::choices::language;
use super::extras::event;
use super::pages::origin;
use super::{Site, conditional};
use crate::exports::{self, Format, Of};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;

/// Which entries a calendar is asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    room: Option<String>,
    tag: Option<String>,
}

/// One file. Everybody may read it, programs on other sites as well.
pub(super) async fn file(
    format: Format,
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let nothing = || StatusCode::NOT_FOUND.into_response();
    let board = event(&site, &slug, &headers).await?;
    let room = asked.room.map(|room| room.parse()).transpose().map_err(|_| nothing())?;
    if room.is_some_and(|room| board.stand().board.room(room).is_none()) {
        return Err(nothing());
    }
    let of = Of { room, tag: asked.tag.filter(|tag| !tag.is_empty()) };
    let (origin, words) = (origin(&site, &headers), language(&headers).words());
    let file = exports::write(format, &board, &origin, &of, words);
    let mut response = conditional::file(&headers, file, format.media_type(), "public, no-cache");
    let of_all = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    for (name, value) in of_all {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if format == Format::Atom {
        // It is in the reader's language.
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    }
    Ok(response)
}
