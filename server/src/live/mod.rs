//! The live wire: a websocket that only speaks. Hello, then what was missed, then what happens.

use crate::boards::{News, OpenBoard};
use crate::figures;
use crate::web::limits::{self, Peer};
use crate::web::{Site, Visitor};
use app::api::Frame;
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade, close_code};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use model::{PersonId, Role, Seq, Slug};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval_at, timeout};

/// How often a listener hears that all is well.
const BEAT: Duration = Duration::from_secs(15);
/// How long a listener may take for one frame before it is cut.
const PATIENCE: Duration = Duration::from_secs(10);
/// Largest message that a listener may send; it has nothing to say but pings and a goodbye.
const LARGEST: usize = 1_024;

/// Where a listener left off.
#[derive(Debug, Deserialize)]
pub(crate) struct Since {
    /// `epoch.seq`
    since: Option<String>,
    /// `1` for a page of the desk.
    desk: Option<String>,
}

impl Since {
    /// The last change that the listener knows, if it is of this log.
    fn seq(&self, epoch: i64) -> Option<Seq> {
        let (of, seq) = self.since.as_deref()?.split_once('.')?;
        (of.parse() == Ok(epoch)).then(|| seq.parse().ok())?
    }
}

/// `GET /live/{slug}?since={epoch}.{seq}`
pub(crate) async fn upgrade(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    Query(since): Query<Since>,
    peer: Peer,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    if !is_same_origin(&headers) {
        return (StatusCode::FORBIDDEN, "This socket is for pages of this site only.").into_response();
    }
    let Some(slug) = Slug::parse(&slug) else { return StatusCode::NOT_FOUND.into_response() };
    let board = match site.boards.open(&slug).await {
        Ok(Some(board)) => board,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, %slug, "an event could not be opened");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    let visitor = Visitor::of(&site, &headers);
    // Counted for as long as the socket is open.
    let held = match site.limits.sit(peer, visitor.token()) {
        Ok(held) => held,
        Err(refusal) => return limits::refused(&refusal, &headers),
    };
    let (role, person) = visitor.role_and_person(&site, &board).await;
    let seated = person.filter(|_| role >= Role::Facilitator && since.desk.as_deref() == Some("1"));
    let build = site.assets.build().to_owned();
    let (leaving, chance) = (site.leaving.clone(), site.boards.chance().clone());
    upgrade
        .read_buffer_size(LARGEST)
        .write_buffer_size(0)
        .max_message_size(LARGEST)
        .max_frame_size(LARGEST)
        .on_upgrade(move |socket| async move {
            let since = since.seq(board.event.epoch);
            let _seat = seated.map(|person| board.sit_down(person));
            let (_open, _held) = (figures::socket(), held);
            let mut listener = Listener { board, person, role, socket, seq: since };
            // A server that leaves asks for another try elsewhere, soon.
            let code = tokio::select! {
                Err(Over) = listener.speak(build) => close_code::AWAY,
                () = leaving.turn(&chance) => close_code::RESTART,
            };
            listener.say_goodbye(code).await;
        })
}

/// Whether the page that opens the socket is ours. A websocket upgrade is a GET, which the CSRF layer lets pass.
/// What is no browser sends no Origin.
fn is_same_origin(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let origin = origin.to_str().ok().and_then(|origin| origin.parse::<Uri>().ok());
    match (origin.as_ref().and_then(Uri::authority), host) {
        (Some(authority), Some(host)) => authority.as_str().eq_ignore_ascii_case(host),
        _ => false,
    }
}

/// One open socket.
struct Listener {
    board: Arc<OpenBoard>,
    person: Option<PersonId>,
    role: Role,
    socket: WebSocket,
    /// The last change that it has been told; `None` if what it knows is of no use.
    seq: Option<Seq>,
}

/// Why a socket ends: gone, or too slow.
struct Over;

impl Listener {
    async fn say_goodbye(mut self, code: u16) {
        let frame = CloseFrame { code, reason: Utf8Bytes::default() };
        let _ = timeout(Duration::from_secs(1), self.socket.send(Message::Close(Some(frame)))).await;
    }

    async fn speak(&mut self, build: String) -> Result<(), Over> {
        let mut news = self.board.listen();
        let seq = self.board.stand().board.seq;
        self.say(&Frame::Hello { epoch: self.board.event.epoch, seq, build }).await?;
        self.catch_up().await?;
        let mut beat = interval_at(tokio::time::Instant::now() + BEAT, BEAT);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                news_item = news.recv() => match news_item {
                    Ok(item) => self.pass_on(item).await?,
                    // Too slow to be told everything: start over from where it is.
                    Err(RecvError::Lagged(_)) => self.catch_up().await?,
                    Err(RecvError::Closed) => return Err(Over),
                },
                _ = beat.tick() => {
                    let seq = self.board.stand().board.seq;
                    self.say(&Frame::Beat { seq }).await?;
                }
                // Reading is what answers pings and notices a goodbye.
                message = self.socket.recv() => match message {
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(Over),
                    Some(Ok(_)) => {}
                },
            }
        }
    }

    /// Tells what was missed, and how things beside the board stand.
    async fn catch_up(&mut self) -> Result<(), Over> {
        let (seq, missed) = self.board.catch_up_from(self.seq, self.role);
        let stand = self.board.stand();
        self.say(&Frame::Names(Arc::clone(&stand.names))).await?;
        if let Some(frame) = missed {
            self.say(&frame).await?;
        }
        self.seq = Some(seq);
        if stand.board.shows_popularity(self.role) {
            self.say(&Frame::Counts(stand.counts.iter().map(|(id, count)| (*id, *count)).collect())).await?;
        }
        self.say(&Frame::Heads((*stand.heads).clone())).await?;
        if self.role >= Role::Facilitator {
            self.say(&Frame::filling(self.board.fillings.current().as_ref())).await?;
            self.say(&Frame::desk(&self.board.at_desk())).await?;
            self.say(&Frame::forecast(&self.board.forecast())).await?;
        }
        Ok(())
    }

    async fn pass_on(&mut self, news: News) -> Result<(), Over> {
        match news {
            News::Changes(last, _, _) if self.seq.is_some_and(|seq| seq >= last) => Ok(()),
            News::Changes(last, all, public) => {
                self.seq = Some(last);
                self.send(if self.role >= Role::Facilitator { all } else { public }).await
            }
            News::Role(person) if self.person == Some(person) => Err(Over),
            News::Role(_) => Ok(()),
            News::Names(text) | News::Heads(text) => self.send(text).await,
            News::Gone(text) => {
                self.send(text).await?;
                Err(Over)
            }
            News::Counts(text) if self.board.stand().board.shows_popularity(self.role) => {
                self.send(text).await
            }
            News::Filling(text) | News::Desk(text) | News::Forecast(text)
                if self.role >= Role::Facilitator =>
            {
                self.send(text).await
            }
            News::Counts(_) | News::Filling(_) | News::Desk(_) | News::Forecast(_) => Ok(()),
        }
    }

    async fn say(&mut self, frame: &Frame) -> Result<(), Over> {
        let text = serde_json::to_string(frame).map_err(|_| Over)?;
        self.send(text.into()).await
    }

    async fn send(&mut self, text: Utf8Bytes) -> Result<(), Over> {
        match timeout(PATIENCE, self.socket.send(Message::Text(text))).await {
            Ok(Ok(())) => Ok(()),
            _ => Err(Over),
        }
    }
}
