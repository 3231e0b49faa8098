//! Sessions: edited, withdrawn, restored; what happens to wishes whose target is gone; the queue.

use crate::desk::{ANN, BEN, Desk, FAY, place};
use model::{Command, Idea, Pin, Refusal, RoomId, RunId, SessionId, SlotId, State, Turn};

fn edit(session: SessionId, idea: Idea) -> Command {
    Command::EditSession(session, Box::new(idea))
}

fn queue(desk: &Desk) -> Vec<&str> {
    desk.board.queue().iter().map(|session| session.idea.title.as_str()).collect()
}

#[test]
fn an_edit_replaces_what_was_written_and_the_same_again_changes_nothing() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(ANN, edit(bees, Idea::titled("Bumblebees")));
    desk.is_so_already(ANN, edit(bees, Idea::titled(" Bumblebees")));
    assert_eq!(desk.idea(bees).title, "Bumblebees");
    assert_eq!(desk.refuses(ANN, edit(SessionId(9), Idea::titled("x"))), Refusal::NoSuchSession);
}

#[test]
fn a_withdrawn_session_leaves_its_place_and_pin_and_comes_back_without_them() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let pin = Pin { room: Some(RoomId(1)), slot: None };
    desk.does(FAY, Command::Pin(RunId::first(bees), pin));
    desk.does(ANN, Command::Withdraw(bees));
    desk.is_so_already(ANN, Command::Withdraw(bees));
    assert!(desk.board.grid().is_empty() && desk.board.standing().count() == 0);
    desk.does(ANN, Command::Restore(bees));
    let run = desk.board.run(RunId::first(bees)).unwrap().1;
    assert!(run.place.is_none() && run.pin.is_loose());
    assert_eq!(desk.refuses(ANN, Command::Restore(bees)), Refusal::NotWithdrawn { title: "Bees".into() });
}

#[test]
fn what_does_not_stand_can_only_be_brought_back() {
    let mut desk = Desk::camp();
    let [bees, trees, whole] = ["Bees", "Trees", "Whole"].map(|title| desk.pitched(FAY, title, &[]));
    desk.does(FAY, Command::Withdraw(bees));
    desk.does(FAY, Command::Merge { from: trees, into: whole });
    for (id, refusal) in [
        (bees, Refusal::Withdrawn { title: "Bees".into() }),
        (trees, Refusal::MergedAway { title: "Trees".into() }),
    ] {
        for command in [
            edit(id, Idea::titled("Other")),
            place(id, 1, 1),
            Command::Pin(RunId::first(id), Pin::default()),
            Command::Repeat(id),
            Command::CallUp(id),
            Command::Heard(id),
            Command::Requeue(id),
            Command::Merge { from: id, into: whole },
            Command::Merge { from: whole, into: id },
        ] {
            assert_eq!(desk.refuses(FAY, command), refusal);
        }
    }
    assert_eq!(desk.refuses(FAY, Command::Withdraw(trees)), Refusal::MergedAway { title: "Trees".into() });
    assert_eq!(desk.refuses(FAY, Command::Restore(trees)), Refusal::NotWithdrawn { title: "Trees".into() });
    assert_eq!(desk.refuses(FAY, Command::Unmerge(bees)), Refusal::NotMerged { title: "Bees".into() });
}

#[test]
fn interest_in_a_withdrawn_session_is_refused() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    assert_eq!(desk.board.interest_in(bees, BEN), Ok(bees));
    assert_eq!(desk.board.interest_in(SessionId(9), BEN), Err(Refusal::NoSuchSession));
    desk.does(ANN, Command::Withdraw(bees));
    assert_eq!(desk.board.interest_in(bees, BEN), Err(Refusal::Withdrawn { title: "Bees".into() }));
}

#[test]
fn a_wish_about_something_that_never_was_is_refused() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    for (idea, refusal) in [
        (Idea { cannot: [SlotId(99)].into(), ..Idea::titled("Bees") }, Refusal::NoSuchSlot),
        (Idea { avoid: [SessionId(99)].into(), ..Idea::titled("Bees") }, Refusal::NoSuchSession),
    ] {
        assert_eq!(desk.refuses(ANN, Command::Pitch(Box::new(idea.clone()))), refusal);
        assert_eq!(desk.refuses(ANN, edit(bees, idea)), refusal);
    }
}

