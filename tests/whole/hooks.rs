//! Webhooks: what other programs are told, and what becomes of those that fail, hang, redirect or lead astray.

use crate::receiver::{Does, Got, Receiver};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;
use std::collections::BTreeSet;
use std::time::Duration;
use tests::{Campgrid, On, PATIENCE, Person};

/// This machine may be told, and tries follow each other fast.
const LOCAL: &[&str] = &["--allow-hooks-to", "127.0.0.0/8", "--hook-pause", "40"];

/// Another program, and where its hook is.
async fn program() -> (Receiver, String) {
    let receiver = Receiver::open(200).await;
    let address = receiver.address.clone() + "/hook";
    (receiver, address)
}

impl Got {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("it is JSON")
    }

    /// Which delivery it is.
    fn id(&self) -> &str {
        &self.headers["campgrid-delivery"]
    }

    /// Whether it is signed with that secret, as docs/WEBHOOKS.md says.
    fn is_signed(&self, secret: &str) -> bool {
        let (t, v1) =
            self.headers["campgrid-signature"].split_once(",v1=").expect("a moment and a signature");
        let seconds = t.strip_prefix("t=").expect("a moment");
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length is a key");
        mac.update(format!("{seconds}.").as_bytes());
        mac.update(&self.body);
        let ours: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        ours == v1
    }
}

/// The next thing that a receiver is told, with its kind and text.
async fn says(receiver: &mut Receiver) -> (String, String) {
    let json = receiver.next().await.json();
    let text = |field: &str| json[field].as_str().expect("a text").to_owned();
    (text("kind"), text("text"))
}

const ALL: [&str; 5] = ["pitched", "placed", "moved", "withdrawn", "announced"];

/// Has an address told; answers the page.
async fn add(owner: &Person, url: &str, shape: &str, kinds: &[&str]) -> tests::Plain {
    let mut fields = vec![("do", "add-hook"), ("form", "add-hook"), ("hook-url", url), ("shape", shape)];
    fields.extend(kinds.iter().map(|kind| ("hook-kinds", *kind)));
    owner.send(&owner.path("desk/event"), &fields).await
}

async fn press(owner: &Person, what: &str, hook: &str) {
    let page = owner.send(&owner.path("desk/event"), &[("do", what), ("hook", hook)]).await;
    assert_eq!(page.status, 303, "{what}: {}", page.body);
}

