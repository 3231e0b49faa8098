//! What must hold of a proposal, on the demo event: a real unconference with made-up people.

use super::*;
use crate::boards::{Asked, Boards};
use crate::chance::Chance;
use crate::demo;
use model::{Actor, Command, Context, Keep, Level, Pin, Place, RunId, SessionId, Slug};
use solver::Cell;
use std::collections::BTreeSet;
use store::Store;

type Wishes = Vec<(PersonId, SessionId, Level)>;

/// 20 May 2027, eight in the morning.
const MORNING: Millis = 1_810_800_000_000;

/// The demo, its first slot five hours away, and its open board.
async fn demo() -> (Board, Wishes, Arc<OpenBoard>, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("sqlite:{}", folder.path().join("demo.db").display());
    let store = Store::connect(&address).await.expect("a store");
    let boards = Boards::new(store, Clock::from_fn(|| MORNING), Chance::seeded(1));
    let on = "2027-05-20".parse().expect("a day");
    let (open, _) = demo::load(&boards, &Slug::from_name("demo"), on).await.expect("the demo loads");
    let board = open.stand().board;
    let wishes = open.interest().wishes(&board);
    ((*board).clone(), wishes, open, folder)
}

fn order(how: How) -> FillOrder {
    FillOrder { how, ..FillOrder::default() }
}

/// The proposal for a board, the same every time.
fn proposal(board: &Board, wishes: &Wishes, now: Millis, order: FillOrder) -> Filling {
    let stop = AtomicBool::new(false);
    let limits =
        Limits { deadline: None, iterations: Some(300_000), seed: 7, threads: 2, moves: None, stop: &stop };
    let mut task =
        Task::new(Arc::new(board.clone()), wishes, now, order).expect("there is something to fill");
    task.run(&limits, &mut |_| {})
}

/// In every slot, each session goes one room on: nobody would want that.
fn muddle(board: &mut Board) {
    let rooms: Vec<_> = board.rooms.iter().map(|room| room.id).collect();
    for run in board.sessions.iter_mut().flat_map(|session| &mut session.runs) {
        if let Some(place) = &mut run.place {
            let at = rooms.iter().position(|room| *room == place.room).unwrap_or(0);
            place.room = rooms[(at + 1) % rooms.len()];
        }
    }
}

fn placed(board: &Board) -> Vec<(RunId, Place)> {
    board.runs().filter_map(|(session, run)| Some((session.run_id(run), run.place?))).collect()
}

#[tokio::test]
async fn what_has_begun_and_what_is_frozen_never_moves_and_pins_hold() {
    let (mut board, wishes, _, _folder) = demo().await;
    muddle(&mut board);
    let slots: Vec<_> = board.slots.iter().filter(|slot| slot.is_for_sessions()).cloned().collect();
    let (begun, frozen, open) = (slots[0].id, slots[1].id, slots[2].id);
    let now = slots[0].starts_at();
    let (pinned, at) =
        placed(&board).into_iter().find(|(_, place)| place.slot == open).expect("the demo is full");
    for session in board.sessions.iter_mut().filter(|session| session.id == pinned.session) {
        session.runs[0].pin = Pin { room: Some(at.room), slot: Some(at.slot) };
    }
    for phase in model::Phase::ALL {
        board.event.phase = phase;
        for how in How::ALL {
            let order = FillOrder { keep: Some(Keep::Freely), freeze: [frozen].into(), ..order(how) };
            let filling = proposal(&board, &wishes, now, order);
            assert!(!filling.moves.is_empty(), "{phase:?} {how:?}: what is open is put right");
            assert_eq!(filling.frozen, [begun, frozen]);
            for way in filling.steps.iter().flat_map(|step| &step.moves) {
                let still = |place: Place| place.slot == begun || place.slot == frozen;
                assert!(!way.from.is_some_and(still) && !way.to.is_some_and(still), "{way:?}");
                assert_ne!(way.run, pinned);
            }
        }
    }
    let last = slots.last().map(model::Slot::starts_at).unwrap_or_default();
    let refused = Task::new(Arc::new(board), &wishes, last, order(How::Fill)).err();
    assert_eq!(refused, Some(Refusal::NowhereLeft));
}

