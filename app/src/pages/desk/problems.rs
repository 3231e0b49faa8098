//! What facilitators should look at: as sentences in a list, as a few words on a card.

use super::repairs::unfold;
use super::sight::Sight;
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
            w.problem_small(title(board, *run), *people, room(board, *run), *seats)
        }
        Problem::DoubleBooked { a, b, place } => {
            w.problem_double(title(board, *a), title(board, *b), room(board, *a), &at(board, place.slot))
        }
        Problem::RoomClosed { run, slot } => {
            w.problem_closed(title(board, *run), &at(board, *slot), room(board, *run))
        }
        Problem::BackToBack { host, a, b, minutes } => {
            let starts = board.run(*b).and_then(|(_, run)| run.place).map(|place| at(board, place.slot));
            w.problem_back_to_back(
                names.host(host),
                title(board, *a),
                title(board, *b),
                &starts.unwrap_or_default(),
                *minutes,
            )
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
        Problem::DoubleBooked { .. } => w.problem_mark_double().to_owned(),
        Problem::RoomClosed { .. } => w.problem_mark_closed().to_owned(),
        // Not so bad that the card of either has to say it.
        Problem::BackToBack { .. } | Problem::Unplaced { .. } => return None,
    })
}

/// What tells a problem from others, however many people it concerns.
fn key(problem: &Problem) -> String {
    let kind = match problem {
        Problem::DoubleBooked { place, .. } => format!("double-{}.{}", place.room, place.slot),
        Problem::RoomClosed { slot, .. } => format!("closed-{slot}"),
        Problem::HostClash { slot, .. } => format!("host-{slot}"),
        Problem::TooSmall { .. } => "small".to_owned(),
        Problem::NeedNotMet { need, .. } => format!("need-{need}"),
        Problem::CannotThen { slot, .. } => format!("then-{slot}"),
        Problem::SideBySide { slot, .. } => format!("beside-{slot}"),
        Problem::BackToBack { .. } => "back-to-back".to_owned(),
        Problem::Unplaced { .. } => "off".to_owned(),
    };
    problem.runs().iter().fold(kind, |key, run| format!("{key}-{run}"))
}

/// The list. What is only unplaced is on the shelf and not repeated here.
pub(super) fn problems(sight: Sight) -> AnyView {
    let w = words();
    let listed = Memo::new(move |_| {
        sight.problems.with(|problems| {
            let shown = problems.iter().filter(|problem| !matches!(problem, Problem::Unplaced { .. }));
            let listed = shown.filter_map(|problem| Some((key(problem), *problem.runs().first()?)));
            listed.collect::<Vec<(String, RunId)>>()
        })
    });
    let number = Memo::new(move |_| listed.with(Vec::len));
    view! {
        <section class="desk__part" aria-labelledby="problems">
            <h2 id="problems" class="desk__title">{w.desk_problems()}" "<span class="desk__number" class:desk__number--bad=move || { number.get() > 0 }>{number}</span></h2>
            {move || (number.get() == 0).then(|| view! { <p class="desk__none">{w.desk_problems_none()}</p> })}
            <ul class="problems">
                <For each=move || listed.get() key=|problem| problem.clone() let:problem>{one(sight, problem)}</For>
            </ul>
        </section>
    }
    .erase()
}

/// A problem of the list: what it is, whom it concerns, what would repair it.
fn one(sight: Sight, (of, run): (String, RunId)) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let repairs = unfold(sight, run, &of, w.repairs_unfold());
    let says = Memo::new(move |_| {
        let problem =
            sight.problems.with(|problems| problems.iter().find(|problem| key(problem) == of).cloned())?;
        let sentence = hall.board.with(|board| hall.names.with(|names| sentence(board, names, &problem)));
        Some((sentence, sight.concerns(&problem)))
    });
    let said = move || says.get().unwrap_or_default().0;
    let concerned = move || says.with(|says| says.as_ref().map(|(_, people)| w.problem_concerns(*people)));
    view! {
        <li class="problems__one">
            <a class="problems__what" href=sight.card(run)>{said}</a>
            <span class="problems__people">{concerned}</span>
            {repairs}
        </li>
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
