//! People, their devices, names and roles.

use crate::fixture::{digest, event};
use crate::place::Place;
use model::{PersonId, Role};
use std::collections::BTreeMap;
use store::{Error, EventId, Person};

pub async fn a_device_is_one_person(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    assert_eq!(store.person(id, &digest(1)).await.unwrap(), None);
    let first = store.ensure_person(id, &digest(1), 5).await.unwrap();
    assert_eq!(first, Person { id: PersonId(1), name: None, role: Role::Attendee, calendar: None });
    assert_eq!(store.ensure_person(id, &digest(2), 5).await.unwrap().id, PersonId(2));
    assert_eq!(store.ensure_person(id, &digest(1), 6).await.unwrap(), first);
    assert_eq!(store.person(id, &digest(1)).await.unwrap(), Some(first));
    // The same device is somebody else at another event.
    assert_eq!(store.person(other, &digest(2)).await.unwrap(), None);
    assert_eq!(store.ensure_person(other, &digest(2), 5).await.unwrap().id, PersonId(1));
}

pub async fn everybody_who_comes_at_once_gets_a_number(place: Place) {
    const DEVICES: u32 = 20;
    let servers = [place.open().await, place.open().await];
    let id = event(&servers[0], 7).await;
    // Every device comes four times, over two servers.
    let visits: Vec<_> = (0..4 * DEVICES)
        .map(|visit| {
            let store = servers[(visit / DEVICES % 2) as usize].clone();
            let device = visit % DEVICES;
            tokio::spawn(
                async move { (device, store.ensure_person(id, &digest(device), 5).await.unwrap().id) },
            )
        })
        .collect();
    let mut people = BTreeMap::new();
    for visit in visits {
        let (device, person) = visit.await.unwrap();
        assert_eq!(*people.entry(device).or_insert(person), person, "device {device} is two people");
    }
    let mut numbers: Vec<_> = people.into_values().map(|person| person.0).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=DEVICES).collect::<Vec<_>>());
}

pub async fn many_who_ask_at_once_are_each_told_who_they_are_by_now(place: Place) {
    const DEVICES: u32 = 150;
    let store = place.open().await;
    let events = [event(&store, 7).await, event(&store, 8).await];
    for device in 0..DEVICES {
        store.ensure_person(events[(device % 2) as usize], &digest(device), 5).await.unwrap();
    }
    let asked: Vec<_> = (0..2 * DEVICES)
        .map(|device| {
            let store = store.clone();
            tokio::spawn(async move {
                let told = store.person(events[0], &digest(device)).await.unwrap();
                // What somebody has just said is known to whatever they ask next.
                if let Some(person) = &told {
                    store.rename(events[0], person.id, Some(&format!("D{device}"))).await.unwrap();
                }
                (device, told, store.person(events[0], &digest(device)).await.unwrap())
            })
        })
        .collect();
    for answer in asked {
        let (device, told, then) = answer.await.unwrap();
        let there = device < DEVICES && device % 2 == 0;
        assert_eq!(told.map(|person| person.id), there.then_some(PersonId(device / 2 + 1)));
        assert_eq!(then.and_then(|person| person.name), there.then(|| format!("D{device}")));
    }
}

pub async fn names_come_and_go(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    for device in 0..3 {
        store.ensure_person(id, &digest(device), 5).await.unwrap();
    }
    assert!(store.rename(id, PersonId(1), Some("Zoë “Z” 👩‍🔬")).await.unwrap());
    assert!(store.rename(id, PersonId(3), Some("Ada")).await.unwrap());
    assert!(!store.rename(id, PersonId(4), Some("nobody")).await.unwrap());
    let names = store.names(id).await.unwrap();
    assert_eq!(names.0, [(PersonId(1), "Zoë “Z” 👩‍🔬".into()), (PersonId(3), "Ada".into())].into());
    assert_eq!(store.person(id, &digest(2)).await.unwrap().unwrap().name.as_deref(), Some("Ada"));
    assert!(store.rename(id, PersonId(3), None).await.unwrap());
    assert_eq!(store.names(id).await.unwrap().0.len(), 1);
}

pub async fn a_role_is_raised_and_only_lowered_on_purpose(place: Place) {
    use Role::{Attendee, Facilitator, Owner};
    let store = place.open().await;
    let id = event(&store, 7).await;
    let person = store.ensure_person(id, &digest(1), 5).await.unwrap().id;
    store.ensure_person(id, &digest(2), 5).await.unwrap();
    assert_eq!(store.roles(id).await.unwrap(), []);
    for from in [Attendee, Facilitator, Owner] {
        for to in [Attendee, Facilitator, Owner] {
            assert!(store.set_role(id, person, from).await.unwrap());
            assert!(store.raise_role(id, person, to).await.unwrap());
            let role = store.person(id, &digest(1)).await.unwrap().unwrap().role;
            assert_eq!(role, from.max(to), "from {from:?} to {to:?}");
        }
    }
    assert_eq!(store.roles(id).await.unwrap(), [(person, Owner)]);
    assert!(!store.raise_role(id, PersonId(9), Owner).await.unwrap());
    assert!(!store.set_role(id, PersonId(9), Owner).await.unwrap());
}

pub async fn an_unknown_event_has_no_people(place: Place) {
    let store = place.open().await;
    let refused = store.ensure_person(EventId(9), &digest(1), 5).await;
    assert!(matches!(refused, Err(Error::NoSuchEvent(EventId(9)))), "{refused:?}");
    assert_eq!(store.names(EventId(9)).await.unwrap().0.len(), 0);
}

pub async fn everybody_is_listed_with_their_devices(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let ann = store.ensure_person(id, &digest(1), 5).await.unwrap().id;
    let ben = store.ensure_person(id, &digest(2), 6).await.unwrap().id;
    store.rename(id, ann, Some("Ann")).await.unwrap();
    store.set_role(id, ben, Role::Facilitator).await.unwrap();
    store.offer_hand_over(id, ann, &digest(90), 100).await.unwrap();
    assert!(matches!(
        store.take_hand_over(&digest(90), &digest(3), 7).await.unwrap(),
        store::HandedOver::Done { .. }
    ));
    let row = |id, name: Option<&str>, role, since, devices| store::Attending {
        id,
        name: name.map(str::to_owned),
        role,
        since,
        devices,
    };
    let listed = [row(ann, Some("Ann"), Role::Attendee, 5, 2), row(ben, None, Role::Facilitator, 6, 1)];
    assert_eq!(store.attending(id).await.unwrap(), listed);
    let person = store.person_of(id, ann).await.unwrap().unwrap();
    assert_eq!((person.id, person.name.as_deref(), person.role), (ann, Some("Ann"), Role::Attendee));
    assert_eq!(store.person_of(id, PersonId(9)).await.unwrap(), None);
}
