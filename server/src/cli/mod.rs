//! What `campgrid` can be asked on the command line.

mod doctor;
mod event;
mod events;
mod help;
mod keep;
mod manual;
mod restore;
mod serve;
mod solve;
#[cfg(test)]
mod tests;

use clap::{Parser, Subcommand};
use keep::Keep;
use server::traces::Traces;
use tokio::runtime::Runtime;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

/// The session board of an unconference: pitch, choose, fill the grid, keep everybody in step.
#[derive(Parser)]
#[command(name = "campgrid", version, after_help = help::ALL)]
pub struct Campgrid {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve all events.
    #[command(after_help = help::SERVE)]
    Serve(serve::Serve),
    /// Load a real unconference with made-up people, and serve it.
    #[command(after_help = help::DEMO)]
    Demo(serve::Demo),
    /// Make, list, archive and delete events, and make links to them.
    #[command(subcommand, after_help = help::EVENT)]
    Event(event::Event),
    /// Solve a board in the file format board-1.
    #[command(after_help = help::SOLVE)]
    Solve(solve::Solve),
    /// Measure the solver on every board of a folder.
    #[command(after_help = help::BENCH)]
    BenchSolver(solve::Bench),
    /// Write an event: whole to one JSON file, or its programme in the formats of others.
    #[command(after_help = help::EXPORT)]
    Export(events::Export),
    /// Read an event from a file that `export` wrote, or a programme from conference tools or a table.
    #[command(after_help = help::IMPORT)]
    Import(events::Import),
    /// Add rooms, slots and sessions from CSV tables to an event.
    #[command(after_help = help::IMPORT_CSV)]
    ImportCsv(events::ImportCsv),
    /// Copy the database to a file, while serving or not.
    #[command(after_help = help::BACKUP)]
    Backup(events::Backup),
    /// Put a backup or an archive back, into an empty database.
    #[command(after_help = help::RESTORE)]
    Restore(restore::Restore),
    /// Look whether database, logs and settings are well, and say what to do where they are not.
    #[command(after_help = help::DOCTOR)]
    Doctor(doctor::Doctor),
    /// Write what lets a shell complete these commands.
    #[command(after_help = help::COMPLETIONS)]
    Completions(manual::Completions),
    /// Write the manual page.
    #[command(after_help = help::MAN)]
    Man(manual::Man),
}

/// What is never logged, whoever asks for all there is to log: whole addresses, some of which are secrets; and what is for
/// traces alone.
const LEFT_OUT: [&str; 2] = ["tower_http::csrf=warn", "traces=off"];

impl Campgrid {
    /// Does what is asked.
    pub fn run(self) -> anyhow::Result<()> {
        // What serves has something to tell while it runs; what is done at once says what it did.
        let serves = matches!(self.command, Command::Serve(_) | Command::Demo(_));
        let usual = if serves { "info,tower_http=warn" } else { "error" };
        let filter = EnvFilter::try_from_env("CAMPGRID_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
        let filter =
            LEFT_OUT.iter().filter_map(|quiet| quiet.parse().ok()).fold(filter, EnvFilter::add_directive);
        let runtime = Runtime::new()?;
        let traces = if serves { Traces::from_environment(runtime.handle()) } else { Ok(None) };
        let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
        // A person at a terminal reads lines; a log collector reads JSON.
        let is_person = std::io::IsTerminal::is_terminal(&std::io::stderr());
        let lines = if is_person { lines.boxed() } else { lines.json().boxed() };
        let logs = tracing_subscriber::registry().with(lines.with_filter(filter));
        match &traces {
            Ok(Some(traces)) => logs.with(traces.layer()).init(),
            Ok(None) | Err(_) => logs.init(),
        }
        if let Err(error) = &traces {
            // The board is worth serving all the same.
            tracing::warn!(%error, "there are no traces");
        }
        let done = runtime.block_on(self.act());
        if let Ok(Some(traces)) = traces {
            traces.close();
        }
        done
    }

    async fn act(self) -> anyhow::Result<()> {
        match self.command {
            Command::Serve(serve) => serve.run().await,
            Command::Demo(demo) => demo.run().await,
            Command::Event(event) => event.run().await,
            Command::Export(export) => export.run().await,
            Command::Import(import) => import.run().await,
            Command::ImportCsv(import) => import.run().await,
            Command::Backup(backup) => backup.run().await,
            Command::Restore(restore) => restore.run().await,
            Command::Doctor(doctor) => doctor.run().await,
            Command::Solve(solve) => solve.run(),
            Command::BenchSolver(bench) => bench.run(),
            Command::Completions(completions) => completions.run(),
            Command::Man(man) => man.run(),
        }
    }
}

/// An error with its causes, each said once: many sentences name their cause already.
pub fn sentence(error: &anyhow::Error) -> String {
    error.chain().map(ToString::to_string).fold(String::new(), |said, cause| {
        if said.is_empty() {
            cause
        } else if said.contains(&cause) {
            said
        } else {
            format!("{said}: {cause}")
        }
    })
}
