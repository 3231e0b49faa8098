//! What a change would cost, without making it: for sessions of one slot whose fans do not choose between
//! runs. Everything else is priced by making the change and, if need be, unmaking it.
//!
//! Each answers `None` where a rule forbids the change or where it costs more than `most`: the misses only
//! grow while they are counted, so counting can stop early.

use super::{State, holds, is_moved};
use crate::bits;
use crate::problem::{FORBIDDEN, Problem};

/// Words that are counted between two looks at the limit.
const STRIDE: usize = 16;

impl State {
    /// Any session, which is off the board and fits, goes to a cell.
    pub(crate) fn landing(
        &mut self,
        problem: &Problem,
        session: usize,
        cell: usize,
        most: i64,
    ) -> Option<i64> {
        if problem.simple[session] {
            return self.move_delta(problem, session, cell, most, usize::MAX);
        }
        let before = self.cost;
        self.insert(problem, session, cell);
        let delta = self.cost - before;
        self.remove(problem, session);
        (delta <= most).then_some(delta)
    }

    /// A session goes to a free cell.
    #[inline(always)]
    pub(crate) fn move_delta(
        &self,
        problem: &Problem,
        session: usize,
        cell: usize,
        most: i64,
        budget: usize,
    ) -> Option<i64> {
        let price = problem.fixed(session, cell);
        if price == FORBIDDEN || !self.within(problem, &[(session, cell as u32)], budget) {
            return None;
        }
        let fixed = i64::from(price) - self.price[session];
        if self.cell(session).map(|from| problem.slot(from)) == Some(problem.slot(cell)) {
            let delta = fixed + self.link_delta(problem, session, cell, usize::MAX);
            return (delta <= most).then_some(delta);
        }
        let delta = fixed - i64::from(self.clashing[session]) * i64::from(problem.instance.weights.miss);
        let joins = self.join_delta(problem, session, cell, usize::MAX, most.saturating_sub(delta))?;
        Some(delta + joins)
    }

    /// The misses, links and rules of a session that comes into the slot of a cell while `leaving` goes from it, rooms aside.
    #[inline(always)]
    pub(crate) fn join_delta(
        &self,
        problem: &Problem,
        session: usize,
        cell: usize,
        leaving: usize,
        most: i64,
    ) -> Option<i64> {
        let t = problem.slot(cell);
        if self.kept_out(problem, session, t, leaving) {
            return None;
        }
        let mut delta = self.link_delta(problem, session, cell, leaving);
        if delta > most {
            return None;
        }
        let miss = i64::from(problem.instance.weights.miss);
        let words = 0..problem.words;
        let light = problem.light_words;
        let fans = problem.fans(session);
        let (one, two) = (self.one(problem, t), self.two(problem, t));
        if leaving == usize::MAX {
            for (one, fans) in one[..light].chunks(STRIDE).zip(fans[..light].chunks(STRIDE)) {
                delta += i64::from(bits::common(one, fans)) * miss;
                if delta > most {
                    return None;
                }
            }
            delta += 2 * i64::from(bits::common(&one[light..], &fans[light..])) * miss;
        } else {
            let theirs = problem.fans(leaving);
            let count = |words: std::ops::Range<usize>| {
                let mut count = 0;
                let (fans, theirs) = (&fans[words.clone()], &theirs[words.clone()]);
                let (one, two) = (&one[words.clone()], &two[words]);
                for i in 0..fans.len() {
                    count += (fans[i] & one[i] & (!theirs[i] | two[i])).count_ones();
                }
                i64::from(count)
            };
            let mut at = 0;
            while at < light {
                let end = (at + STRIDE).min(light);
                delta += count(at..end) * miss;
                if delta > most {
                    return None;
                }
                at = end;
            }
            if light < problem.words {
                delta += 2 * count(light..words.end) * miss;
            }
        }
        (delta <= most).then_some(delta)
    }

    /// Two sessions on the board change slots (or rooms within one); each gets a cell that is free by then.
    #[inline(always)]
    pub(crate) fn swap_delta(
        &self,
        problem: &Problem,
        (a, y): (usize, usize),
        (b, x): (usize, usize),
        most: i64,
        budget: usize,
    ) -> Option<i64> {
        if !self.within(problem, &[(a, y as u32), (b, x as u32)], budget) {
            return None;
        }
        let (to_y, to_x) = (problem.fixed(a, y), problem.fixed(b, x));
        if to_y == FORBIDDEN || to_x == FORBIDDEN {
            return None;
        }
        let mut delta = i64::from(to_y) + i64::from(to_x) - self.price[a] - self.price[b]
            + self.link_delta(problem, a, y, b)
            + self.link_delta(problem, b, x, a);
        let (s, t) = (problem.slot(x), problem.slot(y));
        if s == t {
            return (delta <= most).then_some(delta);
        }
        if self.kept_out(problem, a, t, b) || self.kept_out(problem, b, s, a) {
            return None;
        }
        let miss = i64::from(problem.instance.weights.miss);
        delta -= i64::from(self.clashing[a] + self.clashing[b]) * miss;
        if delta > most {
            return None;
        }
        let light = problem.light_words;
        let mut at = 0;
        while at < light {
            let end = (at + STRIDE).min(light);
            delta += i64::from(self.swap_misses(problem, (a, s), (b, t), at..end)) * miss;
            if delta > most {
                return None;
            }
            at = end;
        }
        if light < problem.words {
            delta += 2 * i64::from(self.swap_misses(problem, (a, s), (b, t), light..problem.words)) * miss;
        }
        (delta <= most).then_some(delta)
    }

