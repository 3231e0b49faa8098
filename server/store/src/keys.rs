//! Secrets of which an event has one each, kept as they are because they are shown again: a screen at a door counts with
//! one, and what is printed on blank cards is made of another.

use crate::error::Error;
use crate::{EventId, Store};
use sqlx::AssertSqlSafe;

/// What a secret is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Counting heads at the event's doors.
    Doors,
    /// The event's pitch cards on paper.
    Cards,
}

impl Key {
    /// Where it is kept. Nothing else is put into the statements below as text.
    fn table(self) -> &'static str {
        match self {
            Self::Doors => "door_keys",
            Self::Cards => "card_keys",
        }
    }
}

impl Store {
    /// The secret of an event: the one that there is, or else this one from now on.
    pub async fn key(&self, event: EventId, key: Key, fresh: &str) -> Result<String, Error> {
        if let Some(known) = self.key_if_any(event, key).await? {
            return Ok(known);
        }
        // Two that ask at once get the same one.
        let table = key.table();
        let add = format!("INSERT INTO {table} (event_id, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING");
        sqlx::query(AssertSqlSafe(add)).bind(event.0).bind(fresh).execute(&self.database.write).await?;
        Ok(self.key_if_any(event, key).await?.unwrap_or_else(|| fresh.to_owned()))
    }

    /// The secret of an event, if it has one already.
    pub async fn key_if_any(&self, event: EventId, key: Key) -> Result<Option<String>, Error> {
        let read = format!("SELECT secret FROM {} WHERE event_id = $1", key.table());
        let secret = sqlx::query_scalar(AssertSqlSafe(read)).bind(event.0);
        Ok(secret.fetch_optional(&self.database.read).await?)
    }

    /// Gives an event this secret; what was opened with the one before, or made of it, is good for nothing any more.
    pub async fn set_key(&self, event: EventId, key: Key, secret: &str) -> Result<(), Error> {
        let put = format!(
            "INSERT INTO {} (event_id, secret) VALUES ($1, $2)
             ON CONFLICT (event_id) DO UPDATE SET secret = excluded.secret",
            key.table()
        );
        sqlx::query(AssertSqlSafe(put)).bind(event.0).bind(secret).execute(&self.database.write).await?;
        Ok(())
    }
}
