//! The projector’s view: nobody touches it, everybody reads it. It chooses by phase and time what to show, says how old
//! that is, and turns pages where it does not all fit.

mod announce;
mod awake;
mod changes;
#[cfg(any(test, feature = "hydrate"))]
mod fit;
mod flight;
mod join;
mod later;
mod line;
mod live;
mod mark;
mod pages;
mod pitching;
mod scene;
mod which;
mod whole;

use crate::hall::hall;
use crate::parts::{Erase, clock};
use crate::words::words;
use awake::Screen;
use changes::Changes;
use leptos::html;
use leptos::prelude::*;
use leptos_meta::Title;
use scene::{News, Part, Scene, scene};

/// The projector’s view.
#[component]
pub fn Wall() -> impl IntoView {
    let w = words();
    let hall = hall().for_everybody();
    provide_context(hall);
    let stage = NodeRef::<html::Main>::new();
    let turned = pages::turn(hall, stage);
    let sight = which::sight(hall);
    let changes = Changes::follow(hall);
    let screen = Screen::keep();
    let news = Memo::new(move |_| News {
        changes: changes.lines.with(|lines| !lines.is_empty()),
        flies: changes.flies(hall.now.get()),
    });
    let scene = Memo::new(move |_| hall.board.with(|board| scene(board, hall.now.get(), news.get())));
    // One by one, so that a view that stays is not made anew.
    let parts = Memo::new(move |_| scene.get().parts(news.get()));
    measured(stage, parts);
    // What one person is told is nothing for a hall to read, on whoever's device the wall is.
    Effect::new(move |_| {
        if hall.notices.with(|notices| !notices.is_empty()) {
            hall.notices.update(Vec::clear);
        }
    });
    let part = move |part| match part {
        Part::Join => join::join(hall),
        Part::Pitches => pitching::pitching(hall),
        Part::Filling => flight::filling(hall, changes),
        Part::Changes => changes::page(changes),
        Part::Now => live::now_and_next(hall),
        Part::Whole => whole::whole(hall),
        Part::Thanks => join::thanks(hall),
    };
    let name = move || hall.board.with(|board| board.event.settings.name.clone());
    let corner = Memo::new(move |_| scene.get().has_corner());
    let strip = Memo::new(move |_| scene.get().has_strip() && news.get().changes);
    view! {
        <Title text=w.wall_title()/>
        <div
            class="wall"
            class:wall--paged=move || turned.get().is_some()
            class:wall--touched=move || screen.touched.get()
            data-look=move || sight.get().look.key()
            data-type=move || sight.get().thousandths().to_string()
            data-scene=move || key(scene.get())
            data-seq=move || hall.board.with(|board| board.seq).to_string()
        >
            <header class="wall__head">
                {join::logo(hall)}
                <h1 class="wall__name" dir="auto">{name}</h1>
                {screen.button()}
                <p class="wall__page">{move || turned.get().filter(|(_, of)| *of > 1).map(|(page, of)| w.wall_page(page, of))}</p>
                {mark::mark(hall)}
                <p class="wall__clock figures">{move || hall.board.with(|board| clock::clock(board, hall.now.get()))}</p>
            </header>
            {announce::announcements(hall)}
            {which::unknown(hall)}
            <main class="wall__stage" id="main" node_ref=stage>
                <For each=move || parts.get() key=|part| *part let:one>{part(one)}</For>
            </main>
            {move || strip.get().then(|| changes::strip(hall, changes))}
            {move || corner.get().then(|| join::corner(hall))}
            // A browser without JavaScript has to fetch the news by itself.
            <noscript inner_html="<meta http-equiv=\"refresh\" content=\"30\">"></noscript>
        </div>
    }
    .erase()
}

/// What a scene is called, for its style and for whoever tests it.
fn key(scene: Scene) -> &'static str {
    match scene {
        Scene::Join => "join",
        Scene::Pitches => "pitches",
        Scene::Ready => "ready",
        Scene::Filling => "filling",
        Scene::Morning => "morning",
        Scene::Live => "live",
        Scene::Over => "over",
        Scene::Held(shows) => shows.key(),
    }
}

/// Has the pages measured anew when others are on the stage, or it has another size: what stands above and below it
/// comes and goes.
#[cfg(feature = "hydrate")]
fn measured(stage: NodeRef<html::Main>, parts: Memo<Vec<Part>>) {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    fn resized() {
        if let Ok(event) = web_sys::Event::new("resize") {
            let _ = window().dispatch_event(&event);
        }
    }
    Effect::new(move |before: Option<()>| {
        parts.track();
        if before.is_some() {
            resized();
        }
    });
    Effect::new(move |_| {
        let Some(stage) = stage.get() else { return };
        let seen = Closure::<dyn Fn()>::new(resized);
        if let Ok(observer) = web_sys::ResizeObserver::new(seen.as_ref().unchecked_ref()) {
            observer.observe(&stage);
            let kept = StoredValue::new_local((observer, seen));
            on_cleanup(move || kept.with_value(|(observer, _)| observer.disconnect()));
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn measured(_: NodeRef<html::Main>, _: Memo<Vec<Part>>) {}
