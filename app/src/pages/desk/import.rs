//! Sessions, rooms and slots from a table.

use leptos::prelude::*;

/// Sessions, rooms and slots from a table.
#[component]
pub fn Import() -> impl IntoView {
    view! { <main><h1>"Import"</h1></main> }
}
