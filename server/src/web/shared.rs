//! The event's page for somebody who has nothing of their own on it: rendered once for each state of the board, and filled in
//! for each visitor with a nonce and with ids for its forms that are theirs alone.

use super::pages::{self, page_headers};
use super::{Site, choices};
use crate::boards::{Fault, OpenBoard, Stand};
use crate::chance::Chance;
use app::api::About;
use app::parts::MakeId;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use model::{CommandId, Millis};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use words::Language;

/// How long a page is shared: what it says of the time is that old at the most.
const FRESH: Duration = Duration::from_secs(1);
/// Most kinds of pages of one event (languages, names of the host) that are kept.
const MOST: usize = 32;
/// The largest page that is shared, in bytes.
const LARGEST: usize = 8 * 1024 * 1024;

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

/// A page as it was rendered, cut where something of the visitor's own goes.
struct Kept {
    stand: Stand,
    rendered: Instant,
    pieces: Vec<Piece>,
}

/// A part of a page.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Nonce,
    /// The id of the so-manieth command.
    Id(usize),
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

    /// The page of one visitor.
    fn filled_in(&self, nonce: &str, chance: &Chance, now: Millis) -> String {
        let mut ids: HashMap<usize, String> = HashMap::new();
        let mut page = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => page += text,
                Piece::Nonce => page += nonce,
                Piece::Id(id) => {
                    page += ids.entry(*id).or_insert_with(|| chance.command_id(now).to_string());
                }
            }
        }
        page
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
    let body = kept.filled_in(&nonce, chance, site.boards.clock().now());
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    let mut response = (StatusCode::OK, [(header::CONTENT_TYPE, html)], body).into_response();
    page_headers(&mut response, &nonce, language, headers);
    Ok(response)
}

async fn render(site: &Site, board: &OpenBoard, uri: &Uri, headers: &HeaderMap) -> Result<Kept, Fault> {
    let (stand, rendered) = (board.stand(), Instant::now());
    let shown = pages::shown(site, board, None, None, &pages::origin(site, headers)).await?;
    let (clock, chance) = (site.boards.clock().clone(), site.boards.chance().clone());
    // Nobody ever sees these, so nobody can write them into a session.
    let nonce = pages::nonce(&chance.bytes());
    let ids: Arc<Mutex<Vec<CommandId>>> = Arc::default();
    let make_id = {
        let ids = Arc::clone(&ids);
        MakeId(Arc::new(move || {
            let id = chance.command_id(clock.now());
            ids.lock().unwrap_or_else(PoisonError::into_inner).push(id);
            id
        }))
    };
    let about = About::Event(Box::new(shown));
    let response = pages::rendered(site, uri, headers, about, None, &nonce, make_id).await;
    let bytes = axum::body::to_bytes(response.into_body(), LARGEST).await.map_err(|_| Fault::Closed)?;
    let text = String::from_utf8(bytes.to_vec()).map_err(|_| Fault::Closed)?;
    let ids: Vec<String> =
        ids.lock().unwrap_or_else(PoisonError::into_inner).iter().map(ToString::to_string).collect();
    Ok(Kept { stand, rendered, pieces: cut(&text, &nonce, &ids) })
}

/// Cuts a page where the nonce or one of the ids stands.
fn cut(text: &str, nonce: &str, ids: &[String]) -> Vec<Piece> {
    let mut places: Vec<(usize, usize, Piece)> =
        text.match_indices(nonce).map(|(at, found)| (at, found.len(), Piece::Nonce)).collect();
    for (number, id) in ids.iter().enumerate() {
        places
            .extend(text.match_indices(id.as_str()).map(|(at, found)| (at, found.len(), Piece::Id(number))));
    }
    places.sort_unstable_by_key(|(at, ..)| *at);
    let (mut pieces, mut done) = (Vec::new(), 0);
    for (at, length, piece) in places {
        pieces.extend([Piece::Text(text[done..at].to_owned()), piece]);
        done = at + length;
    }
    pieces.push(Piece::Text(text[done..].to_owned()));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_cut_where_something_is_somebodys_own() {
        let text = |text: &str| Piece::Text(text.to_owned());
        let ids = ["i1".to_owned(), "i2".to_owned()];
        assert_eq!(
            cut("a NN b i2 c i1i1", "NN", &ids),
            [
                text("a "),
                Piece::Nonce,
                text(" b "),
                Piece::Id(1),
                text(" c "),
                Piece::Id(0),
                text(""),
                Piece::Id(0),
                text("")
            ]
        );
    }
}
