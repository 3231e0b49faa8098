//! `sockets`: how long it takes until everybody has a change, and what that costs the server.

use crate::camp::{Caller, Camp, Said, Speaker};
use crate::ears::{Ears, Sum, Wanted};
use crate::http::Address;
use crate::process::{self, Server};
use crate::report::{self, Times};
use crate::yardstick::Yardstick;
use anyhow::{Context as _, ensure};
use clap::{Args, ValueEnum};
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// How long everything may take to settle.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long a server rests before its memory is looked at.
const REST: Duration = Duration::from_secs(2);
/// At saturation, so many changes are on their way at a time.
const AHEAD: u64 = 16;

/// `campgrid-load sockets`
#[derive(Args, Clone, Debug)]
pub struct Sockets {
    /// How many listen.
    #[arg(long, default_value_t = 10_000)]
    pub listeners: usize,
    /// Changes a second.
    #[arg(long, default_value_t = 10.0)]
    pub rate: f64,
    /// For how long.
    #[arg(long, default_value_t = 30)]
    pub seconds: u64,
    /// For how long as many changes as it takes.
    #[arg(long, default_value_t = 10)]
    pub full: u64,
    /// How often each server is measured, one after the other; the table has the median of each figure.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub rounds: u32,
    /// Which servers.
    #[arg(long, value_delimiter = ',', default_value = "campgrid")]
    pub servers: Vec<Which>,
    /// A Campgrid that runs, instead of one that is started here: http://127.0.0.1:3000
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
    /// Options for the Campgrid that is started, such as `--live plain`.
    #[arg(long, value_name = "OPTION", allow_hyphen_values = true, num_args = 1..)]
    pub with: Vec<String>,
    /// Threads that listen.
    #[arg(long, default_value_t = 1)]
    pub threads: usize,
}

/// A server to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Which {
    /// Campgrid itself.
    Campgrid,
    /// axum and `tokio::sync::broadcast`.
    Axum,
    /// Campgrid's hub alone.
    Hub,
}

impl Which {
    fn yardstick(self) -> Option<Yardstick> {
        match self {
            Self::Campgrid => None,
            Self::Axum => Some(Yardstick::Axum),
            Self::Hub => Some(Yardstick::Hub),
        }
    }
}

/// What was measured of a server.
#[derive(Debug)]
pub struct Measured {
    /// What became of the sockets.
    pub sum: Sum,
    /// The last change that was made.
    pub last: u64,
    /// From the answer to each socket.
    pub each: Times,
    /// From the answer to the last socket.
    pub last_after_answer: Times,
    /// From the question to the last socket.
    pub last_after_question: Times,
    /// Changes that not everybody heard.
    pub missed: usize,
    /// Bytes of memory for a socket that only waits.
    pub memory: Option<f64>,
    /// Seconds of a processor for a million frames, at the given rate.
    pub processor: Option<f64>,
    /// Frames a second when there is always a next change.
    pub full: Option<f64>,
    /// Which share of the processors' time, at the given rate, the machine's host gave to others.
    pub away: Option<f64>,
}

impl Sockets {
    /// Measures, and prints a table.
    pub fn run(&self) -> anyhow::Result<()> {
        let mut rows = vec![
            [
                "server",
                "each socket after the answer, ms p50/p99/max",
                "last socket after the answer",
                "last socket after the question",
                "KiB/socket",
                "CPU s/million frames",
                "frames/s at most",
                "% of the machine away",
                "missed",
            ]
            .map(str::to_owned)
            .to_vec(),
        ];
        let mut found: Vec<Vec<Measured>> = self.servers.iter().map(|_| Vec::new()).collect();
        for _ in 0..self.rounds {
            for (which, rounds) in self.servers.iter().zip(&mut found) {
                rounds.push(self.measure(*which)?);
            }
        }
        for (which, rounds) in self.servers.iter().zip(&found) {
            let times =
                |of: fn(&Measured) -> &Times| Times::medians(rounds.iter().map(of).cloned().collect());
            let figure = |of: fn(&Measured) -> Option<f64>, digits| {
                report::median(rounds.iter().filter_map(of))
                    .map_or("–".into(), |it| format!("{it:.digits$}"))
            };
            let sum = |of: fn(&Measured) -> u64| rounds.iter().map(of).sum::<u64>();
            rows.push(vec![
                which.to_possible_value().map_or_else(String::new, |name| name.get_name().to_owned()),
                times(|found| &found.each),
                times(|found| &found.last_after_answer),
                times(|found| &found.last_after_question),
                figure(|found| found.memory.map(|bytes| bytes / 1_024.0), 2),
                figure(|found| found.processor, 2),
                figure(|found| found.full, 0),
                figure(|found| found.away.map(|share| share * 100.0), 1),
                format!(
                    "{} changes, {} gaps, {} boards",
                    sum(|found| found.missed as u64),
                    sum(|found| found.sum.gaps),
                    sum(|found| found.sum.boards)
                ),
            ]);
        }
        let title = format!(
            "{} sockets, {} changes a second for {} s, {} in turn",
            self.listeners,
            self.rate,
            self.seconds,
            if self.rounds == 1 { "once".into() } else { format!("{} rounds", self.rounds) }
        );
        report::print(&title, &rows);
        Ok(())
    }

