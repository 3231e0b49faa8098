//! Notifications on this device: what the browser can do is known only there, so this comes to life with the page.

use crate::hall::hall;
use crate::look::Look;
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
    let Some(key) = hall.shown.held(|shown| shown.push_key.clone()) else {
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
    use crate::live::push;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Notification, NotificationPermission, PushManager, PushSubscription};

    /// The browser's side of pushes; `None` where it has none.
    async fn manager() -> Option<PushManager> {
        if !push::is_known() {
            return None;
        }
        // Asking for one that is there makes no other.
        JsFuture::from(window().navigator().service_worker().register("/sw.js")).await.ok()?;
        push::manager().await
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
            if permitted().await
                && let Err(sentence) = push::subscribe(&key, hall).await
            {
                hall.tell(sentence, true);
            }
            let now = now().await;
            let _ = can.try_set(now);
            let _ = busy.try_set(false);
        });
    }

    /// Asks the person. What to do about a no is said in place of the button.
    async fn permitted() -> bool {
        if let Ok(asked) = Notification::request_permission() {
            let _ = JsFuture::from(asked).await;
        }
        Notification::permission() == NotificationPermission::Granted
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
                let _ = push::send(fields, hall).await;
                if let Ok(gone) = made.unsubscribe() {
                    let _ = JsFuture::from(gone).await;
                }
            }
            let now = now().await;
            let _ = can.try_set(now);
            let _ = busy.try_set(false);
        });
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
