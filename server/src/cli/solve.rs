//! `campgrid solve`.

use anyhow::Context as _;
use clap::Args;
use solver::{Limits, Start};
use std::io::Read as _;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

#[derive(Args)]
pub(super) struct Solve {
    /// The instance, in the file format board-1; `-` for standard input.
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
    /// Print every improvement.
    #[arg(long)]
    progress: bool,
}

impl Solve {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let name = self.instance.display().to_string();
        let text = if name == "-" {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).context("standard input cannot be read")?;
            text
        } else {
            std::fs::read_to_string(&self.instance).with_context(|| format!("{name} cannot be read"))?
        };
        let problem =
            solver::file::read(&text).with_context(|| format!("{name} is no board that can be solved"))?;
        let seconds = self.seconds.or(if self.iterations.is_none() { Some(5.0) } else { None });
        let deadline =
            seconds.map(Duration::try_from_secs_f64).transpose().context("that is no number of seconds")?;
        let limits = Limits {
            deadline,
            iterations: self.iterations,
            seed: self.seed,
            threads: self.threads,
            moves: None,
            stop: &AtomicBool::new(false),
        };
        let solution = solver::solve(&problem, Start::Baseline, &limits, &mut |progress| {
            if self.progress {
                eprintln!(
                    "{:>8.2} s {:>12} moves  cost {}",
                    progress.elapsed.as_secs_f64(),
                    progress.iterations,
                    progress.cost.total()
                );
            }
        });
        eprintln!("cost {}", solution.cost.total());
        for (name, term) in solution.cost.terms() {
            if term.count != 0 {
                eprintln!("  {name:<10} {:>8} (cost {})", term.count, term.cost);
            }
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
