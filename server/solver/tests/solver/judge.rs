//! A slow judge of placements, written from DATA.md and the field descriptions of `Instance` alone.

use solver::{Cell, Instance, Placement};
use std::collections::{BTreeMap, BTreeSet};

fn span(instance: &Instance, s: usize, cell: Cell) -> std::ops::Range<usize> {
    cell.slot..cell.slot + instance.sessions[s].length
}

/// Does it break no rule?
pub(crate) fn is_valid(instance: &Instance, placement: &Placement) -> bool {
    let mut rooms = BTreeSet::new();
    let mut hosts = BTreeSet::new();
    for (s, session) in instance.sessions.iter().enumerate() {
        let Some(cell) = placement[s] else {
            if session.lock.is_some() {
                return false;
            }
            continue;
        };
        let room = &instance.rooms[cell.room];
        let lock = session.lock.unwrap_or_default();
        if lock.room.is_some_and(|r| r != cell.room) || lock.slot.is_some_and(|t| t != cell.slot) {
            return false;
        }
        if session.needs.iter().any(|need| !room.features.contains(need)) {
            return false;
        }
        for t in span(instance, s, cell) {
            let Some(slot) = instance.slots.get(t) else { return false };
            let first = t == cell.slot;
            if !first && (slot.after_break || slot.day != instance.slots[t - 1].day) {
                return false;
            }
            if room.closed.contains(&t) || session.slots.as_ref().is_some_and(|slots| !slots.contains(&t)) {
                return false;
            }
            if !rooms.insert((cell.room, t)) || session.hosts.iter().any(|&h| !hosts.insert((h, t))) {
                return false;
            }
        }
    }
    let at_once = |sessions: &[usize], t: usize| {
        sessions
            .iter()
            .filter(|&&s| placement[s].is_some_and(|cell| span(instance, s, cell).contains(&t)))
            .count()
    };
    (0..instance.slots.len()).all(|t| {
        instance.limits.iter().all(|limit| at_once(&limit.sessions, t) <= limit.at_most as usize)
            && instance.runs.iter().all(|runs| at_once(runs, t) <= 1)
    })
}

/// What it costs.
pub(crate) fn cost(instance: &Instance, placement: &Placement) -> i64 {
    let w = &instance.weights;
    let n = instance.sessions.len();
    let mut total = 0;
    let mut heads = vec![0u32; n];
    for p in 0..instance.people {
        let wants = wants(instance, p);
        for (any_of, _) in &wants {
            for &s in any_of {
                heads[s] += 1;
            }
        }
        let missed = missed(instance, placement, &wants);
        total += missed * i64::from(w.miss) + missed * (missed - 1) / 2 * i64::from(w.fair);
    }
    for (s, session) in instance.sessions.iter().enumerate() {
        let runs = instance.runs.iter().find(|runs| runs.contains(&s)).map_or(1, |runs| runs.len() as u32);
        let demand = session.demand.unwrap_or_else(|| heads[s].div_ceil(runs));
        let seats = placement[s].map_or(0, |cell| instance.rooms[cell.room].capacity);
        total += i64::from(demand.saturating_sub(seats)) * i64::from(w.seat);
        if placement[s].is_none() {
            total += i64::from(w.unplaced);
        }
        if let Some(was) = instance.baseline.as_ref().and_then(|baseline| baseline[s]) {
            total += match placement[s] {
                Some(cell) if cell == was => 0,
                Some(cell) if cell.slot == was.slot => i64::from(session.move_room.unwrap_or(w.move_room)),
                _ => i64::from(session.move_slot.unwrap_or(w.move_slot)),
            };
        }
    }
    total + pairs(instance, placement)
}

/// What a person wants, with its weight.
fn wants(instance: &Instance, p: usize) -> Vec<(Vec<usize>, i64)> {
    let mut wants: BTreeMap<Vec<usize>, i64> = BTreeMap::new();
    for (s, session) in instance.sessions.iter().enumerate() {
        let must = instance.must.get(p).is_some_and(|list| list.contains(&s));
        if must || instance.stars[p].contains(&s) || session.hosts.contains(&p) {
            let any_of = instance.runs.iter().find(|runs| runs.contains(&s)).cloned().unwrap_or(vec![s]);
            let weight = wants.entry(any_of).or_insert(1);
            *weight = (*weight).max(if must { 3 } else { 1 });
        }
    }
    wants.into_iter().collect()
}

fn missed(instance: &Instance, placement: &Placement, wants: &[(Vec<usize>, i64)]) -> i64 {
    let all: i64 = wants.iter().map(|(_, weight)| weight).sum();
    if wants.iter().any(|(any_of, _)| any_of.len() > 1) {
        return all - best_choice(placement, wants, &mut BTreeSet::new());
    }
    let mut missed = 0;
    for t in 0..instance.slots.len() {
        let here = wants.iter().filter(|(any_of, _)| {
            placement[any_of[0]].is_some_and(|cell| span(instance, any_of[0], cell).contains(&t))
        });
        let weights: Vec<i64> = here.map(|&(_, weight)| weight).collect();
        missed += weights.iter().sum::<i64>() - weights.iter().max().unwrap_or(&0);
    }
    missed
        + wants
            .iter()
            .filter(|(any_of, _)| placement[any_of[0]].is_none())
            .map(|(_, weight)| weight)
            .sum::<i64>()
}

