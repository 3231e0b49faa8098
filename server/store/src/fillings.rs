//! What the solver does at an event, or proposes: claimed by the server that runs it, and read by all.

use crate::beside::Beside;
use crate::database::retried;
use crate::error::Error;
use crate::{EventId, Store};
use model::Millis;

/// What is kept of the solver's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFilling {
    /// As the server that runs it wrote it.
    pub content: String,
    /// Until when it runs, at the latest; 0 if it has ended.
    pub runs_until: Millis,
}

impl Store {
    /// Claims the solver of an event until then, at the latest, unless it runs already: then `false`, and nothing is
    /// written. Whoever holds it for longer than `longest` from now has a clock that is wrong, or had one.
    pub async fn claim_filling(
        &self,
        event: EventId,
        content: &str,
        now: Millis,
        longest: Millis,
    ) -> Result<bool, Error> {
        let until = now.saturating_add(longest);
        let told = retried(async || {
            let mut transaction = self.database.begin().await?;
            let ours = sqlx::query(
                "INSERT INTO fillings (event_id, content, runs_until) VALUES ($1, $2, $3)
                 ON CONFLICT (event_id) DO UPDATE SET content = excluded.content, runs_until = excluded.runs_until
                 WHERE fillings.runs_until <= $4 OR fillings.runs_until > $3",
            )
            .bind(event.0)
            .bind(content)
            .bind(until)
            .bind(now)
            .execute(&mut *transaction)
            .await?
            .rows_affected()
                == 1;
            if !ours {
                transaction.rollback().await?;
                return Ok(None);
            }
            let n = self.note_beside(&mut transaction, event, &changed()).await?;
            transaction.commit().await?;
            Ok(Some(n))
        })
        .await?;
        let Some(n) = told else { return Ok(false) };
        self.hint_beside(event, n).await;
        Ok(true)
    }

    /// Keeps what the solver ended with, or nothing.
    pub async fn end_filling(&self, event: EventId, content: Option<&str>) -> Result<(), Error> {
        let n = retried(async || {
            let mut transaction = self.database.begin().await?;
            let query = match content {
                Some(content) => sqlx::query(
                    "INSERT INTO fillings (event_id, content, runs_until) VALUES ($1, $2, 0)
                     ON CONFLICT (event_id) DO UPDATE SET content = excluded.content, runs_until = 0",
                )
                .bind(event.0)
                .bind(content),
                None => sqlx::query("DELETE FROM fillings WHERE event_id = $1").bind(event.0),
            };
            query.execute(&mut *transaction).await?;
            let n = self.note_beside(&mut transaction, event, &changed()).await?;
            transaction.commit().await?;
            Ok(n)
        })
        .await?;
        self.hint_beside(event, n).await;
        Ok(())
    }

    /// What the solver does or proposes, whichever server it runs on.
    pub async fn filling(&self, event: EventId) -> Result<Option<KeptFilling>, Error> {
        let row: Option<(String, i64)> =
            sqlx::query_as("SELECT content, runs_until FROM fillings WHERE event_id = $1")
                .bind(event.0)
                .fetch_optional(&self.database.read)
                .await?;
        Ok(row.map(|(content, runs_until)| KeptFilling { content, runs_until }))
    }
}

fn changed() -> Beside {
    Beside { filling: true, ..Beside::default() }
}
