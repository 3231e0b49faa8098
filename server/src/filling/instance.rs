//! From a board and what people want to numbers for the solver, and back.

use app::api::Loss;
use model::{
    Board, Host, Level, Millis, Move, PersonId, Phase, Place, Refusal, RoomId, Run, RunId, Session,
    SessionId, SlotId, Unfillable,
};
use solver::{Cell, Cost, Instance, Lock, Placement, Problem, Weights};
use std::collections::{BTreeMap, BTreeSet};

/// A board as the solver sees it: indices for ids.
pub struct Layout {
    /// What the solver is asked.
    pub instance: Instance,
    /// The board as it stands.
    pub placement: Placement,
    runs: Vec<RunId>,
    rooms: Vec<RoomId>,
    slots: Vec<SlotId>,
}

impl Layout {
    /// Lays out a board. What is pinned stays, and what has begun by `now`; while the event is live, what is
    /// published moves only for a gain. Refuses when there are no rooms, slots or sessions.
    pub fn of(board: &Board, wishes: &[(PersonId, SessionId, Level)], now: Millis) -> Result<Self, Refusal> {
        let slots: Vec<SlotId> =
            board.slots.iter().filter(|slot| slot.is_for_sessions()).map(|slot| slot.id).collect();
        let rooms: Vec<RoomId> = board.rooms.iter().map(|room| room.id).collect();
        let runs: Vec<(&Session, &Run)> = board.runs().collect();
        if slots.is_empty() || rooms.is_empty() || runs.is_empty() {
            return Err(Refusal::NothingToFill);
        }
        let past: BTreeSet<SlotId> =
            board.slots.iter().filter(|slot| slot.starts_at() <= now).map(|slot| slot.id).collect();
        let past = if board.event.phase == Phase::Live { past } else { BTreeSet::new() };
        let at = Indices { rooms: &rooms, slots: &slots };
        let placement: Placement =
            runs.iter().map(|(_, run)| run.place.and_then(|place| at.cell(place))).collect();

        let mut people = Crowd::default();
        let run_at: BTreeMap<RunId, usize> =
            runs.iter().enumerate().map(|(index, (session, run))| (session.run_id(run), index)).collect();
        for (person, session, level) in wishes {
            for index in
                run_at.range(RunId { session: *session, run: 0 }..=RunId { session: *session, run: u8::MAX })
            {
                people.wants(*person, *index.1, *level);
            }
        }

        let mut fixed_hosts: BTreeSet<(usize, usize)> = BTreeSet::new();
        let sessions = runs
            .iter()
            .map(|(session, run)| {
                let begun = run.place.filter(|place| past.contains(&place.slot));
                let lock = match begun {
                    Some(place) => at.lock(Some(place.room), Some(place.slot)),
                    None => at.lock(run.pin.room, run.pin.slot),
                };
                let fixed = lock.as_ref().and_then(|lock| Some((lock.room?, lock.slot?)));
                let mut hosts: Vec<usize> = session.idea.hosts.iter().map(|host| people.host(host)).collect();
                if let Some((_, slot)) = fixed {
                    // A facilitator who pinned a host into two places at once knows; the solver need not object.
                    hosts.retain(|host| fixed_hosts.insert((*host, slot)));
                }
                let can = slots
                    .iter()
                    .enumerate()
                    .filter(|(_, slot)| !session.idea.cannot.contains(slot) && !past.contains(slot));
                let restricted = !session.idea.cannot.is_empty() || !past.is_empty();
                solver::Session {
                    hosts,
                    track: -1,
                    // What is fixed is fixed, whatever it needs and whenever it said it cannot.
                    needs: if fixed.is_some() { Vec::new() } else { lower(&session.idea.needs) },
                    slots: (restricted && fixed.is_none()).then(|| can.map(|(index, _)| index).collect()),
                    lock,
                    demand: None,
                    length: usize::from(session.idea.length),
                    move_slot: None,
                    move_room: None,
                }
            })
            .collect();

        let avoid = side_by_side(board, &run_at);
        let repeated = board.standing().filter(|session| session.runs.len() > 1);
        let instance = Instance {
            format: "board-1".into(),
            name: board.event.slug.to_string(),
            weights: Weights::default(),
            slots: solver_slots(board),
            rooms: board
                .rooms
                .iter()
                .map(|room| solver::Room {
                    // Nobody has counted the seats: then there are enough.
                    capacity: room.text.capacity.unwrap_or(model::limits::CAPACITY),
                    features: lower(&room.text.features),
                    closed: room.closed.iter().filter_map(|slot| at.slot(*slot)).collect(),
                })
                .collect(),
            sessions,
            people: people.count(),
            stars: people.stars(),
            baseline: (board.event.phase == Phase::Live).then(|| placement.clone()),
            avoid,
            must: people.must(),
            runs: repeated
                .map(|session| {
                    session.runs.iter().filter_map(|run| run_at.get(&session.run_id(run)).copied()).collect()
                })
                .collect(),
            limits: Vec::new(),
            series: Vec::new(),
        };
        let runs = runs.into_iter().map(|(session, run)| session.run_id(run)).collect();
        Ok(Self { instance, placement, runs, rooms, slots })
    }

