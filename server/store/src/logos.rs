//! Logos: pictures of an event, by the digest of their bytes. Which one is shown, the board says.

use crate::error::{Error, damaged};
use crate::{Digest, EventId, Store};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Millis;
use sqlx::AnyConnection;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// What it is, such as `image/png`.
    pub media_type: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Logos that an event keeps, so that undoing a change finds the one before; older ones go.
const KEPT: i64 = 10;

impl Store {
    /// Keeps a picture under its digest.
    pub async fn put_logo(
        &self,
        event: EventId,
        digest: &Digest,
        logo: &Logo,
        now: Millis,
    ) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        insert_logo(&mut transaction, event, &digest.hex(), &logo.media_type, &encoded(&logo.content), now)
            .await?;
        sqlx::query(
            "DELETE FROM logos WHERE event_id = $1 AND digest NOT IN
             (SELECT digest FROM logos WHERE event_id = $1 ORDER BY stored_at DESC, digest LIMIT $2)",
        )
        .bind(event.0)
        .bind(KEPT)
        .execute(&mut *transaction)
        .await?;
        Ok(transaction.commit().await?)
    }

    /// The picture of that digest, in hex.
    pub async fn logo(&self, event: EventId, digest: &str) -> Result<Option<Logo>, Error> {
        let row: Option<(String, String)> =
            sqlx::query_as("SELECT media_type, content FROM logos WHERE event_id = $1 AND digest = $2")
                .bind(event.0)
                .bind(digest)
                .fetch_optional(&self.database.read)
                .await?;
        row.map(|(media_type, content)| {
            Ok(Logo { media_type, content: STANDARD.decode(content).map_err(damaged)? })
        })
        .transpose()
    }
}

pub(crate) async fn insert_logo(
    connection: &mut AnyConnection,
    event: EventId,
    digest: &str,
    media_type: &str,
    content: &str,
    now: Millis,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO logos (event_id, digest, media_type, content, stored_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (event_id, digest) DO UPDATE SET stored_at = excluded.stored_at",
    )
    .bind(event.0)
    .bind(digest)
    .bind(media_type)
    .bind(content)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The logos of an event, by digest: digest, media type, base64.
pub(crate) async fn all_logos(
    connection: &mut AnyConnection,
    event: EventId,
) -> Result<Vec<(String, String, String)>, Error> {
    let rows =
        sqlx::query_as("SELECT digest, media_type, content FROM logos WHERE event_id = $1 ORDER BY digest")
            .bind(event.0)
            .fetch_all(connection)
            .await?;
    Ok(rows)
}

fn encoded(content: &[u8]) -> String {
    STANDARD.encode(content)
}
