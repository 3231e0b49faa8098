//! What happens, asked for again and again.

use super::{Program, camp, run};
use serde_json::json;
use std::time::Instant;

#[tokio::test]
async fn a_program_starts_from_the_board_and_follows_the_changes() {
    let (campgrid, owner) = camp().await;
    let nobody = Program::nobody(&campgrid, &owner.slug);
    let start = nobody.read("/changes").await.body;
    assert_eq!(start["board"]["seq"], start["seq"]);
    let (epoch, seq) = (start["epoch"].as_str().expect("a text").to_owned(), start["seq"].clone());
    let since = format!("/changes?since={epoch}.{seq}");
    let nothing = nobody.read(&since).await.body;
    assert_eq!((&nothing["changes"], nothing.get("board")), (&json!([]), None));

    owner.done("place", &[("run", "1"), ("place", "1.1")]).await;
    let more = nobody.read(&since).await.body;
    assert_eq!(
        more["changes"][0]["effects"],
        json!([{ "placed": { "run": run(1), "place": { "room": 1, "slot": 1 } } }])
    );
    assert_eq!(more["seq"].as_u64(), seq.as_u64().map(|seq| seq + 1));
    assert_eq!(nobody.read(&format!("/changes?since={seq}")).await.body, more, "a number will do");
    let whole = nobody.read("/changes?since=0").await.body;
    assert_eq!(whole["changes"].as_array().map(Vec::len), more["seq"].as_u64().map(|all| all as usize));
    for elsewhere in [format!("1.{seq}"), "999".into()] {
        let over = nobody.read(&format!("/changes?since={elsewhere}")).await.body;
        assert_eq!(over["board"]["seq"], more["seq"], "{elsewhere}: start over");
    }
    for (query, field) in
        [("since=x", "since"), ("since=-1", "since"), ("since=", "since"), ("since=1&wait=x", "wait")]
    {
        let told = nobody.read(&format!("/changes?{query}")).await;
        assert_eq!((told.status, told.problem().as_str()), (400, "bad-query"), "{query}");
        assert_eq!(told.body["field"], field, "{query}");
    }
}

#[tokio::test]
async fn a_program_can_wait_for_the_next_change() {
    let (campgrid, owner) = camp().await;
    let nobody = Program::nobody(&campgrid, &owner.slug);
    let seq = nobody.read("").await.body["seq"].clone();
    let waits = tokio::spawn({
        let (nobody, seq) = (nobody.clone(), seq.clone());
        async move { nobody.read(&format!("/changes?since={seq}&wait=29")).await.body }
    });
    owner.done("announce", &[("text", "Soup is ready")]).await;
    let began = Instant::now();
    let told = waits.await.expect("it is told");
    assert_eq!(told["changes"][0]["effects"][0]["announced"]["text"], "Soup is ready");
    assert!(began.elapsed().as_secs() < 15, "at once, and not when the time is over");
    let seq = told["seq"].clone();
    let nothing = nobody.read(&format!("/changes?since={seq}&wait=1")).await.body;
    assert_eq!((&nothing["changes"], &nothing["seq"]), (&json!([]), &seq));
}

#[tokio::test]
async fn what_is_hidden_is_in_no_change_for_others() {
    let (campgrid, owner) = camp().await;
    let (nobody, attendee, desk) = (
        Program::nobody(&campgrid, &owner.slug),
        Program::of(&campgrid, &owner, "attendee").await,
        Program::of(&campgrid, &owner, "facilitator").await,
    );
    let seq = nobody.read("").await.body["seq"].clone();
    let rude = owner.pitch("Unspeakable").await;
    let between = nobody.read(&format!("/changes?since={seq}")).await.body["seq"].clone();
    owner.done("hide", &[("session", &rude)]).await;
    owner
        .done("edit-session", &[("session", &rude), ("title", "Unspeakable again"), ("hosting", "yes")])
        .await;
    for who in [&nobody, &attendee] {
        for tail in [
            "/board".into(),
            "/changes".into(),
            format!("/changes?since={seq}"),
            format!("/changes?since={between}"),
        ] {
            let told = who.read(&tail).await;
            assert_eq!(told.status, 200);
            assert!(!told.body.to_string().contains("Unspeakable"), "{tail}");
        }
    }
    let told = desk.read(&format!("/changes?since={between}")).await.body;
    assert!(told.to_string().contains("Unspeakable again"), "facilitators see it: {told}");
    assert_eq!(attendee.read("/people").await.problem(), "needs-role");
    assert_eq!(nobody.read("/people").await.problem(), "no-token");
    let people = desk.read("/people").await.body;
    assert!(
        people.as_array().is_some_and(|people| people.iter().any(|one| one["name"] == "Ana")),
        "{people}"
    );
}

#[tokio::test]
async fn the_board_is_not_sent_again_to_whoever_has_it() {
    let (campgrid, owner) = camp().await;
    let nobody = Program::nobody(&campgrid, &owner.slug);
    let board = nobody.request(reqwest::Method::GET, "/board");
    let tag = board.send().await.expect("it answers").headers()["etag"].clone();
    let again = async |program: &Program| {
        let request = program.request(reqwest::Method::GET, "/board").header("If-None-Match", tag.clone());
        request.send().await.expect("it answers").status().as_u16()
    };
    assert_eq!(again(&nobody).await, 304);
    owner.done("add-room", &[("name", "Oboe")]).await;
    assert_eq!(again(&nobody).await, 200);
    let tag =
        nobody.request(reqwest::Method::GET, "/board").send().await.expect("it answers").headers()["etag"]
            .clone();
    owner.done("interest", &[("session", "1"), ("level", "must")]).await;
    let counted = async || {
        let counts = nobody.read("/board").await.body["counts"].clone();
        counts == json!({ "1": { "interested": 0, "must": 1 } })
    };
    while !counted().await {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let request = nobody.request(reqwest::Method::GET, "/board").header("If-None-Match", tag);
    let answer = request.send().await.expect("it answers");
    assert_eq!(answer.status(), 200, "what people want is part of it");
}
