//! Moving somebody in the queue by hand: by dragging the handle, or with Alt and the arrow keys on it. The buttons
//! beside it do the same, without a script as well.

use super::title;
use crate::api::Done;
use crate::hall::Hall;
use crate::parts::{Act, Erase};
use crate::words::words;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use model::SessionId;

/// Somebody who is being dragged, and before whom they would come; behind everybody without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Drag {
    id: SessionId,
    before: Option<SessionId>,
}

/// What is being moved by hand.
#[derive(Clone, Copy)]
pub(super) struct ByHand {
    hall: Hall,
    drag: RwSignal<Option<Drag>>,
    /// What came of the last move, for those who listen.
    pub spoken: RwSignal<String>,
    /// Whether the page has come to life: without a script, a handle is none.
    alive: RwSignal<bool>,
}

impl ByHand {
    pub(super) fn new(hall: Hall) -> Self {
        let alive = RwSignal::new(false);
        Effect::new(move || alive.set(true));
        Self { hall, drag: RwSignal::new(None), spoken: RwSignal::new(String::new()), alive }
    }

    /// Whether it is this one that is dragged.
    pub(super) fn drags(self, id: SessionId) -> bool {
        self.drag.get().is_some_and(|drag| drag.id == id)
    }

    /// Whether what is dragged would come before this one.
    pub(super) fn goes_before(self, id: SessionId) -> bool {
        self.drag.get().is_some_and(|drag| drag.before == Some(id) && drag.id != id)
    }

    /// Whether what is dragged would come behind everybody.
    pub(super) fn goes_to_end(self) -> bool {
        self.drag.get().is_some_and(|drag| drag.before.is_none())
    }

    /// Says where somebody is now, and keeps the focus where it was: their row may have been taken out and put back.
    pub(super) fn moved(self, id: SessionId) -> Callback<Done> {
        Callback::new(move |_| {
            let place =
                self.hall.board.with_untracked(|board| Some((board.turn_of(id)?, board.waiting().len())));
            if let Some((place, all)) = place {
                let title = untrack(|| title(self.hall, id));
                self.spoken.set(words().mic_place(&title, place, all));
            }
            #[cfg(feature = "hydrate")]
            browser::keep_focus(id);
        })
    }
}

/// What one takes hold of to move somebody.
pub(super) fn handle(by_hand: ByHand, id: SessionId, title: Memo<String>) -> AnyView {
    let w = words();
    #[cfg(feature = "hydrate")]
    let (down, drag, up, press) = (browser::down, browser::drag, browser::up, browser::press);
    #[cfg(not(feature = "hydrate"))]
    let (down, drag, up, press) = (nowhere::down, nowhere::drag, nowhere::up, nowhere::press);
    view! {
        <button
            type="button"
            class="queue__handle"
            id=format!("queue-handle-{id}")
            hidden=move || !by_hand.alive.get()
            aria-label=move || title.with(|title| w.mic_handle(title))
            on:pointerdown=move |event: PointerEvent| down(by_hand, id, &event)
            on:pointermove=move |event: PointerEvent| drag(by_hand, id, &event)
            on:pointerup=move |_| up(by_hand, id)
            on:pointercancel=move |_| by_hand.drag.set(None)
            on:keydown=move |event: KeyboardEvent| press(by_hand, id, &event)
        >
            <span aria-hidden="true">"⠿"</span>
        </button>
    }
    .erase()
}

