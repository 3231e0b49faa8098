//! Roles × everything: each route and each form of the server's own tables, asked by everybody. A route or a form that is
//! new needs a row there to be answered at all, and an address or fields here, or a test says that they are missing.

use crate::api::{Program, run, token};
use reqwest::Method;
use serde_json::{Value, json};
use server::web::{FORMS, For, Form, Route, routes};
use tests::{Campgrid, On, Person};

/// What is not there, so that whoever may do something to it takes nothing away from other rows.
const NOTHING: &str = "77";

/// Fields with which a form asks for something that is there. Nothing in them depends on another row.
const FIELDS: &[(&str, &[(&str, &str)])] = &[
    ("join", &[("code", "BCD-FGH")]),
    ("open-event", &[("name", "Another"), ("zone", "UTC")]),
    ("language", &[("language", "de")]),
    ("theme", &[("theme", "")]),
    ("redeem", &[]),
    ("pitch-card", &[("title", "x")]),
    ("interest", &[("session", "1"), ("level", "must")]),
    ("here", &[("run", "1"), ("here", "yes")]),
    ("rename", &[("name", "Somebody")]),
    ("forget-me", &[]),
    ("hand-over", &[]),
    ("new-calendar", &[]),
    ("tell-me", &[("email", "a@camp.example")]),
    ("tell-me-not", &[]),
    ("subscribe-push", &[("endpoint", "https://push.example/1"), ("p256dh", "x"), ("auth", "x")]),
    ("unsubscribe-push", &[("endpoint", "https://push.example/1")]),
    ("pitch", &[("title", "Another"), ("name", "Somebody"), ("hosting", "yes")]),
    ("add-note", &[("session", "1"), ("text", "x"), ("name", "Somebody")]),
    ("edit-session", &[("session", "1"), ("title", "x")]),
    ("withdraw", &[("session", "2")]),
    ("restore", &[("session", "2")]),
    ("merge", &[("session", "1"), ("into", "2")]),
    ("ask-merge", &[("session", "1"), ("into", "2")]),
    ("answer-merge", &[("session", "3"), ("into", "1"), ("answer", "no")]),
    ("take-back-merge", &[("session", "1")]),
    ("unite", &[("session", "1"), ("into", "2"), ("title", "x")]),
    ("unmerge", &[("session", "1")]),
    ("edit-note", &[("session", "1"), ("note", "1"), ("text", "y")]),
    ("remove-note", &[("session", "1"), ("note", "1")]),
    ("count-heads", &[("run", "1"), ("heads", "5")]),
    ("edit-settings", &[("name", "x"), ("zone", "UTC")]),
    ("set-logo", &[]),
    ("remove-logo", &[]),
    ("set-phase", &[("phase", "live")]),
    ("set-pitching", &[("open", "yes")]),
    ("set-interest", &[("open", "yes")]),
    ("set-embedding", &[("open", "yes")]),
    ("set-queueing", &[("pitch-seconds", "60")]),
    ("set-sight", &[("look", "dark"), ("metres", "20"), ("across", "200")]),
    ("hold-wall", &[("shows", ""), ("minutes", "5")]),
    ("new-wall", &[]),
    ("end-wall", &[]),
    ("new-door-key", &[]),
    ("new-card-key", &[]),
    ("announce", &[("text", "x")]),
    ("take-down", &[("announcement", "1")]),
    ("add-room", &[("name", "x")]),
    ("edit-room", &[("room", "1"), ("name", "y")]),
    ("remove-room", &[("room", "77")]),
    ("move-room", &[("room", "1"), ("to", "0")]),
    ("close-room", &[("room", "1"), ("slot", "1"), ("closed", "yes")]),
    ("add-slot", &[("date", "2030-01-02"), ("starts", "10:00"), ("ends", "11:00")]),
    ("edit-slot", &[("slot", "1"), ("date", "2030-01-02"), ("starts", "12:00"), ("ends", "13:00")]),
    ("remove-slot", &[("slot", "77")]),
    ("delay-slot", &[("slot", "1"), ("minutes", "5")]),
    ("lay-out", &[("date", "2030-01-03"), ("starts", "10:00")]),
    ("preview-import", &[("rooms", "name\nx\n")]),
    ("import-csv", &[("rooms", "name\nz\n")]),
    ("duplicate", &[("name", "x"), ("first-day", "2031-01-01")]),
    ("propose-merge", &[("session", "1"), ("into", "2")]),
    ("keep-apart", &[("session", "1"), ("into", "2"), ("apart", "yes")]),
    ("call-up", &[("session", "1")]),
    ("heard", &[("session", "1")]),
    ("requeue", &[("session", "1")]),
    ("queue", &[("session", "1"), ("to", "end")]),
    ("hold-pitch", &[("session", "1")]),
    ("queue-by-arrival", &[]),
    ("place", &[("run", "1"), ("place", "1.1")]),
    ("swap", &[("run", "1"), ("with", "2")]),
    ("pin", &[("run", "1"), ("room", "1")]),
    ("repeat", &[("session", "1")]),
    ("drop-run", &[("run", "1.2")]),
    ("hide", &[("session", "2")]),
    ("show", &[("session", "2")]),
    ("rename-person", &[("person", "77"), ("name", "x")]),
    ("remove-person", &[("person", "77"), ("kind", "hidden")]),
    ("let-in", &[("person", "77")]),
    ("undo", &[("seq", "2")]),
    ("hold", &[("run", "1")]),
    ("fill", &[]),
    ("stop-filling", &[]),
    ("try-proposal", &[]),
    ("apply-proposal", &[]),
    ("discard-proposal", &[]),
    ("set-role", &[("person", "77"), ("role", "attendee")]),
    ("new-link", &[("role", "facilitator")]),
    ("revoke-link", &[("link", "77")]),
    ("new-token", &[("name", "x"), ("role", "attendee")]),
    ("revoke-token", &[("person", "77")]),
    ("add-hook", &[("hook-url", "https://hook.example/"), ("shape", "plain"), ("hook-kinds", "placed")]),
    ("try-hook", &[("hook", "77")]),
    ("mend-hook", &[("hook", "77")]),
    ("remove-hook", &[("hook", "77")]),
];

