//! An open event, as the rest of the server sees it: how it stands, what can be asked of it, what is new.

use super::board_task::{BoardTask, Request};
use super::hearts::{Heart, Hearts};
use super::interest::Interest;
use super::moves::Moves;
use super::presence::Presence;
use crate::clock::Clock;
use crate::filling::{Fillings, Version, Warm};
use crate::told::Told;
use app::api::{Filling, Frame, Snapshot};
use axum::extract::ws::Utf8Bytes;
use model::{
    Actor, Board, Change, Command, CommandId, Counts, Effect, Heads, Host, Level, Names, PersonId, Refusal,
    RunId, Seq, SessionId,
};
use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use store::{EventRow, HeadWrite, InterestWrite, Store};
use tokio::sync::{broadcast, mpsc, oneshot};

/// Changes kept in memory for those who come back after a short while.
const TAIL: usize = 1_000;
/// News that one listener may be behind before it has to start over from where it is.
const BEHIND: usize = 256;
/// Counts are told at most this often.
const COUNTS_EVERY: Duration = Duration::from_millis(250);

/// An event that is open.
pub struct OpenBoard {
    /// Its row in the store.
    pub event: EventRow,
    /// Six letters by which people find it.
    pub code: String,
    /// What its solver does.
    pub fillings: Fillings,
    /// What every move would cost, ready.
    pub warm: Warm,
    pub(super) store: Store,
    pub(super) clock: Clock,
    hearts: Hearts,
    told: Option<Told>,
    requests: mpsc::Sender<Request>,
    now: RwLock<Now>,
    counts_are_old: AtomicBool,
    news: broadcast::Sender<News>,
}

/// All that changes.
struct Now {
    stand: Stand,
    everyone: Names,
    interest: Interest,
    /// How often that has changed since the event was opened.
    wished: u64,
    presence: Presence,
    moves: Moves,
    tail: VecDeque<Arc<Change>>,
}

/// How an event stands.
#[derive(Clone)]
pub struct Stand {
    /// The board.
    pub board: Arc<Board>,
    /// What people on it are called.
    pub names: Arc<Names>,
    /// How many want what.
    pub counts: Arc<Counts>,
    /// How many are where.
    pub heads: Arc<Heads>,
}

/// Something new, framed once for everybody.
#[derive(Clone, Debug)]
pub enum News {
    /// Changes, the last of which has this number.
    Changes(Seq, Utf8Bytes),
    /// Counts of interest, for those who may see them.
    Counts(Utf8Bytes),
    /// Counts of heads.
    Heads(Utf8Bytes),
    /// Names.
    Names(Utf8Bytes),
    /// What the solver does, for facilitators.
    Filling(Utf8Bytes),
}

/// What is asked of a board.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who asks.
    pub by: Actor,
    /// The id that they gave it.
    pub id: CommandId,
    /// What.
    pub command: Command,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// The change; `None` if all was so already.
    pub change: Option<Arc<Change>>,
}

