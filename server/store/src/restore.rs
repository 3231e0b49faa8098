//! Putting a backup back: every row of a SQLite copy into a database that has no event yet, on SQLite or on Postgres.

use crate::Store;
use crate::error::Error;
use crate::tables::{OF_EVENTS, OF_THE_HOUSE};
use futures_util::TryStreamExt;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Row, Transaction};

/// What became of a backup that was to be put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Restored {
    /// It is there, so many rows of it.
    Done {
        /// How many.
        rows: u64,
    },
    /// There are events here; nothing was written.
    NotEmpty {
        /// How many.
        events: i64,
    },
}

impl Store {
    /// Writes everything that is in `backup`, which is a SQLite file with tables of this version, into this database,
    /// all of it or nothing. `epoch` gives random numbers: each log goes its own way from here on, and a browser that
    /// still holds the tail that came after the backup must not take it for the same.
    pub async fn restore(&self, backup: &Store, mut epoch: impl FnMut() -> i64) -> Result<Restored, Error> {
        let mut transaction = self.database.begin().await?;
        let events: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM events").fetch_one(&mut *transaction).await?;
        if events > 0 {
            return Ok(Restored::NotEmpty { events });
        }
        let mut from = backup.database.begin_snapshot().await?;
        let mut rows = 0;
        for table in OF_THE_HOUSE {
            // What this installation made for itself at its start gives way: browsers know the backup's.
            sqlx::query(AssertSqlSafe(format!("DELETE FROM {table}"))).execute(&mut *transaction).await?;
        }
        for table in OF_THE_HOUSE.into_iter().chain(OF_EVENTS) {
            rows += copy(table, &mut from, &mut transaction).await?;
        }
        let restored: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM events").fetch_all(&mut *transaction).await?;
        for id in restored {
            sqlx::query("UPDATE events SET epoch = $2 WHERE id = $1")
                .bind(id)
                .bind(epoch())
                .execute(&mut *transaction)
                .await?;
        }
        from.rollback().await?;
        transaction.commit().await?;
        Ok(Restored::Done { rows })
    }
}

/// Copies a table, in the order of its key: a change refers to the one before it.
async fn copy(
    table: &str,
    from: &mut AnyConnection,
    to: &mut Transaction<'static, Any>,
) -> Result<u64, Error> {
    let columns: Vec<(String, String)> =
        sqlx::query_as("SELECT name, type FROM pragma_table_info($1) ORDER BY cid")
            .bind(table.to_owned())
            .fetch_all(&mut *from)
            .await?;
    // There are numbers and texts, and nothing else.
    let (names, numbers): (Vec<_>, Vec<_>) =
        columns.into_iter().map(|(name, kind)| (name, kind == "BIGINT")).unzip();
    let key: Vec<String> =
        sqlx::query_scalar("SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk")
            .bind(table.to_owned())
            .fetch_all(&mut *from)
            .await?;
    let (names, key) = (names.join(", "), key.join(", "));
    let places = (1..=numbers.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    // Safe, both: the names are those of our own tables and columns.
    let read = AssertSqlSafe(format!("SELECT {names} FROM {table} ORDER BY {key}"));
    let write = format!("INSERT INTO {table} ({names}) VALUES ({places})");
    let mut read = sqlx::query(read).fetch(from);
    let mut rows = 0;
    while let Some(row) = read.try_next().await? {
        let mut insert = sqlx::query(AssertSqlSafe(write.clone()));
        for (at, number) in numbers.iter().enumerate() {
            insert = if *number {
                insert.bind(row.try_get::<Option<i64>, _>(at)?)
            } else {
                insert.bind(row.try_get::<Option<String>, _>(at)?)
            };
        }
        insert.execute(&mut **to).await?;
        rows += 1;
    }
    Ok(rows)
}
