//! Plain forms: everything works without JavaScript, and nothing that was typed is lost.

use tests::{Campgrid, On, Person};

#[tokio::test]
async fn a_session_can_be_pitched_without_javascript() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let shy = campgrid.person(&owner.slug);
    let path = shy.path("pitch");
    let next = shy.path("s/{session}");
    let form = [("do", "pitch"), ("title", "Bread"), ("name", "Ben"), ("hosting", "yes"), ("next", &next)];
    let answer = shy.send(&path, &form).await;
    assert_eq!(answer.status, 303);
    let (status, page) = shy.read(&answer.location.expect("it leads to the session")).await;
    assert_eq!(status, 200);
    assert!(page.contains("Bread") && page.contains("Ben"));
}

#[tokio::test]
async fn a_refused_form_comes_back_filled_in_with_the_sentence_at_its_field() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    let form = [
        ("do", "pitch"),
        ("form", "pitch"),
        ("title", ""),
        ("name", "Ana"),
        ("hosting", "yes"),
        ("blurb", "Long and dear"),
    ];
    let answer = owner.send(&owner.path("pitch"), &form).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("The title is missing."));
    assert!(answer.body.contains("Long and dear"), "what was typed is still there");
    assert!(answer.body.contains("aria-invalid=\"true\""));
}

#[tokio::test]
async fn what_is_typed_into_a_text_area_never_becomes_markup() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    let attack = "</textarea><script>alert(1)</script>";
    let form = [("do", "pitch"), ("form", "pitch"), ("title", ""), ("name", "Ana"), ("blurb", attack)];
    let answer = owner.send(&owner.path("pitch"), &form).await;
    assert_eq!(answer.status, 422);
    assert!(!answer.body.contains(attack));
    assert!(answer.body.contains("&lt;/textarea&gt;&lt;script&gt;"), "it is shown as it was typed");
}

#[tokio::test]
async fn the_same_form_twice_does_nothing_twice() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    let id = Person::new_id();
    let fields = [("title", "Once"), ("name", "Ana"), ("hosting", "yes")];
    let first = owner.try_ask(&owner.path(""), "pitch", id, &fields).await.expect("it is accepted").change;
    let second = owner.try_ask(&owner.path(""), "pitch", id, &fields).await.expect("it is answered").change;
    assert_eq!(first, second, "the same id has the same answer");
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert_eq!(board.matches("Once").count(), 1);
}

#[tokio::test]
async fn every_form_in_a_page_carries_an_id_of_its_own() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    let (_, page) = owner.read(&owner.path("desk/event")).await;
    let mut ids: Vec<&str> =
        page.split("name=\"command\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
    let all = ids.len();
    assert!(all > 3, "the page has several forms");
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[tokio::test]
async fn whoever_hosts_says_what_to_call_them_and_is_asked_once() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let shy = campgrid.person(&owner.slug);
    let nameless = shy.ask("pitch", &[("title", "One"), ("hosting", "yes")]).await;
    assert_eq!(nameless.expect_err("a host has a name").kind, "needs-name");
    shy.done("pitch", &[("title", "One"), ("hosting", "yes"), ("name", "Ben")]).await;
    shy.done("pitch", &[("title", "Two"), ("hosting", "yes")]).await;
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    let form = [("do", "set-phase"), ("phase", "live")];
    for headers in [
        [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")],
        [("Origin", "null"), ("X", "y")],
    ] {
        assert_eq!(owner.send_from(&owner.path("desk"), &form, &headers).await.status, 403, "{headers:?}");
    }
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(board.contains("\"phase\":\"setup\""));
}

#[tokio::test]
async fn a_form_leads_nowhere_else() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example"] {
        let form = [("do", "pitch"), ("title", "x"), ("name", "Ana"), ("next", next)];
        let answer = owner.send(&owner.path("pitch"), &form).await;
        assert_eq!(answer.location.as_deref(), Some(owner.path("pitch").as_str()), "{next}");
    }
}

#[tokio::test]
async fn what_is_no_form_is_refused_with_a_sentence() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Plain").await;
    for what in ["", "nonsense", "place", "merge", "undo"] {
        let refusal = owner.ask(what, &[]).await.expect_err("nothing of the kind can be done");
        assert!(refusal.sentence.ends_with('.'), "{what}: {}", refusal.sentence);
    }
    let huge = "x".repeat(5 * 1024 * 1024);
    let answer = owner.send(&owner.path("pitch"), &[("do", "pitch"), ("title", &huge)]).await;
    assert!((400..500).contains(&answer.status), "{}", answer.status);
}

#[tokio::test]
async fn tables_are_previewed_and_imported_whole_or_not_at_all() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Tables").await;
    let path = owner.path("desk/import");
    let rooms = "name,capacity,features\nKoto,40,projector\n";
    let slots = "date,start,end,kind,title\n2030-01-01,10:00,11:00,sessions,\n";
    let wrong =
        "id,title,blurb,hosts,tags,needs,avoid,pinned_room,pinned_slot\n1,Good,,,,,,,\n2,Bad,,,,,,Nowhere,\n";
    let tables = |what, sessions| [("do", what), ("rooms", rooms), ("slots", slots), ("sessions", sessions)];
    for what in ["preview-import", "import-csv"] {
        let page = owner.send(&path, &tables(what, wrong)).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("There is no room called “Nowhere”."), "the fault is named");
        assert!(page.body.contains("Good"), "and the rest is still shown");
    }
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(!board.contains("Koto"), "nothing is imported by halves");
    let right = wrong.replace("Nowhere", "koto");
    assert_eq!(owner.send(&path, &tables("import-csv", &right)).await.status, 303);
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(board.contains("Koto") && board.contains("Good") && board.contains("Bad"));
}
