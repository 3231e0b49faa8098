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
    /// When somebody taps it, or types in it; its code is fetched as soon as they touch it.
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
    view! { <div class="to-come">{later::part(part)}</div> }.erase()
}

/// A part whose code comes later.
#[cfg(feature = "hydrate")]
pub fn late(part: Part, wakes: Wakes) -> AnyView {
    use crate::live::keep::{remember, resume};
    use leptos::tachys::view::{Mountable, Render};
    use std::time::Duration;

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
            // What the browser does by itself with the tap that has woken it comes first.
            set_timeout(
                move || {
                    let (Some(owner), Some(Some(div))) = (owner, place.try_get_untracked()) else { return };
                    owner.with(|| {
                        // Made anew: much may have happened since the server wrote it, and it would no longer be the
                        // same. What somebody has begun in it goes on.
                        let begun = remember(&div);
                        div.set_inner_html("");
                        let mut state = show(part).build();
                        state.mount(&div, None);
                        resume(&div, &begun);
                        alive.try_set_value(Some(state));
                    });
                },
                Duration::ZERO,
            );
        });
    };
    let begin = wake.clone();
    place.on_load(move |div| {
        // A page that the browser made by itself has nothing to show until then.
        if wakes == Wakes::Soon || div.first_child().is_none() {
            begin();
        }
    });
    let fetch = || leptos::task::spawn_local(later::fetch_parts());
    let (tap, typed) = (wake.clone(), wake);
    view! {
        <div class="to-come" node_ref=place inner_html="" on:pointerdown=move |_| fetch() on:focusin=move |_| fetch()
            on:click=move |_| tap() on:input=move |_| typed()></div>
    }
    .erase()
}
