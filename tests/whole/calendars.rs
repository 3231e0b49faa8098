//! Calendars.

use tests::{Campgrid, On, Person};

/// The address of a calendar, without the server in front.
async fn new_calendar(person: &Person) -> String {
    let address = person.done("new-calendar", &[]).await.me.calendar.expect("there is a calendar now");
    address[address.find("/c/").expect("a calendar has an address of its own")..].to_owned()
}

/// The entries of a calendar, each as its lines, continued ones put together.
async fn entries(person: &Person, path: &str) -> Vec<Vec<String>> {
    let (status, text) = person.read(path).await;
    assert_eq!(status, 200);
    assert!(text.contains("X-PUBLISHED-TTL:PT5M") && text.contains("REFRESH-INTERVAL"), "{text}");
    let text = text.replace("\r\n ", "");
    let events = text.split("BEGIN:VEVENT\r\n").skip(1);
    events
        .map(|event| event.lines().take_while(|line| *line != "END:VEVENT").map(str::to_owned).collect())
        .collect()
}

/// What a line of an entry says.
fn says<'a>(entry: &'a [String], key: &str) -> &'a str {
    // Times are by the clock of a zone, which is named before the colon.
    let line = entry.iter().find(|line| line.split([':', ';']).next() == Some(key));
    line.unwrap_or_else(|| panic!("{key} is missing: {entry:?}")).split_once(':').expect("a colon").1
}

fn sequence(entry: &[String]) -> u64 {
    says(entry, "SEQUENCE").parse().expect("a number")
}

async fn camp(campgrid: &Campgrid) -> (Person, String) {
    let owner = campgrid.event("Calendars").await;
    for (name, directions) in [("Koto", "Up the stairs, left"), ("Lyre", "")] {
        owner.done("add-room", &[("name", name), ("directions", directions)]).await;
    }
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        // London is an hour ahead of UTC then.
        owner.done("add-slot", &[("date", "2030-07-01"), ("starts", starts), ("ends", ends)]).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let session = owner.pitch("Bees; and, honey").await;
    (owner, session)
}

#[tokio::test]
async fn a_calendar_follows_what_its_person_goes_to() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start(on).await;
        let (owner, session) = camp(&campgrid).await;
        let fan = campgrid.person(&owner.slug);
        let path = new_calendar(&fan).await;
        assert!(entries(&fan, &path).await.is_empty());
        fan.done("interest", &[("session", &session), ("level", "must")]).await;
        assert!(entries(&fan, &path).await.is_empty(), "what has no place is in no calendar");
        owner.done("place", &[("run", &session), ("place", "1.1")]).await;

        // Whatever asks has no cookie.
        let program = campgrid.person("");
        let before = entries(&program, &path).await;
        let [entry] = before.as_slice() else { panic!("{before:?}") };
        assert_eq!(says(entry, "DTSTART"), "20300701T100000");
        assert_eq!(says(entry, "DTEND"), "20300701T110000");
        assert_eq!(says(entry, "SUMMARY"), r"Bees\; and\, honey");
        assert_eq!(says(entry, "LOCATION"), r"Koto\, Up the stairs\, left");
        assert_eq!(says(entry, "STATUS"), "CONFIRMED");
        assert!(says(entry, "URL").ends_with(&owner.path(&format!("s/{session}"))));
        says(entry, "LAST-MODIFIED");
        let hosted = new_calendar(&owner).await;
        assert_eq!(entries(&program, &hosted).await, before, "a host goes there as well");

        owner.done("place", &[("run", &session), ("place", "2.2")]).await;
        let moved = entries(&program, &path).await;
        assert_eq!(says(&moved[0], "UID"), says(entry, "UID"));
        assert!(sequence(&moved[0]) > sequence(entry));
        assert_eq!((says(&moved[0], "DTSTART"), says(&moved[0], "LOCATION")), ("20300701T110000", "Lyre"));

        campgrid.kill();
        campgrid.again();
        let again = entries(&program, &path).await;
        assert_eq!(again, moved, "a restart is no move");
        owner.done("withdraw", &[("session", &session)]).await;
        let withdrawn = entries(&program, &path).await;
        assert_eq!(says(&withdrawn[0], "STATUS"), "CANCELLED");
        assert_eq!(says(&withdrawn[0], "UID"), says(entry, "UID"));
        assert!(sequence(&withdrawn[0]) > sequence(&moved[0]));
        assert_eq!(says(&withdrawn[0], "DTSTART"), "20300701T110000", "where it was");
    }
}

