//! A board as large as one likes, the same every time: for the bench and the test of what moves cost.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use model::{
    Board, Host, Idea, Level, PersonId, Place, Room, RoomId, RoomText, Run, RunId, Session, SessionId, Slot,
    SlotId, SlotKind, SlotText,
};
use std::collections::{BTreeMap, BTreeSet};

/// How large.
#[derive(Clone, Copy)]
pub struct Size {
    /// Rooms, each free in every slot.
    pub rooms: u32,
    /// Slots for sessions.
    pub slots: u32,
    /// Sessions.
    pub sessions: u32,
    /// People who want some of them.
    pub people: u32,
}

/// Numbers that look like chance and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % (most as u64)).unwrap_or_default()
    }

    fn number(&mut self, most: u32) -> u32 {
        u32::try_from(self.below(most as usize)).unwrap_or_default()
    }
}

/// A board, nine tenths of its sessions placed, and what everybody wants: ten sessions each.
pub fn board(size: Size, dice: &mut Dice) -> (Board, Vec<(PersonId, SessionId, Level)>) {
    let mut board = Board::blank();
    board.seq = 1;
    board.rooms = (1..=size.rooms)
        .map(|number| Room {
            id: RoomId(number),
            text: RoomText {
                name: format!("Room {number}"),
                capacity: Some(20 + 10 * (number % 9)),
                ..RoomText::default()
            },
            closed: BTreeSet::new(),
            source: String::new(),
        })
        .collect();
    board.slots = (0..size.slots).filter_map(slot).collect();
    let mut taken = BTreeSet::new();
    let mut sessions = Vec::new();
    for number in 1..=size.sessions {
        let mut run = Run::unplaced(1);
        if number % 10 > 0 {
            run.place = Some(loop {
                let place = Place {
                    room: RoomId(1 + dice.number(size.rooms)),
                    slot: SlotId(1 + dice.number(size.slots)),
                };
                if taken.insert(place) {
                    break place;
                }
            });
        }
        let avoid = if number > 1 && number % 15 == 0 {
            BTreeSet::from([SessionId(number - 1)])
        } else {
            BTreeSet::new()
        };
        let needs = if number % 7 == 0 { vec!["projector".to_owned()] } else { Vec::new() };
        sessions.push(Session {
            id: SessionId(number),
            idea: Idea {
                title: format!("Session {number}"),
                hosts: vec![Host::Person(PersonId(number % 90))],
                needs,
                avoid,
                ..idea()
            },
            pitched_by: None,
            pitched_at: 0,
            state: model::State::Pitched,
            turn: model::Turn::Waiting,
            runs: vec![run],
            asks: None,
            proposed: None,
            hidden: false,
            notes: Vec::new(),
        });
    }
    board.sessions = sessions;
    let mut wishes = BTreeMap::new();
    for person in 0..size.people {
        for _ in 0..10 {
            let level = if dice.below(4) == 0 { Level::Must } else { Level::Interested };
            wishes.insert((PersonId(person), SessionId(1 + dice.number(size.sessions))), level);
        }
    }
    (board, wishes.into_iter().map(|((person, session), level)| (person, session, level)).collect())
}

fn idea() -> Idea {
    Idea {
        title: String::new(),
        blurb: String::new(),
        hosts: Vec::new(),
        tags: Vec::new(),
        format: model::Format::default(),
        needs: Vec::new(),
        cannot: BTreeSet::new(),
        avoid: BTreeSet::new(),
        length: 1,
        beginners: false,
        language: String::new(),
        pad: String::new(),
    }
}

/// Ten slots a day.
fn slot(number: u32) -> Option<Slot> {
    let day = NaiveDate::from_ymd_opt(2030, 5, 30)?.checked_add_days(Days::new(u64::from(number / 10)))?;
    let starts = day.and_time(NaiveTime::from_hms_opt(9 + number % 10, 0, 0)?);
    let ends = starts + TimeDelta::minutes(50);
    let text = SlotText { starts, ends, kind: SlotKind::Sessions, title: String::new() };
    Some(Slot { id: SlotId(number + 1), text, offset: 0, ends_offset: None })
}

/// The only run of a session.
pub fn run(session: u32) -> RunId {
    RunId::first(SessionId(session))
}
