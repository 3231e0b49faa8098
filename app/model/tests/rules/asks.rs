//! Merging by agreement: whoever is behind one session asks, whoever is behind the other answers.

use crate::desk::{ANN, BEN, Desk, FAY, attendee, person, place, sentence};
use model::{Command, Phase, Refusal, SessionId, State};

fn ask(from: SessionId, into: SessionId) -> Command {
    Command::AskMerge { from, into }
}

fn answer(from: SessionId, yes: bool) -> Command {
    Command::AnswerMerge { from, yes }
}

/// A camp where Ann has pitched Bees and Ben has pitched Trees.
fn camp() -> (Desk, SessionId, SessionId) {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[person(ANN)]);
    let trees = desk.pitched(BEN, "Trees", &[person(BEN)]);
    (desk, bees, trees)
}

fn asks(desk: &Desk, session: SessionId) -> Option<SessionId> {
    desk.board.session(session).unwrap().asks
}

#[test]
fn a_yes_merges_as_a_facilitator_would() {
    let (mut desk, bees, trees) = camp();
    let mut by_fay = camp().0;
    desk.does(FAY, place(bees, 1, 1));
    by_fay.does(FAY, place(bees, 1, 1));
    desk.does(ANN, ask(bees, trees));
    assert_eq!(asks(&desk, bees), Some(trees));
    assert_eq!(desk.board.asking(trees).map(|session| session.id).collect::<Vec<_>>(), [bees]);
    assert!(desk.place_of(bees).is_some(), "asking changes nothing else");
    desk.does(BEN, answer(bees, true));
    by_fay.does(FAY, Command::Merge { from: bees, into: trees });
    assert!(desk.board.same_but_for_numbers(&by_fay.board));
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(asks(&desk, bees), Some(trees));
    assert!(desk.place_of(bees).is_some());
}

#[test]
fn a_no_ends_the_question_and_it_may_be_asked_again() {
    let (mut desk, bees, trees) = camp();
    desk.does(ANN, ask(bees, trees));
    desk.does(BEN, answer(bees, false));
    assert_eq!(asks(&desk, bees), None);
    assert_eq!(desk.refuses(BEN, answer(bees, true)), Refusal::AsksNothing { title: "Bees".into() });
    desk.does(ANN, ask(bees, trees));
}

#[test]
fn whoever_asks_can_take_it_back() {
    let (mut desk, bees, trees) = camp();
    let nothing = Refusal::AsksNothing { title: "Bees".into() };
    assert_eq!(desk.refuses(ANN, Command::TakeBackMerge(bees)), nothing);
    desk.does(ANN, ask(bees, trees));
    assert_eq!(desk.refuses(BEN, Command::TakeBackMerge(bees)), Refusal::NotYours { title: "Bees".into() });
    desk.does(ANN, Command::TakeBackMerge(bees));
    assert_eq!(desk.refuses(BEN, answer(bees, true)), nothing);
}

#[test]
fn only_those_behind_the_one_ask_and_only_those_behind_the_other_answer() {
    let (mut desk, bees, trees) = camp();
    let stranger = attendee(12);
    for by in [BEN, stranger] {
        assert_eq!(desk.refuses(by, ask(bees, trees)), Refusal::NotYours { title: "Bees".into() });
    }
    desk.does(ANN, ask(bees, trees));
    for by in [ANN, stranger] {
        for yes in [true, false] {
            assert_eq!(desk.refuses(by, answer(bees, yes)), Refusal::NotYours { title: "Trees".into() });
        }
    }
    desk.does(FAY, answer(bees, true));
}

#[test]
fn after_the_event_nobody_asks_or_answers() {
    let (mut desk, bees, trees) = camp();
    desk.does(ANN, ask(bees, trees));
    desk.does(FAY, Command::SetPhase(Phase::Wrapped));
    assert_eq!(desk.refuses(ANN, ask(trees, bees)), Refusal::NotYours { title: "Trees".into() });
    assert_eq!(desk.refuses(BEN, ask(trees, bees)), Refusal::WrappedUp);
    assert_eq!(desk.refuses(BEN, answer(bees, true)), Refusal::WrappedUp);
    assert_eq!(desk.refuses(ANN, Command::TakeBackMerge(bees)), Refusal::WrappedUp);
}

