//! What people have beside the board: a code to come by, heads, another device.

use app::api::{Done, Frame, HandOver};
use model::RunId;
use tests::{Campgrid, On, Person};

/// The code of an event, as its page has it.
async fn code(person: &Person) -> String {
    let (_, page) = person.read(&person.path("")).await;
    let (_, behind) = page.split_once(r#"\"code\":\""#).expect("the page comes with the code");
    behind.chars().take_while(char::is_ascii_uppercase).collect()
}

#[tokio::test]
async fn a_code_leads_to_its_event_however_it_is_typed() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let (owner, other) = (campgrid.event("Codes").await, campgrid.event("Others").await);
    let code = code(&owner).await;
    assert_eq!(code.len(), 6);
    assert_ne!(code, self::code(&other).await);
    let phone = campgrid.person("");
    let (first, last) = code.split_at(3);
    for typed in
        [code.clone(), code.to_lowercase(), format!("{first}-{last}"), format!("%20{first}%20{last}")]
    {
        let answer = phone.get(&format!("/j/{typed}"), &[]).await;
        assert_eq!(answer.status(), 303, "{typed}");
        assert_eq!(answer.headers()["location"], owner.path(""));
    }
    let typed = format!(" {}-{last} ", first.to_lowercase());
    let plain = phone.send("/", &[("do", "join"), ("code", &typed)]).await;
    assert_eq!((plain.status, plain.location), (303, Some(owner.path(""))));

    let unknown = if code == "BBBBBB" { "CCCCCC" } else { "BBBBBB" };
    assert_eq!(phone.read(&format!("/j/{unknown}")).await.0, 404);
    for (typed, kind) in [(unknown, "no-such-code"), ("hello", "not-a-code"), ("", "not-a-code")] {
        let refused = phone.try_ask("/", "join", Person::new_id(), &[("code", typed)]).await.err().flatten();
        let refused = refused.expect("it is refused");
        assert_eq!((refused.kind.as_str(), refused.field.as_deref()), (kind, Some("code")));
        assert_eq!(phone.send("/", &[("do", "join"), ("code", typed)]).await.status, 422);
    }
}

#[tokio::test]
async fn a_code_stays_when_the_server_starts_again() {
    let mut campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Codes").await;
    let before = code(&owner).await;
    campgrid.kill();
    campgrid.again();
    assert_eq!(code(&owner).await, before);
}

/// An event with a slot that is on, one that is long over, and a session in each.
async fn live(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Heads").await;
    let utc = [("name", "Heads"), ("zone", "UTC"), ("about", "")];
    let now = owner.done("edit-settings", &utc).await.change.expect("the settings are new").at;
    owner.done("add-room", &[("name", "Koto")]).await;
    for (place, minutes, title) in [("1.1", -5, "Now"), ("1.2", -24 * 60, "Yesterday")] {
        owner.slot(now, minutes).await;
        let session = owner.pitch(title).await;
        owner.done("place", &[("run", &session), ("place", place)]).await;
    }
    owner
}

#[tokio::test]
async fn heads_are_counted_where_a_session_is_on_and_told_to_everybody() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start(on).await;
        let owner = live(&campgrid).await;
        let (ana, bo) = (campgrid.person(&owner.slug), campgrid.person(&owner.slug));
        let here = [("run", "1"), ("here", "yes")];
        assert_eq!(ana.ask("here", &here).await.expect_err("it is not live").kind, "not-live");
        owner.done("set-phase", &[("phase", "live")]).await;
        for (run, kind) in [("2", "not-on-now"), ("9", "no-such-run")] {
            let refused = ana.ask("here", &[("run", run), ("here", "yes")]).await;
            assert_eq!(refused.expect_err("nobody is there").kind, kind);
        }

        let mut ears = bo.listen(None).await;
        let run: RunId = "1".parse().expect("a run");
        // A second tap of the same person is not a second head.
        for person in [&ana, &ana, &bo] {
            assert!(person.done("here", &here).await.me.here.contains(&run));
        }
        let heads = |wanted: u32| {
            move |frame| match frame {
                Frame::Heads(heads) => (heads.0.get(&run).copied().unwrap_or(0) == wanted).then_some(()),
                _ => None,
            }
        };
        ears.until(heads(2)).await;
        ana.done("here", &[("run", "1")]).await;
        ears.until(heads(1)).await;
        let (_, archive) = owner.read(&owner.path("export.json")).await;
        assert!(archive.contains("\"heads\""), "they are in the archive");

        campgrid.kill();
        campgrid.again();
        ana.listen(None).await.until(heads(1)).await;
        assert!(bo.done("rename", &[("name", "Bo")]).await.me.here.contains(&run), "they outlive the server");
    }
}

