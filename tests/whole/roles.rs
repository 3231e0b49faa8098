//! What a role opens, and for how long. Who may send which form is in matrix.rs.

use app::api::{Against, Why};
use tests::{Campgrid, On, Person};

async fn camp() -> (Campgrid, Person) {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Roles").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("Owner’s").await;
    (campgrid, owner)
}

#[tokio::test]
async fn attendees_shape_their_own_sessions() {
    let (campgrid, owner) = camp().await;
    let stranger = campgrid.person(&owner.slug);
    let own = stranger.pitch("Stranger’s").await;
    stranger.done("edit-session", &[("session", &own), ("title", "Mine")]).await;
    stranger.done("withdraw", &[("session", &own)]).await;
    stranger.done("restore", &[("session", &own)]).await;
    stranger.done("interest", &[("session", "1"), ("level", "must")]).await;
}

#[tokio::test]
async fn a_link_gives_its_role_until_it_is_revoked() {
    let (campgrid, owner) = camp().await;
    let link = owner.link("facilitator").await;
    let helper = campgrid.person(&owner.slug);
    let (status, page) = helper.read(&link).await;
    assert_eq!(status, 200);
    assert!(page.contains("Roles"), "it says what it is for, and does nothing until the button is pressed");
    assert_eq!(helper.read(&helper.path("desk")).await.0, 403);
    helper.redeem(&link).await;
    assert_eq!(helper.read(&helper.path("desk")).await.0, 200);
    helper.done("add-room", &[("name", "Lyre")]).await;

    let owners_only = helper.ask("revoke-link", &[("link", "1")]).await;
    let owners_only = owners_only.expect_err("facilitators revoke no links");
    assert_eq!(owners_only.sentence, "Only an owner of this event can do that.");
    owner.done("revoke-link", &[("link", "1")]).await;
    let late = campgrid.person(&owner.slug);
    assert_eq!(late.read(&link).await.0, 404, "a revoked link is nothing");
    assert!(late.try_ask(&link, "redeem", Person::new_id(), &[]).await.is_err());
}

#[tokio::test]
async fn what_only_owners_see_is_not_in_a_facilitators_page() {
    let (campgrid, owner) = camp().await;
    let helper = campgrid.person(&owner.slug);
    helper.redeem(&owner.link("facilitator").await).await;
    let (_, page) = helper.read(&helper.path("desk/people")).await;
    assert!(!page.contains("revoke-link"));
}

#[tokio::test]
async fn facilitators_learn_why_a_session_is_where_it_is_and_what_another_place_would_change() {
    let (campgrid, owner) = camp().await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "11:00"), ("ends", "12:00")]).await;
    owner.pitch("Owner’s other").await;
    owner.done("place", &[("run", "1"), ("place", "1.1")]).await;

    let (status, text) = owner.read(&owner.path("why/2")).await;
    assert_eq!(status, 200);
    let why: Why = serde_json::from_str(&text).unwrap();
    // Off the board; beside the owner's first one it cannot be, and an hour later it can.
    assert_eq!((why.run.session.0, why.here.unplaced), (2, 1));
    let [there] = why.elsewhere.as_slice() else { panic!("{why:?}") };
    assert_eq!((there.place.map(|place| place.slot.0), there.change.unplaced), (Some(2), -1));
    assert_eq!(why.forbidden, [(Against::Taken, 1)]);

    let (_, page) = owner.read(&owner.path("desk?card=2")).await;
    assert!(page.contains("It is off the board, though there are places for it."), "without a script too");
    assert_eq!(owner.read(&owner.path("why/77")).await.0, 404);
    assert_eq!(owner.read(&owner.path("why/nothing")).await.0, 404);
    assert_eq!(campgrid.person(&owner.slug).read(&owner.path("why/2")).await.0, 403);
}
