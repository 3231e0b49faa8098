//! Answers that are not sent again to whoever has them.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// An answer of a version, made only for whoever does not have it.
pub(super) fn conditional<Body: IntoResponse>(
    asked: &HeaderMap,
    version: &str,
    cache: &'static str,
    body: impl FnOnce() -> Body,
) -> Response {
    let tag = format!("\"{version}\"");
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
    (headers, body()).into_response()
}

/// A file as an answer: its content is its version.
pub(super) fn file(
    asked: &HeaderMap,
    content: impl Into<Vec<u8>>,
    kind: &'static str,
    cache: &'static str,
) -> Response {
    let content = content.into();
    let version = crate::chance::digest(&content).hex();
    conditional(asked, &version[..32], cache, || ([(header::CONTENT_TYPE, kind)], content))
}
