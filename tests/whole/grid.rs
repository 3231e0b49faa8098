//! What moves cost, as the desk asks for it while a card is held.

use app::api::{Costs, Loss};
use model::Place;
use tests::{Campgrid, On, Person};

async fn costs(person: &Person, run: &str) -> Costs {
    let (status, text) = person.read(&person.path(&format!("costs/{run}"))).await;
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).expect("costs are JSON")
}

fn at(costs: &Costs, place: &str) -> Option<Loss> {
    let key = |place: Place| format!("{}.{}", place.room, place.slot);
    costs.places.iter().find(|cost| key(cost.place()) == place).map(|cost| cost.change())
}

#[tokio::test]
async fn figures_are_those_of_the_board_and_the_wishes_of_this_moment() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Costs").await;
    for name in ["Koto", "Fuji"] {
        owner.done("add-room", &[("name", name)]).await;
    }
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        let fields = [("date", "2030-05-30"), ("starts", starts), ("ends", ends), ("kind", "sessions")];
        owner.done("add-slot", &fields).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let (bread, butter) = (owner.pitch("Bread").await, owner.pitch("Butter").await);
    owner.done("place", &[("run", &bread), ("place", "1.1")]).await;
    owner.done("place", &[("run", &butter), ("place", "2.2")]).await;

    // The owner hosts both: beside each other they would be in two places, and that is for the desk to decide. The
    // figures are there all the same.
    let before = costs(&owner, &bread).await;
    assert_eq!(before.places.len(), 3);
    assert_eq!(at(&before, "1.2"), Some(Loss::default()));
    assert_eq!(before.off.map(|off| off.unplaced), Some(1));

    // Somebody wants both: from that moment on it costs a wish to put them side by side.
    let attendee = campgrid.person(&owner.slug);
    for session in [&bread, &butter] {
        attendee.done("interest", &[("session", session), ("level", "interested")]).await;
    }
    let wanted = costs(&owner, &bread).await;
    assert_eq!(at(&wanted, "1.2").map(|change| change.missed), Some(1));
    assert_eq!(at(&wanted, "2.2").map(|change| change.missed), Some(0), "they change places");

    // And from the moment that the other has moved, elsewhere.
    owner.done("place", &[("run", &butter), ("place", "2.1"), ("confirmed", "yes")]).await;
    let moved = costs(&owner, &bread).await;
    assert!(moved.seq > wanted.seq);
    assert_eq!(at(&moved, "1.2").map(|change| change.missed), Some(-1));

    for (path, status) in [("costs/77", 404), ("costs/nothing", 404)] {
        assert_eq!(owner.read(&owner.path(path)).await.0, status, "{path}");
    }
    assert_eq!(attendee.read(&attendee.path(&format!("costs/{bread}"))).await.0, 403);
}
