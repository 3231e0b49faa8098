//! To be forgotten: what that erases and what stays, and the form for those who are sure.

use crate::hall::hall;
use crate::parts::Acting;
use crate::parts::{Act, Erase, Tick, Wrong};
use crate::words::words;
use leptos::prelude::*;
use model::Field;

/// What is erased, what stays, and the form.
pub(super) fn forget() -> AnyView {
    let w = words();
    let hall = hall();
    let on_done = Callback::new(move |_| wipe(hall.path("")));
    view! {
        <p>{w.me_forget_gone()}</p>
        <p>{w.me_forget_stays()}</p>
        <p class="needs-script">{w.me_forget_device()}</p>
        <Act what="forget-me" class="form" on_done>
            <Sure/>
            <div class="form__foot"><button class="button button--bad">{w.me_forget_do()}</button></div>
        </Act>
    }
    .erase()
}

/// The box that says that one is sure.
#[component]
fn Sure() -> impl IntoView {
    let wrong = expect_context::<Acting>().wrong_with(Field::Sure.key());
    view! {
        <div>
            <Tick name=Field::Sure.key() label=words().me_forget_sure()/>
            <Wrong wrong/>
        </div>
    }
}

/// Erases what this device keeps, and begins anew as nobody.
#[cfg(feature = "hydrate")]
fn wipe(next: String) {
    crate::seen::forget();
    leptos::task::spawn_local(async move {
        crate::live::keep::forget().await;
        let _ = window().location().set_href(&next);
    });
}

#[cfg(not(feature = "hydrate"))]
fn wipe(_: String) {}
