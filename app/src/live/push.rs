//! Pushes to this browser, once somebody has asked for them.

use super::outbox;
use crate::hall::Hall;
use crate::words::words;
use leptos::prelude::*;
use model::Fields;
use serde::Deserialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{PushSubscriptionOptionsInit, ServiceWorkerRegistration};

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
        let Some(of) = subscribe(&key).await else {
            hall.tell(words().tell_me_refused(), true);
            return;
        };
        let Subscription { endpoint, keys: Keys { p256dh, auth } } = of;
        let subscribed =
            [("do", "subscribe-push".into()), ("endpoint", endpoint), ("p256dh", p256dh), ("auth", auth)];
        let sent = match send(subscribed.into(), hall).await {
            Ok(()) => send(vec![("do", "tell-me".to_owned())], hall).await,
            refused => refused,
        };
        if let Err(sentence) = sent {
            hall.tell(sentence, true);
        }
    });
}

async fn subscribe(key: &str) -> Option<Subscription> {
    let ready = window().navigator().service_worker().ready().ok()?;
    let worker: ServiceWorkerRegistration = JsFuture::from(ready).await.ok()?.dyn_into().ok()?;
    let options = PushSubscriptionOptionsInit::new();
    options.set_user_visible_only(true);
    options.set_application_server_key(&key.into());
    let asked = worker.push_manager().ok()?.subscribe_with_options(&options).ok()?;
    let written = js_sys::JSON::stringify(&JsFuture::from(asked).await.ok()?).ok()?;
    serde_json::from_str(&String::from(written)).ok()
}

async fn send(fields: Vec<(&str, String)>, hall: Hall) -> Result<(), String> {
    let mut fields: Vec<_> = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    fields.push(("command".to_owned(), outbox::new_id().to_string()));
    match outbox::send(Fields(fields), Some(hall)).await {
        Ok(_) => Ok(()),
        Err(outbox::Failed::Refused(refusal)) => Err(refusal.sentence()),
        Err(outbox::Failed::NoAnswer) => Err(words().form_no_answer().to_owned()),
    }
}
