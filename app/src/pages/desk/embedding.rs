//! Whether pages of other sites may show the board, and what they put where.

use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;

/// The switch, and, while it is on, what to copy.
pub(super) fn embedding(hall: Hall) -> AnyView {
    let w = words();
    let on = Memo::new(move |_| hall.board.with(|board| board.event.embedding));
    let address = hall.shown.with_value(|shown| shown.address.clone());
    let snippet = move || {
        let title = hall.board.with(|board| board.event.settings.name.clone());
        let title = title.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        format!(
            "<iframe src=\"{address}/embed\" title=\"{title}\" width=\"100%\" height=\"600\" loading=\"lazy\" style=\"border: 0\"></iframe>"
        )
    };
    let snippet = StoredValue::new(snippet);
    let shown = move || {
        on.get().then(|| view! {
            <label class="field">
                <span class="field__label">{w.embed_snippet()}</span>
                <input class="field__input" readonly dir="ltr" value=snippet.with_value(|snippet| snippet())/>
                <span class="field__hint">{w.embed_snippet_hint()}</span>
            </label>
            <p class="row">
                <a class="button button--quiet button--small" href=hall.path("embed") target="_blank" rel="noopener external">{w.embed_see()}</a>
                <a class="button button--quiet button--small" href=hall.path("board.json") target="_blank" rel="noopener external">{w.embed_json()}</a>
            </p>
        }.erase())
    };
    let form = move || {
        let on = on.get();
        view! {
            <Act what="set-embedding" class="row" keep=true>
                <Hidden name="open" value=if on { String::new() } else { "yes".to_owned() }/>
                <button class="button button--quiet">{if on { w.embed_stop() } else { w.embed_allow() }}</button>
            </Act>
        }
        .erase()
    };
    view! {
        <section class="pane" aria-labelledby="embedding">
            <h2 id="embedding">{w.embed_title()}</h2>
            <p class="soft">{move || if on.get() { w.embed_is_on() } else { w.embed_is_off() }}</p>
            {form}
            {shown}
        </section>
    }
    .erase()
}
