//! Two servers on one Postgres.

use app::api::Frame;
use tests::{Campgrid, On, Person};

#[tokio::test]
async fn what_one_server_commits_is_heard_on_the_other() {
    let one = Campgrid::start(On::Postgres).await;
    let owner = one.event("Shared").await;
    let two = one.another();
    let mut ears = two.person(&owner.slug).listen(None).await;
    let (_, seq) = ears.hello().await;
    owner.pitch("From one").await;
    let heard = ears
        .until(|frame| match frame {
            Frame::Changes(changes) => changes.last().map(|change| change.seq),
            _ => None,
        })
        .await;
    assert_eq!(heard, seq + 1);
}

#[tokio::test]
async fn two_servers_that_race_for_one_place_never_double_book_it() {
    // One device asks for more than a person does.
    let one = Campgrid::start_with(On::Postgres, &["--limits", "off"]).await;
    let owner = one.event("Race").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    let sessions = [owner.pitch("A").await, owner.pitch("B").await];
    let two = one.another();
    let helper = two.person(&owner.slug);
    helper.redeem(&owner.link("facilitator").await).await;
    for _ in 0..tests::times("CAMPGRID_RACES", 500) {
        let place = |person: Person, run: String| async move {
            person.ask("place", &[("run", &run), ("place", "1.1")]).await
        };
        let (a, b) = tokio::join!(
            place(owner.clone(), sessions[0].clone()),
            place(helper.clone(), sessions[1].clone())
        );
        assert!(a.is_ok() != b.is_ok(), "one gets the place, the other is told: {a:?} {b:?}");
        let winner = if a.is_ok() { &sessions[0] } else { &sessions[1] };
        owner.done("place", &[("run", winner), ("place", "")]).await;
    }
}
