//! What is left when a process is killed.

use crate::fixture::{change, command, digest, event};
use crate::place::Place;
use model::{Level, PersonId, Role, SessionId};
use store::{Appended, InterestWrite, Kind, Store};

pub async fn what_was_acknowledged_outlives_the_process(place: Place) {
    let killed = place.open().await;
    let id = event(&killed, 7).await;
    for seq in 2..=50 {
        assert_eq!(killed.append(id, &change(seq, command(seq)), &[]).await.unwrap(), Appended::Done);
    }
    let person = killed.ensure_person(id, &digest(1), 5).await.unwrap();
    killed.create_link(id, &digest(2), Role::Owner, 5).await.unwrap();
    let want =
        InterestWrite { event: id, person: PersonId(1), session: SessionId(1), level: Some(Level::Must) };
    killed.write_interest(&[want]).await.unwrap();

    // Never closed. On SQLite the files are what a killed process leaves: most of it still in the write-ahead log.
    let survivor = match killed.kind() {
        Kind::Postgres => place.open().await,
        Kind::Sqlite => {
            for file in ["campgrid.db", "campgrid.db-wal"] {
                std::fs::copy(place.folder.join(file), place.folder.join(format!("left-{file}"))).unwrap();
            }
            Store::connect(&format!("sqlite:{}/left-campgrid.db", place.folder.display())).await.unwrap()
        }
    };
    assert_eq!(
        survivor.changes_after(id, 0, 1000).await.unwrap(),
        killed.changes_after(id, 0, 1000).await.unwrap()
    );
    assert_eq!(survivor.last_seq(id).await.unwrap(), 50);
    assert_eq!(survivor.person(id, &digest(1)).await.unwrap(), Some(person));
    assert_eq!(survivor.interest(id).await.unwrap(), [(PersonId(1), SessionId(1), Level::Must)]);
    assert!(survivor.link_to(&digest(2)).await.unwrap().is_some());
    assert_eq!(survivor.append(id, &change(51, command(50)), &[]).await.unwrap(), Appended::CommandKnown);
    assert_eq!(survivor.append(id, &change(51, command(51)), &[]).await.unwrap(), Appended::Done);
}
