//! Deleting a whole event, with everything that anybody wrote at it.

use crate::database::{Kind, retried};
use crate::error::Error;
use crate::tables::OF_EVENTS;
use crate::{EventId, Store};
use sqlx::AssertSqlSafe;

impl Store {
    /// Deletes an event for good: its log, its people, all of it or nothing. `false` if it was not there.
    pub async fn delete_event(&self, event: EventId) -> Result<bool, Error> {
        retried(|| self.try_delete_event(event)).await
    }

    async fn try_delete_event(&self, event: EventId) -> Result<bool, Error> {
        let mut transaction = self.database.begin().await?;
        if self.database.kind == Kind::Postgres {
            // Nobody writes a row that refers to it while its rows go. SQLite has one writer anyway.
            sqlx::query("SELECT id FROM events WHERE id = $1 FOR UPDATE")
                .bind(event.0)
                .fetch_optional(&mut *transaction)
                .await?;
        }
        for table in OF_EVENTS[1..].iter().rev() {
            // Safe: the name is one of ours.
            sqlx::query(AssertSqlSafe(format!("DELETE FROM {table} WHERE event_id = $1")))
                .bind(event.0)
                .execute(&mut *transaction)
                .await?;
        }
        let gone =
            sqlx::query("DELETE FROM events WHERE id = $1").bind(event.0).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(gone.rows_affected() == 1)
    }
}
