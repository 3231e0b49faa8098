//! Looking at a database as it is, for whoever wants to know what is wrong with it.

use crate::Store;
use crate::database::{Database, Kind};
use crate::error::Error;
use crate::migrate;

/// How the tables of a database stand to this version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// Migrations that the next start would apply.
    pub missing: Vec<i64>,
    /// Migrations that another, newer version has applied.
    pub unknown: Vec<i64>,
}

impl Store {
    /// Opens a database without bringing its tables up to date. A SQLite file that is not there would be made, as by
    /// [`Store::connect`]: look for it first.
    pub async fn open_as_it_is(url: &str) -> Result<Self, Error> {
        Ok(Self { database: Database::open(url).await? })
    }

    /// How its tables stand to this version.
    pub async fn tables(&self) -> Tables {
        let applied = migrate::applied(&self.database).await;
        let known: Vec<i64> = migrate::versions().collect();
        Tables {
            missing: known.iter().copied().filter(|version| !applied.contains(version)).collect(),
            unknown: applied.into_iter().filter(|version| !known.contains(version)).collect(),
        }
    }

    /// What is wrong with the file itself, a line for each; none on Postgres, which looks after its own files.
    pub async fn faults_of_file(&self) -> Result<Vec<String>, Error> {
        if self.database.kind == Kind::Postgres {
            return Ok(Vec::new());
        }
        let mut faults: Vec<String> =
            sqlx::query_scalar("PRAGMA quick_check(20)").fetch_all(&self.database.read).await?;
        faults.retain(|line| line != "ok");
        let strays: Vec<(String, i64)> = sqlx::query_as(
            "SELECT \"table\", COUNT(*) FROM pragma_foreign_key_check GROUP BY \"table\" ORDER BY 1",
        )
        .fetch_all(&self.database.read)
        .await?;
        faults.extend(strays.into_iter().map(|(table, rows)| {
            format!("{rows} rows of the table {table} refer to something that is gone")
        }));
        Ok(faults)
    }
}
