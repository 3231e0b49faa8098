//! What the desk is told of runs beside the board: what is wrong, why something is where it is, what other places would
//! change, and what would repair it. For facilitators.

use super::Answered;
use super::caller::Caller;
use super::problem::{ForFacilitators, Problem};
use crate::filling;
use crate::web::extras;
use app::api::{self, Against, Loss};
use axum::Json;
use axum::extract::RawPathParams;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use model::{Host, Move, Place, RoomId, RunId, Seq, SlotId};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// What people lose, or, as a change, how much more of it; negative where they gain.
#[derive(Serialize, ToSchema)]
struct LossAnswer {
    /// Wishes that cannot come true, as two wanted sessions run at once or one is off the board (a Must counts three times).
    missed: i64,
    /// Seats too few.
    seats: i64,
    /// Pairs side by side that asked not to be.
    side_by_side: i64,
    /// Runs without a place.
    unplaced: i64,
}

impl From<Loss> for LossAnswer {
    fn from(Loss { missed, seats, side_by_side, unplaced }: Loss) -> Self {
        Self { missed, seats, side_by_side, unplaced }
    }
}

/// How many places a rule forbids.
#[derive(Serialize, ToSchema)]
struct ForbiddenAnswer {
    /// `pin`, `slot`, `length`, `closed`, `need`, `taken`, `host` or `run`.
    rule: &'static str,
    /// How many.
    places: u32,
}

fn forbidden(all: Vec<(Against, u32)>) -> Vec<ForbiddenAnswer> {
    let key = |against| match against {
        Against::Pin => "pin",
        Against::Slot => "slot",
        Against::Length => "length",
        Against::Closed => "closed",
        Against::Need => "need",
        Against::Taken => "taken",
        Against::Host => "host",
        Against::Run => "run",
    };
    all.into_iter().map(|(against, places)| ForbiddenAnswer { rule: key(against), places }).collect()
}

/// What another place would change.
#[derive(Serialize, ToSchema)]
struct ElsewhereAnswer {
    /// The place; `null` for off the board.
    place: Option<Place>,
    /// Who would come back in exchange.
    with: Option<RunId>,
    /// How much more people would lose then.
    change: LossAnswer,
}

/// Why a run is where it is.
#[derive(Serialize, ToSchema)]
pub(super) struct WhyAnswer {
    /// The run.
    run: RunId,
    /// The board that this is about.
    seq: Seq,
    /// What people lose by it where it is.
    here: LossAnswer,
    /// The run at the same time that most of its people want as well.
    rival: Option<RunId>,
    /// How many they are.
    rival_people: u32,
    /// What each other place would change, cheapest first. Places that a rule forbids are left out.
    elsewhere: Vec<ElsewhereAnswer>,
    /// How many places each rule forbids, the most first.
    forbidden: Vec<ForbiddenAnswer>,
}

/// The run of an address; the problem that there is none.
fn run(caller: &Caller, path: &RawPathParams) -> Result<RunId, Problem> {
    caller.facilitates()?;
    let run = path.iter().find(|(name, _)| *name == "run").and_then(|(_, run)| run.parse().ok());
    run.ok_or_else(|| no_run(caller))
}

fn no_run(caller: &Caller) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "no-run", caller.words.api_no_run())
}