#[tokio::test]
async fn what_stays_stays_though_its_room_is_closed_and_its_hosts_are_elsewhere() {
    let (mut board, wishes, _, _folder) = demo().await;
    let slots: Vec<_> = board.slots.iter().map(|slot| (slot.id, slot.starts_at())).collect();
    for room in &mut board.rooms {
        room.closed = slots.iter().map(|(slot, _)| *slot).take(1).collect();
    }
    let now = slots[0].1;
    let filling = proposal(&board, &wishes, now, order(How::Improve));
    assert!(
        filling
            .steps
            .iter()
            .flat_map(|step| &step.moves)
            .all(|way| way.from.map(|place| place.slot) != Some(slots[0].0))
    );
}

#[tokio::test]
async fn steps_hold_every_move_once_and_each_can_be_taken_with_those_that_it_waits_for() {
    let (mut board, wishes, _, _folder) = demo().await;
    muddle(&mut board);
    let filling = proposal(&board, &wishes, MORNING, order(How::Improve));
    let ways: Vec<_> = filling.steps.iter().flat_map(|step| &step.moves).collect();
    let runs: BTreeSet<RunId> = ways.iter().map(|way| way.run).collect();
    assert_eq!((runs.len(), ways.len()), (filling.moves.len(), filling.moves.len()));
    assert!(filling.steps.iter().any(|step| step.moves.len() > 1), "rooms were turned round");
    assert!(filling.steps.windows(2).all(|two| two[0].group <= two[1].group));
    let context = Context {
        by: Actor::OPERATOR,
        now: MORNING,
        zones: &crate::zones::TzDatabase,
        undo: None,
        undone: None,
    };
    let mut so_far: BTreeSet<RunId> = BTreeSet::new();
    for step in &filling.steps {
        so_far.extend(step.moves.iter().map(|way| way.run));
        let moves = chosen(&board, &filling, Some(&so_far), MORNING).expect("nobody has moved anything");
        assert_eq!(moves.iter().map(|step| step.run).collect::<BTreeSet<_>>(), so_far, "exactly those");
        // What was muddled may clash meanwhile with what is still to move; but nobody is in a place that is taken.
        let placed = board.decide(&context, &Command::Place { moves, confirmed: true });
        assert!(placed.is_ok(), "{placed:?}");
    }
    let circle = filling.steps.iter().find(|step| step.moves.len() > 1).expect("there is one");
    let half = [circle.moves[0].run].into();
    let moves = chosen(&board, &filling, Some(&half), MORNING).expect("it is in the proposal");
    let refused = board.decide(&context, &Command::Place { moves, confirmed: true });
    assert!(matches!(refused, Err(Refusal::PlaceTaken { .. })), "{refused:?}");
}

#[tokio::test]
async fn what_does_not_fit_any_more_is_refused() {
    let (mut board, wishes, _, _folder) = demo().await;
    muddle(&mut board);
    let filling = proposal(&board, &wishes, MORNING, order(How::Improve));
    let asked = |board: &Board, runs: Option<&BTreeSet<RunId>>, now| chosen(board, &filling, runs, now);
    assert_eq!(asked(&board, Some(&BTreeSet::new()), MORNING), Err(Refusal::NothingChosen));
    let stranger = RunId { session: SessionId(9_999), run: 1 };
    assert_eq!(asked(&board, Some(&[stranger].into()), MORNING), Err(Refusal::OtherProposal));
    assert_eq!(asked(&board, None, MORNING).map(|moves| moves.len()), Ok(filling.moves.len()));

    let way = filling.steps[0].moves[0];
    let title = board.session(way.run.session).map(|session| session.idea.title.clone()).unwrap_or_default();
    let starts = way.from.and_then(|place| board.slot(place.slot)).map(model::Slot::starts_at);
    let begun = asked(&board, Some(&[way.run].into()), starts.unwrap_or_default());
    assert_eq!(begun, Err(Refusal::BegunMeanwhile { title: title.clone() }));
    for session in board.sessions.iter_mut().filter(|session| session.id == way.run.session) {
        session.runs[0].place = None;
    }
    assert_eq!(asked(&board, None, MORNING), Err(Refusal::ProposalMoved { title }));
    let others: BTreeSet<RunId> =
        filling.moves.iter().map(|step| step.run).filter(|run| *run != way.run).collect();
    assert_eq!(asked(&board, Some(&others), MORNING).map(|moves| moves.len()), Ok(others.len()));
}

