//! What `campgrid` can be asked on the command line.

mod events;
mod serve;
mod solve;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use server::boards::Boards;
use server::chance::Chance;
use server::clock::Clock;
use std::path::PathBuf;
use store::Store;
use tracing_subscriber::EnvFilter;

/// The session board of an unconference: pitch, choose, fill the grid, keep everybody in step.
#[derive(Parser)]
#[command(version, about)]
pub struct Campgrid {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve all events.
    Serve(serve::Serve),
    /// Load a real unconference with made-up people, and serve it.
    Demo(serve::Demo),
    /// Solve a board in the file format board-1.
    Solve(solve::Solve),
    /// Measure the solver on every board of a folder.
    BenchSolver(solve::Bench),
    /// Write an event: whole to one JSON file, or its programme in the formats of others.
    Export(events::Export),
    /// Read an event from a file that `export` wrote, or a programme from conference tools or a table.
    Import(events::Import),
    /// Add rooms, slots and sessions from CSV tables to an event.
    ImportCsv(events::ImportCsv),
    /// Copy the database to a file, while serving or not.
    Backup(events::Backup),
}

/// Where everything is kept.
#[derive(Args)]
struct Keep {
    /// Folder of the embedded database.
    #[arg(long, env = "CAMPGRID_DATA", default_value = "data", value_name = "FOLDER")]
    data: PathBuf,
    /// Another database instead: postgres://…
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,
}

impl Keep {
    async fn boards(&self) -> anyhow::Result<Boards> {
        let url = match &self.database_url {
            Some(url) => url.clone(),
            None => format!("sqlite:{}", self.data.join("campgrid.db").display()),
        };
        let store = Store::connect(&url).await.context("the database cannot be opened")?;
        let chance = Chance::system().context("this machine has no randomness to give")?;
        Ok(Boards::new(store, Clock::system(), chance))
    }
}

impl Campgrid {
    /// Does what is asked.
    pub fn run(self) -> anyhow::Result<()> {
        let filter = EnvFilter::try_from_env("CAMPGRID_LOG")
            .unwrap_or_else(|_| EnvFilter::new("info,tower_http=warn"));
        let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
        // A person at a terminal reads lines; a log collector reads JSON.
        if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
            logs.init()
        } else {
            logs.json().init()
        }
        let command = match self.command {
            Command::Solve(solve) => return solve.run(),
            Command::BenchSolver(bench) => return bench.run(),
            command => command,
        };
        tokio::runtime::Runtime::new()?.block_on(async {
            match command {
                Command::Serve(serve) => serve.run().await,
                Command::Demo(demo) => demo.run().await,
                Command::Export(export) => export.run().await,
                Command::Import(import) => import.run().await,
                Command::ImportCsv(import) => import.run().await,
                Command::Backup(backup) => backup.run().await,
                Command::Solve(solve) => solve.run(),
                Command::BenchSolver(bench) => bench.run(),
            }
        })
    }
}
