//! What is read at once: the event, its board, whoever asks, and what facilitators see beside it.

use super::Answered;
use super::caller::Caller;
use super::changes::{Since, number};
use super::problem::{BadQuery, ForAnybody, ForFacilitators};
use crate::web::conditional::file;
use crate::web::people::everybody;
use crate::web::query;
use axum::Json;
use axum::http::{HeaderMap, Uri};
use axum::response::IntoResponse;
use model::{
    Board, Change, Count, Level, Millis, Move, Names, PersonId, Phase, Role, RunId, Seq, SessionId, Settings,
};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::ToSchema;

/// An event, in short.
#[derive(Serialize, ToSchema)]
pub(super) struct EventAnswer {
    /// Its name in addresses.
    slug: String,
    /// Its page, for people.
    address: String,
    /// Six letters by which people find it.
    code: String,
    /// Identifies the log that changes are numbered in. Another one: start over.
    epoch: String,
    /// The number of its last change.
    seq: Seq,
    /// What it is called, where it is, and so on.
    settings: Settings,
    /// How far it is.
    phase: Phase,
    /// Whether attendees can pitch.
    pitching: bool,
    /// Whether people can say what they want.
    interest: bool,
    /// What whoever asks may do here.
    role: Role,
}

/// The event in short: for whoever wants to know whether it is there, and how far.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}", tag = "read", operation_id = "event",
    params(("slug" = String, Path, description = "The name of the event in its addresses.")),
    responses(
        (status = 200, description = "The event.", body = EventAnswer),
        ForAnybody,
    ),
    security((), ("token" = [])),
)]
pub(super) async fn event(caller: Caller) -> Answered {
    let event = &caller.board.event;
    let board = caller.board.stand().board;
    Ok(Json(EventAnswer {
        slug: event.slug.to_string(),
        address: format!("{}/e/{}", caller.origin, event.slug),
        code: caller.board.code.clone(),
        epoch: event.epoch.to_string(),
        seq: board.seq,
        settings: board.event.settings.clone(),
        phase: board.event.phase,
        pitching: board.event.pitching,
        interest: board.event.interest,
        role: caller.role(),
    })
    .into_response())
}

/// A board, and what stands beside it.
#[derive(Serialize, ToSchema)]
pub(super) struct BoardAnswer {
    /// Identifies the log that `board.seq` counts in.
    epoch: String,
    /// The board, as of the change `board.seq`.
    board: Arc<Board>,
    /// What people on it are called, by number.
    #[schema(value_type = BTreeMap<String, String>)]
    names: Arc<Names>,
    /// How many want each session, by number; sessions that nobody wants are left out. Empty while the event hides it.
    #[schema(value_type = BTreeMap<String, Count>)]
    counts: BTreeMap<SessionId, Count>,
    /// How many are in which run.
    heads: Vec<HeadsIn>,
}

/// How many are in a run.
#[derive(Serialize, ToSchema)]
struct HeadsIn {
    /// Which.
    run: RunId,
    /// How many said so, or were counted at the door.
    heads: u32,
}

/// The board: rooms, slots, sessions and where they are. Facilitators also see what is hidden.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/board", tag = "read", operation_id = "board",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of the board that is known."),
    ),
    responses(
        (status = 200, description = "The board.", body = BoardAnswer, headers(("ETag" = String, description = "For `If-None-Match`."))),
        (status = 304, description = "It is the one that is known."),
        ForAnybody,
    ),
    security((), ("token" = [])),
)]
pub(super) async fn board(caller: Caller, headers: HeaderMap) -> Answered {
    let (stand, role) = (caller.board.stand(), caller.role());
    let shows = stand.board.shows_popularity(role);
    let heads = stand.heads.0.iter().map(|(run, heads)| HeadsIn { run: *run, heads: *heads });
    let answer = BoardAnswer {
        epoch: caller.board.event.epoch.to_string(),
        board: Arc::clone(stand.seen_by(role)),
        names: Arc::clone(&stand.names),
        counts: if shows { (*stand.counts).clone() } else { BTreeMap::new() },
        heads: heads.collect(),
    };
    // Numbers and texts: nothing that JSON could not hold.
    let text = serde_json::to_vec(&answer).unwrap_or_default();
    Ok(file(&headers, text, "application/json", "private, no-cache"))
}

/// Whoever has the token.
#[derive(Serialize, ToSchema)]
pub(super) struct MeAnswer {
    /// Their number at the event.
    person: PersonId,
    /// What they are called.
    name: Option<String>,
    /// What they may do.
    role: Role,
    /// What they want, by the number of the session.
    #[schema(value_type = BTreeMap<String, Level>)]
    interest: BTreeMap<SessionId, Level>,
    /// The runs that they said they are in.
    here: Vec<RunId>,
    /// The sessions that they pitched or host and that stand.
    sessions: Vec<SessionId>,
    /// The secret address of their own calendar, if they have one: `new-calendar` makes one, and another.
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar: Option<String>,
}

