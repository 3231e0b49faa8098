//! What stands on the tab of the browser while it changes with the board.

use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos_meta::Title;

/// A title that follows what it is read from.
///
/// Leptos writes the head of a page after all of its body; by then, what the title was read from may be gone. So the
/// server reads it here.
#[component]
pub fn WindowTitle(#[prop(into)] text: TextProp) -> impl IntoView {
    #[cfg(feature = "ssr")]
    let text = untrack(|| text.get());
    view! { <Title text/> }
}
