//! What facilitators should look at: as sentences in a list, as a few words on a card.

use super::sight::Sight;
use crate::look::{Look, memo};
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Names, Problem, RunId, SlotId};

/// A problem as a sentence.
pub(super) fn sentence(board: &Board, names: &Names, problem: &Problem) -> String {
    let w = words();
    match problem {
        Problem::HostClash { host, a, b, slot } => {
            w.desk_problem_host(names.host(host), title(board, *a), title(board, *b), &at(board, *slot))
        }
        Problem::TooSmall { run, seats, people } => {
            w.desk_problem_small(title(board, *run), *people, room(board, *run), *seats)
        }
        Problem::NeedNotMet { run, need } => w.desk_problem_need(title(board, *run), need, room(board, *run)),
        Problem::CannotThen { run, slot } => w.desk_problem_then(title(board, *run), &at(board, *slot)),
        Problem::SideBySide { a, b, slot } => {
            w.desk_problem_beside(title(board, *a), title(board, *b), &at(board, *slot))
        }
        Problem::Unplaced { run, .. } => w.desk_problem_unplaced(title(board, *run)),
    }
}

/// A problem in a few words, for the card that it is about.
pub(super) fn mark(names: &Names, problem: &Problem) -> Option<String> {
    let w = words();
    Some(match problem {
        Problem::HostClash { host, .. } => w.desk_mark_host(names.host(host)),
        Problem::TooSmall { seats, people, .. } => w.desk_mark_small(*people, *seats),
        Problem::NeedNotMet { need, .. } => w.desk_mark_need(need),
        Problem::CannotThen { .. } => w.desk_mark_then().to_owned(),
        Problem::SideBySide { .. } => w.desk_mark_beside().to_owned(),
        Problem::Unplaced { .. } => return None,
    })
}

/// The list. What is only unplaced is on the shelf and not repeated here.
pub(super) fn problems(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let listed = memo(move || {
        sight.problems.look(|problems| {
            hall.board.look(|board| {
                hall.names.look(|names| {
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
    let number = memo(move || listed.look(Vec::len));
    view! {
        <section class="desk__part" aria-labelledby="problems">
            <h2 id="problems" class="desk__title">{w.desk_problems()}" "<span class="desk__number" class:desk__number--bad=move || { number.get() > 0 }>{number}</span></h2>
            {move || (number.get() == 0).then(|| view! { <p class="desk__none">{w.desk_problems_none()}</p> })}
            <ul class="problems">
                <For each=move || listed.get() key=|problem| problem.clone() let:problem>
                    <li><a class="problems__one" href=sight.card(problem.0)>{problem.1.clone()}</a></li>
                </For>
            </ul>
        </section>
    }
    .erase()
}

fn title(board: &Board, run: RunId) -> &str {
    board.session(run.session).map(|session| session.idea.title.as_str()).unwrap_or_default()
}

fn at(board: &Board, slot: SlotId) -> String {
    board.slot(slot).map(model::Slot::starts_clock).unwrap_or_default()
}

fn room(board: &Board, run: RunId) -> &str {
    let place = board.run(run).and_then(|(_, run)| run.place);
    let room = place.and_then(|place| board.room(place.room));
    room.map_or_else(|| words().desk_its_room(), |room| room.text.name.as_str())
}
