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
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use model::Slug;
use problem::Problem;
use std::sync::Arc;
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Where its answers are.
const ROOT: &str = "/api/v1";

/// The routes of the API. They stand outside what keeps forms of other sites out: a cookie is not looked at here.
pub(super) fn router(site: Arc<Site>) -> Router<Arc<Site>> {
    let (router, document) = OpenApiRouter::with_openapi(document::Document::openapi())
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
        .split_for_parts();
    let document = Arc::new(document::finished(document));
    let page = Arc::clone(&document);
    router
        .route("/api/v1/openapi.json", get(move |headers| document::show(Arc::clone(&document), headers)))
        .route("/api/v1/", get(move |site| page::show(Arc::clone(&page), site)))
        .route("/api/v1", get(async || axum::response::Redirect::permanent("/api/v1/")))
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
