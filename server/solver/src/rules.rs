//! The hard rules: which one keeps a session out of a cell, and which are broken by a whole placement.
//! Read from the instance itself, so that tests can hold the search against it.

use crate::{Cell, Placement, Problem};

/// A hard rule, with what it met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// It is pinned to another room or slot (or pinned, and off the board).
    Pin,
    /// The slot is not one it can take.
    Slot,
    /// It needs more slots than follow one another here.
    Length,
    /// The room is closed in a slot it would take.
    Closed,
    /// The room lacks a feature: index into the session's `needs`.
    Need(usize),
    /// Another session has the room then.
    Taken(usize),
    /// A host runs another session then.
    Host {
        /// The other session.
        session: usize,
        /// Whoever hosts both.
        person: usize,
    },
    /// Another run of the same session is on then.
    Run(usize),
    /// A shared resource is used up then: index into the instance's `limits`.
    Limit(usize),
    /// It would be one move more than the budget allows.
    Budget,
    /// There is no such session, room or slot.
    Unknown,
}

/// A rule that a placement breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Violation {
    /// The session.
    pub session: usize,
    /// What it breaks.
    pub rule: Rule,
}

/// The rule that keeps `session` out of `cell` whatever the others do.
pub(crate) fn forbids(problem: &Problem, session: usize, cell: Cell) -> Option<Rule> {
    if cell.room >= problem.rooms || cell.slot >= problem.slots {
        return Some(Rule::Unknown);
    }
    let it = &problem.instance.sessions[session];
    if let Some(lock) = it.lock
        && (lock.room.is_some_and(|room| room != cell.room)
            || lock.slot.is_some_and(|slot| slot != cell.slot))
    {
        return Some(Rule::Pin);
    }
    let slots = cell.slot..cell.slot + it.length;
    if slots.end > problem.slots || slots.clone().skip(1).any(|t| !problem.follows[t]) {
        return Some(Rule::Length);
    }
    if it.slots.as_ref().is_some_and(|list| slots.clone().any(|t| !list.contains(&t))) {
        return Some(Rule::Slot);
    }
    let room = &problem.instance.rooms[cell.room];
    if slots.clone().any(|t| room.closed.contains(&t)) {
        return Some(Rule::Closed);
    }
    it.needs.iter().position(|need| !room.features.contains(need)).map(Rule::Need)
}

/// Do two sessions share any slot?
pub(crate) fn overlap(problem: &Problem, a: usize, at: Cell, b: usize, there: Cell) -> bool {
    at.slot < there.slot + problem.length[b] && there.slot < at.slot + problem.length[a]
}

/// The rule between two sessions that are on at once and in these cells.
pub(crate) fn between(problem: &Problem, a: usize, at: Cell, b: usize, there: Cell) -> Option<Rule> {
    if !overlap(problem, a, at, b, there) {
        return None;
    }
    if at.room == there.room {
        return Some(Rule::Taken(b));
    }
    let instance = &problem.instance;
    let hosts = &instance.sessions[b].hosts;
    if let Some(&person) = instance.sessions[a].hosts.iter().find(|host| hosts.contains(host)) {
        return Some(Rule::Host { session: b, person });
    }
    instance.runs.iter().any(|runs| runs.contains(&a) && runs.contains(&b)).then_some(Rule::Run(b))
}

/// Every rule that a placement breaks; none for a board that can be published. Entries beyond the sessions are
/// ignored, missing ones are off the board.
#[must_use]
pub fn violations(problem: &Problem, placement: &Placement) -> Vec<Violation> {
    let mut found = Vec::new();
    let at = |session: usize| placement.get(session).copied().flatten();
    for session in 0..problem.n {
        let Some(cell) = at(session) else {
            if problem.instance.sessions[session].lock.is_some() {
                found.push(Violation { session, rule: Rule::Pin });
            }
            continue;
        };
        if let Some(rule) = forbids(problem, session, cell) {
            found.push(Violation { session, rule });
        }
        for (other, there) in placement.iter().enumerate().take(session) {
            let rule = there.and_then(|there| between(problem, session, cell, other, there));
            found.extend(rule.map(|rule| Violation { session, rule }));
        }
    }
    for (index, limit) in problem.instance.limits.iter().enumerate() {
        for t in 0..problem.slots {
            let here = limit
                .sessions
                .iter()
                .filter(|&&s| at(s).is_some_and(|cell| cell.slot <= t && t < cell.slot + problem.length[s]));
            for &session in here.skip(limit.at_most as usize) {
                found.push(Violation { session, rule: Rule::Limit(index) });
            }
        }
    }
    found
}

/// Why a pinned session has no cell at all, as the end of a sentence.
pub(crate) fn why_nowhere(problem: &Problem, session: usize) -> String {
    let mut rules: Vec<Rule> = (0..problem.cells)
        .filter_map(|cell| forbids(problem, session, problem.place(cell)))
        .filter(|&rule| rule != Rule::Pin)
        .collect();
    rules.dedup();
    match rules.first() {
        Some(Rule::Length) => "its slots do not follow one another there".into(),
        Some(Rule::Slot) => "the slot is not one it can take".into(),
        Some(Rule::Closed) => "the room is closed then".into(),
        Some(&Rule::Need(need)) => {
            format!("the room does not have \"{}\"", problem.instance.sessions[session].needs[need])
        }
        _ => "no cell is left for it".into(),
    }
}
