//! Small random boards with every rule and every term, seeded.

use solver::{Cell, Instance, Limit, Lock, Room, Session, Slot, Weights};

/// SplitMix64 (public domain).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// Some of 0..n, ascending.
    pub(crate) fn some(&mut self, n: usize, percent: u64) -> Vec<usize> {
        (0..n).filter(|_| self.chance(percent)).collect()
    }
}

/// How big a board is, and whether it uses the extensions.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) sessions: usize,
    pub(crate) rooms: usize,
    pub(crate) slots: usize,
    pub(crate) people: usize,
    pub(crate) extensions: bool,
}

pub(crate) const SMALL: Size = Size { sessions: 14, rooms: 4, slots: 5, people: 30, extensions: true };
pub(crate) const PLAIN: Size = Size { extensions: false, people: 90, ..SMALL };

/// The board of a seed.
pub(crate) fn board(size: Size, seed: u64) -> Instance {
    let dice = &mut Dice(seed);
    let Size { sessions: n, rooms: r, slots: t, people: p, extensions } = size;
    let slots = (0..t)
        .map(|i| Slot { day: u32::from(2 * i > t), after_break: extensions && dice.chance(20) })
        .collect();
    let features = ["projector", "quiet"];
    let rooms = (0..r)
        .map(|_| Room {
            capacity: dice.below(p) as u32,
            features: dice.some(2, 60).into_iter().map(|i| features[i].to_owned()).collect(),
            closed: dice.some(t, 8),
        })
        .collect();
    let sessions = (0..n).map(|_| session(dice, size, &features)).collect();
    let stars: Vec<Vec<usize>> = (0..p).map(|_| dice.some(n, 30)).collect();
    let mut instance = Instance {
        format: "board-1".into(),
        name: format!("random {seed}"),
        weights: Weights::default(),
        slots,
        rooms,
        sessions,
        people: p,
        stars,
        baseline: None,
        avoid: Vec::new(),
        must: Vec::new(),
        runs: Vec::new(),
        limits: Vec::new(),
        series: Vec::new(),
    };
    if dice.chance(50) {
        let cell = |dice: &mut Dice| Cell { room: dice.below(r), slot: dice.below(t) };
        instance.baseline = Some((0..n).map(|_| dice.chance(80).then(|| cell(dice))).collect());
    }
    if dice.chance(30) {
        let (room, slot) = (dice.below(r), dice.below(t));
        let lock = Lock { room: dice.chance(70).then_some(room), slot: dice.chance(70).then_some(slot) };
        instance.sessions[0].lock = Some(lock);
        instance.sessions[0].needs.clear();
        instance.sessions[0].slots = None;
        instance.sessions[0].length = 1;
        instance.rooms[room].closed.retain(|&closed| closed != slot);
    }
    if extensions {
        extend(dice, &mut instance);
    }
    instance
}

fn session(dice: &mut Dice, size: Size, features: &[&str]) -> Session {
    let mut hosts = vec![dice.below(size.people)];
    if dice.chance(30) {
        let other = dice.below(size.people);
        if other != hosts[0] {
            hosts.push(other);
        }
    }
    let slots = dice.chance(20).then(|| dice.some(size.slots, 70));
    Session {
        hosts,
        track: dice.below(3) as i64,
        needs: dice.some(2, 20).into_iter().map(|i| features[i].to_owned()).collect(),
        slots,
        demand: dice.chance(30).then(|| dice.below(size.people) as u32),
        length: if size.extensions && dice.chance(20) { 2 } else { 1 },
        move_slot: (size.extensions && dice.chance(20)).then(|| dice.below(90) as u32),
        ..Session::default()
    }
}

/// Turns a random part of the extensions on, so that they meet alone and together.
fn extend(dice: &mut Dice, instance: &mut Instance) {
    let n = instance.sessions.len();
    if dice.chance(50) {
        instance.avoid = (0..3).map(|_| [dice.below(n), dice.below(n)]).filter(|[a, b]| a != b).collect();
    }
    if dice.chance(50) {
        let stars = instance.stars.clone();
        instance.must =
            stars.into_iter().map(|list| list.into_iter().filter(|_| dice.chance(40)).collect()).collect();
    }
    if dice.chance(50) {
        instance.runs = vec![vec![1, 2]];
        if n > 8 && dice.chance(50) {
            instance.runs.push(vec![4, 6, 7]);
        }
    }
    if dice.chance(50) {
        let sessions = dice.some(n, 40);
        instance.limits.push(Limit { sessions, at_most: 1 + dice.below(2) as u32 });
    }
    if dice.chance(50) {
        instance.series = vec![vec![0, 3, 2]];
        instance.weights.series = 7;
    }
    for weight in [&mut instance.weights.track, &mut instance.weights.no_break, &mut instance.weights.fair] {
        if dice.chance(40) {
            *weight = 1 + dice.below(20) as u32;
        }
    }
}
