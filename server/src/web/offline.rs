//! What a phone keeps to be used without a network: the service worker, the document that it shows instead of a page,
//! and what makes an event an app on the home screen.

use super::choices::language;
use super::extras::event;
use super::pages::host;
use super::{Site, headers};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::json;
use std::sync::Arc;

const WORKER: &str = include_str!("sw.js");

/// `GET /sw.js`: the service worker, told which files belong to this build. A new build is a new text, which is how
/// browsers find out.
pub(super) async fn worker(State(site): State<Arc<Site>>) -> Response {
    let files = json!(site.assets.of_phone());
    let build = json!(site.assets.build());
    let fixed = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (header::HeaderName::from_static("service-worker-allowed"), "/"),
        // What it fetches, it fetches by its own policy.
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; script-src 'self'; connect-src 'self'"),
    ];
    (fixed, format!("const BUILD = {build}, FILES = {files};\n{WORKER}")).into_response()
}

/// `GET /offline`: what stands in for every page that cannot be fetched. The same for everybody who reads the language.
pub(super) async fn document(State(site): State<Arc<Site>>, asked: HeaderMap) -> Response {
    let language = language(&asked);
    let app::Offline { document, script } = app::offline(&site.assets.of_page(language), language.words());
    let policy = headers::offline_policy(&script, host(&asked));
    let mut response = Html(document).into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// `GET /e/{slug}/manifest.webmanifest`: an event as an app on the home screen.
pub(super) async fn manifest(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    asked: HeaderMap,
) -> Result<Response, Response> {
    let board = event(&site, &slug, &asked).await?;
    let name = board.stand().board.event.settings.name.clone();
    let home = format!("/e/{slug}");
    let icon = |name: &str, size: &str, purpose: &str| json!({ "src": format!("/{name}"), "sizes": size, "type": "image/png", "purpose": purpose });
    let manifest = json!({
        "id": home,
        "name": name,
        "short_name": name.chars().take(SHORT).collect::<String>().trim(),
        "start_url": home,
        "scope": home,
        "display": "standalone",
        // The tokens `--pine` and `--ground` of the day.
        "theme_color": "#1f4433",
        "background_color": "#eff2ea",
        "icons": [
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable.png", "512x512", "maskable"),
        ],
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, Json(manifest)).into_response())
}

/// Most characters of a name that stand under an icon.
const SHORT: usize = 24;
