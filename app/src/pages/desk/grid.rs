//! The grid, the shelf, the queue, the solver.

use leptos::prelude::*;

/// The grid, the shelf, the queue, the solver.
#[component]
pub fn GridPage() -> impl IntoView {
    view! { <main><h1>"GridPage"</h1></main> }
}
