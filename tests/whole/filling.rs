//! The solver at the desk: three ways to start it, and a proposal that is applied whole, in part, or not at all.

use app::api::{Filling, Frame, Trial};
use model::Board;
use tests::{Campgrid, On, Person};

/// Two rooms of different sizes, two slots, and four sessions that people want.
async fn camp(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Filling").await;
    for (name, seats) in [("Koto", "20"), ("Lyre", "10")] {
        owner.done("add-room", &[("name", name), ("capacity", seats)]).await;
    }
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    for host in ["Ana", "Ben", "Cleo", "Dan"] {
        owner.done("pitch", &[("title", &format!("{host} tells")), ("hosts", host)]).await;
    }
    owner
}

async fn board(person: &Person) -> Board {
    let (status, text) = person.read(&person.path("snapshot.json")).await;
    assert_eq!(status, 200);
    serde_json::from_str::<app::api::Snapshot>(&text).map(|at| (*at.board).clone()).expect("a board")
}

/// Where a run is, as `room.slot`.
async fn place(person: &Person, run: &str) -> Option<String> {
    let run = run.parse().expect("a run");
    let place = board(person).await.run(run).and_then(|(_, run)| run.place);
    place.map(|place| format!("{}.{}", place.room, place.slot))
}

/// What the solver proposes, as the desk hears it.
async fn proposal(person: &Person) -> Filling {
    let mut ears = person.listen(None).await;
    let heard = ears.until(|frame| match frame {
        Frame::Filling(text) => serde_json::from_str::<Option<Filling>>(&text).expect("the desk reads it"),
        _ => None,
    });
    heard.await
}

async fn trial(person: &Person, runs: &str) -> Trial {
    let (status, text) = person.read(&person.path(&format!("proposal?{runs}"))).await;
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).expect("a trial")
}

#[tokio::test]
async fn the_chosen_moves_are_made_in_one_change_and_taken_back_in_one() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    assert_eq!(owner.send(&owner.path("desk"), &[("do", "fill")]).await.status, 303);

    let all = trial(&owner, "").await;
    assert_eq!((all.moves, all.before.unplaced, all.after.map(|after| after.unplaced)), (4, 4, Some(0)));
    let two = trial(&owner, "run=1&run=3").await;
    assert_eq!((two.moves, two.after.map(|after| after.unplaced)), (2, Some(2)));
    let none = trial(&owner, "chosen=yes").await;
    assert_eq!(none.refused.map(|why| why.kind).as_deref(), Some("nothing-chosen"));

    let refused = owner.ask("apply-proposal", &[("chosen", "yes")]).await.err();
    assert_eq!(refused.map(|why| why.kind).as_deref(), Some("nothing-chosen"));
    let refused = owner.ask("apply-proposal", &[("run", "99")]).await.err();
    assert_eq!(refused.map(|why| why.kind).as_deref(), Some("other-proposal"));
    let refused = owner.ask("apply-proposal", &[("proposal", "1.1.1")]).await.err();
    assert_eq!(refused.map(|why| why.kind).as_deref(), Some("other-proposal"));

    let done = owner.done("apply-proposal", &[("chosen", "yes"), ("run", "1 3")]).await;
    let change = done.change.expect("it changes the board");
    assert_eq!(change.effects.len(), 2);
    for (run, there) in [("1", true), ("2", false), ("3", true), ("4", false)] {
        assert_eq!(place(&owner, run).await.is_some(), there, "{run}");
    }
    owner.done("undo", &[("seq", &change.seq.to_string())]).await;
    assert_eq!((place(&owner, "1").await, place(&owner, "3").await), (None, None));
}

#[tokio::test]
async fn what_somebody_moved_meanwhile_is_not_moved_again_and_the_rest_can_be() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    owner.send(&owner.path("desk"), &[("do", "fill")]).await;
    // Somebody is quicker, and takes a place that the proposal has for another.
    let filling = proposal(&owner).await;
    let of = |run: &str| {
        let run = run.parse().expect("a run");
        let to = filling.moves.iter().find(|step| step.run == run).and_then(|step| step.to).expect("it goes");
        format!("{}.{}", to.room, to.slot)
    };
    owner.done("place", &[("run", "1"), ("place", &of("2"))]).await;

    let refused = owner.ask("apply-proposal", &[]).await.expect_err("the first has been moved");
    assert_eq!(refused.kind, "proposal-moved");
    assert!(refused.sentence.contains("Ana tells"), "{}", refused.sentence);
    let taken = trial(&owner, "run=2&run=3&run=4").await.refused.expect("the second has lost its place");
    assert_eq!(taken.kind, "place-taken");
    assert!(taken.sentence.contains("Ana tells"), "{}", taken.sentence);
    let (_, page) = owner.read(&owner.path("desk")).await;
    assert!(page.contains("1 move does not fit any more"), "the desk says so");
    assert!(page.contains("Look again"));
    owner.done("apply-proposal", &[("run", "3"), ("run", "4")]).await;
    assert_eq!(place(&owner, "1").await, Some(of("2")));
    assert_eq!(place(&owner, "2").await, None);
    assert_eq!(place(&owner, "3").await, Some(of("3")));
}

