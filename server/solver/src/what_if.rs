//! What if: the exact change in cost of every place that one session could take, of a set of moves, and of the
//! best ways to bring in who is off the board.

use crate::problem::{FORBIDDEN, Problem};
use crate::rules::{Rule, Violation, forbids};
use crate::state::{NOBODY, OFF, State};
use crate::{Cell, Cost, Placement};
use std::collections::BTreeMap;

/// A session and where it goes: the cell in which it would start, or `None` for off the board.
pub type Move = (usize, Option<Cell>);

/// One place that a session could take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The cell, in which a long session would start; `None` for off the board.
    pub cell: Option<Cell>,
    /// What taking it would do.
    pub effect: Effect,
}

/// What taking a place would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It is there already.
    Here,
    /// A rule keeps it out.
    Forbidden(Rule),
    /// It can simply go there.
    Move {
        /// Change in cost, term by term; negative is better.
        change: Cost,
    },
    /// It can change places with the session that is there.
    Swap {
        /// That session.
        with: usize,
        /// Change in cost of both moves together.
        change: Cost,
    },
}

impl Effect {
    /// The change in cost, where there is one.
    #[must_use]
    pub fn change(&self) -> Option<Cost> {
        match *self {
            Self::Move { change } | Self::Swap { change, .. } => Some(change),
            Self::Here | Self::Forbidden(_) => None,
        }
    }
}

/// A session that is off the board, with the best ways to bring it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repairs {
    /// The session.
    pub session: usize,
    /// The best ways, cheapest first, each to another cell; empty where nothing but moving several others would help.
    pub best: Vec<Repair>,
}

/// A way to bring a session in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// The session's own move first. Where another session keeps it out (it has the room, shares a host, is a
    /// run of the same), a second move: that session's, to whatever is best for it then.
    pub moves: Vec<Move>,
    /// Change in cost of all moves together, term by term; negative is better.
    pub change: Cost,
}

/// Prices every cell of the board, and being off it, for one session, all others staying as they are but for
/// the one it would change places with. Cells come in order of slot, then room; off the board is last.
///
/// Sessions that break a rule in `placement` count as off the board. Answers nothing for a session that does not exist.
#[must_use]
pub fn what_if(problem: &Problem, placement: &Placement, session: usize) -> Vec<Choice> {
    WhatIf::new(problem, placement).all(session)
}

/// Answers one question after another about the same placement.
#[derive(Debug)]
pub struct WhatIf<'a> {
    problem: &'a Problem,
    pub(crate) state: State,
}

impl<'a> WhatIf<'a> {
    /// Takes a placement in once. Sessions that break a rule there count as off the board.
    #[must_use]
    pub fn new(problem: &'a Problem, placement: &Placement) -> Self {
        Self { problem, state: State::from(problem, placement) }
    }

    /// Goes on with a placement that was taken in already, for the same problem.
    pub(crate) fn resume(problem: &'a Problem, state: State) -> Self {
        Self { problem, state }
    }

    /// The placement that the answers are about: what was taken in, without the sessions that break a rule there.
    #[must_use]
    pub fn placement(&self) -> Placement {
        self.state.placement(self.problem)
    }

    /// The change in cost when all these moves are made together, term by term; negative is better.
    ///
    /// Every session named is taken off the board before any is put down, so the order does not matter. Of
    /// several moves of one session the last counts. No moves cost nothing.
    ///
    /// # Errors
    /// The first rule that the result would break, and the session that cannot go where it should: first rules
    /// that a session breaks by itself, then those between sessions, each in order of sessions.
    pub fn moves(&mut self, moves: &[Move]) -> Result<Cost, Violation> {
        let problem = self.problem;
        let last: BTreeMap<usize, Option<Cell>> = moves.iter().copied().collect();
        let mut places = Vec::with_capacity(last.len());
        for (session, place) in last {
            let broken = match place {
                _ if session >= problem.n => Some(Rule::Unknown),
                None => problem.instance.sessions[session].lock.map(|_| Rule::Pin),
                Some(cell) => forbids(problem, session, cell),
            };
            if let Some(rule) = broken {
                return Err(Violation { session, rule });
            }
            places.push((session, place.map_or(OFF, |cell| problem.cell(cell) as u32)));
        }
        self.changed(&places)
    }

