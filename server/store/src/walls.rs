//! Walls: an address of an event's wall that facilitators can take back. Only the hash of its secret is here.

use crate::error::{Error, damaged};
use crate::{Digest, EventId, Store};
use model::{Millis, Slug};

impl Store {
    /// Gives an event's wall this secret; the one before, if there was one, opens nothing from now on.
    pub async fn set_wall(&self, event: EventId, secret: &Digest, now: Millis) -> Result<(), Error> {
        sqlx::query(
            "INSERT INTO walls (event_id, secret_hash, created_at) VALUES ($1, $2, $3)
             ON CONFLICT (event_id) DO UPDATE
             SET secret_hash = excluded.secret_hash, created_at = excluded.created_at",
        )
        .bind(event.0)
        .bind(secret.hex())
        .bind(now)
        .execute(&self.database.write)
        .await?;
        Ok(())
    }

    /// Takes the secret back. `false` if there is none.
    pub async fn end_wall(&self, event: EventId) -> Result<bool, Error> {
        let done = sqlx::query("DELETE FROM walls WHERE event_id = $1")
            .bind(event.0)
            .execute(&self.database.write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// When the secret of an event's wall was made, if it has one.
    pub async fn wall_since(&self, event: EventId) -> Result<Option<Millis>, Error> {
        let since = sqlx::query_scalar("SELECT created_at FROM walls WHERE event_id = $1")
            .bind(event.0)
            .fetch_optional(&self.database.read)
            .await?;
        Ok(since)
    }

    /// The event whose wall has that secret.
    pub async fn event_of_wall(&self, secret: &Digest) -> Result<Option<Slug>, Error> {
        let slug: Option<String> =
            sqlx::query_scalar("SELECT slug FROM walls JOIN events ON id = event_id WHERE secret_hash = $1")
                .bind(secret.hex())
                .fetch_optional(&self.database.read)
                .await?;
        slug.map(|slug| Slug::try_from(slug).map_err(damaged)).transpose()
    }
}
