//! Boards with a known optimum (made by gen.py), and files that nobody can solve.

use crate::boards::{self, PLAIN};
use crate::search;
use solver::{Cell, Instance, Limit, Limits, Lock, Problem, Rule, Start, Violation, file, solve, violations};
use std::sync::atomic::AtomicBool;

fn fixture(name: &str) -> Problem {
    let path = format!("{}/tests/boards/{name}.json", env!("CARGO_MANIFEST_DIR"));
    file::read(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn small_boards_reach_their_optimum() {
    for (name, iterations, optimum) in [("XS2", 300_000, 510), ("S1", 1_500_000, 1975)] {
        let problem = fixture(name);
        let solution = search(&problem, Start::Baseline, iterations, 1, 2);
        assert_eq!(solution.cost.total(), optimum, "{name}");
        assert!(solution.violations.is_empty());
        assert!(solution.lower_bound <= optimum);
    }
}

#[test]
fn a_set_stop_flag_ends_the_search_with_a_full_board() {
    let problem = fixture("S1");
    let stop = AtomicBool::new(true);
    let limits = Limits { deadline: None, iterations: None, seed: 1, threads: 2, moves: None, stop: &stop };
    let solution = solve(&problem, Start::Empty, &limits, &mut |_| ());
    assert_eq!(solution.iterations, 0);
    assert!(solution.placement.iter().all(Option::is_some));
}

#[test]
fn a_move_budget_is_kept() {
    let problem = fixture("S1");
    let published = search(&problem, Start::Empty, 500, 3, 1).placement;
    let mut instance = problem.instance().clone();
    instance.baseline = Some(published.clone());
    let problem = Problem::new(&instance).unwrap();
    let stop = AtomicBool::new(false);
    let mut before = i64::MAX;
    for moves in [0, 2, 4] {
        let limits = Limits {
            deadline: None,
            iterations: Some(20_000),
            seed: 1,
            threads: 1,
            moves: Some(moves),
            stop: &stop,
        };
        let solution = solve(&problem, Start::Baseline, &limits, &mut |_| ());
        let moved = published.iter().zip(&solution.placement).filter(|(a, b)| a != b).count();
        assert!(moved <= moves, "{moved} of {moves}");
        assert!(solution.cost.total() <= before);
        before = solution.cost.total();
    }
}

/// What a change to a sound board leads to: the place and a part of the sentence.
#[test]
fn faults_say_what_and_where() {
    type Change = fn(&mut Instance);
    let cases: [(Change, &str, &str); 38] = [
        (|i| i.format = "board-9".into(), "format", "board-9"),
        (|i| i.slots.clear(), "slots", "no slots"),
        (|i| i.rooms.clear(), "rooms", "no rooms"),
        (|i| i.rooms = vec![i.rooms[0].clone(); 300], "rooms", "300 rooms"),
        (|i| i.slots[0].day = 7, "slots[1].day", "order"),
        (|i| i.rooms[1].closed = vec![9], "rooms[1].closed[0]", "no slot 9"),
        (|i| i.rooms[1].capacity = u32::MAX, "rooms[1].capacity", "more than"),
        (|i| i.sessions[2].hosts = vec![5, 5], "sessions[2].hosts[1]", "twice"),
        (|i| i.sessions[2].hosts = vec![900], "sessions[2].hosts[0]", "no person 900"),
        (|i| i.sessions[2].slots = Some(vec![7]), "sessions[2].slots[0]", "no slot 7"),
        (|i| i.sessions[2].length = 0, "sessions[2].length", "not 0"),
        (
            |i| i.sessions[3].lock = Some(Lock { room: Some(44), slot: None }),
            "sessions[3].lock.room",
            "no room 44",
        ),
        (
            |i| {
                i.rooms[0].closed = vec![0];
                i.sessions[3].lock = Some(Lock { room: Some(0), slot: Some(0) });
                i.sessions[3].slots = None;
                i.sessions[3].length = 1;
            },
            "sessions[3].lock",
            "closed",
        ),
        (
            |i| {
                i.rooms[0].closed.clear();
                for s in [3, 4] {
                    i.sessions[s].lock = Some(Lock { room: Some(0), slot: Some(0) });
                    i.sessions[s].slots = None;
                    i.sessions[s].needs.clear();
                }
            },
            "sessions[4].lock",
            "session 3 is pinned",
        ),
        (
            |i| {
                for s in [3, 4] {
                    i.sessions[s].lock = Some(Lock { room: None, slot: Some(2) });
                    i.sessions[s].slots = None;
                    i.sessions[s].hosts = vec![7];
                }
            },
            "sessions[4].lock",
            "session 3, which cannot run at the same time, is pinned to slot 2",
        ),
        (
            |i| {
                i.sessions[3].lock = Some(Lock { room: None, slot: Some(2) });
                i.sessions[3].slots = Some(vec![0, 1]);
            },
            "sessions[3].lock",
            "not one it can take",
        ),
        (
            |i| {
                i.rooms[2].closed.clear();
                i.sessions[3].lock = Some(Lock { room: Some(2), slot: None });
                i.sessions[3].slots = None;
                i.sessions[3].needs = vec!["stage".into()];
            },
            "sessions[3].lock",
            "does not have \"stage\"",
        ),
        (
            |i| {
                i.sessions[3].lock = Some(Lock { room: None, slot: Some(4) });
                i.sessions[3].length = 2;
            },
            "sessions[3].lock",
            "do not follow one another",
        ),
        (
            |i| i.sessions[3].lock = Some(Lock { room: None, slot: Some(5) }),
            "sessions[3].lock.slot",
            "no slot 5",
        ),
        (|i| i.sessions[2].length = 6, "sessions[2].length", "not 6"),
        (|i| i.sessions[2].demand = Some(2_000_000), "sessions[2].demand", "more than"),
        (|i| i.sessions[2].move_slot = Some(2_000_000), "sessions[2].move_slot", "more than"),
        (|i| i.stars[1] = vec![3, 3], "stars[1][1]", "twice"),
        (|i| i.stars[1] = vec![14], "stars[1][0]", "no session 14"),
        (|i| i.must = vec![vec![0]], "must", "lists"),
        (
            |i| {
                i.must = i.stars.clone();
                i.must[4] = vec![2, 5, 2];
            },
            "must[4][2]",
            "session 2 is listed twice",
        ),
        (|i| i.avoid = vec![[0, 1], [6, 6]], "avoid[1][1]", "twice"),
        (|i| i.series = vec![vec![0, 3, 0]], "series[0][2]", "twice"),
        (
            |i| i.limits = vec![Limit { sessions: vec![20], at_most: 1 }],
            "limits[0].sessions[0]",
            "no session 20",
        ),
        (|i| i.limits = vec![Limit { sessions: vec![2], at_most: 0 }], "limits[0].at_most", "none at all"),
        (|i| i.runs = vec![vec![1, 1]], "runs[0][1]", "twice"),
        (|i| i.people = 300_000, "people", "300000 people"),
        (
            |i| {
                let n = i.sessions.len();
                i.baseline = Some(vec![Some(Cell { room: 4, slot: 0 }); n]);
            },
            "baseline[0][0]",
            "no room 4",
        ),
        (|i| i.stars.truncate(3), "stars", "lists"),
        (|i| i.weights.miss = 2_000_000, "weights.miss", "more than"),
        (|i| i.baseline = Some(vec![None]), "baseline", "entries"),
        (|i| i.runs = vec![vec![1, 2], vec![2, 3]], "runs[1]", "already"),
        (|i| i.sessions = vec![i.sessions[0].clone(); 10_000], "sessions", "10000 sessions"),
    ];
    let mut sound = boards::board(PLAIN, 5);
    for session in &mut sound.sessions {
        session.lock = None;
    }
    assert!(Problem::new(&sound).is_ok());
    for (change, at, part) in cases {
        let mut instance = sound.clone();
        change(&mut instance);
        let fault = Problem::new(&instance).expect_err(at);
        assert_eq!(fault.at, at, "{fault}");
        assert!(fault.what.contains(part), "{fault}");
    }
}

/// A board as text, one field a line.
const TEXT: &str = r#"{
    "format": "board-1",
    "slots": [{"day": 0}, {"day": 0}],
    "rooms": [{"capacity": 10}],
    "sessions": [{"hosts": [0]}, {"hosts": [1], "demand": 5}],
    "people": 2,
    "stars": [[1], []]
}"#;

#[test]
fn text_that_is_no_board_is_refused_with_its_line() {
    assert!(file::read(TEXT).is_ok());
    // What stands there instead of what, the line, and a part of the sentence.
    for (sound, broken, at, part) in [
        ("[{\"day\": 0}, {\"day\": 0}]", "4", "line 3,", "expected a sequence"),
        ("10", "-10", "line 4,", "integer `-10`, expected u32"),
        ("10", "10.5", "line 4,", "floating point `10.5`, expected u32"),
        ("10", "1e3", "line 4,", "floating point `1000.0`, expected u32"),
        ("10", "5000000000", "line 4,", "integer `5000000000`, expected u32"),
        ("10", "99999999999999999999999", "line 4,", "floating point"),
        ("10", "null", "line 4,", "null, expected u32"),
        ("10", "\"ten\"", "line 4,", "string \"ten\", expected u32"),
        ("[[1]", "[[-1]", "line 7,", "integer `-1`, expected usize"),
        ("[[1]", "[[0.5]", "line 7,", "floating point `0.5`, expected usize"),
        ("\"people\": 2,", "\"people\": 2, \"rooms\": [],", "line 6,", "duplicate field `rooms`"),
        ("    \"rooms\": [{\"capacity\": 10}],\n", "", "line 7,", "missing field `rooms`"),
        ("{\"capacity\": 10}", "{}", "line 4,", "missing field `capacity`"),
        ("\"day\": 0}, ", "\"day\": 0} ", "line 3,", "expected `,` or `]`"),
        ("\n}", "", "line 7,", "EOF"),
    ] {
        let text = TEXT.replacen(sound, broken, 1);
        assert_ne!(text, TEXT, "{sound}");
        let fault = file::read(&text).expect_err(part);
        assert!(fault.at.starts_with(at), "{fault}");
        assert!(fault.what.contains(part), "{fault}");
    }
}

#[test]
fn text_that_ends_too_soon_is_refused_wherever_it_ends() {
    for end in 0..TEXT.len() {
        let fault = file::read(&TEXT[..end]).expect_err("cut off");
        assert!(fault.what.contains("EOF"), "{end}: {fault}");
        let line = 1 + TEXT[..end].matches('\n').count();
        assert!(fault.at.starts_with(&format!("line {line},")), "{end}: {fault}");
    }
}

#[test]
fn a_room_without_seats_is_a_room() {
    let mut instance = file::read(TEXT).unwrap().instance().clone();
    instance.rooms[0].capacity = 0;
    let solution = search(&Problem::new(&instance).unwrap(), Start::Empty, 1_000, 1, 1);
    assert!(solution.placement.iter().all(Option::is_some));
    // One wants a seat with its host, the other five.
    assert_eq!(solution.cost.seat.count, 6);
}

#[test]
fn pins_that_cannot_all_be_kept_are_named() {
    let mut instance = boards::board(PLAIN, 5);
    for session in &mut instance.sessions {
        (session.lock, session.slots) = (None, None);
        session.needs.clear();
    }
    // One more than there are rooms; each alone is possible, and no two are at odds.
    for s in 0..=PLAIN.rooms {
        instance.sessions[s].hosts = vec![s];
        instance.sessions[s].lock = Some(Lock { room: None, slot: Some(1) });
    }
    let solution = search(&Problem::new(&instance).unwrap(), Start::Empty, 2_000, 1, 1);
    let lost = (0..=PLAIN.rooms).filter(|&s| solution.placement[s].is_none());
    let named = lost.map(|session| Violation { session, rule: Rule::Pin });
    assert_eq!(solution.violations, named.collect::<Vec<_>>());
    assert!(!solution.violations.is_empty());
}

#[test]
fn violations_are_found_in_placements_that_do_not_fit_the_board() {
    let problem = file::read(TEXT).unwrap();
    let cell = |room, slot| Some(Cell { room, slot });
    assert_eq!(violations(&problem, &vec![]), []);
    assert_eq!(violations(&problem, &vec![cell(0, 0), cell(0, 1), cell(0, 1)]), []);
    let unknown = [Violation { session: 1, rule: Rule::Unknown }];
    assert_eq!(violations(&problem, &vec![None, cell(1, 0)]), unknown);
    assert_eq!(violations(&problem, &vec![cell(0, 0), cell(0, 2)]), unknown);
}

#[test]
fn solutions_survive_being_written() {
    let problem = fixture("XS2");
    let placement = search(&problem, Start::Empty, 100, 1, 1).placement;
    let text = file::write(&problem, &placement);
    assert!(text.starts_with("{\"instance\":\"XS2\",\"placement\":[["), "{text}");
    assert_eq!(file::read_placement(&problem, &text).unwrap(), placement);
    let short = "{\"instance\":\"XS2\",\"placement\":[null]}";
    assert_eq!(file::read_placement(&problem, short).expect_err("too short").at, "placement");
}
