//! Backups.

use crate::fixture::{change, command, event};
use crate::place::Place;
use model::{Level, PersonId, SessionId};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{Appended, Error, InterestWrite, Kind, Store};

pub async fn a_backup_is_whole_while_others_write(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let path = place.folder.join("backup.db");
    if store.kind() == Kind::Postgres {
        let refused = store.backup(&path).await.unwrap_err();
        assert!(refused.to_string().contains("pg_dump"), "{refused}");
        return;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let writer = {
        let (store, stop) = (store.clone(), stop.clone());
        tokio::spawn(async move {
            let mut seq = 1;
            while !stop.load(Ordering::Relaxed) {
                seq += 1;
                assert_eq!(store.append(id, &change(seq, command(seq)), &[]).await.unwrap(), Appended::Done);
                let (person, session) = (PersonId(1), SessionId(u32::try_from(seq).unwrap()));
                let want = InterestWrite { event: id, person, session, level: Some(Level::Must) };
                store.write_interest(&[want]).await.unwrap();
            }
            seq
        })
    };
    while store.last_seq(id).await.unwrap() < 20 {
        tokio::task::yield_now().await;
    }
    let before = store.last_seq(id).await.unwrap();
    store.backup(&path).await.unwrap();
    stop.store(true, Ordering::Relaxed);
    let last = writer.await.unwrap();

    let copy = Store::connect(&format!("sqlite:{}", path.display())).await.unwrap();
    let seq = copy.last_seq(id).await.unwrap();
    assert!((before..=last).contains(&seq), "{before} <= {seq} <= {last}");
    let log = copy.changes_after(id, 0, u32::MAX).await.unwrap();
    assert_eq!(log, store.changes_after(id, 0, u32::try_from(seq).unwrap()).await.unwrap());
    // Of one moment: interest follows its change at once, so at most the last one's is not there yet.
    let interest = copy.interest(id).await.unwrap().len() as u64;
    assert!((seq - 2..seq).contains(&interest), "{interest} rows at change {seq}");
    assert_eq!(copy.append(id, &change(seq + 1, command(999_999)), &[]).await.unwrap(), Appended::Done);
}

pub async fn a_backup_overwrites_nothing(place: Place) {
    let store = place.open().await;
    if store.kind() == Kind::Postgres {
        assert!(matches!(store.backup(&place.folder).await, Err(Error::BackupIsPgDump)));
        return;
    }
    let path = place.folder.join("it's a backup.db");
    std::fs::write(&path, "precious").unwrap();
    assert!(matches!(store.backup(&path).await, Err(Error::BackupExists(_))));
    assert_eq!(std::fs::read(&path).unwrap(), b"precious");
    std::fs::remove_file(&path).unwrap();
    store.backup(&path).await.unwrap();
    assert!(!place.folder.join("it's a backup.db.part").exists());

    let nowhere = place.folder.join("nowhere/backup.db");
    store.backup(&nowhere).await.unwrap_err();
}