/// Why a run is where it is, and what each other place would change: the solver's figures, from what people want.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/why/{run}", tag = "desk", operation_id = "why",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("run" = String, Path, description = "The run: the number of its session, or, for a repeat, `session.run`.", pattern = r"^\d{1,9}(\.\d{1,2})?$", example = "12"),
    ),
    responses(
        (status = 200, description = "Why.", body = WhyAnswer),
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn why(caller: Caller, path: RawPathParams) -> Answered {
    let run = run(&caller, &path)?;
    let why = extras::explain(&caller.site, Arc::clone(&caller.board), run).await;
    let why = why.ok_or_else(|| no_run(&caller))?;
    let elsewhere =
        |one: api::Elsewhere| ElsewhereAnswer { place: one.place, with: one.with, change: one.change.into() };
    Ok(Json(WhyAnswer {
        run: why.run,
        seq: why.seq,
        here: why.here.into(),
        rival: why.rival.map(|(run, _)| run),
        rival_people: why.rival.map_or(0, |(_, people)| people),
        elsewhere: why.elsewhere.into_iter().map(elsewhere).collect(),
        forbidden: forbidden(why.forbidden),
    })
    .into_response())
}

/// What every place would change.
#[derive(Serialize, ToSchema)]
pub(super) struct CostsAnswer {
    /// The run.
    run: RunId,
    /// The board that this is about.
    seq: Seq,
    /// Place by place: what people would lose more, were it to go there and whoever begins there to change places with it.
    /// Places that it cannot have at all are left out.
    places: Vec<CostAnswer>,
    /// The same for being off the board.
    off: Option<LossAnswer>,
}

/// What one place would change.
#[derive(Serialize, ToSchema)]
struct CostAnswer {
    /// The place.
    place: Place,
    /// How much more people would lose then.
    change: LossAnswer,
}

/// What every place would change for people, if a run were there.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/costs/{run}", tag = "desk", operation_id = "costs",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("run" = String, Path, description = "The run, as in `why`.", pattern = r"^\d{1,9}(\.\d{1,2})?$", example = "12"),
    ),
    responses(
        (status = 200, description = "The costs.", body = CostsAnswer),
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn costs(caller: Caller, path: RawPathParams) -> Answered {
    let run = run(&caller, &path)?;
    let costs = filling::costs(&caller.board, run).await.ok_or_else(|| no_run(&caller))?;
    let place = |one: api::PlaceCost| CostAnswer { place: one.place(), change: one.change().into() };
    Ok(Json(CostsAnswer {
        run: costs.run,
        seq: costs.seq,
        places: costs.places.into_iter().map(place).collect(),
        off: costs.off.map(Into::into),
    })
    .into_response())
}

/// What would repair a run.
#[derive(Serialize, ToSchema)]
pub(super) struct RepairsAnswer {
    /// The run.
    run: RunId,
    /// The board that this is about.
    seq: Seq,
    /// The best ways, at most three: send one with `place`.
    ways: Vec<RepairAnswer>,
    /// For a run without a place: how many places each rule keeps it out of, the most first.
    forbidden: Vec<ForbiddenAnswer>,
}

/// A way to repair something.
#[derive(Serialize, ToSchema)]
struct RepairAnswer {
    /// What goes where, all at once.
    moves: Vec<Move>,
    /// Whether nothing of what was wrong with the run is left.
    solves: bool,
    /// How many people more miss something that they want; negative where fewer do.
    missing: i64,
    /// How many people more will find no seat; negative where some gain one.
    seats: i64,
}

/// What would repair what is wrong with a run, or bring it in: one or two moves.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/repairs/{run}", tag = "desk", operation_id = "repairs",
    params(
        ("slug" = String, Path, description = "The name of the event in its addresses."),
        ("run" = String, Path, description = "The run, as in `why`.", pattern = r"^\d{1,9}(\.\d{1,2})?$", example = "12"),
    ),
    responses(
        (status = 200, description = "The repairs.", body = RepairsAnswer),
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn repairs(caller: Caller, path: RawPathParams) -> Answered {
    let run = run(&caller, &path)?;
    let repairs = extras::repair(&caller.site, Arc::clone(&caller.board), run).await;
    let repairs = repairs.ok_or_else(|| no_run(&caller))?;
    let way = |one: api::Repair| RepairAnswer {
        moves: one.moves,
        solves: one.solves,
        missing: one.missing,
        seats: one.seats,
    };
    Ok(Json(RepairsAnswer {
        run: repairs.run,
        seq: repairs.seq,
        ways: repairs.ways.into_iter().map(way).collect(),
        forbidden: forbidden(repairs.forbidden),
    })
    .into_response())
}

/// Something that facilitators should look at.
#[derive(Default, Serialize, ToSchema)]
pub(super) struct WrongAnswer {
    /// `double-booked`, `room-closed`, `host-clash`, `too-small`, `need-not-met`, `cannot-then`, `side-by-side`,
    /// `back-to-back` or `unplaced`; others may come.
    kind: &'static str,
    /// The runs that it is about.
    runs: Vec<RunId>,
    /// How many people it concerns.
    people: u32,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    room: Option<RoomId>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    slot: Option<SlotId>,
    /// Who would have to be in two places, or goes from one straight to the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<Host>,
    /// What the room lacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<String>,
    /// How many seats there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    seats: Option<u32>,
}

impl WrongAnswer {
    fn of(problem: &model::Problem, people: u32) -> Self {
        use model::Problem::{
            BackToBack, CannotThen, DoubleBooked, HostClash, NeedNotMet, RoomClosed, SideBySide, TooSmall,
            Unplaced,
        };
        let of = Self { runs: problem.runs(), people, ..Self::default() };
        match problem {
            DoubleBooked { place, .. } => {
                Self { kind: "double-booked", room: Some(place.room), slot: Some(place.slot), ..of }
            }
            RoomClosed { slot, .. } => Self { kind: "room-closed", slot: Some(*slot), ..of },
            HostClash { host, slot, .. } => {
                Self { kind: "host-clash", host: Some(host.clone()), slot: Some(*slot), ..of }
            }
            TooSmall { seats, .. } => Self { kind: "too-small", seats: Some(*seats), ..of },
            NeedNotMet { need, .. } => Self { kind: "need-not-met", need: Some(need.clone()), ..of },
            CannotThen { slot, .. } => Self { kind: "cannot-then", slot: Some(*slot), ..of },
            SideBySide { slot, .. } => Self { kind: "side-by-side", slot: Some(*slot), ..of },
            BackToBack { host, .. } => Self { kind: "back-to-back", host: Some(host.clone()), ..of },
            Unplaced { .. } => Self { kind: "unplaced", ..of },
        }
    }
}

/// What facilitators should look at, by how many people it concerns.
#[utoipa::path(
    get, path = "/api/v1/events/{slug}/problems", tag = "desk", operation_id = "problems",
    params(("slug" = String, Path, description = "The name of the event in its addresses.")),
    responses(
        (status = 200, description = "The problems.", body = Vec<WrongAnswer>),
        ForFacilitators,
    ),
    security(("token" = [])),
)]
pub(super) async fn problems(caller: Caller) -> Answered {
    caller.facilitates()?;
    let (stand, forecast) = (caller.board.stand(), caller.board.forecast());
    let problems = stand.board.problems(&stand.counts, &forecast);
    let wrong =
        |one: &model::Problem| WrongAnswer::of(one, one.people(&stand.board, &stand.counts, &forecast));
    Ok(Json(problems.iter().map(wrong).collect::<Vec<_>>()).into_response())
}
