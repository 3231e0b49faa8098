//! Webhooks: where other programs are told of what happens, and what came of each delivery.

use crate::database::retried;
use crate::error::Error;
use crate::{EventId, Store};
use model::Millis;

/// Where another program is told of what happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    /// Its number within the event.
    pub hook: i64,
    /// The address that is posted to: a secret of whoever gave it.
    pub url: String,
    /// In which form it is told.
    pub shape: String,
    /// Of what it is told, with spaces between.
    pub kinds: String,
    /// The language of its sentences.
    pub language: String,
    /// What deliveries are signed with.
    pub secret: String,
    /// When it was made.
    pub made_at: Millis,
    /// Deliveries in a row of which nothing came.
    pub failures: i64,
    /// Since when it is told nothing.
    pub off_since: Option<Millis>,
}

/// Something that a hook was told, or should have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HookDelivery {
    /// To which hook.
    pub hook: i64,
    /// What, such as `placed@345`.
    pub thing: String,
    /// When it began.
    pub began_at: Millis,
    /// `under-way`, `done` or `failed`.
    pub state: String,
    /// How often it was tried.
    pub tries: i64,
    /// What came of the last try.
    pub answer: String,
}

/// Who sends a delivery, and until when it is nobody else's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Tells servers apart.
    pub server: i64,
    /// Until when, unless it says so again.
    pub until: Millis,
}

/// A delivery that its server has not held on to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftDelivery {
    /// Of which event.
    pub event: EventId,
    /// What it is, and how often it was tried.
    pub delivery: HookDelivery,
    /// What it says.
    pub body: String,
}

type Columns = (i64, String, String, String, String, String, i64, i64, Option<i64>);

impl Store {
    /// The hooks of an event, oldest first.
    pub async fn hooks(&self, event: EventId) -> Result<Vec<Hook>, Error> {
        let rows: Vec<Columns> = sqlx::query_as(
            "SELECT hook, url, shape, kinds, language, secret, made_at, failures, off_since FROM hooks
             WHERE event_id = $1 ORDER BY hook",
        )
        .bind(event.0)
        .fetch_all(&self.database.read)
        .await?;
        let hook = |(hook, url, shape, kinds, language, secret, made_at, failures, off_since): Columns| {
            Hook { hook, url, shape, kinds, language, secret, made_at, failures, off_since }
        };
        Ok(rows.into_iter().map(hook).collect())
    }

    /// Keeps another hook under a number of its own, whatever number it has; `None` if there are `most` already.
    pub async fn add_hook(&self, event: EventId, hook: &Hook, most: i64) -> Result<Option<i64>, Error> {
        retried(|| self.try_add_hook(event, hook, most)).await
    }

