//! What always holds: whatever people ask, in whatever order. Most of it is checked by `Desk::ask` at every step.

use crate::desk::Desk;
use crate::random::{Dice, NUMBERS, numbers, question};
use model::{Board, Change, Command, Effect, Layout, Session, State};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// Every kind of command, as it is written on the wire.
const COMMANDS: [&str; 55] = [
    "add-note",
    "add-room",
    "add-slot",
    "announce",
    "answer-merge",
    "ask-merge",
    "beside",
    "call-up",
    "close-room",
    "close-room-from",
    "delay-slot",
    "drop-run",
    "edit-note",
    "edit-room",
    "edit-session",
    "edit-settings",
    "edit-slot",
    "forget",
    "heard",
    "hide",
    "hold-wall",
    "hold",
    "import",
    "keep-apart",
    "let-in",
    "merge",
    "move-room",
    "pin",
    "pitch",
    "place",
    "propose-merge",
    "queue",
    "queue-by-arrival",
    "remove",
    "remove-note",
    "remove-room",
    "remove-slot",
    "repeat",
    "requeue",
    "restore",
    "set-embedding",
    "set-interest",
    "set-logo",
    "set-phase",
    "set-pitching",
    "set-queueing",
    "set-sight",
    "show",
    "swap",
    "take-back-merge",
    "take-down",
    "undo",
    "unite",
    "unmerge",
    "withdraw",
];

/// Every kind of effect but the first, [`model::Effect::Opened`].
pub(crate) const EFFECTS: [&str; 38] = [
    "announced",
    "beside",
    "embedding-set",
    "forgotten",
    "hidden",
    "idea-edited",
    "kept-apart",
    "let-in",
    "logo-set",
    "merge-asked",
    "merge-proposed",
    "note-added",
    "note-edited",
    "note-removed",
    "phase-set",
    "pinned",
    "pitched",
    "placed",
    "queue-ordered",
    "wall-held",
    "queueing-set",
    "sight-set",
    "removed",
    "room-added",
    "room-edited",
    "room-removed",
    "rooms-ordered",
    "run-added",
    "run-removed",
    "settings-edited",
    "slot-added",
    "slot-edited",
    "slot-removed",
    "state-set",
    "taken-down",
    "turn-set",
    "undid",
    "unpitched",
];

/// Refusals that random questions must run into. The others need hundreds of things, or come from elsewhere.
const REFUSALS: [&str; 61] = [
    "already-past",
    "already-undone",
    "asks-already",
    "asks-nothing",
    "cannot-then",
    "cannot-undo-beside",
    "cannot-undo-forgetting",
    "cannot-undo-opening",
    "delay-out-of-range",
    "depended-on",
    "ends-before-it-begins",
    "erased",
    "first-run",
    "hidden-for-now",
    "host-elsewhere",
    "merge-with-itself",
    "merged-away",
    "missing",
    "name-taken",
    "needs-role",
    "no-such-announcement",
    "no-such-change",
    "no-such-note",
    "no-such-room",
    "no-such-run",
    "no-such-session",
    "no-such-slot",
    "no-such-time",
    "nobody-to-forget",
    "not-a-date",
    "not-a-link",
    "not-merged",
    "not-waiting",
    "not-withdrawn",
    "not-your-note",
    "not-yours",
    "only-run",
    "out-of-range",
    "past-midnight",
    "pinned",
    "pinned-apart",
    "pitched-enough",
    "pitching-closed",
    "place-taken",
    "removed",
    "room-closed",
    "room-in-use",
    "slot-in-the-way",
    "slot-in-use",
    "slot-not-for-sessions",
    "slot-overlaps",
    "slot-too-long",
    "slot-too-short",
    "splits-session",
    "too-long",
    "too-long-for-slot",
    "two-runs-at-once",
    "unknown-zone",
    "withdrawn",
    "wrapped-up",
    "zone-unfit",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_asked_the_board_stays_sound_and_is_the_fold_of_its_log(
        steps in vec(any::<[u16; NUMBERS]>(), 0..150),
    ) {
        let desk = played(&steps);
        let log = serde_json::to_string(&desk.log).unwrap();
        let log: Vec<Change> = serde_json::from_str(&log).unwrap();
        let mut board = Board::blank();
        log.iter().for_each(|change| board.apply(change));
        prop_assert_eq!(&board, &desk.board);
        let written = serde_json::to_string(&board).unwrap();
        prop_assert_eq!(serde_json::from_str::<Board>(&written).unwrap(), board);
    }

    #[test]
    fn what_a_change_is_about_is_enough_to_tell_what_it_shifts(steps in vec(any::<[u16; NUMBERS]>(), 0..100)) {
        let mut board = Board::blank();
        for change in &played(&steps).log {
            let mut after = board.clone();
            after.apply(change);
            // Before that nobody goes by it, and nothing is a shift.
            for board in [&mut board, &mut after] {
                board.event.phase = model::Phase::Live;
            }
            let about = Layout::about(change, &board).shifts(&Layout::about(change, &after), 0);
            prop_assert_eq!(about, Layout::of(&board).shifts(&Layout::of(&after), 0), "{:?}", change.effects);
            board = after;
        }
    }

    #[test]
    fn everything_can_be_taken_back_from_last_to_first(steps in vec(any::<[u16; NUMBERS]>(), 0..100)) {
        let mut desk = played_without(&steps, |command| {
            matches!(command, Command::Forget | Command::Beside { .. })
        });
        let (begun, since) = (begun(steps.len()).board, desk.board.seq);
        for seq in (begun.seq + 1..=since).rev() {
            desk.does(crate::desk::FAY, Command::Undo(seq));
        }
        prop_assert!(desk.board.same_but_for_numbers(&begun));
    }

    #[test]
    fn ones_last_change_is_taken_back_again_and_again_until_nothing_of_ones_own_is_left(
        steps in vec(any::<[u16; NUMBERS]>(), 0..60),
    ) {
        let mut desk = begun(steps.len());
        let begun = desk.board.clone();
        for step in &steps {
            // Everybody's questions from one mouth, so that nobody else's change is in the way.
            let (_, command) = question(&desk, &mut Dice::new(step));
            if !matches!(command, Command::Forget | Command::Undo(_)) {
                let _ = desk.ask(crate::desk::FAY, &command);
            }
        }
        let me = crate::desk::FAY.person;
        let mut seen = BTreeSet::new();
        while let Some(last) = model::last_of(desk.log.iter().rev(), me).filter(|last| last.seq > begun.seq) {
            let seq = last.seq;
            prop_assert!(seen.insert(seq), "{seq} twice");
            prop_assert!(seen.last() == Some(&seq) || seen.range(seq..).count() == seen.len(), "ever further back");
            desk.does(crate::desk::FAY, Command::Undo(seq));
        }
        prop_assert!(desk.board.same_but_for_numbers(&begun));
    }

    #[test]
    fn what_is_said_to_be_built_upon_is_later_and_in_force(steps in vec(any::<[u16; NUMBERS]>(), 0..100)) {
        let desk = played(&steps);
        let undone = model::undone(model::undos(desk.log.iter().rev()));
        for change in &desk.log {
            if let Some(later) = model::built_upon(desk.log.iter().rev(), change.seq) {
                prop_assert!(later.seq > change.seq && later.builds_on(change));
                prop_assert!(later.undoes().is_none() && !undone.contains(&later.seq));
            }
        }
    }

    #[test]
    fn effects_of_another_board_break_nothing_and_can_be_taken_back(
        steps in vec(any::<[u16; NUMBERS]>(), 0..100),
        foreign in vec(any::<[u16; NUMBERS]>(), 0..100),
    ) {
        let before = played(&steps).board;
        let lasts = |effect: &Effect| matches!(effect, Effect::Forgotten { .. });
        for change in played(&foreign).log[1..].iter().filter(|change| !change.effects.iter().any(lasts)) {
            let inverse = before.inverse(&change.effects);
            let mut board = before.clone();
            board.apply(change);
            board.apply(&Change { effects: inverse, ..change.clone() });
            prop_assert!(board.same_but_for_numbers(&before), "not taken back: {:?}", change.effects);
        }
    }
}

