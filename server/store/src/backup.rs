//! A consistent copy of a SQLite database while it is in use.

use crate::Store;
use crate::database::Kind;
use crate::error::Error;
use sqlx::Connection;
use std::io;
use std::path::{Path, PathBuf};
use tokio::fs;

impl Store {
    /// Writes a copy of the whole database to `path`, as of one moment, while others go on reading and writing.
    /// When this returns, the copy is on disk. Errors: [`Error::BackupExists`], [`Error::BackupIsPgDump`], or a
    /// file that cannot be written.
    pub async fn backup(&self, path: &Path) -> Result<(), Error> {
        if self.database.kind == Kind::Postgres {
            return Err(Error::BackupIsPgDump);
        }
        let failed = |source| Error::File { path: path.to_owned(), source };
        if fs::try_exists(path).await.map_err(failed)? {
            return Err(Error::BackupExists(path.to_owned()));
        }
        // Under another name first, so that what has the name of a backup is a whole one.
        let part = part_of(path);
        let copied = self.copy_to(&part).await;
        if copied.is_err() {
            // What is left of it is of no use; that it cannot be removed says nothing new.
            _ = fs::remove_file(&part).await;
            return copied;
        }
        fs::rename(&part, path).await.map_err(failed)?;
        sync_folder_of(path).await.map_err(failed)
    }

    async fn copy_to(&self, part: &Path) -> Result<(), Error> {
        let failed = |source| Error::File { path: part.to_owned(), source };
        let name = part.to_str().ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
        match fs::remove_file(part).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
        // Not on the connection that writes, so that nobody waits for it; and on one that is taken out of its pool and
        // closed afterwards, because those that read are not allowed to write a file either.
        let mut connection = self.database.read.acquire().await.map_err(Error::from)?.detach();
        sqlx::raw_sql("PRAGMA query_only = OFF").execute(&mut connection).await?;
        sqlx::query("VACUUM INTO $1").bind(name).execute(&mut connection).await?;
        connection.close().await?;
        // SQLite leaves it to the operating system when the copy reaches the disk.
        fs::File::open(part).await.map_err(failed)?.sync_all().await.map_err(failed)
    }
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// A new name in a folder is on disk only once the folder is.
async fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(folder).await?.sync_all().await
}
