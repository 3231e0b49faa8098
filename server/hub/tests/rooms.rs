//! Rooms as those in them see it, on real sockets.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use hub::{Config, Ear, Frame, Hub, News, Room};
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A room and what it has to say.
fn room(config: Config) -> (Room, Receiver<News>) {
    let (says, hears) = mpsc::channel();
    let hub = Hub::start(config).expect("a hub starts");
    // Nobody may listen any more when the last goes.
    let room = hub.room(move |news| {
        let _ = says.send(news);
    });
    (room, hears)
}

/// Somebody who listens.
struct Listener {
    stream: TcpStream,
    bytes: Vec<u8>,
}

#[derive(Debug, PartialEq, Eq)]
enum Said {
    Text(String),
    Pong(Vec<u8>),
    Close(u16),
    End,
}

fn text(text: &str) -> Said {
    Said::Text(text.to_owned())
}

impl Listener {
    /// Comes into a room, as if after a handshake of which `read` was left over.
    fn enter(room: &Room, read: &[u8], greeting: &[&str]) -> (Self, Ear) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let stream = TcpStream::connect(listener.local_addr().expect("it listens")).expect("it is there");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time");
        let (theirs, _) = listener.accept().expect("somebody comes");
        let greeting = greeting.iter().map(|text| Frame::text(text)).collect();
        let ear = room.admit(theirs, read, greeting).expect("a socket");
        (Self { stream, bytes: Vec::new() }, ear)
    }

    /// What comes next, read in pieces of that size.
    fn next_by(&mut self, piece: usize) -> Said {
        loop {
            if let Some((said, length)) = frame(&self.bytes) {
                self.bytes.drain(..length);
                return said;
            }
            let mut piece = vec![0; piece];
            match self.stream.read(&mut piece) {
                Ok(0) => return Said::End,
                Ok(read) => self.bytes.extend(&piece[..read]),
                // Cut while there was still something to read.
                Err(error) if error.kind() == ErrorKind::ConnectionReset => return Said::End,
                Err(error) => panic!("nothing comes: {error}"),
            }
        }
    }

    fn next(&mut self) -> Said {
        self.next_by(65_536)
    }

    /// Sends a frame as browsers do.
    fn say(&mut self, first: u8, payload: &[u8]) {
        self.stream.write_all(&masked(first, payload)).expect("the other end is there");
    }
}

fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first, 0x80 | 126];
    bytes.extend(u16::try_from(payload.len()).expect("short").to_be_bytes());
    if let Ok(short @ ..126) = u8::try_from(payload.len()) {
        bytes.truncate(1);
        bytes.push(0x80 | short);
    }
    bytes.extend([0; 4]);
    bytes.extend(payload);
    bytes
}

/// The first frame of some bytes, and its length.
fn frame(bytes: &[u8]) -> Option<(Said, usize)> {
    let (head, length) = match *bytes.get(1)? {
        127 => (10, u64::from_be_bytes(*bytes.get(2..)?.first_chunk()?) as usize),
        126 => (4, usize::from(u16::from_be_bytes(*bytes.get(2..)?.first_chunk()?))),
        short => (2, usize::from(short)),
    };
    let payload = bytes.get(head..head + length)?;
    let said = match bytes[0] {
        0x81 => Said::Text(String::from_utf8(payload.to_vec()).expect("text")),
        0x8a => Said::Pong(payload.to_vec()),
        0x88 => Said::Close(u16::from_be_bytes(*payload.first_chunk().expect("a code"))),
        other => panic!("no frame begins with {other:#x}"),
    };
    Some((said, head + length))
}

/// A text that begins with its number, and is so long.
fn long(number: usize, length: usize) -> String {
    format!("{number:06}{}", "x".repeat(length))
}

/// The number that a text begins with.
fn number(said: &Said) -> Option<usize> {
    match said {
        Said::Text(text) => text.get(..6)?.parse().ok(),
        _ => None,
    }
}

#[test]
fn everybody_is_greeted_and_then_told_everything_in_order() {
    let (room, _) = room(Config { threads: 2, ..Config::default() });
    let mut all: Vec<_> = (0..200).map(|_| Listener::enter(&room, &[], &["hello"]).0).collect();
    for number in 0..50 {
        room.tell(&Frame::text(&long(number, number * 10)));
    }
    let (mut late, _) = Listener::enter(&room, &[], &["you are late"]);
    room.tell(&Frame::text("the end"));
    for listener in &mut all {
        assert_eq!(listener.next(), text("hello"));
        for number in 0..50 {
            assert_eq!(listener.next(), text(&long(number, number * 10)));
        }
        assert_eq!(listener.next(), text("the end"));
    }
    assert_eq!(late.next(), text("you are late"));
    assert_eq!(late.next(), text("the end"));
}

#[test]
fn who_reads_slowly_gets_every_byte() {
    let (room, _) = room(Config { batches: 10_000, bytes: 1 << 30, ..Config::default() });
    let (mut listener, _) = Listener::enter(&room, &[], &[]);
    let lengths = [1, 100, 70_000, 3, 300_000, 125, 126, 65_535];
    let all: Vec<_> = (0..100).map(|number| long(number, lengths[number % lengths.len()])).collect();
    all.iter().for_each(|one| room.tell(&Frame::text(one)));
    for one in &all {
        assert_eq!(listener.next_by(4_999), text(one));
    }
}

