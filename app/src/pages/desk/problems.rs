//! What facilitators should look at: as sentences in a list, as a few words on a card.

use super::sight::Sight;
use crate::parts::Erase;
use crate::words;
use leptos::prelude::*;
use model::{Board, Names, Problem, RunId, SlotId};

/// A problem as a sentence.
pub(super) fn sentence(board: &Board, names: &Names, problem: &Problem) -> String {
    match problem {
        Problem::HostClash { host, a, b, slot } => format!(
            "{} would have to be in “{}” and “{}” at {}.",
            names.host(host),
            title(board, *a),
            title(board, *b),
            at(board, *slot)
        ),
        Problem::TooSmall { run, seats, people } => format!(
            "“{}”: {} want to go, and {} has {}.",
            title(board, *run),
            words::count(*people, "person", "people"),
            room(board, *run),
            words::count(*seats, "seat", "seats")
        ),
        Problem::NeedNotMet { run, need } => {
            format!("“{}” needs “{need}”, which {} does not offer.", title(board, *run), room(board, *run))
        }
        Problem::CannotThen { run, slot } => {
            format!("“{}” cannot take place at {}: its hosts said so.", title(board, *run), at(board, *slot))
        }
        Problem::SideBySide { a, b, slot } => format!(
            "“{}” and “{}” should not run side by side, but both are on at {}.",
            title(board, *a),
            title(board, *b),
            at(board, *slot)
        ),
        Problem::Unplaced { run, .. } => format!("“{}” has no place yet.", title(board, *run)),
    }
}

/// A problem in a few words, for the card that it is about.
pub(super) fn mark(names: &Names, problem: &Problem) -> Option<String> {
    Some(match problem {
        Problem::HostClash { host, .. } => format!("{} is elsewhere", names.host(host)),
        Problem::TooSmall { seats, people, .. } => format!("{people} people, {seats} seats"),
        Problem::NeedNotMet { need, .. } => format!("no {need}"),
        Problem::CannotThen { .. } => "cannot then".into(),
        Problem::SideBySide { .. } => "side by side".into(),
        Problem::Unplaced { .. } => return None,
    })
}

/// The list. What is only unplaced is on the shelf and not repeated here.
pub(super) fn problems(sight: Sight) -> AnyView {
    let hall = sight.hall;
    let listed = Memo::new(move |_| {
        sight.problems.with(|problems| {
            hall.board.with(|board| {
                hall.names.with(|names| {
                    let shown =
                        problems.iter().filter(|problem| !matches!(problem, Problem::Unplaced { .. }));
                    let listed = shown.filter_map(|problem| {
                        Some((*problem.runs().first()?, sentence(board, names, problem)))
                    });
                    listed.collect::<Vec<(RunId, String)>>()
                })
            })
        })
    });
    let number = Memo::new(move |_| listed.with(Vec::len));
    view! {
        <section class="desk__part" aria-labelledby="problems">
            <h2 id="problems" class="desk__title">"Problems "<span class="desk__number" class:desk__number--bad=move || { number.get() > 0 }>{number}</span></h2>
            {move || (number.get() == 0).then(|| view! { <p class="desk__none">"None. Nobody has to be in two places, every room is large enough."</p> })}
            <ul class="problems">
                <For each=move || listed.get() key=|problem| problem.clone() let:problem>
                    <li><a class="problems__one" href=sight.card(problem.0)>{problem.1.clone()}</a></li>
                </For>
            </ul>
        </section>
    }
    .erase()
}

fn title(board: &Board, run: RunId) -> String {
    board.session(run.session).map(|session| session.idea.title.clone()).unwrap_or_default()
}

fn at(board: &Board, slot: SlotId) -> String {
    board.slot(slot).map(model::Slot::starts_clock).unwrap_or_default()
}

fn room(board: &Board, run: RunId) -> String {
    let place = board.run(run).and_then(|(_, run)| run.place);
    let room = place.and_then(|place| board.room(place.room));
    room.map_or_else(|| "its room".to_owned(), |room| room.text.name.clone())
}
