//! The way in by a code.

use super::Site;
use super::forms::Outcome;
use super::pages::{self, unwell};
use crate::boards::Fault;
use crate::code::Code;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use model::{Fields, Refusal};
use std::sync::Arc;

/// `GET /j/{code}`: to the event of a code.
pub(super) async fn go(
    State(site): State<Arc<Site>>,
    Path(code): Path<String>,
    request: Request,
) -> Response {
    let Some(code) = Code::parse(&code) else { return pages::nothing(&site, request).await };
    match site.boards.store().event_of_code(code.as_str()).await {
        Ok(Some(slug)) => Redirect::to(&format!("/e/{slug}")).into_response(),
        Ok(None) => pages::nothing(&site, request).await,
        Err(error) => unwell(&error.into(), request.headers()),
    }
}

/// `do=join` with a `code`: to its event.
pub(super) async fn join(site: &Site, fields: &Fields) -> Result<Outcome, Fault> {
    let typed = fields.get("code").unwrap_or_default();
    let code = Code::parse(typed).ok_or(Refusal::NotACode)?;
    match site.boards.store().event_of_code(code.as_str()).await? {
        Some(slug) => Ok(Outcome::go(format!("/e/{slug}"))),
        None => {
            let (first, last) = code.as_str().split_at(3);
            Err(Refusal::NoSuchCode { code: format!("{first}-{last}") }.into())
        }
    }
}
