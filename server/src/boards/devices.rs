//! Which device was whom when it last asked for something: so that pages can be shown while the database is away.

use model::PersonId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use store::{Digest, Person};

/// So many devices are remembered for an event; then all are forgotten, and come again as they ask.
const MOST: usize = 5_000;

/// The devices of one event.
#[derive(Debug, Default)]
pub(super) struct Devices(Mutex<HashMap<Digest, Person>>);

impl Devices {
    /// Notes who a device is.
    pub(super) fn note(&self, token: &Digest, person: Option<&Person>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match person {
            Some(person) => {
                if known.len() >= MOST {
                    known.clear();
                }
                known.insert(*token, person.clone());
            }
            None => drop(known.remove(token)),
        }
    }

    /// Who a device was.
    pub(super) fn last_known(&self, token: &Digest) -> Option<Person> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(token).cloned()
    }

    /// Forgets somebody's devices.
    pub(super) fn forget(&self, person: PersonId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, known| known.id != person);
    }
}
