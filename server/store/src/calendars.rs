//! Calendars: a secret for each person who asks, by whose address a calendar reads what they go to.

use crate::error::{Error, damaged};
use crate::ids::number_of;
use crate::{EventId, Store};
use model::{PersonId, Slug};

impl Store {
    /// Gives a person's calendar this secret; the one before, if there was one, opens nothing from now on.
    pub async fn set_calendar(&self, event: EventId, person: PersonId, secret: &str) -> Result<(), Error> {
        sqlx::query(
            "INSERT INTO calendars (secret, event_id, person) VALUES ($1, $2, $3)
             ON CONFLICT (event_id, person) DO UPDATE SET secret = excluded.secret",
        )
        .bind(secret)
        .bind(event.0)
        .bind(i64::from(person.0))
        .execute(&self.database.write)
        .await?;
        Ok(())
    }

    /// Whose calendar has that secret, and at which event.
    pub async fn calendar_of(&self, secret: &str) -> Result<Option<(Slug, PersonId)>, Error> {
        let row: Option<(String, i64)> = sqlx::query_as(
            "SELECT slug, person FROM calendars JOIN events ON id = event_id WHERE secret = $1",
        )
        .bind(secret)
        .fetch_optional(&self.database.read)
        .await?;
        row.map(|(slug, person)| Ok((Slug::try_from(slug).map_err(damaged)?, PersonId(number_of(person)?))))
            .transpose()
    }
}
