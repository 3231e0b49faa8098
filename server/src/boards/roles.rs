//! Whose role has become another since the event was opened here. Whoever has looked up what somebody may do, and lets them
//! listen by that, can tell later whether it still holds: news of it may have come in between, or have been lost.

use model::PersonId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A moment in which a role was looked up, or is about to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RolesAsOf(u64);

/// Who got another role, and when they last did.
#[derive(Default)]
pub(super) struct Roles(Mutex<Changed>);

#[derive(Default)]
struct Changed {
    last: u64,
    of: HashMap<PersonId, u64>,
}

impl Roles {
    /// Now: to be asked before the role is.
    pub(super) fn now(&self) -> RolesAsOf {
        RolesAsOf(self.0.lock().unwrap_or_else(PoisonError::into_inner).last)
    }

    /// Somebody has another role.
    pub(super) fn note(&self, person: PersonId) {
        let mut changed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        changed.last += 1;
        let last = changed.last;
        changed.of.insert(person, last);
    }

    /// Whether what was looked up of somebody still holds.
    pub(super) fn hold_for(&self, person: PersonId, as_of: RolesAsOf) -> bool {
        let changed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        changed.of.get(&person).is_none_or(|last| *last <= as_of.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_holds_until_that_person_gets_another() {
        let (roles, ana, ben) = (Roles::default(), PersonId(1), PersonId(2));
        let first = roles.now();
        roles.note(ana);
        let second = roles.now();
        assert_eq!([first, second].map(|as_of| roles.hold_for(ana, as_of)), [false, true]);
        assert!(roles.hold_for(ben, first));
        roles.note(ben);
        assert_eq!([ana, ben].map(|person| roles.hold_for(person, second)), [true, false]);
    }
}