/// Whoever may be at an event.
struct Everybody {
    campgrid: Campgrid,
    /// With a device that has done nothing yet.
    nobody: Person,
    attendee: Person,
    /// The owner of another event.
    elsewhere: Person,
    /// Somebody whose link was revoked before they used it.
    late: Person,
    facilitator: Person,
    owner: Person,
}

impl Everybody {
    async fn come() -> Self {
        let campgrid = Campgrid::start(On::Sqlite).await;
        let owner = campgrid.event("Roles").await;
        owner.done("add-room", &[("name", "Koto")]).await;
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
        owner.done("set-phase", &[("phase", "pitching")]).await;
        owner.pitch("Kites").await;
        owner.pitch("Kilns").await;
        owner.done("add-note", &[("session", "1"), ("text", "A note")]).await;
        let attendee = campgrid.person(&owner.slug);
        attendee.pitch("Knots").await;
        attendee.done("ask-merge", &[("session", "3"), ("into", "1")]).await;
        let elsewhere = campgrid.event("Elsewhere").await.at(&owner.slug);
        let facilitator = campgrid.person(&owner.slug);
        facilitator.redeem(&owner.link("facilitator").await).await;
        let late = campgrid.person(&owner.slug);
        let link = owner.link("owner").await;
        assert_eq!(late.read(&link).await.0, 200, "it was good until now");
        owner.done("revoke-link", &[("link", "2")]).await;
        assert!(late.try_ask(&link, "redeem", Person::new_id(), &[]).await.is_err());
        let nobody = campgrid.person(&owner.slug);
        Self { campgrid, nobody, attendee, elsewhere, late, facilitator, owner }
    }

    /// Everybody who is nobody in particular here.
    fn strangers(&self) -> [(&'static str, &Person); 4] {
        [
            ("nobody", &self.nobody),
            ("an attendee", &self.attendee),
            ("the owner of another event", &self.elsewhere),
            ("somebody with a revoked link", &self.late),
        ]
    }
}

fn fields_of(what: &str) -> &'static [(&'static str, &'static str)] {
    let row = FIELDS.iter().find(|(name, _)| *name == what);
    row.unwrap_or_else(|| panic!("{what} is a form without fields to try it with: add a row to FIELDS")).1
}

