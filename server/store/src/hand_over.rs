//! Handing over: another device becomes the same person, by a secret that serves once and not for long.

use crate::database::retried;
use crate::error::{Error, damaged};
use crate::ids::number_of;
use crate::people::role_of;
use crate::{Beside, Digest, EventId, Store};
use model::{Millis, PersonId, Role, Slug};
use sqlx::AnyConnection;

/// An offer to become a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// At which event.
    pub event: EventId,
    /// Its name in addresses.
    pub slug: Slug,
    /// Whom.
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// What they may do.
    pub role: Role,
    /// Until when it is good.
    pub ends_at: Millis,
    /// Whether somebody has taken it.
    pub used: bool,
}

/// What became of a device that took an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum HandedOver {
    /// It is this person now.
    Done {
        /// The offer that it took.
        offer: Offer,
        /// Who it was before, if it was somebody else.
        was: Option<PersonId>,
    },
    /// There is no such offer.
    Unknown,
    /// Somebody has taken it already.
    Used,
    /// It was good until then.
    Expired,
    /// The device may do more than the person that it would become.
    Lower,
}

type Columns = (i64, String, i64, Option<String>, String, i64, Option<i64>);

impl Store {
    /// Offers to become a person. Their offers before this one are good no longer.
    pub async fn offer_hand_over(
        &self,
        event: EventId,
        person: PersonId,
        secret: &Digest,
        ends_at: Millis,
    ) -> Result<(), Error> {
        retried(async || {
            let mut transaction = self.database.begin().await?;
            sqlx::query("DELETE FROM hand_overs WHERE event_id = $1 AND person = $2 AND used_at IS NULL")
                .bind(event.0)
                .bind(i64::from(person.0))
                .execute(&mut *transaction)
                .await?;
            sqlx::query(
                "INSERT INTO hand_overs (secret_hash, event_id, person, ends_at) VALUES ($1, $2, $3, $4)",
            )
            .bind(secret.hex())
            .bind(event.0)
            .bind(i64::from(person.0))
            .bind(ends_at)
            .execute(&mut *transaction)
            .await?;
            Ok(transaction.commit().await?)
        })
        .await
    }

    /// An offer, without taking it: for the page with the button.
    pub async fn hand_over(&self, secret: &Digest) -> Result<Option<Offer>, Error> {
        let mut connection = self.database.read.acquire().await.map_err(Error::from)?;
        offer(&mut connection, secret).await
    }

    /// Takes an offer: the device with the token of that hash is the person from now on. If it was somebody else there,
    /// what they wanted is wanted by the person as well, where the person had said nothing; and if they have no
    /// device left, only by the person, so that nobody counts twice.
    pub async fn take_hand_over(
        &self,
        secret: &Digest,
        token: &Digest,
        now: Millis,
    ) -> Result<HandedOver, Error> {
        retried(|| self.try_take_hand_over(secret, token, now)).await
    }

    async fn try_take_hand_over(
        &self,
        secret: &Digest,
        token: &Digest,
        now: Millis,
    ) -> Result<HandedOver, Error> {
        let mut transaction = self.database.begin().await?;
        // Taken first, so that of two devices that press at once the second waits and then finds it taken.
        let taken = sqlx::query(
            "UPDATE hand_overs SET used_at = $2 WHERE secret_hash = $1 AND used_at IS NULL AND ends_at > $2",
        )
        .bind(secret.hex())
        .bind(now)
        .execute(&mut *transaction)
        .await?
        .rows_affected()
            == 1;
        let Some(offer) = offer(&mut transaction, secret).await? else { return Ok(HandedOver::Unknown) };
        if !taken {
            // One or the other: a used offer says so for ever.
            let expired = !offer.used;
            return Ok(if expired { HandedOver::Expired } else { HandedOver::Used });
        }
        let before: Option<(i64, String)> = sqlx::query_as(
            "SELECT people.person, role FROM devices
             JOIN people ON people.event_id = devices.event_id AND people.person = devices.person
             WHERE devices.event_id = $1 AND token_hash = $2",
        )
        .bind(offer.event.0)
        .bind(token.hex())
        .fetch_optional(&mut *transaction)
        .await?;
        let (mut was, mut told) = (None, None);
        if let Some((person, role)) = before {
            // Dropping the transaction leaves the offer as it was.
            if role_of(&role)? > offer.role {
                return Ok(HandedOver::Lower);
            }
            was = Some(PersonId(number_of(person)?)).filter(|was| *was != offer.person);
        }
        sqlx::query(
            "INSERT INTO devices (event_id, token_hash, person) VALUES ($1, $2, $3)
             ON CONFLICT (event_id, token_hash) DO UPDATE SET person = excluded.person",
        )
        .bind(offer.event.0)
        .bind(token.hex())
        .bind(i64::from(offer.person.0))
        .execute(&mut *transaction)
        .await?;
        if let Some(was) = was {
            merge(&mut transaction, &offer, was).await?;
            let wishes = Beside { wishes: vec![offer.person, was], ..Beside::default() };
            told = self.note_beside(&mut transaction, offer.event, &wishes).await?;
        }
        transaction.commit().await?;
        self.hint_beside(offer.event, told).await;
        Ok(HandedOver::Done { offer, was })
    }
}

async fn merge(connection: &mut AnyConnection, offer: &Offer, was: PersonId) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO interest (event_id, person, session, level)
         SELECT event_id, $3, session, level FROM interest WHERE event_id = $1 AND person = $2
         ON CONFLICT (event_id, person, session) DO NOTHING",
    )
    .bind(offer.event.0)
    .bind(i64::from(was.0))
    .bind(i64::from(offer.person.0))
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "DELETE FROM interest WHERE event_id = $1 AND person = $2
         AND NOT EXISTS (SELECT 1 FROM devices WHERE devices.event_id = $1 AND devices.person = $2)",
    )
    .bind(offer.event.0)
    .bind(i64::from(was.0))
    .execute(&mut *connection)
    .await?;
    // What tells the device of news goes with it, if it was the last of theirs: which of several told is not known.
    sqlx::query(
        "UPDATE subscriptions SET person = $3 WHERE event_id = $1 AND person = $2
         AND NOT EXISTS (SELECT 1 FROM devices WHERE devices.event_id = $1 AND devices.person = $2)",
    )
    .bind(offer.event.0)
    .bind(i64::from(was.0))
    .bind(i64::from(offer.person.0))
    .execute(connection)
    .await?;
    Ok(())
}

async fn offer(connection: &mut AnyConnection, secret: &Digest) -> Result<Option<Offer>, Error> {
    let row = sqlx::query_as::<_, Columns>(
        "SELECT hand_overs.event_id, slug, hand_overs.person, name, role, ends_at, used_at FROM hand_overs
         JOIN events ON events.id = hand_overs.event_id
         JOIN people ON people.event_id = hand_overs.event_id AND people.person = hand_overs.person
         WHERE secret_hash = $1",
    )
    .bind(secret.hex())
    .fetch_optional(connection)
    .await?;
    row.map(|(event, slug, person, name, role, ends_at, used_at)| {
        Ok(Offer {
            event: EventId(event),
            slug: Slug::try_from(slug).map_err(damaged)?,
            person: PersonId(number_of(person)?),
            name,
            role: role_of(&role)?,
            ends_at,
            used: used_at.is_some(),
        })
    })
    .transpose()
}
