//! Limits, at their edges: as many as fit are done, one more is refused with a sentence, and others do not notice.

use crate::api::{Program, camp, token};
use serde_json::json;
use tests::{Campgrid, On, Person};

const TOO_FAST: &str = "too-fast";

async fn camp_with(limits: &str) -> (Campgrid, Person) {
    let campgrid = Campgrid::start_with(On::Sqlite, &["--limits", limits]).await;
    let owner = campgrid.event("Hurry").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("Kites").await;
    (campgrid, owner)
}

/// Taps on a heart, as often as it says; answers how the last one ended.
async fn taps(person: &Person, times: usize) -> Result<(), String> {
    let mut last = Ok(());
    for _ in 0..times {
        let tap = person.ask("interest", &[("session", "1"), ("level", "must")]).await;
        last = tap.map(|_| ()).map_err(|refused| refused.kind);
    }
    last
}

#[tokio::test]
async fn a_device_that_sends_too_much_waits_and_nobody_else_does() {
    // One comes back in a minute, which is as good as none.
    let (campgrid, owner) = camp_with("device=5/1").await;
    let hasty = campgrid.person(&owner.slug);
    // The first form gives the device its token: it counts as that of a newcomer.
    assert_eq!(taps(&hasty, 1).await, Ok(()));
    assert_eq!(taps(&hasty, 5).await, Ok(()));
    assert_eq!(taps(&hasty, 1).await, Err(TOO_FAST.to_owned()));

    let form = [("do", "pitch"), ("form", "pitch"), ("title", "Long and dear"), ("name", "Ben")];
    let (status, again) = status_and_wait(&hasty, &hasty.path("pitch"), &form).await;
    assert_eq!(status, 429);
    assert!((1..=60).contains(&again.expect("it says when to come again")));
    let page = hasty.send(&hasty.path("pitch"), &form).await.body;
    assert!(
        page.contains("Nothing is lost") && page.contains("Long and dear"),
        "the form comes back filled in"
    );
    let german = hasty.send_from(&hasty.path("pitch"), &form, &[("Accept-Language", "de")]).await.body;
    assert!(german.contains("Nichts ist verloren"));

    assert_eq!(taps(&campgrid.person(&owner.slug), 3).await, Ok(()), "another device has its own");
    assert_eq!(hasty.read(&hasty.path("")).await.0, 200, "and reading goes on");
}

/// Sends a plain form; answers the status and in how many seconds to come again.
async fn status_and_wait(person: &Person, path: &str, form: &[(&str, &str)]) -> (u16, Option<u32>) {
    let headers = person.post_headers(path, form).await;
    let again = headers.iter().find(|(name, _)| name == "retry-after");
    let again = again.and_then(|(_, seconds)| seconds.parse().ok());
    (person.send(path, form).await.status, again)
}

#[tokio::test]
async fn an_address_and_an_event_have_limits_that_devices_share() {
    let (campgrid, owner) = camp_with("address=13/1").await;
    // Opening the event, its phase and its first session were three, and whoever comes now shares the ten that are left.
    for _ in 0..10 {
        assert_eq!(taps(&campgrid.person(&owner.slug), 1).await, Ok(()));
    }
    assert_eq!(taps(&campgrid.person(&owner.slug), 1).await, Err(TOO_FAST.to_owned()));

    let (campgrid, owner) = camp_with("event=4/1").await;
    let elsewhere = campgrid.event("Elsewhere").await;
    for left in [2, 1] {
        assert_eq!(taps(&campgrid.person(&owner.slug), 1).await, Ok(()), "{left} are left");
    }
    assert_eq!(taps(&campgrid.person(&owner.slug), 1).await, Err(TOO_FAST.to_owned()));
    elsewhere.done("set-phase", &[("phase", "pitching")]).await;

    let (campgrid, owner) = camp_with("newcomers=3/1").await;
    for _ in 0..3 {
        assert_eq!(taps(&campgrid.person(&owner.slug), 2).await, Ok(()));
    }
    assert_eq!(taps(&campgrid.person(&owner.slug), 1).await, Err(TOO_FAST.to_owned()));
    let made_up = format!("campgrid={}", "ab".repeat(32));
    let tap = [("do", "interest"), ("session", "1"), ("level", "must")];
    let forged = campgrid.person(&owner.slug).send_from(&owner.path(""), &tap, &[("Cookie", &made_up)]).await;
    assert_eq!(forged.status, 429, "nor does a token that somebody made up make them known");
    assert_eq!(taps(&owner, 3).await, Ok(()), "who has been here is none");
}

#[tokio::test]
async fn an_address_opens_so_many_events() {
    let (_campgrid, owner) = camp_with("openings=3/1").await;
    let open = async || {
        let fields = [("name", "Another"), ("zone", "UTC")];
        owner.try_ask("/new", "open-event", Person::new_id(), &fields).await
    };
    assert!(open().await.is_ok() && open().await.is_ok());
    let refused = open().await.err().flatten().expect("the fourth is refused");
    assert_eq!(refused.kind, TOO_FAST);
}

