//! `campgrid event …`: what an operator does to whole events.

use super::keep::{Keep, event};
use anyhow::{Context as _, bail};
use chrono::{DateTime, NaiveDate};
use clap::{Args, Subcommand, ValueEnum};
use model::{Board, Millis, Role, Settings, Slug};
use server::boards::{Boards, OpenBoard};
use server::chance::Secret;
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use store::{EventRow, Store};

/// What to do to an event.
#[derive(Subcommand)]
pub(super) enum Event {
    /// Make an event, and print a link that makes whoever opens it its owner.
    #[command(after_help = super::help::EVENT_NEW)]
    New(New),
    /// List all events.
    #[command(after_help = super::help::EVENT_LIST)]
    List(List),
    /// List the links of an event, make a new one, or take one back.
    #[command(after_help = super::help::EVENT_LINKS)]
    Links(Links),
    /// Write the whole event, with its history, to one JSON file.
    #[command(after_help = super::help::EVENT_ARCHIVE)]
    Archive(ToArchive),
    /// Delete an event for good, with everything that anybody wrote at it.
    #[command(after_help = super::help::EVENT_DELETE)]
    Delete(Delete),
}

impl Event {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self {
            Self::New(new) => new.run().await,
            Self::List(list) => list.run().await,
            Self::Links(links) => links.run().await,
            Self::Archive(archive) => archive.run().await,
            Self::Delete(delete) => delete.run().await,
        }
    }
}

/// Where people reach the server, for links that are printed.
#[derive(Args)]
struct Origin {
    /// The address that people reach the server by.
    #[arg(long, env = "CAMPGRID_URL", default_value = "http://localhost:3000", value_name = "URL")]
    public_url: String,
}

impl Origin {
    fn to(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.trim_end_matches('/'))
    }
}

#[derive(Args)]
pub(super) struct New {
    #[command(flatten)]
    keep: Keep,
    /// What people call it.
    name: String,
    /// Its name in addresses: 3 to 40 small letters, digits and hyphens. Made of the name without this.
    #[arg(long)]
    slug: Option<String>,
    /// Its time zone, by the name that the time zone database has for it, such as Europe/London.
    #[arg(long, default_value = "UTC")]
    zone: String,
    /// Where, what for, how to prepare: markdown.
    #[arg(long, default_value = "", hide_default_value = true)]
    about: String,
    /// Where it takes place, in one line.
    #[arg(long, default_value = "", hide_default_value = true)]
    venue: String,
    /// Its first day, such as 2030-05-01.
    #[arg(long, value_name = "DATE")]
    first_day: Option<NaiveDate>,
    /// Its last day; the first without this.
    #[arg(long, value_name = "DATE", requires = "first_day")]
    last_day: Option<NaiveDate>,
    #[command(flatten)]
    origin: Origin,
}

impl New {
    async fn run(self) -> anyhow::Result<()> {
        let parse = |slug: String| {
            Slug::parse(&slug).with_context(|| {
                format!("“{slug}” is no name for addresses: use 3 to 40 small letters, digits and hyphens")
            })
        };
        let slug = self.slug.map(parse).transpose()?;
        let boards = self.keep.boards().await?;
        let settings = Settings {
            name: self.name,
            about: self.about,
            zone: self.zone,
            venue: self.venue,
            first_day: self.first_day,
            last_day: self.last_day,
            ..Settings::default()
        };
        let board = boards.create(slug, &settings).await?;
        let link = link(&boards, &board, Role::Owner).await?;
        println!("Event:      {}", self.origin.to(&format!("/e/{}", board.event.slug)));
        println!("Owner link: {}", self.origin.to(&link));
        Ok(())
    }
}

/// Makes a link for a role: its path. Only the secret's hash is kept, so this is the one time that it can be shown.
async fn link(boards: &Boards, board: &OpenBoard, role: Role) -> anyhow::Result<String> {
    let secret = Secret::new(boards.chance());
    let now = boards.clock().now();
    boards.store().create_link(board.event.id, &secret.digest(), role, now).await?;
    Ok(format!("/k/{}", secret.reveal()))
}

#[derive(Args)]
pub(super) struct List {
    #[command(flatten)]
    keep: Keep,
    /// Print each event as one line of JSON.
    #[arg(long)]
    json: bool,
}

impl List {
    async fn run(self) -> anyhow::Result<()> {
        let store = self.keep.store().await?;
        let events = store.events().await?;
        let mut out = std::io::stdout().lock();
        if events.is_empty() && !self.json {
            writeln!(
                out,
                "There is no event in {} yet: make one with `campgrid event new NAME`.",
                self.keep.name()
            )?;
        } else if !self.json {
            writeln!(out, "{:<40} {:<9} {:>8} {:<10} NAME", "SLUG", "PHASE", "CHANGES", "MADE")?;
        }
        for event in events {
            let board = fold(&store, &event).await?;
            let (slug, phase, changes) = (event.slug.as_str(), board.event.phase.key(), event.last_seq);
            let name = &board.event.settings.name;
            if self.json {
                let made = event.created_at;
                let line = serde_json::json!({ "slug": slug, "name": name, "phase": phase, "changes": changes, "made": made });
                writeln!(out, "{line}")?;
            } else {
                writeln!(out, "{slug:<40} {phase:<9} {changes:>8} {} {name}", day(event.created_at))?;
            }
        }
        Ok(())
    }
}

