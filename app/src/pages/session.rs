//! One session.

use crate::hall::hall;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::SessionId;

/// One session.
#[component]
pub fn SessionPage() -> impl IntoView {
    let hall = hall();
    let params = use_params_map();
    let id = move || params.read().get("session").and_then(|id| id.parse::<SessionId>().ok()).unwrap_or_default();
    view! {
        <main class="page">
            <h1>{move || hall.board.with(|board| board.session(id()).map(|s| s.idea.title.clone()))}</h1>
        </main>
    }
}
