//! The same event again: a new one with this one's rooms, slots, settings and logo.

use crate::hall::Hall;
use crate::parts::{Act, Erase, TextField};
use crate::words::words;
use leptos::prelude::*;
use model::limits;

/// The form.
pub(super) fn again(hall: Hall) -> AnyView {
    let w = words();
    let name = hall.board.with_untracked(|board| board.event.settings.name.clone());
    view! {
        <section class="pane" aria-labelledby="again">
            <h2 id="again">{w.again_heading()}</h2>
            <p class="soft">{w.again_about()}</p>
            // The answer is another event, so the browser goes there by itself.
            <Act what="duplicate" plain=true class="form">
                <TextField name="name" label=w.again_name() value=name most=limits::EVENT_NAME required=true/>
                <TextField name="first-day" label=w.again_first_day() kind="date" required=true hint=w.again_first_day_hint()/>
                <div class="form__foot"><button class="button button--quiet">{w.again_make()}</button></div>
            </Act>
        </section>
    }
    .erase()
}
