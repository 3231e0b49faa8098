//! Who may ask for what, and in which phase.

use crate::desk::{ANN, BEN, Desk, FAY, OLA, place, room, settings, slot};
use model::{
    Actor, AnnouncementId, Command, Deed, Fate, Idea, LogoName, NoteId, PersonId, Phase, Pin, Programme,
    Queueing, Refusal, Role, RoomId, RunId, SessionId, Showing, Sight, SlotId, SlotKind, Spot,
};

/// What only those who shape the board may ask for, whatever it is about.
fn for_facilitators() -> Vec<Command> {
    let (session, run) = (SessionId(1), RunId::first(SessionId(1)));
    let break_at_9 = slot("2026-05-30", 9, 60, SlotKind::Break);
    vec![
        Command::EditSettings(settings("Other", "UTC")),
        Command::SetLogo(LogoName::parse(&"0f".repeat(32))),
        Command::SetPhase(Phase::Live),
        Command::SetPitching(false),
        Command::SetInterest(false),
        Command::Announce { text: "Lunch".into(), until: None },
        Command::TakeDown(AnnouncementId(1)),
        Command::AddRoom(room("Dome")),
        Command::EditRoom(RoomId(3), room("Crypt")),
        Command::MoveRoom(RoomId(3), 0),
        Command::CloseRoom { room: RoomId(3), slot: SlotId(1), closed: true },
        Command::CloseRoomFrom { room: RoomId(3), from: None, closed: true },
        Command::RemoveRoom(RoomId(3)),
        Command::AddSlot(break_at_9.clone()),
        Command::EditSlot(SlotId(7), break_at_9),
        Command::RemoveSlot(SlotId(6)),
        Command::DelaySlot { slot: SlotId(4), minutes: 10, absorb: false },
        Command::CallUp(session),
        Command::Heard(session),
        Command::Requeue(session),
        Command::Hold(session),
        Command::Queue(session, Spot::End),
        Command::QueueByArrival,
        Command::SetQueueing(Queueing { seconds: 60, first_timers: true }),
        Command::SetEmbedding(true),
        Command::SetSight(Sight { metres: 20, ..Sight::default() }),
        Command::HoldWall { shows: Some(Showing::Join), minutes: None },
        Command::ProposeMerge { from: session, into: SessionId(2) },
        Command::KeepApart { a: session, b: SessionId(2), apart: true },
        place(session, 1, 1),
        Command::Swap { a: run, b: RunId::first(SessionId(2)), confirmed: false },
        Command::Pin(run, Pin { room: Some(RoomId(1)), slot: None }),
        Command::Repeat(session),
        Command::DropRun(RunId { session, run: 2 }),
        Command::Import(Box::new(Programme { rooms: vec![room("Eyrie")], ..Programme::default() })),
        Command::Hide(session),
        Command::Show(session),
        Command::Remove { person: PersonId(11), sessions: Fate::Hidden },
        Command::LetIn(PersonId(11)),
        Command::Beside { person: PersonId(11), deed: Deed::Renamed },
        Command::Undo(3),
    ]
}

fn camp_with_two_pitches() -> Desk {
    let mut desk = Desk::camp();
    desk.pitched(ANN, "Bees", &[]);
    desk.pitched(BEN, "Trees", &[]);
    desk
}

#[test]
fn only_facilitators_shape_the_board_even_when_the_session_is_ones_own() {
    let mut desk = camp_with_two_pitches();
    for command in for_facilitators() {
        assert_eq!(desk.refuses(ANN, command), Refusal::NeedsRole { role: Role::Facilitator });
    }
}

#[test]
fn facilitators_owners_and_the_operator_shape_the_board() {
    for by in [FAY, OLA, Actor::OPERATOR] {
        let mut desk = camp_with_two_pitches();
        for command in for_facilitators() {
            let answer = desk.ask(by, &command);
            let because_of_who = matches!(answer, Err(Refusal::NeedsRole { .. }));
            assert!(!because_of_who, "{command:?}: {answer:?}");
        }
    }
}

/// What those behind a session may ask for, and facilitators.
fn for_those_behind(session: SessionId, other: SessionId) -> Vec<Command> {
    vec![
        Command::EditSession(session, Box::new(Idea::titled("Bumblebees"))),
        Command::Withdraw(session),
        Command::Restore(session),
        Command::Merge { from: session, into: other },
        Command::Unmerge(session),
        Command::Unite { from: session, into: other, title: "Both".into(), blurb: String::new() },
        Command::Unmerge(session),
    ]
}

