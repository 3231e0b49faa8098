//! Why the chosen card is where it is, and what every other place would change: the solver's figures in words.

use super::sight::Sight;
use crate::api::{Against, Loss, Why};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words;
use leptos::prelude::*;
use model::{Board, Place, RunId};
use std::cmp::Ordering;

/// Keeps the figures those of the chosen card on the board as it is: asks for them again when either changes.
pub(super) fn follow(sight: Sight) {
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        let hall = sight.hall;
        let (Some(run), seq) = (sight.chosen.get(), hall.board.with(|board| board.seq)) else { return };
        if hall.why.with_untracked(|why| why.as_ref().is_some_and(|why| (why.run, why.seq) == (run, seq))) {
            return;
        }
        leptos::task::spawn_local(async move {
            if let Some(text) = crate::live::fetch_text(&hall.path(&format!("why/{run}"))).await
                && let Ok(why) = serde_json::from_str(&text)
                && sight.chosen.try_get_untracked() == Some(Some(run))
            {
                hall.why.try_set(Some(why));
            }
        });
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = sight;
}

/// Why a run is where it is.
pub(super) fn here(hall: Hall, run: RunId) -> AnyView {
    let sentences = move || {
        hall.why.with(|why| {
            let why = why.as_ref().filter(|why| why.run == run)?;
            Some(hall.board.with(|board| sentences(board, why)))
        })
    };
    let view = move || {
        let sentences = sentences()?;
        let lines = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
        Some(view! { <h3 class="move__sub">"Why here?"</h3> <ul class="move__why">{lines}</ul> })
    };
    view.erase()
}

/// What another place would change for people, and whether that is better (`Less`) or worse.
pub(super) fn change(hall: Hall, run: RunId, place: Place) -> Option<(String, Ordering)> {
    hall.why.with(|why| {
        let why = why.as_ref().filter(|why| why.run == run)?;
        let other = why.elsewhere.iter().find(|other| other.place == Some(place))?;
        Some((changes(&other.change), weight(&other.change).cmp(&0)))
    })
}

fn sentences(board: &Board, why: &Why) -> Vec<String> {
    let title = |run: RunId| {
        board.session(run.session).map(|session| session.idea.title.as_str()).unwrap_or_default()
    };
    let placed = board.run(why.run).is_some_and(|(_, run)| run.place.is_some());
    let mut sentences = vec![if placed { costs(&why.here) } else { off(why) }];
    if let Some((rival, people)) = why.rival {
        let people = words::count(people, "person who wants it wants", "people who want it want");
        sentences.push(format!("{people} “{}” as well, which runs at the same time.", title(rival)));
    }
    let best = why.elsewhere.iter().find(|other| other.place.is_some() && weight(&other.change) < 0);
    if let Some(best) = best
        && let Some((room, slot)) = best.place.and_then(|place| board.place_name(place))
    {
        let exchange =
            best.with.map(|with| format!(", in exchange with “{}”", title(with))).unwrap_or_default();
        sentences.push(format!(
            "Better would be {} at {}{exchange}: {}.",
            room.text.name,
            slot.starts_clock(),
            changes(&best.change)
        ));
    } else if placed && why.elsewhere.iter().any(|other| other.place.is_some()) {
        sentences.push("No other place would be better for people.".to_owned());
    }
    sentences.extend(rules(why));
    sentences
}

/// What people lose by a session where it is.
fn costs(here: &Loss) -> String {
    let wishes =
        (here.missed > 0).then(|| words::count(number(here.missed), "wish is lost", "wishes are lost"));
    let seats = (here.seats > 0)
        .then(|| words::count(number(here.seats), "person finds no seat", "people find no seat"));
    let pairs = (here.side_by_side > 0).then(|| {
        words::count(
            number(here.side_by_side),
            "session beside it should not be",
            "sessions beside it should not be",
        )
    });
    let parts: Vec<String> = [wishes, seats, pairs].into_iter().flatten().collect();
    if parts.is_empty() {
        "Nobody loses anything by it here.".to_owned()
    } else {
        format!("Where it is, {}.", list(&parts))
    }
}

/// Why a session is off the board.
fn off(why: &Why) -> String {
    if why.elsewhere.iter().any(|other| other.place.is_some()) {
        "It is off the board, though there are places for it.".to_owned()
    } else {
        "It is off the board, and there is no place that it could simply go to.".to_owned()
    }
}

/// How many places each rule takes away.
fn rules(why: &Why) -> Option<String> {
    let words = |(rule, places): &(Against, u32)| {
        let what = match rule {
            Against::Pin => "it is pinned or has begun",
            Against::Slot => "that time is over, or its hosts cannot then",
            Against::Length => "there is not enough time",
            Against::Closed => "the room is closed",
            Against::Need => "the room lacks what it needs",
            Against::Taken => "who is there cannot come here",
            Against::Host => "a host is elsewhere",
            Against::Run => "it runs then already",
        };
        format!("{what} ({})", words::count(*places, "place", "places"))
    };
    let parts: Vec<String> = why.forbidden.iter().map(words).collect();
    (!parts.is_empty()).then(|| format!("Not possible: {}.", parts.join("; ")))
}

/// A change for people: `12 wishes saved, 3 more people without a seat`.
fn changes(change: &Loss) -> String {
    let part = |by: i64, one: [&'static str; 2], many: [&'static str; 2]| {
        let (gain, loss) = if by.abs() == 1 { (one[0], one[1]) } else { (many[0], many[1]) };
        (by != 0).then(|| format!("{} {}", by.abs(), if by < 0 { gain } else { loss }))
    };
    let parts: Vec<String> = [
        part(change.missed, ["wish saved", "more wish lost"], ["wishes saved", "more wishes lost"]),
        part(
            change.seats,
            ["person fewer without a seat", "person more without a seat"],
            ["people fewer without a seat", "people more without a seat"],
        ),
        part(
            change.side_by_side,
            ["pair fewer that should not be side by side", "pair more that should not be side by side"],
            ["pairs fewer that should not be side by side", "pairs more that should not be side by side"],
        ),
        part(
            change.unplaced,
            ["session fewer off the board", "session more off the board"],
            ["sessions fewer off the board", "sessions more off the board"],
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { "changes nothing for anybody".to_owned() } else { parts.join(", ") }
}

/// One number for a change, as the solver weighs it: a wish counts twice a seat.
fn weight(change: &Loss) -> i64 {
    2 * (change.missed + change.side_by_side) + change.seats + 20 * change.unplaced
}

fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// `a`, `a and b`, `a, b and c`.
fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
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
