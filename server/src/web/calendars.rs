//! What one person goes to, as a calendar behind a secret address.

use super::extras::event;
use super::pages::{origin, unwell};
use super::{Site, conditional};
use crate::exports::{self, Format};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

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
    let calendar = exports::of_person(&board, &origin(&site, &headers), person);
    Ok(conditional::file(&headers, calendar, Format::Ics.media_type(), "private, no-cache"))
}
