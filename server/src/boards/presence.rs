//! Who is where, in memory: a bitset of people for each run.

use super::people::People;
use model::{Board, Heads, PersonId, RunId};
use std::collections::{BTreeMap, BTreeSet};

/// Who is in which run of one event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Presence {
    /// Who said so themselves.
    people: BTreeMap<RunId, People>,
    /// What somebody counted at a door.
    doors: BTreeMap<RunId, u32>,
}

impl Presence {
    /// Notes whether a person is in a run from now on.
    pub(super) fn set(&mut self, person: PersonId, run: RunId, here: bool) {
        self.people.entry(run).or_default().put(person, here);
    }

    /// Forgets where a person is.
    pub(super) fn forget(&mut self, person: PersonId) {
        self.people.values_mut().for_each(|people| people.put(person, false));
    }

    /// Where a person is.
    pub(super) fn of(&self, person: PersonId) -> BTreeSet<RunId> {
        self.people.iter().filter(|(_, people)| people.has(person)).map(|(run, _)| *run).collect()
    }

    /// Notes what a door has counted in a run; nobody takes the count back.
    pub(super) fn count(&mut self, run: RunId, heads: u32) {
        if heads == 0 {
            self.doors.remove(&run);
        } else {
            self.doors.insert(run, heads);
        }
    }

    /// How many people are in each run of the board where anybody is. Whoever stands at the door sees also those without a
    /// phone: what they counted is how many there are.
    pub(super) fn heads(&self, board: &Board) -> Heads {
        let said = self.people.iter().map(|(run, people)| (*run, people.count()));
        let counted = self.doors.iter().map(|(run, heads)| (*run, *heads));
        let mut heads: BTreeMap<_, _> = said.chain(counted).collect();
        heads.retain(|run, heads| *heads > 0 && board.run(*run).is_some());
        Heads(heads)
    }
}
