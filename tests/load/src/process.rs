//! A server as the machine sees it: started, asked what it takes, and ended.

use crate::http::Address;
use anyhow::Context as _;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Ticks of a second in /proc: what Linux says to programs, whatever its own clock does.
const TICKS: f64 = 100.0;

/// A server in a process of its own, ended when it goes out of scope.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// Where it listens.
    pub address: Address,
}

impl Server {
    /// Starts one, and waits until it says where it listens.
    pub fn start(command: &mut Command) -> anyhow::Result<Self> {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} cannot be started", command.get_program().display()))?;
        let output = process.stdout.take().context("its output is piped")?;
        let mut lines = BufReader::new(output).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("listening on http://127.0.0.1:")?.parse().ok())
            .context("the server does not say where it listens")?;
        // What it prints later is of no interest, but must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { process, address: Address::local(port) })
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// `kill -9`.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already, which is as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The server's binary: what the environment names, or what lies beside this program.
pub fn binary() -> anyhow::Result<PathBuf> {
    if let Some(path) = std::env::var_os("CAMPGRID_BIN") {
        return Ok(path.into());
    }
    let own = std::env::current_exe()?;
    // Tests lie one folder deeper.
    let beside = own.ancestors().skip(1).take(2).map(|folder| folder.join("campgrid"));
    let found = beside.into_iter().find(|path| path.exists());
    found.context("there is no campgrid beside this program: build it, or name it in CAMPGRID_BIN")
}

/// What a Campgrid is started with, on a database of that folder.
pub fn campgrid(binary: &Path, folder: &Path, port: u16, options: &[String]) -> Command {
    let mut command = Command::new(binary);
    command
        .args(["serve", "--host", "127.0.0.1", "--port", &port.to_string(), "--limits", "off"])
        .args(options)
        .env("DATABASE_URL", format!("sqlite:{}", folder.join("campgrid.db").display()))
        .env("CAMPGRID_LOG", "warn");
    command
}

/// Seconds of a processor that a process has taken.
pub fn processor(id: u32) -> anyhow::Result<f64> {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    let (_, fields) = text.rsplit_once(") ").context("a process has a name")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<f64>);
    Ok(ticks.sum::<Result<f64, _>>()? / TICKS)
}

/// Ticks of all processors since the machine started: all of them, and those that its host gave to other machines instead.
pub fn ticks() -> (f64, f64) {
    let text = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    // What guests take is in what users take as well.
    let ticks: Vec<f64> = line.split_whitespace().skip(1).take(8).flat_map(str::parse).collect();
    (ticks.iter().sum(), ticks.get(7).copied().unwrap_or_default())
}

/// Which share of the processors' time has gone to other machines since then.
pub fn away_since((all, away): (f64, f64)) -> Option<f64> {
    let now = ticks();
    (now.0 > all).then(|| (now.1 - away) / (now.0 - all))
}

/// Bytes of memory that a process holds.
pub fn memory(id: u32) -> anyhow::Result<u64> {
    let text = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).context("a process has memory")?;
    Ok(kib.parse::<u64>()? * 1_024)
}

/// How many sockets a process has open.
pub fn sockets(id: u32) -> anyhow::Result<usize> {
    let all = std::fs::read_dir(format!("/proc/{id}/fd"))?.flatten();
    // One that was closed meanwhile leads nowhere.
    let targets = all.filter_map(|file| std::fs::read_link(file.path()).ok());
    Ok(targets.filter(|target| target.to_string_lossy().starts_with("socket:")).count())
}

/// Says so where this shell lets nobody open that many sockets.
pub fn enough_files(sockets: usize) -> anyhow::Result<()> {
    let text = std::fs::read_to_string("/proc/self/limits")?;
    let line = text.lines().find(|line| line.starts_with("Max open files")).unwrap_or_default();
    let Some(most) = line.split_whitespace().nth(3).and_then(|most| most.parse::<usize>().ok()) else {
        return Ok(());
    };
    let needed = sockets + 256;
    anyhow::ensure!(
        most >= needed,
        "{sockets} sockets need {needed} open files, and this shell allows {most}: say `ulimit -n {needed}` first"
    );
    Ok(())
}

/// The machine and how busy it is, in one line.
pub fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let text = read("/proc/cpuinfo");
    let models: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("model name")).collect();
    let model = models.first().map_or("unknown", |line| line.trim_start_matches([' ', '\t', ':']));
    let load = read("/proc/loadavg");
    let load: Vec<_> = load.split(' ').take(3).collect();
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    format!("{} × {model}, load average {}, tool built as {build}", models.len(), load.join(" "))
}
