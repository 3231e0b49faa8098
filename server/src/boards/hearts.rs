//! Interest on its way to the store: many small writes in one transaction every few milliseconds, each answered
//! once that transaction is committed.

use std::time::Duration;
use store::{InterestWrite, Store};
use tokio::sync::{mpsc, oneshot};

/// How long a write may wait for others to join it.
const GATHER: Duration = Duration::from_millis(3);
/// Most writes in one transaction.
const MOST: usize = 1_000;

type Waiting = (InterestWrite, oneshot::Sender<bool>);

/// Takes interest to the store.
#[derive(Clone)]
pub struct Hearts(mpsc::Sender<Waiting>);

impl Hearts {
    /// Starts the task that writes.
    pub fn start(store: Store) -> Self {
        let (hearts, mut waiting) = mpsc::channel::<Waiting>(4 * MOST);
        tokio::spawn(async move {
            let mut batch = Vec::with_capacity(MOST);
            while waiting.recv_many(&mut batch, MOST).await > 0 {
                if batch.len() < MOST {
                    tokio::time::sleep(GATHER).await;
                    while batch.len() < MOST
                        && let Ok(more) = waiting.try_recv()
                    {
                        batch.push(more);
                    }
                }
                let writes: Vec<_> = batch.iter().map(|(write, _)| *write).collect();
                let written = store.write_interest(&writes).await;
                if let Err(error) = &written {
                    tracing::error!(%error, writes = writes.len(), "interest could not be written");
                }
                for (_, answer) in batch.drain(..) {
                    // Whoever asked may have gone; what they asked for is done all the same.
                    let _ = answer.send(written.is_ok());
                }
            }
        });
        Self(hearts)
    }

    /// Writes, and answers whether it is committed.
    pub async fn write(&self, write: InterestWrite) -> bool {
        let (answer, answered) = oneshot::channel();
        self.0.send((write, answer)).await.is_ok() && answered.await.unwrap_or(false)
    }
}
