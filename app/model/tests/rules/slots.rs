//! Slots: lengths, overlaps, order, and what keeps one from being changed.

use crate::desk::{Desk, FAY, at, place, slot};
use model::{Command, Field, Pin, Refusal, RunId, SlotId, SlotKind, SlotText, limits};

const DAY: &str = "2026-05-30";

fn sessions(hour: u32, minutes: i64) -> SlotText {
    slot(DAY, hour, minutes, SlotKind::Sessions)
}

fn hours(desk: &Desk) -> Vec<String> {
    desk.board.slots.iter().map(|slot| slot.times()).collect()
}

#[test]
fn a_slot_that_overlaps_another_is_refused_and_one_that_touches_it_is_not() {
    let mut desk = Desk::open();
    desk.does(FAY, Command::AddSlot(sessions(10, 60)));
    let overlaps = Refusal::SlotOverlaps { times: "10:00–11:00".into() };
    for (hour, minute, minutes) in [(10, 0, 60), (9, 30, 60), (10, 59, 30), (9, 0, 180), (10, 15, 15)] {
        let starts = at(DAY, hour, minute);
        let text =
            SlotText { starts, ends: starts + chrono::TimeDelta::minutes(minutes), ..sessions(10, 60) };
        assert_eq!(desk.refuses(FAY, Command::AddSlot(text)), overlaps);
    }
    desk.does(FAY, Command::AddSlot(sessions(9, 60)));
    desk.does(FAY, Command::AddSlot(sessions(11, 60)));
    assert_eq!(hours(&desk), ["09:00–10:00", "10:00–11:00", "11:00–12:00"]);
    assert_eq!(desk.refuses(FAY, Command::EditSlot(SlotId(3), sessions(10, 90))), overlaps);
    // A slot does not overlap itself.
    desk.does(FAY, Command::EditSlot(SlotId(3), sessions(11, 90)));
    desk.is_so_already(FAY, Command::EditSlot(SlotId(3), sessions(11, 90)));
}

#[test]
fn a_slot_at_its_shortest_and_at_its_longest_fits_and_a_minute_beyond_does_not() {
    let (least, most) = (i64::from(limits::SLOT_LEAST), i64::from(limits::SLOT_MOST));
    for minutes in [least, most] {
        Desk::open().does(FAY, Command::AddSlot(sessions(9, minutes)));
    }
    let mut desk = Desk::open();
    for minutes in [least - 1, 0, -60] {
        let refusal = desk.refuses(FAY, Command::AddSlot(sessions(9, minutes)));
        assert_eq!(refusal, Refusal::SlotTooShort { minutes: limits::SLOT_LEAST });
        assert_eq!(refusal.field(), Some(Field::Ends));
    }
    let refusal = desk.refuses(FAY, Command::AddSlot(sessions(9, most + 1)));
    assert_eq!(refusal, Refusal::SlotTooLong { minutes: limits::SLOT_MOST });
}

#[test]
fn a_slot_in_which_a_session_is_or_is_pinned_stays_and_stays_for_sessions() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let trees = desk.pitched(FAY, "Trees", &[]);
    let pin = Pin { room: None, slot: Some(SlotId(2)) };
    desk.does(FAY, Command::Pin(RunId::first(trees), pin));
    for (id, hour, title) in [(1, 10, "Bees"), (2, 11, "Trees")] {
        let in_use = Refusal::SlotInUse { title: title.into() };
        assert_eq!(desk.refuses(FAY, Command::RemoveSlot(SlotId(id))), in_use);
        let a_break = slot(DAY, hour, 60, SlotKind::Break);
        assert_eq!(desk.refuses(FAY, Command::EditSlot(SlotId(id), a_break)), in_use);
    }
    desk.does(FAY, Command::RemoveSlot(SlotId(6)));
    // Its time can change: the session goes along.
    desk.does(FAY, Command::EditSlot(SlotId(1), sessions(17, 60)));
    assert_eq!(desk.place_of(bees).map(|place| place.slot), Some(SlotId(1)));
    assert_eq!(desk.board.slots.last().map(|slot| slot.id), Some(SlotId(1)));
}

#[test]
fn a_slot_that_is_part_of_a_longer_session_cannot_go_elsewhere() {
    let mut desk = Desk::camp();
    let walk = desk.pitched_long("Walk", 2);
    desk.does(FAY, place(walk, 1, 4));
    let in_use = Refusal::SlotInUse { title: "Walk".into() };
    assert_eq!(desk.refuses(FAY, Command::RemoveSlot(SlotId(5))), in_use);
    assert_eq!(desk.refuses(FAY, Command::EditSlot(SlotId(5), sessions(17, 60))), in_use);
    let tomorrow = slot("2026-05-31", 14, 60, SlotKind::Sessions);
    assert_eq!(desk.refuses(FAY, Command::EditSlot(SlotId(5), tomorrow)), in_use);
    desk.does(FAY, Command::EditSlot(SlotId(5), sessions(14, 45)));
}

#[test]
fn no_slot_can_be_put_into_the_middle_of_a_longer_session() {
    let mut desk = Desk::camp();
    desk.does(FAY, Command::EditSlot(SlotId(5), SlotText { starts: at(DAY, 14, 30), ..sessions(14, 60) }));
    let walk = desk.pitched_long("Walk", 2);
    desk.does(FAY, place(walk, 1, 4));
    let splits = Refusal::SplitsSession { title: "Walk".into() };
    for kind in SlotKind::ALL {
        assert_eq!(desk.refuses(FAY, Command::AddSlot(slot(DAY, 14, 30, kind))), splits);
        assert_eq!(desk.refuses(FAY, Command::EditSlot(SlotId(6), slot(DAY, 14, 30, kind))), splits);
    }
    let away =
        Command::Place { moves: vec![model::Move { run: RunId::first(walk), to: None }], confirmed: false };
    desk.does(FAY, away);
    desk.does(FAY, Command::AddSlot(slot(DAY, 14, 30, SlotKind::Break)));
}

#[test]
fn what_is_not_there_is_named() {
    let mut desk = Desk::camp();
    assert_eq!(desk.refuses(FAY, Command::EditSlot(SlotId(9), sessions(18, 60))), Refusal::NoSuchSlot);
    assert_eq!(desk.refuses(FAY, Command::RemoveSlot(SlotId(9))), Refusal::NoSuchSlot);
}

#[test]
fn there_is_an_end_to_slots() {
    let mut desk = Desk::open();
    for n in 0..limits::SLOTS {
        let starts = at(DAY, 0, 0) + chrono::TimeDelta::minutes(10 * i64::try_from(n).unwrap());
        let ends = starts + chrono::TimeDelta::minutes(10);
        desk.does(FAY, Command::AddSlot(SlotText { starts, ends, ..sessions(0, 10) }));
    }
    let refusal = desk.refuses(FAY, Command::AddSlot(slot("2026-07-01", 9, 60, SlotKind::Sessions)));
    assert!(matches!(refusal, Refusal::EventFull { what: Field::Slot, .. }));
}
