//! What this device last saw of where somebody's sessions are: what has changed since stands out until it was seen.

use crate::api::Me;
use model::{Board, Millis, RoomId, Run, RunId, Session, SessionId, State};
use std::collections::{BTreeMap, BTreeSet};

/// Where each run of somebody was when this device last showed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen(BTreeMap<RunId, Option<Spot>>);

/// Where and when a run is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Which room.
    pub(crate) id: RoomId,
    /// What it is called.
    pub(crate) room: String,
    /// When it starts by the clock of the event, in milliseconds.
    pub(crate) starts: Millis,
}

/// What has happened to a run since it was last seen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum News {
    /// It has another room.
    Room { from: String, to: String },
    /// It has another time: from when to when, by the clock of the event.
    Time { from: Millis, to: Millis },
    /// It has another room and another time.
    Both { from: (String, Millis), to: (String, Millis) },
    /// It was off the board, and has a place again.
    Back { room: String, starts: Millis },
    /// It has lost its place.
    Off,
    /// Its hosts took the session back.
    Withdrawn,
    /// The session is part of another.
    PartOf(SessionId),
}

/// Whether somebody hosts or wants a session, or one that has become part of it.
pub(crate) fn mine(board: &Board, me: &Me) -> BTreeSet<SessionId> {
    let hosted = board.sessions.iter().filter(|session| {
        me.person.is_some_and(|person| session.idea.hosts.contains(&model::Host::Person(person)))
    });
    let all = hosted.map(|session| session.id).chain(me.interest.keys().copied());
    all.flat_map(|id| [Some(id), board.became(id).map(|session| session.id)]).flatten().collect()
}

impl Spot {
    fn of(board: &Board, run: &Run) -> Option<Self> {
        let (room, slot) = board.place_name(run.place?)?;
        let starts = slot.text.starts.and_utc().timestamp_millis();
        Some(Self { id: room.id, room: room.text.name.clone(), starts })
    }
}

impl Seen {
    /// What has changed for whoever looks.
    pub(crate) fn news(&self, board: &Board, me: &Me) -> BTreeMap<RunId, News> {
        let mine = mine(board, me);
        let known = self.0.iter().filter(|(run, _)| mine.contains(&run.session));
        known.filter_map(|(run, was)| Some((*run, news(board, *run, was.as_ref())?))).collect()
    }

    /// Takes in that a run was seen as it is.
    pub(crate) fn see(&mut self, board: &Board, run: RunId) {
        let now = board.run(run).filter(|(session, _)| session.stands());
        match now {
            Some((_, now)) => self.0.insert(run, Spot::of(board, now)),
            // It is gone, and that was seen.
            None => self.0.insert(run, None),
        };
    }

    /// Takes in what is mine and placed and was not known before, which is no news; lets go of what is mine no more.
    /// Answers whether that made a difference.
    #[cfg(any(feature = "hydrate", test))]
    pub(crate) fn meet(&mut self, board: &Board, me: &Me) -> bool {
        let before = self.0.clone();
        let mine = mine(board, me);
        self.0.retain(|run, _| mine.contains(&run.session));
        for session in mine.iter().filter_map(|id| board.session(*id)).filter(|session| session.stands()) {
            for run in &session.runs {
                if let Some(spot) = Spot::of(board, run) {
                    self.0.entry(session.run_id(run)).or_insert(Some(spot));
                }
            }
        }
        before != self.0
    }

    /// Takes over what another knows and this does not.
    pub(crate) fn join(&mut self, other: &Self) {
        for (run, spot) in &other.0 {
            self.0.entry(*run).or_insert_with(|| spot.clone());
        }
    }

    /// As a device keeps it: of which log it is, then a line for each run.
    #[cfg(any(feature = "hydrate", test))]
    pub(crate) fn write(&self, epoch: i64) -> String {
        let line = |(run, spot): (&RunId, &Option<Spot>)| match spot {
            Some(Spot { id, room, starts }) => format!("\n{run} {id} {starts} {room}"),
            None => format!("\n{run}"),
        };
        format!("{epoch}{}", self.0.iter().map(line).collect::<String>())
    }

