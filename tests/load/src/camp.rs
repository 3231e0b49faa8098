//! An event to be at, made by forms as people make one.

use crate::http::{Address, Answer, Asker};
use anyhow::{Context as _, bail};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How often a sentence is said in a change that is long.
const MUCH: usize = 200;

/// An event, and the device of its owner.
#[derive(Debug)]
pub struct Camp {
    /// Its name in addresses.
    pub slug: String,
    owner: Asker,
    moved: u64,
}

/// What came of telling everybody something.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// The number of the change.
    pub seq: u64,
    /// When it was asked for.
    pub asked: Instant,
    /// When the answer was there: by then it is committed.
    pub answered: Instant,
}

/// Who can tell everybody something.
pub trait Speaker {
    /// Makes the next change.
    fn say(&mut self) -> anyhow::Result<Said>;
}

impl Camp {
    /// Makes an event with that many sessions, each in a place of its own but for the first.
    pub fn open(to: &Address, sessions: usize) -> anyhow::Result<Self> {
        let mut owner = Asker::new(to);
        let settings = [("do", "open-event"), ("name", "Load"), ("zone", "UTC"), ("about", "")];
        let made = owner.post("/new", &with_id(&settings, &new_id()))?;
        let next = answer(&made)?["done"]["next"].as_str().map(str::to_owned);
        let next = next.context("a new event has a desk")?;
        let slug = next.split('/').nth(2).context("its address has a slug")?.to_owned();
        let mut camp = Self { slug, owner, moved: 0 };
        let rooms = 8.min(sessions + 1);
        let slots = (sessions + 2).div_ceil(rooms);
        for room in 1..=rooms {
            camp.done("add-room", &[("name", &format!("Room {room}")), ("capacity", "40")])?;
        }
        for slot in 0..slots {
            let (starts, ends) = (format!("{:02}:00", 8 + slot), format!("{:02}:00", 9 + slot));
            camp.done("add-slot", &[("date", "2035-01-01"), ("starts", &starts), ("ends", &ends)])?;
        }
        camp.done("set-phase", &[("phase", "pitching")])?;
        for session in 1..=sessions {
            let title = format!("Session {session}: what we learnt");
            let pitch =
                [("title", title.as_str()), ("blurb", "Bring a mug, and what you know."), ("hosts", "Ana")];
            camp.done("pitch", &pitch)?;
            if session > 1 {
                // The first two cells are left to the first session, which is carried between them.
                let place = format!("{}.{}", session % rooms + 1, session / rooms + 1);
                camp.done(
                    "place",
                    &[("run", &session.to_string()), ("place", &place), ("confirmed", "yes")],
                )?;
            }
        }
        Ok(camp)
    }

    /// The path of its socket.
    pub fn socket(&self) -> String {
        format!("/live/{}?", self.slug)
    }

    /// The path of its page.
    pub fn page(&self) -> String {
        format!("/e/{}", self.slug)
    }

    /// Lets go of the connection, for the server has.
    pub fn hang_up(&mut self) {
        self.owner.hang_up();
    }

    /// Makes a change that is long: the first session gets another blurb.
    pub fn say_much(&mut self) -> anyhow::Result<u64> {
        self.moved += 1;
        let blurb = format!("{} {}", self.moved, "What we learnt, at length. ".repeat(MUCH));
        let title = "Session 1: what we learnt";
        self.done("edit-session", &[("session", "1"), ("title", title), ("blurb", &blurb), ("hosts", "Ana")])
    }

    /// Sends a form that has to be accepted; answers the number of the change.
    pub fn done(&mut self, what: &str, fields: &[(&str, &str)]) -> anyhow::Result<u64> {
        let fields: Vec<_> = [("do", what)].into_iter().chain(fields.iter().copied()).collect();
        let done = self.owner.post(&self.page(), &with_id(&fields, &new_id()))?;
        let done = answer(&done)?;
        done["done"]["change"]["seq"].as_u64().with_context(|| format!("{what} is a change, and not {done}"))
    }
}

impl Speaker for Camp {
    /// Carries the first session to its other cell.
    fn say(&mut self) -> anyhow::Result<Said> {
        self.moved += 1;
        let place = if self.moved.is_multiple_of(2) { "1.1" } else { "2.1" };
        let asked = Instant::now();
        let seq = self.done("place", &[("run", "1"), ("place", place), ("confirmed", "yes")])?;
        Ok(Said { seq, asked, answered: Instant::now() })
    }
}

/// A yardstick's way to tell everybody something.
#[derive(Debug)]
pub struct Caller(Asker);

impl Caller {
    /// One who calls there.
    pub fn new(to: &Address) -> Self {
        Self(Asker::new(to))
    }
}

impl Speaker for Caller {
    fn say(&mut self) -> anyhow::Result<Said> {
        let asked = Instant::now();
        let said = self.0.post("/say", &[])?;
        let seq = String::from_utf8_lossy(&said.body).parse().context("a yardstick answers a number")?;
        Ok(Said { seq, asked, answered: Instant::now() })
    }
}

/// What the server made of a form.
fn answer(said: &Answer) -> anyhow::Result<serde_json::Value> {
    let text = String::from_utf8_lossy(&said.body);
    match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(answer) if answer.get("done").is_some() => Ok(answer),
        _ => bail!("a form was refused with {}: {}", said.status, text.chars().take(300).collect::<String>()),
    }
}

fn with_id<'a>(fields: &[(&'a str, &'a str)], id: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().chain([("command", id)]).collect()
}

/// An id for a command: the moment, the process, a number.
pub fn new_id() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed) & 0xff_ffff;
    let now = millis();
    let process = std::process::id() & 0xfff_ffff;
    format!(
        "{:08x}-{:04x}-7000-8{:03x}-{:04x}00{number:06x}",
        now >> 16,
        now & 0xffff,
        process >> 16,
        process & 0xffff
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "ids of this tool are no part of the server, whose clock is handed in"
)]
fn millis() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_millis() as u64
}