/// That some were put by hand, and the way back.
pub(super) fn order(hall: Hall) -> AnyView {
    let w = words();
    let by_hand = Memo::new(move |_| hall.board.with(|board| board.queued_by_hand()));
    view! {
        <div class="queue__order" hidden=move || !by_hand.get()>
            <p class="soft small">{w.mic_by_hand()}</p>
            <Act what="queue-by-arrival" on_done=super::said(hall)>
                <button class="button button--quiet button--small">{w.mic_by_arrival()}</button>
            </Act>
        </div>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{ByHand, Drag, KeyboardEvent, PointerEvent, words};
    use crate::live::outbox::{self, Failed};
    use leptos::prelude::*;
    use model::{Fields, SessionId};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    pub(super) fn down(by_hand: ByHand, id: SessionId, event: &PointerEvent) {
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        let handle = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let handle = handle.and_then(|inside| inside.closest(".queue__handle").ok().flatten());
        // Without it, the finger would lose the handle as soon as it leaves it.
        if handle.is_some_and(|handle| handle.set_pointer_capture(event.pointer_id()).is_ok()) {
            by_hand.drag.set(Some(Drag { id, before: Some(id) }));
        }
    }

    pub(super) fn drag(by_hand: ByHand, id: SessionId, event: &PointerEvent) {
        if by_hand.drag.with_untracked(|drag| drag.is_some_and(|drag| drag.id == id)) {
            event.prevent_default();
            let drag = Drag { id, before: below(f64::from(event.client_y())) };
            if by_hand.drag.get_untracked() != Some(drag) {
                by_hand.drag.set(Some(drag));
            }
        }
    }

    pub(super) fn up(by_hand: ByHand, id: SessionId) {
        let Some(drag) = by_hand.drag.get_untracked().filter(|drag| drag.id == id) else { return };
        by_hand.drag.set(None);
        match drag.before {
            Some(before) if before == id => {}
            Some(before) => send(by_hand, id, "before", before.to_string()),
            None => send(by_hand, id, "to", "end".to_owned()),
        }
    }

    pub(super) fn press(by_hand: ByHand, id: SessionId, event: &KeyboardEvent) {
        let to = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => "up",
            "ArrowDown" if event.alt_key() => "down",
            "Home" if event.alt_key() => "front",
            "End" if event.alt_key() => "end",
            "Escape" => return by_hand.drag.set(None),
            _ => return,
        };
        event.prevent_default();
        send(by_hand, id, "to", to.to_owned());
    }

    /// Whoever waits below a height; nobody at the end of the list.
    fn below(y: f64) -> Option<SessionId> {
        let rows = document().query_selector_all(".queue [data-waits]").ok()?;
        let mut rows = (0..rows.length()).filter_map(|at| rows.item(at)?.dyn_into::<Element>().ok());
        let row = rows.find(|row| {
            let at = row.get_bounding_client_rect();
            y < at.top() + at.height() / 2.0
        })?;
        row.get_attribute("data-waits")?.parse().ok()
    }

    fn send(by_hand: ByHand, id: SessionId, name: &str, value: String) {
        let fields = [
            ("do", "queue".to_owned()),
            ("session", id.to_string()),
            (name, value),
            ("command", outbox::new_id().to_string()),
        ];
        let fields = Fields(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
        let moved = by_hand.moved(id);
        leptos::task::spawn_local(async move {
            match outbox::send(fields, Some(by_hand.hall)).await {
                Ok(done) => drop(moved.try_run(done)),
                Err(Failed::Refused(refusal)) => by_hand.hall.tell(refusal.sentence, true),
                Err(Failed::Kept | Failed::NoAnswer) => by_hand.hall.tell(words().form_no_answer(), true),
            }
        });
    }

    /// What has the focus gets it again once the rows stand in their new order; the handle, if nothing has it by then.
    pub(super) fn keep_focus(id: SessionId) {
        let body = document().body().map(Element::from);
        let was = document().active_element().filter(|focused| Some(focused) != body.as_ref());
        request_animation_frame(move || {
            let handle = || document().get_element_by_id(&format!("queue-handle-{id}"));
            let there = was.filter(|was| was.is_connected()).or_else(handle);
            if let Some(there) = there.and_then(|there| there.dyn_into::<HtmlElement>().ok()) {
                let _ = there.focus();
            }
        });
    }
}

/// The server shows handles, and nobody takes hold of them there.
#[cfg(not(feature = "hydrate"))]
mod nowhere {
    use super::{ByHand, KeyboardEvent, PointerEvent, SessionId};

    pub(super) fn down(_: ByHand, _: SessionId, _: &PointerEvent) {}
    pub(super) fn drag(_: ByHand, _: SessionId, _: &PointerEvent) {}
    pub(super) fn up(_: ByHand, _: SessionId) {}
    pub(super) fn press(_: ByHand, _: SessionId, _: &KeyboardEvent) {}
}
