//! A session as a card of the desk: on the grid, on the shelf, in the queue. The card is a link that opens
//! “Move to…” for it, so it works by mouse, finger, keyboard and without JavaScript.

use super::lists::commas;
use super::problems::mark;
use super::sight::Sight;
use super::together::held_by;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Names, Problem, RunId};

/// What a card says.
#[derive(Clone, Debug, Default, PartialEq)]
struct Facts {
    title: String,
    hosts: String,
    people: u32,
    must: u32,
    needs: String,
    length: u8,
    pinned: bool,
    hidden: bool,
    marks: Vec<String>,
}

fn facts(sight: Sight, run: RunId) -> Facts {
    let hall = sight.hall;
    let problems = sight.problems_of(run);
    let count = hall.count(run.session).unwrap_or_default();
    hall.board.with(|board| {
        hall.names.with(|names| {
            let Some((session, at)) = board.run(run) else { return Facts::default() };
            Facts {
                title: session.idea.title.clone(),
                hosts: commas(session.idea.hosts.iter().map(|host| names.host(host))),
                people: count.people(),
                must: count.must,
                needs: commas(&session.idea.needs),
                length: session.idea.length,
                pinned: !at.pin.is_loose(),
                hidden: session.hidden,
                marks: marks(names, &problems),
            }
        })
    })
}

/// What is wrong with it, each thing once.
fn marks(names: &Names, problems: &[Problem]) -> Vec<String> {
    let mut marks: Vec<String> = Vec::new();
    for mark in problems.iter().filter_map(|problem| mark(names, problem)) {
        if !marks.contains(&mark) {
            marks.push(mark);
        }
    }
    marks
}

/// The card of a run.
#[component]
pub(super) fn Card(
    /// What the page sees.
    sight: Sight,
    /// Which run.
    run: RunId,
    /// Whether it stands in the queue: beside the one on the grid or the shelf, which is the one that is carried.
    #[prop(optional)]
    queued: bool,
) -> impl IntoView {
    let w = words();
    let facts = Memo::new(move |_| facts(sight, run));
    let chosen = Memo::new(move |_| sight.chosen.get() == Some(run));
    let holder = Memo::new(move |_| held_by(sight.hall, run));
    let held = move || {
        let name = holder.get()?;
        Some(view! { <span class="slip__held" dir="auto">{w.together_holds(&name)}</span> })
    };
    let text = move |of: fn(&Facts) -> String| move || facts.with(of);
    let foot = move || {
        facts.with(|facts| {
            let people = w.desk_card_wanted(facts.must, facts.people);
            let hidden = facts.hidden.then(|| w.desk_card_hidden().to_owned());
            let pinned = facts.pinned.then(|| w.desk_card_pinned().to_owned());
            let length = (facts.length > 1).then(|| w.desk_card_slots(facts.length));
            let again = (run.run > 1).then(|| w.desk_card_run(run.run));
            let needs = (!facts.needs.is_empty()).then(|| w.desk_card_needs(&facts.needs));
            let tags = hidden.into_iter().chain(pinned).chain(length).chain(again).chain(needs);
            view! {
                <span class="slip__people" aria-hidden="true">{format!("♥ {}", facts.people)}</span>
                <span class="unseen">{people}</span>
                {tags.map(|tag| view! { <span class="slip__tag">{tag}</span> }).collect_view()}
                {facts.marks.iter().map(|mark| view! { <span class="slip__mark">{mark.clone()}</span> }).collect_view()}
            }
            .erase()
        })
    };
    view! {
        <a
            class="slip"
            class:slip--wrong=move || facts.with(|facts| !facts.marks.is_empty())
            class:slip--chosen=move || chosen.get()
            class:slip--held=move || holder.with(Option::is_some)
            id=if queued { format!("queued-{run}") } else { format!("card-{run}") }
            href=sight.card(run)
            aria-describedby=(!queued).then_some("hand-hint")
            aria-current=move || chosen.get().then_some("true")
        >
            <span class="slip__title" dir="auto">{text(|facts| facts.title.clone())}</span>
            <span class="slip__hosts" dir="auto">{text(|facts| facts.hosts.clone())}</span>
            <span class="slip__foot">{foot}</span>
            {held}
        </a>
    }
}
