//! What must hold of imports.

use super::*;
use crate::zones::TzDatabase;
use model::{Actor, Change, Command, CommandId, Context};

const ROOMS: &str = "name,capacity,features\nKoto,40,projector; quiet\nLyre,,\n";
const SLOTS: &str =
    "date,start,end,kind,title\n2024-03-12,13:00,14:00,sessions,\n2024-03-12,14:00,14:30,break,Tea\n";
const SESSIONS: &str = "id,title,blurb,hosts,tags,needs,avoid,pinned_room,pinned_slot\n\
    1,One,\"two\nlines\",Ana; Ben,,projector,2,,\n\
    2,Two,,,,,,koto,2024-03-12 13:00\n";

/// What tables come to on a board.
fn onto(board: &Board, tables: &Tables) -> (Programme, Preview) {
    read(tables, &Onto { board, names: &Names::default(), guids: None }, Words::default())
}

fn tables(rooms: &str, slots: &str, sessions: &str) -> (Programme, Preview) {
    let (rooms, slots, sessions) = (rooms.into(), slots.into(), sessions.into());
    onto(&Board::blank(), &Tables { rooms, slots, sessions, ..Tables::default() })
}

#[test]
fn what_is_right_is_read_whole() {
    let (programme, preview) = tables(ROOMS, SLOTS, SESSIONS);
    assert_eq!(preview.faults, []);
    assert_eq!(preview.rooms, ["Koto", "Lyre"]);
    assert_eq!(preview.slots, ["2024-03-12 13:00–14:00", "2024-03-12 14:00–14:30"]);
    assert_eq!(preview.sessions, ["One", "Two"]);
    assert_eq!(programme.sessions[0].idea.blurb, "two\nlines");
    assert_eq!(programme.sessions[0].avoid, ["2"]);
    let command = Command::Import(Box::new(programme));
    let context = Context { by: Actor::OPERATOR, now: 0, zones: &TzDatabase, undo: None, undone: None };
    let effects =
        Board::blank().decide(&context, &command).expect("what the preview accepts, the board accepts");
    assert_eq!(effects.len(), 6);
}

#[test]
fn a_wrong_row_is_named_by_line_and_column_and_the_rest_is_still_shown() {
    let cases = [
        (ROOMS.replace("40", "many"), SLOTS.into(), SESSIONS.replace("koto", ""), ("rooms", 2, "capacity")),
        (ROOMS.into(), SLOTS.replace("14:30", "25:00"), SESSIONS.into(), ("slots", 3, "end")),
        (ROOMS.into(), SLOTS.replace("break", "siesta"), SESSIONS.into(), ("slots", 3, "kind")),
        (ROOMS.into(), SLOTS.replace("14:00,14:30", "13:30,14:30"), SESSIONS.into(), ("slots", 3, "start")),
        (
            ROOMS.into(),
            SLOTS.into(),
            SESSIONS.replace(",projector,2", ",projector,9"),
            ("sessions", 2, "avoid"),
        ),
        (ROOMS.into(), SLOTS.into(), SESSIONS.replace("koto", "Harp"), ("sessions", 4, "pinned_room")),
        (
            ROOMS.into(),
            SLOTS.into(),
            SESSIONS.replace("12 13:00", "12 15:00"),
            ("sessions", 4, "pinned_slot"),
        ),
        (ROOMS.into(), SLOTS.into(), SESSIONS.replace("1,One", "1,"), ("sessions", 2, "title")),
        (ROOMS.into(), SLOTS.into(), SESSIONS.replace("2,Two", "1,Two"), ("sessions", 4, "id")),
        (ROOMS.into(), SLOTS.into(), "titel\nx\n".into(), ("sessions", 1, "title")),
    ];
    for (rooms, slots, sessions, (file, line, column)) in cases {
        let (_, preview) = tables(&rooms, &slots, &sessions);
        let fault = preview.faults.first().expect("each case is wrong somewhere");
        assert_eq!(
            (fault.file.as_str(), fault.line, fault.column.as_str()),
            (file, line, column),
            "{fault:?}"
        );
        assert!(fault.sentence.ends_with('.'), "{fault:?}");
        assert!(preview.rooms.len() + preview.slots.len() + preview.sessions.len() >= 2, "{preview:?}");
    }
}

#[test]
fn what_the_event_has_already_is_not_doubled() {
    let (programme, _) = tables(ROOMS, SLOTS, SESSIONS);
    let context = Context { by: Actor::OPERATOR, now: 0, zones: &TzDatabase, undo: None, undone: None };
    let mut board = Board::blank();
    let effects = board.decide(&context, &Command::Import(Box::new(programme))).expect("it is right");
    board.apply(&Change { seq: 1, at: 0, by: None, command: CommandId::new(0, &[0; 10]), effects });
    let (rooms, slots, sessions) = (ROOMS.into(), SLOTS.into(), SESSIONS.into());
    let (programme, preview) = onto(&board, &Tables { rooms, slots, sessions, ..Tables::default() });
    assert_eq!(programme, Programme::default());
    assert_eq!(preview.faults.len(), 1, "there is nothing new: {preview:?}");
}
