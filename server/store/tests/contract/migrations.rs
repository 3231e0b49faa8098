//! Bringing the tables up to date.

use crate::fixture::event;
use crate::place::Place;

pub async fn servers_that_start_at_once_share_one_database(place: Place) {
    let starting: Vec<_> = (0..6)
        .map(|_| {
            let place = place.clone();
            tokio::spawn(async move { place.open().await })
        })
        .collect();
    let mut servers = Vec::new();
    for server in starting {
        servers.push(server.await.unwrap());
    }
    let id = event(&servers[0], 7).await;
    for server in &servers {
        assert_eq!(server.last_seq(id).await.unwrap(), 1);
    }
    // Later starts leave everything as it is.
    assert_eq!(place.open().await.last_seq(id).await.unwrap(), 1);
}
