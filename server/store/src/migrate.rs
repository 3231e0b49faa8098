//! Bringing the tables up to date, however many servers start at the same moment.
//!
//! sqlx's own migrator is not used: it takes no lock on SQLite, and on Postgres one that distributed ones lack.
//! Here the row that says "applied" is written first and in the same transaction, so the second server waits for the
//! first and then finds it there. A server older than the tables runs on: migrations only ever add, and what
//! they build anew keeps its name and its columns.

use crate::database::{Database, Kind};
use crate::error::Error;
use std::collections::BTreeSet;
use std::time::Duration;

struct Migration {
    version: i64,
    sql: &'static str,
    /// On which database there is something to do; `None` for both.
    only: Option<Kind>,
}

impl Migration {
    const fn everywhere(version: i64, sql: &'static str) -> Self {
        Self { version, sql, only: None }
    }

    const fn on_sqlite(version: i64, sql: &'static str) -> Self {
        Self { version, sql, only: Some(Kind::Sqlite) }
    }
}

const MIGRATIONS: &[Migration] = &[
    Migration::everywhere(1, include_str!("../migrations/0001_first.sql")),
    Migration::everywhere(2, include_str!("../migrations/0002_people.sql")),
    Migration::everywhere(3, include_str!("../migrations/0003_told.sql")),
    Migration::everywhere(10, include_str!("../migrations/0010_people.sql")),
    Migration::everywhere(11, include_str!("../migrations/0011_languages.sql")),
    Migration::everywhere(13, include_str!("../migrations/0013_walls.sql")),
    Migration::everywhere(14, include_str!("../migrations/0014_doors.sql")),
    Migration::everywhere(15, include_str!("../migrations/0015_servers.sql")),
    Migration::everywhere(17, include_str!("../migrations/0017_tokens.sql")),
    Migration::everywhere(18, include_str!("../migrations/0018_hooks.sql")),
    Migration::everywhere(19, include_str!("../migrations/0019_cards.sql")),
    Migration::on_sqlite(20, include_str!("../migrations/0020_by_key.sql")),
];

/// How often a migration is tried: two servers that make the first table at once can fail each other.
const ATTEMPTS: u32 = 40;

/// Applies what is missing. Errors: [`Error::Migration`].
pub(crate) async fn run(database: &Database) -> Result<(), Error> {
    let applied = applied(database).await;
    for migration in MIGRATIONS.iter().filter(|migration| !applied.contains(&migration.version)) {
        let mut attempt = 1;
        while let Err(error) = apply(database, migration).await {
            match error {
                Error::Database(source) if attempt == ATTEMPTS => {
                    return Err(Error::Migration { version: migration.version, source });
                }
                Error::Database(error) => tracing::debug!(%error, attempt, "a migration is tried again"),
                other => return Err(other),
            }
            attempt += 1;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    Ok(())
}

/// The versions that this program knows.
pub(crate) fn versions() -> impl Iterator<Item = i64> {
    MIGRATIONS.iter().map(|migration| migration.version)
}

/// Versions that are applied. An error is none: a database that has no such table yet says so by one,
/// and one that is out of order will say so again when the first migration is tried.
pub(crate) async fn applied(database: &Database) -> BTreeSet<i64> {
    sqlx::query_scalar("SELECT version FROM migrations")
        .fetch_all(&database.write)
        .await
        .unwrap_or_default()
        .into_iter()
        .collect()
}

async fn apply(database: &Database, migration: &Migration) -> Result<(), Error> {
    let mut transaction = database.begin().await?;
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS migrations (version BIGINT NOT NULL PRIMARY KEY)")
        .execute(&mut *transaction)
        .await?;
    let first = sqlx::query("INSERT INTO migrations (version) VALUES ($1) ON CONFLICT DO NOTHING")
        .bind(migration.version)
        .execute(&mut *transaction)
        .await?
        .rows_affected()
        == 1;
    if first && migration.only.is_none_or(|kind| kind == database.kind) {
        sqlx::raw_sql(migration.sql).execute(&mut *transaction).await?;
        tracing::info!(version = migration.version, "the database is brought up to date");
    }
    Ok(transaction.commit().await?)
}
