//! The live protocol: hello, what was missed, what happens.

use app::api::{Filling, Frame};
use model::{Change, SessionId};
use std::sync::Arc;
use tests::{Campgrid, On};
use tokio_tungstenite::tungstenite::Message;

/// Each of these tests, once for each way in which sockets are kept.
macro_rules! either_way {
    ($($test:ident,)*) => {
        mod on_a_hub {
            $(#[tokio::test]
            async fn $test() {
                super::$test(&["--live", "hub"]).await;
            })*
        }
        mod plain {
            $(#[tokio::test]
            async fn $test() {
                super::$test(&["--live", "plain"]).await;
            })*
        }
    };
}

either_way! {
    a_listener_hears_a_change_after_it_is_committed,
    whoever_comes_back_hears_just_what_they_missed,
    another_log_or_too_long_a_gap_brings_the_whole_board,
    after_a_restart_everything_goes_on_where_it_was,
    interest_is_told_as_counts_and_only_while_it_may_be_seen,
    a_socket_is_for_pages_of_this_site_only,
    a_listener_that_shouts_is_cut_and_nobody_else_notices,
    only_facilitators_hear_the_solver,
    everybody_hears_every_change_once_while_others_come_and_go,
    the_desk_knows_who_is_there_until_they_go,
    who_gets_another_role_starts_over,
    a_server_that_leaves_sends_its_sockets_away_after_what_they_were_told,
}

fn changes(frame: Frame) -> Option<Vec<Arc<Change>>> {
    match frame {
        Frame::Changes(changes) => Some(changes),
        _ => None,
    }
}

async fn a_listener_hears_a_change_after_it_is_committed(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
    let owner = campgrid.event("Live").await;
    let mut ears = owner.listen(None).await;
    let (_, seq) = ears.hello().await;
    let session = owner.pitch("Heard").await;
    let heard = ears.until(changes).await;
    assert_eq!(heard.iter().map(|change| change.seq).collect::<Vec<_>>(), [seq + 1]);
    assert_eq!(tests::session_in(&heard[0]), session);
}

async fn whoever_comes_back_hears_just_what_they_missed(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
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

async fn another_log_or_too_long_a_gap_brings_the_whole_board(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
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

async fn after_a_restart_everything_goes_on_where_it_was(way: &[&str]) {
    let mut campgrid = Campgrid::start_with(On::Sqlite, way).await;
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

async fn interest_is_told_as_counts_and_only_while_it_may_be_seen(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
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

async fn a_socket_is_for_pages_of_this_site_only(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
    let owner = campgrid.event("Live").await;
    let address = campgrid.address();
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1", &format!("{address}.evil.example")] {
        assert!(owner.try_listen(None, Some(origin)).await.is_err(), "{origin}");
    }
    assert!(owner.try_listen(None, Some(&address)).await.is_ok());
    assert!(owner.try_listen(None, None).await.is_ok(), "what is no browser sends no origin");
}

async fn a_listener_that_shouts_is_cut_and_nobody_else_notices(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
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

async fn only_facilitators_hear_the_solver(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
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

async fn everybody_hears_every_change_once_while_others_come_and_go(way: &[&str]) {
    const CHANGES: u64 = 40;
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
    let owner = campgrid.event("Busy").await;
    let mut first = owner.listen(None).await;
    let (epoch, before) = first.hello().await;
    let talking = tokio::spawn({
        let owner = owner.clone();
        async move {
            for number in 0..CHANGES {
                owner.pitch(&format!("Pitch {number}")).await;
            }
        }
    });
    // Each comes at another moment, from another place, and hears the rest.
    let mut listening = Vec::new();
    for number in 0..30 {
        let since = format!("{epoch}.{}", before + number % 3);
        let someone = campgrid.person(&owner.slug);
        let mut ears = someone.listen((number % 2 == 0).then_some(&since)).await;
        listening.push(tokio::spawn(async move {
            let mut known = (number % 2 == 0).then_some(before + number % 3);
            while known.is_none_or(|known| known < before + CHANGES) {
                match ears.hear().await.expect("the socket stays open") {
                    Frame::Snapshot(snapshot) => known = Some(snapshot.board.seq),
                    Frame::Changes(changes) => {
                        for change in changes {
                            assert_eq!(Some(change.seq), known.map(|known| known + 1));
                            known = Some(change.seq);
                        }
                    }
                    _ => {}
                }
            }
        }));
    }
    talking.await.expect("all is pitched");
    for one in listening {
        one.await.expect("everything was heard, in order, once");
    }
}

async fn the_desk_knows_who_is_there_until_they_go(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
    let owner = campgrid.event("Desk").await;
    owner.pitch("So that the owner has a name").await;
    let at_desk = |frame| match frame {
        Frame::Desk(text) => Some(text.contains("Ana")),
        _ => None,
    };
    let mut ears = owner.listen(None).await;
    assert!(!ears.until(at_desk).await);
    let seat = owner.sit_down().await;
    assert!(ears.until(at_desk).await);
    drop(seat);
    assert!(!ears.until(at_desk).await);
}

async fn who_gets_another_role_starts_over(way: &[&str]) {
    let campgrid = Campgrid::start_with(On::Sqlite, way).await;
    let owner = campgrid.event("Roles").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let helper = campgrid.person(&owner.slug);
    let pitched =
        helper.done("pitch", &[("title", "To be somebody"), ("name", "Bo"), ("hosting", "yes")]).await;
    let person = pitched.change.and_then(|change| change.by).expect("somebody has pitched").0.to_string();
    let (mut ears, mut other) = (helper.listen(None).await, owner.listen(None).await);
    other.hello().await;
    ears.hello().await;
    owner.done("set-role", &[("person", &person), ("role", "facilitator")]).await;
    while ears.hear().await.is_some() {}
    assert_eq!(ears.code, Some(1001), "it is to come again");
    helper.listen(None).await.until(|frame| matches!(frame, Frame::Desk(_)).then_some(())).await;
    owner.pitch("Others stay").await;
    other.until(changes).await;
}

async fn a_server_that_leaves_sends_its_sockets_away_after_what_they_were_told(way: &[&str]) {
    let options = [way, &["--drain", "1"]].concat();
    let mut campgrid = Campgrid::start_with(On::Sqlite, &options).await;
    let owner = campgrid.event("Leaving").await;
    let mut all = Vec::new();
    for _ in 0..10 {
        let mut ears = owner.listen(None).await;
        ears.hello().await;
        all.push(ears);
    }
    owner.pitch("The last").await;
    campgrid.signal("TERM");
    for ears in &mut all {
        ears.until(changes).await;
        while ears.hear().await.is_some() {}
        assert_eq!(ears.code, Some(1012), "it is to come again, elsewhere");
    }
    assert!(campgrid.ended().await.success());
}