    /// What a device has kept; nothing if it is of another log. A line that cannot be read is passed over.
    #[cfg(any(feature = "hydrate", test))]
    pub(crate) fn read(text: &str, epoch: i64) -> Self {
        let mut lines = text.lines();
        if lines.next() != Some(epoch.to_string().as_str()) {
            return Self::default();
        }
        let line = |line: &str| {
            let mut parts = line.splitn(4, ' ');
            let run = parts.next()?.parse().ok()?;
            let Some(id) = parts.next() else { return Some((run, None)) };
            let (id, starts) = (id.parse().ok()?, parts.next()?.parse().ok()?);
            Some((run, Some(Spot { id, room: parts.next()?.to_owned(), starts })))
        };
        Self(lines.filter_map(line).collect())
    }
}

/// What has happened to a run since it was there.
fn news(board: &Board, run: RunId, was: Option<&Spot>) -> Option<News> {
    // Of what is hidden nothing is told.
    let session = board.session(run.session).filter(|session| !session.hidden)?;
    let now = || Spot::of(board, session.run(run.run)?);
    match (&session.state, was, now()) {
        (State::Withdrawn, Some(_), _) => Some(News::Withdrawn),
        (State::Merged { .. }, Some(_), _) => Some(News::PartOf(became(board, session)?)),
        (State::Pitched, Some(_), None) => Some(News::Off),
        (State::Pitched, Some(was), Some(now)) => match (was.id == now.id, was.starts == now.starts) {
            (true, true) => None,
            (false, true) => Some(News::Room { from: was.room.clone(), to: now.room }),
            (true, false) => Some(News::Time { from: was.starts, to: now.starts }),
            (false, false) => {
                Some(News::Both { from: (was.room.clone(), was.starts), to: (now.room, now.starts) })
            }
        },
        (State::Pitched, None, Some(now)) => Some(News::Back { room: now.room, starts: now.starts }),
        (_, None, _) => None,
    }
}

fn became(board: &Board, session: &Session) -> Option<SessionId> {
    board.became(session.id).map(|session| session.id)
}

#[cfg(feature = "hydrate")]
mod device {
    use super::Seen;
    use crate::hall::Hall;
    use crate::look::Look;
    use leptos::prelude::*;
    use model::RunId;

    fn key(hall: Hall) -> String {
        hall.shown.held(|shown| format!("campgrid-seen-{}", shown.board.event.slug))
    }

    fn storage() -> Option<web_sys::Storage> {
        window().local_storage().ok().flatten()
    }

    /// Reads what this device knows, and keeps it in step with what is shown.
    pub(crate) fn start(hall: Hall) {
        Effect::new(move |_| {
            let (board, me) = (hall.board.get(), hall.me.get());
            change(hall, |seen| seen.meet(&board, &me));
        });
    }

    /// Takes in that runs were seen as they are.
    pub(crate) fn see(hall: Hall, runs: &[RunId]) {
        let board = hall.board.get_untracked();
        change(hall, |seen| {
            runs.iter().for_each(|run| seen.see(&board, *run));
            true
        });
    }

    /// Changes what is kept, which another window may have changed meanwhile.
    fn change(hall: Hall, change: impl FnOnce(&mut Seen) -> bool) {
        let epoch = hall.epoch.get_value();
        let kept = storage().and_then(|storage| storage.get_item(&key(hall)).ok().flatten());
        let mut seen = match kept {
            Some(kept) => Seen::read(&kept, epoch),
            // Where nothing can be kept it is known for as long as the page is open.
            None => hall.seen.get_untracked().unwrap_or_default(),
        };
        if change(&mut seen)
            && let Some(storage) = storage()
        {
            let _ = storage.set_item(&key(hall), &seen.write(epoch));
        }
        if hall.seen.peek(|known| known.as_ref() != Some(&seen)) {
            hall.seen.set(Some(seen));
        }
    }

    /// Forgets it, of every event.
    pub(crate) fn forget() {
        let Some(storage) = storage() else { return };
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok().flatten());
        let ours: Vec<_> = keys.filter(|key| key.starts_with("campgrid-seen-")).collect();
        for key in ours {
            let _ = storage.remove_item(&key);
        }
    }
}
#[cfg(feature = "hydrate")]
pub(crate) use device::{forget, see, start};

/// Takes in that runs were seen as they are.
#[cfg(not(feature = "hydrate"))]
pub(crate) fn see(_: crate::Hall, _: &[RunId]) {}

#[cfg(test)]
mod tests;
