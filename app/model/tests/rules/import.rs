//! Import: rooms, slots and sessions from elsewhere, all of them or none.

use crate::desk::{ANN, BEN, Desk, FAY, at, person, room, slot};
use model::{
    Command, Field, Idea, NewSession, Pin, Programme, Refusal, RoomId, RunId, SessionId, SlotId, SlotKind,
    Turn, limits,
};

fn session(source: &str, avoid: &[&str]) -> NewSession {
    NewSession {
        source: source.into(),
        idea: Idea::titled(format!("About {source}")),
        avoid: avoid.iter().map(|source| (*source).to_owned()).collect(),
        pinned_room: None,
        pinned_slot: None,
        runs: Vec::new(),
    }
}

fn import(programme: Programme) -> Command {
    Command::Import(Box::new(programme))
}

fn sessions(sessions: Vec<NewSession>) -> Command {
    import(Programme { sessions, ..Programme::default() })
}

#[test]
fn what_comes_refers_to_what_comes_with_it_and_to_what_is_there() {
    let mut desk = Desk::camp();
    let pinned = NewSession {
        pinned_room: Some(" dome ".into()),
        pinned_slot: Some(at("2026-05-31", 9, 0)),
        ..session("b", &[])
    };
    let attic = NewSession { pinned_room: Some("ATTIC".into()), ..session("c", &["a"]) };
    desk.does(
        FAY,
        import(Programme {
            rooms: vec![room("Dome")],
            slots: vec![slot("2026-05-31", 9, 60, SlotKind::Sessions)],
            sessions: vec![session("a", &["b", "c"]), pinned, attic],
            ..Programme::default()
        }),
    );
    let [a, b, c] = [1, 2, 3].map(SessionId);
    assert_eq!(desk.idea(a).avoid, [b, c].into());
    assert_eq!(desk.idea(c).avoid, [a].into());
    let pin = |id| desk.board.run(RunId::first(id)).unwrap().1.pin;
    assert_eq!(pin(b), Pin { room: Some(RoomId(4)), slot: Some(SlotId(7)) });
    assert_eq!(pin(c), Pin { room: Some(RoomId(1)), slot: None });
    // They have been heard elsewhere: nobody waits for the microphone.
    assert!(desk.board.queue().is_empty() && desk.board.sessions[0].turn == Turn::Heard);
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert!(desk.board.sessions.is_empty() && desk.board.rooms.len() == 3);
}

#[test]
fn one_wrong_thing_refuses_all_of_it() {
    let mut desk = Desk::camp();
    let in_room = |room: &str| NewSession { pinned_room: Some(room.into()), ..session("b", &[]) };
    let in_slot = |hour| NewSession { pinned_slot: Some(at("2026-05-30", hour, 0)), ..session("b", &[]) };
    let many = (0..=limits::AVOID).map(|n| n.to_string()).collect::<Vec<_>>();
    let mut crowd: Vec<_> = many.iter().map(|source| session(source, &[])).collect();
    crowd.push(NewSession { avoid: many, ..session("b", &[]) });
    for (command, refusal) in [
        (sessions(vec![session("a", &[]), session("b", &["z"])]), Refusal::NoSuchSession),
        (sessions(vec![session("a", &[]), in_room("Gym")]), Refusal::NoSuchRoom),
        (sessions(vec![session("a", &[]), in_slot(9)]), Refusal::NoSuchSlot),
        (sessions(vec![session("a", &[]), in_slot(12)]), Refusal::NoSuchSlot),
        (sessions(crowd), Refusal::TooMany { field: Field::Avoid, most: 50 }),
        (
            import(Programme { rooms: vec![room("Dome"), room("dome")], ..Programme::default() }),
            Refusal::NameTaken { name: "dome".into() },
        ),
        (
            import(Programme {
                slots: vec![slot("2026-05-30", 10, 30, SlotKind::Break)],
                ..Programme::default()
            }),
            Refusal::SlotOverlaps { times: "10:00–11:00".into() },
        ),
    ] {
        let before = desk.board.clone();
        assert_eq!(desk.refuses(FAY, command), refusal);
        assert_eq!(desk.board, before);
    }
}

#[test]
fn an_empty_import_changes_nothing() {
    Desk::camp().is_so_already(FAY, import(Programme::default()));
}

#[test]
fn whoever_imports_is_not_behind_what_comes() {
    let mut desk = Desk::camp();
    desk.does(FAY, sessions(vec![session("a", &["a"]), session("b", &[])]));
    let [a, b] = [1, 2].map(SessionId);
    assert!(desk.board.sessions.iter().all(|session| session.pitched_by.is_none()));
    assert!(desk.idea(a).avoid.is_empty(), "nor is a session against itself");
    desk.does(FAY, Command::Merge { from: a, into: b });
    assert!(desk.idea(b).hosts.is_empty());
}

#[test]
fn an_imported_session_belongs_to_the_hosts_that_it_names() {
    let mut desk = Desk::camp();
    let mut new = session("a", &[]);
    new.idea.hosts = vec![person(ANN)];
    desk.does(FAY, sessions(vec![new]));
    assert!(matches!(desk.refuses(BEN, Command::Withdraw(SessionId(1))), Refusal::NotYours { .. }));
    desk.does(ANN, Command::Withdraw(SessionId(1)));
}
