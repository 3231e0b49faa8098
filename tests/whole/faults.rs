//! What goes wrong around a server: no room on the disk, tables of long ago, a backup in the middle of everything.

use app::api::Snapshot;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tests::{Campgrid, On, Person};

/// A database as the first version of the tables left it.
const FIRST: &str = include_str!("../fixtures/first.sql");
/// The board that its log folds to.
const BOARD: &str = include_str!("../../app/model/tests/recorded/earlier/board.json");

#[tokio::test]
async fn a_database_of_the_first_version_is_brought_up_to_date_and_serves() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start_with_tables(on, FIRST).await;
        let stranger = campgrid.person("camp");
        let (status, body) = stranger.read("/e/camp/snapshot.json").await;
        assert_eq!(status, 200, "{on:?}");
        let snapshot: Snapshot = serde_json::from_str(&body).expect("the board is one");
        assert_eq!(serde_json::to_string(&snapshot.board).expect("a board is written"), BOARD, "{on:?}");
        // The owner's device is still the owner's, and goes on where the log ended.
        let cookie = format!("campgrid={}", "0123456789abcdef".repeat(4));
        let mine = stranger.get("/e/camp/desk", &[("cookie", &cookie)]).await;
        assert_eq!(mine.status(), 200, "{on:?}");
        let rename = [("do", "rename"), ("name", "Anouk")];
        assert_eq!(stranger.send_from("/e/camp", &rename, &[("cookie", &cookie)]).await.status, 303);
        assert_eq!(
            stranger
                .send_from("/e/camp", &[("do", "set-phase"), ("phase", "live")], &[("cookie", &cookie)])
                .await
                .status,
            303
        );
        let (_, body) = stranger.read("/e/camp/snapshot.json").await;
        let after: Snapshot = serde_json::from_str(&body).expect("the board is one");
        assert_eq!(after.board.seq, snapshot.board.seq + 1, "{on:?}");
        campgrid.kill();
        campgrid.again();
        let (_, body) = stranger.read("/e/camp/snapshot.json").await;
        let again: Snapshot = serde_json::from_str(&body).expect("the board is one");
        assert_eq!(again.board, after.board, "{on:?}");
    }
}

/// A place with little room: a file system of its own where that can be mounted, or else a limit on the size of files.
enum Little<'a> {
    Mounted(&'a Path),
    Limited(u32),
}

impl Little<'_> {
    fn more(&self) {
        let done = match self {
            Self::Mounted(folder) => {
                Command::new("mount").args(["-o", "remount,size=64m"]).arg(folder).status()
            }
            Self::Limited(process) => {
                Command::new("prlimit").args(["--fsize=unlimited", "--pid"]).arg(process.to_string()).status()
            }
        };
        assert!(done.expect("there is the command").success());
    }
}

