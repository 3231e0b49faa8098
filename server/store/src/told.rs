//! Telling people in time: the browsers that they are told on, who waits for the board to open, what has been told.

use crate::database::retried;
use crate::error::Error;
use crate::ids::number_of;
use crate::{Digest, EventId, Store};
use model::{Millis, PersonId};
use sqlx::Row as _;

/// A browser that somebody wants to be told on.
#[derive(Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Whose.
    pub person: PersonId,
    /// The address at the push service: whoever knows it could send there.
    pub endpoint: String,
    /// The browser's public key, base64url.
    pub p256dh: String,
    /// The secret that it shares with us, base64url.
    pub auth: String,
    /// The key of the language that it is told in.
    pub language: String,
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subscription").field("person", &self.person).finish_non_exhaustive()
    }
}

/// Somebody who waits for the board to open.
#[derive(Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Who.
    pub person: PersonId,
    /// Where to write as well.
    pub email: Option<String>,
    /// The key of the language to write in.
    pub language: String,
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waiting").field("person", &self.person).finish_non_exhaustive()
    }
}

impl Store {
    /// The key that pushes are signed with: `fresh` if there was none yet, or else the one that was kept.
    pub async fn push_key(&self, fresh: &str) -> Result<String, Error> {
        sqlx::query("INSERT INTO push_key (one, private_key) VALUES (1, $1) ON CONFLICT DO NOTHING")
            .bind(fresh)
            .execute(&self.database.write)
            .await?;
        Ok(sqlx::query_scalar("SELECT private_key FROM push_key").fetch_one(&self.database.write).await?)
    }

    /// Tells somebody on one more browser from now on; `hash` is that of the endpoint. A browser that was somebody
    /// else's is theirs now. Beyond `most`, the one that came first is let go.
    pub async fn subscribe(
        &self,
        event: EventId,
        hash: &Digest,
        subscription: &Subscription,
        most: u32,
        now: Millis,
    ) -> Result<(), Error> {
        retried(|| self.try_subscribe(event, hash, subscription, most, now)).await
    }

