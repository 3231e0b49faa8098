//! Hints between servers that share a Postgres: "this event has this change now". A hint can be lost and some
//! databases of that protocol have none; the log is what counts, and a poll covers what was missed.

use crate::error::Error;
use crate::{EventId, Store};
use model::Seq;
use sqlx::AnyConnection;
use sqlx::postgres::PgListener;
use std::sync::atomic::{AtomicBool, Ordering};

const CHANNEL: &str = "campgrid";

/// What somebody who listens is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// An event's log reaches to this change, at least.
    Change {
        /// The event.
        event: EventId,
        /// The change's number.
        seq: Seq,
    },
    /// Hints may have been missed: look at every open event's log.
    Missed,
}

/// A connection that listens.
pub struct Hints(PgListener);

impl Hints {
    /// Waits for the next hint. Connects again by itself; an error means that this failed too: pause, then call again.
    pub async fn next(&mut self) -> Result<Hint, Error> {
        loop {
            let Some(notification) = self.0.try_recv().await? else { return Ok(Hint::Missed) };
            // What is not ours to read is no hint.
            if let Some(hint) = read(notification.payload()) {
                return Ok(hint);
            }
        }
    }
}

/// What sending hints needs to remember.
#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) url: String,
    /// Set once the database said that it has no notifications.
    refused: AtomicBool,
}

impl Sender {
    pub(crate) fn new(url: &str) -> Self {
        Self { url: url.to_owned(), refused: AtomicBool::new(false) }
    }
}

impl Store {
    /// Listens for changes that other servers (and this one) commit. `None` where nobody else can write: on SQLite.
    pub async fn hints(&self) -> Result<Option<Hints>, Error> {
        let Some(sender) = &self.database.hints else { return Ok(None) };
        let mut listener = PgListener::connect(&sender.url).await?;
        listener.listen(CHANNEL).await?;
        Ok(Some(Hints(listener)))
    }

    /// Tells the other servers of a change that is committed. Never fails: the change is in the log all the same.
    pub(crate) async fn hint(&self, connection: &mut AnyConnection, event: EventId, seq: Seq) {
        let Some(sender) = &self.database.hints else { return };
        if sender.refused.load(Ordering::Relaxed) {
            return;
        }
        let sent = sqlx::query("SELECT pg_notify($1, $2)")
            .bind(CHANNEL)
            .bind(format!("{event} {seq}"))
            .execute(connection)
            .await;
        if let Err(error) = sent {
            let lacking = matches!(&error, sqlx::Error::Database(_));
            sender.refused.fetch_or(lacking, Ordering::Relaxed);
            tracing::warn!(%error, lacking, "other servers got no hint and have to poll");
        }
    }
}

fn read(payload: &str) -> Option<Hint> {
    let (event, seq) = payload.split_once(' ')?;
    Some(Hint::Change { event: EventId(event.parse().ok()?), seq: seq.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_event_and_a_number_is_a_hint() {
        assert_eq!(read("-7 12"), Some(Hint::Change { event: EventId(-7), seq: 12 }));
        for other in ["", "7", "7 -1", "7 12 3", "a b"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
