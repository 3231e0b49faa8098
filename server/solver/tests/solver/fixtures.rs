//! Boards with a known optimum (made by gen.py), and files that nobody can solve.

use crate::boards::{self, PLAIN};
use crate::search;
use solver::{Instance, Limits, Lock, Problem, Start, file, solve};
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
    let cases: [(Change, &str, &str); 19] = [
        (|i| i.format = "board-9".into(), "format", "board-9"),
        (|i| i.slots.clear(), "slots", "no slots"),
        (|i| i.rooms.clear(), "rooms", "no rooms"),
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
        (|i| i.stars[1] = vec![3, 3], "stars[1][1]", "twice"),
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

#[test]
fn text_that_is_no_board_is_refused_with_its_line() {
    let fault = file::read("{\"format\": \"board-1\",\n \"slots\": 4}").expect_err("no board");
    assert!(fault.at.starts_with("line 2"), "{fault}");
    let fault = file::read("").expect_err("nothing");
    assert!(fault.what.contains("EOF"), "{fault}");
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
