//! What came of an event, in figures: pure, from its board, its log, and what is kept beside them.
//!
//! Who was where is known where heads were counted. Elsewhere it is worked out from what people wanted, in one way that
//! anybody can follow with a pencil: slot by slot everybody goes to a session that they want and have not been to, a
//! Must before another, the lower number first, as long as there are seats; those with a Must find theirs first.

use app::api::{Fullness, Report, ReportedRun};
use chrono::Timelike;
use model::{
    Board, Change, Effect, Heads, Level, Millis, Names, PersonId, Place, Run, RunId, Session, SessionId,
    State,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a report is made of.
pub struct Sources<'a> {
    /// The board as it is.
    pub board: &'a Board,
    /// What people on it are called.
    pub names: &'a Names,
    /// Heads that were counted.
    pub heads: &'a Heads,
    /// What people want, merges followed.
    pub wishes: &'a [(PersonId, SessionId, Level)],
    /// Everything that happened.
    pub log: &'a [Change],
    /// How many people there are.
    pub people: u32,
}

/// Makes the report.
pub fn of(sources: &Sources<'_>) -> Report {
    let Sources { board, wishes, log, .. } = sources;
    let shown = |session: &&Session| session.stands() && !session.hidden;
    let standing: BTreeSet<_> = board.sessions.iter().filter(shown).map(|session| session.id).collect();
    let wishes: Vec<_> = wishes.iter().copied().filter(|(_, id, _)| standing.contains(id)).collect();
    let came = Came::of(board, &wishes);
    let mut runs: Vec<_> = board
        .runs()
        .filter(|(session, _)| standing.contains(&session.id))
        .map(|(session, run)| sources.run(session, run, &wishes, &came))
        .collect();
    // Those without a place last, and otherwise by day, start and room.
    runs.sort_by(|a, b| (a.place.is_none(), &a.place, a.run).cmp(&(b.place.is_none(), &b.place, b.run)));
    let placed: Vec<_> = runs.iter().filter_map(|run| Some((run.place.as_ref()?, run))).collect();
    let mut slots: BTreeMap<(String, String), Fullness> = BTreeMap::new();
    let mut rooms: BTreeMap<&str, Fullness> = BTreeMap::new();
    let mut all = Fullness::default();
    for ([day, starts, ends, room], run) in &placed {
        add(slots.entry((day.clone(), format!("{starts}–{ends}"))).or_default(), run);
        add(rooms.entry(room).or_default(), run);
        add(&mut all, run);
    }
    let count =
        |is: &dyn Fn(&Session) -> bool| number(board.sessions.iter().filter(|session| is(session)).count());
    let has_place = |session: &Session| session.runs.iter().any(|run| run.place.is_some());
    let held = count(&|session| shown(&session) && has_place(session));
    let merged = count(&|session| matches!(session.state, State::Merged { .. }));
    let (changes, moves) = on_the_days(board, log);
    Report {
        people: sources.people,
        pitchers: number(board.sessions.iter().filter_map(|s| s.pitched_by).collect::<BTreeSet<_>>().len()),
        choosers: number(wishes.iter().map(|wish| wish.0).collect::<BTreeSet<_>>().len()),
        pitched: number(board.sessions.len()),
        held,
        unplaced: number(standing.len()) - held,
        merged,
        withdrawn: number(board.sessions.len() - standing.len()) - merged,
        all,
        counted: number(placed.iter().filter(|(_, run)| run.heads.is_some()).count()),
        wishes: number(wishes.len()),
        missed: number(wishes.len() - came.been.len()),
        changes,
        moves,
        slots: slots.into_iter().map(|((day, times), fullness)| (day, times, fullness)).collect(),
        // In the order that rooms have on the board.
        rooms: board
            .rooms
            .iter()
            .filter_map(|room| Some((room.text.name.clone(), *rooms.get(room.text.name.as_str())?)))
            .collect(),
        runs,
    }
}

