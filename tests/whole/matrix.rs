//! Roles × everything: each route and each form of the server's own tables, asked by everybody. A route or a form that is
//! new needs a row there to be answered at all, and an address or fields here, or a test says that they are missing.

use crate::api::{Program, token};
use reqwest::Method;
use serde_json::json;
use server::web::{FORMS, For, Route, routes};
use tests::{Campgrid, On, Person};

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
    ("set-sight", &[]),
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
    ("lay-out", &[]),
    ("preview-import", &[("rooms", "name\nx\n")]),
    ("import-csv", &[("rooms", "name\nz\n")]),
    ("duplicate", &[("name", "x"), ("first-day", "2031-01-01")]),
    ("propose-merge", &[("session", "1"), ("into", "2")]),
    ("keep-apart", &[("session", "1"), ("into", "2")]),
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
    ("new-link", &[("role", "attendee")]),
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

/// Whether somebody was refused for who they are.
async fn is_refused(person: &Person, what: &str) -> bool {
    let answer = person.ask(what, fields_of(what)).await;
    let kinds = ["needs-role", "not-yours", "not-your-note", "not-at-door"];
    answer.is_err_and(|refused| kinds.contains(&refused.kind.as_str()))
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
    let people = all.strangers().into_iter().map(|(who, person)| (who, person, 0));
    let people = people.chain([("a facilitator", &all.facilitator, 1), ("an owner", &all.owner, 2)]);
    for (who, person, rank) in people {
        for form in FORMS {
            let (refused, may) = (is_refused(person, form.what).await, is_for(form.of, rank));
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

    // Every command, by the same.
    let (_, document) = owner.read("/api/v1/openapi.json").await;
    let document: serde_json::Value = serde_json::from_str(&document).expect("the document is JSON");
    let schemas = document["components"]["schemas"].as_object().expect("there are schemas");
    for what in schemas.keys().filter_map(|name| name.strip_prefix("command.")) {
        let form = FORMS.iter().find(|form| form.what == what).expect("a command is a form");
        // Without what belongs to it: who may not is told so, or what is missing.
        let body = json!({ "do": what });
        for program in [&nobody, &revoked, &elsewhere] {
            assert_eq!(program.ask(body.clone()).await.status, 401, "{what}");
        }
        for (program, rank) in [(&attendee, 0), (&facilitator, 1)] {
            let told = program.ask(body.clone()).await;
            let refused = told.status == 403 && told.problem() == "needs-role";
            let whole = told.status != 400;
            assert!(!refused || !is_for(form.of, rank), "{what} is not for {rank}");
            assert!(refused || !whole || is_for(form.of, rank), "{what} is done for {rank}: {}", told.body);
        }
    }
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
