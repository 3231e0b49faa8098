//! Several facilitators at once: who is there, who holds what, and what becomes of what they do at the same time.

use app::api::{AtDesk, Done, Frame, Refused};
use tests::{Campgrid, Ears, On, Person};

/// Ana, who opened the event, and Ben; with Koto and Lyre, 10:00 and 11:00, and two sessions.
async fn camp(on: On) -> (Campgrid, Person, Person) {
    let campgrid = Campgrid::start(on).await;
    let ana = campgrid.event("Together").await;
    for room in ["Koto", "Lyre"] {
        ana.done("add-room", &[("name", room), ("capacity", "10")]).await;
    }
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        ana.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    let ben = campgrid.person(&ana.slug);
    ben.redeem(&ana.link("facilitator").await).await;
    ana.done("rename", &[("name", "Ana")]).await;
    ben.done("rename", &[("name", "Ben")]).await;
    for (title, by) in [("Bread", &ana), ("Bees", &ben)] {
        by.done("pitch", &[("title", title)]).await;
    }
    (campgrid, ana, ben)
}

/// Who is at the desk, as a socket hears it: the names, and the cards that they hold.
async fn until_here(ears: &mut Ears, wanted: &[(&str, Option<&str>)]) {
    let wanted: Vec<(String, Option<String>)> =
        wanted.iter().map(|(name, holds)| ((*name).to_owned(), holds.map(str::to_owned))).collect();
    ears.until(|frame| {
        let Frame::Desk(text) = frame else { return None };
        let here: Vec<AtDesk> = serde_json::from_str(&text).expect("it is what the desk reads");
        let here =
            here.into_iter().map(|one| (one.name.unwrap_or_default(), one.holds.map(|run| run.to_string())));
        (here.collect::<Vec<_>>() == wanted).then_some(())
    })
    .await;
}

/// The number of the last change.
async fn seq(person: &Person) -> String {
    person.listen(None).await.hello().await.1.to_string()
}

fn sentence(answer: Result<Done, Refused>) -> String {
    answer.expect_err("it is refused").sentence
}

#[tokio::test]
async fn facilitators_see_who_is_at_the_desk_and_what_they_hold_and_nobody_else_does() {
    let (campgrid, ana, ben) = camp(On::Sqlite).await;
    let mut at_ana = ana.sit_down().await;
    until_here(&mut at_ana, &[("Ana", None)]).await;
    let mut at_ben = ben.sit_down().await;
    until_here(&mut at_ana, &[("Ana", None), ("Ben", None)]).await;
    until_here(&mut at_ben, &[("Ana", None), ("Ben", None)]).await;
    let (_, page) = ana.read(&ana.path("desk")).await;
    assert!(page.contains("Ben is here"), "without a script too");

    ben.done("hold", &[("run", "1")]).await;
    until_here(&mut at_ana, &[("Ana", None), ("Ben", Some("1"))]).await;
    let (_, page) = ana.read(&ana.path("desk")).await;
    assert!(page.contains("Ben has this"));
    ben.done("hold", &[("run", "")]).await;
    until_here(&mut at_ana, &[("Ana", None), ("Ben", None)]).await;
    // What is moved is let go of, whoever moves it.
    ben.done("hold", &[("run", "1")]).await;
    until_here(&mut at_ana, &[("Ana", None), ("Ben", Some("1"))]).await;
    ana.done("place", &[("run", "1"), ("place", "1.1")]).await;
    until_here(&mut at_ana, &[("Ana", None), ("Ben", None)]).await;
    // And what is held when the page is closed.
    ben.done("hold", &[("run", "2")]).await;
    until_here(&mut at_ana, &[("Ana", None), ("Ben", Some("2"))]).await;
    drop(at_ben);
    until_here(&mut at_ana, &[("Ana", None)]).await;
    // A page elsewhere is not the desk, also of a facilitator; nor is anybody at it who may not be.
    let stranger = campgrid.person(&ana.slug);
    stranger.done("rename", &[("name", "Cai")]).await;
    let (_elsewhere, mut not_at_desk) = (ben.listen(None).await, stranger.sit_down().await);
    ana.done("rename", &[("name", "Anna")]).await;
    until_here(&mut at_ana, &[("Anna", None)]).await;
    ana.done("add-room", &[("name", "The end")]).await;
    let told = not_at_desk
        .until(|frame| match frame {
            Frame::Desk(_) => Some(true),
            Frame::Changes(_) => Some(false),
            _ => None,
        })
        .await;
    assert!(!told, "who is at the desk is told at the desk only");
}

