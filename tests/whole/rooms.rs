//! Rooms and slots on the day: a room closes, a slot is late, a day comes from a template. All of it as plain forms, as
//! a browser without JavaScript sends them.

use tests::{Campgrid, On, Person};

/// An event with two rooms, three slots in the future, and a session in the first room for each.
async fn camp(campgrid: &Campgrid) -> (Person, Vec<String>) {
    let owner = campgrid.event("Camp").await;
    for name in ["Koto", "Lyre"] {
        owner.done("add-room", &[("name", name)]).await;
    }
    for (starts, ends, kind) in
        [("10:00", "11:00", "sessions"), ("11:00", "11:30", "break"), ("11:30", "12:30", "sessions")]
    {
        let slot = [("date", "2030-06-01"), ("starts", starts), ("ends", ends), ("kind", kind)];
        owner.done("add-slot", &slot).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let mut sessions = Vec::new();
    for (title, place) in [("Bread", "1.1"), ("Cheese", "1.3")] {
        let session = owner.pitch(title).await;
        owner.done("place", &[("run", &session), ("place", place)]).await;
        sessions.push(session);
    }
    owner.done("set-phase", &[("phase", "live")]).await;
    (owner, sessions)
}

#[tokio::test]
async fn a_room_closes_from_now_on_its_sessions_stay_and_the_repair_is_offered() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let (owner, _) = camp(&campgrid).await;
    let (_, desk) = owner.read(&owner.path("desk")).await;
    assert!(desk.contains("desk?room=1#panel") && !desk.contains("another room"));
    let (_, panel) = owner.read(&owner.path("desk?room=1")).await;
    assert!(panel.contains("Close Koto from now on") && panel.contains("Remove this room"));

    let close = [
        ("do", "close-room"),
        ("form", "close-room-1-now"),
        ("room", "1"),
        ("from", "now"),
        ("closed", "yes"),
    ];
    let answer = owner.send(&owner.path("desk?room=1"), &close).await;
    assert_eq!(answer.status, 303);
    let (_, desk) = owner.read(&owner.path("desk?room=1")).await;
    assert!(desk.contains("Koto is closed: 2 sessions need another room."), "the repair is offered");
    assert!(desk.contains("name=\"how\" value=\"repair\""));
    assert!(desk.contains("Open Koto again"));
    let (_, rooms) = owner.read(&owner.path("desk/rooms")).await;
    assert!(rooms.contains("Koto is closed: 2 sessions need another room."));
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(board.contains("\"place\":{\"room\":1,\"slot\":1}"), "they stay until they move: {board}");

    // Without a script the answer to the offer is the page with the proposal.
    owner.send(&owner.path("desk"), &[("do", "fill"), ("how", "repair")]).await;
    let (_, desk) = owner.read(&owner.path("desk")).await;
    assert!(desk.contains("Proposal: 2 moves"), "a proposal waits");
    owner.send(&owner.path("desk"), &[("do", "apply-proposal")]).await;
    let (_, desk) = owner.read(&owner.path("desk")).await;
    assert!(!desk.contains("another room"), "all is well");
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(!board.contains("\"place\":{\"room\":1"), "nobody is in it any more");

    owner.done("close-room", &[("room", "1"), ("from", "now"), ("closed", "")]).await;
    owner.done("edit-room", &[("room", "1"), ("name", "Koto"), ("capacity", "41")]).await;
    let (_, log) = owner.read(&owner.path("desk/log?what=rooms")).await;
    let rows = log.split("class=\"log\"").nth(1).expect("the log");
    for what in ["You closed the room Koto.", "You opened the room Koto again.", "You edited the room Koto."]
    {
        assert!(rows.contains(what), "the log says what was done to it: {what}");
    }
}

