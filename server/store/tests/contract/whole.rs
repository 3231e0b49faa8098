//! Whole events and whole databases: what is deleted, what is put back, what a look at one finds.

use crate::fixture::{digest, event, slug};
use crate::forget::{lived_in, tables};
use crate::hooks::{by, hook};
use crate::place::Place;
use model::{Role, RunId, SessionId};
use sqlx::AssertSqlSafe;
use std::collections::BTreeMap;
use store::{EventId, Key, Kind, Logo, Restored, Store, Tables};

/// An event with a row in every table that has some of events.
async fn full(store: &Store, id: i64) -> EventId {
    let id = event(store, id).await;
    let n = u32::try_from(id.0).unwrap() * 1_000;
    lived_in(store, id, n).await;
    store.give_code(id, &format!("CODE{id}")).await.unwrap();
    let logo = Logo { media_type: "image/png".into(), content: vec![1, 2, 3] };
    store.put_logo(id, &digest(n), &logo, 5).await.unwrap();
    store.set_wall(id, &digest(n), 5).await.unwrap();
    store.count_at_door(id, RunId::first(SessionId(1)), 12, 5).await.unwrap();
    store.set_key(id, Key::Doors, "key").await.unwrap();
    store.set_key(id, Key::Cards, "key").await.unwrap();
    assert!(store.claim_filling(id, "{}", 5, 100).await.unwrap());
    store.create_token(id, &digest(n + 60), "Signs", Role::Facilitator, 5).await.unwrap();
    assert_eq!(store.add_hook(id, &hook("https://hooks.example/x"), 5).await.unwrap(), Some(1));
    assert!(store.claim_delivery(id, (1, "placed@3", "x"), by(1, 9), 5, 0).await.unwrap());
    id
}

/// How many rows each table has of an event.
async fn rows(store: &Store, place: &Place, id: EventId) -> BTreeMap<String, i64> {
    let pool = sqlx::AnyPool::connect(&place.url).await.unwrap();
    let mut rows = BTreeMap::new();
    for (table, column) in tables(store, place, "event_id")
        .await
        .iter()
        .map(|table| (&**table, "event_id"))
        .chain([("events", "id")])
    {
        let count = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table} WHERE {column} = {id}"));
        rows.insert(table.to_owned(), sqlx::query_scalar::<_, i64>(count).fetch_one(&pool).await.unwrap());
    }
    pool.close().await;
    rows
}

pub async fn a_deleted_event_leaves_nothing_and_its_neighbour_alone(place: Place) {
    let store = place.open().await;
    let (gone, stays) = (full(&store, 7).await, full(&store, 8).await);
    let before = rows(&store, &place, stays).await;
    // Servers of a database that nobody shares tell each other nothing.
    let empty = |(table, rows): (&String, &i64)| (*rows == 0).then(|| table.clone());
    let unused: Vec<_> = before.iter().filter_map(empty).collect();
    let expected: &[&str] = if store.is_shared() { &[] } else { &["beside", "beside_last"] };
    assert_eq!(unused, expected, "the test has something of the event everywhere");

    assert!(store.delete_event(gone).await.unwrap());
    assert!(rows(&store, &place, gone).await.values().all(|rows| *rows == 0));
    assert_eq!(rows(&store, &place, stays).await, before);
    assert!(!store.delete_event(gone).await.unwrap(), "it is gone already");
    // The name is free again.
    assert_eq!(store.event(&slug("camp-7")).await.unwrap(), None);
    full(&store, 7).await;
}

pub async fn a_backup_is_put_back_into_an_empty_database_and_no_other(place: Place) {
    let from = Store::connect(&format!("sqlite:{}/from.db", place.folder.display())).await.unwrap();
    let ids = [full(&from, 7).await, full(&from, 8).await];
    let key = from.push_key("the backup's").await.unwrap();
    let store = place.open().await;
    store.push_key("this installation's own").await.unwrap();
    let mut epochs = 100..;
    let restored = store.restore(&from, || epochs.next().unwrap()).await.unwrap();
    assert!(matches!(restored, Restored::Done { rows } if rows > 40), "{restored:?}");
    for (number, id) in ids.into_iter().enumerate() {
        assert_eq!(store.export(id).await.unwrap(), from.export(id).await.unwrap());
        assert_eq!(store.links(id).await.unwrap(), from.links(id).await.unwrap());
        let phone = digest(u32::try_from(id.0).unwrap() * 1_000 + 1);
        let known = store.person(id, &phone).await.unwrap();
        assert!(known.is_some(), "people are who they were, on their devices");
        assert_eq!(known, from.person(id, &phone).await.unwrap());
        let row = store.events().await.unwrap().into_iter().find(|row| row.id == id).unwrap();
        assert!((100..102).contains(&row.epoch), "event {number} is a log of its own from here on");
    }
    assert_eq!(store.push_key("another").await.unwrap(), key, "phones know the backup's key");
    // Whoever comes next gets the next number: two people and a token were there before.
    assert_eq!(store.ensure_person(ids[0], &digest(1), 5).await.unwrap().id.0, 4);

    let again = store.restore(&from, || 5).await.unwrap();
    assert_eq!(again, Restored::NotEmpty { events: 2 });
}

pub async fn a_look_says_which_tables_there_are_and_makes_none(place: Place) {
    let store = Store::open_as_it_is(&place.url).await.unwrap();
    let bare = store.tables().await;
    assert!(bare.missing.len() > 5 && bare.unknown.is_empty(), "{bare:?}");
    assert!(tables(&store, &place, "").await.is_empty(), "nothing is made");
    place.open().await;
    assert_eq!(store.tables().await, Tables::default());
    let pool = sqlx::AnyPool::connect(&place.url).await.unwrap();
    sqlx::query("INSERT INTO migrations (version) VALUES (9999)").execute(&pool).await.unwrap();
    assert_eq!(store.tables().await, Tables { missing: Vec::new(), unknown: vec![9999] });
    assert_eq!(store.faults_of_file().await.unwrap(), Vec::<String>::new());
    if store.kind() == Kind::Sqlite {
        sqlx::raw_sql(
            "PRAGMA foreign_keys = OFF; INSERT INTO codes (code, event_id) VALUES ('X', 5); PRAGMA foreign_keys = ON",
        )
        .execute(&pool)
        .await
        .unwrap();
        let faults = store.faults_of_file().await.unwrap();
        assert_eq!(faults, ["1 rows of the table codes refer to something that is gone"]);
    }
    pool.close().await;
}
