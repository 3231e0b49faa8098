//! Rooms' own screens: what they say, who may count heads there, what has moved.

use app::api::Frame;
use model::RunId;
use tests::{Campgrid, On, Person};

/// An event that is live, with two rooms (1: Koto, 40 seats; 2: Lyre), a slot that is on and the one after it, and “Tea”
/// by its owner in Koto now.
async fn live(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Doors").await;
    let utc = [("name", "Doors"), ("zone", "UTC"), ("about", "")];
    let now = owner.done("edit-settings", &utc).await.change.expect("the settings are new").at;
    owner.done("add-room", &[("name", "Koto"), ("capacity", "40"), ("directions", "Second floor")]).await;
    owner.done("add-room", &[("name", "Lyre")]).await;
    for minutes in [-5, 55] {
        owner.slot(now, minutes).await;
    }
    let tea = owner.pitch("Tea").await;
    owner.done("place", &[("run", &tea), ("place", "1.1")]).await;
    owner.done("set-phase", &[("phase", "live")]).await;
    owner
}

/// The secret of the doors, as the desk has it.
async fn key(owner: &Person) -> String {
    let (_, desk) = owner.read(&owner.path("desk")).await;
    let (_, behind) = desk.split_once("door_key").expect("the desk has it");
    let key: String = behind.chars().skip_while(|c| !c.is_ascii_hexdigit()).take(64).collect();
    assert!(key.bytes().all(|byte| byte.is_ascii_hexdigit()), "{key}");
    key
}

#[tokio::test]
async fn a_door_says_what_is_on_to_everybody_and_without_a_script() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = live(&campgrid).await;
    let visitor = campgrid.person(&owner.slug);
    let (status, koto) = visitor.read(&visitor.path("door/1")).await;
    assert_eq!(status, 200);
    for said in ["Koto", "Second floor", "40 seats", "Tea", "Ana", "Time left"] {
        assert!(koto.contains(said), "{said}");
    }
    assert!(!koto.contains("count-heads"), "whoever walks by counts nothing");
    let (_, lyre) = visitor.read(&visitor.path("door/2")).await;
    assert!(lyre.contains("Free") && !lyre.contains("Time left"));
    let (_, nothing) = visitor.read(&visitor.path("door/9")).await;
    assert!(nothing.contains("There is no such room here"));
    owner.done("close-room", &[("room", "2"), ("from", "now"), ("closed", "yes")]).await;
    let (_, closed) = visitor.read(&visitor.path("door/2")).await;
    assert!(closed.contains("This room is closed from now on"));
}

#[tokio::test]
async fn heads_are_counted_at_a_door_by_whoever_may() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start(on).await;
        let owner = live(&campgrid).await;
        let (tablet, ana) = (campgrid.person(&owner.slug), campgrid.person(&owner.slug));
        let key = key(&owner).await;
        let run: RunId = "1".parse().expect("a run");
        let refused = tablet.ask("count-heads", &[("run", "1"), ("heads", "5")]).await;
        assert_eq!(refused.expect_err("it came without a key").kind, "not-at-door");
        let wrong = "0".repeat(64);
        let refused = tablet.ask("count-heads", &[("run", "1"), ("heads", "5"), ("key", &wrong)]).await;
        assert_eq!(refused.expect_err("that is none").kind, "not-at-door");

        let mut ears = ana.listen(None).await;
        let heads = |wanted: u32| {
            move |frame| match frame {
                Frame::Heads(heads) => (heads.0.get(&run).copied().unwrap_or(0) == wanted).then_some(()),
                _ => None,
            }
        };
        ana.done("here", &[("run", "1"), ("here", "yes")]).await;
        ears.until(heads(1)).await;
        // Whoever counts sees also those without a phone.
        tablet.done("count-heads", &[("run", "1"), ("heads", "23"), ("key", &key)]).await;
        ears.until(heads(23)).await;
        let (_, page) = ana.read(&ana.path("door/1")).await;
        assert!(page.contains("About 17 seats left") && page.contains("23 of 40"));
        owner.done("count-heads", &[("run", "1"), ("heads", "40")]).await;
        ears.until(heads(40)).await;
        let (_, page) = ana.read(&ana.path("door/1")).await;
        assert!(page.contains(">Full<"), "{page}");

        campgrid.kill();
        campgrid.again();
        ana.listen(None).await.until(heads(40)).await;
        let (_, archive) = owner.read(&owner.path("export.json")).await;
        assert!(
            archive.contains("\"doors\"") && !archive.contains(&key),
            "the count is in it, the secret is not"
        );
        // Nobody: what the phones say is what there is.
        tablet.done("count-heads", &[("run", "1"), ("heads", "0"), ("key", &key)]).await;
        ana.listen(None).await.until(heads(1)).await;

        owner.done("new-door-key", &[]).await;
        let refused = tablet.ask("count-heads", &[("run", "1"), ("heads", "5"), ("key", &key)]).await;
        assert_eq!(refused.expect_err("it is an old one").kind, "not-at-door");
        let fresh = self::key(&owner).await;
        tablet.done("count-heads", &[("run", "1"), ("heads", "5"), ("key", &fresh)]).await;
        let stranger = ana.ask("new-door-key", &[]).await;
        assert_eq!(stranger.expect_err("she is an attendee").kind, "needs-role");
    }
}

