//! The projector’s view: nobody touches it, everybody reads it. It chooses by phase and time what to show, says how old
//! that is, and turns pages where it does not all fit.

#[cfg(any(test, feature = "hydrate"))]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only in a browser is anything measured"))]
mod fit;
mod join;
mod later;
mod line;
mod live;
mod pages;
mod pitching;
mod which;
mod whole;

use crate::hall::{Hall, Link, hall};
use crate::parts::{Erase, clock};
use crate::words::words;
use leptos::html;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Board, Millis, Phase, Slot};
use std::sync::Arc;

/// How long the connection may be gone before the wall says so, in milliseconds.
const PATIENCE: Millis = 10_000;

/// What the wall shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scene {
    /// How to take part.
    Join,
    /// Who speaks, and who is next.
    Pitching,
    /// What is on and what comes next, and the whole grid.
    Live,
    /// It is over: the whole grid and thanks.
    Over,
}

fn scene(hall: Hall) -> Scene {
    let now = hall.now.get();
    hall.board.with(|board| {
        let last = board.slots.iter().rfind(|slot| slot.is_for_sessions()).map(Slot::ends_at);
        match (board.event.phase, last) {
            (Phase::Setup, _) | (Phase::Live, None) => Scene::Join,
            (Phase::Pitching, _) => Scene::Pitching,
            (Phase::Live, Some(last)) if now < last => Scene::Live,
            (Phase::Live | Phase::Wrapped, _) => Scene::Over,
        }
    })
}

/// The event as everybody may see it, whoever's device the wall is on.
fn for_everybody(hall: Hall) -> Hall {
    let seen = |board: &Arc<Board>| board.public().map_or_else(|| Arc::clone(board), Arc::new);
    let board = RwSignal::new(hall.board.with_untracked(seen));
    Effect::new(move |before: Option<()>| {
        let now = hall.board.with(seen);
        // What it begins with is there already.
        if before.is_some() {
            board.set(now);
        }
    });
    Hall { board, ..hall }
}

/// The projector’s view.
#[component]
pub fn Wall() -> impl IntoView {
    let w = words();
    let hall = for_everybody(hall());
    provide_context(hall);
    let stage = NodeRef::<html::Main>::new();
    let turned = pages::turn(hall, stage);
    let sight = which::sight(hall);
    let scene = Memo::new(move |_| scene(hall));
    let content = move || match scene.get() {
        Scene::Join => join::join(hall),
        Scene::Pitching => pitching::pitching(hall),
        Scene::Live => view! { {live::now_and_next(hall)} {whole::whole(hall)} }.erase(),
        Scene::Over => view! { {join::thanks(hall)} {whole::whole(hall)} }.erase(),
    };
    let name = move || hall.board.with(|board| board.event.settings.name.clone());
    let corner = move || matches!(scene.get(), Scene::Live | Scene::Over);
    view! {
        <Title text=w.wall_title()/>
        <div class="wall" class:wall--paged=move || turned.get().is_some() data-look=move || sight.get().look.key() data-type=move || sight.get().thousandths().to_string()>
            <header class="wall__head">
                {join::logo(hall)}
                <h1 class="wall__name" dir="auto">{name}</h1>
                <p class="wall__page">{move || turned.get().filter(|(_, of)| *of > 1).map(|(page, of)| w.wall_page(page, of))}</p>
                {mark(hall)}
                <p class="wall__clock figures">{move || hall.board.with(|board| clock::clock(board, hall.now.get()))}</p>
            </header>
            {announcements(hall)}
            {which::unknown(hall)}
            <main class="wall__stage" id="main" node_ref=stage>{content}</main>
            {move || corner().then(|| join::corner(hall))}
            // A browser without JavaScript has to fetch the news by itself.
            <noscript inner_html="<meta http-equiv=\"refresh\" content=\"30\">"></noscript>
        </div>
    }
    .erase()
}

/// What everybody should read, above everything.
fn announcements(hall: Hall) -> AnyView {
    let standing = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| {
            let standing = board.announcements.iter().rev().filter(|announcement| announcement.stands(now));
            standing.map(|announcement| (announcement.id, announcement.text.clone())).collect::<Vec<_>>()
        })
    });
    view! {
        <div class="wall__announcements" role="status" aria-live="polite">
            <For each=move || standing.get() key=|announcement| announcement.clone() let:announcement>
                <p class="wall__announcement" dir="auto">{announcement.1.clone()}</p>
            </For>
        </div>
    }
    .erase()
}

/// Whether this is how things are: a word and a shape; the time of the board when it is not.
fn mark(hall: Hall) -> AnyView {
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
    view! { <p class="wall__mark" class:wall__mark--old=move || old.get().is_some()>{says}</p> }.erase()
}
