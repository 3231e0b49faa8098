//! Pitch cards on paper: what is printed, what a card opens and for whom, what becomes of it.

use tests::{Campgrid, On, Person};

/// An event with two rooms (1: Koto; 2: Lyre), two slots and blank cards; by its owner.
async fn event(campgrid: &Campgrid) -> Person {
    let owner = campgrid.event("Cards").await;
    for name in ["Koto", "Lyre"] {
        owner.done("add-room", &[("name", name)]).await;
    }
    for (starts, ends) in [("10:00", "11:00"), ("11:00", "12:00")] {
        owner.done("add-slot", &[("date", "2030-05-30"), ("starts", starts), ("ends", ends)]).await;
    }
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner
}

/// What is on the cards of a page, in their order.
fn cards(page: &str) -> Vec<String> {
    let codes = page.split("qr.svg?card=").skip(1);
    codes.filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
}

/// Prints so many cards.
pub async fn print(owner: &Person, tail: &str) -> Vec<String> {
    let (status, page) = owner.read(&owner.path(&format!("print?what=pitch-cards{tail}"))).await;
    assert_eq!(status, 200);
    cards(&page)
}

/// Types in what is on a card, as a plain form; answers where that leads.
async fn scan(person: &Person, card: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let form: Vec<_> = [("do", "pitch-card"), ("form", "pitch-card")].iter().chain(fields).copied().collect();
    let answer = person.send(&person.path(&format!("card/{card}")), &form).await;
    (answer.status, answer.body)
}

#[tokio::test]
async fn sheets_hold_as_many_cards_as_are_asked_for_and_only_facilitators_get_them() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    let first = print(&owner, "").await;
    assert_eq!(first.len(), 24);
    assert!(first[0].starts_with("1-") && first[23].starts_with("24-"));
    assert_eq!(print(&owner, "").await, first, "printed again, they are the same");
    let more = print(&owner, "&n=3&from=24").await;
    assert_eq!((more.len(), &more[0]), (3, &first[23]));
    for (tail, wanted) in
        [("&n=0", 1), ("&n=201", 200), ("&n=many", 24), ("&n=5&from=9998", 2), ("&from=10000", 1)]
    {
        assert_eq!(print(&owner, tail).await.len(), wanted, "{tail}");
    }
    let visitor = campgrid.person(&owner.slug);
    let (_, page) = visitor.read(&visitor.path("print?what=pitch-cards")).await;
    assert!(cards(&page).is_empty() && !page.contains(&first[0]));
    let (_, index) = visitor.read(&visitor.path("print")).await;
    assert!(!index.contains("pitch-cards"));
    let (status, code) = owner.read(&owner.path(&format!("qr.svg?card={}", first[0]))).await;
    assert!(status == 200 && code.contains("<svg"));
    assert_eq!(owner.read(&owner.path("qr.svg?card=javascript")).await.0, 404);
}

#[tokio::test]
async fn a_card_becomes_one_session_and_leads_to_it_from_then_on() {
    for on in [On::Sqlite, On::Postgres] {
        let mut campgrid = Campgrid::start(on).await;
        let owner = event(&campgrid).await;
        let all = print(&owner, "").await;
        let (card, address) = (&all[6], owner.path(&format!("card/{}", all[6])));
        let (ana, bo) = (campgrid.person(&owner.slug), campgrid.person(&owner.slug));
        let (status, blank) = ana.read(&address).await;
        assert!(status == 200 && blank.contains("Card 7") && blank.contains("pitch-card"), "{blank}");
        // What is missing is said where it is missing, and nothing is lost.
        let (status, page) = scan(&ana, card, &[("title", ""), ("hosts", "Ana Lima")]).await;
        assert!(status == 422 && page.contains("value=\"Ana Lima\""), "{page}");
        let (status, page) = scan(&ana, card, &[("title", "Bees"), ("hosting", "yes")]).await;
        assert!(status == 422 && page.contains("value=\"Bees\""), "whoever hosts it needs a name: {page}");

        let (status, _) =
            scan(&ana, card, &[("title", "Bees"), ("hosts", "Ana Lima"), ("hosting", "yes")]).await;
        assert_eq!(status, 303);
        let (status, page) = bo.read(&address).await;
        assert_eq!(status, 200);
        for said in ["Card 7", "Bees", "Ana Lima", "It has no place yet"] {
            assert!(page.contains(said), "{said}");
        }
        assert!(!page.contains("name=\"title\"") && !page.contains("name=\"place\""), "Bo can only read it");
        // However often it is sent, and by whomever: it is one session.
        let (status, _) = scan(&ana, card, &[("title", "Bees"), ("hosts", "Ana Lima")]).await;
        assert_eq!(status, 303);
        let late = bo.ask("pitch-card", &[("title", "Wasps")]).await;
        assert!(late.is_err(), "there is no card at the event's own address");
        let (status, _) = scan(&bo, card, &[("title", "Wasps")]).await;
        assert_eq!(status, 303);
        let (_, page) = bo.read(&format!("{address}?late=yes")).await;
        assert!(page.contains("Somebody was quicker") && page.contains("Bees") && !page.contains("Wasps"));
        // It is hers, as if she had pitched it.
        ana.done("edit-session", &[("session", "1"), ("title", "Bees and wasps")]).await;
        // Facilitators give it a place on the same page.
        let (_, page) = owner.read(&address).await;
        assert!(page.contains("value=\"1.1\"") && page.contains("value=\"2.2\""), "{page}");
        let place = [("do", "place"), ("run", "1"), ("place", "2.1"), ("next", address.as_str())];
        assert_eq!(owner.send(&address, &place).await.status, 303);
        campgrid.kill();
        campgrid.again();
        let (_, page) = bo.read(&address).await;
        assert!(page.contains("Lyre") && page.contains("10:00–11:00") && page.contains("Bees and wasps"));
        let (_, page) = owner.read(&address).await;
        assert!(
            page.contains("value=\"1.1\"") && !page.contains("value=\"2.1\""),
            "what is taken is not offered"
        );
    }
}