/// The same for whoever may not: about what is there all the same, as they do nothing to it.
fn fields_for_others(what: &str) -> Vec<(&'static str, &'static str)> {
    let there = |value| if value == NOTHING { "1" } else { value };
    fields_of(what).iter().map(|(name, value)| (*name, there(*value))).collect()
}

/// Whether a refusal is for who somebody is.
fn is_of_role(kind: &str) -> bool {
    ["needs-role", "not-yours", "not-your-note", "not-at-door"].contains(&kind)
}

/// What everybody sees of the board but sessions.
async fn rooms_and_slots(person: &Person) -> String {
    let (status, text) = person.read(&person.path("snapshot.json")).await;
    assert_eq!(status, 200);
    let snapshot: app::api::Snapshot = serde_json::from_str(&text).expect("a board");
    let board = &snapshot.board;
    format!("{:?} {:?} {:?} {:?}", board.event, board.rooms, board.slots, board.announcements)
}

/// Whether this is for whoever has that rank: nobody in particular, facilitators, owners.
fn is_for(of: For, rank: usize) -> bool {
    match of {
        For::Everybody | For::Holders | For::Tokens => true,
        For::Hosts | For::Facilitators => rank >= 1,
        // The owner wrote what is tried.
        For::Authors | For::Owners => rank >= 2,
    }
}

#[tokio::test]
async fn every_form_is_done_for_whoever_may_and_refused_to_everybody_else() {
    let all = Everybody::come().await;
    let before = rooms_and_slots(&all.owner).await;
    let people = all.strangers().into_iter().map(|(who, person)| (who, person, 0));
    let people = people.chain([("a facilitator", &all.facilitator, 1), ("an owner", &all.owner, 2)]);
    for (who, person, rank) in people {
        if rank == 1 {
            assert_eq!(
                rooms_and_slots(&all.owner).await,
                before,
                "strangers leave the desk’s things as they were"
            );
        }
        for form in FORMS {
            let may = is_for(form.of, rank);
            let fields = if may { fields_of(form.what).to_vec() } else { fields_for_others(form.what) };
            let answer = person.ask(form.what, &fields).await;
            let refused = answer.is_err_and(|refused| is_of_role(&refused.kind));
            assert_eq!(refused, !may, "{} by {who}", form.what);
        }
    }
}

#[tokio::test]
async fn what_is_no_form_of_the_table_is_none() {
    let all = Everybody::come().await;
    for what in ["", "decide", "Undo", "undo ", "pitch\0"] {
        // White space around it does not count.
        let answer = all.owner.ask(what, &[("seq", "2"), ("title", "x")]).await;
        assert_eq!(
            answer.is_err_and(|refused| refused.kind == "not-understood"),
            what != "undo ",
            "{what:?}"
        );
    }
    let unknown = FIELDS.iter().find(|(name, _)| !FORMS.iter().any(|form| form.what == *name));
    assert!(unknown.is_none(), "{unknown:?} is tried and is no form");
}

/// An address of a route, with what is there; `secret` where one has to be.
pub fn address(route: &Route, slug: &str, secret: &str) -> String {
    let filled = route.path.replace("{slug}", slug).replace("{secret}", secret).replace("{code}", secret);
    let filled = filled.replace("{file}", &format!("{secret}.ics"));
    let filled = filled.replace("{session}", "1").replace("{run}", "1").replace("{room}", "1");
    let filled = filled.replace("{digest}", &"0".repeat(64));
    assert!(!filled.contains('{'), "{}: what is to stand in this address?", route.path);
    filled
}

/// Everything that is read, of pages or of the API.
fn reads(of_api: bool) -> impl Iterator<Item = Route> {
    routes().into_iter().filter(move |route| {
        route.method == "GET" && route.path.starts_with("/api/v1/events") == of_api
            // They do not end: each has a test of its own.
            && route.path != "/live/{slug}" && !route.path.ends_with("/stream")
    })
}

