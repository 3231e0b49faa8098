//! People who want something that runs more than once. They go to one want a slot so that they miss least,
//! which is a matching of wants with slots; a want is served in the slot in which one of its sessions starts.
//!
//! Sets of wants that can be served together are the independent sets of a transversal matroid (Edmonds and
//! Fulkerson, 1965), so taking wants by falling weight and keeping each that still fits is exact.

use crate::problem::Want;

/// What is missed at best, a Must counting three, when session `s` starts in slot `slot(s)`.
pub(crate) fn loss(wants: &[Want], slot: impl Fn(usize) -> Option<usize>) -> i64 {
    let mut matching = Matching { wants, slot: &slot, taken: Vec::new(), tried: Vec::new() };
    let mut missed = 0;
    for weight in [3, 1] {
        for (index, want) in wants.iter().enumerate() {
            if want.weight == weight {
                matching.tried.clear();
                if !matching.serve(index) {
                    missed += i64::from(weight);
                }
            }
        }
    }
    missed
}

struct Matching<'a, F> {
    wants: &'a [Want],
    slot: &'a F,
    /// Slots with the want that is served there.
    taken: Vec<(usize, usize)>,
    /// Slots looked at for the want at hand.
    tried: Vec<usize>,
}

impl<F: Fn(usize) -> Option<usize>> Matching<'_, F> {
    /// Finds a slot for a want, moving others to slots of theirs where need be (an augmenting path).
    fn serve(&mut self, want: usize) -> bool {
        let wants = self.wants;
        for &session in &wants[want].any_of {
            let Some(slot) = (self.slot)(session) else { continue };
            if self.tried.contains(&slot) {
                continue;
            }
            self.tried.push(slot);
            match self.taken.iter().position(|&(taken, _)| taken == slot) {
                None => {
                    self.taken.push((slot, want));
                    return true;
                }
                Some(index) => {
                    let other = self.taken[index].1;
                    if self.serve(other) {
                        self.taken[index].1 = want;
                        return true;
                    }
                }
            }
        }
        false
    }
}
