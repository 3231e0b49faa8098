//! `campgrid solve` and `campgrid bench-solver`.

use anyhow::Context as _;
use clap::Args;
use solver::measure::{Budget, Measure};
use solver::{Explanation, Limits, Problem, Progress, Rule, Solution, Start};
use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

#[derive(Args)]
pub(super) struct Solve {
    /// The instance, in the file format board-1; `-` for standard input.
    #[arg(default_value = "-")]
    instance: PathBuf,
    /// The file to write the solution to; standard output without.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// How long to look; 5 seconds without this and without `--iterations`.
    #[arg(long)]
    seconds: Option<f64>,
    /// How many moves to look at: with a seed, the same answer on every machine.
    #[arg(long)]
    iterations: Option<u64>,
    /// Which of many searches this is.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Threads to use, at most two.
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// A solution to begin with; the answer is never worse. Without it, the baseline of the instance, if it has one.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// At most this many sessions may leave their place in the instance's baseline.
    #[arg(long, value_name = "N")]
    moves: Option<usize>,
    /// Instead of a solution, print the best cost for each of these numbers of moves: what a little change buys.
    #[arg(long, value_name = "N,…", value_delimiter = ',', conflicts_with_all = ["moves", "out", "explain"])]
    curve: Vec<usize>,
    /// Print how it goes: a line that changes on a terminal, a line for each improvement elsewhere.
    #[arg(long)]
    progress: bool,
    /// Print for each session why it is where it is: what it costs there, and the next best places.
    #[arg(long)]
    explain: bool,
}

impl Solve {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let (name, text) = read(&self.instance)?;
        let problem =
            solver::file::read(&text).with_context(|| format!("{name} is no board that can be solved"))?;
        let baseline = self
            .baseline
            .as_deref()
            .map(|path| {
                let (name, text) = read(path)?;
                solver::file::read_placement(&problem, &text)
                    .with_context(|| format!("{name} is no solution of it"))
            })
            .transpose()?;
        let seconds = self.seconds.or(if self.iterations.is_none() { Some(5.0) } else { None });
        let limits = Limits {
            deadline: seconds
                .map(Duration::try_from_secs_f64)
                .transpose()
                .context("that is no number of seconds")?,
            iterations: self.iterations,
            seed: self.seed,
            threads: self.threads,
            moves: self.moves,
            stop: &AtomicBool::new(false),
        };
        let start = baseline.as_ref().map_or(Start::Baseline, Start::From);
        if !self.curve.is_empty() {
            println!("{:>6} {:>8} {:>9}", "moves", "cost", "unserved");
            for &moves in &self.curve {
                let limits = Limits { moves: Some(moves), ..limits };
                let solution = solver::solve(&problem, start, &limits, &mut |_| ());
                let unserved = solver::unserved(&problem, &solution.placement);
                println!("{moves:>6} {:>8} {unserved:>9}", solution.cost.total());
            }
            return Ok(());
        }
        let live = std::io::stderr().is_terminal();
        let solution = solver::solve(&problem, start, &limits, &mut |progress| {
            if self.progress {
                show(progress, live);
            }
        });
        if self.progress && live {
            eprintln!();
        }
        summary(&problem, &solution);
        if self.explain {
            explain(&problem, &solution);
        }
        let written = solver::file::write(&problem, &solution.placement);
        match self.out {
            Some(path) => std::fs::write(&path, written)
                .with_context(|| format!("{} cannot be written", path.display())),
            None => {
                println!("{written}");
                Ok(())
            }
        }
    }
}

/// The name and the text of a file, or of standard input.
fn read(path: &Path) -> anyhow::Result<(String, String)> {
    if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("standard input cannot be read")?;
        return Ok(("standard input".to_owned(), text));
    }
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).with_context(|| format!("{name} cannot be read"))?;
    Ok((name, text))
}

fn show(progress: &Progress, live: bool) {
    let (seconds, moves) = (progress.elapsed.as_secs_f64(), progress.iterations);
    let line = format!("{seconds:>8.2} s {moves:>12} moves  {}", terms(&progress.cost));
    if live {
        // Over the line before, and what is left of it.
        eprint!("\r{line}\x1b[K");
    } else {
        eprintln!("{line}");
    }
}

