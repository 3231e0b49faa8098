//! One socket: where it is in what its room was told, and what it alone is owed.

use crate::Frame;
use crate::reader::{Heard, Reader, TOO_MUCH};
use mio::net::TcpStream;
use std::collections::VecDeque;
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::Shutdown;
use std::time::{Duration, Instant};

/// How long a socket that was sent away may take to go.
const GOODBYE: Duration = Duration::from_secs(1);
/// More bytes in a second than anybody has to say who has nothing to say.
const MUCH: usize = 32 * 1024;
/// Reads before others have their turn.
const TURNS: usize = 4;
/// Answers to pings that wait for a socket: who pings on without reading gets no more.
const PONGS: usize = 16;

/// The last batches of a room.
#[derive(Debug, Default)]
pub(crate) struct Tail {
    batches: VecDeque<Frame>,
    bytes: usize,
    /// The place of the first of them.
    first: u64,
}

impl Tail {
    /// The place behind the last.
    pub(crate) fn end(&self) -> u64 {
        self.first + self.batches.len() as u64
    }

    pub(crate) fn push(&mut self, batch: Frame) {
        self.bytes += batch.0.len();
        self.batches.push_back(batch);
    }

    /// Lets go of what is too much.
    pub(crate) fn shorten(&mut self, batches: usize, bytes: usize) {
        while self.batches.len() > batches || self.bytes > bytes {
            let Some(oldest) = self.batches.pop_front() else { return };
            self.bytes -= oldest.0.len();
            self.first += 1;
        }
    }

