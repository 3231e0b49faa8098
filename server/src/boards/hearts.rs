//! Interest and heads on their way to the store: many small writes in one transaction every few milliseconds, each answered
//! once that transaction is committed.

use crate::traces::{self, Trail};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use store::{Beside, EventId, HeadWrite, InterestWrite, Store};
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tracing::Instrument as _;

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

/// What a batch was, by event; with the number that other servers know it by, if there are any.
pub(super) type Written = BTreeMap<EventId, (Option<i64>, Beside)>;

type Waiting = (Heart, Trail, oneshot::Sender<Option<Arc<Written>>>);

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
                for (heart, ..) in &batch {
                    match heart {
                        Heart::Interest(write) => interest.push(*write),
                        Heart::Head(write) => heads.push(*write),
                    }
                }
                let began = Instant::now();
                let commit = traces::commit_of(batch.len(), batch.iter().map(|(_, trail, _)| trail));
                let written = store.write_beside(&interest, &heads).instrument(commit.clone()).await;
                crate::figures::hearts(batch.len(), waiting.len(), began.elapsed());
                if let Err(error) = &written {
                    traces::failed(&commit);
                    tracing::error!(%error, writes = batch.len(), "interest could not be written");
                }
                let written = written.ok().map(Arc::new);
                for (_, _, answer) in batch.drain(..) {
                    // Whoever asked may have gone; what they asked for is done all the same.
                    let _ = answer.send(written.clone());
                }
            }
        });
        Self(hearts)
    }

    /// Writes, and answers the batch that it is committed with; `None` if it is not.
    pub(super) async fn write(&self, heart: Heart) -> Option<Arc<Written>> {
        let (answer, answered) = oneshot::channel();
        self.0.send((heart, Trail::here(), answer)).await.ok()?;
        answered.await.ok().flatten()
    }
}
