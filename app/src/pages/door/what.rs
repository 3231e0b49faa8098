//! What a room's own screen tells at a moment: worked out from the board, and from what has left a place of late.

use crate::api::Left;
use crate::parts::span;
use crate::words::words;
use model::{Board, Millis, Names, Place, RoomId, Run, RunId, Session, Slot};

/// How long after its end a session is said to be over, while nothing else is on, in milliseconds.
const OVER: Millis = 10 * 60_000;
/// How long what has moved is told, in milliseconds.
const TOLD: Millis = 30 * 60_000;

/// All that the screen tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct What {
    /// What is on.
    pub now: Now,
    /// What comes next in the room on the same day.
    pub next: Option<On>,
    /// Whether the room is closed from now on.
    pub closed: bool,
    /// What was to be here now or next and is not, and what has come instead: sentences.
    pub news: Vec<String>,
}

/// What is on in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Now {
    /// A session.
    On(On),
    /// A session that has just ended.
    Over(On),
    /// What everybody does together, or a break.
    Together {
        /// What it is called.
        title: String,
        /// From when to when.
        times: String,
    },
    /// Nothing, while there are sessions elsewhere.
    Free {
        /// Until then.
        until: String,
    },
    /// Nothing anywhere, between two slots of a day.
    Between {
        /// Until then.
        until: String,
    },
    /// The day, or the event, has not begun.
    Before {
        /// The day.
        day: String,
        /// When its first slot begins.
        starts: String,
    },
    /// It is all over.
    After,
    /// Nobody has said when anything is.
    NoTimes,
}

impl Now {
    /// The run whose heads can be counted.
    pub(super) fn run(&self) -> Option<RunId> {
        match self {
            Self::On(on) | Self::Over(on) => Some(on.run),
            _ => None,
        }
    }
}

/// A session in the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct On {
    /// Which run.
    pub run: RunId,
    /// What it is called.
    pub title: String,
    /// Who hosts it.
    pub hosts: String,
    /// From when to when.
    pub times: String,
    /// When it ends.
    pub ends_at: Millis,
    starts_at: Millis,
}

/// What the screen of a room tells at `now`.
pub(super) fn what(board: &Board, names: &Names, left: &[Left], room: RoomId, now: Millis) -> What {
    let here = here(board, names, room);
    let on = here.iter().find(|on| (on.starts_at..on.ends_at).contains(&now));
    let today = board.slots.iter().find(|slot| slot.ends_at() > now);
    let next = here.iter().find(|on| on.starts_at > now);
    let of_today = |on: &&On| {
        let day =
            board.slots.iter().find(|slot| slot.starts_at() == on.starts_at).map(|slot| slot.text.day());
        day == today.map(|slot| slot.text.day())
    };
    What {
        now: on.cloned().map_or_else(|| nothing_on(board, &here, now), Now::On),
        next: next.filter(of_today).cloned(),
        closed: board.is_closed_from(room, now),
        news: news(board, left, room, now),
    }
}

/// What is in a room, by time.
fn here(board: &Board, names: &Names, room: RoomId) -> Vec<On> {
    let comma = words().list_comma("", "");
    let on = |(session, run): (&Session, &Run)| {
        run.place.filter(|place| place.room == room)?;
        let taken = board.taken_by(session, run);
        let hosts: Vec<&str> = session.idea.hosts.iter().map(|host| names.host(host)).collect();
        Some(On {
            run: session.run_id(run),
            title: session.idea.title.clone(),
            hosts: hosts.join(&comma),
            times: span(taken)?,
            starts_at: taken.first()?.starts_at(),
            ends_at: taken.last()?.ends_at(),
        })
    };
    let mut here: Vec<On> = board.runs().filter_map(on).collect();
    here.sort_by_key(|on| on.starts_at);
    here
}

/// What there is to say where no session is on.
fn nothing_on(board: &Board, here: &[On], now: Millis) -> Now {
    let w = words();
    let Some(next) = board.slots.iter().find(|slot| slot.ends_at() > now) else {
        return if board.slots.is_empty() { Now::NoTimes } else { Now::After };
    };
    if next.is_on(now) && !next.is_for_sessions() {
        let title = match next.text.title.as_str() {
            "" => w.slot_kind(next.text.kind).to_owned(),
            title => title.to_owned(),
        };
        return Now::Together { title, times: next.times() };
    }
    if next.is_on(now) {
        return Now::Free { until: next.ends_clock() };
    }
    let before = board.slots.iter().rfind(|slot| slot.ends_at() <= now);
    match before {
        Some(before) if before.text.day() == next.text.day() => {
            let just = here.iter().rfind(|on| on.ends_at <= now && now - on.ends_at < OVER);
            match just {
                Some(on) => Now::Over(on.clone()),
                None => Now::Between { until: next.starts_clock() },
            }
        }
        _ => Now::Before { day: w.date(next.text.day()), starts: next.starts_clock() },
    }
}

