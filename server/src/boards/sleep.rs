//! Events that nobody looks at are closed after a while: they are in the store, and open again when somebody comes.

use super::Boards;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// How often in that time it is looked who sleeps.
const LOOKS: u32 = 10;
/// What holds an open board that nobody uses: its place by name, its place by number, and its task.
const HELD: usize = 3;

impl Boards {
    /// Closes events that nobody has looked at for that long, for ever.
    pub async fn put_to_sleep(&self, after: Duration) {
        let pause = (after / LOOKS).max(Duration::from_millis(1));
        loop {
            tokio::time::sleep(pause).await;
            self.look_who_sleeps();
        }
    }

    /// How many events are open.
    pub fn count_open(&self) -> usize {
        self.by_id.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn look_who_sleeps(&self) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut by_id = self.by_id.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, cell| {
            // Both are only handed out under these locks, or by who holds one: so who is alone here stays alone.
            let Some(board) = cell.get() else { return true };
            if Arc::strong_count(cell) > 1 || Arc::strong_count(board) > HELD {
                board.unused.store(0, Ordering::Relaxed);
                return true;
            }
            if board.unused.fetch_add(1, Ordering::Relaxed) < LOOKS || !board.close() {
                return true;
            }
            by_id.remove(&board.event.id);
            false
        });
        crate::figures::open_events(by_id.len());
    }
}