    /// Measures one server.
    pub fn measure(&self, which: Which) -> anyhow::Result<Measured> {
        process::enough_files(self.listeners)?;
        let folder = tempfile::tempdir()?;
        let (server, mut speaker, to, path): (_, Box<dyn Speaker>, Address, String) =
            match (which.yardstick(), &self.url) {
                (Some(yardstick), _) => {
                    let server = yardstick.start()?;
                    let to = server.address.clone();
                    (Some(server), Box::new(Caller::new(&to)), to, "/live/x?".into())
                }
                (None, Some(url)) => {
                    let to = Address::parse(url)?;
                    let camp = Camp::open(&to, 1)?;
                    let path = camp.socket();
                    (None, Box::new(camp), to, path)
                }
                (None, None) => {
                    let command = &mut process::campgrid(&process::binary()?, folder.path(), 0, &self.with);
                    let server = Server::start(command)?;
                    let to = server.address.clone();
                    let camp = Camp::open(&to, 1)?;
                    let path = camp.socket();
                    (Some(server), Box::new(camp), to, path)
                }
            };
        let id = server.as_ref().map(Server::id);
        std::thread::sleep(REST);
        let memory_before = id.map(process::memory).transpose()?;
        let ears = Ears::open(&Wanted {
            to,
            path,
            listeners: self.listeners,
            deaf: 0,
            threads: self.threads,
            again: None,
        })?;
        wait(|| ears.count_open() == self.listeners).context("not all sockets open in time")?;
        std::thread::sleep(REST);
        let memory = id.map(process::memory).transpose()?.zip(memory_before);

        let (before, heard) = (id.map(process::processor).transpose()?, ears.count_heard());
        let ticks = process::ticks();
        let said = self.speak(speaker.as_mut(), &ears, heard)?;
        let away = process::away_since(ticks);
        let frames = (ears.count_heard() - heard) as f64;
        let processor = id.map(process::processor).transpose()?.zip(before);
        let full = (self.full > 0).then(|| self.fill(speaker.as_mut(), &ears)).transpose()?;
        let last = full.map_or_else(|| said.last().map_or(0, |said| said.seq), |(_, last)| last);
        let moments: Vec<_> =
            said.iter().map(|said| (said.seq, ears.moment(said.asked), ears.moment(said.answered))).collect();
        let (sum, heard) = ears.close()?;
        drop(server);
        let mut found = Measured {
            sum,
            last,
            each: Times::default(),
            last_after_answer: Times::default(),
            last_after_question: Times::default(),
            missed: 0,
            memory: memory.map(|(after, before)| after.saturating_sub(before) as f64 / self.listeners as f64),
            processor: processor.map(|(after, before)| (after - before) * 1_000_000.0 / frames),
            full: full.map(|(frames, _)| frames),
            away,
        };
        found.count(&moments, &heard, self.listeners);
        Ok(found)
    }

    /// Makes so many changes a second.
    fn speak(&self, speaker: &mut dyn Speaker, ears: &Ears, heard: u64) -> anyhow::Result<Vec<Said>> {
        let began = Instant::now();
        let changes = (self.rate * self.seconds as f64).ceil() as u32;
        let mut said = Vec::new();
        for change in 0..changes {
            let due = began + Duration::from_secs_f64(f64::from(change) / self.rate);
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            said.push(speaker.say()?);
        }
        let all = heard + u64::from(changes) * self.listeners as u64;
        // Whoever loses changes is seen later; nobody is waited for in vain.
        let _ = wait_for(Duration::from_secs(10), || ears.count_heard() >= all);
        Ok(said)
    }

    /// Makes changes as fast as everybody takes them in; answers frames a second, and the last change.
    fn fill(&self, speaker: &mut dyn Speaker, ears: &Ears) -> anyhow::Result<(f64, u64)> {
        let (began, heard) = (Instant::now(), ears.count_heard());
        let (listeners, mut told, mut last) = (self.listeners as u64, 0, 0);
        while began.elapsed() < Duration::from_secs(self.full) {
            if told * listeners > ears.count_heard() - heard + AHEAD * listeners {
                std::thread::sleep(Duration::from_micros(500));
                continue;
            }
            last = speaker.say()?.seq;
            told += 1;
        }
        let frames = (ears.count_heard() - heard) as f64 / began.elapsed().as_secs_f64();
        let _ = wait_for(Duration::from_secs(10), || ears.count_heard() - heard >= told * listeners);
        Ok((frames, last))
    }
}

impl Measured {
    /// Sorts out who heard what when.
    fn count(&mut self, said: &[(u64, u64, u64)], heard: &[(u64, u64)], listeners: usize) {
        let mut by_change: HashMap<u64, (usize, u64)> = HashMap::new();
        let answered: HashMap<u64, u64> = said.iter().map(|(seq, _, answered)| (*seq, *answered)).collect();
        for (seq, at) in heard {
            let Some(answered) = answered.get(seq) else { continue };
            self.each.note(at.saturating_sub(*answered).max(1));
            let (count, last) = by_change.entry(*seq).or_default();
            *count += 1;
            *last = (*last).max(*at);
        }
        for (seq, asked, answered) in said {
            match by_change.get(seq) {
                Some((count, last)) if *count >= listeners => {
                    self.last_after_answer.note(last.saturating_sub(*answered).max(1));
                    self.last_after_question.note(last.saturating_sub(*asked).max(1));
                }
                _ => self.missed += 1,
            }
        }
    }
}

/// Waits until it is so.
pub fn wait(is_so: impl Fn() -> bool) -> anyhow::Result<()> {
    wait_for(PATIENCE, is_so)
}

/// Waits until it is so, for that long.
pub fn wait_for(patience: Duration, is_so: impl Fn() -> bool) -> anyhow::Result<()> {
    let began = Instant::now();
    while !is_so() {
        ensure!(began.elapsed() < patience, "nothing came of it within {} s", patience.as_secs());
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
