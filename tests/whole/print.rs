//! Paper: what is on it, for whom.

use tests::{Campgrid, On, Person};

async fn event(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Paper").await;
    for name in ["Koto", "Lyre", "Kora", "Erhu", "Gamba", "Ukulele", "Oud"] {
        owner.done("add-room", &[("name", name)]).await;
    }
    for date in ["2030-05-30", "2030-05-31"] {
        owner.done("add-slot", &[("date", date), ("starts", "10:00"), ("ends", "11:00")]).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    for (title, place) in [("Tea <b>", "1.1"), ("Whispered", "2.1")] {
        let session = owner.pitch(title).await;
        // The same host is in two rooms at once: nobody comes to harm.
        owner.done("place", &[("run", &session), ("place", place), ("confirmed", "yes")]).await;
    }
    owner.done("hide", &[("session", "2")]).await;
    owner
}

/// How many sheets a page has.
fn sheets(page: &str) -> usize {
    page.matches("class=\"leaf ").count()
}

#[tokio::test]
async fn every_sheet_is_there_without_a_script_and_shows_what_everybody_may_see() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    let visitor = campgrid.person(&owner.slug);
    let (status, index) = visitor.read(&visitor.path("print")).await;
    assert_eq!(status, 200);
    assert!(index.contains("what=grid") && !index.contains("what=tablets"));
    // Seven rooms take two sheets of A4 a day, and one of A3.
    for (query, wanted) in [
        ("what=grid&paper=a4", 4),
        ("what=grid&paper=a3", 2),
        ("what=rooms", 14),
        ("what=cards", 1),
        ("what=codes", 8),
    ] {
        let (_, page) = visitor.read(&visitor.path(&format!("print?{query}"))).await;
        assert_eq!(sheets(&page), wanted, "{query}");
        assert!(!page.contains("Whispered") && !page.contains("<b>"), "{query}");
        let (_, page) = owner.read(&owner.path(&format!("print?{query}"))).await;
        assert_eq!(sheets(&page), wanted, "{query}");
        let (_, main) = page.split_once("<main").expect("a page");
        let (main, _) = main.split_once("</main>").expect("an end");
        assert!(!main.contains("Whispered"), "{query}: paper hangs where everybody reads it");
        assert!(!main.contains("key="), "{query}: no secret is on it");
    }
}

#[tokio::test]
async fn only_facilitators_get_the_codes_by_which_tablets_count() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    let visitor = campgrid.person(&owner.slug);
    let (_, page) = owner.read(&owner.path("print?what=tablets")).await;
    assert_eq!(sheets(&page), 7);
    assert!(page.contains("qr.svg?door=1&amp;key=") || page.contains("qr.svg?door=1&key="));
    let (_, page) = visitor.read(&visitor.path("print?what=tablets")).await;
    assert!(sheets(&page) == 0 && !page.contains("key="), "a visitor gets the choices");
}
