//! What the desk shows that a move would cost is what the whole board costs afterwards less what it costs before.

#[path = "../benches/board/mod.rs"]
mod board;

use app::api::Loss;
use board::{Dice, Size, board, run};
use model::{Board, Move, Pin, Place, RunId};
use server::filling::Kept;

/// The moves that dropping a run on a place asks for: whoever begins there goes where the run was.
fn moves(board: &Board, id: RunId, to: Option<Place>) -> Vec<Move> {
    let from = board.run(id).and_then(|(_, run)| run.place);
    let mut moves = vec![Move { run: id, to }];
    let other = board.runs().find(|(_, run)| to.is_some() && run.place == to);
    moves.extend(other.map(|(session, other)| Move { run: session.run_id(other), to: from }));
    moves
}

fn less(after: Loss, before: Loss) -> Loss {
    Loss {
        missed: after.missed - before.missed,
        seats: after.seats - before.seats,
        side_by_side: after.side_by_side - before.side_by_side,
        unplaced: after.unplaced - before.unplaced,
    }
}

#[test]
fn the_shown_cost_of_a_thousand_random_moves_is_the_difference_of_recounting_everything() {
    let mut dice = Dice(7);
    let (mut board, wishes) = board(Size { rooms: 12, slots: 8, sessions: 70, people: 400 }, &mut dice);
    // Some take two slots where there is room for it, one runs twice, one is pinned.
    for session in [3, 24, 41] {
        board.sessions[session].idea.length = 2;
        board.sessions[session].runs[0].place = None;
    }
    board.sessions[8].runs.push(model::Run::unplaced(2));
    let pinned = board.sessions[4].runs[0].place.expect("it has a place");
    board.sessions[4].runs[0].pin = Pin { room: Some(pinned.room), slot: None };

    let (mut moved, mut swapped, mut removed, mut brought) = (0, 0, 0, 0);
    for number in 0..1_000 {
        let kept = Kept::new(&board, &wishes).expect("there is a board");
        let before = kept.recount(&[]).expect("it can be counted");
        let id = run(1 + u32::try_from(dice.below(70)).expect("small"));
        let costs = kept.costs(id).expect("it is on the board");
        let mut ways: Vec<(Option<Place>, Loss)> =
            costs.places.iter().map(|cost| (Some(cost.place()), cost.change())).collect();
        ways.extend(costs.off.map(|off| (None, off)));
        if ways.is_empty() {
            continue;
        }
        let (to, shown) = ways[dice.below(ways.len())];
        let moves = moves(&board, id, to);
        let after = kept.recount(&moves).expect("it can be counted");
        assert_eq!(shown, less(after, before), "move {number}: {moves:?}");
        match (moves.len(), to, board.run(id).and_then(|(_, run)| run.place)) {
            (2, ..) => swapped += 1,
            (_, None, _) => removed += 1,
            (_, _, None) => brought += 1,
            _ => moved += 1,
        }
        // It is made, so that the next one meets another board.
        for step in moves {
            let session = board.sessions.iter_mut().find(|session| session.id == step.run.session);
            let run =
                session.and_then(|session| session.runs.iter_mut().find(|run| run.number == step.run.run));
            run.expect("it is on the board").place = step.to;
        }
    }
    assert!(
        moved > 100 && swapped > 100 && removed > 3 && brought > 10,
        "{moved} {swapped} {removed} {brought}"
    );
}

#[test]
fn every_place_that_can_be_had_has_its_figure() {
    let (board, wishes) = board(Size { rooms: 5, slots: 4, sessions: 10, people: 50 }, &mut Dice(3));
    let kept = Kept::new(&board, &wishes).expect("there is a board");
    // On the board: every place but its own, and off it.
    let on = kept.costs(run(1)).expect("it is there");
    assert_eq!((on.places.len(), on.off.is_some()), (19, true));
    // Off the board: every place, those of others included, who would go off the board for it.
    let off = kept.costs(run(10)).expect("it is there");
    assert_eq!((off.places.len(), off.off), (20, None));
    let taken = board.sessions[0].runs[0].place;
    let instead = off.places.iter().find(|cost| Some(cost.place()) == taken).expect("it can be had");
    assert_eq!(instead.change().unplaced, 0);
    assert!(kept.costs(run(11)).is_none());
}
