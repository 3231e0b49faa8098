//! Where everything is kept, and what is in the way where it cannot be opened.

use anyhow::Context as _;
use clap::Args;
use model::Slug;
use server::boards::{Boards, OpenBoard};
use server::chance::Chance;
use server::clock::Clock;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use store::Store;

/// How a SQLite file begins.
pub(super) const SQLITE: &[u8; 16] = b"SQLite format 3\0";
/// How long a database server may take to be reached at all.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where everything is kept.
#[derive(Args)]
pub(super) struct Keep {
    /// Folder of the embedded database.
    #[arg(long, env = "CAMPGRID_DATA", default_value = "data", value_name = "FOLDER")]
    data: PathBuf,
    /// Another database instead: postgres://…
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    database_url: Option<String>,
}

impl Keep {
    /// The address of the database.
    pub(super) fn url(&self) -> String {
        match &self.database_url {
            Some(url) => url.clone(),
            None => format!("sqlite:{}", self.data.join("campgrid.db").display()),
        }
    }

    /// The SQLite file, if it is one.
    pub(super) fn file(&self) -> Option<PathBuf> {
        let url = self.url();
        let path = url.strip_prefix("sqlite:")?;
        Some(PathBuf::from(path.strip_prefix("//").unwrap_or(path)))
    }

    /// What to call the database in a sentence: never with a password.
    pub(super) fn name(&self) -> String {
        match (self.file(), host(&self.url())) {
            (Some(file), _) => file.display().to_string(),
            (None, Some(host)) => format!("Postgres at {host}"),
            (None, None) => "the database".to_owned(),
        }
    }

    /// Opens the database, made and brought up to date if need be.
    pub(super) async fn store(&self) -> anyhow::Result<Store> {
        match Store::connect(&self.url()).await {
            Ok(store) => Ok(store),
            Err(error) => Err(match self.in_the_way().await {
                Some(why) => anyhow::anyhow!(why),
                None => error.into(),
            })
            .context("the database cannot be opened"),
        }
    }

    /// Opens it with the events in it.
    pub(super) async fn boards(&self) -> anyhow::Result<Boards> {
        let store = self.store().await?;
        let chance = Chance::system().context("this machine has no randomness to give")?;
        Ok(Boards::new(store, Clock::system(), chance))
    }

    /// What keeps the database from being opened, as far as can be told from outside.
    pub(super) async fn in_the_way(&self) -> Option<String> {
        match self.file() {
            Some(file) => in_the_way_of(&file),
            None => unreachable(&self.url()).await,
        }
    }
}

/// The event of that name, or a sentence that there is none.
pub(super) async fn event(boards: &Boards, slug: &str) -> anyhow::Result<Arc<OpenBoard>> {
    let parsed = Slug::parse(slug).with_context(|| format!("“{slug}” is no name of an event"))?;
    boards.open(&parsed).await?.with_context(|| format!("there is no event “{slug}”"))
}

/// Why a SQLite file cannot be opened or written.
fn in_the_way_of(file: &Path) -> Option<String> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.exists() {
        // It would be made: in the nearest one that is there.
        let above = folder.ancestors().find(|above| above.exists()).unwrap_or(Path::new("."));
        let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        return unwritable(above).map(|why| format!("{} cannot be made: {why}", folder.display()));
    }
    if let Some(why) = unwritable(folder) {
        return Some(format!("the folder {} cannot be written: {why}", folder.display()));
    }
    if !file.exists() {
        return None;
    }
    if let Err(why) = std::fs::OpenOptions::new().read(true).append(true).open(file) {
        return Some(format!("{} cannot be written: {why}", file.display()));
    }
    let mut head = [0; SQLITE.len()];
    let read = std::fs::File::open(file).and_then(|mut file| file.read(&mut head)).unwrap_or_default();
    (read > 0 && head != *SQLITE).then(|| format!("{} is no SQLite database", file.display()))
}

/// Why no file can be made in a folder. SQLite writes files of its own beside the database.
fn unwritable(folder: &Path) -> Option<std::io::Error> {
    let probe = folder.join(format!(".campgrid-{}", std::process::id()));
    let made = std::fs::OpenOptions::new().write(true).create_new(true).open(&probe);
    // It was only there to be tried.
    let _ = std::fs::remove_file(&probe);
    made.err()
}

/// Host and port of an address of Postgres.
fn host(url: &str) -> Option<String> {
    let url = reqwest::Url::parse(url).ok().filter(|url| url.scheme().starts_with("postgres"))?;
    Some(format!("{}:{}", url.host_str()?, url.port().unwrap_or(5432)))
}

/// Why nobody answers at that address of Postgres.
async fn unreachable(url: &str) -> Option<String> {
    let host = host(url)?;
    match tokio::time::timeout(PATIENCE, tokio::net::TcpStream::connect(&host)).await {
        Ok(Ok(_)) => None,
        Ok(Err(why)) => Some(format!("Postgres at {host} cannot be reached: {why}")),
        Err(_) => Some(format!("Postgres at {host} does not answer within {} seconds", PATIENCE.as_secs())),
    }
}
