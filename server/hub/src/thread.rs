//! The thread that owns sockets: takes orders, writes, reads, and cuts those who take nothing.

use crate::socket::{Became, Socket, Tail};
use crate::{AWAY, Config, Ear, Frame, News};
use mio::{Events, Interest, Poll, Token, Waker};
use std::collections::{BTreeSet, HashMap};
use std::io::ErrorKind;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What wakes the thread; sockets begin with 1.
pub(crate) const WAKE: Token = Token(0);
/// How often it is looked who takes nothing.
const LOOK: Duration = Duration::from_millis(500);
/// What is read of a socket at once.
const BUFFER: usize = 4 * 1024;

/// What a thread is told to do.
pub(crate) enum Order {
    Open(u64, Arc<dyn Fn(News) + Send + Sync>),
    Admit(u64, Ear, TcpStream, Box<[u8]>, Vec<Frame>),
    Tell(u64, Frame),
    Resume(Ear, Vec<Frame>),
    Close(Ear, u16),
    Shut(u64),
    End,
}

struct Room {
    heed: Arc<dyn Fn(News) + Send + Sync>,
    tail: Tail,
    /// What was told and is no batch yet.
    told: Vec<Frame>,
    ears: Vec<usize>,
    shut: bool,
}

impl Room {
    /// Makes one batch of what was told.
    fn seal(&mut self) {
        if !self.told.is_empty() {
            self.tail.push(Frame::joined(&std::mem::take(&mut self.told)));
        }
    }
}

pub(crate) struct Thread {
    poll: Poll,
    /// Held, for the last wake would be lost with its other end.
    _waker: Arc<Waker>,
    orders: Arc<Mutex<Vec<Order>>>,
    config: Config,
    rooms: HashMap<u64, Room>,
    sockets: HashMap<usize, Socket>,
    /// Sockets that are full, or were sent away.
    slow: BTreeSet<usize>,
    /// Sockets that have more to say.
    talking: BTreeSet<usize>,
    buffer: Vec<u8>,
}

impl Thread {
    pub(crate) fn new(poll: Poll, waker: Arc<Waker>, orders: Arc<Mutex<Vec<Order>>>, config: Config) -> Self {
        Self {
            poll,
            _waker: waker,
            orders,
            config,
            rooms: HashMap::new(),
            sockets: HashMap::new(),
            slow: BTreeSet::new(),
            talking: BTreeSet::new(),
            buffer: vec![0; BUFFER],
        }
    }

