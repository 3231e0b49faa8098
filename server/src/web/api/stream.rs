//! What happens at an event, told as it happens: server-sent events.

use super::caller::Caller;
use super::changes::{self, Since, number};
use super::open::Held;
use super::problem::{BadQuery, ForAnybody, Problem, TooManyOpen};
use crate::boards::News;
use crate::web::query;
use app::api::Frame;
use axum::http::{HeaderMap, Uri};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use model::{Board, Names, Seq};
use serde::Serialize;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use utoipa::ToSchema;

/// How often a listener hears that all is well.
const BEAT: Duration = Duration::from_secs(15);

/// The data of the event `board`: the board to start over from.
#[derive(Serialize, ToSchema)]
pub(super) struct Start {
    /// Identifies the log that `board.seq` counts in.
    epoch: String,
    /// The board.
    board: Arc<Board>,
    /// What people on it are called, by number.
    #[schema(value_type = BTreeMap<String, String>)]
    names: Arc<Names>,
}

/// What happens, as server-sent events: `board` (a board to start from, as in `Start`), then a `change` (a `Change`) for
/// each that follows, in order, without gaps.
///
/// The id of each is `epoch.number`. Whoever comes again with it in `Last-Event-ID` (browsers do so by themselves), or as
/// `since`, hears what they missed: as changes, or, where those cannot be told, as another `board`. A line that begins
/// with a colon comes every 15 seconds; without one for longer, come again. The stream ends when the token is revoked or
/// gets another role, and when the server leaves. A token may have 10 streams, or requests that wait, open at a time; all
/// those without one 500.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/changes/stream", tag = "changes", operation_id = "stream",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("since" = Option<String>, Query, description = "As in `changes`; `Last-Event-ID` counts more.", pattern = r"^(\d{1,19}\.)?\d{1,19}$", example = "12"),
        ("Last-Event-ID" = Option<String>, Header, description = "The id of the last event that was heard; what is none counts as none.", example = "4711.12"),
    ),
    responses(
        (status = 200, description = "Events, until somebody hangs up.", body = String, content_type = "text/event-stream"),
        BadQuery,
        TooManyOpen,
        ForAnybody,
    ),
    security((), ("token" = [])),
)]
pub(super) async fn changes(caller: Caller, uri: Uri, headers: HeaderMap) -> Result<Response, Problem> {
    let asked: Option<Since> = number(&query(&uri), "since", caller.words)?;
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let since = last.or(asked).and_then(|since: Since| since.of(caller.board.event.epoch));
    let held = caller.hold()?;
    let news = caller.board.listen();
    if since.is_some_and(|since| since > caller.board.stand().board.seq) {
        caller.board.catch_up().await;
    }
    let (leaving, chance) = (caller.site.leaving.clone(), caller.site.boards.chance().clone());
    let leaves = Box::pin(async move { leaving.turn(&chance).await });
    let listener = Listener { caller, news, since, leaves, said: VecDeque::new(), _held: held };
    let events = stream::unfold(listener, async |mut listener| {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(BEAT)).into_response();
    // A proxy that keeps what it gets until it has enough would keep all of it.
    response.headers_mut().insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    Ok(response)
}

/// Whoever listens to a stream.
struct Listener {
    caller: Caller,
    news: Receiver<News>,
    /// The last change that they were told.
    since: Option<Seq>,
    /// When the server wants them to go.
    leaves: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// What they are to be told next.
    said: VecDeque<Event>,
    /// That it is open.
    _held: Held,
}

impl Listener {
    /// The next event; nothing if it is over.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.said.pop_front() {
                return Some(event);
            }
            self.catch_up()?;
            if self.said.is_empty() {
                let more = tokio::select! {
                    more = changes::next(&mut self.news, self.caller.id()) => more,
                    () = &mut self.leaves => false,
                };
                if !more {
                    return None;
                }
            }
        }
    }

    /// Notes what there is to tell; nothing if it cannot be told.
    fn catch_up(&mut self) -> Option<()> {
        let board = &self.caller.board;
        if self.caller.is_outdated() {
            return None;
        }
        let (seq, missed) = board.catch_up_from(self.since, self.caller.role());
        let epoch = board.event.epoch;
        let event = |kind: &str, seq: Seq| Event::default().event(kind).id(format!("{epoch}.{seq}"));
        match missed {
            Some(Frame::Changes(missed)) => {
                for change in missed {
                    self.said.push_back(event("change", change.seq).json_data(&*change).ok()?);
                }
            }
            Some(Frame::Snapshot(snapshot)) => {
                let start = Start { epoch: epoch.to_string(), board: snapshot.board, names: snapshot.names };
                self.said.push_back(event("board", seq).json_data(&start).ok()?);
            }
            _ => {}
        }
        self.since = Some(seq);
        Some(())
    }
}
