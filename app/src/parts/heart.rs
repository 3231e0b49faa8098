//! The heart: one tap Interested, a second Must, a third off. It shows at once and is taken back, with the reason,
//! if the server refuses.

use super::Erase;
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::words::words;
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;
use model::{Level, SessionId};

/// The heart of a session.
#[component]
pub fn Heart(
    /// Whose.
    session: SessionId,
    /// Id of what to come back to where the browser sends the form by itself.
    #[prop(optional, into)]
    back: String,
    /// Whether it stands within another form, where no form may be: only a script answers its taps then, and without
    /// one it is not shown.
    #[prop(optional)]
    loose: bool,
) -> impl IntoView {
    let w = words();
    let hall = hall();
    let level = memo(move || hall.level(session));
    let open = move || hall.board.look(|board| board.event.interest || hall.facilitates());
    let title = move || {
        hall.board.look(|board| board.session(session).map(|s| s.idea.title.clone()).unwrap_or_default())
    };
    let next = move || Level::next(level.get()).map_or("none", Level::key);
    let label = move || {
        let sentence = match level.get() {
            None => w.heart_off(&title()),
            Some(Level::Interested) => w.heart_interested(&title()),
            Some(Level::Must) => w.heart_must(&title()),
        };
        format!("{sentence} ")
    };
    let count = move || hall.count(session).map(model::Count::people).filter(|people| *people > 0);
    let press = move |_: MouseEvent| {
        if loose {
            tap(hall, session);
        }
    };
    let button = view! {
            <button
                class="heart__button"
                class:heart__button--on=move || level.get().is_some()
                class:heart__button--must=move || level.get() == Some(Level::Must)
                type=if loose { "button" } else { "submit" }
                name="level"
                value=next
                aria-pressed=move || if level.get().is_some() { "true" } else { "false" }
                disabled=move || !open()
                on:click=press
            >
                <svg class="heart__icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M12 20.5s-7.5-4.6-9.3-9.2C1.4 8 3.3 4.6 6.8 4.6c2.2 0 3.9 1.2 5.2 3 1.3-1.8 3-3 5.2-3 3.5 0 5.4 3.4 4.1 6.7-1.8 4.6-9.3 9.2-9.3 9.2z"/>
                </svg>
                // What is seen is part of what is said, so that who speaks to the screen can name it.
                <span class="unseen">{label}</span>
                <span class="heart__must">{move || (level.get() == Some(Level::Must)).then_some(w.heart_is_must())}</span>
                <span class="heart__count">{count}</span>
                <span class="unseen">{move || count().map(|people| format!(" {}", w.heart_people(people)))}</span>
            </button>
    };
    if loose {
        return view! { <div class="heart heart--loose">{button}</div> }.erase();
    }
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        tap(hall, session);
    };
    view! {
        <form method="post" action=(!back.is_empty()).then(|| format!("#{back}")) class="heart" on:submit=submit>
            <input type="hidden" name="do" value="interest"/>
            <input type="hidden" name="session" value=session.to_string()/>
            {button}
        </form>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
fn tap(hall: Hall, session: SessionId) {
    want(hall, session, Level::next(hall.level(session)));
}

/// Says how much whoever looks wants a session from now on: seen at once, and taken back, with the reason, if the
/// server refuses.
#[cfg(feature = "hydrate")]
pub(crate) fn want(hall: Hall, session: SessionId, wanted: Option<Level>) {
    use crate::live::outbox::{Failed, new_id, send};

    hall.tapped.update(|tapped| {
        tapped.insert(session, wanted);
    });
    let field = |name: &str, value: String| (name.to_owned(), value);
    let fields = model::Fields(vec![
        field("do", "interest".into()),
        field("session", session.to_string()),
        field("level", wanted.map_or("none", Level::key).into()),
        field("command", new_id().to_string()),
    ]);
    leptos::task::spawn_local(async move {
        let answer = send(fields, Some(hall)).await;
        if matches!(answer, Err(Failed::Kept)) {
            return;
        }
        // A tap made since then is on its way by itself.
        hall.tapped.update(|tapped| {
            if tapped.get(&session) == Some(&wanted) {
                tapped.remove(&session);
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
fn tap(_: Hall, _: SessionId) {}
