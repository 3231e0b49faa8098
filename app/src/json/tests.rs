use super::read;
use crate::api::{About, Frame, Me, Page};
use crate::sample::{add, board, host, me};
use model::{Board, Change, Effect, Heads, RunId, SessionId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

/// What serde_json writes, and what comes of it here and there.
fn same<T: Serialize + DeserializeOwned + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    let theirs: T = serde_json::from_str(&text).unwrap();
    let ours = read::<T>(&text);
    assert!(ours.is_some(), "unreadable: {text}");
    assert_eq!(format!("{ours:?}"), format!("{:?}", Some(theirs)));
}

#[test]
fn reads_what_pages_and_frames_are_made_of() {
    let mut board = board();
    let run = add(&mut board, "Ukulele \"für\" alle\n\\ 🎸", &[Some((1, 1)), None]);
    host(&mut board, run);
    board.event.settings.first_day = board.slots[0].text.day().into();
    same(&board);
    same(&me(&[run]));
    same(&Me::default());
    same(&Heads(BTreeMap::from([(RunId { session: SessionId(3), run: 2 }, 7)])));
    let effects = vec![
        Effect::Pitched(Box::new(board.sessions[0].clone())),
        Effect::SlotAdded(board.slots[0].clone()),
        Effect::RoomEdited(board.rooms[0].clone()),
        Effect::Placed { run, place: None },
        Effect::LogoSet(None),
        Effect::SettingsEdited(board.event.settings.clone()),
    ];
    let command = "018f3c5e-7d1a-7c3b-9a8e-112233445566".parse().unwrap();
    same(&Frame::Changes(vec![Arc::new(Change {
        seq: 9,
        at: 1_906_329_600_000,
        by: None,
        command,
        effects,
    })]));
    same(&Frame::Hello { epoch: 6_917_529_027_641_081_855, seq: 0, build: String::new() });
    same(&Frame::Beat { seq: u64::from(u32::MAX) });
    same(&Page { about: About::House, returned: None, now: -1, build: "abc".into() });
}

/// A log with every kind of effect in it (the model's own tests see to that), and every board on its way.
#[test]
fn reads_every_effect_and_every_board() {
    let log = include_str!("../../model/tests/recorded/log.json");
    let changes: Vec<Change> = read(log).unwrap();
    assert_eq!(changes, serde_json::from_str::<Vec<Change>>(log).unwrap());
    let mut board = Board::blank();
    for change in changes {
        board.apply(&change);
        same(&board);
        same(&Frame::Changes(vec![Arc::new(change)]));
    }
}

/// Every text that comes of this one by leaving out one field somewhere, or by writing `null` there.
fn spoiled(whole: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    match whole {
        Value::Object(map) => {
            for (key, value) in map {
                let with = |value: Option<Value>| {
                    let mut map = map.clone();
                    map.remove(key);
                    map.extend(value.map(|value| (key.clone(), value)));
                    Value::Object(map)
                };
                all.extend([with(None), with(Some(Value::Null))]);
                all.extend(spoiled(value).into_iter().map(|value| with(Some(value))));
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                for value in spoiled(value) {
                    let mut list = list.clone();
                    list[at] = value;
                    all.push(Value::Array(list));
                }
            }
        }
        _ => {}
    }
    all
}

/// An earlier build kept what it did not know yet of, and did not write what was as always.
#[test]
fn a_field_that_is_not_there_is_what_serde_json_takes_it_for() {
    let log = include_str!("../../model/tests/recorded/log.json");
    let mut board = Board::blank();
    for change in serde_json::from_str::<Vec<Change>>(log).unwrap() {
        board.apply(&change);
        for text in spoiled(&serde_json::to_value(&change).unwrap()) {
            let theirs = serde_json::from_value::<Change>(text.clone()).ok();
            assert_eq!(read(&text.to_string()), theirs, "{text}");
        }
    }
    for text in spoiled(&serde_json::to_value(&board).unwrap()) {
        let theirs = serde_json::from_value::<Board>(text.clone()).ok();
        assert_eq!(read(&text.to_string()), theirs, "{text}");
    }
}

#[test]
fn reads_every_way_to_write_json() {
    let read = |text| read::<Vec<Option<String>>>(text);
    let is = |text: &str| Some(vec![None, Some(text.to_owned())]);
    assert_eq!(read(" [ null , \"\\u00e9\\ud83c\\udfb8\\/\\t\" ] "), is("é🎸/\t"));
    assert_eq!(read("[]"), Some(Vec::new()));
    for wrong in [
        "",
        "[",
        "[null",
        "[null,]",
        "[nul]",
        "[\"]",
        "[\"\\x\"]",
        "[\"\\ud83c\"]",
        "[\"\\u00é\"]",
        "[] 1",
        "{}",
        "[1]",
        "[\"\\é\"]",
    ] {
        assert_eq!(read(wrong), None, "{wrong}");
    }
    assert_eq!(super::read::<i64>(&"[".repeat(100_000)), None);
    assert_eq!(super::read::<u8>("256"), None);
    assert_eq!(super::read::<u8>("1.5"), None);
    for wrong in ["06", "+6", "-0", "-06", "--6", "6-", "-"] {
        assert_eq!(super::read::<i8>(wrong), None, "{wrong}");
    }
    for (right, number) in [("0", 0), ("-6", -6), ("60", 60)] {
        assert_eq!(super::read::<i8>(right), Some(number));
    }
}
