//! Export and import.

use crate::fixture::{Utc, command, digest, new_event, opening, slug};
use crate::place::Place;
use chrono::{NaiveDate, TimeDelta};
use model::{
    Actor, Board, Change, Command, Context, Effect, Idea, Level, Move, PersonId, Phase, Place as Cell, Role,
    RoomId, RoomText, RunId, SessionId, SlotId, SlotText,
};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, TestRunner};
use store::{
    Appended, Archive, ArchiveFault, Created, EventId, HeadWrite, ImportError, InterestWrite, Logo, NewIds,
    Store,
};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

/// What one person asked for, made out of random numbers; most of it is sensible, some of it is refused.
#[derive(Clone, Debug)]
struct Asked {
    kind: u8,
    a: u32,
    b: u32,
    text: String,
}

fn asked() -> impl Strategy<Value = Asked> {
    (0_u8..8, 1_u32..6, 1_u32..6, "[a-zé\"\\\\ 👋]{1,12}").prop_map(|(kind, a, b, text)| Asked {
        kind,
        a,
        b,
        text,
    })
}

impl Asked {
    fn command(&self) -> Command {
        let (a, b) = (self.a, self.b);
        let place = Cell { room: RoomId(a), slot: SlotId(b) };
        match self.kind {
            0 => Command::AddRoom(RoomText {
                name: self.text.clone(),
                capacity: Some(b),
                ..RoomText::default()
            }),
            1 => Command::AddSlot(slot(a)),
            2 | 3 => Command::Pitch(Box::new(Idea::titled(self.text.clone()))),
            4 => Command::Place {
                moves: vec![Move { run: RunId::first(SessionId(b)), to: Some(place) }],
                confirmed: true,
            },
            5 => Command::Merge { from: SessionId(a), into: SessionId(b) },
            6 => Command::Withdraw(SessionId(a)),
            _ => Command::AddNote { session: SessionId(a), text: self.text.clone() },
        }
    }
}

fn slot(hour: u32) -> SlotText {
    let starts = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap().and_hms_opt(hour, 0, 0).unwrap();
    SlotText {
        starts,
        ends: starts + TimeDelta::minutes(50),
        kind: model::SlotKind::Sessions,
        title: String::new(),
    }
}

/// Lets an event live: people come, ask for things, and want sessions.
async fn live(store: &Store, id: EventId, name: &str, asked: &[Asked], wants: &[(u32, u32, bool)]) {
    let event = new_event(id.0, slug(name));
    let first = opening(&event.slug);
    assert_eq!(store.create_event(&event, &first).await.unwrap(), Created::Done);
    for device in 0..4 {
        let person = store.ensure_person(id, &digest(device), 5).await.unwrap().id;
        match device {
            0 => assert!(store.set_role(id, person, Role::Owner).await.unwrap()),
            1 => assert!(store.rename(id, person, Some("Zoë \"Z\" \\")).await.unwrap()),
            _ => {}
        }
    }
    let mut board = Board::blank();
    board.apply(&first);
    let rest = asked.iter().map(Asked::command);
    for wanted in [Command::SetPhase(Phase::Pitching)].into_iter().chain(rest) {
        let by = Actor { person: Some(PersonId(1)), role: Role::Owner };
        let context = Context { by, now: 5, zones: &Utc, undo: None, undone: None };
        let Ok(effects) = board.decide(&context, &wanted) else { continue };
        let seq = board.seq + 1;
        let change = Change { seq, at: 5, by: by.person, command: command(seq), effects };
        let inverse = board.inverse(&change.effects);
        assert_eq!(store.append(id, &change, &inverse).await.unwrap(), Appended::Done);
        board.apply(&change);
    }
    let wants: Vec<_> = wants
        .iter()
        .map(|(person, session, must)| InterestWrite {
            event: id,
            person: PersonId(*person),
            session: SessionId(*session),
            level: Some(if *must { Level::Must } else { Level::Interested }),
        })
        .collect();
    let heads: Vec<_> = wants
        .iter()
        .map(|want| HeadWrite {
            event: id,
            person: want.person,
            run: RunId { session: want.session, run: 1 + u8::from(want.level == Some(Level::Must)) },
            at: Some(5),
        })
        .collect();
    store.write_beside(&wants, &heads).await.unwrap();
    for n in 0..u8::try_from(wants.len()).unwrap().min(2) {
        let logo = Logo { media_type: "image/svg+xml".into(), content: vec![b'<', n, 0xff] };
        store.put_logo(id, &digest(n.into()), &logo, 5).await.unwrap();
    }
}

pub async fn an_export_comes_back_byte_for_byte(place: Place) {
    let (from, to) = (place.open().await, Store::connect(&place.beside().await).await.unwrap());
    let events = (vec(asked(), 0..60), vec((1_u32..5, 1_u32..9, any::<bool>()), 0..40));
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(12) });
    let case = std::cell::Cell::new(0);
    runner
        .run(&events, |(asked, wants)| {
            case.set(case.get() + 1);
            let (id, copy) = (EventId(case.get()), EventId(-case.get()));
            block_in_place(|| {
                Handle::current().block_on(async {
                    live(&from, id, &format!("camp-{id}"), &asked, &wants).await;
                    let archive = from.export(id).await.unwrap();
                    let json = archive.to_json().unwrap();
                    let read = Archive::from_json(&json).unwrap();
                    assert_eq!(read, archive);
                    let row = to.import(&read, NewIds { id: copy, epoch: 77 }).await.unwrap();
                    assert_eq!(to.event(&row.slug).await.unwrap(), Some(row));
                    assert_eq!(to.export(copy).await.unwrap().to_json().unwrap(), json);
                });
            });
            Ok(())
        })
        .unwrap();
}

