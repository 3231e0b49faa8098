//! The connections: one pool that writes and one that reads, on either database, and how a transaction begins.

use crate::asking::Asking;
use crate::error::Error;
use crate::hints::Sender;
use crate::sqlite;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, AssertSqlSafe, Transaction};
use std::future::Future;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One file, one server.
    Sqlite,
    /// Any number of servers share it. Also what speaks its protocol: CockroachDB, YugabyteDB.
    Postgres,
}

/// The connections of a store. On Postgres both pools are one.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    pub(crate) kind: Kind,
    pub(crate) write: AnyPool,
    pub(crate) read: AnyPool,
    /// Where hints to other servers go; `None` on SQLite, which has no other servers.
    pub(crate) hints: Option<Arc<Sender>>,
    /// Where many ask together; `None` on Postgres, where each connection takes its own questions.
    pub(crate) asking: Option<Asking>,
}

impl Database {
    pub(crate) async fn open(url: &str) -> Result<Self, Error> {
        sqlx::any::install_default_drivers();
        if let Some(path) = url.strip_prefix("sqlite:") {
            let (write, read) = sqlite::open(url, path).await?;
            let asking = Some(Asking::start(read.clone()));
            return Ok(Self { kind: Kind::Sqlite, write, read, hints: None, asking });
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let pool = AnyPoolOptions::new()
                .max_connections(16)
                // While the database is away, this is how long every request waits before it is told so.
                .acquire_timeout(Duration::from_secs(5))
                .connect_with(AnyConnectOptions::from_str(url)?)
                .await?;
            let hints = Some(Arc::new(Sender::new(url)));
            return Ok(Self { kind: Kind::Postgres, write: pool.clone(), read: pool, hints, asking: None });
        }
        // What follows may be a name and a password.
        let url = url.split_once("://").map_or(url.to_owned(), |(scheme, _)| format!("{scheme}://…"));
        Err(Error::Url { url, why: "it starts with neither “sqlite:” nor “postgres://”" })
    }

    /// Begins a transaction that will write.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Any>, Error> {
        let statement = match self.kind {
            // A transaction that reads first and then turns into a writer fails at once if another wrote meanwhile,
            // whatever the busy timeout: so it takes the writer's place from the start.
            Kind::Sqlite => "BEGIN IMMEDIATE",
            Kind::Postgres => "BEGIN",
        };
        Ok(self.write.begin_with(statement).await?)
    }

    /// Runs statements made of constants and numbers as one transaction. SQLite gets them in one piece: for each answer
    /// that is waited for its thread and ours wake each other, which takes longer than most of what is asked.
    pub(crate) async fn run_at_once(&self, texts: &[String]) -> Result<(), Error> {
        let mut unfinished = Unfinished { connection: self.write.acquire().await?, done: false };
        let text = format!("BEGIN IMMEDIATE; {}; COMMIT", texts.join("; "));
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *unfinished.connection).await?;
        unfinished.done = true;
        Ok(())
    }

    /// Begins a transaction in which every statement reads the same moment.
    pub(crate) async fn begin_snapshot(&self) -> Result<Transaction<'static, Any>, Error> {
        let statement = match self.kind {
            Kind::Sqlite => "BEGIN",
            Kind::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        Ok(self.read.begin_with(statement).await?)
    }

    pub(crate) async fn close(&self) {
        // Readers first: the last connection to close folds SQLite's write-ahead log back into the file.
        self.read.close().await;
        self.write.close().await;
    }
}

/// A connection on which a transaction may be open that sqlx knows nothing of: dropped before that is done, it is closed,
/// which takes all of it back.
struct Unfinished {
    connection: PoolConnection<Any>,
    done: bool,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.done {
            self.connection.close_on_drop();
        }
    }
}

/// Does something until no other transaction stands in its way. A distributed Postgres refuses one of two
/// transactions that meet where a single one makes it wait, so every transaction that writes goes through here.
pub(crate) async fn retried<T, F>(mut attempt: impl FnMut() -> F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    for pause in [1, 4, 16, 64, 256] {
        match attempt().await {
            Err(error) if error.is_passing() => {
                tracing::debug!(%error, "met another transaction, trying again");
                tokio::time::sleep(Duration::from_millis(pause)).await;
            }
            done => return done,
        }
    }
    attempt().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_refused_address_does_not_tell_its_password() {
        let refused = Database::open("mysql://ana:secret@there/camp").await.err().unwrap().to_string();
        assert!(refused.contains("mysql") && !refused.contains("secret"), "{refused}");
    }
}