#[tokio::test]
async fn of_two_who_type_in_one_card_at_once_one_wins_and_both_see_it() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let owner = event(&campgrid).await;
        let all = print(&owner, "").await;
        let second = (on == On::Postgres).then(|| campgrid.another());
        for card in &all[..6] {
            let (ana, bo) =
                (campgrid.person(&owner.slug), second.as_ref().unwrap_or(&campgrid).person(&owner.slug));
            let (a, b) = tokio::join!(
                scan(&ana, card, &[("title", "By Ana")]),
                scan(&bo, card, &[("title", "By Bo")])
            );
            assert_eq!((a.0, b.0), (303, 303));
            let address = owner.path(&format!("card/{card}"));
            let ((_, a), (_, b)) = tokio::join!(ana.read(&address), bo.read(&address));
            let winner = if a.contains("By Ana") { "By Ana" } else { "By Bo" };
            assert!(a.contains(winner) && b.contains(winner), "{card}");
        }
        let (_, board) = owner.read(&owner.path("snapshot.json")).await;
        let pitched = board.matches("By Ana").count() + board.matches("By Bo").count();
        assert_eq!(pitched, 6, "each card is one session: {board}");
    }
}

#[tokio::test]
async fn who_may_is_what_it_is_for_pitches_and_new_codes_close_what_is_blank() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    let all = print(&owner, "").await;
    let ana = campgrid.person(&owner.slug);
    owner.done("set-pitching", &[("open", "")]).await;
    let (_, page) = ana.read(&ana.path(&format!("card/{}", all[0]))).await;
    assert!(page.contains("Pitching is closed") && !page.contains("name=\"title\""));
    let (status, _) = scan(&ana, &all[0], &[("title", "Late")]).await;
    assert_eq!(status, 422);
    let (status, _) = scan(&owner, &all[0], &[("title", "Copied"), ("hosts", "Dana; Eli")]).await;
    assert_eq!(status, 303, "facilitators copy what hangs on a wall");
    let (_, page) = ana.read(&ana.path(&format!("card/{}", all[0]))).await;
    assert!(page.contains("Copied") && page.contains("Dana") && page.contains("Eli"));
    owner.done("set-pitching", &[("open", "yes")]).await;

    // Nobody opens a card that they do not hold.
    let (number, letters) = all[1].split_once('-').expect("a number and letters");
    assert_eq!(number, "2");
    for none in [format!("3-{letters}"), "2-bcdfg-hjkmn".to_owned(), "2".to_owned(), "x".to_owned()] {
        let (status, page) = ana.read(&ana.path(&format!("card/{none}"))).await;
        assert!(status == 404 && page.contains("This card opens nothing"), "{none}: {status}");
        let (status, _) = scan(&ana, &none, &[("title", "Guessed")]).await;
        assert_eq!(status, 422, "{none}");
    }
    let stranger = ana.ask("new-card-key", &[]).await;
    assert_eq!(stranger.expect_err("she is an attendee").kind, "needs-role");
    owner.done("new-card-key", &[]).await;
    assert_eq!(ana.read(&ana.path(&format!("card/{}", all[1]))).await.0, 404);
    let (status, page) = ana.read(&ana.path(&format!("card/{}", all[0]))).await;
    assert!(status == 200 && page.contains("Copied"), "a card that is a session leads to it");
    assert_ne!(print(&owner, "").await, all);
    let (_, archive) = owner.read(&owner.path("export.json")).await;
    assert!(!archive.contains("card_key"), "secrets are in no archive");
}

#[tokio::test]
async fn a_card_whose_session_is_taken_back_is_blank_again_and_what_is_hidden_stays_so() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = event(&campgrid).await;
    let all = print(&owner, "").await;
    let (ana, address) = (campgrid.person(&owner.slug), owner.path(&format!("card/{}", all[0])));
    assert_eq!(scan(&ana, &all[0], &[("title", "Misread")]).await.0, 303);
    let last = owner.done("announce", &[("text", "Hello")]).await.change.expect("it is announced").seq;
    owner.done("undo", &[("seq", &(last - 1).to_string())]).await;
    let (_, page) = ana.read(&address).await;
    assert!(page.contains("name=\"title\"") && !page.contains("Misread"), "{page}");
    assert_eq!(scan(&ana, &all[0], &[("title", "Read well")]).await.0, 303);
    let (_, page) = ana.read(&address).await;
    assert!(page.contains("Read well"));

    owner.done("hide", &[("session", "2")]).await;
    let bo = campgrid.person(&owner.slug);
    for person in [&bo, &ana] {
        let (_, page) = person.read(&address).await;
        assert!(!page.contains("Read well") && !page.contains("name=\"title\""));
    }
    let sent = bo.send(&address, &[("do", "pitch-card"), ("title", "Again")]).await;
    assert!(sent.status == 303 && !sent.body.contains("Read well"));
    let (_, page) = owner.read(&address).await;
    assert!(page.contains("Read well"), "facilitators see it");
    owner.done("withdraw", &[("session", "2")]).await;
    owner.done("show", &[("session", "2")]).await;
    let (_, page) = bo.read(&address).await;
    assert!(
        page.contains("Read well") && !page.contains("name=\"title\""),
        "withdrawn, it still is that session"
    );
}
