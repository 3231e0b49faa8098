//! The change log. A number is written once, none is left out, and a command is in it once: the tables see to that,
//! so it holds for any number of servers.

use crate::database::retried;
use crate::error::{Error, damaged};
use crate::ids::{number_of, seq_column, seq_of};
use crate::{Entry, EventId, Store};
use model::{Change, CommandId, Effect, PersonId, Seq};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::AnyConnection;
use sqlx::error::ErrorKind;

/// What became of a change that was to be appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Appended {
    /// It is in the log, for good.
    Done,
    /// Another change has that number: read the tail, decide again, retry.
    SeqTaken,
    /// The command has its change already: see [`Store::change_of_command`].
    CommandKnown,
}

type Columns = (i64, i64, Option<i64>, String, String);
type EntryColumns = (i64, i64, Option<i64>, String, String, String);

impl Store {
    /// Appends a change, and what takes it back, to the log of an event. When this returns [`Appended::Done`], it is
    /// on disk; after an error of the database it may be there or not, and the same call again tells.
    /// Errors: [`Error::Gap`] if the change before it is not there.
    pub async fn append(
        &self,
        event: EventId,
        change: &Change,
        inverse: &[Effect],
    ) -> Result<Appended, Error> {
        retried(|| self.try_append(event, change, inverse)).await
    }

    async fn try_append(
        &self,
        event: EventId,
        change: &Change,
        inverse: &[Effect],
    ) -> Result<Appended, Error> {
        let mut connection = self.database.write.acquire().await.map_err(Error::from)?;
        if insert_change(&mut connection, event, change, inverse).await? {
            self.hint(&mut connection, event, change.seq).await;
            return Ok(Appended::Done);
        }
        // Which of the two was in the way: asked on the connection that writes, because that one cannot lag.
        let known = sqlx::query("SELECT seq FROM changes WHERE event_id = $1 AND command_id = $2")
            .bind(event.0)
            .bind(change.command.to_string())
            .fetch_optional(&mut *connection)
            .await?
            .is_some();
        Ok(if known { Appended::CommandKnown } else { Appended::SeqTaken })
    }

    /// At most `limit` changes behind `seq`, in order.
    pub async fn changes_after(&self, event: EventId, seq: Seq, limit: u32) -> Result<Vec<Change>, Error> {
        let rows = sqlx::query_as::<_, Columns>(
            "SELECT seq, decided_at, by_person, command_id, effects FROM changes
             WHERE event_id = $1 AND seq > $2 ORDER BY seq LIMIT $3",
        )
        .bind(event.0)
        .bind(seq_column(seq))
        .bind(i64::from(limit))
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter().map(change).collect()
    }

    /// At most `limit` changes before `seq` (`None`: the latest), newest first: a page of the desk's history.
    pub async fn history(
        &self,
        event: EventId,
        before: Option<Seq>,
        limit: u32,
    ) -> Result<Vec<Change>, Error> {
        let rows = sqlx::query_as::<_, Columns>(
            "SELECT seq, decided_at, by_person, command_id, effects FROM changes
             WHERE event_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3",
        )
        .bind(event.0)
        .bind(before.map_or(i64::MAX, seq_column))
        .bind(i64::from(limit))
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter().map(change).collect()
    }

    /// The change that a command became.
    pub async fn change_of_command(
        &self,
        event: EventId,
        command: CommandId,
    ) -> Result<Option<Change>, Error> {
        let row = sqlx::query_as::<_, Columns>(
            "SELECT seq, decided_at, by_person, command_id, effects FROM changes
             WHERE event_id = $1 AND command_id = $2",
        )
        .bind(event.0)
        .bind(command.to_string())
        .fetch_optional(&self.database.read)
        .await?;
        row.map(change).transpose()
    }

