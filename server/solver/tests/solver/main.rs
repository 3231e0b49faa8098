//! The solver from outside: properties on random boards, and boards of which the answer is known.

#[cfg(test)]
mod boards;
#[cfg(test)]
mod bounds;
#[cfg(test)]
mod enumeration;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod judge;
#[cfg(test)]
mod properties;

#[cfg(test)]
use solver::{Limits, Problem, Solution, Start, solve};
#[cfg(test)]
use std::sync::atomic::AtomicBool;

/// A search without a clock.
#[cfg(test)]
fn search(problem: &Problem, start: Start<'_>, iterations: u64, seed: u64, threads: usize) -> Solution {
    let stop = AtomicBool::new(false);
    let limits =
        Limits { deadline: None, iterations: Some(iterations), seed, threads, moves: None, stop: &stop };
    solve(problem, start, &limits, &mut |_| ())
}
