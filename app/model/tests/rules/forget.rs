//! Being forgotten: what goes from the board and from its log, what stays, and what can be taken back afterwards.

use crate::desk::{ANN, BEN, Desk, FAY, attendee, holds_for, named, person, place, sentence};
use crate::random::{Dice, NUMBERS, question};
use model::{
    Actor, Board, Change, Command, Effect, Host, Idea, NewSession, NoteId, Phase, Programme, Refusal,
    SessionId, State,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// An idea of which every text has a word to look for.
fn wordy(word: &str, hosts: &[Host]) -> Box<Idea> {
    Box::new(Idea {
        blurb: format!("{word} blurb"),
        tags: vec![format!("{word} tag")],
        needs: vec![format!("{word} need")],
        language: format!("{word} tongue"),
        pad: format!("https://{word}.example.org/"),
        hosts: hosts.to_vec(),
        ..Idea::titled(format!("{word} title"))
    })
}

/// Everything that is kept of a board: the board, its log, and how each change is taken back.
fn kept(desk: &Desk) -> String {
    [
        serde_json::to_string(&desk.board).unwrap(),
        serde_json::to_string(&desk.log).unwrap(),
        serde_json::to_string(&desk.inverses).unwrap(),
    ]
    .concat()
}

fn pitched(desk: &mut Desk, by: Actor, word: &str, hosts: &[Host]) -> SessionId {
    desk.does(by, Command::Pitch(wordy(word, hosts)));
    desk.board.sessions.last().unwrap().id
}

fn edit(session: SessionId, word: &str, hosts: &[Host]) -> Command {
    Command::EditSession(session, wordy(word, hosts))
}

#[test]
fn what_only_they_stood_behind_is_withdrawn_and_blank_and_its_words_are_nowhere() {
    let mut desk = Desk::camp();
    let bees = pitched(&mut desk, ANN, "zebra", &[named("Okapi")]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(ANN, edit(bees, "giraffe", &[person(ANN)]));
    // Whatever others did to it is about her words as well.
    desk.does(FAY, edit(bees, "gnu", &[person(ANN)]));
    desk.does(FAY, Command::Undo(desk.board.seq));
    desk.does(FAY, place(bees, 1, 1));
    desk.does(BEN, Command::AskMerge { from: trees, into: bees });
    desk.does(ANN, Command::Forget);
    let session = desk.board.session(bees).unwrap();
    assert_eq!((&session.idea, &session.state), (&Idea::titled(""), &State::Withdrawn));
    assert!(session.is_erased() && session.pitched_by.is_none() && desk.place_of(bees).is_none());
    assert_eq!(desk.board.session(trees).unwrap().asks, None);
    for word in ["zebra", "giraffe", "gnu", "Okapi"] {
        assert!(!kept(&desk).contains(word), "{word}");
    }
    assert!(kept(&desk).contains("Trees"));
}

#[test]
fn what_others_stand_behind_as_well_keeps_its_words_and_they_its_hosts() {
    let mut desk = Desk::camp();
    let bees = pitched(&mut desk, ANN, "zebra", &[person(ANN), person(BEN)]);
    let trees = pitched(&mut desk, ANN, "okapi", &[named("Ada")]);
    let ponds = pitched(&mut desk, BEN, "gnu", &[person(ANN)]);
    desk.does(ANN, Command::Forget);
    for (id, title, hosts, pitcher) in [
        (bees, "zebra title", vec![person(BEN)], None),
        (trees, "okapi title", vec![named("Ada")], None),
        (ponds, "gnu title", Vec::new(), BEN.person),
    ] {
        let session = desk.board.session(id).unwrap();
        assert_eq!((session.idea.title.as_str(), &session.idea.hosts), (title, &hosts));
        assert_eq!((session.pitched_by, &session.state), (pitcher, &State::Pitched));
    }
    let theirs = serde_json::to_string(&person(ANN)).unwrap();
    assert!(!kept(&desk).contains(&theirs), "nowhere a host any more");
}

#[test]
fn what_a_session_of_several_was_called_before_is_blank_where_they_wrote_it() {
    let mut desk = Desk::camp();
    let both = [person(ANN), person(BEN)];
    let bees = pitched(&mut desk, ANN, "zebra", &both);
    desk.does(BEN, edit(bees, "okapi", &both));
    desk.does(ANN, edit(bees, "giraffe", &both));
    desk.does(BEN, edit(bees, "gnu", &both));
    desk.does(ANN, Command::Forget);
    assert_eq!(desk.idea(bees).title, "gnu title");
    let kept = kept(&desk);
    assert!(!kept.contains("zebra") && !kept.contains("giraffe"), "hers");
    assert!(kept.contains("okapi") && kept.contains("gnu"), "his");
}

#[test]
fn their_notes_are_gone_and_their_announcements_are_nobodys() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(BEN, "Bees", &[]);
    for text in ["zebra", "okapi"] {
        desk.does(FAY, Command::AddNote { session: bees, text: text.into() });
    }
    desk.does(FAY, Command::EditNote { session: bees, note: NoteId(2), text: "giraffe".into() });
    desk.does(FAY, Command::RemoveNote { session: bees, note: NoteId(1) });
    desk.does(BEN, Command::AddNote { session: bees, text: "Honey".into() });
    desk.does(FAY, Command::Announce { text: "Lunch".into(), until: None });
    desk.does(FAY, Command::Forget);
    let notes = &desk.board.session(bees).unwrap().notes;
    assert_eq!(notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["Honey"]);
    assert_eq!(desk.board.announcements.iter().map(|text| text.by).collect::<Vec<_>>(), [None]);
    for word in ["zebra", "okapi", "giraffe"] {
        assert!(!kept(&desk).contains(word), "{word}");
    }
}

#[test]
fn what_became_part_of_another_stays_so_and_leaves_its_words_and_its_host() {
    let mut desk = Desk::camp();
    let bees = pitched(&mut desk, ANN, "zebra", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, Command::Merge { from: bees, into: trees });
    desk.does(ANN, Command::Forget);
    assert_eq!(desk.idea(trees).hosts, [person(BEN)]);
    assert_eq!(desk.board.interest_in(bees, BEN), Ok(trees));
    assert!(!kept(&desk).contains("zebra"));
    assert_eq!(desk.refuses(FAY, Command::Unmerge(bees)), Refusal::Erased);
}

#[test]
fn a_session_from_a_table_stays_with_whoever_was_named_there() {
    let mut desk = Desk::camp();
    let session = NewSession {
        source: "1".into(),
        idea: Idea { hosts: vec![named("Ada")], ..Idea::titled("Bees") },
        avoid: Vec::new(),
        pinned_room: None,
        pinned_slot: None,
        runs: Vec::new(),
    };
    let programme = Programme { sessions: vec![session], ..Programme::default() };
    desk.does(FAY, Command::Import(Box::new(programme)));
    let bees = desk.board.sessions[0].id;
    desk.does(FAY, edit(bees, "gnu", &[named("Ada"), person(ANN)]));
    desk.does(ANN, Command::Forget);
    assert_eq!((desk.idea(bees).title.as_str(), desk.idea(bees).hosts), ("gnu title", vec![named("Ada")]));
    desk.does(FAY, Command::Forget);
    assert_eq!(desk.idea(bees).title, "gnu title");
}

#[test]
fn nothing_brings_back_what_was_erased() {
    let mut desk = Desk::camp();
    let both = [person(ANN), person(BEN)];
    let bees = pitched(&mut desk, ANN, "zebra", &[]);
    let pitch = desk.board.seq;
    let trees = pitched(&mut desk, ANN, "okapi", &both);
    desk.does(BEN, edit(trees, "gnu", &both));
    let renamed = desk.board.seq;
    desk.does(ANN, Command::AddNote { session: trees, text: "giraffe".into() });
    desk.does(ANN, Command::RemoveNote { session: trees, note: NoteId(1) });
    let note_removed = desk.board.seq;
    desk.does(ANN, Command::Withdraw(bees));
    let withdrawn = desk.board.seq;
    desk.does(ANN, Command::Forget);
    let forgotten = desk.board.seq;
    let before = desk.board.clone();
    let erased = "Something later builds on that change: what it would bring back has been erased.";
    for (seq, says) in [
        (forgotten, "What was erased cannot be brought back."),
        (withdrawn, erased),
        (note_removed, erased),
        (renamed, erased),
        (pitch, "Something later builds on that change: a session has changed since. Undo that first."),
    ] {
        assert_eq!(sentence(&desk.refuses(FAY, Command::Undo(seq))), says);
    }
    for command in [
        Command::Restore(bees),
        Command::EditSession(bees, Box::new(Idea::titled("Bees"))),
        Command::Merge { from: bees, into: trees },
        Command::AskMerge { from: trees, into: bees },
        Command::AddNote { session: bees, text: "Why?".into() },
        Command::Repeat(bees),
    ] {
        assert_eq!(desk.refuses(FAY, command), Refusal::Erased);
    }
    assert_eq!(desk.board.interest_in(bees, FAY), Err(Refusal::Erased));
    assert_eq!(desk.board, before);
}

#[test]
fn anybody_can_ask_for_it_at_any_time_but_for_whoever_is_nobody() {
    let mut desk = Desk::camp();
    desk.does(attendee(99), Command::Forget);
    desk.does(FAY, Command::SetPhase(Phase::Wrapped));
    desk.does(ANN, Command::Forget);
    assert_eq!(desk.refuses(Actor::OPERATOR, Command::Forget), Refusal::NobodyToForget);
    holds_for(&Refusal::NobodyToForget);
}

#[test]
fn a_log_in_which_somebody_was_not_forgotten_stays_as_it_is() {
    let mut desk = Desk::camp();
    pitched(&mut desk, ANN, "zebra", &[]);
    let (log, inverses) = (desk.log.clone(), desk.inverses.clone());
    model::forget(ANN.person.unwrap(), &mut desk.log, &mut desk.inverses);
    assert_eq!((desk.log, desk.inverses), (log, inverses));
}

/// Texts that somebody could have written, wherever they stand in an effect.
fn blank_note(effect: &Effect, by: Actor) -> bool {
    match effect {
        Effect::NoteAdded { note, .. } | Effect::NoteEdited { note, .. } => {
            note.by != by.person || note.text.is_empty()
        }
        Effect::Pitched(session) => !session.is_of(by.person.unwrap()),
        Effect::IdeaEdited { idea, .. } => !idea.hosts.contains(&person(by)),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// `Desk` checks at every forgetting that the rewritten log folds to the same board.
    #[test]
    fn whatever_happened_anybody_can_be_forgotten_and_the_log_folds_to_the_same_board(
        steps in vec(any::<[u16; NUMBERS]>(), 0..120),
        after in vec(any::<[u16; NUMBERS]>(), 0..30),
        who in vec(prop_oneof![Just(FAY), Just(crate::desk::OLA), (10..14_u32).prop_map(attendee)], 1..4),
    ) {
        let mut desk = Desk::camp();
        let ask = |desk: &mut Desk, steps: &[[u16; NUMBERS]]| for step in steps {
            let (by, command) = question(desk, &mut Dice::new(step));
            let _ = desk.ask(by, &command);
        };
        ask(&mut desk, &steps);
        for by in who {
            desk.does(by, Command::Forget);
            let effects = desk.log.iter().flat_map(|change| &change.effects);
            prop_assert!(effects.chain(desk.inverses.iter().flatten()).all(|effect| blank_note(effect, by)));
            prop_assert!(desk.board.sessions.iter().all(|session| !session.is_of(by.person.unwrap())));
        }
        // What people do afterwards, undoing included, is done upon the rewritten log.
        ask(&mut desk, &after);
        let mut board = Board::blank();
        desk.log.iter().for_each(|change: &Change| board.apply(change));
        prop_assert_eq!(board, desk.board);
    }
}
