//! My schedule: where to be now and next, what has changed, what is in the way, and everything that I host and want.

mod calendar;
mod changes;
mod clash;
mod clashes;
mod next;
mod plan;

use crate::api::Me;
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Empty, Erase, Face, Header, Here, Says, SessionCard, Waiting};
use crate::seen;
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Phase, SlotId};

/// A time at which something of mine is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Time {
    slot: SlotId,
    /// The day, where it is another than before.
    day: Option<String>,
    starts: String,
    starts_at: i64,
    ends_at: i64,
    faces: Vec<Face>,
}

/// What is mine: by time, and without a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Agenda {
    times: Vec<Time>,
    unplaced: Vec<Face>,
    gone: Vec<Face>,
}

/// Whoever looks, taps that are still on their way included.
fn me(hall: Hall) -> Me {
    let mut me = hall.me.get();
    hall.tapped.look(|tapped| {
        for (session, level) in tapped {
            match level {
                Some(level) => me.interest.insert(*session, *level),
                None => me.interest.remove(session),
            };
        }
    });
    me
}

/// My schedule.
#[component]
pub fn Mine() -> impl IntoView {
    let hall = hall();
    let w = words();
    let me = memo(move || me(hall));
    let agenda = memo(move || me.look(|me| agenda(w, hall, me)));
    let none = memo(move || agenda.look(|agenda| *agenda == Agenda::default()));
    let none_placed = memo(move || agenda.look(|agenda| agenda.times.is_empty()));
    let live = memo(move || hall.board.look(|board| board.event.phase == Phase::Live) && !none_placed.get());
    let legs = memo(move || me.look(|me| hall.board.look(|board| plan::legs(board, me))));
    let moment = memo(move || legs.look(|legs| plan::moment(legs, hall.now.get())));
    let minute = memo(move || hall.now.get() / 60_000 * 60_000);
    let clashes = memo(move || me.look(|me| hall.board.look(|board| clash::clash(board, me, minute.get()))));
    let changes = changes::Changes::new(hall);
    // What is over steps behind what is to come.
    let past = move |time: &Time| live.get() && time.ends_at <= minute.get();
    let times = move |over: bool| {
        agenda
            .look(|agenda| agenda.times.iter().filter(|time| past(time) == over).cloned().collect::<Vec<_>>())
    };
    let some_over = memo(move || !times(true).is_empty());
    let list = move |title: &'static str, hint: &'static str, get: fn(&Agenda) -> Vec<Face>| {
        let faces = memo(move || agenda.with(get));
        let some = memo(move || faces.look(|faces| !faces.is_empty()));
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
            <changes::ChangeList changes/>
            {move || live.get().then(|| view! { <next::NowAndNext moment/> })}
            <clashes::Clashes of=clashes/>
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
            {move || live.get().then(|| view! {
                <div class="part__head part"><h2>{w.mine_by_time()}</h2></div>
            })}
            <ol class="trail trail--mine" role="list">
                <For each=move || times(false) key=Clone::clone let:time><At time/></For>
            </ol>
            {move || some_over.get().then(|| view! {
                <details class="fold fold--wide">
                    <summary>{w.mine_over()}</summary>
                    <ol class="trail trail--mine" role="list">
                        <For each=move || times(true) key=Clone::clone let:time><At time/></For>
                    </ol>
                </details>
            })}
            {list(w.mine_unplaced(), w.mine_unplaced_hint(), |agenda| agenda.unplaced.clone())}
            {list(w.mine_gone(), w.mine_gone_hint(), |agenda| agenda.gone.clone())}
            <calendar::Calendar/>
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
    let Time { slot, day, starts, starts_at, ends_at, faces } = time;
    let is_over = memo(move || ends_at <= hall.now.get());
    let is_on = memo(move || (starts_at..ends_at).contains(&hall.now.get()));
    view! {
        {day.map(|day| view! { <li><h3 class="day__name">{day}</h3></li> })}
        <li class="stop" class:stop--past=is_over class:stop--on=is_on id=format!("slot-{slot}")>
            <Icon d=icon::TENT class="stop__mark"/>
            <div class="stop__head">
                <h3 class="stop__clock">{starts}</h3>
                <span class="stop__note">{move || is_over.get().then_some(w.event_over())}</span>
            </div>
            <div class="stop__body">
                <ul class="cards" role="list">
                    {faces.into_iter().map(|face| view! { <li><SessionCard face says=Says::TimeAndRoom level=4 found=true/></li> }).collect_view()}
                </ul>
            </div>
        </li>
    }
    .erase()
}

/// Puts together what is mine.
fn agenda(w: Words, hall: Hall, me: &Me) -> Agenda {
    let mut agenda = Agenda::default();
    hall.board.look(|board| {
        hall.names.look(|names| {
            let mine = seen::mine(board, me);
            let pitched = |session: &model::Session| me.person.is_some() && session.pitched_by == me.person;
            let all = board
                .sessions
                .iter()
                .filter(|session| mine.contains(&session.id) || (pitched(session) && !session.stands()));
            let mut placed: Vec<(SlotId, Face)> = Vec::new();
            for session in all {
                let mut has_place = false;
                for run in session.runs.iter().filter(|_| session.stands()) {
                    if let Some(first) = board.taken_by(session, run).first() {
                        has_place = true;
                        placed.push((first.id, Face::of(board, names, session, run, None)));
                    }
                }
                if has_place || session.is_erased() {
                    continue;
                }
                let face = session.runs.first().map(|run| Face::of(board, names, session, run, None));
                if session.stands() { agenda.unplaced.extend(face) } else { agenda.gone.extend(face) }
            }
            let mut day = None;
            for slot in &board.slots {
                let faces: Vec<_> =
                    placed.iter().filter(|(at, _)| *at == slot.id).map(|(_, face)| face.clone()).collect();
                if faces.is_empty() {
                    continue;
                }
                let today = slot.text.day();
                agenda.times.push(Time {
                    slot: slot.id,
                    day: (day != Some(today)).then(|| w.date(today)),
                    starts: slot.starts_clock(),
                    starts_at: slot.starts_at(),
                    ends_at: slot.ends_at(),
                    faces,
                });
                day = Some(today);
            }
        })
    });
    agenda
}