    /// For every session that is off the board, its `count` cheapest ways in: to free cells, and to
    /// cells that one other session keeps it out of, which then goes where it costs least (a free cell, or
    /// off the board unless it is pinned). Of equally cheap ways, those of one move come first.
    ///
    /// Each session is looked at alone: the ways of two may lead to the same cell. [`WhatIf::moves`] says
    /// what several ways cost together.
    pub fn best_places(&mut self, count: usize) -> Vec<Repairs> {
        let off: Vec<usize> = (0..self.problem.n).filter(|&s| self.state.at[s] == OFF).collect();
        off.into_iter().map(|session| Repairs { session, best: self.repairs(session, count) }).collect()
    }

    /// What [`WhatIf::best_places`] answers, for one session; nothing if it is on the board, or there is none.
    pub fn repairs(&mut self, session: usize, count: usize) -> Vec<Repair> {
        let problem = self.problem;
        if self.state.at.get(session) != Some(&OFF) {
            return Vec::new();
        }
        let mut found: Vec<_> =
            (0..problem.cells).filter_map(|cell| way_in(problem, &mut self.state, session, cell)).collect();
        found.sort_by_key(|(change, moves)| (*change, moves.len()));
        found.truncate(count);
        let place = |cell: u32| (cell != OFF).then(|| problem.place(cell as usize));
        let repairs = found.into_iter().filter_map(|(_, moves)| {
            let change = self.changed(&moves).ok()?;
            Some(Repair { moves: moves.into_iter().map(|(s, to)| (s, place(to))).collect(), change })
        });
        repairs.collect()
    }

    /// What [`what_if`] answers, for one session.
    pub fn all(&mut self, session: usize) -> Vec<Choice> {
        if session >= self.problem.n {
            return Vec::new();
        }
        let problem = self.problem;
        let mut choices = Vec::with_capacity(problem.cells + 1);
        for cell in 0..problem.cells {
            let effect = self.effect(session, cell);
            choices.push(Choice { cell: Some(problem.place(cell)), effect });
        }
        choices.push(Choice { cell: None, effect: self.off(session) });
        choices
    }

    fn effect(&mut self, session: usize, cell: usize) -> Effect {
        let (problem, from) = (self.problem, self.state.at[session]);
        if from == cell as u32 {
            return Effect::Here;
        }
        let place = problem.place(cell);
        if problem.fixed(session, cell) == FORBIDDEN {
            return Effect::Forbidden(forbids(problem, session, place).unwrap_or(Rule::Pin));
        }
        let other = self.state.occupant[cell];
        if other == NOBODY || other as usize == session {
            return match self.changed(&[(session, cell as u32)]) {
                Ok(change) => Effect::Move { change },
                Err(broken) => Effect::Forbidden(broken.rule),
            };
        }
        let other = other as usize;
        let aligned = self.state.at[other] == cell as u32 && problem.length[other] == problem.length[session];
        if from == OFF || !aligned {
            return Effect::Forbidden(Rule::Taken(other));
        }
        match self.changed(&[(session, cell as u32), (other, from)]) {
            Ok(change) => Effect::Swap { with: other, change },
            Err(broken) if broken.session == session => Effect::Forbidden(broken.rule),
            // A rule against the other session's move means that the cell stays taken.
            Err(_) => Effect::Forbidden(Rule::Taken(other)),
        }
    }

