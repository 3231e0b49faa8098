//! Commands at random, mostly such as make sense on the board at hand. What is random comes in as numbers,
//! so that proptest can shrink them, and the same numbers always ask for the same.

use crate::desk::{Desk, at, attendee, named};
use chrono::{NaiveDateTime, TimeDelta};
use model::{
    Accent, Actor, AnnouncementId, Command, Deed, Fate, Format, Host, Idea, LogoName, Look, Move, NewSession,
    NoteId, PersonId, Phase, Pin, Place, Programme, Queueing, Role, RoomId, RoomText, RunId, SessionId,
    Settings, Showing, Sight, SlotId, SlotKind, SlotText, Spot,
};

/// How many numbers one command takes at most.
pub(crate) const NUMBERS: usize = 24;

/// The numbers of one command, taken one after the other; 0 when there are no more.
pub(crate) struct Dice<'a>(std::slice::Iter<'a, u16>);

impl<'a> Dice<'a> {
    pub(crate) fn new(numbers: &'a [u16]) -> Self {
        Self(numbers.iter())
    }

    /// A number below `n`.
    fn below(&mut self, n: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or_default()) % n.max(1)
    }

    /// True once in `n` times.
    fn once_in(&mut self, n: usize) -> bool {
        self.below(n) + 1 == n
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }

    /// One of those that there are, or else a number that is none.
    fn known(&mut self, ids: impl Iterator<Item = u32>) -> u32 {
        let ids: Vec<u32> = ids.collect();
        if ids.is_empty() || self.once_in(24) { self.one_of(&[0, 900, u32::MAX]) } else { self.one_of(&ids) }
    }
}

/// Numbers from a seed, for tests that are the same every time (splitmix64, Steele and others 2014).
pub(crate) fn numbers(seed: u64) -> impl Iterator<Item = [u16; NUMBERS]> {
    let mut state = seed;
    std::iter::repeat_with(move || {
        std::array::from_fn(|_| {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            u16::try_from((z ^ (z >> 27)) >> 48).unwrap_or_default()
        })
    })
}

/// Who asks next, and for what.
pub(crate) fn question(desk: &Desk, dice: &mut Dice<'_>) -> (Actor, Command) {
    let by = match dice.below(16) {
        0..=9 => Actor { person: Some(PersonId(1)), role: Role::Facilitator },
        10 => Actor { person: Some(PersonId(2)), role: Role::Owner },
        11 => Actor::OPERATOR,
        n => attendee(u32::try_from(n).unwrap_or_default() - 2),
    };
    (by, command(desk, dice))
}

