//! Hints between servers.

use crate::fixture::{change, command, event};
use crate::place::Place;
use std::time::Duration;
use store::{Appended, Hint, Kind};

pub async fn a_commit_is_hinted_where_others_can_hear(place: Place) {
    let (here, there) = (place.open().await, place.open().await);
    let id = event(&here, -7).await;
    let Some(mut hints) = there.hints().await.unwrap() else {
        assert_eq!(there.kind(), Kind::Sqlite);
        return;
    };
    assert_eq!(here.append(id, &change(2, command(1)), &[]).await.unwrap(), Appended::Done);
    // Refused, so nobody hears of it.
    assert_eq!(here.append(id, &change(2, command(2)), &[]).await.unwrap(), Appended::SeqTaken);
    assert_eq!(here.append(id, &change(3, command(3)), &[]).await.unwrap(), Appended::Done);
    for seq in [2, 3] {
        let hint = tokio::time::timeout(Duration::from_secs(20), hints.next()).await.unwrap().unwrap();
        assert_eq!(hint, Hint::Change { event: id, seq });
        assert!(there.last_seq(id).await.unwrap() >= seq, "it was committed before it was told");
    }
}
