//! Hostile texts: each of tests/fixtures/hostile, typed into every field of every form, and then everything that the server
//! shows, read as a browser, a spreadsheet or a calendar reads it. Nothing of it may be more than text anywhere.
//! `end2end/hostile.spec.ts` looks at the same in a browser.

use crate::markup::{Found, read_html};
use crate::matrix::address;
use server::web::{For, routes};
use std::path::Path;
use tests::{Campgrid, On, Person};

/// Every hostile text, by the name of its file.
fn corpus() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile");
    let files = std::fs::read_dir(folder).expect("the folder is there");
    let mut corpus: Vec<_> = files
        .map(|file| {
            let path = file.expect("the folder can be read").path();
            let text = std::fs::read_to_string(&path).expect("every file is text");
            (path.file_stem().expect("a file has a name").to_string_lossy().into_owned(), text)
        })
        .collect();
    corpus.sort();
    assert!(corpus.len() >= 20);
    corpus
}

/// As much of a text as a field takes; what is longer is refused, which is another test.
fn most(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// Sends a form whose text may be refused, but never breaks anything.
async fn try_to(person: &Person, what: &str, fields: &[(&str, &str)]) {
    if let Err(refused) = person.ask(what, fields).await {
        assert!(!refused.sentence.is_empty(), "{what}");
    }
}

/// An event in which every text that can be typed is a hostile one.
async fn camp() -> (Campgrid, Person) {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Hostile").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.done("set-embedding", &[("open", "yes")]).await;
    for (number, (_, text)) in corpus().into_iter().enumerate() {
        let room =
            [("name", most(&text, 40)), ("directions", most(&text, 300)), ("features", most(&text, 30))];
        let room: Vec<_> = room.iter().map(|(name, text)| (*name, text.as_str())).collect();
        try_to(&owner, "add-room", &room).await;
        let day = format!("2030-01-{:02}", number + 1);
        for (starts, ends, kind) in [("10:00", "11:00", "sessions"), ("12:00", "13:00", "plenary")] {
            let title = most(&text, 80);
            let slot = [
                ("date", day.as_str()),
                ("starts", starts),
                ("ends", ends),
                ("kind", kind),
                ("title", &title),
            ];
            try_to(&owner, "add-slot", &slot).await;
        }
        let person = campgrid.person(&owner.slug);
        let (title, word, name) = (most(&text, 120), most(&text, 30), most(&text, 60));
        let pitch = [
            ("title", title.as_str()),
            ("name", &name),
            ("hosting", "yes"),
            ("hosts", &name),
            ("blurb", &text),
            ("tags", &word),
            ("needs", &word),
            ("language", &word),
        ];
        let pitched = person.ask("pitch", &pitch).await;
        // What is nothing but marks that are never kept is no title.
        let Ok(done) = pitched else { continue };
        let session = tests::session_in(&done.change.expect("a pitch changes the board"));
        try_to(&person, "edit-session", &[("session", &session), ("title", &title), ("pad", &text)]).await;
        try_to(&person, "add-note", &[("session", &session), ("text", &text), ("name", &name)]).await;
        owner.done("announce", &[("text", &format!("x{}", most(&text, 250)))]).await;
        let place = format!("{}.{}", number % 5 + 1, 2 * number + 1);
        try_to(&owner, "place", &[("run", &session), ("place", &place)]).await;
    }
    (campgrid, owner)
}

/// Refuses a page on which something hostile is more than text.
fn must_be_harmless(path: &str, page: &str) {
    for found in read_html(page) {
        let bad = match &found {
            Found::Element(name) => name.contains("xhit"),
            Found::Attribute { of, name, value } => {
                let value = value.trim().to_ascii_lowercase();
                let leads = ["href", "src", "action", "formaction", "data", "srcset", "poster"];
                name.contains("xhit")
                    || (name.starts_with("on") && value.contains("__hit"))
                    || (leads.contains(&name.as_str())
                        && (value.starts_with("javascript:") || value.starts_with("data:text")))
                    // What a page loads by itself is its own. A link may lead anywhere: somebody has to follow it.
                    || (name != "href" && leads.contains(&name.as_str()) && value.contains("evil.example"))
                    || (name == "href" && of == "link" && value.contains("evil.example"))
            }
            Found::Script(text) => text.contains("</script") || text.trim_start().starts_with("window.__hit"),
            Found::Style(text) => text.contains("evil.example"),
        };
        assert!(!bad, "{path}: {found:?}");
    }
}

fn must_be_xml(path: &str, text: &str) {
    let document = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(document.descendants().all(|node| node.tag_name().name() != "xhit"), "{path}");
}

fn must_be_a_table(path: &str, text: &str) {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for row in reader.records() {
        let row = row.unwrap_or_else(|error| panic!("{path}: {error}"));
        for cell in &row {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{path}: {cell:?} is a formula");
        }
    }
}

/// A calendar: every line is a property or goes on with the one before, and what begins ends.
fn must_be_a_calendar(path: &str, text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for line in text.split("\r\n").filter(|line| !line.is_empty() && !line.starts_with(' ')) {
        assert!(!line.contains(['\r', '\n']), "{path}: {line:?}");
        let name = line.split([':', ';']).next().unwrap_or_default();
        assert!(
            name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-'),
            "{path}: {line:?}"
        );
        if let Some(kind) = line.strip_prefix("BEGIN:") {
            assert!(
                ["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"].contains(&kind),
                "{path}: {kind}"
            );
            open.push(kind);
        } else if let Some(kind) = line.strip_prefix("END:") {
            assert_eq!(open.pop(), Some(kind), "{path}");
        }
        assert!(name != "ATTACH", "{path}: {line:?}");
    }
    assert!(open.is_empty(), "{path}");
}

/// Reads something as whoever opens it would.
async fn must_do_nothing(person: &Person, path: &str) {
    let response = person.get(path, &[]).await;
    let headers = response.headers().clone();
    assert!(!headers.values().any(|value| value.as_bytes().windows(6).any(|at| at == b"xhit=1")), "{path}");
    let kind = headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    let text = response.text().await.expect("the answer is text");
    let kind = kind.split(';').next().unwrap_or_default();
    match kind {
        "text/html" => must_be_harmless(path, &text),
        "text/csv" => must_be_a_table(path, &text),
        "text/calendar" => must_be_a_calendar(path, &text),
        kind if kind.ends_with("json") => {
            serde_json::from_str::<serde_json::Value>(&text)
                .unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        kind if kind.ends_with("xml") => must_be_xml(path, &text),
        "text/markdown" | "text/plain" | "text/javascript" | "" => {}
        other => panic!("{path} is {other}: how is that read?"),
    }
}

#[tokio::test]
async fn whatever_is_typed_is_text_on_every_page_and_in_every_file() {
    let (campgrid, owner) = camp().await;
    let sessions = owner.titles().await.values().sum::<usize>();
    assert!(sessions >= 20, "{sessions} of them were taken");
    let attendee = campgrid.person(&owner.slug);
    let all = routes();
    let reads = all.iter().filter(|route| route.method == "GET");
    for route in reads.filter(|route| !route.path.starts_with("/live") && !route.path.ends_with("/stream")) {
        let path = address(route, &owner.slug, &"0".repeat(64));
        must_do_nothing(&owner, &path).await;
        if route.of == For::Everybody {
            must_do_nothing(&attendee, &path).await;
        }
    }
    for session in 1..=sessions {
        for path in ["", "/blurb", "/edit"] {
            must_do_nothing(&owner, &owner.path(&format!("s/{session}{path}"))).await;
        }
    }
    for what in ["grid", "rooms", "cards", "codes", "pitch-cards", "tablets"] {
        must_do_nothing(&owner, &owner.path(&format!("print?what={what}"))).await;
    }
    must_do_nothing(&owner, &owner.path("desk?card=1")).await;
    must_do_nothing(&owner, &owner.path("desk/merge?a=1&b=2")).await;
}

#[tokio::test]
async fn a_hostile_name_of_an_event_is_a_name() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Named").await;
    for (file, text) in corpus() {
        let name = most(&text, 80);
        let settings =
            [("name", name.as_str()), ("about", &text), ("venue", &most(&text, 200)), ("zone", "UTC")];
        try_to(&owner, "edit-settings", &settings).await;
        for tail in
            ["", "desk/event", "manifest.webmanifest", "schedule.xml", "schedule.ics", "schedule.json"]
        {
            must_do_nothing(&owner, &owner.path(tail)).await;
        }
        // A plain form brings it back as it was typed, on a page of its own.
        let back = owner
            .send(
                &owner.path("pitch"),
                &[("do", "pitch"), ("form", "pitch"), ("title", ""), ("blurb", &text)],
            )
            .await;
        assert_eq!(back.status, 422, "{file}");
        must_be_harmless(&file, &back.body);
    }
}

#[tokio::test]
async fn hostile_addresses_are_answered_by_a_harmless_page() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let nobody = campgrid.person("x");
    for (_, text) in corpus() {
        let encoded: String = text.bytes().take(500).map(|byte| format!("%{byte:02x}")).collect();
        for path in [
            format!("/{encoded}"),
            format!("/e/{encoded}"),
            format!("/j/{encoded}"),
            format!("/k/{encoded}"),
            format!("/w/{encoded}"),
            format!("/c/{encoded}.ics"),
            format!("/e/x?q={encoded}"),
            format!("/?code={encoded}&do={encoded}"),
            format!("/api/v1/events/{encoded}/board"),
        ] {
            let response = nobody.get(&path, &[]).await;
            assert!(response.status().as_u16() < 500, "{path}");
            let html = response
                .headers()
                .get("content-type")
                .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
            let page = response.text().await.expect("the answer is text");
            if html {
                must_be_harmless(&path, &page);
            }
        }
    }
}
