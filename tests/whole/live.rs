//! The live protocol: hello, what was missed, what happens.

use app::api::{Filling, Frame};
use model::{Change, SessionId};
use std::sync::Arc;
use tests::{Campgrid, On};
use tokio_tungstenite::tungstenite::Message;

fn changes(frame: Frame) -> Option<Vec<Arc<Change>>> {
    match frame {
        Frame::Changes(changes) => Some(changes),
        _ => None,
    }
}

#[tokio::test]
async fn a_listener_hears_a_change_after_it_is_committed() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    let mut ears = owner.listen(None).await;
    let (_, seq) = ears.hello().await;
    let session = owner.pitch("Heard").await;
    let heard = ears.until(changes).await;
    assert_eq!(heard.iter().map(|change| change.seq).collect::<Vec<_>>(), [seq + 1]);
    assert_eq!(tests::session_in(&heard[0]), session);
}

#[tokio::test]
async fn whoever_comes_back_hears_just_what_they_missed() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    let mut ears = owner.listen(None).await;
    let (epoch, seq) = ears.hello().await;
    drop(ears);
    owner.pitch("One").await;
    owner.pitch("Two").await;
    let mut ears = owner.listen(Some(&format!("{epoch}.{seq}"))).await;
    assert_eq!(ears.hello().await, (epoch, seq + 2));
    let missed = ears.until(changes).await;
    assert_eq!(missed.iter().map(|change| change.seq).collect::<Vec<_>>(), [seq + 1, seq + 2]);
}

#[tokio::test]
async fn another_log_or_too_long_a_gap_brings_the_whole_board() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    owner.pitch("One").await;
    for since in [None, Some("17.1"), Some("nonsense")] {
        let mut ears = owner.listen(since).await;
        let (_, seq) = ears.hello().await;
        let board = ears
            .until(|frame| match frame {
                Frame::Snapshot(snapshot) => Some(snapshot.board),
                _ => None,
            })
            .await;
        assert_eq!(board.seq, seq, "{since:?}");
        assert_eq!(board.sessions.len(), 1);
    }
}

#[tokio::test]
async fn after_a_restart_everything_goes_on_where_it_was() {
    let mut campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    let mut ears = owner.listen(None).await;
    let (epoch, seq) = ears.hello().await;
    owner.pitch("Before").await;
    campgrid.kill();
    while ears.hear().await.is_some() {}
    campgrid.again();
    let mut ears = owner.listen(Some(&format!("{epoch}.{seq}"))).await;
    assert_eq!(ears.hello().await, (epoch, seq + 1), "the log is the same one");
    assert_eq!(ears.until(changes).await.len(), 1);
}

#[tokio::test]
async fn interest_is_told_as_counts_and_only_while_it_may_be_seen() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let session = owner.pitch("Wanted").await;
    let (fan, other) = (campgrid.person(&owner.slug), campgrid.person(&owner.slug));
    let mut ears = other.listen(None).await;
    fan.done("interest", &[("session", &session), ("level", "must")]).await;
    let counted = ears
        .until(|frame| match frame {
            Frame::Counts(counts) if !counts.is_empty() => Some(counts),
            _ => None,
        })
        .await;
    let id: SessionId = session.parse().expect("a session has a number");
    assert_eq!(
        counted.iter().map(|(id, count)| (*id, count.interested, count.must)).collect::<Vec<_>>(),
        [(id, 0, 1)]
    );

    let hide = [("name", "Live"), ("zone", "Europe/London"), ("about", ""), ("hide-popularity", "yes")];
    owner.done("edit-settings", &hide).await;
    let mut ears = other.listen(None).await;
    fan.done("interest", &[("session", &session), ("level", "interested")]).await;
    owner.pitch("The end").await;
    let told = ears
        .until(|frame| match frame {
            Frame::Counts(_) => Some(true),
            Frame::Changes(changes) if tests::session_in(&changes[0]) != session => Some(false),
            _ => None,
        })
        .await;
    assert!(!told, "popularity is hidden while pitching is open");
    let (_, page) = other.read(&other.path("")).await;
    assert!(!page.contains("person wants to go"), "nor does the page tell");
}

#[tokio::test]
async fn a_socket_is_for_pages_of_this_site_only() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    let address = campgrid.address();
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1", &format!("{address}.evil.example")] {
        assert!(owner.try_listen(None, Some(origin)).await.is_err(), "{origin}");
    }
    assert!(owner.try_listen(None, Some(&address)).await.is_ok());
    assert!(owner.try_listen(None, None).await.is_ok(), "what is no browser sends no origin");
}

#[tokio::test]
async fn a_listener_that_shouts_is_cut_and_nobody_else_notices() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    let mut quiet = owner.listen(None).await;
    quiet.hello().await;
    let mut loud = owner.listen(None).await;
    loud.hello().await;
    // What is too large may be refused while it is sent, or afterwards.
    let _ = loud.say(Message::Text("x".repeat(100_000).into())).await;
    while loud.hear().await.is_some() {}
    owner.pitch("Still here").await;
    assert_eq!(quiet.until(changes).await.len(), 1);
}

#[tokio::test]
async fn only_facilitators_hear_the_solver() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Live").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.pitch("To be placed").await;
    let attendee = campgrid.person(&owner.slug);
    let (mut desk, mut phone) = (owner.listen(None).await, attendee.listen(None).await);
    owner.done("fill", &[]).await;
    let proposal = desk
        .until(|frame| match frame {
            Frame::Filling(text) => serde_json::from_str::<Option<Filling>>(&text)
                .expect("it is what the desk reads")
                .filter(|filling| !filling.running),
            _ => None,
        })
        .await;
    assert_eq!(proposal.moves.len(), 1);
    owner.done("apply-proposal", &[]).await;
    let told = phone
        .until(|frame| match frame {
            Frame::Filling(_) => Some(false),
            Frame::Changes(_) => Some(true),
            _ => None,
        })
        .await;
    assert!(told, "an attendee hears what was applied, and nothing of the proposal");
}
