//! The queue for the microphone: its order, who is on hold, and that all of it can be taken back.

use crate::desk::{ANN, BEN, Desk, FAY, attendee, named};
use crate::random::{Dice, NUMBERS, question};
use model::{Command, Field, Queueing, Refusal, SessionId, Spot, Turn};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn camp_of(n: u32) -> (Desk, Vec<SessionId>) {
    let mut desk = Desk::camp();
    let ids = (0..n).map(|at| desk.pitched(attendee(20 + at), &format!("Pitch {at}"), &[])).collect();
    (desk, ids)
}

/// Moves somebody; answers who waits then, by their place among those who were pitched.
fn moved(desk: &mut Desk, id: SessionId, to: Spot) -> Vec<u32> {
    desk.does(FAY, Command::Queue(id, to));
    waiting(desk)
}

fn waiting(desk: &Desk) -> Vec<u32> {
    desk.board.waiting().iter().map(|id| id.0).collect()
}

#[test]
fn a_pitch_goes_where_a_hand_puts_it() {
    let (mut desk, ids) = camp_of(4);
    assert_eq!(waiting(&desk), [1, 2, 3, 4]);
    assert_eq!(moved(&mut desk, ids[3], Spot::Front), [4, 1, 2, 3]);
    assert_eq!(moved(&mut desk, ids[0], Spot::Down), [4, 2, 1, 3]);
    assert_eq!(moved(&mut desk, ids[2], Spot::Up), [4, 2, 3, 1]);
    assert_eq!(moved(&mut desk, ids[1], Spot::End), [4, 3, 1, 2]);
    assert_eq!(moved(&mut desk, ids[1], Spot::Before(ids[2])), [4, 2, 3, 1]);
    for (place, id) in (1..).zip([4, 2, 3, 1]) {
        assert_eq!(desk.board.turn_of(SessionId(id)), Some(place));
    }
}

#[test]
fn at_either_end_there_is_no_further() {
    let (mut desk, ids) = camp_of(3);
    let seq = desk.board.seq;
    for (id, to) in [(ids[0], Spot::Up), (ids[2], Spot::Down), (ids[0], Spot::Front), (ids[2], Spot::End)] {
        assert_eq!(desk.ask(FAY, &Command::Queue(id, to)), Ok(Vec::new()), "{id:?} {to:?}");
    }
    assert_eq!(desk.ask(FAY, &Command::Queue(ids[1], Spot::Before(ids[1]))), Ok(Vec::new()));
    assert_eq!(desk.board.seq, seq);
}

#[test]
fn whoever_is_skipped_speaks_after_the_next_one() {
    let (mut desk, ids) = camp_of(3);
    assert_eq!(moved(&mut desk, ids[0], Spot::Down), [2, 1, 3]);
}

#[test]
fn whoever_is_moved_back_leaves_the_order_of_arrival_behind() {
    let (mut desk, ids) = camp_of(4);
    moved(&mut desk, ids[2], Spot::Front);
    assert!(desk.board.queued_by_hand());
    moved(&mut desk, ids[2], Spot::Before(ids[3]));
    assert!(!desk.board.queued_by_hand() && desk.board.line.is_empty());
    assert_eq!(desk.ask(FAY, &Command::QueueByArrival), Ok(Vec::new()));
    moved(&mut desk, ids[0], Spot::End);
    desk.does(FAY, Command::QueueByArrival);
    assert_eq!(waiting(&desk), [1, 2, 3, 4]);
}

#[test]
fn whoever_pitches_later_comes_behind_those_who_were_put_by_hand() {
    let (mut desk, ids) = camp_of(2);
    moved(&mut desk, ids[0], Spot::End);
    desk.pitched(ANN, "Late", &[]);
    assert_eq!(waiting(&desk), [2, 1, 3]);
}

