//! Solves a board from a file, to measure with:
//! `solve INSTANCE [--seconds S] [--iterations N] [--seed N] [--threads N] [--moves N] [--out FILE] [--progress]`.

use solver::{Limits, Start, file, solve};
use std::error::Error;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

fn main() -> Result<(), Box<dyn Error>> {
    let mut path = None;
    let (mut deadline, mut iterations, mut moves, mut out) = (None, None, None, None);
    let (mut seed, mut threads, mut progress) = (1, 2, false);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--seconds" => deadline = Some(Duration::try_from_secs_f64(value()?.parse()?)?),
            "--iterations" => iterations = Some(value()?.parse()?),
            "--seed" => seed = value()?.parse()?,
            "--threads" => threads = value()?.parse()?,
            "--moves" => moves = Some(value()?.parse()?),
            "--out" => out = Some(value()?),
            "--progress" => progress = true,
            _ => path = Some(arg),
        }
    }
    if deadline.is_none() && iterations.is_none() {
        deadline = Some(Duration::from_secs(1));
    }
    let problem = file::read(&std::fs::read_to_string(path.ok_or("which instance?")?)?)?;
    let stop = AtomicBool::new(false);
    let limits = Limits { deadline, iterations, seed, threads, moves, stop: &stop };
    let solution = solve(&problem, Start::Baseline, &limits, &mut |step| {
        if progress {
            eprintln!("{:8.3} s {:12} {}", step.elapsed.as_secs_f64(), step.iterations, step.cost.total());
        }
    });
    let seconds = solution.elapsed.as_secs_f64();
    println!(
        "{} cost {} bound {} in {seconds:.3} s, {} moves, {:.2} million a second",
        problem.instance().name,
        solution.cost.total(),
        solution.lower_bound,
        solution.iterations,
        solution.iterations as f64 / seconds / 1e6
    );
    for (name, term) in solution.cost.terms() {
        if term.count != 0 {
            println!("  {name:10} {:8} {:8}", term.count, term.cost);
        }
    }
    for violation in &solution.violations {
        println!("  broken: {violation:?}");
    }
    if let Some(out) = out {
        std::fs::write(out, file::write(&problem, &solution.placement))?;
    }
    Ok(())
}
