//! What a blurb will look like: as it is typed where there is a script, by a button where there is none.

use crate::parts::{Acting, Erase};
use crate::words::words;
use leptos::prelude::*;

/// What the blurb that is typed will look like; nothing while there is none.
#[component]
pub(super) fn Preview(
    /// The blurb.
    typed: RwSignal<String>,
) -> impl IntoView {
    let w = words();
    let html = RwSignal::new(expect_context::<Acting>().preview());
    follow(typed, html);
    move || {
        let html = html.get().filter(|html| !html.trim().is_empty())?;
        Some(
            view! {
                <section class="preview" aria-label=w.pitch_preview()>
                    <p class="preview__word" aria-hidden="true">{w.pitch_preview()}</p>
                    <div class="prose" dir="auto" inner_html=html></div>
                </section>
            }
            .erase(),
        )
    }
}

/// Asks the server, which alone knows what is safe to show, a little after the last letter.
#[cfg(feature = "hydrate")]
fn follow(typed: RwSignal<String>, html: RwSignal<Option<String>>) {
    use std::time::Duration;

    const A_LITTLE: Duration = Duration::from_millis(400);
    let address = crate::hall::hall().path("preview");
    let ask = move |text: String| {
        let address = address.clone();
        leptos::task::spawn_local(async move {
            // What was typed meanwhile is on its way by itself.
            if let Some(answer) = crate::live::post_text(&address, &text).await
                && typed.try_get_untracked().is_some_and(|now| now == text)
            {
                html.try_set(Some(answer));
            }
        });
    };
    Effect::new(move || {
        let text = typed.get();
        if text.trim().is_empty() {
            html.set(None);
            return;
        }
        let ask = ask.clone();
        let later = move || {
            if typed.try_get_untracked().is_some_and(|now| now == text) {
                ask(text.clone());
            }
        };
        set_timeout(later, A_LITTLE);
    });
}

#[cfg(not(feature = "hydrate"))]
fn follow(_: RwSignal<String>, _: RwSignal<Option<String>>) {}

/// Asks for the form to come back with the preview. It goes once a script shows that by itself, and stands behind the
/// button that sends the form, which is the one that the Enter key presses.
#[component]
pub(super) fn Button() -> impl IntoView {
    let w = words();
    let by_itself = RwSignal::new(false);
    Effect::new(move || by_itself.set(true));
    move || {
        (!by_itself.get()).then(|| {
            view! {
                <button class="button button--quiet" name="preview" value="yes" formnovalidate=true>{w.pitch_see_preview()}</button>
            }
        })
    }
}
