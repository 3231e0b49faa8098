//! Problems at the desk: each is shown while it is there, each repair is one change after which it is gone.

use app::api::{Against, Frame, Repair, Repairs};
use model::RunId;
use tests::{Campgrid, On, Person};

/// Two rooms, Koto for 2 with a piano and Lyre for 40; three slots an hour apart; pitching is open.
async fn camp() -> (Campgrid, Person) {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Problems").await;
    owner.done("add-room", &[("name", "Koto"), ("capacity", "2"), ("features", "piano")]).await;
    owner.done("add-room", &[("name", "Lyre"), ("capacity", "40")]).await;
    for (starts, ends) in [("10:00", "10:45"), ("11:00", "11:45"), ("12:00", "12:45")] {
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    (campgrid, owner)
}

/// Pitches a session without hosts, and puts it somewhere.
async fn pitch(owner: &Person, fields: &[(&str, &str)], place: &str) -> String {
    let change = owner.done("pitch", fields).await.change.expect("a pitch changes the board");
    let session = tests::session_in(&change);
    if !place.is_empty() {
        let fields = [("run", session.as_str()), ("place", place), ("confirmed", "yes")];
        owner.done("place", &fields).await;
    }
    session
}

/// So many people want a session.
async fn wanted(campgrid: &Campgrid, owner: &Person, session: &str, people: usize) {
    for _ in 0..people {
        let person = campgrid.person(&owner.slug);
        person.done("interest", &[("session", session), ("level", "interested")]).await;
    }
}

async fn repairs(owner: &Person, run: &str) -> Repairs {
    let (status, text) = owner.read(&owner.path(&format!("repairs/{run}"))).await;
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).expect("repairs are what the desk reads")
}

/// The desk as a page, apostrophes and quotes as they are.
async fn desk(owner: &Person, card: &str) -> String {
    let (status, page) = owner.read(&owner.path(&format!("desk{card}"))).await;
    assert_eq!(status, 200);
    page
}

