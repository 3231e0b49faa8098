//! The command line.

mod cli;

use clap::Parser;

fn main() -> anyhow::Result<()> {
    cli::Campgrid::parse().run()
}
