//! The event: what this is and what to do now, what is on, and the programme by time.

mod find;
mod fold;
mod head;
mod now;
mod own;
mod programme;
mod query;
mod share;
mod tell_me;
mod welcome;

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::pages::later::Part;
use crate::parts::icon::{self, Icon};
use crate::parts::{Erase, Header, Here, Wakes, late};
use crate::words::words;
pub(super) use find::Find;
use find::Sieve;
use head::Head;
use leptos::prelude::*;
use leptos_meta::Title;
use model::Phase;
use now::Now;
pub(super) use own::Own;
pub use programme::faces;
use programme::{Pool, Programme};
pub(super) use share::Share;
pub(super) use welcome::Welcome;

/// The event.
#[component]
pub fn EventPage() -> impl IntoView {
    let hall = hall();
    let phase = memo(move || hall.board.look(|board| board.event.phase));
    let sieve = Sieve::of_address(hall);
    provide_context(sieve);
    let name = hall.board.peek(|board| board.event.settings.name.clone());
    let now = memo(move || phase.get() == Phase::Live && !sieve.is_on());
    // Before anything is there, what the day will be; before sessions run, what was pitched is what to look at;
    // afterwards, where it takes place.
    let any = memo(move || {
        hall.facilitates() || hall.board.look(|board| !board.slots.is_empty() || !board.sessions.is_empty())
    });
    // Somebody new has pitched nothing.
    let known = memo(move || hall.me.look(|me| me.person.is_some()));
    let own = move || known.get().then(|| late(Part::Own, Wakes::Soon));
    let waiting = memo(move || hall.waiting.look(|waiting| !waiting.is_empty()));
    // What somebody looks for already, the browser follows at once.
    let looks = if sieve.on.get_untracked() { Wakes::Soon } else { Wakes::Touched };
    let many = memo(move || find::many(hall));
    let order = move || {
        match phase.get() {
        Phase::Setup => {
            view! { {late(Part::Welcome, Wakes::Soon)}{any.get().then(|| view! { <Pool/><Programme/> }.erase())} }
                .erase()
        }
        Phase::Pitching => view! { {own}<Pool/><Programme/> }.erase(),
        Phase::Live | Phase::Wrapped => view! { <Programme/><Pool/> }.erase(),
    }
    };
    view! {
        <Title text=name/>
        <Header here=Here::Programme/>
        <main id="main">
            <Head/>
            <div class="page">
                {move || waiting.get().then(|| late(Part::Waiting, Wakes::Soon))}
                <Announcements/>
                {move || now.get().then(|| view! { <Now/> }.erase())}
                <div class="find part" id="find" hidden=move || !many.get() && !sieve.is_on()>
                    {late(Part::Find, looks)}
                </div>
                {order}
                <About/>
            </div>
        </main>
    }
    .erase()
}

/// What everybody should read now.
#[component]
fn Announcements() -> impl IntoView {
    let hall = hall();
    let standing = memo(move || {
        let now = hall.now.get();
        hall.board.look(|board| {
            let standing = board.announcements.iter().filter(|announcement| announcement.stands(now));
            standing
                .rev()
                .map(|announcement| (announcement.id, announcement.text.clone()))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <ul class="announcements" role="list" aria-label=words().event_announcements()>
            <For each=move || standing.get() key=|(id, text)| (*id, text.clone()) let:announcement>
                <li class="announcement">
                    <Icon d=icon::HORN class="announcement__icon"/>
                    <p class="announcement__text" dir="auto">{announcement.1}</p>
                </li>
            </For>
        </ul>
    }
}

/// How others get here, and, for those who know it by then, what this is: folded away.
#[component]
fn About() -> impl IntoView {
    let hall = hall();
    let w = words();
    let known = memo(move || hall.board.look(|board| board.event.phase != Phase::Setup));
    let some = memo(move || hall.board.look(|board| !board.event.settings.about.is_empty()));
    view! {
        <section class="part">
            {late(Part::Share, Wakes::Touched)}
            {move || (known.get() && some.get()).then(|| view! {
                <details class="fold">
                    <summary>{w.event_about()}</summary>
                    {html()}
                </details>
            }.erase())}
            {move || known.get().then(|| view! {
                <details class="fold">
                    <summary>{w.event_what()}</summary>
                    <div class="prose">
                        <p>{w.event_what_made()}</p>
                        <p>{w.event_what_hearts()}</p>
                        <p>{w.event_what_feet()}</p>
                    </div>
                </details>
            }.erase())}
        </section>
    }
    .erase()
}

/// What the event says about itself, under a heading; nothing where it says nothing.
fn about(title: &'static str) -> impl IntoView {
    let hall = hall();
    let some = memo(move || hall.board.look(|board| !board.event.settings.about.is_empty()));
    move || {
        some.get().then(|| {
            view! {
                <section class="part" aria-labelledby="about">
                    <div class="part__head"><h2 id="about">{title}</h2></div>
                    {html()}
                </section>
            }
        })
    }
}

/// What the event says about itself, followed as it changes.
fn html() -> impl IntoView {
    let hall = hall();
    let about = memo(move || hall.board.look(|board| board.event.settings.about.clone()));
    move || text(about.get())
}

/// What the event says about itself: as the page came with it, or as it was typed where it has changed since.
fn text(about: String) -> AnyView {
    let html =
        hall().shown.held(|shown| (shown.board.event.settings.about == about).then(|| shown.about.clone()));
    match html {
        Some(html) => view! { <div class="prose" dir="auto" inner_html=html></div> }.erase(),
        None => view! { <div class="prose prose--plain" dir="auto">{about}</div> }.erase(),
    }
}
