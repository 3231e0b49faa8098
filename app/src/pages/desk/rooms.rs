//! Rooms and slots.

use leptos::prelude::*;

/// Rooms and slots.
#[component]
pub fn RoomsPage() -> impl IntoView {
    view! { <main><h1>"RoomsPage"</h1></main> }
}
