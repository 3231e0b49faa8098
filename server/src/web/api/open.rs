//! How many answers a caller may have open at once: streams, and requests that wait for the next change. Each holds a
//! connection, so one program that opens them and forgets them must not be able to take all that there are.

use super::caller::Caller;
use super::problem::Problem;
use crate::boards::OpenBoard;
use axum::http::StatusCode;
use model::PersonId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Most that one token may have open at an event, on one server.
pub(super) const MOST: usize = 10;
/// Most that all those without a token may have open at an event, on one server.
pub(super) const MOST_OF_ANYBODY: usize = 500;

/// Who has how many open at an event.
#[derive(Default)]
pub(crate) struct Open(Mutex<HashMap<Option<PersonId>, usize>>);

/// One that is open, until it goes out of scope.
pub(super) struct Held {
    board: Arc<OpenBoard>,
    by: Option<PersonId>,
}

impl Caller {
    /// Opens one more; the problem that there are too many.
    pub(super) fn hold(&self) -> Result<Held, Problem> {
        let by = self.id();
        let most = if by.is_some() { MOST } else { MOST_OF_ANYBODY };
        if !self.board.open.add(by, most) {
            let says = self.words.api_too_many_open(most);
            return Err(Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many-open", says));
        }
        Ok(Held { board: Arc::clone(&self.board), by })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.board.open.remove(self.by);
    }
}

impl Open {
    /// Counts one more, if there are not `most` already.
    fn add(&self, by: Option<PersonId>, most: usize) -> bool {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = open.entry(by).or_default();
        let fits = *number < most;
        *number += usize::from(fits);
        fits
    }

    /// Counts one less; who has none takes no room.
    fn remove(&self, by: Option<PersonId>) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = open.get_mut(&by) {
            *number = number.saturating_sub(1);
            if *number == 0 {
                open.remove(&by);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_as_many_as_fit_gets_no_more_until_one_is_closed_and_others_do() {
        let open = Open::default();
        let (ana, bo) = (Some(PersonId(1)), Some(PersonId(2)));
        assert!(open.add(ana, 2) && open.add(ana, 2) && !open.add(ana, 2));
        assert!(open.add(bo, 2) && open.add(None, 1) && !open.add(None, 1));
        open.remove(ana);
        assert!(open.add(ana, 2) && !open.add(ana, 2));
        for by in [ana, ana, bo, None] {
            open.remove(by);
        }
        assert!(open.0.lock().unwrap().is_empty(), "nobody is kept in memory who has nothing open");
    }
}
