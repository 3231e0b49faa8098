//! Who is where, in memory: a bitset of people for each run.

use super::people::People;
use model::{Board, Heads, PersonId, RunId};
use std::collections::{BTreeMap, BTreeSet};

/// Who is in which run of one event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Presence(BTreeMap<RunId, People>);

impl Presence {
    /// Notes whether a person is in a run from now on.
    pub(super) fn set(&mut self, person: PersonId, run: RunId, here: bool) {
        self.0.entry(run).or_default().put(person, here);
    }

    /// Forgets where a person is.
    pub(super) fn forget(&mut self, person: PersonId) {
        self.0.values_mut().for_each(|people| people.put(person, false));
    }

    /// Where a person is.
    pub(super) fn of(&self, person: PersonId) -> BTreeSet<RunId> {
        self.0.iter().filter(|(_, people)| people.has(person)).map(|(run, _)| *run).collect()
    }

    /// How many people are in each run of the board where anybody is.
    pub(super) fn heads(&self, board: &Board) -> Heads {
        let counts = self.0.iter().map(|(run, people)| (*run, people.count()));
        Heads(counts.filter(|(run, count)| *count > 0 && board.run(*run).is_some()).collect())
    }
}
