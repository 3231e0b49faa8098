use super::{News, Seen};
use crate::sample::{DAY, HOUR, add, board, me, put};
use model::{Board, RoomId, RunId, SessionId, State};

/// What a device that has seen a board has news of on another, after its notes were written down and read again.
fn since(before: &Board, after: &Board, wants: &[RunId]) -> Vec<(RunId, News)> {
    let me = me(wants);
    let mut seen = Seen::default();
    seen.meet(before, &me);
    assert!(seen.news(before, &me).is_empty(), "what was just seen is no news");
    let read = Seen::read(&seen.write(7), 7);
    assert_eq!(read, seen);
    read.news(after, &me).into_iter().collect()
}

#[test]
fn another_room_or_another_time_is_news() {
    let mut before = board();
    let kites = add(&mut before, "Kites", &[Some((1, 1))]);
    for (place, news) in [
        ((1, 1), None),
        ((2, 1), Some(News::Room { from: "Ukulele".into(), to: "Koto".into() })),
        ((1, 2), Some(News::Time { from: DAY + 10 * HOUR, to: DAY + 11 * HOUR })),
        (
            (2, 4),
            Some(News::Both {
                from: ("Ukulele".into(), DAY + 10 * HOUR),
                to: ("Koto".into(), DAY + 13 * HOUR),
            }),
        ),
    ] {
        let mut after = before.clone();
        put(&mut after, kites, Some(place));
        assert_eq!(since(&before, &after, &[kites]), Vec::from_iter(news.map(|news| (kites, news))));
    }
}

#[test]
fn a_slot_that_moves_is_news_and_a_room_with_another_name_is_not() {
    let mut before = board();
    let kites = add(&mut before, "Kites", &[Some((1, 1))]);
    let mut after = before.clone();
    after.rooms[0].text.name = "Ukulele (second floor)".into();
    assert_eq!(since(&before, &after, &[kites]), []);
    after.slots[0].text.starts += chrono::TimeDelta::minutes(15);
    let from = DAY + 10 * HOUR;
    assert_eq!(since(&before, &after, &[kites]), [(kites, News::Time { from, to: from + HOUR / 4 })]);
}

#[test]
fn what_is_gone_is_news_once_and_so_is_what_comes_back() {
    let mut before = board();
    let kites = add(&mut before, "Kites", &[Some((1, 1))]);
    let bread = add(&mut before, "Bread", &[Some((2, 1))]);
    let me = me(&[kites]);
    let mut gone = before.clone();
    put(&mut gone, kites, None);
    assert_eq!(since(&before, &gone, &[kites]), [(kites, News::Off)]);
    let mut withdrawn = before.clone();
    withdrawn.sessions[0].state = State::Withdrawn;
    assert_eq!(since(&before, &withdrawn, &[kites]), [(kites, News::Withdrawn)]);
    let mut merged = before.clone();
    merged.sessions[0].state = State::Merged { into: bread.session, brought: Vec::new() };
    assert_eq!(since(&before, &merged, &[kites]), [(kites, News::PartOf(bread.session))]);

    let mut seen = Seen::default();
    seen.meet(&before, &me);
    seen.see(&gone, kites);
    assert!(seen.news(&gone, &me).is_empty(), "once seen it is no news");
    let back = News::Back { room: "Ukulele".into(), starts: DAY + 10 * HOUR };
    assert_eq!(seen.news(&before, &me).into_values().collect::<Vec<_>>(), [back]);
}

#[test]
fn what_is_not_mine_is_no_news_and_neither_is_a_first_place() {
    let mut before = board();
    let kites = add(&mut before, "Kites", &[Some((1, 1))]);
    let bread = add(&mut before, "Bread", &[None]);
    let mut after = before.clone();
    put(&mut after, kites, Some((2, 1)));
    put(&mut after, bread, Some((1, 1)));
    assert_eq!(since(&before, &after, &[bread]), []);

    let mut seen = Seen::default();
    seen.meet(&before, &me(&[kites]));
    assert!(seen.meet(&before, &me(&[])), "what I no longer want is let go of");
    assert!(!seen.meet(&after, &me(&[])));
    seen.meet(&after, &me(&[kites]));
    assert!(seen.news(&after, &me(&[kites])).is_empty(), "and is no news when I want it again");
}

#[test]
fn what_another_log_or_another_hand_wrote_is_passed_over() {
    let kept = "7\n1 1 5 Ukulele, left\nnonsense\n2\n3 x 5 Koto";
    let seen = Seen::read(kept, 7);
    assert_eq!(seen.write(7), "7\n1 1 5 Ukulele, left\n2");
    assert_eq!(Seen::read(kept, 8), Seen::default());
    assert_eq!(Seen::read("", 7), Seen::default());
    let first = RunId::first(SessionId(1));
    assert_eq!(seen.0[&first].as_ref().map(|spot| spot.id), Some(RoomId(1)));
}
