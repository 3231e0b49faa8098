//! Secrets of doors and of cards.

use crate::fixture::event;
use crate::place::Place;
use store::Key;

pub async fn an_event_keeps_the_secret_of_each_kind_until_it_gets_another(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    for (key, first, second) in [(Key::Doors, "a", "b"), (Key::Cards, "c", "d")] {
        assert_eq!(store.key_if_any(id, key).await.unwrap(), None);
        assert_eq!(store.key(id, key, first).await.unwrap(), first);
        assert_eq!(store.key(id, key, second).await.unwrap(), first, "the first one holds");
        store.set_key(id, key, second).await.unwrap();
        assert_eq!(store.key_if_any(id, key).await.unwrap().as_deref(), Some(second));
        assert_eq!(store.key_if_any(other, key).await.unwrap(), None);
    }
    assert_eq!(store.key(id, Key::Doors, "x").await.unwrap(), "b", "the cards’ is another");
}