    pub(crate) fn run(mut self) {
        let mut events = Events::with_capacity(1_024);
        let mut looked = Instant::now();
        loop {
            let wait = match (self.talking.is_empty(), self.slow.is_empty()) {
                (false, _) => Some(Duration::ZERO),
                (true, false) => Some(LOOK),
                (true, true) => None,
            };
            match self.poll.poll(&mut events, wait) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                // The system's own poll cannot fail while it is ours.
                Err(_) => return,
            }
            for number in std::mem::take(&mut self.talking) {
                self.read(number);
            }
            for event in &events {
                let number = event.token().0;
                if event.is_readable() || event.is_read_closed() || event.is_error() {
                    self.read(number);
                }
                if event.is_writable() {
                    self.write(number);
                }
            }
            if !self.obey() {
                return;
            }
            if looked.elapsed() >= LOOK {
                looked = Instant::now();
                let late = |number: &&usize| {
                    let socket = self.sockets.get(number);
                    socket.is_some_and(|socket| socket.is_late(looked, self.config.patience))
                };
                let late: Vec<usize> = self.slow.iter().filter(late).copied().collect();
                late.into_iter().for_each(|number| self.forget(number));
            }
        }
    }

    /// Does what has been ordered; answers whether there is more to come.
    fn obey(&mut self) -> bool {
        let orders = std::mem::take(&mut *self.orders.lock().unwrap_or_else(PoisonError::into_inner));
        let mut told = BTreeSet::new();
        for order in orders {
            match order {
                Order::Open(room, heed) => {
                    let (tail, told, ears) = (Tail::default(), Vec::new(), Vec::new());
                    self.rooms.insert(room, Room { heed, tail, told, ears, shut: false });
                }
                Order::Tell(room, frame) => {
                    if let Some(of) = self.rooms.get_mut(&room) {
                        of.told.push(frame);
                        told.insert(room);
                    }
                }
                Order::Admit(room, ear, stream, read, greeting) => {
                    self.admit(room, ear.0, stream, &read, greeting);
                }
                Order::Resume(ear, greeting) => self.with(ear.0, |socket, room| {
                    room.seal();
                    socket.resume(room.tail.end(), greeting);
                }),
                Order::Close(ear, code) => self.with(ear.0, |socket, room| {
                    room.seal();
                    socket.leave(&room.tail, code);
                }),
                Order::Shut(room) => self.shut(room),
                Order::End => return false,
            }
        }
        told.into_iter().for_each(|room| self.tell(room));
        true
    }

    fn admit(&mut self, room: u64, number: usize, stream: TcpStream, read: &[u8], greeting: Vec<Frame>) {
        let Some(of) = self.rooms.get_mut(&room) else { return };
        of.seal();
        let mut stream = mio::net::TcpStream::from_std(stream);
        let interest = Interest::READABLE | Interest::WRITABLE;
        if self.poll.registry().register(&mut stream, Token(number), interest).is_err() {
            return (of.heed)(News::Gone(Ear(number)));
        }
        let mut socket = Socket::new(stream, room, of.ears.len(), of.tail.end(), greeting);
        of.ears.push(number);
        socket.hear(read);
        self.sockets.insert(number, socket);
        self.write(number);
    }

    /// Does something to a socket, and writes what it is owed then.
    fn with(&mut self, number: usize, what: impl FnOnce(&mut Socket, &mut Room)) {
        let Some(socket) = self.sockets.get_mut(&number) else { return };
        let Some(room) = self.rooms.get_mut(&socket.room) else { return };
        what(socket, room);
        self.write(number);
    }

    /// Writes what a room was told to everybody there who takes it.
    fn tell(&mut self, number: u64) {
        let Some(room) = self.rooms.get_mut(&number) else { return };
        room.seal();
        let mut over = Vec::new();
        let mut level = true;
        for ear in &room.ears {
            let Some(socket) = self.sockets.get_mut(ear) else { continue };
            if !socket.is_free() {
                level = false;
                continue;
            }
            match socket.write(&room.tail) {
                Became::Level | Became::Talks => {}
                Became::Full => {
                    level = false;
                    self.slow.insert(*ear);
                }
                Became::Behind => (room.heed)(News::Behind(Ear(*ear))),
                Became::Gone => over.push(*ear),
            }
        }
        match level {
            true => room.tail.shorten(0, 0),
            false => room.tail.shorten(self.config.batches, self.config.bytes),
        }
        over.into_iter().for_each(|ear| self.forget(ear));
    }

    fn write(&mut self, number: usize) {
        let Some(socket) = self.sockets.get_mut(&number) else { return };
        let Some(room) = self.rooms.get_mut(&socket.room) else { return };
        match socket.write(&room.tail) {
            Became::Level | Became::Talks => drop(self.slow.remove(&number)),
            Became::Full => drop(self.slow.insert(number)),
            Became::Behind => {
                self.slow.remove(&number);
                (room.heed)(News::Behind(Ear(number)));
            }
            Became::Gone => self.forget(number),
        }
    }

    fn read(&mut self, number: usize) {
        let Some(socket) = self.sockets.get_mut(&number) else { return };
        match socket.read(&mut self.buffer) {
            Became::Gone => return self.forget(number),
            Became::Talks => drop(self.talking.insert(number)),
            Became::Level | Became::Full | Became::Behind => {}
        }
        // What it said may have to be answered.
        self.write(number);
    }

    /// Lets go of a socket.
    fn forget(&mut self, number: usize) {
        self.slow.remove(&number);
        self.talking.remove(&number);
        let Some(mut socket) = self.sockets.remove(&number) else { return };
        // With the socket closed below, the system forgets it anyway.
        drop(self.poll.registry().deregister(&mut socket.stream));
        let Some(room) = self.rooms.get_mut(&socket.room) else { return };
        room.ears.swap_remove(socket.seat);
        if let Some(moved) = room.ears.get(socket.seat).and_then(|moved| self.sockets.get_mut(moved)) {
            moved.seat = socket.seat;
        }
        (room.heed)(News::Gone(Ear(number)));
        if room.shut && room.ears.is_empty() {
            self.rooms.remove(&socket.room);
        }
    }

    /// Sends everybody away from a room.
    fn shut(&mut self, number: u64) {
        let Some(room) = self.rooms.get_mut(&number) else { return };
        room.seal();
        room.shut = true;
        let ears = room.ears.clone();
        if ears.is_empty() {
            self.rooms.remove(&number);
        }
        for ear in ears {
            self.with(ear, |socket, room| socket.leave(&room.tail, AWAY));
        }
    }
}
