//! Opening a SQLite file: its folder, its pragmas, one connection that writes and several that read.

use crate::error::Error;
use sqlx::AnyPool;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// Connections that read. WAL lets them read while the writer writes.
const READERS: u32 = 4;

// In this order: waiting has to be on before the first pragma that needs a lock.
const FOR_ALL: &str = "PRAGMA busy_timeout = 10000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;";
/// The write-ahead log is folded into the file once it has 32 MB, not 4: a page that many hearts touch is then written
/// there once for all of them, and fewer commits wait for it. Nor does it stay as large as its largest burst.
const FOR_WRITER: &str = "PRAGMA wal_autocheckpoint = 8192; PRAGMA journal_size_limit = 67108864;";
/// A reader that writes by mistake fails in tests rather than now and then in service.
const FOR_READER: &str = "PRAGMA query_only = ON;";

/// Opens the file at `path` (made with its folder if it is not there): the pool that writes, and the one that reads.
pub(crate) async fn open(url: &str, path: &str) -> Result<(AnyPool, AnyPool), Error> {
    let wrong = |why| Error::Url { url: url.to_owned(), why };
    let path = path.strip_prefix("//").unwrap_or(path);
    if path.is_empty() {
        return Err(wrong("the path of the file is missing"));
    }
    if path == ":memory:" {
        return Err(wrong("a database in memory would be gone with its first connection"));
    }
    if path.contains('?') {
        return Err(wrong("options behind “?” are not taken, Campgrid sets them itself"));
    }
    let options = AnyConnectOptions::from_str(&address(&settled(Path::new(path)).await?))?;
    let write = pool(1, FOR_WRITER).connect_with(options.clone()).await?;
    let read = pool(READERS, FOR_READER).connect_with(options).await?;
    Ok((write, read))
}

fn pool(connections: u32, pragmas: &'static str) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(10))
        // A connection to a file does not go stale: asking it each time would double the work of small statements.
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(FOR_ALL).execute(&mut *connection).await?;
                sqlx::raw_sql(pragmas).execute(&mut *connection).await?;
                Ok(())
            })
        })
}

/// The path from the root, its folder made if it is not there.
async fn settled(path: &Path) -> Result<PathBuf, Error> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    tokio::fs::create_dir_all(folder).await.map_err(failed)?;
    let folder = tokio::fs::canonicalize(folder).await.map_err(failed)?;
    let file = path.file_name().ok_or_else(|| failed(std::io::ErrorKind::IsADirectory.into()))?;
    Ok(folder.join(file))
}

/// The address that sqlx reads a path back from, whatever characters it has.
fn address(path: &Path) -> String {
    use std::fmt::Write;
    let mut address = String::from("sqlite://");
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => address.push(byte.into()),
            // Writing to a String cannot fail.
            _ => _ = write!(address, "%{byte:02X}"),
        }
    }
    address + "?mode=rwc"
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn asked(pool: &AnyPool, question: &'static str) -> String {
        // Some pragmas answer with a number and some with a word.
        sqlx::query_scalar::<_, i64>(question)
            .fetch_one(pool)
            .await
            .map(|number| number.to_string())
            .or(sqlx::query_scalar(question).fetch_one(pool).await)
            .unwrap()
    }

    #[tokio::test]
    async fn a_commit_is_on_disk_and_readers_cannot_write() {
        sqlx::any::install_default_drivers();
        let folder = tempfile::tempdir().unwrap();
        let path = format!("{}/new folder/50% of “it's”?.db", folder.path().display()).replace('?', "#");
        let (write, read) = open("", &path).await.unwrap();
        assert!(Path::new(&path).exists());
        for pool in [&write, &read] {
            assert_eq!(asked(pool, "PRAGMA journal_mode").await, "wal");
            assert_eq!(asked(pool, "PRAGMA synchronous").await, "2", "FULL");
            assert_eq!(asked(pool, "PRAGMA foreign_keys").await, "1");
            assert_eq!(asked(pool, "PRAGMA busy_timeout").await, "10000");
        }
        sqlx::raw_sql("CREATE TABLE t (x BIGINT)").execute(&write).await.unwrap();
        sqlx::raw_sql("INSERT INTO t VALUES (1)").execute(&read).await.unwrap_err();
        assert_eq!(asked(&read, "SELECT COUNT(*) FROM t").await, "0");
    }

    #[tokio::test]
    async fn an_address_that_would_lose_data_is_refused() {
        for path in ["", "//", ":memory:", "//:memory:", "camp.db?mode=memory"] {
            assert!(matches!(open("", path).await, Err(Error::Url { .. })), "{path}");
        }
    }
}
