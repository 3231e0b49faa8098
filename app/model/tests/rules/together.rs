//! Several people at once: what one of them did is not written over by another who had not seen it.

use crate::desk::{ANN, Desk, FAY, OLA, holds_for, place, sentence};
use model::{
    Actor, Change, Command, Effect, Idea, Meanwhile, Names, PersonId, Refusal, RoomId, RoomText, RunId, Seq,
};

/// What Ola asks for who saw the board of then: the command that is decided, or why not.
fn since(desk: &Desk, seen: Seq, by: Actor, command: &Command) -> Result<Command, Refusal> {
    let names = Names([(PersonId(1), "Fay".to_owned())].into());
    let entries = desk.log.iter().cloned().zip(desk.inverses.iter().cloned());
    let changes: Vec<(Change, Vec<Effect>)> = entries.filter(|(change, _)| change.seq > seen).collect();
    let meanwhile = Meanwhile { by: by.person, changes: &changes, names: &names };
    let kept = desk.board.keeping(command, &meanwhile)?;
    let context =
        model::Context { by, now: desk.now, zones: &crate::desk::TestZones, undo: None, undone: None };
    match desk.board.decide(&context, &kept) {
        Ok(_) => Ok(kept),
        Err(refusal) => Err(desk.board.named(refusal, &meanwhile)),
    }
}

fn refused(desk: &Desk, seen: Seq, command: &Command) -> String {
    let refusal = since(desk, seen, OLA, command).unwrap_err();
    holds_for(&refusal);
    sentence(&refusal)
}

fn barn(text: RoomText) -> Command {
    Command::EditRoom(RoomId(2), text)
}

#[test]
fn whoever_comes_second_to_a_place_is_told_who_was_first_and_with_what() {
    let mut desk = Desk::camp();
    let (bees, bread) = (desk.pitched(ANN, "Bees", &[]), desk.pitched(ANN, "Bread", &[]));
    let seen = desk.board.seq;
    desk.does(FAY, place(bread, 1, 1));
    assert_eq!(
        refused(&desk, seen, &place(bees, 1, 1)),
        "Fay has just put “Bread” there (Attic, 10:00–11:00)."
    );
    let later = desk.board.seq;
    assert_eq!(refused(&desk, later, &place(bees, 1, 1)), "“Bread” is in Attic at 10:00–11:00 already.");
    assert!(since(&desk, seen, OLA, &place(bees, 2, 1)).is_ok(), "another place is nobody's business");
}

#[test]
fn what_somebody_else_has_moved_meanwhile_is_not_moved_from_under_them() {
    let mut desk = Desk::camp();
    let (bees, bread) = (desk.pitched(ANN, "Bees", &[]), desk.pitched(ANN, "Bread", &[]));
    desk.does(FAY, place(bread, 3, 2));
    let seen = desk.board.seq;
    desk.does(FAY, place(bees, 1, 1));
    let swap = Command::Swap { a: RunId::first(bread), b: RunId::first(bees), confirmed: false };
    let moved =
        "Fay has just moved “Bees”: it is in Attic at 10:00–11:00 now. Move it again if you still want to.";
    assert_eq!(refused(&desk, seen, &place(bees, 2, 2)), moved);
    assert_eq!(refused(&desk, seen, &swap), moved);
    assert!(since(&desk, seen, OLA, &place(bees, 1, 1)).is_ok(), "where it is already it may be");
    assert!(since(&desk, seen, FAY, &place(bees, 2, 2)).is_ok(), "it is one's own move");
    assert!(since(&desk, desk.board.seq, OLA, &place(bees, 2, 2)).is_ok(), "it was seen");
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(
        refused(&desk, seen + 1, &place(bees, 2, 2)),
        "Fay has just taken “Bees” off the board. Move it again if you still want to."
    );
}

