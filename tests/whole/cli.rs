//! The command line, as an operator types it: what it prints, and what its exit code says.

use app::api::Frame;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use tests::{Campgrid, On, binary};

/// What a command did.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    /// It was done; answers what it printed.
    #[track_caller]
    fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.out
    }

    /// It was refused with 1 and a sentence.
    #[track_caller]
    fn refused(self, sentence: &str) {
        assert_eq!(self.code, Some(1), "{self:?}");
        let last = self.err.lines().last().unwrap_or_default();
        assert!(last.starts_with("error: ") && last.contains(sentence), "not “{sentence}”: {self:?}");
    }
}

/// Runs a command on a database, with something typed.
fn typed(database: &str, arguments: &[&str], typed: &str) -> Ran {
    let mut process = Command::new(binary())
        .args(arguments)
        .env("DATABASE_URL", database)
        .env_remove("CAMPGRID_URL")
        .env_remove("CAMPGRID_LOG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    // Whoever does not read what is typed has ended already.
    let _ = process.stdin.take().expect("its input is piped").write_all(typed.as_bytes());
    let output = process.wait_with_output().expect("the binary ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ran { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
}

fn run(database: &str, arguments: &[&str]) -> Ran {
    typed(database, arguments, "")
}

/// The address of a SQLite database in a folder.
fn sqlite(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("campgrid.db").display())
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder can be made")
}

#[tokio::test]
async fn an_operator_makes_events_and_links_beside_a_running_server() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let at = campgrid.database();
        assert!(run(at, &["event", "list"]).done().contains("There is no event"));
        let new = ["event", "new", "Health Camp", "--zone", "Europe/London", "--first-day", "2030-05-01"];
        let made = run(at, &[&new[..], &["--public-url", "https://camp.example/"]].concat()).done();
        assert!(made.contains("https://camp.example/e/health-camp\n"), "{made}");
        let (_, secret) = made.split_once("https://camp.example/k/").expect("it prints a link");
        let owner = campgrid.person("health-camp");
        owner.redeem(&format!("/k/{}", secret.trim())).await;
        owner.done("add-room", &[("name", "Koto")]).await;

        run(at, &["event", "new", "X", "--slug", "health-camp"]).refused("health-camp");
        run(at, &["event", "new", "X", "--slug", "No!"]).refused("3 to 40 small letters");
        run(at, &["event", "new", "X", "--zone", "Nowhere/Land"]).refused("Nowhere/Land");
        assert_eq!(run(at, &["event", "new"]).code, Some(2), "the name is missing");

        let list = run(at, &["event", "list"]).done();
        assert!(list.contains("health-camp") && list.ends_with("Health Camp\n"), "{list}");
        let json = run(at, &["event", "list", "--json"]).done();
        let event: serde_json::Value = serde_json::from_str(&json).expect("a line is JSON");
        assert_eq!(
            (&event["slug"], &event["phase"], &event["changes"]),
            (&"health-camp".into(), &"setup".into(), &2.into())
        );

        let link = run(at, &["event", "links", "health-camp", "--new", "facilitator"]).done();
        let (_, link) =
            link.trim().split_once("http://localhost:3000").expect("without an address it is this machine's");
        campgrid.person("health-camp").redeem(link).await;
        let links = run(at, &["event", "links", "health-camp"]);
        assert!(links.err.contains("kept as hashes"), "{links:?}");
        let links = links.done();
        assert!(links.contains("facilitator") && !links.contains(&link[3..]), "{links}");
        assert!(run(at, &["event", "links", "health-camp", "--revoke", "2"]).done().contains("Link 2"));
        let late = campgrid.person("health-camp").try_ask(link, "redeem", tests::Person::new_id(), &[]).await;
        assert!(late.is_err(), "it gives nothing any more");
        run(at, &["event", "links", "health-camp", "--revoke", "2"]).refused("no link 2");
        run(at, &["event", "links", "nobody"]).refused("there is no event “nobody”");
        assert_eq!(run(at, &["event", "links", "health-camp", "--new", "king"]).code, Some(2));
    }
}

