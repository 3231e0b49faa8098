//! What happens at an event, as a list that is asked for again and again; it can wait for the next change.

use super::Answered;
use super::caller::Caller;
use super::problem::{BadQuery, ForAnybody, Problem, TooManyOpen};
use crate::boards::News;
use crate::web::query;
use app::api::Frame;
use axum::Json;
use axum::http::{StatusCode, Uri, header};
use axum::response::IntoResponse;
use model::{Board, Change, Fields, Names, PersonId, Seq};
use serde::Serialize;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, timeout_at};
use utoipa::ToSchema;
use words::Words;

/// Longest that anybody can wait for a change, in seconds.
const LONGEST: u64 = 30;

/// What happened since: either changes, or, where those cannot be told one by one, the whole board to start over from.
#[derive(Serialize, ToSchema)]
pub(super) struct Changes {
    /// Identifies the log that changes are numbered in.
    epoch: String,
    /// The last change in this answer: ask for what comes after it.
    seq: Seq,
    /// What happened, in order, without gaps; empty if nothing did.
    changes: Vec<Arc<Change>>,
    /// The board as of `seq`, in place of changes: at the first time, after a long while, after something was hidden or
    /// forgotten that earlier changes tell of, and where the log is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    board: Option<Arc<Board>>,
    /// What people on it are called, by number; with `board`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<BTreeMap<String, String>>)]
    names: Option<Arc<Names>>,
}

/// How far somebody is, as they say: a number, or `epoch.number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Since {
    epoch: Option<i64>,
    seq: Seq,
}

impl FromStr for Since {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (epoch, seq) = match text.split_once('.') {
            Some((epoch, seq)) => (Some(epoch.parse().map_err(drop)?), seq),
            None => (None, text),
        };
        // What no log gets to is no number of one; it would not fit into the database either.
        let seq = seq.parse().ok().filter(|seq| i64::try_from(*seq).is_ok());
        Ok(Self { epoch, seq: seq.ok_or(())? })
    }
}

impl Since {
    /// The last change that they know, if it is of this log.
    pub(super) fn of(self, epoch: i64) -> Option<Seq> {
        self.epoch.is_none_or(|of| of == epoch).then_some(self.seq)
    }
}

/// A parameter, if it is there.
pub(super) fn number<T: FromStr>(query: &Fields, name: &str, words: Words) -> Result<Option<T>, Problem> {
    let bad = |_| Problem::new(StatusCode::BAD_REQUEST, "bad-query", words.api_bad_query(name)).about(name);
    query.get(name).map(|text| text.parse().map_err(bad)).transpose()
}

/// What happened after a change. Without `since`, the board as it stands, to start from.
///
/// With `wait`, the answer comes as soon as something happens, or, empty, when the time is over. What is hidden from
/// whoever asks is in no change. A token may have 10 that wait, or streams, at a time; all those without one 500.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/changes", tag = "changes", operation_id = "changes",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("since" = Option<String>, Query, description = "The last change that is known: its number, or `epoch.number`, which is safer.", pattern = r"^(\d{1,19}\.)?\d{1,19}$", example = "12"),
        ("wait" = Option<u64>, Query, description = "How many seconds to wait for something to happen; more than 30 are 30.", minimum = 0),
    ),
    responses(
        (status = 200, description = "What happened.", body = Changes),
        BadQuery,
        TooManyOpen,
        ForAnybody,
    ),
    security((), ("token" = [])),
)]
pub(super) async fn since(caller: Caller, uri: Uri) -> Answered {
    let query = query(&uri);
    let since: Option<Since> = number(&query, "since", caller.words)?;
    let wait: Option<u64> = number(&query, "wait", caller.words)?;
    let until = Instant::now() + Duration::from_secs(wait.unwrap_or_default().min(LONGEST));
    let (board, role) = (&caller.board, caller.role());
    let since = since.and_then(|since| since.of(board.event.epoch));
    let mut news = board.listen();
    if since.is_some_and(|since| since > board.stand().board.seq) {
        // They have heard on another server what this one has not heard of yet.
        board.catch_up().await;
    }
    let (leaving, chance) = (&caller.site.leaving, caller.site.boards.chance());
    let mut answer = board.catch_up_from(since, role);
    let waits = answer.1.is_none() && wait.is_some_and(|seconds| seconds > 0);
    let _held = waits.then(|| caller.hold()).transpose()?;
    while answer.1.is_none() {
        let more = tokio::select! {
            heard = timeout_at(until, next(&mut news, caller.id())) => heard.is_ok_and(|more| more),
            () = leaving.turn(chance) => false,
        };
        if !more || caller.is_outdated() {
            break;
        }
        answer = board.catch_up_from(since, role);
    }
    let (seq, missed) = answer;
    let mut answer =
        Changes { epoch: board.event.epoch.to_string(), seq, changes: Vec::new(), board: None, names: None };
    match missed {
        Some(Frame::Changes(changes)) => answer.changes = changes,
        Some(Frame::Snapshot(snapshot)) => {
            answer.board = Some(snapshot.board);
            answer.names = Some(snapshot.names);
        }
        _ => {}
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(answer)).into_response())
}

/// Waits until the board may be another. `false` if whoever listens has another role now, or there is nothing to hear any more.
pub(super) async fn next(news: &mut Receiver<News>, me: Option<PersonId>) -> bool {
    loop {
        match news.recv().await {
            Ok(News::Changes(..)) | Err(RecvError::Lagged(_)) => return true,
            Ok(News::Role(person)) if me == Some(person) => return false,
            Ok(News::Gone(_)) | Err(RecvError::Closed) => return false,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_somebody_is_may_name_the_log() {
        for (text, of_seven, of_eight) in
            [("12", Some(12), Some(12)), ("7.12", Some(12), None), ("0", Some(0), Some(0))]
        {
            let of = |epoch| text.parse().ok().and_then(|since: Since| since.of(epoch));
            assert_eq!((of(7), of(8)), (of_seven, of_eight), "{text}");
        }
        for text in ["", "x", "-1", "7.", ".3", "7.x", "18446744073709551615", "1.2.3"] {
            assert_eq!(text.parse::<Since>(), Err(()), "{text}");
        }
    }
}
