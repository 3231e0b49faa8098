//! The board before and after, in one small grid: what changes stands out, with what was there and what comes.

use super::{Stage, chosen, stage};
use crate::api::Filling;
use crate::hall::Hall;
use crate::pages::desk::known::known;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Place, RunId};
use std::collections::BTreeSet;

/// What is in a cell, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Square {
    Free,
    Stays(String),
    Changes { was: Option<String>, comes: Option<String> },
}

/// A slot and what is in each room.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    times: String,
    frozen: bool,
    squares: Vec<Square>,
}

fn rows(board: &Board, filling: &Filling, chosen: &BTreeSet<RunId>) -> Vec<Row> {
    let mut after = board.clone();
    for way in filling.steps.iter().flat_map(|step| &step.moves).filter(|way| chosen.contains(&way.run)) {
        let session = after.sessions.iter_mut().find(|session| session.id == way.run.session);
        let run = session.and_then(|session| session.runs.iter_mut().find(|run| run.number == way.run.run));
        if let Some(run) = run {
            run.place = way.to;
        }
    }
    let (before, after) = (board.grid(), after.grid());
    let title = |run: &RunId| board.session(run.session).map(|session| session.idea.title.clone());
    let slots = board.slots.iter().filter(|slot| slot.is_for_sessions());
    slots
        .map(|slot| {
            let square = |room: &model::Room| {
                let place = Place { room: room.id, slot: slot.id };
                let (was, comes) = (before.get(&place), after.get(&place));
                match (was, comes) {
                    (None, None) => Square::Free,
                    (Some(run), Some(same)) if run == same => Square::Stays(title(run).unwrap_or_default()),
                    _ => Square::Changes { was: was.and_then(title), comes: comes.and_then(title) },
                }
            };
            Row {
                times: slot.times(),
                frozen: filling.frozen.contains(&slot.id),
                squares: board.rooms.iter().map(square).collect(),
            }
        })
        .collect()
}

/// Before and after, while there is a proposal that moves anything.
pub(in crate::pages::desk) fn before_and_after(hall: Hall) -> AnyView {
    let w = words();
    let known = known();
    let stage = stage(known);
    let rows = Memo::new(move |_| {
        known.filling.with(|filling| {
            let filling = filling.as_ref()?;
            hall.board.with(|board| {
                let chosen = known.left.with(|left| chosen(board, filling, left));
                Some(rows(board, filling, &chosen))
            })
        })
    });
    let moves = move || {
        known.filling.with(|filling| filling.as_ref().is_some_and(|filling| !filling.moves.is_empty()))
    };
    let content = move || {
        let proposes = matches!(stage.get(), Stage::Proposes(_)) && moves();
        proposes.then(|| {
            let rooms = move || {
                hall.board.with(|board| {
                    let room = |room: &model::Room| {
                        view! { <th scope="col" dir="auto">{room.text.name.clone()}</th> }.erase()
                    };
                    board.rooms.iter().map(room).collect::<Vec<AnyView>>()
                })
            };
            let lines =
                move || rows.get().unwrap_or_default().into_iter().map(line).collect::<Vec<AnyView>>();
            view! {
                <section class="compare" aria-labelledby="compare" tabindex="0">
                    <h2 class="compare__title" id="compare">{w.fill_compare()}</h2>
                    <table class="compare__table">
                        <thead><tr><td></td>{rooms}</tr></thead>
                        <tbody>{lines}</tbody>
                    </table>
                </section>
            }
        })
    };
    content.erase()
}

fn line(row: Row) -> AnyView {
    let w = words();
    let squares: Vec<AnyView> = row.squares.into_iter().map(square).collect();
    let frozen = row.frozen.then(|| view! { " "<span class="filling__mark">{w.fill_frozen()}</span> });
    view! { <tr><th scope="row">{row.times}{frozen}</th>{squares}</tr> }.erase()
}

fn square(square: Square) -> AnyView {
    let w = words();
    match square {
        Square::Free => view! { <td></td> }.erase(),
        Square::Stays(title) => {
            view! { <td><span class="compare__stays" dir="auto">{title}</span></td> }.erase()
        }
        Square::Changes { was, comes } => {
            let was = was.map_or_else(|| w.fill_was_free().to_owned(), |was| w.fill_was(&was));
            let comes = comes.unwrap_or_else(|| w.fill_comes_free().to_owned());
            view! {
                <td class="compare__changes">
                    <span class="compare__was" dir="auto">{was}</span>
                    <span class="compare__comes" dir="auto">{comes}</span>
                </td>
            }
            .erase()
        }
    }
}
