//! What walls are held to, and what they tell of as new.

use crate::desk::{ANN, Desk, FAY, place};
use model::{
    Change, Command, Effect, FRESH, Field, Held, Layout, Phase, Refusal, RoomId, RunId, SessionId, Shift,
    Shifted, Shifts, Showing, SlotId,
};

#[test]
fn walls_are_held_for_as_long_as_was_said() {
    let mut desk = Desk::camp();
    assert_eq!(desk.board.held(desk.now), None);
    let at = desk.now;
    desk.does(FAY, Command::HoldWall { shows: Some(Showing::Join), minutes: Some(20) });
    let until = at + 20 * 60_000;
    let held = Held { shows: Showing::Join, until: Some(until) };
    assert_eq!(desk.board.held(until - 1), Some(held));
    assert_eq!(desk.board.held(until), None, "then they choose by themselves again");

    // The same once more is for another while.
    desk.does(FAY, Command::HoldWall { shows: Some(Showing::Join), minutes: Some(20) });
    assert!(desk.board.held(until).is_some());
    let forever = Command::HoldWall { shows: Some(Showing::Whole), minutes: None };
    desk.does(FAY, forever.clone());
    assert!(desk.board.held(at + 365 * 24 * 3_600_000).is_some());
    assert_eq!(desk.ask(FAY, &forever), Ok(Vec::new()), "that is so already");
    desk.does(FAY, Command::HoldWall { shows: None, minutes: None });
    assert_eq!(desk.board.held(desk.now), None);
}

#[test]
fn nobody_holds_walls_for_no_time_or_for_days() {
    let mut desk = Desk::camp();
    for minutes in [0, 721, u32::MAX] {
        let hold = Command::HoldWall { shows: Some(Showing::Join), minutes: Some(minutes) };
        let refusal = Refusal::OutOfRange { field: Field::Minutes, least: 1, most: 720 };
        assert_eq!(desk.ask(FAY, &hold), Err(refusal), "{minutes}");
    }
    desk.does(FAY, Command::HoldWall { shows: Some(Showing::Join), minutes: Some(720) });
}

/// What has become different with what `then` asks for, on a live camp with Kites (1.1) and Bread (2.4).
fn shifts(then: impl FnOnce(&mut Desk)) -> Vec<Shifted> {
    let mut desk = live();
    let before = Layout::of(&desk.board);
    then(&mut desk);
    let shifts = before.shifts(&Layout::of(&desk.board), desk.now);
    shifts.into_iter().map(|shift| shift.what).collect()
}

fn live() -> Desk {
    let mut desk = Desk::camp();
    let (kites, bread) = (desk.pitched(ANN, "Kites", &[]), desk.pitched(ANN, "Bread", &[]));
    desk.does(FAY, place(kites, 1, 1));
    desk.does(FAY, place(bread, 2, 4));
    desk.does(FAY, Command::SetPhase(Phase::Live));
    desk
}

const KITES: SessionId = SessionId(1);

#[test]
fn whatever_leads_people_elsewhere_is_told() {
    let run = RunId::first(KITES);
    let is_run = |shift: &Shifted, from: bool, to: bool| matches!(shift, Shifted::Run { run: of, from: f, to: t } if *of == run && f.is_some() == from && t.is_some() == to);
    let moved = shifts(|desk| drop(desk.ask(FAY, &place(KITES, 3, 2))));
    assert!(matches!(moved.as_slice(), [one] if is_run(one, true, true)), "{moved:?}");
    let off = shifts(|desk| desk.does(FAY, Command::Withdraw(KITES)));
    assert!(matches!(off.as_slice(), [one] if is_run(one, true, false)), "{off:?}");
    let hidden = shifts(|desk| desk.does(FAY, Command::Hide(KITES)));
    assert!(matches!(hidden.as_slice(), [one] if is_run(one, true, false)), "{hidden:?}");
    let new = shifts(|desk| {
        let late = desk.pitched(ANN, "Late", &[]);
        desk.does(FAY, place(late, 1, 2));
    });
    assert!(matches!(new.as_slice(), [Shifted::Run { from: None, to: Some(_), .. }]), "{new:?}");
    let room = shifts(|desk| {
        desk.does(FAY, Command::CloseRoom { room: RoomId(3), slot: SlotId(2), closed: true });
    });
    assert!(matches!(room.as_slice(), [Shifted::Room { room: RoomId(3), .. }]), "{room:?}");
    let late = shifts(|desk| {
        desk.does(FAY, Command::DelaySlot { slot: SlotId(5), minutes: 10, absorb: false });
    });
    assert!(
        matches!(
            late.as_slice(),
            [Shifted::Slot { slot: SlotId(5), .. }, Shifted::Slot { slot: SlotId(6), .. }]
        ),
        "sessions go with their slot: {late:?}"
    );
}

