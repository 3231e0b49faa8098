//! Putting a whole event into the database, all of it or nothing.

use crate::archive::{Archive, ArchiveFault, ArchivedLogo};
use crate::doors::put_door;
use crate::error::Error;
use crate::events::insert_event;
use crate::heads;
use crate::interest::{self, column};
use crate::log::insert_change;
use crate::logos::insert_logo;
use crate::people::insert_person;
use crate::{EventId, EventRow, NewEvent, Person, Store};

/// What an imported event is given anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewIds {
    /// Its id in the database: random.
    pub id: EventId,
    /// Its epoch: random, for it is a log of its own from here on.
    pub epoch: i64,
}

/// Why an archive was not imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Because of what it says.
    #[error(transparent)]
    Archive(#[from] ArchiveFault),
    /// Because the database failed.
    #[error(transparent)]
    Store(#[from] Error),
}

impl Store {
    /// Makes an event out of an archive. Errors: [`ArchiveFault`] if the archive is not sound or its slug is taken;
    /// nothing is written then. People come without devices: they get a role back by a link.
    pub async fn import(&self, archive: &Archive, new: NewIds) -> Result<EventRow, ImportError> {
        let board = archive.check()?;
        let event = NewEvent {
            id: new.id,
            slug: archive.slug.clone(),
            epoch: new.epoch,
            created_at: archive.created_at,
        };
        let mut transaction = self.database.begin().await?;
        if !insert_event(&mut transaction, &event).await? {
            return Err(ArchiveFault::SlugTaken(event.slug).into());
        }
        for person in &archive.people {
            let person =
                Person { id: person.person, name: person.name.clone(), role: person.role, calendar: None };
            insert_person(&mut transaction, event.id, &person, archive.created_at).await?;
        }
        sqlx::query(
            "UPDATE events SET people = (SELECT COUNT(*) FROM people WHERE event_id = $1) WHERE id = $1",
        )
        .bind(event.id.0)
        .execute(&mut *transaction)
        .await
        .map_err(Error::from)?;
        for entry in &archive.changes {
            // The archive is checked, so its numbers and commands are all new here.
            _ = insert_change(&mut transaction, event.id, &entry.change, &entry.inverse).await?;
        }
        let interest: Vec<_> = archive
            .interest
            .iter()
            .map(|row| [event.id.0, row.person.0.into(), row.session.0.into(), column(row.level)])
            .collect();
        interest::PUT.run(&mut transaction, &interest).await?;
        let heads: Vec<_> = archive
            .heads
            .iter()
            .map(|head| {
                let run = head.run;
                [event.id.0, head.person.0.into(), run.session.0.into(), run.run.into(), head.at]
            })
            .collect();
        heads::PUT.run(&mut transaction, &heads).await?;
        for door in &archive.doors {
            put_door(&mut transaction, event.id, door.run, door.heads, door.at).await?;
        }
        for ArchivedLogo { digest, media_type, content } in &archive.logos {
            insert_logo(&mut transaction, event.id, digest, media_type, content, archive.created_at).await?;
        }
        transaction.commit().await.map_err(Error::from)?;
        let NewEvent { id, slug, epoch, created_at } = event;
        Ok(EventRow { id, slug, epoch, created_at, last_seq: board.seq })
    }
}