#[tokio::test]
async fn whoever_guesses_is_told_to_wait_and_who_has_a_secret_is_let_in() {
    let (campgrid, owner) = camp_with("guesses=6/1").await;
    let (link, wall) = (owner.link("facilitator").await, owner.wall_address().await);
    let guesser = campgrid.person(&owner.slug);
    let wrong = "0".repeat(64);
    for path in [
        format!("/k/{wrong}"),
        format!("/w/{wrong}"),
        format!("/c/{wrong}.ics"),
        guesser.path("card/12-bcdfg-hjkmn"),
        "/j/BCD-FGH".to_owned(),
    ] {
        assert_eq!(guesser.read(&path).await.0, 404, "{path}");
    }
    let joining = [("code", "BCD-FGH")];
    let wrong_code = guesser.try_ask("/", "join", Person::new_id(), &joining).await.err().flatten();
    assert_eq!(wrong_code.expect("it opens nothing").kind, "no-such-code");

    // That was the sixth.
    for path in
        [format!("/k/{wrong}"), format!("/w/{wrong}"), format!("/c/{wrong}.ics"), "/j/BCD-FGH".to_owned()]
    {
        let (status, says) = guesser.read(&path).await;
        assert_eq!(status, 429, "{path}");
        assert!(says.contains("again"), "{says}");
    }
    let code = guesser.try_ask("/", "join", Person::new_id(), &joining).await.err().flatten();
    assert_eq!(code.expect("it is not even looked at").kind, TOO_FAST);
    let with_key = guesser.ask("count-heads", &[("run", "1"), ("heads", "3"), ("key", &wrong)]).await;
    assert_eq!(with_key.expect_err("that is no key").kind, TOO_FAST);
    let bad = Program::nobody(&campgrid, &owner.slug).with(&format!("campgrid_{wrong}")).read("/me").await;
    assert_eq!((bad.status, bad.problem().as_str()), (429, TOO_FAST));
    let redeemed = guesser.try_ask(&format!("/k/{wrong}"), "redeem", Person::new_id(), &[]).await;
    assert_eq!(redeemed.err().flatten().expect("it opens nothing").kind, TOO_FAST);

    assert_eq!(guesser.read(&link).await.0, 200, "nobody guesses 256 bits: who has them is let in");
    assert_eq!(guesser.read(&wall).await.0, 200);
}

#[tokio::test]
async fn so_many_sockets_are_open_at_once() {
    let (campgrid, owner) = camp_with("device-sockets=2,address-sockets=3").await;
    let one = owner.listen(None).await;
    let _two = owner.listen(None).await;
    assert!(owner.try_listen(None, None).await.is_err(), "a device has two");
    let other = campgrid.person(&owner.slug);
    let _three = other.listen(None).await;
    assert!(campgrid.person(&owner.slug).try_listen(None, None).await.is_err(), "the address has three");
    drop(one);
    // The server hears of it when it hears of it.
    while other.try_listen(None, None).await.is_err() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_program_has_limits_by_its_token_and_without_one() {
    let (campgrid, owner) = camp_with("token=2/1,anonymous=3/1").await;
    let program = Program::of(&campgrid, &owner, "facilitator").await;
    let other = Program::of(&campgrid, &owner, "facilitator").await;
    let tap = json!({ "do": "interest", "session": 1, "level": "must" });
    for _ in 0..2 {
        assert_eq!(program.ask(tap.clone()).await.status, 200);
    }
    assert_eq!(program.refused(429, tap.clone()).await, TOO_FAST);
    assert_eq!(other.ask(tap).await.status, 200);
    assert_eq!(program.read("/board").await.status, 200, "and reading goes on");

    let nobody = Program::nobody(&campgrid, &owner.slug);
    for _ in 0..3 {
        assert_eq!(nobody.read("/board").await.status, 200);
    }
    let told = nobody.read("/board").await;
    assert_eq!((told.status, told.problem().as_str()), (429, TOO_FAST));
}

#[tokio::test]
async fn only_a_trusted_proxy_says_who_comes() {
    let slow = ["--limits", "anonymous=2/1"];
    let campgrid =
        Campgrid::start_with(On::Sqlite, &[slow[0], slow[1], "--trusted-proxy", "127.0.0.0/8"]).await;
    let owner = campgrid.event("Proxied").await;
    let path = format!("/api/v1/events/{}", owner.slug);
    let from =
        async |address: &str| owner.get(&path, &[("X-Forwarded-For", address)]).await.status().as_u16();
    for address in ["203.0.113.1", "203.0.113.2"] {
        assert_eq!(
            [from(address).await, from(address).await, from(address).await],
            [200, 200, 429],
            "{address}"
        );
    }
    assert_eq!(
        from("198.51.100.9, 203.0.113.1").await,
        429,
        "what stands before the proxy's word is not believed"
    );

    let campgrid = Campgrid::start_with(On::Sqlite, &slow).await;
    let owner = campgrid.event("Alone").await;
    let path = format!("/api/v1/events/{}", owner.slug);
    let from =
        async |address: &str| owner.get(&path, &[("X-Forwarded-For", address)]).await.status().as_u16();
    let statuses = [from("203.0.113.1").await, from("203.0.113.2").await, from("203.0.113.3").await];
    assert_eq!(statuses, [200, 200, 429], "nobody is believed without being named");
}

#[tokio::test]
async fn without_limits_there_are_none_and_nonsense_is_said_to_be_none() {
    let (campgrid, owner) = camp_with("off").await;
    assert_eq!(taps(&owner, 200).await, Ok(()));
    let (fine, says) = campgrid.run(&["serve", "--limits", "device=lots"]);
    assert!(!fine && says.contains("is no limit"), "{says}");
}

#[tokio::test]
async fn a_person_in_a_hurry_meets_no_limit() {
    let (campgrid, owner) = camp().await;
    let eager = campgrid.person(&owner.slug);
    assert_eq!(
        taps(&eager, 100).await,
        Ok(()),
        "a heart on every session of a large board, one after the other"
    );
    let program = Program::nobody(&campgrid, &owner.slug).with(&token(&owner, "facilitator").await);
    for number in 0..100 {
        program.done(json!({ "do": "announce", "text": format!("{number}") })).await;
    }
}
