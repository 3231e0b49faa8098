//! Events that nobody looks at are closed, and open again as they were.

use model::{Actor, Command, RoomText, Settings};
use server::boards::{Asked, Boards};
use server::chance::Chance;
use server::clock::Clock;
use std::sync::Arc;
use std::time::Duration;
use store::Store;

#[tokio::test]
async fn an_event_sleeps_until_somebody_comes() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/campgrid.db", folder.path().display());
    let store = Store::connect(&url).await.unwrap();
    let boards = Arc::new(Boards::new(store, Clock::from_fn(|| 1_800_000_000_000), Chance::seeded(7)));
    let settings = |name: &str| Settings { name: name.into(), zone: "UTC".into(), ..Settings::default() };
    let watched = boards.create(None, &settings("Watched")).await.unwrap();
    let left = boards.create(None, &settings("Left")).await.unwrap();
    let id = boards.chance().command_id(5);
    let command = Command::AddRoom(RoomText { name: "Attic".into(), ..RoomText::default() });
    left.ask(Asked { by: Actor::OPERATOR, id, command, seen: None }).await.unwrap();
    let (slug, before) = (left.event.slug.clone(), left.stand().board);
    let gone = Arc::downgrade(&left);
    drop(left);
    let sleeping = Arc::clone(&boards);
    let sleeping = tokio::spawn(async move { sleeping.put_to_sleep(Duration::from_millis(50)).await });
    // As long as it takes; the runner of the tests gives up on what never happens.
    while boards.count_open() > 1 || gone.strong_count() > 0 {
        tokio::task::yield_now().await;
    }
    assert!(Arc::ptr_eq(&boards.open(&watched.event.slug).await.unwrap().unwrap(), &watched));
    assert_eq!(boards.open(&slug).await.unwrap().unwrap().stand().board, before);
    sleeping.abort();
}