    fn off(&mut self, session: usize) -> Effect {
        if self.state.at[session] == OFF {
            return Effect::Here;
        }
        if self.problem.instance.sessions[session].lock.is_some() {
            return Effect::Forbidden(Rule::Pin);
        }
        match self.changed(&[(session, OFF)]) {
            Ok(change) => Effect::Move { change },
            Err(broken) => Effect::Forbidden(broken.rule),
        }
    }

    /// The change in cost when these sessions, each named once, go to these places, or the first rule against
    /// it. Nothing has changed afterwards.
    fn changed(&mut self, moves: &[(usize, u32)]) -> Result<Cost, Violation> {
        let (problem, state) = (self.problem, &mut self.state);
        if let Some(change) = quick(problem, state, moves) {
            return Ok(change);
        }
        let terms = |state: &State| {
            let fixed = moves.iter().map(|&(s, _)| state.fixed_terms(problem, s));
            fixed.fold(state.shared_terms(&problem.instance.weights), |sum, terms| sum + terms)
        };
        let before = terms(state);
        let homes: Vec<(usize, u32)> = moves.iter().map(|&(s, _)| (s, state.at[s])).collect();
        lift(problem, state, moves);
        let answer = put_down(problem, state, moves).map(|()| terms(state) - before);
        lift(problem, state, moves);
        // They were there together before, so they fit.
        let back = put_down(problem, state, &homes);
        debug_assert!(back.is_ok());
        answer
    }
}

/// Takes those of these sessions off the board that are on it.
fn lift(problem: &Problem, state: &mut State, moves: &[(usize, u32)]) {
    for &(session, _) in moves {
        if state.at[session] != OFF {
            state.remove(problem, session);
        }
    }
}

/// Puts these sessions, which are all off the board, where they go, up to the first that does not fit.
fn put_down(problem: &Problem, state: &mut State, moves: &[(usize, u32)]) -> Result<(), Violation> {
    for &(session, to) in moves {
        if to == OFF {
            continue;
        }
        if let Some(rule) = state.why_not(problem, session, to as usize) {
            return Err(Violation { session, rule });
        }
        state.insert(problem, session, to as usize);
    }
    Ok(())
}

/// The cheapest way to bring a session, which is off the board, to a cell, with one other making way where
/// need be; and by how much it changes the cost.
fn way_in(
    problem: &Problem,
    state: &mut State,
    session: usize,
    cell: usize,
) -> Option<(i64, Vec<(usize, u32)>)> {
    let other = match state.why_not(problem, session, cell) {
        None => {
            let change = state.landing(problem, session, cell, i64::MAX)?;
            return Some((change, vec![(session, cell as u32)]));
        }
        Some(Rule::Taken(other) | Rule::Host { session: other, .. } | Rule::Run(other)) => other,
        Some(_) => return None,
    };
    let (before, from) = (state.cost, state.cell(other)?);
    state.remove(problem, other);
    let mut best = None;
    if state.fits(problem, session, cell) {
        state.insert(problem, session, cell);
        best = cheapest(problem, state, other)
            .map(|(change, to)| (state.cost - before + change, vec![(session, cell as u32), (other, to)]));
        state.remove(problem, session);
    }
    state.insert(problem, other, from);
    best
}

/// Where a session, which is off the board, costs least as things are, and what it costs more there than
/// off; it stays off where that is cheapest, unless it is pinned.
fn cheapest(problem: &Problem, state: &mut State, session: usize) -> Option<(i64, u32)> {
    let pinned = problem.instance.sessions[session].lock.is_some();
    let mut best = (!pinned).then_some((0, OFF));
    for cell in 0..problem.cells {
        if state.occupant[cell] != NOBODY || !state.fits(problem, session, cell) {
            continue;
        }
        let most = best.map_or(i64::MAX, |(least, _)| least - 1);
        if let Some(change) = state.landing(problem, session, cell, most) {
            best = Some((change, cell as u32));
        }
    }
    best
}

