//! The shelf: what has no place yet, most wanted first; and what was merged or withdrawn, with the way back.

use super::card::Card;
use super::frame::said;
use super::repairs::unfold;
use super::sight::Sight;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{Problem, RunId, SessionId, State};

/// What has no place.
pub(super) fn shelf(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    // The problems are in the order of people concerned already.
    let unplaced = memo(move || {
        sight.problems.look(|problems| {
            let runs = problems.iter().filter_map(|problem| match problem {
                Problem::Unplaced { run, .. } => Some(*run),
                _ => None,
            });
            runs.collect::<Vec<RunId>>()
        })
    });
    let number = memo(move || unplaced.look(Vec::len));
    let none = move || {
        (number.get() == 0).then(|| {
            let any = hall.board.look(|board| board.standing().next().is_some());
            let says = if any { w.desk_shelf_none() } else { w.desk_shelf_no_pitches() };
            view! { <p class="desk__none">{says}</p> }
        })
    };
    view! {
        <section class="desk__part" aria-labelledby="shelf" data-shelf="">
            <h2 id="shelf" class="desk__title">{w.desk_shelf()}" "<span class="desk__number">{number}</span></h2>
            {none}
            <ul class="shelf">
                <For each=move || unplaced.get() key=|run| *run let:run><li><Card sight run/>{unfold(sight, run, "off", w.repairs_bring_in())}</li></For>
            </ul>
        </section>
    }
    .erase()
}

/// What does not stand any more.
pub(super) fn gone(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let gone = memo(move || {
        hall.board.look(|board| {
            let gone = board.sessions.iter().filter_map(|session| {
                let title = session.idea.title.clone();
                match &session.state {
                    State::Pitched => None,
                    State::Withdrawn => Some((session.id, title, None)),
                    State::Merged { into, .. } => {
                        Some((session.id, title, Some(board.session(*into)?.idea.title.clone())))
                    }
                }
            });
            gone.collect::<Vec<(SessionId, String, Option<String>)>>()
        })
    });
    let done = said(hall);
    let number = memo(move || gone.look(Vec::len));
    view! {
        <details class="desk__part desk__part--gone" hidden=move || number.get() == 0>
            <summary class="desk__title">{w.desk_gone()}" "<span class="desk__number">{number}</span></summary>
            <ul class="gone">
                <For each=move || gone.get() key=|session| session.clone() let:session>
                    {
                        let (id, title, into) = session;
                        let (what, label) = if into.is_some() { ("unmerge", w.desk_gone_unmerge()) } else { ("restore", w.desk_gone_restore()) };
                        let how = into.map_or_else(|| w.desk_gone_withdrawn().to_owned(), |into| w.desk_gone_merged(&into));
                        view! {
                            <li class="gone__one">
                                <span><a href=hall.path(&format!("s/{id}")) dir="auto">{title}</a>" "<span class="soft">{how}</span></span>
                                <Act what=what key=id.to_string() on_done=done>
                                    <Hidden name="session" value=id.to_string()/>
                                    <button class="button button--quiet button--small">{label}</button>
                                </Act>
                            </li>
                        }
                    }
                </For>
            </ul>
        </details>
    }
    .erase()
}
