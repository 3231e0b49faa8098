//! A power cut: what was acknowledged is there, once.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tests::{Campgrid, On, Person};

const CLIENTS: usize = 20;
const COMMANDS: usize = 1_000;

/// `kill -9` in the middle of 1,000 commands from 20 clients; every client then tries again what it got no answer to.
async fn nothing_acknowledged_is_lost_or_doubled(on: On) {
    let mut campgrid = Campgrid::start_with(on, &["--limits", "off"]).await;
    for _ in 0..tests::times("CAMPGRID_KILLS", 1) {
        power_cut(&mut campgrid, on).await;
    }
}

async fn power_cut(campgrid: &mut Campgrid, on: On) {
    let owner = campgrid.event("Power cut").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;

    let acknowledged = Arc::new(AtomicUsize::new(0));
    let down = Arc::new(AtomicBool::new(false));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let person = campgrid.person(&owner.slug);
            let (acknowledged, down) = (Arc::clone(&acknowledged), Arc::clone(&down));
            tokio::spawn(async move {
                let mut unanswered = Vec::new();
                let mut done = Vec::new();
                for number in 0..COMMANDS / CLIENTS {
                    let (id, title) = (Person::new_id(), format!("{client}.{number}"));
                    let fields = [("title", title.as_str()), ("name", "Ana"), ("hosting", "yes")];
                    match person.try_ask(&person.path(""), "pitch", id, &fields).await {
                        Ok(_) => {
                            acknowledged.fetch_add(1, Ordering::SeqCst);
                            done.push(title);
                        }
                        Err(None) => {
                            assert!(down.load(Ordering::SeqCst), "no answer while the server is up");
                            unanswered.push((id, title));
                        }
                        Err(Some(refusal)) => panic!("a pitch was refused: {}", refusal.sentence),
                    }
                }
                (person, done, unanswered)
            })
        })
        .collect();
    while acknowledged.load(Ordering::SeqCst) < COMMANDS / 2 {
        tokio::task::yield_now().await;
    }
    down.store(true, Ordering::SeqCst);
    campgrid.kill();
    let mut ended = Vec::new();
    for client in clients {
        ended.push(client.await.expect("a client ends by itself"));
    }
    let acknowledged: BTreeSet<String> = ended.iter().flat_map(|(_, done, _)| done.iter().cloned()).collect();
    assert!(acknowledged.len() < COMMANDS, "the power cut came after everything was done");

    campgrid.again();
    let there = owner.titles().await;
    for title in &acknowledged {
        assert_eq!(there.get(title), Some(&1), "{title} was acknowledged");
    }
    let before = there.len();
    for (person, _, unanswered) in &ended {
        for (id, title) in unanswered {
            let fields = [("title", title.as_str()), ("name", "Ana"), ("hosting", "yes")];
            person.try_ask(&person.path(""), "pitch", *id, &fields).await.expect("a second try is answered");
        }
    }
    let there = owner.titles().await;
    assert_eq!(there.len(), COMMANDS, "everything is there after the second try");
    assert!(there.values().all(|times| *times == 1), "and once");
    println!(
        "{on:?}: {} of {COMMANDS} acknowledged before kill -9, {before} there after it, all {} once after the second try",
        acknowledged.len(),
        there.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_or_doubled_on_sqlite() {
    nothing_acknowledged_is_lost_or_doubled(On::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_or_doubled_on_postgres() {
    nothing_acknowledged_is_lost_or_doubled(On::Postgres).await;
}
