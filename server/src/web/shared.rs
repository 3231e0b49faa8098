//! The event's page for somebody who has nothing of their own on it: rendered once for each state of the board, and filled in
//! for each visitor with a nonce and with ids for its forms that are theirs alone.

use super::gapped::Gapped;
use super::pages::{self, page_headers};
use super::{Site, choices};
use crate::boards::{Fault, OpenBoard, Stand};
use app::api::About;
use app::parts::MakeId;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use words::Language;

/// How long a page is shared: what it says of the time is that old at the most.
const FRESH: Duration = Duration::from_secs(1);
/// Most kinds of pages of one event (languages, names of the host) that are kept.
const MOST: usize = 32;
/// The largest page that is shared, in bytes. It has fewer forms than there are numbers for their ids: none takes less than
/// 128 bytes.
const LARGEST: usize = 128 * (u16::MAX as usize + 1);

/// The pages of one event that are shared.
#[derive(Default)]
pub(crate) struct Pages(Mutex<HashMap<Kind, Slot>>);

/// One kind of page. Whoever finds it old renders it; the others wait for that.
type Slot = Arc<tokio::sync::Mutex<Option<Arc<Kept>>>>;

/// What a page differs by.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kind {
    language: Language,
    origin: String,
}

/// A page as it was rendered, with gaps for what is each visitor's own: the nonce, and how the ids of the forms begin.
struct Kept {
    stand: Stand,
    rendered: Instant,
    page: Gapped<2>,
}

impl Pages {
    fn slot(&self, kind: Kind) -> Slot {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= MOST && !pages.contains_key(&kind) {
            pages.clear();
        }
        Arc::clone(pages.entry(kind).or_default())
    }
}

impl Kept {
    fn is_of(&self, stand: &Stand) -> bool {
        let same = Arc::ptr_eq(&self.stand.board, &stand.board)
            && Arc::ptr_eq(&self.stand.names, &stand.names)
            && Arc::ptr_eq(&self.stand.counts, &stand.counts)
            && Arc::ptr_eq(&self.stand.heads, &stand.heads);
        same && self.rendered.elapsed() < FRESH
    }
}

/// The page of an event for somebody who is nobody there.
pub(super) async fn event(
    site: &Site,
    board: &OpenBoard,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<Response, Fault> {
    let language = choices::language(headers);
    let origin = pages::origin(site, headers);
    let slot = board.pages.slot(Kind { language, origin });
    let kept = {
        let mut slot = slot.lock().await;
        let stand = board.stand();
        match slot.as_ref().filter(|kept| kept.is_of(&stand)) {
            Some(kept) => Arc::clone(kept),
            None => {
                let kept = Arc::new(render(site, board, uri, headers).await?);
                *slot = Some(Arc::clone(&kept));
                kept
            }
        }
    };
    let chance = site.boards.chance();
    let nonce = pages::nonce(&chance.bytes());
    let id = chance.command_id(site.boards.clock().now()).to_string();
    let own = [nonce.as_str(), beginning(&id)];
    let packed = if takes_gzip(headers) { kept.page.packed(own) } else { None };
    let is_packed = packed.is_some();
    let body = packed.unwrap_or_else(|| kept.page.filled_in(own));
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    let mut response = (StatusCode::OK, [(header::CONTENT_TYPE, html)], body).into_response();
    if is_packed {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    page_headers(&mut response, &nonce, language, headers);
    Ok(response)
}

/// How an id begins: all but its number.
fn beginning(id: &str) -> &str {
    id.get(..id.len().saturating_sub(4)).unwrap_or_default()
}

/// Whether a browser takes gzip: all do, unless they say that they want it not at all.
fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case("gzip") && weight.is_some_and(|weight| weight > 0.0)
    })
}

async fn render(site: &Site, board: &OpenBoard, uri: &Uri, headers: &HeaderMap) -> Result<Kept, Fault> {
    let (stand, rendered) = (board.stand(), Instant::now());
    let shown = pages::shown(site, board, None, None, &pages::origin(site, headers)).await?;
    let (clock, chance) = (site.boards.clock(), site.boards.chance());
    // Nobody ever sees these, so nobody can write them into a session.
    let nonce = pages::nonce(&chance.bytes());
    let family = chance.command_id(clock.now());
    let forms = AtomicU16::new(0);
    let make_id = MakeId(Arc::new(move || family.numbered(forms.fetch_add(1, Ordering::Relaxed))));
    let about = About::Event(Box::new(shown));
    let response = pages::rendered(site, uri, headers, about, None, &nonce, make_id).await;
    let bytes = axum::body::to_bytes(response.into_body(), LARGEST).await.map_err(|_| Fault::Closed)?;
    let text = String::from_utf8(bytes.to_vec()).map_err(|_| Fault::Closed)?;
    let family = family.to_string();
    let page = Gapped::new(text, [&nonce, beginning(&family)]);
    Ok(Kept { stand, rendered, page })
}
