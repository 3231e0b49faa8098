//! Boards so small that every placement can be tried: the search has to find the very best by the slow judge, for every term
//! alone, every rule alone, everything together, and more sessions than cells.

use crate::boards::{self, Dice, Size};
use crate::{judge, search};
use solver::{
    Cell, Cost, Effect, Instance, Limit, Lock, Placement, Problem, Slot, Solution, Start, Weights, WhatIf,
    explain_all,
};

/// Sizes with the number of boards of each: sessions, rooms, slots.
const SIZES: [(usize, usize, usize, u64); 3] = [(4, 2, 2, 12), (4, 2, 3, 6), (5, 3, 2, 2)];
const ITERATIONS: u64 = 4_000;
/// All placements of a board, rules or not.
fn placements(instance: &Instance) -> impl Iterator<Item = Placement> {
    let (n, rooms) = (instance.sessions.len(), instance.rooms.len());
    let places = rooms * instance.slots.len() + 1;
    (0..places.pow(n as u32)).map(move |mut number| {
        let mut place = || {
            let cell = number % places;
            number /= places;
            (cell + 1 < places).then(|| Cell { room: cell % rooms, slot: cell / rooms })
        };
        (0..n).map(|_| place()).collect()
    })
}

/// Every placement that breaks no rule, with its cost.
fn valid(instance: &Instance) -> Vec<(i64, Placement)> {
    let valid = placements(instance).filter(|placement| judge::is_valid(instance, placement));
    valid.map(|placement| (judge::cost(instance, &placement), placement)).collect()
}

fn size((sessions, rooms, slots): (usize, usize, usize), extensions: bool) -> Size {
    Size { sessions, rooms, slots, people: 8, extensions }
}

/// A board without rules but that a room has one session at a time, and without costs but for sessions off the board.
fn bare(size: Size, seed: u64) -> Instance {
    let mut instance = boards::board(size, seed);
    instance.baseline = None;
    instance.weights = Weights { unplaced: 100, ..nothing() };
    instance.slots = vec![Slot::default(); size.slots];
    for room in &mut instance.rooms {
        room.closed.clear();
        room.features.clear();
    }
    for (s, session) in instance.sessions.iter_mut().enumerate() {
        session.hosts = vec![s];
        session.needs.clear();
        session.slots = None;
        session.lock = None;
    }
    instance
}

fn nothing() -> Weights {
    Weights {
        miss: 0,
        seat: 0,
        move_slot: 0,
        move_room: 0,
        unplaced: 0,
        avoid: 0,
        track: 0,
        no_break: 0,
        series: 0,
        fair: 0,
    }
}

/// Solves a board and holds the answer against all others: none is better.
fn solved(instance: &Instance, about: &str) -> (Solution, Vec<(i64, Placement)>) {
    let problem = Problem::new(instance).unwrap();
    let solution = search(&problem, Start::Empty, ITERATIONS, 1, 1);
    let valid = valid(instance);
    let best = valid.iter().map(|&(cost, _)| cost).min().expect("an empty board breaks no rule");
    assert!(judge::is_valid(instance, &solution.placement), "{about}: {:?}", solution.placement);
    assert_eq!(judge::cost(instance, &solution.placement), solution.cost.total(), "{about}");
    assert!(solution.lower_bound <= best, "{about}: bound {} and best {best}", solution.lower_bound);
    assert_eq!(solution.cost.total(), best, "{about}: {:?} is not the best", solution.placement);
    (solution, valid)
}

/// A change to a board.
type Change = fn(&mut Instance, &mut Dice);

/// A published board: two in three sessions are on it, perhaps two in one cell.
fn publish(instance: &mut Instance, dice: &mut Dice) {
    let (rooms, slots) = (instance.rooms.len(), instance.slots.len());
    let place = |dice: &mut Dice| Cell { room: dice.below(rooms), slot: dice.below(slots) };
    instance.baseline =
        Some(instance.sessions.iter().map(|_| dice.chance(67).then(|| place(dice))).collect());
}

fn pairs(instance: &Instance, dice: &mut Dice) -> Vec<[usize; 2]> {
    let n = instance.sessions.len();
    let all = (0..n).flat_map(|b| (0..b).map(move |a| [a, b]));
    all.filter(|_| dice.chance(60)).collect()
}

