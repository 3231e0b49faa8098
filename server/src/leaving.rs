//! How a server leaves without anybody noticing: it says that it is not ready, so that a balancer sends people elsewhere;
//! tells its sockets to go, one after the other; and goes on answering until that is over.

use crate::chance::Chance;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Whether this server is leaving, and for how long it does.
#[derive(Clone, Debug, Default)]
pub struct Leaving {
    begun: CancellationToken,
    over: Arc<OnceLock<Duration>>,
}

impl Leaving {
    /// One that has not begun.
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins; sockets go within that time. The first call holds.
    pub fn begin(&self, over: Duration) {
        self.over.get_or_init(|| over);
        self.begun.cancel();
    }

    /// Whether it has begun.
    pub fn has_begun(&self) -> bool {
        self.begun.is_cancelled()
    }

    /// Waits until it begins.
    pub async fn begun(&self) {
        self.begun.cancelled().await;
    }

    /// How long after that one socket has to go. Each goes at a moment of its own, so that the other servers do not get all
    /// of them at once; the last fifth of the time is for those who are slow.
    pub fn moment(&self, chance: &Chance) -> Duration {
        let over = self.over.get().copied().unwrap_or_default();
        let most = u64::try_from(over.as_millis()).unwrap_or(u64::MAX) / 5 * 4;
        Duration::from_millis(chance.below(most))
    }

    /// Waits until one socket has to go.
    pub async fn turn(&self, chance: &Chance) {
        self.begun().await;
        tokio::time::sleep(self.moment(chance)).await;
    }
}
