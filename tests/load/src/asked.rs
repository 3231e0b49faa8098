//! `hearts` and `pages`: many who ask over HTTP.

use crate::camp::{Camp, new_id};
use crate::http::{Address, Asker};
use crate::process::{self, Server};
use crate::report::{self, Times};
use anyhow::{Context as _, ensure};
use clap::Args;
use std::sync::Barrier;
use std::time::{Duration, Instant};

/// What browsers say that they take.
const BROWSERS: &str = "accept-encoding: gzip, deflate, br, zstd\r\n";

/// Sessions of the event that is asked for.
const SESSIONS: usize = 60;

/// `campgrid-load hearts`
#[derive(Args, Clone, Debug)]
pub struct Hearts {
    /// How many people, each with a connection.
    #[arg(long, default_value_t = 500)]
    pub clients: usize,
    /// Hearts a second, of all of them.
    #[arg(long, default_value_t = 3_000.0)]
    pub rate: f64,
    /// For how long.
    #[arg(long, default_value_t = 20)]
    pub seconds: u64,
    /// A Campgrid that runs, instead of one that is started here.
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
}

/// `campgrid-load pages`
#[derive(Args, Clone, Debug)]
pub struct Pages {
    /// How many ask at the same time.
    #[arg(long, default_value_t = 16)]
    pub clients: usize,
    /// For how long.
    #[arg(long, default_value_t = 10)]
    pub seconds: u64,
    /// A Campgrid that runs, instead of one that is started here.
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
}

/// A Campgrid with an event of sixty sessions; the folder and the process go with it.
struct Place {
    camp: Camp,
    to: Address,
    _server: Option<(Server, tempfile::TempDir)>,
}

impl Place {
    fn open(url: Option<&str>) -> anyhow::Result<Self> {
        let (to, server) = match url {
            Some(url) => (Address::parse(url)?, None),
            None => {
                let folder = tempfile::tempdir()?;
                let server =
                    Server::start(&mut process::campgrid(&process::binary()?, folder.path(), 0, &[]))?;
                (server.address.clone(), Some((server, folder)))
            }
        };
        Ok(Self { camp: Camp::open(&to, SESSIONS)?, to, _server: server })
    }
}

impl Hearts {
    /// Measures, and prints a table.
    pub fn run(&self) -> anyhow::Result<()> {
        let place = Place::open(self.url.as_deref())?;
        let pause = Duration::from_secs_f64(self.clients as f64 / self.rate);
        let path = place.camp.page();
        let come = |number| {
            let mut person = Asker::new(&place.to);
            // The first makes somebody of them.
            heart(&mut person, &path, number, 0)?;
            Ok(person)
        };
        let (times, took) = at_once(self.clients, come, |number, mut person| {
            let mut times = Times::default();
            let began = Instant::now() + pause.mul_f64(number as f64 / self.clients as f64);
            for turn in 1.. {
                let due = began + pause * turn;
                if due > began + Duration::from_secs(self.seconds) {
                    break;
                }
                std::thread::sleep(due.saturating_duration_since(Instant::now()));
                heart(&mut person, &path, number, turn)?;
                // From when it was due: who waits for another's answer has waited, too.
                times.note(micros(due.elapsed()));
            }
            Ok(times)
        })?;
        print(&format!("{} people, {} hearts a second", self.clients, self.rate), "hearts", times, took);
        Ok(())
    }
}

/// Somebody wants a session, or no longer.
fn heart(person: &mut Asker, path: &str, number: usize, turn: u32) -> anyhow::Result<()> {
    let session = (number + turn as usize) % SESSIONS + 1;
    let level = if turn.is_multiple_of(2) { "interested" } else { "must" };
    let fields =
        [("do", "interest"), ("session", &session.to_string()), ("level", level), ("command", &new_id())];
    let answer = person.post(path, &fields)?;
    ensure!(answer.status == 200, "a heart was answered with {}", answer.status);
    Ok(())
}

impl Pages {
    /// Measures, and prints a table.
    pub fn run(&self) -> anyhow::Result<()> {
        let place = Place::open(self.url.as_deref())?;
        let path = place.camp.page();
        let (times, took) = at_once(
            self.clients,
            |_| Ok(Asker::new(&place.to)),
            |_, mut asker| {
                let mut times = Times::default();
                let began = Instant::now();
                while began.elapsed() < Duration::from_secs(self.seconds) {
                    let asked = Instant::now();
                    // Somebody new each time, on a connection that is there already: a balancer keeps some.
                    asker.cookie = None;
                    let page = asker.get(&path, BROWSERS)?;
                    ensure!(page.status == 200, "a page was answered with {}", page.status);
                    times.note(micros(asked.elapsed()));
                }
                Ok(times)
            },
        )?;
        let title = format!("{} at a time, each somebody new, {SESSIONS} sessions", self.clients);
        print(&title, "pages", times, took);
        Ok(())
    }
}

/// Does something on many threads, which begin together once all of them are ready; answers all times, and how long it took.
fn at_once<T>(
    clients: usize,
    ready: impl Fn(usize) -> anyhow::Result<T> + Sync,
    work: impl Fn(usize, T) -> anyhow::Result<Times> + Sync,
) -> anyhow::Result<(Times, Duration)> {
    let all_are_ready = Barrier::new(clients + 1);
    std::thread::scope(|scope| {
        let (ready, work, all_are_ready) = (&ready, &work, &all_are_ready);
        let client = |number| {
            scope.spawn(move || {
                let it = ready(number);
                all_are_ready.wait();
                work(number, it?)
            })
        };
        let threads: Vec<_> = (0..clients).map(client).collect();
        all_are_ready.wait();
        let (began, mut all) = (Instant::now(), Times::default());
        for thread in threads {
            all.add(thread.join().ok().context("a thread has died")??);
        }
        Ok((all, began.elapsed()))
    })
}

fn print(title: &str, what: &str, times: Times, took: Duration) {
    let rows = [
        [format!("{what} a second"), format!("{:.0}", times.count() as f64 / took.as_secs_f64())],
        ["ms p50/p99/max".into(), times.percentiles()],
    ];
    report::print(title, &rows.map(Vec::from));
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX).max(1)
}
