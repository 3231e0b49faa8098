//! The task of an open event: takes one request after the other, decides, commits, and only then tells.

use super::open::{Asked, Done, Fault, OpenBoard, forgotten};
use crate::traces;
use crate::zones::TzDatabase;
use model::{Board, Change, Command, Context, Effect, Meanwhile, Names, Refusal, Seq};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use store::Appended;
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tracing::{Instrument as _, Span};

/// How often a number may be lost to another server before giving up: each loss means that the other one got on.
const RACES: usize = 100;

/// How long a command may wait for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the task is asked.
pub(super) enum Request {
    /// To decide a command.
    Ask(Box<Asked>, Instant, Span, oneshot::Sender<Result<Done, Fault>>),
    /// To read what other servers have written. Somebody may wait for it.
    CatchUp(Option<oneshot::Sender<()>>),
    /// To end: nobody has the board any more.
    Close,
}

/// The only writer of its board.
pub(super) struct BoardTask {
    board: Arc<OpenBoard>,
}

impl BoardTask {
    /// Starts the task; it ends when the board is closed.
    pub(super) fn start(board: Arc<OpenBoard>, mut requests: mpsc::Receiver<Request>) {
        let task = Self { board };
        tokio::spawn(async move {
            while let Some(request) = requests.recv().await {
                match request {
                    Request::Close => return,
                    // Nobody waits that long: where the database is away, those behind are not to wait for it one by one.
                    Request::Ask(_, since, _, answer) if since.elapsed() > PATIENCE => {
                        let _ = answer.send(Err(Fault::Late));
                    }
                    Request::Ask(asked, _, turn, answer) => {
                        let done = task.decide(&asked).instrument(turn).await;
                        // Whoever asked may have gone; a second try with the same id finds what was done.
                        let _ = answer.send(done);
                    }
                    Request::CatchUp(answer) => {
                        // What comes from now on may not be read any more below, and has to ask again.
                        task.board.nudged.store(false, Ordering::Release);
                        let span = traces::tail(&task.board.event.slug);
                        if let Err(error) = task.catch_up(&span).instrument(span.clone()).await {
                            traces::failed(&span);
                            tracing::warn!(%error, slug = %task.board.event.slug, "the log could not be read");
                        }
                        if let Some(answer) = answer {
                            let _ = answer.send(());
                        }
                    }
                }
            }
        });
    }

    async fn catch_up(&self, span: &Span) -> Result<(), store::Error> {
        let before = self.board.stand().board.seq;
        self.board.read_tail().await?;
        let now = self.board.stand().board.seq;
        traces::read(span, now.saturating_sub(before));
        if now > before
            && let Some(last) = self.board.last_change()
        {
            crate::figures::heard(self.board.clock.now() - last.at);
        }
        self.board.read_beside().await
    }

    async fn decide(&self, asked: &Asked) -> Result<Done, Fault> {
        let OpenBoard { event, store, clock, .. } = &*self.board;
        for _ in 0..RACES {
            if let Some(change) = store.change_of_command(event.id, asked.id).await? {
                return Ok(Done { change: Some(Arc::new(change)) });
            }
            let (undo, undone) = match asked.command {
                Command::Undo(seq) => {
                    let change = store.changes_after(event.id, seq.saturating_sub(1), 1).await?.pop();
                    (store.inverse_of(event.id, seq).await?, change.map(|change| change.effects))
                }
                _ => (None, None),
            };
            let mut board = self.board.stand().board;
            // They have seen, on another server, what this one has not heard of yet.
            if asked.seen.is_some_and(|seen| seen > board.seq) {
                self.board.read_tail().await?;
                board = self.board.stand().board;
            }
            let now = clock.now();
            let context = Context {
                by: asked.by,
                now,
                zones: &TzDatabase,
                undo: undo.as_deref(),
                undone: undone.as_deref(),
            };
            let meanwhile = self.meanwhile(asked, board.seq).await?;
            let names = match asked.command {
                Command::Undo(_) => self.board.everyone(),
                _ if !meanwhile.is_empty() => self.board.everyone(),
                _ => Names::default(),
            };
            let meanwhile = Meanwhile { by: asked.by.person, changes: &meanwhile, names: &names };
            let command = board.keeping(&asked.command, &meanwhile)?;
            let effects = match board.decide(&context, &command) {
                Ok(effects) => effects,
                Err(refusal) => return Err(self.named(asked, &board, refusal, &meanwhile).await?.into()),
            };
            if effects.is_empty() {
                // It is so already, unless another server knows better.
                self.board.read_tail().await?;
                if self.board.stand().board.seq > board.seq {
                    continue;
                }
                return Ok(Done::default());
            }
            let inverse = board.inverse(&effects);
            let change =
                Change { seq: board.seq + 1, at: now, by: asked.by.person, command: asked.id, effects };
            let (began, commit) = (Instant::now(), traces::commit(1));
            let appended = match forgotten(&change).next() {
                None => store.append(event.id, &change, &inverse).instrument(commit).await?,
                Some(person) => {
                    let rewrite = |log: &mut [Change], inverses: &mut [Vec<Effect>]| {
                        model::forget(person, log, inverses);
                    };
                    store.forget(event.id, person, &change, &inverse, rewrite).instrument(commit).await?
                }
            };
            crate::figures::committed(began.elapsed());
            match appended {
                Appended::Done => {
                    let change = Arc::new(change);
                    self.board.take_in(vec![Arc::clone(&change)]);
                    return Ok(Done { change: Some(change) });
                }
                // Another server was first: read what it wrote, and decide again on the board as it is now.
                _ => self.board.read_tail().await?,
            }
        }
        Err(Fault::Closed)
    }

    /// What has happened since the board that somebody saw. Of a page that stood open for longer than `LONGEST` changes
    /// only the last of them are looked at.
    async fn meanwhile(&self, asked: &Asked, seq: Seq) -> Result<Vec<(Change, Vec<Effect>)>, store::Error> {
        const LONGEST: u32 = 1_000;
        let Some(seen) = asked.seen.filter(|seen| *seen < seq) else { return Ok(Vec::new()) };
        let since = seen.max(seq.saturating_sub(LONGEST.into()));
        let OpenBoard { event, store, .. } = &*self.board;
        let entries = store.entries_after(event.id, since, LONGEST).await?;
        let known = entries.into_iter().filter(|entry| entry.change.seq <= seq);
        Ok(known.map(|entry| (entry.change, entry.inverse)).collect())
    }

    /// A refusal, with the name of whoever is in the way where that is known.
    async fn named(
        &self,
        asked: &Asked,
        board: &Board,
        refusal: Refusal,
        meanwhile: &Meanwhile<'_>,
    ) -> Result<Refusal, store::Error> {
        let (Command::Undo(seq), Refusal::DependedOn { .. }) = (&asked.command, &refusal) else {
            return Ok(board.named(refusal, meanwhile));
        };
        let OpenBoard { event, store, .. } = &*self.board;
        let mut history = store.changes_after(event.id, seq.saturating_sub(1), u32::MAX).await?;
        history.reverse();
        Ok(board.naming_later(refusal, history.iter(), *seq, meanwhile.names))
    }
}
