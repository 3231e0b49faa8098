//! What is in the way of what I want: times at which I would have to be in two places.

use crate::api::Me;
use model::{Board, Host, RunId, SlotId};
use std::collections::BTreeMap;

/// Sessions that I host or want, and that are on at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// When.
    pub slot: SlotId,
    /// Which; at least two.
    pub runs: Vec<RunId>,
    /// Whether I host at least two of them.
    pub hosting: bool,
}

/// Every slot in which whoever looks hosts or wants more than one session.
pub fn clashes(board: &Board, me: &Me) -> Vec<Clash> {
    let mine = crate::seen::mine(board, me);
    let mut by_slot: BTreeMap<SlotId, Vec<(RunId, bool)>> = BTreeMap::new();
    for (session, run) in board.runs() {
        let hosting = me.person.is_some_and(|me| session.idea.hosts.contains(&Host::Person(me)));
        if !mine.contains(&session.id) {
            continue;
        }
        for slot in board.taken_by(session, run) {
            by_slot.entry(slot.id).or_default().push((session.run_id(run), hosting));
        }
    }
    let clash = |(slot, runs): (SlotId, Vec<(RunId, bool)>)| Clash {
        slot,
        hosting: runs.iter().filter(|(_, hosting)| *hosting).count() > 1,
        runs: runs.into_iter().map(|(run, _)| run).collect(),
    };
    // Two runs of one session are not in each other's way.
    let several = |runs: &[(RunId, bool)]| runs.windows(2).any(|pair| pair[0].0.session != pair[1].0.session);
    by_slot.into_iter().filter(|(_, runs)| several(runs)).map(clash).collect()
}
