//! Links.

use crate::fixture::{digest, event};
use crate::place::Place;
use model::Role;
use store::{Error, EventId, LinkRow};

pub async fn a_link_is_redeemed_until_it_is_revoked(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    let owner = store.create_link(id, &digest(1), Role::Owner, 10).await.unwrap();
    let desk = store.create_link(id, &digest(2), Role::Facilitator, 11).await.unwrap();
    assert_eq!((owner, desk), (1, 2));
    store.create_link(other, &digest(3), Role::Owner, 10).await.unwrap();

    let (found, role) = store.link_to(&digest(2)).await.unwrap().unwrap();
    assert_eq!((found.id, found.last_seq, role), (id, 1, Role::Facilitator));
    for now in [20, 21] {
        let (found, role) = store.redeem(&digest(2), now).await.unwrap().unwrap();
        assert_eq!((found.id, role), (id, Role::Facilitator));
    }
    assert_eq!(store.redeem(&digest(9), 22).await.unwrap(), None);
    assert_eq!(store.redeem(&digest(3), 22).await.unwrap().unwrap().0.id, other);

    assert!(!store.revoke_link(other, desk, 30).await.unwrap(), "a link is revoked at its own event only");
    assert!(store.revoke_link(id, desk, 30).await.unwrap());
    assert!(!store.revoke_link(id, desk, 31).await.unwrap());
    assert_eq!(store.redeem(&digest(2), 32).await.unwrap(), None);
    assert_eq!(store.link_to(&digest(2)).await.unwrap(), None);

    let unused = LinkRow {
        id: owner,
        role: Role::Owner,
        created_at: 10,
        uses: 0,
        last_used_at: None,
        revoked_at: None,
    };
    let revoked = LinkRow {
        id: desk,
        role: Role::Facilitator,
        created_at: 11,
        uses: 2,
        last_used_at: Some(21),
        revoked_at: Some(30),
    };
    assert_eq!(store.links(id).await.unwrap(), [unused, revoked]);
}

pub async fn a_secret_is_one_link(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    store.create_link(id, &digest(1), Role::Owner, 10).await.unwrap();
    store.create_link(other, &digest(1), Role::Owner, 10).await.unwrap_err();
    assert_eq!(store.links(other).await.unwrap(), []);
    assert_eq!(store.create_link(other, &digest(2), Role::Owner, 10).await.unwrap(), 1, "no number was lost");
    let unknown = store.create_link(EventId(9), &digest(3), Role::Owner, 10).await;
    assert!(matches!(unknown, Err(Error::NoSuchEvent(EventId(9)))), "{unknown:?}");
}

pub async fn who_came_by_a_link_is_known_once_each(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    store.create_link(id, &digest(1), Role::Owner, 10).await.unwrap();
    store.create_link(id, &digest(2), Role::Facilitator, 10).await.unwrap();
    let [ann, ben] = [
        store.ensure_person(id, &digest(11), 5).await.unwrap().id,
        store.ensure_person(id, &digest(12), 5).await.unwrap().id,
    ];
    for (link, person) in [(2, ben), (2, ann), (2, ann), (1, ann)] {
        store.note_link_use(&digest(link), person, 20).await.unwrap();
    }
    store.note_link_use(&digest(9), ann, 20).await.unwrap();
    assert_eq!(store.link_uses(id).await.unwrap(), [(1, ann), (2, ann), (2, ben)]);
    assert_eq!(store.link_uses(other).await.unwrap(), []);
}
