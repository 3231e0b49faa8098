//! Interest.

use crate::fixture::event;
use crate::place::Place;
use model::{Level, PersonId, SessionId};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::future::{Future as _, poll_fn};
use std::task::Poll;
use store::{EventId, InterestWrite, Store};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

fn write(event: EventId, person: u32, session: u32, level: Option<Level>) -> InterestWrite {
    InterestWrite { event, person: PersonId(person), session: SessionId(session), level }
}

async fn rows(store: &Store, event: EventId) -> Vec<(u32, u32, Level)> {
    let rows = store.interest(event).await.unwrap();
    rows.into_iter().map(|(person, session, level)| (person.0, session.0, level)).collect()
}

pub async fn the_last_write_holds(place: Place) {
    use Level::{Interested, Must};
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    store.write_interest(&[]).await.unwrap();
    store
        .write_interest(&[
            write(id, 2, 1, Some(Must)),
            write(id, 1, 2, Some(Interested)),
            write(id, 1, 1, None),
            write(id, 1, 2, Some(Must)),
            write(other, 1, 2, Some(Interested)),
            write(id, 3, 1, Some(Must)),
            write(id, 3, 1, None),
            write(id, 4, 1, None),
            write(id, 4, 1, Some(Interested)),
        ])
        .await
        .unwrap();
    assert_eq!(rows(&store, id).await, [(1, 2, Must), (2, 1, Must), (4, 1, Interested)]);
    assert_eq!(rows(&store, other).await, [(1, 2, Interested)]);
    store.write_interest(&[write(id, 2, 1, None), write(id, 1, 2, Some(Interested))]).await.unwrap();
    assert_eq!(rows(&store, id).await, [(1, 2, Interested), (4, 1, Interested)]);
    assert_eq!(rows(&store, other).await, [(1, 2, Interested)], "another event's is its own");
}

/// Batches of every size, so that they fall into statements in every way.
pub async fn any_batches_leave_what_a_map_would(place: Place) {
    let store = place.open().await;
    let level = prop_oneof![Just(None), Just(Some(Level::Interested)), Just(Some(Level::Must))];
    let batches = vec(vec((1_u32..40, 1_u32..12, level), 0..300), 1..5);
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(16) });
    let case = std::cell::Cell::new(0);
    runner
        .run(&batches.no_shrink(), |batches| {
            case.set(case.get() + 1);
            let id = EventId(case.get());
            let mut wanted = BTreeMap::new();
            for batch in batches {
                let batch: Vec<_> = batch.into_iter().map(|(p, s, level)| write(id, p, s, level)).collect();
                block_in_place(|| Handle::current().block_on(store.write_interest(&batch))).unwrap();
                for write in batch {
                    match write.level {
                        Some(level) => wanted.insert((write.person.0, write.session.0), level),
                        None => wanted.remove(&(write.person.0, write.session.0)),
                    };
                }
            }
            let wanted: Vec<_> = wanted.into_iter().map(|((p, s), level)| (p, s, level)).collect();
            assert_eq!(block_in_place(|| Handle::current().block_on(rows(&store, id))), wanted);
            Ok(())
        })
        .unwrap();
}

pub async fn batches_that_meet_are_all_written(place: Place) {
    let servers = [place.open().await, place.open().await];
    let id = event(&servers[0], 7).await;
    let batches: Vec<_> = (0..16_u32)
        .map(|n| {
            let store = servers[(n % 2) as usize].clone();
            // All of them write person 1, each in another order, and everybody one row of their own.
            let mut batch: Vec<_> = (1..50).map(|s| write(id, 1, s, Some(Level::Must))).collect();
            batch.rotate_left(n as usize);
            batch.push(write(id, 100 + n, 1, Some(Level::Interested)));
            tokio::spawn(async move { store.write_interest(&batch).await.unwrap() })
        })
        .collect();
    for batch in batches {
        batch.await.unwrap();
    }
    assert_eq!(rows(&servers[0], id).await.len(), 49 + 16);
}

pub async fn a_batch_that_is_given_up_is_whole_or_not_there_and_in_nobodys_way(place: Place) {
    const ROWS: u32 = 1200;
    let store = place.open().await;
    for patience in 0..12 {
        let id = event(&store, 10 + patience).await;
        let batch: Vec<_> = (1..=ROWS).map(|person| write(id, person, 1, Some(Level::Must))).collect();
        let mut written = Box::pin(store.write_interest(&batch));
        let mut polls = 0;
        // Whoever waited for it goes away once it has been looked at so many times.
        poll_fn(|context| {
            polls += 1;
            if polls > patience { Poll::Ready(()) } else { written.as_mut().poll(context).map(drop) }
        })
        .await;
        drop(written);
        store.write_interest(&[write(id, ROWS + 1, 1, Some(Level::Must))]).await.unwrap();
        let there = rows(&store, id).await.len();
        assert!([1, 1 + ROWS as usize].contains(&there), "{there} rows after {patience} looks");
    }
}
