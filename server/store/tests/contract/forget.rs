//! Forgetting somebody.

use crate::fixture::{change, command, digest, event};
use crate::place::Place;
use model::{Announcement, AnnouncementId, Change, Effect, Level, PersonId, RunId, SessionId};
use sqlx::{AssertSqlSafe, Row};
use std::collections::BTreeSet;
use store::{Appended, Beside, EventId, HeadWrite, InterestWrite, Store, Subscription};

const SECRET: &str = "Unmistakable";

fn announced(seq: u64, by: u32, text: &str) -> Change {
    let announcement =
        Announcement { id: AnnouncementId(1), text: text.into(), at: 5, until: None, by: None };
    let effects = vec![Effect::Announced(announcement)];
    Change { seq, at: 5, by: Some(PersonId(by)), command: command(seq), effects }
}

/// Takes the texts of announcements by person 1 out of a log, and out of what takes its changes back.
fn blank(log: &mut [Change], inverses: &mut [Vec<Effect>]) {
    for (change, inverse) in log.iter_mut().zip(inverses).filter(|(change, _)| change.by == Some(PersonId(1)))
    {
        for effect in change.effects.iter_mut().chain(inverse) {
            if let Effect::Announced(announcement) = effect {
                announcement.text.clear();
            }
        }
    }
}

/// Makes somebody who is there already the one behind a token.
async fn give_token(place: &Place, id: EventId, person: PersonId, hash: u32) {
    let pool = sqlx::AnyPool::connect(&place.url).await.unwrap();
    sqlx::query("INSERT INTO tokens (secret_hash, event_id, person, created_at) VALUES ($1, $2, $3, 5)")
        .bind(digest(hash).hex())
        .bind(id.0)
        .bind(i64::from(person.0))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

/// Two people live at an event, whose devices and links have numbers after `n`.
pub async fn lived_in(store: &Store, id: EventId, n: u32) {
    for device in [n + 1, n + 2] {
        let person = store.ensure_person(id, &digest(device), 5).await.unwrap().id;
        store.rename(id, person, Some(&format!("{SECRET} {person}"))).await.unwrap();
        store.set_calendar(id, person, &format!("{SECRET} {device}")).await.unwrap();
        store.offer_hand_over(id, person, &digest(90 + device), 100).await.unwrap();
        let interest =
            InterestWrite { event: id, person, session: SessionId(1), level: Some(Level::Interested) };
        let head = HeadWrite { event: id, person, run: RunId::first(SessionId(1)), at: Some(5) };
        store.write_beside(&[interest], &[head]).await.unwrap();
        let secret = format!("{SECRET} {person}");
        let phone = Subscription {
            person,
            endpoint: secret.clone(),
            p256dh: "p".into(),
            auth: "a".into(),
            language: "en".into(),
        };
        store.subscribe(id, &digest(80 + device), &phone, 10, 5).await.unwrap();
        store.wait_for_opening(id, person, Some(&secret), "en").await.unwrap();
        store.create_link(id, &digest(70 + device), model::Role::Facilitator, 5).await.unwrap();
        store.note_link_use(&digest(70 + device), person, 5).await.unwrap();
        assert_eq!(store.claim_telling(id, &[(person, "moved".into())], 5, 0).await.unwrap().len(), 1);
    }
    for (seq, by, text) in [(2, 1, format!("{SECRET} 1")), (3, 2, format!("{SECRET} 2"))] {
        let change = announced(seq, by, &text);
        assert_eq!(store.append(id, &change, &change.effects).await.unwrap(), Appended::Done);
    }
}

/// Every table of the database, and whether it has a column of that name.
pub async fn tables(store: &Store, place: &Place, column: &str) -> BTreeSet<String> {
    let catalog = match store.kind() {
        store::Kind::Sqlite => {
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND (c.name = $1 OR $1 = '')"
        }
        store::Kind::Postgres => {
            "SELECT CAST(table_name AS TEXT) FROM information_schema.columns
             WHERE table_schema = 'public' AND (column_name = $1 OR $1 = '')"
        }
    };
    let pool = sqlx::AnyPool::connect(&place.url).await.unwrap();
    let rows: Vec<String> = sqlx::query_scalar(catalog).bind(column).fetch_all(&pool).await.unwrap();
    pool.close().await;
    rows.into_iter().filter(|name| !name.starts_with("sqlite_")).collect()
}

/// Tables that have a row about a person.
async fn tables_about(store: &Store, place: &Place, person: u32) -> BTreeSet<String> {
    let mut about = BTreeSet::new();
    let pool = sqlx::AnyPool::connect(&place.url).await.unwrap();
    for table in tables(store, place, "person").await {
        let count = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table} WHERE person = {person}"));
        if sqlx::query_scalar::<_, i64>(count).fetch_one(&pool).await.unwrap() > 0 {
            about.insert(table);
        }
    }
    pool.close().await;
    about
}