#[tokio::test]
async fn a_slot_that_is_late_shows_the_new_times_first_and_moves_in_one_change() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let (owner, _) = camp(&campgrid).await;
    let at = owner.path("desk?slot=1");
    let (_, panel) = owner.read(&at).await;
    // What each button would do is there before it is pressed.
    assert!(panel.contains("10:10–11:10") && panel.contains("11:40–12:40") && panel.contains("+15 min"));
    assert!(!panel.contains("10:07–11:07"));
    let late = |minutes: &'static str, more: &[(&'static str, &'static str)]| {
        let base = [("do", "delay-slot"), ("form", "delay-slot-1"), ("slot", "1"), ("minutes", minutes)];
        [&base, more].concat()
    };
    let shown = owner.send(&at, &late("7", &[("absorb", "yes"), ("preview", "yes")])).await;
    assert_eq!(shown.status, 200);
    assert!(shown.body.contains("10:07–11:07") && shown.body.contains("11:07–11:30"), "nothing is done yet");
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(board.contains("2030-06-01T10:00:00"));

    for (minutes, sentence) in [
        ("", "The number of minutes is missing."),
        ("soon", "is not a whole number"),
        ("500", "by 1 to 180 minutes at once"),
    ] {
        let refused = owner.send(&at, &late(minutes, &[])).await;
        assert_eq!(refused.status, 422, "{minutes}");
        assert!(refused.body.contains(sentence), "{minutes}");
        let shown = owner.send(&at, &late(minutes, &[("preview", "yes")])).await;
        assert_eq!(shown.status, 422, "what would be refused is not shown first: {minutes}");
    }

    let done = owner
        .done("delay-slot", &[("slot", "1"), ("minutes", ""), ("absorb", "yes"), ("minutes", "10")])
        .await;
    let change = done.change.expect("it changes the board");
    assert_eq!(change.effects.len(), 2, "lunch takes it up: {change:?}");
    let (_, page) = owner.read(&owner.path("")).await;
    assert!(page.contains("10:10") && page.contains("11:30–12:30"));
    owner.done("undo", &[("seq", &change.seq.to_string())]).await;
    let (_, board) = owner.read(&owner.path("snapshot.json")).await;
    assert!(board.contains("2030-06-01T10:00:00") && board.contains("2030-06-01T11:30:00"));
}

#[tokio::test]
async fn a_day_comes_from_a_template_that_is_shown_before_it_is_added() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Camp").await;
    let (_, desk) = owner.read(&owner.path("desk?plan=two")).await;
    for shown in
        ["What would be added", "Room 1", "09:30–10:00", "Lunch", "name=\"days\" type=\"number\" value=\"2\""]
    {
        assert!(desk.contains(shown), "{shown}");
    }
    let at = owner.path("desk");
    let form = |slots: &'static str, more: &[(&'static str, &'static str)]| {
        let base = [
            ("do", "lay-out"),
            ("form", "lay-out"),
            ("names", "Koto, 40\nLyre, 12"),
            ("date", "2030-06-01"),
            ("starts", "10:00"),
            ("minutes", "45"),
            ("gap", "5"),
            ("lunch", "11:30"),
            ("lunch-title", "Pizza"),
            ("slots", slots),
        ];
        [&base, more].concat()
    };
    let shown = owner.send(&at, &form("3", &[("preview", "yes")])).await;
    assert_eq!(shown.status, 200);
    assert!(shown.body.contains("Koto (40 seats)") && shown.body.contains("11:30–12:30"));
    let refused = owner.send(&at, &form("20", &[("preview", "yes")])).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("That is more than fits into a day"));
    assert!(refused.body.contains("Lyre, 12"), "what was typed is still there");

    assert_eq!(owner.send(&at, &form("3", &[])).await.status, 303);
    let (_, grid) = owner.read(&at).await;
    assert!(grid.contains("Koto") && grid.contains("10:00–10:45") && grid.contains("Pizza"));
    // One change, so one way back.
    let (_, log) = owner.read(&owner.path("snapshot.json")).await;
    assert!(log.contains("\"seq\":2"), "{log}");
    // The same again is refused as a whole: the names are taken.
    let again = owner.send(&at, &form("3", &[("preview", "yes")])).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("There is a room called “Koto” already."));
    owner.done("undo", &[("seq", "2")]).await;
    let (_, desk) = owner.read(&at).await;
    assert!(desk.contains("There is no grid yet"));
}

#[tokio::test]
async fn only_facilitators_close_rooms_delay_slots_and_lay_out_days() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let (owner, _) = camp(&campgrid).await;
    let guest = campgrid.person(&owner.slug);
    for (what, fields) in [
        ("close-room", [("room", "1"), ("from", "now"), ("closed", "yes")]),
        ("delay-slot", [("slot", "1"), ("minutes", "5"), ("absorb", "")]),
        ("lay-out", [("names", "Dome"), ("date", "2030-07-01"), ("starts", "09:00")]),
    ] {
        let refused = guest.ask(what, &fields).await.expect_err(what);
        assert_eq!(refused.kind, "needs-role", "{what}");
    }
}