/// The page of the desk, once it says that.
async fn page_with(owner: &Person, sentence: &str) -> String {
    let looking = async {
        loop {
            let (status, page) = owner.read(&owner.path("desk/event")).await;
            assert_eq!(status, 200);
            if page.contains(sentence) {
                return page;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, looking)
        .await
        .unwrap_or_else(|_| panic!("the desk never says “{sentence}”"))
}

#[tokio::test]
async fn a_program_is_told_of_what_everybody_may_see_and_can_tell_that_it_is_so() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start_with(on, LOCAL).await;
        let owner = campgrid.event("Hooks").await;
        let (mut all, all_address) = program().await;
        let (mut some, some_address) = program().await;
        assert_eq!(add(&owner, &all_address, "plain", &ALL).await.status, 303);
        assert_eq!(add(&owner, &some_address, "discord", &["announced"]).await.status, 303);
        for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
            owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
        }
        owner.done("add-room", &[("name", "Koto")]).await;
        owner.done("set-phase", &[("phase", "pitching")]).await;
        let bees = owner.pitch("Bees").await;
        let told = all.next().await;
        assert_eq!(told.headers["campgrid-event"], "pitched");
        assert_eq!(told.json()["items"][0]["title"], "Bees");
        let page = page_with(&owner, "arrived").await;
        let (_, secret) = page.split_once("deliveries are signed with").expect("the desk shows the secret");
        let (_, secret) = secret.split_once("value=\"").expect("in a field");
        assert!(told.is_signed(&secret[..64]) && !told.is_signed("another"));
        assert!(!page.contains("/hook\""), "the address is a secret");

        owner.done("place", &[("run", &bees), ("place", "1.1")]).await;
        owner.done("set-phase", &[("phase", "live")]).await;
        assert_eq!(
            says(&mut all).await,
            ("placed".into(), "“Bees” is at 10:00 in Koto.".into()),
            "not before it is live"
        );
        owner.done("place", &[("run", &bees), ("place", "1.2")]).await;
        let moved = all.next().await.json();
        assert_eq!(
            (&moved["kind"], &moved["text"]),
            (&"moved".into(), &"“Bees” is now at 11:00 in Koto.".into())
        );
        assert_eq!(
            moved["items"][0]["place"],
            serde_json::json!({ "room": "Koto", "starts": "2030-01-01T11:00" })
        );

        let secret = owner.pitch("Hidden").await;
        assert_eq!(says(&mut all).await.0, "pitched");
        owner.done("hide", &[("session", &secret)]).await;
        owner.done("place", &[("run", &secret), ("place", "1.1")]).await;
        owner.done("withdraw", &[("session", &secret)]).await;
        owner.done("withdraw", &[("session", &bees)]).await;
        assert_eq!(
            says(&mut all).await,
            ("withdrawn".into(), "“Bees” will not take place.".into()),
            "of the hidden one nothing"
        );
        owner.done("announce", &[("text", "Soup *is* ready @here")]).await;
        assert_eq!(says(&mut all).await, ("announced".into(), "Soup *is* ready @here".into()));
        let soup = some.next().await.json();
        let content = soup["content"].as_str().expect("a message");
        assert!(content.starts_with("Soup \\*is\\* ready @\u{200b}here\n"), "{content}");
        assert!(!all.has_more() && !some.has_more());
        press(&owner, "remove-hook", "1").await;
        owner.done("announce", &[("text", "Who hears this?")]).await;
        some.next().await;
        assert!(!all.has_more(), "what is removed is told nothing");
    }
}

#[tokio::test]
async fn a_receiver_that_fails_is_tried_again_and_one_that_goes_on_is_turned_off() {
    let campgrid = Campgrid::start_with(On::Sqlite, LOCAL).await;
    let owner = campgrid.event("Failing").await;
    let (mut receiver, receiver_address) = program().await;
    let (mut elsewhere, elsewhere_address) = program().await;
    add(&owner, &receiver_address, "plain", &["announced"]).await;
    let announce = async |text: &str| owner.done("announce", &[("text", text)]).await;

    receiver.will([Does::Answers(500), Does::Closes, Does::Hangs]);
    announce("First").await;
    announce("Second").await;
    let tries = [receiver.next().await, receiver.next().await, receiver.next().await, receiver.next().await];
    let ids: BTreeSet<&str> = tries.iter().map(Got::id).collect();
    assert_eq!(ids.len(), 1, "each try is of the same delivery: {tries:?}");
    assert_eq!(says(&mut receiver).await.1, "Second", "order is kept");

    receiver.will([Does::Redirects(elsewhere_address.clone())]);
    announce("Third").await;
    receiver.next().await;
    page_with(&owner, "refused with 307, tries: 1").await;
    assert!(!elsewhere.has_more(), "a redirection is not followed");
    announce("Fourth").await;
    assert_eq!(says(&mut receiver).await.1, "Fourth");
    page_with(&owner, "arrived").await;

    receiver.will(vec![Does::Answers(404); 5]);
    for n in 0..5 {
        announce(&format!("Lost {n}")).await;
        receiver.next().await;
    }
    page_with(&owner, "hears nothing any more").await;
    announce("Nobody hears").await;
    receiver.will([Does::Answers(503)]);
    press(&owner, "try-hook", "1").await;
    assert_eq!(receiver.next().await.headers["campgrid-event"], "tried");
    page_with(&owner, "refused with 503").await;
    press(&owner, "try-hook", "1").await;
    assert!(says(&mut receiver).await.1.starts_with("This is a try"));
    page_with(&owner, "Turn it on again").await;
    press(&owner, "mend-hook", "1").await;
    announce("Back").await;
    assert_eq!(says(&mut receiver).await.1, "Back");
    receiver.will([Does::Answers(410)]);
    announce("Nobody is there").await;
    receiver.next().await;
    page_with(&owner, "hears nothing any more").await;
}

