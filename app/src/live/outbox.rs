//! What the browser sends by itself: the fields of a form, one after the other, each with an id of its own,
//! so that a second try does nothing twice.

use crate::api::{Answer, Done, Refused};
use crate::hall::Hall;
use leptos::prelude::*;
use model::{CommandId, Fields};
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, Headers, HtmlElement, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// Why nothing came of it.
#[derive(Clone, Debug)]
pub(crate) enum Failed {
    /// The server said no.
    Refused(Refused),
    /// The server said nothing, or was unwell.
    NoAnswer,
}

thread_local! {
    /// The end of the line: each waits for the one before, so that what was done first arrives first.
    static LINE: RefCell<js_sys::Promise> = RefCell::new(js_sys::Promise::resolve(&JsValue::UNDEFINED));
}

/// The fields of a form as a browser would send them, with the button that sent it.
pub(crate) fn fields_of(form: &HtmlFormElement, submitter: Option<HtmlElement>) -> Fields {
    let mut fields = Vec::new();
    if let Ok(data) = FormData::new_with_form(form) {
        for entry in js_sys::try_iter(&data).ok().flatten().into_iter().flatten().flatten() {
            let entry = js_sys::Array::from(&entry);
            if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
                fields.push((name, value));
            }
        }
    }
    if let Some(button) = submitter
        && let (Some(name), Some(value)) = (button.get_attribute("name"), button.get_attribute("value"))
    {
        fields.push((name, value));
    }
    // The id in the page is for browsers without JavaScript: one that sends by itself makes one for each try of
    // the person, and keeps it for each try of the network.
    fields.retain(|(name, _)| name != "command");
    fields.push(("command".to_owned(), new_id().to_string()));
    Fields(fields)
}

/// An id for what is asked for.
pub(crate) fn new_id() -> CommandId {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a byte is what is wanted")]
    let random: [u8; 10] = std::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8);
    CommandId::new(super::now(), &random)
}

/// Sends fields after all that were sent before, and takes in what comes of them.
pub(crate) async fn send(fields: Fields, hall: Option<Hall>) -> Result<Done, Failed> {
    let (turn, done) = my_turn();
    let _ = JsFuture::from(turn).await;
    let answer = post(&fields).await;
    let _ = done.call0(&JsValue::UNDEFINED);
    match answer {
        Some(Answer::Done(answer)) => {
            if let Some(hall) = hall {
                hall.me.set(answer.me.clone());
                if let Some(change) = &answer.change {
                    // The socket brings it as well; whichever is first.
                    hall.apply(&[Arc::new(change.clone())]);
                }
            }
            Ok(*answer)
        }
        Some(Answer::Refused(refusal)) => Err(Failed::Refused(refusal)),
        Some(Answer::Unwell) | None => Err(Failed::NoAnswer),
    }
}

/// A place at the end of the line: what to wait for, and what to call when done.
fn my_turn() -> (js_sys::Promise, js_sys::Function) {
    let mut done = None;
    let mine = js_sys::Promise::new(&mut |resolve, _| done = Some(resolve));
    let turn = LINE.with(|line| line.replace(mine));
    (turn, done.unwrap_or_else(|| js_sys::Function::new_no_args("")))
}

async fn post(fields: &Fields) -> Option<Answer> {
    let body = UrlSearchParams::new().ok()?;
    for (name, value) in &fields.0 {
        body.append(name, value);
    }
    let headers = Headers::new().ok()?;
    headers.set("Accept", "application/json").ok()?;
    headers.set("Content-Type", "application/x-www-form-urlencoded").ok()?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&JsValue::from_str(&String::from(body.to_string())));
    let path = window().location().pathname().ok()?;
    let response = JsFuture::from(window().fetch_with_str_and_init(&path, &request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    serde_json::from_str(&text).ok()
}
