//! Keeps the browser's board in step with the server's: one socket that listens, and what is sent by itself.

pub(crate) mod keep;
pub(crate) mod outbox;
pub(crate) mod push;

use crate::api::Frame;
use crate::hall::{Hall, Link};
use crate::json;
use crate::look::Look;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, RequestInit, Response, WebSocket};

/// How long to wait before the first try to connect again, in milliseconds; doubled with every try.
const FIRST_WAIT: f64 = 500.0;
/// The longest wait between tries, in milliseconds.
const LONGEST_WAIT: f64 = 20_000.0;
/// How long the server may be silent before the connection is given up, in milliseconds: three heartbeats.
const SILENCE: i64 = 45_000;

/// The connection, as its callbacks share it.
#[derive(Clone, Copy)]
struct Wire {
    hall: Hall,
    socket: StoredValue<Option<WebSocket>, LocalStorage>,
    tries: StoredValue<i32>,
    heard_at: StoredValue<i64>,
    /// Whether the socket was opened for a page of the desk.
    at_desk: StoredValue<bool>,
    /// Numbers the waits, so that only the newest one connects.
    wait: StoredValue<u32>,
}

/// Begins to follow the server, and to do all that a page that stands still does not: once it has come to life.
pub(crate) fn start(hall: Hall) {
    let wire = Wire {
        hall,
        socket: StoredValue::new_local(None),
        tries: StoredValue::new(0),
        heard_at: StoredValue::new(now()),
        at_desk: StoredValue::new(false),
        wait: StoredValue::new(0),
    };
    // Behind what else comes to life with it.
    request_animation_frame(move || {
        hall.now.set(now());
        crate::seen::start(hall);
        let tick = move || {
            hall.now.set(now());
            wire.watch();
        };
        set_interval(tick, Duration::from_secs(1));
        // A wall hangs there all day and is nobody's phone: what it would keep grows, and none of it is anybody's.
        if !is_wall() {
            keep::start(hall);
        }
        wire.connect();
        for event in ["online", "pageshow"] {
            window_event_listener_untyped(event, move |_| wire.wake());
        }
        let visible = Closure::<dyn Fn()>::new(move || wire.wake());
        let _ =
            document().add_event_listener_with_callback("visibilitychange", visible.as_ref().unchecked_ref());
        visible.forget();
    });
}

/// The moment, by the browser's clock.
pub(crate) fn now() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit in 53 bits")]
    let now = js_sys::Date::now() as i64;
    now
}

/// Whether the page is one of the desk.
fn is_at_desk() -> bool {
    window().location().pathname().is_ok_and(|path| path.split('/').nth(3) == Some("desk"))
}

/// Whether the page is a wall.
fn is_wall() -> bool {
    window().location().pathname().is_ok_and(|path| {
        let mut path = path.split('/').skip(1);
        path.next() == Some("w") || path.nth(1) == Some("wall")
    })
}

