//! The event's logo.

use model::{Effect, Field, Refusal};
use tests::{Campgrid, On, Person};

/// The address of the logo that a change set.
fn address(owner: &Person, done: app::api::Done) -> String {
    let change = done.change.expect("a logo changes the board");
    let [Effect::LogoSet(Some(name))] = change.effects.as_slice() else { panic!("{change:?}") };
    owner.path(&format!("logo/{name}"))
}

#[tokio::test]
async fn a_logo_comes_back_byte_for_byte_and_runs_nothing() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let owner = campgrid.event("Logos").await;
        let desk = owner.path("desk/event");
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        png.extend((0..=255).cycle().take(90_000));
        let svg = b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        for (content, kind) in [(png.as_slice(), "image/png"), (svg.as_slice(), "image/svg+xml")] {
            let done = owner.upload(&desk, "set-logo", "logo-file", content).await.expect("a picture");
            let answer = campgrid.person(&owner.slug).get(&address(&owner, done), &[]).await;
            assert_eq!(answer.status(), 200);
            let headers = answer.headers().clone();
            assert_eq!(headers["content-type"], kind);
            assert!(headers["cache-control"].to_str().expect("text").contains("immutable"));
            let policy = headers["content-security-policy"].to_str().expect("text");
            assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"), "{policy}");
            assert!(!policy.contains("script"), "{policy}");
            assert_eq!(answer.bytes().await.expect("a body"), content);
        }
        let (status, _) = owner.read(&owner.path(&format!("logo/{}", "0".repeat(64)))).await;
        assert_eq!(status, 404);
        assert!(owner.done("remove-logo", &[]).await.change.is_some());
    }
}

#[tokio::test]
async fn what_is_no_logo_is_refused_at_its_field() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Logos").await;
    let desk = owner.path("desk/event");
    let mut large = b"\x89PNG\r\n\x1a\n".to_vec();
    large.resize(100 * 1024 + 1, 0);
    for (content, refusal) in [
        (large.as_slice(), Refusal::PictureTooLarge { most: 100 }),
        (b"<html><svg></svg></html>", Refusal::NotAPicture),
        (b"", Refusal::Missing { field: Field::LogoFile }),
    ] {
        assert_eq!(refusal.field(), Some(Field::LogoFile));
        assert_eq!(owner.upload(&desk, "set-logo", "logo-file", content).await.err(), Some(refusal));
    }
    large.truncate(100 * 1024);
    owner.upload(&desk, "set-logo", "logo-file", &large).await.expect("the largest that fits");
    let stranger = campgrid.person(&owner.slug);
    let refused = stranger.upload(&desk, "set-logo", "logo-file", &large).await.err();
    assert!(matches!(refused, Some(Refusal::NeedsRole { .. })), "{refused:?}");
}
