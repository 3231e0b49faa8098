//! Tokens of the API.

use crate::fixture::{digest, event};
use crate::place::Place;
use model::Role;

pub async fn a_token_is_one_person_until_it_is_revoked(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let person = store.create_token(id, &digest(1), "Signs", Role::Facilitator, 10).await.unwrap();
    let (who, used) = store.person_of_token(id, &digest(1)).await.unwrap().unwrap();
    assert_eq!(
        (who.id, who.name.as_deref(), who.role, used),
        (person, Some("Signs"), Role::Facilitator, None)
    );
    assert_eq!(store.names(id).await.unwrap().of(person), "Signs");
    assert_eq!(store.person(id, &digest(1)).await.unwrap(), None, "it is no device’s");

    store.note_token_use(&digest(1), 20).await.unwrap();
    assert_eq!(store.person_of_token(id, &digest(1)).await.unwrap().unwrap().1, Some(20));
    let other = store.create_token(id, &digest(2), "Badges", Role::Attendee, 30).await.unwrap();
    assert_ne!(person, other);
    store.create_token(id, &digest(2), "Again", Role::Attendee, 30).await.unwrap_err();

    assert!(store.revoke_token(id, person, 40).await.unwrap());
    assert!(!store.revoke_token(id, person, 50).await.unwrap(), "once is enough");
    assert_eq!(store.person_of_token(id, &digest(1)).await.unwrap(), None);
    assert!(store.person_of_token(id, &digest(2)).await.unwrap().is_some());
    let rows = store.tokens(id).await.unwrap();
    let rows: Vec<_> =
        rows.iter().map(|row| (row.person, row.role, row.last_used_at, row.revoked_at)).collect();
    assert_eq!(rows, [(person, Role::Attendee, Some(20), Some(40)), (other, Role::Attendee, None, None)]);
}

pub async fn a_token_opens_its_event_and_no_other(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    let person = store.create_token(id, &digest(1), "Signs", Role::Owner, 10).await.unwrap();
    assert_eq!(store.person_of_token(other, &digest(1)).await.unwrap(), None);
    assert_eq!(store.tokens(other).await.unwrap(), []);
    assert!(!store.revoke_token(other, person, 20).await.unwrap());
    assert!(store.person_of_token(id, &digest(1)).await.unwrap().is_some());
}

pub async fn a_token_is_no_owner_who_can_stay_alone(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    store.create_token(id, &digest(1), "Signs", Role::Owner, 10).await.unwrap();
    assert_eq!(store.owners(id).await.unwrap(), 0);
    let person = store.ensure_person(id, &digest(2), 20).await.unwrap().id;
    store.raise_role(id, person, Role::Owner).await.unwrap();
    assert_eq!(store.owners(id).await.unwrap(), 1);
}
