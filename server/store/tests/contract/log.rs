//! The change log.

use crate::fixture::{change, command, event, opening, slug};
use crate::place::Place;
use model::{Effect, Phase, Seq};
use std::collections::BTreeSet;
use store::{Appended, Entry, Error, EventId, Store};

pub async fn a_change_comes_back_as_it_was(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    let second = change(2, command(1));
    let inverse = [Effect::PhaseSet { phase: Phase::Setup, pitching: false, interest: false }];
    assert_eq!(store.append(id, &second, &inverse).await.unwrap(), Appended::Done);

    let first = opening(&slug("camp-7"));
    assert_eq!(store.changes_after(id, 0, 10).await.unwrap(), [first.clone(), second.clone()]);
    assert_eq!(store.change_of_command(id, command(1)).await.unwrap(), Some(second));
    assert_eq!(store.change_of_command(id, command(0)).await.unwrap(), Some(first));
    assert_eq!(store.change_of_command(id, command(9)).await.unwrap(), None);
    let entry = Entry { change: change(2, command(1)), inverse: inverse.to_vec() };
    assert_eq!(store.entry(id, 2).await.unwrap(), Some(entry));
    assert_eq!(store.inverse_of(id, 2).await.unwrap(), Some(inverse.to_vec()));
    assert_eq!(store.inverse_of(id, 1).await.unwrap(), Some(vec![]));
    assert_eq!(store.inverse_of(id, 3).await.unwrap(), None);
}

/// As servers do: take the next number, and the one after if somebody was quicker.
async fn append_somewhere(store: &Store, id: EventId, n: u64) -> Seq {
    loop {
        let seq = store.last_seq(id).await.unwrap() + 1;
        match store.append(id, &change(seq, command(n)), &[]).await.unwrap() {
            Appended::Done => return seq,
            Appended::SeqTaken => {}
            Appended::CommandKnown => panic!("command {n} was refused as known"),
        }
    }
}

pub async fn many_writers_fill_every_number_once(place: Place) {
    const WRITERS: u64 = 12;
    const EACH: u64 = 15;
    let servers = [place.open().await, place.open().await];
    let id = event(&servers[0], 7).await;
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let store = servers[usize::from(writer % 2 == 1)].clone();
            tokio::spawn(async move {
                let mut given = Vec::new();
                for n in 0..EACH {
                    given.push(append_somewhere(&store, id, 1 + writer * EACH + n).await);
                }
                given
            })
        })
        .collect();
    let mut given = BTreeSet::from([1]);
    for writer in writers {
        for seq in writer.await.unwrap() {
            assert!(given.insert(seq), "{seq} was given twice");
        }
    }
    let last = 1 + WRITERS * EACH;
    assert_eq!(given, (1..=last).collect(), "what writers were told");
    let log = servers[0].changes_after(id, 0, 10_000).await.unwrap();
    let seqs: Vec<_> = log.iter().map(|change| change.seq).collect();
    assert_eq!(seqs, (1..=last).collect::<Vec<_>>(), "what is in the log");
    let commands: BTreeSet<_> = log.iter().map(|change| change.command).collect();
    assert_eq!(commands, (0..last).map(command).collect(), "whose it is");
}

pub async fn a_command_is_in_the_log_once(place: Place) {
    let (here, there) = (place.open().await, place.open().await);
    let id = event(&here, 7).await;
    assert_eq!(here.append(id, &change(2, command(1)), &[]).await.unwrap(), Appended::Done);
    // The same command for the next number, for its own number, and another command for a number that is gone.
    for (seq, n, answer) in
        [(3, 1, Appended::CommandKnown), (2, 1, Appended::CommandKnown), (2, 5, Appended::SeqTaken)]
    {
        assert_eq!(there.append(id, &change(seq, command(n)), &[]).await.unwrap(), answer, "{seq} {n}");
    }
    assert_eq!(here.last_seq(id).await.unwrap(), 2);
}

pub async fn a_gap_is_refused(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    for (event, seq) in [(id, 3), (id, 0), (id, Seq::MAX), (EventId(8), 1), (EventId(8), 2)] {
        let refused = store.append(event, &change(seq, command(1)), &[]).await;
        assert!(matches!(refused, Err(Error::Gap { .. })), "{event} {seq}: {refused:?}");
    }
    assert_eq!(store.last_seq(id).await.unwrap(), 1);
}

pub async fn the_log_is_read_in_pages(place: Place) {
    let store = place.open().await;
    let id = event(&store, 7).await;
    for seq in 2..=9 {
        assert_eq!(store.append(id, &change(seq, command(seq)), &[]).await.unwrap(), Appended::Done);
    }
    let seqs = |changes: Vec<model::Change>| changes.iter().map(|change| change.seq).collect::<Vec<_>>();
    assert_eq!(seqs(store.changes_after(id, 3, 3).await.unwrap()), [4, 5, 6]);
    assert_eq!(seqs(store.changes_after(id, 8, 3).await.unwrap()), [9]);
    assert_eq!(seqs(store.changes_after(id, 9, 3).await.unwrap()), [0; 0]);
    assert_eq!(seqs(store.history(id, None, 3).await.unwrap()), [9, 8, 7]);
    assert_eq!(seqs(store.history(id, Some(7), 3).await.unwrap()), [6, 5, 4]);
    assert_eq!(seqs(store.history(id, Some(1), 3).await.unwrap()), [0; 0]);
}

pub async fn events_do_not_mix(place: Place) {
    let store = place.open().await;
    let (one, two) = (event(&store, 1).await, event(&store, 2).await);
    // The same numbers and the same command: each log is its own.
    for id in [one, two] {
        assert_eq!(store.append(id, &change(2, command(1)), &[]).await.unwrap(), Appended::Done);
    }
    assert_eq!(store.append(one, &change(3, command(2)), &[]).await.unwrap(), Appended::Done);
    assert_eq!(store.last_seq(two).await.unwrap(), 2);
    assert_eq!(store.change_of_command(two, command(2)).await.unwrap(), None);
}
