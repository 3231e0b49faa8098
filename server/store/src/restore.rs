//! Putting a backup back: every row of a SQLite copy into a database that has no event yet, on SQLite or on Postgres.

use crate::Store;
use crate::error::Error;
use crate::tables::{OF_EVENTS, OF_THE_HOUSE};
use sqlx::{Any, AnyConnection, AssertSqlSafe, Row, Transaction};

/// How many rows are held in memory at once.
const PAGE: i64 = 500;

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

/// A column: whether it holds numbers, or else text. There are no others.
struct Column {
    name: String,
    number: bool,
}

/// Copies a table, in the order in which its rows were written: a change refers to the one before it.
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
    let columns: Vec<Column> =
        columns.into_iter().map(|(name, kind)| Column { name, number: kind == "BIGINT" }).collect();
    let names = columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ");
    let places = (1..=columns.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    // Safe, both: the names are those of our own tables and columns.
    let read =
        format!("SELECT rowid AS at_row, {names} FROM {table} WHERE rowid > $1 ORDER BY rowid LIMIT $2");
    let write = format!("INSERT INTO {table} ({names}) VALUES ({places})");
    let (mut last, mut rows) = (i64::MIN, 0);
    loop {
        let page =
            sqlx::query(AssertSqlSafe(read.clone())).bind(last).bind(PAGE).fetch_all(&mut *from).await?;
        let Some(end) = page.last() else { return Ok(rows) };
        last = end.try_get("at_row")?;
        for row in &page {
            let mut insert = sqlx::query(AssertSqlSafe(write.clone()));
            for (at, column) in columns.iter().enumerate() {
                insert = if column.number {
                    insert.bind(row.try_get::<Option<i64>, _>(at + 1)?)
                } else {
                    insert.bind(row.try_get::<Option<String>, _>(at + 1)?)
                };
            }
            insert.execute(&mut **to).await?;
            rows += 1;
        }
    }
}
