//! What a place would mean for a session: whether it can go there, and what speaks against it, in words.
//! The rules themselves are the model's; this only says beforehand what it would say.

use crate::words::words;
use model::{Board, Counts, Names, Place, Run, RunId, Session, SlotId};
use std::collections::BTreeMap;

/// A place, seen from one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Prospect {
    /// Who is there now.
    pub taken_by: Option<RunId>,
    /// What speaks against it.
    pub against: Vec<String>,
}

/// Every place where a run could go, its own left out: free ones, and those of others, to swap with.
pub(super) fn prospects(
    board: &Board,
    counts: &Counts,
    names: &Names,
    grid: &BTreeMap<Place, RunId>,
    id: RunId,
) -> BTreeMap<Place, Prospect> {
    let Some((session, run)) = board.run(id) else { return BTreeMap::new() };
    let w = words();
    // Who is in whose way there is not known here: by counts alone.
    let people = board.expected(session, run, counts, &model::Forecast::new());
    let meetings = meetings(board, names, session, run);
    let mut found = BTreeMap::new();
    for slot in board.slots.iter().filter(|slot| slot.is_for_sessions()) {
        let Some(span) = board.span(slot.id, session.idea.length) else { continue };
        for room in &board.rooms {
            let place = Place { room: room.id, slot: slot.id };
            let closed = span.iter().any(|slot| room.closed.contains(&slot.id));
            let holder = span.iter().find_map(|slot| {
                grid.get(&Place { room: room.id, slot: slot.id }).copied().filter(|other| *other != id)
            });
            if run.place == Some(place) || closed || !run.pin.holds(place) {
                continue;
            }
            let mut against: Vec<String> =
                span.iter().filter_map(|slot| meetings.get(&slot.id)).flatten().cloned().collect();
            against.dedup();
            if span.iter().any(|slot| session.idea.cannot.contains(&slot.id)) {
                against.push(w.desk_against_then().to_owned());
            }
            if let Some(seats) = room.text.capacity.filter(|seats| *seats < people) {
                against.push(w.desk_against_seats(people, seats));
            }
            for need in session.idea.needs.iter().filter(|need| !room.text.offers(need)) {
                against.push(w.desk_against_need(need));
            }
            found.insert(place, Prospect { taken_by: holder, against });
        }
    }
    found
}

/// Whom the run would meet in each slot and should not.
fn meetings(board: &Board, names: &Names, session: &Session, run: &Run) -> BTreeMap<SlotId, Vec<String>> {
    let w = words();
    let mut meetings: BTreeMap<SlotId, Vec<String>> = BTreeMap::new();
    for (other, other_run) in board.runs() {
        if other.id == session.id && other_run.number == run.number {
            continue;
        }
        let why = if other.id == session.id {
            w.desk_against_itself().to_owned()
        } else if let Some(host) = session.shares_host(other) {
            w.desk_against_host(names.host(host), &other.idea.title)
        } else if session.idea.avoid.contains(&other.id) || other.idea.avoid.contains(&session.id) {
            w.desk_against_beside(&other.idea.title)
        } else {
            continue;
        };
        for slot in board.taken_by(other, other_run) {
            meetings.entry(slot.id).or_default().push(why.clone());
        }
    }
    meetings
}
