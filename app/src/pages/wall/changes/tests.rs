use super::{Line, lines};
use crate::sample::{DAY, HOUR, add, board, put};
use ::words::Language;
use model::{Board, FRESH, Layout, Millis, RunId, SessionId, Shifts, SlotId, State};

const NOW: Millis = DAY + 10 * HOUR;

/// What a wall tells of a board that was another one before.
fn told(before: &Board, after: &Board) -> Vec<String> {
    let mut shifts = Shifts::default();
    shifts.take_in(Layout::of(before).shifts(&Layout::of(after), NOW), NOW);
    let say = |line: Line| {
        let kind = Language::English.words().wall_life_kind(line.kind);
        format!("{kind}: {} {}", line.name, line.says).trim().to_owned()
    };
    lines(after, &shifts, NOW, Language::English.words()).into_iter().map(say).collect()
}

fn with(change: impl FnOnce(&mut Board, RunId)) -> Vec<String> {
    let mut before = board();
    let kites = add(&mut before, "Kites", &[Some((1, 2))]);
    add(&mut before, "Bread", &[Some((2, 4))]);
    let mut after = before.clone();
    change(&mut after, kites);
    told(&before, &after)
}

#[test]
fn what_leads_people_elsewhere_is_told_in_a_line() {
    type Done = fn(&mut Board, RunId);
    let cases: [(&str, Done); 9] = [
        ("Moved: Kites from Ukulele to Koto, 11:00", |board, kites| put(board, kites, Some((2, 2)))),
        ("Moved: Kites Ukulele: 13:00 instead of 11:00", |board, kites| put(board, kites, Some((1, 4)))),
        ("Moved: Kites Koto, 10:00, instead of Ukulele, 11:00", |board, kites| {
            put(board, kites, Some((2, 1)))
        }),
        ("No room yet: Kites was to be in Ukulele, 11:00", |board, kites| put(board, kites, None)),
        ("Cancelled: Kites was to be in Ukulele, 11:00", |board, _| {
            board.sessions[0].state = State::Withdrawn
        }),
        ("Merged: Kites part of “Bread” now", |board, _| {
            board.sessions[0].state = State::Merged { into: SessionId(2), brought: Vec::new() };
        }),
        ("New: Late Koto, 11:00", |board, _| _ = add(board, "Late", &[Some((2, 2))])),
        ("Closed: Koto at 11:00", |board, _| _ = board.rooms[1].closed.insert(SlotId(2))),
        ("Closed: Koto from 11:00 on", |board, _| board.rooms[1].closed.extend([SlotId(2), SlotId(4)])),
    ];
    for (line, change) in cases {
        assert_eq!(with(change), [line]);
    }
    assert_eq!(with(|_, _| ()), [""; 0]);
}

#[test]
fn a_day_that_runs_late_is_one_line() {
    let late = with(|board, _| {
        for slot in &mut board.slots[1..] {
            slot.text.starts += chrono::TimeDelta::minutes(10);
            slot.text.ends += chrono::TimeDelta::minutes(10);
        }
    });
    assert_eq!(late, ["Later: 11:00 starts at 11:10, and what follows moves by 10 minutes"]);
    let one = with(|board, _| board.slots[3].text.starts -= chrono::TimeDelta::minutes(10));
    assert_eq!(one, ["Earlier: 13:00 starts at 12:50"]);
}

#[test]
fn a_filled_grid_is_one_line_and_what_moved_is_told_by_name() {
    let filled = with(|board, kites| {
        for n in 0..8 {
            add(board, &format!("Session {n}"), &[Some((2, 1))]);
        }
        put(board, kites, Some((2, 2)));
    });
    assert_eq!(
        filled,
        ["8 sessions have a place", "Moved: Kites from Ukulele to Koto, 11:00"]
            .map(|line| { if line.starts_with('8') { format!("New: {line}") } else { line.to_owned() } })
    );
}

#[test]
fn of_what_is_hidden_or_forgotten_nothing_is_told() {
    let hidden = with(|board, _| board.sessions[0].hidden = true);
    assert_eq!(hidden, [""; 0]);
    let forgotten = with(|board, kites| {
        put(board, kites, None);
        board.sessions[0].idea.title.clear();
        board.sessions[0].state = State::Withdrawn;
    });
    assert_eq!(forgotten, [""; 0]);
}

#[test]
fn what_is_ten_minutes_old_is_told_no_more() {
    let mut before = board();
    let kites = add(&mut before, "Kites", &[Some((1, 2))]);
    let mut after = before.clone();
    put(&mut after, kites, Some((2, 2)));
    let mut shifts = Shifts::default();
    shifts.take_in(Layout::of(&before).shifts(&Layout::of(&after), NOW), NOW);
    let at = |now| lines(&after, &shifts, now, Language::English.words()).len();
    assert_eq!([at(NOW - FRESH), at(NOW), at(NOW + FRESH - 1), at(NOW + FRESH)], [1, 1, 1, 0]);
}
