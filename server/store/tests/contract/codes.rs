//! Codes.

use crate::fixture::{event, slug};
use crate::place::Place;

pub async fn a_code_is_one_events_and_stays(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    assert_eq!(store.code(id).await.unwrap(), None);
    assert_eq!(store.give_code(id, "BCDFGH").await.unwrap().as_deref(), Some("BCDFGH"));
    // Another server may have had the same thought: the first code holds.
    assert_eq!(store.give_code(id, "ZZZZZZ").await.unwrap().as_deref(), Some("BCDFGH"));
    assert_eq!(store.give_code(other, "BCDFGH").await.unwrap(), None, "a code is given once");
    assert_eq!(store.give_code(other, "KMNPQR").await.unwrap().as_deref(), Some("KMNPQR"));
    assert_eq!(store.code(id).await.unwrap().as_deref(), Some("BCDFGH"));
    assert_eq!(store.event_of_code("KMNPQR").await.unwrap(), Some(slug("camp-8")));
    assert_eq!(store.event_of_code("ZZZZZZ").await.unwrap(), None);
}
