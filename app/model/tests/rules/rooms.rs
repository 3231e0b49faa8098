//! Rooms: names, order, closing, and what keeps one from being removed.

use crate::desk::{Desk, FAY, place, room};
use model::{Command, Field, Pin, Refusal, RoomId, RoomText, RunId, SlotId, limits};

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
