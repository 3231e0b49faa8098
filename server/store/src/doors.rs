//! Doors: the heads that somebody counted at a room's own screen.

use crate::error::{Error, damaged};
use crate::ids::number_of;
use crate::{EventId, Store};
use model::{Millis, RunId, SessionId};
use sqlx::AnyConnection;

impl Store {
    /// Notes how many heads a door has counted in a run, over what it counted before.
    pub async fn count_at_door(
        &self,
        event: EventId,
        run: RunId,
        heads: u32,
        at: Millis,
    ) -> Result<(), Error> {
        let mut connection = self.database.write.acquire().await.map_err(Error::from)?;
        put_door(&mut connection, event, run, heads, at).await
    }

    /// Takes back what a door has counted in a run.
    pub async fn uncount_at_door(&self, event: EventId, run: RunId) -> Result<(), Error> {
        sqlx::query("DELETE FROM door_heads WHERE event_id = $1 AND session = $2 AND run = $3")
            .bind(event.0)
            .bind(i64::from(run.session.0))
            .bind(i64::from(run.run))
            .execute(&self.database.write)
            .await?;
        Ok(())
    }

    /// What doors have counted at an event, and when; by run.
    pub async fn doors(&self, event: EventId) -> Result<Vec<(RunId, u32, Millis)>, Error> {
        let mut connection = self.database.read.acquire().await.map_err(Error::from)?;
        all_doors(&mut connection, event).await
    }
}

/// Writes what a door has counted, over what is there.
pub(crate) async fn put_door(
    connection: &mut AnyConnection,
    event: EventId,
    run: RunId,
    heads: u32,
    at: Millis,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO door_heads (event_id, session, run, heads, counted_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (event_id, session, run)
         DO UPDATE SET heads = excluded.heads, counted_at = excluded.counted_at",
    )
    .bind(event.0)
    .bind(i64::from(run.session.0))
    .bind(i64::from(run.run))
    .bind(i64::from(heads))
    .bind(at)
    .execute(connection)
    .await?;
    Ok(())
}

/// What doors have counted at an event, by run.
pub(crate) async fn all_doors(
    connection: &mut AnyConnection,
    event: EventId,
) -> Result<Vec<(RunId, u32, Millis)>, Error> {
    let rows: Vec<(i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT session, run, heads, counted_at FROM door_heads WHERE event_id = $1 ORDER BY session, run",
    )
    .bind(event.0)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(session, run, heads, at)| {
            let run = u8::try_from(run).map_err(|_| damaged(format!("run {run}")))?;
            let heads = u32::try_from(heads).map_err(|_| damaged(format!("{heads} heads")))?;
            Ok((RunId { session: SessionId(number_of(session)?), run }, heads, at))
        })
        .collect()
}
