//! What happens beside the log, told to the other servers of a shared database: numbered for each event without gaps, so
//! that every server takes in the same things in the same order. On SQLite there is nobody to tell, and nothing is kept.

use crate::error::{Error, damaged};
use crate::ids::seq_of;
use crate::{EventId, Store};
use model::{Level, PersonId, RunId, Seq, SessionId};
use serde::{Deserialize, Serialize};
use sqlx::AnyConnection;

/// So many of the latest are kept for an event; a server that is further behind reads everything again.
const KEPT: i64 = 1_000;
/// Those before are removed every so often.
const REMOVED_EVERY: i64 = 250;

/// What one transaction did beside the log of an event. Whatever is a secret or a name is not in it: only whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Beside {
    /// Who wants what from now on.
    #[serde(rename = "i", skip_serializing_if = "Vec::is_empty")]
    pub interest: Vec<(PersonId, SessionId, Option<Level>)>,
    /// Who is in which run from now on, and who is not.
    #[serde(rename = "h", skip_serializing_if = "Vec::is_empty")]
    pub heads: Vec<(PersonId, RunId, bool)>,
    /// How many heads a door has counted in which run; none where that was taken back.
    #[serde(rename = "d", skip_serializing_if = "Vec::is_empty")]
    pub doors: Vec<(RunId, u32)>,
    /// Whose name is another.
    #[serde(rename = "n", skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<PersonId>,
    /// Whose role is another.
    #[serde(rename = "r", skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<PersonId>,
    /// Whose interest has to be read again.
    #[serde(rename = "w", skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<PersonId>,
    /// Whether the solver has begun, or has a proposal, or has none any more.
    #[serde(rename = "f", skip_serializing_if = "std::ops::Not::not")]
    pub filling: bool,
    /// Whether the solver is to end, wherever it runs.
    #[serde(rename = "s", skip_serializing_if = "std::ops::Not::not")]
    pub stop: bool,
}

/// How far an event is: in its log, and beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The event.
    pub event: EventId,
    /// The number of its last change.
    pub seq: Seq,
    /// The number of the last thing beside the log.
    pub beside: i64,
}

impl Store {
    /// Whether other servers may share this database.
    pub fn is_shared(&self) -> bool {
        self.database.hints.is_some()
    }

    /// Tells the other servers of something that is not in the database, or was written before. Where there are none,
    /// nothing happens.
    pub async fn tell_beside(&self, event: EventId, what: &Beside) -> Result<(), Error> {
        if !self.is_shared() {
            return Ok(());
        }
        let n = crate::database::retried(async || {
            let mut transaction = self.database.begin().await?;
            let n = self.note_beside(&mut transaction, event, what).await?;
            transaction.commit().await?;
            Ok(n)
        })
        .await?;
        self.hint_beside(event, n).await;
        Ok(())
    }

    /// Notes in a transaction what it does beside the log; answers the number, if anybody shares the database.
    pub(crate) async fn note_beside(
        &self,
        connection: &mut AnyConnection,
        event: EventId,
        what: &Beside,
    ) -> Result<Option<i64>, Error> {
        if !self.is_shared() {
            return Ok(None);
        }
        let n = next(connection, event).await?;
        sqlx::query("INSERT INTO beside (event_id, n, what) VALUES ($1, $2, $3)")
            .bind(event.0)
            .bind(n)
            .bind(serde_json::to_string(what).map_err(damaged)?)
            .execute(&mut *connection)
            .await?;
        if n % REMOVED_EVERY == 0 {
            remove_until(connection, event, n - KEPT).await?;
        }
        Ok(Some(n))
    }

    /// Removes all that is kept, in a transaction: the other servers read everything again.
    pub(crate) async fn forget_beside(
        &self,
        connection: &mut AnyConnection,
        event: EventId,
    ) -> Result<Option<i64>, Error> {
        if !self.is_shared() {
            return Ok(None);
        }
        let n = self.note_beside(connection, event, &Beside::default()).await?;
        remove_until(connection, event, n.unwrap_or_default() - 1).await?;
        Ok(n)
    }

    /// The number of the last thing beside the log of an event; 0 if there is none.
    pub async fn last_beside(&self, event: EventId) -> Result<i64, Error> {
        let last = sqlx::query_scalar("SELECT n FROM beside_last WHERE event_id = $1")
            .bind(event.0)
            .fetch_optional(&self.database.read)
            .await?;
        Ok(last.unwrap_or_default())
    }

    /// At most `limit` things beside the log after `n`, in order. If the first is not the next one, those between are
    /// not kept any more.
    pub async fn beside_after(
        &self,
        event: EventId,
        n: i64,
        limit: u32,
    ) -> Result<Vec<(i64, Beside)>, Error> {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("SELECT n, what FROM beside WHERE event_id = $1 AND n > $2 ORDER BY n LIMIT $3")
                .bind(event.0)
                .bind(n)
                .bind(i64::from(limit))
                .fetch_all(&self.database.read)
                .await?;
        rows.into_iter().map(|(n, what)| Ok((n, serde_json::from_str(&what).map_err(damaged)?))).collect()
    }

    /// How far every event is: one question, however many there are.
    pub async fn reaches(&self) -> Result<Vec<Reach>, Error> {
        let rows: Vec<(i64, i64, i64)> = sqlx::query_as(
            "SELECT id, (SELECT COALESCE(MAX(seq), 0) FROM changes WHERE event_id = events.id),
                    COALESCE((SELECT n FROM beside_last WHERE event_id = events.id), 0)
             FROM events",
        )
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter()
            .map(|(id, seq, beside)| Ok(Reach { event: EventId(id), seq: seq_of(seq)?, beside }))
            .collect()
    }
}

async fn next(connection: &mut AnyConnection, event: EventId) -> Result<i64, Error> {
    Ok(sqlx::query_scalar(
        "INSERT INTO beside_last (event_id, n) VALUES ($1, 1)
         ON CONFLICT (event_id) DO UPDATE SET n = beside_last.n + 1 RETURNING n",
    )
    .bind(event.0)
    .fetch_one(connection)
    .await?)
}

async fn remove_until(connection: &mut AnyConnection, event: EventId, n: i64) -> Result<(), Error> {
    sqlx::query("DELETE FROM beside WHERE event_id = $1 AND n <= $2")
        .bind(event.0)
        .bind(n)
        .execute(connection)
        .await?;
    Ok(())
}
