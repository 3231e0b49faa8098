//! Thousands of websockets that only listen. A task for each of them would wake for each frame, make it anew and wait
//! for its turn; here a thread keeps thousands of plain sockets, frames a message once, joins what has gathered
//! meanwhile, and writes the same bytes to each. What a socket is owed is a place in its room's last batches. Who falls
//! further behind is owed nothing but a fresh start, for which whoever runs the room is asked; who takes nothing for a
//! while is cut.

mod frame;
mod reader;
mod socket;
mod thread;

pub use frame::Frame;

use mio::{Poll, Waker};
use std::io;
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use thread::{Order, Thread, WAKE};

/// The server goes away, or this part of it.
pub const AWAY: u16 = 1_001;

/// How a hub is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    /// Threads that own sockets.
    pub threads: usize,
    /// How long a socket may take nothing while something waits for it.
    pub patience: Duration,
    /// So many batches a room keeps for those who are slow.
    pub batches: usize,
    /// So many bytes at most of them.
    pub bytes: usize,
}

impl Config {
    /// A thread for each processor, up to four: to write to a socket is work, and all others wait for the last.
    pub fn of_this_machine() -> Self {
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { threads: processors.min(4), ..Self::default() }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self { threads: 1, patience: Duration::from_secs(10), batches: 256, bytes: 1024 * 1024 }
    }
}

/// One socket, by a number of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ear(usize);

/// What whoever runs a room has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It is too far behind: it hears nothing until it is told anew where things stand ([`Room::resume`]).
    Behind(Ear),
    /// It is gone.
    Gone(Ear),
}

/// Threads and their sockets. They end with the last copy and the last room.
#[derive(Clone)]
pub struct Hub(Arc<Threads>);

struct Threads {
    post: Vec<Post>,
    ears: AtomicUsize,
    rooms: AtomicU64,
}

/// The way to a thread.
struct Post {
    orders: Arc<Mutex<Vec<Order>>>,
    waker: Arc<Waker>,
}

impl Hub {
    /// Starts the threads.
    pub fn start(config: Config) -> io::Result<Self> {
        let mut post = Vec::new();
        for number in 0..config.threads.max(1) {
            let poll = Poll::new()?;
            let waker = Arc::new(Waker::new(poll.registry(), WAKE)?);
            let orders = Arc::default();
            let thread = Thread::new(poll, Arc::clone(&waker), Arc::clone(&orders), config);
            std::thread::Builder::new().name(format!("hub-{number}")).spawn(move || thread.run())?;
            post.push(Post { orders, waker });
        }
        Ok(Self(Arc::new(Threads { post, ears: AtomicUsize::new(1), rooms: AtomicU64::new(0) })))
    }

    /// Opens a room: sockets that are told the same. What it has to say comes from the hub's threads, which must not be
    /// held up by it.
    pub fn room(&self, heed: impl Fn(News) + Send + Sync + 'static) -> Room {
        let room =
            Room { threads: Arc::clone(&self.0), number: self.0.rooms.fetch_add(1, Ordering::Relaxed) };
        let heed: Arc<dyn Fn(News) + Send + Sync> = Arc::new(heed);
        room.all(|| Order::Open(room.number, Arc::clone(&heed)));
        room
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.post.iter().for_each(|post| post.send(Order::End));
    }
}

impl Post {
    fn send(&self, order: Order) {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.push(order);
        // Otherwise it has been woken for what is there already.
        if orders.len() == 1 {
            drop(orders);
            // A waker fails only with the poll that it belongs to, whose thread has ended then.
            drop(self.waker.wake());
        }
    }
}

/// Sockets that are told the same. When it is dropped they are sent away.
pub struct Room {
    threads: Arc<Threads>,
    number: u64,
}

impl Room {
    /// Takes in a socket after its handshake, with what was read of it already. It is greeted with these frames, and then
    /// told whatever is told from now on.
    pub fn admit(&self, stream: TcpStream, read: &[u8], greeting: Vec<Frame>) -> io::Result<Ear> {
        stream.set_nonblocking(true)?;
        stream.set_nodelay(true)?;
        let ear = Ear(self.threads.ears.fetch_add(1, Ordering::Relaxed));
        self.one(ear, Order::Admit(self.number, ear, stream, read.into(), greeting));
        Ok(ear)
    }

    /// Tells everybody.
    pub fn tell(&self, frame: &Frame) {
        self.all(|| Order::Tell(self.number, frame.clone()));
    }

    /// Tells a socket that was behind where things stand; then it is told whatever is told from now on.
    pub fn resume(&self, ear: Ear, greeting: Vec<Frame>) {
        self.one(ear, Order::Resume(ear, greeting));
    }

    /// Sends a socket away, after what it was told.
    pub fn close(&self, ear: Ear, code: u16) {
        self.one(ear, Order::Close(ear, code));
    }

    fn one(&self, ear: Ear, order: Order) {
        self.threads.post[ear.0 % self.threads.post.len()].send(order);
    }

    fn all(&self, order: impl Fn() -> Order) {
        self.threads.post.iter().for_each(|post| post.send(order()));
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.all(|| Order::Shut(self.number));
    }
}
