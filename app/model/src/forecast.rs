//! How many will really come to a run: fewer than say that they want to, and fewer still where much else is on.
//! The method, what it was measured on and what it cannot know: docs/FORECAST.md. Whole numbers only, so that every
//! machine says the same.

use crate::{Board, Counts, Heads, Millis, Run, RunId, Session, SlotId};
use std::collections::{BTreeMap, BTreeSet};

/// How many people are expected at each run that has a place.
pub type Forecast = BTreeMap<RunId, u32>;

/// Of how many who want a session how many come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Who came.
    pub came: u32,
    /// Who had said that they want to.
    pub wanted: u32,
}

/// The rate of a real event, before anybody has been counted at this one: `cargo run -p model --example forecast`.
pub const PRIOR: Rate = Rate { came: 53, wanted: 72 };

/// The prior weighs as much as this many people who want something. One event cannot tell how events differ: chosen,
/// such that a few rooms full of counted heads say more than another event does.
const PRIOR_WEIGHT: u128 = 60;

/// What one person is in [`Shares`]: divisible by all that people want at once, up to ten.
pub const WHOLE: u32 = 5_040;

/// How many people would go to each run if all who want something went, each to one session at a time; in parts of
/// a person ([`WHOLE`]). Made by [`Crowd::shares`](crate::Crowd::shares), as it takes to know who wants what.
pub type Shares = BTreeMap<RunId, u64>;

/// The people of a session who want one of its runs, at the prior rate: all that can be said from counts.
fn plain(people: u32, runs: usize) -> u32 {
    let (came, wanted) = (u64::from(PRIOR.came), u64::from(PRIOR.wanted) * runs.max(1) as u64);
    u32::try_from((2 * u64::from(people) * came + wanted) / (2 * wanted)).unwrap_or(u32::MAX)
}

impl Board {
    /// How many are expected at each run that has a place: its share of those who want it, at the rate at which
    /// people came so far, and never fewer than are there.
    ///
    /// The rate starts from [`PRIOR`], which was measured where sessions ran side by side and so has an ordinary
    /// day's clashes in it: a share counts against the average share of this board. Heads say more about the rate
    /// the more of them were counted; but not everybody says that they are there, so it moves by a factor of two at
    /// most.
    pub fn forecast(&self, counts: &Counts, shares: &Shares, heads: &Heads, now: Millis) -> Forecast {
        let placed: Vec<Placed> =
            self.runs().filter_map(|(s, run)| self.placed(s, run, counts, shares)).collect();
        let sum = |of: fn(&Placed) -> u64| placed.iter().map(of).sum::<u64>();
        let (wanted, shared) = (sum(|run| run.wanted), sum(|run| run.share));
        let there = |run: &Placed| heads.0.get(&run.id).copied().unwrap_or_default();
        // Where nobody at all was counted, nobody has counted.
        let counted: BTreeSet<SlotId> =
            placed.iter().filter(|run| run.ends_at <= now && there(run) > 0).map(|run| run.slot).collect();
        let (mut came, mut of) = (
            PRIOR_WEIGHT * u128::from(WHOLE) * u128::from(PRIOR.came),
            PRIOR_WEIGHT * u128::from(WHOLE) * u128::from(PRIOR.wanted),
        );
        for run in placed.iter().filter(|run| run.ends_at <= now && counted.contains(&run.slot)) {
            came += u128::from(there(run)) * u128::from(WHOLE) * u128::from(PRIOR.wanted);
            of += u128::from(run.drawn(wanted, shared)) * u128::from(PRIOR.wanted);
        }
        let (prior_came, prior_wanted) = (u128::from(PRIOR.came), u128::from(PRIOR.wanted));
        if came * prior_wanted * 2 < of * prior_came {
            (came, of) = (prior_came, prior_wanted * 2);
        } else if came * prior_wanted > of * prior_came * 2 {
            (came, of) = (prior_came * 2, prior_wanted);
        }
        let expected = |run: &Placed| {
            let of = of * u128::from(WHOLE);
            let people = (2 * u128::from(run.drawn(wanted, shared)) * came + of) / (2 * of);
            u32::try_from(people).unwrap_or(u32::MAX).max(there(run))
        };
        placed.iter().map(|run| (run.id, expected(run))).collect()
    }

    /// How many are expected at a run: as forecast, or, where it has only just been placed, by counts alone.
    pub fn expected(&self, session: &Session, run: &Run, counts: &Counts, forecast: &Forecast) -> u32 {
        let known = forecast.get(&session.run_id(run)).copied().filter(|_| run.place.is_some());
        known.unwrap_or_else(|| {
            let people = counts.get(&session.id).copied().unwrap_or_default().people();
            let others = session.runs.iter().filter(|run| run.place.is_some());
            plain(people, others.count() + usize::from(run.place.is_none()))
        })
    }

    fn placed(&self, session: &Session, run: &Run, counts: &Counts, shares: &Shares) -> Option<Placed> {
        let place = run.place?;
        let last = self.taken_by(session, run).last()?;
        let id = session.run_id(run);
        let people = u64::from(counts.get(&session.id).copied().unwrap_or_default().people());
        let runs = session.runs.iter().filter(|run| run.place.is_some()).count() as u64;
        let wanted = people * u64::from(WHOLE) / runs.max(1);
        let share = shares.get(&id).copied().unwrap_or_default().min(wanted);
        Some(Placed { id, slot: place.slot, ends_at: last.ends_at(), wanted, share })
    }
}

/// A run that has a place, with how many want it in parts of a person.
struct Placed {
    id: RunId,
    slot: SlotId,
    ends_at: Millis,
    wanted: u64,
    share: u64,
}

impl Placed {
    /// How many it draws, where a share like the average of the board draws all who want it; in parts of a person.
    /// At the prior rate, never more than want it.
    fn drawn(&self, wanted: u64, shared: u64) -> u64 {
        if shared == 0 {
            return self.wanted;
        }
        let drawn = u128::from(self.share) * u128::from(wanted) / u128::from(shared);
        let most = self.wanted * u64::from(PRIOR.wanted) / u64::from(PRIOR.came);
        u64::try_from(drawn).unwrap_or(most).min(most)
    }
}