impl Drop for Little<'_> {
    fn drop(&mut self) {
        if let Self::Mounted(folder) = self {
            // Lazily, as the server may still have it open; what is left is memory, and goes with the last that does.
            drop(Command::new("umount").arg("--lazy").arg(folder).status());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_in_words_and_loses_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
        .arg(folder.path())
        .stderr(std::process::Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let database = format!("sqlite:{}", folder.path().join("campgrid.db").display());
    let campgrid = Campgrid::start_at(&database);
    let little = if mounted {
        Little::Mounted(folder.path())
    } else {
        let limit = ["--fsize=2097152:unlimited", "--pid"];
        let set = Command::new("prlimit").args(limit).arg(campgrid.process().to_string()).status();
        assert!(set.expect("there is prlimit").success());
        Little::Limited(campgrid.process())
    };
    println!(
        "the disk is full by {}",
        if mounted { "a file system of 2 MB" } else { "a limit on the size of files" }
    );
    let owner = campgrid.event("Full").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let visitor = campgrid.person(&owner.slug);
    visitor.done("rename", &[("name", "Vera")]).await;
    let blurb = "All work and no play. ".repeat(80);
    let mut acknowledged = Vec::new();
    let refused = loop {
        let title = format!("Pitch {}", acknowledged.len());
        let fields = [("title", title.as_str()), ("blurb", &blurb), ("hosts", "Ana")];
        let id = Person::new_id();
        match owner.try_ask(&owner.path(""), "pitch", id, &fields).await {
            Ok(_) => acknowledged.push(title),
            Err(None) => break (id, title),
            Err(Some(refusal)) => panic!("the disk is not full before {}", refusal.sentence),
        }
    };
    // Everybody can go on reading; a plain form comes back, filled in and with a sentence.
    let (status, page) = visitor.read(&visitor.path("")).await;
    assert!(status == 200 && page.contains("Pitch 0"), "the board is readable: {status}");
    let typed = [("do", "pitch"), ("title", "Typed in vain"), ("blurb", &blurb), ("hosts", "Vera")];
    let plain = visitor.send(&visitor.path("pitch"), &typed).await;
    assert_eq!(plain.status, 503);
    assert!(plain.body.contains("cannot reach its database") && plain.body.contains("Typed in vain"));
    // Room again, without starting anew.
    little.more();
    let (id, title) = refused;
    let fields = [("title", title.as_str()), ("blurb", &blurb), ("hosts", "Ana")];
    owner.try_ask(&owner.path(""), "pitch", id, &fields).await.expect("there is room again");
    acknowledged.push(title);
    let (_, body) = owner.read(&owner.path("snapshot.json")).await;
    let snapshot: Snapshot = serde_json::from_str(&body).expect("the board is one");
    let there: Vec<_> = snapshot.board.sessions.iter().map(|session| &session.idea.title).collect();
    assert_eq!(there, acknowledged.iter().collect::<Vec<_>>(), "what was acknowledged is there, once");
    println!(
        "{} pitches before the disk was full; all there, and more, when it was not",
        acknowledged.len() - 1
    );
    drop(campgrid);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_in_the_middle_of_everything_is_restored_as_it_was() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Backup").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let (ended, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let people: Vec<_> = (0..4)
        .map(|number| {
            let (person, ended, done) = (campgrid.person(&owner.slug), Arc::clone(&ended), Arc::clone(&done));
            tokio::spawn(async move {
                let mut turn = 0;
                while !ended.load(Ordering::SeqCst) {
                    turn += 1;
                    let session = person.pitch(&format!("{number}.{turn}")).await;
                    person.done("interest", &[("session", &session), ("level", "must")]).await;
                    done.fetch_add(1, Ordering::SeqCst);
                }
            })
        })
        .collect();
    let more = async |count| {
        let until = done.load(Ordering::SeqCst) + count;
        while done.load(Ordering::SeqCst) < until {
            tokio::task::yield_now().await;
        }
    };
    more(40).await;
    let before = done.load(Ordering::SeqCst);
    let copy = campgrid.folder.path().join("copy.db");
    let (ok, said) = campgrid.run(&["backup", &copy.display().to_string()]);
    assert!(ok, "{said}");
    more(10).await;
    ended.store(true, Ordering::SeqCst);
    for person in people {
        person.await.expect("nobody was failed");
    }
    let restored = Campgrid::start_at(&format!("sqlite:{}", copy.display()));
    let export = |of: &Campgrid| {
        let (ok, text) = of.run(&["export", &owner.slug]);
        assert!(ok, "{text}");
        serde_json::from_str::<serde_json::Value>(&text).expect("an archive")
    };
    let (whole, part) = (export(&campgrid), export(&restored));
    let rows = |archive: &serde_json::Value, of: &str| archive[of].as_array().expect("a list").clone();
    let (changes, kept) = (rows(&whole, "changes"), rows(&part, "changes"));
    assert!(kept.len() < changes.len(), "the others went on while and after it was made");
    assert!(changes.starts_with(&kept), "it is the log, up to a moment");
    assert!(kept.len() >= before + 2, "with all that was done before it began");
    assert!(rows(&part, "interest").iter().all(|row| rows(&whole, "interest").contains(row)));
    let (status, _) = restored.person(&owner.slug).read(&owner.path("")).await;
    assert_eq!(status, 200, "it serves");
    println!("a backup of {} changes while {} were made", kept.len(), changes.len());
}
