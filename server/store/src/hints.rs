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
    /// Something happened beside an event's log, up to this number, at least.
    Beside {
        /// The event.
        event: EventId,
        /// The number of what happened.
        n: i64,
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
        self.notify(connection, format!("{event} {seq}")).await;
    }

    /// Tells the other servers that something happened beside the log, and is committed.
    pub(crate) async fn hint_beside(&self, event: EventId, n: Option<i64>) {
        let Some(n) = n else { return };
        match self.database.write.acquire().await {
            Ok(mut connection) => self.notify(&mut connection, format!("{event} ~{n}")).await,
            Err(error) => tracing::warn!(%error, "other servers got no hint and have to poll"),
        }
    }

    async fn notify(&self, connection: &mut AnyConnection, hint: String) {
        let Some(sender) = &self.database.hints else { return };
        if sender.refused.load(Ordering::Relaxed) {
            return;
        }
        let sent = sqlx::query("SELECT pg_notify($1, $2)").bind(CHANNEL).bind(hint).execute(connection).await;
        if let Err(error) = sent {
            let lacking = matches!(&error, sqlx::Error::Database(error) if lacks(error.code().as_deref()));
            sender.refused.fetch_or(lacking, Ordering::Relaxed);
            tracing::warn!(%error, lacking, "other servers got no hint and have to poll");
        }
    }
}

/// Whether that is the answer of a database that has no notifications: it does not know the function, or the feature.
/// (A database that shuts down refuses as well, and has them again when it is back.)
fn lacks(code: Option<&str>) -> bool {
    matches!(code, Some("42883" | "0A000"))
}

fn read(payload: &str) -> Option<Hint> {
    let (event, number) = payload.split_once(' ')?;
    let event = EventId(event.parse().ok()?);
    match number.strip_prefix('~') {
        Some(n) => Some(Hint::Beside { event, n: n.parse().ok()? }),
        None => Some(Hint::Change { event, seq: number.parse().ok()? }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_event_and_a_number_is_a_hint() {
        assert_eq!(read("-7 12"), Some(Hint::Change { event: EventId(-7), seq: 12 }));
        assert_eq!(read("-7 ~12"), Some(Hint::Beside { event: EventId(-7), n: 12 }));
        for other in ["", "7", "7 -1", "7 12 3", "7 ~", "a b"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
