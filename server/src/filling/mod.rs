//! Filling the grid: the solver runs beside everything else and ends in a proposal that waits for a facilitator.

mod chosen;
mod instance;
mod price;
mod repairs;
mod steps;
#[cfg(test)]
mod tests;
mod warm;
mod why;

pub use chosen::{chosen, trial};
pub use instance::{Layout, loss};
pub use repairs::{Scene, repairs, repairs_of};
pub use warm::{Kept, Version, Warm, costs};
pub use why::why;

use crate::boards::{Fault, OpenBoard};
use crate::clock::Clock;
use crate::traces::{self, Trail};
use app::api::Filling;
use model::{Board, FillOrder, How, Millis, PersonId, Refusal};
use solver::{Limits, Problem, Progress, Solution, Start};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::Beside;
use tracing::Instrument as _;

/// How long the solver looks for a better board before it proposes what it has.
pub const LOOK: Duration = Duration::from_millis(1_500);
/// How long it looks at what filling from nothing would do, beside a repair.
const GLANCE: Duration = Duration::from_millis(400);
/// How long it may run at the most: then the server that ran it is gone, and another may.
const LONGEST: Millis = 30_000;
/// The most points of the curve that is shown while it looks.
const CURVE: usize = 60;

/// What the solver of one event does.
#[derive(Default)]
pub struct Fillings {
    now: Mutex<Option<Filling>>,
    stop: Arc<AtomicBool>,
    /// Whether it runs on this server: then what is known here is the newest.
    runs_here: AtomicBool,
    /// Until when it runs at the most, where that is another server.
    runs_until: AtomicI64,
}

impl Fillings {
    /// What it does or proposes.
    pub fn current(&self) -> Option<Filling> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes the best so far instead of looking on, on whichever server it looks.
    pub async fn stop(&self, board: &OpenBoard) -> Result<(), store::Error> {
        self.stop_here();
        let stop = Beside { stop: true, ..Beside::default() };
        board.store().tell_beside(board.event.id, &stop).await
    }

    /// The same, if it looks on this one.
    pub(crate) fn stop_here(&self) {
        self.stop.store(true, Ordering::Release);
    }

    /// Reads what the solver does on another server, or did before this one started.
    pub(crate) async fn reread(&self, board: &OpenBoard) -> Result<(), store::Error> {
        let kept = board.store().filling(board.event.id).await?;
        if self.runs_here.load(Ordering::Acquire) {
            return Ok(());
        }
        let until = kept.as_ref().map_or(0, |kept| kept.runs_until);
        let filling: Option<Filling> = kept.and_then(|kept| serde_json::from_str(&kept.content).ok());
        // On a database that nobody shares, what ran has ended with the server that ran it.
        let filling = filling.filter(|filling| !filling.running || board.store().is_shared());
        self.runs_until.store(until, Ordering::Release);
        if self.current() != filling {
            self.set(board, filling);
        }
        Ok(())
    }

    /// Gives up on another server that has not been heard of for longer than the solver runs.
    pub(crate) fn give_up(&self, board: &OpenBoard, now: Millis) {
        let elsewhere =
            !self.runs_here.load(Ordering::Acquire) && self.runs_until.load(Ordering::Acquire) <= now;
        if elsewhere
            && self.now.lock().unwrap_or_else(PoisonError::into_inner).as_ref().is_some_and(|f| f.running)
        {
            self.set(board, None);
        }
    }

    /// What it proposes, whichever server it ran on.
    pub async fn latest(&self, board: &OpenBoard) -> Result<Filling, Fault> {
        if board.store().is_shared() {
            self.reread(board).await?;
        }
        Ok(self.proposal()?)
    }

    /// What it proposes.
    pub fn proposal(&self) -> Result<Filling, Refusal> {
        match self.current() {
            Some(filling) if filling.running => Err(Refusal::StillFilling),
            Some(filling) => Ok(filling),
            None => Err(Refusal::NoProposal),
        }
    }

    /// Forgets the proposal.
    pub async fn forget(&self, board: &OpenBoard) -> Result<(), store::Error> {
        board.store().end_filling(board.event.id, None).await?;
        self.set(board, None);
        Ok(())
    }

    fn set(&self, board: &OpenBoard, filling: Option<Filling>) {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&filling);
        board.tell_filling(filling);
    }

    /// Claims the solver, unless it runs already, here or on another server.
    async fn begin(&self, board: &OpenBoard, filling: Filling, now: Millis) -> Result<(), Fault> {
        if self.runs_here.swap(true, Ordering::AcqRel) {
            return Err(Refusal::StillFilling.into());
        }
        let content = serde_json::to_string(&filling).unwrap_or_default();
        match board.store().claim_filling(board.event.id, &content, now, LONGEST).await {
            Ok(true) => {
                self.stop.store(false, Ordering::Release);
                self.set(board, Some(filling));
                Ok(())
            }
            claimed => {
                self.runs_here.store(false, Ordering::Release);
                claimed?;
                Err(Refusal::StillFilling.into())
            }
        }
    }

    /// Shows what it ended with, here and on the other servers.
    async fn end(&self, board: &OpenBoard, proposal: Option<Filling>) {
        let content = proposal.as_ref().and_then(|proposal| serde_json::to_string(proposal).ok());
        if let Err(error) = board.store().end_filling(board.event.id, content.as_deref()).await {
            tracing::warn!(%error, slug = %board.event.slug, "what the solver proposes is not kept");
        }
        self.set(board, proposal);
        self.runs_here.store(false, Ordering::Release);
    }
}