    /// The same for whoever moves sessions by hand: without the rules that the desk may overrule, or that the model
    /// keeps in words (hosts, needs, times that do not suit, closed rooms). What is pinned stays.
    #[must_use]
    pub fn by_hand(mut self, board: &Board) -> Self {
        let at = Indices { rooms: &self.rooms, slots: &self.slots };
        for (session, (_, run)) in self.instance.sessions.iter_mut().zip(board.runs()) {
            session.hosts.clear();
            session.needs.clear();
            session.slots = None;
            session.lock = at.lock(run.pin.room, run.pin.slot);
        }
        for room in &mut self.instance.rooms {
            room.closed.clear();
        }
        self.instance.baseline = None;
        self
    }

    /// The instance, compiled. Refuses what no board can keep: what is pinned, and how long and how many sessions are,
    /// is what people can change; all else is as [`Layout::of`] wrote it.
    pub fn problem(&self, board: &Board) -> Result<Problem, Refusal> {
        Problem::new(&self.instance).map_err(|fault| {
            // `sessions[3].lock`, say.
            let at = fault.at.strip_prefix("sessions[").and_then(|rest| rest.split_once(']'));
            let title = at.and_then(|(index, _)| {
                let run = self.run(index.parse().ok()?)?;
                Some(board.session(run.session)?.idea.title.clone())
            });
            let why = match (at, title) {
                (Some((_, ".lock")), Some(title)) => Unfillable::Pin { title },
                (Some((_, ".length")), Some(title)) => Unfillable::Length { title },
                _ => Unfillable::TooMuch,
            };
            tracing::warn!(%fault, "a board cannot be filled");
            Refusal::CannotFill { why }
        })
    }

    /// The index of a run.
    pub fn index(&self, run: RunId) -> Option<usize> {
        self.runs.iter().position(|known| *known == run)
    }

    /// The run of an index.
    pub fn run(&self, index: usize) -> Option<RunId> {
        self.runs.get(index).copied()
    }

    /// The place of a cell.
    pub fn place(&self, cell: Cell) -> Option<Place> {
        Some(Place { room: *self.rooms.get(cell.room)?, slot: *self.slots.get(cell.slot)? })
    }

    /// The cell of a place.
    pub fn cell(&self, place: Place) -> Option<Cell> {
        Indices { rooms: &self.rooms, slots: &self.slots }.cell(place)
    }

    /// How to get from the board as it stands to a placement.
    pub fn moves(&self, to: &Placement) -> Vec<Move> {
        let pairs = self.runs.iter().zip(self.placement.iter().zip(to));
        pairs
            .filter(|(_, (from, to))| from != to)
            .map(|(run, (_, to))| Move { run: *run, to: to.and_then(|cell| self.place(cell)) })
            .collect()
    }
}

/// What people lose, for people.
pub fn loss(cost: &Cost) -> Loss {
    Loss {
        missed: cost.miss.count,
        seats: cost.seat.count,
        side_by_side: cost.avoid.count,
        unplaced: cost.unplaced.count,
    }
}