#[tokio::test]
async fn frozen_slots_and_pins_stay_whatever_is_asked() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    owner.done("place", &[("run", "1"), ("place", "2.1")]).await;
    owner.done("place", &[("run", "2"), ("place", "1.2")]).await;
    owner.done("pin", &[("run", "2"), ("room", "1"), ("slot", "2")]).await;
    for how in ["fill", "repair", "improve"] {
        let fields = [("do", "fill"), ("how", how), ("keep", "freely"), ("freeze", "1")];
        assert_eq!(owner.send(&owner.path("desk"), &fields).await.status, 303, "{how}");
        let filling = proposal(&owner).await;
        assert_eq!(filling.order.how.key(), how);
        // One place is left for two sessions.
        assert_eq!(filling.moves.len(), 1, "{how}");
        assert_eq!(filling.after.unplaced, 1, "{how}");
        assert_eq!(filling.fresh_moves.is_some(), how == "repair");
        owner.done("discard-proposal", &[]).await;
    }
    let refused = owner.ask("fill", &[("freeze", "1"), ("freeze", "2")]).await.expect_err("nothing is left");
    assert_eq!(refused.kind, "nowhere-left");
    let refused = owner.ask("fill", &[("how", "magic")]).await.expect_err("there is no such way");
    assert_eq!(refused.kind, "not-understood");
}

#[tokio::test]
async fn what_has_begun_stays_before_the_event_is_live_too() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    owner.done("add-slot", &[("date", "2020-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    let old = board(&owner).await.slots[0].id.to_string();
    owner.done("place", &[("run", "1"), ("place", &format!("2.{old}"))]).await;
    owner.send(&owner.path("desk"), &[("do", "fill")]).await;
    let filling = proposal(&owner).await;
    assert_eq!(filling.frozen.iter().map(ToString::to_string).collect::<Vec<_>>(), [old]);
    assert_eq!(filling.moves.len(), 3);
    owner.done("discard-proposal", &[]).await;
    let (_, page) = owner.read(&owner.path("desk")).await;
    assert!(page.contains("has begun"), "the desk shows what stays");
}

#[tokio::test]
async fn without_a_script_the_page_says_what_a_part_would_do() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    owner.send(&owner.path("desk"), &[("do", "fill")]).await;
    let fields = [("do", "try-proposal"), ("form", "proposal"), ("chosen", "yes"), ("run", "1")];
    let answer = owner.send(&owner.path("desk"), &fields).await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.body.matches("name=\"run\" value=\"1\" checked").count(),
        1,
        "what was ticked is ticked"
    );
    assert_eq!(answer.body.matches("name=\"run\" value=\"2\" checked").count(), 0, "what was not is not");
    assert!(answer.body.contains("1 move chosen"));
    let row =
        answer.body.split("Sessions without a place").nth(1).and_then(|rest| rest.split("</tr>").next());
    let figures: String =
        row.unwrap_or_default().split('<').filter_map(|tag| tag.split('>').nth(1)).collect();
    assert!(figures.starts_with("43"), "four now, three then: {figures}");
    assert!(answer.body.contains("What would this do?"));
}

#[tokio::test]
async fn only_facilitators_see_what_a_part_would_do() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = camp(&campgrid).await;
    owner.send(&owner.path("desk"), &[("do", "fill")]).await;
    let attendee = campgrid.person(&owner.slug);
    assert_eq!(attendee.read(&attendee.path("proposal?run=1")).await.0, 403);
    assert_eq!(owner.read(&owner.path("proposal?run=one")).await.0, 422);
    owner.done("discard-proposal", &[]).await;
    assert_eq!(owner.read(&owner.path("proposal?run=1")).await.0, 422);
}
