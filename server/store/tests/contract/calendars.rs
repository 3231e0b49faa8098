//! Calendars and logos.

use crate::fixture::{digest, event, slug};
use crate::place::Place;
use store::Logo;

pub async fn a_new_secret_closes_the_one_before(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let (ana, bo) = (
        store.ensure_person(id, &digest(1), 5).await.unwrap().id,
        store.ensure_person(id, &digest(2), 5).await.unwrap().id,
    );
    store.set_calendar(id, ana, "aa").await.unwrap();
    store.set_calendar(id, bo, "bb").await.unwrap();
    assert_eq!(store.calendar_of("aa").await.unwrap(), Some((slug("camp-7"), ana)));
    store.set_calendar(id, ana, "cc").await.unwrap();
    assert_eq!(store.calendar_of("aa").await.unwrap(), None);
    assert_eq!(store.calendar_of("cc").await.unwrap(), Some((slug("camp-7"), ana)));
    assert_eq!(store.calendar_of("bb").await.unwrap(), Some((slug("camp-7"), bo)));
    assert_eq!(store.person(id, &digest(1)).await.unwrap().unwrap().calendar.as_deref(), Some("cc"));
}

pub async fn a_logo_comes_back_as_it_was_and_old_ones_go(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    let logo = |n: u8| Logo { media_type: "image/png".into(), content: vec![0, n, 0xff, b'"'] };
    for n in 0..12 {
        store.put_logo(id, &digest(n.into()), &logo(n), 100 + i64::from(n)).await.unwrap();
        // The same again is the same.
        store.put_logo(id, &digest(n.into()), &logo(n), 100 + i64::from(n)).await.unwrap();
    }
    assert_eq!(store.logo(id, &digest(11).hex()).await.unwrap(), Some(logo(11)));
    assert_eq!(store.logo(id, &digest(2).hex()).await.unwrap(), Some(logo(2)));
    assert_eq!(store.logo(id, &digest(1).hex()).await.unwrap(), None, "ten are kept");
    assert_eq!(store.logo(other, &digest(11).hex()).await.unwrap(), None);
}
