//! Solves every board of a folder with several seeds and prints the best, median and worst cost for each
//! budget: `cargo bench -p solver --bench boards -- DIR [--seeds N] [--seconds 0.1,1,5] [--iterations 1000000,…] [--threads N] [--known FILE]`.
//! Budgets in iterations give the same figures on a busy machine as on an idle one. The file of known costs
//! has a name and a number on each line. Also times what-if for every session of each board. Without a folder, the two boards of the tests.

use solver::{Limits, Problem, Start, WhatIf, file, solve};
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
enum Budget {
    Time(f64),
    Moves(u64),
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mut dir, mut seeds, mut threads) = (None, 5, 2);
    let mut budgets = Vec::new();
    let mut known = BTreeMap::new();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--seeds" => seeds = value()?.parse()?,
            "--threads" => threads = value()?.parse()?,
            "--seconds" => {
                for part in value()?.split(',') {
                    budgets.push(Budget::Time(part.parse()?));
                }
            }
            "--iterations" => {
                for part in value()?.split(',') {
                    budgets.push(Budget::Moves(part.parse()?));
                }
            }
            "--known" => {
                for line in std::fs::read_to_string(value()?)?.lines() {
                    if let Some((name, cost)) = line.split_once(' ') {
                        known.insert(name.to_owned(), cost.trim().parse::<i64>()?);
                    }
                }
            }
            // `cargo bench` passes this on.
            "--bench" => {}
            _ => dir = Some(arg),
        }
    }
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/boards").to_owned();
    let mut paths: Vec<_> = std::fs::read_dir(dir.unwrap_or(ours))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    println!(
        "{:16} {:>12} {:>8} {:>8} {:>8} {:>8} {:>9}",
        "board", "budget", "best", "median", "worst", "gap", "M moves/s"
    );
    for path in paths {
        let problem = file::read(&std::fs::read_to_string(&path)?)?;
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for &budget in &budgets {
            measure(&problem, &name, budget, seeds, threads, known.get(&name).copied());
        }
        ask(&problem, &name);
    }
    Ok(())
}

fn measure(problem: &Problem, name: &str, budget: Budget, seeds: u64, threads: usize, known: Option<i64>) {
    let stop = AtomicBool::new(false);
    let mut costs = Vec::new();
    let mut speeds = Vec::new();
    for seed in 1..=seeds.max(1) {
        let (deadline, iterations) = match budget {
            Budget::Time(seconds) => (Some(Duration::from_secs_f64(seconds)), None),
            Budget::Moves(moves) => (None, Some(moves)),
        };
        let limits = Limits { deadline, iterations, seed, threads, moves: None, stop: &stop };
        let solution = solve(problem, Start::Baseline, &limits, &mut |_| ());
        costs.push(solution.cost.total());
        speeds.push(solution.iterations as f64 / solution.elapsed.as_secs_f64() / 1e6);
    }
    costs.sort_unstable();
    speeds.sort_by(f64::total_cmp);
    let median = costs[costs.len() / 2];
    let gap = known.map_or(String::new(), |known| format!("{:+}", median - known));
    let budget = match budget {
        Budget::Time(seconds) => format!("{seconds} s"),
        Budget::Moves(moves) => format!("{} M", moves as f64 / 1e6),
    };
    let (best, worst, speed) = (costs[0], costs[costs.len() - 1], speeds[speeds.len() / 2]);
    println!("{name:16} {budget:>12} {best:8} {median:8} {worst:8} {gap:>8} {speed:9.2}");
}

/// Times what-if: all cells and swaps of each session, the placement taken in once.
fn ask(problem: &Problem, name: &str) {
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
    if let Some(median) = times.get(times.len() / 2) {
        println!(
            "{name:16} {:>12} median {median:.3} ms; first full board {:.1} ms",
            "what-if",
            board.elapsed.as_secs_f64() * 1e3
        );
    }
}
