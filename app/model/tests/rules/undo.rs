//! Undo: what can be taken back, what not, and why.

use crate::desk::{ANN, BEN, Desk, FAY, OLA, TestZones, holds_for, place, room, sentence, settings, slot};
use model::{
    Command, Context, Effect, Idea, NoteId, Phase, Pin, Refusal, RoomId, RunId, SessionId, SlotId, SlotKind,
};

/// Somebody else who shapes the board.
const BEN_AT_DESK: model::Actor =
    model::Actor { person: Some(model::PersonId(3)), role: model::Role::Facilitator };

/// Why the change of that number is not undone: what later builds on it.
fn why(desk: &mut Desk, seq: u64) -> String {
    let says = sentence(&desk.refuses(FAY, Command::Undo(seq)));
    says.strip_prefix("Something later builds on that change: ").unwrap_or(&says).to_owned()
}

fn edit(session: SessionId, title: &str) -> Command {
    Command::EditSession(session, Box::new(Idea::titled(title)))
}

#[test]
fn a_change_is_undone_once_and_the_undo_can_be_undone() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let seq = desk.board.seq;
    desk.does(FAY, Command::Undo(seq));
    assert_eq!(desk.place_of(bees), None);
    assert_eq!(desk.refuses(FAY, Command::Undo(seq)), Refusal::AlreadyUndone);
    desk.does(FAY, Command::Undo(seq + 1));
    assert!(desk.place_of(bees).is_some());
    assert_eq!(desk.refuses(FAY, Command::Undo(99)), Refusal::NoSuchChange);
}

#[test]
fn the_last_change_is_the_latest_of_ones_own_that_is_no_undo_and_not_undone() {
    let mut desk = Desk::camp();
    let (bees, trees) = (desk.pitched(ANN, "Bees", &[]), desk.pitched(BEN, "Trees", &[]));
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(trees, 2, 1));
    let (first, second) = (desk.board.seq - 1, desk.board.seq);
    desk.does(OLA, place(trees, 3, 1));
    let last = |desk: &Desk| model::last_of(desk.log.iter().rev(), FAY.person).map(|change| change.seq);
    assert_eq!(last(&desk), Some(second), "what others did is not one's own");
    desk.does(OLA, Command::Undo(second + 1));
    desk.does(FAY, Command::Undo(second));
    assert_eq!(last(&desk), Some(first), "it walks back");
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(last(&desk), Some(second), "what is done again can be taken back again");
    assert_eq!(desk.board.run(model::RunId::first(trees)).unwrap().1.place.unwrap().room, RoomId(2));
}

#[test]
fn what_builds_on_a_change_is_known_until_it_is_undone_itself() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let first = desk.board.seq;
    desk.does(BEN_AT_DESK, Command::MoveRoom(RoomId(3), 0));
    desk.does(BEN_AT_DESK, place(bees, 2, 2));
    let built = |desk: &Desk| model::built_upon(desk.log.iter().rev(), first).map(|change| change.seq);
    assert_eq!(built(&desk), Some(first + 2));
    let refusal = desk.refuses(FAY, Command::Undo(first));
    let names = model::Names([(model::PersonId(3), "Ben".to_owned())].into());
    let said = desk.board.naming_later(refusal, desk.log.iter().rev(), first, &names);
    holds_for(&said);
    let moved = desk.log.last().unwrap().at / 60_000;
    let clock = format!("{:02}:{:02}", moved / 60 % 24, moved % 60);
    assert_eq!(sentence(&said), format!("Ben’s move of {clock} builds on it. Undo that first."));
    desk.does(FAY, Command::Undo(first + 2));
    assert_eq!(built(&desk), None);
    desk.does(FAY, Command::Undo(first));
}