    fn at(&self, place: u64) -> Option<&Frame> {
        self.batches.get(usize::try_from(place.checked_sub(self.first)?).ok()?)
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Became {
    /// It has all that it is owed.
    Level,
    /// It takes no more for now.
    Full,
    /// It has fallen too far behind, just now.
    Behind,
    /// It is over.
    Gone,
    /// It has more to say.
    Talks,
}

/// One socket.
#[derive(Debug)]
pub(crate) struct Socket {
    pub(crate) stream: TcpStream,
    /// The number of its room, and its place in there.
    pub(crate) room: u64,
    pub(crate) seat: usize,
    /// The batch that is next.
    next: u64,
    /// What it alone is owed, before that. The first may have been written in part: up to `written`.
    own: VecDeque<Frame>,
    written: usize,
    reader: Reader,
    /// When it last took something while it was full, or was sent away.
    pub(crate) since: Option<Instant>,
    /// Bytes that it said in that second.
    said: (Option<Instant>, usize),
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It is told what its room is told.
    Hearing,
    /// It is told nothing until it is told where things stand.
    Behind,
    /// It is told what it is still owed, and that it is over.
    Leaving,
    /// It was told that it is over.
    Left,
}

impl Socket {
    pub(crate) fn new(stream: TcpStream, room: u64, seat: usize, next: u64, greeting: Vec<Frame>) -> Self {
        Self {
            stream,
            room,
            seat,
            next,
            own: greeting.into(),
            written: 0,
            reader: Reader::default(),
            since: None,
            said: (None, 0),
            state: State::Hearing,
        }
    }

    /// Whether it may have something to take, and is not known to be full.
    pub(crate) fn is_free(&self) -> bool {
        self.since.is_none()
    }

    /// Whether it was full, or away, for too long.
    pub(crate) fn is_late(&self, now: Instant, patience: Duration) -> bool {
        let patience = if self.state == State::Left { GOODBYE } else { patience };
        self.since.is_some_and(|since| now.saturating_duration_since(since) >= patience)
    }

    /// It is told where things stand, and goes on from there.
    pub(crate) fn resume(&mut self, next: u64, greeting: Vec<Frame>) {
        if self.state == State::Behind {
            self.state = State::Hearing;
            self.next = next;
            self.own.extend(greeting);
        }
    }

    /// It is sent away after what it is owed.
    pub(crate) fn leave(&mut self, tail: &Tail, code: u16) {
        if matches!(self.state, State::Leaving | State::Left) {
            return;
        }
        if self.state == State::Hearing {
            let owed = (self.next..tail.end()).filter_map(|place| tail.at(place));
            self.own.extend(owed.cloned());
        }
        self.own.push_back(Frame::close(code));
        self.state = State::Leaving;
    }

    /// It is sent away for what it said; it is not owed any more.
    fn cut(&mut self, code: u16) {
        if matches!(self.state, State::Leaving | State::Left) {
            return;
        }
        // What has been begun has to be ended, or the goodbye would not be read as one.
        self.own.truncate(usize::from(self.written > 0));
        self.own.push_back(Frame::close(code));
        self.state = State::Leaving;
    }

    /// Writes what it is owed, as far as it takes it.
    pub(crate) fn write(&mut self, tail: &Tail) -> Became {
        loop {
            let (bytes, shared) = match (self.own.front(), self.state) {
                (Some(own), _) => (&own.0[self.written..], false),
                (None, State::Left) => return Became::Full,
                (None, State::Behind) => {
                    self.since = None;
                    return Became::Level;
                }
                (None, State::Leaving) => {
                    // Closed at once, what it has sent and nobody has read would take the goodbye with it.
                    if self.stream.shutdown(Shutdown::Write).is_err() {
                        return Became::Gone;
                    }
                    self.state = State::Left;
                    self.since = Some(Instant::now());
                    return Became::Full;
                }
                (None, State::Hearing) if self.next == tail.end() => {
                    self.since = None;
                    return Became::Level;
                }
                (None, State::Hearing) => match tail.at(self.next) {
                    Some(batch) => (&batch.0[..], true),
                    None => {
                        self.state = State::Behind;
                        self.since = None;
                        return Became::Behind;
                    }
                },
            };
            let wanted = bytes.len();
            match self.stream.write(bytes) {
                Ok(0) => return Became::Gone,
                Ok(written) => {
                    if self.since.is_some() {
                        self.since = Some(Instant::now());
                    }
                    if shared {
                        // What is begun is kept, for the room may let go of it.
                        if written < wanted {
                            self.own.extend(tail.at(self.next).cloned());
                            self.written = written;
                        }
                        self.next += 1;
                    } else if written < wanted {
                        self.written += written;
                    } else {
                        self.written = 0;
                        self.own.pop_front();
                        if self.own.is_empty() {
                            self.own = VecDeque::new();
                        }
                    }
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    self.since.get_or_insert_with(Instant::now);
                    return Became::Full;
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Became::Gone,
            }
        }
    }

    /// Reads what it says, but not for ever.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> Became {
        for _ in 0..TURNS {
            match self.stream.read(buffer) {
                Ok(0) => return Became::Gone,
                Ok(read) => self.hear(&buffer[..read]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Became::Level,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Became::Gone,
            }
        }
        Became::Talks
    }

    /// Takes in what it said.
    pub(crate) fn hear(&mut self, bytes: &[u8]) {
        if matches!(self.state, State::Leaving | State::Left) {
            return;
        }
        let now = Instant::now();
        match &mut self.said {
            (Some(since), said) if now.saturating_duration_since(*since) < Duration::from_secs(1) => {
                *said += bytes.len();
            }
            said => *said = (Some(now), bytes.len()),
        }
        let mut heard = Vec::new();
        let read = self.reader.take(bytes, &mut heard);
        for heard in heard {
            match heard {
                Heard::Ping(payload) if self.own.len() < PONGS => self.own.push_back(Frame::pong(&payload)),
                Heard::Ping(_) => {}
                Heard::Close(code) => return self.cut(code),
            }
        }
        if let Err(code) = read {
            self.cut(code);
        } else if self.said.1 > MUCH {
            self.cut(TOO_MUCH);
        }
    }
}
