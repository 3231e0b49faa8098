//! A board under test with its log: every question goes through `ask`, which also checks what must hold
//! for every answer.

use chrono::{NaiveDate, NaiveDateTime};
use model::{
    Actor, Board, Change, Command, CommandId, Context, Effect, Host, Idea, Millis, Move, PersonId, Phase,
    Place, Refusal, Role, RoomId, RoomText, RunId, Session, SessionId, Settings, SlotId, SlotKind, SlotText,
    Slug, ZoneFault, Zones,
};
use words::Language;

/// Somebody who pitches.
pub(crate) const ANN: Actor = attendee(10);
/// Somebody else who pitches.
pub(crate) const BEN: Actor = attendee(11);
/// Somebody who shapes the board.
pub(crate) const FAY: Actor = Actor { person: Some(PersonId(1)), role: Role::Facilitator };
/// Whose event it is.
pub(crate) const OLA: Actor = Actor { person: Some(PersonId(2)), role: Role::Owner };

/// Somebody without a role.
pub(crate) const fn attendee(person: u32) -> Actor {
    Actor { person: Some(PersonId(person)), role: Role::Attendee }
}

/// A few zones in place of a database: `Test/London` skips 01:00–02:00 on 2026-03-29 and shows it twice on
/// 2026-10-25; the others never change.
pub(crate) struct TestZones;

impl Zones for TestZones {
    fn offset(&self, zone: &str, local: NaiveDateTime) -> Result<i16, ZoneFault> {
        match zone {
            "UTC" => Ok(0),
            "Test/Kathmandu" => Ok(5 * 60 + 45),
            "Test/Kiritimati" => Ok(14 * 60),
            "Test/Baker" => Ok(-12 * 60),
            "Test/London" if local < at("2026-03-29", 1, 0) || local >= at("2026-10-25", 2, 0) => Ok(0),
            "Test/London" if local < at("2026-03-29", 2, 0) => Err(ZoneFault::NoSuchTime),
            "Test/London" => Ok(60),
            _ => Err(ZoneFault::UnknownZone),
        }
    }
}

/// A board, how it came to be, and how each change is taken back.
pub(crate) struct Desk {
    pub(crate) board: Board,
    pub(crate) log: Vec<Change>,
    pub(crate) inverses: Vec<Vec<Effect>>,
    /// The board as everybody may see it, folded from what everybody may see of the log.
    pub(crate) public: Board,
    pub(crate) now: Millis,
}

impl Desk {
    /// An event in UTC with nothing in it.
    pub(crate) fn open() -> Self {
        let mut desk = Self {
            board: Board::blank(),
            log: Vec::new(),
            inverses: Vec::new(),
            public: Board::blank(),
            now: 1_780_000_000_000,
        };
        let opened = Board::open(Slug::from_name("Camp"), &settings("Camp", "UTC"), &TestZones).unwrap();
        desk.keep(Actor::OPERATOR, opened);
        desk
    }

    /// A camp where people pitch: rooms Attic (1), Barn (2) and Cellar (3); slots at 10 (1) and 11 (2),
    /// lunch at 12 (3), slots at 13 (4), 14 (5) and 15 (6).
    pub(crate) fn camp() -> Self {
        let mut desk = Self::open();
        for name in ["Attic", "Barn", "Cellar"] {
            desk.does(FAY, Command::AddRoom(room(name)));
        }
        for hour in [10, 11, 12, 13, 14, 15] {
            let kind = if hour == 12 { SlotKind::Break } else { SlotKind::Sessions };
            desk.does(FAY, Command::AddSlot(slot("2026-05-30", hour, 60, kind)));
        }
        desk.does(FAY, Command::SetPhase(Phase::Pitching));
        desk
    }

