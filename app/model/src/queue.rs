//! The queue for the microphone: who speaks, who waits and in which order, who is on hold, how long anybody has.
//!
//! The order is that of arrival, until facilitators move somebody: [`Board::line`] holds what they put by hand, and
//! no more of it than is needed; whoever is not in it follows by arrival. So whoever pitches later still finds their
//! place, and moving somebody back to where they were leaves the order of arrival behind.

use crate::{Board, Host, Millis, Session, SessionId, Turn};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How the queue for the microphone is run. Apart from the settings, since it is changed at the desk while people wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Queueing {
    /// How many seconds a pitch has.
    pub seconds: u16,
    /// Whether those come first of whom nobody has heard another pitch.
    #[serde(default)]
    pub first_timers: bool,
}

impl Default for Queueing {
    fn default() -> Self {
        Self { seconds: 30, first_timers: false }
    }
}

impl Queueing {
    /// Whether nobody has changed anything about it.
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// How long somebody still has who has spoken since then. Clocks differ a little: one that is behind that of the
    /// server shows all the time there is, and never more.
    pub fn left(self, since: Millis, now: Millis) -> Left {
        let all = u32::from(self.seconds);
        let gone = now.saturating_sub(since).max(0) / 1_000;
        match u32::try_from(gone).ok().and_then(|gone| all.checked_sub(gone)) {
            None | Some(0) => Left::Over,
            Some(left) => Left::Seconds(left),
        }
    }
}

/// How long somebody still has at the microphone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many seconds, at least one.
    Seconds(u32),
    /// None.
    Over,
}

impl Left {
    /// As a clock shows it: `0:30`, `1:05`.
    pub fn clock(self) -> String {
        let seconds = match self {
            Self::Seconds(seconds) => seconds,
            Self::Over => 0,
        };
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}

/// Where in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spot {
    /// Before everybody who waits.
    Front,
    /// Behind everybody who waits.
    End,
    /// One place earlier than it is.
    Up,
    /// One place later than it is.
    Down,
    /// Before that session.
    Before(SessionId),
}

impl Board {
    /// The queue for the microphone: who speaks, then who waits, in the order in which they are called. Whoever is on
    /// hold is not in it.
    pub fn queue(&self) -> Vec<&Session> {
        let mut queue: Vec<_> =
            self.shown().filter(|session| matches!(session.turn, Turn::Speaking(_))).collect();
        let mut waiting = self.waiting_by_arrival();
        let by_hand: BTreeMap<_, _> = self.line.iter().zip(0_usize..).collect();
        // The sort is stable: whoever is not in the line follows as they came.
        waiting.sort_by_key(|session| by_hand.get(&session.id).copied().unwrap_or(usize::MAX));
        queue.extend(waiting);
        queue
    }

    /// Who waits, in the order in which they are called.
    pub fn waiting(&self) -> Vec<SessionId> {
        let waiting = self.queue().into_iter().filter(|session| session.turn == Turn::Waiting);
        waiting.map(|session| session.id).collect()
    }

    /// How soon a pitch that waits for the microphone is called: 1 for next.
    pub fn turn_of(&self, session: SessionId) -> Option<usize> {
        self.waiting().into_iter().position(|other| other == session).map(|before| before + 1)
    }

    /// Who is out of the queue until somebody puts them back, by number.
    pub fn on_hold(&self) -> impl Iterator<Item = &Session> {
        self.shown().filter(|session| session.turn == Turn::Held)
    }

    /// Whether facilitators have put somebody who waits by hand.
    pub fn queued_by_hand(&self) -> bool {
        !self.line.is_empty() && !self.line_of(self.waiting()).is_empty()
    }

    /// Who may be called: what is hidden is not.
    fn shown(&self) -> impl Iterator<Item = &Session> {
        self.standing().filter(|session| !session.hidden)
    }

    /// Who waits, by order of pitching; first-timers before, if the event wants it so.
    fn waiting_by_arrival(&self) -> Vec<&Session> {
        let mut waiting: Vec<_> = self.shown().filter(|session| session.turn == Turn::Waiting).collect();
        if self.event.queueing.first_timers {
            let heard = self.heard();
            waiting.sort_by_key(|session| (!is_first(session, &heard), session.pitched_at, session.id));
        } else {
            waiting.sort_by_key(|session| (session.pitched_at, session.id));
        }
        waiting
    }

    /// Everybody who has had the microphone for some pitch.
    fn heard(&self) -> BTreeSet<Host> {
        let had = |session: &&Session| matches!(session.turn, Turn::Speaking(_) | Turn::Heard);
        self.sessions.iter().filter(had).flat_map(behind).collect()
    }

    /// The least that [`Board::line`] has to hold for this to be the order: the rest is by arrival.
    pub(crate) fn line_of(&self, order: Vec<SessionId>) -> Vec<SessionId> {
        let arrival: BTreeMap<_, _> =
            self.waiting_by_arrival().into_iter().map(|session| session.id).zip(0_usize..).collect();
        // The end of it that is by arrival already needs nobody's hand.
        let least = (1..order.len())
            .rfind(|at| arrival.get(&order[at - 1]) > arrival.get(&order[*at]))
            .unwrap_or_default();
        order.into_iter().take(least).collect()
    }
}

/// Whether none of those behind a session has been heard with another.
fn is_first(session: &Session, heard: &BTreeSet<Host>) -> bool {
    behind(session).all(|host| !heard.contains(&host))
}

/// Who stands at the microphone for a session: its hosts, or its pitcher. Names without regard to case.
fn behind(session: &Session) -> impl Iterator<Item = Host> {
    let hosts = session.idea.hosts.iter().map(|host| match host {
        Host::Named(name) => Host::Named(name.to_lowercase()),
        person @ Host::Person(_) => person.clone(),
    });
    let pitcher = session.pitched_by.filter(|_| session.idea.hosts.is_empty()).map(Host::Person);
    hosts.chain(pitcher)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pitch_has_its_seconds_and_not_one_more() {
        let queueing = Queueing { seconds: 30, first_timers: false };
        let since = 1_000_000;
        for (now, left) in [
            (since, Left::Seconds(30)),
            (since + 999, Left::Seconds(30)),
            (since + 1_000, Left::Seconds(29)),
            (since + 29_999, Left::Seconds(1)),
            (since + 30_000, Left::Over),
            (since + 3_600_000, Left::Over),
            (Millis::MAX, Left::Over),
            // A clock that is behind.
            (since - 5_000, Left::Seconds(30)),
            (Millis::MIN, Left::Seconds(30)),
        ] {
            assert_eq!(queueing.left(since, now), left, "at {now}");
        }
    }

    #[test]
    fn what_is_left_reads_like_a_clock() {
        for (left, clock) in [
            (Left::Seconds(30), "0:30"),
            (Left::Seconds(65), "1:05"),
            (Left::Seconds(600), "10:00"),
            (Left::Over, "0:00"),
        ] {
            assert_eq!(left.clock(), clock);
        }
    }
}
