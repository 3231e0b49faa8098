//! Secrets stay where they belong: not in the log, whatever it tells, and those of people are kept as hashes.

use crate::api::{Program, token};
use crate::receiver::Receiver;
use serde_json::json;
use std::collections::BTreeMap;
use tests::{Campgrid, Person};

/// The 64 digits behind the first `before` of a text.
fn behind(text: &str, before: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{before} is there"));
    let secret: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
    assert_eq!(secret.len(), 64, "{before}{secret}");
    secret
}

/// Somebody new, and what their device is known by.
async fn device(campgrid: &Campgrid, slug: &str) -> (Person, String) {
    let person = campgrid.person(slug);
    let headers = person.headers("/").await;
    let cookie = headers["set-cookie"].to_str().expect("a cookie is text").to_owned();
    (person, behind(&cookie, "campgrid="))
}

/// Uses every kind of secret there is; answers them by what they are.
pub(crate) async fn everything_secret(campgrid: &Campgrid) -> BTreeMap<&'static str, String> {
    let mut secrets = BTreeMap::new();
    let owner = campgrid.event("Secrets").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("Kites").await;
    let (helper, helpers) = device(campgrid, &owner.slug).await;
    secrets.insert("device", helpers);

    let link = owner.link("facilitator").await;
    assert_eq!(helper.read(&link).await.0, 200);
    helper.redeem(&link).await;
    secrets.insert("link", behind(&link, "/k/"));

    let wall = owner.wall_address().await;
    assert_eq!(helper.read(&wall).await.0, 200);
    secrets.insert("wall", behind(&wall, "/w/"));

    let offered = helper.done("hand-over", &[]).await.hand_over.expect("an address is made").address;
    secrets.insert("hand-over", behind(&offered, "/k/"));
    let (other, _) = device(campgrid, &owner.slug).await;
    other.redeem(&format!("/k/{}", secrets["hand-over"])).await;

    let token = token(&owner, "facilitator").await;
    let program = Program::nobody(campgrid, &owner.slug).with(&token);
    program.done(json!({ "do": "announce", "text": "x" })).await;
    secrets.insert("token", behind(&token, "campgrid_"));

    let me = helper.done("new-calendar", &[]).await.me;
    let calendar = behind(&me.calendar.expect("there is a calendar"), "/c/");
    assert_eq!(helper.read(&format!("/c/{calendar}.ics")).await.0, 200);
    secrets.insert("calendar", calendar);

    let (_, tablets) = owner.read(&owner.path("print?what=tablets")).await;
    let key = behind(&tablets, "key=");
    assert_eq!(other.read(&owner.path(&format!("door/1?key={key}"))).await.0, 200);
    let count = [("run", "1"), ("heads", "3"), ("key", key.as_str())];
    // It counts or the session is not on now: the key was looked at.
    let _ = other.ask("count-heads", &count).await;
    secrets.insert("door", key);

    let (_, cards) = owner.read(&owner.path("print?what=pitch-cards&n=1")).await;
    let (_, card) = cards.split_once("qr.svg?card=1-").expect("a card is printed");
    let card: String = card.chars().take(11).collect();
    assert_eq!(other.read(&owner.path(&format!("card/1-{card}"))).await.0, 200);
    other
        .done_at(
            &owner.path(&format!("card/1-{card}")),
            "pitch-card",
            &[("title", "Cards"), ("hosts", "Zed")],
        )
        .await;
    secrets.insert("card", card);

    let hook = "https://hook.example/services/T00000000/B00000000/wholly-secret-path";
    owner.ask("add-hook", &[("hook-url", hook), ("shape", "plain"), ("hook-kinds", "placed")]).await.ok();
    secrets.insert("hook", "wholly-secret-path".to_owned());
    secrets
}

#[tokio::test]
async fn no_secret_is_in_the_log_however_much_it_tells() {
    let campgrid = Campgrid::start_talking(&[]).await;
    let secrets = everything_secret(&campgrid).await;
    let log = campgrid.log();
    for seen in ["\"TRACE\"", "a secret address", "/e/secrets/desk/people"] {
        assert!(log.contains(seen), "it does tell: {seen}");
    }
    let log = log.to_ascii_lowercase();
    for (kind, secret) in secrets {
        let line = log.lines().find(|line| line.contains(&secret.to_ascii_lowercase()));
        assert!(line.is_none(), "the secret of a {kind} is in the log: {}", line.unwrap_or_default());
    }
}

#[tokio::test]
async fn no_secret_is_in_a_trace_nor_what_people_type() {
    let mut collector = Receiver::open(200).await;
    let environment = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address.as_str()),
        ("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer a-key-of-the-collector"),
        ("OTEL_TRACES_SAMPLER", "always_on"),
    ];
    let mut campgrid = Campgrid::start_talking_with(&[], &environment).await;
    let mut secrets = everything_secret(&campgrid).await;
    let _ = campgrid.person("").read("/an-address-that-somebody-made-up?and=more").await;
    campgrid.signal("TERM");
    campgrid.ended().await;

    let told = collector.all();
    assert!(told.iter().all(|got| got.headers["authorization"] == "Bearer a-key-of-the-collector"));
    let told: Vec<u8> = told.into_iter().flat_map(|got| got.body).collect();
    // Texts stand in it as they are.
    let told = String::from_utf8_lossy(&told).to_ascii_lowercase();
    for seen in
        ["get /k/{secret}", "get /c/{file}", "command pitch-card", "command redeem", "command add-hook"]
    {
        assert!(told.contains(seen), "it does tell: {seen}");
    }
    secrets.extend([("query", "and=more".into()), ("path", "made-up".into()), ("title", "Kites".into())]);
    for (kind, secret) in secrets {
        assert!(!told.contains(&secret.to_ascii_lowercase()), "the secret of a {kind} is in a trace");
    }
    assert!(!campgrid.log().contains("a-key-of-the-collector"));
}

#[tokio::test]
async fn what_people_hold_is_kept_as_a_hash() {
    let campgrid = Campgrid::start_talking(&[]).await;
    let mut secrets = everything_secret(&campgrid).await;
    // These are shown again, or sent with what is posted, and so they are kept.
    for kept in ["calendar", "door", "card", "hook"] {
        secrets.remove(kept);
    }
    let mut cells = 0;
    for table in campgrid.column("SELECT name FROM sqlite_master WHERE type = 'table'").await {
        for column in campgrid.column(&format!("SELECT name FROM pragma_table_info('{table}')")).await {
            let all =
                campgrid.column(&format!("SELECT coalesce(hex(\"{column}\"), '') FROM \"{table}\"")).await;
            cells += all.len();
            for (kind, secret) in &secrets {
                // As text, and as the bytes that it stands for.
                let text: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
                let raw = secret.to_ascii_uppercase();
                let found = all.iter().any(|cell| cell.contains(&text) || cell.contains(&raw));
                assert!(!found, "the secret of a {kind} is in {table}.{column}");
            }
        }
    }
    assert!(cells > 100, "{cells} were looked at");
}
