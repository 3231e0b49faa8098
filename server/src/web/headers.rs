//! Headers that every answer carries.

use super::Site;
use super::visitor::is_secure;
use crate::{figures, traces};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use tokio::time::Instant;
use tracing::Instrument as _;

/// Adds what keeps a browser from doing anything that no page of ours asks for.
pub(super) async fn add(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let span = traces::request(&request, site.limits.is_by_proxy(&request));
    let mut response = next.run(request).instrument(span.clone()).await;
    traces::answered(&span, response.status().as_u16());
    figures::answered(response.status().as_u16(), began.elapsed());
    let headers = response.headers_mut();
    let fixed: [(HeaderName, &str); 5] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Links are secrets: no other site may learn the address that somebody came from.
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), browsing-topics=()",
        ),
    ];
    for (name, value) in fixed {
        put(headers, name, value);
    }
    // A page brings its own policy, with its nonce.
    put(
        headers,
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    if site.leaving.has_begun() {
        // Whoever comes again comes over a new connection, which the balancer gives to another server.
        put(headers, header::CONNECTION, "close");
    }
    if is_secure(&site) {
        put(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    response
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}

/// The policy of a page: scripts that carry its nonce and what they load, styles and pictures of ours, nothing else.
pub(super) fn page_policy(nonce: &str, host: &str) -> String {
    // The accent of an event stands in its pages.
    policy(&format!("'nonce-{nonce}' 'strict-dynamic'"), &format!(" 'nonce-{nonce}'"), host)
}

/// The policy of the document for when there is no server: like a page's, but it is kept, so that its script is known
/// by what it says. (Browsers do not hand that trust on to modules that it loads: those are ours, as all scripts here.)
pub(super) fn offline_policy(script: &str, host: &str) -> String {
    policy(&format!("'sha256-{}' 'self'", BASE64.encode(Sha256::digest(script))), "", host)
}

/// The policy of the board in a frame of another site: the one page that may be framed, and it can send nothing. It
/// is the same for everybody, so that its script and its colours are known by what they say.
pub(super) fn embed_policy(script: &str, style: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64.encode(Sha256::digest(text)));
    let style = if style.is_empty() { String::new() } else { format!(" {}", hash(style)) };
    [
        "default-src 'none'",
        &format!("script-src {}", hash(script)),
        &format!("style-src 'self'{style}"),
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors *",
    ]
    .join("; ")
}

fn policy(script: &str, style: &str, host: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src {script} 'wasm-unsafe-eval'"),
        &format!("style-src 'self'{style}"),
        "img-src 'self' data:",
        // Some browsers do not count the socket as 'self'.
        &format!("connect-src 'self' ws://{host} wss://{host}"),
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
    .join("; ")
}
