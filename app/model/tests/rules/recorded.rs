//! A log that was written down once, with every kind of effect in it, and the board that it folds to, byte by byte.
//! `tests/fold` folds the same log as WebAssembly. When a kind of effect is added, record again with
//! `RECORD=1 cargo test -p model --test rules recorded`; when this fails otherwise, logs that people hold no longer
//! fold to what they were.

use crate::desk::Desk;
use crate::laws::{EFFECTS, kind};
use crate::random::{Dice, numbers, question};
use model::{Board, Change, State};
use std::collections::BTreeSet;
use std::fs;

const LOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recorded/log.json");
const BOARD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recorded/board.json");
/// A log of before sessions could ask to merge and people could be forgotten, as somebody may still hold one.
const EARLIER_LOG: &str = include_str!("../recorded/earlier/log.json");
const EARLIER_BOARD: &str = include_str!("../recorded/earlier/board.json");

/// The log and the board of the first game that has everything in it.
fn recorded() -> (String, String) {
    if std::env::var_os("RECORD").is_some() {
        let desk = (0..).map(game).find(|desk| has_every_effect(&desk.log) && is_rich(&desk.board)).unwrap();
        fs::write(LOG, serde_json::to_string(&desk.log).unwrap()).unwrap();
        fs::write(BOARD, serde_json::to_string(&desk.board).unwrap()).unwrap();
    }
    (fs::read_to_string(LOG).unwrap(), fs::read_to_string(BOARD).unwrap())
}

fn game(seed: u64) -> Desk {
    let mut desk = Desk::camp();
    for step in numbers(seed).take(600) {
        let (by, command) = question(&desk, &mut Dice::new(&step));
        let _ = desk.ask(by, &command);
    }
    desk
}

fn has_every_effect(log: &[Change]) -> bool {
    let kinds: BTreeSet<String> = log.iter().flat_map(|change| &change.effects).map(kind).collect();
    EFFECTS.iter().all(|kind| kinds.contains(*kind))
}

/// Whether there is something of everything on a board.
fn is_rich(board: &Board) -> bool {
    let sessions = || board.sessions.iter();
    let merged = sessions().any(|session| matches!(session.state, State::Merged { .. }));
    let noted = sessions().any(|session| !session.notes.is_empty());
    let placed = board.grid().len() >= 5;
    let pinned = board.runs().any(|(_, run)| !run.pin.is_loose());
    let closed = board.rooms.iter().any(|room| !room.closed.is_empty());
    merged && noted && placed && pinned && closed && !board.announcements.is_empty()
}

#[test]
fn the_recorded_log_folds_to_the_recorded_board_byte_by_byte() {
    let (log, written) = recorded();
    let log: Vec<Change> = serde_json::from_str(&log).unwrap();
    assert!(has_every_effect(&log), "there are new kinds of effect: record again");
    let mut board = Board::blank();
    for change in &log {
        board.apply(change);
        assert_eq!(board.check(), Ok(()), "after change {}", change.seq);
    }
    assert!(is_rich(&board));
    assert_eq!(serde_json::to_string(&board).unwrap(), written);
}

#[test]
fn a_log_of_an_earlier_version_still_folds_to_the_same_bytes() {
    let log: Vec<Change> = serde_json::from_str(EARLIER_LOG).unwrap();
    assert_eq!(serde_json::to_string(&log).unwrap(), EARLIER_LOG);
    let mut board = Board::blank();
    log.iter().for_each(|change| board.apply(change));
    assert_eq!(serde_json::to_string(&board).unwrap(), EARLIER_BOARD);
}
