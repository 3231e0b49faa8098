//! Rooms: names, order, closing, and what keeps one from being removed.

use crate::desk::{Desk, FAY, place, room};
use model::{Command, Field, Idea, Pin, Refusal, RoomId, RoomText, RunId, SlotId, limits};

fn close(room: u32, slot: u32, closed: bool) -> Command {
    Command::CloseRoom { room: RoomId(room), slot: SlotId(slot), closed }
}

fn names(desk: &Desk) -> Vec<&str> {
    desk.board.rooms.iter().map(|room| room.text.name.as_str()).collect()
}

#[test]
fn two_rooms_never_share_a_name_whatever_its_case() {
    let mut desk = Desk::camp();
    let taken = Refusal::NameTaken { name: "aTTic".into() };
    assert_eq!(desk.refuses(FAY, Command::AddRoom(room(" aTTic "))), taken);
    assert_eq!(desk.refuses(FAY, Command::EditRoom(RoomId(2), room("aTTic"))), taken);
    assert_eq!(taken.field(), Some(Field::Name));
    desk.does(FAY, Command::EditRoom(RoomId(1), room("aTTic")));
    desk.is_so_already(FAY, Command::EditRoom(RoomId(1), room("aTTic")));
}

#[test]
fn rooms_stand_in_the_order_that_facilitators_give_them() {
    let mut desk = Desk::camp();
    for (id, to, order) in [
        (3, 0, ["Cellar", "Attic", "Barn"]),
        (3, 1, ["Attic", "Cellar", "Barn"]),
        (1, 99, ["Cellar", "Barn", "Attic"]),
    ] {
        desk.does(FAY, Command::MoveRoom(RoomId(id), to));
        assert_eq!(names(&desk), order);
    }
    desk.is_so_already(FAY, Command::MoveRoom(RoomId(1), 2));
}

#[test]
fn a_room_with_a_session_or_a_pin_in_it_cannot_be_removed() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let in_use = Refusal::RoomInUse { room: "Attic".into(), title: "Bees".into() };
    desk.does(FAY, place(bees, 1, 1));
    assert_eq!(desk.refuses(FAY, Command::RemoveRoom(RoomId(1))), in_use);
    desk.does(FAY, place(bees, 2, 1));
    desk.does(FAY, Command::RemoveRoom(RoomId(1)));
    assert_eq!(names(&desk), ["Barn", "Cellar"]);

    let trees = desk.pitched(FAY, "Trees", &[]);
    let pin = Pin { room: Some(RoomId(3)), slot: None };
    desk.does(FAY, Command::Pin(RunId::first(trees), pin));
    let in_use = Refusal::RoomInUse { room: "Cellar".into(), title: "Trees".into() };
    assert_eq!(desk.refuses(FAY, Command::RemoveRoom(RoomId(3))), in_use);
    desk.does(FAY, Command::Withdraw(trees));
    desk.does(FAY, Command::RemoveRoom(RoomId(3)));
}

#[test]
fn a_room_that_is_brought_back_stands_where_it_stood() {
    let mut desk = Desk::camp();
    desk.does(FAY, Command::RemoveRoom(RoomId(2)));
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(names(&desk), ["Attic", "Barn", "Cellar"]);
}

#[test]
fn closing_a_room_sends_its_session_to_the_shelf_unpinned_and_undoing_it_brings_it_back() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    let trees = desk.pitched(FAY, "Trees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(trees, 1, 2));
    let there = desk.place_of(bees).unwrap();
    let pin = Pin { room: Some(there.room), slot: Some(there.slot) };
    desk.does(FAY, Command::Pin(RunId::first(bees), pin));

    desk.does(FAY, close(1, 1, true));
    assert_eq!(desk.place_of(bees), None);
    assert!(desk.board.run(RunId::first(bees)).unwrap().1.pin.is_loose());
    assert!(desk.place_of(trees).is_some());
    desk.is_so_already(FAY, close(1, 1, true));
    let closed = Refusal::RoomClosed { room: "Attic".into(), times: "10:00–11:00".into() };
    assert_eq!(desk.refuses(FAY, place(bees, 1, 1)), closed);

    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(desk.place_of(bees), Some(there));
    assert_eq!(desk.board.run(RunId::first(bees)).unwrap().1.pin, pin);
}

#[test]
fn closing_a_room_for_the_second_slot_of_a_long_session_sends_it_to_the_shelf() {
    let mut desk = Desk::camp();
    let walk = desk.pitched_long("Walk", 2);
    desk.does(FAY, place(walk, 1, 4));
    desk.does(FAY, close(1, 5, true));
    assert_eq!(desk.place_of(walk), None);
    let closed = Refusal::RoomClosed { room: "Attic".into(), times: "14:00–15:00".into() };
    assert_eq!(desk.refuses(FAY, place(walk, 1, 4)), closed);
}