#[test]
fn whoever_is_on_hold_is_in_no_queue_and_comes_back_where_they_are_put() {
    let (mut desk, ids) = camp_of(3);
    desk.does(FAY, Command::Hold(ids[0]));
    assert_eq!(waiting(&desk), [2, 3]);
    assert_eq!(desk.board.turn_of(ids[0]), None);
    assert_eq!(desk.board.on_hold().map(|session| session.id).collect::<Vec<_>>(), [ids[0]]);
    assert_eq!(desk.ask(FAY, &Command::Hold(ids[0])), Ok(Vec::new()));
    assert_eq!(moved(&mut desk, ids[0], Spot::End), [2, 3, 1]);
    assert_eq!(desk.board.on_hold().count(), 0);
    desk.does(FAY, Command::CallUp(ids[1]));
    desk.does(FAY, Command::Hold(ids[1]));
    assert_eq!(waiting(&desk), [3, 1], "whoever speaks can be held as well");
    assert_eq!(moved(&mut desk, ids[1], Spot::Front), [2, 3, 1]);
}

#[test]
fn whoever_speaks_or_was_heard_goes_back_to_the_front_or_the_end() {
    let (mut desk, ids) = camp_of(3);
    desk.does(FAY, Command::CallUp(ids[0]));
    assert_eq!(moved(&mut desk, ids[0], Spot::End), [2, 3, 1]);
    desk.does(FAY, Command::CallUp(ids[2]));
    desk.does(FAY, Command::Heard(ids[2]));
    assert_eq!(moved(&mut desk, ids[2], Spot::Front), [3, 2, 1]);
}

#[test]
fn who_does_not_wait_cannot_be_passed_or_moved_along() {
    let (mut desk, ids) = camp_of(3);
    desk.does(FAY, Command::CallUp(ids[0]));
    let not_waiting = Refusal::NotWaiting { title: "Pitch 0".into() };
    for command in [
        Command::Queue(ids[0], Spot::Up),
        Command::Queue(ids[0], Spot::Down),
        Command::Queue(ids[1], Spot::Before(ids[0])),
    ] {
        assert_eq!(desk.refuses(FAY, command), not_waiting);
    }
    desk.does(FAY, Command::Heard(ids[0]));
    assert_eq!(desk.refuses(FAY, Command::Hold(ids[0])), not_waiting);
    desk.does(FAY, Command::Withdraw(ids[1]));
    let withdrawn = Refusal::Withdrawn { title: "Pitch 1".into() };
    for command in [
        Command::Queue(ids[1], Spot::Front),
        Command::Hold(ids[1]),
        Command::Queue(ids[2], Spot::Before(ids[1])),
    ] {
        assert_eq!(desk.refuses(FAY, command), withdrawn);
    }
}

#[test]
fn first_timers_come_first_where_the_event_wants_it_so() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let hives = desk.pitched(ANN, "Hives", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    let choir = desk.pitched(FAY, "Choir", &[named("Cleo")]);
    let song = desk.pitched(FAY, "Song", &[named("CLEO")]);
    desk.does(FAY, Command::SetQueueing(Queueing { seconds: 30, first_timers: true }));
    assert_eq!(desk.board.waiting(), [bees, hives, trees, choir, song], "nobody has been heard");
    desk.does(FAY, Command::CallUp(bees));
    assert_eq!(desk.board.waiting(), [trees, choir, song, hives], "Ann has had the microphone");
    desk.does(FAY, Command::CallUp(choir));
    assert_eq!(desk.board.waiting(), [trees, hives, song], "so has Cleo, and a name is a name in any case");
    moved(&mut desk, song, Spot::Front);
    assert_eq!(desk.board.waiting(), [song, trees, hives], "a hand has the last word");
    desk.does(FAY, Command::SetQueueing(Queueing::default()));
    assert_eq!(desk.board.waiting(), [song, hives, trees]);
}

#[test]
fn a_pitch_has_ten_seconds_to_ten_minutes() {
    let mut desk = Desk::camp();
    let refusal = Refusal::OutOfRange { field: Field::PitchSeconds, least: 10, most: 600 };
    for seconds in [0, 9, 601, u16::MAX] {
        let set = Command::SetQueueing(Queueing { seconds, first_timers: false });
        assert_eq!(desk.refuses(FAY, set), refusal);
    }
    for seconds in [10, 600] {
        desk.does(FAY, Command::SetQueueing(Queueing { seconds, first_timers: false }));
        assert_eq!(desk.board.event.queueing.seconds, seconds);
    }
}

