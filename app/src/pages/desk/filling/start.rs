//! Starting the solver: one obvious button, and what else one may ask for folded away.

use super::super::known::known;
use crate::hall::Hall;
use crate::parts::{Act, Erase};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Counts, Forecast, How, Keep, Phase, Problem, Slot};

/// What there is to do.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Need {
    /// What one would ask for first.
    how: How,
    /// Runs without a place.
    off: usize,
    /// What else is wrong, so that it should not stay as it is.
    wrong: usize,
}

fn need(board: &Board, counts: &Counts, forecast: &Forecast) -> Need {
    let problems = board.problems(counts, forecast);
    let count = |is: fn(&Problem) -> bool| problems.iter().filter(|problem| is(problem)).count();
    let off = count(|problem| matches!(problem, Problem::Unplaced { .. }));
    let wrong = count(|problem| {
        use Problem::{CannotThen, DoubleBooked, HostClash, NeedNotMet, RoomClosed};
        matches!(
            problem,
            HostClash { .. }
                | NeedNotMet { .. }
                | CannotThen { .. }
                | RoomClosed { .. }
                | DoubleBooked { .. }
        )
    });
    let placed = board.runs().any(|(_, run)| run.place.is_some());
    // What people have seen on their phones is repaired and not made anew.
    let published = board.event.phase >= Phase::Live && placed;
    let how = match (off, wrong) {
        (0, 0) if placed => How::Improve,
        (0, _) if placed => How::Repair,
        _ if published => How::Repair,
        _ => How::Fill,
    };
    Need { how, off, wrong }
}

/// What the button of a way to start says.
fn label(how: How) -> &'static str {
    let w = words();
    match how {
        How::Fill => w.desk_fill(),
        How::Repair => w.fill_repair(),
        How::Improve => w.fill_improve(),
    }
}

/// What a way to start does.
fn hint(how: How) -> &'static str {
    let w = words();
    match how {
        How::Fill => w.fill_fill_hint(),
        How::Repair => w.fill_repair_hint(),
        How::Improve => w.fill_improve_hint(),
    }
}

/// The buttons that start it.
pub(super) fn idle(hall: Hall) -> AnyView {
    let w = words();
    let forecast = known().forecast;
    let need = Memo::new(move |_| {
        hall.board
            .with(|board| hall.counts.with(|counts| forecast.with(|forecast| need(board, counts, forecast))))
    });
    let says = move || match need.get() {
        Need { how: How::Fill, off, .. } if off > 0 => w.desk_fill_off(off),
        Need { how: How::Repair, off, wrong } => w.fill_wrong(off + wrong),
        Need { how, .. } => hint(how).to_owned(),
    };
    let first = Memo::new(move |_| need.get().how);
    let others = move || {
        let others = How::ALL.into_iter().filter(move |how| *how != first.get());
        others
            .map(|how| {
                view! {
                    <div class="filling__way-in">
                        <button class="button button--quiet button--small" name="how" value=how.key()>{label(how)}</button>
                        <span class="filling__hint">{hint(how)}</span>
                    </div>
                }
            })
            .collect_view()
    };
    view! {
        <Act what="fill" class="filling__form">
            <div class="filling__start">
                <button class="button" name="how" value=move || first.get().key()>{move || label(first.get())}</button>
                <span class="filling__hint">{says}</span>
            </div>
            <details class="filling__options">
                <summary>{w.fill_options()}</summary>
                {others}
                {keep()}
                {freeze(hall)}
            </details>
        </Act>
    }
    .erase()
}

/// How much a move may cost.
fn keep() -> AnyView {
    let w = words();
    let one = |value: &'static str, says: &'static str| {
        view! {
            <label class="tick">
                <input type="radio" name="keep" value=value checked=value.is_empty()/>
                <span>{says}</span>
            </label>
        }
        .erase()
    };
    view! {
        <fieldset class="filling__group">
            <legend>{w.fill_keep()}</legend>
            {one("", w.fill_keep_suits())}
            {one(Keep::Least.key(), w.fill_keep_least())}
            {one(Keep::Little.key(), w.fill_keep_little())}
            {one(Keep::Freely.key(), w.fill_keep_freely())}
            <p class="filling__hint">{w.fill_keep_hint()}</p>
        </fieldset>
    }
    .erase()
}

/// Which slots stay as they are. What has begun does, and says so.
fn freeze(hall: Hall) -> AnyView {
    let w = words();
    let days = move || {
        let slot = |slot: &Slot| {
            let (id, starts_at) = (slot.id, slot.starts_at());
            let begun = Memo::new(move |_| starts_at <= hall.now.get());
            view! {
                <label class="tick">
                    <input
                        type="checkbox"
                        name="freeze"
                        value=id.to_string()
                        disabled=move || begun.get()
                        checked=begun.get_untracked()
                    />
                    <span>
                        {slot.times()}
                        {move || begun.get().then(|| view! { " "<span class="filling__mark">{w.fill_begun()}</span> })}
                    </span>
                </label>
            }
            .erase()
        };
        hall.board.with(|board| {
            let days = board.days();
            let several = days.len() > 1;
            days.into_iter()
                .map(|(day, slots)| {
                    let slots: Vec<AnyView> =
                        slots.into_iter().filter(|slot| slot.is_for_sessions()).map(slot).collect();
                    let day = several.then(|| view! { <p class="filling__day">{w.date(day)}</p> });
                    view! { {day} <div class="filling__slots">{slots}</div> }.erase()
                })
                .collect_view()
        })
    };
    view! {
        <fieldset class="filling__group">
            <legend>{w.fill_freeze()}</legend>
            {days}
            <p class="filling__hint">{w.fill_freeze_hint()}</p>
        </fieldset>
    }
    .erase()
}
