//! The programme as files of others, out and in.

use std::path::{Path, PathBuf};
use tests::{Campgrid, On, Person};

/// What everybody may read of an event.
const FILES: [&str; 5] = ["schedule.json", "schedule.xml", "sessions.csv", "rooms.csv", "slots.csv"];

/// A schedule that was published once.
fn published(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../end2end/fixtures/schedules").join(name)
}

/// Brings a file in at the command line.
fn import(campgrid: &Campgrid, more: &[&str]) -> String {
    let mut arguments = vec!["import"];
    arguments.extend_from_slice(more);
    let (ok, said) = campgrid.run(&arguments);
    assert!(ok, "{said}");
    said
}

/// Writes a file of an event at the command line; answers where it is.
fn export(campgrid: &Campgrid, slug: &str, file: &str) -> PathBuf {
    let path = campgrid.folder.path().join(file);
    let (ok, said) = campgrid.run(&["export", slug, "--format", file, "--out", &path.display().to_string()]);
    assert!(ok, "{said}");
    path
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file is there")
}

#[tokio::test]
async fn what_was_published_comes_in_goes_out_and_comes_in_the_same() {
    for (name, slug, sessions) in
        [("frab-camp2019.json", "chaos-communication-camp-2019", 79), ("pretalx-democon.json", "democon", 36)]
    {
        let (here, there) = (Campgrid::start(On::Sqlite).await, Campgrid::start(On::Sqlite).await);
        let said = import(&here, &[&published(name).display().to_string()]);
        assert!(said.contains(&format!("{sessions} sessions to add")), "{said}");
        assert!(!said.contains("gets no place"), "everything has its place: {said}");
        for format in ["schedule.json", "schedule.xml"] {
            let elsewhere = Campgrid::start(On::Sqlite).await;
            import(&elsewhere, &[&export(&here, slug, format).display().to_string()]);
            // Seats and directions of rooms are in the one format only; these have none.
            for file in FILES {
                assert_eq!(
                    text(&export(&elsewhere, slug, file)),
                    text(&export(&here, slug, file)),
                    "{format}: {file}"
                );
            }
        }
        let json = export(&here, slug, "schedule.json").display().to_string();
        import(&there, &[&json]);
        let (ok, said) = there.run(&["import", &json, "--event", slug]);
        assert!(!ok && said.contains("nothing in these tables that the event does not have"), "{said}");
        let (ok, said) = here.run(&["import", &json, "--event", slug]);
        assert!(!ok && said.contains("nothing in these tables that the event does not have"), "{said}");
    }
}

#[tokio::test]
async fn what_is_not_held_is_said() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let said = import(&campgrid, &[&published("frab-camp2019.json").display().to_string()]);
    assert!(said.contains("attached files are left out"), "{said}");
}

/// An event with two rooms, three slots, and tables in which a session refers to another.
async fn camp(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Tables").await;
    let tables = [
        ("rooms", "name,capacity,features,directions\nKoto,40,projector; quiet,Up the stairs\nLyre,,,\n"),
        (
            "slots",
            "date,start,end,kind,title\n2030-07-01,10:00,11:00,sessions,\n2030-07-01,11:00,12:00,sessions,\n2030-07-01,12:00,13:00,plenary,Lunch talk\n",
        ),
        (
            "sessions",
            "id,title,hosts,tags,avoid,cannot,places\na,Bees,Ana; Ben,\"x; a\\;b\",b,2030-07-01 11:00,2030-07-01 10:00 Koto\nb,=Bread,Cy,,,,2030-07-01 10:00 Lyre; 2030-07-01 11:00 Lyre\n",
        ),
    ];
    owner.done_at(&owner.path("desk/import"), "import-csv", &tables).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner
}

#[tokio::test]
async fn tables_hold_the_board_and_make_it_again() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    let read = async |person: &Person, file: &str| {
        let (status, text) = person.read(&person.path(file)).await;
        assert_eq!(status, 200, "{file}");
        text.replace(&person.slug, "SLUG")
    };
    let sessions = read(&owner, "sessions.csv").await;
    assert!(sessions.contains("'=Bread"), "no spreadsheet takes it for a formula: {sessions}");
    assert!(sessions.contains("2030-07-01 10:00 Lyre; 2030-07-01 11:00 Lyre"), "{sessions}");
    let other = campgrid.event("Again").await;
    let (rooms, slots) = (read(&owner, "rooms.csv").await, read(&owner, "slots.csv").await);
    let tables = [("rooms", rooms.as_str()), ("slots", &slots), ("sessions", &sessions)];
    other.done_at(&other.path("desk/import"), "import-csv", &tables).await;
    for (file, was) in [("rooms.csv", &rooms), ("slots.csv", &slots), ("sessions.csv", &sessions)] {
        assert_eq!(read(&other, file).await, *was, "{file}");
    }
}

