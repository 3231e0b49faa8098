//! `campgrid export`, `import`, `import-csv`, `backup`.

use super::Keep;
use anyhow::{Context as _, bail};
use clap::Args;
use model::{Actor, Command, Slug};
use server::boards::{Asked, Boards};
use server::imports::{self, Tables};
use std::path::{Path, PathBuf};
use store::{Archive, EventId, NewIds};

/// The event of that name, or a sentence that there is none.
async fn event(boards: &Boards, slug: &str) -> anyhow::Result<std::sync::Arc<server::boards::OpenBoard>> {
    let parsed = Slug::parse(slug).with_context(|| format!("“{slug}” is no name of an event"))?;
    boards.open(&parsed).await?.with_context(|| format!("there is no event “{slug}”"))
}

#[derive(Args)]
pub(super) struct Export {
    #[command(flatten)]
    keep: Keep,
    /// The event's name in addresses.
    slug: String,
    /// The file to write; standard output without.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Export {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let board = event(&boards, &self.slug).await?;
        let json = boards.store().export(board.event.id).await?.to_json()?;
        match self.out {
            Some(path) => {
                std::fs::write(&path, json).with_context(|| format!("{} cannot be written", path.display()))
            }
            None => {
                print!("{json}");
                Ok(())
            }
        }
    }
}

#[derive(Args)]
pub(super) struct Import {
    #[command(flatten)]
    keep: Keep,
    /// The file that `export` wrote.
    file: PathBuf,
}

impl Import {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let archive = Archive::from_json(&read(&self.file)?)?;
        let new = NewIds { id: EventId(boards.chance().id()), epoch: boards.chance().id() };
        let event = boards.store().import(&archive, new).await?;
        println!("Imported “{}” with {} changes.", event.slug, event.last_seq);
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct ImportCsv {
    #[command(flatten)]
    keep: Keep,
    /// The event's name in addresses.
    slug: String,
    /// Table with the columns name, capacity, features.
    #[arg(long, value_name = "FILE")]
    rooms: Option<PathBuf>,
    /// Table with the columns date, start, end, kind, title.
    #[arg(long, value_name = "FILE")]
    slots: Option<PathBuf>,
    /// Table with the columns id, title, blurb, hosts, tags, needs, avoid, `pinned_room`, `pinned_slot`.
    #[arg(long, value_name = "FILE")]
    sessions: Option<PathBuf>,
    /// Only say what would be added.
    #[arg(long)]
    dry_run: bool,
}

impl ImportCsv {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let board = event(&boards, &self.slug).await?;
        let table = |path: Option<PathBuf>| path.map_or_else(|| Ok(String::new()), |path| read(&path));
        let tables =
            Tables { rooms: table(self.rooms)?, slots: table(self.slots)?, sessions: table(self.sessions)? };
        let (programme, preview) = imports::read(&tables, &board.stand().board, words::Words::default());
        for fault in &preview.faults {
            eprintln!("{}, line {}, {}: {}", fault.file, fault.line, fault.column, fault.sentence);
        }
        let counts = (preview.rooms.len(), preview.slots.len(), preview.sessions.len());
        println!("{} rooms, {} slots and {} sessions to add.", counts.0, counts.1, counts.2);
        if !preview.faults.is_empty() {
            bail!("nothing was imported: {} places are wrong", preview.faults.len());
        }
        if !self.dry_run {
            let id = boards.chance().command_id(boards.clock().now());
            board
                .ask(Asked {
                    by: Actor::OPERATOR,
                    id,
                    command: Command::Import(Box::new(programme)),
                    seen: None,
                })
                .await?;
            println!("Imported into “{}”.", board.event.slug);
        }
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct Backup {
    #[command(flatten)]
    keep: Keep,
    /// The file to write; it must not be there yet.
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        boards.store().backup(&self.file).await?;
        println!("Copied the database to {}.", self.file.display());
        Ok(())
    }
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