#[test]
fn what_has_changed_since_must_be_undone_first_so_that_nobodys_words_are_lost() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, edit(bees, "Wild bees"));
    let first = desk.board.seq;
    desk.does(ANN, edit(bees, "Bumblebees"));
    assert_eq!(why(&mut desk, first), "“Bumblebees” has changed since. Undo that first.");
    desk.does(FAY, Command::Undo(first + 1));
    desk.does(FAY, Command::Undo(first));
    assert_eq!(desk.idea(bees).title, "Bees");
}

#[test]
fn undoing_one_of_two_closings_does_not_open_the_other() {
    let mut desk = Desk::camp();
    for slot in [1, 2] {
        desk.does(FAY, Command::CloseRoom { room: RoomId(1), slot: SlotId(slot), closed: true });
    }
    let first = desk.board.seq - 1;
    assert_eq!(why(&mut desk, first), "Attic has changed since. Undo that first.");
    assert_eq!(desk.board.rooms[0].closed.len(), 2);
}

#[test]
fn other_things_can_have_changed_since() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let placed = desk.board.seq;
    desk.does(ANN, edit(bees, "Bumblebees"));
    desk.does(FAY, Command::MoveRoom(RoomId(3), 0));
    desk.does(FAY, Command::AddRoom(room("Dome")));
    desk.does(FAY, Command::Undo(placed));
    desk.does(FAY, Command::Undo(placed + 2));
    assert_eq!((desk.place_of(bees), desk.idea(bees).title.as_str()), (None, "Bumblebees"));
    assert_eq!(desk.board.rooms[0].text.name, "Attic");
}

/// What somebody does, and what somebody then builds upon it.
fn built_upon() -> Vec<(Command, Vec<Command>)> {
    let (bees, trees) = (SessionId(1), SessionId(2));
    let pin = |pin| Command::Pin(RunId::first(bees), pin);
    vec![
        (Command::AddRoom(room("Dome")), vec![place(bees, 4, 1)]),
        (Command::AddRoom(room("Dome")), vec![pin(Pin { room: Some(RoomId(4)), slot: None })]),
        (Command::AddSlot(slot("2026-05-30", 17, 60, SlotKind::Sessions)), vec![place(bees, 1, 7)]),
        (
            Command::AddSlot(slot("2026-05-30", 17, 60, SlotKind::Sessions)),
            vec![pin(Pin { room: None, slot: Some(SlotId(7)) })],
        ),
        (Command::RemoveRoom(RoomId(3)), vec![Command::AddRoom(room("cellar"))]),
        (Command::RemoveSlot(SlotId(6)), vec![Command::AddSlot(slot("2026-05-30", 15, 30, SlotKind::Break))]),
        (
            Command::Repeat(bees),
            vec![Command::Place {
                moves: vec![model::Move {
                    run: RunId { session: bees, run: 2 },
                    to: Some(model::Place { room: RoomId(1), slot: SlotId(1) }),
                }],
                confirmed: false,
            }],
        ),
        (Command::CallUp(bees), vec![Command::CallUp(trees)]),
        (Command::Withdraw(bees), vec![Command::Restore(bees), Command::Merge { from: bees, into: trees }]),
        (Command::Merge { from: bees, into: trees }, vec![edit(trees, "Forests")]),
        (
            Command::AddNote { session: bees, text: "x".into() },
            vec![Command::EditNote { session: bees, note: NoteId(1), text: "y".into() }],
        ),
        (Command::SetPhase(Phase::Live), vec![Command::SetPitching(false)]),
        (
            Command::EditSettings(settings("Other", "UTC")),
            vec![Command::EditSettings(settings("Third", "UTC"))],
        ),
    ]
}

#[test]
fn what_is_built_upon_stays_until_what_was_built_is_undone() {
    for (first, later) in built_upon() {
        let mut desk = Desk::camp();
        desk.pitched(FAY, "Bees", &[]);
        desk.pitched(FAY, "Trees", &[]);
        let before = desk.board.clone();
        desk.does(FAY, first.clone());
        let seq = desk.board.seq;
        for command in later {
            desk.does(FAY, command);
        }
        let refusal = desk.refuses(FAY, Command::Undo(seq));
        assert!(matches!(refusal, Refusal::DependedOn { .. }), "{first:?}: {refusal:?}");
        for seq in (seq..=desk.board.seq).rev() {
            desk.does(FAY, Command::Undo(seq));
        }
        assert!(desk.board.same_but_for_numbers(&before), "{first:?}");
    }
}

