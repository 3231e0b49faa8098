//! What Campgrid is held against: servers that do nothing but tell everybody the same, each in a process of its own.
//! `GET /live/…` is a socket, and `POST /say` tells the next 300 bytes and answers their number.

mod axum;
mod hub;

use crate::process::Server;
use anyhow::Context as _;
use clap::ValueEnum;
use std::process::Command;

/// Which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Yardstick {
    /// axum and `tokio::sync::broadcast` on two threads, a task for each socket.
    Axum,
    /// Campgrid's hub alone, without board and log.
    Hub,
}

impl Yardstick {
    /// Serves on that port until the process is ended.
    pub fn serve(self, port: u16) -> anyhow::Result<()> {
        match self {
            Self::Axum => axum::serve(port),
            Self::Hub => hub::serve(port),
        }
    }

    /// Starts it in a process of its own: this program once more.
    pub fn start(self) -> anyhow::Result<Server> {
        let name = self.to_possible_value().context("every yardstick has a name")?;
        let own = std::env::current_exe()?;
        Server::start(Command::new(own).args(["yardstick", name.get_name(), "--port", "0"]))
    }
}

/// What everybody is told: 300 bytes of a change that is none.
fn text(seq: u64) -> String {
    const LENGTH: usize = 300;
    let begins = format!("{{\"changes\":[{{\"seq\":{seq},\"text\":\"");
    let fill = "x".repeat(LENGTH.saturating_sub(begins.len() + 4));
    format!("{begins}{fill}\"}}]}}")
}