#[test]
fn one_asks_one_session_at_a_time_and_never_oneself_or_what_is_gone() {
    let (mut desk, bees, trees) = camp();
    let ponds = desk.pitched(BEN, "Ponds", &[]);
    assert_eq!(desk.refuses(ANN, ask(bees, bees)), Refusal::MergeWithItself);
    assert_eq!(desk.refuses(ANN, ask(bees, SessionId(99))), Refusal::NoSuchSession);
    assert_eq!(desk.refuses(ANN, ask(SessionId(99), bees)), Refusal::NoSuchSession);
    assert_eq!(desk.refuses(ANN, answer(SessionId(99), true)), Refusal::NoSuchSession);
    desk.does(ANN, ask(bees, trees));
    desk.is_so_already(ANN, ask(bees, trees));
    assert_eq!(desk.refuses(ANN, ask(bees, ponds)), Refusal::AsksAlready { other: "Trees".into() });
    desk.does(BEN, Command::Withdraw(ponds));
    desk.does(ANN, Command::TakeBackMerge(bees));
    assert_eq!(desk.refuses(ANN, ask(bees, ponds)), Refusal::Withdrawn { title: "Ponds".into() });
}

#[test]
fn a_question_ends_when_either_side_goes() {
    let goes: [fn(SessionId, SessionId, SessionId) -> Command; 4] = [
        |bees, _, _| Command::Withdraw(bees),
        |_, trees, _| Command::Withdraw(trees),
        |bees, _, ponds| Command::Merge { from: bees, into: ponds },
        |_, trees, ponds| Command::Merge { from: trees, into: ponds },
    ];
    for goes in goes {
        let (mut desk, bees, trees) = camp();
        let ponds = desk.pitched(FAY, "Ponds", &[]);
        desk.does(ANN, ask(bees, trees));
        desk.does(FAY, goes(bees, trees, ponds));
        assert_eq!(asks(&desk, bees), None);
        desk.does(FAY, Command::Undo(desk.board.seq));
        assert_eq!(asks(&desk, bees), Some(trees));
    }
}

#[test]
fn two_that_ask_each_other_need_only_one_answer() {
    let (mut desk, bees, trees) = camp();
    desk.does(ANN, ask(bees, trees));
    desk.does(BEN, ask(trees, bees));
    desk.does(BEN, answer(bees, true));
    assert_eq!((asks(&desk, bees), asks(&desk, trees)), (None, None));
    assert!(matches!(desk.board.session(bees).unwrap().state, State::Merged { into, .. } if into == trees));
    assert_eq!(desk.refuses(ANN, answer(trees, true)), Refusal::AsksNothing { title: "Trees".into() });
    assert_eq!(desk.refuses(BEN, answer(bees, true)), Refusal::MergedAway { title: "Bees".into() });
}

#[test]
fn whoever_is_behind_both_merges_without_asking() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[person(ANN)]);
    let trees = desk.pitched(BEN, "Trees", &[person(BEN), person(ANN)]);
    assert_eq!(
        desk.refuses(BEN, Command::Merge { from: bees, into: trees }),
        Refusal::NotYours { title: "Bees".into() }
    );
    desk.does(ANN, Command::Merge { from: bees, into: trees });
}

#[test]
fn no_undo_brings_a_question_to_a_session_that_is_gone() {
    let (mut desk, bees, trees) = camp();
    desk.does(ANN, ask(bees, trees));
    desk.does(ANN, Command::TakeBackMerge(bees));
    let taken_back = desk.board.seq;
    desk.does(BEN, Command::Withdraw(trees));
    let refusal = desk.refuses(FAY, Command::Undo(taken_back));
    assert!(sentence(&refusal).contains("“Bees” would ask to become part of a session that is not there."));
}
