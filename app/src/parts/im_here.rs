//! "I’m here": a tap counts a head in a run, another takes it back. It shows at once, and is taken back, with the
//! reason, if the server refuses.

use super::Erase;
use super::icon::{self, Icon};
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::words::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use model::RunId;

/// The button of a run, as long as heads are counted there.
#[component]
pub fn ImHere(
    /// Which run.
    run: RunId,
) -> impl IntoView {
    let w = words();
    let hall = hall();
    let open = memo(move || hall.board.look(|board| board.counts_heads(run, hall.now.get()).is_ok()));
    let here = memo(move || hall.is_here(run));
    let title = memo(move || {
        hall.board.look(|board| board.session(run.session).map(|session| session.idea.title.clone()))
    });
    let name = format!("here-{run}");
    let form = move || {
        view! {
            <form method="post" action=format!("#{name}") id=name.clone() class="im-here" on:submit=move |event| tap(event, hall, run)>
                <input type="hidden" name="do" value="here"/>
                <input type="hidden" name="run" value=run.to_string()/>
                <button
                    class="button button--wide im-here__button"
                    class:button--quiet=here
                    name="here"
                    value=move || if here.get() { "" } else { "yes" }
                    aria-pressed=move || if here.get() { "true" } else { "false" }
                >
                    <Icon d=icon::TICK class="button__icon"/>
                    {move || if here.get() { w.here_yes() } else { w.here_no() }}
                    <span class="unseen">{move || title.get().map(|title| format!(" {}", w.mine_quoted(&title)))}</span>
                </button>
            </form>
        }
        .erase()
    };
    view! { {move || open.get().then(form.clone())} }.erase()
}

#[cfg(feature = "hydrate")]
fn tap(event: SubmitEvent, hall: Hall, run: RunId) {
    use crate::live::outbox::{Failed, new_id, send};

    event.prevent_default();
    let here = !hall.is_here(run);
    hall.stepped.update(|stepped| {
        stepped.insert(run, here);
    });
    let field = |name: &str, value: String| (name.to_owned(), value);
    let fields = model::Fields(vec![
        field("do", "here".into()),
        field("run", run.to_string()),
        field("here", if here { "yes" } else { "" }.into()),
        field("command", new_id().to_string()),
    ]);
    leptos::task::spawn_local(async move {
        let before = hall.heads(run);
        let answer = send(fields, Some(hall)).await;
        if matches!(answer, Err(Failed::Kept)) {
            return;
        }
        if answer.is_ok() {
            // The count of all comes a moment later.
            hall.heads.update(|heads| {
                heads.0.insert(run, before);
            });
        }
        hall.stepped.update(|stepped| {
            if stepped.get(&run) == Some(&here) {
                stepped.remove(&run);
            }
        });
        match answer {
            Ok(_) | Err(Failed::Kept) => {}
            Err(Failed::Refused(refusal)) => hall.tell(refusal.sentence, true),
            Err(Failed::NoAnswer) => hall.tell(words().heart_no_answer(), true),
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn tap(_: SubmitEvent, _: Hall, _: RunId) {}
