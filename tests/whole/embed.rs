//! The board on other sites: only where the event lets it, without secrets, and with headers that keep everything else out.

use serde_json::Value;
use tests::{Campgrid, On, Person};

/// An event with two rooms, two slots on two days, “Tea” in Koto on the first, and one that nobody may see.
async fn event(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Elsewhere").await;
    owner.done("add-room", &[("name", "Koto"), ("capacity", "40")]).await;
    owner.done("add-room", &[("name", "Lyre")]).await;
    for date in ["2030-05-30", "2030-05-31"] {
        owner.done("add-slot", &[("date", date), ("starts", "10:00"), ("ends", "11:00")]).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    for (title, place) in [("Tea", "1.1"), ("Whispered", "2.1"), ("Bees", "2.2")] {
        let session = owner.pitch(title).await;
        // The same host is in two rooms at once: nobody comes to harm.
        owner.done("place", &[("run", &session), ("place", place), ("confirmed", "yes")]).await;
    }
    owner.done("hide", &[("session", "2")]).await;
    owner
}

#[tokio::test]
async fn until_it_is_allowed_nothing_is_shown_elsewhere() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    let visitor = campgrid.person(&owner.slug);
    for tail in ["embed", "board.json"] {
        let answer = visitor.get(&visitor.path(tail), &[]).await;
        assert_eq!(answer.status(), 403, "{tail}");
        let policy = answer.headers()["content-security-policy"].to_str().expect("text").to_owned();
        assert!(policy.contains("frame-ancestors 'none'"), "{tail}: {policy}");
        let sentence = answer.text().await.expect("text");
        assert!(
            sentence.contains("cannot be shown on other sites") && !sentence.contains("Tea"),
            "{sentence}"
        );
        assert_eq!(visitor.read(&format!("/e/no-such-event/{tail}")).await.0, 404);
    }
    let refused = visitor.ask("set-embedding", &[("open", "yes")]).await;
    assert_eq!(refused.expect_err("a visitor decides nothing").kind, "needs-role");
    let change = owner.done("set-embedding", &[("open", "yes")]).await.change.expect("it is new");
    assert_eq!(visitor.read(&visitor.path("embed")).await.0, 200);
    owner.done("undo", &[("seq", &change.seq.to_string())]).await;
    assert_eq!(visitor.read(&visitor.path("embed")).await.0, 403, "and can be taken back");
}

#[tokio::test]
async fn the_frame_reads_only_and_is_the_one_page_that_may_be_framed() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    owner.done("set-embedding", &[("open", "yes")]).await;
    let accent = [("name", "Elsewhere"), ("zone", "Europe/London"), ("about", ""), ("accent", "#2050c0")];
    owner.done("edit-settings", &accent).await;
    let visitor = campgrid.person(&owner.slug);
    let answer = visitor.get(&visitor.path("embed?theme=dark"), &[]).await;
    assert_eq!(answer.status(), 200);
    let headers = answer.headers().clone();
    assert!(!headers.contains_key("set-cookie"), "it sets no cookie");
    let policy = headers["content-security-policy"].to_str().expect("text");
    for part in ["frame-ancestors *", "form-action 'none'", "default-src 'none'", "script-src 'sha256-"] {
        assert!(policy.contains(part), "{part}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("nonce"), "{policy}");
    let page = answer.text().await.expect("a page");
    for said in ["Koto", "Tea", "data-theme=\"dark\"", "--event-day:", "Friday 31 May"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    for never in ["Whispered", "<form", "<input", ".wasm", "door_key", "interest"] {
        assert!(!page.contains(never), "{never}");
    }
    // Who has a role sees there what everybody does.
    let (_, of_owner) = owner.read(&owner.path("embed?theme=dark")).await;
    assert_eq!(of_owner, page);
    for tail in ["", "wall", "desk", "door/1", "print", "pitch"] {
        let headers = owner.headers(&owner.path(tail)).await;
        let policy = headers["content-security-policy"].to_str().expect("text");
        assert!(policy.contains("frame-ancestors 'none'"), "{tail}: {policy}");
    }

    let (_, second) = visitor.read(&visitor.path("embed?day=2030-05-31&rooms=lyre")).await;
    assert!(second.contains("Bees") && !second.contains("Tea"));
    let tag = headers["etag"].to_str().expect("text").to_owned();
    let again = visitor.get(&visitor.path("embed?theme=dark"), &[("if-none-match", &tag)]).await;
    assert_eq!(again.status(), 304);
}

#[tokio::test]
async fn the_board_as_json_has_what_is_promised_and_nothing_more() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    owner.done("set-embedding", &[("open", "yes")]).await;
    let visitor = campgrid.person(&owner.slug);
    visitor.done("interest", &[("session", "1"), ("level", "must")]).await;
    let answer = visitor.get(&visitor.path("board.json"), &[("origin", "https://other.example")]).await;
    let headers = answer.headers().clone();
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert_eq!(headers["content-type"], "application/json");
    assert!(headers["cache-control"].to_str().expect("text").contains("max-age"));
    assert!(!headers.contains_key("set-cookie"));
    let text = answer.text().await.expect("text");
    for never in ["Whispered", "must", "interested", "pitched_by", "door", "key", "removed"] {
        assert!(!text.contains(never), "{never}: {text}");
    }
    let board: Value = serde_json::from_str(&text).expect("it is JSON");
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&board), ["event", "rooms", "sessions", "slots", "version"]);
    assert_eq!(keys(&board["event"]), ["address", "change", "name", "phase", "venue", "zone"]);
    assert_eq!(keys(&board["rooms"][0]), ["closed", "directions", "features", "id", "name", "seats"]);
    assert_eq!(keys(&board["slots"][0]), ["ends", "id", "kind", "starts", "title"]);
    let session = [
        "address",
        "beginners",
        "blurb",
        "format",
        "hosts",
        "id",
        "language",
        "length",
        "runs",
        "tags",
        "title",
    ];
    assert_eq!(keys(&board["sessions"][0]), session);
    assert_eq!(board["slots"][0]["starts"], "2030-05-30T10:00:00+01:00");
    assert_eq!(board["sessions"][0]["runs"][0]["place"]["room"], 1);
    assert_eq!(board["sessions"].as_array().map(Vec::len), Some(2));
    assert!(board["sessions"][0]["address"].as_str().expect("text").ends_with("/e/elsewhere/s/1"));

    let tag = headers["etag"].to_str().expect("text").to_owned();
    let same = visitor.get(&visitor.path("board.json"), &[("if-none-match", &tag)]).await;
    assert_eq!(same.status(), 304);
    assert_eq!(same.headers()["access-control-allow-origin"], "*");
    owner.done("place", &[("run", "1"), ("place", "1.2"), ("confirmed", "yes")]).await;
    let other = visitor.get(&visitor.path("board.json"), &[("if-none-match", &tag)]).await;
    assert_eq!(other.status(), 200, "what has moved is news");
}
