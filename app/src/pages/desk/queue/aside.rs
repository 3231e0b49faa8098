//! Beside the queue: who is on hold, pitching for somebody, and how the queue runs.

use super::super::card::Card;
use super::super::frame::said;
use super::super::sight::Sight;
use crate::api::Done;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, TextField, Tick};
use crate::words::words;
use leptos::prelude::*;
use model::{RunId, limits};

/// Who is out of the queue until somebody puts them back.
pub(super) fn held(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let held = Memo::new(move |_| {
        hall.board.with(|board| board.on_hold().map(|session| session.id).collect::<Vec<_>>())
    });
    let number = Memo::new(move |_| held.with(Vec::len));
    view! {
        <section class="queue__held" aria-labelledby="queue-held" hidden=move || number.get() == 0>
            <h3 id="queue-held" class="desk__title">{w.mic_held()}" "<span class="desk__number">{number}</span></h3>
            <p class="soft small">{w.mic_held_about()}</p>
            <ul class="queue">
                <For each=move || held.get() key=|id| *id let:id>
                    <li class="queue__one">
                        <Card sight run=RunId::first(id) queued=true/>
                        <Act what="queue" key=id.to_string() class="row queue__buttons" on_done=said(hall)>
                            <Hidden name="session" value=id.to_string()/>
                            <button class="button button--quiet button--small" name="to" value="front">{w.mic_front()}</button>
                            <button class="button button--quiet button--small" name="to" value="end">{w.mic_end()}</button>
                        </Act>
                    </li>
                </For>
            </ul>
        </section>
    }
    .erase()
}

/// Pitching for somebody who has no phone. It stays open for the next one.
pub(super) fn pitch_for_somebody(hall: Hall) -> AnyView {
    let w = words();
    let said = said(hall);
    let done = Callback::new(move |done: Done| {
        said.run(done);
        #[cfg(feature = "hydrate")]
        type_next();
    });
    view! {
        <section class="queue__pitch" aria-labelledby="queue-pitch">
            <h3 id="queue-pitch" class="desk__title">{w.desk_queue_pitch()}</h3>
            <Act what="pitch" key="queue" class="form" on_done=done>
                <TextField name="title" label=w.mic_pitch_title() most=limits::TITLE required=true/>
                <TextField name="hosts" label=w.mic_pitch_host() most=limits::NAME required=true/>
                <div class="form__foot">
                    <button class="button button--small">{w.mic_pitch_do()}</button>
                    <a href=hall.path("pitch")>{w.mic_pitch_more()}</a>
                </div>
            </Act>
        </section>
    }
    .erase()
}

/// Whoever wrote down one pitch writes down the next.
#[cfg(feature = "hydrate")]
fn type_next() {
    use wasm_bindgen::JsCast;

    let field = document().query_selector("#pitch-queue input[name=title]").ok().flatten();
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.focus();
    }
}

/// How the queue runs.
pub(super) fn settings(hall: Hall) -> AnyView {
    let w = words();
    let queueing = Memo::new(move |_| hall.board.with(|board| board.event.queueing));
    let form = move || {
        let queueing = queueing.get();
        let hint = w.mic_seconds_hint(limits::PITCH_SECONDS_LEAST, limits::PITCH_SECONDS_MOST);
        view! {
            <Act what="set-queueing" class="form" keep=true on_done=said(hall)>
                <TextField name="pitch-seconds" label=w.mic_seconds() kind="number" value=queueing.seconds.to_string() hint=hint required=true/>
                <Tick name="first-timers" label=w.mic_first_timers() ticked=queueing.first_timers/>
                <p class="soft small">{w.mic_first_timers_hint()}</p>
                <div class="form__foot"><button class="button button--small">{w.desk_save()}</button></div>
            </Act>
        }
        .erase()
    };
    view! { <details class="queue__settings"><summary>{w.mic_settings()}</summary>{form}</details> }.erase()
}
