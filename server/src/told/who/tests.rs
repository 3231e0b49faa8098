//! Who is told of what: one line a case.

use super::*;
use crate::told::sentences::say;
use crate::zones::TzDatabase;
use model::{Actor, Command, CommandId, Context, Idea, Move, Role, RoomId, Settings, SlotId, Slug};
use words::Words;

const ANA: PersonId = PersonId(1);
const BEN: PersonId = PersonId(2);
const CY: PersonId = PersonId(3);
const OWNER: PersonId = PersonId(9);

/// A board and what happens to it.
struct Camp {
    board: Board,
    wants: Vec<(PersonId, SessionId)>,
}

impl Camp {
    /// Two rooms, two slots, Ana's Bread (1), Ben's Cheese (2), Cy's Wine (3), in that phase.
    fn at(phase: Phase) -> Self {
        let settings = Settings { name: "Camp".into(), zone: "UTC".into(), ..Settings::default() };
        let slug = Slug::parse("camp").unwrap();
        let mut camp = Self { board: Board::blank(), wants: Vec::new() };
        let opening = Board::open(slug, &settings, &TzDatabase).unwrap();
        camp.apply(None, opening);
        let fields = |what: &str| -> model::Fields {
            let pairs = what.split('&').map(|pair| pair.split_once('=').unwrap());
            model::Fields(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
        };
        for form in [
            "do=add-room&name=Koto",
            "do=add-room&name=Erhu",
            "do=add-slot&date=2030-01-01&starts=10:00&ends=11:00",
            "do=add-slot&date=2030-01-01&starts=11:00&ends=12:00",
        ] {
            let asked = fields(form).asked(None);
            assert!(matches!(asked, Ok(model::Asked::Command(_))), "{form}");
            if let Ok(model::Asked::Command(command)) = asked {
                camp.ask(OWNER, command);
            }
        }
        camp.ask(OWNER, Command::SetPhase(Phase::Pitching));
        for (person, title) in [(ANA, "Bread"), (BEN, "Cheese"), (CY, "Wine")] {
            camp.ask(person, Command::Pitch(Box::new(Idea::titled(title))));
        }
        camp.ask(OWNER, Command::SetPhase(phase));
        camp
    }

    fn apply(&mut self, by: Option<PersonId>, effects: Vec<Effect>) -> Change {
        let seq = self.board.seq + 1;
        let at = i64::try_from(seq).unwrap();
        let change = Change { seq, at, by, command: CommandId::new(at, &[0; 10]), effects };
        self.board.apply(&change);
        change
    }

    /// Does it, and answers who is told what, one line each.
    fn ask(&mut self, by: PersonId, command: Command) -> Vec<String> {
        let before = self.board.clone();
        let role = if by == OWNER { Role::Owner } else { Role::Attendee };
        let now = i64::try_from(before.seq).unwrap() + 1;
        let actor = Actor { person: Some(by), role };
        let context = Context { by: actor, now, zones: &TzDatabase, undo: None, undone: None };
        let effects = before.decide(&context, &command).unwrap();
        let change = self.apply(Some(by), effects);
        let wants = if asks_for_wants(&change) { self.wants.clone() } else { Vec::new() };
        let audience = Audience { listening: [ANA, BEN, CY, OWNER].into(), wants };
        told_of(&before, &self.board, &change, &audience)
            .iter()
            .map(|told| {
                let who = ["", "Ana", "Ben", "Cy"].get(told.person.0 as usize).unwrap_or(&"Owner");
                format!("{who}: {}", say(Words::default(), &told.facts).body)
            })
            .collect()
    }

    fn place(&mut self, by: PersonId, places: &[(u32, Option<(u32, u32)>)]) -> Vec<String> {
        let place = |(room, slot)| Place { room: RoomId(room), slot: SlotId(slot) };
        let moves = places
            .iter()
            .map(|(session, to)| Move { run: model::RunId::first(SessionId(*session)), to: to.map(place) });
        self.ask(by, Command::Place { moves: moves.collect(), confirmed: true })
    }
}

const NOBODY: [&str; 0] = [];
const BREAD: SessionId = SessionId(1);
const CHEESE: SessionId = SessionId(2);
const WINE: SessionId = SessionId(3);

#[test]
fn the_queue_tells_who_is_up_and_who_is_next() {
    let mut camp = Camp::at(Phase::Pitching);
    assert_eq!(
        camp.ask(OWNER, Command::CallUp(BREAD)),
        ["Ana: The microphone is yours: “Bread” at Camp.", "Ben: Your pitch “Cheese” comes next at Camp."]
    );
    assert_eq!(camp.ask(OWNER, Command::Heard(BREAD)), NOBODY, "nobody speaks, so nobody is next");
    assert_eq!(
        camp.ask(OWNER, Command::CallUp(CHEESE)),
        ["Ben: The microphone is yours: “Cheese” at Camp.", "Cy: Your pitch “Wine” comes next at Camp."]
    );
    assert_eq!(camp.ask(CY, Command::Withdraw(WINE)), NOBODY, "nobody is told of what they did");
    assert_eq!(camp.ask(CY, Command::Restore(WINE)), NOBODY, "nor of where that puts them");
}

#[test]
fn the_same_thing_has_the_same_name_and_another_has_another() {
    let mut camp = Camp::at(Phase::Live);
    let audience = Audience { listening: [ANA, BEN].into(), wants: Vec::new() };
    let mut things = Vec::new();
    for session in [CHEESE, WINE, CHEESE, WINE] {
        let before = camp.board.clone();
        camp.ask(OWNER, Command::CallUp(session));
        let change = Change {
            seq: camp.board.seq,
            at: 0,
            by: None,
            command: CommandId::new(0, &[0; 10]),
            effects: Vec::new(),
        };
        let told = told_of(&before, &camp.board, &change, &audience);
        things.extend(told.into_iter().filter(|told| told.person == BEN).map(|told| told.thing));
    }
    assert_eq!(things.len(), 2, "Ben was called up twice");
    assert_ne!(things[0], things[1], "and is told twice: these are two things");
}

#[test]
fn places_are_told_once_the_event_is_live() {
    let mut camp = Camp::at(Phase::Pitching);
    camp.wants = vec![(CY, BREAD), (CY, CHEESE), (ANA, CHEESE)];
    assert_eq!(camp.place(OWNER, &[(1, Some((1, 1)))]), NOBODY, "until then it is a draft");
    assert_eq!(camp.ask(OWNER, Command::SetPhase(Phase::Live)), ["Ana: “Bread” is at 10:00 in Koto."]);
    assert_eq!(
        camp.place(OWNER, &[(2, Some((2, 1)))]),
        ["Ben: “Cheese” is at 10:00 in Erhu."],
        "a first place is no news for those who want it"
    );
    assert_eq!(
        camp.place(OWNER, &[(2, Some((2, 2)))]),
        [
            "Ben: “Cheese” is now at 11:00 in Erhu.",
            "Ana: “Cheese” is now at 11:00 in Erhu.",
            "Cy: “Cheese” is now at 11:00 in Erhu."
        ]
    );
    assert_eq!(
        camp.place(OWNER, &[(1, Some((2, 2))), (2, Some((1, 1)))]),
        [
            "Ana: “Bread” is now at 11:00 in Erhu.",
            "Ben: “Cheese” is now at 10:00 in Koto.",
            "Ana: “Cheese” is now at 10:00 in Koto.",
            "Cy: “Bread”, “Cheese”. See your schedule for where they are now."
        ],
        "whoever wants several gets one message"
    );
    assert_eq!(
        camp.place(OWNER, &[(1, None)]),
        ["Ana: “Bread” is no longer at 11:00 in Erhu.", "Cy: “Bread” is no longer at 11:00 in Erhu."]
    );
    assert_eq!(camp.ask(OWNER, Command::SetPhase(Phase::Wrapped)), NOBODY);
    assert_eq!(camp.place(OWNER, &[(2, Some((2, 2)))]), NOBODY, "afterwards it matters to nobody");
}

#[test]
fn who_wants_a_session_is_told_when_it_goes() {
    let mut camp = Camp::at(Phase::Pitching);
    camp.wants = vec![(CY, BREAD), (CY, CHEESE), (BEN, WINE)];
    assert_eq!(
        camp.ask(OWNER, Command::Merge { from: BREAD, into: CHEESE }),
        ["Ana: “Bread” is now part of “Cheese”.", "Cy: “Bread” is now part of “Cheese”."]
    );
    assert_eq!(
        camp.ask(BEN, Command::Withdraw(CHEESE)),
        ["Ana: “Cheese” will not take place.", "Cy: “Cheese” will not take place."],
        "Ana hosts it now; Cy wanted both"
    );
}

#[test]
fn everybody_else_is_told_of_an_announcement() {
    let mut camp = Camp::at(Phase::Setup);
    let text = "Lunch is ready".to_owned();
    assert_eq!(
        camp.ask(OWNER, Command::Announce { text, until: None }),
        ["Ana: Lunch is ready", "Ben: Lunch is ready", "Cy: Lunch is ready"]
    );
    assert_eq!(camp.ask(OWNER, Command::TakeDown(model::AnnouncementId(1))), NOBODY);
}
