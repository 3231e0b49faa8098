//! A room's own screen, on a tablet at its door: what is on in it, for how long still, how full it is, what comes next, and
//! what was to be here and is elsewhere now. Everybody may read it; who may count heads there is the server's to say.

mod count;
mod left;
mod what;

use crate::hall::{Hall, hall};
use crate::parts::{Erase, LinkMark, WindowTitle, clock, stay_awake};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::{Millis, RoomId, RoomText};
use what::{Now, On, What, what};

/// When whoever speaks is told that it is time to come to an end, in milliseconds before it.
const SOON: Millis = 5 * 60_000;

/// A room's own screen.
#[component]
pub fn Door() -> impl IntoView {
    let w = words();
    let hall = hall().for_everybody();
    stay_awake();
    let params = use_params_map();
    let id = Memo::new(move |_| params.read().get("room").and_then(|id| id.parse::<RoomId>().ok()));
    let room = Memo::new(move |_| {
        let id = id.get()?;
        hall.board.with(|board| board.room(id).map(|room| (id, room.text.clone())))
    });
    let title =
        move || room.with(|room| room.as_ref().map(|(_, text)| text.name.clone()).unwrap_or_default());
    let content = move || match room.get() {
        Some((id, text)) => screen(hall, id, text),
        None => view! {
            <main id="main" class="page page--narrow">
                <h1>{w.door_nothing()}</h1>
                <p class="page__lead">{w.door_nothing_why()}</p>
                <p class="row part"><a class="button" href=hall.path("")>{w.session_to_programme()}</a></p>
            </main>
        }
        .erase(),
    };
    view! {
        <WindowTitle text=title/>
        {content}
        // A browser without JavaScript has to fetch the news by itself; not so often that nobody could type a number.
        <noscript inner_html="<meta http-equiv=\"refresh\" content=\"60\">"></noscript>
    }
    .erase()
}

fn screen(hall: Hall, id: RoomId, text: RoomText) -> AnyView {
    let w = words();
    let left = left::left(hall);
    let what = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| hall.names.with(|names| left.with(|left| what(board, names, left, id, now))))
    });
    let on = Memo::new(move |_| what.with(|what| what.now.clone()));
    let run = Memo::new(move |_| on.with(Now::run));
    let next = Memo::new(move |_| what.with(|what| what.next.clone()));
    let news = Memo::new(move |_| what.with(|what| what.news.clone()));
    let event = move || hall.board.with(|board| board.event.settings.name.clone());
    let seats = text.capacity;
    let announcements = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| {
            let standing = board.announcements.iter().rev().filter(|announcement| announcement.stands(now));
            standing.map(|announcement| announcement.text.clone()).collect::<Vec<_>>()
        })
    });
    view! {
        <div class="door">
            <header class="door__head">
                <div class="door__who">
                    <p class="door__event" dir="auto"><a href=hall.path("")>{event}</a></p>
                    <h1 class="door__room" dir="auto">{text.name.clone()}</h1>
                    <p class="door__about" dir="auto">{about(&text)}</p>
                </div>
                <div class="door__state">
                    <p class="door__clock figures">{move || hall.board.with(|board| clock::clock(board, hall.now.get()))}</p>
                    <LinkMark/>
                </div>
            </header>
            <main id="main" class="door__main">
                <div class="door__news" role="status">
                    {move || announcements.get().into_iter().map(|text| view! { <p class="door__announcement" dir="auto">{text}</p> }).collect_view()}
                    {move || what.with(|what: &What| what.closed).then(|| view! { <p class="door__closed">{w.door_closed()}</p> })}
                    {move || news.get().into_iter().map(|sentence| view! { <p class="door__moved" dir="auto">{sentence}</p> }).collect_view()}
                </div>
                <section class="door__now" aria-labelledby="now">
                    {move || now(hall, on.get())}
                </section>
                <div class="door__side">
                    {move || run.get().map(|run| count::heads(hall, run, seats))}
                    <section class="door__next" aria-labelledby="next">
                        <h2 id="next" class="door__label">{w.door_next()}</h2>
                        {move || after(next.get())}
                    </section>
                    <p class="door__more"><img class="door__code" src=hall.path("qr.svg") alt=w.door_code()/> <span>{w.door_more()}</span></p>
                </div>
            </main>
        </div>
    }
    .erase()
}

