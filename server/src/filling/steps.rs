//! A proposal taken apart: which moves go together, and what each is for.

use super::instance::{Layout, loss};
use super::why::against;
use app::api::{Against, Step, Way};
use model::{Board, Place, RunId, SlotId};
use solver::{Cell, Placement, Problem, Rule, WhatIf, violations};
use std::collections::{BTreeMap, BTreeSet};

/// The steps from a board to a placement, those of one group one after the other.
pub(super) fn steps(board: &Board, layout: &Layout, problem: &Problem, to: &Placement) -> Vec<Step> {
    let ways: Vec<Way> = layout
        .moves(to)
        .into_iter()
        .map(|step| Way {
            run: step.run,
            from: board.run(step.run).and_then(|(_, run)| run.place),
            to: step.to,
        })
        .collect();
    let waits_for = waits_for(board, &ways);
    let broken = broken(layout, problem);
    let mut with_it = WhatIf::new(problem, to);
    let mut without = WhatIf::new(problem, &layout.placement);
    let mut steps = Vec::new();
    for (group, together) in groups(&waits_for).into_iter().enumerate() {
        for indices in circles(&waits_for, &together) {
            let moves: Vec<Way> = indices.iter().map(|at| ways[*at]).collect();
            let broken = moves.iter().find_map(|way| broken.get(&way.run).copied());
            let toward = |place: fn(&Way) -> Option<Place>| -> Vec<(usize, Option<Cell>)> {
                let cell = |way: &Way| place(way).and_then(|place| layout.cell(place));
                moves.iter().filter_map(|way| Some((layout.index(way.run)?, cell(way)))).collect()
            };
            // What would be lost if it alone were left; or, where others have taken its place, what it alone gains.
            let change = match with_it.moves(&toward(|way| way.from)) {
                Ok(back) => Some(loss(&-back)),
                Err(_) => without.moves(&toward(|way| way.to)).ok().map(|there| loss(&there)),
            };
            let change = change.filter(|_| broken.is_none());
            steps.push(Step { moves, group: u32::try_from(group).unwrap_or(u32::MAX), change, broken });
        }
    }
    steps
}

/// For each move those whose sessions have to leave first.
fn waits_for(board: &Board, ways: &[Way]) -> Vec<Vec<usize>> {
    let cells = |way: &Way, place: Option<Place>| -> Vec<Place> {
        let Some((session, _)) = board.run(way.run) else { return Vec::new() };
        let cell = |slot: SlotId| place.map(|place| Place { room: place.room, slot });
        let span = place.and_then(|place| board.span(place.slot, session.idea.length)).unwrap_or_default();
        span.iter().filter_map(|slot| cell(slot.id)).collect()
    };
    let mut leaves: BTreeMap<Place, usize> = BTreeMap::new();
    for (at, way) in ways.iter().enumerate() {
        leaves.extend(cells(way, way.from).into_iter().map(|cell| (cell, at)));
    }
    let enters = ways.iter().enumerate().map(|(at, way)| {
        let first: BTreeSet<usize> = cells(way, way.to)
            .iter()
            .filter_map(|cell| leaves.get(cell).copied())
            .filter(|o| *o != at)
            .collect();
        first.into_iter().collect()
    });
    enters.collect()
}

/// Moves that wait for each other, by whatever way round, in order of their first.
fn groups(waits_for: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut beside: Vec<Vec<usize>> = waits_for.to_vec();
    for (at, firsts) in waits_for.iter().enumerate() {
        for first in firsts {
            beside[*first].push(at);
        }
    }
    let mut seen = BTreeSet::new();
    let mut groups = Vec::new();
    for at in 0..beside.len() {
        if !seen.contains(&at) {
            let group = reached(&beside, at);
            seen.extend(group.iter().copied());
            groups.push(group.into_iter().collect());
        }
    }
    groups
}

/// The moves of a group that can only be made together, since they go round in a circle: two that change places, say.
/// Those that wait for nobody come first.
fn circles(waits_for: &[Vec<usize>], group: &[usize]) -> Vec<Vec<usize>> {
    let reach: BTreeMap<usize, BTreeSet<usize>> =
        group.iter().map(|at| (*at, reached(waits_for, *at))).collect();
    let mut seen = BTreeSet::new();
    let mut circles: Vec<Vec<usize>> = Vec::new();
    for at in group {
        if !seen.contains(at) {
            let circle: Vec<usize> = group
                .iter()
                .copied()
                .filter(|other| reach[at].contains(other) && reach[other].contains(at))
                .collect();
            seen.extend(circle.iter().copied());
            circles.push(circle);
        }
    }
    circles.sort_by_key(|circle| reach[&circle[0]].len());
    circles
}

/// Everything that can be reached from one, itself included.
fn reached(ways: &[Vec<usize>], from: usize) -> BTreeSet<usize> {
    let mut seen = BTreeSet::from([from]);
    let mut next = vec![from];
    while let Some(at) = next.pop() {
        next.extend(ways[at].iter().copied().filter(|other| seen.insert(*other)));
    }
    seen
}

/// What cannot stay where it is on the board, and why.
fn broken(layout: &Layout, problem: &Problem) -> BTreeMap<RunId, Against> {
    let mut broken = BTreeMap::new();
    for violation in violations(problem, &layout.placement) {
        // What is off the board is not broken.
        if layout.placement.get(violation.session).copied().flatten().is_none() {
            continue;
        }
        let other = match violation.rule {
            Rule::Taken(other) | Rule::Host { session: other, .. } | Rule::Run(other) => Some(other),
            _ => None,
        };
        let Some(why) = against(violation.rule) else { continue };
        let both = [Some(violation.session), other].into_iter().flatten();
        broken.extend(both.filter_map(|index| Some((layout.run(index)?, why))));
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_one_circle_and_a_chain_one_group() {
        // 0 and 1 change places; 2 goes where 3 leaves; 4 has nothing to do with anybody.
        let waits_for = [vec![1], vec![0], vec![3], vec![], vec![]];
        let groups = groups(&waits_for);
        assert_eq!(groups, [vec![0, 1], vec![2, 3], vec![4]]);
        let circles: Vec<_> = groups.iter().map(|group| circles(&waits_for, group)).collect();
        assert_eq!(circles, [vec![vec![0, 1]], vec![vec![3], vec![2]], vec![vec![4]]]);
    }
}
