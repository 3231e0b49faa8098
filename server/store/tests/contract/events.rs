//! Events.

use crate::fixture::{change, command, event, new_event, opening, slug};
use crate::place::Place;
use store::{Appended, Created, EventId, EventRow};

pub async fn an_event_is_found_by_its_slug(place: Place) {
    let store = place.open().await;
    let id = event(&store, i64::MIN + 7).await;
    let camp = slug(&format!("camp-{id}"));
    assert_eq!(store.append(id, &change(2, command(1)), &[]).await.unwrap(), Appended::Done);

    let found = store.event(&camp).await.unwrap().unwrap();
    let epoch = id.0.wrapping_neg();
    let created_at = 1_700_000_000_000 + id.0;
    assert_eq!(found, EventRow { id, slug: camp, epoch, created_at, last_seq: 2 });
    assert_eq!(store.last_seq(id).await.unwrap(), 2);

    assert_eq!(store.event(&slug("elsewhere")).await.unwrap(), None);
    assert_eq!(store.last_seq(EventId(1)).await.unwrap(), 0);
}

pub async fn a_slug_is_given_once(place: Place) {
    let (here, there) = (place.open().await, place.open().await);
    let camp = slug("camp");
    let (one, two) = (new_event(1, camp.clone()), new_event(2, camp.clone()));
    let first = opening(&camp);
    let (a, b) = tokio::join!(here.create_event(&one, &first), there.create_event(&two, &first));
    let mut answers = [a.unwrap(), b.unwrap()];
    answers.sort_by_key(|answer| *answer != Created::Done);
    assert_eq!(answers, [Created::Done, Created::SlugTaken]);

    assert_eq!(here.create_event(&new_event(3, camp), &first).await.unwrap(), Created::SlugTaken);
    let events = here.events().await.unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].last_seq, 1);
    assert_eq!(here.last_seq(EventId(3)).await.unwrap(), 0, "nothing of it was written");
}

pub async fn events_come_newest_first(place: Place) {
    let store = place.open().await;
    assert_eq!(store.events().await.unwrap(), []);
    for id in [20, 30, 10] {
        event(&store, id).await;
    }
    let ids: Vec<_> = store.events().await.unwrap().into_iter().map(|event| event.id.0).collect();
    assert_eq!(ids, [30, 20, 10]);
}

pub async fn the_database_answers(place: Place) {
    let store = place.open().await;
    store.ping().await.unwrap();
    store.close().await;
    store.ping().await.unwrap_err();
}
