//! Pages: all of them answer, carry their policy, and tell no more than they should.

use tests::{Campgrid, On};

#[tokio::test]
async fn every_page_answers_and_unknown_ones_say_so() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Pages").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    let session = owner.pitch("One").await;
    let (link, wall) = (owner.link("facilitator").await, owner.wall_address().await);
    let card = format!("/card/{}", crate::cards::print(&owner, "&n=1").await[0]);
    for path in app::PATHS {
        let path = path.replace("{slug}", &owner.slug).replace("{session}", &session);
        let path = path.replace("/k/{secret}", &link).replace("/w/{secret}", &wall);
        let path = path.replace("/card/{secret}", &card);
        let (status, page) = owner.read(&path).await;
        assert_eq!(status, 200, "{path}");
        assert!(page.contains("<h1"), "{path} has a heading");
        assert!(page.contains("<title>"), "{path} has a title");
    }
    for path in ["/e/nothing-here", "/nothing", "/k/0000", "/e/UPPER", "/e/pages/s/x/y/z", "/pkg/../secret"] {
        let (status, page) = owner.read(path).await;
        assert_eq!(status, 404, "{path}");
        assert!(page.contains("nothing here") || page.is_empty(), "{path}");
    }
    for (path, what) in [("/healthz", "ok"), ("/readyz", "ok")] {
        assert_eq!(owner.read(path).await, (200, what.to_owned()));
    }
}

#[tokio::test]
async fn pages_with_a_title_that_changes_answer_under_load() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Pages").await;
    let session = owner.pitch("One").await;
    let paths = [owner.path("pitch"), owner.path(&format!("s/{session}"))];
    for _ in 0..20 {
        let asked = paths.iter().cycle().take(40).map(|path| owner.get(path, &[]));
        for answer in futures_util::future::join_all(asked).await {
            let page = answer.text().await.expect("it is answered in full");
            assert!(page.contains("<title>") && page.contains("</html>"));
        }
    }
}

#[tokio::test]
async fn scripts_run_only_with_the_nonce_of_their_page() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Pages").await;
    let mut nonces = Vec::new();
    for _ in 0..2 {
        let headers = owner.headers(&owner.path("")).await;
        let policy = headers["content-security-policy"].to_str().expect("a policy is text").to_owned();
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce");
        nonces.push(nonce.to_owned());
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["referrer-policy"], "no-referrer");
    }
    assert_ne!(nonces[0], nonces[1], "a nonce is used once");
    let (_, page) = owner.read(&owner.path("")).await;
    for script in page.split("<script").skip(1) {
        assert!(
            script.split('>').next().is_some_and(|tag| tag.contains("nonce=")),
            "<script{}",
            &script[..60.min(script.len())]
        );
    }
    assert!(!page.contains(" style=\""), "inline styles would be blocked");
}

#[tokio::test]
async fn what_people_write_is_text_on_every_page() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("</title><script>alert('event')</script>").await;
    let attack = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";
    owner.done("add-room", &[("name", "<b>Koto</b>"), ("directions", attack)]).await;
    let fields = [
        ("title", attack),
        ("blurb", attack),
        ("hosts", "<i>x</i>"),
        ("tags", "<u>t</u>"),
        ("name", "<s>Ana</s>"),
    ];
    let done = owner.done("pitch", &fields).await;
    let session = tests::session_in(&done.change.expect("it is pitched"));
    owner.done("add-note", &[("session", &session), ("text", attack)]).await;
    owner.done("announce", &[("text", attack)]).await;
    for path in app::PATHS.iter().filter(|path| !path.contains("{secret}")) {
        let path = path.replace("{slug}", &owner.slug).replace("{session}", &session);
        let (status, page) = owner.read(&path).await;
        assert_eq!(status, 200, "{path}");
        for bad in ["<img src=x", "<script>alert", "<b>Koto", "<i>x", "<u>t", "<s>Ana"] {
            assert!(!page.contains(bad), "{path} carries {bad}");
        }
    }
}

#[tokio::test]
async fn the_board_as_json_says_when_nothing_has_changed() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Pages").await;
    let path = owner.path("snapshot.json");
    let tag = owner.headers(&path).await["etag"].clone();
    owner.pitch("New").await;
    assert_ne!(owner.headers(&path).await["etag"], tag);
}

#[tokio::test]
async fn a_page_that_is_shared_is_new_for_everybody_where_it_must_be() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Shared page").await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.pitch("First").await;
    let visit = async || {
        let visitor = campgrid.person(&owner.slug);
        let response = visitor.get(&visitor.path(""), &[]).await;
        assert_eq!(response.status(), 200);
        let header = |name: &str| response.headers()[name].to_str().expect("a header is text").to_owned();
        let (policy, cookie) = (header("content-security-policy"), header("set-cookie"));
        let from = policy.find("'nonce-").expect("the policy has a nonce") + "'nonce-".len();
        let nonce = policy[from..].split('\'').next().expect("it ends").to_owned();
        let page = response.text().await.expect("a page is text");
        let ids: Vec<String> = page
            .split("name=\"command\"")
            .skip(1)
            .filter_map(|rest| Some(rest.split("value=\"").nth(1)?.split('"').next()?.to_owned()))
            .collect();
        (nonce, cookie, ids, page)
    };
    let (one, two) = (visit().await, visit().await);
    for (nonce, _, _, page) in [&one, &two] {
        assert!(page.contains(&format!("nonce=\"{nonce}\"")), "scripts carry the nonce of the policy");
        let mut nonces = page.split("nonce=\"").skip(1).filter_map(|rest| rest.split('"').next());
        assert!(nonces.all(|found| found == nonce), "and no other");
    }
    assert!(one.0 != two.0 && one.1 != two.1, "nonce and cookie are of one visit");
    // No form of this page has one for now; whichever gets one is covered.
    assert!(one.2.iter().all(|id| !two.2.contains(id)), "two people never send the same id");
    // What changes is on the next page, however lately the last was rendered.
    owner.pitch("Second").await;
    assert!(visit().await.3.contains("Second"));
    let german = campgrid.person(&owner.slug);
    let german = german.get(&german.path(""), &[("accept-language", "de")]).await;
    assert_eq!(german.headers()["content-language"], "de");
}
