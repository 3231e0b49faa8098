//! The whole event in a file, and the whole database in another.

use tests::{Campgrid, On};

/// An event with something of everything.
async fn busy(campgrid: &Campgrid) -> tests::Person {
    let owner = campgrid.event("Archive").await;
    owner.done("add-room", &[("name", "Koto"), ("capacity", "40")]).await;
    owner.done("add-slot", &[("date", "2030-01-01"), ("starts", "10:00"), ("ends", "11:00")]).await;
    owner.done("set-phase", &[("phase", "pitching")]).await;
    let session = owner.pitch("Kept").await;
    owner.done("place", &[("run", &session), ("place", "1.1")]).await;
    owner.done("interest", &[("session", &session), ("level", "must")]).await;
    owner
}

#[tokio::test]
async fn an_event_goes_into_a_file_and_comes_back_the_same() {
    for on in [On::Sqlite, On::Postgres] {
        let campgrid = Campgrid::start(on).await;
        let owner = busy(&campgrid).await;
        let elsewhere = Campgrid::start(On::Sqlite).await;
        let file = |name: &str| campgrid.folder.path().join(name).display().to_string();
        let (first, second) = (file("first.json"), file("second.json"));
        let (ok, said) = campgrid.run(&["export", &owner.slug, "--out", &first]);
        assert!(ok, "{said}");
        let (ok, said) = elsewhere.run(&["import", &first]);
        assert!(ok, "{said}");
        let (ok, said) = elsewhere.run(&["export", &owner.slug, "--out", &second]);
        assert!(ok, "{said}");
        let read = |path| std::fs::read(path).expect("the export is there");
        assert!(read(&first) == read(&second), "the two files are equal, byte for byte");
        let (ok, said) = elsewhere.run(&["import", &first]);
        assert!(!ok && said.contains(&owner.slug), "a second import is refused: {said}");
        let (status, download) = owner.read(&owner.path("export.json")).await;
        assert_eq!(status, 200);
        assert!(download.as_bytes() == read(&first), "the desk gives the same file");
    }
}

#[tokio::test]
async fn a_backup_made_while_serving_is_a_database_of_its_own() {
    let campgrid = Campgrid::start(On::Sqlite).await;
    let owner = busy(&campgrid).await;
    let copy = campgrid.folder.path().join("copy/campgrid.db");
    std::fs::create_dir(campgrid.folder.path().join("copy")).expect("a folder can be made");
    let (ok, said) = campgrid.run(&["backup", &copy.display().to_string()]);
    assert!(ok, "{said}");
    owner.pitch("After the backup").await;
    let url = format!("sqlite:{}", copy.display());
    let (ok, exported) = campgrid.run(&["export", &owner.slug, "--database-url", &url]);
    assert!(ok, "{exported}");
    assert!(exported.contains("Kept") && !exported.contains("After the backup"));
}
