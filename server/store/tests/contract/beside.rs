//! What servers tell each other beside the log. Where nobody shares the database, nothing is kept of it.

use crate::fixture::{change, command, digest, event};
use crate::place::Place;
use model::{Level, PersonId, RunId, SessionId};
use std::time::Duration;
use store::{Appended, Beside, HeadWrite, Hint, InterestWrite, Reach};

const WANTED: SessionId = SessionId(1);

pub async fn what_is_written_beside_the_log_is_numbered_for_other_servers(place: Place) {
    let (here, there) = (place.open().await, place.open().await);
    let id = event(&here, 7).await;
    let person = here.ensure_person(id, &digest(1), 5).await.unwrap().id;
    let hints = there.hints().await.unwrap();
    let want = InterestWrite { event: id, person, session: WANTED, level: Some(Level::Must) };
    let head = HeadWrite { event: id, person, run: RunId::first(WANTED), at: Some(5) };
    let written = here.write_beside(&[want], &[head]).await.unwrap();
    let what = Beside {
        interest: vec![(person, WANTED, Some(Level::Must))],
        heads: vec![(person, RunId::first(WANTED), true)],
        ..Beside::default()
    };
    assert_eq!(written[&id].1, what);
    assert!(here.rename(id, person, Some("Ana")).await.unwrap());
    let Some(mut hints) = hints else {
        assert_eq!(written[&id].0, None);
        assert_eq!(there.last_beside(id).await.unwrap(), 0);
        assert_eq!(there.beside_after(id, 0, 10).await.unwrap(), []);
        return;
    };
    assert_eq!(written[&id].0, Some(1));
    let named = Beside { names: vec![person], ..Beside::default() };
    assert_eq!(there.beside_after(id, 0, 10).await.unwrap(), [(1, what), (2, named.clone())]);
    assert_eq!(there.beside_after(id, 1, 10).await.unwrap(), [(2, named)]);
    for n in [1, 2] {
        let hint = tokio::time::timeout(Duration::from_secs(20), hints.next()).await.unwrap().unwrap();
        assert_eq!(hint, Hint::Beside { event: id, n });
    }
}

pub async fn whoever_is_far_behind_finds_a_gap(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    for _ in 0..1_260 {
        store.tell_beside(id, &Beside { stop: true, ..Beside::default() }).await.unwrap();
    }
    let rows = store.beside_after(id, 0, 2_000).await.unwrap();
    assert!(rows.len() <= 1_250, "old ones are not kept");
    if store.is_shared() {
        assert_eq!(store.last_beside(id).await.unwrap(), 1_260);
        assert_eq!(rows.first().map(|(n, _)| *n), Some(251), "the first is not the next one");
        assert_eq!(rows.last().map(|(n, _)| *n), Some(1_260));
    }
}

pub async fn the_solver_is_claimed_by_one_server(place: Place) {
    let (here, there) = (place.open().await, place.open().await);
    let id = event(&here, 7).await;
    assert_eq!(here.filling(id).await.unwrap(), None);
    let (a, b) =
        tokio::join!(here.claim_filling(id, "a", 1_000, 30), there.claim_filling(id, "b", 1_000, 30));
    assert!(a.unwrap() != b.unwrap(), "it runs once");
    assert!(!there.claim_filling(id, "c", 1_020, 30).await.unwrap());
    // Whoever had it is gone.
    assert!(there.claim_filling(id, "d", 1_030, 30).await.unwrap());
    // A clock that was far ahead claims nothing for ever.
    assert!(here.claim_filling(id, "e", 5, 30).await.unwrap());
    here.end_filling(id, Some("proposal")).await.unwrap();
    let kept = there.filling(id).await.unwrap().unwrap();
    assert_eq!((kept.content.as_str(), kept.runs_until), ("proposal", 0));
    assert!(there.claim_filling(id, "f", 6, 30).await.unwrap());
    there.end_filling(id, None).await.unwrap();
    assert_eq!(here.filling(id).await.unwrap(), None);
}

pub async fn how_far_every_event_is_is_one_question(place: Place) {
    let store = place.open().await;
    let (first, second) = (event(&store, 7).await, event(&store, 8).await);
    assert_eq!(store.append(second, &change(2, command(1)), &[]).await.unwrap(), Appended::Done);
    let want = InterestWrite { event: first, person: PersonId(1), session: WANTED, level: None };
    store.write_interest(&[want]).await.unwrap();
    let mut reaches = store.reaches().await.unwrap();
    reaches.sort_by_key(|reach| reach.event);
    let beside = i64::from(store.is_shared());
    assert_eq!(reaches, [Reach { event: first, seq: 1, beside }, Reach { event: second, seq: 2, beside: 0 }]);
}
