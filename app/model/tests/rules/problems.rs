//! What facilitators should look at: each kind, their order, and that looking by slot misses nothing.

use crate::desk::{Desk, FAY, named, place, place_confirmed, room};
use crate::random::numbers;
use model::{
    BREATH, Board, Change, Command, CommandId, Count, Counts, Crowd, Effect, Forecast, Heads, Idea, Level,
    PersonId, Place, Problem, RoomId, RoomText, Run, RunId, Session, SessionId, SlotId,
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
    let come = |many| Forecast::from([(run, many)]);
    let counts = wanted(&[(bees, 9)]);
    assert_eq!(
        desk.board.problems(&counts, &come(9)),
        [
            Problem::NeedNotMet { run, need: "projector".into() },
            Problem::TooSmall { run, seats: 8, people: 9 },
        ]
    );
    assert_eq!(desk.board.problems(&counts, &come(8)).len(), 1);
    assert_eq!(desk.board.problems(&counts, &Forecast::new()).len(), 1, "of 9 who want it, 7 come");
    assert_eq!(desk.board.problems(&wanted(&[(bees, 12)]), &Forecast::new()).len(), 2, "of 12, 9");
    // A second run halves the crowd.
    desk.does(FAY, Command::Repeat(bees));
    let to = Some(model::Place { room: RoomId(2), slot: SlotId(2) });
    let second = RunId { session: bees, run: 2 };
    desk.does(FAY, Command::Place { moves: vec![model::Move { run: second, to }], confirmed: false });
    assert!(
        desk.board
            .problems(&wanted(&[(bees, 20)]), &Forecast::new())
            .iter()
            .all(|p| matches!(p, Problem::NeedNotMet { .. }))
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
    assert_eq!(
        desk.board.problems(&Counts::new(), &Forecast::new()),
        [Problem::SideBySide { a, b, slot: SlotId(1) }]
    );
    desk.does(FAY, place(wasps, 2, 2));
    assert!(desk.board.problems(&Counts::new(), &Forecast::new()).is_empty());
}

#[test]
fn what_concerns_most_people_comes_first_then_what_is_worse() {
    let mut desk = Desk::camp();
    let [a, b, c, d] =
        ["Ants", "Bees", "Cows", "Dogs"].map(|title| desk.pitched(FAY, title, &[named("Ada")]));
    desk.does(FAY, place(a, 1, 1));
    desk.does(FAY, place_confirmed(b, 2, 1));
    let kinds = |counts: &Counts| -> Vec<(String, u32)> {
        let (forecast, board) = (Forecast::new(), &desk.board);
        let problems = board.problems(counts, &forecast);
        let kind = |p: &Problem| format!("{p:?}").split(' ').next().unwrap_or_default().to_owned();
        problems.iter().map(|p| (kind(p), p.people(board, counts, &forecast))).collect()
    };
    let (clash, off) = (|n| ("HostClash".to_owned(), n), |n| ("Unplaced".to_owned(), n));
    assert_eq!(kinds(&wanted(&[(c, 3), (d, 5)])), [off(5), off(3), clash(1)]);
    assert_eq!(kinds(&wanted(&[(a, 8), (c, 3), (d, 5)])), [clash(6), off(5), off(3)]);
    assert_eq!(kinds(&Counts::new()), [clash(1), off(1), off(1)], "of equal ones the worse first");
    assert_eq!(
        desk.board.problems(&wanted(&[(a, 8)]), &Forecast::new())[0].runs(),
        [RunId::first(a), RunId::first(b)]
    );
}

/// What is wrong on a board, by its kinds.
fn kinds(desk: &Desk) -> Vec<&'static str> {
    let problems = desk.board.problems(&Counts::new(), &Forecast::new());
    let kind = |problem: &Problem| match problem {
        Problem::DoubleBooked { .. } => "double-booked",
        Problem::RoomClosed { .. } => "closed",
        Problem::HostClash { .. } => "host",
        Problem::TooSmall { .. } => "small",
        Problem::NeedNotMet { .. } => "need",
        Problem::CannotThen { .. } => "then",
        Problem::SideBySide { .. } => "beside",
        Problem::BackToBack { .. } => "back-to-back",
        Problem::Unplaced { .. } => "unplaced",
    };
    problems.iter().map(kind).collect()
}

