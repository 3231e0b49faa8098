//! Events that somebody deletes while they are open here: each is let go of, and whoever looks at it is told to look again.

use super::Boards;
use super::open::OpenBoard;
use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};
use store::EventId;

impl Boards {
    /// Lets go of those of these events that the store does not have any more.
    pub(super) async fn let_go(
        &self,
        open: impl IntoIterator<Item = Arc<OpenBoard>>,
        there: &BTreeSet<EventId>,
    ) {
        for board in open.into_iter().filter(|board| !there.contains(&board.event.id)) {
            tracing::info!(slug = %board.event.slug, "an event was deleted, and is let go of");
            // First, so that nobody gets it again; another of that name may be there already.
            self.open
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .retain(|_, cell| cell.get().is_none_or(|of_name| of_name.event.id != board.event.id));
            let left = {
                let mut by_id = self.by_id.lock().unwrap_or_else(PoisonError::into_inner);
                by_id.remove(&board.event.id);
                by_id.len()
            };
            crate::figures::open_events(left);
            board.end().await;
        }
    }

    /// Looks once which open events are in the store no longer.
    pub(super) async fn look_who_is_gone(&self) {
        let open = self.all_open();
        if open.is_empty() {
            return;
        }
        match self.store().event_ids().await {
            Ok(there) => self.let_go(open, &there).await,
            Err(error) => tracing::warn!(%error, "it is not known which events are still there"),
        }
    }
}