#[test]
fn only_those_behind_a_session_and_facilitators_change_it() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(ANN, "Trees", &[]);
    for command in for_those_behind(bees, trees) {
        assert_eq!(desk.refuses(BEN, command), Refusal::NotYours { title: "Bees".into() });
    }
    for command in for_those_behind(bees, trees) {
        desk.does(ANN, command);
    }
    for command in for_those_behind(trees, bees) {
        desk.does(FAY, command);
    }
}

#[test]
fn whoever_hosts_a_session_is_behind_it_as_much_as_its_pitcher() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[crate::desk::person(BEN)]);
    desk.does(BEN, Command::Withdraw(bees));
    desk.does(ANN, Command::Restore(bees));
}

#[test]
fn one_cannot_merge_ones_own_session_with_somebody_elses() {
    let mut desk = camp_with_two_pitches();
    let (bees, trees) = (SessionId(1), SessionId(2));
    let not_ours = Refusal::NotYours { title: "Trees".into() };
    assert_eq!(desk.refuses(ANN, Command::Merge { from: bees, into: trees }), not_ours);
    assert_eq!(desk.refuses(ANN, Command::Merge { from: trees, into: bees }), not_ours);
    desk.does(FAY, Command::Merge { from: bees, into: trees });
}

#[test]
fn pitching_and_interest_follow_the_phase_until_a_facilitator_says_otherwise() {
    for phase in Phase::ALL {
        for (open, otherwise) in [(phase.opens(), false), (!phase.opens(), true)] {
            let mut desk = Desk::open();
            let bees = desk.pitched(FAY, "Bees", &[]);
            let _ = desk.ask(FAY, &Command::SetPhase(phase));
            if otherwise {
                desk.does(FAY, Command::SetPitching(open));
                desk.does(FAY, Command::SetInterest(open));
            }
            let pitch = desk.ask(ANN, &Command::Pitch(Box::new(Idea::titled("Trees"))));
            let interest = desk.board.interest_in(bees, ANN);
            if open {
                assert!(pitch.is_ok(), "{phase:?}");
                assert_eq!(interest, Ok(bees));
            } else {
                assert_eq!(pitch, Err(Refusal::PitchingClosed { phase }));
                assert_eq!(interest, Err(Refusal::InterestClosed { phase }));
            }
            desk.pitched(FAY, "Late", &[]);
            assert_eq!(desk.board.interest_in(bees, FAY), Ok(bees));
        }
    }
}

#[test]
fn after_the_event_only_facilitators_change_sessions() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(ANN, "Trees", &[]);
    desk.does(FAY, Command::SetPhase(Phase::Wrapped));
    for command in for_those_behind(bees, trees) {
        assert_eq!(desk.refuses(ANN, command), Refusal::WrappedUp);
    }
    for command in for_those_behind(bees, trees) {
        desk.does(FAY, command);
    }
}

#[test]
fn a_phase_opens_again_what_a_facilitator_closed() {
    let mut desk = Desk::camp();
    desk.is_so_already(FAY, Command::SetPitching(true));
    desk.does(FAY, Command::SetPitching(false));
    desk.does(FAY, Command::SetPhase(Phase::Live));
    assert!(desk.board.event.pitching && desk.board.event.interest);
    desk.is_so_already(FAY, Command::SetPhase(Phase::Live));
    desk.does(FAY, Command::SetPhase(Phase::Wrapped));
    assert!(!desk.board.event.pitching && !desk.board.event.interest);
}

#[test]
fn a_note_is_changed_by_its_writer_and_removed_by_facilitators_as_well() {
    let mut desk = Desk::camp();
    let session = desk.pitched(ANN, "Bees", &[]);
    let note = NoteId(1);
    desk.does(BEN, Command::AddNote { session, text: "Bring honey".into() });
    let rewrite = Command::EditNote { session, note, text: "Bring wax".into() };
    for by in [ANN, FAY, OLA] {
        assert_eq!(desk.refuses(by, rewrite.clone()), Refusal::NotYourNote);
    }
    assert_eq!(desk.refuses(ANN, Command::RemoveNote { session, note }), Refusal::NotYourNote);
    desk.does(BEN, rewrite);
    desk.does(FAY, Command::RemoveNote { session, note });
}
