//! What can go wrong that is not the caller's doing. What is, each method returns as a typed result of its own.

use crate::EventId;
use model::Seq;
use std::path::PathBuf;

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address of the database is not one.
    #[error("“{url}” is no database that Campgrid can use: {why}")]
    Url {
        /// What was given.
        url: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The database failed or cannot be reached.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the database could not be brought up to version {version}: {source}")]
    Migration {
        /// The migration that failed.
        version: i64,
        /// Why.
        source: sqlx::Error,
    },
    /// A row holds what this version cannot read.
    #[error("the database holds something unreadable: {0}")]
    Damaged(String),
    /// A change that does not follow the last one, or an event that is not there: a mistake of the program.
    #[error("change {seq} of event {event} does not follow the last change of the log")]
    Gap {
        /// The event.
        event: EventId,
        /// The number that was to be written.
        seq: Seq,
    },
    /// An event that is not in the database: a mistake of the program.
    #[error("event {0} is not in the database")]
    NoSuchEvent(EventId),
    /// Campgrid makes backups of SQLite only.
    #[error("this event is on Postgres, which brings its own tool: make the backup with pg_dump")]
    BackupIsPgDump,
    /// A backup never overwrites.
    #[error("{0} exists already: give the backup another name")]
    BackupExists(PathBuf),
    /// A file or folder could not be written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl Error {
    /// Whether the database cannot be reached, or has no room, rather than that something is wrong with what it holds.
    pub fn is_away(&self) -> bool {
        matches!(self, Self::Database(_))
    }

    /// Whether the same again may well succeed: the database gave up on one of several transactions that met.
    pub(crate) fn is_passing(&self) -> bool {
        let Self::Database(sqlx::Error::Database(error)) = self else { return false };
        // Postgres: serialization failure, deadlock. SQLite: busy with recovery, or with another's snapshot; plain busy
        // is none of them, for it comes only after the whole busy timeout.
        error.code().is_some_and(|code| matches!(&*code, "40001" | "40P01" | "261" | "517"))
    }
}

/// Something in a row that should not be there.
pub(crate) fn damaged(what: impl std::fmt::Display) -> Error {
    Error::Damaged(what.to_string())
}
