//! `storm`: the server dies and comes back, and everybody wants to know at once what they missed.

use crate::camp::{Camp, Speaker as _};
use crate::ears::{Ears, Sum, Wanted};
use crate::process::{self, Server};
use crate::report;
use crate::sockets::wait;
use anyhow::Context as _;
use clap::Args;
use std::time::{Duration, Instant};

/// `campgrid-load storm`
#[derive(Args, Clone, Debug)]
pub struct Storm {
    /// How many listen.
    #[arg(long, default_value_t = 10_000)]
    pub listeners: usize,
    /// Within how many milliseconds of their loss they try again, as browsers do: by chance.
    #[arg(long, default_value_t = 2_000)]
    pub jitter: u64,
    /// Options for the Campgrid that is started, such as `--live plain`.
    #[arg(long, value_name = "OPTION", allow_hyphen_values = true, num_args = 1..)]
    pub with: Vec<String>,
    /// Threads that listen.
    #[arg(long, default_value_t = 1)]
    pub threads: usize,
}

/// What was measured.
#[derive(Debug)]
pub struct Measured {
    /// From the start of the new process until all have all.
    pub back: Duration,
    /// What became of the sockets.
    pub sum: Sum,
    /// The last change that was made.
    pub last: u64,
}

impl Storm {
    /// Measures, and prints a table.
    pub fn run(&self) -> anyhow::Result<()> {
        let found = self.measure()?;
        let rows = [
            ["all back after, s".to_owned(), format!("{:.2}", found.back.as_secs_f64())],
            ["changes missed or doubled".to_owned(), (found.sum.gaps + found.sum.doubled).to_string()],
            ["whole boards told".to_owned(), found.sum.boards.to_string()],
        ];
        let title =
            format!("{} sockets after a restart, tried again within {} ms", self.listeners, self.jitter);
        report::print(&title, &rows.map(Vec::from));
        Ok(())
    }

    /// Measures.
    pub fn measure(&self) -> anyhow::Result<Measured> {
        process::enough_files(self.listeners)?;
        let (folder, binary) = (tempfile::tempdir()?, process::binary()?);
        let mut server = Server::start(&mut process::campgrid(&binary, folder.path(), 0, &self.with))?;
        let to = server.address.clone();
        let mut camp = Camp::open(&to, 1)?;
        let ears = Ears::open(&Wanted {
            to: to.clone(),
            path: camp.socket(),
            listeners: self.listeners,
            deaf: 0,
            threads: self.threads,
            again: Some(Duration::from_millis(self.jitter)),
        })?;
        wait(|| ears.count_level() == self.listeners).context("not all sockets open in time")?;
        camp.say()?;
        server.kill()?;
        camp.hang_up();
        wait(|| ears.count_open() == 0).context("not all sockets notice")?;
        let began = Instant::now();
        let _server =
            Server::start(&mut process::campgrid(&binary, folder.path(), to.at.port(), &self.with))?;
        wait(|| ears.count_level() == self.listeners).context("not all come back in time")?;
        let back = began.elapsed();
        let heard = ears.count_heard();
        let last = camp.say()?.seq;
        wait(|| ears.count_heard() >= heard + self.listeners as u64)
            .context("not all hear what happens then")?;
        let (sum, _) = ears.close()?;
        Ok(Measured { back, sum, last })
    }
}
