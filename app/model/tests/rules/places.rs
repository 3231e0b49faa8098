//! Places: taken ones, closed ones, breaks, hosts in two places, moving several at once, swapping.

use crate::desk::{ANN, Desk, FAY, named, person, place, place_confirmed, to};
use model::{Command, Counts, Field, Idea, Move, Place, Problem, Refusal, RoomId, RunId, SessionId, SlotId};

fn cell(room: u32, slot: u32) -> Option<Place> {
    Some(Place { room: RoomId(room), slot: SlotId(slot) })
}

fn off(session: SessionId) -> Command {
    Command::Place { moves: vec![Move { run: RunId::first(session), to: None }], confirmed: false }
}

#[test]
fn a_cell_holds_one_run() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let trees = desk.pitched(FAY, "Trees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let taken = Refusal::PlaceTaken {
        room: "Attic".into(),
        times: "10:00–11:00".into(),
        title: "Bees".into(),
        by: None,
    };
    assert_eq!(desk.refuses(FAY, place(trees, 1, 1)), taken);
    assert_eq!(desk.refuses(FAY, place_confirmed(trees, 1, 1)), taken);
    assert_eq!((taken.field(), taken.confirmable()), (Some(Field::Place), false));
    desk.is_so_already(FAY, place(bees, 1, 1));
    desk.does(FAY, place(trees, 1, 2));
    desk.does(FAY, off(bees));
    desk.does(FAY, place(trees, 1, 1));
}

#[test]
fn a_longer_session_holds_each_of_its_cells() {
    let mut desk = Desk::camp();
    let walk = desk.pitched_long("Walk", 2);
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, place(walk, 1, 4));
    assert_eq!(desk.board.grid().len(), 2);
    assert!(matches!(desk.refuses(FAY, place(bees, 1, 5)), Refusal::PlaceTaken { .. }));
    desk.does(FAY, place(bees, 1, 6));
    // From the other side as well: it cannot reach into a cell that is taken.
    assert!(matches!(desk.refuses(FAY, place(walk, 1, 5)), Refusal::PlaceTaken { .. }));
}

#[test]
fn a_longer_session_does_not_reach_over_a_break_nor_past_the_last_slot() {
    let mut desk = Desk::camp();
    let walk = desk.pitched_long("Walk", 2);
    for (slot, times) in [(2, "11:00–12:00"), (6, "15:00–16:00")] {
        let refusal = desk.refuses(FAY, place_confirmed(walk, 1, slot));
        assert_eq!(refusal, Refusal::TooLongForSlot { title: "Walk".into(), length: 2, times: times.into() });
    }
    desk.does(FAY, place(walk, 1, 1));
}

#[test]
fn a_session_on_the_board_grows_only_where_there_is_room() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(FAY, "Trees", &[]);
    desk.does(FAY, place(bees, 1, 4));
    desk.does(FAY, place(trees, 1, 6));
    let grown = |length| Command::EditSession(bees, Box::new(Idea { length, ..Idea::titled("Bees") }));
    desk.does(ANN, grown(2));
    assert!(matches!(desk.refuses(ANN, grown(3)), Refusal::PlaceTaken { .. }));
    assert!(matches!(desk.refuses(ANN, grown(4)), Refusal::TooLongForSlot { .. }));
    desk.does(ANN, grown(1));
}

#[test]
fn nothing_stands_in_a_break_or_where_nothing_is() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let not_for_sessions = Refusal::SlotNotForSessions { times: "12:00–13:00".into() };
    for (command, refusal) in [
        (place_confirmed(bees, 1, 3), not_for_sessions),
        (place(bees, 9, 1), Refusal::NoSuchRoom),
        (place(bees, 1, 9), Refusal::NoSuchSlot),
        (place(SessionId(9), 1, 1), Refusal::NoSuchRun),
    ] {
        assert_eq!(desk.refuses(FAY, command), refusal);
    }
}

#[test]
fn a_host_in_two_places_is_refused_granted_when_confirmed_and_then_shown_as_a_problem() {
    for (host, same_host) in [(person(ANN), person(ANN)), (named("Ada"), named("ADA"))] {
        let mut desk = Desk::camp();
        let bees = desk.pitched(FAY, "Bees", &[named("Bo"), host.clone()]);
        let trees = desk.pitched(FAY, "Trees", &[same_host]);
        desk.does(FAY, place(bees, 1, 1));
        let refusal = desk.refuses(FAY, place(trees, 2, 1));
        let times = "10:00–11:00".into();
        assert_eq!(refusal, Refusal::HostElsewhere { title: "Trees".into(), other: "Bees".into(), times });
        assert!(refusal.confirmable());
        assert!(
            desk.board
                .problems(&Counts::new(), &model::Forecast::new())
                .iter()
                .all(|p| matches!(p, Problem::Unplaced { .. }))
        );

        desk.does(FAY, place_confirmed(trees, 2, 1));
        let (a, b) = (RunId::first(bees), RunId::first(trees));
        let clash = Problem::HostClash { host, a, b, slot: SlotId(1) };
        assert_eq!(desk.board.problems(&Counts::new(), &model::Forecast::new()), [clash]);
    }
}

