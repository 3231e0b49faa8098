//! Commands: what people do on pages, for programs.

use super::{Program, camp, run};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use reqwest::Method;
use serde_json::{Value, json};
use tests::Person;

#[tokio::test]
async fn a_program_does_what_a_person_does() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let pitched = program
        .done(json!({
            "do": "pitch", "title": "Bread", "blurb": "Bring **flour**", "hosting": true, "hosts": ["Ada"],
            "tags": ["food"], "format": "workshop", "length": 1, "beginners": true,
        }))
        .await;
    let session = pitched["effects"][0]["pitched"]["id"].as_u64().expect("it has a number");
    assert_eq!(session, 2);
    let place = json!({ "run": run(2), "to": { "room": 2, "slot": 1 } });
    program.done(json!({ "do": "place", "moves": [place] })).await;
    program.done(json!({ "do": "interest", "session": 2, "level": "must" })).await;

    let me = program.read("/me").await.body;
    assert_eq!((&me["interest"]["2"], &me["sessions"]), (&json!("must"), &json!([2])));
    let board = Program::nobody(&campgrid, &owner.slug).read("/board").await.body;
    let bread = &board["board"]["sessions"][1];
    assert_eq!(bread["idea"]["title"], "Bread");
    assert_eq!(bread["runs"][0]["place"], json!({ "room": 2, "slot": 1 }));
    let host = bread["idea"]["hosts"][0]["person"].to_string();
    assert_eq!(board["names"][host], "Program facilitator", "whoever reads the board reads who it was");

    let off = json!({ "run": run(2), "to": null });
    program.done(json!({ "do": "place", "moves": [off] })).await;
    program.done(json!({ "do": "close-room", "room": 1, "from": "now", "closed": true })).await;
    program.done(json!({ "do": "close-room", "room": 1, "from": "now", "closed": false })).await;
    let link = program.ask(json!({ "do": "new-wall" })).await.body;
    assert!(link["address"].as_str().is_some_and(|address| address.contains("/w/")), "{link}");
}

#[tokio::test]
async fn what_the_rules_refuse_is_a_sentence_at_its_member() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let told = program.ask(json!({ "do": "add-room", "name": "koto" })).await;
    assert_eq!((told.status, told.problem()), (422, "name-taken".to_owned()));
    assert_eq!(told.body["field"], "name");
    let german = program.request(Method::POST, "/commands").header("Accept-Language", "de");
    let german = german.json(&json!({ "do": "add-room", "name": "" })).send().await.expect("it answers");
    let german = super::Told::of(german).await;
    assert!(german.body["detail"].as_str().is_some_and(|says| says.contains("fehlt")), "{}", german.body);

    program.done(json!({ "do": "pitch", "title": "Tea", "hosts": ["Ada"] })).await;
    program.done(json!({ "do": "pitch", "title": "Milk", "hosts": ["ada"] })).await;
    let to = |session, room| json!({ "run": run(session), "to": { "room": room, "slot": 1 } });
    let both = json!({ "do": "place", "moves": [to(2, 1), to(3, 2)] });
    let told = program.ask(both.clone()).await;
    assert_eq!((told.problem(), &told.body["confirmable"]), ("host-elsewhere".to_owned(), &json!(true)));
    let mut both = both;
    both["confirmed"] = true.into();
    program.done(both).await;
}

#[tokio::test]
async fn a_command_sent_again_is_answered_again_and_done_once() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let id = Person::new_id().to_string();
    let body = json!({ "do": "add-room", "name": "Oboe", "id": id });
    let first = program.done(body.clone()).await;
    program.done(json!({ "do": "add-room", "name": "Harp" })).await;
    assert_eq!(program.done(body).await, first);
    let with_key = async |program: &Program, key: &str| {
        let request = program.request(Method::POST, "/commands").header("Idempotency-Key", key);
        let sent = request.json(&json!({ "do": "repeat", "session": 1 })).send().await;
        super::Told::of(sent.expect("it answers")).await
    };
    let first = with_key(&program, "\"my key\"").await.body;
    assert_eq!(with_key(&program, "my key").await.body, first);
    assert_ne!(with_key(&program, "another").await.body, first);
    let same = with_key(&program, &id).await.body;
    assert_eq!(same["change"]["seq"], 7, "a key that is a UUID is the id");

    let other = Program::of(&campgrid, &owner, "facilitator").await;
    assert_ne!(with_key(&other, "my key").await.body, first, "keys are of one’s own");
    assert_eq!(with_key(&other, &id).await.problem(), "key-taken");
    for (key, status) in [("k".repeat(255), 200), ("k".repeat(256), 400), (" ".into(), 400)] {
        assert_eq!(with_key(&program, &key).await.status, status, "{} characters", key.len());
    }
}

