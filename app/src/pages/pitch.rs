//! Pitching a session, and editing one.

use crate::hall::hall;
use crate::parts::{Act, TextArea, TextField, Tick};
use leptos::prelude::*;
use model::limits;

/// Pitches a session.
#[component]
pub fn Pitch() -> impl IntoView {
    let hall = hall();
    let name = move || hall.me.with(|me| me.name.clone()).unwrap_or_default();
    view! {
        <main class="page">
            <h1>"Pitch a session"</h1>
            <Act what="pitch" next=hall.path("s/{session}")>
                <TextField name="title" label="Title" most=limits::TITLE required=true/>
                <TextField name="name" label="Your name" value=name() most=limits::NAME/>
                <Tick name="hosting" label="I host it" ticked=true/>
                <TextArea name="blurb" label="What is it about?" most=limits::BLURB/>
                <button class="button">"Pitch it"</button>
            </Act>
        </main>
    }
}

/// Edits a session.
#[component]
pub fn EditSession() -> impl IntoView {
    view! { <main class="page"><h1>"Edit"</h1></main> }
}