    /// A change and what takes it back.
    pub async fn entry(&self, event: EventId, seq: Seq) -> Result<Option<Entry>, Error> {
        let row = sqlx::query_as::<_, EntryColumns>(
            "SELECT seq, decided_at, by_person, command_id, effects, inverse FROM changes
             WHERE event_id = $1 AND seq = $2",
        )
        .bind(event.0)
        .bind(seq_column(seq))
        .fetch_optional(&self.database.read)
        .await?;
        row.map(entry).transpose()
    }

    /// At most `limit` changes behind `seq`, in order, each with what takes it back.
    pub async fn entries_after(&self, event: EventId, seq: Seq, limit: u32) -> Result<Vec<Entry>, Error> {
        let rows = sqlx::query_as::<_, EntryColumns>(
            "SELECT seq, decided_at, by_person, command_id, effects, inverse FROM changes
             WHERE event_id = $1 AND seq > $2 ORDER BY seq LIMIT $3",
        )
        .bind(event.0)
        .bind(seq_column(seq))
        .bind(i64::from(limit))
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter().map(entry).collect()
    }

    /// What takes a change back, without the change.
    pub async fn inverse_of(&self, event: EventId, seq: Seq) -> Result<Option<Vec<Effect>>, Error> {
        Ok(self.entry(event, seq).await?.map(|entry| entry.inverse))
    }
}

/// The whole log of an event, with what takes each change back.
pub(crate) async fn all_entries(connection: &mut AnyConnection, event: EventId) -> Result<Vec<Entry>, Error> {
    let rows = sqlx::query_as::<_, EntryColumns>(
        "SELECT seq, decided_at, by_person, command_id, effects, inverse FROM changes
         WHERE event_id = $1 ORDER BY seq",
    )
    .bind(event.0)
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(entry).collect()
}

/// Writes a change; `false` if its number or its command is in the log already.
pub(crate) async fn insert_change(
    connection: &mut AnyConnection,
    event: EventId,
    change: &Change,
    inverse: &[Effect],
) -> Result<bool, Error> {
    let done = sqlx::query(
        "INSERT INTO changes (event_id, seq, previous, decided_at, by_person, command_id, effects, inverse)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(event.0)
    .bind(seq_column(change.seq))
    .bind(change.seq.checked_sub(1).filter(|previous| *previous > 0).map(seq_column))
    .bind(change.at)
    .bind(change.by.map(|person| i64::from(person.0)))
    .bind(change.command.to_string())
    .bind(to_json(&change.effects)?)
    .bind(to_json(inverse)?)
    .execute(connection)
    .await;
    match done {
        Ok(done) => Ok(done.rows_affected() == 1),
        Err(sqlx::Error::Database(error))
            if matches!(error.kind(), ErrorKind::ForeignKeyViolation | ErrorKind::CheckViolation) =>
        {
            Err(Error::Gap { event, seq: change.seq })
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes what a change did, and what takes it back, anew; the rest of it stays.
pub(crate) async fn update_entry(
    connection: &mut AnyConnection,
    event: EventId,
    entry: &Entry,
) -> Result<(), Error> {
    sqlx::query("UPDATE changes SET effects = $3, inverse = $4 WHERE event_id = $1 AND seq = $2")
        .bind(event.0)
        .bind(seq_column(entry.change.seq))
        .bind(to_json(&entry.change.effects)?)
        .bind(to_json(&entry.inverse)?)
        .execute(connection)
        .await?;
    Ok(())
}

fn change((seq, decided_at, by_person, command_id, effects): Columns) -> Result<Change, Error> {
    Ok(Change {
        seq: seq_of(seq)?,
        at: decided_at,
        by: by_person.map(number_of).transpose()?.map(PersonId),
        command: command_id.parse().map_err(damaged)?,
        effects: from_json(&effects)?,
    })
}

fn entry((seq, at, by, command, effects, inverse): EntryColumns) -> Result<Entry, Error> {
    Ok(Entry { change: change((seq, at, by, command, effects))?, inverse: from_json(&inverse)? })
}

fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(damaged)
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(damaged)
}
