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
mod hand_over;
mod headers;
mod hooks;
mod import;
mod join;
mod log;
mod logos;
mod markdown;
mod offline;
mod pages;
mod people;
mod report;
mod shared;
mod takeaways;
mod tokens;
mod told;
mod visitor;
mod wall;

pub(crate) use api::Open;
pub use assets::Assets;
pub(crate) use shared::Pages;
pub(crate) use visitor::Visitor;

use crate::boards::Boards;
use crate::exports::Format;
use crate::leaving::Leaving;
use crate::live::{self, Live};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::Uri;
use axum::middleware;
use axum::routing::{get, post};
use model::Fields;
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
    /// What keeps the sockets.
    pub live: Live,
}

/// Everything that the server answers.
pub fn router(site: Arc<Site>) -> Router {
    // Pages are rendered on this runtime. A second router in the process finds it set, which is as well.
    let _ = any_spawner::Executor::init_tokio();
    let page = || get(pages::show).post(forms::take);
    let mut router = Router::new();
    for path in app::PATHS {
        router = router.route(path, page());
    }
    // Every part in every state, for whoever builds: app/src/pages/gallery.rs.
    #[cfg(debug_assertions)]
    let mut router = router.route("/_parts", get(pages::show));
    for format in Format::ALL {
        let file = move |site, path, asked, headers| formats::file(format, site, path, asked, headers);
        router = router.route(&format!("/e/{{slug}}/{}", format.file()), get(file));
    }
    let pages = router
        .route("/e/{slug}/qr.svg", get(extras::qr))
        .route("/e/{slug}/s/{session}/blurb", get(extras::blurb))
        .route("/e/{slug}/preview", post(extras::preview))
        .route("/e/{slug}/why/{run}", get(extras::why))
        .route("/e/{slug}/proposal", get(extras::proposal))
        .route("/e/{slug}/desk/alike", get(extras::alike))
        .route("/e/{slug}/repairs/{run}", get(extras::repairs))
        .route("/e/{slug}/costs/{run}", get(extras::costs))
        .route("/e/{slug}/export.json", get(extras::export))
        .route("/e/{slug}/snapshot.json", get(extras::board))
        .route("/e/{slug}/embed", get(embed::document))
        .route("/e/{slug}/board.json", get(embed::board).options(embed::may_ask))
        .route("/e/{slug}/report.csv", get(report::file))
        .route("/e/{slug}/takeaways.md", get(takeaways::file))
        .route("/e/{slug}/logo/{digest}", get(logos::show))
        .route("/c/{file}", get(calendars::of_person))
        .route("/j/{code}", get(join::go))
        .route("/e/{slug}/manifest.webmanifest", get(offline::manifest))
        .route("/offline", get(offline::document))
        .route("/sw.js", get(offline::worker))
        .fallback(assets::serve)
        .layer(CompressionLayer::new());
    Router::new()
        .merge(pages)
        .route("/live/{slug}", get(live::upgrade))
        .route("/healthz", get(extras::healthz))
        .route("/readyz", get(extras::readyz))
        .layer(CsrfLayer::new())
        .merge(api::router(Arc::clone(&site)))
        .layer(DefaultBodyLimit::max(FORM))
        .layer(middleware::from_fn_with_state(Arc::clone(&site), headers::add))
        .layer(TraceLayer::new_for_http())
        .with_state(site)
}