#[tokio::test]
async fn an_event_is_archived_deleted_and_restored() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let at = campgrid.database();
        for name in ["Gone", "Stays"] {
            run(at, &["event", "new", name, "--slug", &name.to_lowercase()]).done();
        }
        let file = campgrid.folder.path().join("gone.json").display().to_string();
        assert!(run(at, &["event", "archive", "gone", "--out", &file]).done().contains("1 change "));
        run(at, &["event", "archive", "gone", "--out", &file]).refused("exists");
        let archive = run(at, &["event", "archive", "gone"]).done();
        assert_eq!(archive, std::fs::read_to_string(&file).expect("the file is there"));
        run(at, &["event", "archive", "nobody"]).refused("there is no event");

        typed(at, &["event", "delete", "gone"], "stays\n").refused("nothing was deleted");
        typed(at, &["event", "delete", "gone"], "").refused("nothing was deleted");
        run(at, &["event", "delete", "gone", "--yes", "stays"]).refused("nothing was deleted");
        assert!(run(at, &["event", "list"]).done().contains("gone"));
        assert!(typed(at, &["event", "delete", "gone"], "gone\n").done().contains("Deleted “gone”"));
        run(at, &["event", "delete", "gone", "--yes", "gone"]).refused("there is no event “gone”");
        let list = run(at, &["event", "list"]).done();
        assert!(!list.contains("gone") && list.contains("stays"), "{list}");
        assert_eq!(campgrid.person("gone").read("/e/gone").await.0, 404, "a server that had not opened it");

        run(at, &["restore", &file]).refused("has events already (stays)");
        let empty = folder();
        let there = sqlite(empty.path());
        assert!(run(&there, &["restore", &file]).done().contains("Restored “gone” up to change 1"));
        assert_eq!(run(&there, &["event", "archive", "gone"]).done(), archive);
        assert!(
            run(at, &["import", &file]).done().contains("Imported “gone”"),
            "beside others it is imported"
        );
    }
}

#[tokio::test]
async fn a_backup_comes_back_on_either_database() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Backed up").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("Kept").await;
    let backup = campgrid.folder.path().join("backup.db").display().to_string();
    run(campgrid.database(), &["backup", &backup]).done();
    let before = std::fs::read(&backup).expect("the backup is there");
    run(campgrid.database(), &["restore", &backup]).refused("has events already (backed-up)");
    for on in [On::Sqlite, On::Postgres] {
        let mut other = Campgrid::start(on).await;
        other.kill();
        let said = run(other.database(), &["restore", &backup]).done();
        assert!(said.contains("Restored 1 events") && said.contains("backed-up up to change 3"), "{said}");
        other.again();
        let same = owner.through(&other);
        same.pitch("Pitched on the device that came with the backup").await;
        let titles = same.titles().await;
        assert_eq!(titles.get("Kept"), Some(&1), "{titles:?}");
        same.done("set-phase", &[("phase", "live")]).await;
    }
    assert!(before == std::fs::read(&backup).expect("the backup is there"), "the backup stays as it is");

    let empty = folder();
    let (there, path) = (sqlite(empty.path()), |name: &str| empty.path().join(name).display().to_string());
    run(&there, &["restore", &path("nothing")]).refused("cannot be read");
    for (content, sentence) in
        [("{}", "cannot be restored"), ("\u{7f}", "cannot be restored"), ("{\"format\": 99}", "format 99")]
    {
        std::fs::write(path("odd"), content).expect("a file can be written");
        run(&there, &["restore", &path("odd")]).refused(sentence);
    }
    std::fs::write(path("odd"), [0xff, 0xfe]).expect("a file can be written");
    run(&there, &["restore", &path("odd")]).refused("neither a backup nor an archive");
    std::fs::write(path("odd"), &before[..before.len() / 2]).expect("a file can be written");
    assert_eq!(run(&there, &["restore", &path("odd")]).code, Some(1), "half a backup is none");
    assert!(run(&there, &["event", "list"]).done().contains("There is no event"), "nothing came in");
    spoil(&format!("sqlite:{backup}"), "INSERT INTO migrations (version) VALUES (9999)").await;
    run(&there, &["restore", &backup]).refused("written by a newer Campgrid");
    run(campgrid.database(), &["backup", &backup]).refused("exists already");
}

