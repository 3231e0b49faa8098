//! Hidden sessions: nothing of them is in what everybody but facilitators gets.

use crate::desk::{ANN, BEN, Desk, FAY, person, place, to};
use model::{Change, Command, Effect, Idea, Refusal, RunId, SessionId, State};

fn seen_of(desk: &Desk, seq: usize) -> Change {
    let mut board = model::Board::blank();
    desk.log[..seq - 1].iter().for_each(|change| board.apply(change));
    let change = &desk.log[seq - 1];
    board.public_change(change).unwrap_or_else(|| change.clone())
}

fn camp() -> (Desk, SessionId) {
    let mut desk = Desk::camp();
    let idea = Idea { blurb: "Sting them".into(), hosts: vec![person(ANN)], ..Idea::titled("Wasps") };
    desk.does(ANN, Command::Pitch(Box::new(idea)));
    let wasps = desk.board.sessions[0].id;
    desk.does(BEN, Command::AddNote { session: wasps, text: "Wasps, wasps".into() });
    desk.does(FAY, place(wasps, 1, 1));
    (desk, wasps)
}

#[test]
fn nothing_of_a_hidden_session_is_on_the_public_board_nor_in_the_public_log_from_then_on() {
    let (mut desk, wasps) = camp();
    desk.does(FAY, Command::Hide(wasps));
    desk.is_so_already(FAY, Command::Hide(wasps));
    let hidden_at = desk.log.len();
    desk.does(FAY, Command::EditSession(wasps, Box::new(Idea::titled("Wasps and bees"))));
    desk.does(FAY, Command::AddNote { session: wasps, text: "About wasps".into() });
    desk.does(FAY, Command::Place { moves: vec![to(wasps, 2, 2)], confirmed: false });
    desk.does(FAY, Command::Withdraw(wasps));
    desk.does(FAY, Command::Restore(wasps));
    for seq in hidden_at..=desk.log.len() {
        let change = serde_json::to_string(&seen_of(&desk, seq)).unwrap();
        assert!(!change.to_lowercase().contains("wasp") && !change.contains("Sting"), "{change}");
    }
    let public = desk.board.public().unwrap();
    assert!(!serde_json::to_string(&public).unwrap().to_lowercase().contains("wasp"));
    let session = public.session(wasps).unwrap();
    assert!(!session.stands() && public.grid().is_empty() && public.queue().is_empty());
    assert!(session.is_of(ANN.person.unwrap()), "its host can be told");

    desk.does(FAY, Command::Show(wasps));
    assert_eq!(desk.board.public(), None);
    assert_eq!(desk.public.session(wasps), desk.board.session(wasps));
}

#[test]
fn what_is_hidden_is_for_facilitators_alone() {
    let (mut desk, wasps) = camp();
    let trees = desk.pitched(ANN, "Trees", &[]);
    desk.does(FAY, Command::Hide(wasps));
    for command in [
        Command::EditSession(wasps, Box::new(Idea::titled("x"))),
        Command::Withdraw(wasps),
        Command::Merge { from: trees, into: wasps },
        Command::AskMerge { from: trees, into: wasps },
        Command::AddNote { session: wasps, text: "x".into() },
    ] {
        assert_eq!(desk.refuses(ANN, command), Refusal::HiddenForNow);
    }
    assert_eq!(desk.board.interest_in(wasps, BEN), Err(Refusal::HiddenForNow));
    // A cell that it takes is not free, and who has it is not said.
    desk.does(FAY, place(trees, 1, 2));
    desk.does(FAY, Command::Place { moves: vec![to(trees, 1, 4)], confirmed: false });
    desk.does(FAY, Command::Place { moves: vec![to(wasps, 1, 5)], confirmed: false });
    let longer = Idea { length: 2, ..Idea::titled("Trees") };
    assert_eq!(desk.refuses(ANN, Command::EditSession(trees, Box::new(longer))), Refusal::HiddenForNow);
    assert!(desk.board.counts_heads(RunId::first(wasps), desk.now).is_err());
}

#[test]
fn hiding_is_undone_like_anything_else() {
    let (mut desk, wasps) = camp();
    desk.does(FAY, Command::Hide(wasps));
    let seq = desk.board.seq;
    desk.does(FAY, Command::Undo(seq));
    assert!(!desk.board.session(wasps).unwrap().hidden);
    assert_eq!(desk.refuses(FAY, Command::Undo(seq)), Refusal::AlreadyUndone);
}

#[test]
fn whoever_asks_a_hidden_session_asks_again_when_it_is_seen_again() {
    let (mut desk, wasps) = camp();
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(BEN, Command::AskMerge { from: trees, into: wasps });
    desk.does(FAY, Command::Hide(wasps));
    assert_eq!(desk.public.session(trees).unwrap().asks, None);
    desk.does(FAY, Command::Show(wasps));
    assert_eq!(desk.public.session(trees).unwrap().asks, Some(wasps));
}

#[test]
fn a_session_that_was_merged_stays_part_of_the_other_while_it_is_hidden() {
    let (mut desk, wasps) = camp();
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, Command::Merge { from: wasps, into: trees });
    desk.does(FAY, Command::Hide(wasps));
    assert!(matches!(desk.public.session(wasps).unwrap().state, State::Merged { into, .. } if into == trees));
    assert!(
        !seen_of(&desk, desk.log.len()).effects.iter().any(|effect| matches!(effect, Effect::Hidden { .. }))
    );
}
