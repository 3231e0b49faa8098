//! What the solver proposes: how many moves, what they change for people, and each of them to take or to leave.

use super::chosen;
use super::gains::reason;
use super::losses::losses;
use super::running::curve;
use crate::api::{Filling, Step};
use crate::hall::Hall;
use crate::pages::desk::frame::said;
use crate::pages::desk::known::Known;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, How, Keep, Place};

/// A proposal. Another one is rendered anew.
pub(super) fn proposal(hall: Hall, known: Known) -> AnyView {
    let Some(filling) = known.filling.get_untracked() else { return ().into_any() };
    let w = words();
    let none = filling.moves.is_empty();
    let few = match filling.order.keep {
        None => filling.order.how == How::Repair,
        Some(keep) => keep != Keep::Freely,
    };
    follow(hall, known);
    let buttons = if none {
        view! {
            <p>{w.desk_fill_none()}</p>
            <Act what="discard-proposal"><button class="button button--small">{w.desk_fill_all_right()}</button></Act>
        }
        .erase()
    } else {
        view! {
            {form(hall, known, &filling)}
            <Act what="discard-proposal"><button class="button button--quiet button--small">{w.desk_fill_discard()}</button></Act>
        }
        .erase()
    };
    view! {
        <h2 class="desk__title">{w.desk_fill_proposal(filling.moves.len())}</h2>
        {fresh(&filling)}
        {curve(known)}
        {losses(known)}
        <p class="filling__hint">{filling.open.map(|open| best_possible(open, few))}</p>
        {stale(hall, &filling)}
        {buttons}
    }
    .erase()
}

/// How much better a board could at most be, from thousandths of what this one costs; where moves were to be `few`,
/// they are part of that cost.
fn best_possible(open: u16, few: bool) -> String {
    let w = words();
    match open {
        0 if few => w.fill_proven_few().to_owned(),
        0 => w.desk_fill_proven().to_owned(),
        open => w.desk_fill_at_most(open / 10, open % 10),
    }
}

/// What a repair spares people.
fn fresh(filling: &Filling) -> Option<AnyView> {
    let fresh = filling.fresh_moves.filter(|_| filling.order.how == How::Repair)?;
    let moved = filling.steps.iter().flat_map(|step| &step.moves).filter(|way| way.from.is_some()).count();
    Some(view! { <p class="filling__fresh">{words().fill_fresh(moved, fresh)}</p> }.erase())
}

/// That the board has moved on, and the way to look again.
fn stale(hall: Hall, filling: &Filling) -> AnyView {
    let w = words();
    let seq = filling.seq;
    let (order, steps) = (filling.order.clone(), StoredValue::new(filling.steps.clone()));
    let gone = Memo::new(move |_| {
        hall.board.with(|board| {
            let gone = |steps: &Vec<Step>| {
                steps.iter().flat_map(|step| &step.moves).filter(|way| !way.holds(board)).count()
            };
            (board.seq != seq).then(|| steps.with_value(gone))
        })
    });
    let view = move || {
        let gone = gone.get()?;
        let (keep, how) = (order.keep.map(|keep| keep.key()).unwrap_or_default(), order.how.key());
        let frozen: Vec<AnyView> = order
            .freeze
            .iter()
            .map(|slot| view! { <Hidden name="freeze" value=slot.to_string()/> }.into_any())
            .collect();
        Some(view! {
            <div class="filling__stale">
                <p>{w.fill_stale(gone)}</p>
                <Act what="fill" key="again">
                    <Hidden name="how" value=how.to_owned()/>
                    <Hidden name="keep" value=keep.to_owned()/>
                    {frozen}
                    <button class="button button--quiet button--small">{w.fill_again()}</button>
                </Act>
            </div>
        })
    };
    view.erase()
}

/// The moves with a tick each, and the button that applies those that are ticked.
fn form(hall: Hall, known: Known, filling: &Filling) -> AnyView {
    let w = words();
    let mut groups: Vec<Vec<Step>> = Vec::new();
    for step in &filling.steps {
        match groups.last_mut().filter(|group| group[0].group == step.group) {
            Some(group) => group.push(step.clone()),
            None => groups.push(vec![step.clone()]),
        }
    }
    let group = |group: Vec<Step>| match group.as_slice() {
        [one] => view! { <li class="filling__group-of">{line(hall, known, one.clone())}</li> }.erase(),
        _ => {
            let lines: Vec<AnyView> = group.into_iter().map(|step| line(hall, known, step)).collect();
            view! {
                <li class="filling__group-of filling__group-of--many">
                    <p class="filling__hint">{w.fill_together()}</p>
                    {lines}
                </li>
            }
            .erase()
        }
    };
    let groups: Vec<AnyView> = groups.into_iter().map(group).collect();
    let mark = filling.mark();
    let refused = move || {
        let refused =
            known.trial.with(|trial| trial.as_ref()?.refused.as_ref().map(|why| why.sentence.clone()));
        refused.map(|sentence| view! { <p class="filling__stale" role="status">{sentence}</p> })
    };
    let number = Memo::new(move |_| {
        known.filling.with(|filling| {
            let filling = filling.as_ref()?;
            Some(hall.board.with(|board| known.left.with(|left| chosen(board, filling, left).len())))
        })
    });
    let ask = format!(
        "<button class=\"button button--quiet button--small\" name=\"do\" value=\"try-proposal\">{}</button>",
        w.fill_try()
    );
    view! {
        <Act what="" key="proposal" class="filling__form" on_done=said(hall) keep=true>
            <Hidden name="chosen" value="yes".to_owned()/>
            <Hidden name="proposal" value=mark/>
            {refused}
            <div class="row">
                <button class="button button--small" name="do" value="apply-proposal">{w.desk_fill_apply()}</button>
                <noscript inner_html=ask></noscript>
                <span class="filling__hint" aria-live="polite">{move || w.fill_chosen(number.get().unwrap_or_default())}</span>
            </div>
            <fieldset class="filling__moves">
                <legend class="unseen">{w.fill_choose()}</legend>
                <ul>{groups}</ul>
            </fieldset>
        </Act>
    }
    .erase()
}

