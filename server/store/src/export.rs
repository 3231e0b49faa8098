//! Taking a whole event out of the database.

use crate::archive::{Archive, ArchivedInterest, ArchivedPerson, Entry};
use crate::error::{Error, damaged};
use crate::interest::all_interest;
use crate::log::{change, from_json};
use crate::people::all_people;
use crate::{EventId, Store};
use model::Slug;
use sqlx::AnyConnection;

impl Store {
    /// The whole event as of one moment.
    pub async fn export(&self, event: EventId) -> Result<Archive, Error> {
        let mut snapshot = self.database.begin_snapshot().await?;
        let row: Option<(String, i64)> = sqlx::query_as("SELECT slug, created_at FROM events WHERE id = $1")
            .bind(event.0)
            .fetch_optional(&mut *snapshot)
            .await?;
        let (slug, created_at) = row.ok_or(Error::NoSuchEvent(event))?;
        let people = all_people(&mut snapshot, event).await?;
        let changes = entries(&mut snapshot, event).await?;
        let interest = all_interest(&mut snapshot, event).await?;
        snapshot.rollback().await?;
        Ok(Archive {
            format: Archive::FORMAT,
            slug: Slug::try_from(slug).map_err(damaged)?,
            created_at,
            people: people
                .into_iter()
                .map(|person| ArchivedPerson { person: person.id, name: person.name, role: person.role })
                .collect(),
            changes,
            interest: interest
                .into_iter()
                .map(|(person, session, level)| ArchivedInterest { person, session, level })
                .collect(),
        })
    }
}

/// The whole log, with what takes each change back.
async fn entries(connection: &mut AnyConnection, event: EventId) -> Result<Vec<Entry>, Error> {
    let rows: Vec<(i64, i64, Option<i64>, String, String, String)> = sqlx::query_as(
        "SELECT seq, decided_at, by_person, command_id, effects, inverse FROM changes
         WHERE event_id = $1 ORDER BY seq",
    )
    .bind(event.0)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(seq, at, by, command, effects, inverse)| {
            Ok(Entry { change: change((seq, at, by, command, effects))?, inverse: from_json(&inverse)? })
        })
        .collect()
}
