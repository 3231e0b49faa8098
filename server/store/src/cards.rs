//! Pitch cards: the secret that what is printed on an event's blank cards is made of.

use crate::error::Error;
use crate::{EventId, Store};

impl Store {
    /// The secret of an event's cards: the one that there is, or else this one from now on.
    pub async fn card_key(&self, event: EventId, fresh: &str) -> Result<String, Error> {
        if let Some(key) = self.card_key_if_any(event).await? {
            return Ok(key);
        }
        // Two that ask at once get the same one.
        sqlx::query("INSERT INTO card_keys (event_id, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(event.0)
            .bind(fresh)
            .execute(&self.database.write)
            .await?;
        Ok(self.card_key_if_any(event).await?.unwrap_or_else(|| fresh.to_owned()))
    }

    /// The secret of an event's cards, if any were ever printed.
    pub async fn card_key_if_any(&self, event: EventId) -> Result<Option<String>, Error> {
        let secret = sqlx::query_scalar("SELECT secret FROM card_keys WHERE event_id = $1")
            .bind(event.0)
            .fetch_optional(&self.database.read)
            .await?;
        Ok(secret)
    }

    /// Gives an event's cards this secret; blank ones that were printed before open nothing any more.
    pub async fn set_card_key(&self, event: EventId, secret: &str) -> Result<(), Error> {
        sqlx::query(
            "INSERT INTO card_keys (event_id, secret) VALUES ($1, $2)
             ON CONFLICT (event_id) DO UPDATE SET secret = excluded.secret",
        )
        .bind(event.0)
        .bind(secret)
        .execute(&self.database.write)
        .await?;
        Ok(())
    }
}
