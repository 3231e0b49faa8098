//! Addresses of walls.

use crate::fixture::{digest, event};
use crate::place::Place;

pub async fn a_wall_has_one_address_until_it_is_taken_back(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    assert_eq!(store.wall_since(id).await.unwrap(), None);
    store.set_wall(id, &digest(1), 10).await.unwrap();
    store.set_wall(other, &digest(2), 11).await.unwrap();
    let slug = store.event_of_wall(&digest(1)).await.unwrap();
    assert!(slug.is_some());
    assert_ne!(slug, store.event_of_wall(&digest(2)).await.unwrap());

    store.set_wall(id, &digest(3), 20).await.unwrap();
    assert_eq!(store.event_of_wall(&digest(1)).await.unwrap(), None, "a new one closes the one before");
    assert_eq!(store.event_of_wall(&digest(3)).await.unwrap(), slug);
    assert_eq!(store.wall_since(id).await.unwrap(), Some(20));
    store.set_wall(other, &digest(3), 21).await.unwrap_err();

    assert!(store.end_wall(id).await.unwrap());
    assert!(!store.end_wall(id).await.unwrap());
    assert_eq!(store.event_of_wall(&digest(3)).await.unwrap(), None);
    assert!(store.event_of_wall(&digest(2)).await.unwrap().is_some());
}