#[tokio::test]
async fn of_two_who_drop_on_one_cell_at_once_one_wins_and_the_other_is_told_who_did() {
    for on in [On::Sqlite, On::Postgres] {
        let (_campgrid, ana, ben) = camp(on).await;
        for _ in 0..10 {
            let seen = seq(&ana).await;
            let drop = |person: &Person, run: &'static str| {
                let (person, seen) = (person.clone(), seen.clone());
                async move { person.ask("place", &[("run", run), ("place", "1.1"), ("seen", &seen)]).await }
            };
            let (first, second) = tokio::join!(drop(&ana, "1"), drop(&ben, "2"));
            let (winner, said) = match (first, second) {
                (Ok(_), second) => ("1", (second, "Ana has just put “Bread” there (Koto, 10:00–11:00).")),
                (first, _) => ("2", (first, "Ben has just put “Bees” there (Koto, 10:00–11:00).")),
            };
            let refused = said.0.expect_err("one wins");
            assert_eq!((refused.kind.as_str(), refused.sentence.as_str()), ("place-taken", said.1));
            ana.done("place", &[("run", winner), ("place", "")]).await;
        }
    }
}

#[tokio::test]
async fn a_card_that_somebody_else_has_moved_is_not_moved_by_who_has_not_seen_it() {
    let (_campgrid, ana, ben) = camp(On::Sqlite).await;
    let seen = seq(&ana).await;
    ben.done("place", &[("run", "1"), ("place", "2.2")]).await;
    let answer = ana.ask("place", &[("run", "1"), ("place", "1.1"), ("seen", &seen)]).await;
    assert_eq!(
        sentence(answer),
        "Ben has just moved “Bread”: it is in Lyre at 11:00–12:00 now. Move it again if you still want to."
    );
    ana.done("place", &[("run", "2"), ("place", "1.1"), ("seen", &seen)]).await;
    ana.done("place", &[("run", "1"), ("place", "1.2"), ("seen", &seq(&ana).await)]).await;
}

#[tokio::test]
async fn two_who_edit_one_room_lose_nothing_and_the_second_is_told() {
    let (_campgrid, ana, ben) = camp(On::Sqlite).await;
    let seen = seq(&ana).await;
    let room = |name, seats, way| [("room", "1"), ("name", name), ("capacity", seats), ("directions", way)];
    let with_seen = |fields: [(&'static str, &'static str); 4], seen: &str| {
        let mut fields: Vec<(&str, String)> = fields.map(|(key, value)| (key, value.to_owned())).to_vec();
        fields.push(("seen", seen.to_owned()));
        fields
    };
    let ask = async |person: &Person, fields: Vec<(&str, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(key, value)| (*key, value.as_str())).collect();
        person.ask("edit-room", &fields).await
    };
    // Both change the seats, and Ben the way there as well.
    ask(&ben, with_seen(room("Koto", "30", "Behind the oak"), &seen)).await.expect("Ben is first");
    let refused =
        ask(&ana, with_seen(room("Koto", "20", ""), &seen)).await.expect_err("Ana has not seen that");
    assert_eq!((refused.kind.as_str(), refused.field.as_deref()), ("changed-meanwhile", Some("capacity")));
    assert_eq!(
        refused.sentence,
        "Ben has changed this meanwhile. Now: The number of seats – “30”. What you typed is still here: save again \
         to put it in its place."
    );
    // Without a script the page comes back with what was typed, and says it there.
    let fields = with_seen(room("Koto", "20", ""), &seen);
    let mut plain: Vec<(&str, &str)> = fields.iter().map(|(key, value)| (*key, value.as_str())).collect();
    plain.extend([("do", "edit-room"), ("form", "edit-room-1")]);
    let page = ana.send(&ana.path("desk/rooms"), &plain).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("value=\"20\"") && page.body.contains("“30”"));
    let now = seq(&ana).await;
    assert!(page.body.contains(&format!("name=\"seen\" value=\"{now}\"")), "she has seen it now");
    // What only one of them changed needs no asking.
    ask(&ana, with_seen(room("Big Koto", "10", ""), &seen)).await.expect("the name is another field");
    let (_, page) = ana.read(&ana.path("desk/rooms")).await;
    for kept in ["Big Koto", "value=\"30\"", "Behind the oak"] {
        assert!(page.contains(kept), "{kept}");
    }
}

