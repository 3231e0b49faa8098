//! Days by a template.

use crate::desk::{Desk, FAY};
use chrono::Timelike as _;
use model::{Asked, Command, Field, Fields, Programme, Refusal, SlotKind};

const DAY: &str = "do=lay-out&rooms=6&date=2026-05-30&starts=09:30&slots=5&minutes=45&gap=15&lunch=12:30&lunch-for=60\
                   &opening=yes&closing=yes&room-title=Room&opening-title=Opening&lunch-title=Lunch&closing-title=Closing";

fn asked(more: &[(&str, &str)]) -> Result<Programme, Refusal> {
    let pairs = DAY.split('&').filter_map(|pair| pair.split_once('='));
    let kept = pairs.filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields = kept.chain(more.iter().copied());
    let fields = Fields(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
    match fields.asked(None)? {
        Asked::Command(Command::Import(programme)) => Ok(*programme),
        other => unreachable!("{other:?}"),
    }
}

/// When what is: `09:30 Opening`.
fn day(programme: &Programme) -> Vec<String> {
    let line = |slot: &model::SlotText| {
        let title = if slot.title.is_empty() { slot.kind.key() } else { &slot.title };
        format!("{:02}:{:02} {title}", slot.starts.hour(), slot.starts.minute())
    };
    programme.slots.iter().map(line).collect()
}

#[test]
fn six_rooms_and_five_slots_with_lunch_between_them_are_one_change() {
    let programme = asked(&[]).unwrap();
    assert_eq!(
        day(&programme),
        [
            "09:30 Opening",
            "10:15 sessions",
            "11:15 sessions",
            "12:30 Lunch",
            "13:30 sessions",
            "14:30 sessions",
            "15:30 sessions",
            "16:30 Closing"
        ]
    );
    let names: Vec<_> = programme.rooms.iter().map(|room| room.name.as_str()).collect();
    assert_eq!(names, ["Room 1", "Room 2", "Room 3", "Room 4", "Room 5", "Room 6"]);
    assert!(programme.slots.iter().all(|slot| slot.kind != SlotKind::Sessions || slot.minutes() == 45));
    let mut desk = Desk::open();
    let blank = desk.board.clone();
    desk.does(FAY, Command::Import(Box::new(programme)));
    assert_eq!((desk.board.rooms.len(), desk.board.slots.len()), (6, 8));
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert!(desk.board.same_but_for_numbers(&blank));
}

#[test]
fn every_day_is_like_the_other() {
    let two = asked(&[("days", "2")]).unwrap();
    let (one, other) = two.slots.split_at(8);
    assert_eq!(one[0].day().succ_opt(), Some(other[0].day()));
    let clocks = |slots: &[model::SlotText]| slots.iter().map(|slot| slot.starts.time()).collect::<Vec<_>>();
    assert_eq!(clocks(one), clocks(other));
}

#[test]
fn what_is_left_out_is_left_out() {
    let plain = asked(&[("lunch", ""), ("opening", ""), ("closing", ""), ("gap", "")]).unwrap();
    assert_eq!(
        day(&plain),
        ["09:30 sessions", "10:15 sessions", "11:00 sessions", "11:45 sessions", "12:30 sessions"]
    );
    // Lunch behind the last slot is there as well.
    let late = asked(&[("slots", "2"), ("lunch", "15:00")]).unwrap();
    assert_eq!(day(&late)[3..], ["15:00 Lunch", "16:00 Closing"]);
    let rooms = asked(&[("slots", "0")]).unwrap();
    assert!(rooms.slots.is_empty() && rooms.rooms.len() == 6);
}

#[test]
fn rooms_can_be_pasted_with_their_seats() {
    let pasted = asked(&[("names", " Koto, 40\r\n\nBarn\nHall, upstairs\nالقاعة، 12\nTent;8")]).unwrap();
    let rooms: Vec<_> = pasted.rooms.iter().map(|room| (room.name.as_str(), room.capacity)).collect();
    assert_eq!(
        rooms,
        [
            ("Koto", Some(40)),
            ("Barn", None),
            ("Hall, upstairs", None),
            ("القاعة", Some(12)),
            ("Tent", Some(8))
        ]
    );
}

#[test]
fn what_does_not_fit_is_refused_at_its_field() {
    let out_of_range = |field, least, most| Refusal::OutOfRange { field, least, most };
    for (name, value, refusal) in [
        ("slots", "20", Refusal::DayTooLong),
        ("slots", "21", out_of_range(Field::Slots, 0, 20)),
        ("slots", "-1", out_of_range(Field::Slots, 0, 20)),
        ("slots", "many", Refusal::NotANumber { field: Field::Slots, text: "many".into() }),
        ("rooms", "201", out_of_range(Field::Rooms, 0, 200)),
        ("days", "0", out_of_range(Field::Days, 1, 7)),
        ("days", "99999999999", out_of_range(Field::Days, 1, 7)),
        ("minutes", "4", out_of_range(Field::Minutes, 5, 720)),
        ("gap", "121", out_of_range(Field::Gap, 0, 120)),
        ("lunch-for", "0", out_of_range(Field::LunchFor, 5, 720)),
        ("lunch", "09:00", Refusal::LunchTooEarly),
        ("lunch", "noon", Refusal::NotATime { field: Field::Lunch, text: "noon".into() }),
        ("date", "", Refusal::Missing { field: Field::Date }),
        ("starts", "", Refusal::Missing { field: Field::Starts }),
    ] {
        assert_eq!(asked(&[(name, value)]), Err(refusal.clone()), "{name}={value}");
        assert_eq!(refusal.field().map(Field::key), Some(name));
        crate::desk::holds_for(&refusal);
    }
    let nothing = asked(&[("rooms", ""), ("slots", "")]);
    assert_eq!(nothing, Err(Refusal::Missing { field: Field::Rooms }));
}
