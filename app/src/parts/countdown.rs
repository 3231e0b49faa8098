//! How long whoever speaks still has: the seconds run down where everybody sees them, and nothing rings.

use super::Erase;
use crate::hall::Hall;
use crate::look::{Look, memo};
use crate::words::words;
use leptos::prelude::*;
use model::{Left, Turn};

/// The time that is left to whoever has the microphone; nothing while nobody has.
///
/// It is reckoned from when they were called up, by the clock of this device.
#[component]
pub fn Countdown(
    /// The event.
    hall: Hall,
) -> impl IntoView {
    let w = words();
    let left = memo(move || {
        let now = hall.now.get();
        hall.board.look(|board| {
            let since = board.standing().find_map(|session| match session.turn {
                Turn::Speaking(since) => Some(since),
                _ => None,
            })?;
            Some(board.event.queueing.left(since, now))
        })
    });
    let over = memo(move || left.get() == Some(Left::Over));
    let clock = move || left.get().filter(|_| !over.get()).map(Left::clock);
    view! {
        <p class="countdown" class:countdown--over=move || over.get() hidden=move || left.look(Option::is_none)>
            // The seconds are for the eye; that they are over is said.
            <span class="countdown__clock figures" role="timer" aria-label=w.mic_left() aria-live="off">{clock}</span>
            <span class="countdown__over" role="status">{move || over.get().then(|| w.mic_over())}</span>
        </p>
    }
    .erase()
}
