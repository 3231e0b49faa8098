//! HTTP: routes, who is asking, limits and headers.

mod api;
mod assets;
mod calendars;
mod cards;
mod choices;
mod conditional;
mod doors;
mod duplicate;
mod embed;
mod extras;
mod formats;
mod forms;
mod gapped;
mod hand_over;
mod headers;
mod hooks;
mod import;
mod join;
pub(crate) mod limits;
mod log;
mod logos;
mod markdown;
mod offline;
mod pages;
mod people;
mod report;
mod routes;
mod shared;
mod takeaways;
mod tokens;
mod told;
mod visitor;
mod wall;

pub(crate) use api::Open;
pub use assets::Assets;
pub use limits::{Limits, Settings as LimitSettings};
pub use markdown::render as render_markdown;
pub use routes::{FORMS, For, Form, Route};
pub(crate) use shared::Pages;
pub(crate) use visitor::Visitor;

use crate::boards::Boards;
use crate::exports::Format;
use crate::leaving::Leaving;
use crate::live::{self, Live};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::Uri;
use axum::middleware;
use axum::routing::options;
use model::Fields;
use routes::Routes;
use std::sync::Arc;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::trace::TraceLayer;

/// Most bytes of a form, files included.
const FORM: usize = 2 * 1024 * 1024;

/// What stands behind the question mark of an address; nothing if it cannot be read.
fn query(uri: &Uri) -> Fields {
    Fields(uri.query().and_then(|query| serde_urlencoded::from_str(query).ok()).unwrap_or_default())
}

/// What every handler works with.
pub struct Site {
    /// The events.
    pub boards: Boards,
    /// The files that browsers load.
    pub assets: Assets,
    /// The address that people reach this server by, such as `https://camp.example`; taken from the request without.
    pub public_url: Option<String>,
    /// Whether the server is leaving.
    pub leaving: Leaving,
    /// How much is too much.
    pub limits: Limits,
    /// What keeps the sockets.
    pub live: Live,
}

/// What is answered to browsers and to programs of others, the files that pages load aside.
fn pages() -> Routes {
    use For::{Everybody, Facilitators, Holders};
    let mut routes = Routes::new();
    for path in app::PATHS {
        routes = routes.read(routes::of_page(path), path, pages::show).write(Everybody, path, forms::take);
    }
    // Every part in every state, for whoever builds: app/src/pages/gallery.rs.
    #[cfg(debug_assertions)]
    let mut routes = routes.read(Everybody, "/_parts", pages::show);
    for format in Format::ALL {
        let file = move |site, path, asked, headers| formats::file(format, site, path, asked, headers);
        routes = routes.read(Everybody, &format!("/e/{{slug}}/{}", format.file()), file);
    }
    routes
        .read(Everybody, "/e/{slug}/qr.svg", extras::qr)
        .read(Everybody, "/e/{slug}/s/{session}/blurb", extras::blurb)
        .write(Everybody, "/e/{slug}/preview", extras::preview)
        .read(Facilitators, "/e/{slug}/why/{run}", extras::why)
        .read(Facilitators, "/e/{slug}/proposal", extras::proposal)
        .read(Facilitators, "/e/{slug}/desk/alike", extras::alike)
        .read(Facilitators, "/e/{slug}/repairs/{run}", extras::repairs)
        .read(Facilitators, "/e/{slug}/costs/{run}", extras::costs)
        .read(Facilitators, "/e/{slug}/export.json", extras::export)
        .read(Everybody, "/e/{slug}/snapshot.json", extras::board)
        .read(Everybody, "/e/{slug}/embed", embed::document)
        .read(Everybody, "/e/{slug}/board.json", embed::board)
        .read(Facilitators, "/e/{slug}/report.csv", report::file)
        .read(Everybody, "/e/{slug}/takeaways.md", takeaways::file)
        .read(Everybody, "/e/{slug}/logo/{digest}", logos::show)
        .read(Holders, "/c/{file}", calendars::of_person)
        .read(Holders, "/j/{code}", join::go)
        .read(Everybody, "/e/{slug}/manifest.webmanifest", offline::manifest)
        .read(Everybody, "/offline", offline::document)
        .read(Everybody, "/sw.js", offline::worker)
}

/// The live wire, and what is asked by whoever looks after the server.
fn wires() -> Routes {
    Routes::new()
        .read(For::Everybody, "/live/{slug}", live::upgrade)
        .read(For::Everybody, "/healthz", extras::healthz)
        .read(For::Everybody, "/readyz", extras::readyz)
}

/// Every route there is.
pub fn routes() -> Vec<Route> {
    let (pages, wires, api) = (pages().table, wires().table, api::table());
    pages.into_iter().chain(wires).chain(api).collect()
}

/// What logs say of a request: not what stands behind the question mark, and no secret.
fn span(request: &Request) -> tracing::Span {
    let path = request.uri().path();
    let path = if limits::secret_in(path).is_none() { path } else { "a secret address" };
    tracing::debug_span!("request", method = %request.method(), path)
}

/// Everything that the server answers.
pub fn router(site: Arc<Site>) -> Router {
    // Pages are rendered on this runtime. A second router in the process finds it set, which is as well.
    let _ = any_spawner::Executor::init_tokio();
    let pages = pages()
        .router
        .route("/e/{slug}/board.json", options(embed::may_ask))
        .fallback(assets::serve)
        .layer(CompressionLayer::new());
    Router::new()
        .merge(pages)
        .merge(wires().router)
        .layer(CsrfLayer::new())
        .merge(api::router(Arc::clone(&site)))
        .layer(DefaultBodyLimit::max(FORM))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), limits::guesses))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), limits::note))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), headers::add))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .with_state(site)
}