#[test]
fn a_wish_about_something_that_has_gone_since_is_dropped() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let wishful = |title: &str| Idea {
        cannot: [SlotId(1), SlotId(2)].into(),
        avoid: [bees].into(),
        ..Idea::titled(title)
    };
    desk.does(ANN, Command::Pitch(Box::new(wishful("Trees"))));
    desk.does(FAY, Command::RemoveSlot(SlotId(1)));
    // Bees was pitched by mistake.
    let pitch_of_bees = desk.board.seq - 2;
    desk.does(FAY, Command::Undo(pitch_of_bees));
    desk.does(ANN, edit(SessionId(2), wishful("Tall trees")));
    assert_eq!(desk.idea(SessionId(2)).cannot, [SlotId(2)].into());
    assert!(desk.idea(SessionId(2)).avoid.is_empty());
}

#[test]
fn a_session_does_not_avoid_itself() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.is_so_already(ANN, edit(bees, Idea { avoid: [bees].into(), ..Idea::titled("Bees") }));
}

#[test]
fn the_queue_is_who_speaks_then_who_waits_by_order_of_pitching() {
    let mut desk = Desk::camp();
    let [_, bees, _] = ["Ants", "Bees", "Cows"].map(|title| desk.pitched(ANN, title, &[]));
    assert_eq!(queue(&desk), ["Ants", "Bees", "Cows"]);
    desk.does(FAY, Command::CallUp(bees));
    assert_eq!(queue(&desk), ["Bees", "Ants", "Cows"]);
    assert_eq!(desk.board.session(bees).unwrap().turn, Turn::Speaking(desk.now - 1_000));
    // Whoever had the microphone has been heard.
    desk.does(FAY, Command::CallUp(SessionId(3)));
    assert_eq!(queue(&desk), ["Cows", "Ants"]);
    desk.does(FAY, Command::Heard(SessionId(3)));
    desk.is_so_already(FAY, Command::Heard(SessionId(3)));
    desk.does(FAY, Command::Requeue(bees));
    assert_eq!(queue(&desk), ["Ants", "Bees"]);
    desk.does(ANN, Command::Withdraw(SessionId(1)));
    assert_eq!(queue(&desk), ["Bees"]);
}

#[test]
fn only_one_has_the_microphone_also_when_a_speaker_left_and_came_back() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, Command::CallUp(bees));
    desk.does(ANN, Command::Withdraw(bees));
    desk.does(FAY, Command::CallUp(trees));
    desk.does(ANN, Command::Restore(bees));
    assert_eq!(desk.board.session(bees).unwrap().turn, Turn::Heard);
    assert_eq!(queue(&desk), ["Trees"]);
}

#[test]
fn a_session_keeps_its_number_and_no_other_ever_gets_it() {
    let mut desk = Desk::camp();
    desk.pitched(ANN, "Bees", &[]);
    desk.does(FAY, Command::Undo(desk.board.seq));
    let trees = desk.pitched(ANN, "Trees", &[]);
    assert_eq!(trees, SessionId(2));
    assert_eq!(desk.board.session(trees).unwrap().state, State::Pitched);
}

#[test]
fn there_is_an_end_to_sessions() {
    let mut desk = Desk::camp();
    let many = |n| model::Programme {
        sessions: (0..n)
            .map(|n| model::NewSession {
                source: n.to_string(),
                idea: Idea::titled(format!("Talk {n}")),
                avoid: Vec::new(),
                pinned_room: None,
                pinned_slot: None,
                runs: Vec::new(),
            })
            .collect(),
        ..model::Programme::default()
    };
    let full = |refusal| matches!(refusal, Refusal::EventFull { what: model::Field::Session, .. });
    assert!(full(desk.refuses(FAY, Command::Import(Box::new(many(model::limits::SESSIONS + 1))))));
    desk.does(FAY, Command::Import(Box::new(many(model::limits::SESSIONS))));
    assert!(full(desk.refuses(FAY, Command::Pitch(Box::new(Idea::titled("One more"))))));
    assert!(full(desk.refuses(FAY, Command::Import(Box::new(many(1))))));
}

#[test]
fn whoever_waits_for_the_microphone_knows_when_it_is_their_turn() {
    let mut desk = Desk::camp();
    let [ants, bees, cows] = ["Ants", "Bees", "Cows"].map(|title| desk.pitched(ANN, title, &[]));
    let turns = |desk: &Desk| [ants, bees, cows].map(|id| desk.board.turn_of(id));
    assert_eq!(turns(&desk), [Some(1), Some(2), Some(3)]);
    desk.does(FAY, Command::CallUp(bees));
    assert_eq!(turns(&desk), [Some(1), None, Some(2)]);
    desk.does(FAY, Command::CallUp(ants));
    assert_eq!(turns(&desk), [None, None, Some(1)]);
    desk.does(ANN, Command::Withdraw(cows));
    assert_eq!(turns(&desk), [None; 3]);
    assert_eq!(desk.board.turn_of(model::SessionId(99)), None);
}
