//! How to take part: the code to scan, the address to type, what to do there.

use crate::hall::Hall;
use crate::parts::Erase;
use leptos::prelude::*;

/// The code that leads to the event.
pub(super) fn code(hall: Hall, class: &'static str) -> AnyView {
    let address = hall.shown.with_value(|shown| shown.address.clone());
    view! { <img class=class src=hall.path("qr.svg") alt=format!("Code to scan: it leads to {address}")/> }
        .erase()
}

/// The address as people type it.
pub(super) fn address(hall: Hall) -> String {
    hall.shown.with_value(|shown| {
        let address = shown.address.as_str();
        let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        bare.unwrap_or(address).to_owned()
    })
}

/// Before anything is on.
pub(super) fn join(hall: Hall) -> AnyView {
    view! {
        <section class="join">
            {code(hall, "join__code")}
            <div class="join__text">
                <h2 class="join__title">"Join on your phone"</h2>
                <ol class="join__steps">
                    <li>"Scan the code, or open " <strong class="join__address">{address(hall)}</strong></li>
                    <li>"See what others pitch, and tap the heart of what you want to go to"</li>
                    <li>"Pitch a session of your own"</li>
                </ol>
                <p class="join__note">"No account, no app. You are asked for a name when you pitch, not before."</p>
            </div>
        </section>
    }
    .erase()
}

/// After everything was on.
pub(super) fn thanks(hall: Hall) -> AnyView {
    let sessions = move || {
        let placed = hall.board.with(|board| {
            board.standing().filter(|session| session.runs.iter().any(|run| run.place.is_some())).count()
        });
        crate::words::count(u32::try_from(placed).unwrap_or(u32::MAX), "session", "sessions")
    };
    view! {
        <section class="thanks">
            <h2 class="thanks__title">"Thank you for coming"</h2>
            <p class="thanks__text">{sessions}" made by everybody here. Add what you learnt to the notes of a session."</p>
        </section>
    }
    .erase()
}

/// The way in, small, while other things are shown.
pub(super) fn corner(hall: Hall) -> AnyView {
    view! {
        <footer class="wall__corner">
            {code(hall, "wall__code")}
            <p class="wall__address">{address(hall)}</p>
        </footer>
    }
    .erase()
}
