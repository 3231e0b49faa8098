//! People: which device is whose, what they are called, and what they may do.

use crate::database::retried;
use crate::error::{Error, damaged};
use crate::ids::number_of;
use crate::{Beside, Digest, EventId, Store};
use model::{Millis, Names, PersonId, Role};
use sqlx::AnyConnection;

/// Somebody on a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number within the event.
    pub id: PersonId,
    /// What they are called; `None` until they said it.
    pub name: Option<String>,
    /// What they may do.
    pub role: Role,
    /// The secret of their calendar's address, if they have asked for one.
    pub calendar: Option<String>,
}

/// Somebody of an event, as its desk sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attending {
    /// Their number within the event.
    pub id: PersonId,
    /// What they are called; `None` until they said it.
    pub name: Option<String>,
    /// What they may do.
    pub role: Role,
    /// When they first did something here.
    pub since: Millis,
    /// How many devices are theirs; none if they were imported or forgotten.
    pub devices: u32,
}

/// Number, name, role, and the secret of the calendar.
pub(crate) type Columns = (i64, Option<String>, String, Option<String>);

impl Store {
    /// The person whose device has the token of that hash.
    pub async fn person(&self, event: EventId, token: &Digest) -> Result<Option<Person>, Error> {
        if let Some(asking) = &self.database.asking
            && let Some(row) = asking.ask(event, token).await
        {
            return row.map(person).transpose();
        }
        let row = sqlx::query_as::<_, Columns>(
            "SELECT people.person, name, role, secret FROM devices
             JOIN people ON people.event_id = devices.event_id AND people.person = devices.person
             LEFT JOIN calendars ON calendars.event_id = people.event_id AND calendars.person = people.person
             WHERE devices.event_id = $1 AND token_hash = $2",
        )
        .bind(event.0)
        .bind(token.hex())
        .fetch_optional(&self.database.read)
        .await?;
        row.map(person).transpose()
    }

    /// Whether the device with the token of that hash is anybody at any event.
    pub async fn is_somebody(&self, token: &Digest) -> Result<bool, Error> {
        let row = sqlx::query("SELECT person FROM devices WHERE token_hash = $1 LIMIT 1")
            .bind(token.hex())
            .fetch_optional(&self.database.read)
            .await?;
        Ok(row.is_some())
    }

    /// The person whose device has the token of that hash; a new attendee, with the next number, if it is new here.
    pub async fn ensure_person(&self, event: EventId, token: &Digest, now: Millis) -> Result<Person, Error> {
        loop {
            if let Some(person) = self.person(event, token).await? {
                return Ok(person);
            }
            // `None`: the same device was quicker over another connection, and is there on the next look.
            if let Some(person) = retried(|| self.try_add_person(event, token, now)).await? {
                return Ok(person);
            }
        }
    }

