//! The event: what this is and what to do now, what is on, and the programme by time.

mod head;
mod now;
mod programme;

use crate::hall::hall;
use crate::parts::icon::{self, Icon};
use crate::parts::{Erase, Header, Here, Waiting};
use head::Head;
use leptos::prelude::*;
use leptos_meta::Title;
use model::Phase;
use now::Now;
pub use programme::faces;
use programme::{Pool, Programme};

/// The event.
#[component]
pub fn EventPage() -> impl IntoView {
    let hall = hall();
    let phase = Memo::new(move |_| hall.board.with(|board| board.event.phase));
    let name = hall.board.with_untracked(|board| board.event.settings.name.clone());
    // Before sessions run, what was pitched is what to look at; afterwards, where it takes place.
    let order = move || match phase.get() {
        Phase::Setup | Phase::Pitching => view! { <Pool/><Programme/> }.erase(),
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
                {move || (phase.get() == Phase::Live).then(|| view! { <Now/> })}
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
        <ul class="announcements" role="list" aria-label="Announcements">
            <For each=move || standing.get() key=|(id, text)| (*id, text.clone()) let:announcement>
                <li class="announcement">
                    <Icon d=icon::HORN class="announcement__icon"/>
                    <p class="announcement__text" dir="auto">{announcement.1}</p>
                </li>
            </For>
        </ul>
    }
}

/// What the event says about itself, how others get here, what an unconference is; folded away for those who know.
#[component]
fn About() -> impl IntoView {
    let hall = hall();
    let about = Memo::new(move |_| hall.board.with(|board| board.event.settings.about.clone()));
    let address = hall.shown.with_value(|shown| shown.address.clone());
    view! {
        <section class="part">
            {move || {
                let about = about.get();
                (!about.is_empty()).then(|| view! {
                    <details class="fold">
                        <summary>"About this event"</summary>
                        {text(about)}
                    </details>
                })
            }}
            <details class="fold">
                <summary>"Bring somebody along"</summary>
                <div class="invite">
                    <img class="invite__code" src=hall.path("qr.svg") alt="A code to scan that leads to this event" width="180" height="180" loading="lazy"/>
                    <p>"Let them scan this, or give them the address: "<a class="invite__address" href=address.clone()>{address.clone()}</a></p>
                </div>
            </details>
            <details class="fold">
                <summary>"What is an unconference?"</summary>
                <div class="prose">
                    <p>"A gathering whose programme is made by the people who come. Everybody may pitch a session: something to discuss, to show, to learn or to make."</p>
                    <p>"Tap the heart on each session that you would go to, twice if you came for it. Rooms and times are chosen so that as few people as possible have to be in two places at once."</p>
                    <p>"If you find that you neither learn nor contribute where you are, go where you do. Nobody minds."</p>
                </div>
            </details>
        </section>
    }
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