#[tokio::test]
async fn a_file_that_came_before_brings_up_to_date_and_doubles_nothing() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    let (_, json) = owner.read(&owner.path("schedule.json")).await;
    let own = owner.path("desk/import");
    // Moved to a time that no slot has, renamed, and one of them is not there any more.
    let mut schedule: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let rooms = &mut schedule["schedule"]["conference"]["days"][0]["rooms"];
    let bees = &mut rooms["Koto"][0];
    bees["title"] = "Bees and wasps".into();
    bees["date"] = "2030-07-01T14:15:00+01:00".into();
    bees["start"] = "14:15".into();
    rooms["Lyre"] = serde_json::json!([]);
    let changed = schedule.to_string();
    let page =
        owner.send(&own, &[("form", "import"), ("do", "preview-import"), ("programme", &changed)]).await;
    assert_eq!(page.status, 200);
    for said in [
        "“Bees”: title",
        "“Bees and wasps” goes to Koto, 2030-07-01 14:15",
        "2 changes",
        "2030-07-01 14:15–15:15",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(page.body.contains(r#""title":"Bees and wasps","track""#), "what was typed is still there");
    assert!(!page.body.contains("1 thing goes"), "{}", page.body);
    assert!(owner.read(&owner.path("sessions.csv")).await.1.contains(",Bees,"), "nothing has happened yet");
    owner.done_at(&own, "import-csv", &[("programme", &changed), ("withdraw-gone", "yes")]).await;
    let (_, table) = owner.read(&owner.path("sessions.csv")).await;
    assert_eq!(table.lines().count(), 3, "a header and two sessions: {table}");
    assert!(table.contains("Bees and wasps") && table.contains("2030-07-01 14:15 Koto"), "{table}");
    let refused = owner.send(&own, &[("do", "import-csv"), ("programme", &changed)]).await;
    assert!(refused.body.contains("nothing in these tables"), "the same again is nothing new");
}

#[tokio::test]
async fn what_came_before_and_is_gone_is_withdrawn_if_asked() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Gone").await;
    let own = owner.path("desk/import");
    owner.done_at(&own, "import-csv", &[("sessions", "id\ttitle\n1\tOne\n2\tTwo\n")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("Pitched here").await;
    let less = [("sessions", "id;title\n1;One\n3;Three\n"), ("withdraw-gone", "yes")];
    let page = owner.send(&own, &[less[0], less[1], ("do", "preview-import")]).await;
    assert!(page.body.contains("1 thing goes") && page.body.contains(">Two<"), "{}", page.body);
    owner.done_at(&own, "import-csv", &less).await;
    let (_, table) = owner.read(&owner.path("sessions.csv")).await;
    let state = |title: &str| {
        let line = table.lines().find(|line| line.contains(title)).expect("it is in the table").to_owned();
        line.contains(",withdrawn,")
    };
    assert_eq!(["One", "Two", "Three", "Pitched here"].map(state), [false, true, false, false], "{table}");
}

#[tokio::test]
async fn what_cannot_be_read_is_named_by_its_line() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Faults").await;
    let event = |guid: &str, date: &str| {
        format!(
            "<event guid='{guid}' id='1'>\n<title>X</title><date>{date}</date><duration>01:00</duration></event>"
        )
    };
    let xml = |events: &str| {
        format!(
            "<schedule>\n<conference><title>X</title></conference>\n<day date='2030-01-01'>\n<room name='A'>\n{events}</room></day></schedule>"
        )
    };
    let guid = "0e6d3c1e-7f6f-4f0e-8f67-3f0d1d3d9a01";
    let cases = [
        ("{\n\"schedule\": {\n".to_owned(), "no JSON that can be read", 3),
        ("<schedule>\n<day>\n</schedule>".to_owned(), "no XML that can be read", 3),
        ("<html/>".to_owned(), "it is no schedule", 1),
        ("{\"hello\": 1}".to_owned(), "none of the formats", 1),
        ("what, is, this\n".to_owned(), "none of the formats", 1),
        (xml(&event(guid, "soon")), "“X” has no date", 5),
        (
            xml(&format!("{}\n{}", event(guid, "2030-01-01T10:00:00Z"), event(guid, "2030-01-01T12:00:00Z"))),
            "in the table twice",
            5,
        ),
    ];
    for (file, sentence, line) in cases {
        let fields = [("do", "import-csv"), ("programme", file.as_str())];
        let page = owner.send(&owner.path("desk/import"), &fields).await;
        assert!(page.body.contains(sentence), "{file}: {}", page.body);
        assert!(page.body.contains(&format!("<td class=\"figures\">{line}<")), "{sentence}: {}", page.body);
    }
    assert_eq!(owner.read(&owner.path("sessions.csv")).await.1.lines().count(), 1, "nothing came in");
}

#[tokio::test]
async fn sessionize_and_pretalx_come_in() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Others").await;
    let own = owner.path("desk/import");
    let sessionize = r#"{"sessions": [
        {"id": "11", "title": "Bees", "description": "Of bees", "startsAt": "2030-07-01T10:00:00", "endsAt": "2030-07-01T10:45:00",
         "isServiceSession": false, "speakers": ["s1"], "categoryItems": [7], "roomId": 5, "status": "Accepted"},
        {"id": "12", "title": "Coffee", "startsAt": "2030-07-01T10:45:00", "endsAt": "2030-07-01T11:00:00",
         "isServiceSession": true, "speakers": [], "categoryItems": [], "roomId": 5},
        {"id": "13", "title": "No", "speakers": [], "categoryItems": [], "status": "Declined"}],
      "speakers": [{"id": "s1", "fullName": "Ana Bee"}], "rooms": [{"id": 5, "name": "Koto"}],
      "categories": [{"id": 1, "title": "Topic", "items": [{"id": 7, "name": "insects"}]}], "questions": []}"#;
    let pretalx = r#"{"count": 2, "results": [
        {"code": "ABCDEF", "title": "Bread", "abstract": "Of bread", "description": "More", "state": "confirmed",
         "speakers": [{"code": "X", "name": "Cy"}], "track": {"en": "food"}, "submission_type": {"en": "Workshop"},
         "slot": {"room": {"en": "Lyre"}, "start": "2030-07-01T10:00:00+01:00", "end": "2030-07-01T10:45:00+01:00"}},
        {"code": "GHIJKL", "title": "Not", "state": "rejected", "speakers": []}]}"#;
    for (file, said) in
        [(sessionize, "1 session that is not accepted"), (pretalx, "1 session that is not accepted")]
    {
        let page = owner.send(&own, &[("do", "preview-import"), ("programme", file)]).await;
        assert!(page.body.contains(said), "{}", page.body);
        owner.done_at(&own, "import-csv", &[("programme", file)]).await;
        let again = owner.send(&own, &[("do", "import-csv"), ("programme", file)]).await;
        assert!(again.body.contains("nothing in these tables"), "{}", again.body);
    }
    let (_, table) = owner.read(&owner.path("sessions.csv")).await;
    for said in
        ["Bees,Of bees,Ana Bee,insects", "2030-07-01 10:00 Koto", "Cy,food,workshop", "2030-07-01 10:00 Lyre"]
    {
        assert!(table.contains(said), "{said}: {table}");
    }
    assert_eq!(table.matches(",pitched,").count(), 2, "{table}");
    assert!(owner.read(&owner.path("slots.csv")).await.1.contains("10:45,11:00,break,Coffee"));
    // As pitches: what they are about, and nothing else.
    let other = campgrid.event("Pitches").await;
    let fields = [("programme", sessionize), ("pitches", "yes")];
    other.done_at(&other.path("desk/import"), "import-csv", &fields).await;
    assert_eq!(other.read(&other.path("rooms.csv")).await.1.lines().count(), 1);
    assert!(other.read(&other.path("sessions.csv")).await.1.contains("Bees"));
}

