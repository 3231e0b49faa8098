//! An open event, as the rest of the server sees it: how it stands, what can be asked of it, what is new.

use super::at_desk::AtDesks;
use super::board_task::{BoardTask, Request};
use super::devices::Devices;
use super::hearts::{Heart, Hearts};
use super::interest::Interest;
use super::moves::Moves;
use super::presence::Presence;
use super::roles::{Roles, RolesAsOf};
use crate::clock::Clock;
use crate::filling::{Fillings, Version, Warm};
use crate::live::Audience;
use crate::told::Told;
use crate::web::{Open, Pages};
use app::api::{AtDesk, Filling, Frame, Snapshot};
use axum::extract::ws::Utf8Bytes;
use model::{
    Actor, Board, Change, Command, CommandId, Counts, Crowd, Effect, FRESH, Forecast, Heads, Host, Layout,
    Level, Millis, Names, PersonId, Refusal, Role, RunId, Seq, SessionId, Shifts,
};
use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use store::{Digest, EventRow, HeadWrite, InterestWrite, Person, Store};
use tokio::sync::{Notify, broadcast, mpsc, oneshot};
use tokio::time::{Instant, MissedTickBehavior};

/// Changes kept in memory for those who come back after a short while.
const TAIL: usize = 1_000;
/// News that one listener may be behind before it has to start over from where it is.
const BEHIND: usize = 256;
/// Counts are told at most this often.
const COUNTS_EVERY: Duration = Duration::from_millis(250);
/// How long an event may rest where nobody listens and nothing happens.
const REST: Duration = Duration::from_secs(15);
/// Every so many times that counts may be told, how many are expected is worked out anew: slots end.
const FORECAST_EVERY: u32 = 240;

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
    /// Whoever counts at a door at the moment.
    at_door: tokio::sync::Mutex<()>,
    /// Wakes what counts.
    awake: Arc<Notify>,
    /// How often it was found that nobody uses it, one time after the other.
    pub(super) unused: AtomicU32,
    /// Whether it has been asked to read what other servers wrote, and has not begun to.
    pub(super) nudged: AtomicBool,
    pub(super) news: broadcast::Sender<News>,
    devices: Devices,
    roles: Roles,
    /// Its page, as it is shown to whoever has nothing of their own.
    pub(crate) pages: Pages,
    /// What programs have open that wait for what happens.
    pub(crate) open: Open,
    /// Who listens on the hub.
    pub(crate) audience: Audience,
}

/// All that changes.
pub(super) struct Now {
    stand: Stand,
    pub(super) everyone: Names,
    pub(super) interest: Interest,
    /// How often that has changed since the event was opened.
    pub(super) wished: u64,
    pub(super) presence: Presence,
    /// The number of the last thing beside the log that is in these.
    pub(super) beside: i64,
    at_desk: AtDesks,
    moves: Moves,
    /// What has become different of late for those who walk around.
    shifts: Shifts,
    /// The last changes, each beside what everybody may see of it.
    tail: VecDeque<(Arc<Change>, Arc<Change>)>,
}

/// How an event stands.
#[derive(Clone)]
pub struct Stand {
    /// The board.
    pub board: Arc<Board>,
    /// The board as everybody may see it, where that is another.
    pub public: Option<Arc<Board>>,
    /// What people on it are called.
    pub names: Arc<Names>,
    /// How many want what.
    pub counts: Arc<Counts>,
    /// How many are where.
    pub heads: Arc<Heads>,
}

impl Stand {
    /// The board as somebody of that role may see it: without what is hidden, for all but facilitators.
    pub fn seen_by(&self, role: Role) -> &Arc<Board> {
        match &self.public {
            Some(public) if role < Role::Facilitator => public,
            _ => &self.board,
        }
    }
}