#[tokio::test]
async fn nobody_writes_over_what_they_have_not_seen() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let seen = program.read("").await.body["seq"].clone();
    owner.done("place", &[("run", "1"), ("place", "1.1")]).await;
    let moves = json!([{ "run": run(1), "to": { "room": 2, "slot": 1 } }]);
    let told = program.refused(409, json!({ "do": "place", "moves": moves, "seen": seen })).await;
    assert_eq!(told, "moved-meanwhile");
    program.done(json!({ "do": "place", "moves": moves })).await;
}

#[tokio::test]
async fn a_body_that_is_no_command_is_told_why() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "owner").await;
    for (body, kind, field) in [
        (json!([]), "no-object", None),
        (json!({}), "no-object", Some("do")),
        (json!({ "do": 1 }), "no-object", Some("do")),
        (json!({ "do": "nonsense" }), "unknown-do", Some("do")),
        (json!({ "do": "new-token", "name": "x", "role": "owner" }), "unknown-do", Some("do")),
        (json!({ "do": "repeat" }), "missing-member", Some("session")),
        (json!({ "do": "repeat", "session": null }), "missing-member", Some("session")),
        (json!({ "do": "repeat", "session": "1" }), "wrong-type", Some("session")),
        (json!({ "do": "repeat", "session": 1.5 }), "wrong-type", Some("session")),
        (json!({ "do": "repeat", "session": 1, "x": 1 }), "unknown-member", Some("x")),
        (json!({ "do": "repeat", "session": 1, "command": "x" }), "unknown-member", Some("command")),
        (json!({ "do": "repeat", "session": 1, "id": "x" }), "wrong-type", Some("id")),
        (json!({ "do": "repeat", "session": 1, "seen": -1 }), "wrong-type", Some("seen")),
        (json!({ "do": "set-phase", "phase": "over" }), "wrong-type", Some("phase")),
        (
            json!({ "do": "edit-settings", "name": "x", "zone": "UTC", "last-day": "" }),
            "wrong-type",
            Some("last-day"),
        ),
        (json!({ "do": "pitch", "title": "x", "hosts": ["a,b"] }), "wrong-type", Some("hosts")),
        (json!({ "do": "swap", "run": run(1), "with": "1" }), "wrong-type", Some("with")),
        (json!({ "do": "place", "moves": [{ "run": run(1), "at": 1 }] }), "wrong-type", Some("moves")),
        (
            json!({ "do": "place", "moves": [{ "run": { "session": 1, "run": 300 } }] }),
            "wrong-type",
            Some("moves"),
        ),
    ] {
        let told = program.ask(body.clone()).await;
        assert_eq!((told.status, told.problem().as_str()), (400, kind), "{body}");
        assert_eq!(told.body.get("field").and_then(Value::as_str), field, "{body}");
    }
    let send = async |kind: &'static str, body: String| {
        let request = program.request(Method::POST, "/commands").header("Content-Type", kind).body(body);
        super::Told::of(request.send().await.expect("it answers")).await
    };
    assert_eq!(send("application/json", "{".into()).await.problem(), "no-json");
    assert_eq!(send("application/json", "[".repeat(100_000)).await.problem(), "no-json");
    assert_eq!(send("text/plain", "{}".into()).await.status, 415);
    assert_eq!(send("application/x-www-form-urlencoded", "do=repeat".into()).await.status, 415);
    let fits = json!({ "do": "add-room", "name": "Oboe" }).to_string();
    let padded = |bytes: usize| " ".repeat(bytes - fits.len()) + &fits;
    assert_eq!(send("application/json", padded(1024 * 1024)).await.status, 200);
    assert_eq!(send("application/json; charset=utf-8", padded(1024 * 1024 + 1)).await.problem(), "too-large");
    assert_eq!(send("application/json", padded(5 * 1024 * 1024)).await.status, 413);
}

#[tokio::test]
async fn files_are_imported_whole_or_not_at_all() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let bad = json!({ "do": "import-csv", "rooms": "name,capacity\nOboe,many\n" });
    let told = program.ask(bad).await;
    assert_eq!((told.status, told.problem()), (422, "import-faults".to_owned()));
    assert!(told.body["detail"].as_str().is_some_and(|says| says.contains("rooms:2")), "{}", told.body);
    program.done(json!({ "do": "import-csv", "rooms": "name,capacity\nOboe,40\n" })).await;
}