fn command(desk: &Desk, dice: &mut Dice<'_>) -> Command {
    match dice.below(101) {
        0..=3 => Command::AddSlot(slot_text(dice)),
        4..=5 => Command::EditSlot(slot_id(desk, dice), slot_text(dice)),
        6 => Command::RemoveSlot(slot_id(desk, dice)),
        7..=9 => Command::AddRoom(room_text(dice)),
        10 => Command::EditRoom(room_id(desk, dice), room_text(dice)),
        11 => Command::RemoveRoom(room_id(desk, dice)),
        12 => Command::MoveRoom(room_id(desk, dice), dice.below(5)),
        13..=14 => Command::CloseRoom {
            room: room_id(desk, dice),
            slot: slot_id(desk, dice),
            closed: dice.once_in(2),
        },
        84 => Command::CloseRoomFrom {
            room: room_id(desk, dice),
            from: dice.once_in(2).then(|| slot_id(desk, dice)),
            closed: dice.once_in(2),
        },
        85..=86 => Command::DelaySlot {
            slot: slot_id(desk, dice),
            minutes: dice.one_of(&[5, 10, 60, 90, 180, -5, -30, -60, -180, 0, 181, i64::MIN, i64::MAX]),
            absorb: dice.once_in(2),
        },
        15..=21 => Command::Pitch(Box::new(idea(desk, dice))),
        22..=24 => Command::EditSession(session_id(desk, dice), Box::new(edited(desk, dice))),
        25 => Command::Withdraw(session_id(desk, dice)),
        26..=27 => Command::Restore(session_id(desk, dice)),
        28..=30 => Command::Merge { from: session_id(desk, dice), into: session_id(desk, dice) },
        73..=75 => Command::AskMerge { from: session_id(desk, dice), into: session_id(desk, dice) },
        76..=77 => Command::AnswerMerge { from: asking(desk, dice), yes: dice.once_in(2) },
        78 => Command::TakeBackMerge(asking(desk, dice)),
        31..=32 => Command::Unmerge(session_id(desk, dice)),
        33..=34 => Command::CallUp(session_id(desk, dice)),
        35 => Command::Heard(session_id(desk, dice)),
        36 => Command::Requeue(session_id(desk, dice)),
        37..=38 => Command::AddNote { session: session_id(desk, dice), text: text(dice) },
        39 => {
            let (session, note) = note_id(desk, dice);
            Command::EditNote { session, note, text: text(dice) }
        }
        40 => {
            let (session, note) = note_id(desk, dice);
            Command::RemoveNote { session, note }
        }
        41..=46 | 48 | 67 => Command::Place { moves: filled(desk, dice), confirmed: !dice.once_in(3) },
        47 => Command::SetLogo(dice.one_of(&["0", "1", ""]).chars().next().and_then(logo)),
        68..=72 => {
            let some = dice.one_of(&[1, 1, 1, 2, 3]);
            let moves = (0..some).map(|_| Move { run: run_id(desk, dice), to: place(desk, dice) });
            Command::Place { moves: moves.collect(), confirmed: !dice.once_in(3) }
        }
        49..=51 => Command::Swap { a: run_id(desk, dice), b: run_id(desk, dice), confirmed: dice.once_in(2) },
        52..=54 => {
            let run = run_id(desk, dice);
            Command::Pin(run, pin(desk, dice, run))
        }
        55..=56 => Command::Repeat(session_id(desk, dice)),
        57 => Command::DropRun(run_id(desk, dice)),
        58 => Command::Announce {
            text: text(dice),
            until: dice.one_of(&[None, Some(desk.now - 1), Some(desk.now + 60_000)]),
        },
        59 => {
            let there = desk.board.announcements.iter().map(|announcement| announcement.id.0);
            Command::TakeDown(AnnouncementId(dice.known(there)))
        }
        60 => Command::SetPhase(dice.one_of(&Phase::ALL)),
        61 => Command::SetPitching(dice.once_in(2)),
        62 => Command::SetInterest(dice.once_in(2)),
        63 => Command::EditSettings(settings(dice)),
        64 => Command::Import(Box::new(programme(dice))),
        65..=66 => Command::EditSettings(Settings { zone: "Test/London".into(), ..settings(dice) }),
        87..=90 => Command::Queue(session_id(desk, dice), spot(desk, dice)),
        91 => Command::Hold(session_id(desk, dice)),
        92 if dice.once_in(2) => Command::SetEmbedding(dice.once_in(2)),
        92 => Command::QueueByArrival,
        93 if dice.once_in(2) => Command::SetSight(Sight {
            look: dice.one_of(&Look::ALL),
            metres: dice.one_of(&[12, 1, 100, 0, 101]),
            across: dice.one_of(&[400, 30, 3_000, 29, 3_001]),
        }),
        93 => Command::SetQueueing(Queueing {
            seconds: dice.one_of(&[30, 10, 600, 9, 601]),
            first_timers: dice.once_in(2),
        }),
        99..=100 => Command::HoldWall {
            shows: dice.one_of(&[None, Some(Showing::Join), Some(Showing::NowNext), Some(Showing::Changes)]),
            minutes: dice.one_of(&[None, Some(1), Some(30), Some(0), Some(721)]),
        },
        94 => Command::KeepApart {
            a: session_id(desk, dice),
            b: session_id(desk, dice),
            apart: !dice.once_in(3),
        },
        95..=96 => Command::Unite {
            from: session_id(desk, dice),
            into: session_id(desk, dice),
            title: text(dice),
            blurb: text(dice),
        },
        97..=98 => Command::ProposeMerge { from: session_id(desk, dice), into: session_id(desk, dice) },
        80 => Command::Hide(session_id(desk, dice)),
        81 => match dice.below(3) {
            0 => Command::Show(session_id(desk, dice)),
            1 => Command::LetIn(PersonId(dice.one_of(&[10, 11, 12, 13]))),
            _ => Command::Beside {
                person: PersonId(10),
                deed: dice.one_of(&[Deed::Renamed, Deed::Role(Role::Facilitator)]),
            },
        },
        82 if dice.once_in(4) => Command::Remove {
            person: PersonId(dice.one_of(&[2, 10, 11, 12, 13])),
            sessions: dice.one_of(&Fate::ALL),
        },
        79 if dice.once_in(3) => Command::Forget,
        _ => Command::Undo(seq(desk, dice)),
    }
}