/// The most that can be served, one want a start slot: every choice is tried.
fn best_choice(placement: &Placement, wants: &[(Vec<usize>, i64)], busy: &mut BTreeSet<usize>) -> i64 {
    let Some(((any_of, weight), rest)) = wants.split_first() else { return 0 };
    let mut best = best_choice(placement, rest, busy);
    let slots: BTreeSet<usize> = any_of.iter().filter_map(|&s| placement[s].map(|cell| cell.slot)).collect();
    for slot in slots {
        if busy.insert(slot) {
            best = best.max(weight + best_choice(placement, rest, busy));
            busy.remove(&slot);
        }
    }
    best
}

fn pairs(instance: &Instance, placement: &Placement) -> i64 {
    let w = &instance.weights;
    let mut total = 0;
    let together = |a: usize, b: usize| match (placement[a], placement[b]) {
        (Some(x), Some(y)) => span(instance, a, x).any(|t| span(instance, b, y).contains(&t)),
        _ => false,
    };
    for &[a, b] in &instance.avoid {
        total += i64::from(w.avoid) * i64::from(together(a, b));
    }
    for series in &instance.series {
        for pair in series.windows(2) {
            if let (Some(x), Some(y)) = (placement[pair[0]], placement[pair[1]]) {
                total += i64::from(w.series) * i64::from(x.room != y.room);
            }
        }
    }
    for a in 0..instance.sessions.len() {
        for b in 0..instance.sessions.len() {
            if a < b && instance.sessions[a].track == instance.sessions[b].track {
                total += i64::from(w.track) * i64::from(together(a, b));
            }
            if let (Some(x), Some(y)) = (placement[a], placement[b]) {
                let next = x.slot + instance.sessions[a].length;
                let direct = next == y.slot
                    && !instance.slots[next].after_break
                    && instance.slots[next].day == instance.slots[next - 1].day;
                let hosts = &instance.sessions[b].hosts;
                let shared = instance.sessions[a].hosts.iter().filter(|host| hosts.contains(host)).count();
                total += i64::from(w.no_break) * i64::from(direct) * shared as i64;
            }
        }
    }
    total
}

/// How many people-sessions are lost: what people want, less the most that can be seated in each slot, one person after
/// the other by augmenting paths.
pub(crate) fn unserved(instance: &Instance, placement: &Placement) -> usize {
    let wants = |p: usize, s: usize| {
        instance.stars[p].contains(&s)
            || instance.must.get(p).is_some_and(|must| must.contains(&s))
            || hosts(instance, p, s)
    };
    let n = instance.sessions.len();
    let wanted = (0..instance.people).map(|p| (0..n).filter(|&s| wants(p, s)).count()).sum::<usize>();
    let mut seated = 0;
    for t in 0..instance.slots.len() {
        let here: Vec<usize> = (0..n).filter(|&s| placement[s].is_some_and(|cell| cell.slot == t)).collect();
        let mut inside: Vec<Vec<usize>> = here.iter().map(|&s| instance.sessions[s].hosts.clone()).collect();
        seated += inside.iter().map(Vec::len).sum::<usize>();
        let seats =
            |i: usize| placement[here[i]].map_or(0, |cell| instance.rooms[cell.room].capacity as usize);
        for p in 0..instance.people {
            let can = |p: usize, i: usize| wants(p, here[i]);
            if !here.iter().any(|&s| hosts(instance, p, s)) {
                let mut asked = vec![false; here.len()];
                let fixed = |p: usize| here.iter().any(|&s| hosts(instance, p, s));
                seated += usize::from(seat(p, &can, &seats, &fixed, &mut inside, &mut asked));
            }
        }
    }
    wanted - seated
}

fn hosts(instance: &Instance, person: usize, session: usize) -> bool {
    instance.sessions[session].hosts.contains(&person)
}

fn seat(
    p: usize,
    can: &impl Fn(usize, usize) -> bool,
    seats: &impl Fn(usize) -> usize,
    fixed: &impl Fn(usize) -> bool,
    inside: &mut Vec<Vec<usize>>,
    asked: &mut Vec<bool>,
) -> bool {
    for i in 0..inside.len() {
        if asked[i] || !can(p, i) {
            continue;
        }
        asked[i] = true;
        if inside[i].len() < seats(i) {
            inside[i].push(p);
            return true;
        }
        for k in 0..inside[i].len() {
            let other = inside[i][k];
            if !fixed(other) && seat(other, can, seats, fixed, inside, asked) {
                inside[i][k] = p;
                return true;
            }
        }
    }
    false
}
