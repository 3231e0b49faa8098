//! Thousands of sockets on a few threads, and when each heard what.

use crate::frames::{self, Told};
use crate::http::Address;
use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read as _, Write as _};
use std::ops::AddAssign;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a thread sleeps at most, in which it may be late for a moment that was set.
const TURN: Duration = Duration::from_millis(20);
/// So many handshakes are under way on a thread at a time: more would only wait in the server's line.
const AT_ONCE: usize = 64;
/// What is read at once.
const BUFFER: usize = 64 * 1024;
/// How much a deaf socket takes in before its window is closed, and the largest segment that it asks for: with the usual
/// ones the two kernels hold megabytes for it before anybody notices that it does not read.
const DEAF: (usize, u32) = (4_096, 536);

/// Which sockets to open.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Where.
    pub to: Address,
    /// The path, with a question mark where `since=` can be added.
    pub path: String,
    /// So many.
    pub listeners: usize,
    /// So many of them never read.
    pub deaf: usize,
    /// On so many threads.
    pub threads: usize,
    /// Who is cut comes again within this time.
    pub again: Option<Duration>,
}

/// What all threads count.
#[derive(Debug, Default)]
struct Counts {
    over: AtomicBool,
    open: AtomicUsize,
    level: AtomicUsize,
    heard: AtomicU64,
}

/// Open sockets.
#[derive(Debug)]
pub struct Ears {
    began: Instant,
    counts: Arc<Counts>,
    moments: Arc<Mutex<Vec<(u64, u64)>>>,
    threads: Vec<JoinHandle<anyhow::Result<Sum>>>,
}

/// What became of the sockets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Change frames that were heard.
    pub frames: u64,
    /// Times that a change was missing.
    pub gaps: u64,
    /// Times that a change came twice.
    pub doubled: u64,
    /// Times that the whole board was told.
    pub boards: u64,
    /// Sockets that were closed, by code; 1006 is that of those that just ended.
    pub closed: BTreeMap<u16, u64>,
    /// How far each socket that reads is at the end: the lowest.
    pub lowest: u64,
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.frames += other.frames;
        self.gaps += other.gaps;
        self.doubled += other.doubled;
        self.boards += other.boards;
        for (code, count) in other.closed {
            *self.closed.entry(code).or_default() += count;
        }
        self.lowest = self.lowest.min(other.lowest);
    }
}

impl Ears {
    /// Begins to open sockets.
    pub fn open(wanted: &Wanted) -> anyhow::Result<Self> {
        let began = Instant::now();
        let (counts, moments) = (Arc::new(Counts::default()), Arc::new(Mutex::new(Vec::new())));
        let shares = wanted.threads.clamp(1, wanted.listeners.max(1));
        let mut threads = Vec::with_capacity(shares);
        for share in 0..shares {
            let part = |whole: usize| whole / shares + usize::from(share < whole % shares);
            let wanted =
                Wanted { listeners: part(wanted.listeners), deaf: part(wanted.deaf), ..wanted.clone() };
            let mut thread = Thread::new(wanted, Arc::clone(&counts), began)?;
            let moments = Arc::clone(&moments);
            threads.push(std::thread::spawn(move || {
                let sum = thread.run();
                let mut all = moments.lock().unwrap_or_else(PoisonError::into_inner);
                all.append(&mut thread.moments);
                sum
            }));
        }
        Ok(Self { began, counts, moments, threads })
    }

    /// How many are open.
    pub fn count_open(&self) -> usize {
        self.counts.open.load(Ordering::Relaxed)
    }

    /// How many have all that the server's hello promised.
    pub fn count_level(&self) -> usize {
        self.counts.level.load(Ordering::Relaxed)
    }

    /// How many changes were heard, each counted by everybody who heard it.
    pub fn count_heard(&self) -> u64 {
        self.counts.heard.load(Ordering::Relaxed)
    }

    /// Microseconds since the first socket was asked for: what moments are given in.
    pub fn moment(&self, at: Instant) -> u64 {
        micros(at.saturating_duration_since(self.began))
    }

