//! When what a calendar says of a run last changed, and where the run last was: folded from the log beside the board.

use model::{Board, Change, CommandId, Effect, Millis, Place, Run, RunId, Seq, SessionId};
use std::collections::BTreeMap;

/// A run, as calendars have to know it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// The number of the last change that touched it.
    pub seq: Seq,
    /// When that was.
    pub at: Millis,
    /// Where it is, or last was; `None` if it has never had a place.
    pub place: Option<Place>,
    /// Where it was before that, and when it left.
    pub left: Option<(Place, Millis)>,
}

/// All runs of an event, as calendars have to know them.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    runs: BTreeMap<RunId, Moved>,
    /// The last change to the event's name, venue or times.
    event: Moved,
    /// The command that opened the event.
    opened: Option<CommandId>,
}

impl Moves {
    /// The runs that a session has or had.
    pub fn of(&self, session: SessionId) -> impl Iterator<Item = (RunId, Moved)> {
        let runs = RunId { session, run: 0 }..=RunId { session, run: u8::MAX };
        self.runs.range(runs).map(|(run, moved)| (*run, *moved))
    }

    /// Runs that have left a place since then, with where that was and when.
    pub fn left_since(&self, since: Millis) -> impl Iterator<Item = (RunId, Place, Millis)> {
        self.runs.iter().filter_map(move |(run, moved)| {
            let (from, at) = moved.left.filter(|(_, at)| *at >= since)?;
            Some((*run, from, at))
        })
    }

    /// The event as a whole.
    pub fn event(&self) -> Moved {
        self.event
    }

    /// The command that opened the event. It stands in the log: the same on every server, and when the event moves to another.
    pub fn opened(&self) -> Option<CommandId> {
        self.opened
    }

    /// Follows a change. `board` is the one after it.
    pub(super) fn follow(&mut self, board: &Board, change: &Change) {
        self.opened.get_or_insert(change.command);
        for effect in &change.effects {
            match effect {
                Effect::Placed { run, place } => self.touch(change, *run, *place),
                Effect::RunAdded { session, run } => self.touch_run(change, *session, run),
                Effect::RunRemoved(run) => self.touch(change, *run, None),
                Effect::Pitched(session) => {
                    session.runs.iter().for_each(|run| self.touch_run(change, session.id, run));
                }
                Effect::Unpitched(session)
                | Effect::IdeaEdited { session, .. }
                | Effect::StateSet { session, .. }
                | Effect::Hidden { session, .. } => {
                    self.touch_all(change, |run, _| run.session == *session);
                }
                Effect::RoomEdited(room) => {
                    self.touch_all(change, |_, moved| moved.place.is_some_and(|place| place.room == room.id));
                }
                Effect::SlotEdited(slot) => {
                    self.touch_event(change);
                    self.touch_all(change, |run, moved| {
                        let span = board.run(run).map(|(session, run)| board.taken_by(session, run));
                        moved.place.is_some_and(|place| place.slot == slot.id)
                            || span.is_some_and(|span| span.iter().any(|taken| taken.id == slot.id))
                    });
                }
                Effect::Forgotten { sessions, .. } => {
                    self.touch_all(change, |run, _| sessions.contains(&run.session));
                }
                Effect::Opened { .. }
                | Effect::SettingsEdited(_)
                | Effect::SlotAdded(_)
                | Effect::SlotRemoved(_) => self.touch_event(change),
                _ => {}
            }
        }
    }

    fn touch(&mut self, change: &Change, run: RunId, place: Option<Place>) {
        let moved = self.runs.entry(run).or_default();
        let left = moved.place.filter(|before| Some(*before) != place).map(|before| (before, change.at));
        let left = left.or(moved.left);
        *moved = Moved { seq: change.seq, at: change.at, place: place.or(moved.place), left };
    }

    fn touch_run(&mut self, change: &Change, session: SessionId, run: &Run) {
        self.touch(change, RunId { session, run: run.number }, run.place);
    }

    fn touch_all(&mut self, change: &Change, which: impl Fn(RunId, &Moved) -> bool) {
        for (run, moved) in &mut self.runs {
            if which(*run, moved) {
                *moved = Moved { seq: change.seq, at: change.at, ..*moved };
            }
        }
    }

    fn touch_event(&mut self, change: &Change) {
        self.event = Moved { seq: change.seq, at: change.at, place: None, left: None };
    }
}
