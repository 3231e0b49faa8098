//! A screen that nobody touches: it does not go to sleep, and fills itself at a key. Whatever can be pressed is seen only
//! while the pointer moves.

use crate::parts::{Erase, stay_awake};
use crate::words::words;
use leptos::prelude::*;

/// The screen that the wall is on.
#[derive(Clone, Copy)]
pub(super) struct Screen {
    /// Whether a pointer has just moved.
    pub(super) touched: RwSignal<bool>,
    /// Whether the wall has the whole of it; `None` where it cannot.
    full: RwSignal<Option<bool>>,
}

impl Screen {
    /// Keeps it awake from now on.
    pub(super) fn keep() -> Self {
        stay_awake();
        let screen = Self { touched: RwSignal::new(false), full: RwSignal::new(None) };
        #[cfg(feature = "hydrate")]
        browser::start(screen);
        screen
    }

    /// The button that fills it.
    pub(super) fn button(self) -> AnyView {
        let w = words();
        let says =
            move || if self.full.get() == Some(true) { w.wall_life_window() } else { w.wall_life_full() };
        // It comes with the script that it needs.
        let button = move || {
            view! { <button type="button" class="wall__screen" on:click=move |_| toggle()>{says}</button> }
                .erase()
        };
        let there = Memo::new(move |_| self.full.get().is_some());
        (move || there.get().then(button)).erase()
    }
}

#[cfg(not(feature = "hydrate"))]
fn toggle() {}
#[cfg(feature = "hydrate")]
use browser::toggle;

#[cfg(feature = "hydrate")]
mod browser {
    use super::Screen;
    use crate::parts::quietly;
    use leptos::leptos_dom::helpers::window_event_listener_untyped;
    use leptos::prelude::*;
    use std::time::Duration;
    use wasm_bindgen::JsCast;
    use web_sys::KeyboardEvent;

    /// How long what can be pressed stays once the pointer is still.
    const STAYS: Duration = Duration::from_secs(3);

    pub(super) fn start(screen: Screen) {
        // After the first rendering, which has to be that of the server.
        Effect::new(move |_| {
            screen.full.set(Some(is_full()));
        });
        let moves = StoredValue::new(0_u32);
        let touched = move || {
            screen.touched.set(true);
            let this = moves.get_value().wrapping_add(1);
            moves.set_value(this);
            let still = move || {
                if moves.try_get_value() == Some(this) {
                    screen.touched.set(false);
                }
            };
            set_timeout(still, STAYS);
        };
        let on = |name: &'static str, then: Box<dyn Fn(web_sys::Event)>| {
            let listener = window_event_listener_untyped(name, then);
            on_cleanup(move || listener.remove());
        };
        on("pointermove", Box::new(move |_| touched()));
        on("pointerdown", Box::new(move |_| touched()));
        on("dblclick", Box::new(|_| toggle()));
        on("fullscreenchange", Box::new(move |_| screen.full.set(Some(is_full()))));
        on(
            "keydown",
            Box::new(|event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                let alone = !(key.ctrl_key() || key.meta_key() || key.alt_key() || key.repeat());
                if alone && key.key().eq_ignore_ascii_case("f") {
                    toggle();
                }
            }),
        );
    }

    fn is_full() -> bool {
        document().fullscreen_element().is_some()
    }

    /// Fills the screen, or gives it back.
    pub(super) fn toggle() {
        if is_full() {
            document().exit_fullscreen();
        } else if let Some(root) = document().document_element() {
            // Refused where the browser wants a hand for it: then it stays as it is.
            quietly(&root, "requestFullscreen", &[]);
        }
    }
}
