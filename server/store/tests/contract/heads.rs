//! Heads.

use crate::fixture::event;
use crate::place::Place;
use model::{Level, PersonId, RunId, SessionId};
use store::{EventId, HeadWrite, InterestWrite};

fn head(event: EventId, person: u32, run: RunId, at: Option<i64>) -> HeadWrite {
    HeadWrite { event, person: PersonId(person), run, at }
}

pub async fn a_head_is_counted_once_in_a_run(place: Place) {
    let store = place.open().await;
    let (id, other) = (event(&store, 7).await, event(&store, 8).await);
    let first = RunId::first(SessionId(3));
    let second = RunId { session: SessionId(3), run: 2 };
    let writes = [
        head(id, 2, first, Some(10)),
        head(id, 1, second, Some(10)),
        head(id, 1, first, Some(11)),
        head(other, 1, first, Some(12)),
        // Of several for one person and run, the last holds.
        head(id, 3, first, Some(12)),
        head(id, 3, first, None),
    ];
    let interest =
        InterestWrite { event: id, person: PersonId(9), session: SessionId(3), level: Some(Level::Must) };
    store.write_beside(&[interest], &writes).await.unwrap();
    let all = [(PersonId(1), first, 11), (PersonId(1), second, 10), (PersonId(2), first, 10)];
    assert_eq!(store.heads(id).await.unwrap(), all);
    assert_eq!(store.interest(id).await.unwrap(), [(PersonId(9), SessionId(3), Level::Must)]);

    store.write_beside(&[], &[head(id, 1, first, Some(99)), head(id, 1, second, None)]).await.unwrap();
    let all = [(PersonId(1), first, 11), (PersonId(2), first, 10)];
    assert_eq!(store.heads(id).await.unwrap(), all, "whoever is there already came when they came");
    assert_eq!(store.heads(other).await.unwrap().len(), 1);
}