fn room_id(desk: &Desk, dice: &mut Dice<'_>) -> RoomId {
    RoomId(dice.known(desk.board.rooms.iter().map(|room| room.id.0)))
}

fn slot_id(desk: &Desk, dice: &mut Dice<'_>) -> SlotId {
    SlotId(dice.known(desk.board.slots.iter().map(|slot| slot.id.0)))
}

/// Mostly one that stands.
fn session_id(desk: &Desk, dice: &mut Dice<'_>) -> SessionId {
    let any = dice.once_in(4);
    let sessions = desk.board.sessions.iter().filter(|session| any || session.stands());
    SessionId(dice.known(sessions.map(|session| session.id.0)))
}

fn spot(desk: &Desk, dice: &mut Dice<'_>) -> Spot {
    match dice.below(5) {
        0 => Spot::Front,
        1 => Spot::End,
        2 => Spot::Up,
        3 => Spot::Down,
        _ => Spot::Before(session_id(desk, dice)),
    }
}

/// Mostly one that asks to become part of another.
fn asking(desk: &Desk, dice: &mut Dice<'_>) -> SessionId {
    let asking: Vec<_> =
        desk.board.sessions.iter().filter(|session| session.asks.or(session.proposed).is_some()).collect();
    match asking.get(dice.below(asking.len() + 1)) {
        Some(session) => session.id,
        None => session_id(desk, dice),
    }
}

fn note_id(desk: &Desk, dice: &mut Dice<'_>) -> (SessionId, NoteId) {
    let noted: Vec<_> = desk.board.sessions.iter().filter(|session| !session.notes.is_empty()).collect();
    match noted.get(dice.below(noted.len() + 1)) {
        Some(session) => (session.id, NoteId(dice.known(session.notes.iter().map(|note| note.id.0)))),
        None => (session_id(desk, dice), NoteId(1)),
    }
}

fn run_id(desk: &Desk, dice: &mut Dice<'_>) -> RunId {
    let session = session_id(desk, dice);
    let runs = desk.board.session(session).map_or(1, |session| session.runs.len());
    let run = u8::try_from(dice.below(runs) + 1).unwrap_or_default();
    if dice.once_in(24) { RunId { session, run: 99 } } else { RunId { session, run } }
}

fn place(desk: &Desk, dice: &mut Dice<'_>) -> Option<Place> {
    let slots = desk.board.slots.iter().filter(|slot| slot.is_for_sessions());
    let slot =
        if dice.once_in(8) { slot_id(desk, dice) } else { SlotId(dice.known(slots.map(|slot| slot.id.0))) };
    (!dice.once_in(10)).then(|| Place { room: room_id(desk, dice), slot })
}

