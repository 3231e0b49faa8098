//! Filling the grid: the solver runs beside everything else and ends in a proposal that waits for a facilitator.

mod instance;
mod warm;
mod why;

pub use instance::{Layout, loss};
pub use warm::{Kept, Version, Warm, costs};
pub use why::why;

use crate::boards::OpenBoard;
use crate::clock::Clock;
use app::api::Filling;
use model::{Move, Refusal};
use solver::{Limits, Solution, Start};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long the solver looks for a better board before it proposes what it has.
pub const LOOK: Duration = Duration::from_millis(1_500);

/// What the solver of one event does.
#[derive(Default)]
pub struct Fillings {
    now: Mutex<Option<Filling>>,
    stop: Arc<AtomicBool>,
}

impl Fillings {
    /// What it does or proposes.
    pub fn current(&self) -> Option<Filling> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes the best so far instead of looking on.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Release);
    }

    /// The moves that it proposes.
    pub fn proposed(&self) -> Result<Vec<Move>, Refusal> {
        match self.current() {
            Some(filling) if filling.running => Err(Refusal::StillFilling),
            Some(filling) => Ok(filling.moves),
            None => Err(Refusal::NoProposal),
        }
    }

    /// Forgets the proposal.
    pub fn forget(&self, board: &OpenBoard) {
        self.set(board, None);
    }

    fn set(&self, board: &OpenBoard, filling: Option<Filling>) {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&filling);
        board.tell_filling(filling);
    }

    /// Claims the solver, unless it runs already.
    fn begin(&self, board: &OpenBoard, filling: Filling) -> Result<(), Refusal> {
        {
            let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
            if now.as_ref().is_some_and(|filling| filling.running) {
                return Err(Refusal::StillFilling);
            }
            *now = Some(filling.clone());
        }
        self.stop.store(false, Ordering::Release);
        board.tell_filling(Some(filling));
        Ok(())
    }
}

/// Starts the solver on a board as it stands. It goes on by itself; the answer ends when it does.
/// Refuses when there is nothing to fill, or it runs already.
pub fn start(
    board: &Arc<OpenBoard>,
    clock: &Clock,
    seed: u64,
) -> Result<tokio::task::JoinHandle<()>, Refusal> {
    let stand = board.stand();
    let layout = Layout::of(&stand.board, &board.interest().wishes(&stand.board), clock.now())?;
    let problem = layout.problem(&stand.board)?;
    let before = loss(&solver::Cost::of(&problem, &layout.placement));
    let seq = stand.board.seq;
    let filling = move |running, elapsed: Duration, after, moves, open| Filling {
        open,
        running,
        elapsed: u32::try_from(elapsed.as_millis()).unwrap_or(u32::MAX),
        before,
        after,
        seq,
        moves,
    };
    board.fillings.begin(board, filling(true, Duration::ZERO, before, Vec::new(), None))?;
    let board = Arc::clone(board);
    Ok(tokio::task::spawn_blocking(move || {
        let stop = Arc::clone(&board.fillings.stop);
        let limits =
            Limits { deadline: Some(LOOK), iterations: None, seed, threads: 2, moves: None, stop: &stop };
        let solution: Solution =
            solver::solve(&problem, Start::From(&layout.placement), &limits, &mut |progress| {
                let so_far = filling(true, progress.elapsed, loss(&progress.cost), Vec::new(), None);
                board.fillings.set(&board, Some(so_far));
            });
        let moves = layout.moves(&solution.placement);
        // Rounded up: nothing is to be called the best that is not.
        let open = Some((solution.gap() * 1_000.0).ceil() as u16);
        board.fillings.set(&board, Some(filling(false, solution.elapsed, loss(&solution.cost), moves, open)));
    }))
}