/// Does to a database what no Campgrid would.
async fn spoil(database: &str, statement: &str) {
    sqlx::any::install_default_drivers();
    let pool = sqlx::AnyPool::connect(database).await.expect("the database answers");
    let done = sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(&pool).await;
    done.expect("the statement is one that the database understands");
    pool.close().await;
}

#[tokio::test]
async fn the_doctor_finds_what_is_broken_and_changes_nothing() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let at = campgrid.database();
        let (well, broken) = (campgrid.event("Well").await, campgrid.event("Broken").await);
        for owner in [&well, &broken] {
            owner.done("add-room", &[("name", "Koto")]).await;
        }
        let doctor = ["doctor", "--public-url", "https://camp.example"];
        let said = run(at, &doctor).done();
        assert!(
            said.contains("ok      “well” folds, up to change 2") && said.contains("Everything is well."),
            "{said}"
        );
        assert!(!said.contains("campgrid@"), "no user and no password: {said}");

        spoil(at, "INSERT INTO migrations (version) VALUES (9999)").await;
        let said = run(at, &doctor).done();
        assert!(said.contains("note    a newer Campgrid has brought the tables to version 9999"), "{said}");

        let second = "seq = 2 AND event_id = (SELECT id FROM events WHERE slug = 'broken')";
        spoil(at, &format!("UPDATE changes SET effects = '[{{\"Nonsense\":1}}]' WHERE {second}")).await;
        let ran = run(at, &doctor);
        assert!(ran.out.contains("broken  “broken” does not fold"), "{ran:?}");
        assert!(ran.out.contains("ok      “well” folds"), "{ran:?}");
        ran.refused("1 thing is broken");
        // What cannot be folded can still be deleted, and the rest is well.
        run(at, &["event", "delete", "broken", "--yes", "broken"]).done();
        run(at, &doctor).done();

        let odd = ["doctor", "--public-url", "camp.example/here", "--smtp-url", "mail", "--smtp-from", "me"];
        let ran = run(at, &odd);
        assert!(ran.out.contains("“camp.example/here” is no address"), "{ran:?}");
        assert!(ran.out.contains("the address of the mail server is none"), "{ran:?}");
        ran.refused("2 things are broken");
    }
}

#[tokio::test]
async fn an_event_that_is_deleted_is_let_go_of_by_every_server_that_has_it_open() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let another = (on == On::Postgres).then(|| campgrid.another());
        let (owner, neighbour) = (campgrid.event("Gone").await, campgrid.event("Stays").await);
        owner.done("set-phase", &[("phase", "pitching")]).await;
        owner.pitch("Ghost").await;
        let mut people = vec![owner.clone()];
        people.extend(another.as_ref().map(|another| owner.through(another)));
        let mut ears = Vec::new();
        for person in &people {
            assert!(person.read(&person.path("")).await.1.contains("Ghost"));
            ears.push(person.listen(None).await);
        }
        let mut near = neighbour.listen(None).await;

        assert!(
            run(campgrid.database(), &["event", "delete", "gone", "--yes", "gone"])
                .done()
                .contains("Deleted")
        );
        // Pages that are open are told to load themselves anew, and find nothing.
        for ears in &mut ears {
            let reloads =
                |frame| matches!(frame, Frame::Hello { build, .. } if build.is_empty()).then_some(());
            ears.until(reloads).await;
        }
        for person in &people {
            assert_eq!(person.read(&person.path("")).await.0, 404);
            assert_eq!(person.read(&person.path("snapshot.json")).await.0, 404);
            let refused = person.ask("announce", &[("text", "Is anybody there?")]).await;
            assert_eq!(refused.expect_err("there is nothing to tell it to").kind, "not-understood");
        }
        neighbour.done("announce", &[("text", "Still here")]).await;
        let heard = |frame| matches!(frame, Frame::Changes(_)).then_some(());
        near.until(heard).await;
        // One that takes its name is another.
        let again = campgrid.event("Gone").await;
        assert_eq!(again.slug, owner.slug);
        assert!(!again.read(&again.path("")).await.1.contains("Ghost"));
        for person in &people {
            assert_eq!(person.read(&person.path("")).await.0, 200);
        }
    }
}