    async fn try_add_hook(&self, event: EventId, hook: &Hook, most: i64) -> Result<Option<i64>, Error> {
        let mut transaction = self.database.begin().await?;
        // Two that are added at once wait for each other here.
        sqlx::query("UPDATE events SET links = links WHERE id = $1")
            .bind(event.0)
            .execute(&mut *transaction)
            .await?;
        let (count, last): (i64, i64) =
            sqlx::query_as("SELECT COUNT(*), COALESCE(MAX(hook), 0) FROM hooks WHERE event_id = $1")
                .bind(event.0)
                .fetch_one(&mut *transaction)
                .await?;
        if count >= most {
            return Ok(None);
        }
        let Hook { url, shape, kinds, language, secret, made_at, .. } = hook;
        sqlx::query(
            "INSERT INTO hooks (event_id, hook, url, shape, kinds, language, secret, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(event.0)
        .bind(last + 1)
        .bind(url)
        .bind(shape)
        .bind(kinds)
        .bind(language)
        .bind(secret)
        .bind(made_at)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(Some(last + 1))
    }

    /// Removes a hook with what it was told. `false` if there is none of that number.
    pub async fn remove_hook(&self, event: EventId, hook: i64) -> Result<bool, Error> {
        let mut gone = false;
        for statement in [
            "DELETE FROM hook_deliveries WHERE event_id = $1 AND hook = $2",
            "DELETE FROM hooks WHERE event_id = $1 AND hook = $2",
        ] {
            let done = sqlx::query(statement).bind(event.0).bind(hook).execute(&self.database.write).await?;
            gone = done.rows_affected() == 1;
        }
        Ok(gone)
    }

    /// Tells a hook again that was told nothing any more. `false` if there is none of that number.
    pub async fn mend_hook(&self, event: EventId, hook: i64) -> Result<bool, Error> {
        let done =
            sqlx::query("UPDATE hooks SET failures = 0, off_since = NULL WHERE event_id = $1 AND hook = $2")
                .bind(event.0)
                .bind(hook)
                .execute(&self.database.write)
                .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Notes down what a hook is about to be told, and answers whether that is the caller's to send, and no other
    /// server's for as long as it holds on to it. What began before `forget` is forgotten. Without a `body` nobody else
    /// ever sends it.
    pub async fn claim_delivery(
        &self,
        event: EventId,
        (hook, thing, body): (i64, &str, &str),
        holder: Holder,
        now: Millis,
        forget: Millis,
    ) -> Result<bool, Error> {
        retried(async || {
            let mut transaction = self.database.begin().await?;
            let ours = sqlx::query(
                "INSERT INTO hook_deliveries
                     (event_id, hook, thing, began_at, state, tries, answer, held_by, held_until, body)
                 VALUES ($1, $2, $3, $4, 'under-way', 0, '', $5, $6, $7) ON CONFLICT DO NOTHING",
            )
            .bind(event.0)
            .bind(hook)
            .bind(thing)
            .bind(now)
            .bind(holder.server)
            .bind(holder.until)
            .bind(body)
            .execute(&mut *transaction)
            .await?
            .rows_affected()
                == 1;
            sqlx::query("DELETE FROM hook_deliveries WHERE event_id = $1 AND hook = $2 AND began_at < $3")
                .bind(event.0)
                .bind(hook)
                .bind(forget)
                .execute(&mut *transaction)
                .await?;
            transaction.commit().await?;
            Ok(ours)
        })
        .await
    }

    /// Holds on to all that a server sends.
    pub async fn hold_deliveries(&self, holder: Holder) -> Result<(), Error> {
        sqlx::query("UPDATE hook_deliveries SET held_until = $2 WHERE state = 'under-way' AND held_by = $1")
            .bind(holder.server)
            .bind(holder.until)
            .execute(&self.database.write)
            .await?;
        Ok(())
    }

    /// Lets go of a delivery that there was no room for: somebody sends it later.
    pub async fn leave_delivery(&self, event: EventId, hook: i64, thing: &str) -> Result<(), Error> {
        sqlx::query(
            "UPDATE hook_deliveries SET held_by = 0 WHERE event_id = $1 AND hook = $2 AND thing = $3",
        )
        .bind(event.0)
        .bind(hook)
        .bind(thing)
        .execute(&self.database.write)
        .await?;
        Ok(())
    }

    /// Takes up what is on its way and held by nobody any more, oldest first: the caller's to send from now on.
    pub async fn take_up_deliveries(
        &self,
        holder: Holder,
        now: Millis,
        limit: u32,
    ) -> Result<Vec<LeftDelivery>, Error> {
        type Row = (i64, i64, String, i64, i64, String, String, i64);
        let rows: Vec<Row> = sqlx::query_as(
            "SELECT event_id, hook, thing, began_at, tries, answer, body, held_until FROM hook_deliveries
             WHERE state = 'under-way' AND held_until < $1 AND body <> ''
             ORDER BY began_at, event_id, hook, thing LIMIT $2",
        )
        .bind(now)
        .bind(i64::from(limit))
        .fetch_all(&self.database.read)
        .await?;
        let mut ours = Vec::new();
        for (event, hook, thing, began_at, tries, answer, body, held_until) in rows {
            // Whoever was quicker holds it until another moment.
            let taken = sqlx::query(
                "UPDATE hook_deliveries SET held_by = $5, held_until = $6
                 WHERE event_id = $1 AND hook = $2 AND thing = $3 AND held_until = $4 AND state = 'under-way'",
            )
            .bind(event)
            .bind(hook)
            .bind(&thing)
            .bind(held_until)
            .bind(holder.server)
            .bind(holder.until)
            .execute(&self.database.write)
            .await?;
            if taken.rows_affected() == 1 {
                let state = "under-way".to_owned();
                let delivery = HookDelivery { hook, thing, began_at, state, tries, answer };
                ours.push(LeftDelivery { event: EventId(event), delivery, body });
            }
        }
        Ok(ours)
    }

    /// Notes what came of a delivery. One that was done makes failures before it forgotten; one that failed is counted,
    /// and after `most` in a row the hook is told nothing any more. Without `most` nothing is counted.
    pub async fn note_delivery(
        &self,
        event: EventId,
        delivery: &HookDelivery,
        now: Millis,
        most: Option<i64>,
    ) -> Result<(), Error> {
        let HookDelivery { hook, thing, state, tries, answer, .. } = delivery;
        retried(async || {
            let mut transaction = self.database.begin().await?;
            sqlx::query(
                "UPDATE hook_deliveries SET state = $4, tries = $5, answer = $6,
                     body = CASE WHEN $4 = 'under-way' THEN body ELSE '' END
                 WHERE event_id = $1 AND hook = $2 AND thing = $3",
            )
            .bind(event.0)
            .bind(hook)
            .bind(thing)
            .bind(state)
            .bind(tries)
            .bind(answer)
            .execute(&mut *transaction)
            .await?;
            let count = match state.as_str() {
                "done" => Some("UPDATE hooks SET failures = 0 WHERE event_id = $1 AND hook = $2"),
                "failed" => {
                    Some("UPDATE hooks SET failures = failures + 1 WHERE event_id = $1 AND hook = $2")
                }
                _ => None,
            };
            if let (Some(count), Some(most)) = (count, most) {
                sqlx::query(count).bind(event.0).bind(hook).execute(&mut *transaction).await?;
                sqlx::query(
                    "UPDATE hooks SET off_since = $3
                     WHERE event_id = $1 AND hook = $2 AND failures >= $4 AND off_since IS NULL",
                )
                .bind(event.0)
                .bind(hook)
                .bind(now)
                .bind(most)
                .execute(&mut *transaction)
                .await?;
            }
            Ok(transaction.commit().await?)
        })
        .await
    }

    /// What the hooks of an event were told, newest first, at most `limit` in all.
    pub async fn deliveries(&self, event: EventId, limit: u32) -> Result<Vec<HookDelivery>, Error> {
        let rows: Vec<(i64, String, i64, String, i64, String)> = sqlx::query_as(
            "SELECT hook, thing, began_at, state, tries, answer FROM hook_deliveries
             WHERE event_id = $1 ORDER BY began_at DESC, hook, thing DESC LIMIT $2",
        )
        .bind(event.0)
        .bind(i64::from(limit))
        .fetch_all(&self.database.read)
        .await?;
        let delivery = |(hook, thing, began_at, state, tries, answer)| HookDelivery {
            hook,
            thing,
            began_at,
            state,
            tries,
            answer,
        };
        Ok(rows.into_iter().map(delivery).collect())
    }
}