#[test]
fn every_term_alone() {
    let terms: [(&str, &str, Change); 13] = [
        ("miss", "interest", |i, _| i.weights.miss = 10),
        ("miss", "Musts", |i, dice| {
            i.weights.miss = 10;
            i.must = i
                .stars
                .iter()
                .map(|list| list.iter().copied().filter(|_| dice.chance(40)).collect())
                .collect();
        }),
        ("seat", "seats", |i, _| i.weights.seat = 5),
        ("move_slot", "slots", |i, dice| {
            i.weights.move_slot = 30;
            publish(i, dice);
        }),
        ("move_slot", "slots with prices of their own", |i, dice| {
            publish(i, dice);
            for session in &mut i.sessions {
                session.move_slot = Some(dice.below(50) as u32);
            }
        }),
        ("move_room", "rooms", |i, dice| {
            i.weights.move_room = 10;
            publish(i, dice);
            // Or else they would all leave their slots, which is free here.
            for (session, home) in i.sessions.iter_mut().zip(i.baseline.iter().flatten()) {
                session.slots = home.map(|cell| vec![cell.slot]);
            }
        }),
        ("unplaced", "too few cells", |i, _| i.rooms[1].closed = (0..i.slots.len()).collect()),
        ("avoid", "avoid", |i, dice| {
            i.weights.avoid = 60;
            i.avoid = pairs(i, dice);
        }),
        ("track", "tracks", |i, _| i.weights.track = 20),
        ("no_break", "hosts of two", |i, dice| {
            i.weights.no_break = 15;
            for session in &mut i.sessions {
                session.hosts = dice.some(3, 50);
            }
        }),
        ("series", "series", |i, dice| {
            i.weights.series = 7;
            i.series = pairs(i, dice).into_iter().map(Vec::from).collect();
        }),
        ("fair", "fairness", |i, _| i.weights.fair = 4),
        ("fair", "fairness with Musts", |i, _| {
            i.weights.fair = 4;
            i.must = i.stars.clone();
        }),
    ];
    for (term, about, change) in terms {
        // Did it cost something at best, and more elsewhere with as many sessions on the board?
        let mut decides = false;
        for (sessions, rooms, slots, seeds) in SIZES {
            for seed in 0..seeds {
                let mut instance = bare(size((sessions, rooms, slots), false), seed);
                change(&mut instance, &mut Dice(seed));
                let (solution, valid) = solved(&instance, &format!("{about}, board {seed}"));
                let off = |placement: &Placement| placement.iter().filter(|at| at.is_none()).count();
                let most = off(&solution.placement) + usize::from(term == "unplaced");
                let all = valid.iter().filter(|(_, placement)| off(placement) <= most);
                let worst = all.map(|&(cost, _)| cost).max().unwrap();
                for (name, part) in solution.cost.terms() {
                    assert!(part.cost == 0 || name == term || name == "unplaced", "{about}: {name}");
                    decides |= name == term && part.cost > 0 && solution.cost.total() < worst;
                }
            }
        }
        assert!(decides, "{about}: no board of these has anything to decide");
    }
}

fn pin(instance: &mut Instance, dice: &mut Dice, room: bool, slot: bool) {
    let (rooms, slots) = (instance.rooms.len(), instance.slots.len());
    let lock = Lock { room: room.then(|| dice.below(rooms)), slot: slot.then(|| dice.below(slots)) };
    instance.sessions[1].lock = Some(lock);
}

