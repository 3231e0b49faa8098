//! How much Campgrid holds, measured as those who use it would see it; and yardsticks to hold it against. Everything is
//! asked from outside, over HTTP and sockets, so it works with a deployment as well as with a server of its own.

pub mod asked;
pub mod camp;
pub mod deaf;
pub mod ears;
pub mod frames;
pub mod http;
pub mod process;
pub mod report;
pub mod sockets;
pub mod storm;
pub mod yardstick;

use clap::{Parser, Subcommand};

/// Puts load on a Campgrid, and says how it bears it.
#[derive(Debug, Parser)]
#[command(name = "campgrid-load")]
pub struct Load {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// One change after the other, to thousands of sockets.
    Sockets(sockets::Sockets),
    /// The server dies and comes back: until all have caught up.
    Storm(storm::Storm),
    /// Sockets that never read: when they are cut, and whether others notice.
    Deaf(deaf::Deaf),
    /// People want sessions, and wait for the answer.
    Hearts(asked::Hearts),
    /// The event's page, for somebody new each time.
    Pages(asked::Pages),
    /// Serve as something to hold Campgrid against.
    Yardstick {
        /// Which.
        which: yardstick::Yardstick,
        /// Port to listen on; 0 for any that is free.
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
}

impl Load {
    /// Does what is asked.
    pub fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Sockets(sockets) => sockets.run(),
            Command::Storm(storm) => storm.run(),
            Command::Deaf(deaf) => deaf.run(),
            Command::Hearts(hearts) => hearts.run(),
            Command::Pages(pages) => pages.run(),
            Command::Yardstick { which, port } => which.serve(port),
        }
    }
}