/// Sends a repair as its form does, without JavaScript.
async fn apply(owner: &Person, repair: &Repair) {
    let keys: Vec<String> = repair.moves.iter().map(model::Move::key).collect();
    let id = Person::new_id().to_string();
    let mut fields = vec![("do", "place"), ("command", id.as_str())];
    fields.extend(keys.iter().map(|key| ("move", key.as_str())));
    let answer = owner.send(&owner.path("desk"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

async fn seq(owner: &Person) -> u64 {
    let (_, text) = owner.read(&owner.path("snapshot.json")).await;
    let snapshot: app::api::Snapshot = serde_json::from_str(&text).expect("the board is what a page reads");
    snapshot.board.seq
}

/// Each repair of a run is one change, leaves nothing of `sentence` on the desk, and can be taken back.
async fn all_repair(owner: &Person, run: &str, sentence: &str) -> Vec<Repair> {
    let found = repairs(owner, run).await;
    assert!(!found.ways.is_empty() && found.ways.len() <= 3, "{sentence}: {found:?}");
    for way in &found.ways {
        assert!(way.solves && matches!(way.moves.len(), 1 | 2), "{sentence}: {way:?}");
        assert!(desk(owner, "").await.contains(sentence), "{sentence}");
        let before = seq(owner).await;
        apply(owner, way).await;
        assert_eq!(seq(owner).await, before + 1, "one change");
        assert!(!desk(owner, "").await.contains(sentence), "{sentence} after {way:?}");
        owner.done("undo", &[("seq", &(before + 1).to_string())]).await;
    }
    found.ways
}

#[tokio::test]
async fn a_room_too_small_for_those_who_are_expected_is_repaired_by_a_form() {
    let (campgrid, owner) = camp().await;
    let bread = pitch(&owner, &[("title", "Bread")], "1.1").await;
    let kites = pitch(&owner, &[("title", "Kites")], "2.1").await;
    wanted(&campgrid, &owner, &bread, 2).await;
    let sentence = "“Bread”: about 6 people will come, and Koto has 2 seats.";
    assert!(!desk(&owner, "").await.contains("“Bread”: about"), "as many come as there are seats");
    wanted(&campgrid, &owner, &bread, 6).await;
    let ways = all_repair(&owner, &bread, sentence).await;
    assert!(ways.iter().all(|way| way.seats == -4), "four gain a seat: {ways:?}");
    let swap = ways.iter().find(|way| way.moves.len() == 2);
    let page = desk(&owner, &format!("?card={bread}")).await;
    assert!(page.contains("How to repair it") && page.contains("4 gain a seat"));
    for way in &ways {
        for step in &way.moves {
            assert!(page.contains(&format!("name=\"move\" value=\"{}\"", step.key())), "{step:?}");
        }
    }
    if swap.is_some() {
        assert!(page.contains("Swap “Bread” and “Kites”"), "{kites} goes where it was");
    }
    // Where several gain nothing, nothing is offered.
    assert_eq!(repairs(&owner, &kites).await.ways, []);
}

#[tokio::test]
async fn every_kind_of_problem_goes_away_by_each_of_its_repairs() {
    let (_campgrid, owner) = camp().await;
    pitch(&owner, &[("title", "Bread"), ("hosts", "Ada")], "1.1").await;
    let kites = pitch(&owner, &[("title", "Kites"), ("hosts", "ada")], "2.1").await;
    all_repair(&owner, &kites, "would have to be in “Bread” and “Kites” at 10:00.").await;
    owner.done("withdraw", &[("session", &kites)]).await;

    let song = pitch(&owner, &[("title", "Song"), ("needs", "piano")], "2.2").await;
    all_repair(&owner, &song, "“Song” needs “piano”, which Lyre does not offer.").await;
    owner.done("withdraw", &[("session", &song)]).await;

    let late = pitch(&owner, &[("title", "Late"), ("cannot", "2")], "2.2").await;
    all_repair(&owner, &late, "“Late” cannot take place at 11:00").await;
    owner.done("withdraw", &[("session", &late)]).await;

    let rival = pitch(&owner, &[("title", "Rival"), ("avoid", "1")], "2.1").await;
    all_repair(&owner, &rival, "“Bread” and “Rival” should not run side by side").await;
    owner.done("withdraw", &[("session", &rival)]).await;
    assert!(desk(&owner, "").await.contains("None. Nobody has to be in two places"));
}

#[tokio::test]
async fn what_has_no_place_says_how_to_bring_it_in_or_which_rule_keeps_it_off() {
    let (_campgrid, owner) = camp().await;
    let bread = pitch(&owner, &[("title", "Bread")], "").await;
    let ways = repairs(&owner, &bread).await.ways;
    assert_eq!(ways.len(), 3);
    let page = desk(&owner, &format!("?card={bread}")).await;
    assert!(page.contains("How to bring it in") && page.contains("“Bread” to Koto, 10:00"));
    apply(&owner, &ways[0]).await;
    assert!(!desk(&owner, &format!("?card={bread}")).await.contains("How to bring it in"));

    let organ = pitch(&owner, &[("title", "Organ"), ("needs", "organ")], "").await;
    let found = repairs(&owner, &organ).await;
    assert_eq!((found.ways, found.forbidden), (vec![], vec![(Against::Need, 6)]));
    let page = desk(&owner, &format!("?card={organ}")).await;
    assert!(page.contains("No one or two moves would bring it in."));
    assert!(page.contains("the room lacks what it needs (6 places)"));
}

#[tokio::test]
async fn a_repair_of_a_board_that_has_changed_since_is_refused_where_it_no_longer_fits() {
    let (_campgrid, owner) = camp().await;
    let bread = pitch(&owner, &[("title", "Bread")], "").await;
    let way = repairs(&owner, &bread).await.ways.remove(0);
    let key = way.moves[0].key();
    let place = key.split(':').nth(1).expect("a move has a place");
    pitch(&owner, &[("title", "Quick")], place).await;
    let refused = owner.ask("place", &[("move", &key)]).await.expect_err("the place is taken");
    assert_eq!(refused.kind, "place-taken");
}

#[tokio::test]
async fn repairs_and_forecasts_are_for_facilitators() {
    let (campgrid, owner) = camp().await;
    let bread = pitch(&owner, &[("title", "Bread")], "2.1").await;
    let attendee = campgrid.person(&owner.slug);
    assert_eq!(attendee.read(&owner.path(&format!("repairs/{bread}"))).await.0, 403);
    for nothing in ["repairs/77", "repairs/nothing"] {
        assert_eq!(owner.read(&owner.path(nothing)).await.0, 404, "{nothing}");
    }
    let (mut ears, mut phone) = (owner.listen(None).await, attendee.listen(None).await);
    wanted(&campgrid, &owner, &bread, 4).await;
    let run: RunId = bread.parse().expect("a session is its first run");
    ears.until(|frame| match frame {
        Frame::Forecast(text) => {
            let pairs: Vec<(RunId, u32)> = serde_json::from_str(&text).expect("it is what the desk reads");
            pairs.contains(&(run, 3)).then_some(())
        }
        _ => None,
    })
    .await;
    let told = phone
        .until(|frame| match frame {
            Frame::Forecast(_) => Some(false),
            Frame::Counts(counts) => (!counts.is_empty() && counts[0].1.people() == 4).then_some(true),
            _ => None,
        })
        .await;
    assert!(told, "a phone hears how many want what, and nothing of what is expected");
}
