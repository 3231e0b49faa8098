//! What the browser keeps of an event, so that a phone can do without a network: see keep.js.

use crate::api::Page;
use crate::hall::{Hall, Link, Waiting};
use crate::json;
use crate::look::Look;
use leptos::prelude::*;
use model::{Change, Millis};
use std::sync::Arc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/live/keep.js")]
extern "C" {
    fn begin(slug: &str, told: &Closure<dyn Fn(String, Option<String>, Option<String>)>);
    /// The socket said something: what is kept follows.
    pub(super) fn heard(frame: &str);
    #[wasm_bindgen(js_name = kept)]
    async fn kept_text() -> JsValue;
    #[wasm_bindgen(js_name = forget)]
    async fn forget_event();
    #[wasm_bindgen(js_name = send)]
    pub(super) async fn send(path: &str, fields: &str, keeps: bool, last: &str) -> JsValue;
    /// What somebody has begun in a part of the page: what is typed, what is unfolded, where the keyboard is.
    pub(crate) fn remember(part: &web_sys::Element) -> JsValue;
    /// Brings a part that was made anew to where it was.
    pub(crate) fn resume(part: &web_sys::Element, begun: &JsValue);
    /// Sends once more what was refused, or throws it away.
    #[wasm_bindgen(js_name = retry)]
    pub(crate) fn retry_or_drop(key: u32, again: bool);
}

/// An event as it was kept.
#[derive(Clone, serde::Deserialize)]
pub(crate) struct Kept {
    /// The page as it came.
    pub(crate) page: Page,
    /// What has happened since.
    changes: Vec<Arc<Change>>,
    /// When that was so.
    at: Millis,
}

impl Kept {
    /// Brings a hall that was made from the page to where things were.
    pub(crate) fn restore(&self, hall: Hall) {
        hall.apply(&self.changes);
        hall.notices.set(Vec::new());
        hall.link.set(Link::Old(self.at));
    }
}

/// Keeps the event from now on, and follows what waits in the outbox.
pub(super) fn start(hall: Hall) {
    let slug = hall.board.peek(|board| board.event.slug.to_string());
    let told = Closure::new(move |list: String, fields: Option<String>, answer: Option<String>| {
        let list: Vec<Waiting> = json::read(&list).unwrap_or_default();
        let fields = fields.and_then(|fields| json::read(&fields));
        super::outbox::take_in(hall, list, fields, answer);
    });
    begin(&slug, &told);
    told.forget();
}

/// The event that the address is about, as it was kept; without one, the page says so.
pub(crate) async fn kept() -> Option<Kept> {
    json::read(&kept_text().await.as_string()?)
}

/// Forgets all that this device keeps of the event.
pub(crate) async fn forget() {
    forget_event().await;
}
