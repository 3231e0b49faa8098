//! Another device becomes the same person.

use crate::fixture::{digest, event};
use crate::place::Place;
use model::{Level, PersonId, Role, SessionId};
use store::{EventId, HandedOver, InterestWrite, Store};

async fn want(store: &Store, event: EventId, person: PersonId, wants: &[(u32, Level)]) {
    let writes: Vec<_> = wants
        .iter()
        .map(|(session, level)| InterestWrite {
            event,
            person,
            session: SessionId(*session),
            level: Some(*level),
        })
        .collect();
    store.write_interest(&writes).await.unwrap();
}

async fn wanted(store: &Store, event: EventId, person: PersonId) -> Vec<(u32, Level)> {
    let all = store.interest(event).await.unwrap();
    all.into_iter().filter(|row| row.0 == person).map(|row| (row.1.0, row.2)).collect()
}

pub async fn an_offer_is_taken_once_and_in_time(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let phone = store.ensure_person(id, &digest(1), 5).await.unwrap();
    store.rename(id, phone.id, Some("Ana")).await.unwrap();
    store.offer_hand_over(id, phone.id, &digest(90), 100).await.unwrap();
    let offer = store.hand_over(&digest(90)).await.unwrap().unwrap();
    assert_eq!((offer.person, offer.name.as_deref(), offer.used), (phone.id, Some("Ana"), false));

    let late = store.take_hand_over(&digest(90), &digest(2), 100).await.unwrap();
    assert_eq!(late, HandedOver::Expired);
    assert_eq!(store.person(id, &digest(2)).await.unwrap(), None);
    let done = store.take_hand_over(&digest(90), &digest(2), 99).await.unwrap();
    assert_eq!(
        done,
        HandedOver::Done { offer: store.hand_over(&digest(90)).await.unwrap().unwrap(), was: None }
    );
    for device in [1, 2] {
        assert_eq!(store.person(id, &digest(device)).await.unwrap().unwrap().id, phone.id, "both are Ana");
    }
    assert_eq!(store.take_hand_over(&digest(90), &digest(3), 99).await.unwrap(), HandedOver::Used);
    assert_eq!(store.take_hand_over(&digest(91), &digest(3), 99).await.unwrap(), HandedOver::Unknown);

    store.offer_hand_over(id, phone.id, &digest(92), 200).await.unwrap();
    store.offer_hand_over(id, phone.id, &digest(93), 200).await.unwrap();
    assert_eq!(store.take_hand_over(&digest(92), &digest(3), 99).await.unwrap(), HandedOver::Unknown);
}

pub async fn devices_that_press_at_once_are_one_too_many(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let phone = store.ensure_person(id, &digest(1), 5).await.unwrap();
    store.offer_hand_over(id, phone.id, &digest(90), 100).await.unwrap();
    let pressing: Vec<_> = (2..8)
        .map(|device| {
            let store = store.clone();
            tokio::spawn(async move { store.take_hand_over(&digest(90), &digest(device), 50).await.unwrap() })
        })
        .collect();
    let mut done = 0;
    for pressed in pressing {
        match pressed.await.unwrap() {
            HandedOver::Done { .. } => done += 1,
            other => assert_eq!(other, HandedOver::Used),
        }
    }
    assert_eq!(done, 1);
}

pub async fn whoever_the_device_was_brings_their_interest(place: Place) {
    use Level::{Interested, Must};
    let store = place.open().await;
    let id = event(&store, 7).await;
    let phone = store.ensure_person(id, &digest(1), 5).await.unwrap().id;
    let laptop = store.ensure_person(id, &digest(2), 5).await.unwrap().id;
    want(&store, id, phone, &[(1, Interested)]).await;
    want(&store, id, laptop, &[(1, Must), (2, Must)]).await;
    // A second device of whoever the laptop was: they are somebody still.
    store.offer_hand_over(id, laptop, &digest(90), 100).await.unwrap();
    let done = store.take_hand_over(&digest(90), &digest(3), 50).await.unwrap();
    assert!(matches!(done, HandedOver::Done { was: None, .. }));

    for (secret, device) in [(91, 2), (92, 3)] {
        store.offer_hand_over(id, phone, &digest(secret), 100).await.unwrap();
        let done = store.take_hand_over(&digest(secret), &digest(device), 50).await.unwrap();
        assert!(matches!(done, HandedOver::Done { was: Some(was), .. } if was == laptop), "{done:?}");
        assert_eq!(wanted(&store, id, phone).await, [(1, Interested), (2, Must)]);
        let left = if device == 2 { vec![(1, Must), (2, Must)] } else { vec![] };
        assert_eq!(wanted(&store, id, laptop).await, left, "nobody counts twice once no device is theirs");
    }
}

pub async fn a_device_that_may_do_more_is_not_given_away(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let phone = store.ensure_person(id, &digest(1), 5).await.unwrap().id;
    let owner = store.ensure_person(id, &digest(2), 5).await.unwrap().id;
    store.raise_role(id, owner, Role::Owner).await.unwrap();
    store.offer_hand_over(id, phone, &digest(90), 100).await.unwrap();
    assert_eq!(store.take_hand_over(&digest(90), &digest(2), 50).await.unwrap(), HandedOver::Lower);
    assert_eq!(store.person(id, &digest(2)).await.unwrap().unwrap().id, owner);
    // The offer is good for the device that it was meant for.
    let done = store.take_hand_over(&digest(90), &digest(3), 50).await.unwrap();
    assert!(matches!(done, HandedOver::Done { .. }));
}
