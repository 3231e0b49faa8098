//! Where to be now and next: how to get there, how long until, how full it will be, how many are there.

use super::plan::{Crowd, Leg, Moment, Stay, What, crowd};
use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Erase, ImHere};
use crate::words::words;
use leptos::prelude::*;
use model::Millis;

/// Now and next.
#[component]
pub(super) fn NowAndNext(
    /// What matters at the moment.
    moment: Memo<Moment>,
) -> impl IntoView {
    let w = words();
    let hall = hall();
    let part = move |get: fn(&Moment) -> Vec<Leg>| memo(move || moment.with(get));
    let now = part(|moment| moment.now.clone());
    let gap = part(|moment| moment.gap.clone().into_iter().collect());
    let next = part(|moment| moment.next.clone().into_iter().collect());
    let nothing = memo(move || moment.look(|moment| *moment == Moment::default()));
    let left = move |ends: Millis| move || w.event_left(&w.how_long(ends - hall.now.get()));
    let until = move |starts: Millis| move || w.event_in(&w.how_long(starts - hall.now.get()));
    view! {
        <div class="where">
            <For each=move || now.get() key=Clone::clone let:leg>{
                let left = left(leg.ends);
                leg_view(w.event_now(), leg, true, Signal::derive(left))
            }</For>
            <For each=move || gap.get() key=Clone::clone let:leg>{
                let until = until(leg.starts);
                leg_view(w.mine_free(), leg, false, Signal::derive(until))
            }</For>
            <For each=move || next.get() key=Clone::clone let:leg>{
                let until = until(leg.starts);
                leg_view(w.event_next(), leg, false, Signal::derive(until))
            }</For>
            {move || nothing.get().then(|| view! { <p class="callout">{w.mine_no_more()}</p> })}
        </div>
    }
    .erase()
}

/// One stretch: a heading, when, how long until, and what.
fn leg_view(word: &'static str, leg: Leg, on: bool, rest: Signal<String>) -> AnyView {
    let w = words();
    let hall = hall();
    let Leg { slot, day, starts, ends, times, what } = leg;
    // Another day is named: minutes alone would mislead.
    let far = memo(move || starts - hall.now.get() > 12 * 3_600_000);
    let date = move || far.get().then(|| view! { <span class="now__clock">{w.date(day)}</span> });
    let bar = on.then(|| {
        let spent = move || (hall.now.get() - starts).max(0) / 60_000;
        view! { <progress class="now__bar" aria-label=w.event_spent() value=move || spent().to_string() max=((ends - starts) / 60_000).to_string()></progress> }
    });
    let what = match what {
        What::Stays(stays) => {
            let several = stays.len() > 1;
            view! {
                {several.then(|| view! { <p class="soft small">{w.event_several_wanted()}</p> })}
                <ul class="stack" role="list">
                    {stays.into_iter().map(|stay| view! { <li>{stay_view(stay)}</li> }).collect_view()}
                </ul>
            }
            .erase()
        }
        What::Together(kind, title) => {
            let title = if title.is_empty() { w.slot_kind(kind).to_owned() } else { title };
            view! { <p class="now__together" dir="auto">{title}</p> }.erase()
        }
        What::Free(all) => view! {
            <p><a class="pill pill--line" href=format!("{}#slot-{slot}", hall.path(""))>{w.event_choose_from(all)}</a></p>
        }
        .erase(),
    };
    view! {
        <section class="where__leg">
            <div class="now__time">
                <h2 class="now__word">{word}</h2>
                {date}
                <span class="now__clock">{times}</span>
                <span class="now__left">{rest}</span>
            </div>
            {bar}
            {what}
        </section>
    }
    .erase()
}

/// A session to go to.
fn stay_view(stay: Stay) -> AnyView {
    let w = words();
    let hall = hall();
    let Stay { run, title, hosting, room, directions, seats, runs, all_seats } = stay;
    let session = run.session;
    // Whoever wants it in any of its runs may come to this one: so its seats are those of all runs.
    let full = memo(move || {
        let people = hall.count(session)?.people();
        let seats = all_seats?;
        (people > 0 && runs > 0).then(|| match (crowd(people, seats), runs) {
            (Crowd::Plenty, 1) => w.crowd_plenty(people, seats),
            (Crowd::Full, 1) => w.crowd_full(people, seats),
            (Crowd::Over, 1) => w.crowd_over(people, seats),
            (Crowd::Plenty, _) => w.crowd_runs_plenty(people, seats, runs),
            (Crowd::Full, _) => w.crowd_runs_full(people, seats, runs),
            (Crowd::Over, _) => w.crowd_runs_over(people, seats, runs),
        })
    });
    let heads = memo(move || match (hall.heads(run), seats) {
        (0, _) => None,
        (heads, Some(seats)) => Some(w.heads_of(heads, seats)),
        (heads, None) => Some(w.heads(heads)),
    });
    view! {
        <article class="stay">
            <h3 class="stay__title" dir="auto"><a href=hall.path(&format!("s/{session}"))>{title}</a></h3>
            {hosting.then(|| view! { <p><span class="chip chip--accent">{w.card_you_host()}</span></p> })}
            <p class="stay__where">
                <Icon d=icon::PIN class="stay__icon"/>
                <span><strong dir="auto">{room}</strong>{(!directions.is_empty()).then(|| view! { <span class="stay__way" dir="auto">{directions}</span> })}</span>
            </p>
            {move || full.get().map(|says| view! { <p class="stay__line"><Icon d=icon::PERSON class="stay__icon"/><span>{says}</span></p> })}
            {move || heads.get().map(|says| view! { <p class="stay__line" role="status"><Icon d=icon::TICK class="stay__icon"/><span>{says}</span></p> })}
            <ImHere run/>
        </article>
    }
    .erase()
}
