//! The live wire: a websocket that only speaks. Hello, then what was missed, then what happens.
//!
//! Once the handshake is done, a socket goes to the hub, whose threads keep all of them (`bridge`); or it has a task of its
//! own (`plain`), where nobody wants that or its stream cannot be taken out of HTTP. Both say the same (`frames`).

mod bridge;
mod frames;
mod plain;
mod taken;
#[cfg(test)]
mod tests;

pub(crate) use bridge::Audience;

use crate::boards::{OpenBoard, RolesAsOf};
use crate::figures;
use crate::web::limits::{self, Counted, Peer};
use crate::web::{Site, Visitor};
use axum::Extension;
use axum::extract::ws::{WebSocket, WebSocketUpgrade, close_code};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use bridge::{Newcomer, Parts};
use hub::Hub;
use hyper::upgrade::OnUpgrade;
use model::{PersonId, Role, Seq, Slug};
use plain::{Listener, Over};
use serde::Deserialize;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often a listener hears that all is well.
const BEAT: Duration = Duration::from_secs(15);
/// Largest message that a listener may send; it has nothing to say but pings and a goodbye.
const LARGEST: usize = 1_024;

/// What keeps the sockets.
pub struct Live {
    hub: Option<Hub>,
    /// Whether a stream could not be taken out: then those to come are not either.
    cannot: AtomicBool,
}

impl Live {
    /// On a hub: a thread for each processor keeps its share.
    pub fn on_a_hub() -> std::io::Result<Self> {
        Ok(Self { hub: Some(Hub::start(hub::Config::of_this_machine())?), cannot: AtomicBool::new(false) })
    }

    /// Each has a task of its own.
    pub fn plain() -> Self {
        Self { hub: None, cannot: AtomicBool::new(false) }
    }

    fn hub(&self) -> Option<&Hub> {
        self.hub.as_ref().filter(|_| !self.cannot.load(Ordering::Relaxed))
    }
}

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
    // Before the upgrade, which takes it away.
    stream: Option<Extension<OnUpgrade>>,
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
    let counted = match site.limits.sit(peer, visitor.token()) {
        Ok(counted) => counted,
        Err(refusal) => return limits::refused(&refusal, &headers),
    };
    let comer = Comer::of(&site, board, &visitor, &since, counted).await;
    if let (Some(hub), Some(Extension(stream)), Some(answer)) =
        (site.live.hub(), stream, taken::accept(&headers))
    {
        let hub = hub.clone();
        tokio::spawn(async move {
            match taken::stream(stream).await {
                Ok((stream, read)) => comer.join(&site, hub, stream, read),
                Err(taken::Lost::Gone) => {}
                Err(taken::Lost::Other) => {
                    tracing::warn!(
                        "streams cannot be taken out of HTTP here: sockets have a task each from now on"
                    );
                    site.live.cannot.store(true, Ordering::Relaxed);
                }
            }
        });
        return answer;
    }
    upgrade
        .read_buffer_size(LARGEST)
        .write_buffer_size(0)
        .max_message_size(LARGEST)
        .max_frame_size(LARGEST)
        .on_upgrade(move |socket| async move { comer.listen(&site, socket).await })
}

/// Somebody who asks for a socket.
struct Comer {
    board: Arc<OpenBoard>,
    role: Role,
    person: Option<PersonId>,
    /// When that was looked up.
    as_of: RolesAsOf,
    since: Option<Seq>,
    sits_down: bool,
    counted: Counted,
}

impl Comer {
    /// Whoever that visitor is.
    async fn of(
        site: &Site,
        board: Arc<OpenBoard>,
        visitor: &Visitor,
        since: &Since,
        counted: Counted,
    ) -> Self {
        let as_of = board.roles();
        let (role, person) = visitor.role_and_person(site, &board).await;
        let sits_down = role >= Role::Facilitator && since.desk.as_deref() == Some("1");
        let since = since.seq(board.event.epoch);
        Self { board, role, person, as_of, since, sits_down, counted }
    }

    /// Joins those on the hub, once the handshake is done.
    fn join(self, site: &Site, hub: Hub, stream: TcpStream, read: Vec<u8>) {
        let Self { board, role, person, as_of, since, sits_down, counted } = self;
        let parts = Parts {
            hub,
            build: site.assets.build().to_owned(),
            leaving: site.leaving.clone(),
            chance: site.boards.chance().clone(),
        };
        let _seat = person.filter(|_| sits_down).map(|person| board.sit_down(person));
        let (_open, _counted) = (figures::socket(), counted);
        let listener = bridge::Listener { role, person, as_of, _seat, _open, _counted };
        Audience::join(&board, &parts, Newcomer { stream, read, since, listener });
    }

    /// Listens by a task of their own, once the handshake is done.
    async fn listen(self, site: &Site, socket: WebSocket) {
        let Self { board, role, person, as_of, since, sits_down, counted } = self;
        let _seat = person.filter(|_| sits_down).map(|person| board.sit_down(person));
        let (_open, _counted) = (figures::socket(), counted);
        let mut listener = Listener { board, person, role, as_of, socket, seq: since };
        // A server that leaves asks for another try elsewhere, soon.
        let code = tokio::select! {
            Err(Over) = listener.speak(site.assets.build()) => close_code::AWAY,
            () = site.leaving.turn(site.boards.chance()) => close_code::RESTART,
        };
        listener.say_goodbye(code).await;
    }
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
