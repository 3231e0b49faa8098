//! What can be wrong with an instance, each with a sentence and its place in the file.

use crate::problem::{FORBIDDEN, Problem};
use crate::{Fault, Instance};
use std::collections::BTreeSet;

/// More than this is not a day that people can have; the tables grow with the products.
const SESSIONS: usize = 5_000;
const ROOMS: usize = 250;
const SLOTS: usize = 500;
const PEOPLE: usize = 200_000;
const PRICES: usize = 64_000_000;
const WEIGHT: u32 = 1_000_000;
const SEATS: u32 = 1_000_000;

fn fault<T>(at: impl Into<String>, what: impl Into<String>) -> Result<T, Fault> {
    Err(Fault::new(at, what))
}

pub(super) fn check(instance: &Instance) -> Result<(), Fault> {
    if instance.format != "board-1" {
        return fault("format", format!("this is \"{}\", and only \"board-1\" can be read", instance.format));
    }
    sizes(instance)?;
    slots(instance)?;
    rooms(instance)?;
    for s in 0..instance.sessions.len() {
        session(instance, s)?;
    }
    people(instance)?;
    groups(instance)
}

fn sizes(instance: &Instance) -> Result<(), Fault> {
    for (at, count, most, word) in [
        ("slots", instance.slots.len(), SLOTS, "slots"),
        ("rooms", instance.rooms.len(), ROOMS, "rooms"),
        ("sessions", instance.sessions.len(), SESSIONS, "sessions"),
        ("people", instance.people, PEOPLE, "people"),
    ] {
        if count > most {
            return fault(at, format!("there are {count} {word}; the most that can be solved is {most}"));
        }
    }
    if instance.slots.is_empty() {
        return fault("slots", "there are no slots to place sessions in");
    }
    if instance.rooms.is_empty() {
        return fault("rooms", "there are no rooms to place sessions in");
    }
    let prices = instance.sessions.len() * instance.rooms.len() * instance.slots.len();
    if prices > PRICES {
        return fault(
            "sessions",
            format!("sessions times rooms times slots are {prices}; the most that can be solved is {PRICES}"),
        );
    }
    let w = &instance.weights;
    for (name, weight) in [
        ("miss", w.miss),
        ("seat", w.seat),
        ("move_slot", w.move_slot),
        ("move_room", w.move_room),
        ("unplaced", w.unplaced),
        ("avoid", w.avoid),
        ("track", w.track),
        ("no_break", w.no_break),
        ("series", w.series),
        ("fair", w.fair),
    ] {
        if weight > WEIGHT {
            return fault(format!("weights.{name}"), format!("{weight} is more than {WEIGHT}"));
        }
    }
    Ok(())
}

fn slots(instance: &Instance) -> Result<(), Fault> {
    for t in 1..instance.slots.len() {
        if instance.slots[t].day < instance.slots[t - 1].day {
            return fault(
                format!("slots[{t}].day"),
                "slots must be in order of time, and this day is earlier",
            );
        }
    }
    Ok(())
}

fn rooms(instance: &Instance) -> Result<(), Fault> {
    for (r, room) in instance.rooms.iter().enumerate() {
        if room.capacity > SEATS {
            return fault(
                format!("rooms[{r}].capacity"),
                format!("{} seats are more than {SEATS}", room.capacity),
            );
        }
        indices(&format!("rooms[{r}].closed"), &room.closed, instance.slots.len(), "slot")?;
    }
    Ok(())
}

fn session(instance: &Instance, s: usize) -> Result<(), Fault> {
    let session = &instance.sessions[s];
    let at = format!("sessions[{s}]");
    indices(&format!("{at}.hosts"), &session.hosts, instance.people, "person")?;
    if let Some(slots) = &session.slots {
        indices(&format!("{at}.slots"), slots, instance.slots.len(), "slot")?;
    }
    if session.length == 0 || session.length > instance.slots.len() {
        return fault(
            format!("{at}.length"),
            format!("a session takes 1 to {} slots, not {}", instance.slots.len(), session.length),
        );
    }
    if session.demand.is_some_and(|demand| demand > SEATS) {
        return fault(format!("{at}.demand"), format!("more than {SEATS} seats"));
    }
    for (name, price) in [("move_slot", session.move_slot), ("move_room", session.move_room)] {
        if price.is_some_and(|price| price > WEIGHT) {
            return fault(format!("{at}.{name}"), format!("more than {WEIGHT}"));
        }
    }
    if let Some(lock) = session.lock {
        if let Some(r) = lock.room {
            index(&format!("{at}.lock.room"), r, instance.rooms.len(), "room")?;
        }
        if let Some(t) = lock.slot {
            index(&format!("{at}.lock.slot"), t, instance.slots.len(), "slot")?;
        }
    }
    Ok(())
}