/// Something new, framed once for everybody.
#[derive(Clone, Debug)]
pub enum News {
    /// Changes, the last of which has this number: as facilitators see them, and as everybody else does.
    Changes(Seq, Utf8Bytes, Utf8Bytes),
    /// Somebody may do more or less than before: what listens for them starts over.
    Role(PersonId),
    /// Counts of interest, for those who may see them.
    Counts(Utf8Bytes),
    /// Counts of heads.
    Heads(Utf8Bytes),
    /// Names.
    Names(Utf8Bytes),
    /// What the solver does, for facilitators.
    Filling(Utf8Bytes),
    /// Who is at the desk, for facilitators.
    Desk(Utf8Bytes),
    /// How many are expected where, for facilitators.
    Forecast(Utf8Bytes),
    /// The event was deleted: pages that get this are to look again, and find nothing.
    Gone(Utf8Bytes),
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
    /// The last change on the board that they saw, if they say so: what others did since is not written over.
    pub seen: Option<Seq>,
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
    /// It waited for too long: the database is away, or far too slow.
    #[error("the board did not get to it in time")]
    Late,
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
        // First, so that what is written while the rest is read comes again.
        let beside = if store.is_shared() { store.last_beside(event.id).await? } else { 0 };
        let mut interest = Interest::default();
        for (person, session, level) in store.interest(event.id).await? {
            interest.set(person, session, Some(level));
        }
        let mut presence = Presence::default();
        for (person, run, _) in store.heads(event.id).await? {
            presence.set(person, run, true);
        }
        for (run, heads, _) in store.doors(event.id).await? {
            presence.count(run, heads);
        }
        let everyone = store.names(event.id).await?;
        let (requests, asked) = mpsc::channel(256);
        let (news, _) = broadcast::channel(BEHIND);
        let stand = Stand {
            board: Arc::new(Board::blank()),
            public: None,
            names: Arc::default(),
            counts: Arc::default(),
            heads: Arc::default(),
        };
        let (moves, tail, at_desk) = (Moves::default(), VecDeque::new(), AtDesks::default());
        let shifts = Shifts::default();
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
            now: RwLock::new(Now {
                stand,
                everyone,
                interest,
                wished: 0,
                presence,
                beside,
                at_desk,
                moves,
                shifts,
                tail,
            }),
            counts_are_old: AtomicBool::new(false),
            at_door: tokio::sync::Mutex::default(),
            awake: Arc::default(),
            unused: AtomicU32::new(0),
            nudged: AtomicBool::new(false),
            news,
            devices: Devices::default(),
            roles: Roles::default(),
            pages: Pages::default(),
            open: Open::default(),
            audience: Audience::default(),
        });
        board.read_tail().await?;
        board.fillings.reread(&board).await?;
        BoardTask::start(Arc::clone(&board), asked);
        Self::start_counting(&board);
        Ok(board)
    }

    /// How it stands.
    pub fn stand(&self) -> Stand {
        self.read(|now| now.stand.clone())
    }

    /// Notes who a device is, as the store says.
    pub fn note_device(&self, token: &Digest, person: Option<&Person>) {
        self.devices.note(token, person);
    }

    /// The person that a device was when it last asked for something: for showing pages while the database is away. Nobody
    /// may write by it.
    pub fn last_known(&self, token: &Digest) -> Option<Person> {
        self.devices.last_known(token)
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

    /// What has become different of late for those who walk around.
    pub fn shifts(&self, now_is: Millis) -> Shifts {
        self.read(|now| {
            Shifts(now.shifts.fresh(now_is).cloned().collect::<Vec<_>>().into_iter().rev().collect())
        })
    }

    /// What everybody wants, as of now.
    pub fn interest(&self) -> Interest {
        self.read(|now| now.interest.clone())
    }

    /// How many are expected at each run, as of now.
    pub fn forecast(&self) -> Forecast {
        let (board, interest, heads) = self.read(|now| {
            let board = Arc::clone(&now.stand.board);
            let heads = now.presence.heads(&board);
            (board, now.interest.clone(), heads)
        });
        let shares = Crowd::of(interest.wishes(&board)).shares(&board);
        board.forecast(&interest.counts(&board), &shares, &heads, self.clock.now())
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
        let (since, before) = (Instant::now(), self.requests.max_capacity() - self.requests.capacity());
        let turn = crate::traces::turn();
        self.requests
            .send(Request::Ask(Box::new(asked), since, turn, answer))
            .await
            .map_err(|_| Fault::Closed)?;
        let answer = answered.await.map_err(|_| Fault::Closed)?;
        crate::figures::asked(before, since.elapsed());
        answer
    }

    /// Reads what others have written to the log.
    pub async fn catch_up(&self) {
        let (answer, answered) = oneshot::channel();
        if self.requests.send(Request::CatchUp(Some(answer))).await.is_ok() {
            let _ = answered.await;
        }
    }

    /// Has what others have written read soon, without waiting for it.
    pub(super) fn nudge(&self) {
        if !self.nudged.swap(true, Ordering::AcqRel)
            && self.requests.try_send(Request::CatchUp(None)).is_err()
        {
            // So much waits that it has to wait as well: the next poll asks again.
            self.nudged.store(false, Ordering::Release);
        }
    }

    /// The last change that is kept in memory.
    pub(super) fn last_change(&self) -> Option<Arc<Change>> {
        self.read(|now| now.tail.back().map(|(change, _)| Arc::clone(change)))
    }

    /// The store that it is in.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Notes how much a person wants a session; answers when it is committed.
    pub async fn want(&self, by: Actor, session: SessionId, level: Option<Level>) -> Result<(), Fault> {
        let person = by.person.ok_or(Refusal::NotUnderstood)?;
        let session = self.read(|now| now.stand.board.interest_in(session, by))?;
        let write = InterestWrite { event: self.event.id, person, session, level };
        let written = self.hearts.write(Heart::Interest(write)).await.ok_or(Fault::Closed)?;
        self.settle(&written, |now| now.interest.set(person, session, level)).await;
        Ok(())
    }

    /// Notes whether a person is in a run; answers when it is committed.
    pub async fn count_head(&self, person: PersonId, run: RunId, here: bool) -> Result<(), Fault> {
        let now = self.clock.now();
        self.stand().board.counts_heads(run, now)?;
        let write = HeadWrite { event: self.event.id, person, run, at: here.then_some(now) };
        let written = self.hearts.write(Heart::Head(write)).await.ok_or(Fault::Closed)?;
        self.settle(&written, |now| now.presence.set(person, run, here)).await;
        Ok(())
    }

    /// Notes how many heads a door has counted in a run; answers when it is committed. Nobody takes the count back.
    pub async fn count_at_door(&self, run: RunId, heads: u32) -> Result<(), Fault> {
        let now = self.clock.now();
        self.stand().board.counts_heads(run, now)?;
        // One after the other, so that what is kept is what is told.
        let _turn = self.at_door.lock().await;
        if heads == 0 {
            self.store.uncount_at_door(self.event.id, run).await?;
        } else {
            self.store.count_at_door(self.event.id, run, heads, now).await?;
        }
        let told = store::Beside { doors: vec![(run, heads)], ..store::Beside::default() };
        self.store.tell_beside(self.event.id, &told).await?;
        self.write(|now| now.presence.count(run, heads));
        // At once: whoever counts by a plain form sees the number on the page that answers. Doors are few and thumbs slow.
        self.tell_counts();
        self.recount();
        Ok(())
    }

    /// Reads again what these people want, after the store has changed it.
    pub async fn reread_interest(&self, people: &[PersonId]) -> Result<(), store::Error> {
        let interest = self.store.interest(self.event.id).await?;
        self.write(|now| {
            now.wished += 1;
            people.iter().for_each(|person| now.interest.forget(*person));
            for (person, session, level) in interest.into_iter().filter(|row| people.contains(&row.0)) {
                now.interest.set(person, session, Some(level));
            }
        });
        self.recount();
        Ok(())
    }

    /// Notes what a person is called, if anything; answers when it is committed.
    pub async fn call(&self, person: PersonId, name: Option<&str>) -> Result<(), Fault> {
        self.store.rename(self.event.id, person, name).await?;
        self.take_name(person, name.map(str::to_owned));
        Ok(())
    }

    /// Takes in what a person is called, and tells everybody.
    pub(super) fn take_name(&self, person: PersonId, name: Option<String>) {
        self.write(|now| match name {
            Some(name) => now.everyone.0.insert(person, name),
            None => now.everyone.0.remove(&person),
        });
        self.refresh_names();
        if self.read(|now| now.at_desk.has(person)) {
            self.tell_desk();
        }
    }

    /// Gives somebody exactly this role; what listens for them starts over, so that it hears what they may hear.
    pub async fn set_role(&self, person: PersonId, role: Role) -> Result<(), Fault> {
        self.store.set_role(self.event.id, person, role).await?;
        self.has_other_role(person);
        Ok(())
    }

    /// Takes in what somebody new is called, whom the store has already.
    pub fn has_name(&self, person: PersonId, name: String) {
        self.take_name(person, Some(name));
    }

    /// Takes in that the store has another role for somebody: what listens for them starts over.
    pub fn has_other_role(&self, person: PersonId) {
        // First: whoever asks once the news is out learns of it as well.
        self.roles.note(person);
        // Without listeners there is nobody to tell.
        drop(self.news.send(News::Role(person)));
    }

    /// The moment, to be asked before somebody's role is looked up: see [`Self::is_outdated`].
    pub fn roles(&self) -> RolesAsOf {
        self.roles.now()
    }

    /// Whether somebody's role has become another since it was looked up. Whoever listens looks when they begin to, and
    /// when news was lost; from then on it is in the news.
    pub fn is_outdated(&self, person: Option<PersonId>, as_of: RolesAsOf) -> bool {
        person.is_some_and(|person| !self.roles.hold_for(person, as_of))
    }

    /// What is new from now on.
    pub fn listen(&self) -> broadcast::Receiver<News> {
        self.awake.notify_one();
        self.news.subscribe()
    }

    /// Has interest and heads counted anew, soon.
    pub(super) fn recount(&self) {
        self.counts_are_old.store(true, Ordering::Release);
        self.awake.notify_one();
    }

    /// Ends its task, unless something waits for it; answers whether it ends.
    pub(super) fn close(&self) -> bool {
        self.requests.capacity() == self.requests.max_capacity()
            && self.requests.try_send(Request::Close).is_ok()
    }

    /// Ends its task after what waits for it, and has whoever looks at it look again: the event is no more.
    pub(super) async fn end(&self) {
        let seq = self.stand().board.seq;
        // A page of another build than the server's loads itself anew.
        self.tell(News::Gone, &Frame::Hello { epoch: self.event.epoch, seq, build: String::new() });
        let _ = self.requests.send(Request::Close).await;
    }

    /// What a listener that has the board as of `since` needs to have it as of now: the changes after it, or the
    /// whole board where the gap is too long. Nothing if nothing happened. Also the number of the last change in it.
    /// All of it as somebody of that role may see it.
    pub fn catch_up_from(&self, since: Option<Seq>, role: Role) -> (Seq, Option<Frame>) {
        self.read(|now| {
            let seq = now.stand.board.seq;
            let missed = since
                .and_then(|since| seq.checked_sub(since))
                .and_then(|missed| usize::try_from(missed).ok());
            let frame = match missed {
                Some(0) => None,
                Some(missed) if missed <= now.tail.len() => {
                    let tail = now.tail.iter().skip(now.tail.len() - missed);
                    let seen = |(all, public): &(Arc<Change>, Arc<Change>)| {
                        Arc::clone(if role >= Role::Facilitator { all } else { public })
                    };
                    Some(Frame::Changes(tail.map(seen).collect()))
                }
                _ => Some(Frame::Snapshot(Box::new(Snapshot {
                    board: Arc::clone(now.stand.seen_by(role)),
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

    /// What everybody is called who has said so, on the board or not.
    pub(super) fn everyone(&self) -> Names {
        self.read(|now| now.everyone.clone())
    }

    /// What these people are called, for facilitators.
    pub fn names_of(&self, people: impl Iterator<Item = PersonId>) -> Names {
        self.read(|now| {
            let name = |person: PersonId| Some((person, now.everyone.0.get(&person)?.clone()));
            Names(people.filter_map(name).collect())
        })
    }

    /// Who is at the desk.
    pub fn at_desk(&self) -> Vec<AtDesk> {
        self.read(|now| now.at_desk.all(&now.stand.board, &now.everyone))
    }

    /// Somebody opens the desk: they are at it until the seat is dropped.
    pub fn sit_down(self: &Arc<Self>, person: PersonId) -> Seat {
        let number = self.write(|now| now.at_desk.sit_down(person));
        self.tell_desk();
        Seat { board: Arc::clone(self), number }
    }

    /// Somebody at the desk holds a card, or lets go.
    pub fn hold(&self, person: PersonId, run: Option<RunId>) {
        let now_is = self.clock.now();
        if self.write(|now| now.at_desk.hold(person, run, now_is)) {
            self.tell_desk();
        }
    }

    /// Tells facilitators who is at the desk.
    fn tell_desk(&self) {
        self.tell(News::Desk, &Frame::desk(&self.at_desk()));
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
        let mut public = Vec::with_capacity(changes.len());
        let now_is = self.clock.now();
        let (before, let_go) = self.write(|now| {
            // Held only where somebody is told, for it makes the board below a copy.
            let before = self.told.is_some().then(|| Arc::clone(now.stand.seen_by(Role::Attendee)));
            let board = Arc::make_mut(&mut now.stand.board);
            let mut let_go = false;
            for change in &changes {
                let seen = board.public_change(change).map_or_else(|| Arc::clone(change), Arc::new);
                let is_news = change.may_shift() && now_is - change.at < FRESH;
                let layout = is_news.then(|| Layout::of(board));
                board.apply(change);
                if let Some(layout) = layout {
                    now.shifts.take_in(layout.shifts(&Layout::of(board), change.at), now_is);
                }
                now.moves.follow(board, change);
                let_go |= now.at_desk.follow(change);
                for person in forgotten(change) {
                    now.interest.forget(person);
                    now.presence.forget(person);
                    now.everyone.0.remove(&person);
                    self.devices.forget(person);
                    // Their words are in it. Whoever missed this gets the whole board.
                    now.tail.clear();
                }
                if hides(change) {
                    // What is hidden from now on stands in what happened before.
                    now.tail.clear();
                }
                now.tail.push_back((Arc::clone(change), Arc::clone(&seen)));
                public.push(seen);
            }
            now.stand.public = board.public().map(Arc::new);
            let too_many = now.tail.len().saturating_sub(TAIL);
            now.tail.drain(..too_many);
            (before, let_go)
        });
        if let (Some(told), Some(before)) = (&self.told, before) {
            told.happened(&self.event, before, public.clone());
        }
        // Names first: a change may be about somebody who has not been heard of.
        self.refresh_names();
        let nobody: Vec<_> = changes.iter().flat_map(|change| forgotten(change)).collect();
        self.tell_changes(last, changes, public);
        // Whoever is nobody any more hears nothing that is not everybody's.
        nobody.into_iter().for_each(|person| self.has_other_role(person));
        if let_go {
            self.tell_desk();
        }
        self.recount();
    }

    /// Tells everybody of changes, as each may see them.
    fn tell_changes(&self, last: Seq, changes: Vec<Arc<Change>>, public: Vec<Arc<Change>>) {
        if self.news.receiver_count() == 0 {
            return;
        }
        let same = changes.iter().zip(&public).all(|(all, public)| Arc::ptr_eq(all, public));
        let framed = |changes| serde_json::to_string(&Frame::Changes(changes)).map(Utf8Bytes::from);
        let all = framed(changes);
        let public = if same { Ok(None) } else { framed(public).map(Some) };
        match (all, public) {
            (Ok(all), Ok(public)) => {
                let public = public.unwrap_or_else(|| all.clone());
                // Without listeners there is nobody to tell.
                drop(self.news.send(News::Changes(last, all, public)));
            }
            (Err(error), _) | (_, Err(error)) => tracing::error!(%error, "a frame could not be written"),
        }
    }

    pub(super) fn refresh_names(&self) {
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
        let (weak, awake) = (Arc::downgrade(board), Arc::clone(&board.awake));
        board.count();
        tokio::spawn(async move {
            let mut every = tokio::time::interval(COUNTS_EVERY);
            every.set_missed_tick_behavior(MissedTickBehavior::Delay);
            // What was last told of how many are expected; nothing if somebody may not have been there to hear it.
            let (mut told, mut rests) = (None, false);
            for tick in 1_u32.. {
                every.tick().await;
                if rests {
                    // Thousands of events that nobody looks at are not to keep a processor busy.
                    let _ = tokio::time::timeout(REST, awake.notified()).await;
                }
                let Some(board) = weak.upgrade() else { return };
                let now_is = board.clock.now();
                if board.write(|now| now.at_desk.forget_old(now_is)) {
                    board.tell_desk();
                }
                board.fillings.give_up(&board, now_is);
                let new = board.counts_are_old.swap(false, Ordering::AcqRel);
                if new || tick % FORECAST_EVERY == 0 {
                    told = board.tell_forecast(told);
                }
                rests = !new && board.news.receiver_count() == 0;
                if !new {
                    continue;
                }
                board.tell_counts();
            }
        });
    }

    /// Tells facilitators how many are expected where, if it is not what they were told; answers what they know.
    fn tell_forecast(&self, told: Option<Forecast>) -> Option<Forecast> {
        if self.news.receiver_count() == 0 {
            return None;
        }
        let forecast = self.forecast();
        if told.as_ref() != Some(&forecast) {
            self.tell(News::Forecast, &Frame::forecast(&forecast));
        }
        Some(forecast)
    }

    /// Counts interest and heads, and tells everybody what is different.
    fn tell_counts(&self) {
        let (counts, heads) = self.count();
        if let Some(counts) = counts {
            self.tell(News::Counts, &Frame::Counts(counts.iter().map(|(id, count)| (*id, *count)).collect()));
        }
        if let Some(heads) = heads {
            self.tell(News::Heads, &Frame::Heads((*heads).clone()));
        }
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

    pub(super) fn read<T>(&self, look: impl FnOnce(&Now) -> T) -> T {
        look(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn write<T>(&self, change: impl FnOnce(&mut Now) -> T) -> T {
        change(&mut self.now.write().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Somebody at the desk, until it is dropped.
pub struct Seat {
    board: Arc<OpenBoard>,
    number: u64,
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.board.write(|now| now.at_desk.stand_up(self.number));
        self.board.tell_desk();
    }
}

/// The people whom a change forgets.
pub(super) fn forgotten(change: &Change) -> impl Iterator<Item = PersonId> {
    change.effects.iter().filter_map(|effect| match effect {
        Effect::Forgotten { person, .. } => Some(*person),
        _ => None,
    })
}

/// Whether a change hides a session.
fn hides(change: &Change) -> bool {
    change.effects.iter().any(|effect| matches!(effect, Effect::Hidden { hidden: true, .. }))
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