/// Who the token is, what they want and where they are.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/me", tag = "read", operation_id = "me",
    params(("slug" = String, Path, description = "The name of the event in its addresses.")),
    responses(
        (status = 200, description = "Whoever has the token.", body = MeAnswer),
        ForAnybody,
    ),
    security(("token" = [])),
)]
pub(super) async fn me(caller: Caller) -> Answered {
    let person = caller.somebody()?;
    let board = caller.board.stand().board;
    Ok(Json(MeAnswer {
        person: person.id,
        name: person.name.clone(),
        role: person.role,
        interest: caller.board.wants(person.id),
        here: caller.board.is_in(person.id).into_iter().collect(),
        sessions: board.standing().filter(|one| one.is_of(person.id)).map(|one| one.id).collect(),
        calendar: person.calendar.as_ref().map(|secret| format!("{}/c/{secret}.ics", caller.origin)),
    })
    .into_response())
}

/// Somebody of the event.
#[derive(Serialize, ToSchema)]
pub(super) struct PersonAnswer {
    /// Their number.
    person: PersonId,
    /// What they are called; `null` until they said it.
    name: Option<String>,
    /// What they may do.
    role: Role,
    /// When they first did something here, in milliseconds since 1970.
    since: Millis,
    /// Whether they may not write any more.
    removed: bool,
}

/// Everybody who did something at the event; for facilitators.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/people", tag = "desk", operation_id = "people",
    params(("slug" = String, Path, description = "The name of the event in its addresses.")),
    responses(
        (status = 200, description = "Everybody, by number.", body = Vec<PersonAnswer>),
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn people(caller: Caller) -> Answered {
    caller.facilitates()?;
    let people = everybody(&caller.site, &caller.board).await.map_err(|error| caller.unwell(error))?;
    let removed = &caller.board.stand().board.removed;
    let answer = people.into_iter().map(|one| PersonAnswer {
        person: one.person,
        name: one.name,
        role: one.role,
        since: one.since,
        removed: removed.contains(&one.person),
    });
    Ok(Json(answer.collect::<Vec<_>>()).into_response())
}

/// What the solver does or proposes.
#[derive(Serialize, ToSchema)]
pub(super) struct ProposalAnswer {
    /// Tells it from others: send it with `apply-proposal`, so that no other one is applied.
    proposal: String,
    /// Whether the solver is still looking.
    running: bool,
    /// The board that it started from.
    seq: Seq,
    /// How many wishes cannot come true on the board as it was (a Must counts three times).
    missed_before: i64,
    /// And on the best one so far.
    missed_after: i64,
    /// What goes where; empty while the solver is looking.
    moves: Vec<Move>,
}

/// What the solver does or proposes; for facilitators. The command `fill` starts it, `apply-proposal` applies it.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/proposal", tag = "desk", operation_id = "proposal",
    params(("slug" = String, Path, description = "The name of the event in its addresses.")),
    responses(
        (status = 200, description = "The proposal; `null` if there is none.", body = Option<ProposalAnswer>),
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn proposal(caller: Caller) -> Answered {
    caller.facilitates()?;
    let filling = caller.board.fillings.current();
    Ok(Json(filling.map(|filling| ProposalAnswer {
        proposal: filling.mark(),
        running: filling.running,
        seq: filling.seq,
        missed_before: filling.before.missed,
        missed_after: filling.after.missed,
        moves: filling.moves,
    }))
    .into_response())
}

/// A page of the log.
#[derive(Serialize, ToSchema)]
pub(super) struct LogAnswer {
    /// Identifies the log.
    epoch: String,
    /// The changes, newest first, at most 100.
    changes: Vec<Change>,
}

/// Everything that happened, newest first; for facilitators.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/log", tag = "desk", operation_id = "log",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("before" = Option<String>, Query, description = "Only changes before that one: for the next page.", pattern = r"^(\d{1,19}\.)?\d{1,19}$", example = "12"),
    ),
    responses(
        (status = 200, description = "A page of the log.", body = LogAnswer),
        BadQuery,
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn log(caller: Caller, uri: Uri) -> Answered {
    caller.facilitates()?;
    let before: Option<Since> = number(&query(&uri), "before", caller.words)?;
    let before = before.and_then(|before| before.of(caller.board.event.epoch));
    let event = &caller.board.event;
    let store = caller.site.boards.store();
    let changes = store.history(event.id, before, 100).await.map_err(|error| caller.unwell(error))?;
    Ok(Json(LogAnswer { epoch: event.epoch.to_string(), changes }).into_response())
}
