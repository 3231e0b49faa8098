//! Interest and heads on their way to the store: many small writes in one transaction every few milliseconds, each answered
//! once that transaction is committed.

use std::time::Duration;
use store::{HeadWrite, InterestWrite, Store};
use tokio::sync::{mpsc, oneshot};

/// How long a write may wait for others to join it.
const GATHER: Duration = Duration::from_millis(3);
/// Most writes in one transaction.
const MOST: usize = 1_000;

/// What somebody said of a session or a run, beside the board.
#[derive(Clone, Copy, Debug)]
pub enum Heart {
    /// How much they want it.
    Interest(InterestWrite),
    /// Whether they are there.
    Head(HeadWrite),
}

type Waiting = (Heart, oneshot::Sender<bool>);

/// Takes interest and heads to the store.
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
                let (mut interest, mut heads) = (Vec::with_capacity(batch.len()), Vec::new());
                for (heart, _) in &batch {
                    match heart {
                        Heart::Interest(write) => interest.push(*write),
                        Heart::Head(write) => heads.push(*write),
                    }
                }
                let written = store.write_beside(&interest, &heads).await;
                if let Err(error) = &written {
                    tracing::error!(%error, writes = batch.len(), "interest could not be written");
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
    pub async fn write(&self, heart: Heart) -> bool {
        let (answer, answered) = oneshot::channel();
        self.0.send((heart, answer)).await.is_ok() && answered.await.unwrap_or(false)
    }
}
