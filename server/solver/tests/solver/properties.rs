//! What holds on every board. That the incremental cost is the full one after every accepted move is asserted
//! inside the search, in every build with debug assertions: every search here checks it too.

use crate::boards::{self, Dice, PLAIN, SMALL, Size};
use crate::{judge, search};
use proptest::prelude::*;
use solver::{Cell, Cost, Effect, Placement, Problem, Start, explain_all, violations, what_if};

/// A random placement, rules or not.
fn scatter(size: Size, seed: u64) -> Placement {
    let dice = &mut Dice(seed ^ 0x5EED);
    (0..size.sessions)
        .map(|_| dice.chance(80).then(|| Cell { room: dice.below(size.rooms), slot: dice.below(size.slots) }))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn full_evaluation_agrees_with_the_judge(seed: u64, plain: bool) {
        let size = if plain { PLAIN } else { SMALL };
        let instance = boards::board(size, seed);
        if let Ok(problem) = Problem::new(&instance) {
            let placement = scatter(size, seed);
            let broken = violations(&problem, &placement);
            prop_assert_eq!(broken.is_empty(), judge::is_valid(&instance, &placement));
            if broken.is_empty() || size.sessions < 20 {
                // Long sessions beyond the last slot have no cost that the two need to agree on.
                let fits = |(s, cell): (usize, &Option<Cell>)| {
                    cell.is_none_or(|cell| cell.slot + instance.sessions[s].length <= size.slots)
                };
                if placement.iter().enumerate().all(fits) {
                    prop_assert_eq!(Cost::of(&problem, &placement).total(), judge::cost(&instance, &placement));
                }
            }
        }
    }

    #[test]
    fn answers_keep_the_rules_and_are_no_worse_than_their_start(seed: u64, plain: bool) {
        let instance = boards::board(if plain { PLAIN } else { SMALL }, seed);
        if let Ok(problem) = Problem::new(&instance) {
            let first = search(&problem, Start::Empty, 300, seed, 1);
            prop_assert!(!first.violations.is_empty() || judge::is_valid(&instance, &first.placement));
            prop_assert_eq!(first.cost.total(), judge::cost(&instance, &first.placement));
            prop_assert!(first.cost.total() >= first.lower_bound);
            let second = search(&problem, Start::From(&first.placement), 1_500, seed, 2);
            prop_assert!(second.cost.total() <= first.cost.total() || !first.violations.is_empty());
        }
    }

    #[test]
    fn same_seed_same_answer_whatever_the_threads(seed: u64) {
        if let Ok(problem) = Problem::new(&boards::board(SMALL, seed)) {
            let one = search(&problem, Start::Empty, 1_000, seed, 1);
            let two = search(&problem, Start::Empty, 1_000, seed, 2);
            prop_assert_eq!(one.placement, two.placement);
            prop_assert_eq!(one.iterations, two.iterations);
        }
    }

    #[test]
    fn what_if_is_what_happens(seed: u64, plain: bool) {
        let instance = boards::board(if plain { PLAIN } else { SMALL }, seed);
        if let Ok(problem) = Problem::new(&instance) {
            let placement = search(&problem, Start::Empty, 100, seed, 1).placement;
            let before = Cost::of(&problem, &placement);
            let session = (seed % 14) as usize;
            for choice in what_if(&problem, &placement, session) {
                let mut after = placement.clone();
                after[session] = choice.cell;
                let priced = match choice.effect {
                    Effect::Here => Some(Cost::default()),
                    Effect::Move { change } => Some(change),
                    Effect::Swap { with, change } => {
                        after[with] = placement[session];
                        Some(change)
                    }
                    Effect::Forbidden(_) => None,
                };
                let pinned = placement.iter().zip(&instance.sessions).any(|(at, s)| at.is_none() && s.lock.is_some());
                if let Some(change) = priced {
                    prop_assert!(pinned || judge::is_valid(&instance, &after), "{choice:?}");
                    prop_assert_eq!(Cost::of(&problem, &after) - before, change, "{:?}", choice);
                } else if !pinned {
                    prop_assert!(!judge::is_valid(&instance, &after), "{choice:?}");
                }
            }
        }
    }
}

#[test]
fn explanations_name_the_share_and_the_way_out() {
    for seed in 0..60 {
        let instance = boards::board(PLAIN, seed);
        let Ok(problem) = Problem::new(&instance) else { continue };
        let placement = search(&problem, Start::Empty, 3_000, seed, 1).placement;
        for why in explain_all(&problem, &placement) {
            assert_eq!(why.cell, placement[why.session]);
            assert_eq!(why.others.len(), PLAIN.rooms * PLAIN.slots);
            if why.cell.is_some() {
                // Off the board it costs what it costs there, and saves its share.
                let mut without = placement.clone();
                without[why.session] = None;
                let saved = Cost::of(&problem, &placement) - Cost::of(&problem, &without);
                let alone = Cost::of(&problem, &problem.empty()).seat.count;
                assert!(why.share.miss.count >= 0 && why.share.seat.count <= alone);
                assert!(saved.miss.count <= why.share.miss.count);
            } else {
                let cells: usize = why.kept_out.iter().map(|&(_, cells)| cells).sum();
                let forbidden = why.others.iter().filter(|choice| choice.effect.change().is_none()).count();
                assert_eq!(cells, forbidden);
            }
        }
    }
}