/// The board of an event, read without opening it.
async fn fold(store: &Store, event: &EventRow) -> Result<Board, store::Error> {
    let mut board = Board::blank();
    for change in store.changes_after(event.id, 0, u32::MAX).await? {
        board.apply(&change);
    }
    Ok(board)
}

/// A moment's day, in UTC.
fn day(moment: Millis) -> String {
    DateTime::from_timestamp_millis(moment).unwrap_or_default().date_naive().to_string()
}

/// The roles that a link can give.
#[derive(Clone, Copy, ValueEnum)]
enum LinkRole {
    /// Runs the board.
    Facilitator,
    /// Runs the event: also people, links and settings.
    Owner,
}

#[derive(Args)]
pub(super) struct Links {
    #[command(flatten)]
    keep: Keep,
    /// The event's name in addresses.
    slug: String,
    /// Make a link that gives this role, and print it.
    #[arg(long, value_name = "ROLE")]
    new: Option<LinkRole>,
    /// Take back the link of this number; roles that it gave stay.
    #[arg(long, value_name = "NUMBER", conflicts_with = "new")]
    revoke: Option<i64>,
    #[command(flatten)]
    origin: Origin,
}

impl Links {
    async fn run(self) -> anyhow::Result<()> {
        let boards = self.keep.boards().await?;
        let board = event(&boards, &self.slug).await?;
        if let Some(role) = self.new {
            let role = match role {
                LinkRole::Facilitator => Role::Facilitator,
                LinkRole::Owner => Role::Owner,
            };
            println!("{}", self.origin.to(&link(&boards, &board, role).await?));
            eprintln!(
                "Whoever opens it becomes {}. It is shown this once: only its hash is kept.",
                role.key()
            );
            return Ok(());
        }
        if let Some(number) = self.revoke {
            let now = boards.clock().now();
            if !boards.store().revoke_link(board.event.id, number, now).await? {
                bail!("“{}” has no link {number} that could be taken back", self.slug);
            }
            println!("Link {number} gives nothing any more.");
            return Ok(());
        }
        println!("{:>6} {:<11} {:<10} {:>5} STATE", "NUMBER", "ROLE", "MADE", "USED");
        for link in boards.store().links(board.event.id).await? {
            let (role, made) = (link.role.key(), day(link.created_at));
            let state = if link.revoked_at.is_some() { "taken back" } else { "open" };
            println!("{:>6} {role:<11} {made} {:>5} {state}", link.id, link.uses);
        }
        eprintln!("Links are kept as hashes, so none can be shown again: make a new one with --new ROLE.");
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct ToArchive {
    #[command(flatten)]
    keep: Keep,
    /// The event's name in addresses.
    slug: String,
    /// The file to write, which must not be there yet; standard output without.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl ToArchive {
    async fn run(self) -> anyhow::Result<()> {
        let store = self.keep.store().await?;
        let event = row(&store, &self.slug).await?;
        let archive = store.export(event.id).await?;
        let json = archive.to_json()?;
        let Some(path) = self.out else {
            return std::io::stdout().write_all(json.as_bytes()).context("standard output cannot be written");
        };
        let made = std::fs::OpenOptions::new().write(true).create_new(true).open(&path);
        made.and_then(|mut file| file.write_all(json.as_bytes()).and_then(|()| file.sync_all()))
            .with_context(|| format!("{} cannot be written", path.display()))?;
        println!("Wrote “{}” with {} to {}.", self.slug, of(archive.changes.len(), "change"), path.display());
        Ok(())
    }
}

/// The row of an event, or a sentence that there is none. Unlike a board it can be had of a log that does not fold.
async fn row(store: &Store, slug: &str) -> anyhow::Result<EventRow> {
    let parsed = Slug::parse(slug).with_context(|| format!("“{slug}” is no name of an event"))?;
    store.event(&parsed).await?.with_context(|| format!("there is no event “{slug}”"))
}

/// `1 change`, `2 changes`.
fn of(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

#[derive(Args)]
pub(super) struct Delete {
    #[command(flatten)]
    keep: Keep,
    /// The event's name in addresses.
    slug: String,
    /// The event's name again, instead of being asked for it.
    #[arg(long, value_name = "SLUG")]
    yes: Option<String>,
}

impl Delete {
    async fn run(self) -> anyhow::Result<()> {
        let store = self.keep.store().await?;
        let event = row(&store, &self.slug).await?;
        let people = store.attending(event.id).await?.len();
        let what =
            format!("{} changes by {}", event.last_seq, of(people, "person").replace("persons", "people"));
        let typed = match self.yes {
            Some(typed) => typed,
            None => {
                eprint!("This deletes “{}” for good: {what}. Type its name to go on: ", self.slug);
                let mut line = String::new();
                std::io::stdin().read_line(&mut line).context("standard input cannot be read")?;
                if !std::io::stdin().is_terminal() {
                    eprintln!();
                }
                line
            }
        };
        if typed.trim() != event.slug.as_str() {
            bail!("nothing was deleted: “{}” is not “{}”", typed.trim(), self.slug);
        }
        store.delete_event(event.id).await?;
        println!("Deleted “{}”: {what}.", self.slug);
        eprintln!("Servers that have it open let go of it within seconds.");
        Ok(())
    }
}