#[tokio::test]
async fn every_address_is_read_by_whoever_may_and_by_nobody_else() {
    let all = Everybody::come().await;
    let slug = &all.owner.slug;
    let people = all.strangers().into_iter().map(|(who, person)| (who, person, 0));
    let people = people.chain([("a facilitator", &all.facilitator, 1), ("an owner", &all.owner, 2)]);
    for (who, person, rank) in people {
        for route in reads(false) {
            let (status, _) = person.read(&address(&route, slug, &"0".repeat(64))).await;
            let wanted: &[u16] = match route.of {
                // A secret that was guessed opens nothing, whoever guesses.
                For::Holders => &[404],
                For::Facilitators if rank == 0 => &[403],
                // A file that is not there, a board that is not shown elsewhere, no proposal yet.
                _ if route.path.ends_with("{digest}") => &[404],
                _ if route.path.ends_with("/embed") || route.path.ends_with("/board.json") => &[403],
                _ if route.path.ends_with("/proposal") => &[422],
                _ => &[200, 308],
            };
            assert!(wanted.contains(&status), "{} is {status} for {who}", route.path);
        }
    }
}

#[tokio::test]
async fn every_address_of_the_api_answers_to_the_role_of_its_token() {
    let all = Everybody::come().await;
    let (owner, nobody) = (&all.owner, Program::nobody(&all.campgrid, &all.owner.slug));
    let revoked = nobody.with(&token(owner, "owner").await);
    let person = revoked.read("/me").await.body["person"].to_string();
    owner.done("revoke-token", &[("person", &person)]).await;
    let at_home = all.elsewhere.at("elsewhere");
    let elsewhere = nobody.with(&token(&at_home, "owner").await);
    let attendee = nobody.with(&token(owner, "attendee").await);
    let facilitator = nobody.with(&token(owner, "facilitator").await);
    let owning = nobody.with(&token(owner, "owner").await);
    for route in reads(true) {
        let tail = address(&route, &owner.slug, "").replace(&format!("/api/v1/events/{}", owner.slug), "");
        let read = async |program: &Program| program.read(&tail).await.status;
        let statuses = [read(&nobody).await, read(&revoked).await, read(&elsewhere).await];
        let anonymous = if route.of == For::Everybody { 200 } else { 401 };
        assert_eq!(statuses, [anonymous, 401, 401], "{tail}");
        let least = if route.of == For::Facilitators { 403 } else { 200 };
        assert_eq!(read(&attendee).await, least, "{tail}");
        for program in [&facilitator, &owning] {
            assert!([200, 404].contains(&read(program).await), "{tail}");
        }
    }
    let stream = routes().into_iter().find(|route| route.path.ends_with("/stream")).expect("there is one");
    assert_eq!(stream.of, For::Everybody);
    for (program, status) in [(&nobody, 200), (&revoked, 401), (&elsewhere, 401), (&attendee, 200)] {
        let opened = program.request(Method::GET, "/changes/stream").send().await.expect("it answers");
        assert_eq!(opened.status(), status);
    }
}

/// A command of the API that asks for what the form does, and is one that its schema allows.
fn command(what: &str, schema: &Value, fields: &[(&str, &str)]) -> Value {
    // What forms have otherwise. Nobody forgets themselves: the token would be nobody’s from then on.
    let mut body = match what {
        "place" => json!({ "moves": [{ "run": run(1), "to": { "room": 1, "slot": 1 } }] }),
        "forget-me" => json!({ "sure": false }),
        "set-logo" => json!({ "logo-file": "eA==" }),
        _ => json!({}),
    };
    for (name, text) in fields.iter().filter(|(_, text)| !text.is_empty()) {
        let member = &schema["properties"][*name];
        let kind = member["type"].as_str().or_else(|| member["type"][0].as_str());
        body[*name] = match kind {
            // Forms have it, programs do not.
            _ if member.is_null() => continue,
            Some("integer") => text.parse::<i64>().expect("a number").into(),
            Some("boolean") => (*text == "yes").into(),
            Some("object") => {
                let (session, run) = text.split_once('.').unwrap_or((text, "1"));
                let number = |text: &str| text.parse::<u32>().expect("a number");
                json!({ "session": number(session), "run": number(run) })
            }
            _ => (*text).into(),
        };
    }
    body["do"] = what.into();
    let needed = schema["required"].as_array().expect("it needs something").iter().filter_map(Value::as_str);
    let missing: Vec<_> = needed.filter(|name| body.get(name).is_none()).collect();
    assert!(missing.is_empty(), "{what} needs {missing:?}: add them to its row in FIELDS");
    body
}

