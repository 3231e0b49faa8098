//! Slots that begin late: what moves, how far, and what keeps it from moving.

use crate::desk::{Desk, FAY, place, slot};
use model::{Command, Field, Refusal, SlotId, SlotKind, limits};
use proptest::prelude::*;

const DAY: &str = "2026-05-30";

fn delay(slot: u32, minutes: i64) -> Command {
    Command::DelaySlot { slot: SlotId(slot), minutes, absorb: false }
}

fn absorb(slot: u32, minutes: i64) -> Command {
    Command::DelaySlot { slot: SlotId(slot), minutes, absorb: true }
}

fn times(desk: &Desk) -> Vec<String> {
    desk.board.slots.iter().map(|slot| slot.times()).collect()
}

#[test]
fn a_late_slot_takes_what_follows_on_its_day_along_and_nothing_before_or_after() {
    let mut desk = Desk::camp();
    desk.does(FAY, Command::AddSlot(slot("2026-05-31", 9, 60, SlotKind::Sessions)));
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 4));
    desk.does(FAY, delay(2, 10));
    let then = [
        "10:00–11:00",
        "11:10–12:10",
        "12:10–13:10",
        "13:10–14:10",
        "14:10–15:10",
        "15:10–16:10",
        "09:00–10:00",
    ];
    assert_eq!(times(&desk), then);
    assert_eq!(desk.place_of(bees).map(|place| place.slot), Some(SlotId(4)), "sessions keep their places");
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(times(&desk)[1], "11:00–12:00");
}

#[test]
fn breaks_absorb_a_delay_down_to_the_shortest_slot() {
    let mut desk = Desk::camp();
    desk.does(FAY, absorb(1, 15));
    assert_eq!(times(&desk)[..4], ["10:15–11:15", "11:15–12:15", "12:15–13:00", "13:00–14:00"]);
    desk.does(FAY, absorb(2, 60));
    // Lunch has 40 minutes to give; the rest of the day is late by what remains.
    assert_eq!(times(&desk)[1..5], ["12:15–13:15", "13:15–13:20", "13:20–14:20", "14:20–15:20"]);
    // A break that is late itself stays as long as it is.
    desk.does(FAY, absorb(3, 10));
    assert_eq!(times(&desk)[2..4], ["13:25–13:30", "13:30–14:30"]);
}

#[test]
fn a_slot_catches_up_until_it_meets_the_one_before_or_the_present() {
    let mut desk = Desk::camp();
    desk.does(FAY, delay(4, 20));
    let in_the_way = Refusal::SlotInTheWay { times: "12:00–13:00".into() };
    assert_eq!(desk.refuses(FAY, delay(4, -21)), in_the_way);
    assert_eq!(in_the_way.field(), Some(Field::Minutes));
    desk.does(FAY, delay(4, -20));
    desk.now = desk.board.slots[0].starts_at() - 5 * 60_000;
    let begun = Refusal::WouldHaveBegun { times: "10:00–11:00".into() };
    assert_eq!(desk.refuses(FAY, delay(1, -6)), begun);
    assert_eq!(begun.field(), Some(Field::Minutes));
    desk.does(FAY, delay(1, -4));
}

#[test]
fn no_slot_goes_past_the_one_before_it() {
    let mut desk = Desk::camp();
    desk.does(FAY, delay(5, 60));
    let before = Refusal::SlotInTheWay { times: "15:00–16:00".into() };
    assert_eq!(desk.refuses(FAY, delay(6, -120)), before, "though there is an hour free");
}

#[test]
fn no_slot_is_delayed_past_midnight_or_into_the_next_day() {
    let mut desk = Desk::open();
    desk.does(FAY, Command::AddSlot(slot(DAY, 20, 60, SlotKind::Sessions)));
    desk.does(FAY, Command::AddSlot(slot(DAY, 22, 90, SlotKind::Sessions)));
    let past = Refusal::PastMidnight { times: "22:00–23:30".into() };
    assert_eq!(desk.refuses(FAY, delay(1, 31)), past);
    assert_eq!(past.field(), Some(Field::Minutes));
    desk.does(FAY, delay(1, 30));
    assert_eq!(times(&desk), ["20:30–21:30", "22:30–00:00"]);
    // What goes on past midnight anyway does so until the next day begins.
    desk.does(FAY, Command::EditSlot(SlotId(2), slot(DAY, 22, 150, SlotKind::Sessions)));
    desk.does(FAY, Command::AddSlot(slot("2026-05-31", 1, 60, SlotKind::Plenary)));
    desk.does(FAY, delay(2, 30));
    let in_the_way = Refusal::SlotInTheWay { times: "01:00–02:00".into() };
    assert_eq!(desk.refuses(FAY, delay(2, 5)), in_the_way);
    let yesterday = Refusal::PastMidnight { times: "01:00–02:00".into() };
    assert_eq!(desk.refuses(FAY, delay(3, -61)), yesterday);
}

#[test]
fn a_delay_is_of_some_minutes_and_of_not_too_many() {
    let mut desk = Desk::camp();
    let most = i64::from(limits::DELAY);
    let refusal = Refusal::DelayOutOfRange { most: limits::DELAY };
    for minutes in [0, most + 1, -most - 1, i64::MIN, i64::MAX] {
        assert_eq!(desk.refuses(FAY, delay(1, minutes)), refusal);
    }
    assert_eq!(refusal.field(), Some(Field::Minutes));
    desk.does(FAY, delay(1, most));
    desk.does(FAY, delay(1, -most));
    assert_eq!(desk.refuses(FAY, delay(9, 5)), Refusal::NoSuchSlot);
}

proptest! {
    #[test]
    fn a_delay_keeps_order_and_length_and_what_is_shown_before_is_what_happens(
        first in 1_u32..=6, minutes in -70_i64..=200, absorbs: bool,
    ) {
        let mut desk = Desk::camp();
        let command = Command::DelaySlot { slot: SlotId(first), minutes, absorb: absorbs };
        let shown: Vec<_> = desk.board.delayed(SlotId(first), minutes, absorbs)
            .into_iter().map(|(slot, text)| (slot.id, text)).collect();
        let before = desk.board.clone();
        if desk.ask(FAY, &command).is_ok() {
            for (id, text) in &shown {
                prop_assert_eq!(&desk.board.slot(*id).unwrap().text, text);
            }
            for (was, is) in before.slots.iter().zip(&desk.board.slots) {
                prop_assert_eq!(was.id, is.id);
                let shrinks = absorbs && minutes > 0 && is.text.kind == SlotKind::Break && is.id != SlotId(first);
                if shrinks {
                    prop_assert!((5..=was.text.minutes()).contains(&is.text.minutes()));
                } else {
                    prop_assert_eq!(was.text.minutes(), is.text.minutes());
                }
            }
        }
    }
}
