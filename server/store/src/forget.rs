//! Forgetting somebody: the one rewrite that the log allows. What they wrote is blanked in place, what is theirs beside
//! the log is gone, and a change says that it happened; all in one transaction.

use crate::database::retried;
use crate::error::Error;
use crate::log::{all_entries, insert_change, update_entry};
use crate::{Appended, Entry, EventId, Store};
use model::{Change, Effect, PersonId};

/// What is somebody's own, table by table. Their number stays, without a name: numbers are dense, and the log knows them.
const THEIRS: [&str; 11] = [
    "DELETE FROM devices WHERE event_id = $1 AND person = $2",
    "DELETE FROM interest WHERE event_id = $1 AND person = $2",
    "DELETE FROM heads WHERE event_id = $1 AND person = $2",
    "DELETE FROM hand_overs WHERE event_id = $1 AND person = $2",
    "DELETE FROM calendars WHERE event_id = $1 AND person = $2",
    "DELETE FROM subscriptions WHERE event_id = $1 AND person = $2",
    "DELETE FROM waiting_for_opening WHERE event_id = $1 AND person = $2",
    "DELETE FROM link_uses WHERE event_id = $1 AND person = $2",
    "DELETE FROM tokens WHERE event_id = $1 AND person = $2",
    "DELETE FROM told WHERE event_id = $1 AND person = $2",
    "UPDATE people SET name = NULL, role = 'attendee' WHERE event_id = $1 AND person = $2",
];

impl Store {
    /// Forgets a person with a change that says so. `rewrite` takes what they wrote out of the whole log, that
    /// change included, and out of what takes each change back. Anything but [`Appended::Done`] leaves all as it was.
    pub async fn forget(
        &self,
        event: EventId,
        person: PersonId,
        change: &Change,
        inverse: &[Effect],
        rewrite: impl Fn(&mut [Change], &mut [Vec<Effect>]),
    ) -> Result<Appended, Error> {
        retried(|| self.try_forget(event, person, change, inverse, &rewrite)).await
    }

    async fn try_forget(
        &self,
        event: EventId,
        person: PersonId,
        change: &Change,
        inverse: &[Effect],
        rewrite: &impl Fn(&mut [Change], &mut [Vec<Effect>]),
    ) -> Result<Appended, Error> {
        let mut transaction = self.database.begin().await?;
        // The number first: whoever else would append has to wait from here on, so what is read below is the whole log.
        if !insert_change(&mut transaction, event, change, inverse).await? {
            transaction.rollback().await?;
            let known = self.change_of_command(event, change.command).await?.is_some();
            return Ok(if known { Appended::CommandKnown } else { Appended::SeqTaken });
        }
        let before = all_entries(&mut transaction, event).await?;
        let (mut changes, mut inverses): (Vec<_>, Vec<_>) =
            before.iter().cloned().map(|entry| (entry.change, entry.inverse)).unzip();
        rewrite(&mut changes, &mut inverses);
        let after = changes.into_iter().zip(inverses).map(|(change, inverse)| Entry { change, inverse });
        for (_, entry) in before.iter().zip(after).filter(|(before, after)| *before != after) {
            update_entry(&mut transaction, event, &entry).await?;
        }
        for statement in THEIRS {
            sqlx::query(statement).bind(event.0).bind(i64::from(person.0)).execute(&mut *transaction).await?;
        }
        // What is on its way to other programs may tell of them: whoever has it sends it, and nobody takes it up.
        sqlx::query("UPDATE hook_deliveries SET body = '' WHERE event_id = $1")
            .bind(event.0)
            .execute(&mut *transaction)
            .await?;
        let told = self.forget_beside(&mut transaction, event).await?;
        transaction.commit().await?;
        self.hint_beside(event, told).await;
        let mut connection = self.database.write.acquire().await.map_err(Error::from)?;
        self.hint(&mut connection, event, change.seq).await;
        Ok(Appended::Done)
    }
}