/// A board, laid out for an order.
struct Task {
    board: Arc<Board>,
    layout: Layout,
    problem: Problem,
    filling: Filling,
}

impl Task {
    /// Refuses when there is nothing to fill, or nowhere to put it.
    fn new(
        board: Arc<Board>,
        wishes: &[(PersonId, model::SessionId, model::Level)],
        now: Millis,
        order: FillOrder,
    ) -> Result<Self, Refusal> {
        let layout = Layout::asked(&board, wishes, now, &order)?;
        if !layout.has_room() {
            return Err(Refusal::NowhereLeft);
        }
        let problem = layout.problem(&board)?;
        let cost = solver::Cost::of(&problem, &layout.placement);
        let filling = Filling {
            running: true,
            elapsed: 0,
            before: loss(&cost),
            after: loss(&cost),
            seq: board.seq,
            moves: Vec::new(),
            open: None,
            order,
            frozen: layout.frozen().iter().copied().collect(),
            curve: vec![(0, cost.total())],
            fresh_moves: None,
            steps: Vec::new(),
        };
        Ok(Self { board, layout, problem, filling })
    }

    /// Looks for a better board; answers the proposal.
    fn run(&mut self, limits: &Limits<'_>, tell: &mut dyn FnMut(&Filling)) -> Filling {
        let repairs = self.filling.order.how == How::Repair;
        let Self { board, layout, problem, filling } = self;
        let (solution, fresh_moves) = std::thread::scope(|scope| {
            let beside = repairs.then(|| scope.spawn(|| fresh_moves(board, layout, limits)));
            let mut solution: Solution =
                solver::solve(problem, Start::From(&layout.placement), limits, &mut |progress| {
                    take_in(filling, progress);
                    tell(filling);
                });
            layout.leave_in(&mut solution.placement);
            (solution, beside.and_then(|beside| beside.join().ok().flatten()))
        });
        Filling {
            running: false,
            elapsed: millis(solution.elapsed),
            after: loss(&solution.cost),
            moves: layout.moves(&solution.placement),
            // Rounded up: nothing is to be called the best that is not.
            open: Some((solution.gap() * 1_000.0).ceil() as u16),
            fresh_moves,
            steps: steps::steps(board, layout, problem, &solution.placement),
            ..filling.clone()
        }
    }
}

/// Takes in how far the solver is.
fn take_in(filling: &mut Filling, progress: &Progress) {
    filling.elapsed = millis(progress.elapsed);
    filling.after = loss(&progress.cost);
    if filling.curve.len() >= CURVE {
        // The end of the curve is what moves.
        filling.curve.pop();
    }
    filling.curve.push((filling.elapsed, progress.cost.total()));
}

/// How many runs that have a place would be elsewhere if the board were filled from nothing, around what stays.
fn fresh_moves(board: &Board, layout: &Layout, limits: &Limits<'_>) -> Option<u32> {
    let mut instance = layout.instance.clone();
    instance.baseline = None;
    instance.weights = solver::Weights::default();
    let problem = Problem::new(&instance).ok()?;
    let deadline = limits.deadline.map(|deadline| deadline.min(GLANCE));
    let limits = Limits { deadline, threads: 1, ..*limits };
    let solution = solver::solve(&problem, Start::Empty, &limits, &mut |_| {});
    let moved = layout.moves(&solution.placement);
    let moved = moved.iter().filter(|step| board.run(step.run).is_some_and(|(_, run)| run.place.is_some()));
    u32::try_from(moved.count()).ok()
}

fn millis(elapsed: Duration) -> u32 {
    u32::try_from(elapsed.as_millis()).unwrap_or(u32::MAX)
}

/// Starts the solver on a board as it stands. It goes on by itself; the answer ends when it does.
/// Refuses when there is nothing to fill, or it runs already.
pub async fn start(
    board: &Arc<OpenBoard>,
    clock: &Clock,
    seed: u64,
    order: FillOrder,
) -> Result<tokio::task::JoinHandle<()>, Fault> {
    let stand = board.stand();
    let mut task =
        Task::new(Arc::clone(&stand.board), &board.interest().wishes(&stand.board), clock.now(), order)?;
    board.fillings.begin(board, task.filling.clone(), clock.now()).await?;
    let board = Arc::clone(board);
    let looking = Arc::clone(&board);
    let looking = tokio::task::spawn_blocking(move || {
        let board = looking;
        let stop = Arc::clone(&board.fillings.stop);
        let limits =
            Limits { deadline: Some(LOOK), iterations: None, seed, threads: 2, moves: None, stop: &stop };
        task.run(&limits, &mut |so_far| board.fillings.set(&board, Some(so_far.clone())))
    });
    let solving = traces::solve(&board.event.slug, &Trail::here());
    let looked = async move {
        let began = tokio::time::Instant::now();
        let proposal = looking.await.ok();
        crate::figures::solved(began.elapsed());
        board.fillings.end(&board, proposal).await;
    };
    Ok(tokio::spawn(looked.instrument(solving)))
}