    /// Clashes that `a` would meet in slot `t` once `b` is gone from it, and `b` in slot `s` without `a`.
    #[inline(always)]
    fn swap_misses(
        &self,
        problem: &Problem,
        (a, s): (usize, usize),
        (b, t): (usize, usize),
        words: std::ops::Range<usize>,
    ) -> u32 {
        let (fans_a, fans_b) = (&problem.fans(a)[words.clone()], &problem.fans(b)[words.clone()]);
        let (one_s, two_s) = (&self.one(problem, s)[words.clone()], &self.two(problem, s)[words.clone()]);
        let (one_t, two_t) = (&self.one(problem, t)[words.clone()], &self.two(problem, t)[words]);
        let mut count = 0;
        for i in 0..fans_a.len() {
            count += (fans_a[i] & one_t[i] & (!fans_b[i] | two_t[i])).count_ones();
            count += (fans_b[i] & one_s[i] & (!fans_a[i] | two_s[i])).count_ones();
        }
        count
    }

    /// What goes with a session that leaves the board, but for its price.
    #[inline(always)]
    pub(crate) fn leave_delta(&self, problem: &Problem, session: usize) -> i64 {
        let Some(cell) = self.cell(session) else { return 0 };
        let mut delta = -i64::from(self.clashing[session]) * i64::from(problem.instance.weights.miss);
        for link in &problem.links[session] {
            if let Some(there) = self.cell(link.other)
                && holds(problem, link.kind, session, cell, link.other, there)
            {
                delta -= i64::from(link.cost);
            }
        }
        delta
    }

    #[inline(always)]
    fn one(&self, problem: &Problem, t: usize) -> &[u64] {
        &self.one[t * problem.words..(t + 1) * problem.words]
    }

    #[inline(always)]
    fn two(&self, problem: &Problem, t: usize) -> &[u64] {
        &self.two[t * problem.words..(t + 1) * problem.words]
    }

    /// Is a session kept out of a slot by others than `leaving`: by its hosts, its runs, a limit?
    #[inline(always)]
    fn kept_out(&self, problem: &Problem, session: usize, t: usize, leaving: usize) -> bool {
        for &other in &problem.conflicts[session] {
            let other = other as usize;
            if other != leaving
                && let Some(cell) = self.cell(other)
            {
                let start = problem.slot(cell);
                if start <= t && t < start + problem.length[other] {
                    return true;
                }
            }
        }
        problem.limits_of[session].iter().any(|&limit| {
            let most = problem.instance.limits[limit].at_most;
            let leaves = leaving != usize::MAX && problem.limits_of[leaving].contains(&limit);
            u32::from(self.used[limit * problem.slots + t]) - u32::from(leaves) >= most
        })
    }

    /// The change in links when a session goes to a cell; those with `but` do not change (two sessions that
    /// change places are as far apart as before).
    #[inline(always)]
    fn link_delta(&self, problem: &Problem, session: usize, cell: usize, but: usize) -> i64 {
        let mut delta = 0;
        for link in &problem.links[session] {
            if link.other == but {
                continue;
            }
            if let Some(there) = self.cell(link.other) {
                if holds(problem, link.kind, session, cell, link.other, there) {
                    delta += i64::from(link.cost);
                }
                if let Some(from) = self.cell(session)
                    && holds(problem, link.kind, session, from, link.other, there)
                {
                    delta -= i64::from(link.cost);
                }
            }
        }
        delta
    }

    /// Would no more sessions than `budget` be away from the baseline (or no more than now)?
    #[inline(always)]
    pub(crate) fn within(&self, problem: &Problem, moves: &[(usize, u32)], budget: usize) -> bool {
        if budget == usize::MAX {
            return true;
        }
        let mut moved = self.moved;
        for &(session, cell) in moves {
            moved -= usize::from(is_moved(problem, session, self.at[session]));
            moved += usize::from(is_moved(problem, session, cell));
        }
        moved <= budget.max(self.moved)
    }
}
