//! A clock that jumps: what is decided goes by numbers, not by times.

use model::{Actor, Command, Settings};
use server::boards::{Asked, Boards};
use server::chance::Chance;
use server::clock::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::Store;

#[tokio::test]
async fn a_clock_that_jumps_back_loses_and_reorders_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/campgrid.db", folder.path().display());
    let now = Arc::new(AtomicI64::new(1_800_000_000_000));
    let clock = {
        let now = Arc::clone(&now);
        Clock::from_fn(move || now.load(Ordering::SeqCst))
    };
    let boards = Boards::new(Store::connect(&url).await.unwrap(), clock.clone(), Chance::seeded(7));
    let settings = Settings { name: "Clock".into(), zone: "UTC".into(), ..Settings::default() };
    let board = boards.create(None, &settings).await.unwrap();
    let mut ids = Vec::new();
    for number in 0..40 {
        // Forward by seconds, and every tenth time back by a day.
        now.fetch_add(if number % 10 == 9 { -86_400_000 } else { 1_000 }, Ordering::SeqCst);
        let id = boards.chance().command_id(clock.now());
        ids.push(id);
        let command =
            Command::AddRoom(model::RoomText { name: format!("Room {number}"), ..Default::default() });
        let asked = Asked { by: Actor::OPERATOR, id, command, seen: None };
        let done = board.ask(asked.clone()).await.unwrap().change.unwrap();
        assert_eq!(done.seq, number + 2, "numbers go on, whatever the time is");
        // The same again, after the jump: it is known.
        assert_eq!(board.ask(asked).await.unwrap().change.unwrap().seq, done.seq);
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 40, "ids differ when times repeat");
    let before = board.stand().board;
    assert_eq!(before.rooms.len(), 40);
    // Another server, whose clock is right, folds the same board.
    let later = Boards::new(
        Store::connect(&url).await.unwrap(),
        Clock::from_fn(|| 1_800_000_000_000),
        Chance::seeded(8),
    );
    let again = later.open(&board.event.slug).await.unwrap().unwrap().stand().board;
    assert_eq!(again, before);
}
