//! What a visitor of the event page meets: the search in its address, the page before the event, what is left after it.

use tests::{Campgrid, On};

/// How many cards a page shows; what was sifted out is there, and hidden.
fn shown(page: &str) -> usize {
    page.split("<li")
        .filter(|item| {
            item.contains("<article") && item.contains("class=\"card") && !item.starts_with(" hidden")
        })
        .count()
}

#[tokio::test]
async fn the_address_of_the_event_page_says_what_to_look_for() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Finding").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    for title in ["Café talk", "Bread", "Butter", "Trees", "Birds", "Bees"] {
        owner.pitch(title).await;
    }
    let (_, all) = owner.read(&owner.path("")).await;
    assert_eq!(shown(&all), 6);
    let (_, found) = owner.read(&format!("{}?q=cafe", owner.path(""))).await;
    assert_eq!(shown(&found), 1);
    assert!(found.contains("1 of 6 sessions"));
    let (_, nothing) = owner.read(&format!("{}?q=%3Cscript%3E", owner.path(""))).await;
    assert_eq!(shown(&nothing), 0);
    assert!(nothing.contains("Nothing found") && !nothing.contains("value=\"<script>"));
}

#[tokio::test]
async fn before_it_begins_an_event_says_when_and_where_and_in_its_own_colour() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Soon").await;
    let settings = [
        ("name", "Soon"),
        ("zone", "Europe/London"),
        ("about", "Bring a **cup**."),
        ("venue", "The Old Mill"),
        ("first-day", "2030-05-30"),
        ("last-day", "2030-05-31"),
        ("accent", "#2050c0"),
    ];
    owner.done("edit-settings", &settings).await;
    let visitor = campgrid.person(&owner.slug);
    let (_, page) = visitor.read(&visitor.path("")).await;
    for said in
        ["The Old Mill", "Thursday 30 to Friday 31 May", "<strong>cup</strong>", "What is an unconference?"]
    {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains("--event-day:"), "the page is in the colour of the event");
    assert!(page.contains("/calendar.ics\""), "and can be put into a calendar");
    // The box for no colour comes first, and says nothing.
    let none = settings.map(|(name, value)| if name == "accent" { (name, "") } else { (name, value) });
    owner.done("edit-settings", &none).await;
    let (_, page) = visitor.read(&visitor.path("")).await;
    assert!(!page.contains("--event-day:"));
}

#[tokio::test]
async fn takeaways_are_a_page_and_a_file() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Left").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let bread = owner.pitch("Bread & *butter*").await;
    owner.pitch("Silence").await;
    let note = [("session", bread.as_str()), ("text", "# Flour\n<b>water</b>"), ("name", "Ana")];
    owner.done("add-note", &note).await;
    let (status, page) = owner.read(&owner.path("takeaways")).await;
    assert_eq!(status, 200);
    assert!(page.contains("Bread &amp; *butter*") && page.contains("&lt;b&gt;water"));
    assert!(page.contains(&format!("#session-{bread}")), "the contents lead to it");
    let (status, file) = owner.read(&owner.path("takeaways.md")).await;
    assert_eq!(status, 200);
    assert!(file.starts_with("# Left: Takeaways\n"));
    assert!(file.contains("## Bread & \\*butter\\*\n"));
    assert!(file.contains("> # Flour\n> <b>water</b>\n>\n> — Ana\n"), "{file}");
    assert!(!file.contains("Silence"), "nothing is left of it");
    let headers = owner.headers(&owner.path("takeaways.md")).await;
    assert_eq!(headers["content-type"], "text/markdown; charset=utf-8");
    assert_eq!(headers["content-disposition"], "attachment; filename=\"left-takeaways.md\"");
}

#[tokio::test]
async fn a_code_leads_to_its_event() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Door").await;
    let (_, page) = owner.read(&owner.path("")).await;
    let letters = page.split("invite__letters\">").nth(1).and_then(|rest| rest.get(..7));
    let letters = letters.expect("the page shows its code").to_lowercase();
    let stranger = campgrid.person("");
    let form = [("do", "join"), ("form", "join"), ("code", letters.as_str())];
    let answer = stranger.send("/", &form).await;
    assert_eq!((answer.status, answer.location.as_deref()), (303, Some("/e/door")));
    let answer = stranger.send("/", &[("do", "join"), ("form", "join"), ("code", "what")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("six letters") && answer.body.contains("value=\"what\""));
}