#[test]
fn each_kind_appears_and_goes_away() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[named("Ada")]);
    assert_eq!(kinds(&desk), ["unplaced"]);
    desk.does(FAY, place(bees, 1, 1));
    assert!(kinds(&desk).is_empty());

    let wasps = desk.pitched(FAY, "Wasps", &[named("ada")]);
    desk.does(FAY, place_confirmed(wasps, 2, 1));
    assert_eq!(kinds(&desk), ["host"]);
    desk.does(FAY, place(wasps, 2, 2));
    assert_eq!(kinds(&desk), ["back-to-back"], "eleven o’clock is right after ten");
    desk.does(FAY, place(wasps, 2, 4));
    assert!(kinds(&desk).is_empty());

    let idea = desk.idea(wasps);
    let edited = |idea: &Idea| Command::EditSession(wasps, Box::new(idea.clone()));
    desk.does(FAY, edited(&Idea { cannot: [SlotId(4)].into(), ..idea.clone() }));
    assert_eq!(kinds(&desk), ["then"]);
    desk.does(FAY, edited(&Idea { needs: vec!["piano".into()], ..idea.clone() }));
    assert_eq!(kinds(&desk), ["need"]);
    desk.does(FAY, edited(&Idea { avoid: [bees].into(), hosts: vec![], ..idea.clone() }));
    assert!(kinds(&desk).is_empty());
    desk.does(FAY, place(wasps, 2, 1));
    assert_eq!(kinds(&desk), ["beside"]);
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert!(kinds(&desk).is_empty());
}

/// What no command does: a log that others wrote.
fn forced(desk: &mut Desk, effects: Vec<Effect>) {
    let command = CommandId::new(desk.now, &[7; 10]);
    let change = Change { seq: desk.board.seq + 1, at: desk.now, by: None, command, effects };
    desk.board.apply(&change);
}

#[test]
fn what_the_rules_forbid_is_shown_where_a_log_has_it() {
    let mut desk = Desk::camp();
    let [bees, wasps] = ["Bees", "Wasps"].map(|title| desk.pitched(FAY, title, &[]));
    desk.does(FAY, place(bees, 1, 1));
    let cell = Place { room: RoomId(1), slot: SlotId(1) };
    let (a, b) = (RunId::first(bees), RunId::first(wasps));
    forced(&mut desk, vec![Effect::Placed { run: b, place: Some(cell) }]);
    let found = desk.board.problems(&Counts::new(), &Forecast::new());
    assert_eq!(found, [Problem::DoubleBooked { a, b, place: cell }]);
    forced(&mut desk, vec![Effect::Placed { run: b, place: Some(Place { slot: SlotId(2), ..cell }) }]);
    assert!(kinds(&desk).is_empty());
    let mut attic = desk.board.room(RoomId(1)).unwrap().clone();
    attic.closed.insert(SlotId(1));
    forced(&mut desk, vec![Effect::RoomEdited(attic.clone())]);
    let found = desk.board.problems(&Counts::new(), &Forecast::new());
    assert_eq!(found, [Problem::RoomClosed { run: a, slot: SlotId(1) }]);
    attic.closed.clear();
    forced(&mut desk, vec![Effect::RoomEdited(attic)]);
    assert!(kinds(&desk).is_empty());
}

