//! Slots for a programme whose sessions begin and end when they like: time is cut wherever one of them does, so that each
//! takes whole slots.

use chrono::NaiveDateTime;
use model::{Board, SessionId, SlotId, SlotKind, SlotText};
use std::collections::BTreeSet;

/// The slots that are needed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cut {
    /// Those that are not there.
    pub(super) new: Vec<SlotText>,
    /// Those that are in their way, and hold nothing that is not cut with them.
    pub(super) gone: Vec<SlotId>,
}

impl Cut {
    /// What a board lacks for these stretches of time. `movable` are sessions whose slots may be cut anew.
    pub(super) fn of(
        board: &Board,
        stretches: &[(NaiveDateTime, NaiveDateTime)],
        movable: &BTreeSet<SessionId>,
    ) -> Self {
        // A slot stays as it is if somebody else's session takes it, or is pinned to it, or if it is no slot for sessions.
        let held: BTreeSet<SlotId> = board
            .runs()
            .filter(|(session, _)| !movable.contains(&session.id))
            .flat_map(|(session, run)| {
                board.taken_by(session, run).iter().map(|slot| slot.id).chain(run.pin.slot)
            })
            .chain(board.slots.iter().filter(|slot| !slot.is_for_sessions()).map(|slot| slot.id))
            .collect();
        let pinned: BTreeSet<SlotId> = board.runs().filter_map(|(_, run)| run.pin.slot).collect();
        let stays = |id: &SlotId| held.contains(id) || pinned.contains(id);
        let mut edges: BTreeSet<NaiveDateTime> =
            stretches.iter().flat_map(|(starts, ends)| [*starts, *ends]).collect();
        // What stays is not cut in two, so that what lies across its edge takes whole slots as well.
        let staying = board.slots.iter().filter(|slot| stays(&slot.id));
        edges.extend(staying.flat_map(|slot| [slot.text.starts, slot.text.ends]));
        let edges: Vec<_> = edges.into_iter().collect();
        let mut cut = Self::default();
        for (&starts, &ends) in edges.iter().zip(edges.iter().skip(1)) {
            if !stretches.iter().any(|(from, to)| *from <= starts && ends <= *to) {
                continue;
            }
            let meets = |slot: &&model::Slot| slot.text.starts < ends && starts < slot.text.ends;
            let met: Vec<_> = board.slots.iter().filter(meets).collect();
            let is_there = met
                .iter()
                .any(|slot| slot.is_for_sessions() && (slot.text.starts, slot.text.ends) == (starts, ends));
            if is_there || met.iter().any(|slot| stays(&slot.id)) {
                continue;
            }
            cut.gone.extend(
                met.iter().map(|slot| slot.id).filter(|id| !cut.gone.contains(id)).collect::<Vec<_>>(),
            );
            cut.new.push(SlotText { starts, ends, kind: SlotKind::Sessions, title: String::new() });
        }
        cut
    }
}
