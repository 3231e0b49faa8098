//! Webhooks.

use crate::fixture::event;
use crate::place::Place;
use store::{Holder, Hook, HookDelivery};

/// A hook at an address.
pub fn hook(url: &str) -> Hook {
    Hook {
        hook: 0,
        url: url.into(),
        shape: "slack".into(),
        kinds: "placed moved".into(),
        language: "en".into(),
        secret: "secret".into(),
        made_at: 5,
        failures: 0,
        off_since: None,
    }
}

/// A server that holds on until then.
pub fn by(server: i64, until: i64) -> Holder {
    Holder { server, until }
}

fn delivery(thing: &str, state: &str) -> HookDelivery {
    HookDelivery {
        hook: 1,
        thing: thing.into(),
        began_at: 10,
        state: state.into(),
        tries: 2,
        answer: "500".into(),
    }
}

pub async fn an_event_has_so_many_hooks_and_no_more(place: Place) {
    let (store, other) = (place.open().await, place.open().await);
    let (id, neighbour) = (event(&store, 7).await, event(&store, 8).await);
    let hooks: Vec<_> = (0..4).map(|n| hook(&format!("https://hooks.example/{n}"))).collect();
    // At once, on two servers: one is too many, whichever.
    let (a, b, c, d) = tokio::join!(
        store.add_hook(id, &hooks[0], 3),
        other.add_hook(id, &hooks[1], 3),
        store.add_hook(id, &hooks[2], 3),
        other.add_hook(id, &hooks[3], 3),
    );
    let mut numbers = [a, b, c, d].map(Result::unwrap);
    numbers.sort();
    assert_eq!(numbers, [None, Some(1), Some(2), Some(3)]);
    let kept = store.hooks(id).await.unwrap();
    assert_eq!(kept.iter().map(|hook| hook.hook).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(Hook { hook: 0, url: hooks[0].url.clone(), ..kept[0].clone() }, hooks[0]);
    assert!(store.remove_hook(id, 2).await.unwrap());
    assert!(!store.remove_hook(id, 2).await.unwrap());
    assert_eq!(store.add_hook(id, &hooks[3], 3).await.unwrap(), Some(4), "a number is not the last one's");
    assert_eq!(store.hooks(neighbour).await.unwrap(), []);
}

pub async fn a_delivery_is_one_servers_and_failures_in_a_row_turn_a_hook_off(place: Place) {
    let (store, other) = (place.open().await, place.open().await);
    let id = event(&store, 7).await;
    store.add_hook(id, &hook("https://hooks.example/x"), 5).await.unwrap();
    let claims = tokio::join!(
        store.claim_delivery(id, (1, "placed@2", "x"), by(1, 20), 10, 0),
        other.claim_delivery(id, (1, "placed@2", "x"), by(2, 20), 10, 0)
    );
    assert!(claims.0.unwrap() != claims.1.unwrap(), "one of them");
    let is_off = async || store.hooks(id).await.unwrap()[0].off_since;
    for (state, counted, off) in [
        ("failed", Some(2), None),
        ("done", Some(2), None),
        ("failed", Some(2), None),
        // A try is not counted, nor what is under way.
        ("failed", None, None),
        ("under-way", Some(2), None),
        ("failed", Some(2), Some(20)),
    ] {
        store.note_delivery(id, &delivery("placed@2", state), 20, counted).await.unwrap();
        assert_eq!(is_off().await, off, "{state}");
    }
    assert_eq!(store.deliveries(id, 9).await.unwrap(), [delivery("placed@2", "failed")]);
    assert!(store.mend_hook(id, 1).await.unwrap());
    assert_eq!(is_off().await, None);
    store.note_delivery(id, &delivery("placed@2", "failed"), 20, Some(2)).await.unwrap();
    assert_eq!(is_off().await, None, "counted from the start");
    assert!(store.claim_delivery(id, (1, "moved@9", "x"), by(1, 110), 100, 50).await.unwrap());
    let left: Vec<_> = store.deliveries(id, 9).await.unwrap().into_iter().map(|one| one.thing).collect();
    assert_eq!(left, ["moved@9"], "old ones are forgotten");
    assert!(!store.mend_hook(id, 2).await.unwrap());
}

pub async fn what_a_server_lets_go_of_another_takes_up_once(place: Place) {
    let (store, other) = (place.open().await, place.open().await);
    let id = event(&store, 7).await;
    for thing in ["placed@2", "moved@3"] {
        assert!(store.claim_delivery(id, (1, thing, "what it says"), by(1, 20), 10, 0).await.unwrap());
    }
    // A try that somebody watches is nobody else's.
    assert!(store.claim_delivery(id, (1, "tried@4", ""), by(1, 20), 10, 0).await.unwrap());
    assert_eq!(other.take_up_deliveries(by(2, 60), 20, 9).await.unwrap(), [], "they are held until then");
    store.hold_deliveries(by(1, 30)).await.unwrap();
    assert_eq!(other.take_up_deliveries(by(2, 60), 21, 9).await.unwrap(), [], "and longer, if that is said");
    store.note_delivery(id, &delivery("placed@2", "done"), 25, Some(5)).await.unwrap();
    store.note_delivery(id, &delivery("moved@3", "under-way"), 25, Some(5)).await.unwrap();
    let (here, there) =
        tokio::join!(store.take_up_deliveries(by(3, 60), 31, 9), other.take_up_deliveries(by(2, 60), 31, 9));
    let all: Vec<_> = here.unwrap().into_iter().chain(there.unwrap()).collect();
    let [left] = all.as_slice() else { panic!("one takes up what is left: {all:?}") };
    assert_eq!(
        (left.delivery.thing.as_str(), left.body.as_str(), left.event),
        ("moved@3", "what it says", id)
    );
    assert_eq!(left.delivery.tries, 2, "it is known how often it was tried");
    assert_eq!(store.take_up_deliveries(by(1, 90), 59, 9).await.unwrap(), [], "it is held again");
    store.leave_delivery(id, 1, "moved@3").await.unwrap();
    assert_eq!(store.take_up_deliveries(by(1, 90), 61, 9).await.unwrap().len(), 1);
}
