use super::{News, Part, Scene, scene};
use crate::sample::{DAY, HOUR, add, board};
use model::{Board, Held, Millis, Phase, Showing, Turn};

const MINUTE: Millis = 60_000;
const QUIET: News = News { changes: false, flies: false };

fn in_phase(phase: Phase) -> Board {
    let mut board = board();
    board.event.phase = phase;
    board
}

#[test]
fn every_time_of_the_day_has_its_scene() {
    let live = in_phase(Phase::Live);
    for (now, expected) in [
        // The night before, and the morning.
        (DAY - 9 * HOUR, Scene::Live),
        (DAY + 7 * HOUR - 1, Scene::Live),
        (DAY + 7 * HOUR, Scene::Morning),
        (DAY + 10 * HOUR - 1, Scene::Morning),
        // The first slot, between two, over lunch, the last minute.
        (DAY + 10 * HOUR, Scene::Live),
        (DAY + 11 * HOUR, Scene::Live),
        (DAY + 12 * HOUR + 30 * MINUTE, Scene::Live),
        (DAY + 14 * HOUR - 1, Scene::Live),
        (DAY + 14 * HOUR, Scene::Over),
        (DAY + 90 * HOUR, Scene::Over),
    ] {
        assert_eq!(scene(&live, now, QUIET), expected, "at {} h", (now - DAY) / HOUR);
    }
}

#[test]
fn the_second_day_has_a_morning_too() {
    let mut board = in_phase(Phase::Live);
    let mut second = board.slots[0].clone();
    second.id = model::SlotId(9);
    second.text.starts += chrono::TimeDelta::days(1);
    second.text.ends += chrono::TimeDelta::days(1);
    board.slots.push(second);
    for (hours, expected) in [(15, Scene::Live), (31, Scene::Morning), (34, Scene::Live), (35, Scene::Over)] {
        assert_eq!(scene(&board, DAY + hours * HOUR, QUIET), expected, "after {hours} h");
    }
}

#[test]
fn every_phase_has_its_scene() {
    let noon = DAY + 12 * HOUR;
    assert_eq!(scene(&in_phase(Phase::Setup), noon, QUIET), Scene::Join);
    assert_eq!(scene(&in_phase(Phase::Pitching), noon, QUIET), Scene::Pitches);
    assert_eq!(scene(&in_phase(Phase::Wrapped), noon, QUIET), Scene::Over);
    let mut nowhen = in_phase(Phase::Live);
    nowhen.slots.clear();
    assert_eq!(scene(&nowhen, noon, QUIET), Scene::Join, "live, and nothing to go to");

    let mut filled = in_phase(Phase::Pitching);
    add(&mut filled, "Kites", &[Some((1, 1))]);
    assert_eq!(scene(&filled, noon, QUIET), Scene::Ready);
    filled.sessions[0].turn = Turn::Waiting;
    assert_eq!(scene(&filled, noon, QUIET), Scene::Pitches, "somebody waits for the microphone");
}

#[test]
fn cards_fly_before_anything_else_but_not_where_walls_are_held() {
    let flies = News { flies: true, ..QUIET };
    let now = DAY + 11 * HOUR;
    for (phase, expected) in [
        (Phase::Setup, Scene::Join),
        (Phase::Pitching, Scene::Filling),
        (Phase::Live, Scene::Filling),
        (Phase::Wrapped, Scene::Over),
    ] {
        assert_eq!(scene(&in_phase(phase), now, flies), expected, "{phase:?}");
    }
    let mut held = in_phase(Phase::Live);
    held.event.wall = Some(Held { shows: Showing::Join, until: Some(now + MINUTE) });
    assert_eq!(scene(&held, now, flies), Scene::Held(Showing::Join));
    assert_eq!(scene(&held, now + MINUTE, QUIET), Scene::Live, "and then by itself again");
}

#[test]
fn changes_have_a_page_while_there_are_any() {
    let changes = News { changes: true, ..QUIET };
    assert_eq!(Scene::Live.parts(QUIET), [Part::Now, Part::Whole]);
    assert_eq!(Scene::Live.parts(changes), [Part::Changes, Part::Now, Part::Whole]);
    assert_eq!(Scene::Held(Showing::Changes).parts(QUIET), [Part::Changes], "or it says that there are none");
    assert_eq!(Scene::Pitches.parts(changes), [Part::Pitches]);
}

#[test]
fn whatever_the_board_and_the_moment_there_is_something_to_show() {
    let mut boards = Vec::new();
    for phase in Phase::ALL {
        for slots in 0..5 {
            for (runs, waits) in [(0, false), (1, false), (1, true)] {
                let mut board = in_phase(phase);
                board.slots.truncate(slots);
                for _ in 0..runs {
                    add(&mut board, "Kites", &[Some((1, 1)), None]);
                }
                for session in board.sessions.iter_mut().filter(|_| waits) {
                    session.turn = Turn::Waiting;
                }
                for shows in [None].into_iter().chain(Showing::ALL.map(Some)) {
                    board.event.wall = shows.map(|shows| Held { shows, until: Some(DAY + 11 * HOUR) });
                    boards.push(board.clone());
                }
            }
        }
    }
    for board in &boards {
        for half_hours in -50..120 {
            let now = DAY + half_hours * HOUR / 2;
            for news in [(false, false), (false, true), (true, false), (true, true)] {
                let news = News { changes: news.0, flies: news.1 };
                let scene = scene(board, now, news);
                let parts = scene.parts(news);
                assert!(!parts.is_empty(), "{scene:?} {news:?}");
                let once: std::collections::BTreeSet<_> = parts.iter().map(|part| *part as u8).collect();
                assert_eq!(once.len(), parts.len(), "each once: {parts:?}");
                assert_eq!(scene == Scene::Filling, parts == [Part::Filling]);
            }
        }
    }
}