#[tokio::test]
async fn a_number_that_is_none_comes_back_with_its_sentence() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = live(&campgrid).await;
    let door = owner.path("door/1");
    for (heads, kind) in
        [("", "missing"), ("many", "not-a-number"), ("-1", "out-of-range"), ("100001", "out-of-range")]
    {
        let refused = owner.ask("count-heads", &[("run", "1"), ("heads", heads)]).await;
        let refused = refused.expect_err("it is no number of heads");
        assert_eq!((refused.kind.as_str(), refused.field.as_deref()), (kind, Some("heads")), "{heads}");
        let form = [("do", "count-heads"), ("form", "count-heads-1-set"), ("run", "1"), ("heads", heads)];
        let plain = owner.send(&door, &form).await;
        assert_eq!(plain.status, 422, "{heads}");
        assert!(plain.body.contains(&refused.sentence), "{}", refused.sentence);
        assert!(heads.is_empty() || plain.body.contains(&format!("value=\"{heads}\"")), "{heads}");
    }
    let plain = owner.send(&door, &[("do", "count-heads"), ("run", "1"), ("heads", "100000")]).await;
    assert_eq!(plain.status, 303, "the most that fits");
    let refused = owner.ask("count-heads", &[("run", "9"), ("heads", "1")]).await;
    assert_eq!(refused.expect_err("there is no such run").kind, "no-such-run");
}

#[tokio::test]
async fn what_moves_is_told_at_both_doors_unless_it_is_hidden() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = live(&campgrid).await;
    let visitor = campgrid.person(&owner.slug);
    owner.done("place", &[("run", "1"), ("place", "2.1")]).await;
    let (_, koto) = visitor.read(&visitor.path("door/1")).await;
    assert!(koto.contains("“Tea” has moved to Lyre"), "{koto}");
    let (_, lyre) = visitor.read(&visitor.path("door/2")).await;
    assert!(lyre.contains("“Tea” has moved here from Koto"), "{lyre}");
    owner.done("place", &[("run", "1"), ("place", "")]).await;
    let (_, lyre) = visitor.read(&visitor.path("door/2")).await;
    assert!(lyre.contains("“Tea” has no room at the moment"), "{lyre}");
    owner.done("hide", &[("session", "1")]).await;
    for room in ["door/1", "door/2"] {
        for person in [&visitor, &owner] {
            let (_, page) = person.read(&person.path(room)).await;
            let (_, main) = page.split_once("<main").expect("a page");
            let (main, _) = main.split_once("</main>").expect("an end");
            assert!(!main.contains("Tea"), "{room}: {main}");
        }
    }
}

#[tokio::test]
async fn codes_lead_to_doors_and_sessions_and_nowhere_else() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = live(&campgrid).await;
    let picture = async |query: &str| owner.read(&owner.path(&format!("qr.svg{query}"))).await;
    let (_, event) = picture("").await;
    let key = "0123456789abcdef".repeat(4);
    for query in ["?door=1", "?session=1", &format!("?door=1&key={key}")] {
        let (status, code) = picture(query).await;
        assert!(status == 200 && code.contains("<svg") && code != event, "{query}");
    }
    for query in ["?door=x", "?session=%2F%2Fevil.example", "?door=1&key=javascript"] {
        assert_eq!(picture(query).await.0, 404, "{query}");
    }
}