/// Why nothing came of it.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The rules say no.
    #[error("{}", words::Language::English.words().refusal(.0))]
    Refused(Refusal),
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The board is closing, or its task has died.
    #[error("the board is not open any more")]
    Closed,
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl OpenBoard {
    /// Reads an event from the store and starts its task.
    pub(super) async fn open(
        event: EventRow,
        code: String,
        store: Store,
        clock: Clock,
        hearts: Hearts,
        told: Option<Told>,
    ) -> Result<Arc<Self>, store::Error> {
        let mut interest = Interest::default();
        for (person, session, level) in store.interest(event.id).await? {
            interest.set(person, session, Some(level));
        }
        let mut presence = Presence::default();
        for (person, run, _) in store.heads(event.id).await? {
            presence.set(person, run, true);
        }
        let everyone = store.names(event.id).await?;
        let (requests, asked) = mpsc::channel(256);
        let (news, _) = broadcast::channel(BEHIND);
        let stand = Stand {
            board: Arc::new(Board::blank()),
            names: Arc::default(),
            counts: Arc::default(),
            heads: Arc::default(),
        };
        let (moves, tail) = (Moves::default(), VecDeque::new());
        let board = Arc::new(Self {
            event,
            code,
            fillings: Fillings::default(),
            warm: Warm::default(),
            store,
            clock,
            hearts,
            told,
            requests,
            now: RwLock::new(Now { stand, everyone, interest, wished: 0, presence, moves, tail }),
            counts_are_old: AtomicBool::new(false),
            news,
        });
        board.read_tail().await?;
        BoardTask::start(Arc::clone(&board), asked);
        Self::start_counting(&board);
        Ok(board)
    }

    /// How it stands.
    pub fn stand(&self) -> Stand {
        self.read(|now| now.stand.clone())
    }

    /// What a person wants.
    pub fn wants(&self, person: PersonId) -> std::collections::BTreeMap<SessionId, Level> {
        self.read(|now| now.interest.of(person))
    }

    /// Where a person said that they are.
    pub fn is_in(&self, person: PersonId) -> BTreeSet<RunId> {
        self.read(|now| now.presence.of(person))
    }

    /// How the event stands and what calendars have to know besides, at one moment.
    pub fn with_moves<T>(&self, look: impl FnOnce(&Stand, &Moves) -> T) -> T {
        self.read(|now| look(&now.stand, &now.moves))
    }

    /// What everybody wants, as of now.
    pub fn interest(&self) -> Interest {
        self.read(|now| now.interest.clone())
    }

    /// Tells apart how the board and everybody's wishes stood from how they stand.
    pub fn version(&self) -> Version {
        self.read(|now| (now.stand.board.seq, now.wished))
    }

    /// How it stands and what everybody wants, of one moment.
    pub fn all(&self) -> (Version, Stand, Interest) {
        self.read(|now| ((now.stand.board.seq, now.wished), now.stand.clone(), now.interest.clone()))
    }

    /// Asks something of the board; answers when it is committed.
    pub async fn ask(&self, asked: Asked) -> Result<Done, Fault> {
        let (answer, answered) = oneshot::channel();
        self.requests.send(Request::Ask(asked, answer)).await.map_err(|_| Fault::Closed)?;
        answered.await.map_err(|_| Fault::Closed)?
    }

    /// Reads what others have written to the log.
    pub async fn catch_up(&self) {
        let (answer, answered) = oneshot::channel();
        if self.requests.send(Request::CatchUp(answer)).await.is_ok() {
            let _ = answered.await;
        }
    }

    /// Notes how much a person wants a session; answers when it is committed.
    pub async fn want(&self, by: Actor, session: SessionId, level: Option<Level>) -> Result<(), Fault> {
        let person = by.person.ok_or(Refusal::NotUnderstood)?;
        let session = self.read(|now| now.stand.board.interest_in(session, by))?;
        let write = InterestWrite { event: self.event.id, person, session, level };
        if !self.hearts.write(Heart::Interest(write)).await {
            return Err(Fault::Closed);
        }
        self.write(|now| {
            now.interest.set(person, session, level);
            now.wished += 1;
        });
        self.counts_are_old.store(true, Ordering::Release);
        Ok(())
    }

    /// Notes whether a person is in a run; answers when it is committed.
    pub async fn count_head(&self, person: PersonId, run: RunId, here: bool) -> Result<(), Fault> {
        let now = self.clock.now();
        self.stand().board.counts_heads(run, now)?;
        let write = HeadWrite { event: self.event.id, person, run, at: here.then_some(now) };
        if !self.hearts.write(Heart::Head(write)).await {
            return Err(Fault::Closed);
        }
        self.write(|now| now.presence.set(person, run, here));
        self.counts_are_old.store(true, Ordering::Release);
        Ok(())
    }

    /// Reads again what these people want, after the store has changed it.
    pub async fn reread_interest(&self, people: &[PersonId]) -> Result<(), Fault> {
        let interest = self.store.interest(self.event.id).await?;
        self.write(|now| {
            now.wished += 1;
            people.iter().for_each(|person| now.interest.forget(*person));
            for (person, session, level) in interest.into_iter().filter(|row| people.contains(&row.0)) {
                now.interest.set(person, session, Some(level));
            }
        });
        self.counts_are_old.store(true, Ordering::Release);
        Ok(())
    }

    /// Notes what a person is called; answers when it is committed.
    pub async fn call(&self, person: PersonId, name: &str) -> Result<(), Fault> {
        self.store.rename(self.event.id, person, Some(name)).await?;
        self.write(|now| {
            now.everyone.0.insert(person, name.to_owned());
        });
        self.refresh_names();
        Ok(())
    }

    /// What is new from now on.
    pub fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    /// What a listener that has the board as of `since` needs to have it as of now: the changes after it, or the
    /// whole board where the gap is too long. Nothing if nothing happened. Also the number of the last change in it.
    pub fn catch_up_from(&self, since: Option<Seq>) -> (Seq, Option<Frame>) {
        self.read(|now| {
            let seq = now.stand.board.seq;
            let missed = since
                .and_then(|since| seq.checked_sub(since))
                .and_then(|missed| usize::try_from(missed).ok());
            let frame = match missed {
                Some(0) => None,
                Some(missed) if missed <= now.tail.len() => {
                    Some(Frame::Changes(now.tail.iter().skip(now.tail.len() - missed).cloned().collect()))
                }
                _ => Some(Frame::Snapshot(Box::new(Snapshot {
                    board: Arc::clone(&now.stand.board),
                    names: Arc::clone(&now.stand.names),
                }))),
            };
            (seq, frame)
        })
    }

    /// Tells facilitators what the solver does.
    pub fn tell_filling(&self, filling: Option<Filling>) {
        self.tell(News::Filling, &Frame::filling(filling.as_ref()));
    }

    /// Reads the log from where the board stands, and takes in what is there.
    pub(super) async fn read_tail(&self) -> Result<(), store::Error> {
        const PAGE: u32 = 1_000;
        loop {
            let seq = self.read(|now| now.stand.board.seq);
            let changes = self.store.changes_after(self.event.id, seq, PAGE).await?;
            let last = changes.len() < PAGE as usize;
            self.take_in(changes.into_iter().map(Arc::new).collect());
            if last {
                return Ok(());
            }
        }
    }

    /// Applies committed changes and tells everybody.
    pub(super) fn take_in(&self, changes: Vec<Arc<Change>>) {
        let Some(last) = changes.last().map(|change| change.seq) else { return };
        let before = self.write(|now| {
            // Held only where somebody is told, for it makes the board below a copy.
            let before = self.told.is_some().then(|| Arc::clone(&now.stand.board));
            let board = Arc::make_mut(&mut now.stand.board);
            for change in &changes {
                board.apply(change);
                now.moves.follow(board, change);
                for person in forgotten(change) {
                    now.interest.forget(person);
                    now.presence.forget(person);
                    now.everyone.0.remove(&person);
                    // Their words are in it. Whoever missed this gets the whole board.
                    now.tail.clear();
                }
                now.tail.push_back(Arc::clone(change));
            }
            let too_many = now.tail.len().saturating_sub(TAIL);
            now.tail.drain(..too_many);
            before
        });
        if let (Some(told), Some(before)) = (&self.told, before) {
            told.happened(&self.event, before, changes.clone());
        }
        // Names first: a change may be about somebody who has not been heard of.
        self.refresh_names();
        self.tell(|text| News::Changes(last, text), &Frame::Changes(changes));
        self.counts_are_old.store(true, Ordering::Release);
    }

    fn refresh_names(&self) {
        let fresh = self.write(|now| {
            let names = Arc::new(on_board(&now.stand.board, &now.everyone));
            let fresh = (*names != *now.stand.names).then(|| Arc::clone(&names));
            now.stand.names = names;
            fresh
        });
        if let Some(names) = fresh {
            self.tell(News::Names, &Frame::Names(names));
        }
    }

    /// Counts interest when it has changed, and tells everybody, at most four times a second.
    fn start_counting(board: &Arc<Self>) {
        let weak = Arc::downgrade(board);
        board.count();
        tokio::spawn(async move {
            let mut every = tokio::time::interval(COUNTS_EVERY);
            loop {
                every.tick().await;
                let Some(board) = weak.upgrade() else { return };
                if !board.counts_are_old.swap(false, Ordering::AcqRel) {
                    continue;
                }
                let (counts, heads) = board.count();
                if let Some(counts) = counts {
                    board.tell(
                        News::Counts,
                        &Frame::Counts(counts.iter().map(|(id, count)| (*id, *count)).collect()),
                    );
                }
                if let Some(heads) = heads {
                    board.tell(News::Heads, &Frame::Heads((*heads).clone()));
                }
            }
        });
    }

    /// Counts interest and heads; answers those that are different.
    fn count(&self) -> (Option<Arc<Counts>>, Option<Arc<Heads>>) {
        self.write(|now| {
            let counts = now.interest.counts(&now.stand.board);
            let heads = now.presence.heads(&now.stand.board);
            (renewed(&mut now.stand.counts, counts), renewed(&mut now.stand.heads, heads))
        })
    }

    fn tell(&self, news: impl FnOnce(Utf8Bytes) -> News, frame: &Frame) {
        if self.news.receiver_count() == 0 {
            return;
        }
        match serde_json::to_string(frame) {
            // Without listeners there is nobody to tell.
            Ok(text) => drop(self.news.send(news(text.into()))),
            Err(error) => tracing::error!(%error, "a frame could not be written"),
        }
    }

    fn read<T>(&self, look: impl FnOnce(&Now) -> T) -> T {
        look(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, change: impl FnOnce(&mut Now) -> T) -> T {
        change(&mut self.now.write().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The people whom a change forgets.
pub(super) fn forgotten(change: &Change) -> impl Iterator<Item = PersonId> {
    change.effects.iter().filter_map(|effect| match effect {
        Effect::Forgotten { person, .. } => Some(*person),
        _ => None,
    })
}

/// Puts something new in the place of what was; answers it if it is different.
fn renewed<T: PartialEq>(place: &mut Arc<T>, new: T) -> Option<Arc<T>> {
    (**place != new).then(|| {
        *place = Arc::new(new);
        Arc::clone(place)
    })
}

/// The names of people who appear on a board: nobody else's name is anybody's business.
fn on_board(board: &Board, everyone: &Names) -> Names {
    let mut people = BTreeSet::new();
    for session in &board.sessions {
        people.extend(session.pitched_by);
        people.extend(session.notes.iter().filter_map(|note| note.by));
        people.extend(session.idea.hosts.iter().filter_map(|host| match host {
            Host::Person(person) => Some(*person),
            Host::Named(_) => None,
        }));
    }
    Names(people.into_iter().filter_map(|person| Some((person, everyone.0.get(&person)?.clone()))).collect())
}