    /// What somebody is told. What is granted has happened afterwards.
    pub(crate) fn ask(&mut self, by: Actor, command: &Command) -> Result<Vec<Effect>, Refusal> {
        let answer = self.decide(by, command);
        assert_eq!(answer, self.decide(by, command), "the same question has the same answer");
        match &answer {
            Ok(effects) if effects.is_empty() => {}
            Ok(effects) => self.keep(by, effects.clone()),
            Err(refusal) => holds_for(refusal),
        }
        answer
    }

    fn decide(&self, by: Actor, command: &Command) -> Result<Vec<Effect>, Refusal> {
        let of = |seq: u64| usize::try_from(seq).ok()?.checked_sub(1);
        let at = match command {
            Command::Undo(seq) => of(*seq),
            _ => None,
        };
        let undo = at.and_then(|at| self.inverses.get(at)).map(Vec::as_slice);
        let undone = at.and_then(|at| self.log.get(at)).map(|change| change.effects.as_slice());
        self.board.decide(&Context { by, now: self.now, zones: &TestZones, undo, undone }, command)
    }

    /// Applies effects, and checks that this can be written down, taken back and done again.
    fn keep(&mut self, by: Actor, effects: Vec<Effect>) {
        let seq = self.board.seq + 1;
        let command = CommandId::new(self.now, &[u8::try_from(seq % 256).unwrap(); 10]);
        let change = Change { seq, at: self.now, by: by.person, command, effects };
        let written = serde_json::to_string(&change).unwrap();
        assert_eq!(serde_json::from_str::<Change>(&written).unwrap(), change);

        let before = self.board.clone();
        let inverse = before.inverse(&change.effects);
        self.public.apply(&before.public_change(&change).unwrap_or_else(|| change.clone()));
        self.board.apply(&change);
        let public = self.board.public().unwrap_or_else(|| self.board.clone());
        assert!(self.public.same_but_for_numbers(&public), "others see something else: {written}");
        assert_eq!(self.board.check(), Ok(()), "after {written}");
        let said = |session: &Session| session.notes.iter().all(|note| !note.text.is_empty());
        let worded = |session: &Session| !(session.stands() && session.is_erased()) && said(session);
        assert!(self.board.sessions.iter().all(worded), "something blank after {written}");

        if let [Effect::Forgotten { person, .. }] = change.effects.as_slice() {
            let person = *person;
            self.log.push(change);
            self.inverses.push(inverse);
            self.forget(person);
            return;
        }
        let mut back = self.board.clone();
        let again = back.inverse(&inverse);
        back.apply(&Change { effects: inverse.clone(), ..change.clone() });
        if seq > 1 {
            assert!(back.same_but_for_numbers(&before), "not taken back: {written}");
            back.apply(&Change { effects: again, ..change.clone() });
            assert!(back.same_but_for_numbers(&self.board), "not done again: {written}");
        }
        self.log.push(change);
        self.inverses.push(inverse);
        self.now += 1_000;
    }

    /// Rewrites the log as a store does for somebody who is forgotten, and checks that it is still this board's.
    fn forget(&mut self, person: PersonId) {
        model::forget(person, &mut self.log, &mut self.inverses);
        let mut board = Board::blank();
        for change in &self.log {
            board.apply(change);
            assert_eq!(board.check(), Ok(()), "after change {} of the rewritten log", change.seq);
        }
        assert_eq!(board, self.board, "the rewritten log folds to another board");
        let (log, inverses) = (self.log.clone(), self.inverses.clone());
        model::forget(person, &mut self.log, &mut self.inverses);
        assert_eq!((&self.log, &self.inverses), (&log, &inverses), "rewritten twice is rewritten once");
        self.now += 1_000;
    }

    /// Asks for something that must be granted, and must change something.
    pub(crate) fn does(&mut self, by: Actor, command: Command) {
        let answer = self.ask(by, &command);
        assert!(answer.as_ref().is_ok_and(|effects| !effects.is_empty()), "{command:?}: {answer:?}");
    }

