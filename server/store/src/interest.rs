//! Interest: who wants which session. Written in batches, many rows a statement.

use crate::database::{Kind, retried};
use crate::error::{Error, damaged};
use crate::heads::HeadRows;
use crate::ids::number_of;
use crate::many::{self, Many};
use crate::{Beside, EventId, HeadWrite, Store};
use model::{Level, PersonId, SessionId};
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// How much somebody wants a session from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestWrite {
    /// At which event.
    pub event: EventId,
    /// Who.
    pub person: PersonId,
    /// What.
    pub session: SessionId,
    /// How much; `None` for not at all.
    pub level: Option<Level>,
}

impl Store {
    /// Writes a batch in one transaction: all of it is on disk when this returns, or none.
    /// Of several writes for one person and session, the last holds.
    pub async fn write_interest(&self, writes: &[InterestWrite]) -> Result<(), Error> {
        self.write_beside(writes, &[]).await.map(drop)
    }

    /// Writes interest and heads in one transaction: all of it is on disk when this returns, or none.
    /// Of several writes for one person and thing, the last holds. Answers what it was for each event, and the number that
    /// the other servers know it by, if there are any.
    pub async fn write_beside(
        &self,
        interest: &[InterestWrite],
        heads: &[HeadWrite],
    ) -> Result<BTreeMap<EventId, (Option<i64>, Beside)>, Error> {
        let mut told = of_events(interest, heads);
        if told.is_empty() {
            return Ok(told);
        }
        let (interest, heads) = (InterestRows::of(interest), HeadRows::of(heads));
        let texts: Vec<_> = interest.texts().chain(heads.texts()).collect();
        let numbers = retried(async || {
            if self.database.kind == Kind::Sqlite {
                self.database.run_at_once(&texts).await?;
                return Ok(vec![None; told.len()]);
            }
            let mut transaction = self.database.begin().await?;
            let mut numbers = Vec::with_capacity(told.len());
            // First of all, and in the order of the events: two servers that write to one event wait for each other here,
            // so that what the one writes has a lower number and is there before the other begins.
            for (event, (_, what)) in &told {
                numbers.push(self.note_beside(&mut transaction, *event, what).await?);
            }
            many::run(&mut transaction, &texts).await?;
            transaction.commit().await?;
            Ok(numbers)
        })
        .await?;
        for ((event, (number, _)), n) in told.iter_mut().zip(numbers) {
            *number = n;
            self.hint_beside(*event, n).await;
        }
        Ok(told)
    }

    /// Who wants what at an event, by person and session.
    pub async fn interest(&self, event: EventId) -> Result<Vec<(PersonId, SessionId, Level)>, Error> {
        let mut connection = self.database.read.acquire().await.map_err(Error::from)?;
        all_interest(&mut connection, event).await
    }
}

/// What a batch is for each of its events, in the order of its writes.
fn of_events(interest: &[InterestWrite], heads: &[HeadWrite]) -> BTreeMap<EventId, (Option<i64>, Beside)> {
    let mut events: BTreeMap<EventId, (Option<i64>, Beside)> = BTreeMap::new();
    for write in interest {
        let what = &mut events.entry(write.event).or_default().1;
        what.interest.push((write.person, write.session, write.level));
    }
    for write in heads {
        let what = &mut events.entry(write.event).or_default().1;
        what.heads.push((write.person, write.run, write.at.is_some()));
    }
    events
}

/// A batch, as rows.
struct InterestRows {
    put: Vec<[i64; 4]>,
    gone: Vec<[i64; 3]>,
}

impl InterestRows {
    fn of(writes: &[InterestWrite]) -> Self {
        // One statement cannot touch a row twice; and in the order of the primary key, neighbours share a page
        // and two servers that meet wait for each other instead of locking each other out.
        let last: BTreeMap<_, _> = writes
            .iter()
            .map(|write| ((write.event.0, write.person.0, write.session.0), write.level))
            .collect();
        let mut rows = Self { put: Vec::new(), gone: Vec::new() };
        for ((event, person, session), level) in last {
            let (person, session) = (i64::from(person), i64::from(session));
            match level {
                Some(level) => rows.put.push([event, person, session, column(level)]),
                None => rows.gone.push([event, person, session]),
            }
        }
        rows
    }

    /// The statements that write it.
    fn texts(&self) -> impl Iterator<Item = String> {
        PUT.texts(&self.put).chain(REMOVE.texts(&self.gone))
    }
}

/// Everybody's interest at an event, by person and session.
pub(crate) async fn all_interest(
    connection: &mut AnyConnection,
    event: EventId,
) -> Result<Vec<(PersonId, SessionId, Level)>, Error> {
    let rows: Vec<(i64, i64, i64)> = sqlx::query_as(
        "SELECT person, session, level FROM interest WHERE event_id = $1 ORDER BY person, session",
    )
    .bind(event.0)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(person, session, level)| {
            Ok((PersonId(number_of(person)?), SessionId(number_of(session)?), level_of(level)?))
        })
        .collect()
}

/// Rows of event, person, session and level, over those that are there.
pub(crate) const PUT: Many = Many {
    most: 500,
    head: "INSERT INTO interest (event_id, person, session, level) VALUES ",
    row: "(?, ?, ?, ?)",
    between: ", ",
    tail: " ON CONFLICT (event_id, person, session) DO UPDATE SET level = excluded.level",
};

const REMOVE: Many = Many {
    // More are slower: Postgres plans a chain of ORs anew each time, and for long ones that is most of the work.
    most: 16,
    head: "DELETE FROM interest WHERE ",
    // Spelt out, because SQLite answers `(…) IN (VALUES …)` by reading the whole table.
    row: "(event_id = ? AND person = ? AND session = ?)",
    between: " OR ",
    tail: "",
};

/// A level as the column holds it.
pub(crate) fn column(level: Level) -> i64 {
    match level {
        Level::Interested => 1,
        Level::Must => 2,
    }
}

fn level_of(column: i64) -> Result<Level, Error> {
    match column {
        1 => Ok(Level::Interested),
        2 => Ok(Level::Must),
        _ => Err(damaged(format!("level {column}"))),
    }
}
