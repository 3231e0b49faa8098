//! What would repair what is wrong with a run, or bring it in: at most three ways, each a button that makes all its
//! moves at once. The server works them out when somebody looks.

use super::frame::said;
use super::known::known;
use super::lists::commas;
use super::sight::Sight;
use super::why::rules;
use crate::api::Repair;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Move, RunId};

/// The ways for a run, folded up: they are asked for when it is unfolded. `of` tells it from others on the page.
pub(super) fn unfold(sight: Sight, run: RunId, of: &str, label: &'static str) -> AnyView {
    let open = RwSignal::new(false);
    follow(sight, run, open.into());
    view! {
        <details class="repairs" on:toggle=move |event| open.set(is_open(&event))>
            <summary class="repairs__unfold">{label}</summary>
            {ways(sight, run, of, Some(open))}
        </details>
    }
    .erase()
}

/// The ways for the chosen card, if anything is wrong with it.
pub(super) fn of_chosen(sight: Sight, run: RunId) -> AnyView {
    let wrong = Memo::new(move |_| !sight.problems_of(run).is_empty());
    follow(sight, run, wrong.into());
    let view = move || {
        wrong.get().then(|| {
            view! { <h3 class="move__sub">{label(sight, run)}</h3> {ways(sight, run, "chosen", None)} }
        })
    };
    view.erase()
}

/// What the ways are ways to.
pub(super) fn label(sight: Sight, run: RunId) -> &'static str {
    if is_placed(sight, run) { words().repairs_unfold() } else { words().repairs_bring_in() }
}

fn is_placed(sight: Sight, run: RunId) -> bool {
    sight.hall.board.with(|board| board.run(run).is_some_and(|(_, run)| run.place.is_some()))
}

#[cfg(feature = "hydrate")]
fn is_open(event: &leptos::ev::Event) -> bool {
    use wasm_bindgen::JsCast;
    let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    details.is_some_and(|details| details.has_attribute("open"))
}

#[cfg(not(feature = "hydrate"))]
fn is_open<E>(_: &E) -> bool {
    false
}

/// While somebody looks, keeps the ways of a run those of the board as it is.
fn follow(sight: Sight, run: RunId, looks: Signal<bool>) {
    #[cfg(feature = "hydrate")]
    {
        let repairs = known().repairs;
        Effect::new(move || {
            let hall = sight.hall;
            let seq = hall.board.with(|board| board.seq);
            let is_known =
                repairs.with_untracked(|known| known.get(&run).is_some_and(|known| known.seq == seq));
            if !looks.get() || is_known {
                return;
            }
            leptos::task::spawn_local(async move {
                if let Some(text) = crate::live::fetch_text(&hall.path(&format!("repairs/{run}"))).await
                    && let Ok(found) = serde_json::from_str::<crate::api::Repairs>(&text)
                {
                    repairs.try_update(|known| known.insert(run, found));
                }
            });
        });
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (sight, run, looks);
}

/// The ways. What is folded up leads to where they are without a script, until it is `open` and they are known.
fn ways(sight: Sight, run: RunId, of: &str, open: Option<RwSignal<bool>>) -> AnyView {
    let w = words();
    let repairs = known().repairs;
    let hall = sight.hall;
    // It becomes part of an id.
    let of: String = of.chars().map(|c| if c.is_whitespace() { '_' } else { c }).collect();
    let view = move || {
        let shown = open.is_none_or(|open| open.get());
        let Some(found) = repairs.with(|known| known.get(&run).filter(|_| shown).cloned()) else {
            let see =
                open.map(|_| view! { <a class="repairs__see" href=sight.card(run)>{w.repairs_see()}</a> });
            return see.erase();
        };
        let placed = is_placed(sight, run);
        let none = found.ways.is_empty().then(|| {
            let says = if placed { w.repairs_none() } else { w.repairs_none_in() };
            let rules = rules(&found.forbidden).filter(|_| !placed);
            view! { <p class="soft">{says}</p> {rules.map(|rules| view! { <p class="soft">{rules}</p> })} }
        });
        let seq = found.seq;
        let ways = found.ways.into_iter().enumerate().map(|(number, way)| {
            // What is sent has to be what is said: ways of the board before are not offered.
            let key = format!("repair-{of}-{run}-{number}");
            let stale = move || hall.board.with(|board| board.seq) != seq;
            let steps = hall.board.with(|board| steps(board, &way.moves));
            let moves = way.moves.iter().map(|step| view! { <Hidden name="move" value=step.key()/> }).collect_view();
            let partly = (!way.solves && placed).then(|| view! { <span class="to__why">{w.repairs_partly()}</span> });
            let worse = way.missing + way.seats > 0;
            let better = way.missing + way.seats < 0;
            view! {
                <li>
                    <Act what="place" key=key next=hall.path(&format!("desk#card-{run}")) on_done=said(hall)>
                        {moves}
                        <button class="to" disabled=stale>
                            {steps.into_iter().map(|step| view! { <span class="to__where" dir="auto">{step}</span> }).collect_view()}
                            <span class="to__change" class:to__change--better=better class:to__change--worse=worse>{cost(&way)}</span>
                            {partly}
                        </button>
                    </Act>
                </li>
            }
            .erase()
        });
        let ways = ways.collect_view();
        view! { {none} <ul class="repairs__ways">{ways}</ul> }.erase()
    };
    view.erase()
}

/// Moves in words: two that change places are one sentence.
fn steps(board: &Board, moves: &[Move]) -> Vec<String> {
    let w = words();
    let title = |run: RunId| {
        board.session(run.session).map(|session| session.idea.title.as_str()).unwrap_or_default()
    };
    let placed = |run: RunId| board.run(run).and_then(|(_, run)| run.place);
    if let [a, b] = moves
        && a.to.is_some()
        && a.to == placed(b.run)
        && b.to == placed(a.run)
    {
        return vec![w.repairs_swap(title(a.run), title(b.run))];
    }
    let several_days = board.days().len() > 1;
    let step = |step: &Move| {
        let (room, slot) = board.place_name(step.to?)?;
        let (title, room, time) = (title(step.run), &room.text.name, &slot.starts_clock());
        Some(if several_days {
            w.repairs_move_day(title, room, &w.date(slot.text.day()), time)
        } else {
            w.repairs_move(title, room, time)
        })
    };
    moves.iter().filter_map(step).collect()
}

/// What a way changes for people: `6 fewer miss something, 12 gain a seat`.
fn cost(way: &Repair) -> String {
    let w = words();
    let parts = [
        (way.missing < 0).then(|| w.repairs_miss_fewer(-way.missing)),
        (way.missing > 0).then(|| w.repairs_miss_more(way.missing)),
        (way.seats < 0).then(|| w.repairs_seats_gained(-way.seats)),
        (way.seats > 0).then(|| w.repairs_seats_lost(way.seats)),
    ];
    let said = commas(parts.into_iter().flatten());
    if said.is_empty() { w.repairs_free().to_owned() } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_says_who_gains_and_who_loses() {
        let way = |missing, seats| Repair { moves: Vec::new(), solves: true, missing, seats };
        assert_eq!(cost(&way(-6, -12)), "6 fewer miss something, 12 gain a seat");
        assert_eq!(cost(&way(1, 2)), "1 person more misses something, 2 lose a seat");
        assert_eq!(cost(&way(0, 0)), "nobody loses anything");
    }
}