/// What was to be here now or next and is not, and what has come here.
fn news(board: &Board, left: &[Left], room: RoomId, now: Millis) -> Vec<String> {
    let w = words();
    // The slots that people come for now: the one that is on, and the next one.
    let coming: Vec<&Slot> =
        board.slots.iter().filter(|slot| slot.is_for_sessions() && slot.ends_at() > now).take(2).collect();
    let soon = |place: Place| coming.iter().any(|slot| slot.id == place.slot);
    let mut news = Vec::new();
    for left in left.iter().filter(|left| now - left.at < TOLD) {
        let Some(session) = board.session(left.run.session).filter(|session| !session.idea.title.is_empty())
        else {
            continue;
        };
        let title = &session.idea.title;
        let place = session.run(left.run.run).filter(|_| session.stands()).and_then(|run| run.place);
        let came_from = board.room(left.from.room).map(|room| room.text.name.as_str());
        match place {
            // It came back.
            Some(place) if place == left.from => {}
            Some(place) if left.from.room == room && soon(left.from) => {
                if let Some((room, slot)) = board.place_name(place) {
                    news.push(w.door_moved(title, &room.text.name, &slot.starts_clock()));
                }
            }
            Some(place) if place.room == room && soon(place) => match came_from {
                Some(from) if left.from.room != room => news.push(w.door_came(title, from)),
                _ => {}
            },
            None if left.from.room == room && soon(left.from) => news.push(match session.stands() {
                true => w.door_off(title),
                false => w.door_cancelled(title),
            }),
            _ => {}
        }
    }
    news
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{DAY, HOUR, add, board, put};
    use model::SlotId;

    const UKULELE: RoomId = RoomId(1);

    fn at(board: &Board, left: &[Left], room: RoomId, now: Millis) -> What {
        what(board, &Names::default(), left, room, now)
    }

    #[test]
    fn every_hour_of_a_day_has_something_to_say() {
        let mut board = board();
        let tea = add(&mut board, "Tea", &[Some((1, 1))]);
        let bees = add(&mut board, "Bees", &[Some((1, 4))]);
        let now = |hours: Millis| at(&board, &[], UKULELE, DAY + hours);
        assert!(matches!(now(9 * HOUR).now, Now::Before { .. }));
        let first = now(10 * HOUR);
        assert_eq!((first.now.run(), first.next.map(|on| on.run)), (Some(tea), Some(bees)));
        assert_eq!(now(11 * HOUR).now, Now::Free { until: "12:00".into() });
        assert!(matches!(now(12 * HOUR).now, Now::Together { .. }));
        assert_eq!(now(13 * HOUR).next, None);
        assert_eq!(now(14 * HOUR).now, Now::After);
        assert_eq!(at(&Board::blank(), &[], UKULELE, 0).now, Now::NoTimes);
    }

    #[test]
    fn between_two_slots_what_has_just_ended_is_over_and_then_the_room_rests() {
        let mut board = board();
        board.slots.remove(1);
        let tea = add(&mut board, "Tea", &[Some((1, 1))]);
        let now = |minutes: Millis| at(&board, &[], UKULELE, DAY + 11 * HOUR + minutes * 60_000).now;
        assert!(matches!(now(0), Now::Over(on) if on.run == tea));
        assert_eq!(now(10), Now::Between { until: "12:00".into() });
    }

    #[test]
    fn what_was_to_be_here_says_where_it_went_and_only_for_half_an_hour() {
        let mut board = board();
        let tea = add(&mut board, "Tea", &[Some((1, 1))]);
        let from = |room| Place { room: RoomId(room), slot: SlotId(1) };
        let left = |room| [Left { run: tea, from: from(room), at: DAY + 10 * HOUR }];
        let soon = DAY + 10 * HOUR + 60_000;
        assert!(at(&board, &left(1), UKULELE, soon).news.is_empty(), "it came back");
        let came = at(&board, &left(2), UKULELE, soon).news;
        assert!(came.len() == 1 && came[0].contains("Tea") && came[0].contains("Koto"), "{came:?}");
        let went = at(&board, &left(2), RoomId(2), soon).news;
        assert!(went.len() == 1 && went[0].contains("Tea") && went[0].contains("Ukulele"), "{went:?}");
        assert!(at(&board, &left(2), RoomId(2), soon + TOLD).news.is_empty(), "old news is no news");
        put(&mut board, tea, None);
        assert!(at(&board, &left(1), UKULELE, soon).news[0].contains("Tea"));
        assert!(
            at(&board, &left(1), UKULELE, DAY + 12 * HOUR).news.is_empty(),
            "nobody comes for it any more"
        );
    }
}
