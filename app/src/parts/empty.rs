//! Where there is nothing yet: what will be here, and what to do.

use super::Erase;
use leptos::prelude::*;

/// An empty state; its children are the ways out of it.
#[component]
pub fn Empty(
    /// What there is none of.
    #[prop(into)]
    title: String,
    /// What to do about it, or why that is well.
    #[prop(into)]
    text: String,
    /// Buttons and links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty__title">{title}</p>
            <p class="empty__text">{text}</p>
            {children.map(|children| view! { <div class="row">{children()}</div> }.erase())}
        </div>
    }
    .erase()
}
