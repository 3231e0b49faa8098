//! Sets of people: their numbers are dense, so a bit each will do.

use model::PersonId;

/// A set of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct People(Vec<u64>);

impl People {
    pub(super) fn put(&mut self, person: PersonId, there: bool) {
        let (word, bit) = (person.0 as usize / 64, person.0 % 64);
        if there && self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word = if there { *word | 1 << bit } else { *word & !(1 << bit) };
        }
    }

    pub(super) fn has(&self, person: PersonId) -> bool {
        self.0.get(person.0 as usize / 64).is_some_and(|word| word >> (person.0 % 64) & 1 == 1)
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    pub(super) fn remove(&mut self, other: &Self) {
        for (word, less) in self.0.iter_mut().zip(&other.0) {
            *word &= !less;
        }
    }

    pub(super) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = PersonId> + '_ {
        (0_u32..).zip(&self.0).flat_map(|(at, word)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| PersonId(at * 64 + bit))
        })
    }
}
