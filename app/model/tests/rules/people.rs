//! What facilitators do about people, and how many sessions one person can pitch.

use crate::desk::{ANN, BEN, Desk, FAY, OLA, person, settings};
use model::{Actor, Command, Deed, Effect, Fate, Idea, Phase, Refusal, Role, SessionId, Settings, State};

fn remove(who: Actor, sessions: Fate) -> Command {
    Command::Remove { person: who.person.unwrap(), sessions }
}

fn pitch(title: &str) -> Command {
    Command::Pitch(Box::new(Idea::titled(title)))
}

fn camp() -> (Desk, [SessionId; 3]) {
    let mut desk = Desk::camp();
    let own = desk.pitched(ANN, "Own", &[person(ANN)]);
    let shared = desk.pitched(ANN, "Shared", &[person(BEN)]);
    let others = desk.pitched(BEN, "Others’", &[person(BEN), person(ANN)]);
    desk.does(ANN, Command::AddNote { session: others, text: "x".into() });
    desk.does(BEN, Command::AddNote { session: others, text: "y".into() });
    (desk, [own, shared, others])
}

#[test]
fn whoever_is_removed_can_only_ask_to_be_forgotten() {
    let (mut desk, [own, ..]) = camp();
    desk.does(FAY, remove(ANN, Fate::Kept));
    for command in
        [pitch("More"), Command::Withdraw(own), Command::AddNote { session: own, text: "z".into() }]
    {
        assert_eq!(desk.refuses(ANN, command), Refusal::Removed);
    }
    assert_eq!(desk.board.interest_in(own, ANN), Err(Refusal::Removed));
    let role_or_not = Actor { role: Role::Facilitator, ..ANN };
    assert_eq!(desk.refuses(role_or_not, Command::SetPhase(Phase::Live)), Refusal::Removed);
    desk.does(FAY, Command::LetIn(ANN.person.unwrap()));
    desk.is_so_already(FAY, Command::LetIn(ANN.person.unwrap()));
    desk.does(ANN, pitch("More"));
    desk.does(FAY, remove(ANN, Fate::Kept));
    desk.does(ANN, Command::Forget);
    assert!(desk.board.removed.is_empty());
}

#[test]
fn their_notes_go_and_their_sessions_as_one_says() {
    for (fate, hidden, stands) in
        [(Fate::Hidden, true, true), (Fate::Withdrawn, false, false), (Fate::Kept, false, true)]
    {
        let (mut desk, [own, shared, others]) = camp();
        let before = desk.board.clone();
        desk.does(FAY, remove(ANN, fate));
        for id in [own, shared] {
            let session = desk.board.session(id).unwrap();
            assert_eq!((session.hidden, session.state == State::Pitched), (hidden, stands), "{fate:?}");
        }
        let session = desk.board.session(others).unwrap();
        assert!(session.stands() && !session.hidden, "somebody else pitched it");
        assert_eq!(session.notes.len(), 1);
        desk.is_so_already(FAY, remove(ANN, fate));
        // One change, and so one undo.
        let seq = desk.board.seq;
        desk.does(FAY, Command::Undo(seq));
        assert!(desk.board.same_but_for_numbers(&before));
    }
}

#[test]
fn nobody_removes_themselves() {
    let (mut desk, _) = camp();
    assert_eq!(desk.refuses(FAY, remove(FAY, Fate::Hidden)), Refusal::RemovesThemselves);
}

#[test]
fn what_is_kept_beside_the_log_is_told_there_without_a_name_and_not_undone_there() {
    let (mut desk, _) = camp();
    let beside = |deed| Command::Beside { person: ANN.person.unwrap(), deed };
    assert_eq!(
        desk.refuses(FAY, beside(Deed::Role(Role::Facilitator))),
        Refusal::NeedsRole { role: Role::Owner }
    );
    desk.does(OLA, beside(Deed::Role(Role::Facilitator)));
    let before = desk.board.clone();
    desk.does(FAY, beside(Deed::Renamed));
    assert!(desk.board.same_but_for_numbers(&before));
    let seq = desk.board.seq;
    assert_eq!(desk.refuses(FAY, Command::Undo(seq)), Refusal::CannotUndoBeside);
    let seen = before.public_change(desk.log.last().unwrap()).unwrap();
    assert_eq!(seen.effects, Vec::<Effect>::new(), "others do not hear of it");
}

#[test]
fn one_person_pitches_as_many_as_everybody_may() {
    let mut desk = Desk::camp();
    let limit = |most| Command::EditSettings(Settings { pitches_each: most, ..settings("Camp", "UTC") });
    for most in [0, 51] {
        assert!(matches!(desk.refuses(FAY, limit(Some(most))), Refusal::OutOfRange { .. }));
    }
    desk.does(FAY, limit(Some(2)));
    let first = desk.pitched(ANN, "One", &[]);
    desk.pitched(ANN, "Two", &[]);
    assert_eq!(desk.refuses(ANN, pitch("Three")), Refusal::PitchedEnough { most: 2 });
    desk.pitched(BEN, "Another’s", &[]);
    for n in 0..3 {
        desk.pitched(FAY, &format!("The desk’s {n}"), &[]);
    }
    desk.does(ANN, Command::Withdraw(first));
    desk.pitched(ANN, "Three", &[]);
    assert_eq!(desk.refuses(ANN, Command::Restore(first)), Refusal::PitchedEnough { most: 2 });
    desk.does(FAY, Command::Restore(first));
    desk.does(FAY, limit(None));
    desk.pitched(ANN, "Four", &[]);
}
