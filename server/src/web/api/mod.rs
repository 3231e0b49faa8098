//! The API: what people do, for programs. Everything under `/api/v1` answers in JSON, says why not in problem details
//! (RFC 9457), and knows whoever asks by a token in a header: no cookie opens anything here. What it takes and answers is
//! in its document ([`document`]); docs/API.md says what is promised.

mod caller;
mod changes;
mod command;
mod document;
mod open;
mod outlook;
mod page;
mod problem;
mod reads;
mod stream;
mod verbs;

pub(crate) use open::Open;

use super::Site;
use super::routes::{For, Route, Routes};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use model::Slug;
use problem::Problem;
use serde_json::{Map, Value};
use std::sync::Arc;
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Where its answers are.
const ROOT: &str = "/api/v1";

/// What is asked for at an event, with its document.
fn events() -> OpenApiRouter<Arc<Site>> {
    OpenApiRouter::with_openapi(document::Document::openapi())
        .routes(routes!(reads::event))
        .routes(routes!(reads::board))
        .routes(routes!(reads::me))
        .routes(routes!(reads::people))
        .routes(routes!(reads::proposal))
        .routes(routes!(reads::log))
        .routes(routes!(outlook::problems))
        .routes(routes!(outlook::why))
        .routes(routes!(outlook::costs))
        .routes(routes!(outlook::repairs))
        .routes(routes!(command::take))
        .routes(routes!(changes::since))
        .routes(routes!(stream::changes))
}

/// What the API says of itself.
fn about(document: Value) -> Routes {
    let document = Arc::new(document);
    let page = Arc::clone(&document);
    Routes::new()
        .read(For::Everybody, "/api/v1/openapi.json", move |headers| {
            document::show(Arc::clone(&document), headers)
        })
        .read(For::Everybody, "/api/v1/", move |site| page::show(Arc::clone(&page), site))
        .read(For::Everybody, "/api/v1", async || axum::response::Redirect::permanent("/api/v1/"))
}

/// The table of the API's routes. Whom they are for is what their document says: see [`problem`].
pub(super) fn table() -> Vec<Route> {
    let (_, document) = events().split_for_parts();
    let mut table = Vec::new();
    for (path, item) in &document.paths.paths {
        for (method, operation) in [("GET", &item.get), ("POST", &item.post)] {
            let Some(operation) = operation else { continue };
            let says = |status: &str| operation.responses.responses.contains_key(status);
            let anonymous = serde_json::to_value(&operation.security).is_ok_and(|ways| {
                ways.as_array().is_some_and(|ways| ways.contains(&Value::Object(Map::new())))
            });
            let of = match method {
                _ if anonymous => For::Everybody,
                "GET" if says("403") => For::Facilitators,
                _ => For::Tokens,
            };
            table.push(Route { method, path: path.clone(), of });
        }
    }
    table.extend(about(document::finished(document)).table);
    table
}

/// The routes of the API. They stand outside what keeps forms of other sites out: a cookie is not looked at here.
pub(super) fn router(site: Arc<Site>) -> Router<Arc<Site>> {
    let (router, document) = events().split_for_parts();
    router
        .merge(about(document::finished(document)).router)
        .method_not_allowed_fallback(problem::no_method)
        .route("/api/{*rest}", any(problem::no_route))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(site, cross_origin))
}

/// Lets pages of other sites ask, where they may: by a token, or where the event lets them show its board.
async fn cross_origin(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let asks = request.method() == Method::OPTIONS;
    let slug = request.uri().path().strip_prefix("/api/v1/events/").and_then(|rest| rest.split('/').next());
    let shown = match slug.and_then(Slug::parse) {
        Some(slug) if !asks && !request.headers().contains_key(header::AUTHORIZATION) => {
            is_shown_elsewhere(&site, &slug).await
        }
        _ => true,
    };
    let mut response = if asks {
        let allowed = [
            (header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST")),
            (
                header::ACCESS_CONTROL_ALLOW_HEADERS,
                HeaderValue::from_static(
                    "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-None-Match, Last-Event-ID",
                ),
            ),
            (header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400")),
        ];
        (StatusCode::NO_CONTENT, allowed).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Authorization, Accept-Language"));
    if shown {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("ETag, Retry-After, WWW-Authenticate"),
        );
        headers.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        );
    }
    response
}

/// Whether a page of another site may read what comes with no token: what everybody may read, where the event says so.
async fn is_shown_elsewhere(site: &Site, slug: &Slug) -> bool {
    match site.boards.open(slug).await {
        Ok(Some(board)) => board.stand().board.event.embedding,
        Ok(None) => true,
        Err(_) => false,
    }
}

/// What a handler of the API answers.
type Answered = Result<Response, Problem>;