#[tokio::test]
async fn a_database_that_cannot_be_opened_is_named_with_what_to_do() {
    let here = folder();
    let file = here.path().join("file");
    std::fs::write(&file, "no database").expect("a file can be written");
    let below = format!("sqlite:{}", file.join("data/campgrid.db").display());
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let port = closed.local_addr().expect("it listens").port();
    drop(closed);
    let away = format!("postgres://camp:secret@127.0.0.1:{port}/camp");
    let none = format!("sqlite:{}", file.display());
    for (database, sentence) in [
        (below.as_str(), "cannot be made"),
        ("sqlite:/proc/campgrid.db", "the folder /proc cannot be written"),
        (&none, "is no SQLite database"),
        (&away, &format!("Postgres at 127.0.0.1:{port} cannot be reached")),
        ("mysql://camp@db/camp", "neither “sqlite:” nor “postgres://”"),
    ] {
        let ran = run(database, &["doctor"]);
        assert!(ran.out.contains("broken  ") && ran.out.contains(sentence), "{ran:?}");
        assert!(ran.out.contains("→ "), "it says what to do: {ran:?}");
        assert!(!ran.out.contains("secret"), "{ran:?}");
        ran.refused("1 thing is broken");
        let ran = run(database, &["event", "list"]);
        assert!(!ran.err.contains("secret"), "{ran:?}");
        ran.refused(sentence);
    }
    let nothing = sqlite(&here.path().join("new"));
    let said = run(&nothing, &["doctor", "--public-url", "https://camp.example"]).done();
    assert!(said.contains("there is no database at"), "{said}");
    assert!(!here.path().join("new").exists(), "the doctor makes nothing");
}

#[tokio::test]
async fn shells_and_readers_are_served() {
    let at = "sqlite:/proc/none";
    for shell in ["bash", "zsh", "fish"] {
        let script = run(at, &["completions", shell]).done();
        assert!(script.contains("bench-solver") && script.contains("first-day"), "{shell}: {script}");
    }
    assert_eq!(run(at, &["completions", "sh"]).code, Some(2));
    assert!(run(at, &["man"]).done().contains(".TH campgrid 1"));
    let pages = folder();
    run(at, &["man", "--out", &pages.path().display().to_string()]).done();
    assert!(pages.path().join("campgrid-event-delete.1").exists());
    run(at, &["man", "--out", "/proc/none"]).refused("the pages cannot be written");
    let help = run(at, &["event", "delete", "--help"]).done();
    assert!(help.contains("There is no way back") && help.contains("Exit code"), "{help}");
    assert_eq!(run(at, &["event", "destroy"]).code, Some(2));
}

#[tokio::test]
async fn boards_are_solved_without_a_database() {
    let at = "sqlite:/proc/none";
    let boards = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/solver/tests/boards");
    let board = boards.join("XS2.json").display().to_string();
    let solved = run(at, &["solve", &board, "--iterations", "2000", "--threads", "1"]);
    assert!(solved.err.contains("cost "), "{solved:?}");
    assert!(serde_json::from_str::<serde_json::Value>(&solved.done()).is_ok(), "the solution is JSON");
    run(at, &["solve", "/nowhere.json"]).refused("/nowhere.json cannot be read");
    typed(at, &["solve"], "{}").refused("standard input is no board that can be solved");
    run(at, &["bench-solver", "/nowhere"]).refused("/nowhere");
}
