//! Where a test's database is: a file in a folder of its own, or a database of its own on a Postgres server.

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use store::Store;

/// An empty database that is this test's alone, and a folder for files beside it.
#[derive(Clone)]
pub struct Place {
    pub url: String,
    pub folder: PathBuf,
}

impl Place {
    /// Opens it, as one more server would.
    pub async fn open(&self) -> Store {
        Store::connect(&self.url).await.unwrap()
    }

    /// The URL of a second place that is empty too.
    pub async fn beside(&self) -> String {
        match self.url.strip_suffix("campgrid.db") {
            Some(folder) => format!("{folder}beside.db"),
            None => {
                let mut admin = PgConnection::connect(&self.url).await.unwrap();
                admin.execute("CREATE SCHEMA beside").await.unwrap();
                let and = if self.url.contains('?') { '&' } else { '?' };
                format!("{}{and}options[search_path]=beside", self.url)
            }
        }
    }
}

pub async fn on_sqlite(promise: impl AsyncFnOnce(Place)) {
    let folder = tempfile::tempdir().unwrap();
    promise(on_sqlite_in(folder.path())).await;
}

fn on_sqlite_in(folder: &Path) -> Place {
    Place { url: format!("sqlite:{}/campgrid.db", folder.display()), folder: folder.to_owned() }
}

pub async fn on_postgres(promise: impl AsyncFnOnce(Place)) {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("CAMPGRID_TEST_POSTGRES").expect(
        "set CAMPGRID_TEST_POSTGRES to the URL of a Postgres on which databases can be made \
         (`make test` starts a throwaway one), or run only the other half with `cargo test -p store sqlite`",
    );
    let name = format!("campgrid_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let mut admin = PgConnection::connect(&server).await.unwrap();
    // Safe: the name is made of letters and numbers, just above.
    admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();

    let folder = tempfile::tempdir().unwrap();
    promise(Place { url: with_database(&server, &name), folder: folder.path().to_owned() }).await;

    // Not reached when the promise is broken: the database stays to be looked at.
    admin.execute(AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"))).await.unwrap();
}

/// The same server, another database.
fn with_database(server: &str, name: &str) -> String {
    let (address, options) = server.split_once('?').map_or((server, None), |(a, o)| (a, Some(o)));
    let host = match address.match_indices('/').nth(2) {
        Some((at, _)) => &address[..at],
        None => address,
    };
    match options {
        Some(options) => format!("{host}/{name}?{options}"),
        None => format!("{host}/{name}"),
    }
}
