//! Notifications on this device: what the browser can do is known only there, so this comes to life with the page.

use crate::hall::hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// What this device can do and does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only browsers know"))]
enum Can {
    /// Not known yet.
    Unknown,
    /// The browser has no notifications.
    Cannot,
    /// The person has forbidden them.
    Blocked,
    /// It can, and does not.
    Off,
    /// It does.
    On,
}

/// The choice to be told on this device.
pub(super) fn push() -> AnyView {
    let w = words();
    let hall = hall();
    let Some(key) = hall.shown.with_value(|shown| shown.push_key.clone()) else {
        return view! { <p>{w.me_push_none()}</p> }.erase();
    };
    let can = RwSignal::new(Can::Unknown);
    let busy = RwSignal::new(false);
    Effect::new(move |_| find_out(can));
    let key = StoredValue::new(key);
    let content = move || {
        match can.get() {
        Can::Unknown => view! { <noscript><p>{w.me_push_script()}</p></noscript> }.erase(),
        Can::Cannot => view! { <p class="callout">{w.me_push_cannot()}</p> }.erase(),
        Can::Blocked => view! { <p class="callout callout--warn">{w.me_push_blocked()}</p> }.erase(),
        Can::Off => view! {
            <p><button type="button" class="button" disabled=busy on:click=move |_| turn_on(hall, key.get_value(), can, busy)>{w.me_push_on()}</button></p>
        }
        .erase(),
        Can::On => view! {
            <p>{w.me_push_is_on()}</p>
            <p><button type="button" class="button button--quiet" disabled=busy on:click=move |_| turn_off(hall, can, busy)>{w.me_push_off()}</button></p>
        }
        .erase(),
    }
    };
    view! {
        <p>{w.me_push_about()}</p>
        <div role="status">{content}</div>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::Can;
    use crate::hall::Hall;
    use crate::live::outbox::{Failed, new_id, send};
    use crate::words::words;
    use js_sys::{Reflect, Uint8Array};
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        Notification, NotificationPermission, PushEncryptionKeyName, PushManager, PushSubscription,
        PushSubscriptionOptionsInit, ServiceWorkerRegistration,
    };

    /// The browser's side of pushes; `None` where it has none.
    async fn manager() -> Option<PushManager> {
        let here = window();
        let has = |of: &JsValue, name: &str| Reflect::has(of, &name.into()).unwrap_or(false);
        if !has(&here, "PushManager")
            || !has(&here, "Notification")
            || !has(&here.navigator(), "serviceWorker")
        {
            return None;
        }
        let workers = here.navigator().service_worker();
        // Asking for one that is there makes no other.
        JsFuture::from(workers.register("/sw.js")).await.ok()?;
        let ready = JsFuture::from(workers.ready().ok()?).await.ok()?;
        ready.dyn_into::<ServiceWorkerRegistration>().ok()?.push_manager().ok()
    }

    async fn subscription(manager: &PushManager) -> Option<PushSubscription> {
        JsFuture::from(manager.get_subscription().ok()?).await.ok()?.dyn_into().ok()
    }

    async fn now() -> Can {
        let Some(manager) = manager().await else { return Can::Cannot };
        match Notification::permission() {
            NotificationPermission::Denied => Can::Blocked,
            _ if subscription(&manager).await.is_some() => Can::On,
            _ => Can::Off,
        }
    }

    /// Finds out what this device can do and does.
    pub(super) fn find_out(can: RwSignal<Can>) {
        spawn_local(async move {
            let now = now().await;
            let _ = can.try_set(now);
        });
    }

    /// Asks the person and the browser, then tells the server.
    pub(super) fn turn_on(hall: Hall, key: String, can: RwSignal<Can>, busy: RwSignal<bool>) {
        busy.set(true);
        spawn_local(async move {
            if subscribe(hall, &key).await.is_none() {
                hall.tell(words().me_push_failed(), true);
            }
            let now = now().await;
            let _ = can.try_set(now);
            let _ = busy.try_set(false);
        });
    }

    async fn subscribe(hall: Hall, key: &str) -> Option<()> {
        JsFuture::from(Notification::request_permission().ok()?).await.ok()?;
        if Notification::permission() != NotificationPermission::Granted {
            // What to do about that is said in place of the button.
            return Some(());
        }
        let manager = manager().await?;
        let options = PushSubscriptionOptionsInit::new();
        options.set_user_visible_only(true);
        options.set_application_server_key(&JsValue::from_str(key));
        let made = JsFuture::from(manager.subscribe_with_options(&options).ok()?).await.ok()?;
        let made: PushSubscription = made.dyn_into().ok()?;
        let key = |name| Some(base64url(&Uint8Array::new(made.get_key(name).ok().flatten()?.as_ref())));
        let fields = [
            ("do", Some("subscribe-push".to_owned())),
            ("endpoint", Some(made.endpoint())),
            ("p256dh", key(PushEncryptionKeyName::P256dh)),
            ("auth", key(PushEncryptionKeyName::Auth)),
        ];
        let told = tell(hall, fields.map(|(name, value)| (name, value.unwrap_or_default())).to_vec()).await;
        if told.is_none() {
            // Half of it would look as if it were on.
            let _ = JsFuture::from(made.unsubscribe().ok()?).await;
        }
        told
    }

    /// Ends it here and at the server.
    pub(super) fn turn_off(hall: Hall, can: RwSignal<Can>, busy: RwSignal<bool>) {
        busy.set(true);
        spawn_local(async move {
            if let Some(manager) = manager().await
                && let Some(made) = subscription(&manager).await
            {
                let endpoint = made.endpoint();
                let fields = vec![("do", "unsubscribe-push".to_owned()), ("endpoint", endpoint)];
                // The device stops in any case: a server that does not hear of it now learns it from its next message.
                let _ = tell(hall, fields).await;
                if let Ok(gone) = made.unsubscribe() {
                    let _ = JsFuture::from(gone).await;
                }
            }
            let now = now().await;
            let _ = can.try_set(now);
            let _ = busy.try_set(false);
        });
    }

    async fn tell(hall: Hall, fields: Vec<(&str, String)>) -> Option<()> {
        let command = ("command", new_id().to_string());
        let fields =
            fields.into_iter().chain([command]).map(|(name, value)| (name.to_owned(), value)).collect();
        match send(model::Fields(fields), Some(hall)).await {
            Ok(_) => Some(()),
            Err(Failed::Refused(refusal)) => {
                hall.tell(refusal.sentence(), true);
                None
            }
            Err(_) => None,
        }
    }

    /// Bytes as servers write them in addresses: base64url, without padding.
    fn base64url(bytes: &Uint8Array) -> String {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut text = String::new();
        for three in bytes.to_vec().chunks(3) {
            let number = three.iter().fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
                << (8 * (3 - three.len()));
            text.extend((0..=three.len()).map(|at| char::from(LETTERS[number >> (18 - 6 * at) & 63])));
        }
        text
    }
}
#[cfg(feature = "hydrate")]
use browser::{find_out, turn_off, turn_on};

#[cfg(not(feature = "hydrate"))]
mod nowhere {
    use super::Can;
    use crate::hall::Hall;
    use leptos::prelude::RwSignal;

    pub(super) fn find_out(_: RwSignal<Can>) {}
    pub(super) fn turn_on(_: Hall, _: String, _: RwSignal<Can>, _: RwSignal<bool>) {}
    pub(super) fn turn_off(_: Hall, _: RwSignal<Can>, _: RwSignal<bool>) {}
}
#[cfg(not(feature = "hydrate"))]
use nowhere::{find_out, turn_off, turn_on};
