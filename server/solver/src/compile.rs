//! From an instance to a `Problem`: derived sets, static prices, sets of fans.

mod check;

use crate::problem::{Link, PIN, Problem, Want};
use crate::state::OFF;
use crate::{Cell, Fault, Instance, bits, bound, cost, rules};
use std::collections::BTreeSet;

/// Columns come in blocks of this many words, so that the inner loops have no ragged end.
const BLOCK: usize = 4;

pub(crate) fn compile(instance: &Instance) -> Result<Problem, Fault> {
    check::check(instance)?;
    let n = instance.sessions.len();
    let (rooms, slots) = (instance.rooms.len(), instance.slots.len());
    let cells = rooms * slots;
    let wants = wants(instance);
    let mut interest = vec![0; n];
    let mut heads = vec![0u32; n];
    for want in wants.iter().flatten() {
        for &s in &want.any_of {
            interest[s] += want.weight;
            heads[s] += 1;
        }
    }
    let mut runs = vec![1; n];
    for group in &instance.runs {
        for &s in group {
            runs[s] = u32::try_from(group.len()).unwrap_or(1);
        }
    }
    let demand: Vec<u32> =
        (0..n).map(|s| instance.sessions[s].demand.unwrap_or_else(|| heads[s].div_ceil(runs[s]))).collect();

    let mut problem = Problem {
        instance: instance.clone(),
        n,
        rooms,
        slots,
        cells,
        length: instance.sessions.iter().map(|session| session.length).collect(),
        demand,
        interest,
        wants,
        legal: Vec::new(),
        legal_words: cells.div_ceil(64),
        seats: Vec::new(),
        leave: Vec::new(),
        slot_of: (0..cells).map(|cell| (cell / rooms) as u16).collect(),
        room_of: (0..cells).map(|cell| (cell % rooms) as u16).collect(),
        off: Vec::new(),
        rooms_of: Vec::new(),
        slots_of: Vec::new(),
        conflicts: Vec::new(),
        links: Vec::new(),
        limits_of: vec![Vec::new(); n],
        follows: follows(instance),
        home: home(instance),
        movable: Vec::new(),
        simple: vec![true; n],
        words: 0,
        light_words: 0,
        fans: Vec::new(),
        fan_list: vec![Vec::new(); n],
        person_of: Vec::new(),
        choosers: Vec::new(),
        choosers_of: vec![Vec::new(); n],
        wanted_by: vec![Vec::new(); n],
        bound: 0,
    };
    columns(&mut problem);
    prices(&mut problem)?;
    problem.conflicts = conflicts(instance);
    problem.links = links(&problem);
    for (index, limit) in instance.limits.iter().enumerate() {
        for &s in &limit.sessions {
            problem.limits_of[s].push(index);
        }
    }
    for s in 0..n {
        problem.simple[s] =
            problem.length[s] == 1 && problem.choosers_of[s].is_empty() && instance.weights.fair == 0;
    }
    check::pins(&problem)?;
    problem.bound = bound::lower_bound(&problem);
    Ok(problem)
}

/// Per slot: does it follow the slot before directly, on the same day and without a break?
fn follows(instance: &Instance) -> Vec<bool> {
    let slots = &instance.slots;
    (0..slots.len()).map(|t| t > 0 && slots[t].day == slots[t - 1].day && !slots[t].after_break).collect()
}

/// Per session, its cell in the baseline.
fn home(instance: &Instance) -> Vec<u32> {
    let rooms = instance.rooms.len();
    match &instance.baseline {
        None => vec![OFF; instance.sessions.len()],
        Some(baseline) => {
            let cell = |cell: &Cell| (cell.slot * rooms + cell.room) as u32;
            baseline.iter().map(|at| at.as_ref().map_or(OFF, cell)).collect()
        }
    }
}

/// What each person wants: their stars and Musts, what they host, runs of one session taken together.
fn wants(instance: &Instance) -> Vec<Vec<Want>> {
    let n = instance.sessions.len();
    let mut group_of = vec![None; n];
    for (index, group) in instance.runs.iter().enumerate() {
        for &s in group {
            group_of[s] = Some(index);
        }
    }
    let mut weights: Vec<std::collections::BTreeMap<usize, u32>> = vec![Default::default(); instance.people];
    for (p, stars) in instance.stars.iter().enumerate() {
        for &s in stars {
            weights[p].insert(s, 1);
        }
    }
    for (s, session) in instance.sessions.iter().enumerate() {
        for &h in &session.hosts {
            weights[h].entry(s).or_insert(1);
        }
    }
    for (p, must) in instance.must.iter().enumerate() {
        for &s in must {
            weights[p].insert(s, 3);
        }
    }
    weights
        .into_iter()
        .map(|sessions| {
            let mut wants: Vec<Want> = Vec::with_capacity(sessions.len());
            let mut groups: std::collections::BTreeMap<usize, u32> = Default::default();
            for (s, weight) in sessions {
                match group_of[s] {
                    None => wants.push(Want { any_of: vec![s], weight }),
                    Some(group) => {
                        let known = groups.entry(group).or_insert(weight);
                        *known = weight.max(*known);
                    }
                }
            }
            wants.extend(
                groups
                    .into_iter()
                    .map(|(group, weight)| Want { any_of: instance.runs[group].clone(), weight }),
            );
            wants
        })
        .collect()
}

