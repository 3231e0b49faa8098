//! What the load tool sees, with few sockets: not how fast it is, but that everybody has everything.

use load::deaf::Deaf;
use load::sockets::{Sockets, Which};
use load::storm::Storm;

const WAYS: [&str; 2] = ["hub", "plain"];

fn with(way: &str) -> Vec<String> {
    vec!["--live".into(), way.into()]
}

#[test]
fn everybody_hears_every_change_in_order() {
    for way in WAYS {
        let sockets = Sockets {
            listeners: 150,
            rate: 50.0,
            seconds: 1,
            full: 1,
            rounds: 1,
            servers: Vec::new(),
            url: None,
            with: with(way),
            threads: 2,
        };
        let found = sockets.measure(Which::Campgrid).expect("it can be measured");
        assert_eq!((found.missed, found.sum.gaps, found.sum.doubled), (0, 0, 0), "{way}");
        assert_eq!(found.sum.lowest, found.last, "{way}: all are as far as the board");
        assert_eq!(found.sum.boards, 150, "{way}: each got the whole board once");
        assert!(found.sum.closed.is_empty(), "{way}: {:?}", found.sum.closed);
    }
}

#[test]
fn everybody_comes_back_after_a_restart_and_misses_nothing() {
    for way in WAYS {
        let storm = Storm { listeners: 150, jitter: 100, with: with(way), threads: 1 };
        let found = storm.measure().expect("it can be measured");
        assert_eq!((found.sum.gaps, found.sum.doubled), (0, 0), "{way}");
        assert_eq!(found.sum.lowest, found.last, "{way}");
        assert_eq!(found.sum.boards, 150, "{way}: whoever comes back needs no whole board");
    }
}

#[test]
fn who_never_reads_is_cut_and_others_miss_nothing() {
    let deaf = Deaf { listeners: 20, deaf: 10, rate: 5.0, seconds: 60, with: with("hub") };
    let found = deaf.measure().expect("it can be measured");
    assert!(found.cut.is_some(), "the deaf are cut");
    assert_eq!((found.sum.gaps, found.sum.doubled, found.sum.boards), (0, 0, 20));
    assert_eq!(found.sum.lowest, found.last);
    assert!(found.sum.closed.is_empty(), "{:?}", found.sum.closed);
}
