//! An address to take along: shown as it is, so that it can be copied by hand, with a button where there is a script.

use super::Erase;
use crate::words::words;
use leptos::prelude::*;

/// An address, and a button that copies it.
#[component]
pub fn CopyAddress(
    /// The address.
    #[prop(into)]
    address: String,
    /// What it is: for those who hear the page, and, where it is `named`, for everybody.
    #[prop(into)]
    label: String,
    /// Whether its name stands above it, as where several stand together.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let w = words();
    // The button comes with the script that it needs, after the first rendering.
    let alive = RwSignal::new(false);
    Effect::new(move |_| alive.set(true));
    let copied = RwSignal::new(false);
    let text = StoredValue::new(address.clone());
    let button = move || {
        view! {
            <button type="button" class="button button--quiet" on:click=move |_| copy(text.get_value(), copied)>
                {move || if copied.get() { w.copy_done() } else { w.copy_do() }}
            </button>
        }
        .erase()
    };
    // Heard once: where it is seen, the field is not named a second time.
    let name = named
        .then(|| view! { <span class="field__label" aria-hidden="true" dir="auto">{label.clone()}</span> });
    view! {
        {name}
        <div class="copy">
            <input class="field__input" readonly dir="ltr" value=address aria-label=label/>
            {move || alive.get().then(button)}
            <span class="unseen" role="status">{move || copied.get().then_some(w.copy_done())}</span>
        </div>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
fn copy(text: String, copied: RwSignal<bool>) {
    let promise = window().navigator().clipboard().write_text(&text);
    leptos::task::spawn_local(async move {
        let done = wasm_bindgen_futures::JsFuture::from(promise).await.is_ok();
        let _ = copied.try_set(done);
    });
}

#[cfg(not(feature = "hydrate"))]
fn copy(_: String, _: RwSignal<bool>) {}
