//! Following other servers that write to the same database: hints tell at once, and a poll covers those that are lost.

use super::Boards;
use super::open::OpenBoard;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use store::{EventId, Hint, Hints};

/// How often it is looked whether a hint was lost, and whether an event was deleted.
const POLL: Duration = Duration::from_secs(2);

impl Boards {
    /// Follows what others do to the same database, for ever: other servers that write to events, and whoever deletes one.
    pub async fn follow(&self) {
        if self.store().is_shared() {
            tokio::join!(self.hear(), self.poll());
        } else {
            self.poll().await;
        }
    }

    /// Hears hints, and connects again whenever that fails.
    async fn hear(&self) {
        loop {
            match self.store().hints().await {
                Ok(None) => return,
                Ok(Some(hints)) => self.hear_from(hints).await,
                Err(error) => tracing::warn!(%error, "no hints from the database; the logs are polled"),
            }
            tokio::time::sleep(POLL).await;
        }
    }

    async fn hear_from(&self, mut hints: Hints) {
        loop {
            match hints.next().await {
                Ok(Hint::Change { event, seq }) => {
                    self.nudge(event, |board| board.stand().board.seq < seq);
                }
                Ok(Hint::Beside { event, n }) => self.nudge(event, |board| board.beside() < n),
                Ok(Hint::Missed) => self.look().await,
                Err(error) => {
                    tracing::warn!(%error, "hints from the database failed; the logs are polled");
                    return;
                }
            }
        }
    }

    async fn poll(&self) {
        let mut every = tokio::time::interval(POLL);
        every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            every.tick().await;
            if self.store().is_shared() {
                self.look().await;
            } else {
                self.look_who_is_gone().await;
            }
        }
    }

    /// Asks the database how far every event is, and has those read that are further than they are here.
    async fn look(&self) {
        let open: HashMap<EventId, Arc<OpenBoard>> =
            self.all_open().into_iter().map(|board| (board.event.id, board)).collect();
        if open.is_empty() {
            return;
        }
        match self.store().reaches().await {
            Ok(reaches) => {
                let there = reaches.iter().map(|reach| reach.event).collect();
                self.let_go(open.values().map(Arc::clone), &there).await;
                for reach in reaches {
                    if let Some(board) = open.get(&reach.event)
                        && (board.stand().board.seq < reach.seq || board.beside() < reach.beside)
                    {
                        board.nudge();
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "it is not known what other servers have written"),
        }
    }

    /// Has an event read if it is open here and behind.
    fn nudge(&self, event: EventId, is_behind: impl FnOnce(&OpenBoard) -> bool) {
        if let Some(board) = self.of_id(event)
            && is_behind(&board)
        {
            board.nudge();
        }
    }
}
