//! The solver at the desk: start it, watch it, stop it, and take or leave what it proposes.

use super::frame::said;
use super::known::{Known, known};
use crate::api::{Filling, Loss};
use crate::hall::Hall;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase};
use crate::words::words;
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
    let w = words();
    let known = known();
    let stage = memo(move || {
        known.filling.look(|filling| match filling {
            None => Stage::Idle,
            Some(filling) if filling.running => Stage::Running,
            Some(_) => Stage::Proposes,
        })
    });
    let content = move || match stage.get() {
        Stage::Idle => idle(hall),
        Stage::Running => running(known),
        Stage::Proposes => proposal(hall, known),
    };
    view! { <section class="filling" class:filling--busy=move || stage.get() != Stage::Idle aria-label=w.desk_fill()>{content}</section> }.erase()
}

fn idle(hall: Hall) -> AnyView {
    let w = words();
    let off = move || hall.board.look(|board| board.runs().filter(|(_, run)| run.place.is_none()).count());
    let says = move || match off() {
        0 => w.desk_fill_better().to_owned(),
        off => w.desk_fill_off(off),
    };
    view! {
        <Act what="fill" class="filling__start">
            <button class="button">{w.desk_fill()}</button>
            <span class="filling__hint">{says}</span>
        </Act>
    }
    .erase()
}

fn running(known: Known) -> AnyView {
    let w = words();
    let elapsed = move || {
        let millis = known.filling.look(|filling| filling.as_ref().map_or(0, |filling| filling.elapsed));
        w.desk_fill_seconds(millis / 1_000, millis % 1_000 / 100)
    };
    view! {
        <h2 class="desk__title">{w.desk_fill_looking()}" "<span class="figures">{elapsed}</span></h2>
        <progress class="filling__progress" aria-label=w.desk_fill_looking()></progress>
        {losses(known)}
        <Act what="stop-filling"><button class="button button--quiet button--small">{w.desk_fill_stop()}</button></Act>
        <noscript inner_html=format!("<p>{}</p>", w.desk_fill_reload())></noscript>
    }
    .erase()
}

fn proposal(hall: Hall, known: Known) -> AnyView {
    let w = words();
    let done = said(hall);
    let moves = memo(move || {
        known
            .filling
            .look(|filling| filling.as_ref().map(|filling| filling.moves.clone()).unwrap_or_default())
    });
    let stale = move || {
        let seq = known.filling.look(|filling| filling.as_ref().map(|filling| filling.seq));
        hall.board.look(|board| seq.is_some_and(|seq| seq != board.seq)).then(|| {
            view! { <p class="filling__stale">{w.desk_fill_stale()}</p> }
        })
    };
    let heading = move || w.desk_fill_proposal(moves.look(Vec::len));
    let none = memo(move || moves.look(Vec::is_empty));
    let list = move || {
        hall.board.look(|board| moves.look(|moves| moves.iter().map(|step| line(board, step)).collect_view()))
    };
    let buttons = move || {
        if none.get() {
            view! {
                <p>{w.desk_fill_none()}</p>
                <Act what="discard-proposal"><button class="button button--small">{w.desk_fill_all_right()}</button></Act>
            }
            .erase()
        } else {
            view! {
                <div class="row">
                    <Act what="apply-proposal" on_done=done><button class="button button--small">{w.desk_fill_apply()}</button></Act>
                    <Act what="discard-proposal"><button class="button button--quiet button--small">{w.desk_fill_discard()}</button></Act>
                </div>
            }
            .erase()
        }
    };
    let open = move || known.filling.look(|filling| Some(best_possible(filling.as_ref()?.open?)));
    view! {
        <h2 class="desk__title">{heading}</h2>
        {losses(known)}
        <p class="filling__hint">{open}</p>
        {stale}
        {buttons}
        <details class="filling__moves" hidden=move || none.get()>
            <summary>{w.desk_fill_moves()}</summary>
            <ul>{list}</ul>
        </details>
    }
    .erase()
}

/// How much better a board could at most be, from thousandths of what this one costs.
fn best_possible(open: u16) -> String {
    let w = words();
    match open {
        0 => w.desk_fill_proven().to_owned(),
        open => w.desk_fill_at_most(open / 10, open % 10),
    }
}

/// One move: what, from where, to where.
fn line(board: &Board, step: &Move) -> AnyView {
    let w = words();
    let name = |place: Option<Place>| match place.and_then(|place| board.place_name(place)) {
        Some((room, slot)) => w.desk_fill_place(&room.text.name, &slot.starts_clock()),
        None => w.desk_fill_nowhere().to_owned(),
    };
    let (title, from) =
        board.run(step.run).map(|(session, run)| (session.idea.title.clone(), run.place)).unwrap_or_default();
    view! { <li><span class="filling__title" dir="auto">{title}</span> <span class="filling__way">{w.desk_fill_way(&name(from), &name(step.to))}</span></li> }.erase()
}

/// What people lose, before and after.
fn losses(known: Known) -> AnyView {
    let w = words();
    let loss = memo(move || {
        known.filling.look(|filling| {
            filling.as_ref().map(|filling: &Filling| (filling.before, filling.after)).unwrap_or_default()
        })
    });
    let row = move |label: &'static str, of: fn(&Loss) -> i64| {
        let better = move || loss.look(|(before, after)| of(after) < of(before));
        let worse = move || loss.look(|(before, after)| of(after) > of(before));
        let verdict = move || {
            if better() {
                w.desk_loss_better()
            } else if worse() {
                w.desk_loss_worse()
            } else {
                ""
            }
        };
        view! {
            <tr>
                <th scope="row">{label}</th>
                <td>{move || loss.look(|(before, _)| of(before))}</td>
                <td class="losses__after" class:losses__after--better=better>{move || loss.look(|(_, after)| of(after))}</td>
                <td class="losses__verdict">{verdict}</td>
            </tr>
        }
        .erase()
    };
    view! {
        <table class="losses">
            <thead><tr><td></td><th scope="col">{w.desk_loss_now()}</th><th scope="col">{w.desk_loss_then()}</th><td></td></tr></thead>
            <tbody>
                {row(w.desk_loss_unplaced(), |loss| loss.unplaced)}
                {row(w.desk_loss_missed(), |loss| loss.missed)}
                {row(w.desk_loss_seats(), |loss| loss.seats)}
                {row(w.desk_loss_beside(), |loss| loss.side_by_side)}
            </tbody>
        </table>
    }
    .erase()
}