#[tokio::test]
async fn when_the_largest_room_floods_a_repair_moves_less_than_starting_over() {
    let (_, wishes, open, _folder) = demo().await;
    let largest = open.stand().board.rooms.iter().max_by_key(|room| room.text.capacity).map(|room| room.id);
    let largest = largest.expect("the demo has rooms");
    for slot in open.stand().board.slots.clone() {
        let command = Command::CloseRoom { room: largest, slot: slot.id, closed: true };
        let id = Chance::seeded(slot.starts_at().unsigned_abs()).command_id(MORNING);
        open.ask(Asked { by: Actor::OPERATOR, id, command, seen: None }).await.expect("rooms can be closed");
    }
    let board = open.stand().board;
    let filling = proposal(&board, &wishes, MORNING, order(How::Repair));
    let moved = filling.steps.iter().flat_map(|step| &step.moves).filter(|way| way.from.is_some()).count();
    let fresh = filling.fresh_moves.expect("a repair says what starting over would move");
    assert!(filling.before.unplaced > 0 && filling.after.unplaced < filling.before.unplaced, "{filling:?}");
    assert!((moved as u32) * 3 < fresh, "{moved} moves and {fresh}");
    let freely = FillOrder { keep: Some(Keep::Freely), ..order(How::Repair) };
    let more = proposal(&board, &wishes, MORNING, freely).moves.len();
    assert!(filling.moves.len() < more, "{} and {more}", filling.moves.len());
}

#[tokio::test]
async fn what_is_on_in_a_room_that_floods_goes_on_next_door_if_there_is_a_room() {
    let (mut board, wishes, _, _folder) = demo().await;
    board.event.phase = model::Phase::Live;
    let slots: Vec<_> = board.slots.iter().filter(|slot| slot.is_for_sessions()).cloned().collect();
    let (over, on) = (slots[0].id, slots[1].id);
    let now = slots[1].starts_at() + 5 * 60_000;
    let there: Vec<(RunId, Place)> =
        placed(&board).into_iter().filter(|(_, place)| place.slot == on).collect();
    let (wet, flooded) = there[0];
    for room in board.rooms.iter_mut().filter(|room| room.id == flooded.room) {
        room.closed = slots[1..].iter().map(|slot| slot.id).collect();
    }
    let gone = |run: RunId, board: &mut Board| {
        for session in board.sessions.iter_mut().filter(|session| session.id == run.session) {
            session.runs[0].place = None;
        }
    };
    let full = there.len() == board.rooms.len();
    for free in [false, true] {
        if free && full {
            gone(there[1].0, &mut board);
        }
        let filling = proposal(&board, &wishes, now, order(How::Repair));
        let ways: Vec<_> = filling.steps.iter().flat_map(|step| step.moves.clone()).collect();
        let next_door = ways.iter().find(|way| way.run == wet);
        assert_eq!(next_door.is_some(), free || !full, "{ways:?}");
        for way in &ways {
            let slot = |place: Option<Place>| place.map(|place| place.slot);
            assert!(slot(way.from) != Some(over) && slot(way.to) != Some(over), "{way:?}");
            let begun = slot(way.from) == Some(on) || slot(way.to) == Some(on);
            assert!(!begun || (way.run == wet && slot(way.from) == slot(way.to)), "{way:?}");
        }
        assert_eq!(chosen::chosen(&board, &filling, None, now).map(|moves| moves.len()), Ok(ways.len()));
    }
}

#[tokio::test]
async fn a_move_costs_more_the_sooner_it_starts_and_the_more_people_planned_on_it() {
    let (board, wishes, _, _folder) = demo().await;
    let price = |now| {
        let layout = Layout::asked(&board, &wishes, now, &order(How::Repair)).expect("it can be laid out");
        let last = board.slots.last().map(|slot| slot.id);
        let of = |index: usize| layout.instance.sessions[index].move_slot.unwrap_or(0);
        let there = |cell: &Option<Cell>| cell.and_then(|cell| layout.place(cell)).map(|p| p.slot) == last;
        (0..layout.placement.len()).filter(|index| there(&layout.placement[*index])).map(of).max()
    };
    let starts = board.slots.last().map(model::Slot::starts_at).unwrap_or_default();
    assert!(price(starts - 10 * 60_000) > price(starts - 4 * 3_600_000));
}