/// What is known of the room: `40 seats · projector, step-free · second floor`.
fn about(text: &RoomText) -> String {
    let w = words();
    let seats = text.capacity.map(|seats| w.door_seats(seats));
    let features = (!text.features.is_empty()).then(|| text.features.join(", "));
    let directions = Some(text.directions.clone()).filter(|directions| !directions.is_empty());
    [seats, features, directions].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What is on.
fn now(hall: Hall, now: Now) -> AnyView {
    let w = words();
    let said = |label: &'static str, title: String, text: String| {
        view! {
            <p class="door__label" id="now">{label}</p>
            <h2 class="door__title door__title--quiet" dir="auto">{title}</h2>
            <p class="door__hosts">{text}</p>
        }
        .erase()
    };
    match now {
        Now::On(on) => {
            let address = hall.path(&format!("s/{}", on.run.session));
            view! {
                <p class="door__label" id="now">{w.door_now()} " " <span class="figures door__times">{on.times.clone()}</span></p>
                <h2 class="door__title" class:door__title--long={on.title.chars().count() > 60} dir="auto"><a href=address>{on.title.clone()}</a></h2>
                <p class="door__hosts" dir="auto">{on.hosts.clone()}</p>
                {timer(hall, on.ends_at)}
            }
            .erase()
        }
        Now::Over(on) => view! {
            <p class="door__label" id="now">{w.door_over()}</p>
            <h2 class="door__title" class:door__title--long={on.title.chars().count() > 60} dir="auto">{on.title.clone()}</h2>
            <p class="door__up" role="status">{w.door_time_is_up()}</p>
        }
        .erase(),
        Now::Together { title, times } => said(w.door_now(), title, times),
        Now::Free { until } => said(w.door_now(), w.door_free().to_owned(), w.door_free_until(&until)),
        Now::Between { until } => said(w.door_now(), w.door_between().to_owned(), w.door_free_until(&until)),
        Now::Before { day, starts } => said(w.door_before(), day, w.door_starts(&starts)),
        Now::After => said(w.door_now(), w.door_after().to_owned(), w.door_after_text().to_owned()),
        Now::NoTimes => said(w.door_now(), w.door_no_times().to_owned(), w.door_no_times_text().to_owned()),
    }
}

/// How long whoever hosts still has.
fn timer(hall: Hall, ends_at: Millis) -> AnyView {
    let w = words();
    let left = Memo::new(move |_| ((ends_at - hall.now.get()) / 1_000).max(0));
    let soon = Memo::new(move |_| left.get() * 1_000 <= SOON);
    let minutes = Memo::new(move |_| (left.get() + 59) / 60);
    let clock = move || format!("{}:{:02}", left.get() / 60, left.get() % 60);
    view! {
        <p class="door__timer" class:door__timer--soon=move || soon.get()>
            // The seconds are for the eye; that it is soon over is said once.
            <span class="door__left figures" role="timer" aria-label=w.door_left() aria-live="off">{clock}</span>
            <span class="door__soon" role="status">{move || if soon.get() { w.door_soon(minutes.get()) } else { w.door_still().to_owned() }}</span>
        </p>
    }
    .erase()
}

/// What comes next.
fn after(next: Option<On>) -> AnyView {
    let w = words();
    match next {
        Some(on) => view! {
            <p class="door__next-times figures">{on.times}</p>
            <p class="door__next-title" dir="auto">{on.title}</p>
            <p class="door__hosts" dir="auto">{on.hosts}</p>
        }
        .erase(),
        None => view! { <p class="door__next-title door__next-title--none">{w.door_next_none()}</p> }.erase(),
    }
}