#[tokio::test]
async fn several_servers_make_each_delivery_once() {
    let here = Campgrid::start_with(On::Postgres, LOCAL).await;
    let there = here.another();
    let owner = here.event("Shared").await;
    let beyond = owner.through(&there);
    let (mut receiver, receiver_address) = program().await;
    add(&owner, &receiver_address, "plain", &["announced"]).await;
    beyond.read(&beyond.path("")).await;
    let mut ids = Vec::new();
    for n in 0..12 {
        let through = if n % 2 == 0 { &owner } else { &beyond };
        through.done("announce", &[("text", &format!("Number {n}"))]).await;
    }
    for _ in 0..12 {
        ids.push(receiver.next().await.id().to_owned());
    }
    // Both have heard of everything once each shows the last of it.
    for server in [&owner, &beyond] {
        page_with(server, "Number 11").await;
    }
    assert!(!receiver.has_more());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 12, "{ids:?}");
}

#[tokio::test]
async fn what_a_server_that_dies_had_on_its_way_is_sent_by_whoever_is_there() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start_with(on, LOCAL).await;
        let owner = campgrid.event("Dying").await;
        let (mut receiver, receiver_address) = program().await;
        add(&owner, &receiver_address, "plain", &["announced"]).await;
        // On Postgres another server is there; on SQLite the same one is started again.
        let another = (on == On::Postgres).then(|| campgrid.another());
        receiver.will([Does::Hangs]);
        owner.done("announce", &[("text", "First")]).await;
        let first = receiver.next().await;
        campgrid.kill();
        if another.is_none() {
            campgrid.again();
        }
        let owner =
            another.as_ref().map_or_else(|| owner.through(&campgrid), |another| owner.through(another));
        let again = receiver.next().await;
        assert_eq!((again.id(), &again.json()["text"]), (first.id(), &"First".into()));
        page_with(&owner, "arrived").await;
        owner.done("announce", &[("text", "Second")]).await;
        assert_eq!(says(&mut receiver).await.1, "Second", "and it is sent once");
    }
}

#[tokio::test]
async fn only_owners_and_only_to_addresses_that_may_be_told() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Addresses").await;
    for url in [
        "http://hooks.example/x",
        "https://127.0.0.1/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://169.254.169.254/latest",
        "https://user:pass@hooks.example/x",
        "hooks.example",
        "",
    ] {
        let page = add(&owner, url, "slack", &ALL).await;
        assert_eq!(page.status, 422, "{url}");
        assert!(page.body.contains("This address cannot be told"), "{url}: {}", page.body);
        assert!(url.is_empty() || page.body.contains(url), "what was typed is still there");
    }
    let page = add(&owner, "https://hooks.example/x", "slack", &[]).await;
    assert!(page.status == 422 && page.body.contains("What it hears is missing"), "{}", page.body);
    // A name is looked at when it is told: this one leads to this machine.
    for _ in 0..5 {
        assert_eq!(add(&owner, "https://localhost/x", "slack", &ALL).await.status, 303);
    }
    let page = add(&owner, "https://localhost/x", "slack", &ALL).await;
    assert!(page.status == 422 && page.body.contains("tells 5 addresses already"), "{}", page.body);
    press(&owner, "try-hook", "1").await;
    page_with(&owner, "its address may not be told from here").await;

    let helper = campgrid.person(&owner.slug);
    helper.redeem(&owner.link("facilitator").await).await;
    let page = add(&helper, "https://hooks.example/x", "slack", &ALL).await;
    assert_eq!(page.status, 422);
    let (_, page) = helper.read(&helper.path("desk/event")).await;
    assert!(page.contains("The event’s owners can set this up") && !page.contains("localhost/x"));
    assert!(!campgrid.run(&["serve", "--allow-hooks-to", "ten"]).0, "a network is written like 10.0.0.0/8");
}