#[test]
fn what_was_confirmed_stays_confirmed_while_others_move() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[named("Ada")]);
    let trees = desk.pitched(FAY, "Trees", &[named("Ada")]);
    let ponds = desk.pitched(FAY, "Ponds", &[]);
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place_confirmed(trees, 2, 1));
    let moves = vec![to(bees, 1, 1), to(trees, 2, 1), to(ponds, 3, 1)];
    desk.does(FAY, Command::Place { moves, confirmed: false });
}

#[test]
fn a_time_that_a_session_cannot_take_is_refused_and_granted_when_confirmed() {
    let mut desk = Desk::camp();
    let cannot = [SlotId(5)].into();
    desk.does(ANN, Command::Pitch(Box::new(Idea { cannot, length: 2, ..Idea::titled("Walk") })));
    let walk = SessionId(1);
    let refusal = desk.refuses(FAY, place(walk, 1, 4));
    assert_eq!(refusal, Refusal::CannotThen { title: "Walk".into(), times: "14:00–15:00".into() });
    assert!(refusal.confirmable());
    desk.does(FAY, place_confirmed(walk, 1, 4));
    let run = RunId::first(walk);
    assert_eq!(
        desk.board.problems(&Counts::new(), &model::Forecast::new()),
        [Problem::CannotThen { run, slot: SlotId(5) }]
    );
}

#[test]
fn several_move_in_one_step_round_about_or_not_at_all() {
    let mut desk = Desk::camp();
    let [a, b, c] = ["Ants", "Bees", "Cows"].map(|title| desk.pitched(FAY, title, &[]));
    let moves = vec![to(a, 1, 1), to(b, 2, 1), to(c, 3, 1)];
    desk.does(FAY, Command::Place { moves, confirmed: false });
    // Each goes where another is now.
    let moves = vec![to(a, 2, 1), to(b, 3, 1), to(c, 1, 1)];
    desk.does(FAY, Command::Place { moves, confirmed: false });
    assert_eq!([a, b, c].map(|session| desk.place_of(session)), [cell(2, 1), cell(3, 1), cell(1, 1)]);
    // One of three cannot: none moves.
    let moves = vec![to(a, 1, 2), to(b, 1, 2), to(c, 3, 2)];
    assert!(matches!(
        desk.refuses(FAY, Command::Place { moves, confirmed: true }),
        Refusal::PlaceTaken { .. }
    ));
    assert_eq!(desk.place_of(a), cell(2, 1));
    // Named twice: the last word counts.
    desk.does(FAY, Command::Place { moves: vec![to(a, 1, 5), to(a, 1, 6)], confirmed: false });
    assert_eq!(desk.place_of(a), cell(1, 6));
}

#[test]
fn two_runs_swap_their_places_also_when_one_has_none() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let trees = desk.pitched(FAY, "Trees", &[]);
    let swap = Command::Swap { a: RunId::first(bees), b: RunId::first(trees), confirmed: false };
    desk.is_so_already(FAY, swap.clone());
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(trees, 2, 5));
    desk.does(FAY, swap.clone());
    assert_eq!((desk.place_of(bees), desk.place_of(trees)), (cell(2, 5), cell(1, 1)));
    desk.does(FAY, off(trees));
    desk.does(FAY, swap);
    assert_eq!((desk.place_of(bees), desk.place_of(trees)), (None, cell(2, 5)));
    let itself = Command::Swap { a: RunId::first(bees), b: RunId::first(bees), confirmed: false };
    desk.is_so_already(FAY, itself);
    let nobody = Command::Swap { a: RunId::first(bees), b: RunId::first(SessionId(9)), confirmed: false };
    assert_eq!(desk.refuses(FAY, nobody), Refusal::NoSuchRun);
}

#[test]
fn a_swap_is_held_to_the_rules_of_a_move() {
    let mut desk = Desk::camp();
    let walk = desk.pitched_long("Walk", 2);
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, place(walk, 1, 1));
    desk.does(FAY, place(bees, 1, 6));
    let swap = Command::Swap { a: RunId::first(walk), b: RunId::first(bees), confirmed: true };
    assert!(matches!(desk.refuses(FAY, swap), Refusal::TooLongForSlot { .. }));
}

#[test]
fn where_and_when_a_run_is_can_be_told_in_words() {
    let mut desk = Desk::camp();
    let walk = desk.pitched_long("Walk", 2);
    let whereabouts = |desk: &Desk| {
        let told = desk.board.whereabouts(RunId::first(walk));
        told.map(|(room, times)| format!("{} {times}", room.text.name))
    };
    assert_eq!(whereabouts(&desk), None);
    desk.does(FAY, place(walk, 2, 1));
    assert_eq!(whereabouts(&desk).as_deref(), Some("Barn 10:00–12:00"));
    assert_eq!(desk.board.whereabouts(RunId { session: walk, run: 2 }), None);
}
