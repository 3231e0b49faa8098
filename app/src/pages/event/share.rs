//! How others get here: a picture for their camera, a code to type, the address, and the share sheet of the phone.

use crate::hall::hall;
use crate::look::Look;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// The ways in.
#[component]
pub fn Share() -> impl IntoView {
    let hall = hall();
    let w = words();
    let (address, code) = hall.shown.held(|shown| (shown.address.clone(), shown.code.clone()));
    // Where the code is typed: the first page of this server.
    let house = address.split("/e/").next().unwrap_or_default();
    let house = house.trim_start_matches("https://").trim_start_matches("http://").to_owned();
    let letters = match code.split_at_checked(3) {
        Some((first, last)) => format!("{first}-{last}"),
        None => code,
    };
    let can = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move || can.set(sheet::is_known()));
    let to = address.clone();
    let share = move || {
        let to = to.clone();
        can.get().then(|| {
            let share = move |_| {
                let _ = &to;
                #[cfg(feature = "hydrate")]
                sheet::open(&hall.board.peek(|board| board.event.settings.name.clone()), &to);
            };
            view! { <button type="button" class="button" on:click=share>{w.share_open()}</button> }
        })
    };
    view! {
        <details class="fold" id="share">
            <summary>{w.event_invite()}</summary>
            <div class="invite">
                <img class="invite__code" src=hall.path("qr.svg") alt=w.event_invite_code() width="180" height="180" loading="lazy"/>
                <div class="invite__ways">
                    <p>{w.share_scan()}</p>
                    <p>{w.share_code(&house)}</p>
                    <p class="invite__letters" dir="ltr">{letters}</p>
                    <p>{w.share_address()}" "<a class="invite__address" href=address.clone()>{address.clone()}</a></p>
                    <div class="row">
                        {share}
                        <a class="button button--quiet" href=hall.path("qr.svg") download rel="external">{w.share_picture()}</a>
                        <a class="button button--quiet" href=hall.path("formats")>{w.formats_title()}</a>
                    </div>
                </div>
            </div>
        </details>
    }
    .erase()
}

/// The share sheet of the phone.
#[cfg(feature = "hydrate")]
mod sheet {
    use js_sys::{Function, Object, Reflect};
    use leptos::prelude::window;
    use wasm_bindgen::{JsCast, JsValue};

    fn share() -> Option<Function> {
        Reflect::get(&window().navigator(), &"share".into()).ok()?.dyn_into().ok()
    }

    /// Whether there is one.
    pub(super) fn is_known() -> bool {
        share().is_some()
    }

    /// Opens it. Whoever closes it again has said no, and that is that.
    pub(super) fn open(title: &str, address: &str) {
        let what = Object::new();
        for (key, value) in [("title", title), ("url", address)] {
            let _ = Reflect::set(&what, &key.into(), &JsValue::from_str(value));
        }
        if let Some(promise) = share().and_then(|share| share.call1(&window().navigator(), &what).ok())
            && let Ok(promise) = promise.dyn_into::<js_sys::Promise>()
        {
            leptos::task::spawn_local(
                async move { drop(wasm_bindgen_futures::JsFuture::from(promise).await) },
            );
        }
    }
}