/// Where a game begins: nothing there yet, or a camp with rooms and slots.
fn begun(n: usize) -> Desk {
    if n.is_multiple_of(2) { Desk::camp() } else { Desk::open() }
}

/// A board on which all that has been asked.
fn played(steps: &[[u16; NUMBERS]]) -> Desk {
    played_without(steps, |_| false)
}

/// A board on which all that has been asked but what is `left_out`.
fn played_without(steps: &[[u16; NUMBERS]], left_out: impl Fn(&Command) -> bool) -> Desk {
    let mut desk = begun(steps.len());
    for step in steps {
        let (by, command) = question(&desk, &mut Dice::new(step));
        if !left_out(&command) {
            let _ = desk.ask(by, &command);
        }
    }
    desk
}

/// How something is tagged on the wire.
pub(crate) fn kind(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value).unwrap() {
        Value::Object(object) => object.keys().next().unwrap().clone(),
        Value::String(kind) => kind,
        other => other.to_string(),
    }
}

/// Those of `wanted` that have not been seen.
fn missing<'a>(wanted: &[&'a str], seen: &BTreeSet<String>) -> Vec<&'a str> {
    wanted.iter().copied().filter(|kind| !seen.contains(*kind)).collect()
}

#[test]
fn random_questions_reach_every_command_every_effect_and_most_refusals() {
    let (mut commands, mut effects, mut refusals) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let (mut placed, mut chained) = (0, 0);
    for seed in 0..36 {
        let mut desk = begun(usize::try_from(seed).unwrap());
        for step in numbers(seed).take(800) {
            let (by, command) = question(&desk, &mut Dice::new(&step));
            match desk.ask(by, &command) {
                Ok(granted) if granted.is_empty() => {}
                Ok(granted) => {
                    commands.insert(kind(&command));
                    effects.extend(granted.iter().map(kind));
                }
                Err(refusal) => {
                    refusals.insert(kind(&refusal));
                }
            }
            let board = &desk.board;
            placed = placed.max(board.runs().filter(|(_, run)| run.place.is_some()).count());
            let merged = |id| matches!(board.session(id).map(|s| &s.state), Some(State::Merged { .. }));
            let is_chain = |s: &&Session| matches!(s.state, State::Merged { into, .. } if merged(into));
            chained = chained.max(board.sessions.iter().filter(is_chain).count());
        }
    }
    assert_eq!(missing(&COMMANDS, &commands), [""; 0]);
    assert_eq!(missing(&EFFECTS, &effects), [""; 0]);
    assert_eq!(missing(&REFUSALS, &refusals), [""; 0]);
    assert_eq!(commands.len(), COMMANDS.len(), "COMMANDS lacks one of {commands:?}");
    assert_eq!(effects.len(), EFFECTS.len(), "EFFECTS lacks one of {effects:?}");
    assert!(placed >= 10, "only {placed} runs on a board at once");
    assert!(chained >= 2, "only {chained} sessions merged into a merged one at once");
}