    async fn try_subscribe(
        &self,
        event: EventId,
        hash: &Digest,
        subscription: &Subscription,
        most: u32,
        now: Millis,
    ) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        sqlx::query(
            "INSERT INTO subscriptions
                 (event_id, endpoint_hash, person, endpoint, p256dh, auth, language, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (event_id, endpoint_hash) DO UPDATE SET person = excluded.person,
                 p256dh = excluded.p256dh, auth = excluded.auth, language = excluded.language,
                 created_at = excluded.created_at",
        )
        .bind(event.0)
        .bind(hash.hex())
        .bind(i64::from(subscription.person.0))
        .bind(&subscription.endpoint)
        .bind(&subscription.p256dh)
        .bind(&subscription.auth)
        .bind(&subscription.language)
        .bind(now)
        .execute(&mut *transaction)
        .await?;
        let of_person: Vec<String> = sqlx::query_scalar(
            "SELECT endpoint_hash FROM subscriptions WHERE event_id = $1 AND person = $2
             ORDER BY created_at DESC, endpoint_hash",
        )
        .bind(event.0)
        .bind(i64::from(subscription.person.0))
        .fetch_all(&mut *transaction)
        .await?;
        let this = hash.hex();
        let others = of_person.iter().filter(|other| **other != this);
        for too_many in others.skip(most.saturating_sub(1) as usize) {
            sqlx::query("DELETE FROM subscriptions WHERE event_id = $1 AND endpoint_hash = $2")
                .bind(event.0)
                .bind(too_many)
                .execute(&mut *transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Tells nobody on that browser any more. `of`: only if it is this person's.
    pub async fn unsubscribe(
        &self,
        event: EventId,
        hash: &Digest,
        of: Option<PersonId>,
    ) -> Result<(), Error> {
        sqlx::query(
            "DELETE FROM subscriptions
             WHERE event_id = $1 AND endpoint_hash = $2 AND person = COALESCE($3, person)",
        )
        .bind(event.0)
        .bind(hash.hex())
        .bind(of.map(|person| i64::from(person.0)))
        .execute(&self.database.write)
        .await?;
        Ok(())
    }

    /// Every browser of an event that somebody wants to be told on.
    pub async fn subscriptions(&self, event: EventId) -> Result<Vec<Subscription>, Error> {
        let rows = sqlx::query_as::<_, (i64, String, String, String, String)>(
            "SELECT person, endpoint, p256dh, auth, language FROM subscriptions
             WHERE event_id = $1 ORDER BY person, endpoint_hash",
        )
        .bind(event.0)
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter()
            .map(|(person, endpoint, p256dh, auth, language)| {
                Ok(Subscription { person: PersonId(number_of(person)?), endpoint, p256dh, auth, language })
            })
            .collect()
    }

    /// Forgets everything that is here for telling somebody: their browsers, their address, what they were told.
    pub async fn forget_subscriptions(&self, event: EventId, person: PersonId) -> Result<(), Error> {
        retried(|| self.try_forget_subscriptions(event, person)).await
    }

    async fn try_forget_subscriptions(&self, event: EventId, person: PersonId) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        for statement in [
            "DELETE FROM subscriptions WHERE event_id = $1 AND person = $2",
            "DELETE FROM waiting_for_opening WHERE event_id = $1 AND person = $2",
            "DELETE FROM told WHERE event_id = $1 AND person = $2",
        ] {
            sqlx::query(statement).bind(event.0).bind(i64::from(person.0)).execute(&mut *transaction).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Notes that somebody wants to know when the board opens. An address replaces the one before; without one, the
    /// one before stays.
    pub async fn wait_for_opening(
        &self,
        event: EventId,
        person: PersonId,
        email: Option<&str>,
        language: &str,
    ) -> Result<(), Error> {
        sqlx::query(
            "INSERT INTO waiting_for_opening (event_id, person, email, language) VALUES ($1, $2, $3, $4)
             ON CONFLICT (event_id, person)
             DO UPDATE SET email = COALESCE(excluded.email, waiting_for_opening.email),
                 language = excluded.language",
        )
        .bind(event.0)
        .bind(i64::from(person.0))
        .bind(email)
        .bind(language)
        .execute(&self.database.write)
        .await?;
        Ok(())
    }

    /// Tells somebody in another language from now on, on all their browsers.
    pub async fn tell_in(&self, event: EventId, person: PersonId, language: &str) -> Result<(), Error> {
        for statement in [
            "UPDATE subscriptions SET language = $3 WHERE event_id = $1 AND person = $2",
            "UPDATE waiting_for_opening SET language = $3 WHERE event_id = $1 AND person = $2",
        ] {
            sqlx::query(statement)
                .bind(event.0)
                .bind(i64::from(person.0))
                .bind(language)
                .execute(&self.database.write)
                .await?;
        }
        Ok(())
    }

    /// Notes that somebody does not want to know when the board opens, and forgets their address.
    pub async fn wait_no_more(&self, event: EventId, person: PersonId) -> Result<(), Error> {
        sqlx::query("DELETE FROM waiting_for_opening WHERE event_id = $1 AND person = $2")
            .bind(event.0)
            .bind(i64::from(person.0))
            .execute(&self.database.write)
            .await?;
        Ok(())
    }

    /// Whether somebody waits for the board to open.
    pub async fn waits_for_opening(&self, event: EventId, person: PersonId) -> Result<bool, Error> {
        let row = sqlx::query("SELECT 1 FROM waiting_for_opening WHERE event_id = $1 AND person = $2")
            .bind(event.0)
            .bind(i64::from(person.0))
            .fetch_optional(&self.database.read)
            .await?;
        Ok(row.is_some())
    }

    /// How many addresses wait for the board of an event to open.
    pub async fn addresses_waiting(&self, event: EventId) -> Result<u32, Error> {
        let count: i64 =
            sqlx::query_scalar("SELECT COUNT(email) FROM waiting_for_opening WHERE event_id = $1")
                .bind(event.0)
                .fetch_one(&self.database.read)
                .await?;
        number_of(count)
    }

    /// Everybody who waits for the board to open, who from now on waits no more: each is given out once, however many
    /// servers ask, and their addresses are nowhere but in the answer.
    pub async fn take_waiting(&self, event: EventId) -> Result<Vec<Waiting>, Error> {
        let rows = sqlx::query(
            "DELETE FROM waiting_for_opening WHERE event_id = $1 RETURNING person, email, language",
        )
        .bind(event.0)
        .fetch_all(&self.database.write)
        .await?;
        let mut waiting = Vec::with_capacity(rows.len());
        for row in rows {
            let person = PersonId(number_of(row.try_get(0)?)?);
            waiting.push(Waiting { person, email: row.try_get(1)?, language: row.try_get(2)? });
        }
        waiting.sort_by_key(|waiting| waiting.person);
        Ok(waiting)
    }

    /// Notes down what is about to be told, and answers which of it nobody was told yet: that is the caller's to tell,
    /// and no other server's. What was told before `forget` is forgotten.
    pub async fn claim_telling(
        &self,
        event: EventId,
        things: &[(PersonId, String)],
        now: Millis,
        forget: Millis,
    ) -> Result<Vec<(PersonId, String)>, Error> {
        // In one order everywhere, so that two servers wait for each other instead of going round in a circle.
        let mut things = things.to_vec();
        things.sort();
        retried(|| self.try_claim_telling(event, &things, now, forget)).await
    }

    async fn try_claim_telling(
        &self,
        event: EventId,
        things: &[(PersonId, String)],
        now: Millis,
        forget: Millis,
    ) -> Result<Vec<(PersonId, String)>, Error> {
        let mut transaction = self.database.begin().await?;
        let mut ours = Vec::new();
        for (person, thing) in things {
            let first = sqlx::query(
                "INSERT INTO told (event_id, person, thing, told_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT DO NOTHING",
            )
            .bind(event.0)
            .bind(i64::from(person.0))
            .bind(thing)
            .bind(now)
            .execute(&mut *transaction)
            .await?
            .rows_affected()
                == 1;
            if first {
                ours.push((*person, thing.clone()));
            }
        }
        sqlx::query("DELETE FROM told WHERE event_id = $1 AND told_at < $2")
            .bind(event.0)
            .bind(forget)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(ours)
    }
}
