//! Tokens: who makes them, what they open, and for how long.

use super::{Program, camp, shown, token};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn a_token_is_somebody_of_its_name_and_role_until_it_is_revoked() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let me = program.read("/me").await;
    assert_eq!((me.status, &me.body["role"]), (200, &json!("facilitator")));
    assert_eq!(me.body["name"], "Program facilitator");
    program.done(json!({ "do": "add-room", "name": "Oboe" })).await;

    let (_, page) = owner.read(&owner.path("desk/people")).await;
    assert!(page.contains("last used"), "the desk says when it was used");
    assert_eq!(shown(&page), None, "and shows it no more");
    let person = me.body["person"].to_string();
    owner.done("revoke-token", &[("person", &person)]).await;
    for tail in ["/me", "/board", ""] {
        let told = program.read(tail).await;
        assert_eq!((told.status, told.problem()), (401, "bad-token".to_owned()), "{tail}");
    }
    assert_eq!(program.refused(401, json!({ "do": "add-room", "name": "Harp" })).await, "bad-token");
}

#[tokio::test]
async fn only_owners_make_and_revoke_tokens() {
    let (campgrid, owner) = camp().await;
    let helper = campgrid.person(&owner.slug);
    helper.redeem(&owner.link("facilitator").await).await;
    token(&owner, "attendee").await;
    let fields = [("name", "x"), ("role", "attendee")];
    assert_eq!(helper.ask("new-token", &fields).await.expect_err("owners do that").kind, "needs-role");
    let revoked = helper.ask("revoke-token", &[("person", "2")]).await;
    assert_eq!(revoked.expect_err("owners do that").kind, "needs-role");
    let (_, page) = helper.read(&helper.path("desk/people")).await;
    assert!(!page.contains("revoke-token"));
    let form = [("do", "new-token"), ("form", "new-token"), ("role", "attendee")];
    let nameless = owner.send(&owner.path("desk/people"), &form).await;
    assert_eq!(nameless.status, 422);
    assert!(nameless.body.contains("aria-invalid=\"true\""), "the sentence is at its field");
}

#[tokio::test]
async fn a_token_opens_its_event_alone_and_is_kept_as_a_hash() {
    let (campgrid, owner) = camp().await;
    let elsewhere = campgrid.event("Elsewhere").await;
    let token = token(&owner, "owner").await;
    let there = Program::nobody(&campgrid, &elsewhere.slug).with(&token);
    assert_eq!(there.read("/board").await.problem(), "bad-token");
    assert_eq!(there.refused(401, json!({ "do": "set-phase", "phase": "live" })).await, "bad-token");

    let secret = token.strip_prefix("campgrid_").expect("tokens are told by their beginning");
    let [hash] = &campgrid.column("SELECT secret_hash FROM tokens").await[..] else { panic!("one token") };
    assert_ne!(hash, secret);
    for bad in ["", "x", secret, &format!("campgrid_{hash}"), &"campgrid_".repeat(500)] {
        let told = Program::nobody(&campgrid, &owner.slug).with(bad).read("/me").await;
        assert_eq!(told.problem(), "bad-token", "{bad}");
    }
}

#[tokio::test]
async fn a_cookie_opens_nothing_and_a_token_works_from_anywhere() {
    let (campgrid, owner) = camp().await;
    let path = format!("/api/v1/events/{}", owner.slug);
    // The device of the owner: its cookie comes along.
    let me = owner.get(&(path.clone() + "/me"), &[]).await;
    assert_eq!(me.status(), 401);
    assert_eq!(me.headers()["www-authenticate"], "Bearer realm=\"campgrid\"");
    let form = [("do", "set-phase"), ("phase", "live")];
    assert_eq!(owner.send(&(path + "/commands"), &form).await.status, 401, "nor by a form");

    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let elsewhere = [("Origin", "https://app.example"), ("Sec-Fetch-Site", "cross-site")];
    let mut request =
        program.request(Method::POST, "/commands").json(&json!({ "do": "set-phase", "phase": "live" }));
    for (name, value) in elsewhere {
        request = request.header(name, value);
    }
    let answer = request.send().await.expect("it answers");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["access-control-allow-origin"], "*");
    assert!(!answer.headers().contains_key("access-control-allow-credentials"));
    assert!(!answer.headers().contains_key("set-cookie"));
}

#[tokio::test]
async fn pages_of_other_sites_read_without_a_token_only_what_the_event_shows_elsewhere() {
    let (campgrid, owner) = camp().await;
    let nobody = Program::nobody(&campgrid, &owner.slug);
    let allowed = async || {
        let answer = nobody.request(Method::GET, "/board").header("Origin", "https://x.example").send().await;
        answer.expect("it answers").headers().contains_key("access-control-allow-origin")
    };
    assert!(!allowed().await);
    owner.done("set-embedding", &[("open", "yes")]).await;
    assert!(allowed().await);
    let asked = nobody.request(Method::OPTIONS, "/commands").send().await.expect("it answers");
    assert_eq!(asked.status(), 204);
    let headers = asked.headers()["access-control-allow-headers"].to_str().expect("text").to_owned();
    assert!(headers.contains("Authorization") && headers.contains("Idempotency-Key"), "{headers}");
}

#[tokio::test]
async fn an_event_keeps_an_owner_who_is_no_token() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "owner").await;
    let told = program.refused(422, json!({ "do": "set-role", "person": 1, "role": "attendee" })).await;
    assert_eq!(told, "last-owner");
}

#[tokio::test]
async fn whoever_is_removed_or_forgotten_writes_no_more() {
    let (campgrid, owner) = camp().await;
    let program = Program::of(&campgrid, &owner, "attendee").await;
    let person = program.read("/me").await.body["person"].to_string();
    owner.done("remove-person", &[("person", &person), ("kind", "hidden")]).await;
    assert_eq!(program.refused(403, json!({ "do": "pitch", "title": "x" })).await, "removed");
    assert_eq!(program.refused(422, json!({ "do": "forget-me", "sure": false })).await, "not-sure");
    program.done(json!({ "do": "forget-me", "sure": true })).await;
    assert_eq!(program.read("/me").await.problem(), "bad-token");
}