/// Every text in the database that has `needle` in it.
async fn found(store: &Store, place: &Place, needle: &str) -> Vec<String> {
    let pool = sqlx::AnyPool::connect(&place.url).await.unwrap();
    let mut found = Vec::new();
    for table in tables(store, place, "").await {
        let rows =
            sqlx::query(AssertSqlSafe(format!("SELECT * FROM {table}"))).fetch_all(&pool).await.unwrap();
        for row in rows {
            let texts = (0..row.len()).filter_map(|at| row.try_get::<Option<String>, _>(at).ok().flatten());
            found.extend(texts.filter(|text| text.contains(needle)).map(|text| format!("{table}: {text}")));
        }
    }
    pool.close().await;
    found
}

pub async fn nothing_of_a_forgotten_person_is_left(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    lived_in(&store, id, 0).await;
    for person in [1, 2] {
        give_token(&place, id, PersonId(person), 60 + person).await;
    }
    let before = tables_about(&store, &place, 1).await;
    assert_eq!(before, tables(&store, &place, "person").await, "the test has something of theirs everywhere");
    assert_eq!(
        found(&store, &place, &format!("{SECRET} 1")).await.len(),
        6,
        "a name, a calendar, a phone, an address, a change and what takes it back"
    );

    let forgotten = change(4, command(4));
    assert_eq!(store.forget(id, PersonId(1), &forgotten, &[], blank).await.unwrap(), Appended::Done);
    assert_eq!(found(&store, &place, &format!("{SECRET} 1")).await, Vec::<String>::new());
    assert_eq!(tables_about(&store, &place, 1).await, BTreeSet::from(["people".to_owned()]));
    let told = store.beside_after(id, 0, 100).await.unwrap();
    assert!(told.iter().all(|(_, what)| *what == Beside::default()), "nor of what servers told each other");
    assert_eq!(store.person(id, &digest(1)).await.unwrap(), None);
    assert_eq!(store.entry(id, 2).await.unwrap().unwrap().change, announced(2, 1, ""));

    // Nobody else's.
    assert_eq!(tables_about(&store, &place, 2).await, before);
    assert_eq!(store.entry(id, 3).await.unwrap().unwrap().change, announced(3, 2, &format!("{SECRET} 2")));
    assert_eq!(store.changes_after(id, 3, 9).await.unwrap(), [forgotten]);
}

pub async fn a_number_that_is_taken_forgets_nothing(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    lived_in(&store, id, 0).await;
    for person in [1, 2] {
        give_token(&place, id, PersonId(person), 60 + person).await;
    }
    let taken = store.forget(id, PersonId(1), &change(3, command(4)), &[], blank).await.unwrap();
    assert_eq!(taken, Appended::SeqTaken);
    let known = store.forget(id, PersonId(1), &change(4, command(3)), &[], blank).await.unwrap();
    assert_eq!(known, Appended::CommandKnown);
    assert_eq!(
        found(&store, &place, &format!("{SECRET} 1")).await.len(),
        6,
        "a name, a calendar, a phone, an address, a change and what takes it back"
    );
}