#[test]
fn a_pitch_that_others_built_upon_is_withdrawn_rather_than_undone() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let pitched = desk.board.seq;
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, Command::Merge { from: trees, into: bees });
    assert_eq!(why(&mut desk, pitched), "others have become part of “Bees” since. Withdraw it instead.");
    desk.does(FAY, Command::Undo(desk.board.seq));
    desk.does(BEN, Command::AddNote { session: bees, text: "Bring honey".into() });
    assert_eq!(why(&mut desk, pitched), "“Bees” has changed since. Undo that first.");
    desk.does(FAY, Command::Withdraw(bees));
}

#[test]
fn a_slot_comes_back_only_where_no_longer_session_would_take_it_and_only_at_its_time() {
    let mut desk = Desk::camp();
    desk.does(FAY, Command::RemoveSlot(SlotId(5)));
    let removed = desk.board.seq;
    let walk = desk.pitched_long("Walk", 2);
    desk.does(FAY, place(walk, 1, 4));
    assert_eq!(why(&mut desk, removed), "“Walk” would take other slots than now.");
    desk.does(FAY, Command::Undo(desk.board.seq));
    desk.does(FAY, Command::EditSettings(settings("Camp", "Test/Kathmandu")));
    assert_eq!(why(&mut desk, removed), "the slot 14:00–15:00 would be at another time in Test/Kathmandu.");
    desk.does(FAY, Command::Undo(desk.board.seq));
    desk.does(FAY, Command::Undo(removed));
}

#[test]
fn a_zone_goes_back_only_while_every_slot_goes_with_it() {
    let mut desk = Desk::camp();
    desk.does(FAY, Command::EditSettings(settings("Camp", "Test/Baker")));
    let rezoned = desk.board.seq;
    desk.does(FAY, Command::AddSlot(slot("2026-05-30", 18, 60, SlotKind::Sessions)));
    assert_eq!(why(&mut desk, rezoned), "the slot 18:00–19:00 would be at another time in UTC.");
    desk.does(FAY, Command::Undo(rezoned + 1));
    desk.does(FAY, Command::Undo(rezoned));
    assert!(desk.board.slots.iter().all(|slot| slot.offset == 0));
}

#[test]
fn taking_back_a_removal_twice_brings_nothing_twice() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, Command::Announce { text: "Lunch".into(), until: None });
    desk.does(FAY, Command::AddNote { session: bees, text: "x".into() });
    desk.does(FAY, Command::Repeat(bees));
    for removal in [
        Command::TakeDown(model::AnnouncementId(1)),
        Command::RemoveNote { session: bees, note: NoteId(1) },
        Command::DropRun(RunId { session: bees, run: 2 }),
        Command::RemoveRoom(RoomId(3)),
        Command::RemoveSlot(SlotId(6)),
    ] {
        desk.does(FAY, removal);
        let seq = desk.board.seq;
        desk.does(FAY, Command::Undo(seq));
        assert_eq!(desk.refuses(FAY, Command::Undo(seq)), Refusal::AlreadyUndone);
    }
}

#[test]
fn what_is_taken_back_must_leave_a_sound_board_even_when_nobody_knows_what_was_done() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let undo = [Effect::RoomRemoved(RoomId(1))];
    let context = Context { by: FAY, now: 0, zones: &TestZones, undo: Some(&undo), undone: None };
    let refusal = desk.board.decide(&context, &Command::Undo(2)).unwrap_err();
    holds_for(&refusal);
    assert!(sentence(&refusal).contains("“Bees” would stand where no session can be."));
}
