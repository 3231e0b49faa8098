//! `campgrid restore`: a backup or an archive back into an empty database.

use super::keep::{Keep, SQLITE};
use anyhow::{Context as _, bail};
use clap::Args;
use server::chance::Chance;
use std::path::{Path, PathBuf};
use store::{Archive, EventId, NewIds, Restored, Store};

#[derive(Args)]
pub(super) struct Restore {
    #[command(flatten)]
    keep: Keep,
    /// What `backup` wrote (everything, for whichever database), or what `event archive` wrote (one event).
    file: PathBuf,
}

impl Restore {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let content =
            std::fs::read(&self.file).with_context(|| format!("{} cannot be read", self.file.display()))?;
        if content.starts_with(SQLITE) {
            return self.backup(&content).await;
        }
        let name = self.file.display();
        let text = String::from_utf8(content);
        let text = text.ok().with_context(|| format!("{name} is neither a backup nor an archive"))?;
        let archive = Archive::from_json(&text).with_context(|| format!("{name} cannot be restored"))?;
        self.archive(&archive).await
    }

    /// One event.
    async fn archive(&self, archive: &Archive) -> anyhow::Result<()> {
        let store = self.empty().await?;
        let chance = Chance::system().context("this machine has no randomness to give")?;
        let new = NewIds { id: EventId(chance.id()), epoch: chance.id() };
        let event = store.import(archive, new).await?;
        println!("Restored “{}” up to change {} into {}.", event.slug, event.last_seq, self.keep.name());
        eprintln!(
            "People come without devices: make a link with `campgrid event links {} --new owner`.",
            event.slug
        );
        Ok(())
    }

    /// Everything. The backup itself stays as it is: a copy of it is opened and brought up to date.
    async fn backup(&self, content: &[u8]) -> anyhow::Result<()> {
        let store = self.empty().await?;
        let chance = Chance::system().context("this machine has no randomness to give")?;
        let folder = Scratch::new(&chance)?;
        let copy = folder.0.join("backup.db");
        std::fs::write(&copy, content).with_context(|| format!("{} cannot be written", copy.display()))?;
        let backup = Store::connect(&format!("sqlite:{}", copy.display())).await;
        let backup = backup.with_context(|| format!("{} cannot be opened", self.file.display()))?;
        if let [newest, ..] = *backup.tables().await.unknown {
            bail!(
                "{} was written by a newer Campgrid (its tables have version {newest}): restore it with that one",
                self.file.display()
            );
        }
        let restored = store.restore(&backup, || chance.id()).await?;
        backup.close().await;
        let Restored::Done { rows } = restored else { bail!(not_empty(&store, &self.keep).await?) };
        let events = store.events().await?;
        let into = self.keep.name();
        println!("Restored {} events, {rows} rows in all, into {into}.", events.len());
        events.iter().for_each(|event| println!("{} up to change {}", event.slug, event.last_seq));
        Ok(())
    }

    /// The database, if it has no events.
    async fn empty(&self) -> anyhow::Result<Store> {
        let store = self.keep.store().await?;
        if store.events().await?.is_empty() { Ok(store) } else { bail!(not_empty(&store, &self.keep).await?) }
    }
}

/// That there are events already, and what to do instead.
async fn not_empty(store: &Store, keep: &Keep) -> Result<String, store::Error> {
    let slugs: Vec<String> =
        store.events().await?.iter().take(3).map(|event| event.slug.to_string()).collect();
    Ok(format!(
        "{} has events already ({}), and restoring overwrites nothing: give an empty database with --data or \
         --database-url, or add an archive beside them with `campgrid import`",
        keep.name(),
        slugs.join(", ")
    ))
}

/// A folder of our own that goes when it is not needed any more.
struct Scratch(PathBuf);

impl Scratch {
    fn new(chance: &Chance) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("campgrid-{:016x}", chance.id()));
        private(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self(folder))
    }
}

/// Makes a folder that nobody else can read: a backup holds names.
fn private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().mode(0o700).create(folder)
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed is swept by the system one day.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
