//! From a board and what people want to numbers for the solver, and back.

use super::price::{self, Prices};
use app::api::Loss;
use model::{
    Board, Counts, FillOrder, Host, Level, Millis, Move, PersonId, Place, Refusal, RoomId, Run, RunId,
    Session, SessionId, SlotId, Unfillable,
};
use solver::{Cell, Cost, Instance, Lock, Placement, Problem};
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
    frozen: BTreeSet<SlotId>,
    washed_out: BTreeSet<RunId>,
}

impl Layout {
    /// Lays out a board. What is pinned stays, and what has begun by `now`, unless its room is closed: then it goes on in
    /// another room of the same slot. While the event is live, what is published moves only for a gain. Refuses when
    /// there are no rooms, slots or sessions.
    pub fn of(board: &Board, wishes: &[(PersonId, SessionId, Level)], now: Millis) -> Result<Self, Refusal> {
        Self::asked(board, wishes, now, &FillOrder::default())
    }

    /// Lays out a board as an order asks: slots that it freezes stay as they are, as do those that have begun by `now`
    /// (but for what is on in a room that is closed), and moves cost what it says. Refuses when there are no rooms, slots
    /// or sessions.
    pub fn asked(
        board: &Board,
        wishes: &[(PersonId, SessionId, Level)],
        now: Millis,
        order: &FillOrder,
    ) -> Result<Self, Refusal> {
        let slots: Vec<SlotId> =
            board.slots.iter().filter(|slot| slot.is_for_sessions()).map(|slot| slot.id).collect();
        let rooms: Vec<RoomId> = board.rooms.iter().map(|room| room.id).collect();
        let runs: Vec<(&Session, &Run)> = board.runs().collect();
        if slots.is_empty() || rooms.is_empty() || runs.is_empty() {
            return Err(Refusal::NothingToFill);
        }
        let stays = |slot: &&model::Slot| slot.starts_at() <= now || order.freeze.contains(&slot.id);
        let frozen: BTreeSet<SlotId> = board.slots.iter().filter(stays).map(|slot| slot.id).collect();
        let washed_out = washed_out(board, now, order);
        let prices = Prices::new(board, counts(wishes), order, now);
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

        let mut fixed_hosts: BTreeSet<(usize, SlotId)> = BTreeSet::new();
        // A room that was closed meanwhile is open to what stays in it.
        let mut held: BTreeSet<Place> = BTreeSet::new();
        let sessions = runs
            .iter()
            .map(|(session, run)| {
                let spans = board.taken_by(session, run);
                let has_begun = run.place.filter(|_| spans.iter().any(|slot| frozen.contains(&slot.id)));
                let goes_on = has_begun.filter(|_| washed_out.contains(&session.run_id(run)));
                let lock = match has_begun {
                    Some(place) if goes_on.is_some() => at.lock(None, Some(place.slot)),
                    Some(place) => {
                        held.extend(spans.iter().map(|slot| Place { room: place.room, slot: slot.id }));
                        at.lock(Some(place.room), Some(place.slot))
                    }
                    None => at.lock(run.pin.room, run.pin.slot),
                };
                let fixed = lock.as_ref().and_then(|lock| Some((lock.room?, lock.slot?)));
                let mut hosts: Vec<usize> = session.idea.hosts.iter().map(|host| people.host(host)).collect();
                let is_set = fixed.is_some() || goes_on.is_some();
                if let Some(slot) = lock.as_ref().filter(|_| is_set).and_then(|lock| lock.slot) {
                    // A facilitator who pinned a host into two places at once knows; the solver need not object.
                    let spans = board.span(slots[slot], session.idea.length).unwrap_or_default();
                    hosts.retain(|host| spans.iter().all(|slot| !fixed_hosts.contains(&(*host, slot.id))));
                    fixed_hosts
                        .extend(hosts.iter().flat_map(|host| spans.iter().map(|slot| (*host, slot.id))));
                }
                let suits = |slot: &SlotId| match goes_on {
                    Some(place) => *slot == place.slot,
                    None => !session.idea.cannot.contains(slot) && !frozen.contains(slot),
                };
                let can = slots.iter().enumerate().filter(|(_, slot)| suits(slot));
                let restricted = !session.idea.cannot.is_empty() || !frozen.is_empty();
                let starts = run.place.and_then(|place| board.slot(place.slot)).map(model::Slot::starts_at);
                let price = starts.map(|starts| prices.of(session.run_id(run), starts));
                solver::Session {
                    hosts,
                    track: -1,
                    // What is fixed is fixed, whatever it needs and whenever it said it cannot.
                    needs: if is_set { Vec::new() } else { lower(&session.idea.needs) },
                    slots: (restricted && fixed.is_none()).then(|| can.map(|(index, _)| index).collect()),
                    lock,
                    demand: None,
                    length: usize::from(session.idea.length),
                    move_slot: price.map(|price| price.slot),
                    move_room: price.map(|price| price.room),
                }
            })
            .collect();

        let avoid = side_by_side(board, &run_at);
        let repeated = board.standing().filter(|session| session.runs.len() > 1);
        let instance = Instance {
            format: "board-1".into(),
            name: board.event.slug.to_string(),
            weights: price::weights(order),
            slots: solver_slots(board),
            rooms: board
                .rooms
                .iter()
                .map(|room| solver::Room {
                    // Nobody has counted the seats: then there are enough.
                    capacity: room.text.capacity.unwrap_or(model::limits::CAPACITY),
                    features: lower(&room.text.features),
                    closed: room
                        .closed
                        .iter()
                        .filter(|slot| !held.contains(&Place { room: room.id, slot: **slot }))
                        .filter_map(|slot| at.slot(*slot))
                        .collect(),
                })
                .collect(),
            sessions,
            people: people.count(),
            stars: people.stars(),
            baseline: Some(placement.clone()),
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
        Ok(Self { instance, placement, runs, rooms, slots, frozen, washed_out })
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

    /// The slots that stay as they are.
    pub fn frozen(&self) -> &BTreeSet<SlotId> {
        &self.frozen
    }

    /// Whether there is anything that may be placed, and a slot to place it in.
    pub fn has_room(&self) -> bool {
        !self.washed_out.is_empty() || self.slots.iter().any(|slot| !self.frozen.contains(slot))
    }

    /// Leaves where they are those that have to leave their room while they are on and for which there is no other:
    /// nobody sends them home but a facilitator.
    pub fn leave_in(&self, placement: &mut Placement) {
        for (index, run) in self.runs.iter().enumerate() {
            if placement[index].is_none() && self.washed_out.contains(run) {
                placement[index] = self.placement[index];
            }
        }
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

/// The runs that have to leave their room while they are on, and have a free one to go on in.
fn washed_out(board: &Board, now: Millis, order: &FillOrder) -> BTreeSet<RunId> {
    let mut taken: BTreeSet<Place> = BTreeSet::new();
    for (session, run) in board.runs() {
        let at = |place: Place| {
            board.taken_by(session, run).iter().map(move |slot| Place { slot: slot.id, ..place })
        };
        taken.extend(run.place.into_iter().flat_map(at));
    }
    let has_next_door = |place: Place| {
        let mut others = board.rooms.iter().filter(|room| !room.closed.contains(&place.slot));
        others.any(|room| !taken.contains(&Place { room: room.id, ..place }))
    };
    let mut washed_out = board.washed_out(now);
    washed_out.retain(|run| {
        let place = board.run(*run).and_then(|(_, run)| run.place);
        place.is_some_and(|place| !order.freeze.contains(&place.slot) && has_next_door(place))
    });
    washed_out
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

/// How many people want what, from what each wants.
fn counts(wishes: &[(PersonId, SessionId, Level)]) -> Counts {
    let mut counts = Counts::new();
    for (_, session, level) in wishes {
        let count = counts.entry(*session).or_default();
        match level {
            Level::Interested => count.interested += 1,
            Level::Must => count.must += 1,
        }
    }
    counts
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