#[tokio::test]
async fn a_program_sets_the_logo_and_reads_it_back() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let picture = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let set = |content: &[u8]| json!({ "do": "set-logo", "logo-file": BASE64_STANDARD.encode(content) });
    let change = program.done(set(picture)).await;
    let name = change["effects"][0]["logo-set"].as_str().unwrap_or_else(|| panic!("{change}"));
    let answer = owner.get(&owner.path(&format!("logo/{name}")), &[]).await;
    assert_eq!(answer.bytes().await.expect("a body").as_ref(), picture);
    for (content, refusal) in [(&b"GIF89a"[..], "not-a-picture"), (b"", "missing")] {
        let told = program.ask(set(content)).await;
        assert_eq!((told.status, told.problem().as_str()), (422, refusal));
        assert_eq!(told.body["field"], "logo-file");
    }
    let told = program.ask(json!({ "do": "set-logo", "logo-file": "no base64" })).await;
    assert_eq!((told.status, told.problem().as_str()), (400, "wrong-type"));
    let attendee = Program::of(&campgrid, &owner, "attendee").await;
    assert_eq!(attendee.refused(403, set(picture)).await, "needs-role");
    assert_eq!(program.done(json!({ "do": "remove-logo" })).await["effects"][0], json!({ "logo-set": null }));
}

#[tokio::test]
async fn the_solver_fills_the_grid_for_a_program() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    assert_eq!(program.read("/proposal").await.body, Value::Null);
    program.done(json!({ "do": "fill" })).await;
    program.done(json!({ "do": "stop-filling" })).await;
    let proposal = loop {
        let proposal = program.read("/proposal").await.body;
        if proposal["running"] == false {
            break proposal;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    assert_eq!(proposal["moves"][0]["run"], run(1), "{proposal}");
    let other = json!({ "do": "apply-proposal", "proposal": "another" });
    assert_eq!(program.refused(409, other).await, "other-proposal");
    let change = program.done(json!({ "do": "apply-proposal", "proposal": proposal["proposal"] })).await;
    assert_eq!(change["effects"][0]["placed"]["run"], run(1));
    let log = program.read("/log").await.body;
    assert_eq!(log["changes"][0]["seq"], change["seq"]);
    assert_eq!(program.read("/log?before=3").await.body["changes"][0]["seq"], 2);
    assert_eq!(program.read("/log?before=x").await.problem(), "bad-query");
}

#[tokio::test]
async fn what_facilitators_read_of_runs_programs_read_and_a_program_can_hand_itself_over() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let attendee = Program::of(&campgrid, &owner, "attendee").await;
    let problems = program.read("/problems").await.body;
    assert_eq!((&problems[0]["kind"], &problems[0]["runs"][0]), (&json!("unplaced"), &run(1)));
    let why = program.read("/why/1").await;
    assert_eq!((why.status, &why.body["run"]), (200, &run(1)));
    assert!(!why.body["elsewhere"].as_array().expect("there are places").is_empty());
    let costs = program.read("/costs/1").await.body;
    assert!(costs["places"].as_array().is_some_and(|places| places.len() == 2), "{costs}");
    let repairs = program.read("/repairs/1").await.body;
    // What is read is what can be sent.
    let moves = repairs["ways"][0]["moves"].clone();
    let placed = program.done(json!({ "do": "place", "moves": moves })).await;
    assert_eq!(placed["effects"][0]["placed"]["run"], run(1));
    assert!(program.read("/problems").await.body.as_array().is_some_and(Vec::is_empty));
    for tail in ["/problems", "/why/1", "/costs/1", "/repairs/1"] {
        assert_eq!(attendee.read(tail).await.problem(), "needs-role", "{tail}");
    }
    for tail in ["/why/9", "/costs/9", "/repairs/x", "/why/1.2"] {
        let told = program.read(tail).await;
        assert_eq!((told.status, told.problem().as_str()), (404, "no-run"), "{tail}");
    }

    assert_eq!(attendee.ask(json!({ "do": "new-calendar" })).await.status, 200);
    let calendar = |told: super::Told| told.body["calendar"].as_str().expect("it has one").to_owned();
    let first = calendar(attendee.read("/me").await);
    assert_eq!(attendee.ask(json!({ "do": "new-calendar" })).await.status, 200);
    assert_ne!(calendar(attendee.read("/me").await), first);

    let told = attendee.ask(json!({ "do": "hand-over" })).await.body;
    let address = told["address"].as_str().expect("it is in the answer").to_owned();
    let phone = campgrid.person(&owner.slug);
    let path = &address[address.find("/k/").expect("it is a key")..];
    phone.redeem(path).await;
    phone.done("interest", &[("session", "1"), ("level", "must")]).await;
    assert_eq!(attendee.read("/me").await.body["interest"]["1"], "must", "the phone is whom the token is");

    let told =
        program.ask(json!({ "do": "duplicate", "name": "Next year", "first-day": "2041-05-30" })).await.body;
    let link = told["address"].as_str().expect("it is in the answer").to_owned();
    let heir = campgrid.person("next-year");
    heir.redeem(&link[link.find("/k/").expect("it is a key")..]).await;
    heir.done("add-room", &[("name", "New")]).await;
}
