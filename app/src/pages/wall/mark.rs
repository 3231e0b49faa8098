//! Whether what the wall shows is how things are: a word and a shape; the time of the board when it is not.

use crate::hall::{Hall, Link};
use crate::parts::{Erase, clock};
use crate::words::words;
use leptos::prelude::*;
use model::Millis;

/// How long the connection may be gone before the wall says so, in milliseconds.
const PATIENCE: Millis = 10_000;

/// The mark.
pub(super) fn mark(hall: Hall) -> AnyView {
    let w = words();
    let rendered = hall.now.get_untracked();
    let old = Memo::new(move |_| match hall.link.get() {
        Link::Live => None,
        // The page as it came, until it has caught up for the first time.
        Link::CatchingUp => Some(rendered),
        Link::Old(then) => (hall.now.get() - then > PATIENCE).then_some(then),
    });
    let says = move || match old.get() {
        None => w.wall_live().to_owned(),
        Some(then) => w.wall_old(&hall.board.with(|board| clock::clock(board, then))),
    };
    let link = move || match hall.link.get() {
        Link::Live => "live",
        Link::CatchingUp => "catching-up",
        Link::Old(_) => "old",
    };
    view! { <p class="wall__mark" class:wall__mark--old=move || old.get().is_some() data-link=link>{says}</p> }
        .erase()
}
