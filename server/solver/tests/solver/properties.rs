//! What holds on every board. That the incremental cost is the full one after every accepted move is asserted
//! inside the search, in every build with debug assertions: every search here checks it too.

use crate::boards::{self, Dice, PLAIN, SMALL, Size};
use crate::{judge, search};
use proptest::prelude::*;
use solver::{
    Cell, Cost, Effect, Instance, Lock, Move, Placement, Problem, Rule, Start, Violation, WhatIf,
    explain_all, violations, what_if,
};

/// A random placement, rules or not.
fn scatter(size: Size, seed: u64) -> Placement {
    let dice = &mut Dice(seed ^ 0x5EED);
    (0..size.sessions)
        .map(|_| dice.chance(80).then(|| Cell { room: dice.below(size.rooms), slot: dice.below(size.slots) }))
        .collect()
}

/// A few moves: some to where somebody is, some of one session twice, some to where it is already.
fn some_moves(dice: &mut Dice, size: Size, placement: &Placement) -> Vec<Move> {
    (0..1 + dice.below(5))
        .map(|_| {
            let anyone = dice.below(size.sessions);
            let cell = Cell { room: dice.below(size.rooms), slot: dice.below(size.slots) };
            let place = match dice.below(6) {
                0 => None,
                1 | 2 => placement[anyone],
                _ => Some(cell),
            };
            (dice.below(size.sessions), place)
        })
        .collect()
}

/// The placement after moves of which the last counts, and what the judge has to hold it against: nobody can
/// be blamed for the pins of those that were off the board before and are not among the moves.
fn moved(instance: &Instance, placement: &Placement, moves: &[Move]) -> (Placement, Instance) {
    let (mut after, mut judged) = (placement.clone(), instance.clone());
    for &(session, place) in moves {
        after[session] = place;
    }
    for (session, it) in judged.sessions.iter_mut().enumerate() {
        let named = moves.iter().any(|&(moved, _)| moved == session);
        it.lock = it.lock.filter(|_| named || after[session].is_some());
    }
    (after, judged)
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn moves_cost_what_they_come_to_in_any_order(seed: u64, plain: bool, searched: bool, free: bool) {
        let size = if plain { PLAIN } else { SMALL };
        let mut instance = boards::board(size, seed);
        if free {
            instance.weights.miss = 0;
        }
        if let Ok(problem) = Problem::new(&instance) {
            let start = if searched { search(&problem, Start::Empty, 100, seed, 1).placement } else { scatter(size, seed) };
            let mut asker = WhatIf::new(&problem, &start);
            let placement = asker.placement();
            let before = Cost::of(&problem, &placement);
            let dice = &mut Dice(seed ^ 0xA5);
            for _ in 0..20 {
                let moves = some_moves(dice, size, &placement);
                let (after, judged) = moved(&instance, &placement, &moves);
                let answer = asker.moves(&moves);
                prop_assert_eq!(answer.is_ok(), judge::is_valid(&judged, &after), "{:?}: {:?}", moves, answer);
                match answer {
                    Ok(change) => prop_assert_eq!(Cost::of(&problem, &after) - before, change, "{:?}", moves),
                    Err(broken) => prop_assert!(moves.iter().any(|&(session, _)| session == broken.session)),
                }
                prop_assert_eq!(asker.moves(&moves), answer, "asking twice");
                // In another order, the last of each session still last.
                let mut turned: Vec<Move> = Vec::new();
                for &(session, place) in moves.iter().rev() {
                    if turned.iter().all(|&(known, _)| known != session) {
                        turned.push((session, place));
                    }
                }
                prop_assert_eq!(asker.moves(&turned), answer, "{:?}", moves);
            }
        }
    }

    #[test]
    fn questions_change_nothing(seed: u64, plain: bool) {
        let size = if plain { PLAIN } else { SMALL };
        let instance = boards::board(size, seed);
        if let Ok(problem) = Problem::new(&instance) {
            let mut asker = WhatIf::new(&problem, &scatter(size, seed));
            let placement = asker.placement();
            let dice = &mut Dice(seed);
            let ways = asker.best_places(3);
            for _ in 0..30 {
                match dice.below(3) {
                    0 => drop(asker.all(dice.below(size.sessions))),
                    1 => drop(asker.best_places(1 + dice.below(4))),
                    _ => drop(asker.moves(&some_moves(dice, size, &placement))),
                }
            }
            prop_assert_eq!(asker.placement(), placement.clone());
            prop_assert_eq!(asker.best_places(3), ways);
            for session in 0..size.sessions {
                prop_assert_eq!(asker.all(session), what_if(&problem, &placement, session));
            }
        }
    }

    #[test]
    fn ways_in_lead_there_at_their_price(seed: u64, plain: bool) {
        let size = if plain { PLAIN } else { SMALL };
        let instance = boards::board(size, seed);
        if let Ok(problem) = Problem::new(&instance) {
            let mut asker = WhatIf::new(&problem, &scatter(size, seed));
            let placement = asker.placement();
            let before = Cost::of(&problem, &placement);
            let off: Vec<usize> = (0..size.sessions).filter(|&session| placement[session].is_none()).collect();
            let all = asker.best_places(3);
            prop_assert_eq!(all.iter().map(|repairs| repairs.session).collect::<Vec<_>>(), off);
            for repairs in all {
                prop_assert!(repairs.best.len() <= 3);
                prop_assert!(repairs.best.is_sorted_by_key(|repair| repair.change.total()));
                // No free cell is cheaper than what is on the list.
                let free = asker.all(repairs.session).into_iter().filter_map(|choice| choice.effect.change());
                let cheapest = free.map(|change| change.total()).min();
                let first = repairs.best.first().map(|repair| repair.change.total());
                prop_assert!(cheapest.is_none_or(|cheapest| first.is_some_and(|first| first <= cheapest)));
                for repair in repairs.best {
                    prop_assert_eq!(repair.moves[0].0, repairs.session);
                    let (after, judged) = moved(&instance, &placement, &repair.moves);
                    prop_assert!(after[repairs.session].is_some() && judge::is_valid(&judged, &after), "{:?}", repair);
                    prop_assert_eq!(Cost::of(&problem, &after) - before, repair.change, "{:?}", repair);
                    prop_assert_eq!(asker.moves(&repair.moves), Ok(repair.change));
                }
            }
        }
    }
}

