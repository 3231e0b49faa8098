//! What facilitators should look at: each kind, their order, and that looking by slot misses nothing.

use crate::desk::{Desk, FAY, named, place, place_confirmed, room};
use crate::random::numbers;
use model::{
    Board, Command, Count, Counts, Idea, Problem, RoomId, RoomText, Run, RunId, Session, SessionId, SlotId,
};
use std::cmp::Reverse;

fn wanted(people: &[(SessionId, u32)]) -> Counts {
    people.iter().map(|(id, must)| (*id, Count { interested: 0, must: *must })).collect()
}

#[test]
fn a_room_that_is_too_small_or_lacks_something_is_shown() {
    let mut desk = Desk::camp();
    let small = RoomText { capacity: Some(8), features: vec!["Quiet".into()], ..room("Attic") };
    desk.does(FAY, Command::EditRoom(RoomId(1), small));
    let needs = vec!["quiet".into(), "projector".into()];
    desk.does(FAY, Command::Pitch(Box::new(Idea { needs, ..Idea::titled("Bees") })));
    let bees = SessionId(1);
    let run = RunId::first(bees);
    desk.does(FAY, place(bees, 1, 1));
    assert_eq!(
        desk.board.problems(&wanted(&[(bees, 9)])),
        [
            Problem::NeedNotMet { run, need: "projector".into() },
            Problem::TooSmall { run, seats: 8, people: 9 },
        ]
    );
    assert_eq!(desk.board.problems(&wanted(&[(bees, 8)])).len(), 1);
    // A second run halves the crowd.
    desk.does(FAY, Command::Repeat(bees));
    let to = Some(model::Place { room: RoomId(2), slot: SlotId(2) });
    let second = RunId { session: bees, run: 2 };
    desk.does(FAY, Command::Place { moves: vec![model::Move { run: second, to }], confirmed: false });
    assert!(
        desk.board.problems(&wanted(&[(bees, 16)])).iter().all(|p| matches!(p, Problem::NeedNotMet { .. }))
    );
}

#[test]
fn sessions_that_asked_not_to_run_against_each_other_are_shown_once() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, Command::Pitch(Box::new(Idea { avoid: [bees].into(), ..Idea::titled("Wasps") })));
    let wasps = SessionId(2);
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(wasps, 2, 1));
    let (a, b) = (RunId::first(bees), RunId::first(wasps));
    assert_eq!(desk.board.problems(&Counts::new()), [Problem::SideBySide { a, b, slot: SlotId(1) }]);
    desk.does(FAY, place(wasps, 2, 2));
    assert!(desk.board.problems(&Counts::new()).is_empty());
}

#[test]
fn broken_promises_come_first_then_what_concerns_most_people() {
    let mut desk = Desk::camp();
    let [a, b, c, d] =
        ["Ants", "Bees", "Cows", "Dogs"].map(|title| desk.pitched(FAY, title, &[named("Ada")]));
    desk.does(FAY, place(a, 1, 1));
    desk.does(FAY, place_confirmed(b, 2, 1));
    let problems = desk.board.problems(&wanted(&[(c, 3), (d, 5)]));
    assert!(matches!(problems[0], Problem::HostClash { .. }));
    assert_eq!(
        problems[1..],
        [
            Problem::Unplaced { run: RunId::first(d), people: 5 },
            Problem::Unplaced { run: RunId::first(c), people: 3 },
        ]
    );
    assert_eq!(problems[0].runs(), [RunId::first(a), RunId::first(b)]);
}

/// The slow way: every pair of runs, whether or not they share a slot. Answers only what is between two runs.
fn between_all_pairs(board: &Board, counts: &Counts) -> Vec<Problem> {
    let runs: Vec<(&Session, &Run)> = board.runs().collect();
    let mut problems = Vec::new();
    for (at, (a, run_a)) in runs.iter().enumerate() {
        for (b, run_b) in &runs[at + 1..] {
            let meets =
                |slot: &&model::Slot| board.taken_by(b, run_b).iter().any(|other| other.id == slot.id);
            let Some(slot) = board.taken_by(a, run_a).iter().find(meets).map(|slot| slot.id) else {
                continue;
            };
            let (id_a, id_b) = (a.run_id(run_a), b.run_id(run_b));
            if let Some(host) = a.shares_host(b).filter(|_| a.id != b.id) {
                problems.push(Problem::HostClash { host: host.clone(), a: id_a, b: id_b, slot });
            }
            if a.idea.avoid.contains(&b.id) || b.idea.avoid.contains(&a.id) {
                problems.push(Problem::SideBySide { a: id_a, b: id_b, slot });
            }
        }
    }
    let people = |run: &RunId| counts.get(&run.session).copied().unwrap_or_default().people();
    problems.sort_by_key(|problem| {
        let concerned: u32 = problem.runs().iter().map(people).sum();
        (matches!(problem, Problem::SideBySide { .. }), Reverse(concerned))
    });
    problems
}

/// A board as full as it gets, with few hosts who are needed everywhere, confirmed all the same.
fn crowded(seed: u64) -> Board {
    let mut desk = Desk::camp();
    for [host, other, avoid, length, ..] in numbers(seed).take(24) {
        let host_of = |n: u16| named(["Ada", "Bo", "Cy", "Di", "Ed", "Flo"][usize::from(n % 6)]);
        let idea = Idea {
            hosts: vec![host_of(host), host_of(other)],
            avoid: desk
                .board
                .sessions
                .get(usize::from(avoid % 24))
                .map(|session| session.id)
                .into_iter()
                .collect(),
            length: if length % 4 == 0 { 2 } else { 1 },
            ..Idea::titled("Talk")
        };
        desk.does(FAY, Command::Pitch(Box::new(idea)));
    }
    for (session, [room, slot, ..]) in (1..).map(SessionId).zip(numbers(seed + 1).take(24)) {
        let _ = desk.ask(FAY, &place_confirmed(session, u32::from(room % 3) + 1, u32::from(slot % 6) + 1));
    }
    desk.board
}

#[test]
fn looking_by_slot_finds_what_looking_at_every_pair_finds_in_the_same_order() {
    let mut found = 0;
    for seed in 0..30 {
        let board = crowded(seed);
        let counts = wanted(&board.sessions.iter().map(|s| (s.id, s.id.0 % 5)).collect::<Vec<_>>());
        let between = |p: &Problem| matches!(p, Problem::HostClash { .. } | Problem::SideBySide { .. });
        let fast: Vec<_> = board.problems(&counts).into_iter().filter(between).collect();
        assert_eq!(fast, between_all_pairs(&board, &counts));
        found += fast.len();
    }
    assert!(found >= 100, "only {found} problems between runs on these boards");
}
