//! Folds the recorded log and compares the board, byte by byte, with the one that was recorded natively. Built for
//! wasm32-unknown-unknown, `main` is exported as it is and its exit code is what JavaScript gets back: so neither
//! bindings nor input and output are needed. `tools/test-wasm` runs it both ways.

use model::{Board, Change};
use std::process::ExitCode;

const LOG: &str = include_str!("../../../app/model/tests/recorded/log.json");
const BOARD: &str = include_str!("../../../app/model/tests/recorded/board.json");

/// What the comparison found; the numbers are known to `run.mjs`.
#[derive(Clone, Copy, Debug)]
enum Found {
    SameBytes = 0,
    Unreadable = 1,
    OtherBytes = 2,
    /// Without its last change the log gives the same board: then the comparison proves nothing.
    Blind = 3,
}

fn main() -> ExitCode {
    let found = found();
    println!("fold: {found:?}");
    ExitCode::from(found as u8)
}

fn found() -> Found {
    let Ok(log) = serde_json::from_str::<Vec<Change>>(LOG) else { return Found::Unreadable };
    let shorter = log.split_last().map_or(log.as_slice(), |(_, rest)| rest);
    if folded(shorter).as_deref() == Some(BOARD) {
        return Found::Blind;
    }
    match folded(&log) {
        Some(board) if board == BOARD => Found::SameBytes,
        _ => Found::OtherBytes,
    }
}

/// The board of a log as JSON. Its fields are written in the order of their declaration and its maps are sorted, so
/// equal boards are equal bytes.
fn folded(log: &[Change]) -> Option<String> {
    let mut board = Board::blank();
    for change in log {
        board.apply(change);
    }
    serde_json::to_string(&board).ok()
}
