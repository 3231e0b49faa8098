//! Keys for the queue: `n` calls the next one up, `h` says that they were heard. They press the buttons of the page,
//! so they do what these do; not while one types, and not for those who have switched them off here.

use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// The keys, what each does, and whether they are on.
pub(super) fn keys() -> AnyView {
    let w = words();
    let on = RwSignal::new(true);
    #[cfg(feature = "hydrate")]
    browser::listen(on);
    let switch = move |event| {
        on.set(event_target_checked(&event));
        #[cfg(feature = "hydrate")]
        browser::keep(on.get_untracked());
    };
    view! {
        <details class="queue__keys">
            <summary>{w.mic_keys()}</summary>
            <dl class="keys">
                <dt><kbd>"n"</kbd></dt>
                <dd>{w.mic_key_next()}</dd>
                <dt><kbd>"h"</kbd></dt>
                <dd>{w.mic_key_heard()}</dd>
                <dt><kbd>"Alt"</kbd>" "<kbd>"↑"</kbd>" "<kbd>"↓"</kbd></dt>
                <dd>{w.mic_key_move()}</dd>
            </dl>
            <label class="tick">
                <input type="checkbox" checked prop:checked=on on:change=switch/>
                <span>{w.mic_keys_on()}</span>
            </label>
        </details>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::ev::KeyboardEvent;
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    /// Where this device keeps that the keys are off.
    const OFF: &str = "campgrid:queue-keys-off";

    pub(super) fn listen(on: RwSignal<bool>) {
        // Behind the first rendering, which has to be equal to the server's.
        request_animation_frame(move || {
            let off = window().local_storage().ok().flatten().and_then(|all| all.get_item(OFF).ok()?);
            on.try_set(off.is_none());
        });
        let keys = window_event_listener(leptos::ev::keydown, move |event| press(on, &event));
        on_cleanup(move || keys.remove());
    }

    pub(super) fn keep(on: bool) {
        if let Ok(Some(all)) = window().local_storage() {
            let _ = if on { all.remove_item(OFF) } else { all.set_item(OFF, "off") };
        }
    }

    fn press(on: RwSignal<bool>, event: &KeyboardEvent) {
        let held = event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat();
        if held || !on.get_untracked() || types(event) {
            return;
        }
        let button = match event.key().as_str() {
            "n" => "queue-next",
            "h" => "queue-heard",
            _ => return,
        };
        let button =
            document().get_element_by_id(button).and_then(|found| found.dyn_into::<HtmlElement>().ok());
        if let Some(button) = button {
            event.prevent_default();
            button.click();
        }
    }

    /// Whether a key goes into a field, or into something that is open above the page.
    fn types(event: &KeyboardEvent) -> bool {
        let at = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        at.is_some_and(|at| {
            at.closest("input, select, textarea, [contenteditable], dialog")
                .is_ok_and(|found| found.is_some())
        })
    }
}
