//! Boards for tests: two rooms, three hours, and sessions that are named for what they are about.

use crate::api::Me;
use chrono::{NaiveDate, NaiveTime};
use model::{
    Board, Host, Idea, Level, Millis, PersonId, Place, Room, RoomId, RoomText, Run, RunId, Session,
    SessionId, Slot, SlotId, SlotKind, SlotText, State, Turn,
};

/// Midnight of the day on which everything is, in UTC.
pub(crate) const DAY: Millis = 1_906_329_600_000;
/// Milliseconds of an hour.
pub(crate) const HOUR: Millis = 3_600_000;

/// Ukulele with 10 seats (room 1), Koto with 40 (room 2); 10:00, 11:00, lunch at 12:00, and 13:00 (slots 1 to 4).
pub(crate) fn board() -> Board {
    let mut board = Board::blank();
    board.event.phase = model::Phase::Live;
    for (id, name, seats) in [(1, "Ukulele", 10), (2, "Koto", 40)] {
        let text = RoomText { name: name.into(), capacity: Some(seats), ..RoomText::default() };
        board.rooms.push(Room { id: RoomId(id), text, closed: Default::default(), source: String::new() });
    }
    let date = NaiveDate::from_ymd_opt(2030, 5, 30).unwrap_or_default();
    for (id, hour) in [(1, 10), (2, 11), (3, 12), (4, 13)] {
        let kind = if id == 3 { SlotKind::Break } else { SlotKind::Sessions };
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        let text = SlotText::on(date, at(hour), at(hour + 1), kind, String::new());
        board.slots.push(Slot { id: SlotId(id), text, offset: 0, ends_offset: None });
    }
    board
}

/// Adds a session that runs in these cells of room and slot; answers its first run.
pub(crate) fn add(board: &mut Board, title: &str, places: &[Option<(u32, u32)>]) -> RunId {
    let id = SessionId(u32::try_from(board.sessions.len()).unwrap_or_default() + 1);
    let run = |(at, place): (usize, &Option<(u32, u32)>)| {
        let number = u8::try_from(at + 1).unwrap_or(u8::MAX);
        Run { place: place.map(cell), ..Run::unplaced(number) }
    };
    board.sessions.push(Session {
        id,
        idea: Idea::titled(title),
        pitched_by: None,
        pitched_at: 0,
        state: State::Pitched,
        turn: Turn::Heard,
        runs: places.iter().enumerate().map(run).collect(),
        asks: None,
        proposed: None,
        notes: Vec::new(),
        hidden: false,
    });
    RunId::first(id)
}

/// Puts a run elsewhere.
pub(crate) fn put(board: &mut Board, run: RunId, place: Option<(u32, u32)>) {
    for session in board.sessions.iter_mut().filter(|session| session.id == run.session) {
        for one in session.runs.iter_mut().filter(|one| one.number == run.run) {
            one.place = place.map(cell);
        }
    }
}

/// Makes person 1 its host.
pub(crate) fn host(board: &mut Board, run: RunId) {
    for session in board.sessions.iter_mut().filter(|session| session.id == run.session) {
        session.idea.hosts.push(Host::Person(PersonId(1)));
    }
}

/// Person 1, who wants these.
pub(crate) fn me(wants: &[RunId]) -> Me {
    let interest = wants.iter().map(|run| (run.session, Level::Interested)).collect();
    Me { person: Some(PersonId(1)), interest, ..Me::default() }
}

fn cell((room, slot): (u32, u32)) -> Place {
    Place { room: RoomId(room), slot: SlotId(slot) }
}
