//! What has become different for those who walk around: a session that has another place, one that is new or will not
//! take place, a slot that is late, a room that closed.
//!
//! It is read off two boards and not off what was done: so a card that was moved and put back is no news, and it is the
//! same whether a change was heard by itself, among others, or as a whole new board.

use crate::{
    Board, Change, Effect, Millis, Phase, Place, RoomId, Run, RunId, Session, SessionId, Slot, SlotId,
};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How long something counts as new, in milliseconds.
pub const FRESH: Millis = 10 * 60_000;
/// Most of them that are kept: nobody reads more off a wall.
const MOST: usize = 200;

/// A place, and what the clock of the event showed for its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct At {
    /// Where.
    pub place: Place,
    /// When.
    pub starts: NaiveDateTime,
}

/// Something that has become different. What things are called is not in it: that is the board's to say, and can be
/// hidden or forgotten there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Shift {
    /// When it last did.
    pub at: Millis,
    /// What.
    pub what: Shifted,
}

/// What has become different: how it was, and how it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "`from` is how it was and `to` how it is, of the thing that is named")]
pub enum Shifted {
    /// Where a run is; `None` for nowhere.
    Run { run: RunId, from: Option<At>, to: Option<At> },
    /// When a slot starts.
    Slot { slot: SlotId, from: NaiveDateTime, to: NaiveDateTime },
    /// In which slots a room is closed.
    Room { room: RoomId, from: BTreeSet<SlotId>, to: BTreeSet<SlotId> },
}

/// Which thing it is about.
#[derive(PartialEq, Eq)]
enum About {
    Run(RunId),
    Slot(SlotId),
    Room(RoomId),
}

impl Shifted {
    fn about(&self) -> About {
        match self {
            Self::Run { run, .. } => About::Run(*run),
            Self::Slot { slot, .. } => About::Slot(*slot),
            Self::Room { room, .. } => About::Room(*room),
        }
    }

    /// Both, one after the other, as one; `None` if all is as it was before.
    fn then(&self, later: &Self) -> Option<Self> {
        match (self, later) {
            (Self::Run { from, .. }, Self::Run { run, to, .. }) => {
                (from != to).then_some(Self::Run { run: *run, from: *from, to: *to })
            }
            (Self::Slot { from, .. }, Self::Slot { slot, to, .. }) => {
                (from != to).then_some(Self::Slot { slot: *slot, from: *from, to: *to })
            }
            (Self::Room { from, .. }, Self::Room { room, to, .. }) => {
                (from != to).then(|| Self::Room { room: *room, from: from.clone(), to: to.clone() })
            }
            (_, later) => Some(later.clone()),
        }
    }
}

/// Where and when everything is that people could be on their way to. What is hidden is nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Whether people go by it: before the board is live nobody has read it off a wall.
    live: bool,
    runs: BTreeMap<RunId, At>,
    slots: BTreeMap<SlotId, (NaiveDateTime, Millis)>,
    closed: BTreeMap<RoomId, BTreeSet<SlotId>>,
}

impl Layout {
    /// How it is on a board.
    pub fn of(board: &Board) -> Self {
        let mut layout = Self::of_nothing(board);
        board.slots.iter().for_each(|slot| layout.take_slot(slot));
        board.runs().for_each(|(session, run)| layout.take_run(board, session, run));
        layout.closed.extend(board.rooms.iter().map(|room| (room.id, room.closed.clone())));
        layout
    }

    /// How it is on a board for what a change is about: between the layouts of this kind before and after it there are the
    /// same shifts as between the whole ones, and a long log is followed without looking at the whole board twice a change.
    pub fn about(change: &Change, board: &Board) -> Self {
        let mut layout = Self::of_nothing(board);
        for effect in &change.effects {
            match effect {
                Effect::Placed { run, .. } | Effect::RunRemoved(run) => {
                    if let Some((session, run)) = board.run(*run).filter(|(session, _)| session.stands()) {
                        layout.take_run(board, session, run);
                    }
                }
                Effect::StateSet { session, .. }
                | Effect::RunAdded { session, .. }
                | Effect::Hidden { session, .. }
                | Effect::Unpitched(session) => layout.take_session(board, *session),
                Effect::Pitched(session) => layout.take_session(board, session.id),
                Effect::Forgotten { sessions, .. } => {
                    sessions.iter().for_each(|session| layout.take_session(board, *session));
                }
                Effect::SlotEdited(slot) => {
                    board.slot(slot.id).into_iter().for_each(|slot| layout.take_slot(slot))
                }
                Effect::RoomEdited(room) => {
                    layout.closed.extend(board.room(room.id).map(|room| (room.id, room.closed.clone())));
                    // Whether they are over, of which it was closed or is to be.
                    board.slots.iter().for_each(|slot| layout.take_slot(slot));
                }
                _ => {}
            }
        }
        layout
    }

