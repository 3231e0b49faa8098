//! `campgrid completions` and `campgrid man`: the command line, written out for shells and readers.

use anyhow::Context as _;
use clap::{Args, CommandFactory as _};
use clap_complete::Shell;
use std::io::Write as _;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> anyhow::Result<()> {
        // Into memory first: the generator panics where a pipe is closed early.
        let mut written = Vec::new();
        clap_complete::generate(self.shell, &mut super::Campgrid::command(), "campgrid", &mut written);
        std::io::stdout().write_all(&written).context("standard output cannot be written")
    }
}

#[derive(Args)]
pub(super) struct Man {
    /// Write a page for every command into this folder; without, that of `campgrid` goes to standard output.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let command = super::Campgrid::command();
        let Some(folder) = self.out else {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            return std::io::stdout().write_all(&page).context("standard output cannot be written");
        };
        std::fs::create_dir_all(&folder)
            .and_then(|()| clap_mangen::generate_to(command, &folder))
            .with_context(|| format!("the pages cannot be written to {}", folder.display()))?;
        println!("Wrote the pages to {0}: read one with `man -l {0}/campgrid.1`.", folder.display());
        Ok(())
    }
}