    /// Closes all; answers what became of them, and when which change was heard.
    pub fn close(self) -> anyhow::Result<(Sum, Vec<(u64, u64)>)> {
        self.counts.over.store(true, Ordering::Relaxed);
        let mut sum = Sum { lowest: u64::MAX, ..Sum::default() };
        for thread in self.threads {
            sum += thread.join().map_err(|_| anyhow::anyhow!("a thread of listeners has died"))??;
        }
        let moments = std::mem::take(&mut *self.moments.lock().unwrap_or_else(PoisonError::into_inner));
        Ok((sum, moments))
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// One thread and its sockets.
struct Thread {
    wanted: Wanted,
    counts: Arc<Counts>,
    began: Instant,
    poll: Poll,
    ears: Vec<Ear>,
    /// Who has to be opened, and not before when.
    waiting: Vec<(Instant, usize)>,
    shaking: usize,
    moments: Vec<(u64, u64)>,
    sum: Sum,
    buffer: Vec<u8>,
}

/// One socket.
#[derive(Default)]
struct Ear {
    stream: Option<TcpStream>,
    open: bool,
    deaf: bool,
    /// What came of a frame that is not all there.
    rest: Vec<u8>,
    epoch: i64,
    /// The last change that it knows; 0 for none.
    seq: u64,
    /// What the hello promised.
    promised: u64,
    level: bool,
}

impl Thread {
    fn new(wanted: Wanted, counts: Arc<Counts>, began: Instant) -> anyhow::Result<Self> {
        let ears = (0..wanted.listeners).map(|at| Ear { deaf: at < wanted.deaf, ..Ear::default() }).collect();
        let waiting = (0..wanted.listeners).rev().map(|at| (began, at)).collect();
        Ok(Self {
            wanted,
            counts,
            began,
            poll: Poll::new()?,
            ears,
            waiting,
            shaking: 0,
            moments: Vec::new(),
            sum: Sum::default(),
            buffer: vec![0; BUFFER],
        })
    }

    fn run(&mut self) -> anyhow::Result<Sum> {
        let mut events = Events::with_capacity(1_024);
        while !self.counts.over.load(Ordering::Relaxed) {
            let now = Instant::now();
            while self.shaking < AT_ONCE {
                let Some(next) = self.waiting.pop_if(|(when, _)| *when <= now) else { break };
                self.open(next.1)?;
            }
            match self.poll.poll(&mut events, Some(TURN)) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                other => other?,
            }
            for event in &events {
                let at = event.token().0;
                if event.is_writable() && !self.ears[at].open {
                    self.ask(at)?;
                }
                let is_over = event.is_error() || event.is_read_closed();
                if event.is_readable() || is_over {
                    self.hear(at, is_over)?;
                }
            }
        }
        let hearing = self.ears.iter().filter(|ear| !ear.deaf);
        self.sum.lowest = hearing.map(|ear| ear.seq).min().unwrap_or(u64::MAX);
        Ok(std::mem::take(&mut self.sum))
    }

    fn open(&mut self, at: usize) -> anyhow::Result<()> {
        let ear = &mut self.ears[at];
        let socket = socket2::Socket::new(
            socket2::Domain::for_address(self.wanted.to.at),
            socket2::Type::STREAM,
            None,
        )?;
        socket.set_nonblocking(true)?;
        if ear.deaf {
            socket.set_recv_buffer_size(DEAF.0)?;
            socket.set_tcp_mss(DEAF.1)?;
        }
        match socket.connect(&self.wanted.to.at.into()) {
            Err(error)
                if error.kind() != ErrorKind::WouldBlock && error.raw_os_error() != Some(EINPROGRESS) =>
            {
                return Err(error.into());
            }
            _ => {}
        }
        let mut stream = TcpStream::from_std(socket.into());
        self.poll.registry().register(&mut stream, Token(at), Interest::READABLE | Interest::WRITABLE)?;
        ear.stream = Some(stream);
        ear.rest.clear();
        self.shaking += 1;
        Ok(())
    }

    /// Asks for the socket, once it is connected.
    fn ask(&mut self, at: usize) -> anyhow::Result<()> {
        let ear = &mut self.ears[at];
        let Some(stream) = ear.stream.as_mut() else { return Ok(()) };
        if stream.peer_addr().is_err() {
            // Not connected, and either will be or has failed, which reading tells.
            return Ok(());
        }
        let since = if ear.seq == 0 { String::new() } else { format!("since={}.{}", ear.epoch, ear.seq) };
        let request = frames::request(&self.wanted.to.host, &format!("{}{since}", self.wanted.path), None);
        // It is short, and the connection is new: it goes in one piece, or is over.
        if stream.write_all(request.as_bytes()).is_err() {
            return self.ended(at, 1006);
        }
        self.poll.registry().reregister(stream, Token(at), Interest::READABLE)?;
        Ok(())
    }

    /// Takes in what a socket is told; to the last of it, if that is over.
    fn hear(&mut self, at: usize, is_over: bool) -> anyhow::Result<()> {
        loop {
            let Some(stream) = self.ears[at].stream.as_mut() else { return Ok(()) };
            let read = match stream.read(&mut self.buffer) {
                Ok(0) => return self.ended(at, 1006),
                Ok(read) => read,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(_) => return self.ended(at, 1006),
            };
            let now = micros(self.began.elapsed());
            let ear = &mut self.ears[at];
            let mut held = std::mem::take(&mut ear.rest);
            let bytes = if held.is_empty() {
                &self.buffer[..read]
            } else {
                held.extend_from_slice(&self.buffer[..read]);
                &held
            };
            let mut from = 0;
            if !ear.open
                && let Some(length) = frames::accepted(bytes)?
            {
                ear.open = true;
                from = length;
                self.shaking -= 1;
                self.counts.open.fetch_add(1, Ordering::Relaxed);
                if ear.deaf {
                    // From now on nobody reads it, and nobody looks whether there is something.
                    self.poll.registry().deregister(stream_of(ear)?)?;
                    return Ok(());
                }
            }
            let mut code = None;
            while ear.open && code.is_none() {
                let Some((told, length)) = frames::next(&bytes[from..])? else { break };
                from += length;
                match told {
                    Told::Close(with) => code = Some(with),
                    told => ear.take(told, now, &self.counts, &mut self.moments, &mut self.sum),
                }
            }
            ear.rest = bytes[from..].to_vec();
            if let Some(code) = code {
                return self.ended(at, code);
            }
            // That was all for now; of more the poll tells.
            if read < self.buffer.len() && !is_over {
                return Ok(());
            }
        }
    }

    /// A socket is over; it comes again if that is wanted.
    fn ended(&mut self, at: usize, code: u16) -> anyhow::Result<()> {
        let ear = &mut self.ears[at];
        drop(ear.stream.take());
        ear.rest = Vec::new();
        ear.promised = 0;
        if std::mem::take(&mut ear.open) {
            self.counts.open.fetch_sub(1, Ordering::Relaxed);
            *self.sum.closed.entry(code).or_default() += 1;
        } else {
            self.shaking -= 1;
        }
        if std::mem::take(&mut ear.level) {
            self.counts.level.fetch_sub(1, Ordering::Relaxed);
        }
        let Some(again) = self.wanted.again else {
            anyhow::ensure!(code != 1006 || ear.seq > 0, "the server hangs up before it has said anything");
            return Ok(());
        };
        // Spread evenly, in an order that has nothing to do with who came first.
        let part = (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let wait = again.mul_f64(part as f64 / f64::from(u32::MAX));
        let when = Instant::now() + wait;
        let place = self.waiting.partition_point(|(other, _)| *other > when);
        self.waiting.insert(place, (when, at));
        Ok(())
    }
}

/// What the system answers to a connection that is being made.
const EINPROGRESS: i32 = 115;

fn stream_of(ear: &mut Ear) -> anyhow::Result<&mut TcpStream> {
    ear.stream.as_mut().ok_or_else(|| anyhow::anyhow!("a socket that is open has a stream"))
}

impl Ear {
    fn take(&mut self, told: Told, now: u64, counts: &Counts, moments: &mut Vec<(u64, u64)>, sum: &mut Sum) {
        match told {
            Told::Hello { epoch, seq } => (self.epoch, self.promised) = (epoch, seq),
            Told::Board(seq) => {
                self.seq = seq;
                sum.boards += 1;
            }
            Told::Changes(first, last) => {
                sum.frames += 1;
                match first.cmp(&(self.seq + 1)) {
                    std::cmp::Ordering::Greater if self.seq > 0 => sum.gaps += 1,
                    std::cmp::Ordering::Less => sum.doubled += 1,
                    _ => {}
                }
                for seq in first..=last {
                    moments.push((seq, now));
                }
                self.seq = last;
                counts.heard.fetch_add(last + 1 - first, Ordering::Relaxed);
            }
            Told::Close(_) | Told::Other => {}
        }
        if !self.level && self.promised > 0 && self.seq >= self.promised {
            self.level = true;
            counts.level.fetch_add(1, Ordering::Relaxed);
        }
    }
}
