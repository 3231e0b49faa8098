//! Buckets that fill with time: whoever takes from an empty one waits.

use super::settings::Allowance;
use model::Millis;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Most that are remembered at once. Whoever has taken nothing of late needs no memory, so this many are only there if
/// that many take at the same time; who comes then shares one bucket.
const MOST: usize = 50_000;
/// Whose bucket that is.
const OTHERS: u128 = u128::MAX;
/// Microseconds of a millisecond, of a second and of a minute.
const MILLI: i64 = 1_000;
const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;

/// One bucket for each key.
#[derive(Default)]
pub(super) struct Buckets(Mutex<Held>);

#[derive(Default)]
struct Held {
    /// When each will be full again, in microseconds. One that is full is as good as none.
    full_at: HashMap<u128, i64>,
    /// When the full ones were last let go of.
    swept_at: i64,
}

impl Buckets {
    /// Takes one. Error: in so many seconds there is one.
    pub(super) fn take(&self, key: u128, allowance: Allowance, now: Millis) -> Result<(), u32> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = now.saturating_mul(MILLI);
        let key = held.place(key, now);
        let next = held.next(key, allowance, now)?;
        held.full_at.insert(key, next);
        Ok(())
    }

    /// Whether there is one to take.
    pub(super) fn may(&self, key: u128, allowance: Allowance, now: Millis) -> Result<(), u32> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.next(key, allowance, now.saturating_mul(MILLI)).map(|_| ())
    }
}

impl Held {
    /// When a bucket is full again if one more is taken.
    fn next(&self, key: u128, allowance: Allowance, now: i64) -> Result<i64, u32> {
        let each = MINUTE / i64::from(allowance.per_minute.max(1));
        let most = each.saturating_mul(allowance.burst.into());
        // A clock that was put back does not keep anybody out for as long.
        let full_at = self.full_at.get(&key).map_or(now, |at| (*at).clamp(now, now.saturating_add(most)));
        let next = full_at.saturating_add(each);
        let over = next - now - most;
        if over <= 0 {
            return Ok(next);
        }
        Err(u32::try_from((over - 1) / SECOND + 1).unwrap_or(u32::MAX))
    }

    /// Where a key is counted: at its own place, or, while there is none, at that of all others.
    fn place(&mut self, key: u128, now: i64) -> u128 {
        if self.full_at.len() < MOST || self.full_at.contains_key(&key) {
            return key;
        }
        // Not each time: whoever fills the table on purpose would have it looked through for each of theirs.
        if (now - self.swept_at).abs() >= SECOND {
            self.full_at.retain(|_, full_at| *full_at > now);
            self.swept_at = now;
        }
        if self.full_at.len() < MOST { key } else { OTHERS }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: Allowance = Allowance { burst: 3, per_minute: 60 };

    #[test]
    fn whoever_takes_as_many_as_there_are_waits_for_the_next_and_others_do_not() {
        let buckets = Buckets::default();
        for _ in 0..3 {
            assert_eq!(buckets.may(1, THREE, 0), Ok(()));
            assert_eq!(buckets.take(1, THREE, 0), Ok(()));
        }
        assert_eq!(buckets.may(1, THREE, 0), Err(1));
        assert_eq!(buckets.take(1, THREE, 0), Err(1));
        assert_eq!(buckets.take(1, THREE, 999), Err(1), "what was refused costs nothing");
        assert_eq!(buckets.take(2, THREE, 0), Ok(()));
        assert_eq!(buckets.take(1, THREE, 1_000), Ok(()));
        assert_eq!(buckets.take(1, THREE, 1_000), Err(1));
        let later = 3_600_000;
        let taken = (0..10).filter(|_| buckets.take(1, THREE, later).is_ok()).count();
        assert_eq!(taken, 3, "nobody saves up more than there is room for");
    }

    #[test]
    fn it_says_how_long_to_wait() {
        let slow = Allowance { burst: 1, per_minute: 2 };
        let buckets = Buckets::default();
        assert_eq!(buckets.take(1, slow, 0), Ok(()));
        assert_eq!(buckets.take(1, slow, 0), Err(30));
        assert_eq!(buckets.take(1, slow, 29_001), Err(1));
        assert_eq!(buckets.take(1, slow, 30_000), Ok(()));
    }

    #[test]
    fn a_clock_that_is_put_back_keeps_nobody_out_for_long() {
        let buckets = Buckets::default();
        for _ in 0..3 {
            assert_eq!(buckets.take(1, THREE, 7_200_000), Ok(()));
        }
        assert_eq!(buckets.take(1, THREE, 0), Err(1));
        assert_eq!(buckets.take(1, THREE, 1_000), Err(1), "it was not taken then, so it counts from here");
        assert!(buckets.0.lock().unwrap().full_at[&1] >= 7_200_000 * MILLI);
    }

    #[test]
    fn however_many_come_only_so_many_are_remembered() {
        let buckets = Buckets::default();
        let many = u128::try_from(MOST).unwrap();
        for key in 0..2 * many {
            let _ = buckets.take(key, THREE, 0);
        }
        let count = || buckets.0.lock().unwrap().full_at.len();
        assert!(count() <= MOST + 1, "{}", count());
        assert_eq!(buckets.take(3 * many, THREE, 0), Err(1), "who comes then shares what there is");
        assert_eq!(buckets.take(1, THREE, 0), Ok(()), "and who was there before has their own");
        assert_eq!(buckets.take(3 * many, THREE, 60_000), Ok(()));
        assert_eq!(count(), 1, "whose bucket is full again is forgotten");
    }
}