    async fn try_add_person(
        &self,
        event: EventId,
        token: &Digest,
        now: Millis,
    ) -> Result<Option<Person>, Error> {
        let mut transaction = self.database.begin().await?;
        let number: Option<i64> =
            sqlx::query_scalar("UPDATE events SET people = people + 1 WHERE id = $1 RETURNING people")
                .bind(event.0)
                .fetch_optional(&mut *transaction)
                .await?;
        let id = PersonId(number_of(number.ok_or(Error::NoSuchEvent(event))?)?);
        let person = Person { id, name: None, role: Role::Attendee, calendar: None };
        insert_person(&mut transaction, event, &person, now).await?;
        let first = sqlx::query(
            "INSERT INTO devices (event_id, token_hash, person) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        )
        .bind(event.0)
        .bind(token.hex())
        .bind(i64::from(id.0))
        .execute(&mut *transaction)
        .await?
        .rows_affected()
            == 1;
        if !first {
            // The number goes back with the rest, so that numbers stay dense.
            transaction.rollback().await?;
            return Ok(None);
        }
        transaction.commit().await?;
        Ok(Some(person))
    }

    /// Calls somebody by a name, or by none. `false` if there is no such person.
    pub async fn rename(&self, event: EventId, person: PersonId, name: Option<&str>) -> Result<bool, Error> {
        let renamed = Beside { names: vec![person], ..Beside::default() };
        let text = "UPDATE people SET name = $3 WHERE event_id = $1 AND person = $2";
        self.update_person(text, event, person, name, &renamed).await
    }

    /// Lets somebody do what a role may do, unless they may do more already. `false` if there is no such person.
    pub async fn raise_role(&self, event: EventId, person: PersonId, role: Role) -> Result<bool, Error> {
        let done = sqlx::query(
            "UPDATE people SET role = CASE WHEN role = 'owner' THEN role
                                           WHEN role = 'facilitator' AND $3 = 'attendee' THEN role
                                           ELSE $3 END
             WHERE event_id = $1 AND person = $2",
        )
        .bind(event.0)
        .bind(i64::from(person.0))
        .bind(role.key())
        .execute(&self.database.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Gives somebody exactly this role, even if it is a lower one. `false` if there is no such person.
    pub async fn set_role(&self, event: EventId, person: PersonId, role: Role) -> Result<bool, Error> {
        let text = "UPDATE people SET role = $3 WHERE event_id = $1 AND person = $2";
        let other = Beside { roles: vec![person], ..Beside::default() };
        self.update_person(text, event, person, Some(role.key()), &other).await
    }

    /// Writes one thing about somebody, and tells the other servers.
    async fn update_person(
        &self,
        text: &'static str,
        event: EventId,
        person: PersonId,
        value: Option<&str>,
        what: &Beside,
    ) -> Result<bool, Error> {
        let (there, n) = retried(async || {
            let mut transaction = self.database.begin().await?;
            let query = sqlx::query(text).bind(event.0).bind(i64::from(person.0)).bind(value);
            let there = query.execute(&mut *transaction).await?.rows_affected() == 1;
            let n = self.note_beside(&mut transaction, event, what).await?;
            transaction.commit().await?;
            Ok((there, n))
        })
        .await?;
        self.hint_beside(event, n).await;
        Ok(there)
    }

    /// The names of those who have one.
    pub async fn names(&self, event: EventId) -> Result<Names, Error> {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("SELECT person, name FROM people WHERE event_id = $1 AND name IS NOT NULL")
                .bind(event.0)
                .fetch_all(&self.database.read)
                .await?;
        let names = rows.into_iter().map(|(person, name)| Ok((PersonId(number_of(person)?), name)));
        Ok(Names(names.collect::<Result<_, Error>>()?))
    }

    /// The person of that number.
    pub async fn person_of(&self, event: EventId, person: PersonId) -> Result<Option<Person>, Error> {
        let row: Option<(i64, Option<String>, String)> =
            sqlx::query_as("SELECT person, name, role FROM people WHERE event_id = $1 AND person = $2")
                .bind(event.0)
                .bind(i64::from(person.0))
                .fetch_optional(&self.database.read)
                .await?;
        // Their calendar is nobody else's business.
        row.map(|(id, name, role)| self::person((id, name, role, None))).transpose()
    }

    /// Everybody of an event, by number.
    pub async fn attending(&self, event: EventId) -> Result<Vec<Attending>, Error> {
        let rows: Vec<(i64, Option<String>, String, i64, i64)> = sqlx::query_as(
            "SELECT person, name, role, created_at,
                    (SELECT COUNT(*) FROM devices
                     WHERE devices.event_id = people.event_id AND devices.person = people.person)
             FROM people WHERE event_id = $1 ORDER BY person",
        )
        .bind(event.0)
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter()
            .map(|(id, name, role, since, devices)| {
                let (id, role) = (PersonId(number_of(id)?), role_of(&role)?);
                Ok(Attending { id, name, role, since, devices: number_of(devices)? })
            })
            .collect()
    }

    /// Who may do more than an attendee, by number.
    pub async fn roles(&self, event: EventId) -> Result<Vec<(PersonId, Role)>, Error> {
        let rows: Vec<(i64, String)> = sqlx::query_as(
            "SELECT person, role FROM people WHERE event_id = $1 AND role <> 'attendee' ORDER BY person",
        )
        .bind(event.0)
        .fetch_all(&self.database.read)
        .await?;
        rows.into_iter().map(|(person, role)| Ok((PersonId(number_of(person)?), role_of(&role)?))).collect()
    }
}

pub(crate) async fn insert_person(
    connection: &mut AnyConnection,
    event: EventId,
    person: &Person,
    now: Millis,
) -> Result<(), Error> {
    sqlx::query("INSERT INTO people (event_id, person, name, role, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(event.0)
        .bind(i64::from(person.id.0))
        .bind(person.name.as_deref())
        .bind(person.role.key())
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// Everybody of an event, by number.
pub(crate) async fn all_people(connection: &mut AnyConnection, event: EventId) -> Result<Vec<Person>, Error> {
    let rows: Vec<(i64, Option<String>, String)> =
        sqlx::query_as("SELECT person, name, role FROM people WHERE event_id = $1 ORDER BY person")
            .bind(event.0)
            .fetch_all(connection)
            .await?;
    // An archive has no secrets.
    rows.into_iter().map(|(id, name, role)| person((id, name, role, None))).collect()
}

fn person((id, name, role, calendar): Columns) -> Result<Person, Error> {
    Ok(Person { id: PersonId(number_of(id)?), name, role: role_of(&role)?, calendar })
}

pub(crate) fn role_of(key: &str) -> Result<Role, Error> {
    Role::from_key(key).ok_or_else(|| damaged(format!("role {key}")))
}