/// `cost 7350: miss 6750, seat 600`.
fn terms(cost: &solver::Cost) -> String {
    let parts = cost.terms().into_iter().filter(|(_, term)| term.cost != 0);
    let parts: Vec<String> = parts.map(|(name, term)| format!("{name} {}", term.cost)).collect();
    format!("cost {}: {}", cost.total(), parts.join(", "))
}

fn summary(problem: &Problem, solution: &Solution) {
    eprintln!("cost {}", solution.cost.total());
    for (name, term) in solution.cost.terms() {
        if term.count != 0 {
            eprintln!("  {name:<10} {:>8} (cost {})", term.count, term.cost);
        }
    }
    eprintln!("  unserved   {:>8}", solver::unserved(problem, &solution.placement));
    match solution.gap() {
        0.0 => eprintln!("no better board exists"),
        gap => eprintln!("at most {:.1} % better is possible", gap * 100.0),
    }
}

/// A line for each session, and why those off the board are.
fn explain(problem: &Problem, solution: &Solution) {
    eprintln!(
        "\n{:>7} {:>9} {:>6} {:>6} {:>6}  next best places (change in cost)",
        "session", "room,slot", "cost", "miss", "seat"
    );
    for why in solver::explain_all(problem, &solution.placement) {
        let place = why.cell.map_or("off".to_owned(), |cell| format!("{},{}", cell.room, cell.slot));
        let (cost, miss, seat) = (why.share.total(), why.share.miss.cost, why.share.seat.cost);
        eprintln!("{:>7} {place:>9} {cost:>6} {miss:>6} {seat:>6}  {}", why.session, others(&why));
    }
}

/// The three best other places of a session; where it has none, what keeps it out.
fn others(why: &Explanation) -> String {
    let places = why.others.iter().filter_map(|choice| {
        let change = choice.effect.change()?.total();
        let place = choice.cell.map_or("off".to_owned(), |cell| format!("{},{}", cell.room, cell.slot));
        Some(format!("{place} ({change:+})"))
    });
    let places: Vec<String> = places.take(3).collect();
    if !places.is_empty() {
        return places.join("  ");
    }
    let rules: Vec<String> =
        why.kept_out.iter().map(|(rule, cells)| format!("{cells} cells: {}", words(rule))).collect();
    rules.join("; ")
}

/// The rule that keeps a session out, in a few words.
fn words(rule: &Rule) -> &'static str {
    match rule {
        Rule::Pin => "pinned elsewhere",
        Rule::Slot => "not a slot it can take",
        Rule::Length => "not enough slots in a row",
        Rule::Closed => "the room is closed",
        Rule::Need(_) => "the room lacks what it needs",
        Rule::Taken(_) => "taken",
        Rule::Host { .. } => "a host is elsewhere",
        Rule::Run(_) => "another run is on",
        Rule::Limit(_) => "a shared resource is used up",
        Rule::Budget => "one move too many",
        Rule::Unknown => "there is no such place",
    }
}

#[derive(Args)]
pub(super) struct Bench {
    /// The folder with boards in the file format board-1.
    folder: PathBuf,
    /// Seconds for each search.
    #[arg(long, value_delimiter = ',', default_value = "0.1,1,5,20")]
    seconds: Vec<f64>,
    /// Count moves instead of time: the same figures on a busy machine.
    #[arg(long, value_delimiter = ',', conflicts_with = "seconds")]
    iterations: Vec<u64>,
    /// How many seeds for each board.
    #[arg(long, default_value_t = 5)]
    seeds: u64,
    /// Threads to use, at most two.
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// The best costs known: on each line the name of a board and a number.
    #[arg(long, value_name = "FILE")]
    known: Option<PathBuf>,
}

impl Bench {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let known = match &self.known {
            Some(path) => {
                Measure::read_known(path).with_context(|| format!("{} cannot be read", path.display()))?
            }
            None => BTreeMap::new(),
        };
        let budgets = match self.iterations.is_empty() {
            true => self.seconds.into_iter().map(Budget::Seconds).collect(),
            false => self.iterations.into_iter().map(Budget::Moves).collect(),
        };
        let measure = Measure { budgets, seeds: self.seeds, threads: self.threads, known };
        let folder = self.folder.display().to_string();
        measure
            .folder(&self.folder, &mut std::io::stdout())
            .with_context(|| format!("{folder} cannot be measured"))
    }
}