struct Indices<'a> {
    rooms: &'a [RoomId],
    slots: &'a [SlotId],
}

impl Indices<'_> {
    fn room(&self, id: RoomId) -> Option<usize> {
        self.rooms.iter().position(|room| *room == id)
    }

    fn slot(&self, id: SlotId) -> Option<usize> {
        self.slots.iter().position(|slot| *slot == id)
    }

    fn cell(&self, place: Place) -> Option<Cell> {
        Some(Cell { room: self.room(place.room)?, slot: self.slot(place.slot)? })
    }

    fn lock(&self, room: Option<RoomId>, slot: Option<SlotId>) -> Option<Lock> {
        let lock =
            Lock { room: room.and_then(|room| self.room(room)), slot: slot.and_then(|slot| self.slot(slot)) };
        (lock.room.is_some() || lock.slot.is_some()).then_some(lock)
    }
}

/// Everybody that the solver has to know: people who want something, and hosts.
#[derive(Default)]
struct Crowd {
    people: BTreeMap<PersonId, usize>,
    named: BTreeMap<String, usize>,
    wishes: Vec<BTreeMap<usize, Level>>,
}

impl Crowd {
    fn person(&mut self, person: PersonId) -> usize {
        let next = self.wishes.len();
        let index = *self.people.entry(person).or_insert(next);
        self.grow(index)
    }

    fn host(&mut self, host: &Host) -> usize {
        match host {
            Host::Person(person) => self.person(*person),
            Host::Named(name) => {
                let next = self.wishes.len();
                let index = *self.named.entry(name.to_lowercase()).or_insert(next);
                self.grow(index)
            }
        }
    }

    fn grow(&mut self, index: usize) -> usize {
        if index == self.wishes.len() {
            self.wishes.push(BTreeMap::new());
        }
        index
    }

    fn wants(&mut self, person: PersonId, run: usize, level: Level) {
        let index = self.person(person);
        self.wishes[index].insert(run, level);
    }

    fn count(&self) -> usize {
        self.wishes.len()
    }

    fn stars(&self) -> Vec<Vec<usize>> {
        self.wishes.iter().map(|wishes| wishes.keys().copied().collect()).collect()
    }

    fn must(&self) -> Vec<Vec<usize>> {
        let is_must = |(run, level): (&usize, &Level)| (*level == Level::Must).then_some(*run);
        self.wishes.iter().map(|wishes| wishes.iter().filter_map(is_must).collect()).collect()
    }
}

/// The slots for sessions, each saying whether something else comes before it.
fn solver_slots(board: &Board) -> Vec<solver::Slot> {
    let mut slots = Vec::new();
    let mut day = 0;
    let mut before: Option<&model::Slot> = None;
    for slot in &board.slots {
        if before.is_some_and(|before| before.text.day() != slot.text.day()) {
            day += 1;
        }
        if slot.is_for_sessions() {
            slots.push(solver::Slot {
                day,
                after_break: before.is_some_and(|before| !before.is_for_sessions()),
            });
        }
        before = Some(slot);
    }
    slots
}

/// Pairs of runs that should not be side by side, each once.
fn side_by_side(board: &Board, run_at: &BTreeMap<RunId, usize>) -> Vec<[usize; 2]> {
    let runs_of = |id: SessionId| {
        let session = board.became(id).filter(|session| session.stands());
        session.into_iter().flat_map(|session| session.runs.iter().map(|run| session.run_id(run)))
    };
    let mut pairs = BTreeSet::new();
    for session in board.standing() {
        for other in &session.idea.avoid {
            for a in runs_of(session.id).filter_map(|run| run_at.get(&run)) {
                for b in runs_of(*other).filter_map(|run| run_at.get(&run)) {
                    if a != b {
                        pairs.insert([*a.min(b), *a.max(b)]);
                    }
                }
            }
        }
    }
    pairs.into_iter().collect()
}

fn lower(words: &[String]) -> Vec<String> {
    words.iter().map(|word| word.to_lowercase()).collect()
}