/// The address for another device, without the server in front.
fn path(done: Done) -> (String, HandOver) {
    let hand_over = done.hand_over.expect("the answer has the address");
    let at = hand_over.address.find("/k/").expect("it is a key");
    (hand_over.address[at..].to_owned(), hand_over)
}

#[tokio::test]
async fn another_device_becomes_the_same_person_once() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Devices").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let (one, two) = (owner.pitch("One").await, owner.pitch("Two").await);
    let (phone, laptop) = (campgrid.person(&owner.slug), campgrid.person(&owner.slug));
    let ana = phone.done("rename", &[("name", "Ana")]).await.me;
    phone.done("interest", &[("session", &one), ("level", "interested")]).await;
    let before = laptop.done("interest", &[("session", &one), ("level", "must")]).await.me;
    laptop.done("interest", &[("session", &two), ("level", "must")]).await;
    assert_ne!(before.person, ana.person);

    let (path, hand_over) = path(phone.done("hand-over", &[]).await);
    assert!(hand_over.qr_svg.contains("<svg"), "with its code for a camera");
    let (status, page) = laptop.read(&path).await;
    assert_eq!(status, 200);
    assert!(page.contains("Devices") && page.contains("Ana"), "it says whose it is, and does nothing yet");
    assert_eq!(laptop.done("rename", &[("name", "Laptop")]).await.me.person, before.person);
    let plain = laptop.send(&path, &[("do", "redeem")]).await;
    assert_eq!((plain.status, plain.location), (303, Some(owner.path(""))));

    let wants = |me: &app::api::Me| me.interest.values().map(|level| level.key()).collect::<Vec<_>>();
    for device in [&phone, &laptop] {
        let me = device.done("interest", &[("session", &two), ("level", "must")]).await.me;
        assert_eq!((me.person, me.name.as_deref()), (ana.person, Some("Ana")));
        assert_eq!(wants(&me), ["interested", "must"], "what the laptop wanted is added, not put over it");
    }
    // One person on two devices counts once.
    owner
        .listen(None)
        .await
        .until(|frame| match frame {
            Frame::Counts(counts) => counts.iter().map(|(_, count)| count.people()).eq([1, 1]).then_some(()),
            _ => None,
        })
        .await;

    let late = campgrid.person(&owner.slug);
    let (status, page) = late.read(&path).await;
    assert_eq!(status, 410);
    assert!(page.contains("used already") && !page.contains("Ana"));
    let refused = late.try_ask(&path, "redeem", Person::new_id(), &[]).await.err().flatten();
    assert_eq!(refused.expect("it serves once").kind, "hand-over-used");
}

#[tokio::test]
async fn without_a_script_the_page_shows_the_address_once() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Devices").await;
    let page = owner.send(&owner.path("mine"), &[("do", "hand-over")]).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("/k/"));
    assert!(!owner.read(&owner.path("mine")).await.1.contains("/k/"));
    let (path, _) = path(campgrid.person(&owner.slug).done("hand-over", &[]).await);
    let refused = owner.try_ask(&path, "redeem", Person::new_id(), &[]).await.err().flatten();
    assert_eq!(refused.expect("an owner’s device is not given away").kind, "hand-over-lower");
    assert_eq!(owner.read(&owner.path("desk")).await.0, 200);
}
