//! What a session is about, as its pitcher wrote it. The page came with it as safe HTML; for sessions that the
//! browser gets to by itself it is fetched, and until it is there the text stands as it was typed.

use super::Erase;
use crate::hall::hall;
use crate::look::{Look, memo};
use leptos::prelude::*;
use model::SessionId;

/// The blurb of a session; nothing where there is none.
#[component]
pub fn Blurb(
    /// Whose.
    session: SessionId,
) -> impl IntoView {
    let hall = hall();
    let text = memo(move || {
        hall.board.look(|board| {
            board.session(session).map(|session| session.idea.blurb.clone()).unwrap_or_default()
        })
    });
    let came_with = hall.shown.held(|shown| {
        let (id, html) = shown.blurb.as_ref()?;
        let typed = shown.board.session(session)?.idea.blurb.clone();
        (*id == session).then(|| (typed, html.clone()))
    });
    // The text that the HTML was made of, and the HTML.
    let html = RwSignal::new(came_with);
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        let typed = text.get();
        let known = html.peek(|html| html.as_ref().is_some_and(|(of, _)| *of == typed));
        if known || typed.is_empty() {
            return;
        }
        let address = hall.path(&format!("s/{session}/blurb"));
        leptos::task::spawn_local(async move {
            if let Some(fetched) = crate::live::fetch_text(&address).await
                && text.try_get_untracked().as_ref() == Some(&typed)
            {
                html.try_set(Some((typed, fetched)));
            }
        });
    });
    move || {
        let text = text.get();
        if text.is_empty() {
            return None;
        }
        let ready =
            html.look(|html| html.as_ref().filter(|(of, _)| *of == text).map(|(_, html)| html.clone()));
        Some(match ready {
            Some(html) => view! { <div class="prose" dir="auto" inner_html=html></div> }.erase(),
            None => view! { <div class="prose prose--plain" dir="auto">{text}</div> }.erase(),
        })
    }
}
