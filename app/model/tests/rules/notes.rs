//! Notes: what people write down about a session.

use crate::desk::{ANN, BEN, Desk, FAY};
use model::{Command, Field, NoteId, Phase, Refusal, SessionId, limits};

fn note(session: SessionId, text: &str) -> Command {
    Command::AddNote { session, text: text.into() }
}

#[test]
fn anybody_writes_a_note_also_after_the_event() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    desk.does(BEN, note(bees, "Bring\r\nhoney "));
    desk.does(FAY, Command::SetPhase(Phase::Wrapped));
    desk.does(ANN, note(bees, "It was sweet"));
    let notes = &desk.board.session(bees).unwrap().notes;
    assert_eq!(
        notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(),
        ["Bring\nhoney", "It was sweet"]
    );
    assert_eq!((notes[0].by, notes[1].by), (BEN.person, ANN.person));
}

#[test]
fn a_note_that_is_rewritten_keeps_its_place_and_its_writer() {
    let mut desk = Desk::camp();
    let session = desk.pitched(ANN, "Bees", &[]);
    desk.does(BEN, note(session, "One"));
    desk.does(ANN, note(session, "Two"));
    let rewrite = Command::EditNote { session, note: NoteId(1), text: "Eins".into() };
    desk.does(BEN, rewrite.clone());
    desk.is_so_already(BEN, rewrite);
    let first = &desk.board.session(session).unwrap().notes[0];
    assert_eq!((first.text.as_str(), first.by), ("Eins", BEN.person));
}

#[test]
fn what_is_not_there_is_named() {
    let mut desk = Desk::camp();
    let session = desk.pitched(ANN, "Bees", &[]);
    let nowhere = SessionId(9);
    let gone = NoteId(9);
    for (command, refusal) in [
        (note(nowhere, "x"), Refusal::NoSuchSession),
        (Command::EditNote { session: nowhere, note: gone, text: "x".into() }, Refusal::NoSuchSession),
        (Command::EditNote { session, note: gone, text: "x".into() }, Refusal::NoSuchNote),
        (Command::RemoveNote { session, note: gone }, Refusal::NoSuchNote),
    ] {
        assert_eq!(desk.refuses(ANN, command), refusal);
    }
}

#[test]
fn there_is_an_end_to_notes() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    for n in 0..limits::NOTES {
        desk.does(ANN, note(bees, &n.to_string()));
    }
    assert!(matches!(desk.refuses(ANN, note(bees, "x")), Refusal::EventFull { what: Field::Text, .. }));
}
