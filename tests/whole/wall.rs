//! Walls: what facilitators hold them to, what they tell of as new, and their address that can be taken back.

use model::{Shifted, Shifts};
use tests::{Campgrid, On, Person};

/// A live event with Kites in Koto at 10:00 on a day to come, and another room.
async fn live(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Walls").await;
    for room in ["Koto", "Lyre"] {
        owner.done("add-room", &[("name", room)]).await;
    }
    owner.done("add-slot", &[("date", "2040-05-30"), ("starts", "10:00"), ("ends", "11:00")]).await;
    let kites = owner.pitch("Kites").await;
    owner.done("place", &[("run", &kites), ("place", "1.1")]).await;
    owner.done("set-phase", &[("phase", "live")]).await;
    owner
}

/// What the page of a wall came with as new.
async fn news(person: &Person, address: &str) -> Shifts {
    let (status, page) = person.read(address).await;
    assert_eq!(status, 200);
    // The page holds it as JSON in JSON in a script.
    let (_, behind) = page.split_once(r#"\"wall\":\""#).expect("the page comes with what is new");
    let end = behind.find(r#"]\""#).expect("it ends");
    serde_json::from_str(&behind[..=end].replace('\\', "")).expect("it can be read")
}

#[tokio::test]
async fn a_wall_that_is_opened_later_tells_of_what_has_changed_and_so_does_one_after_a_restart() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start(on).await;
        let owner = live(&campgrid).await;
        let anybody = campgrid.person(&owner.slug);
        let wall = owner.path("wall");
        assert_eq!(
            news(&anybody, &wall).await,
            Shifts::default(),
            "nobody has read the board before it was live"
        );
        owner.done("place", &[("run", "1"), ("place", "2.1")]).await;
        let told = news(&anybody, &wall).await;
        assert!(
            matches!(told.0.as_slice(), [shift] if matches!(shift.what, Shifted::Run { from: Some(_), to: Some(_), .. })),
            "{told:?}"
        );
        campgrid.kill();
        campgrid.again();
        assert_eq!(news(&anybody, &wall).await, told);
        let another = campgrid.another();
        assert_eq!(news(&another.person(&owner.slug), &wall).await, told, "every server tells the same");
        owner.done("place", &[("run", "1"), ("place", "1.1")]).await;
        assert_eq!(news(&anybody, &wall).await, Shifts::default(), "what is back is no news");
    }
}

#[tokio::test]
async fn an_address_of_a_wall_opens_it_until_it_is_taken_back_and_gives_nothing_else() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let owner = live(&campgrid).await;
        let anybody = campgrid.person(&owner.slug);
        let desk = owner.path("desk/wall");
        assert_eq!(anybody.send(&desk, &[("do", "new-wall")]).await.status, 422, "facilitators only");

        let first = owner.wall_address().await;
        let secret = first.trim_start_matches("/w/");
        assert_eq!(secret.len(), 64);
        for column in campgrid.column("SELECT secret_hash FROM walls").await {
            assert_ne!(column, secret, "only its hash is kept");
        }
        let (status, page) = anybody.read(&first).await;
        assert!(status == 200 && page.contains("class=\"wall") && page.contains("Kites"));
        // Whoever opens it by this address is nobody in particular, the owner included.
        let (_, page) = owner.read(&first).await;
        assert!(!page.contains("\\\"owner\\\"") && !page.contains("class=\"desk"));
        assert_eq!(news(&anybody, &first).await, Shifts::default());
        assert!(!owner.read(&desk).await.1.contains(secret), "it is shown once");

        let second = owner.wall_address().await;
        assert_eq!(anybody.read(&first).await.0, 404, "a new one closes the one before");
        assert_eq!(anybody.read(&second).await.0, 200);
        owner.done_at(&desk, "end-wall", &[]).await;
        assert_eq!(anybody.read(&second).await.0, 404);
        for nothing in ["/w/", "/w/0", "/w/no-secret", &format!("/w/{}", "0".repeat(64))] {
            assert_eq!(anybody.read(nothing).await.0, 404, "{nothing}");
        }
    }
}

#[tokio::test]
async fn all_walls_show_what_facilitators_say_for_as_long_as_they_say() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = live(&campgrid).await;
    let anybody = campgrid.person(&owner.slug);
    let wall = owner.path("wall");
    let scene = async || {
        let (_, page) = anybody.read(&wall).await;
        page.split_once("data-scene=\"")
            .map(|(_, behind)| behind.chars().take_while(|c| *c != '"').collect::<String>())
    };
    assert_eq!(scene().await.as_deref(), Some("live"));
    let plain = owner
        .send(&owner.path("desk/wall"), &[("do", "hold-wall"), ("shows", "join"), ("minutes", "20")])
        .await;
    assert_eq!(plain.status, 303, "without a script");
    assert_eq!(scene().await.as_deref(), Some("join"));
    let undone = owner.done("hold-wall", &[("shows", "now-next")]).await.change.expect("a change").seq;
    assert_eq!(scene().await.as_deref(), Some("now-next"));
    owner.done("undo", &[("seq", &undone.to_string())]).await;
    assert_eq!(scene().await.as_deref(), Some("join"));
    owner.done("hold-wall", &[("shows", "")]).await;
    assert_eq!(scene().await.as_deref(), Some("live"));
    let refused =
        owner.ask("hold-wall", &[("shows", "join"), ("minutes", "900")]).await.expect_err("too long");
    assert_eq!((refused.kind.as_str(), refused.field.as_deref()), ("out-of-range", Some("minutes")));
    assert_eq!(
        anybody.ask("hold-wall", &[("shows", "join")]).await.expect_err("not theirs").kind,
        "needs-role"
    );
}
