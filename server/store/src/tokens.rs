//! Tokens: bearer secrets by which programs are somebody at an event. Only their hashes are here.

use crate::database::retried;
use crate::error::Error;
use crate::ids::number_of;
use crate::people::{insert_person, role_of};
use crate::{Beside, Digest, EventId, Person, Store};
use model::{Millis, PersonId, Role};

/// A token, as its event's owners see it: everything but the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRow {
    /// Who it is, which is its number as well.
    pub person: PersonId,
    /// What it is called; `None` if its person was renamed to nothing.
    pub name: Option<String>,
    /// What it may do.
    pub role: Role,
    /// When it was made.
    pub created_at: Millis,
    /// When it was last used, to the minute.
    pub last_used_at: Option<Millis>,
    /// Since when it opens nothing any more.
    pub revoked_at: Option<Millis>,
}

type Columns = (i64, Option<String>, String, i64, Option<i64>, Option<i64>);

impl Store {
    /// Makes a token, and the person that whoever has it is.
    pub async fn create_token(
        &self,
        event: EventId,
        secret: &Digest,
        name: &str,
        role: Role,
        now: Millis,
    ) -> Result<PersonId, Error> {
        let (person, n) = retried(async || {
            let mut transaction = self.database.begin().await?;
            let number: Option<i64> =
                sqlx::query_scalar("UPDATE events SET people = people + 1 WHERE id = $1 RETURNING people")
                    .bind(event.0)
                    .fetch_optional(&mut *transaction)
                    .await?;
            let id = PersonId(number_of(number.ok_or(Error::NoSuchEvent(event))?)?);
            let person = Person { id, name: Some(name.to_owned()), role, calendar: None };
            insert_person(&mut transaction, event, &person, now).await?;
            sqlx::query(
                "INSERT INTO tokens (secret_hash, event_id, person, created_at) VALUES ($1, $2, $3, $4)",
            )
            .bind(secret.hex())
            .bind(event.0)
            .bind(i64::from(id.0))
            .bind(now)
            .execute(&mut *transaction)
            .await?;
            let new = Beside { names: vec![id], ..Beside::default() };
            let n = self.note_beside(&mut transaction, event, &new).await?;
            transaction.commit().await?;
            Ok((id, n))
        })
        .await?;
        self.hint_beside(event, n).await;
        Ok(person)
    }

    /// The tokens of an event, oldest first, revoked ones too.
    pub async fn tokens(&self, event: EventId) -> Result<Vec<TokenRow>, Error> {
        let rows = sqlx::query_as::<_, Columns>(
            "SELECT people.person, name, role, tokens.created_at, last_used_at, revoked_at FROM tokens
             JOIN people ON people.event_id = tokens.event_id AND people.person = tokens.person
             WHERE tokens.event_id = $1 ORDER BY people.person",
        )
        .bind(event.0)
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter()
            .map(|(person, name, role, created_at, last_used_at, revoked_at)| {
                let (person, role) = (PersonId(number_of(person)?), role_of(&role)?);
                Ok(TokenRow { person, name, role, created_at, last_used_at, revoked_at })
            })
            .collect()
    }

    /// Who has a token at an event, and when it was last used. `None` if it is revoked, unknown, or of another event.
    pub async fn person_of_token(
        &self,
        event: EventId,
        secret: &Digest,
    ) -> Result<Option<(Person, Option<Millis>)>, Error> {
        type Row = (i64, Option<String>, String, Option<String>, Option<i64>);
        let row: Option<Row> = sqlx::query_as(
            "SELECT people.person, name, role, calendars.secret, last_used_at FROM tokens
             JOIN people ON people.event_id = tokens.event_id AND people.person = tokens.person
             LEFT JOIN calendars ON calendars.event_id = people.event_id AND calendars.person = people.person
             WHERE tokens.event_id = $1 AND secret_hash = $2 AND revoked_at IS NULL",
        )
        .bind(event.0)
        .bind(secret.hex())
        .fetch_optional(&self.database.read)
        .await?;
        row.map(|(id, name, role, calendar, used)| {
            let (id, role) = (PersonId(number_of(id)?), role_of(&role)?);
            Ok((Person { id, name, role, calendar }, used))
        })
        .transpose()
    }

    /// Notes that a token is used.
    pub async fn note_token_use(&self, secret: &Digest, now: Millis) -> Result<(), Error> {
        sqlx::query("UPDATE tokens SET last_used_at = $2 WHERE secret_hash = $1")
            .bind(secret.hex())
            .bind(now)
            .execute(&self.database.write)
            .await?;
        Ok(())
    }

    /// Revokes the token of a person, who may do nothing special from then on. `false` if they have none, or it is
    /// revoked already.
    pub async fn revoke_token(&self, event: EventId, person: PersonId, now: Millis) -> Result<bool, Error> {
        let (revoked, n) = retried(async || {
            let mut transaction = self.database.begin().await?;
            let revoked = sqlx::query(
                "UPDATE tokens SET revoked_at = $3 WHERE event_id = $1 AND person = $2 AND revoked_at IS NULL",
            )
            .bind(event.0)
            .bind(i64::from(person.0))
            .bind(now)
            .execute(&mut *transaction)
            .await?
            .rows_affected()
                == 1;
            let mut n = None;
            if revoked {
                sqlx::query("UPDATE people SET role = $3 WHERE event_id = $1 AND person = $2")
                    .bind(event.0)
                    .bind(i64::from(person.0))
                    .bind(Role::Attendee.key())
                    .execute(&mut *transaction)
                    .await?;
                let other = Beside { roles: vec![person], ..Beside::default() };
                n = self.note_beside(&mut transaction, event, &other).await?;
            }
            transaction.commit().await?;
            Ok((revoked, n))
        })
        .await?;
        self.hint_beside(event, n).await;
        Ok(revoked)
    }

    /// How many owners an event has who are no tokens.
    pub async fn owners(&self, event: EventId) -> Result<i64, Error> {
        let owners = sqlx::query_scalar(
            "SELECT COUNT(*) FROM people WHERE event_id = $1 AND role = 'owner' AND NOT EXISTS
             (SELECT 1 FROM tokens WHERE tokens.event_id = people.event_id AND tokens.person = people.person)",
        )
        .bind(event.0)
        .fetch_one(&self.database.read)
        .await?;
        Ok(owners)
    }
}