#[test]
fn to_call_up_again_is_to_begin_again() {
    let (mut desk, ids) = camp_of(1);
    desk.does(FAY, Command::CallUp(ids[0]));
    let first = desk.board.session(ids[0]).unwrap().turn;
    desk.now += 20_000;
    desk.does(FAY, Command::CallUp(ids[0]));
    let again = desk.board.session(ids[0]).unwrap().turn;
    assert!(matches!((first, again), (Turn::Speaking(then), Turn::Speaking(now)) if now > then));
}

#[test]
fn a_move_is_undone_unless_somebody_was_moved_since() {
    let (mut desk, ids) = camp_of(3);
    moved(&mut desk, ids[2], Spot::Front);
    let first = desk.board.seq;
    moved(&mut desk, ids[0], Spot::End);
    assert!(matches!(desk.refuses(FAY, Command::Undo(first)), Refusal::DependedOn { .. }));
    desk.does(FAY, Command::Undo(first + 1));
    desk.does(FAY, Command::Undo(first));
    assert_eq!(waiting(&desk), [1, 2, 3]);
}

#[test]
fn a_log_from_before_there_was_an_order_by_hand_has_the_order_of_arrival() {
    let (desk, _) = camp_of(2);
    let written = serde_json::to_value(&desk.board).unwrap();
    assert!(written.get("line").is_none() && written.get("apart").is_none());
    assert!(written["event"].get("queueing").is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happened: everybody who waits is in the queue, once; a command puts its pitch where it says, and
    /// leaves the others in their order.
    #[test]
    fn the_queue_is_everybody_who_waits_each_once(
        steps in vec(any::<[u16; NUMBERS]>(), 0..120),
        spot in 0..5_usize,
        who in any::<prop::sample::Index>(),
        whom in any::<prop::sample::Index>(),
    ) {
        let mut desk = Desk::camp();
        for step in &steps {
            let (by, command) = question(&desk, &mut Dice::new(step));
            let _ = desk.ask(by, &command);
        }
        let before = desk.board.waiting();
        let wait = |desk: &Desk| -> BTreeSet<SessionId> {
            let waits = desk.board.standing().filter(|one| one.turn == Turn::Waiting && !one.hidden);
            waits.map(|session| session.id).collect()
        };
        prop_assert_eq!(before.iter().copied().collect::<BTreeSet<_>>(), wait(&desk));
        prop_assert_eq!(before.len(), wait(&desk).len());
        prop_assume!(!before.is_empty());
        let (id, other) = (*who.get(&before), *whom.get(&before));
        let to = [Spot::Front, Spot::End, Spot::Up, Spot::Down, Spot::Before(other)][spot];
        let seq = desk.board.seq;
        desk.ask(FAY, &Command::Queue(id, to)).unwrap();
        let after = desk.board.waiting();
        let rest = |order: &[SessionId]| order.iter().copied().filter(|at| *at != id).collect::<Vec<_>>();
        prop_assert_eq!(rest(&after), rest(&before));
        let (was, is) = (place(&before, id), place(&after, id));
        let expected = match to {
            Spot::Front => 0,
            Spot::End => before.len() - 1,
            Spot::Up => was.saturating_sub(1),
            Spot::Down => (was + 1).min(before.len() - 1),
            Spot::Before(other) if other == id => was,
            Spot::Before(other) => place(&after, other) - 1,
        };
        prop_assert_eq!(is, expected);
        if desk.board.seq > seq {
            desk.does(FAY, Command::Undo(desk.board.seq));
            prop_assert_eq!(desk.board.waiting(), before);
        }
    }
}

fn place(order: &[SessionId], id: SessionId) -> usize {
    order.iter().position(|at| *at == id).unwrap()
}