fn people(instance: &Instance) -> Result<(), Fault> {
    if instance.stars.len() != instance.people {
        return fault(
            "stars",
            format!("there are {} people and {} lists of stars", instance.people, instance.stars.len()),
        );
    }
    if !instance.must.is_empty() && instance.must.len() != instance.people {
        return fault(
            "must",
            format!("there are {} people and {} lists of Musts", instance.people, instance.must.len()),
        );
    }
    for (name, lists) in [("stars", &instance.stars), ("must", &instance.must)] {
        for (p, list) in lists.iter().enumerate() {
            indices(&format!("{name}[{p}]"), list, instance.sessions.len(), "session")?;
        }
    }
    Ok(())
}

fn groups(instance: &Instance) -> Result<(), Fault> {
    let n = instance.sessions.len();
    for (i, pair) in instance.avoid.iter().enumerate() {
        indices(&format!("avoid[{i}]"), pair, n, "session")?;
    }
    for (i, limit) in instance.limits.iter().enumerate() {
        indices(&format!("limits[{i}].sessions"), &limit.sessions, n, "session")?;
        if limit.at_most == 0 {
            return fault(
                format!("limits[{i}].at_most"),
                "none at all could run; take the sessions off instead",
            );
        }
    }
    for (i, series) in instance.series.iter().enumerate() {
        indices(&format!("series[{i}]"), series, n, "session")?;
    }
    let mut seen = BTreeSet::new();
    for (i, runs) in instance.runs.iter().enumerate() {
        indices(&format!("runs[{i}]"), runs, n, "session")?;
        if let Some(s) = runs.iter().find(|&&s| !seen.insert(s)) {
            return fault(format!("runs[{i}]"), format!("session {s} is a run of something else already"));
        }
    }
    if let Some(baseline) = &instance.baseline {
        if baseline.len() != n {
            return fault("baseline", format!("there are {n} sessions and {} entries", baseline.len()));
        }
        for (s, cell) in baseline.iter().enumerate() {
            if let Some(cell) = cell {
                index(&format!("baseline[{s}][0]"), cell.room, instance.rooms.len(), "room")?;
                index(&format!("baseline[{s}][1]"), cell.slot, instance.slots.len(), "slot")?;
            }
        }
    }
    Ok(())
}

fn index(at: &str, i: usize, count: usize, word: &str) -> Result<(), Fault> {
    if i >= count {
        return fault(at, format!("there is no {word} {i}; the last is {}", count as i64 - 1));
    }
    Ok(())
}

/// Every entry exists, none twice.
fn indices(at: &str, list: &[usize], count: usize, word: &str) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for (k, &i) in list.iter().enumerate() {
        index(&format!("{at}[{k}]"), i, count, word)?;
        if !seen.insert(i) {
            return fault(format!("{at}[{k}]"), format!("{word} {i} is listed twice"));
        }
    }
    Ok(())
}

/// Pins that cannot be kept, alone or two together.
pub(super) fn pins(problem: &Problem) -> Result<(), Fault> {
    let sessions = &problem.instance.sessions;
    // Sessions that are pinned to a slot, perhaps to a room as well.
    let mut fast: Vec<(usize, usize)> = Vec::new();
    for (s, session) in sessions.iter().enumerate() {
        let Some(lock) = session.lock else { continue };
        if !(0..problem.cells).any(|cell| problem.fixed(s, cell) != FORBIDDEN) {
            let why = crate::rules::why_nowhere(problem, s);
            return fault(format!("sessions[{s}].lock"), format!("it cannot be kept: {why}"));
        }
        let Some(slot) = lock.slot else { continue };
        for &(other, there) in &fast {
            if slot >= there + problem.length[other] || there >= slot + problem.length[s] {
                continue;
            }
            if let Some(room) = lock.room
                && sessions[other].lock.is_some_and(|lock| lock.room == Some(room))
            {
                return fault(
                    format!("sessions[{s}].lock"),
                    format!("session {other} is pinned to room {room} and slot {there} as well"),
                );
            }
            if problem.conflicts[s].contains(&(other as u16)) {
                return fault(
                    format!("sessions[{s}].lock"),
                    format!(
                        "session {other}, which cannot run at the same time, is pinned to slot {there} as well"
                    ),
                );
            }
        }
        fast.push((s, slot));
    }
    Ok(())
}
