//! Between an open board and the hub: one task for all its sockets. It hears the board's news and tells two rooms, the
//! facilitators' and everybody else's; it greets who comes, and sends away who has to go. It is there while anybody is.
//!
//! All in a room have been told the same: every change up to `told`. Whoever comes is greeted with the board as of that
//! change, so that nobody hears one twice or misses one.

use super::frames;
use crate::boards::{News, OpenBoard, RolesAsOf, Seat};
use crate::chance::Chance;
use crate::figures::OpenSocket;
use crate::leaving::Leaving;
use crate::web::limits::Counted;
use axum::extract::ws::{Utf8Bytes, close_code};
use hub::{Ear, Frame, Hub, Room};
use model::{PersonId, Role, Seq};
use std::collections::{BTreeSet, HashMap};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at, sleep_until};

/// So many greetings are kept for others who come from the same place: after a restart, thousands do.
const GREETINGS: usize = 16;

/// Somebody whose handshake is done.
pub(super) struct Newcomer {
    pub(super) stream: TcpStream,
    /// What they have sent behind it.
    pub(super) read: Vec<u8>,
    pub(super) since: Option<Seq>,
    pub(super) listener: Listener,
}

/// What is kept of a socket.
pub(super) struct Listener {
    pub(super) role: Role,
    pub(super) person: Option<PersonId>,
    /// When the role was looked up.
    pub(super) as_of: RolesAsOf,
    pub(super) _seat: Option<Seat>,
    pub(super) _open: OpenSocket,
    pub(super) _counted: Counted,
}

/// What every bridge works with.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) hub: Hub,
    pub(super) build: String,
    pub(super) leaving: Leaving,
    pub(super) chance: Chance,
}

/// The way to a board's bridge, if it has one at the moment.
#[derive(Default)]
pub(crate) struct Audience(Mutex<Option<UnboundedSender<Newcomer>>>);

impl Audience {
    /// Somebody joins those who listen to the board.
    pub(super) fn join(board: &Arc<OpenBoard>, parts: &Parts, mut newcomer: Newcomer) {
        let mut way = board.audience.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = way.as_ref() {
            match open.send(newcomer) {
                Ok(()) => return,
                Err(back) => newcomer = back.0,
            }
        }
        let (sender, newcomers) = mpsc::unbounded_channel();
        // The other end is here.
        let _ = sender.send(newcomer);
        *way = Some(sender);
        tokio::spawn(Bridge::new(Arc::clone(board), parts.clone()).run(newcomers));
    }

    /// Closes the way, unless somebody has come by it; answers whether it is closed.
    fn leave(&self, newcomers: &UnboundedReceiver<Newcomer>) -> bool {
        let mut way = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_over = newcomers.is_empty();
        if is_over {
            *way = None;
        }
        is_over
    }
}

struct Bridge {
    board: Arc<OpenBoard>,
    parts: Parts,
    news: Receiver<News>,
    words: UnboundedReceiver<hub::News>,
    facilitators: Room,
    others: Room,
    ears: HashMap<Ear, Listener>,
    /// The last change that both rooms have been told.
    told: Seq,
    /// What was said to those who came from the same place, while nothing is new.
    greetings: HashMap<(Option<Seq>, bool), Vec<Frame>>,
    /// Who goes when, once the server leaves.
    departures: Option<BTreeSet<(Instant, Ear)>>,
}

impl Bridge {
    fn new(board: Arc<OpenBoard>, parts: Parts) -> Self {
        let news = board.listen();
        let told = board.stand().board.seq;
        let (says, words) = mpsc::unbounded_channel();
        let room = || {
            let says = says.clone();
            // Once the bridge has ended, nobody has to know.
            parts.hub.room(move |word| {
                let _ = says.send(word);
            })
        };
        let (facilitators, others) = (room(), room());
        let (ears, greetings) = (HashMap::new(), HashMap::new());
        Self { board, parts, news, words, facilitators, others, ears, told, greetings, departures: None }
    }

    async fn run(mut self, mut newcomers: UnboundedReceiver<Newcomer>) {
        let mut beat = beat();
        while !self.ears.is_empty() || !self.board.audience.leave(&newcomers) {
            let next = self.departures.as_ref().and_then(|all| all.first()).map(|(when, _)| *when);
            tokio::select! {
                Some(newcomer) = newcomers.recv() => self.welcome(newcomer),
                news = self.news.recv() => if self.hear(news) {
                    // Whoever has just heard something knows that all is well.
                    beat.reset();
                },
                Some(word) = self.words.recv() => self.heed(word),
                _ = beat.tick() => self.tell_all(frames::beat(&self.board).as_ref()),
                () = self.parts.leaving.begun(), if self.departures.is_none() => self.begin_to_leave(),
                () = sleep_until(next.unwrap_or_else(Instant::now)), if next.is_some() => self.send_away(),
            }
        }
    }

