//! `campgrid-load`: the command line.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match load::Load::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
