//! What a phone keeps for when there is no network: served to everybody alike, and never with anybody's page in it.

use tests::{Campgrid, On};

#[tokio::test]
async fn each_event_is_an_app_of_its_own() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Camp “by” the <sea>").await;
    let path = owner.path("manifest.webmanifest");
    let headers = owner.headers(&path).await;
    assert_eq!(headers["content-type"], "application/manifest+json");
    let (status, manifest) = owner.read(&path).await;
    assert_eq!(status, 200);
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("a manifest is JSON");
    assert_eq!(manifest["name"], "Camp “by” the <sea>");
    assert_eq!(manifest["start_url"], owner.path(""));
    let (_, page) = owner.read(&owner.path("mine")).await;
    assert!(
        page.contains(&format!("rel=\"manifest\" href=\"{path}\"")),
        "a page names the manifest of its event"
    );
    let (_, landing) = owner.read("/").await;
    assert!(!landing.contains("rel=\"manifest\""), "outside of events there is none");
    assert_eq!(owner.read("/e/nothing-here/manifest.webmanifest").await.0, 404);
}

#[tokio::test]
async fn the_service_worker_is_asked_for_anew_and_fetches_from_here_only() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let headers = campgrid.person("").headers("/sw.js").await;
    assert_eq!(headers["cache-control"], "no-cache");
    assert_eq!(headers["service-worker-allowed"], "/");
    let policy = headers["content-security-policy"].to_str().expect("a policy is text");
    assert!(policy.contains("default-src 'none'") && policy.contains("connect-src 'self'"), "{policy}");
    let (_, script) = campgrid.person("").read("/sw.js").await;
    assert!(script.starts_with("const BUILD = \""), "{}", &script[..40]);
    for later in ["show_desk", "show_new_event", "show_print", ".br\"", ".gz\""] {
        assert!(!script.contains(later), "a phone keeps no {later}");
    }
}

#[tokio::test]
async fn the_document_for_no_network_is_the_same_for_everybody() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = campgrid.event("Offline").await;
    owner.pitch("Bread").await;
    let (status, document) = owner.read("/offline").await;
    assert_eq!(status, 200);
    assert_eq!(campgrid.person("").read("/offline").await.1, document);
    for personal in ["Bread", "nonce", "__RESOLVED_RESOURCES"] {
        assert!(!document.contains(personal), "it carries {personal}");
    }
    let headers = owner.headers("/offline").await;
    assert!(!headers.contains_key("set-cookie"));
    let policy = headers["content-security-policy"].to_str().expect("a policy is text");
    assert!(policy.contains("script-src 'sha256-") && !policy.contains("unsafe-inline"), "{policy}");
}