#[test]
fn fields_that_only_others_changed_stay_as_they_left_them() {
    let mut desk = Desk::camp();
    let was = desk.board.rooms[1].text.clone();
    let seen = desk.board.seq;
    desk.does(FAY, barn(RoomText { directions: "Behind the oak".into(), ..was.clone() }));
    let mine = barn(RoomText { capacity: Some(40), ..was.clone() });
    let kept = since(&desk, seen, OLA, &mine).unwrap();
    let both = RoomText { capacity: Some(40), directions: "Behind the oak".into(), ..was };
    assert_eq!(kept, barn(both));
}

#[test]
fn a_field_that_both_changed_is_refused_at_that_field_with_what_it_says_now() {
    let mut desk = Desk::camp();
    let was = desk.board.rooms[1].text.clone();
    let seen = desk.board.seq;
    desk.does(FAY, barn(RoomText { name: "Big barn".into(), ..was.clone() }));
    // A closing of the same room is no change of what is written about it.
    desk.does(FAY, Command::CloseRoom { room: RoomId(2), slot: model::SlotId(1), closed: true });
    let mine = barn(RoomText { name: "Old barn".into(), ..was.clone() });
    let refusal = since(&desk, seen, OLA, &mine).unwrap_err();
    assert_eq!(refusal.field(), Some(model::Field::Name));
    assert_eq!(
        refused(&desk, seen, &mine),
        "Fay has changed this meanwhile. Now: The name – “Big barn”. What you typed is still here: save again \
         to put it in its place."
    );
    assert_eq!(since(&desk, desk.board.seq, OLA, &mine).unwrap(), mine, "once it is seen it can be meant");
    let same = barn(RoomText { name: "Big barn".into(), ..was });
    assert!(since(&desk, seen, OLA, &same).is_ok(), "both typed the same");
}

#[test]
fn the_words_of_a_session_its_times_and_the_settings_are_kept_alike() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let slot = desk.board.slots[0].text.clone();
    let settings = desk.board.event.settings.clone();
    let seen = desk.board.seq;
    let edit = |idea: Idea| Command::EditSession(bees, Box::new(idea));
    desk.does(FAY, edit(Idea { blurb: "One\nTwo".into(), ..Idea::titled("Bees") }));
    desk.does(
        FAY,
        Command::EditSlot(model::SlotId(1), model::SlotText { title: "Early".into(), ..slot.clone() }),
    );
    desk.does(FAY, Command::EditSettings(model::Settings { venue: "Oslo".into(), ..settings.clone() }));

    let kept = since(&desk, seen, OLA, &edit(Idea::titled("Wild bees"))).unwrap();
    assert_eq!(kept, edit(Idea { blurb: "One\nTwo".into(), ..Idea::titled("Wild bees") }));
    let halfway = slot.ends - chrono::TimeDelta::minutes(30);
    let at = |starts| model::SlotText { starts, ..slot.clone() };
    let kept = since(&desk, seen, OLA, &Command::EditSlot(model::SlotId(1), at(halfway))).unwrap();
    let both = model::SlotText { title: "Early".into(), ..at(halfway) };
    assert_eq!(kept, Command::EditSlot(model::SlotId(1), both));
    let other = Command::EditSettings(model::Settings { venue: "Rome".into(), ..settings });
    assert!(refused(&desk, seen, &other).contains("The venue – “Oslo”"));
    // A browser sends line breaks as it likes: nobody has changed them.
    let crlf = Idea { blurb: "One\r\nTwo ".into(), ..Idea::titled("Wild bees") };
    assert!(since(&desk, seen, OLA, &edit(crlf)).is_ok());
}

#[test]
fn nobody_is_named_who_did_not_say_what_they_are_called() {
    let mut desk = Desk::camp();
    let (bees, bread) = (desk.pitched(ANN, "Bees", &[]), desk.pitched(ANN, "Bread", &[]));
    let seen = desk.board.seq;
    desk.does(OLA, place(bread, 1, 1));
    let refusal = since(&desk, seen, FAY, &place(bees, 1, 1)).unwrap_err();
    assert_eq!(sentence(&refusal), "Somebody has just put “Bread” there (Attic, 10:00–11:00).");
}
