//! Forms: what each `do` asks for, and which field a wrong one is refused at.

use crate::desk::{at, named};
use model::{
    Accent, AnnouncementId, Asked, Command, CommandId, Field, Fields, FillOrder, Format, Host, How, Idea,
    Keep, Level, Look, Move, NoteId, PersonId, Phase, Pin, Place, Queueing, Refusal, Role, RoomId, RoomText,
    RunId, SessionId, Settings, Showing, Sight, SlotId, SlotKind, SlotText, Spot,
};

/// A form as browsers send it: `do=place&run=3`.
fn form(text: &str) -> Fields {
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    Fields(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

fn asked(text: &str) -> Result<Asked, Refusal> {
    form(text).asked(Some(PersonId(7)))
}

fn room_text() -> RoomText {
    RoomText {
        name: "Attic".into(),
        capacity: Some(40),
        features: vec!["quiet".into(), "step-free".into()],
        directions: "Up".into(),
    }
}

fn slot_text() -> SlotText {
    SlotText {
        starts: at("2026-05-30", 23, 30),
        ends: at("2026-05-31", 0, 15),
        kind: SlotKind::Plenary,
        title: "Night".into(),
    }
}

fn idea() -> Box<Idea> {
    Box::new(Idea {
        title: "Bees".into(),
        blurb: "All of them".into(),
        hosts: vec![Host::Person(PersonId(7)), Host::Person(PersonId(9)), named("Ada"), named("Bo")],
        tags: vec!["insects".into()],
        format: Format::Workshop,
        needs: vec!["projector".into()],
        cannot: [SlotId(1), SlotId(4)].into(),
        avoid: [SessionId(2)].into(),
        length: 2,
        beginners: true,
        language: "English".into(),
        pad: "https://pad.example.org/bees".into(),
    })
}

const ROOM: &str = "name=Attic&capacity= 40 &features=quiet، step-free,&directions=Up";
const SLOT: &str = "date=2026-05-30&starts=23:30&ends=00:15:00&kind=plenary&title=Night";
const IDEA: &str = "title=Bees&blurb=All of them&hosting=on&host=9&host=&hosts=Ada؛ Bo;\n&tags=insects&format=workshop\
                    &needs=projector&cannot=1&cannot=4&cannot=&avoid=2&length=2&beginners=on&language=English\
                    &pad=https://pad.example.org/bees";

#[test]
fn every_form_asks_for_its_command() {
    let session = SessionId(3);
    let run = RunId { session, run: 2 };
    let other = RunId::first(SessionId(4));
    let note = NoteId(5);
    let place = |to| Command::Place { moves: vec![Move { run, to }], confirmed: false };
    let cell = Some(Place { room: RoomId(1), slot: SlotId(2) });
    let plain =
        Settings { name: "Camp".into(), about: "Fun".into(), zone: "UTC".into(), ..Settings::default() };
    let settings = Settings {
        hide_popularity: true,
        venue: "The mill".into(),
        first_day: "2026-05-30".parse().ok(),
        last_day: "2026-05-31".parse().ok(),
        accent: Accent::parse("#2f6f4f"),
        ..plain.clone()
    };
    let closing = |closed| Command::CloseRoom { room: RoomId(1), slot: SlotId(2), closed };
    let closing_from = |from, closed| Command::CloseRoomFrom { room: RoomId(1), from, closed };
    let late = |minutes, absorb| Command::DelaySlot { slot: SlotId(2), minutes, absorb };
    for (text, command) in [
        ("edit-settings&name=Camp&about=Fun&zone=UTC&first-day=&accent=", Command::EditSettings(plain)),
        (
            "edit-settings&name=Camp&about=Fun&zone=UTC&hide-popularity=on&venue=The mill\
             &first-day=2026-05-30&last-day=2026-05-31&accent=#2F6F4F",
            Command::EditSettings(settings),
        ),
        ("remove-logo", Command::SetLogo(None)),
        ("set-phase&phase=live", Command::SetPhase(Phase::Live)),
        ("set-pitching&open=true", Command::SetPitching(true)),
        ("set-pitching&open=false", Command::SetPitching(false)),
        ("set-interest", Command::SetInterest(false)),
        ("announce&text=Lunch&until=", Command::Announce { text: "Lunch".into(), until: None }),
        ("announce&text=Lunch&until=99", Command::Announce { text: "Lunch".into(), until: Some(99) }),
        ("take-down&announcement=2", Command::TakeDown(AnnouncementId(2))),
        (&format!("add-room&{ROOM}"), Command::AddRoom(room_text())),
        (&format!("edit-room&room=1&{ROOM}"), Command::EditRoom(RoomId(1), room_text())),
        ("remove-room&room=1", Command::RemoveRoom(RoomId(1))),
        ("move-room&room=1&to=0", Command::MoveRoom(RoomId(1), 0)),
        ("close-room&room=1&slot=2&closed=on", closing(true)),
        ("close-room&room=1&slot=2&closed=", closing(false)),
        ("close-room&room=1&from=now", closing_from(None, true)),
        ("close-room&room=1&from=2&closed=yes", closing_from(Some(SlotId(2)), true)),
        ("close-room&room=1&from=now&closed=", closing_from(None, false)),
        ("delay-slot&slot=2&minutes=10", late(10, false)),
        // The button that was pressed comes behind the field.
        ("delay-slot&slot=2&minutes=&absorb=yes&minutes=15", late(15, true)),
        ("delay-slot&slot=2&minutes=7&minutes=", late(7, false)),
        ("delay-slot&slot=2&minutes=\u{2212}5", late(-5, false)),
        (&format!("add-slot&{SLOT}"), Command::AddSlot(slot_text())),
        (&format!("edit-slot&slot=2&{SLOT}"), Command::EditSlot(SlotId(2), slot_text())),
        ("remove-slot&slot=2", Command::RemoveSlot(SlotId(2))),
        (&format!("pitch&{IDEA}"), Command::Pitch(idea())),
        (&format!("edit-session&session=3&{IDEA}"), Command::EditSession(session, idea())),
        ("pitch&title=Bees&length=&format=", Command::Pitch(Box::new(Idea::titled("Bees")))),
        ("withdraw&session=3", Command::Withdraw(session)),
        ("restore&session=3", Command::Restore(session)),
        ("merge&session=3&into=4", Command::Merge { from: session, into: SessionId(4) }),
        ("ask-merge&session=3&into=4", Command::AskMerge { from: session, into: SessionId(4) }),
        ("answer-merge&session=3&answer=yes", Command::AnswerMerge { from: session, yes: true }),
        ("answer-merge&session=3&answer=no", Command::AnswerMerge { from: session, yes: false }),
        ("take-back-merge&session=3", Command::TakeBackMerge(session)),
        ("unmerge&session=3", Command::Unmerge(session)),
        ("call-up&session=3", Command::CallUp(session)),
        ("heard&session=3", Command::Heard(session)),
        ("requeue&session=3", Command::Requeue(session)),
        ("queue&session=3&to=front", Command::Queue(session, Spot::Front)),
        ("queue&session=3&to=end", Command::Queue(session, Spot::End)),
        ("queue&session=3&to=up", Command::Queue(session, Spot::Up)),
        ("queue&session=3&to=down", Command::Queue(session, Spot::Down)),
        ("queue&session=3&before=4", Command::Queue(session, Spot::Before(SessionId(4)))),
        ("queue&session=3&before=&to=end", Command::Queue(session, Spot::End)),
        ("hold-pitch&session=3", Command::Hold(session)),
        ("queue-by-arrival", Command::QueueByArrival),
        (
            "set-queueing&pitch-seconds=45&first-timers=yes",
            Command::SetQueueing(Queueing { seconds: 45, first_timers: true }),
        ),
        (
            "set-sight&look=bright&metres=20&across=500",
            Command::SetSight(Sight { look: Look::Bright, metres: 20, across: 500 }),
        ),
        (
            "set-queueing&pitch-seconds=600",
            Command::SetQueueing(Queueing { seconds: 600, first_timers: false }),
        ),
        ("hold-wall&shows=now-next", Command::HoldWall { shows: Some(Showing::NowNext), minutes: None }),
        (
            "hold-wall&shows=join&minutes=20",
            Command::HoldWall { shows: Some(Showing::Join), minutes: Some(20) },
        ),
        ("hold-wall&shows=&minutes=", Command::HoldWall { shows: None, minutes: None }),
        (
            "unite&session=3&into=4&title=Both&blurb=b",
            Command::Unite { from: session, into: SessionId(4), title: "Both".into(), blurb: "b".into() },
        ),
        ("propose-merge&session=3&into=4", Command::ProposeMerge { from: session, into: SessionId(4) }),
        ("keep-apart&session=3&into=4", Command::KeepApart { a: session, b: SessionId(4), apart: true }),
        (
            "keep-apart&session=3&into=4&apart=false",
            Command::KeepApart { a: session, b: SessionId(4), apart: false },
        ),
        ("add-note&session=3&text= a ", Command::AddNote { session, text: " a ".into() }),
        ("edit-note&session=3&note=5&text=b", Command::EditNote { session, note, text: "b".into() }),
        ("remove-note&session=3&note=5", Command::RemoveNote { session, note }),
        ("place&run=3.2&place=1.2", place(cell)),
        ("place&run=3.2&place=", place(None)),
        ("place&run=3.2", place(None)),
        (
            "place&run=3.2&place=1.2&confirmed=yes",
            Command::Place { moves: vec![Move { run, to: cell }], confirmed: true },
        ),
        ("swap&run=3.2&with=4", Command::Swap { a: run, b: other, confirmed: false }),
        ("pin&run=4&room=1&slot=", Command::Pin(other, Pin { room: Some(RoomId(1)), slot: None })),
        ("pin&run=4", Command::Pin(other, Pin::default())),
        ("repeat&session=3", Command::Repeat(session)),
        ("drop-run&run=3.2", Command::DropRun(run)),
        ("undo&seq=12", Command::Undo(12)),
    ] {
        assert_eq!(asked(&format!("do={text}")), Ok(Asked::Command(command)), "{text}");
    }
}

#[test]
fn a_form_can_ask_for_several_moves_at_once() {
    let moves = [
        Move {
            run: RunId { session: SessionId(12), run: 2 },
            to: Some(Place { room: RoomId(3), slot: SlotId(5) }),
        },
        Move { run: RunId::first(SessionId(4)), to: None },
    ];
    assert_eq!(moves[0].key(), "12.2:3.5");
    let fields = moves.iter().map(|to| ("move".to_owned(), to.key()));
    let fields = Fields([("do".to_owned(), "place".to_owned())].into_iter().chain(fields).collect());
    let expected = Command::Place { moves: moves.to_vec(), confirmed: false };
    assert_eq!(fields.asked(None), Ok(Asked::Command(expected)));
    for (wrong, refusal) in [
        ("do=place&move=", Refusal::NotUnderstood),
        ("do=place&move=4", Refusal::NotUnderstood),
        ("do=place&move=x:1.1", Refusal::NoSuchRun),
        ("do=place&move=4:1.1&move=5:11", Refusal::NotAChoice { field: Field::Place, text: "11".into() }),
    ] {
        assert_eq!(asked(wrong), Err(refusal), "{wrong}");
    }
}

#[test]
fn forms_ask_for_what_is_no_command_as_well() {
    let session = SessionId(3);
    for (text, what) in [
        ("interest&session=3&level=interested", Asked::Interest { session, level: Some(Level::Interested) }),
        ("interest&session=3&level=must", Asked::Interest { session, level: Some(Level::Must) }),
        ("interest&session=3&level=none", Asked::Interest { session, level: None }),
        ("here&run=3.2&here=on", Asked::Here { run: RunId { session, run: 2 }, here: true }),
        ("here&run=3", Asked::Here { run: RunId::first(session), here: false }),
        ("language&language=cy", Asked::Language("cy".into())),
        ("theme&theme=dark", Asked::Theme("dark".into())),
        ("theme", Asked::Theme(String::new())),
        ("forget-me&sure=on", Asked::ForgetMe),
        ("hand-over", Asked::HandOver),
        ("new-calendar", Asked::NewCalendar),
        ("tell-me&email= ann@example.org ", Asked::TellMe { email: Some("ann@example.org".into()) }),
        ("tell-me&email=", Asked::TellMe { email: None }),
        ("tell-me-not", Asked::TellMeNot),
        (
            "subscribe-push&endpoint=https://push.example.org/1&p256dh=BA&auth=c2",
            Asked::SubscribePush {
                endpoint: "https://push.example.org/1".into(),
                p256dh: "BA".into(),
                auth: "c2".into(),
            },
        ),
        (
            "unsubscribe-push&endpoint=https://push.example.org/1",
            Asked::UnsubscribePush { endpoint: "https://push.example.org/1".into() },
        ),
        ("rename&name= Ann ", Asked::Rename(" Ann ".into())),
        ("fill", Asked::Fill(FillOrder::default())),
        (
            "fill&how=repair&keep=little&freeze=3&freeze=4",
            Asked::Fill(FillOrder {
                how: How::Repair,
                keep: Some(Keep::Little),
                freeze: [SlotId(3), SlotId(4)].into(),
            }),
        ),
        ("fill&how=&keep=&freeze=", Asked::Fill(FillOrder::default())),
        ("stop-filling", Asked::StopFilling),
        ("apply-proposal", Asked::ApplyProposal(None)),
        ("apply-proposal&chosen=yes", Asked::ApplyProposal(Some([].into()))),
        ("apply-proposal&run=3&run=5 6.2", Asked::ApplyProposal(Some(runs(&["3", "5", "6.2"])))),
        ("try-proposal&run=3", Asked::TryProposal(Some(runs(&["3"])))),
        ("discard-proposal", Asked::DiscardProposal),
        ("new-link&role=facilitator", Asked::NewLink(Role::Facilitator)),
        ("revoke-link&link=4", Asked::RevokeLink(4)),
    ] {
        assert_eq!(asked(&format!("do={text}")), Ok(what), "{text}");
    }
}

fn runs(texts: &[&str]) -> std::collections::BTreeSet<RunId> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

#[test]
fn a_wrong_field_is_refused_there() {
    let not_a_number = |field, text: &str| Refusal::NotANumber { field, text: text.into() };
    let not_a_choice = |field, text: &str| Refusal::NotAChoice { field, text: text.into() };
    let capacity = Refusal::OutOfRange { field: Field::Capacity, least: 1, most: 100_000 };
    let length = Refusal::OutOfRange { field: Field::Length, least: 1, most: 8 };
    for (text, refusal) in [
        ("add-room&name=A&capacity=many", not_a_number(Field::Capacity, "many")),
        ("add-room&name=A&capacity=4.5", not_a_number(Field::Capacity, "4.5")),
        ("add-room&name=A&capacity=-4", capacity.clone()),
        ("add-room&name=A&capacity=99999999999999999999", capacity),
        ("pitch&title=A&length=long", not_a_number(Field::Length, "long")),
        ("pitch&title=A&length=300", length.clone()),
        ("pitch&title=A&length=-1", length),
        ("pitch&title=A&format=party", not_a_choice(Field::Format, "party")),
        ("pitch&title=A&cannot=noon", not_a_number(Field::Cannot, "noon")),
        ("pitch&title=A&avoid=Bees", not_a_number(Field::Avoid, "Bees")),
        ("pitch&title=A&host=Ada", not_a_number(Field::Hosts, "Ada")),
        ("edit-settings&name=A&accent=red", Refusal::NotAColour { field: Field::Accent, text: "red".into() }),
        (
            "edit-settings&name=A&first-day=soon",
            Refusal::NotADate { field: Field::FirstDay, text: "soon".into() },
        ),
        (
            "edit-settings&name=A&last-day=2026-02-30",
            Refusal::NotADate { field: Field::LastDay, text: "2026-02-30".into() },
        ),
        ("forget-me", Refusal::NotSure),
        ("set-queueing", Refusal::Missing { field: Field::PitchSeconds }),
        (
            "set-queueing&pitch-seconds=70000",
            Refusal::OutOfRange { field: Field::PitchSeconds, least: 10, most: 600 },
        ),
        ("hold-wall&shows=cats", not_a_choice(Field::Shows, "cats")),
        ("hold-wall&shows=join&minutes=soon", not_a_number(Field::Minutes, "soon")),
        (
            "hold-wall&shows=join&minutes=-5",
            Refusal::OutOfRange { field: Field::Minutes, least: 1, most: 720 },
        ),
        (
            "hold-wall&shows=join&minutes=99999999999",
            Refusal::OutOfRange { field: Field::Minutes, least: 1, most: 720 },
        ),
        ("set-phase&phase=party", not_a_choice(Field::Phase, "party")),
        ("set-phase", not_a_choice(Field::Phase, "")),
        ("announce&text=A&until=noon", not_a_number(Field::Until, "noon")),
        ("remove-room", Refusal::Missing { field: Field::Room }),
        ("remove-room&room=Attic", not_a_number(Field::Room, "Attic")),
        ("remove-room&room=99999999999", Refusal::NoSuchRoom),
        ("close-room&room=1&slot=", Refusal::Missing { field: Field::Slot }),
        ("remove-slot&slot=-1", Refusal::NoSuchSlot),
        ("close-room&room=1&from=noon", Refusal::NoSuchSlot),
        ("close-room&room=&from=now", Refusal::Missing { field: Field::Room }),
        ("delay-slot&slot=1", Refusal::Missing { field: Field::Minutes }),
        ("delay-slot&slot=1&minutes=some", not_a_number(Field::Minutes, "some")),
        ("delay-slot&slot=1&minutes=99999999999999999999", Refusal::DelayOutOfRange { most: 180 }),
        ("withdraw", Refusal::Missing { field: Field::Session }),
        ("withdraw&session=99999999999", Refusal::NoSuchSession),
        ("merge&session=3", Refusal::Missing { field: Field::Into }),
        ("merge&session=3&into=Bees", not_a_number(Field::Into, "Bees")),
        ("place&run=3&place=Attic", not_a_choice(Field::Place, "Attic")),
        ("place&run=3&place=1.noon", not_a_choice(Field::Place, "1.noon")),
    ] {
        assert_eq!(asked(&format!("do={text}")), Err(refusal.clone()), "{text}");
        assert!(refusal.field().is_some(), "{text}");
        crate::desk::holds_for(&refusal);
    }
}

#[test]
fn a_wrong_date_or_time_is_refused_there() {
    let good = [("date", "2026-05-30"), ("starts", "09:00"), ("ends", "10:00"), ("kind", "sessions")];
    let with = |name: &str, value: &str| {
        let fields =
            good.iter().map(|(key, old)| format!("{key}={}", if *key == name { value } else { old }));
        asked(&format!("do=add-slot&{}", fields.collect::<Vec<_>>().join("&")))
    };
    assert!(with("title", "").is_ok() && with("kind", "").is_ok());
    for text in ["tomorrow", "2026-02-30", "30.05.2026", "2026-13-01"] {
        assert_eq!(with("date", text), Err(Refusal::NotADate { field: Field::Date, text: text.into() }));
    }
    for text in ["nine", "25:00", "09:60", "9", "12:00 pm"] {
        assert_eq!(with("starts", text), Err(Refusal::NotATime { field: Field::Starts, text: text.into() }));
        assert_eq!(with("ends", text), Err(Refusal::NotATime { field: Field::Ends, text: text.into() }));
    }
    for (name, field) in [("date", Field::Date), ("starts", Field::Starts), ("ends", Field::Ends)] {
        assert_eq!(with(name, " "), Err(Refusal::Missing { field }));
    }
    let party = Refusal::NotAChoice { field: Field::Kind, text: "party".into() };
    assert_eq!(with("kind", "party"), Err(party));
}

#[test]
fn what_no_page_sends_is_not_understood() {
    for (text, refusal) in [
        ("", Refusal::NotUnderstood),
        ("do=", Refusal::NotUnderstood),
        ("do=dance", Refusal::NotUnderstood),
        ("do=interest&session=3", Refusal::NotUnderstood),
        ("do=interest&session=3&level=lots", Refusal::NotUnderstood),
        ("do=new-link&role=king", Refusal::NotUnderstood),
        ("do=revoke-link&link=", Refusal::NotUnderstood),
        ("do=move-room&room=1&to=up", Refusal::NotUnderstood),
        ("do=queue&session=3&to=sideways", Refusal::NotUnderstood),
        ("do=queue&session=3&before=bees", Refusal::NoSuchSession),
        ("do=answer-merge&session=3&answer=perhaps", Refusal::NotUnderstood),
        ("do=language&language=", Refusal::NotUnderstood),
        ("do=subscribe-push&endpoint=https://push.example.org/1&p256dh=BA&auth=", Refusal::NotUnderstood),
        ("do=unsubscribe-push", Refusal::NotUnderstood),
        ("do=here&here=on", Refusal::NoSuchRun),
        ("do=take-down", Refusal::NoSuchAnnouncement),
        ("do=edit-note&session=3&note=x", Refusal::NoSuchNote),
        ("do=place&run=x", Refusal::NoSuchRun),
        ("do=swap&run=1&with=", Refusal::NoSuchRun),
        ("do=undo&seq=-1", Refusal::NoSuchChange),
    ] {
        assert_eq!(asked(text), Err(refusal), "{text}");
    }
}

#[test]
fn hosting_means_oneself_and_nobody_when_nobody_is_known() {
    let hosts = |text: &str, me| match form(text).asked(me) {
        Ok(Asked::Command(Command::Pitch(idea))) => idea.hosts,
        other => unreachable!("{other:?}"),
    };
    let text = "do=pitch&title=A&hosting=on";
    assert_eq!(hosts(text, Some(PersonId(7))), [Host::Person(PersonId(7))]);
    assert!(hosts(text, None).is_empty());
    assert!(hosts("do=pitch&title=A", Some(PersonId(7))).is_empty());
}

#[test]
fn the_clients_id_comes_with_the_form() {
    let id = CommandId::new(1_780_000_000_000, &[7; 10]);
    assert_eq!(form(&format!("do=fill&command={id}")).command_id(), Some(id));
    assert_eq!(form("do=fill&command=7").command_id(), None);
    assert_eq!(form("do=fill").command_id(), None);
    assert!(CommandId::new(1, &[9; 10]) < CommandId::new(2, &[0; 10]), "later ids sort later");
}

#[test]
fn heads_are_written_as_pairs_and_read_back() {
    let heads = model::Heads([(RunId { session: SessionId(3), run: 2 }, 14)].into());
    let written = serde_json::to_string(&heads).unwrap();
    assert_eq!(written, r#"[[{"session":3,"run":2},14]]"#);
    assert_eq!(serde_json::from_str::<model::Heads>(&written).unwrap(), heads);
}
