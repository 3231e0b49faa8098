//! Parts of a page that it shows at once and brings to life later: the browser fetches their code when it is needed,
//! so that a first visit neither waits nor pays for it. Until then they are what the server wrote: forms that post,
//! links that lead, text that can be read.

use super::Erase;
use crate::pages::later::{self, Part};
use leptos::prelude::*;

/// When a part comes to life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wakes {
    /// As soon as the page around it has.
    Soon,
    /// When somebody touches it, or gets into it with the keyboard.
    Touched,
}

/// The part, once its code is there.
#[cfg(feature = "hydrate")]
fn show(part: Part) -> AnyView {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    match pin!(later::fetched_part(part)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(view) => view,
        Poll::Pending => ().erase(),
    }
}

/// A part whose code comes later.
#[cfg(not(feature = "hydrate"))]
pub fn late(part: Part, _: Wakes) -> AnyView {
    view! { <div class="late">{later::part(part)}</div> }.erase()
}

/// A part whose code comes later.
#[cfg(feature = "hydrate")]
pub fn late(part: Part, wakes: Wakes) -> AnyView {
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::view::{Mountable, PositionState, Render, RenderHtml};
    use wasm_bindgen::JsCast;

    let owner = Owner::current();
    let place = NodeRef::<leptos::html::Div>::new();
    // Whether it is on its way. Gone with the part around it, and what has come to life with it.
    let woken = StoredValue::new(false);
    let alive = StoredValue::new_local(None);
    let wake = move || {
        let owner = owner.clone();
        if woken.try_update_value(|woken| std::mem::replace(woken, true)) != Some(false) {
            return;
        }
        leptos::task::spawn_local(async move {
            later::fetch_parts().await;
            let (Some(owner), Some(Some(div))) = (owner, place.try_get_untracked()) else { return };
            owner.with(|| {
                let view = show(part);
                let state = match div.first_child() {
                    // What the server wrote.
                    Some(_) => view.hydrate::<true>(
                        &Cursor::new(div.clone().unchecked_into()),
                        &PositionState::default(),
                    ),
                    None => {
                        let mut state = view.build();
                        state.mount(&div, None);
                        state
                    }
                };
                alive.try_set_value(Some(state));
            });
        });
    };
    let begin = wake.clone();
    place.on_load(move |div| {
        // A page that the browser made by itself has nothing to show until then.
        if wakes == Wakes::Soon || div.first_child().is_none() {
            begin();
        }
    });
    let (focus, touch) = (wake.clone(), wake);
    view! {
        <div class="late" node_ref=place inner_html="" on:focusin=move |_| focus() on:pointerdown=move |_| touch()></div>
    }
    .erase()
}
