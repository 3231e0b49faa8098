//! The projector’s view.

use leptos::prelude::*;

/// The projector’s view.
#[component]
pub fn Wall() -> impl IntoView {
    view! { <main><h1>"Wall"</h1></main> }
}
