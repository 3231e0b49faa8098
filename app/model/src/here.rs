//! "I’m here": when a head can be counted.

use crate::{Board, Millis, Phase, Refusal, RunId};

impl Board {
    /// Whether people can say at `now` that they are in a run, or no longer: the event is live, and the run is on, is
    /// about to be, or has just been.
    pub fn counts_heads(&self, run: RunId, now: Millis) -> Result<(), Refusal> {
        /// Milliseconds before and after a run in which its heads are counted.
        const AROUND: Millis = 15 * 60_000;
        if self.event.phase != Phase::Live {
            return Err(Refusal::NotLive);
        }
        let (session, run) = self
            .run(run)
            .filter(|(session, _)| session.stands() && !session.hidden)
            .ok_or(Refusal::NoSuchRun)?;
        let title = || session.idea.title.clone();
        let span = self.taken_by(session, run);
        let (Some(first), Some(last)) = (span.first(), span.last()) else {
            return Err(Refusal::NotPlaced { title: title() });
        };
        if (first.starts_at() - AROUND..last.ends_at() + AROUND).contains(&now) {
            Ok(())
        } else {
            Err(Refusal::NotOnNow { title: title(), times: first.times() })
        }
    }
}
