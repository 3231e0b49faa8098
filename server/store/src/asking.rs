//! Who devices are, asked together. Nearly every request begins with that question, and to ask SQLite costs a way to another
//! thread and back: what is asked while a statement is under way waits for it, and the next one answers all of them.

use crate::error::Error;
use crate::people::Columns;
use crate::{Digest, EventId};
use sqlx::{AnyPool, AssertSqlSafe};
use std::collections::HashMap;
use std::fmt::Write as _;
use tokio::sync::{mpsc, oneshot};

/// Most questions of one statement.
const MOST: usize = 64;

/// What is known of a device: `None` if nothing, and nobody for a device that is not at that event.
type Answer = Option<Option<Columns>>;

/// Event and token, and who that is.
type Row = (i64, String, i64, Option<String>, String, Option<String>);

#[derive(Debug)]
struct Question {
    of: (EventId, String),
    answer: oneshot::Sender<Answer>,
}

/// Where to ask. What answers ends with the last copy.
#[derive(Clone, Debug)]
pub(crate) struct Asking(mpsc::Sender<Question>);

impl Asking {
    /// Starts what answers.
    pub(crate) fn start(pool: AnyPool) -> Self {
        let (sender, mut questions) = mpsc::channel::<Question>(4 * MOST);
        tokio::spawn(async move {
            let mut asked = Vec::with_capacity(MOST);
            while questions.recv_many(&mut asked, MOST).await > 0 {
                let found = find(&pool, &asked).await;
                if let Err(error) = &found {
                    tracing::debug!(%error, questions = asked.len(), "each asks for itself");
                }
                for question in asked.drain(..) {
                    let answer = found.as_ref().ok().map(|found| found.get(&question.of).cloned());
                    // Whoever asked may have gone.
                    let _ = question.answer.send(answer);
                }
            }
        });
        Self(sender)
    }

    /// Who the device with the token of that hash is at an event, as of now or later. `None` if that cannot be said here.
    pub(crate) async fn ask(&self, event: EventId, token: &Digest) -> Answer {
        let (answer, answered) = oneshot::channel();
        self.0.send(Question { of: (event, token.hex()), answer }).await.ok()?;
        answered.await.ok()?
    }
}

/// The rows of those who are somebody.
async fn find(pool: &AnyPool, questions: &[Question]) -> Result<HashMap<(EventId, String), Columns>, Error> {
    // A power of two, the last again and again, so that a connection keeps few texts prepared.
    let length = questions.len().next_power_of_two();
    let padded = questions
        .iter()
        .chain(std::iter::repeat_n(&questions[questions.len() - 1], length - questions.len()));
    // Safe: the text is made of constants and numbers only.
    let mut query = sqlx::query_as(AssertSqlSafe(text(length)));
    for question in padded {
        query = query.bind(question.of.0.0).bind(&question.of.1);
    }
    let rows: Vec<Row> = query.fetch_all(pool).await?;
    let rows = rows.into_iter().map(|(event, token, person, name, role, secret)| {
        ((EventId(event), token), (person, name, role, secret))
    });
    Ok(rows.collect())
}

/// The statement for so many questions.
fn text(length: usize) -> String {
    let mut text = "SELECT devices.event_id, token_hash, people.person, name, role, secret FROM devices
        JOIN people ON people.event_id = devices.event_id AND people.person = devices.person
        LEFT JOIN calendars ON calendars.event_id = people.event_id AND calendars.person = people.person
        WHERE "
        .to_owned();
    for number in 0..length {
        let or = if number == 0 { "" } else { " OR " };
        // Writing to a String cannot fail.
        _ = write!(text, "{or}(devices.event_id = ${} AND token_hash = ${})", 2 * number + 1, 2 * number + 2);
    }
    text
}
