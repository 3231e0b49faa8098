//! `campgrid export`, `import`, `import-csv`, `backup`.

use super::keep::{Keep, event};
use anyhow::{Context as _, bail};
use app::api::Preview;
use clap::Args;
use model::{Actor, Board, Command, Names, Settings};
use server::boards::{Asked, Boards, OpenBoard};
use server::exports::{self, Format, Guids, Of};
use server::imports::{self, Onto, Tables};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use store::{Archive, EventId, NewIds};
use words::Words;

#[derive(Args)]
pub(super) struct Export {
    #[command(flatten)]
    keep: Keep,
    /// The event's name in addresses.
    slug: String,
    /// What to write: archive (the whole event with its history), or schedule.json, schedule.xml, schedule.ics,
    /// schedule.xcal, calendar.ics, changes.atom, sessions.csv, rooms.csv, slots.csv as everybody may see them.
    #[arg(long, default_value = "archive", value_parser = format)]
    format: Written,
    /// The address that people reach the server by, for what holds addresses.
    #[arg(long, env = "CAMPGRID_URL", default_value = "http://localhost:3000", value_name = "URL")]
    public_url: String,
    /// The file to write; standard output without.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// What can be written: the archive, or a format of others.
#[derive(Clone, Copy)]
enum Written {
    Archive,
    As(Format),
}

fn format(name: &str) -> Result<Written, String> {
    let known = Format::ALL.into_iter().find(|format| format.file() == name).map(Written::As);
    known.or((name == "archive").then_some(Written::Archive)).ok_or_else(|| {
        let names = Format::ALL.map(Format::file).join(", ");
        format!("“{name}” is none of archive, {names}")
    })
}

impl Export {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let board = event(&boards, &self.slug).await?;
        let origin = self.public_url.trim_end_matches('/');
        let written = match self.format {
            Written::Archive => boards.store().export(board.event.id).await?.to_json()?.into(),
            Written::As(format) => exports::write(format, &board, origin, &Of::default(), Words::default()),
        };
        match self.out {
            Some(path) => std::fs::write(&path, written)
                .with_context(|| format!("{} cannot be written", path.display())),
            None => std::io::stdout().write_all(&written).context("standard output cannot be written"),
        }
    }
}

#[derive(Args)]
pub(super) struct Import {
    #[command(flatten)]
    keep: Keep,
    /// An archive that `export` wrote, which becomes an event of its own; or a programme: schedule.json, schedule.xml, the
    /// JSON of Sessionize or pretalx, or a table.
    file: PathBuf,
    /// The event that a programme goes into; a new one, called what the file calls it, without.
    #[arg(long, value_name = "SLUG")]
    event: Option<String>,
    #[command(flatten)]
    how: How,
}

/// How a programme comes in.
#[derive(Args)]
struct How {
    /// Only what sessions are about: no rooms, no times.
    #[arg(long)]
    pitches: bool,
    /// Withdraw sessions that came by an earlier import and are not in the file any more.
    #[arg(long)]
    withdraw: bool,
    /// Only say what would be done.
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let text = read(&self.file)?;
        if self.event.is_none()
            && let Ok(archive) = Archive::from_json(&text)
        {
            let new = NewIds { id: EventId(boards.chance().id()), epoch: boards.chance().id() };
            let event = boards.store().import(&archive, new).await?;
            println!("Imported “{}” with {} changes.", event.slug, event.last_seq);
            return Ok(());
        }
        let tables = Tables { programme: text, ..Tables::default() };
        let Some(slug) = &self.event else {
            return self.bring_new(&boards, tables).await;
        };
        let board = event(&boards, slug).await?;
        bring(&boards, &board, tables, &self.how).await
    }

    /// Makes an event of a programme.
    async fn bring_new(&self, boards: &Boards, tables: Tables) -> anyhow::Result<()> {
        let there =
            imports::event(&tables.programme, Words::default()).filter(|event| !event.name.is_empty());
        let there = there.context("this is no archive, and names no event: say which with --event")?;
        let zone = if there.zone.is_empty() { "UTC".to_owned() } else { there.zone };
        let settings = Settings { name: there.name, zone, ..Settings::default() };
        // What cannot come in leaves no empty event behind.
        let mut blank = Board::blank();
        blank.event.settings = settings.clone();
        let onto = Onto { board: &blank, names: &Names::default(), guids: None };
        let (_, preview) = imports::read(&tables, &onto, Words::default());
        if !preview.faults.is_empty() || self.how.dry_run {
            return say(&preview);
        }
        let board = boards.create(None, &settings).await?;
        bring(boards, &board, tables, &self.how).await
    }
}

/// Says what would be done. Error: something is wrong.
fn say(preview: &Preview) -> anyhow::Result<()> {
    for fault in &preview.faults {
        eprintln!("{}, line {}, {}: {}", fault.file, fault.line, fault.column, fault.sentence);
    }
    for (kind, lines) in [("changes", &preview.changed), ("goes", &preview.removed), ("note", &preview.left)]
    {
        lines.iter().for_each(|line| println!("{kind}: {line}"));
    }
    let counts = (preview.rooms.len(), preview.slots.len(), preview.sessions.len());
    println!("{} rooms, {} slots and {} sessions to add.", counts.0, counts.1, counts.2);
    if preview.faults.is_empty() {
        return Ok(());
    }
    bail!("nothing was imported: {} places are wrong", preview.faults.len());
}

/// Brings files into an event.
async fn bring(boards: &Boards, board: &OpenBoard, tables: Tables, how: &How) -> anyhow::Result<()> {
    let tables = Tables { pitches: how.pitches, withdraw: how.withdraw, ..tables };
    let (stand, guids) = board.with_moves(|stand, moves| (stand.clone(), Guids::of(moves)));
    let onto = Onto { board: &stand.board, names: &stand.names, guids: Some(guids) };
    let (programme, preview) = imports::read(&tables, &onto, Words::default());
    say(&preview)?;
    if !how.dry_run {
        let id = boards.chance().command_id(boards.clock().now());
        let command = Command::Import(Box::new(programme));
        board.ask(Asked { by: Actor::OPERATOR, id, command, seen: None }).await?;
        println!("Imported into “{}”.", board.event.slug);
    }
    Ok(())
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
    #[command(flatten)]
    how: How,
}

impl ImportCsv {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let board = event(&boards, &self.slug).await?;
        let table = |path: Option<PathBuf>| path.map_or_else(|| Ok(String::new()), |path| read(&path));
        let (rooms, slots, sessions) = (table(self.rooms)?, table(self.slots)?, table(self.sessions)?);
        bring(&boards, &board, Tables { rooms, slots, sessions, ..Tables::default() }, &self.how).await
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
