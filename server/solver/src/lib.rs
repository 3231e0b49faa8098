//! Places sessions in rooms and slots so that people lose as little as possible of what they came for.
//!
//! Numbers in, numbers out: the crate knows nothing of titles, SQL or HTTP. An [`Instance`] is the file
//! format board-1 with our optional fields; [`Problem`] is the same thing checked and laid out for speed;
//! [`solve`] searches for the cheapest [`Placement`], [`what_if`] prices every place of one session, and
//! [`Cost::of`] is the full evaluation that everything incremental is checked against.
//!
//! `docs/SOLVER.md` explains the method.

mod asker;
mod assign;
mod bits;
mod bound;
mod choosers;
mod compile;
mod cost;
mod explain;
mod fault;
pub mod file;
mod instance;
pub mod measure;
mod placement;
mod problem;
mod prove;
mod rng;
mod rules;
mod search;
mod seating;
mod state;
mod what_if;

pub use asker::Asker;
pub use cost::{Cost, Term};
pub use explain::{Explanation, explain, explain_all};
pub use fault::Fault;
pub use instance::{Instance, Limit, Lock, Room, Session, Slot, Weights};
pub use placement::{Cell, Placement};
pub use problem::Problem;
pub use rules::{Rule, Violation, violations};
pub use search::{Limits, Progress, Solution, Start, solve};
pub use seating::unserved;
pub use what_if::{Choice, Effect, Move, Repair, Repairs, WhatIf, what_if};