#[tokio::test]
async fn a_calendar_that_is_known_is_not_sent_again() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let (owner, session) = camp(&campgrid).await;
    owner.done("place", &[("run", &session), ("place", "1.1")]).await;
    for path in [new_calendar(&owner).await, owner.path("calendar.ics")] {
        let first = owner.get(&path, &[]).await;
        assert_eq!(first.headers()["content-type"], "text/calendar; charset=utf-8");
        let tag = first.headers()["etag"].to_str().expect("text").to_owned();
        assert_eq!(owner.get(&path, &[("if-none-match", &tag)]).await.status(), 304);
        let slot = [("slot", "1"), ("date", "2030-07-01"), ("ends", "10:55")];
        let starts = if path.starts_with("/c/") { "10:05" } else { "10:10" };
        owner.done("edit-slot", &[slot[0], slot[1], slot[2], ("starts", starts)]).await;
        let next = owner.get(&path, &[("if-none-match", &tag)]).await;
        assert_eq!(next.status(), 200, "{path}");
        assert_ne!(next.headers()["etag"].to_str().expect("text"), tag);
    }
}

#[tokio::test]
async fn a_new_address_closes_the_one_before() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let (owner, _) = camp(&campgrid).await;
    let fan = campgrid.person(&owner.slug);
    let before = new_calendar(&fan).await;
    let after = new_calendar(&fan).await;
    assert_eq!(fan.read(&before).await.0, 404);
    assert_eq!(fan.read(&after).await.0, 200);
    assert_eq!(fan.read("/c/nothing.ics").await.0, 404);
    assert_eq!(fan.read(after.trim_end_matches(".ics")).await.0, 404);
    let (_, page) = fan.read(&fan.path("mine")).await;
    assert!(page.contains(&after), "its page has the address whenever it is asked for");
}

#[tokio::test]
async fn an_event_goes_into_a_calendar_before_there_is_anything_on_its_board() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Days").await;
    let path = owner.path("calendar.ics");
    assert!(entries(&owner, &path).await.is_empty());
    let days = [
        ("name", "Days"),
        ("zone", "Europe/London"),
        ("venue", "Town hall"),
        ("first-day", "2030-07-01"),
        ("last-day", "2030-07-02"),
    ];
    owner.done("edit-settings", &days).await;
    let whole = entries(&owner, &path).await;
    assert!(whole[0].contains(&"DTSTART;VALUE=DATE:20300701".to_owned()), "{whole:?}");
    assert!(whole[0].contains(&"DTEND;VALUE=DATE:20300703".to_owned()), "the day after the last: {whole:?}");
    assert_eq!(says(&whole[0], "LOCATION"), "Town hall");
    for date in ["2030-07-01", "2030-07-02"] {
        for (starts, ends) in [("10:00", "11:00"), ("15:00", "16:00")] {
            owner.done("add-slot", &[("date", date), ("starts", starts), ("ends", ends)]).await;
        }
    }
    let timed = entries(&owner, &path).await;
    let times: Vec<_> = timed.iter().map(|day| (says(day, "DTSTART"), says(day, "DTEND"))).collect();
    assert_eq!(times, [("20300701T090000Z", "20300701T150000Z"), ("20300702T090000Z", "20300702T150000Z")]);
}