/// The text at an address of this server; `None` where there is none or nothing answers.
pub(crate) async fn fetch_text(address: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// What an address of this server answers to a text; `None` where it answers nothing, or that it will not.
pub(crate) async fn post_text(address: &str, text: &str) -> Option<String> {
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&JsValue::from_str(text));
    let response = JsFuture::from(window().fetch_with_str_and_init(address, &request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

impl Wire {
    fn connect(self) {
        self.close();
        let hall = self.hall;
        if !matches!(hall.link.get_untracked(), Link::Old(_)) {
            hall.link.set(Link::CatchingUp);
        }
        let location = window().location();
        let scheme = if location.protocol().as_deref() == Ok("https:") { "wss" } else { "ws" };
        let host = location.host().unwrap_or_default();
        let slug = hall.board.peek(|board| board.event.slug.to_string());
        let since = hall.board.peek(|board| board.seq);
        let desk = if is_at_desk() { "&desk=1" } else { "" };
        self.at_desk.set_value(is_at_desk());
        let address = format!("{scheme}://{host}/live/{slug}?since={}.{since}{desk}", hall.epoch.get_value());
        let Ok(socket) = WebSocket::new(&address) else {
            self.lost();
            return;
        };
        self.heard_at.set_value(now());
        let message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            self.heard_at.set_value(now());
            let text = event.data().as_string().unwrap_or_default();
            if let Some(frame) = json::read(&text) {
                self.hear(frame);
                keep::heard(&text);
            }
        });
        socket.set_onmessage(Some(message.as_ref().unchecked_ref()));
        let ours = socket.clone();
        let close = Closure::<dyn Fn()>::new(move || {
            // A socket that was replaced has nothing to say any more.
            let current = self.socket.held(|socket| socket.as_ref() == Some(&ours));
            if current {
                self.lost();
            }
        });
        socket.set_onclose(Some(close.as_ref().unchecked_ref()));
        message.forget();
        close.forget();
        self.socket.set_value(Some(socket));
    }

    fn close(self) {
        self.socket.update_value(|socket| {
            if let Some(socket) = socket.take() {
                socket.set_onmessage(None);
                socket.set_onclose(None);
                let _ = socket.close();
            }
        });
    }

    /// What to do when there is no connection: say so, wait (longer every time, by chance, so that a hall of phones
    /// does not come back at once), try again.
    fn lost(self) {
        self.close();
        if !matches!(self.hall.link.get_untracked(), Link::Old(_)) {
            self.hall.link.set(Link::Old(self.heard_at.get_value()));
        }
        let tries = self.tries.get_value();
        self.tries.set_value(tries.saturating_add(1));
        let longest = (FIRST_WAIT * 2_f64.powi(tries.min(10))).min(LONGEST_WAIT);
        let wait = self.wait.get_value() + 1;
        self.wait.set_value(wait);
        let try_again = move || {
            if self.wait.get_value() == wait {
                self.connect();
            }
        };
        set_timeout(try_again, Duration::from_secs_f64(js_sys::Math::random() * longest / 1_000.0));
    }

    /// The page came back, or the network did: no reason to wait any longer.
    fn wake(self) {
        let open = self
            .socket
            .held(|socket| socket.as_ref().is_some_and(|socket| socket.ready_state() <= WebSocket::OPEN));
        if document().visibility_state() == web_sys::VisibilityState::Visible && !open {
            self.tries.set_value(0);
            self.connect();
        }
    }

    /// Gives up a connection on which nothing has come for too long: some phones never say that it is closed.
    fn watch(self) {
        let there = self.socket.held(Option::is_some);
        // From a page of the desk to another one, or back: others there are told.
        if there && self.at_desk.get_value() != is_at_desk() {
            self.connect();
            return;
        }
        if there && now() - self.heard_at.get_value() > SILENCE {
            self.lost();
        }
    }

    fn hear(self, frame: Frame) {
        let hall = self.hall;
        match frame {
            Frame::Hello { epoch, seq, build } => {
                if hall.build.held(|ours| *ours != build) {
                    let _ = window().location().reload();
                    return;
                }
                self.tries.set_value(0);
                hall.epoch.set_value(epoch);
                if seq == hall.board.peek(|board| board.seq) {
                    hall.link.set(Link::Live);
                }
            }
            Frame::Snapshot(snapshot) => {
                hall.board.set(snapshot.board);
                hall.names.set(snapshot.names);
                hall.link.set(Link::Live);
            }
            Frame::Changes(changes) => {
                if hall.apply(&changes) {
                    hall.link.set(Link::Live);
                } else {
                    self.connect();
                }
            }
            Frame::Counts(counts) => {
                hall.counts.set(Arc::new(counts.into_iter().collect()));
            }
            Frame::Heads(heads) => hall.heads.set(heads),
            Frame::Names(names) => hall.names.set(names),
            Frame::Filling(text) => hall.filling.set(Some(text)),
            Frame::Desk(text) => hall.at_desk.set(Some(text)),
            Frame::Forecast(text) => hall.forecast.set(Some(text)),
            Frame::Beat { seq } => {
                if seq > hall.board.peek(|board| board.seq) {
                    self.connect();
                } else {
                    hall.link.set(Link::Live);
                }
            }
        }
    }
}
