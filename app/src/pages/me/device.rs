//! An address that makes another device the same person: made on demand, shown once.

use crate::api::{Done, HandOver};
use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Act, CopyAddress, Erase};
use crate::words::words;
use leptos::prelude::*;

/// The way to another device.
pub(super) fn device() -> AnyView {
    let w = words();
    let hall = hall();
    let made = RwSignal::new(hall.shown.held(|shown| shown.hand_over.clone()));
    let on_done = Callback::new(move |done: Done| made.set(done.hand_over));
    // It is taken away once it is of no use.
    let shown = memo(move || made.get().filter(|made| made.until > hall.now.get()));
    let code = move || {
        shown.get().map(|HandOver { address, qr_svg, .. }| {
            view! {
                <div class="stack" role="status">
                    <p>{w.me_device_scan()}</p>
                    <div class="invite__code me__code" role="img" aria-label=w.me_device_code() inner_html=qr_svg></div>
                    <CopyAddress address label=w.me_device_address()/>
                </div>
            }
            .erase()
        })
    };
    view! {
        <p>{w.me_device_about()}</p>
        <Act what="hand-over" on_done><button class="button button--quiet">{w.me_device_make()}</button></Act>
        {code}
    }
    .erase()
}
