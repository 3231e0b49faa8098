//! Clocks: slots past midnight, clocks that skip an hour or show one twice, dates that no event has.

use crate::desk::{Desk, FAY, at, place, settings, slot};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use model::{Command, Field, Refusal, SlotId, SlotKind, SlotText};

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn london() -> Desk {
    let mut desk = Desk::open();
    desk.does(FAY, Command::EditSettings(settings("Camp", "Test/London")));
    desk
}

#[test]
fn an_end_at_or_before_the_start_is_on_the_next_day() {
    let date: NaiveDate = "2026-05-30".parse().unwrap();
    let on = |start, end| SlotText::on(date, start, end, SlotKind::Sessions, String::new());
    assert_eq!(on(clock(9, 0), clock(10, 0)).minutes(), 60);
    assert_eq!(on(clock(23, 30), clock(0, 30)).minutes(), 60);
    assert_eq!(on(clock(9, 0), clock(9, 0)).minutes(), 24 * 60);
    assert_eq!(on(clock(23, 0), clock(0, 0)).ends, at("2026-05-31", 0, 0));
}

#[test]
fn a_slot_past_midnight_belongs_to_the_day_on_which_it_starts() {
    let mut desk = Desk::open();
    for hour in [22, 23] {
        desk.does(FAY, Command::AddSlot(slot("2026-05-30", hour, 60, SlotKind::Sessions)));
    }
    desk.does(FAY, Command::AddSlot(slot("2026-05-31", 0, 60, SlotKind::Sessions)));
    let late = &desk.board.slots[1];
    assert_eq!((late.times().as_str(), late.text.day()), ("23:00–00:00", "2026-05-30".parse().unwrap()));
    let days = desk.board.days();
    assert_eq!(days.iter().map(|(_, slots)| slots.len()).collect::<Vec<_>>(), [2, 1]);
    // What is longer does not go on into the next day.
    assert!(desk.board.span(SlotId(1), 2).is_some() && desk.board.span(SlotId(2), 2).is_none());
    desk.does(FAY, Command::AddRoom(crate::desk::room("Attic")));
    let walk = desk.pitched_long("Walk", 2);
    assert!(matches!(desk.refuses(FAY, place(walk, 1, 2)), Refusal::TooLongForSlot { length: 2, .. }));
    desk.does(FAY, place(walk, 1, 1));
}

#[test]
fn a_slot_across_midnight_overlaps_the_first_one_of_the_next_day() {
    let mut desk = Desk::open();
    desk.does(FAY, Command::AddSlot(slot("2026-05-30", 23, 120, SlotKind::Plenary)));
    let early = slot("2026-05-31", 0, 30, SlotKind::Sessions);
    assert_eq!(
        desk.refuses(FAY, Command::AddSlot(early)),
        Refusal::SlotOverlaps { times: "23:00–01:00".into() }
    );
}

#[test]
fn a_slot_cannot_start_at_a_time_that_the_clocks_skip() {
    let mut desk = london();
    for minute in [0, 30, 59] {
        let starts = at("2026-03-29", 1, minute);
        let text = SlotText {
            starts,
            ends: starts + TimeDelta::hours(2),
            ..slot("2026-03-29", 1, 60, SlotKind::Sessions)
        };
        let refusal = desk.refuses(FAY, Command::AddSlot(text));
        assert_eq!(refusal, Refusal::NoSuchTime { zone: "Test/London".into() });
        assert_eq!(refusal.field(), Some(Field::Starts));
    }
    desk.does(FAY, Command::AddSlot(slot("2026-03-29", 2, 60, SlotKind::Sessions)));
}

#[test]
fn moments_follow_the_clocks_from_one_day_to_the_next() {
    let mut desk = london();
    for date in ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"] {
        desk.does(FAY, Command::AddSlot(slot(date, 9, 60, SlotKind::Sessions)));
    }
    let offsets: Vec<_> = desk.board.slots.iter().map(|slot| slot.offset).collect();
    assert_eq!(offsets, [0, 60, 60, 0]);
    let between = |a: usize, b: usize| desk.board.slots[b].starts_at() - desk.board.slots[a].starts_at();
    assert_eq!(between(0, 1), 23 * 3_600_000);
    assert_eq!(between(2, 3), 25 * 3_600_000);
}

#[test]
fn a_time_that_the_clocks_show_twice_is_the_first_of_the_two() {
    let mut desk = london();
    desk.does(FAY, Command::AddSlot(slot("2026-10-25", 1, 60, SlotKind::Sessions)));
    let slot = &desk.board.slots[0];
    assert_eq!((slot.offset, slot.starts_at()), (60, at("2026-10-25", 0, 0).and_utc().timestamp_millis()));
}

#[test]
fn a_slot_across_the_night_of_a_change_ends_when_the_clock_says_so() {
    let mut desk = london();
    for (date, hours) in [("2026-03-29", 2), ("2026-10-25", 4)] {
        desk.does(FAY, Command::AddSlot(slot(date, 0, 3 * 60, SlotKind::Plenary)));
        let slot = desk.board.slots.last().unwrap();
        assert_eq!(slot.ends_at() - slot.starts_at(), hours * 3_600_000, "{date}");
        let next = Command::AddSlot(self::slot(date, 3, 60, SlotKind::Sessions));
        desk.does(FAY, next);
        let [.., night, morning] = desk.board.slots.as_slice() else { unreachable!() };
        assert_eq!(night.ends_at(), morning.starts_at(), "{date}");
    }
    // Elsewhere the same clock times are other moments; taking that back brings both ends back.
    desk.does(FAY, Command::EditSettings(settings("Camp", "UTC")));
    assert!(desk.board.slots.iter().all(|slot| slot.ends_offset.is_none()));
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(desk.board.slots[0].ends_offset, Some(60));
}

#[test]
fn a_slot_is_on_from_its_start_until_just_before_its_end() {
    let desk = Desk::camp();
    let slot = &desk.board.slots[0];
    let (start, end) = (slot.starts_at(), slot.ends_at());
    assert_eq!(end - start, 3_600_000);
    assert!(!slot.is_on(start - 1) && slot.is_on(start) && slot.is_on(end - 1) && !slot.is_on(end));
}

#[test]
fn a_date_that_no_event_has_is_refused_and_breaks_nothing() {
    let mut desk = Desk::camp();
    for starts in [NaiveDateTime::MIN, NaiveDateTime::MAX, at("1969-12-31", 9, 0), at("2200-01-01", 9, 0)] {
        for ends in [starts, NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let text = SlotText { starts, ends, kind: SlotKind::Sessions, title: String::new() };
            for command in [Command::AddSlot(text.clone()), Command::EditSlot(SlotId(1), text)] {
                assert!(matches!(desk.refuses(FAY, command), Refusal::NotADate { field: Field::Date, .. }));
            }
        }
    }
    let last = SlotText::on(NaiveDate::MAX, clock(9, 0), clock(9, 0), SlotKind::Sessions, String::new());
    assert_eq!(last.minutes(), 0);
}

#[test]
fn seconds_are_left_out() {
    let mut desk = Desk::open();
    let text = slot("2026-05-30", 9, 60, SlotKind::Sessions);
    let later = TimeDelta::seconds(59);
    desk.does(
        FAY,
        Command::AddSlot(SlotText { starts: text.starts + later, ends: text.ends + later, ..text.clone() }),
    );
    assert_eq!(desk.board.slots[0].text, text);
}