#[test]
fn every_rule_alone() {
    let no_change: Change = |_, _| ();
    let long: Change = |i, dice| {
        for session in &mut i.sessions {
            session.length = 1 + usize::from(dice.chance(50));
        }
    };
    let features: Change = |i, _| i.rooms[0].features = vec!["projector".into()];
    // What the board has before the rule comes, and the rule.
    let rules: [(&str, Change, Change); 14] = [
        ("length", no_change, long),
        ("break", long, |i, _| i.slots[1].after_break = true),
        ("night", long, |i, _| i.slots.iter_mut().skip(1).for_each(|slot| slot.day = 1)),
        ("runs", no_change, |i, _| i.runs = vec![vec![0, 1]]),
        ("three runs", no_change, |i, _| i.runs = vec![vec![0, 2, 3]]),
        ("limit", no_change, |i, _| i.limits = vec![Limit { sessions: vec![0, 1, 3], at_most: 1 }]),
        ("closed", no_change, |i, dice| {
            for room in &mut i.rooms {
                room.closed = dice.some(i.slots.len(), 30);
            }
        }),
        ("needs", features, |i, dice| {
            for session in &mut i.sessions {
                session.needs = dice.some(1, 50).into_iter().map(|_| "projector".into()).collect();
            }
        }),
        ("slots", no_change, |i, dice| {
            for session in &mut i.sessions {
                session.slots = dice.chance(50).then(|| dice.some(i.slots.len(), 50));
            }
        }),
        ("slots of long sessions", long, |i, dice| {
            i.sessions[0].slots = Some(dice.some(i.slots.len(), 70));
        }),
        ("room pinned", no_change, |i, dice| pin(i, dice, true, false)),
        ("slot pinned", no_change, |i, dice| pin(i, dice, false, true)),
        ("both pinned", no_change, |i, dice| pin(i, dice, true, true)),
        ("hosts", no_change, |i, dice| {
            for session in &mut i.sessions {
                session.hosts = dice.some(3, 40);
            }
        }),
    ];
    for (about, before, rule) in rules {
        // Does it keep anybody from what would be best?
        let mut bites = false;
        for (sessions, rooms, slots, seeds) in SIZES {
            for seed in 0..seeds {
                let mut instance = bare(size((sessions, rooms, slots), false), seed);
                instance.weights = Weights { miss: 10, seat: 5, ..instance.weights };
                let dice = &mut Dice(seed);
                before(&mut instance, dice);
                let without =
                    search(&Problem::new(&instance).unwrap(), Start::Empty, ITERATIONS, 1, 1).placement;
                rule(&mut instance, dice);
                bites |= !judge::is_valid(&instance, &without);
                solved(&instance, &format!("{about}, board {seed}"));
            }
        }
        assert!(bites, "{about}: on no board of these is it in the way");
    }
}

#[test]
fn everything_together() {
    let mut boards = 0;
    for (sessions, rooms, slots, seeds) in [(4, 2, 2, 120), (4, 2, 3, 40), (5, 3, 2, 6)] {
        for seed in 0..seeds {
            let instance = boards::board(size((sessions, rooms, slots), true), seed);
            if Problem::new(&instance).is_ok() {
                solved(&instance, &format!("board {seed} of {sessions} sessions"));
                boards += 1;
            }
        }
    }
    assert!(boards > 100, "only {boards} boards could be tried");
}

/// The instance without the pins of those that are off the board: nobody can be blamed for these.
fn without_lost_pins(instance: &Instance, placement: &Placement) -> Instance {
    let mut instance = instance.clone();
    for (session, at) in instance.sessions.iter_mut().zip(placement) {
        session.lock = session.lock.filter(|_| at.is_some());
    }
    instance
}

/// A board of more sessions than cells.
fn over_full(seed: u64, extensions: bool) -> Instance {
    let mut instance = boards::board(size((6, 2, 2), extensions), seed);
    // What a limit keeps out has nobody to make way for it.
    instance.limits.clear();
    instance
}

#[test]
fn an_over_full_day_has_the_best_of_its_sessions() {
    let (mut left_out, mut days) = (0, 0);
    for seed in 0..24 {
        let instance = over_full(seed, seed % 2 == 0);
        let Ok(problem) = Problem::new(&instance) else { continue };
        let (solution, _) = solved(&instance, &format!("day {seed}"));
        days += 1;
        let placement = &solution.placement;
        for why in explain_all(&problem, placement).into_iter().filter(|why| why.cell.is_none()) {
            left_out += 1;
            let prices = why.others.iter().filter_map(|choice| choice.effect.change());
            assert!(prices.clone().all(|change| change.total() >= 0), "day {seed}: {why:?}");
            let kept_out: usize = why.kept_out.iter().map(|&(_, cells)| cells).sum();
            assert_eq!(
                kept_out + prices.count(),
                problem.instance().rooms.len() * problem.instance().slots.len()
            );
            for choice in &why.others {
                let mut after = placement.clone();
                after[why.session] = choice.cell;
                let forbidden = matches!(choice.effect, Effect::Forbidden(_));
                assert_eq!(forbidden, !judge::is_valid(&instance, &after), "day {seed}: {choice:?}");
            }
        }
        for repair in
            WhatIf::new(&problem, placement).best_places(usize::MAX).iter().flat_map(|all| &all.best)
        {
            assert!(repair.change.total() >= 0, "day {seed}: {repair:?}");
        }
    }
    assert!(days > 12 && left_out >= 2 * days, "{left_out} on {days} days");
}

