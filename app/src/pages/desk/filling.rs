//! The solver at the desk: start it, watch it, stop it, and take or leave what it proposes.

use super::frame::said;
use crate::api::{Filling, Loss};
use crate::hall::Hall;
use crate::parts::{Act, Erase};
use crate::words;
use leptos::prelude::*;
use model::{Board, Move, Place};

/// What state the solver is in: what decides which controls there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Idle,
    Running,
    Proposes,
}

/// Starting, watching, deciding.
pub(super) fn filling(hall: Hall) -> AnyView {
    let stage = Memo::new(move |_| {
        hall.filling.with(|filling| match filling {
            None => Stage::Idle,
            Some(filling) if filling.running => Stage::Running,
            Some(_) => Stage::Proposes,
        })
    });
    let content = move || match stage.get() {
        Stage::Idle => idle(hall),
        Stage::Running => running(hall),
        Stage::Proposes => proposal(hall),
    };
    view! { <section class="filling" class:filling--busy=move || stage.get() != Stage::Idle aria-label="Fill the grid">{content}</section> }.erase()
}

fn idle(hall: Hall) -> AnyView {
    let off = move || {
        let off = hall.board.with(|board| board.runs().filter(|(_, run)| run.place.is_none()).count());
        u32::try_from(off).unwrap_or(u32::MAX)
    };
    let says = move || match off() {
        0 => "Every session has a place. Filling looks for a better board; pinned sessions stay.".to_owned(),
        off => format!(
            "{} off the board. Pinned sessions stay where they are.",
            words::count(off, "session is", "sessions are")
        ),
    };
    view! {
        <Act what="fill" class="filling__start">
            <button class="button">"Fill the grid"</button>
            <span class="filling__hint">{says}</span>
        </Act>
    }
    .erase()
}

fn running(hall: Hall) -> AnyView {
    let elapsed = move || {
        let millis = hall.filling.with(|filling| filling.as_ref().map_or(0, |filling| filling.elapsed));
        format!("{}.{} s", millis / 1_000, millis % 1_000 / 100)
    };
    view! {
        <h2 class="desk__title">"Looking for a good board " <span class="figures">{elapsed}</span></h2>
        <progress class="filling__progress" aria-label="Looking for a good board"></progress>
        {losses(hall)}
        <Act what="stop-filling"><button class="button button--quiet button--small">"Stop and take the best so far"</button></Act>
        <noscript inner_html="<p>Reload this page to see how far it is.</p>"></noscript>
    }
    .erase()
}

fn proposal(hall: Hall) -> AnyView {
    let done = said(hall);
    let moves = Memo::new(move |_| {
        hall.filling.with(|filling| filling.as_ref().map(|filling| filling.moves.clone()).unwrap_or_default())
    });
    let stale = move || {
        let seq = hall.filling.with(|filling| filling.as_ref().map(|filling| filling.seq));
        hall.board.with(|board| seq.is_some_and(|seq| seq != board.seq)).then(|| {
            view! { <p class="filling__stale">"The board has changed since this was worked out. What still fits is applied; if something does not, you are told."</p> }
        })
    };
    let number = move || {
        moves.with(|moves| words::count(u32::try_from(moves.len()).unwrap_or(u32::MAX), "move", "moves"))
    };
    let none = Memo::new(move |_| moves.with(Vec::is_empty));
    let list = move || {
        hall.board.with(|board| moves.with(|moves| moves.iter().map(|step| line(board, step)).collect_view()))
    };
    let buttons = move || {
        if none.get() {
            view! {
                <p>"No better board was found: leave it as it is."</p>
                <Act what="discard-proposal"><button class="button button--small">"All right"</button></Act>
            }
            .erase()
        } else {
            view! {
                <div class="row">
                    <Act what="apply-proposal" on_done=done><button class="button button--small">"Apply"</button></Act>
                    <Act what="discard-proposal"><button class="button button--quiet button--small">"Discard"</button></Act>
                </div>
            }
            .erase()
        }
    };
    let open = move || hall.filling.with(|filling| best_possible(filling.as_ref()?.open?));
    view! {
        <h2 class="desk__title">"Proposal: "{number}</h2>
        {losses(hall)}
        <p class="filling__hint">{open}</p>
        {stale}
        {buttons}
        <details class="filling__moves" hidden=move || none.get()>
            <summary>"See every move"</summary>
            <ul>{list}</ul>
        </details>
    }
    .erase()
}

/// How much better a board could at most be, from thousandths of what this one costs.
fn best_possible(open: u16) -> Option<String> {
    Some(match open {
        0 => "No better board exists: that is proven.".to_owned(),
        open => format!(
            "At most {}.{} % better is possible; the board is too large to say more.",
            open / 10,
            open % 10
        ),
    })
}

/// One move: what, from where, to where.
fn line(board: &Board, step: &Move) -> AnyView {
    let name = |place: Option<Place>| match place.and_then(|place| board.place_name(place)) {
        Some((room, slot)) => format!("{} {}", room.text.name, slot.starts_clock()),
        None => "off the board".to_owned(),
    };
    let (title, from) =
        board.run(step.run).map(|(session, run)| (session.idea.title.clone(), run.place)).unwrap_or_default();
    view! { <li><span class="filling__title" dir="auto">{title}</span> <span class="filling__way">{format!("{} → {}", name(from), name(step.to))}</span></li> }.erase()
}

/// What people lose, before and after.
fn losses(hall: Hall) -> AnyView {
    let loss = Memo::new(move |_| {
        hall.filling.with(|filling| {
            filling.as_ref().map(|filling: &Filling| (filling.before, filling.after)).unwrap_or_default()
        })
    });
    let row = move |label: &'static str, of: fn(&Loss) -> i64| {
        let better = move || loss.with(|(before, after)| of(after) < of(before));
        let worse = move || loss.with(|(before, after)| of(after) > of(before));
        let verdict = move || {
            if better() {
                "better"
            } else if worse() {
                "worse"
            } else {
                ""
            }
        };
        view! {
            <tr>
                <th scope="row">{label}</th>
                <td>{move || loss.with(|(before, _)| of(before))}</td>
                <td class="losses__after" class:losses__after--better=better>{move || loss.with(|(_, after)| of(after))}</td>
                <td class="losses__verdict">{verdict}</td>
            </tr>
        }
        .erase()
    };
    view! {
        <table class="losses">
            <thead><tr><td></td><th scope="col">"Now"</th><th scope="col">"Then"</th><td></td></tr></thead>
            <tbody>
                {row("Sessions without a place", |loss| loss.unplaced)}
                {row("Wishes that cannot come true", |loss| loss.missed)}
                {row("Seats too few", |loss| loss.seats)}
                {row("Pairs that asked not to be side by side", |loss| loss.side_by_side)}
            </tbody>
        </table>
    }
    .erase()
}
