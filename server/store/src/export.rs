//! Taking a whole event out of the database.

use crate::archive::{Archive, ArchivedDoor, ArchivedHead, ArchivedInterest, ArchivedLogo, ArchivedPerson};
use crate::doors::all_doors;
use crate::error::{Error, damaged};
use crate::heads::all_heads;
use crate::interest::all_interest;
use crate::log::all_entries;
use crate::logos::all_logos;
use crate::people::all_people;
use crate::{EventId, Store};
use model::Slug;

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
        let changes = all_entries(&mut snapshot, event).await?;
        let interest = all_interest(&mut snapshot, event).await?;
        let heads = all_heads(&mut snapshot, event).await?;
        let doors = all_doors(&mut snapshot, event).await?;
        let logos = all_logos(&mut snapshot, event).await?;
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
            heads: heads.into_iter().map(|(person, run, at)| ArchivedHead { person, run, at }).collect(),
            doors: doors.into_iter().map(|(run, heads, at)| ArchivedDoor { run, heads, at }).collect(),
            logos: logos
                .into_iter()
                .map(|(digest, media_type, content)| ArchivedLogo { digest, media_type, content })
                .collect(),
        })
    }
}