#[tokio::test]
async fn files_are_for_everybody_and_not_sent_twice() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    for file in FILES.into_iter().chain([
        "schedule.ics",
        "schedule.xcal",
        "changes.atom",
        "calendar.ics",
        "schedule.ics?room=1",
        "schedule.ics?tag=x",
    ]) {
        let path = owner.path(file);
        let stranger = campgrid.person(&owner.slug);
        let first = stranger.get(&path, &[]).await;
        assert_eq!(
            (first.status().as_u16(), &first.headers()["access-control-allow-origin"]),
            (200, &"*".parse().expect("a value")),
            "{file}"
        );
        let tag = first.headers()["etag"].to_str().expect("text").to_owned();
        assert_eq!(stranger.get(&path, &[("if-none-match", &tag)]).await.status(), 304, "{file}");
    }
    assert_eq!(owner.read(&owner.path("schedule.ics?room=99")).await.0, 404);
    assert_eq!(owner.read("/e/nothing-here/schedule.json").await.0, 404);
    let (_, only) = owner.read(&owner.path("schedule.ics?tag=X")).await;
    assert_eq!(only.matches("BEGIN:VEVENT").count(), 1, "{only}");
    let (_, page) = owner.read(&owner.path("formats")).await;
    for file in
        ["schedule.json", "schedule.xml", "schedule.xcal", "changes.atom", "sessions.csv", "export.json"]
    {
        assert!(page.contains(&owner.path(file)), "{file}");
    }
    let (_, page) = campgrid.person(&owner.slug).read(&owner.path("formats")).await;
    assert!(!page.contains("export.json"), "the archive is for facilitators");
}

#[tokio::test]
async fn an_archive_keeps_every_id() {
    let (campgrid, elsewhere) = (Campgrid::start(On::Sqlite).await, Campgrid::start(On::Sqlite).await);
    let owner = camp(&campgrid).await;
    let archive = campgrid.folder.path().join("archive.json");
    let (ok, said) = campgrid.run(&["export", &owner.slug, "--out", &archive.display().to_string()]);
    assert!(ok, "{said}");
    import(&elsewhere, &[&archive.display().to_string()]);
    for file in ["schedule.json", "schedule.ics", "changes.atom"] {
        assert_eq!(
            text(&export(&elsewhere, &owner.slug, file)),
            text(&export(&campgrid, &owner.slug, file)),
            "{file}"
        );
    }
}
