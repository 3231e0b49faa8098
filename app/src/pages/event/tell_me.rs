//! To be told when the board opens: by one email, or by a push to this device, as far as this server sends them.

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, TextField};
use crate::words::words;
use leptos::prelude::*;

/// A way to be told; nothing where this server tells nobody.
#[component]
pub fn TellMe() -> impl IntoView {
    let hall = hall();
    let w = words();
    let (key, emails) = hall.shown.held(|shown| (shown.push_key.clone(), shown.emails));
    if key.is_none() && !emails {
        return ().erase();
    }
    let told = memo(move || hall.me.look(|me| me.told));
    // Whether this browser takes pushes shows once the page has come to life.
    let can = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move || can.set(crate::live::push::is_known()));
    let ways = move || {
        if told.get() {
            return view! {
                <Act what="tell-me-not" class="form">
                    <p role="status">{w.tell_me_told()}</p>
                    <div class="form__foot"><button class="button button--quiet">{w.tell_me_not()}</button></div>
                </Act>
            }
            .erase();
        }
        let email = emails.then(|| {
            view! {
                <Act what="tell-me" class="form">
                    <TextField name="email" label=w.tell_me_email() kind="email" hint=w.tell_me_email_hint() required=true autocomplete="email"/>
                    <div class="form__foot"><button class="button button--quiet">{w.tell_me_by_email()}</button></div>
                </Act>
            }
        });
        view! { {email}{key.clone().map(|key| push(key, can))} }.erase()
    };
    view! {
        <section class="part" aria-labelledby="tell-me-title" hidden=move || !emails && !can.get() && !told.get()>
            <div class="part__head"><h2 id="tell-me-title">{w.tell_me()}</h2></div>
            <div class="stack">{ways}</div>
        </section>
    }
    .erase()
}

/// A button for a push, once it is known that this browser takes any.
fn push(key: String, can: RwSignal<bool>) -> AnyView {
    let hall = hall();
    let w = words();
    let ask = {
        let key = key.clone();
        move |_| {
            let _ = (&key, hall);
            #[cfg(feature = "hydrate")]
            crate::live::push::tell_me(key.clone(), hall);
        }
    };
    view! {
        {move || can.get().then(|| view! {
            <div class="form__foot">
                <button type="button" class="button button--quiet" on:click=ask.clone()>{w.tell_me_by_push()}</button>
            </div>
        }.erase())}
    }
    .erase()
}