/// Gives a column to everybody who can lose something, and to everybody with several Musts another.
fn columns(problem: &mut Problem) {
    let mut light = Vec::new();
    let mut heavy = Vec::new();
    for (p, wants) in problem.wants.iter().enumerate() {
        if problem.instance.weights.fair > 0 {
            for want in wants {
                for &s in &want.any_of {
                    problem.wanted_by[s].push((p as u32, want.weight));
                }
            }
        }
        if wants.iter().any(|want| want.any_of.len() > 1) {
            for want in wants {
                for &s in &want.any_of {
                    problem.choosers_of[s].push(problem.choosers.len() as u32);
                }
            }
            problem.choosers.push(p);
            continue;
        }
        if wants.len() > 1 {
            light.push(p);
        }
        if wants.iter().filter(|want| want.weight > 1).count() > 1 {
            heavy.push(p);
        }
    }
    let blocks = |columns: usize| columns.div_ceil(64 * BLOCK) * BLOCK;
    problem.light_words = blocks(light.len());
    problem.words = problem.light_words + blocks(heavy.len());
    problem.person_of = vec![u32::MAX; problem.words * 64];
    problem.fans = vec![0; problem.words * problem.n];
    let first_heavy = problem.light_words * 64;
    let all = light.into_iter().enumerate().map(|(column, p)| (column, p, 1));
    for (column, p, least) in
        all.chain(heavy.into_iter().enumerate().map(|(column, p)| (first_heavy + column, p, 3)))
    {
        problem.person_of[column] = p as u32;
        for want in problem.wants[p].iter().filter(|want| want.weight >= least) {
            let s = want.any_of[0];
            problem.fan_list[s].push(column as u32);
            bits::set(&mut problem.fans[s * problem.words..(s + 1) * problem.words], column);
        }
    }
}

/// Fills the tables of static prices: what a cell costs a session whatever the others do.
fn prices(problem: &mut Problem) -> Result<(), Fault> {
    let (n, rooms, words) = (problem.n, problem.rooms, problem.legal_words);
    let mut legal = vec![0; n * words];
    let weights = problem.instance.weights;
    for s in 0..n {
        let off = cost::off(problem, s).total();
        if off > i64::from(i32::MAX) / 4 {
            return Err(Fault::new(
                format!("sessions[{s}]"),
                format!("leaving it off the board would cost {off}: weights, demand or people are too many"),
            ));
        }
        let session = &problem.instance.sessions[s];
        let pinned = session.lock.is_some();
        let price = |own: Option<u32>, general: u32| own.unwrap_or(general) as i32;
        problem
            .leave
            .push((price(session.move_slot, weights.move_slot), price(session.move_room, weights.move_room)));
        problem.off.push(off + if pinned { PIN } else { 0 });
        for room in 0..rooms {
            let short = cost::seats(problem, s, room).cost;
            problem.seats.push(i32::try_from(short).unwrap_or(i32::MAX / 4));
        }
        let mut rooms_of = BTreeSet::new();
        let mut slots_of = BTreeSet::new();
        for cell in 0..problem.cells {
            let place = problem.place(cell);
            if rules::forbids(problem, s, place).is_none() {
                bits::set(&mut legal[s * words..], cell);
                rooms_of.insert(place.room as u16);
                slots_of.insert(place.slot as u16);
            }
        }
        problem.movable.push(!(pinned && rooms_of.len() == 1 && slots_of.len() == 1));
        problem.rooms_of.push(rooms_of.into_iter().collect());
        problem.slots_of.push(slots_of.into_iter().collect());
    }
    problem.legal = legal;
    Ok(())
}

/// Per session, those it may never overlap with.
fn conflicts(instance: &Instance) -> Vec<Vec<u16>> {
    let n = instance.sessions.len();
    let mut hosted = vec![Vec::new(); instance.people];
    for (s, session) in instance.sessions.iter().enumerate() {
        for &h in &session.hosts {
            hosted[h].push(s);
        }
    }
    let mut sets = vec![BTreeSet::new(); n];
    for group in hosted.iter().chain(&instance.runs) {
        for &a in group {
            for &b in group {
                if a != b {
                    sets[a].insert(b as u16);
                }
            }
        }
    }
    sets.into_iter().map(|set| set.into_iter().collect()).collect()
}

/// Per session, the terms that it shares with one other.
fn links(problem: &Problem) -> Vec<Vec<Link>> {
    let mut links = vec![Vec::new(); problem.n];
    for (a, b, kind, count, weight) in cost::pairs(&problem.instance) {
        if weight == 0 {
            continue;
        }
        let cost = count * i32::try_from(weight).unwrap_or(0);
        links[a].push(Link { other: b, kind, count, cost });
        links[b].push(Link { other: a, kind, count, cost });
    }
    links
}
