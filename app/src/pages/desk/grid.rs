//! The grid page: the board as a table; beside it what is wrong, what waits for a place, who waits for the microphone.

use super::alike::{alike, follow as follow_alike};
use super::announce::{announce, standing};
use super::filling::{before_and_after, filling};
use super::frame::{Tab, frame};
use super::hand::Hand;
use super::move_to::panel;
use super::offer::offer;
use super::problems::problems;
use super::queue::queue;
use super::room_panel;
use super::shelf::{gone, shelf};
use super::sight::Sight;
use super::slot_panel;
use super::table::table;
use super::together::hold;
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
        // To choose a card is to hold it.
        Effect::new(move |_| hold(hall, sight.chosen.get()));
        follow_alike(hall);
        let hand = Hand::new(sight);
        let pitching = Memo::new(move |_| hall.board.with(|board| board.event.phase <= Phase::Pitching));
        // While people pitch, the microphone comes first; later on, what is wrong does.
        let parts = move || {
            if pitching.get() {
                view! { {queue(sight)} {alike(hall)} {shelf(sight)} {problems(sight)} }.erase()
            } else {
                view! { {problems(sight)} {shelf(sight)} {queue(sight)} {alike(hall)} }.erase()
            }
        };
        view! {
            <div class="bench">
                <div class="bench__board">{before_and_after(hall)}{table(sight)}</div>
                <div class="bench__side" tabindex="0" role="region" aria-label=w.desk_beside()>
                    {offer(hall, true)}
                    {panel(sight)}
                    {room_panel::panel(hall)}
                    {slot_panel::panel(hall)}
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