/// The change in cost of one move or of two sessions that change places, from the sets of fans alone. `None`
/// where that is not enough, or a rule is against it.
fn quick(problem: &Problem, state: &State, moves: &[(usize, u32)]) -> Option<Cost> {
    // The total says what the misses are only if they cost something, and as long as no lost pin is in it.
    let simple = |s: usize| {
        problem.simple[s] && problem.links[s].is_empty() && problem.instance.sessions[s].lock.is_none()
    };
    if problem.instance.weights.miss == 0 || !moves.iter().all(|&(s, to)| simple(s) && to != OFF) {
        return None;
    }
    let total = match *moves {
        [(s, to)] if state.occupant[to as usize] == NOBODY => {
            state.move_delta(problem, s, to as usize, i64::MAX, usize::MAX)
        }
        [(a, x), (b, y)] if state.at[a] == y && state.at[b] == x => {
            state.swap_delta(problem, (a, x as usize), (b, y as usize), i64::MAX, usize::MAX)
        }
        _ => None,
    }?;
    let fixed = moves.iter().map(|&(s, to)| {
        crate::cost::fixed(problem, s, problem.place(to as usize)) - state.fixed_terms(problem, s)
    });
    Some(with_misses(problem, fixed.fold(Cost::default(), |sum, terms| sum + terms), total))
}

/// Puts what is missing to a total down to misses.
fn with_misses(problem: &Problem, mut change: Cost, total: i64) -> Cost {
    let cost = total - change.total();
    change.miss.cost += cost;
    change.miss.count += cost / i64::from(problem.instance.weights.miss);
    change
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, pick};
    use crate::{Limit, file};

    /// A board on which every book is kept: choosers, links, limits, fairness, long sessions.
    fn everything() -> Problem {
        let sound = file::read(include_str!("../tests/boards/S1.json")).unwrap();
        let mut instance = sound.instance().clone();
        let n = instance.sessions.len();
        instance.must = instance.stars.iter().map(|list| list.iter().step_by(3).copied().collect()).collect();
        instance.runs = vec![vec![0, 1], vec![2, 3, 4]];
        instance.limits = vec![Limit { sessions: (0..n).step_by(2).collect(), at_most: 2 }];
        instance.series = vec![(5..n).collect()];
        instance.avoid = vec![[5, 6], [7, 8]];
        instance.sessions[9].length = 2;
        for weight in [
            &mut instance.weights.track,
            &mut instance.weights.no_break,
            &mut instance.weights.series,
            &mut instance.weights.fair,
        ] {
            *weight = 3;
        }
        Problem::new(&instance).unwrap()
    }

    #[test]
    fn undoing_restores_bit_for_bit() {
        let problem = everything();
        let mut rng = Rng::new(1, 0);
        let mut place = |most: usize| (0..most).map(|_| pick(rng.next(), problem.cells)).collect::<Vec<_>>();
        let scattered = place(problem.n).into_iter().map(|cell| Some(problem.place(cell))).collect();
        let mut asker = WhatIf::new(&problem, &scattered);
        let before = asker.state.clone();
        assert!(before.at.contains(&OFF) && before.at.iter().any(|&cell| cell != OFF));
        for session in 0..problem.n {
            asker.all(session);
            assert_eq!(asker.state, before, "session {session}");
        }
        asker.best_places(3);
        assert_eq!(asker.state, before);
        let (mut made, mut refused) = (0, 0);
        for size in (1..6).cycle().take(2_000) {
            let sessions = place(size);
            let cells = place(size).into_iter().map(|cell| (cell % 5 > 0).then(|| problem.place(cell)));
            let moves: Vec<Move> = sessions.into_iter().map(|cell| cell % problem.n).zip(cells).collect();
            match asker.moves(&moves) {
                Ok(_) => made += 1,
                Err(_) => refused += 1,
            }
            assert_eq!(asker.state, before, "{moves:?}");
        }
        assert!(made > 100 && refused > 100, "{made} and {refused}");
    }
}
