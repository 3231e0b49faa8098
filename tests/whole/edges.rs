//! What every answer says of itself, and how large what comes in may be: exactly the limit passes, one more is refused with a
//! sentence.

use crate::api::Program;
use crate::matrix::address;
use model::limits;
use serde_json::json;
use server::web::{For, routes};
use tests::{Campgrid, On, Person};

async fn camp_with(options: &[&str]) -> (Campgrid, Person) {
    let campgrid = Campgrid::start_with(On::Sqlite, options).await;
    let owner = campgrid.event("Edges").await;
    owner.done("add-room", &[("name", "Koto")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    owner.done("set-embedding", &[("open", "yes")]).await;
    owner.pitch("Kites").await;
    (campgrid, owner)
}

#[tokio::test]
async fn every_answer_carries_what_keeps_a_browser_in() {
    let (campgrid, owner) = camp_with(&[]).await;
    let link = owner.link("facilitator").await;
    let (wall, helper) = (owner.wall_address().await, campgrid.person(&owner.slug));
    let all = routes();
    let reads = all.iter().filter(|route| route.method == "GET" && !route.path.ends_with("/stream"));
    let paths = reads.map(|route| (address(route, &owner.slug, &"0".repeat(64)), route.of));
    let more = [link, wall, "/nothing".to_owned(), "/pkg/nothing".to_owned(), "/api/nothing".to_owned()];
    let more = more.into_iter().map(|path| (path, For::Holders));
    for (path, of) in paths.chain(more) {
        for person in [&owner, &helper] {
            let headers = person.headers(&path).await;
            let says =
                |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
            assert_eq!(says("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(says("referrer-policy"), "no-referrer", "{path}");
            assert!(says("permissions-policy").contains("camera=()"), "{path}");
            assert_eq!(says("strict-transport-security"), "", "{path}: by http there is none");
            let policy = says("content-security-policy");
            assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
            // The worker is no document; the board for other sites is the one that may be framed.
            let framed = path.ends_with("/embed") || path == "/sw.js";
            assert_eq!(policy.contains("frame-ancestors 'none'"), !framed, "{path}: {policy}");
            for never in ["unsafe-inline", "unsafe-eval'", "http:", "https:", "data: *"] {
                let eval = policy.replace("'wasm-unsafe-eval'", "");
                assert!(!eval.contains(never), "{path}: {policy}");
            }
            let cache = says("cache-control");
            if headers.contains_key("set-cookie") || matches!(of, For::Facilitators | For::Tokens) {
                assert!(!cache.contains("public"), "{path}: {cache}");
            }
            if says("content-type").starts_with("text/html") && !framed && !path.starts_with("/api") {
                let kept = ["no-store", "no-cache"].iter().any(|word| cache.contains(word));
                assert!(kept || path == "/offline", "{path}: {cache}");
            }
        }
    }
}

#[tokio::test]
async fn by_https_browsers_are_told_to_stay_there_and_the_cookie_does() {
    let (campgrid, owner) = camp_with(&["--public-url", "https://camp.example"]).await;
    let fresh = campgrid.person(&owner.slug).headers("/").await;
    let says =
        |name: &str| fresh.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    assert_eq!(says("strict-transport-security"), "max-age=31536000");
    let cookie = says("set-cookie");
    assert!(cookie.starts_with("__Host-campgrid="), "{cookie}");
    for part in ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

/// Fields of a form.
type Form<'a> = &'a [(&'a str, &'a str)];

/// What a form is answered: nothing, or the sentence that it is too much.
async fn said(person: &Person, what: &str, fields: &[(&str, &str)]) -> Option<String> {
    let refused = person.ask(what, fields).await.err()?;
    assert!(refused.sentence.ends_with('.') || refused.sentence.ends_with('?'), "{}", refused.sentence);
    Some(refused.kind)
}

#[tokio::test]
async fn every_text_takes_exactly_as_much_as_it_says() {
    let (_campgrid, owner) = camp_with(&[]).await;
    let slot = [("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")];
    let rows: [(&str, &str, usize, Form<'_>); 12] = [
        ("pitch", "title", limits::TITLE, &[("name", "Ana")]),
        ("pitch", "blurb", limits::BLURB, &[("name", "Ana"), ("title", "x")]),
        ("pitch", "tags", limits::WORD, &[("name", "Ana"), ("title", "x")]),
        ("pitch", "language", limits::LANGUAGE, &[("name", "Ana"), ("title", "x")]),
        ("rename", "name", limits::NAME, &[]),
        ("add-note", "text", limits::NOTE, &[("session", "1"), ("name", "Ana")]),
        ("announce", "text", limits::ANNOUNCEMENT, &[]),
        ("edit-room", "name", limits::ROOM_NAME, &[("room", "1")]),
        ("edit-room", "directions", limits::DIRECTIONS, &[("room", "1"), ("name", "Koto")]),
        ("add-slot", "title", limits::SLOT_TITLE, &slot),
        ("edit-settings", "name", limits::EVENT_NAME, &[("zone", "UTC")]),
        ("edit-settings", "about", limits::ABOUT, &[("zone", "UTC"), ("name", "Edges")]),
    ];
    for (what, field, most, others) in rows {
        // Characters count, not bytes.
        for (length, fits) in [(most + 1, false), (most, true)] {
            let text = "ö".repeat(length);
            let fields: Vec<_> = others.iter().copied().chain([(field, text.as_str())]).collect();
            let said = said(&owner, what, &fields).await;
            assert_eq!(said.as_deref(), if fits { None } else { Some("too-long") }, "{what}: {field}");
        }
    }
}

#[tokio::test]
async fn a_logo_and_a_preview_take_exactly_as_much_as_they_say() {
    let (_campgrid, owner) = camp_with(&[]).await;
    let most = limits::LOGO_KB as usize * 1024;
    for (size, fits) in [(most, true), (most + 1, false)] {
        let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
        picture.resize(size, 0);
        let set = owner.upload(&owner.path("desk/event"), "set-logo", "logo-file", &picture).await;
        assert_eq!(
            set.map(|_| ()).map_err(|refused| refused.kind),
            if fits { Ok(()) } else { Err("picture-too-large".to_owned()) }
        );
    }
}

#[tokio::test]
async fn a_form_of_two_megabytes_is_read_and_a_larger_one_is_refused_with_a_sentence() {
    const FORM: usize = 2 * 1024 * 1024;
    let (_campgrid, owner) = camp_with(&[]).await;
    let before = "do=pitch&form=pitch&title=".len();
    for (size, status) in [(FORM, 422), (FORM + 1, 400)] {
        let title = "x".repeat(size - before);
        let form = [("do", "pitch"), ("form", "pitch"), ("title", title.as_str())];
        let answer = owner.send(&owner.path("pitch"), &form).await;
        assert_eq!(answer.status, status);
        assert!(status == 422 || answer.body.trim_end().ends_with('.'), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_command_of_a_megabyte_is_read_and_a_larger_one_is_refused_with_a_sentence() {
    const LARGEST: usize = 1024 * 1024;
    let (campgrid, owner) = camp_with(&[]).await;
    let program = Program::of(&campgrid, &owner, "owner").await;
    let empty = json!({ "do": "pitch", "title": "" }).to_string().len();
    for (size, refused) in [(LARGEST, (422, "too-long")), (LARGEST + 1, (413, "too-large"))] {
        let told = program.ask(json!({ "do": "pitch", "title": "x".repeat(size - empty) })).await;
        assert_eq!((told.status, told.problem().as_str()), refused);
    }
}

/// What is answered to a request that no client would send: the first line.
async fn told(campgrid: &Campgrid, request: String) -> String {
    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    let address = campgrid.address().replace("http://", "");
    let stream = tokio::net::TcpStream::connect(address).await.expect("the server listens");
    let (read, mut write) = stream.into_split();
    // It may be answered, and closed, before all of it is sent; what has been said by then is not taken for a goodbye.
    let sending = tokio::spawn(async move { (write.write_all(request.as_bytes()).await, write) });
    let mut line = String::new();
    BufReader::new(read).read_line(&mut line).await.expect("it is answered");
    drop(sending.await);
    line
}

#[tokio::test]
async fn what_is_far_too_long_before_the_body_is_refused() {
    let (campgrid, _) = camp_with(&[]).await;
    let get = |query: usize, header: usize| {
        let (query, header) = ("x".repeat(query), "x".repeat(header));
        format!("GET /e/edges?q={query} HTTP/1.1\r\nHost: x\r\nX: {header}\r\nConnection: close\r\n\r\n")
    };
    assert!(told(&campgrid, get(2_000, 2_000)).await.starts_with("HTTP/1.1 200"));
    assert!(told(&campgrid, get(70_000, 0)).await.starts_with("HTTP/1.1 414"));
    assert!(told(&campgrid, get(0, 1_000_000)).await.starts_with("HTTP/1.1 431"));
}

#[tokio::test]
async fn a_socket_that_says_much_is_closed_and_one_that_says_little_is_not() {
    use tokio_tungstenite::tungstenite::Message;
    let (_campgrid, owner) = camp_with(&[]).await;
    let mut quiet = owner.listen(None).await;
    quiet.say(Message::text("x".repeat(1_024))).await.expect("as much as fits");
    let mut loud = owner.listen(None).await;
    // It may be closed while it still speaks.
    let _ = loud.say(Message::text("x".repeat(1_025))).await;
    while loud.hear().await.is_some() {}
    owner.done("announce", &[("text", "Still here")]).await;
    quiet.until(|frame| matches!(frame, app::api::Frame::Changes(_)).then_some(())).await;
}

#[tokio::test]
async fn what_is_not_asked_for_by_its_own_method_is_not_answered() {
    let (campgrid, owner) = camp_with(&[]).await;
    for path in ["/", "/e/edges", "/e/edges/export.json", "/live/edges", "/api/v1/events/edges/board"] {
        for method in ["TRACE", "PUT", "DELETE", "PATCH"] {
            let request = format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            let told = told(&campgrid, request).await;
            assert!(
                ["405", "403"].iter().any(|status| told.starts_with(&format!("HTTP/1.1 {status}"))),
                "{method} {path}: {told}"
            );
        }
    }
    assert_eq!(owner.read("/e/edges").await.0, 200);
}