/// An event with a bit of everything.
async fn some_archive(store: &Store) -> Archive {
    let steps = [(1, 1, 1), (0, 1, 1), (2, 1, 1), (2, 1, 1), (4, 1, 1), (7, 2, 1)];
    let asked: Vec<_> = steps
        .iter()
        .zip(["one", "two", "three", "four", "five", "six"])
        .map(|(&(kind, a, b), text)| Asked { kind, a, b, text: text.into() })
        .collect();
    live(store, EventId(7), "camp", &asked, &[(1, 1, true), (1, 2, false), (3, 2, true)]).await;
    let archive = store.export(EventId(7)).await.unwrap();
    assert_eq!(archive.changes.len(), 8, "the opening, the phase, and every step");
    archive
}

pub async fn people_go_on_where_the_archive_ended(place: Place) {
    let (from, to) = (place.open().await, Store::connect(&place.beside().await).await.unwrap());
    let archive = some_archive(&from).await;
    let id = to.import(&archive, NewIds { id: EventId(70), epoch: 1 }).await.unwrap().id;
    // Devices stay behind, so the same one is somebody new here.
    assert_eq!(to.person(id, &digest(0)).await.unwrap(), None);
    assert_eq!(to.ensure_person(id, &digest(0), 5).await.unwrap().id, PersonId(5));
    assert_eq!(to.roles(id).await.unwrap(), [(PersonId(1), Role::Owner)]);
    let last = archive.changes.last().unwrap();
    assert_eq!(to.inverse_of(id, last.change.seq).await.unwrap(), Some(last.inverse.clone()));
    let next = Change { seq: last.change.seq + 1, command: command(99), ..last.change.clone() };
    assert_eq!(to.append(id, &next, &[]).await.unwrap(), Appended::Done);
}

/// What somebody could do to a file, and the sentence that it is refused with.
fn spoilt(archive: &Archive) -> Vec<(Archive, &'static str)> {
    let spoil = |how: fn(&mut Archive)| {
        let mut archive = archive.clone();
        how(&mut archive);
        archive
    };
    vec![
        (spoil(|a| a.format = 2), "This archive has format 2; this Campgrid reads format 1."),
        (spoil(|a| a.changes.clear()), "even the opening of the event is missing."),
        (
            spoil(|a| drop(a.changes.remove(2))),
            "Change 3 is missing in this archive: change 4 stands in its place.",
        ),
        (
            spoil(|a| a.changes.swap(3, 4)),
            "Change 4 is missing in this archive: change 5 stands in its place.",
        ),
        (
            spoil(|a| a.changes[4].change.command = a.changes[2].change.command),
            "Change 5 of this archive repeats the command of an earlier one.",
        ),
        (
            spoil(|a| {
                let place = Some(Cell { room: RoomId(99), slot: SlotId(1) });
                let effects = &mut a.changes[5].change.effects;
                effects.push(Effect::Placed { run: RunId::first(SessionId(1)), place });
            }),
            "The board of this archive breaks at change 6:",
        ),
        (spoil(|a| a.slug = slug("other")), "This archive is called “other”, but its log is that of “camp”."),
        (
            spoil(|a| drop(a.people.remove(1))),
            "Person 2 is missing in this archive: person 3 stands in their place.",
        ),
        (
            spoil(|a| a.people.truncate(2)),
            "Person 3 is in this archive's log, interest or heads, but not among its people.",
        ),
        (spoil(|a| a.people.clear()), "Person 1 is in this archive's log, interest or heads"),
        (
            spoil(|a| a.interest[0] = a.interest[1].clone()),
            "The interest of person 1 stands twice or out of order",
        ),
        (
            spoil(|a| a.heads[0] = a.heads[1].clone()),
            "The heads of person 1 stand twice or out of order in this archive.",
        ),
        (spoil(|a| a.logos.swap(0, 1)), "A logo of this archive is not one that Campgrid wrote."),
        (
            spoil(|a| a.logos[0].media_type = "text/html".into()),
            "A logo of this archive is not one that Campgrid wrote.",
        ),
        (
            spoil(|a| a.logos[0].content = "not base64!".into()),
            "A logo of this archive is not one that Campgrid wrote.",
        ),
    ]
}

pub async fn an_unsound_archive_is_refused_and_leaves_nothing(place: Place) {
    let (from, to) = (place.open().await, Store::connect(&place.beside().await).await.unwrap());
    let archive = some_archive(&from).await;
    let new = NewIds { id: EventId(70), epoch: 1 };
    for (spoilt, sentence) in spoilt(&archive) {
        let refused = to.import(&spoilt, new).await;
        let Err(ImportError::Archive(fault)) = refused else { panic!("{sentence}: {refused:?}") };
        assert!(fault.to_string().contains(sentence), "{fault}");
    }
    assert_eq!(to.events().await.unwrap(), []);

    let taken = from.import(&archive, new).await.unwrap_err();
    assert_eq!(taken.to_string(), "There is an event “camp” here already.");
    assert_eq!(from.export(EventId(7)).await.unwrap(), archive, "the event that is there is untouched");

    let json = archive.to_json().unwrap();
    let newer = json.replacen("\"format\": 1", "\"format\": 9, \"new\": true", 1);
    assert_eq!(Archive::from_json(&newer), Err(ArchiveFault::Format(9)));
    let torn = &json[..json.len() / 2];
    assert!(matches!(Archive::from_json(torn), Err(ArchiveFault::Unreadable(_))));
}
