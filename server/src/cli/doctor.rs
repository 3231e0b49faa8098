//! `campgrid doctor`: looks at everything without changing anything, and says what to do.

use super::keep::Keep;
use super::serve::Tell;
use anyhow::bail;
use clap::Args;
use reqwest::Url;
use server::chance::Chance;
use server::clock::Clock;
use server::told;
use server::traces::Traces;
use store::{Kind, Store, Tables};
use tokio::runtime::Handle;

#[derive(Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    keep: Keep,
    /// The address that people reach the server by, as `serve` is given it.
    #[arg(long, env = "CAMPGRID_URL", value_name = "URL")]
    public_url: Option<String>,
    #[command(flatten)]
    tell: Tell,
}

/// What was found, line by line.
#[derive(Default)]
struct Findings {
    broken: usize,
    odd: usize,
}

impl Findings {
    fn well(&mut self, what: impl AsRef<str>) {
        println!("ok      {}", what.as_ref());
    }

    /// It works, and will bite one day.
    fn odd(&mut self, what: impl AsRef<str>, todo: &str) {
        self.odd += 1;
        println!("note    {}\n        → {todo}", what.as_ref());
    }

    fn broken(&mut self, what: impl AsRef<str>, todo: &str) {
        self.broken += 1;
        println!("broken  {}\n        → {todo}", what.as_ref());
    }
}

impl Doctor {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let mut found = Findings::default();
        self.database(&mut found).await;
        self.address(&mut found);
        self.mail(&mut found);
        traces(&mut found);
        match (found.broken, found.odd) {
            (0, 0) => println!("Everything is well."),
            (0, _) => println!("Nothing is broken."),
            (1, _) => bail!("1 thing is broken"),
            (many, _) => bail!("{many} things are broken"),
        }
        Ok(())
    }

    async fn database(&self, found: &mut Findings) {
        if let Some(why) = self.keep.in_the_way().await {
            let todo = match self.keep.file() {
                Some(_) => {
                    "give a folder that the server's user may write with --data or CAMPGRID_DATA, or change whose it is"
                }
                None => "look whether it runs, and whether host and port in DATABASE_URL are right",
            };
            return found.broken(why, todo);
        }
        if let Some(file) = self.keep.file()
            && !file.exists()
        {
            let what = format!("there is no database at {} yet; its folder can be written", file.display());
            return found.odd(
                what,
                "`campgrid serve` makes it; if there should be one, look at --data or CAMPGRID_DATA",
            );
        }
        let store = match Store::open_as_it_is(&self.keep.url()).await {
            Ok(store) => store,
            Err(why) => {
                let todo = match self.keep.file() {
                    Some(_) => {
                        "put the last backup in its place: `campgrid restore BACKUP --data NEW-FOLDER`"
                    }
                    None => "look whether user, password and database in DATABASE_URL are right",
                };
                return found.broken(format!("{} cannot be opened: {why}", self.keep.name()), todo);
            }
        };
        found.well(format!("{} can be opened", self.keep.name()));
        self.file(&store, found).await;
        let tables = store.tables().await;
        versions(&tables, found);
        if tables.missing.is_empty() {
            logs(&store, found).await;
        }
        store.close().await;
    }

    async fn file(&self, store: &Store, found: &mut Findings) {
        const TODO: &str = "stop the server, keep a copy of the file, and put the last backup in its place: `campgrid restore BACKUP --data NEW-FOLDER`";
        match store.faults_of_file().await {
            Ok(faults) if faults.is_empty() && store.kind() == Kind::Sqlite => {
                found.well("the file is sound")
            }
            Ok(faults) => faults.iter().for_each(|fault| found.broken(format!("the file: {fault}"), TODO)),
            Err(why) => found.broken(format!("the file cannot be read: {why}"), TODO),
        }
    }

    fn address(&self, found: &mut Findings) {
        const TODO: &str =
            "write --public-url or CAMPGRID_URL like https://camp.example, with nothing behind it";
        let Some(given) = &self.public_url else {
            return found.odd(
                "no address is set: links and codes lead to http://localhost",
                "behind a proxy, set --public-url or CAMPGRID_URL to the https address that people use",
            );
        };
        match Url::parse(given) {
            Ok(url) if !matches!(url.scheme(), "http" | "https") || url.host().is_none() => {
                found.broken(format!("“{given}” is no address of a site"), TODO);
            }
            Ok(url) if url.path() != "/" || url.query().is_some() || url.fragment().is_some() => {
                found.broken(format!("“{given}” has something behind the host"), TODO);
            }
            Ok(url) if url.scheme() == "http" => found.odd(
                format!("“{given}” is without https"),
                "let a proxy speak https: without it browsers offer no pushes, and a network can read along",
            ),
            Ok(_) => found.well(format!("people come by {given}")),
            Err(why) => found.broken(format!("“{given}” is no address: {why}"), TODO),
        }
    }

    fn mail(&self, found: &mut Findings) {
        let Some((url, from)) = self.tell.mail() else {
            return found.well("no mail server is set: nobody is asked for an address");
        };
        let Ok(chance) = Chance::system() else {
            return found.broken(
                "this machine has no randomness to give",
                "look whether the process may read /dev/urandom",
            );
        };
        match told::check_mail(&url, &from, Clock::system(), chance) {
            Ok(()) => found.well(format!("email goes out as {from}")),
            // The fault names what is wrong with the address; it holds a password only if that is what is no address.
            Err(why) => {
                found.broken(why.to_string(), "set --smtp-url and --smtp-from, or the variables of that name")
            }
        }
    }
}

/// Whether traces can be sent, as OpenTelemetry's variables say.
fn traces(found: &mut Findings) {
    match Traces::from_environment(&Handle::current()) {
        Ok(None) => found.well("no collector is set: nothing is traced"),
        Ok(Some(_)) => found.well("traces are sent to a collector"),
        Err(why) => found.odd(
            format!("there are no traces: {why}"),
            "set OTEL_EXPORTER_OTLP_ENDPOINT to the collector’s address for HTTP, or to nothing",
        ),
    }
}

fn versions(tables: &Tables, found: &mut Findings) {
    match (&*tables.missing, &*tables.unknown) {
        ([], []) => found.well("the tables are those of this version"),
        (_, [.., newest]) => found.odd(
            format!(
                "a newer Campgrid has brought the tables to version {newest}, which this one does not know"
            ),
            "run that newer version: this one serves, and cannot read what only the newer writes",
        ),
        (missing, []) => found.odd(
            format!("the tables lack {} of this version, so the logs were not read", missing.len()),
            "make a backup; the next `campgrid serve` brings them up to date by itself",
        ),
    }
}

/// Folds the log of every event, as whoever restores it would.
async fn logs(store: &Store, found: &mut Findings) {
    let events = match store.events().await {
        Ok(events) => events,
        Err(why) => {
            return found.broken(format!("the events cannot be listed: {why}"), "restore the last backup");
        }
    };
    if events.is_empty() {
        found.well("there is no event yet");
    }
    for event in events {
        let why = match store.export(event.id).await {
            Ok(archive) => archive.check().err().map(|fault| fault.to_string()),
            Err(why) => Some(why.to_string()),
        };
        match why {
            None => found.well(format!("“{}” folds, up to change {}", event.slug, event.last_seq)),
            Some(why) => found.broken(
                format!("“{}” does not fold: {why}", event.slug),
                "keep a copy of the database as it is; restore the last backup into an empty one with `campgrid restore`, and run doctor on that",
            ),
        }
    }
}
