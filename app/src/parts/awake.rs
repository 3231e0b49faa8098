//! A screen that nobody touches stays awake: the wall, and those at doors.

/// Keeps the screen awake as long as the page is there.
#[cfg(not(feature = "hydrate"))]
pub fn stay_awake() {}

/// Keeps the screen awake as long as the page is there. Browsers without that, and those that save what is left of a
/// battery, say no.
#[cfg(feature = "hydrate")]
pub fn stay_awake() {
    use leptos::ev;
    use leptos::leptos_dom::helpers::window_event_listener;
    use leptos::prelude::*;

    let ask = || {
        let lock = js_sys::Reflect::get(&window().navigator(), &"wakeLock".into()).unwrap_or_default();
        quietly(&lock, "request", &["screen".into()]);
    };
    ask();
    // Whoever looks elsewhere takes it away.
    let again = window_event_listener(ev::visibilitychange, move |_| {
        if document().visibility_state() == web_sys::VisibilityState::Visible {
            ask();
        }
    });
    on_cleanup(move || again.remove());
}

/// Calls what a browser may not have, and lets be whatever comes of it.
#[cfg(feature = "hydrate")]
pub(crate) fn quietly(of: &wasm_bindgen::JsValue, name: &str, given: &[wasm_bindgen::JsValue]) {
    use js_sys::{Array, Function, Promise, Reflect};
    use wasm_bindgen::JsCast;

    let method = Reflect::get(of, &name.into()).ok().and_then(|method| method.dyn_into::<Function>().ok());
    let promise = method.and_then(|method| method.apply(of, &given.iter().collect::<Array>()).ok());
    if let Some(promise) = promise.and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        leptos::task::spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        });
    }
}
