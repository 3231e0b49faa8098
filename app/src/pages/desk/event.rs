//! Settings, phase, links and announcements.

use leptos::prelude::*;

/// Settings, phase, links and announcements.
#[component]
pub fn EventSettings() -> impl IntoView {
    view! { <main><h1>"EventSettings"</h1></main> }
}