/// A pin that may be anything, or that fits where the run stands.
fn pin(desk: &Desk, dice: &mut Dice<'_>, run: RunId) -> Pin {
    let there = desk.board.run(run).and_then(|(_, run)| run.place).filter(|_| !dice.once_in(3));
    let place = there.unwrap_or_else(|| Place { room: room_id(desk, dice), slot: slot_id(desk, dice) });
    match dice.below(4) {
        0 => Pin::default(),
        1 => Pin { room: Some(place.room), slot: None },
        2 => Pin { room: None, slot: Some(place.slot) },
        _ => Pin { room: Some(place.room), slot: Some(place.slot) },
    }
}

/// Some runs that have no place, each to a free cell: what a solver would propose.
fn filled(desk: &Desk, dice: &mut Dice<'_>) -> Vec<Move> {
    let board = &desk.board;
    let grid = board.grid();
    let slots = board.slots.iter().filter(|slot| slot.is_for_sessions());
    let cells = slots.flat_map(|slot| board.rooms.iter().map(|room| Place { room: room.id, slot: slot.id }));
    let free: Vec<Place> = cells.filter(|cell| !grid.contains_key(cell)).collect();
    let waiting: Vec<RunId> =
        board.runs().filter(|(_, run)| run.place.is_none()).map(|(s, run)| s.run_id(run)).collect();
    let (first, some) = (dice.below(waiting.len()), dice.one_of(&[1, 2, 4, 8]));
    let cells = free.iter().cycle().skip(dice.below(free.len())).take(free.len());
    waiting
        .iter()
        .skip(first)
        .take(some)
        .zip(cells)
        .map(|(run, cell)| Move { run: *run, to: Some(*cell) })
        .collect()
}

/// Mostly one of the last changes, as facilitators undo.
fn seq(desk: &Desk, dice: &mut Dice<'_>) -> u64 {
    let back = if dice.once_in(3) { dice.below(desk.log.len() + 2) } else { dice.below(3) };
    desk.board.seq.saturating_sub(u64::try_from(back).unwrap_or_default())
}

fn logo(digit: char) -> Option<LogoName> {
    LogoName::parse(&digit.to_string().repeat(64))
}

fn text(dice: &mut Dice<'_>) -> String {
    let texts = ["Tea", "Bees & trees", "שלום 👩‍👩‍👧", " a\tb\r\n\u{202e}c ", "“Why”?", "x"];
    match dice.below(14) {
        12 => String::new(),
        13 => "y".repeat(if dice.once_in(2) { 121 } else { 120 }),
        n => format!("{} {}", texts[n % texts.len()], dice.below(5)),
    }
}

fn words(dice: &mut Dice<'_>) -> Vec<String> {
    let words = ["projector", "Projector ", "quiet", "step-free", "", "care homes"];
    (0..dice.below(3)).map(|_| dice.one_of(&words).to_owned()).collect()
}

fn room_text(dice: &mut Dice<'_>) -> RoomText {
    RoomText {
        name: dice.one_of(&["Attic", "Barn", "Cellar", " barn", "Dome", "Eyrie", "Fort", ""]).into(),
        capacity: dice.one_of(&[None, Some(1), Some(8), Some(40), Some(0)]),
        features: words(dice),
        directions: String::new(),
    }
}

/// Around the night in which the clocks of `Test/London` go forward; sometimes a date that no event has.
fn slot_text(dice: &mut Dice<'_>) -> SlotText {
    let hour = match dice.below(5) {
        0 => dice.below(24),
        1 => dice.below(3),
        _ => 9 + dice.below(6),
    };
    let minute = if dice.once_in(6) { 30 } else { 0 };
    let date = dice.one_of(&["2026-03-28", "2026-03-29", "2026-03-29", "2026-03-30"]);
    let starts = at(date, u32::try_from(hour).unwrap_or_default(), minute);
    let minutes = dice.one_of(&[60, 60, 60, 60, 60, 60, 30, 120, 5, 4, 720, 721, -60]);
    let starts = if dice.once_in(40) { NaiveDateTime::MAX } else { starts };
    SlotText {
        starts,
        ends: starts.checked_add_signed(TimeDelta::minutes(minutes)).unwrap_or(starts),
        kind: dice.one_of(&[SlotKind::Sessions, SlotKind::Sessions, SlotKind::Sessions, SlotKind::Break]),
        title: String::new(),
    }
}

