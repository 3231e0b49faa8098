//! Rooms that close under the sessions in them.

use crate::{Board, Millis, RoomId, RunId, SlotId};
use std::collections::BTreeSet;

impl Board {
    /// Runs that are not over at `now` and stand in a room that is closed then: they need another one. They stay where
    /// they are until somebody moves them, so that people are told once where to go.
    pub fn stranded(&self, now: Millis) -> Vec<RunId> {
        let mut stranded = Vec::new();
        for (session, run) in self.runs() {
            let Some(room) = run.place.and_then(|place| self.room(place.room)) else { continue };
            let span = self.taken_by(session, run);
            if span.iter().any(|slot| slot.ends_at() > now && room.closed.contains(&slot.id)) {
                stranded.push(session.run_id(run));
            }
        }
        stranded
    }

    /// The stranded runs that are on at `now`: the people in them go on in another room, in the same slot.
    pub fn washed_out(&self, now: Millis) -> BTreeSet<RunId> {
        let mut stranded = self.stranded(now);
        stranded.retain(|id| {
            let place = self.run(*id).and_then(|(_, run)| run.place);
            let begins = place.and_then(|place| self.slot(place.slot));
            begins.is_some_and(|slot| slot.starts_at() <= now && slot.ends_at() > now)
        });
        stranded.into_iter().collect()
    }

    /// Whether a room is closed in every slot for sessions that is not over at `now`. An event without such slots has no
    /// room that is.
    pub fn is_closed_from(&self, room: RoomId, now: Millis) -> bool {
        let Some(room) = self.room(room) else { return false };
        let mut left: Vec<SlotId> = Vec::new();
        left.extend(
            self.slots
                .iter()
                .filter(|slot| slot.is_for_sessions() && slot.ends_at() > now)
                .map(|slot| slot.id),
        );
        !left.is_empty() && left.iter().all(|slot| room.closed.contains(slot))
    }
}