impl Sources<'_> {
    fn run(
        &self,
        session: &Session,
        run: &Run,
        wishes: &[(PersonId, SessionId, Level)],
        came: &Came,
    ) -> ReportedRun {
        let id = session.run_id(run);
        let taken = self.board.taken_by(session, run);
        let room = run.place.and_then(|place| self.board.room(place.room));
        let place = room.and_then(|room| {
            let (first, last) = (taken.first()?, taken.last()?);
            let day = first.text.day().to_string();
            Some([day, first.starts_clock(), last.ends_clock(), room.text.name.clone()])
        });
        let wants: Vec<_> = wishes.iter().filter(|(_, wanted, _)| *wanted == session.id).collect();
        let heads = self.heads.0.get(&id).copied();
        let missed = wants.iter().filter(|(person, ..)| !came.been.contains(&(*person, session.id))).count();
        ReportedRun {
            run: id,
            title: session.idea.title.clone(),
            hosts: session.idea.hosts.iter().map(|host| self.names.host(host).to_owned()).collect(),
            seats: room.and_then(|room| room.text.capacity),
            wanted: number(wants.len()),
            must: number(wants.iter().filter(|wish| wish.2 == Level::Must).count()),
            people: heads.unwrap_or_else(|| came.to.get(&id).copied().unwrap_or_default()),
            heads,
            missed: number(missed),
            place,
        }
    }
}

/// Who could come where, going by what they wanted.
#[derive(Default)]
struct Came {
    /// People in each run.
    to: BTreeMap<RunId, u32>,
    /// Wishes that came true.
    been: BTreeSet<(PersonId, SessionId)>,
}

impl Came {
    fn of(board: &Board, wishes: &[(PersonId, SessionId, Level)]) -> Self {
        let mut came = Self::default();
        // Until when somebody is somewhere.
        let mut busy: BTreeMap<PersonId, Millis> = BTreeMap::new();
        let mut sorted: Vec<_> = wishes.to_vec();
        sorted.sort_by_key(|(person, session, level)| (*level != Level::Must, *person, *session));
        for slot in board.slots.iter().filter(|slot| slot.is_for_sessions()) {
            let starting: BTreeMap<SessionId, (RunId, Option<u32>, Millis)> = board
                .runs()
                .filter(|(session, run)| {
                    !session.hidden && run.place.is_some_and(|place| place.slot == slot.id)
                })
                .filter_map(|(session, run)| {
                    let room = board.room(run.place?.room)?;
                    let ends = board.taken_by(session, run).last()?.ends_at();
                    Some((session.id, (session.run_id(run), room.text.capacity, ends)))
                })
                .collect();
            for (person, session, _) in &sorted {
                let Some((run, seats, ends)) = starting.get(session) else { continue };
                let is_free = busy.get(person).is_none_or(|until| *until <= slot.starts_at());
                let there = came.to.entry(*run).or_default();
                let fits = seats.is_none_or(|seats| *there < seats);
                if is_free && fits && came.been.insert((*person, *session)) {
                    *there += 1;
                    busy.insert(*person, *ends);
                }
            }
        }
        came
    }
}

fn add(fullness: &mut Fullness, run: &ReportedRun) {
    fullness.runs += 1;
    fullness.people += run.people;
    if let Some(seats) = run.seats {
        fullness.seats += seats;
        fullness.seated += run.people;
    }
}

/// Changes on the days of the event, and how often a session that had a place lost it or got another.
fn on_the_days(board: &Board, log: &[Change]) -> (u32, u32) {
    let (Some(first), Some(last)) = (board.slots.first(), board.slots.last()) else { return (0, 0) };
    let morning = first.starts_at() - Millis::from(first.text.starts.num_seconds_from_midnight()) * 1_000;
    let days = morning..=last.ends_at();
    let (mut changes, mut moves) = (0, 0);
    let mut places: BTreeMap<RunId, Option<Place>> = BTreeMap::new();
    for change in log {
        let on_the_day = days.contains(&change.at);
        changes += u32::from(on_the_day);
        for effect in &change.effects {
            if let Effect::Placed { run, place } = effect {
                let was = places.insert(*run, *place).flatten();
                moves += u32::from(on_the_day && was.is_some() && was != *place);
            }
        }
    }
    (changes, moves)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