fn hosts(dice: &mut Dice<'_>) -> Vec<Host> {
    let all = [named("Ada"), named("ada "), named("Bo"), named(""), Host::Person(PersonId(10))];
    (0..dice.below(3)).map(|_| dice.one_of(&all)).collect()
}

fn idea(desk: &Desk, dice: &mut Dice<'_>) -> Idea {
    Idea {
        title: text(dice),
        blurb: if dice.once_in(4) { text(dice) } else { String::new() },
        hosts: hosts(dice),
        length: dice.one_of(&[1, 1, 1, 2, 2, 3, 0, 9]),
        format: dice.one_of(&Format::ALL),
        tags: words(dice),
        needs: words(dice),
        cannot: (0..dice.below(2)).map(|_| slot_id(desk, dice)).collect(),
        avoid: (0..dice.below(2)).map(|_| session_id(desk, dice)).collect(),
        beginners: dice.once_in(2),
        language: dice.one_of(&["", "", "English", " Cymraeg "]).into(),
        pad: if dice.once_in(24) { "pad" } else { dice.one_of(&["", "", "https://pad.example.org/x"]) }
            .into(),
    }
}

/// Something that a session could become: another's idea with one thing changed, or a new one.
fn edited(desk: &Desk, dice: &mut Dice<'_>) -> Idea {
    match desk.board.session(session_id(desk, dice)) {
        Some(session) if !dice.once_in(3) => {
            Idea { hosts: hosts(dice), length: dice.one_of(&[1, 2, 3]), ..session.idea.clone() }
        }
        _ => idea(desk, dice),
    }
}

fn settings(dice: &mut Dice<'_>) -> Settings {
    let zones =
        ["UTC", "Test/London", "Test/London", "Test/Kathmandu", "Test/Kiritimati", "Test/Baker", "Test/Mars"];
    Settings {
        name: text(dice),
        about: String::new(),
        zone: dice.one_of(&zones).into(),
        hide_popularity: dice.once_in(2),
        venue: dice.one_of(&["", "The old mill"]).into(),
        first_day: dice.one_of(&[None, "2026-03-28".parse().ok()]),
        last_day: dice.one_of(&[None, None, "2026-03-29".parse().ok(), "2026-03-27".parse().ok()]),
        accent: dice.one_of(&[None, Accent::parse("#2f6f4f")]),
        pitches_each: dice.one_of(&[None, Some(1), Some(2)]),
    }
}

fn programme(dice: &mut Dice<'_>) -> Programme {
    let session = |dice: &mut Dice<'_>, source: &str| NewSession {
        source: source.into(),
        idea: Idea::titled(text(dice)),
        avoid: if dice.once_in(3) { vec![dice.one_of(&["a", "b", "c"]).into()] } else { Vec::new() },
        pinned_room: dice.once_in(3).then(|| dice.one_of(&["Attic", "barn", "Gym"]).into()),
        pinned_slot: dice.once_in(4).then(|| at("2026-03-28", 9, 0)),
        runs: if dice.once_in(2) { vec![source.into(), format!("{source}-again")] } else { Vec::new() },
    };
    let some = dice.below(3);
    Programme {
        rooms: if dice.once_in(2) { vec![room_text(dice)] } else { Vec::new() },
        slots: if dice.once_in(2) { vec![slot_text(dice)] } else { Vec::new() },
        sessions: ["a", "b"].iter().take(some).map(|source| session(dice, source)).collect(),
        ..Programme::default()
    }
}
