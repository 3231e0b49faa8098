//! Sockets that are open, by device and by address.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Most that may be open at once: of a device, and of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Most {
    pub(super) device: u32,
    pub(super) address: u32,
}

/// Whose sockets are counted.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Whose {
    Address(u128),
    Device(u128),
}

/// Who has how many open. Who has none takes no room, so there are never more than twice as many as open sockets.
#[derive(Default)]
pub(super) struct Seats(Mutex<HashMap<Whose, u32>>);

/// One that is open, until it goes out of scope.
pub(crate) struct Counted {
    seats: Arc<Seats>,
    whose: Vec<Whose>,
}

impl Seats {
    /// Counts one more, if it fits; without `most`, whatever there is.
    pub(super) fn sit(
        seats: &Arc<Self>,
        address: u128,
        device: Option<u128>,
        most: Option<Most>,
    ) -> Option<Counted> {
        let Some(most) = most else { return Some(Counted { seats: Arc::clone(seats), whose: Vec::new() }) };
        let of_address = [(Whose::Address(address), most.address)].into_iter();
        let all = of_address.chain(device.map(|device| (Whose::Device(device), most.device)));
        let mut open = seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !all.clone().all(|(whose, most)| open.get(&whose).is_none_or(|count| *count < most)) {
            return None;
        }
        let whose = all.map(|(whose, _)| whose).collect::<Vec<_>>();
        whose.iter().for_each(|whose| *open.entry(*whose).or_default() += 1);
        drop(open);
        Some(Counted { seats: Arc::clone(seats), whose })
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        let mut open = self.seats.0.lock().unwrap_or_else(PoisonError::into_inner);
        for whose in &self.whose {
            if let Some(count) = open.get_mut(whose) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    open.remove(whose);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_as_many_as_fit_gets_no_more_until_one_is_closed() {
        let seats = Arc::new(Seats::default());
        let most = Some(Most { device: 2, address: 3 });
        let sit = |device| Seats::sit(&seats, 1, device, most);
        let (one, two) = (sit(Some(7)), sit(Some(7)));
        assert!(one.is_some() && two.is_some() && sit(Some(7)).is_none());
        let three = sit(None);
        assert!(three.is_some() && sit(None).is_none() && sit(Some(8)).is_none());
        assert!(Seats::sit(&seats, 2, Some(8), most).is_some(), "another address has its own");
        drop(one);
        assert!(sit(Some(7)).is_some());
        drop((two, three));
        assert!(seats.0.lock().unwrap().is_empty(), "nobody is kept in memory who has none open");
        assert!(Seats::sit(&seats, 1, None, None).is_some());
    }
}
