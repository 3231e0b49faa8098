//! Links: bearer secrets that give a device a role. Only their hashes are here.

use crate::database::retried;
use crate::error::Error;
use crate::events::{self, event_row};
use crate::ids::number_of;
use crate::people::role_of;
use crate::{Digest, EventId, EventRow, Store};
use model::{Millis, PersonId, Role};

/// A link, as its event's owners see it: everything but the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkRow {
    /// Its number within the event.
    pub id: i64,
    /// The role that it gives.
    pub role: Role,
    /// When it was made.
    pub created_at: Millis,
    /// How often it was redeemed.
    pub uses: i64,
    /// When it was last redeemed.
    pub last_used_at: Option<Millis>,
    /// Since when it gives nothing any more.
    pub revoked_at: Option<Millis>,
}

impl Store {
    /// Makes a link and returns its number.
    pub async fn create_link(
        &self,
        event: EventId,
        secret: &Digest,
        role: Role,
        now: Millis,
    ) -> Result<i64, Error> {
        retried(|| self.try_create_link(event, secret, role, now)).await
    }

    async fn try_create_link(
        &self,
        event: EventId,
        secret: &Digest,
        role: Role,
        now: Millis,
    ) -> Result<i64, Error> {
        let mut transaction = self.database.begin().await?;
        let id: Option<i64> =
            sqlx::query_scalar("UPDATE events SET links = links + 1 WHERE id = $1 RETURNING links")
                .bind(event.0)
                .fetch_optional(&mut *transaction)
                .await?;
        let id = id.ok_or(Error::NoSuchEvent(event))?;
        sqlx::query(
            "INSERT INTO links (event_id, link, secret_hash, role, created_at) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(event.0)
        .bind(id)
        .bind(secret.hex())
        .bind(role.key())
        .bind(now)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// The links of an event, oldest first, revoked ones too.
    pub async fn links(&self, event: EventId) -> Result<Vec<LinkRow>, Error> {
        let rows = sqlx::query_as::<_, (i64, String, i64, i64, Option<i64>, Option<i64>)>(
            "SELECT link, role, created_at, uses, last_used_at, revoked_at FROM links
             WHERE event_id = $1 ORDER BY link",
        )
        .bind(event.0)
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter()
            .map(|(id, role, created_at, uses, last_used_at, revoked_at)| {
                Ok(LinkRow { id, role: role_of(&role)?, created_at, uses, last_used_at, revoked_at })
            })
            .collect()
    }

    /// Revokes a link; roles that it gave stay. `false` if there is no such link, or it is revoked already.
    pub async fn revoke_link(&self, event: EventId, link: i64, now: Millis) -> Result<bool, Error> {
        let done = sqlx::query(
            "UPDATE links SET revoked_at = $3 WHERE event_id = $1 AND link = $2 AND revoked_at IS NULL",
        )
        .bind(event.0)
        .bind(link)
        .bind(now)
        .execute(&self.database.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// What a link would give, without using it: for the page with the button. `None` if it is revoked or unknown.
    pub async fn link_to(&self, secret: &Digest) -> Result<Option<(EventRow, Role)>, Error> {
        type Columns = (i64, String, i64, i64, i64, String);
        let row = sqlx::query_as::<_, Columns>(
            "SELECT id, slug, epoch, events.created_at,
                    (SELECT COALESCE(MAX(seq), 0) FROM changes WHERE changes.event_id = events.id), role
             FROM links JOIN events ON id = event_id WHERE secret_hash = $1 AND revoked_at IS NULL",
        )
        .bind(secret.hex())
        .fetch_optional(&self.database.read)
        .await?;
        row.map(|(id, slug, epoch, created_at, last_seq, role)| {
            let event: events::Columns = (id, slug, epoch, created_at, last_seq);
            Ok((event_row(event)?, role_of(&role)?))
        })
        .transpose()
    }

    /// Notes that somebody came by a link.
    pub async fn note_link_use(&self, secret: &Digest, person: PersonId, now: Millis) -> Result<(), Error> {
        sqlx::query(
            "INSERT INTO link_uses (event_id, link, person, used_at)
             SELECT event_id, link, $2, $3 FROM links WHERE secret_hash = $1
             ON CONFLICT (event_id, link, person) DO UPDATE SET used_at = excluded.used_at",
        )
        .bind(secret.hex())
        .bind(i64::from(person.0))
        .bind(now)
        .execute(&self.database.write)
        .await?;
        Ok(())
    }

    /// Who came by which link of an event.
    pub async fn link_uses(&self, event: EventId) -> Result<Vec<(i64, PersonId)>, Error> {
        let rows: Vec<(i64, i64)> =
            sqlx::query_as("SELECT link, person FROM link_uses WHERE event_id = $1 ORDER BY link, person")
                .bind(event.0)
                .fetch_all(&self.database.read)
                .await?;
        rows.into_iter().map(|(link, person)| Ok((link, PersonId(number_of(person)?)))).collect()
    }

    /// Uses a link: what it gives, counted as one use. `None` if it is revoked or unknown.
    pub async fn redeem(&self, secret: &Digest, now: Millis) -> Result<Option<(EventRow, Role)>, Error> {
        let counted = sqlx::query(
            "UPDATE links SET uses = uses + 1, last_used_at = $2 WHERE secret_hash = $1 AND revoked_at IS NULL",
        )
        .bind(secret.hex())
        .bind(now)
        .execute(&self.database.write)
        .await?
        .rows_affected()
            == 1;
        if counted { self.link_to(secret).await } else { Ok(None) }
    }
}
