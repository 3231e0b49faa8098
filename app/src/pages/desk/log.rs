//! What happened, and undo.

use leptos::prelude::*;

/// What happened, and undo.
#[component]
pub fn Log() -> impl IntoView {
    view! { <main><h1>"Log"</h1></main> }
}
