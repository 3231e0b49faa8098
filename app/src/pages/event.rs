//! The event: what is on, by time.

use crate::hall::hall;
use crate::parts::Heart;
use leptos::prelude::*;

/// The event.
#[component]
pub fn EventPage() -> impl IntoView {
    let hall = hall();
    let sessions = move || hall.board.with(|board| board.standing().map(|s| (s.id, s.idea.title.clone())).collect::<Vec<_>>());
    view! {
        <main class="page">
            <h1>{move || hall.board.with(|board| board.event.settings.name.clone())}</h1>
            <p data-link>{move || format!("{:?}", hall.link.get())}</p>
            <a href=hall.path("pitch")>"Pitch"</a>
            <For each=sessions key=|s| s.clone() let:session>
                <article><a href=hall.path(&format!("s/{}", session.0))>{session.1.clone()}</a><Heart session=session.0/></article>
            </For>
        </main>
    }
}
