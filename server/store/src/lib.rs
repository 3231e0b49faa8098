//! The change log, interest, people, links and events in SQL, on SQLite and on Postgres. Nothing else knows SQL.
//!
//! Everything goes through [`Store`], one file here for each kind of thing that it keeps. Every statement is one text
//! for both databases (sqlx's `Any` driver); what has to differ (how a transaction begins, backups, hints) asks
//! [`database::Kind`] and says why. Time, ids and hashes come in from outside.

mod archive;
mod asking;
mod backup;
mod beside;
mod calendars;
mod codes;
mod database;
mod delete;
mod doors;
mod error;
mod events;
mod export;
mod fillings;
mod forget;
mod hand_over;
mod heads;
mod hints;
mod hooks;
mod ids;
mod import;
mod interest;
mod keys;
mod links;
mod log;
mod logos;
mod look;
mod many;
mod migrate;
mod people;
mod restore;
mod sqlite;
mod tables;
mod tokens;
mod told;
mod walls;

pub use archive::{
    Archive, ArchiveFault, ArchivedDoor, ArchivedHead, ArchivedInterest, ArchivedLogo, ArchivedPerson, Entry,
};
pub use beside::{Beside, Reach};
pub use database::Kind;
pub use error::Error;
pub use events::{Created, EventRow, NewEvent};
pub use fillings::KeptFilling;
pub use hand_over::{HandedOver, Offer};
pub use heads::HeadWrite;
pub use hints::{Hint, Hints};
pub use hooks::{Holder, Hook, HookDelivery, LeftDelivery};
pub use ids::{Digest, EventId};
pub use import::{ImportError, NewIds};
pub use interest::InterestWrite;
pub use keys::Key;
pub use links::LinkRow;
pub use log::Appended;
pub use logos::Logo;
pub use look::Tables;
pub use people::{Attending, Person};
pub use restore::Restored;
pub use tokens::TokenRow;
pub use told::{Subscription, Waiting};

use database::Database;

/// Everything that outlives the process. Cheap to clone: all clones share the same connections.
#[derive(Clone, Debug)]
pub struct Store {
    database: Database,
}

impl Store {
    /// Opens the database at `sqlite:PATH` (made with its folder if it is not there) or `postgres://…`, and brings
    /// its tables up to date; several servers may do so at once. Errors: [`Error::Url`], or what the database says.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        let database = Database::open(url).await?;
        migrate::run(&database).await?;
        Ok(Self { database })
    }

    /// Which database this is.
    pub fn kind(&self) -> Kind {
        self.database.kind
    }

    /// Whether the database answers, for readiness checks.
    pub async fn ping(&self) -> Result<(), Error> {
        sqlx::query("SELECT 1").execute(&self.database.read).await?;
        Ok(())
    }

    /// Finishes what is under way and closes every connection. Later calls on any clone fail.
    pub async fn close(&self) {
        self.database.close().await;
    }
}
