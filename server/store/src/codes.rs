//! Codes: a few letters by which an event is found. What a code is made of is the caller's business.

use crate::error::{Error, damaged};
use crate::{EventId, Store};
use model::Slug;

impl Store {
    /// The code of an event, if it has got one.
    pub async fn code(&self, event: EventId) -> Result<Option<String>, Error> {
        let code = sqlx::query_scalar("SELECT code FROM codes WHERE event_id = $1")
            .bind(event.0)
            .fetch_optional(&self.database.read)
            .await?;
        Ok(code)
    }

    /// Gives an event a code, unless it has one. Answers the code that it has now; `None` if it has none, because
    /// another event has this one: try another.
    pub async fn give_code(&self, event: EventId, code: &str) -> Result<Option<String>, Error> {
        let mut connection = self.database.write.acquire().await.map_err(Error::from)?;
        sqlx::query("INSERT INTO codes (code, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(code)
            .bind(event.0)
            .execute(&mut *connection)
            .await?;
        let code = sqlx::query_scalar("SELECT code FROM codes WHERE event_id = $1")
            .bind(event.0)
            .fetch_optional(&mut *connection)
            .await?;
        Ok(code)
    }

    /// The event of a code.
    pub async fn event_of_code(&self, code: &str) -> Result<Option<Slug>, Error> {
        let slug: Option<String> =
            sqlx::query_scalar("SELECT slug FROM codes JOIN events ON id = event_id WHERE code = $1")
                .bind(code)
                .fetch_optional(&self.database.read)
                .await?;
        slug.map(|slug| Slug::try_from(slug).map_err(damaged)).transpose()
    }
}