/// Every command of the API, with what it looks like.
async fn commands(owner: &Person) -> Vec<(&'static Form, Value)> {
    let (_, document) = owner.read("/api/v1/openapi.json").await;
    let document: Value = serde_json::from_str(&document).expect("the document is JSON");
    let schemas = document["components"]["schemas"].as_object().expect("there are schemas");
    let commands = schemas.iter().filter_map(|(name, schema)| Some((name.strip_prefix("command.")?, schema)));
    let form = |what| FORMS.iter().find(|form| form.what == what).expect("a command is a form");
    commands.map(|(what, schema)| (form(what), schema.clone())).collect()
}

#[tokio::test]
async fn every_command_of_the_api_is_done_for_whoever_may_and_refused_to_everybody_else() {
    for (rank, role) in ["attendee", "facilitator", "owner"].into_iter().enumerate() {
        // Each finds everything as it was.
        let all = Everybody::come().await;
        let nobody = Program::nobody(&all.campgrid, &all.owner.slug);
        let program = nobody.with(&token(&all.owner, role).await);
        for (form, schema) in commands(&all.owner).await {
            // A program wrote nothing that is tried.
            let may = is_for(form.of, rank) && form.of != For::Authors;
            let fields = if may { fields_of(form.what).to_vec() } else { fields_for_others(form.what) };
            let body = command(form.what, &schema, &fields);
            let told = program.ask(body.clone()).await;
            // Nothing is wrong with what is asked: it is done, or refused for what it is about or for who asks.
            assert!([200, 403, 404, 409, 422].contains(&told.status), "{body} by an {role}: {}", told.body);
            let refused = told.status != 200 && is_of_role(&told.problem());
            assert_eq!(refused, !may, "{body} by an {role}: {}", told.body);
        }
    }
}

#[tokio::test]
async fn no_command_of_the_api_is_done_without_a_token_of_the_event() {
    let all = Everybody::come().await;
    let (owner, nobody) = (&all.owner, Program::nobody(&all.campgrid, &all.owner.slug));
    let revoked = nobody.with(&token(owner, "owner").await);
    let person = revoked.read("/me").await.body["person"].to_string();
    owner.done("revoke-token", &[("person", &person)]).await;
    let elsewhere = nobody.with(&token(&all.elsewhere.at("elsewhere"), "owner").await);
    let before = rooms_and_slots(owner).await;
    for (form, schema) in commands(owner).await {
        let body = command(form.what, &schema, &fields_for_others(form.what));
        for program in [&nobody, &revoked, &elsewhere] {
            assert_eq!(program.ask(body.clone()).await.status, 401, "{body}");
        }
    }
    assert_eq!(rooms_and_slots(owner).await, before);
}

#[tokio::test]
async fn no_address_takes_what_another_site_sends() {
    let all = Everybody::come().await;
    let evil = [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")];
    for route in routes().iter().filter(|route| route.method == "POST") {
        let path = address(route, &all.owner.slug, &"0".repeat(64));
        let form = [("do", "set-phase"), ("phase", "wrapped")];
        let status = all.owner.send_from(&path, &form, &evil).await.status;
        // The API takes what comes from anywhere, and no cookie counts there.
        let wanted = if route.of == For::Tokens { 401 } else { 403 };
        assert_eq!(status, wanted, "{path}");
    }
    let (_, board) = all.owner.read(&all.owner.path("snapshot.json")).await;
    assert!(board.contains("\"phase\":\"pitching\""));
    let refused = all.owner.try_listen(None, Some("https://evil.example")).await;
    assert!(refused.is_err(), "nor does the socket open");
}

#[tokio::test]
async fn a_socket_tells_the_desk_what_is_the_desks_and_nobody_else() {
    use app::api::Frame;
    let all = Everybody::come().await;
    let is_desks = |frame: &Frame| matches!(frame, Frame::Filling(_) | Frame::Desk(_) | Frame::Forecast(_));
    let people = [(&all.nobody, false), (&all.attendee, false), (&all.facilitator, true)];
    for (number, (person, sees)) in people.into_iter().enumerate() {
        let mut ears = person.sit_down().await;
        let mut heard = false;
        all.owner.done("hold", &[("run", "1")]).await;
        all.owner.done("add-room", &[("name", &format!("Room {number}"))]).await;
        loop {
            match ears.hear().await.expect("the socket stays open") {
                Frame::Changes(_) => break,
                frame => heard |= is_desks(&frame),
            }
        }
        assert_eq!(heard, sees);
    }
}
