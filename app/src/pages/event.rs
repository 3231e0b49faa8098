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
use crate::parts::icon::{self, Icon};
use crate::parts::{Erase, Header, Here, Waiting};
use crate::words::words;
use find::{Find, Sieve};
use head::Head;
use leptos::prelude::*;
use leptos_meta::Title;
use model::Phase;
use now::Now;
use own::Own;
pub use programme::faces;
use programme::{Pool, Programme};
use share::Share;
use welcome::Welcome;

/// The event.
#[component]
pub fn EventPage() -> impl IntoView {
    let hall = hall();
    let phase = Memo::new(move |_| hall.board.with(|board| board.event.phase));
    let sieve = Sieve::of_address(hall);
    provide_context(sieve);
    let name = hall.board.with_untracked(|board| board.event.settings.name.clone());
    let now = Memo::new(move |_| phase.get() == Phase::Live && !sieve.is_on());
    // Before anything is there, what the day will be; before sessions run, what was pitched is what to look at;
    // afterwards, where it takes place.
    let any = Memo::new(move |_| {
        hall.facilitates() || hall.board.with(|board| !board.slots.is_empty() || !board.sessions.is_empty())
    });
    let order = move || match phase.get() {
        Phase::Setup => view! { <Welcome/>{any.get().then(|| view! { <Pool/><Programme/> })} }.erase(),
        Phase::Pitching => view! { <Own/><Pool/><Programme/> }.erase(),
        Phase::Live | Phase::Wrapped => view! { <Programme/><Pool/> }.erase(),
    };
    view! {
        <Title text=name/>
        <Header here=Here::Programme/>
        <main id="main">
            <Head/>
            <div class="page">
                <Waiting/>
                <Announcements/>
                {move || now.get().then(|| view! { <Now/> })}
                <Find/>
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
    let standing = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| {
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
    let known = Memo::new(move |_| hall.board.with(|board| board.event.phase != Phase::Setup));
    let some = Memo::new(move |_| hall.board.with(|board| !board.event.settings.about.is_empty()));
    view! {
        <section class="part">
            <Share/>
            {move || (known.get() && some.get()).then(|| view! {
                <details class="fold">
                    <summary>{w.event_about()}</summary>
                    {html()}
                </details>
            })}
            {move || known.get().then(|| view! {
                <details class="fold">
                    <summary>{w.event_what()}</summary>
                    <div class="prose">
                        <p>{w.event_what_made()}</p>
                        <p>{w.event_what_hearts()}</p>
                        <p>{w.event_what_feet()}</p>
                    </div>
                </details>
            })}
        </section>
    }
    .erase()
}

/// What the event says about itself, under a heading; nothing where it says nothing.
fn about(title: &'static str) -> impl IntoView {
    let hall = hall();
    let some = Memo::new(move |_| hall.board.with(|board| !board.event.settings.about.is_empty()));
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
    let about = Memo::new(move |_| hall.board.with(|board| board.event.settings.about.clone()));
    move || text(about.get())
}

/// What the event says about itself: as the page came with it, or as it was typed where it has changed since.
fn text(about: String) -> AnyView {
    let html = hall()
        .shown
        .with_value(|shown| (shown.board.event.settings.about == about).then(|| shown.about.clone()));
    match html {
        Some(html) => view! { <div class="prose" dir="auto" inner_html=html></div> }.erase(),
        None => view! { <div class="prose prose--plain" dir="auto">{about}</div> }.erase(),
    }
}
