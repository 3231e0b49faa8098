//! The ends of an event: people at the desk, what is hidden, limits, the same event again, the report.

use app::api::Frame;
use std::collections::BTreeMap;
use tests::{Campgrid, On, Person};

/// An event with a room of two seats and one that nobody has counted, and two slots.
async fn camp(on: On) -> (Campgrid, Person) {
    let campgrid = Campgrid::start(on).await;
    let owner = campgrid.event("Ends").await;
    owner.done("add-room", &[("name", "Koto"), ("capacity", "2")]).await;
    owner.done("add-room", &[("name", "Lawn")]).await;
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        owner.done("add-slot", &[("date", "2030-01-01"), ("starts", starts), ("ends", ends)]).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    (campgrid, owner)
}

async fn kind(person: &Person, what: &str, fields: &[(&str, &str)]) -> String {
    person.ask(what, fields).await.expect_err("it is refused").kind
}

/// The number of a person, by the forms about them on the page of people.
async fn number_of(owner: &Person, name: &str) -> String {
    let (_, page) = owner.read(&format!("{}?q={name}", owner.path("desk/people"))).await;
    let at = page.split("rename-person-").nth(1).expect("a form to rename them");
    at.chars().take_while(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn whoever_is_removed_reads_on_and_writes_nothing_until_they_are_let_in() {
    let (campgrid, owner) = camp(On::Postgres).await;
    let troll = campgrid.person(&owner.slug);
    let session = tests::session_in(
        &troll
            .done("pitch", &[("title", "Nasty thing"), ("name", "Troll"), ("hosting", "yes")])
            .await
            .change
            .expect("a pitch"),
    );
    let person = number_of(&owner, "Troll").await;
    let link = owner.link("facilitator").await;

    owner.done("remove-person", &[("person", &person), ("kind", "hidden")]).await;
    for (what, fields) in [
        ("pitch", &[("title", "More")][..]),
        ("interest", &[("session", &session), ("level", "must")]),
        ("rename", &[("name", "Troll again")]),
        ("withdraw", &[("session", &session)]),
        ("hand-over", &[]),
        ("add-note", &[("session", &session), ("text", "x")]),
    ] {
        assert_eq!(kind(&troll, what, fields).await, "removed", "{what}");
    }
    let by_link = troll.try_ask(&link, "redeem", Person::new_id(), &[]).await;
    assert_eq!(by_link.expect_err("a link does not help").expect("an answer").kind, "removed");
    assert_eq!(troll.read(&troll.path("")).await.0, 200);
    let plain =
        troll.send(&troll.path("pitch"), &[("do", "pitch"), ("form", "pitch"), ("title", "More")]).await;
    assert!(plain.body.contains("The facilitators have closed this event to you"));
    let (_, people) = owner.read(&owner.path("desk/people")).await;
    assert!(people.contains("Let in again") && people.contains("Nasty thing"));

    owner.done("let-in", &[("person", &person)]).await;
    troll.done("pitch", &[("title", "Sorry")]).await;
    let (_, log) = owner.read(&owner.path("desk/log")).await;
    assert!(log.contains("You removed somebody.") && log.contains("You let somebody in again."));
}

#[tokio::test]
async fn names_and_roles_change_at_the_desk_and_no_name_is_in_the_log() {
    let (campgrid, owner) = camp(On::Sqlite).await;
    let rude = campgrid.person(&owner.slug);
    rude.done("pitch", &[("title", "Fine"), ("name", "Rudeword"), ("hosting", "yes")]).await;
    let person = number_of(&owner, "Rudeword").await;
    owner.done("rename-person", &[("person", &person), ("name", "Somebody nice")]).await;
    assert!(!rude.read(&rude.path("")).await.1.contains("Rudeword"));
    assert!(rude.read(&rude.path("")).await.1.contains("Somebody nice"));
    owner.done("rename-person", &[("person", &person), ("name", "")]).await;
    assert!(!rude.read(&rude.path("")).await.1.contains("Somebody nice"));
    let logged = campgrid.column("SELECT effects FROM changes").await.concat();
    assert!(logged.contains("renamed") && !logged.contains("Rudeword") && !logged.contains("nice"));

    owner.done("set-role", &[("person", &person), ("role", "facilitator")]).await;
    rude.done("add-room", &[("name", "Dome")]).await;
    assert_eq!(kind(&rude, "set-role", &[("person", &person), ("role", "owner")]).await, "needs-role");
    assert_eq!(kind(&rude, "remove-person", &[("person", "1"), ("kind", "kept")]).await, "needs-role");
    let mut ears = rude.listen(None).await;
    ears.hello().await;
    owner.done("set-role", &[("person", &person), ("role", "attendee")]).await;
    while ears.hear().await.is_some() {}
    assert_eq!(kind(&rude, "add-room", &[("name", "Spire")]).await, "needs-role");
    assert_eq!(kind(&owner, "set-role", &[("person", "1"), ("role", "attendee")]).await, "last-owner");
    assert_eq!(kind(&owner, "set-role", &[("person", "99"), ("role", "owner")]).await, "no-such-person");
}

#[tokio::test]
async fn who_came_by_a_link_is_shown_to_owners() {
    let (campgrid, owner) = camp(On::Sqlite).await;
    let helper = campgrid.person(&owner.slug);
    helper.done("pitch", &[("title", "Help"), ("name", "Helga"), ("hosting", "yes")]).await;
    helper.redeem(&owner.link("facilitator").await).await;
    let (_, page) = owner.read(&owner.path("desk/people")).await;
    assert!(page.contains("Came by it: Helga"));
}

#[tokio::test]
async fn a_hidden_session_cannot_be_read_by_attendees_anywhere() {
    const SECRET: &str = "Unspeakable";
    let (campgrid, owner) = camp(On::Sqlite).await;
    let host = campgrid.person(&owner.slug);
    let visitor = campgrid.person(&owner.slug);
    let pitch = [("title", SECRET), ("blurb", "Unspeakable too"), ("name", "Ana"), ("hosting", "yes")];
    let session = tests::session_in(&host.done("pitch", &pitch).await.change.expect("a pitch"));
    visitor.done("interest", &[("session", &session), ("level", "must")]).await;
    host.done("add-note", &[("session", &session), ("text", "Unspeakable note")]).await;
    owner.done("place", &[("run", &session), ("place", "1.1")]).await;

    let mut ears = visitor.listen(None).await;
    let (epoch, seq) = ears.hello().await;
    let mut board = ears
        .until(|frame| match frame {
            Frame::Snapshot(snapshot) => Some((*snapshot.board).clone()),
            _ => None,
        })
        .await;
    owner.done("hide", &[("session", &session)]).await;
    let (_, desk) = owner.read(&owner.path("desk")).await;
    assert!(desk.contains("slip__tag\">hidden<"), "its card says so at the desk");
    owner.done("edit-session", &[("session", &session), ("title", "Unspeakable still")]).await;
    owner.done("add-room", &[("name", "Dome")]).await;
    // What the socket says from here on folds, and has nothing of it.
    while board.rooms.len() < 3 {
        let frame = ears.hear().await.expect("the socket stays open");
        assert!(!serde_json::to_string(&frame).expect("a frame").contains(SECRET), "{frame:?}");
        if let Frame::Changes(changes) = frame {
            changes.iter().for_each(|change| board.apply(change));
        }
    }
    let (_, served) = visitor.read(&visitor.path("snapshot.json")).await;
    let served: app::api::Snapshot = serde_json::from_str(&served).expect("a board");
    assert!(board.same_but_for_numbers(&served.board), "the socket and the server tell the same");
    // Nor does it for somebody who comes back from before it was hidden.
    let mut late = visitor.listen(Some(&format!("{epoch}.{seq}"))).await;
    late.hello().await;
    let caught_up =
        late.until(|frame| matches!(frame, Frame::Snapshot(_) | Frame::Changes(_)).then_some(frame)).await;
    assert!(!serde_json::to_string(&caught_up).expect("a frame").contains(SECRET));

    let tail = format!("s/{session}");
    let blurb = format!("{tail}/blurb");
    let pages = [
        "",
        "mine",
        "wall",
        "deck",
        "takeaways",
        "snapshot.json",
        "takeaways.md",
        "calendar.ics",
        "schedule.json",
        "schedule.xml",
        "schedule.ics",
        "schedule.xcal",
        "changes.atom",
        "sessions.csv",
        "formats",
        &tail,
        &blurb,
    ];
    for who in [&visitor, &host] {
        for page in pages {
            let (_, text) = who.read(&who.path(page)).await;
            assert!(!text.contains(SECRET), "{page}: {text}");
        }
    }
    assert!(host.read(&host.path(&tail)).await.1.contains("Your session is hidden for now"));
    assert!(!visitor.read(&visitor.path(&tail)).await.1.contains("Your session is hidden"));
    assert_eq!(
        kind(&visitor, "interest", &[("session", &session), ("level", "must")]).await,
        "hidden-for-now"
    );
    assert_eq!(kind(&host, "withdraw", &[("session", &session)]).await, "hidden-for-now");

    let (_, people) = owner.read(&owner.path("desk/people")).await;
    assert!(people.contains("Unspeakable still") && people.contains("Show again"));
    owner.done("show", &[("session", &session)]).await;
    assert!(visitor.read(&visitor.path("")).await.1.contains("Unspeakable still"));
}

#[tokio::test]
async fn one_pitch_too_many_is_refused_at_its_form() {
    let (campgrid, owner) = camp(On::Sqlite).await;
    let settings = [("name", "Ends"), ("zone", "Europe/London"), ("pitches-each", "1")];
    owner.done("edit-settings", &settings).await;
    let person = campgrid.person(&owner.slug);
    person.pitch("One").await;
    let fields = [("do", "pitch"), ("form", "pitch"), ("title", "Two")];
    let page = person.send(&person.path("pitch"), &fields).await.body;
    assert!(page.contains("Everybody can pitch one session here"), "{page}");
    assert!(page.contains("value=\"Two\""), "what was typed is still there");
    owner.pitch("One").await;
    owner.pitch("Two").await;
    let (_, desk) = owner.read(&owner.path("desk/event")).await;
    assert!(desk.contains("Everybody can pitch 1 session"));
}

#[tokio::test]
async fn an_announcement_goes_at_its_time_without_a_change() {
    let (_campgrid, owner) = camp(On::Sqlite).await;
    let done = owner.done("announce", &[("text", "Soup is ready"), ("until", "+10")]).await;
    let change = done.change.expect("a change");
    let [model::Effect::Announced(announcement)] = change.effects.as_slice() else { panic!("{change:?}") };
    let until = announcement.until.expect("it ends");
    // Counted from when it was read, which is a moment before it is written down.
    let stands = until - change.at;
    assert!((599_000..=600_000).contains(&stands), "ten minutes from now, by the server's clock: {stands}");
    assert!(announcement.stands(until - 1) && !announcement.stands(until));
    let (_, desk) = owner.read(&owner.path("desk/event")).await;
    assert!(desk.contains("Goes in "), "the desk says when");

    let until = (change.at + 3_000).to_string();
    let seq = owner
        .done("announce", &[("text", "Gone at once"), ("until", &until)])
        .await
        .change
        .expect("it is new")
        .seq;
    let gone = async {
        for page in ["", "wall", "desk/event"] {
            // The desk tells of it in its log as well: there only the list counts.
            let stands = |text: &str| text.replace("<!>", "").contains(">Gone at once</");
            while stands(&owner.read(&owner.path(page)).await.1) {
                tokio::task::yield_now().await;
            }
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), gone).await.expect("it goes by itself");
    let board: app::api::Snapshot =
        serde_json::from_str(&owner.read(&owner.path("snapshot.json")).await.1).expect("a board");
    assert_eq!(board.board.seq, seq, "nothing happened");
}

#[tokio::test]
async fn an_event_is_made_again_with_all_but_its_sessions_and_people() {
    let (campgrid, owner) = camp(On::Postgres).await;
    owner.pitch("Not to be taken along").await;
    owner.done("close-room", &[("room", "2"), ("slot", "2"), ("closed", "yes")]).await;
    let settings = [
        ("name", "Ends"),
        ("zone", "Europe/London"),
        ("venue", "The Old Mill"),
        ("first-day", "2030-01-01"),
        ("last-day", "2030-01-02"),
        ("pitches-each", "3"),
    ];
    owner.done("edit-settings", &settings).await;
    let helper = campgrid.person(&owner.slug);
    helper.redeem(&owner.link("facilitator").await).await;
    let next = helper.done("duplicate", &[("name", "Ends again"), ("first-day", "2031-06-15")]).await.next;
    let next = next.expect("it goes to the new event");
    let slug = next.split('/').nth(2).expect("a slug");
    let there = helper.at(slug);
    assert_eq!(there.read(&there.path("desk")).await.0, 200, "whoever asked owns it");
    assert_eq!(owner.at(slug).read(&there.path("desk")).await.0, 403);
    let (_, text) = there.read(&there.path("snapshot.json")).await;
    let board = serde_json::from_str::<app::api::Snapshot>(&text).expect("a board").board;
    assert_eq!(board.event.settings.name, "Ends again");
    assert_eq!(board.event.settings.venue, "The Old Mill");
    assert_eq!(board.event.settings.pitches_each, Some(3));
    assert_eq!(board.event.settings.last_day.map(|day| day.to_string()).as_deref(), Some("2031-06-16"));
    assert_eq!(board.sessions, []);
    let names: Vec<_> = board.rooms.iter().map(|room| room.text.name.as_str()).collect();
    assert_eq!(names, ["Koto", "Lawn"]);
    assert!(board.rooms[1].closed.contains(&board.slots[1].id));
    let starts: Vec<_> = board.slots.iter().map(|slot| slot.text.starts.to_string()).collect();
    assert_eq!(starts, ["2031-06-15 10:00:00", "2031-06-15 11:00:00"]);
    assert_eq!(board.slots[0].offset, 60, "summer time there");
    let nameless = kind(&helper, "duplicate", &[("name", " "), ("first-day", "2031-06-15")]).await;
    assert_eq!(nameless, "missing");
}

/// Four sessions: at ten A in Koto (two seats) and B on the lawn, at eleven C in Koto; D has no place.
/// Ann wants all four, A as a Must; Ben wants A and B, B as a Must; Cem and Dan want A and C.
async fn small_event() -> (Campgrid, Person) {
    let (campgrid, owner) = camp(On::Sqlite).await;
    for title in ["=A", "B, \"quoted\"", "C", "D", "E", "F"] {
        owner.done("pitch", &[("title", title)]).await;
    }
    for (run, place) in [("1", "1.1"), ("2", "2.1"), ("3", "1.2")] {
        owner.done("place", &[("run", run), ("place", place)]).await;
    }
    let wishes: [&[(&str, &str)]; 4] = [
        &[("1", "must"), ("2", "interested"), ("3", "interested"), ("4", "interested")],
        &[("1", "interested"), ("2", "must")],
        &[("1", "interested"), ("3", "interested")],
        &[("1", "interested"), ("3", "interested")],
    ];
    for wants in wishes {
        let person = campgrid.person(&owner.slug);
        for (session, level) in wants {
            person.done("interest", &[("session", session), ("level", level)]).await;
        }
    }
    owner.done("withdraw", &[("session", "5")]).await;
    owner.done("merge", &[("from", "6"), ("session", "6"), ("into", "3")]).await;
    (campgrid, owner)
}

#[tokio::test]
async fn the_report_has_the_figures_that_one_finds_by_hand() {
    let (campgrid, owner) = small_event().await;
    let (status, text) = owner.read(&owner.path("report.csv")).await;
    assert_eq!(status, 200);
    let rows: Vec<Vec<&str>> = text.split("\r\n").map(|line| line.split(',').collect()).collect();
    let figures = |title: &str| {
        let row = rows.iter().find(|row| row.join(",").contains(title)).expect("a row");
        row.iter().rev().take(5).rev().copied().collect::<Vec<_>>()
    };
    // wanted, must, heads, people, missed
    // A: Ann's Must first, then Cem, since Ben's Must is B; Ben is at B, and Dan finds no seat.
    assert_eq!(figures("'=A"), ["4", "1", "", "2", "2"]);
    // B: Ben; Ann is at A.
    assert_eq!(figures("B, \"\"quoted\"\""), ["2", "1", "", "1", "1"]);
    // C: Ann and Cem; Dan finds no seat.
    assert_eq!(figures(",C,"), ["3", "0", "", "2", "1"]);
    assert_eq!(figures(",D,"), ["1", "0", "", "0", "1"]);

    let (_, page) = owner.read(&owner.path("desk/report")).await;
    // Without the marks by which the browser finds its way.
    let page = page.replace("<!>", "");
    let report: BTreeMap<&str, u32> = page
        .split("<dt>")
        .skip(1)
        .filter_map(|part| {
            let (name, rest) = part.split_once("</dt>")?;
            let figure = rest.split_once("<dd")?.1.split_once('>')?.1;
            Some((name, figure.split('<').next()?.parse().ok()?))
        })
        .collect();
    for (name, figure) in [
        ("People", 5),
        ("of them pitched", 1),
        ("of them said what they want", 4),
        ("Sessions pitched", 6),
        ("with a place", 3),
        ("without a place", 1),
        ("became part of others", 1),
        ("withdrawn or hidden", 1),
        // Koto twice; nobody has counted the lawn.
        ("Seats offered", 4),
        ("of them used", 4),
        ("Wishes", 10),
        ("could not come true", 5),
        ("Changes on the day", 0),
    ] {
        assert_eq!(report.get(name), Some(&figure), "{name}: {report:?}");
    }
    assert!(page.contains("0 of 3 runs had their heads counted"));
    assert!(page.contains("100%"), "Koto was full");
    let stranger = campgrid.person(&owner.slug);
    assert_eq!(stranger.read(&owner.path("desk/report")).await.0, 403);
    assert_eq!(stranger.read(&owner.path("report.csv")).await.0, 403);
    assert_eq!(stranger.read(&owner.path("desk/people")).await.0, 403);
}