    fn of_nothing(board: &Board) -> Self {
        Self { live: board.event.phase == Phase::Live, ..Self::default() }
    }

    fn take_slot(&mut self, slot: &Slot) {
        self.slots.insert(slot.id, (slot.text.starts, slot.ends_at()));
    }

    fn take_session(&mut self, board: &Board, session: SessionId) {
        let Some(session) = board.session(session).filter(|session| session.stands()) else { return };
        session.runs.iter().for_each(|run| self.take_run(board, session, run));
    }

    /// Takes in where a run is, and the slot that it is in.
    fn take_run(&mut self, board: &Board, session: &Session, run: &Run) {
        let Some(place) = run.place.filter(|_| !session.hidden) else { return };
        let Some(slot) = board.slot(place.slot) else { return };
        self.take_slot(slot);
        self.runs.insert(session.run_id(run), At { place, starts: slot.text.starts });
    }

    /// The runs that have another cell than on this one, or have got one: each with the cell that it had.
    pub fn moved(&self, after: &Self) -> Vec<(RunId, Option<Place>, Place)> {
        let moved = after.runs.iter().filter_map(|(run, to)| {
            let from = self.runs.get(run).map(|from| from.place);
            (from != Some(to.place)).then_some((*run, from, to.place))
        });
        moved.collect()
    }

    /// What has become different from this to `after`, at that moment. What is over is no news.
    pub fn shifts(&self, after: &Self, at: Millis) -> Vec<Shift> {
        if !(self.live && after.live) {
            return Vec::new();
        }
        let is_over = |slot: &SlotId| {
            let ends = after.slots.get(slot).or_else(|| self.slots.get(slot)).map(|(_, ends)| *ends);
            ends.is_none_or(|ends| ends <= at)
        };
        let runs: BTreeSet<_> = self.runs.keys().chain(after.runs.keys()).copied().collect();
        let runs = runs.into_iter().filter_map(|run| {
            let (from, to) = (self.runs.get(&run).copied(), after.runs.get(&run).copied());
            let places = (from.map(|at| at.place), to.map(|at| at.place));
            // With its slot it goes wherever that goes.
            let differs = places.0 != places.1;
            let all_over = [from, to].iter().flatten().all(|at| is_over(&at.place.slot));
            (differs && !all_over).then_some(Shifted::Run { run, from, to })
        });
        let slots = after.slots.iter().filter_map(|(slot, (to, ends))| {
            let (from, _) = self.slots.get(slot)?;
            (from != to && *ends > at).then_some(Shifted::Slot { slot: *slot, from: *from, to: *to })
        });
        let rooms = after.closed.iter().filter_map(|(room, to)| {
            let from = self.closed.get(room)?;
            let differs = from.symmetric_difference(to).any(|slot| !is_over(slot));
            differs.then(|| Shifted::Room { room: *room, from: from.clone(), to: to.clone() })
        });
        runs.chain(slots).chain(rooms).map(|what| Shift { at, what }).collect()
    }
}

/// What has become different of late: of each thing once, the newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Shifts(pub Vec<Shift>);

impl Shifts {
    /// Takes in what has become different since, and lets go of what is old. What is as it was before is no news.
    pub fn take_in(&mut self, news: Vec<Shift>, now: Millis) {
        self.0.retain(|shift| now - shift.at < FRESH);
        for new in news {
            let known = self.0.iter().position(|shift| shift.what.about() == new.what.about());
            let what = match known {
                Some(known) => self.0.remove(known).what.then(&new.what),
                None => Some(new.what),
            };
            self.0.extend(what.map(|what| Shift { at: new.at, what }));
        }
        let too_many = self.0.len().saturating_sub(MOST);
        self.0.drain(..too_many);
    }

    /// What is new at `now`, the newest first.
    pub fn fresh(&self, now: Millis) -> impl Iterator<Item = &Shift> {
        self.0.iter().rev().filter(move |shift| now - shift.at < FRESH)
    }
}
