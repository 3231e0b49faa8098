//! My schedule: what I host and what I want, by time, with what is in the way of it; and what I am called.

use crate::hall::hall;
use crate::parts::icon::{self, Icon};
use crate::parts::{Act, Empty, Erase, Face, Header, Here, Says, SessionCard, TextField, Waiting, clashes};
use crate::words::words;
use ::words::{Words, around};
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Host, SlotId, limits};

/// A time at which something of mine is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Time {
    slot: SlotId,
    /// The day, where it is another than before.
    day: Option<String>,
    starts: String,
    ends_at: i64,
    faces: Vec<Face>,
    /// What is in the way, as a sentence.
    clash: Option<String>,
}

/// What is mine: by time, and without a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Agenda {
    times: Vec<Time>,
    unplaced: Vec<Face>,
    gone: Vec<Face>,
}

/// My schedule.
#[component]
pub fn Mine() -> impl IntoView {
    let hall = hall();
    let w = words();
    let agenda = Memo::new(move |_| agenda(w, hall));
    let none = Memo::new(move |_| agenda.with(|agenda| *agenda == Agenda::default()));
    let none_placed = Memo::new(move |_| agenda.with(|agenda| agenda.times.is_empty()));
    let list = move |title: &'static str, hint: &'static str, get: fn(&Agenda) -> Vec<Face>| {
        let faces = Memo::new(move |_| agenda.with(get));
        let some = Memo::new(move |_| faces.with(|faces| !faces.is_empty()));
        move || {
            some.get().then(|| view! {
                <section class="part">
                    <div class="part__head"><h2>{title}</h2><span class="part__more">{hint}</span></div>
                    <ul class="cards" role="list">
                        <For each=move || faces.get() key=Clone::clone let:face><li><SessionCard face found=true/></li></For>
                    </ul>
                </section>
            })
        }
    };
    view! {
        <Title text=w.mine_title()/>
        <Header here=Here::Mine/>
        <main id="main" class="page">
            <h1>{w.mine_title()}</h1>
            <Waiting/>
            {move || none.get().then(|| view! {
                <div class="part">
                    <Empty title=w.mine_empty() text=w.mine_empty_how()>
                        <a class="button" href=hall.path("")>{w.mine_to_programme()}</a>
                        <a class="button button--quiet" href=hall.path("pitch")>{w.event_pitch()}</a>
                    </Empty>
                </div>
            })}
            {move || (none_placed.get() && !none.get()).then(|| view! {
                <p class="page__lead">{w.mine_none_placed()}</p>
            })}
            <ol class="trail trail--mine" role="list">
                <For each=move || agenda.with(|agenda| agenda.times.clone()) key=Clone::clone let:time>
                    <At time/>
                </For>
            </ol>
            {list(w.mine_unplaced(), w.mine_unplaced_hint(), |agenda| agenda.unplaced.clone())}
            {list(w.mine_gone(), w.mine_gone_hint(), |agenda| agenda.gone.clone())}
            <Name/>
        </main>
    }
    .erase()
}

/// One time of mine.
#[component]
fn At(
    /// Which.
    time: Time,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let is_over = Memo::new(move |_| time.ends_at <= hall.now.get());
    let Time { slot, day, starts, faces, clash, .. } = time;
    view! {
        {day.map(|day| view! { <li><h2 class="day__name">{day}</h2></li> })}
        <li class="stop" class:stop--past=is_over id=format!("slot-{slot}")>
            <Icon d=icon::TENT class="stop__mark"/>
            <div class="stop__head">
                <h3 class="stop__clock">{starts}</h3>
                <span class="stop__note">{move || is_over.get().then_some(w.event_over())}</span>
            </div>
            <div class="stop__body">
                {clash.map(|says| view! {
                    <p class="callout callout--warn"><Icon d=icon::CLASH class="callout__icon"/><span>{says}</span></p>
                })}
                <ul class="cards" role="list">
                    {faces.into_iter().map(|face| view! { <li><SessionCard face says=Says::TimeAndRoom level=4 found=true/></li> }).collect_view()}
                </ul>
            </div>
        </li>
    }
    .erase()
}

/// What I am called, and a way to change it.
#[component]
fn Name() -> impl IntoView {
    let hall = hall();
    let w = words();
    let name = Memo::new(move |_| hall.me.with(|me| me.name.clone()));
    move || {
        let (known, value) = match name.get() {
            Some(name) => {
                let (before, after) = around(|name| w.mine_called(name));
                (view! { {before}<bdi>{name.clone()}</bdi>{after} }.erase(), name)
            }
            None => (w.mine_nameless().erase(), String::new()),
        };
        view! {
            <section class="part" id="name">
                <details class="fold">
                    <summary><span>{known}</span></summary>
                    <Act what="rename" class="form" keep=true>
                        <TextField name="name" label=w.mine_name() value hint=w.mine_name_hint() most=limits::NAME required=true autocomplete="name"/>
                        <div class="form__foot"><button class="button button--quiet">{w.mine_save()}</button></div>
                    </Act>
                </details>
            </section>
        }
    }
}

/// Puts together what is mine.
fn agenda(w: Words, hall: crate::Hall) -> Agenda {
    let me = hall.me.get();
    let mut agenda = Agenda::default();
    hall.board.with(|board| {
        hall.names.with(|names| {
            let hosting = |session: &model::Session| {
                me.person.is_some_and(|me| session.idea.hosts.contains(&Host::Person(me)))
            };
            let pitched = |session: &model::Session| me.person.is_some() && session.pitched_by == me.person;
            let mine = board.sessions.iter().filter(|session| {
                hosting(session)
                    || me.interest.contains_key(&session.id)
                    || (pitched(session) && !session.stands())
            });
            let mut placed: Vec<(SlotId, Face)> = Vec::new();
            for session in mine {
                let mut has_place = false;
                for run in session.runs.iter().filter(|_| session.stands()) {
                    if let Some(first) = board.taken_by(session, run).first() {
                        has_place = true;
                        placed.push((first.id, Face::of(board, names, session, run, None)));
                    }
                }
                if has_place {
                    continue;
                }
                let face = session.runs.first().map(|run| Face::of(board, names, session, run, None));
                if session.stands() { agenda.unplaced.extend(face) } else { agenda.gone.extend(face) }
            }
            let in_the_way = clashes(board, &me);
            let mut day = None;
            for slot in &board.slots {
                let faces: Vec<_> =
                    placed.iter().filter(|(at, _)| *at == slot.id).map(|(_, face)| face.clone()).collect();
                if faces.is_empty() {
                    continue;
                }
                let clash = in_the_way.iter().find(|clash| clash.slot == slot.id).map(|clash| {
                    let titles = clash.runs.iter().filter_map(|run| board.session(run.session));
                    let quoted = |session: &model::Session| {
                        w.mine_quoted(&format!("\u{2068}{}\u{2069}", session.idea.title))
                    };
                    let titles = w.list(&titles.map(quoted).collect::<Vec<_>>());
                    if clash.hosting { w.mine_clash_hosting(&titles) } else { w.mine_clash(&titles) }
                });
                let today = slot.text.day();
                agenda.times.push(Time {
                    slot: slot.id,
                    day: (day != Some(today)).then(|| w.date(today)),
                    starts: slot.starts_clock(),
                    ends_at: slot.ends_at(),
                    faces,
                    clash,
                });
                day = Some(today);
            }
        })
    });
    agenda
}
