//! What may happen between a handshake and the socket’s first word.

use super::*;
use crate::boards::{Asked, Boards};
use crate::chance::{Chance, Secret};
use crate::clock::Clock;
use crate::leaving::Leaving;
use crate::web::{Assets, LimitSettings, Limits};
use axum::Router;
use axum::extract::FromRequestParts as _;
use axum::http::{Method, Request};
use axum::routing::get;
use model::{Actor, Command, Settings};
use std::sync::Mutex;
use store::Store;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// What only facilitators hear, and what tells a socket to come again.
const DESK: &[u8] = br#"{"filling""#;
const AWAY: &[u8] = &[0x88, 2, 0x03, 0xE9];

/// A server with an event, and the device of a facilitator.
struct Camp {
    site: Arc<Site>,
    board: Arc<OpenBoard>,
    person: PersonId,
    visitor: Visitor,
    _folder: tempfile::TempDir,
}

impl Camp {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/campgrid.db", folder.path().display());
        let clock = Clock::from_fn(|| 1_800_000_000_000);
        let boards = Boards::new(Store::connect(&url).await.unwrap(), clock.clone(), Chance::seeded(7));
        let settings = Settings { name: "Live".into(), zone: "UTC".into(), ..Settings::default() };
        let board = boards.create(None, &settings).await.unwrap();
        let secret = Secret::new(boards.chance());
        let person = boards.store().ensure_person(board.event.id, &secret.digest(), 0).await.unwrap().id;
        board.set_role(person, Role::Facilitator).await.unwrap();
        let site = Site {
            boards,
            assets: Assets::embedded(),
            public_url: None,
            leaving: Leaving::new(),
            limits: Limits::new(LimitSettings::default(), Vec::new(), clock),
            live: Live::on_a_hub().unwrap(),
        };
        let cookie = format!("campgrid={}", secret.reveal()).parse().unwrap();
        let visitor = Visitor::of(&site, &HeaderMap::from_iter([(header::COOKIE, cookie)]));
        Self { site: Arc::new(site), board, person, visitor, _folder: folder }
    }

    /// The facilitator's handshake is looked at.
    async fn comes(&self) -> Comer {
        let mut parts = Request::new(()).into_parts().0;
        let Ok(peer) = Peer::from_request_parts(&mut parts, &self.site).await;
        let counted = self.site.limits.sit(peer, self.visitor.token()).unwrap();
        let since = Since { since: None, desk: None };
        Comer::of(&self.site, Arc::clone(&self.board), &self.visitor, &since, counted).await
    }

    /// What whoever came hears on the hub, until they know enough.
    async fn on_the_hub(&self, comer: Comer) -> Vec<u8> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stream = tokio::net::TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (theirs, _) = listener.accept().await.unwrap();
        let hub = self.site.live.hub().unwrap().clone();
        comer.join(&self.site, hub, theirs.into_std().unwrap(), Vec::new());
        heard(stream).await
    }

    /// The same by a task of its own.
    async fn plain(&self, comer: Comer) -> Vec<u8> {
        let (site, comer) = (Arc::clone(&self.site), Arc::new(Mutex::new(Some(comer))));
        let upgrade = async move |upgrade: WebSocketUpgrade| {
            let comer = comer.lock().unwrap().take().unwrap();
            upgrade.on_upgrade(async move |socket| comer.listen(&site, socket).await)
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut stream = tokio::net::TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let serving = axum::serve(listener, Router::new().route("/", get(upgrade)));
        tokio::spawn(serving.into_future());
        let shake = format!(
            "{} / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
             sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            Method::GET
        );
        stream.write_all(shake.as_bytes()).await.unwrap();
        heard(stream).await
    }
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// All that comes until it is over, or there was something for the desk.
async fn heard(mut stream: tokio::net::TcpStream) -> Vec<u8> {
    let mut heard = Vec::new();
    while !has(&heard, DESK) && !has(&heard, AWAY) {
        let mut piece = [0; 4_096];
        match stream.read(&mut piece).await.unwrap() {
            0 => break,
            read => heard.extend(&piece[..read]),
        }
    }
    heard
}

#[tokio::test]
async fn who_is_no_facilitator_any_more_once_they_are_let_in_hears_nothing_of_the_desk() {
    let camp = Camp::open().await;
    // This is what facilitators hear.
    for heard in [camp.on_the_hub(camp.comes().await).await, camp.plain(camp.comes().await).await] {
        assert!(has(&heard, DESK) && !has(&heard, AWAY));
    }
    let (on_the_hub, plain) = (camp.comes().await, camp.comes().await);
    camp.board.set_role(camp.person, Role::Attendee).await.unwrap();
    for heard in [camp.on_the_hub(on_the_hub).await, camp.plain(plain).await] {
        assert!(!has(&heard, DESK) && has(&heard, AWAY), "{:?}", String::from_utf8_lossy(&heard));
    }
    // They come again, as what they are now.
    let again = camp.comes().await;
    assert!(again.role == Role::Attendee && !camp.board.is_outdated(again.person, again.as_of));
}

#[tokio::test]
async fn who_is_forgotten_before_they_are_let_in_hears_nothing_of_the_desk() {
    let camp = Camp::open().await;
    let (on_the_hub, plain) = (camp.comes().await, camp.comes().await);
    let by = Actor { person: Some(camp.person), role: Role::Facilitator };
    let id = camp.site.boards.chance().command_id(5);
    camp.board.ask(Asked { by, id, command: Command::Forget, seen: None }).await.unwrap();
    for heard in [camp.on_the_hub(on_the_hub).await, camp.plain(plain).await] {
        assert!(!has(&heard, DESK) && has(&heard, AWAY), "{:?}", String::from_utf8_lossy(&heard));
    }
}
