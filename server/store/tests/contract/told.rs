//! Telling people in time.

use crate::fixture::{digest, event};
use crate::place::Place;
use model::PersonId;
use store::{Subscription, Waiting};

const ANA: PersonId = PersonId(1);
const BEN: PersonId = PersonId(2);

fn browser(person: PersonId, n: u32) -> Subscription {
    Subscription {
        person,
        endpoint: format!("https://push.example/{n}"),
        p256dh: format!("key {n}"),
        auth: format!("auth {n}"),
        language: "fr".into(),
    }
}

pub async fn a_browser_is_one_persons_and_the_oldest_go_first(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    for n in 1..=4 {
        store.subscribe(id, &digest(n), &browser(ANA, n), 3, i64::from(n)).await.unwrap();
    }
    let endpoints = async || {
        let all = store.subscriptions(id).await.unwrap();
        let mut all: Vec<_> = all.into_iter().map(|one| (one.person, one.endpoint)).collect();
        all.sort();
        all
    };
    let expected = |of: &[(PersonId, u32)]| {
        of.iter().map(|(person, n)| (*person, format!("https://push.example/{n}"))).collect::<Vec<_>>()
    };
    assert_eq!(endpoints().await, expected(&[(ANA, 2), (ANA, 3), (ANA, 4)]));
    // The newest stays, whatever the clock says.
    store.subscribe(id, &digest(5), &browser(ANA, 5), 3, 0).await.unwrap();
    assert_eq!(endpoints().await, expected(&[(ANA, 3), (ANA, 4), (ANA, 5)]));

    store.subscribe(id, &digest(3), &browser(BEN, 3), 3, 9).await.unwrap();
    assert_eq!(endpoints().await, expected(&[(ANA, 4), (ANA, 5), (BEN, 3)]));
    store.unsubscribe(id, &digest(3), Some(ANA)).await.unwrap();
    assert_eq!(endpoints().await.len(), 3, "nobody unsubscribes somebody else");
    store.unsubscribe(id, &digest(3), Some(BEN)).await.unwrap();
    store.unsubscribe(id, &digest(4), None).await.unwrap();
    store.tell_in(id, ANA, "ar").await.unwrap();
    assert_eq!(store.subscriptions(id).await.unwrap()[0].language, "ar");
    assert_eq!(endpoints().await, expected(&[(ANA, 5)]));
    assert!(store.subscriptions(event(&store, 8).await).await.unwrap().is_empty());
}

pub async fn what_was_told_is_told_by_one_server_and_once(place: Place) {
    let (store, other) = (place.open().await, place.open().await);
    let id = event(&store, 7).await;
    let things: Vec<_> =
        (1..=20).rev().flat_map(|n| [(ANA, format!("thing {n}")), (BEN, format!("thing {n}"))]).collect();
    let (a, b) = tokio::join!(store.claim_telling(id, &things, 5, 0), other.claim_telling(id, &things, 5, 0));
    let mut all = a.unwrap();
    all.extend(b.unwrap());
    all.sort();
    let mut expected = things.clone();
    expected.sort();
    assert_eq!(all, expected, "each thing is given out once");
    assert_eq!(store.claim_telling(id, &things, 6, 0).await.unwrap(), []);
    // What is long past is forgotten.
    let one = vec![(ANA, "another".to_owned())];
    assert_eq!(store.claim_telling(id, &one, 100, 50).await.unwrap(), one);
    assert_eq!(store.claim_telling(id, &things, 101, 50).await.unwrap().len(), things.len());
}

pub async fn an_address_is_given_out_once_and_kept_no_longer(place: Place) {
    let (store, other) = (place.open().await, place.open().await);
    let (id, another) = (event(&store, 7).await, event(&store, 8).await);
    store.wait_for_opening(id, ANA, Some("ana@camp.example"), "en").await.unwrap();
    store.wait_for_opening(id, ANA, None, "de").await.unwrap();
    store.wait_for_opening(id, BEN, None, "en").await.unwrap();
    store.wait_for_opening(another, ANA, None, "en").await.unwrap();
    assert!(store.waits_for_opening(id, BEN).await.unwrap());
    assert_eq!(store.addresses_waiting(id).await.unwrap(), 1);
    store.wait_for_opening(id, PersonId(3), Some("cy@camp.example"), "en").await.unwrap();
    store.wait_no_more(id, PersonId(3)).await.unwrap();
    store.tell_in(id, BEN, "es").await.unwrap();
    let (a, b) = tokio::join!(store.take_waiting(id), other.take_waiting(id));
    let mut all = a.unwrap();
    all.extend(b.unwrap());
    let ana = Waiting { person: ANA, email: Some("ana@camp.example".into()), language: "de".into() };
    assert_eq!(all, [ana, Waiting { person: BEN, email: None, language: "es".into() }]);
    assert!(!store.waits_for_opening(id, ANA).await.unwrap());
    assert_eq!(store.addresses_waiting(id).await.unwrap(), 0);
    assert!(store.waits_for_opening(another, ANA).await.unwrap());
}

pub async fn who_is_forgotten_is_told_nothing_more(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    for (person, n) in [(ANA, 1), (BEN, 2)] {
        store.subscribe(id, &digest(n), &browser(person, n), 10, 1).await.unwrap();
        store.wait_for_opening(id, person, Some("x@camp.example"), "en").await.unwrap();
        store.claim_telling(id, &[(person, "thing".to_owned())], 1, 0).await.unwrap();
    }
    store.forget_subscriptions(id, ANA).await.unwrap();
    assert_eq!(store.subscriptions(id).await.unwrap(), [browser(BEN, 2)]);
    assert!(!store.waits_for_opening(id, ANA).await.unwrap());
    assert!(store.waits_for_opening(id, BEN).await.unwrap());
    let both = [(ANA, "thing".to_owned()), (BEN, "thing".to_owned())];
    assert_eq!(store.claim_telling(id, &both, 1, 0).await.unwrap(), both[..1], "nothing is known of them");
}

pub async fn servers_that_start_at_once_agree_on_a_key(place: Place) {
    let (store, other) = (place.open().await, place.open().await);
    let (a, b) = tokio::join!(store.push_key("one"), other.push_key("two"));
    let kept = a.unwrap();
    assert_eq!(kept, b.unwrap());
    assert_eq!(place.open().await.push_key("three").await.unwrap(), kept);
}
