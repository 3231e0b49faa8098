//! What has left a place of late: as the page came with it, and as the board has changed since.

use crate::api::Left;
use crate::hall::Hall;
use leptos::prelude::*;

/// What has left a place, the latest place of each run.
pub(super) fn left(hall: Hall) -> RwSignal<Vec<Left>> {
    let left = RwSignal::new(hall.shown.with_value(|shown| shown.left.clone()));
    #[cfg(feature = "hydrate")]
    {
        use std::sync::Arc;
        Effect::new(move |before: Option<Arc<model::Board>>| {
            let now = hall.board.get();
            if let Some(before) = before {
                let gone = gone(&before, &now, hall.now.get_untracked());
                if !gone.is_empty() {
                    left.update(|left| {
                        left.retain(|old| gone.iter().all(|new| new.run != old.run));
                        left.extend(gone);
                    });
                }
            }
            now
        });
    }
    left
}

/// The runs that had a place before and do not have it now.
#[cfg(any(test, feature = "hydrate"))]
fn gone(before: &model::Board, now: &model::Board, at: model::Millis) -> Vec<Left> {
    let gone = |(session, run): (&model::Session, &model::Run)| {
        let id = session.run_id(run);
        let from = run.place?;
        let stands = now.run(id).filter(|(session, _)| session.stands());
        (stands.and_then(|(_, run)| run.place) != Some(from)).then_some(Left { run: id, from, at })
    };
    before.runs().filter_map(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::gone;
    use crate::sample::{add, board, put};

    #[test]
    fn only_what_is_not_where_it_was_has_left() {
        let mut before = board();
        let tea = add(&mut before, "Tea", &[Some((1, 1))]);
        add(&mut before, "Bees", &[Some((2, 1))]);
        assert!(gone(&before, &before, 1).is_empty());
        for to in [None, Some((1, 2))] {
            let mut after = before.clone();
            put(&mut after, tea, to);
            let left: Vec<_> = gone(&before, &after, 7).iter().map(|left| (left.run, left.at)).collect();
            assert_eq!(left, [(tea, 7)]);
        }
        let mut off = before.clone();
        put(&mut off, tea, None);
        assert!(gone(&off, &before, 7).is_empty(), "what gets its first place has left none");
    }
}