#[test]
fn a_room_that_opens_again_can_be_used_again() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, close(1, 1, true));
    desk.is_so_already(FAY, close(1, 2, false));
    desk.does(FAY, close(1, 1, false));
    desk.does(FAY, place(bees, 1, 1));
}

fn close_from(room: u32, from: Option<u32>, closed: bool) -> Command {
    Command::CloseRoomFrom { room: RoomId(room), from: from.map(SlotId), closed }
}

#[test]
fn a_room_that_closes_from_now_on_keeps_its_sessions_until_they_move() {
    let mut desk = Desk::camp();
    let [bees, trees, moss] = ["Bees", "Trees", "Moss"].map(|title| desk.pitched(FAY, title, &[]));
    for (session, slot) in [(bees, 1), (trees, 2), (moss, 4)] {
        desk.does(FAY, place(session, 1, slot));
    }
    let pin = Pin { room: Some(RoomId(1)), slot: Some(SlotId(4)) };
    desk.does(FAY, Command::Pin(RunId::first(moss), pin));
    // The first slot is over, the second is on.
    desk.now = desk.board.slots[1].starts_at() + 60_000;
    desk.does(FAY, close_from(1, None, true));
    let at =
        |desk: &Desk| [bees, trees, moss].map(|session| desk.place_of(session).map(|place| place.slot.0));
    assert_eq!(at(&desk), [Some(1), Some(2), Some(4)]);
    assert_eq!(desk.board.rooms[0].closed, [2, 3, 4, 5, 6].map(SlotId).into());
    assert_eq!(desk.board.stranded(desk.now), [trees, moss].map(RunId::first));
    assert!(
        desk.board.is_closed_from(RoomId(1), desk.now) && !desk.board.is_closed_from(RoomId(2), desk.now)
    );
    let loose = Pin { room: None, slot: Some(SlotId(4)) };
    assert_eq!(desk.board.run(RunId::first(moss)).unwrap().1.pin, loose, "it must be able to go elsewhere");
    desk.is_so_already(FAY, close_from(1, None, true));

    // It is a text like any other that its host edits; longer it cannot become there.
    let idea = desk.idea(moss);
    let edited = Idea { blurb: "Green".into(), ..idea.clone() };
    desk.does(FAY, Command::EditSession(moss, Box::new(edited)));
    let longer = Command::EditSession(moss, Box::new(Idea { length: 2, ..idea }));
    assert!(matches!(desk.refuses(FAY, longer), Refusal::RoomClosed { .. }));

    // Repaired, and taken back: it is stranded again, which is no rule broken.
    desk.does(FAY, place(moss, 2, 4));
    assert_eq!(desk.board.stranded(desk.now), [RunId::first(trees)]);
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(desk.board.stranded(desk.now).len(), 2);

    desk.does(FAY, close_from(1, None, false));
    assert!(desk.board.rooms[0].closed.is_empty() && desk.board.stranded(desk.now).is_empty());
}

#[test]
fn a_room_closes_from_a_slot_on_in_one_change_with_one_way_back() {
    let mut desk = Desk::camp();
    desk.does(FAY, close(1, 1, true));
    desk.does(FAY, close_from(1, Some(5), true));
    assert_eq!(desk.board.rooms[0].closed, [1, 5, 6].map(SlotId).into());
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(desk.board.rooms[0].closed, [SlotId(1)].into());
    for (command, refusal) in [
        (close_from(9, None, true), Refusal::NoSuchRoom),
        (close_from(1, Some(9), true), Refusal::NoSuchSlot),
    ] {
        assert_eq!(desk.refuses(FAY, command), refusal);
    }
}

#[test]
fn what_is_not_there_is_named() {
    let mut desk = Desk::camp();
    for (command, refusal) in [
        (Command::EditRoom(RoomId(9), room("Dome")), Refusal::NoSuchRoom),
        (Command::RemoveRoom(RoomId(9)), Refusal::NoSuchRoom),
        (Command::MoveRoom(RoomId(9), 0), Refusal::NoSuchRoom),
        (close(9, 1, true), Refusal::NoSuchRoom),
        (close(1, 9, true), Refusal::NoSuchSlot),
    ] {
        assert_eq!(desk.refuses(FAY, command), refusal);
    }
}

#[test]
fn there_is_an_end_to_rooms() {
    let mut desk = Desk::open();
    for n in 0..limits::ROOMS {
        desk.does(FAY, Command::AddRoom(room(&format!("Room {n}"))));
    }
    let refusal = desk.refuses(FAY, Command::AddRoom(room("One more")));
    assert!(matches!(refusal, Refusal::EventFull { what: Field::Room, .. }));
}

#[test]
fn a_need_is_met_whatever_its_case() {
    let text = RoomText { features: vec!["Step-Free".into()], ..room("Hall") };
    assert!(text.offers("step-free") && !text.offers("step"));
}