#[tokio::test]
async fn undo_names_whose_change_is_in_the_way() {
    let (_campgrid, ana, ben) = camp(On::Sqlite).await;
    let placed = ana.done("place", &[("run", "1"), ("place", "1.1")]).await.change.expect("a move");
    ben.done("place", &[("run", "1"), ("place", "2.2")]).await;
    let seq = placed.seq.to_string();
    let said = sentence(ana.ask("undo", &[("seq", &seq)]).await);
    assert!(
        said.starts_with("Ben’s move of ") && said.ends_with(" builds on it. Undo that first."),
        "{said}"
    );
    let (_, page) = ana.read(&ana.path("desk/log")).await;
    assert!(page.contains("Ben’s move of "), "the log says it without being asked");
}

#[tokio::test]
async fn the_log_goes_back_to_the_beginning_by_person_and_kind_without_a_script() {
    let (_campgrid, ana, ben) = camp(On::Sqlite).await;
    for at in 0..60 {
        let who = if at % 2 == 0 { &ana } else { &ben };
        who.done("add-room", &[("name", &format!("Room {at}"))]).await;
    }
    let moved =
        ben.done("place", &[("run", "2"), ("place", "1.1")]).await.change.expect("a move").seq.to_string();
    let (_, latest) = ana.read(&ana.path("desk/log")).await;
    assert!(latest.contains("Ben added the room Room 59") && !latest.contains("the room Room 3."));
    let older =
        latest.split("before=").nth(1).and_then(|rest| rest.split('"').next()).expect("a link to older ones");
    let (status, page) = ana.read(&ana.path(&format!("desk/log?before={older}"))).await;
    assert_eq!(status, 200);
    assert!(page.contains("the room Room 3.") && !page.contains("the room Room 59."));
    assert!(page.contains("You opened the event.") || page.contains("The operator opened the event."));

    let (_, bens) = ana.read(&ana.path("desk/log?who=2&what=rooms")).await;
    let rows = bens.split("class=\"log\"").nth(1).expect("the log");
    assert!(rows.contains("the room Room 1.") && !rows.contains("the room Room 2."), "only Ben’s");
    let (_, moves) = ana.read(&ana.path("desk/log?what=places")).await;
    let rows = moves.split("class=\"log\"").nth(1).expect("the log");
    assert!(rows.contains("Ben placed") && !rows.contains("added the room"));

    ana.done("undo", &[("seq", &moved)]).await;
    let (_, undone) = ana.read(&ana.path("desk/log?what=undo")).await;
    assert!(undone.contains("You undid: Ben placed “Bees” in Koto at 10:00."));
    let (_, moves) = ana.read(&ana.path("desk/log?what=places")).await;
    assert!(moves.contains("Undone"));
}
