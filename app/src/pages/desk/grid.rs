//! The grid page: the board as a table; beside it what is wrong, what waits for a place, who waits for the microphone.

use super::announce::{announce, standing};
use super::filling::filling;
use super::frame::{Tab, frame};
use super::hand::Hand;
use super::move_to::panel;
use super::problems::problems;
use super::queue::queue;
use super::shelf::{gone, shelf};
use super::sight::Sight;
use super::table::table;
use super::why::follow;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::Phase;

/// The grid, the shelf, the queue, the solver.
#[component]
pub fn GridPage() -> impl IntoView {
    frame(Tab::Grid, |hall| {
        let w = words();
        let sight = Sight::new(hall);
        follow(sight);
        let hand = Hand::new(sight);
        let pitching = Memo::new(move |_| hall.board.with(|board| board.event.phase <= Phase::Pitching));
        // While people pitch, the microphone comes first; later on, what is wrong does.
        let parts = move || {
            if pitching.get() {
                view! { {queue(sight)} {shelf(sight)} {problems(sight)} }.erase()
            } else {
                view! { {problems(sight)} {shelf(sight)} {queue(sight)} }.erase()
            }
        };
        view! {
            <div class="bench">
                <div class="bench__board">{table(sight)}</div>
                <div class="bench__side" tabindex="0" role="region" aria-label=w.desk_beside()>
                    {panel(sight)}
                    {filling(hall)}
                    {parts}
                    {gone(sight)}
                    <details class="desk__part">
                        <summary class="desk__title">{w.desk_announce()}</summary>
                        {announce(hall)}
                        {standing(hall)}
                    </details>
                </div>
            </div>
            {hand.view()}
        }
        .erase()
    })
}