/// One step: a tick, what goes where, and why.
fn line(hall: Hall, known: Known, step: Step) -> AnyView {
    let w = words();
    let runs: Vec<_> = step.moves.iter().map(|way| way.run).collect();
    let value = runs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let ways = StoredValue::new(step.moves.clone());
    let holds = Memo::new(move |_| {
        hall.board.with(|board| ways.with_value(|ways| ways.iter().all(|way| way.holds(board))))
    });
    let first = runs.first().copied();
    let taken = Memo::new(move |_| {
        holds.get() && known.left.with(|left| first.is_none_or(|run| !left.contains(&run)))
    });
    let choose = move |event| {
        let on = event_target_checked(&event);
        known.left.update(|left| {
            for run in &runs {
                if on {
                    left.remove(run);
                } else {
                    left.insert(*run);
                }
            }
        });
    };
    let why = reason(&step);
    let moves = move || {
        hall.board.with(|board| {
            ways.with_value(|ways| ways.iter().map(|way| one(board, way)).collect::<Vec<AnyView>>())
        })
    };
    let says = move || {
        if holds.get() {
            view! { <span class="filling__why">{why.clone()}</span> }.erase()
        } else {
            view! { <span class="filling__gone">{w.fill_gone()}</span> }.erase()
        }
    };
    view! {
        <label class="tick filling__step">
            <input
                type="checkbox"
                name="run"
                value=value
                checked=taken.get_untracked()
                prop:checked=move || taken.get()
                disabled=move || !holds.get()
                on:change=choose
            />
            <span>{moves}{says}</span>
        </label>
    }
    .erase()
}

/// One move: what, from where, to where.
fn one(board: &Board, way: &crate::api::Way) -> AnyView {
    let w = words();
    let name = |place: Option<Place>| match place.and_then(|place| board.place_name(place)) {
        Some((room, slot)) => w.desk_fill_place(&room.text.name, &slot.starts_clock()),
        None => w.desk_fill_nowhere().to_owned(),
    };
    let title = board.session(way.run.session).map(|session| session.idea.title.clone()).unwrap_or_default();
    let way = w.desk_fill_way(&name(way.from), &name(way.to));
    view! {
        <span class="filling__title" dir="auto">{title}</span>
        " "
        <span class="filling__way">{way}</span>
    }
    .erase()
}

/// Asks the server what the chosen part would do, whenever another part is chosen or the board moves on.
fn follow(hall: Hall, known: Known) {
    #[cfg(feature = "hydrate")]
    {
        let asked = Memo::new(move |_| {
            known.filling.with(|filling| {
                let filling =
                    filling.as_ref().filter(|filling| !filling.running && !filling.moves.is_empty())?;
                hall.board.with(|board| {
                    let chosen = known.left.with(|left| chosen(board, filling, left));
                    // All of it, on the board that it was made for: that is known.
                    let new = board.seq != filling.seq || chosen.len() != filling.moves.len();
                    new.then_some((chosen, board.seq))
                })
            })
        });
        Effect::new(move |before: Option<()>| {
            let Some((chosen, _)) = asked.get() else {
                // What came with the page stays until something else is chosen.
                if before.is_some() {
                    known.trial.set(None);
                }
                return;
            };
            let runs: String = chosen.iter().map(|run| format!("&run={run}")).collect();
            leptos::task::spawn_local(async move {
                let answer = crate::live::fetch_text(&hall.path(&format!("proposal?chosen=yes{runs}"))).await;
                let still = asked.try_get_untracked().flatten().is_some_and(|(now, _)| now == chosen);
                if let Some(trial) = answer.and_then(|text| serde_json::from_str(&text).ok())
                    && still
                {
                    known.trial.try_set(Some(trial));
                }
            });
        });
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (hall, known);
}
