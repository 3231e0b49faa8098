//! The log: what happened, who did it, and undo.

use super::frame::{Tab, frame, said};
use super::sentences::{Telling, Told};
use crate::hall::Hall;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden, clock};
use crate::words::words;
use leptos::prelude::*;
use model::Seq;
use std::sync::Arc;

/// A line of the log.
type Line = (Seq, String, Told);

/// What happened, and undo.
#[component]
pub fn Log() -> impl IntoView {
    frame(Tab::Log, |hall| {
        let w = words();
        let lines = memo(move || lines(hall));
        view! {
            <section class="pane pane--wide" aria-labelledby="log">
                <h2 id="log">{w.log_heading()}</h2>
                <p class="soft">{w.log_about()}</p>
                <ol class="log">
                    <For each=move || lines.get() key=|line| line.0 let:line>{one(hall, line)}</For>
                </ol>
            </section>
        }
        .erase()
    })
}

fn lines(hall: Hall) -> Vec<Line> {
    Telling::with(hall, |telling| {
        hall.history.look(|history| {
            hall.board.look(|board| {
                let line = |change: &Arc<model::Change>| {
                    (change.seq, clock::moment(board, change.at), telling.change(change))
                };
                history.iter().map(line).collect()
            })
        })
    })
}

fn one(hall: Hall, (seq, at, told): Line) -> AnyView {
    let w = words();
    let details = (!told.details.is_empty()).then(|| {
        let lines = told.details.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
        view! { <details class="log__details"><summary>{w.log_details()}</summary><ul>{lines}</ul></details> }
    });
    let Told { headline, .. } = told;
    let label = w.log_undo_label(&headline);
    // What opened the event cannot be taken back.
    let undo = (seq > 1).then(|| {
        view! {
            <Act what="undo" key=seq.to_string() class="log__undo" on_done=said(hall)>
                <Hidden name="seq" value=seq.to_string()/>
                <button class="button button--quiet button--small" aria-label=label>{w.log_undo()}</button>
            </Act>
        }
    });
    view! {
        <li class="log__one">
            <span class="log__at figures">{at}</span>
            <div class="log__what"><p dir="auto">{headline}</p>{details}</div>
            {undo}
        </li>
    }
    .erase()
}