#[test]
fn hosts_with_a_moment_between_are_left_alone() {
    let mut desk = Desk::open();
    desk.does(FAY, Command::AddRoom(room("Attic")));
    let at = |hour, minutes| crate::desk::slot("2026-05-30", hour, minutes, model::SlotKind::Sessions);
    let breath = i64::from(BREATH);
    for (hour, minutes) in [(9, 60 - breath + 1), (10, 60 - breath), (11, 60)] {
        desk.does(FAY, Command::AddSlot(at(hour, minutes)));
    }
    let ada = [named("Ada"), named("Bo")];
    let [a, b, c] = ["Ants", "Bees", "Cows"].map(|title| desk.pitched(FAY, title, &ada));
    for (session, slot) in [(a, 1), (b, 2), (c, 3)] {
        desk.does(FAY, place(session, 1, slot));
    }
    assert_eq!(
        desk.board.problems(&Counts::new(), &Forecast::new()),
        [Problem::BackToBack {
            host: named("Ada"),
            a: RunId::first(a),
            b: RunId::first(b),
            minutes: BREATH - 1
        }],
        "once, though both host both; and not where they have {BREATH} minutes"
    );
}

#[test]
fn the_list_is_the_same_however_one_came_by_the_board() {
    let mut kinds = std::collections::BTreeSet::new();
    for seed in 0..12 {
        let mut desk = crowded_desk(seed);
        let wishes: Vec<_> = numbers(seed + 50)
            .take(80)
            .map(|[who, what, ..]| {
                (PersonId(u32::from(who % 30) + 100), SessionId(u32::from(what % 24) + 1), Level::Interested)
            })
            .collect();
        let counts = wanted(&desk.board.sessions.iter().map(|s| (s.id, s.id.0 % 7)).collect::<Vec<_>>());
        let crowd = Crowd::of(wishes);
        let list = |board: &Board| {
            let forecast = board.forecast(&counts, &crowd.shares(board), &Heads::default(), 0);
            board.problems(&counts, &forecast)
        };
        // A browser that has been there from the start, and hears one change after the other.
        let mut live = Board::blank();
        let mut heard = 0;
        for round in 0..4 {
            for change in &desk.log[heard..] {
                live.apply(change);
            }
            heard = desk.log.len();
            let mut folded = Board::blank();
            desk.log.iter().for_each(|change| folded.apply(change));
            // One that came just now, with the board as a page carries it.
            let page: Board = serde_json::from_str(&serde_json::to_string(&desk.board).unwrap()).unwrap();
            let expected = list(&desk.board);
            assert_eq!(list(&live), expected);
            assert_eq!(list(&folded), expected);
            assert_eq!(list(&page), expected);
            kinds.extend(expected.iter().map(std::mem::discriminant).map(|kind| format!("{kind:?}")));
            for [session, room, slot, undo, ..] in numbers(seed * 10 + round).take(10) {
                let session = SessionId(u32::from(session % 24) + 1);
                let _ = desk
                    .ask(FAY, &place_confirmed(session, u32::from(room % 3) + 1, u32::from(slot % 6) + 1));
                if undo % 3 == 0 {
                    let _ = desk.ask(FAY, &Command::Undo(desk.board.seq));
                }
            }
        }
    }
    assert!(kinds.len() >= 4, "only {kinds:?} on these boards");
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
    problems.sort_by_key(|problem| {
        let concerned = problem.people(board, counts, &Forecast::new());
        (Reverse(concerned), matches!(problem, Problem::SideBySide { .. }))
    });
    problems
}

/// A board as full as it gets, with few hosts who are needed everywhere, confirmed all the same.
fn crowded(seed: u64) -> Board {
    crowded_desk(seed).board
}

fn crowded_desk(seed: u64) -> Desk {
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
    desk
}

#[test]
fn looking_by_slot_finds_what_looking_at_every_pair_finds_in_the_same_order() {
    let mut found = 0;
    for seed in 0..30 {
        let board = crowded(seed);
        let counts = wanted(&board.sessions.iter().map(|s| (s.id, s.id.0 % 5)).collect::<Vec<_>>());
        let between = |p: &Problem| matches!(p, Problem::HostClash { .. } | Problem::SideBySide { .. });
        let fast: Vec<_> = board.problems(&counts, &Forecast::new()).into_iter().filter(between).collect();
        assert_eq!(fast, between_all_pairs(&board, &counts));
        found += fast.len();
    }
    assert!(found >= 100, "only {found} problems between runs on these boards");
}
