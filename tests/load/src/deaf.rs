//! `deaf`: sockets that never read, and whether others notice.

use crate::camp::{Camp, Speaker as _};
use crate::ears::{Ears, Sum, Wanted};
use crate::process::{self, Server};
use crate::report::{self, Times};
use crate::sockets::wait;
use anyhow::Context as _;
use clap::Args;
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// How many long changes are made at first, as fast as others take them: enough that no system holds any more for who is deaf.
const FILL: u64 = 300;
/// As many of them are on their way at a time.
const AHEAD: u64 = 32;

/// `campgrid-load deaf`
#[derive(Args, Clone, Debug)]
pub struct Deaf {
    /// How many listen.
    #[arg(long, default_value_t = 2_000)]
    pub listeners: usize,
    /// How many more never read.
    #[arg(long, default_value_t = 100)]
    pub deaf: usize,
    /// Changes a second.
    #[arg(long, default_value_t = 10.0)]
    pub rate: f64,
    /// For how long after those at the beginning; with deaf ones, until they are cut, or for that long at most.
    #[arg(long, default_value_t = 30)]
    pub seconds: u64,
    /// Options for the Campgrid that is started, such as `--live plain`.
    #[arg(long, value_name = "OPTION", allow_hyphen_values = true, num_args = 1..)]
    pub with: Vec<String>,
}

/// What was measured.
#[derive(Debug)]
pub struct Measured {
    /// From the answer to each socket that reads.
    pub each: Times,
    /// From the first of the changes at the beginning until the last deaf one was cut: a little longer than it was deaf.
    pub cut: Option<Duration>,
    /// What became of the sockets that read.
    pub sum: Sum,
    /// The last change that was made.
    pub last: u64,
}

impl Deaf {
    /// Measures without deaf ones and with, and prints a table.
    pub fn run(&self) -> anyhow::Result<()> {
        let mut rows = vec![
            [
                "deaf",
                "others after the answer, ms p50/p99/max",
                "missed or doubled",
                "the last was cut after, s",
            ]
            .map(str::to_owned)
            .to_vec(),
        ];
        for deaf in [0, self.deaf] {
            let found = Self { deaf, ..self.clone() }.measure()?;
            rows.push(vec![
                deaf.to_string(),
                found.each.percentiles(),
                (found.sum.gaps + found.sum.doubled).to_string(),
                found.cut.map_or("–".into(), |cut| format!("{:.1}", cut.as_secs_f64())),
            ]);
        }
        report::print(&format!("{} sockets, {} changes a second", self.listeners, self.rate), &rows);
        Ok(())
    }

    /// Measures.
    pub fn measure(&self) -> anyhow::Result<Measured> {
        let all = self.listeners + self.deaf;
        process::enough_files(all)?;
        let folder = tempfile::tempdir()?;
        let server =
            Server::start(&mut process::campgrid(&process::binary()?, folder.path(), 0, &self.with))?;
        let mut camp = Camp::open(&server.address, 1)?;
        let ears = Ears::open(&Wanted {
            to: server.address.clone(),
            path: camp.socket(),
            listeners: all,
            deaf: self.deaf,
            threads: 1,
            again: None,
        })?;
        let listeners = self.listeners as u64;
        wait(|| ears.count_open() == all && ears.count_level() == self.listeners)
            .context("not all sockets open in time")?;
        // The server may have some more for itself.
        let mut most = process::sockets(server.id())?;

        let (mut last, filled) = (0, Instant::now());
        let fill = if self.deaf > 0 { FILL } else { 0 };
        for change in 1..=fill {
            last = camp.say_much()?;
            most = most.max(process::sockets(server.id())?);
            wait(|| ears.count_heard() + AHEAD * listeners >= change * listeners)
                .context("the others notice")?;
        }
        wait(|| ears.count_heard() >= fill * listeners).context("the others notice")?;

        let began = Instant::now();
        let mut said = Vec::new();
        let mut cut = None;
        for change in 0..(self.rate * self.seconds as f64).ceil() as u32 {
            let due = began + Duration::from_secs_f64(f64::from(change) / self.rate);
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            said.push(camp.say()?);
            let sockets = process::sockets(server.id())?;
            most = most.max(sockets);
            if self.deaf > 0 && sockets + self.deaf <= most {
                cut = Some(filled.elapsed());
                break;
            }
        }
        last = said.last().map_or(last, |said| said.seq);
        let told = fill + said.len() as u64;
        wait(|| ears.count_heard() >= told * listeners).context("the others miss something")?;
        let answered: HashMap<u64, u64> =
            said.iter().map(|said| (said.seq, ears.moment(said.answered))).collect();
        let (sum, heard) = ears.close()?;
        let mut each = Times::default();
        for (seq, at) in heard {
            if let Some(answered) = answered.get(&seq) {
                each.note(at.saturating_sub(*answered).max(1));
            }
        }
        Ok(Measured { each, cut, sum, last })
    }
}
