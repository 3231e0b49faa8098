//! Lower bounds and proofs: what is said to be impossible must not turn up, neither by search nor by trying
//! everything.

use crate::boards::{self, PLAIN, SMALL, Size};
use crate::{judge, search};
use proptest::prelude::*;
use solver::{Cell, Instance, Limits, Placement, Problem, Start, file, solve};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// So small that all placements can be tried.
const TINY: Size = Size { sessions: 5, rooms: 2, slots: 3, people: 9, extensions: true };
/// Larger, and with a place for everybody only if all cells are taken.
const CROWDED: Size = Size { sessions: 12, rooms: 3, slots: 4, people: 40, extensions: false };

/// The least that any placement costs that keeps the rules.
fn least(instance: &Instance) -> Option<i64> {
    fn from(instance: &Instance, s: usize, placement: &mut Placement, least: &mut Option<i64>) {
        if s == placement.len() {
            if judge::is_valid(instance, placement) {
                let cost = judge::cost(instance, placement);
                *least = Some(least.map_or(cost, |least| least.min(cost)));
            }
            return;
        }
        for slot in 0..instance.slots.len() {
            for room in 0..instance.rooms.len() {
                placement[s] = Some(Cell { room, slot });
                from(instance, s + 1, placement, least);
            }
        }
        placement[s] = None;
        from(instance, s + 1, placement, least);
    }
    let mut least = None;
    from(instance, 0, &mut vec![None; instance.sessions.len()], &mut least);
    least
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tiny_boards_are_solved_and_proven(seed: u64, extensions: bool) {
        let mut instance = boards::board(Size { extensions, ..TINY }, seed);
        if extensions && seed % 4 == 0 {
            instance.runs = vec![vec![1, 2, 4]];
        }
        if let Ok(problem) = Problem::new(&instance) {
            // No move: all that is better than the first board, the proof has to find.
            let solution = search(&problem, Start::Empty, 0, seed, 1);
            if solution.violations.is_empty() {
                let least = least(&instance).unwrap();
                prop_assert!(problem.lower_bound() <= least);
                prop_assert_eq!(solution.cost.total(), least);
                prop_assert_eq!(solution.lower_bound, least);
            }
        }
    }

    #[test]
    fn slots_that_are_alike_are_solved_and_proven(seed: u64) {
        // More slots than sessions, so that some stay empty.
        let mut instance = boards::board(Size { sessions: 4, slots: 5, ..TINY }, seed);
        instance.baseline = None;
        instance.weights.no_break = 0;
        for session in &mut instance.sessions {
            (session.slots, session.lock, session.length) = (None, None, 1);
        }
        for room in &mut instance.rooms {
            room.closed.clear();
        }
        let problem = Problem::new(&instance).unwrap();
        let solution = search(&problem, Start::Empty, 0, seed, 1);
        let least = least(&instance).unwrap();
        prop_assert_eq!((solution.cost.total(), solution.lower_bound), (least, least));
    }

    #[test]
    fn no_search_goes_below_a_bound(seed: u64, size in 0..3usize) {
        let instance = boards::board([SMALL, PLAIN, CROWDED][size], seed);
        if let Ok(problem) = Problem::new(&instance) {
            let solution = search(&problem, Start::Empty, 0, seed, 1);
            prop_assert!(solution.lower_bound >= problem.lower_bound());
            prop_assert!(solution.lower_bound <= solution.cost.total());
            let other = search(&problem, Start::Empty, 60_000, seed ^ 1, 1);
            if solution.violations.is_empty() && other.violations.is_empty() {
                prop_assert!(other.cost.total() >= solution.lower_bound);
                prop_assert!(solution.cost.total() >= other.lower_bound);
                prop_assert_eq!(solution.gap() == 0.0, solution.cost.total() == solution.lower_bound);
            }
        }
    }
}

#[test]
fn plain_boards_of_this_size_are_always_proven() {
    for seed in 0..40 {
        let instance = boards::board(CROWDED, seed);
        let Ok(problem) = Problem::new(&instance) else { continue };
        let solution = search(&problem, Start::Empty, 100, seed, 1);
        if solution.violations.is_empty() {
            assert_eq!(solution.lower_bound, solution.cost.total(), "seed {seed}");
        }
    }
}

#[test]
fn the_boards_with_a_known_optimum_are_proven() {
    for (name, optimum) in [("XS2", 510), ("S1", 1975)] {
        let path = format!("{}/tests/boards/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let problem = file::read(&std::fs::read_to_string(path).unwrap()).unwrap();
        // Far too few moves to find it by searching.
        let solution = search(&problem, Start::Empty, 20_000, 1, 1);
        assert_eq!(solution.cost.total(), optimum, "{name}");
        assert_eq!(solution.lower_bound, optimum, "{name}");
        // With time instead: no need to use all of it.
        let stop = AtomicBool::new(false);
        let deadline = Some(Duration::from_secs(600));
        let limits = Limits { deadline, iterations: None, seed: 1, threads: 1, moves: None, stop: &stop };
        let solution = solve(&problem, Start::Empty, &limits, &mut |_| ());
        assert_eq!(solution.cost.total(), optimum, "{name}");
        assert!(solution.elapsed < Duration::from_secs(300));
    }
}

#[test]
fn a_proof_keeps_the_budget_of_moves() {
    for seed in 0..20 {
        let mut instance = boards::board(CROWDED, seed);
        let Ok(problem) = Problem::new(&instance) else { continue };
        let published = search(&problem, Start::Empty, 50, seed, 1);
        if !published.violations.is_empty() {
            continue;
        }
        instance.baseline = Some(published.placement.clone());
        let problem = Problem::new(&instance).unwrap();
        let stop = AtomicBool::new(false);
        let limits =
            Limits { deadline: None, iterations: Some(200), seed, threads: 1, moves: Some(2), stop: &stop };
        let solution = solve(&problem, Start::Baseline, &limits, &mut |_| ());
        let moved = published.placement.iter().zip(&solution.placement).filter(|(a, b)| a != b).count();
        assert!(moved <= 2, "{moved}");
        assert!(solution.lower_bound <= solution.cost.total());
    }
}