#[test]
fn who_is_too_far_behind_starts_afresh_and_goes_on_from_there() {
    const MANY: usize = 300;
    let (room, news) = room(Config { batches: 4, bytes: 1 << 30, ..Config::default() });
    let (mut slow, ear) = Listener::enter(&room, &[], &[]);
    let (mut quick, _) = Listener::enter(&room, &[], &[]);
    for number in 0..MANY {
        // One after the other, so that each is a batch.
        room.tell(&Frame::text(&long(number, 65_536)));
        assert!(number_is(&quick.next(), number));
    }
    let reading = std::thread::spawn(move || {
        let mut all = vec![slow.next()];
        while all.last() != Some(&text("again")) {
            all.push(slow.next());
        }
        all
    });
    assert_eq!(news.recv_timeout(PATIENCE), Ok(News::Behind(ear)));
    room.tell(&Frame::text("not for who is behind"));
    room.resume(ear, vec![Frame::text("fresh")]);
    room.tell(&Frame::text("again"));
    let all = reading.join().expect("everything is read");
    let before = all.iter().take_while(|said| number(said).is_some()).count();
    assert!(before < MANY, "it has missed something");
    for (expected, said) in all[..before].iter().enumerate() {
        assert!(number_is(said, expected), "whole frames, in order");
    }
    assert_eq!(all[before..], [text("fresh"), text("again")]);
    assert_eq!(quick.next(), text("not for who is behind"));
    assert_eq!(quick.next(), text("again"));
}

fn number_is(said: &Said, expected: usize) -> bool {
    number(said) == Some(expected)
}

#[test]
fn who_takes_nothing_is_cut_and_nobody_else_notices() {
    let patience = Duration::from_millis(600);
    let (room, news) = room(Config { patience, ..Config::default() });
    let (deaf, ear) = Listener::enter(&room, &[], &[]);
    let (mut other, _) = Listener::enter(&room, &[], &[]);
    let mut told = 0;
    let gone = loop {
        room.tell(&Frame::text(&long(told, 65_536)));
        assert!(number_is(&other.next(), told), "the other hears everything in order");
        told += 1;
        if let Ok(gone) = news.try_recv() {
            break gone;
        }
    };
    assert_eq!(gone, News::Gone(ear));
    drop(deaf);
}

#[test]
fn pings_are_answered_between_messages_however_they_come() {
    let (room, _) = room(Config::default());
    let left_over = [masked(0x81, b"nobody reads this"), masked(0x89, b"early")].concat();
    let (mut listener, _) = Listener::enter(&room, &left_over, &["hello"]);
    assert_eq!(listener.next(), text("hello"));
    assert_eq!(listener.next(), Said::Pong(b"early".to_vec()));
    for byte in masked(0x89, b"one byte at a time") {
        listener.stream.write_all(&[byte]).expect("the other end is there");
    }
    assert_eq!(listener.next(), Said::Pong(b"one byte at a time".to_vec()));
    room.tell(&Frame::text("told"));
    assert_eq!(listener.next(), text("told"));
}

#[test]
fn a_goodbye_comes_after_what_was_told_and_says_why() {
    let (room, news) = room(Config::default());
    let (mut one, ear) = Listener::enter(&room, &[], &[]);
    let (mut two, _) = Listener::enter(&room, &[], &[]);
    let (mut polite, _) = Listener::enter(&room, &[], &[]);
    polite.say(0x88, &1_001_u16.to_be_bytes());
    assert_eq!((polite.next(), polite.next()), (Said::Close(1_001), Said::End));
    room.tell(&Frame::text("told"));
    room.close(ear, 1_012);
    assert_eq!((one.next(), one.next(), one.next()), (text("told"), Said::Close(1_012), Said::End));
    let mut gone = [news.recv_timeout(PATIENCE), news.recv_timeout(PATIENCE)];
    gone.sort_by_key(|gone| *gone != Ok(News::Gone(ear)));
    assert_eq!(gone[0], Ok(News::Gone(ear)));
    drop(room);
    assert_eq!((two.next(), two.next(), two.next()), (text("told"), Said::Close(1_001), Said::End));
}

#[test]
fn who_breaks_the_protocol_or_shouts_is_told_so() {
    let (room, _) = room(Config::default());
    for (bytes, code) in [
        (vec![0x81, 5, b'h', b'e', b'l', b'l', b'o'], 1_002),
        (masked(0xf1, b"reserved"), 1_002),
        (masked(0x81, &[b'x'; 2_000]), 1_009),
        (masked(0x82, &[b'x'; 1_000]).repeat(60), 1_009),
    ] {
        let (mut listener, _) = Listener::enter(&room, &[], &[]);
        listener.stream.write_all(&bytes).expect("the other end is there");
        assert_eq!(listener.next(), Said::Close(code));
        assert_eq!(listener.next(), Said::End);
    }
}
