//! The files that browsers load: embedded in the binary, compressed when it was built.

use super::{Site, pages};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::WasmSplitManifest;
use leptos::prelude::ArcStoredValue;
use rust_embed::{EmbeddedFile, RustEmbed};
use std::collections::HashMap;
use std::sync::Arc;
use words::{By, Language};

/// What the crate `bundle` made of app, style and public.
#[derive(RustEmbed)]
#[folder = "$CAMPGRID_SITE"]
struct Embedded;

/// Which embedded files a page loads.
pub struct Assets {
    build: String,
    of_phone: Vec<String>,
    later: WasmSplitManifest,
}

impl Assets {
    /// The embedded files. Their folder is named for their content, and so names the build.
    pub fn embedded() -> Self {
        let script = Embedded::iter().find(|name| name.starts_with("pkg/") && name.ends_with("/campgrid.js"));
        let build = script.as_deref().and_then(|name| name.split('/').nth(1)).unwrap_or("none").to_owned();
        let folder = format!("/pkg/{build}");
        let parts = Embedded::get(&format!("pkg/{build}/__wasm_split_manifest.json"));
        let parts = parts.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
        let of_phone = of_phone(&folder, &parts);
        let loader = "__wasm_split.______________________.js".to_owned();
        Self { build, of_phone, later: WasmSplitManifest(ArcStoredValue::new((folder, parts, loader))) }
    }

    /// Identifies the files: a page of another build reloads itself.
    pub fn build(&self) -> &str {
        &self.build
    }

    /// Which parts of the code come later: leptos asks a browser that opens such a page to fetch them at once.
    pub(super) fn later(&self) -> WasmSplitManifest {
        self.later.clone()
    }

    /// The files that a phone keeps to show an event without a network.
    pub(super) fn of_phone(&self) -> &[String] {
        &self.of_phone
    }

    /// What a page has to load.
    pub(super) fn of_page(&self, language: Language) -> app::Assets {
        let file = |name: &str| format!("/pkg/{}/{name}", self.build);
        app::Assets {
            script: file("campgrid.js"),
            modules: self.of_phone.iter().filter(|name| name.contains("/snippets/")).cloned().collect(),
            wasm: file("campgrid.pack"),
            style: file("campgrid.css"),
            desk_style: file("desk.css"),
            words: file(&format!("words-{}.txt", language.key())),
            more_words: By::ALL.map(|by| file(&by.file(language))),
        }
    }
}

/// Code that comes later and is of no use on a phone without a network.
const NEEDS_NETWORK: [&str; 3] = ["show_desk_", "show_new_event_", "show_print_"];

/// All files of a folder of `pkg`, and the icon that is on every page; without the code that only pages need which
/// are no use without a network. `parts` names what each page that comes later needs.
fn of_phone(folder: &str, parts: &HashMap<String, Vec<String>>) -> Vec<String> {
    let needs_network = |page: &str| NEEDS_NETWORK.iter().any(|start| page.starts_with(start));
    let of_others = |file: &str| {
        let mut pages = parts.iter().filter(|(_, files)| files.iter().any(|part| *part == file)).peekable();
        pages.peek().is_some() && pages.all(|(page, _)| needs_network(page))
    };
    let files = Embedded::iter().map(|name| format!("/{name}")).filter(|name| {
        let Some(file) = name.strip_prefix(folder).map(|file| file.trim_start_matches('/')) else {
            return false;
        };
        let twin = file.ends_with(".br") || file.ends_with(".gz");
        !twin && !file.ends_with("manifest.json") && !of_others(file.trim_end_matches(".wasm"))
    });
    files.chain(["/icon.svg".to_owned()]).collect()
}

/// `GET` of anything that no route knows: an embedded file, or the page that says there is nothing here.
pub(super) async fn serve(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    // The compressed twins are not files of their own.
    let is_twin = path.ends_with(".br") || path.ends_with(".gz");
    match Embedded::get(&path).filter(|_| reads && !is_twin) {
        Some(file) => send(&path, file, request.headers()),
        None => pages::nothing(&site, request).await,
    }
}

fn send(path: &str, plain: EmbeddedFile, asked: &HeaderMap) -> Response {
    let accepts =
        asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let twin = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, ending)| {
        let accepted =
            accepts.split(',').any(|part| part.split(';').next().is_some_and(|name| name.trim() == encoding));
        accepted.then(|| Embedded::get(&format!("{path}.{ending}")).map(|file| (encoding, file)))?
    });
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(path)));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    // What is under pkg/ is named for its content; the rest may change with the next build.
    let for_ever = path.starts_with("pkg/");
    let cache = if for_ever { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    let (file, encoding) = match twin {
        Some((encoding, file)) => (file, Some(encoding)),
        None => (plain, None),
    };
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    (StatusCode::OK, headers, Body::from(file.data)).into_response()
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("html") => "text/html; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
