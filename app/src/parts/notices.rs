//! Short messages that come and go, said aloud to those who listen.

use super::{Act, Erase, Hidden, Nudges};
use crate::hall::{Hall, hall};
use crate::words::words;
use leptos::prelude::*;
use model::Seq;

/// What there is to tell the person, at the foot of the page.
#[component]
pub fn Notices() -> impl IntoView {
    let w = words();
    let hall = hall();
    // The last part of every page of an event: once it has come to life all of the page has, its code fetched, too. What
    // moves before that would meet what the server wrote.
    let foot = NodeRef::<leptos::html::Div>::new();
    #[cfg(feature = "hydrate")]
    foot.on_load(move |_| crate::live::start(hall));
    let close = move |id| hall.notices.update(|notices| notices.retain(|notice| notice.id != id));
    view! {
        <div class="notices" node_ref=foot role="status" aria-live="polite">
            <Nudges/>
            <For each=move || hall.notices.get() key=|notice| notice.id let:notice>
                <p class="notice" class:notice--bad=notice.bad>
                    <span id=about(notice.id)>{notice.sentence.clone()}</span>
                    {notice.undo.map(|seq| undo(hall, notice.id, seq))}
                    <button type="button" class="notice__close" aria-label=w.notice_close() on:click=move |_| close(notice.id)>"×"</button>
                </p>
            </For>
        </div>
    }
}

/// Where the sentence of a notice stands.
fn about(notice: u64) -> String {
    format!("notice-{notice}")
}

/// The way back from what a notice tells of.
fn undo(hall: Hall, notice: u64, seq: Seq) -> AnyView {
    let w = words();
    let done = Callback::new(move |_| {
        hall.notices.update(|notices| notices.retain(|other| other.id != notice));
        hall.tell_for_a_while(w.together_undone(), None);
    });
    view! {
        <Act what="undo" key=format!("told-{seq}") class="notice__undo" on_done=done>
            <Hidden name="seq" value=seq.to_string()/>
            // Several may stand one above the other: each says aloud what it takes back.
            <button class="button button--quiet button--small" aria-describedby=about(notice)>{w.log_undo()}</button>
        </Act>
    }
    .erase()
}
