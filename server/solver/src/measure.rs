//! Measuring the solver: what it reaches on every board of a folder, and how fast it answers what-if. `cargo bench -p solver`
//! and `campgrid bench-solver` are this.

use crate::{Limits, Problem, Solution, Start, WhatIf, file, solve};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// How long each search may take.
#[derive(Debug, Clone, Copy)]
pub enum Budget {
    /// Seconds: how good it is for whoever waits.
    Seconds(f64),
    /// Moves: the same figures on a busy machine as on an idle one.
    Moves(u64),
}

/// What to measure.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Each board is solved once with each.
    pub budgets: Vec<Budget>,
    /// How many seeds, from 1.
    pub seeds: u64,
    /// Threads of a search.
    pub threads: usize,
    /// The best cost known of a board, by its name.
    pub known: BTreeMap<String, i64>,
}

impl Measure {
    /// Reads the best costs known: on each line a name, a space and a number.
    ///
    /// # Errors
    /// Where the file cannot be read, or a line is something else.
    pub fn read_known(path: &Path) -> io::Result<BTreeMap<String, i64>> {
        let text = fs::read_to_string(path)?;
        let line = |line: &str| {
            let (name, cost) = line.split_once(' ')?;
            Some((name.to_owned(), cost.trim().parse().ok()?))
        };
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines
            .map(|text| line(text).ok_or_else(|| broken(format!("`{text}` is not a name and a cost"))))
            .collect()
    }

    /// Solves every board (`*.json`) of a folder and writes a table: the best, median and worst cost, the gap of the median
    /// to the best known, the share of the cost that nothing is known to save, how many people-sessions are unserved in the median, and
    /// the moves that a second evaluates. Then, for each board, how long what-if takes for a session.
    ///
    /// # Errors
    /// Where a file cannot be read or is no board, or the table cannot be written.
    pub fn folder(&self, folder: &Path, out: &mut dyn Write) -> io::Result<()> {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
        paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
        paths.sort();
        writeln!(
            out,
            "{:16} {:>10} {:>8} {:>8} {:>8} {:>8} {:>7} {:>9} {:>10}",
            "board", "budget", "best", "median", "worst", "gap", "open", "unserved", "M moves/s"
        )?;
        for path in paths {
            let read = file::read(&fs::read_to_string(&path)?);
            let problem = read.map_err(|fault| broken(format!("{}: {fault}", path.display())))?;
            let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            for &budget in &self.budgets {
                self.board(&problem, &name, budget, out)?;
            }
            what_if(&problem, &name, out)?;
        }
        Ok(())
    }

    fn board(&self, problem: &Problem, name: &str, budget: Budget, out: &mut dyn Write) -> io::Result<()> {
        let stop = AtomicBool::new(false);
        let (deadline, iterations, words) = match budget {
            Budget::Seconds(seconds) => {
                let deadline = Duration::try_from_secs_f64(seconds).map_err(|why| broken(why.to_string()))?;
                (Some(deadline), None, format!("{seconds} s"))
            }
            Budget::Moves(moves) => (None, Some(moves), format!("{} M", moves as f64 / 1e6)),
        };
        let search = |seed| {
            let limits =
                Limits { deadline, iterations, seed, threads: self.threads, moves: None, stop: &stop };
            solve(problem, Start::Baseline, &limits, &mut |_| ())
        };
        let mut found: Vec<Solution> = (1..=self.seeds.max(1)).map(search).collect();
        found.sort_by_key(|solution| solution.cost.total());
        let cost = |solution: &Solution| solution.cost.total();
        let (Some(best), Some(worst)) = (found.first(), found.last()) else { return Ok(()) };
        let median = &found[found.len() / 2];
        let gap = self.known.get(name).map_or(String::new(), |known| format!("{:+}", cost(median) - known));
        writeln!(
            out,
            "{name:16} {words:>10} {:8} {:8} {:8} {gap:>8} {:>5.1} % {:9} {:10.2}",
            cost(best),
            cost(median),
            cost(worst),
            median.gap() * 100.0,
            crate::unserved(problem, &median.placement),
            median.iterations as f64 / median.elapsed.as_secs_f64().max(1e-9) / 1e6,
        )
    }
}

/// Times what-if: all cells and swaps of each session, the placement taken in once.
fn what_if(problem: &Problem, name: &str, out: &mut dyn Write) -> io::Result<()> {
    let stop = AtomicBool::new(true);
    let limits = Limits { deadline: None, iterations: None, seed: 1, threads: 1, moves: None, stop: &stop };
    let board = solve(problem, Start::Baseline, &limits, &mut |_| ());
    let mut asker = WhatIf::new(problem, &board.placement);
    let mut times: Vec<f64> = (0..problem.sessions())
        .map(|session| {
            let began = Instant::now();
            std::hint::black_box(asker.all(session));
            began.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let first = board.elapsed.as_secs_f64() * 1e3;
    writeln!(
        out,
        "{name:16} {:>10} {median:.3} ms a session (median); first full board {first:.1} ms",
        "what-if"
    )
}

fn broken(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}
