//! Pushes to this browser, once somebody has asked for them.

use super::outbox;
use crate::hall::Hall;
use crate::json;
use crate::words::words;
use leptos::prelude::*;
use model::Fields;
use serde::Deserialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{PushManager, PushSubscription, PushSubscriptionOptionsInit, ServiceWorkerRegistration};

/// A subscription, as browsers write one down.
#[derive(Deserialize)]
struct Subscription {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

/// Whether this browser takes pushes at all.
pub(crate) fn is_known() -> bool {
    let has = |of: &JsValue, name: &str| js_sys::Reflect::has(of, &name.into()).unwrap_or_default();
    has(&window(), "PushManager") && has(&window().navigator(), "serviceWorker")
}

/// Subscribes this browser and asks to be told when the board opens. The browser asks first whether it may.
pub(crate) fn tell_me(key: String, hall: Hall) {
    leptos::task::spawn_local(async move {
        let sent = match subscribe(&key, hall).await {
            Ok(()) => send(vec![("do", "tell-me".to_owned())], hall).await,
            refused => refused,
        };
        if let Err(sentence) = sent {
            hall.tell(sentence, true);
        }
    });
}

/// What manages the pushes of this browser, once its worker runs.
pub(crate) async fn manager() -> Option<PushManager> {
    let ready = window().navigator().service_worker().ready().ok()?;
    let worker: ServiceWorkerRegistration = JsFuture::from(ready).await.ok()?.dyn_into().ok()?;
    worker.push_manager().ok()
}

/// Subscribes this browser, and tells the server; or says why not, and then neither of both is done.
pub(crate) async fn subscribe(key: &str, hall: Hall) -> Result<(), String> {
    let failed = || words().tell_me_refused().to_owned();
    let made = made(key).await.ok_or_else(failed)?;
    let written = js_sys::JSON::stringify(&made).map(String::from).unwrap_or_default();
    let Subscription { endpoint, keys: Keys { p256dh, auth } } = json::read(&written).ok_or_else(failed)?;
    let fields =
        [("do", "subscribe-push".into()), ("endpoint", endpoint), ("p256dh", p256dh), ("auth", auth)];
    let told = send(fields.into(), hall).await;
    if told.is_err()
        && let Ok(gone) = made.unsubscribe()
    {
        // Half of it would look as if it were on.
        let _ = JsFuture::from(gone).await;
    }
    told
}

async fn made(key: &str) -> Option<PushSubscription> {
    let options = PushSubscriptionOptionsInit::new();
    options.set_user_visible_only(true);
    options.set_application_server_key(&key.into());
    let asked = manager().await?.subscribe_with_options(&options).ok()?;
    JsFuture::from(asked).await.ok()?.dyn_into().ok()
}

/// Sends fields of a form.
pub(crate) async fn send(fields: Vec<(&str, String)>, hall: Hall) -> Result<(), String> {
    let mut fields: Vec<_> = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    fields.push(("command".to_owned(), outbox::new_id().to_string()));
    match outbox::send(Fields(fields), Some(hall)).await {
        Ok(_) => Ok(()),
        Err(outbox::Failed::Refused(refusal)) => Err(refusal.sentence),
        Err(outbox::Failed::Kept | outbox::Failed::NoAnswer) => Err(words().form_no_answer().to_owned()),
    }
}
