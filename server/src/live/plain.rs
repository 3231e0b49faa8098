//! A socket with a task of its own: where its stream cannot be taken out, or nobody wants a hub.

use super::frames;
use crate::boards::{News, OpenBoard, RolesAsOf};
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket};
use model::{PersonId, Role, Seq};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval_at, timeout};

/// How long a listener may take for one frame before it is cut.
const PATIENCE: Duration = Duration::from_secs(10);

/// One open socket.
pub(super) struct Listener {
    pub(super) board: Arc<OpenBoard>,
    pub(super) person: Option<PersonId>,
    pub(super) role: Role,
    /// When that was looked up.
    pub(super) as_of: RolesAsOf,
    pub(super) socket: WebSocket,
    /// The last change that it has been told; `None` if what it knows is of no use.
    pub(super) seq: Option<Seq>,
}

/// Why a socket ends: gone, or too slow.
pub(super) struct Over;

impl Listener {
    pub(super) async fn say_goodbye(mut self, code: u16) {
        let frame = CloseFrame { code, reason: Utf8Bytes::default() };
        let _ = timeout(Duration::from_secs(1), self.socket.send(Message::Close(Some(frame)))).await;
    }

    pub(super) async fn speak(&mut self, build: &str) -> Result<(), Over> {
        let mut news = self.board.listen();
        self.is_still_who_they_were()?;
        let seq = self.board.stand().board.seq;
        self.send(frames::hello(&self.board, seq, build)).await?;
        self.catch_up().await?;
        let mut beat = interval_at(tokio::time::Instant::now() + super::BEAT, super::BEAT);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                news_item = news.recv() => match news_item {
                    Ok(item) => self.pass_on(item).await?,
                    // Too slow to be told everything: start over from where it is.
                    Err(RecvError::Lagged(_)) => {
                        self.is_still_who_they_were()?;
                        self.catch_up().await?;
                    }
                    Err(RecvError::Closed) => return Err(Over),
                },
                _ = beat.tick() => self.send(frames::beat(&self.board)).await?,
                // Reading is what answers pings and notices a goodbye.
                message = self.socket.recv() => match message {
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(Over),
                    Some(Ok(_)) => {}
                },
            }
        }
    }

    /// Ends it where they may do more or less by now, and no news says so: they come again.
    fn is_still_who_they_were(&self) -> Result<(), Over> {
        if self.board.is_outdated(self.person, self.as_of) { Err(Over) } else { Ok(()) }
    }

    /// Tells what was missed, and how things beside the board stand.
    async fn catch_up(&mut self) -> Result<(), Over> {
        let (seq, missed) = frames::standing(&self.board, self.seq, self.role);
        for frame in missed {
            self.send(Some(frame)).await?;
        }
        self.seq = Some(seq);
        Ok(())
    }

    async fn pass_on(&mut self, news: News) -> Result<(), Over> {
        match news {
            News::Changes(last, ..) if self.seq.is_some_and(|seq| seq >= last) => return Ok(()),
            News::Changes(last, ..) => self.seq = Some(last),
            News::Role(person) if self.person == Some(person) => return Err(Over),
            _ => {}
        }
        self.send(frames::heard(&self.board, &news, self.role).cloned()).await?;
        if matches!(news, News::Gone(_)) { Err(Over) } else { Ok(()) }
    }

    async fn send(&mut self, text: Option<Utf8Bytes>) -> Result<(), Over> {
        let Some(text) = text else { return Ok(()) };
        match timeout(PATIENCE, self.socket.send(Message::Text(text))).await {
            Ok(Ok(())) => Ok(()),
            _ => Err(Over),
        }
    }
}