    /// Greets somebody who comes.
    fn welcome(&mut self, newcomer: Newcomer) {
        let Newcomer { stream, read, since, mut listener } = newcomer;
        // What waits is told first, so that the greeting is of the change that the rooms know, too.
        loop {
            match self.news.try_recv() {
                Ok(news) => drop(self.hear(Ok(news))),
                Err(TryRecvError::Lagged(lost)) => drop(self.hear(Err(RecvError::Lagged(lost)))),
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        // What they may do may have become less since they asked. They hear nothing, and come again.
        let is_outdated = self.board.is_outdated(listener.person, listener.as_of);
        let greeting = if is_outdated {
            listener.role = Role::Attendee;
            Vec::new()
        } else {
            let standing = self.greeting(since, listener.role);
            let hello = frames::hello(&self.board, self.told, &self.parts.build);
            hello.iter().map(|text| Frame::text(text)).chain(standing).collect()
        };
        match self.room(listener.role).admit(stream, &read, greeting) {
            Ok(ear) => {
                if is_outdated {
                    self.room(listener.role).close(ear, close_code::AWAY);
                }
                if let Some(departures) = &mut self.departures {
                    departures.insert((Instant::now() + self.parts.leaving.moment(&self.parts.chance), ear));
                }
                self.ears.insert(ear, listener);
            }
            // It has gone meanwhile.
            Err(error) => tracing::debug!(%error, "a socket could not be taken in"),
        }
    }

    /// What somebody who comes from there has to know, as of the change that the rooms know.
    fn greeting(&mut self, since: Option<Seq>, role: Role) -> Vec<Frame> {
        let key = (since, role >= Role::Facilitator);
        if let Some(greeting) = self.greetings.get(&key) {
            return greeting.clone();
        }
        let standing = loop {
            let (seq, standing) = frames::standing(&self.board, since, role);
            if seq == self.told {
                break standing;
            }
            // The board has moved on just now. Its news would reach whoever has been greeted a second time.
            self.bring_up();
        };
        let greeting: Vec<_> = standing.iter().map(|text| Frame::text(text)).collect();
        if self.greetings.len() < GREETINGS {
            self.greetings.insert(key, greeting.clone());
        }
        greeting
    }

    /// Tells both rooms what they have not been told, and how everything stands.
    fn bring_up(&mut self) {
        self.greetings.clear();
        loop {
            let (seq, to_facilitators) = frames::standing(&self.board, Some(self.told), Role::Owner);
            let (same, to_others) = frames::standing(&self.board, Some(self.told), Role::Attendee);
            if seq == same {
                to_facilitators.iter().for_each(|text| self.facilitators.tell(&Frame::text(text)));
                to_others.iter().for_each(|text| self.others.tell(&Frame::text(text)));
                self.told = seq;
                return;
            }
        }
    }

    /// Passes on what is new; answers whether everybody was told of it.
    fn hear(&mut self, news: Result<News, RecvError>) -> bool {
        let news = match news {
            Ok(News::Changes(last, ..)) if last <= self.told => return false,
            Ok(news) => news,
            // Some were lost, perhaps that somebody has another role.
            Err(_) => {
                self.send_away_outdated();
                self.bring_up();
                return true;
            }
        };
        self.greetings.clear();
        match &news {
            News::Changes(last, ..) => self.told = *last,
            News::Role(person) => {
                let theirs = self.ears.iter().filter(|(_, listener)| listener.person == Some(*person));
                theirs.for_each(|(ear, listener)| self.room(listener.role).close(*ear, close_code::AWAY));
            }
            _ => {}
        }
        let to_facilitators = frames::heard(&self.board, &news, Role::Owner);
        let to_others = frames::heard(&self.board, &news, Role::Attendee);
        if to_facilitators == to_others {
            self.tell_all(to_others);
        } else {
            to_facilitators.into_iter().for_each(|text| self.facilitators.tell(&Frame::text(text)));
            to_others.into_iter().for_each(|text| self.others.tell(&Frame::text(text)));
        }
        if matches!(news, News::Gone(_)) {
            for (ear, listener) in &self.ears {
                self.room(listener.role).close(*ear, close_code::AWAY);
            }
        }
        to_others.is_some() && to_facilitators.is_some()
    }

    /// Has those come again who may do more or less by now.
    fn send_away_outdated(&self) {
        let is_outdated = |listener: &Listener| self.board.is_outdated(listener.person, listener.as_of);
        for (ear, listener) in self.ears.iter().filter(|(_, listener)| is_outdated(listener)) {
            self.room(listener.role).close(*ear, close_code::AWAY);
        }
    }

    fn tell_all(&self, text: Option<&Utf8Bytes>) {
        let Some(frame) = text.map(|text| Frame::text(text)) else { return };
        self.facilitators.tell(&frame);
        self.others.tell(&frame);
    }

    /// Does what the hub asks for.
    fn heed(&mut self, word: hub::News) {
        match word {
            hub::News::Gone(ear) => drop(self.ears.remove(&ear)),
            hub::News::Behind(ear) => {
                if let Some(role) = self.ears.get(&ear).map(|listener| listener.role) {
                    let greeting = self.greeting(None, role);
                    self.room(role).resume(ear, greeting);
                }
            }
        }
    }

    /// Gives everybody a moment to go at.
    fn begin_to_leave(&mut self) {
        let Parts { leaving, chance, .. } = &self.parts;
        let now = Instant::now();
        self.departures = Some(self.ears.keys().map(|ear| (now + leaving.moment(chance), *ear)).collect());
    }

    /// Sends those away whose moment has come: to ask for another try elsewhere, soon.
    fn send_away(&mut self) {
        let now = Instant::now();
        let Some(departures) = &mut self.departures else { return };
        let mut go = Vec::new();
        while departures.first().is_some_and(|(when, _)| *when <= now) {
            go.extend(departures.pop_first().map(|(_, ear)| ear));
        }
        for ear in go {
            if let Some(listener) = self.ears.get(&ear) {
                self.room(listener.role).close(ear, close_code::RESTART);
            }
        }
    }

    fn room(&self, role: Role) -> &Room {
        if role >= Role::Facilitator { &self.facilitators } else { &self.others }
    }
}

fn beat() -> Interval {
    let mut beat = interval_at(Instant::now() + super::BEAT, super::BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    beat
}
