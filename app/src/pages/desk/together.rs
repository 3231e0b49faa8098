//! Several facilitators at once: who else is here, which card somebody is about to move, forms that do not change
//! under one's hands, and undo by the keyboard.

use super::frame::said;
use super::known::known;
use crate::api::Done;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::RunId;

/// Says to the others at the desk that one is about to move a card, or that one has let go of it.
#[cfg(feature = "hydrate")]
pub(crate) fn hold(hall: Hall, run: Option<RunId>) {
    if hall.holding.try_get_untracked().is_some_and(|held| held != run) {
        hall.holding.set(run);
        tell(run);
    }
}

/// Says to the others at the desk that one is about to move a card: only a page that has come to life can.
#[cfg(not(feature = "hydrate"))]
pub(crate) fn hold(_: Hall, _: Option<RunId>) {}

#[cfg(feature = "hydrate")]
fn tell(run: Option<RunId>) {
    use crate::live::outbox;
    let run = run.map(|run| run.to_string()).unwrap_or_default();
    let fields = [("do", "hold".to_owned()), ("run", run), ("command", outbox::new_id().to_string())];
    let fields = model::Fields(fields.map(|(name, value)| (name.to_owned(), value)).to_vec());
    // Whether it has arrived is of no consequence: it is said again before it is forgotten.
    leptos::task::spawn_local(async move { drop(outbox::send(fields, None).await) });
}

/// Who else holds a card: the names of all who do.
pub(super) fn held_by(hall: Hall, run: RunId) -> Option<String> {
    let w = words();
    let me = hall.me.with(|me| me.person);
    known().here.with(|here| {
        let others = here.iter().filter(|one| one.holds == Some(run) && Some(one.person) != me);
        let names: Vec<String> =
            others.map(|one| one.name.clone().unwrap_or_else(|| w.together_nameless().to_owned())).collect();
        (!names.is_empty()).then(|| w.list(&names))
    })
}

/// Who else is at the desk: faces and names.
pub(super) fn others(hall: Hall) -> AnyView {
    let w = words();
    let known = known();
    let names = Memo::new(move |_| {
        let me = hall.me.with(|me| me.person);
        known.here.with(|here| {
            let others = here.iter().filter(|one| Some(one.person) != me);
            others
                .map(|one| one.name.clone().unwrap_or_else(|| w.together_nameless().to_owned()))
                .collect::<Vec<_>>()
        })
    });
    let faces = move || {
        names.with(|names| {
            let face = |name: &String| {
                let first = name.chars().next().map(|first| first.to_uppercase().to_string());
                view! { <span class="others__face">{first}</span> }
            };
            names.iter().map(face).collect_view()
        })
    };
    let says = move || names.with(|names| w.together_here(names.len(), &w.list(names)));
    view! {
        <div class="others" role="status" aria-label=w.together_here_label() hidden=move || names.with(Vec::is_empty)>
            <span class="others__faces" aria-hidden="true">{faces}</span>
            <span dir="auto">{says}</span>
        </div>
    }
    .erase()
}

/// What every page of the desk does once it has come to life: says again and again what one holds, lets go of it when
/// it is left, and takes back one's last change on Ctrl+Z outside of fields.
#[cfg(feature = "hydrate")]
pub(super) fn start(hall: Hall) {
    use std::time::Duration;

    Effect::new(move |_| {
        let renew = move || {
            if let Some(Some(run)) = hall.holding.try_get_untracked() {
                tell(Some(run));
            }
        };
        let renewing = set_interval_with_handle(renew, Duration::from_secs(20));
        let keys = window_event_listener(leptos::ev::keydown, |event| {
            let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && !event.alt_key();
            if is_undo && event.key().eq_ignore_ascii_case("z") && !is_in_field(&event) {
                event.prevent_default();
                undo();
            }
        });
        on_cleanup(move || {
            if let Ok(renewing) = renewing {
                renewing.clear();
            }
            keys.remove();
            hold(hall, None);
        });
    });
}

#[cfg(not(feature = "hydrate"))]
pub(super) fn start(_: Hall) {}

/// Whether somebody types: there the browser's own undo is meant.
#[cfg(feature = "hydrate")]
fn is_in_field(event: &web_sys::KeyboardEvent) -> bool {
    use wasm_bindgen::JsCast;
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| {
        target.closest("input, textarea, select, [contenteditable]").is_ok_and(|at| at.is_some())
    })
}

/// Sends the form at the top of the desk.
#[cfg(feature = "hydrate")]
fn undo() {
    use wasm_bindgen::JsCast;
    let form = document().get_element_by_id("undo");
    if let Some(form) = form.and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok()) {
        let _ = form.request_submit();
    }
}

/// A form about something that others may change as well: it follows how that is while nobody types in it. What is
/// typed stays, and comes with the board that it was typed on ([`crate::parts::Seen::Then`]), so that the server can
/// tell. `form` gets how it is and what to do when it is done.
pub(super) fn follows<T: Clone + PartialEq + Send + Sync + 'static>(
    hall: Hall,
    now: Memo<T>,
    form: impl Fn(T, Callback<Done>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shown = RwSignal::new(now.get_untracked());
    let typing = StoredValue::new(false);
    Effect::new(move |_| {
        let now = now.get();
        if !typing.get_value() && shown.with_untracked(|shown| *shown != now) {
            shown.set(now);
        }
    });
    let said = said(hall);
    let done = Callback::new(move |done: Done| {
        typing.set_value(false);
        let now = now.get_untracked();
        if shown.with_untracked(|shown| *shown != now) {
            shown.set(now);
        }
        said.run(done);
    });
    // Inside a component nothing is followed, so what the form shows is read before it.
    view! { <div class="follows" on:input=move |_| typing.set_value(true)>{move || form(shown.get(), done)}</div> }.erase()
}