    /// Asks for something that must be granted because it is so already.
    pub(crate) fn is_so_already(&mut self, by: Actor, command: Command) {
        assert_eq!(self.ask(by, &command), Ok(Vec::new()), "{command:?}");
    }

    /// Asks for something that must be refused, and answers why it was.
    pub(crate) fn refuses(&mut self, by: Actor, command: Command) -> Refusal {
        let answer = self.ask(by, &command);
        assert!(answer.is_err(), "{command:?}: {answer:?}");
        answer.unwrap_err()
    }

    /// Pitches a session with these hosts.
    pub(crate) fn pitched(&mut self, by: Actor, title: &str, hosts: &[Host]) -> SessionId {
        self.does(by, Command::Pitch(Box::new(Idea { hosts: hosts.to_vec(), ..Idea::titled(title) })));
        self.board.sessions.last().unwrap().id
    }

    /// Pitches a session of several slots.
    pub(crate) fn pitched_long(&mut self, title: &str, length: u8) -> SessionId {
        self.does(FAY, Command::Pitch(Box::new(Idea { length, ..Idea::titled(title) })));
        self.board.sessions.last().unwrap().id
    }

    /// Where the first run of a session is.
    pub(crate) fn place_of(&self, session: SessionId) -> Option<Place> {
        self.board.run(RunId::first(session)).unwrap().1.place
    }

    /// What a pitcher wrote.
    pub(crate) fn idea(&self, session: SessionId) -> Idea {
        self.board.session(session).unwrap().idea.clone()
    }
}

/// What a refusal says, in English.
pub(crate) fn sentence(refusal: &Refusal) -> String {
    Language::English.words().refusal(refusal)
}

/// What must hold for every refusal: it says why in a sentence, and has a name.
pub(crate) fn holds_for(refusal: &Refusal) {
    let sentence = sentence(refusal);
    assert!(sentence.ends_with(['.', '!', '?']) && sentence.len() > 5, "no sentence: {sentence}");
    assert!(!sentence.contains("  "), "a gap: {sentence}");
    let kind = refusal.kind();
    assert!(!kind.is_empty() && kind.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "no name: {kind}");
}

/// A moment on the clock.
pub(crate) fn at(date: &str, hour: u32, minute: u32) -> NaiveDateTime {
    date.parse::<NaiveDate>().unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A slot that starts on the hour.
pub(crate) fn slot(date: &str, hour: u32, minutes: i64, kind: SlotKind) -> SlotText {
    let starts = at(date, hour, 0);
    SlotText { starts, ends: starts + chrono::TimeDelta::minutes(minutes), kind, title: String::new() }
}

/// A room of which only the name is known.
pub(crate) fn room(name: &str) -> RoomText {
    RoomText { name: name.into(), ..RoomText::default() }
}

/// Settings of which only name and zone matter.
pub(crate) fn settings(name: &str, zone: &str) -> Settings {
    Settings { name: name.into(), zone: zone.into(), ..Settings::default() }
}

/// A host known by name.
pub(crate) fn named(name: &str) -> Host {
    Host::Named(name.into())
}

/// A host on a device.
pub(crate) fn person(actor: Actor) -> Host {
    Host::Person(actor.person.unwrap())
}

/// To put the first run of a session in a cell.
pub(crate) fn to(session: SessionId, room: u32, slot: u32) -> Move {
    Move { run: RunId::first(session), to: Some(Place { room: RoomId(room), slot: SlotId(slot) }) }
}

/// To put the first run of a session in a cell, as a command without a confirmation.
pub(crate) fn place(session: SessionId, room: u32, slot: u32) -> Command {
    Command::Place { moves: vec![to(session, room, slot)], confirmed: false }
}

/// The same with a confirmation.
pub(crate) fn place_confirmed(session: SessionId, room: u32, slot: u32) -> Command {
    Command::Place { moves: vec![to(session, room, slot)], confirmed: true }
}
