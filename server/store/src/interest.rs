//! Interest: who wants which session. Written in batches, many rows a statement.

use crate::database::retried;
use crate::error::{Error, damaged};
use crate::ids::number_of;
use crate::{EventId, Store};
use model::{Level, PersonId, SessionId};
use sqlx::{AnyConnection, AssertSqlSafe};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How much somebody wants a session from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestWrite {
    /// At which event.
    pub event: EventId,
    /// Who.
    pub person: PersonId,
    /// What.
    pub session: SessionId,
    /// How much; `None` for not at all.
    pub level: Option<Level>,
}

impl Store {
    /// Writes a batch in one transaction: all of it is on disk when this returns, or none.
    /// Of several writes for one person and session, the last holds.
    pub async fn write_interest(&self, writes: &[InterestWrite]) -> Result<(), Error> {
        // One statement cannot touch a row twice; and in the order of the primary key, neighbours share a page
        // and two servers that meet wait for each other instead of locking each other out.
        let last: BTreeMap<_, _> = writes
            .iter()
            .map(|write| ((write.event.0, write.person.0, write.session.0), write.level))
            .collect();
        let (mut put, mut gone) = (Vec::new(), Vec::new());
        for ((event, person, session), level) in last {
            let key = [event, i64::from(person), i64::from(session)];
            match level {
                Some(level) => put.push([key[0], key[1], key[2], column(level)]),
                None => gone.push(key),
            }
        }
        match (put.len(), gone.len()) {
            (0, 0) => Ok(()),
            _ => retried(|| self.try_write_interest(&put, &gone)).await,
        }
    }

    async fn try_write_interest(&self, put: &[[i64; 4]], gone: &[[i64; 3]]) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        put_rows(&mut transaction, put).await?;
        remove_rows(&mut transaction, gone).await?;
        Ok(transaction.commit().await?)
    }

    /// Who wants what at an event, by person and session.
    pub async fn interest(&self, event: EventId) -> Result<Vec<(PersonId, SessionId, Level)>, Error> {
        let mut connection = self.database.read.acquire().await.map_err(Error::from)?;
        all_interest(&mut connection, event).await
    }
}

/// Everybody's interest at an event, by person and session.
pub(crate) async fn all_interest(
    connection: &mut AnyConnection,
    event: EventId,
) -> Result<Vec<(PersonId, SessionId, Level)>, Error> {
    let rows: Vec<(i64, i64, i64)> = sqlx::query_as(
        "SELECT person, session, level FROM interest WHERE event_id = $1 ORDER BY person, session",
    )
    .bind(event.0)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(person, session, level)| {
            Ok((PersonId(number_of(person)?), SessionId(number_of(session)?), level_of(level)?))
        })
        .collect()
}

/// Writes rows of event, person, session and level, over those that are there.
pub(crate) async fn put_rows(connection: &mut AnyConnection, rows: &[[i64; 4]]) -> Result<(), Error> {
    let put = Many {
        // More are slower: SQLite looks each placeholder up among all of its statement.
        most: 64,
        head: "INSERT INTO interest (event_id, person, session, level) VALUES ",
        row: "(?, ?, ?, ?)",
        between: ", ",
        tail: " ON CONFLICT (event_id, person, session) DO UPDATE SET level = excluded.level",
    };
    put.run(connection, rows).await
}

async fn remove_rows(connection: &mut AnyConnection, rows: &[[i64; 3]]) -> Result<(), Error> {
    let remove = Many {
        // More are slower: Postgres plans a chain of ORs anew each time, and for long ones that is most of the work.
        most: 16,
        head: "DELETE FROM interest WHERE ",
        // Spelt out, because SQLite answers `(…) IN (VALUES …)` by reading the whole table.
        row: "(event_id = ? AND person = ? AND session = ?)",
        between: " OR ",
        tail: "",
    };
    remove.run(connection, rows).await
}

/// A statement for many rows.
struct Many {
    /// How many at the most.
    most: usize,
    head: &'static str,
    /// What stands there for each row, `?` for each of its values.
    row: &'static str,
    between: &'static str,
    tail: &'static str,
}

impl Many {
    /// Runs it for all rows, as few times as that allows. It has a power of two rows each time, so that a
    /// connection keeps few texts prepared.
    async fn run<const WIDTH: usize>(
        &self,
        connection: &mut AnyConnection,
        mut rows: &[[i64; WIDTH]],
    ) -> Result<(), Error> {
        while !rows.is_empty() {
            let (now, later) = rows.split_at(self.most.min(1 << rows.len().ilog2()));
            // Safe: the text is made of constants and placeholders only.
            let query = sqlx::query(AssertSqlSafe(self.text(now.len())));
            let query = now.as_flattened().iter().fold(query, |query, value| query.bind(*value));
            query.execute(&mut *connection).await?;
            rows = later;
        }
        Ok(())
    }

    /// Its text for so many rows, with the placeholders numbered.
    fn text(&self, rows: usize) -> String {
        let mut text = self.head.to_owned();
        let mut placeholder = 0;
        for row in 0..rows {
            text += if row == 0 { "" } else { self.between };
            for (value, piece) in self.row.split('?').enumerate() {
                if value > 0 {
                    placeholder += 1;
                    // Writing to a String cannot fail.
                    _ = write!(text, "${placeholder}");
                }
                text += piece;
            }
        }
        text + self.tail
    }
}

/// A level as the column holds it.
pub(crate) fn column(level: Level) -> i64 {
    match level {
        Level::Interested => 1,
        Level::Must => 2,
    }
}

fn level_of(column: i64) -> Result<Level, Error> {
    match column {
        1 => Ok(Level::Interested),
        2 => Ok(Level::Must),
        _ => Err(damaged(format!("level {column}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered_through_all_rows() {
        let many = Many { most: 2, head: "A ", row: "(?, ?)", between: ", ", tail: " B" };
        assert_eq!(many.text(2), "A ($1, $2), ($3, $4) B");
    }
}
