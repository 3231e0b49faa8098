//! Events: which there are, and where their logs end.

use crate::database::retried;
use crate::error::{Error, damaged};
use crate::ids::seq_of;
use crate::log::insert_change;
use crate::{EventId, Store};
use model::{Change, Millis, Seq, Slug};
use sqlx::AnyConnection;
use std::collections::BTreeSet;

/// An event that is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    /// Its id in the database: random.
    pub id: EventId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Random; tells its log from every other.
    pub epoch: i64,
    /// When it is made.
    pub created_at: Millis,
}

/// An event that is in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// Its id in the database.
    pub id: EventId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Tells its log from every other.
    pub epoch: i64,
    /// When it was made.
    pub created_at: Millis,
    /// The number of the last change in its log.
    pub last_seq: Seq,
}

/// What became of an event that was to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Created {
    /// It is there, with its first change.
    Done,
    /// Another event has that slug; nothing was written.
    SlugTaken,
}

pub(crate) type Columns = (i64, String, i64, i64, i64);

impl Store {
    /// Makes an event with the first change of its log, which has number 1.
    pub async fn create_event(&self, event: &NewEvent, first: &Change) -> Result<Created, Error> {
        retried(|| self.try_create_event(event, first)).await
    }

    async fn try_create_event(&self, event: &NewEvent, first: &Change) -> Result<Created, Error> {
        let mut transaction = self.database.begin().await?;
        if !insert_event(&mut transaction, event).await? {
            return Ok(Created::SlugTaken);
        }
        insert_change(&mut transaction, event.id, first, &[]).await?;
        transaction.commit().await?;
        Ok(Created::Done)
    }

    /// The event of that slug.
    pub async fn event(&self, slug: &Slug) -> Result<Option<EventRow>, Error> {
        let row = sqlx::query_as::<_, Columns>(
            "SELECT id, slug, epoch, created_at,
                    (SELECT COALESCE(MAX(seq), 0) FROM changes WHERE event_id = events.id)
             FROM events WHERE slug = $1",
        )
        .bind(slug.as_str())
        .fetch_optional(&self.database.read)
        .await?;
        row.map(event_row).transpose()
    }

    /// Every event, newest first.
    pub async fn events(&self) -> Result<Vec<EventRow>, Error> {
        let rows = sqlx::query_as::<_, Columns>(
            "SELECT id, slug, epoch, created_at,
                    (SELECT COALESCE(MAX(seq), 0) FROM changes WHERE event_id = events.id)
             FROM events ORDER BY created_at DESC, id DESC",
        )
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter().map(event_row).collect()
    }

    /// The ids of all events.
    pub async fn event_ids(&self) -> Result<BTreeSet<EventId>, Error> {
        let ids: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM events").fetch_all(&self.database.read).await?;
        Ok(ids.into_iter().map(EventId).collect())
    }

    /// The number of the last change of an event; 0 if there is none, or no such event.
    pub async fn last_seq(&self, event: EventId) -> Result<Seq, Error> {
        let last = sqlx::query_scalar("SELECT COALESCE(MAX(seq), 0) FROM changes WHERE event_id = $1")
            .bind(event.0)
            .fetch_one(&self.database.read)
            .await?;
        seq_of(last)
    }
}

pub(crate) fn event_row((id, slug, epoch, created_at, last_seq): Columns) -> Result<EventRow, Error> {
    Ok(EventRow {
        id: EventId(id),
        slug: slug.try_into().map_err(damaged)?,
        epoch,
        created_at,
        last_seq: seq_of(last_seq)?,
    })
}

/// Writes the row of an event; `false` if the slug is taken.
pub(crate) async fn insert_event(connection: &mut AnyConnection, event: &NewEvent) -> Result<bool, Error> {
    let done = sqlx::query(
        "INSERT INTO events (id, slug, epoch, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (slug) DO NOTHING",
    )
    .bind(event.id.0)
    .bind(event.slug.as_str())
    .bind(event.epoch)
    .bind(event.created_at)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
