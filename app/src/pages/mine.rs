//! My schedule: what I host and what I want.

use leptos::prelude::*;

/// My schedule: what I host and what I want.
#[component]
pub fn Mine() -> impl IntoView {
    view! { <main><h1>"Mine"</h1></main> }
}
