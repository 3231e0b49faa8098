//! Pins and repeats: what the solver must not change, and sessions that run more than once.

use crate::desk::{Desk, FAY, place};
use model::{Command, Field, Move, Pin, Place, Refusal, RoomId, RunId, SessionId, SlotId, limits};

const ROOM_1: Pin = Pin { room: Some(RoomId(1)), slot: None };
const SLOT_1: Pin = Pin { room: None, slot: Some(SlotId(1)) };

fn run(session: SessionId, run: u8) -> RunId {
    RunId { session, run }
}

fn place_run(run: RunId, room: u32, slot: u32) -> Command {
    let to = Some(Place { room: RoomId(room), slot: SlotId(slot) });
    Command::Place { moves: vec![Move { run, to }], confirmed: false }
}

#[test]
fn a_pinned_run_goes_nowhere_else_until_it_is_unpinned() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let id = RunId::first(bees);
    desk.does(FAY, Command::Pin(id, ROOM_1));
    desk.is_so_already(FAY, Command::Pin(id, ROOM_1));
    let pinned = Refusal::Pinned { title: "Bees".into() };
    assert_eq!(desk.refuses(FAY, place(bees, 2, 1)), pinned);
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(bees, 1, 2));
    desk.does(FAY, Command::Pin(id, Pin { room: Some(RoomId(1)), slot: Some(SlotId(2)) }));
    assert_eq!(desk.refuses(FAY, place(bees, 1, 1)), pinned);
    desk.does(FAY, Command::Pin(id, Pin::default()));
    desk.does(FAY, place(bees, 2, 1));
}

#[test]
fn a_pin_elsewhere_than_where_the_run_stands_is_refused() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, place(bees, 2, 2));
    for pin in [ROOM_1, SLOT_1] {
        let refusal = desk.refuses(FAY, Command::Pin(RunId::first(bees), pin));
        assert_eq!(refusal, Refusal::PinnedApart { title: "Bees".into() });
    }
}

#[test]
fn a_pin_needs_a_room_and_a_slot_for_sessions_and_a_session_that_stands() {
    let mut desk = Desk::camp();
    let id = RunId::first(desk.pitched(FAY, "Bees", &[]));
    for (pin, refusal) in [
        (Pin { room: Some(RoomId(9)), slot: None }, Refusal::NoSuchRoom),
        (Pin { room: None, slot: Some(SlotId(9)) }, Refusal::NoSuchSlot),
        (
            Pin { room: None, slot: Some(SlotId(3)) },
            Refusal::SlotNotForSessions { times: "12:00–13:00".into() },
        ),
    ] {
        assert_eq!(desk.refuses(FAY, Command::Pin(id, pin)), refusal);
    }
    assert_eq!(desk.refuses(FAY, Command::Pin(run(id.session, 2), ROOM_1)), Refusal::NoSuchRun);
    desk.does(FAY, Command::Withdraw(id.session));
    assert_eq!(desk.refuses(FAY, Command::Pin(id, ROOM_1)), Refusal::Withdrawn { title: "Bees".into() });
}

#[test]
fn a_session_runs_twice_but_never_twice_at_once() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, Command::Repeat(bees));
    desk.does(FAY, place(bees, 1, 1));
    for (room, slot) in [(1, 1), (2, 1)] {
        let refusal = desk.refuses(FAY, place_run(run(bees, 2), room, slot));
        assert_eq!(refusal, Refusal::TwoRunsAtOnce { title: "Bees".into() });
    }
    desk.does(FAY, place_run(run(bees, 2), 2, 2));
    assert_eq!(desk.board.runs().count(), 2);
    assert_eq!(desk.refuses(FAY, place_run(run(bees, 3), 2, 4)), Refusal::NoSuchRun);
}

#[test]
fn a_run_that_was_added_can_be_dropped_and_the_first_stays() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let title = || String::from("Bees");
    assert_eq!(desk.refuses(FAY, Command::DropRun(run(bees, 1))), Refusal::OnlyRun { title: title() });
    desk.does(FAY, Command::Repeat(bees));
    desk.does(FAY, Command::Repeat(bees));
    assert_eq!(desk.refuses(FAY, Command::DropRun(run(bees, 1))), Refusal::FirstRun { title: title() });
    desk.does(FAY, Command::DropRun(run(bees, 2)));
    assert_eq!(desk.refuses(FAY, Command::DropRun(run(bees, 2))), Refusal::NoSuchRun);
    // The next repeat takes the number that is free.
    desk.does(FAY, Command::Repeat(bees));
    let numbers: Vec<_> = desk.board.session(bees).unwrap().runs.iter().map(|run| run.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn a_run_that_is_dropped_leaves_its_cell_and_comes_back_to_it_when_that_is_undone() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, Command::Repeat(bees));
    desk.does(FAY, place_run(run(bees, 2), 1, 1));
    desk.does(FAY, Command::DropRun(run(bees, 2)));
    assert!(desk.board.grid().is_empty());
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(desk.board.grid().values().collect::<Vec<_>>(), [&run(bees, 2)]);
}

#[test]
fn there_is_an_end_to_repeats() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    for _ in 1..limits::RUNS {
        desk.does(FAY, Command::Repeat(bees));
    }
    let refusal = desk.refuses(FAY, Command::Repeat(bees));
    assert!(matches!(refusal, Refusal::TooMany { field: Field::Session, .. }));
    assert_eq!(desk.refuses(FAY, Command::Repeat(SessionId(9))), Refusal::NoSuchSession);
}

#[test]
fn a_run_reads_as_it_is_written() {
    for (text, id) in [("12", run(SessionId(12), 1)), ("12.3", run(SessionId(12), 3))] {
        assert_eq!((text.parse(), id.to_string().as_str()), (Ok(id), text));
    }
    for text in ["", "x", "1.", "1.999", ".2", "-1"] {
        assert!(text.parse::<RunId>().is_err(), "{text}");
    }
}