#[test]
fn what_is_written_is_no_shift_and_neither_is_what_comes_before_the_board_is_live() {
    let text = shifts(|desk| {
        desk.pitched(ANN, "Late", &[]);
        desk.does(FAY, Command::Announce { text: "Lunch".into(), until: None });
    });
    assert_eq!(text, []);
    let mut desk = Desk::camp();
    let kites = desk.pitched(ANN, "Kites", &[]);
    let before = Layout::of(&desk.board);
    desk.does(FAY, place(kites, 1, 1));
    desk.does(FAY, Command::SetPhase(Phase::Live));
    let after = Layout::of(&desk.board);
    assert_eq!(before.shifts(&after, desk.now), []);
    assert_eq!(before.moved(&after).len(), 1, "but a card has got a cell");
}

#[test]
fn what_is_over_is_no_news() {
    let desk = live();
    let before = Layout::of(&desk.board);
    let mut after = desk.board.clone();
    let off = Effect::Placed { run: RunId::first(KITES), place: None };
    after.apply(&Change { effects: vec![off], ..desk.log[0].clone() });
    let ends = desk.board.slots[0].ends_at();
    assert_eq!(before.shifts(&Layout::of(&after), ends - 1).len(), 1);
    assert_eq!(before.shifts(&Layout::of(&after), ends), []);
}

#[test]
fn of_each_thing_the_wall_tells_once_and_nothing_of_what_is_back() {
    let mut desk = live();
    let mut shifts = Shifts::default();
    let mut seen = Layout::of(&desk.board);
    for (room, slot) in [(3, 2), (2, 2), (1, 5)] {
        desk.does(FAY, place(KITES, room, slot));
        let now = Layout::of(&desk.board);
        shifts.take_in(seen.shifts(&now, desk.now), desk.now);
        seen = now;
    }
    let fresh: Vec<&Shift> = shifts.fresh(desk.now).collect();
    let line = match fresh.as_slice() {
        [Shift { what: Shifted::Run { from: Some(from), to: Some(to), .. }, at }] => Some((from, to, at)),
        _ => None,
    };
    let (from, to, at) = line.expect("one line");
    assert_eq!((from.place.room, to.place.slot), (RoomId(1), SlotId(5)), "from where it was at first");
    assert_eq!(shifts.fresh(at + FRESH - 1).count(), 1);
    assert_eq!(shifts.fresh(at + FRESH).count(), 0, "after ten minutes it is old");

    desk.does(FAY, place(KITES, 1, 1));
    shifts.take_in(seen.shifts(&Layout::of(&desk.board), desk.now), desk.now);
    assert_eq!(shifts, Shifts::default());
}

#[test]
fn what_a_change_is_about_is_enough_to_tell_what_it_shifts() {
    let mut desk = live();
    let mut shifted = 0;
    for command in [
        place(KITES, 3, 2),
        Command::CloseRoomFrom { room: RoomId(3), from: None, closed: true },
        Command::DelaySlot { slot: SlotId(5), minutes: 10, absorb: true },
        Command::Repeat(KITES),
        Command::Hide(KITES),
        Command::Show(KITES),
        Command::Withdraw(KITES),
        Command::Undo(9),
    ] {
        let before = desk.board.clone();
        if desk.ask(FAY, &command).is_ok_and(|effects| !effects.is_empty()) {
            let change = desk.log.last().expect("a change");
            let whole = Layout::of(&before).shifts(&Layout::of(&desk.board), desk.now);
            let about = Layout::about(change, &before).shifts(&Layout::about(change, &desk.board), desk.now);
            assert_eq!(about, whole, "{command:?}");
            shifted += whole.len();
        }
    }
    assert!(shifted > 5, "{shifted}");
}
