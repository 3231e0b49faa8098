//! Heads: who is in which run. Written in the same batches as interest.

use crate::error::{Error, damaged};
use crate::ids::number_of;
use crate::many::Many;
use crate::{EventId, Store};
use model::{Millis, PersonId, RunId, SessionId};
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// Whether somebody is in a run from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadWrite {
    /// At which event.
    pub event: EventId,
    /// Who.
    pub person: PersonId,
    /// In which run.
    pub run: RunId,
    /// Since when; `None` for not, or not any more.
    pub at: Option<Millis>,
}

impl Store {
    /// Whose head was counted in which run of an event, and when; by person and run.
    pub async fn heads(&self, event: EventId) -> Result<Vec<(PersonId, RunId, Millis)>, Error> {
        let mut connection = self.database.read.acquire().await.map_err(Error::from)?;
        all_heads(&mut connection, event).await
    }
}

/// A batch, as rows.
pub(crate) struct HeadRows {
    put: Vec<[i64; 5]>,
    gone: Vec<[i64; 4]>,
}

impl HeadRows {
    pub(crate) fn of(writes: &[HeadWrite]) -> Self {
        // In the order of the primary key, each key once: see interest.
        let last: BTreeMap<_, _> =
            writes.iter().map(|write| ((write.event, write.person, write.run), write.at)).collect();
        let mut rows = Self { put: Vec::new(), gone: Vec::new() };
        for ((event, person, run), at) in last {
            let [event, person, session, run] =
                [event.0, person.0.into(), run.session.0.into(), run.run.into()];
            match at {
                Some(at) => rows.put.push([event, person, session, run, at]),
                None => rows.gone.push([event, person, session, run]),
            }
        }
        rows
    }

    /// The statements that write it.
    pub(crate) fn texts(&self) -> impl Iterator<Item = String> {
        PUT.texts(&self.put).chain(REMOVE.texts(&self.gone))
    }
}

/// Rows of event, person, session, run and time; those that are there keep the time that they have.
pub(crate) const PUT: Many = Many {
    most: 500,
    head: "INSERT INTO heads (event_id, person, session, run, counted_at) VALUES ",
    row: "(?, ?, ?, ?, ?)",
    between: ", ",
    tail: " ON CONFLICT DO NOTHING",
};

const REMOVE: Many = Many {
    most: 16,
    head: "DELETE FROM heads WHERE ",
    row: "(event_id = ? AND person = ? AND session = ? AND run = ?)",
    between: " OR ",
    tail: "",
};

/// Everybody's head at an event, by person and run.
pub(crate) async fn all_heads(
    connection: &mut AnyConnection,
    event: EventId,
) -> Result<Vec<(PersonId, RunId, Millis)>, Error> {
    let rows: Vec<(i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT person, session, run, counted_at FROM heads
         WHERE event_id = $1 ORDER BY person, session, run",
    )
    .bind(event.0)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(person, session, run, at)| {
            let run = u8::try_from(run).map_err(|_| damaged(format!("run {run}")))?;
            let run = RunId { session: SessionId(number_of(session)?), run };
            Ok((PersonId(number_of(person)?), run, at))
        })
        .collect()
}
