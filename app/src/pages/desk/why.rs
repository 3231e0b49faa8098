//! Why the chosen card is where it is, and what every other place would change: the solver's figures in words.

use super::known::{Known, known};
use super::lists::{commas, semicolons};
use super::sight::Sight;
use crate::api::{Against, Loss, Why};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Place, RunId};
use std::cmp::Ordering;

/// Keeps the figures those of the chosen card on the board as it is: asks for them again when either changes.
pub(super) fn follow(sight: Sight) {
    #[cfg(feature = "hydrate")]
    let known = known();
    #[cfg(feature = "hydrate")]
    Effect::new(move |before: Option<()>| {
        let hall = sight.hall;
        let Some(run) = sight.chosen.get() else { return };
        hall.board.track();
        hall.counts.track();
        let came = before.is_none()
            && known.costs.with_untracked(|costs| costs.as_ref().is_some_and(|costs| costs.run == run));
        if came {
            return;
        }
        leptos::task::spawn_local(async move {
            if let Some(text) = crate::live::fetch_text(&hall.path(&format!("costs/{run}"))).await
                && let Ok(costs) = serde_json::from_str(&text)
                && sight.chosen.try_get_untracked() == Some(Some(run))
            {
                known.costs.try_set(Some(costs));
            }
        });
    });
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        let hall = sight.hall;
        let (Some(run), seq) = (sight.chosen.get(), hall.board.with(|board| board.seq)) else { return };
        if known.why.with_untracked(|why| why.as_ref().is_some_and(|why| (why.run, why.seq) == (run, seq))) {
            return;
        }
        leptos::task::spawn_local(async move {
            if let Some(text) = crate::live::fetch_text(&hall.path(&format!("why/{run}"))).await
                && let Ok(why) = serde_json::from_str(&text)
                && sight.chosen.try_get_untracked() == Some(Some(run))
            {
                known.why.try_set(Some(why));
            }
        });
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = sight;
}

/// Why a run is where it is.
pub(super) fn here(hall: Hall, run: RunId) -> AnyView {
    let known = known();
    let sentences = move || {
        known.why.with(|why| {
            let why = why.as_ref().filter(|why| why.run == run)?;
            Some(hall.board.with(|board| sentences(board, why)))
        })
    };
    let view = move || {
        let sentences = sentences()?;
        let lines = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
        Some(view! { <h3 class="move__sub">{words().desk_why()}</h3> <ul class="move__why">{lines}</ul> })
    };
    view.erase()
}

/// What another place would change for people, and whether that is better (`Less`) or worse.
pub(super) fn change(known: Known, run: RunId, place: Place) -> Option<(String, Ordering)> {
    known.costs.with(|costs| {
        let costs = costs.as_ref().filter(|costs| costs.run == run)?;
        let change = costs.places.iter().find(|cost| cost.place() == place)?.change();
        Some((changes(&change), weight(&change).cmp(&0)))
    })
}

fn sentences(board: &Board, why: &Why) -> Vec<String> {
    let w = words();
    let title = |run: RunId| {
        board.session(run.session).map(|session| session.idea.title.as_str()).unwrap_or_default()
    };
    let placed = board.run(why.run).is_some_and(|(_, run)| run.place.is_some());
    let mut sentences = vec![if placed { costs(&why.here) } else { off(why).to_owned() }];
    if let Some((rival, people)) = why.rival {
        sentences.push(w.desk_why_rival(people, title(rival)));
    }
    let best = why.elsewhere.iter().find(|other| other.place.is_some() && weight(&other.change) < 0);
    if let Some(best) = best
        && let Some((room, slot)) = best.place.and_then(|place| board.place_name(place))
    {
        let (room, time, changes) = (&room.text.name, &slot.starts_clock(), &changes(&best.change));
        sentences.push(match best.with {
            None => w.desk_why_better(room, time, changes),
            Some(with) => w.desk_why_better_swap(room, time, title(with), changes),
        });
    } else if placed && why.elsewhere.iter().any(|other| other.place.is_some()) {
        sentences.push(w.desk_why_best().to_owned());
    }
    sentences.extend(rules(&why.forbidden));
    sentences
}

/// What people lose by a session where it is.
fn costs(here: &Loss) -> String {
    let w = words();
    let parts: Vec<String> = [
        (here.missed > 0).then(|| w.desk_why_missed(here.missed)),
        (here.seats > 0).then(|| w.desk_why_seats(here.seats)),
        (here.side_by_side > 0).then(|| w.desk_why_beside(here.side_by_side)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { w.desk_why_free().to_owned() } else { w.desk_why_costs(&w.list(&parts)) }
}

/// Why a session is off the board.
fn off(why: &Why) -> &'static str {
    let w = words();
    if why.elsewhere.iter().any(|other| other.place.is_some()) {
        w.desk_why_off()
    } else {
        w.desk_why_off_nowhere()
    }
}

/// How many places each rule takes away.
pub(super) fn rules(forbidden: &[(Against, u32)]) -> Option<String> {
    let w = words();
    let rule = |&(rule, places): &(Against, u32)| match rule {
        Against::Pin => w.desk_why_not_pin(places),
        Against::Slot => w.desk_why_not_slot(places),
        Against::Length => w.desk_why_not_length(places),
        Against::Closed => w.desk_why_not_closed(places),
        Against::Need => w.desk_why_not_need(places),
        Against::Taken => w.desk_why_not_taken(places),
        Against::Host => w.desk_why_not_host(places),
        Against::Run => w.desk_why_not_run(places),
    };
    (!forbidden.is_empty()).then(|| w.desk_why_not(&semicolons(forbidden.iter().map(rule))))
}

/// A change for people: `12 wishes saved, 3 people more without a seat`.
pub(super) fn changes(change: &Loss) -> String {
    let w = words();
    let part = |by: i64, gain: fn(Words, i64) -> String, loss: fn(Words, i64) -> String| {
        (by != 0).then(|| if by < 0 { gain(w, -by) } else { loss(w, by) })
    };
    let parts = [
        part(change.missed, |w, n| w.desk_change_wishes_saved(n), |w, n| w.desk_change_wishes_lost(n)),
        part(change.seats, |w, n| w.desk_change_seats_fewer(n), |w, n| w.desk_change_seats_more(n)),
        part(change.side_by_side, |w, n| w.desk_change_beside_fewer(n), |w, n| w.desk_change_beside_more(n)),
        part(change.unplaced, |w, n| w.desk_change_off_fewer(n), |w, n| w.desk_change_off_more(n)),
    ];
    let said = commas(parts.into_iter().flatten());
    if said.is_empty() { w.desk_change_none().to_owned() } else { said }
}

/// One number for a change, as the solver weighs it: a wish counts twice a seat.
pub(super) fn weight(change: &Loss) -> i64 {
    2 * (change.missed + change.side_by_side) + change.seats + 20 * change.unplaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_said_with_their_direction() {
        let change = Loss { missed: -12, seats: 1, ..Loss::default() };
        assert_eq!(changes(&change), "12 wishes saved, 1 person more without a seat");
        assert_eq!(changes(&Loss::default()), "changes nothing for anybody");
        assert!(weight(&change) < 0);
    }

    #[test]
    fn what_a_place_costs_is_one_sentence() {
        assert_eq!(costs(&Loss::default()), "Nobody loses anything by it here.");
        let here = Loss { missed: 1, seats: 4, side_by_side: 2, unplaced: 0 };
        assert_eq!(
            costs(&here),
            "Where it is, 1 wish is lost, 4 people find no seat and 2 sessions beside it should not be."
        );
    }
}
