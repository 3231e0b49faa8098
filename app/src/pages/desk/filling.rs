//! The solver at the desk: start it, watch it, stop it, and take what it proposes, all of it or some, or leave it.

mod compare;
mod gains;
mod losses;
mod proposal;
mod running;
mod start;

pub(super) use compare::before_and_after;

use super::known::{Known, known};
use crate::api::Filling;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, RunId};
use std::collections::BTreeSet;

/// What state the solver is in: what decides which controls there are.
#[derive(Clone, PartialEq, Eq)]
enum Stage {
    Idle,
    Running,
    /// With the mark of the proposal: another one is rendered anew.
    Proposes(String),
}

fn stage(known: Known) -> Memo<Stage> {
    Memo::new(move |_| {
        known.filling.with(|filling| match filling {
            None => Stage::Idle,
            Some(filling) if filling.running => Stage::Running,
            Some(filling) => Stage::Proposes(filling.mark()),
        })
    })
}

/// Starting, watching, deciding.
pub(super) fn filling(hall: Hall) -> AnyView {
    let w = words();
    let known = known();
    let stage = stage(known);
    let busy = move || stage.with(|stage| *stage != Stage::Idle);
    let content = move || match stage.get() {
        Stage::Idle => start::idle(hall),
        Stage::Running => running::running(known),
        Stage::Proposes(_) => proposal::proposal(hall, known),
    };
    view! { <section class="filling" class:filling--busy=busy aria-label=w.desk_fill()>{content}</section> }
        .erase()
}

/// The runs of a proposal that are to be applied: those that still are where it takes them from, but for those that
/// were left out.
fn chosen(board: &Board, filling: &Filling, left: &BTreeSet<RunId>) -> BTreeSet<RunId> {
    let steps = filling.steps.iter().filter(|step| step.moves.iter().all(|way| way.holds(board)));
    steps.flat_map(|step| &step.moves).map(|way| way.run).filter(|run| !left.contains(run)).collect()
}
