//! Being forgotten.

use app::api::Frame;
use model::{Board, Change};
use sqlx::{AnyPool, AssertSqlSafe, Row as _};
use tests::{Campgrid, On, Person};

/// In everything that the one who goes writes.
const THEIRS: &str = "Unmistakable";

/// Every text of the database that has `needle` in it.
async fn found(campgrid: &Campgrid, on: On, needle: &str) -> Vec<String> {
    sqlx::any::install_default_drivers();
    let pool = AnyPool::connect(campgrid.database()).await.expect("the database opens");
    let catalog = match on {
        On::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
        On::Postgres => "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public'",
    };
    let tables: Vec<String> = sqlx::query_scalar(catalog).fetch_all(&pool).await.expect("tables");
    assert!(tables.len() > 8, "{tables:?}");
    let mut found = Vec::new();
    for table in tables {
        let all = sqlx::query(AssertSqlSafe(format!("SELECT * FROM {table}")));
        for row in all.fetch_all(&pool).await.expect("rows") {
            let texts = (0..row.len()).filter_map(|at| row.try_get::<Option<String>, _>(at).ok().flatten());
            found.extend(texts.filter(|text| text.contains(needle)).map(|text| format!("{table}: {text}")));
        }
    }
    pool.close().await;
    found
}

/// The board that a server shows, and the one that its log folds to.
async fn boards(owner: &Person) -> (Board, Board) {
    let (_, served) = owner.read(&owner.path("snapshot.json")).await;
    let served: app::api::Snapshot = serde_json::from_str(&served).expect("a board");
    let (_, archive) = owner.read(&owner.path("export.json")).await;
    let archive: serde_json::Value = serde_json::from_str(&archive).expect("an archive");
    let mut folded = Board::blank();
    for entry in archive["changes"].as_array().expect("a log") {
        folded.apply(&serde_json::from_value::<Change>(entry["change"].clone()).expect("a change"));
    }
    ((*served.board).clone(), folded)
}

/// Somebody who has left something everywhere.
async fn busy(campgrid: &Campgrid, owner: &Person, other: &str) -> Person {
    let person = campgrid.person(&owner.slug);
    let text = |what: &str| format!("{THEIRS} {what}");
    let (name, title, blurb, note) = (text("name"), text("title"), text("blurb"), text("note"));
    let pitch = [("title", title.as_str()), ("blurb", &blurb), ("name", &name), ("hosting", "yes")];
    let own = tests::session_in(&person.done("pitch", &pitch).await.change.expect("a pitch"));
    let (edited, tag) = (text("again"), text("tag"));
    person.done("edit-session", &[("session", &own), ("title", &edited), ("tags", &tag)]).await;
    person.done("add-note", &[("session", other), ("text", &note)]).await;
    person.done("interest", &[("session", other), ("level", "must")]).await;
    person.done("new-calendar", &[]).await;
    person.done("hand-over", &[]).await;
    person
}

#[tokio::test]
async fn nothing_that_a_forgotten_person_wrote_is_left_anywhere() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start(on).await;
        let owner = campgrid.event("Forgetting").await;
        owner.done("set-phase", &[("phase", "pitching")]).await;
        let other = owner.pitch("Of somebody else").await;
        let person = busy(&campgrid, &owner, &other).await;
        assert!(found(&campgrid, on, THEIRS).await.len() >= 5, "a name, three changes, what takes one back");
        let mut ears = owner.listen(None).await;
        let (epoch, seq) = ears.hello().await;

        assert_eq!(person.ask("forget-me", &[]).await.expect_err("it is not sure").kind, "not-sure");
        let plain = person.send(&person.path("mine"), &[("do", "forget-me"), ("sure", "yes")]).await;
        assert_eq!((plain.status, plain.location), (303, Some(person.path(""))));
        assert_eq!(found(&campgrid, on, THEIRS).await, Vec::<String>::new());
        let (served, folded) = boards(&owner).await;
        assert_eq!(served, folded);
        for path in [owner.path(""), owner.path("desk/log"), owner.path("export.json")] {
            let (status, page) = owner.read(&path).await;
            assert!(status == 200 && !page.contains(THEIRS), "{path}");
        }

        // Everybody hears of it, and whoever comes back gets no word of theirs.
        ears.until(|frame| match frame {
            Frame::Changes(changes) => {
                let last = &changes.last().expect("a change").effects;
                matches!(last.as_slice(), [model::Effect::Forgotten { .. }]).then_some(())
            }
            _ => None,
        })
        .await;
        let mut back = owner.listen(Some(&format!("{epoch}.{}", seq - 3))).await;
        back.hello().await;
        owner.done("rename", &[("name", "The end")]).await;
        loop {
            let frame = back.hear().await.expect("the socket stays open");
            let text = serde_json::to_string(&frame).expect("a frame");
            assert!(!text.contains(THEIRS), "{text}");
            if matches!(frame, Frame::Heads(_)) {
                break;
            }
        }

        // The device is nobody, and comes again as somebody new.
        let me = person.done("interest", &[("session", &other), ("level", "interested")]).await.me;
        assert_eq!((me.person.map(|person| person.0), me.name), (Some(3), None));
        owner.pitch("It goes on").await;
        campgrid.kill();
        campgrid.again();
        let (served, folded) = boards(&owner).await;
        assert_eq!(served, folded);
    }
}

#[tokio::test]
async fn the_other_server_forgets_as_well() {
    let one = Campgrid::start(On::Postgres).await;
    let owner = one.event("Shared").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let other = owner.pitch("Of somebody else").await;
    let person = busy(&one, &owner, &other).await;
    let two = one.another();
    let reader = two.person(&owner.slug);
    let mut ears = reader.listen(None).await;
    let (epoch, seq) = ears.hello().await;
    assert!(reader.read(&reader.path("")).await.1.contains(THEIRS));
    person.done("forget-me", &[("sure", "yes")]).await;
    ears.until(|frame| matches!(frame, Frame::Changes(_)).then_some(())).await;
    assert!(!reader.read(&reader.path("")).await.1.contains(THEIRS));
    let mut back = reader.listen(Some(&format!("{epoch}.{}", seq - 3))).await;
    let board = back
        .until(|frame| match frame {
            Frame::Snapshot(snapshot) => Some(snapshot.board),
            Frame::Changes(_) => panic!("the words of a forgotten person are told again"),
            _ => None,
        })
        .await;
    let text = serde_json::to_string(&board).expect("a board");
    assert!(!text.contains(THEIRS) && text.contains("Of somebody else"));
}

#[tokio::test]
async fn a_device_that_is_somebody_elsewhere_keeps_its_cookie() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Here").await;
    let elsewhere = campgrid.event("There").await;
    let cleared = |answer: &Vec<(String, String)>| {
        answer.iter().any(|(name, value)| name == "set-cookie" && value.contains("Max-Age=0"))
    };
    let visitor = campgrid.person(&owner.slug);
    visitor.done("rename", &[("name", "Ana")]).await;
    visitor.at(&elsewhere.slug).done("rename", &[("name", "Ana")]).await;
    let sure = [("do", "forget-me"), ("sure", "yes")];
    let headers = visitor.post_headers(&owner.path(""), &sure).await;
    assert!(!cleared(&headers), "{headers:?}");
    let headers = visitor.post_headers(&elsewhere.path(""), &sure).await;
    assert!(cleared(&headers), "{headers:?}");
}