#[test]
fn who_would_cost_more_on_the_board_is_left_out_and_told_so() {
    let mut instance = bare(size((3, 2, 2), false), 1);
    instance.weights = Weights { unplaced: 1, avoid: 60, ..nothing() };
    instance.avoid = vec![[0, 1], [1, 2], [0, 2]];
    let (solution, _) = solved(&instance, "three that avoid each other in two slots");
    assert_eq!(solution.cost.total(), 1);
    let problem = Problem::new(&instance).unwrap();
    let why = explain_all(&problem, &solution.placement).into_iter().find(|why| why.cell.is_none()).unwrap();
    // The two free cells cost 60 − 1; the others have somebody in them.
    assert_eq!(why.kept_out.iter().map(|&(_, cells)| cells).sum::<usize>(), 2);
    let prices: Vec<i64> =
        why.others.iter().filter_map(|choice| choice.effect.change()).map(|c| c.total()).collect();
    assert_eq!(prices, [59, 59]);
}

/// Every way to bring a session to a cell that moves at most one other, tried by the judge: the cheapest.
fn way_in(instance: &Instance, placement: &Placement, session: usize, cell: Cell) -> Option<i64> {
    let before = judge::cost(instance, placement);
    let mut after = placement.clone();
    after[session] = Some(cell);
    let price =
        |after: &Placement| judge::is_valid(instance, after).then(|| judge::cost(instance, after) - before);
    if let Some(change) = price(&after) {
        return Some(change);
    }
    let rooms = 0..instance.rooms.len();
    let cells = rooms.flat_map(|room| (0..instance.slots.len()).map(move |slot| Some(Cell { room, slot })));
    let places: Vec<Option<Cell>> = cells.chain([None]).collect();
    let mut best: Option<i64> = None;
    for other in (0..placement.len()).filter(|&other| other != session && placement[other].is_some()) {
        for &place in &places {
            let mut after = after.clone();
            after[other] = place;
            best = best.into_iter().chain(price(&after)).min();
        }
    }
    best
}

#[test]
fn the_best_ways_in_are_the_best_there_are() {
    let mut ways = [0; 3];
    for seed in 0..60 {
        let instance = over_full(seed, seed % 2 == 0);
        let Ok(problem) = Problem::new(&instance) else { continue };
        let dice = &mut Dice(seed);
        let scattered = (0..6)
            .map(|_| dice.chance(50).then(|| Cell { room: dice.below(2), slot: dice.below(2) }))
            .collect();
        let mut asker = WhatIf::new(&problem, &scattered);
        let placement = asker.placement();
        let all = asker.best_places(usize::MAX);
        let off: Vec<usize> = (0..6).filter(|&s| placement[s].is_none()).collect();
        assert_eq!(all.iter().map(|repairs| repairs.session).collect::<Vec<_>>(), off);
        for repairs in &all {
            let session = repairs.session;
            let mut found: Vec<(Cell, i64)> = Vec::new();
            for repair in &repairs.best {
                let mut after = placement.clone();
                for &(s, to) in &repair.moves {
                    after[s] = to;
                }
                assert_eq!(Cost::of(&problem, &after) - Cost::of(&problem, &placement), repair.change);
                ways[repair.moves.len()] += 1;
                found.push((after[session].unwrap(), repair.change.total()));
            }
            assert!(found.is_sorted_by_key(|&(_, change)| change), "{found:?}");
            found.sort_unstable();
            // The session may keep its own pin, and the others theirs.
            let mut judged = without_lost_pins(&instance, &placement);
            judged.sessions[session].lock = instance.sessions[session].lock;
            let mut expected = Vec::new();
            for cell in (0..4).map(|cell| Cell { room: cell / 2, slot: cell % 2 }) {
                expected.extend(way_in(&judged, &placement, session, cell).map(|change| (cell, change)));
            }
            assert_eq!(found, expected, "board {seed}, session {session}");
        }
        let three = asker.best_places(3);
        for (few, all) in three.iter().zip(&all) {
            assert_eq!(few.best, all.best[..few.best.len()]);
            assert_eq!(few.best.len(), all.best.len().min(3));
        }
    }
    assert!(ways[1] > 20 && ways[2] > 20, "{ways:?}");
}