#[test]
fn what_does_not_exist_cannot_move() {
    let problem = Problem::new(&boards::board(PLAIN, 5)).unwrap();
    let mut asker = WhatIf::new(&problem, &problem.empty());
    assert_eq!(asker.moves(&[]), Ok(Cost::default()));
    let cell = |room, slot| Some(Cell { room, slot });
    let nowhere = |session| Err(Violation { session, rule: Rule::Unknown });
    assert_eq!(asker.moves(&[(PLAIN.sessions, None)]), nowhere(PLAIN.sessions));
    assert_eq!(asker.moves(&[(2, cell(PLAIN.rooms, 0))]), nowhere(2));
    assert_eq!(asker.moves(&[(2, cell(0, PLAIN.slots))]), nowhere(2));
}

#[test]
fn the_price_of_a_place_has_no_lost_pin_in_it() {
    let mut instance = boards::board(PLAIN, 5);
    for session in &mut instance.sessions {
        session.lock = None;
    }
    let placement = search(&Problem::new(&instance).unwrap(), Start::Empty, 100, 1, 1).placement;
    // Pinned after the fact, to where it is not.
    let (session, at) = placement.iter().enumerate().find_map(|(s, at)| at.map(|at| (s, at))).unwrap();
    instance.sessions[session].lock = Some(Lock { room: None, slot: Some((at.slot + 1) % PLAIN.slots) });
    instance.sessions[session].slots = None;
    let problem = Problem::new(&instance).unwrap();
    let mut without = placement.clone();
    without[session] = None;
    let before = Cost::of(&problem, &without);
    let mut priced = 0;
    for choice in what_if(&problem, &placement, session) {
        if let Effect::Move { change } = choice.effect {
            let mut after = without.clone();
            after[session] = choice.cell;
            assert_eq!(Cost::of(&problem, &after) - before, change);
            priced += 1;
        }
    }
    assert!(priced > 0);
}

#[test]
fn unserved_people_are_counted_as_the_judge_counts_them() {
    for seed in 0..40 {
        let instance = boards::board(PLAIN, seed);
        let Ok(problem) = Problem::new(&instance) else { continue };
        let solution = search(&problem, Start::Empty, 3_000, seed, 1);
        let lost = solver::unserved(&problem, &solution.placement);
        assert_eq!(lost, judge::unserved(&instance, &solution.placement), "board {seed}");
    }
}

/// Seats that nobody counts: of boards of the same cost, the one on which people can sit.
#[test]
fn of_boards_of_the_same_cost_one_with_more_seats_is_found() {
    for seed in 0..20 {
        let mut instance =
            boards::board(Size { sessions: 6, rooms: 3, slots: 2, people: 24, extensions: false }, seed);
        for session in &mut instance.sessions {
            session.demand = Some(0);
            session.needs.clear();
            session.lock = None;
        }
        for (room, capacity) in instance.rooms.iter_mut().zip([2, 6, 20]) {
            room.capacity = capacity;
        }
        let problem = Problem::new(&instance).unwrap();
        let solution = search(&problem, Start::Empty, 5_000, seed, 1);
        let lost = solver::unserved(&problem, &solution.placement);
        for choice in (0..6).flat_map(|session| {
            what_if(&problem, &solution.placement, session).into_iter().map(move |c| (session, c))
        }) {
            let (session, choice) = choice;
            let mut other = solution.placement.clone();
            other[session] = choice.cell;
            if let Effect::Swap { with, .. } = choice.effect {
                other[with] = solution.placement[session];
            }
            if choice.effect.change().is_some_and(|change| change.total() == 0) {
                assert!(solver::unserved(&problem, &other) >= lost, "board {seed}: {choice:?}");
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
