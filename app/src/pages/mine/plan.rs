//! Where somebody is to be, by time: what they host and want, what everybody does together, and times still free.

use crate::api::Me;
use crate::seen;
use chrono::NaiveDate;
use model::{Board, Host, Millis, RunId, Session, Slot, SlotId, SlotKind};
use std::collections::BTreeSet;

/// A run that somebody hosts or wants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Stay {
    pub(super) run: RunId,
    pub(super) title: String,
    pub(super) hosting: bool,
    pub(super) room: String,
    pub(super) directions: String,
    /// Seats of the room.
    pub(super) seats: Option<u32>,
    /// How often the session runs, and how many seats it has in all; `None` where a room has not been counted.
    pub(super) runs: u32,
    pub(super) all_seats: Option<u32>,
}

/// What there is for somebody at a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum What {
    /// Sessions of theirs.
    Stays(Vec<Stay>),
    /// What everybody does; the title may be empty.
    Together(SlotKind, String),
    /// Nothing of theirs yet, and so many sessions to choose from.
    Free(usize),
}

/// A stretch of somebody's day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Leg {
    pub(super) slot: SlotId,
    pub(super) day: NaiveDate,
    pub(super) starts: Millis,
    pub(super) ends: Millis,
    pub(super) times: String,
    pub(super) what: What,
}

/// What matters at a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// Where to be.
    pub(super) now: Vec<Leg>,
    /// A time before what is next for which nothing is chosen.
    pub(super) gap: Option<Leg>,
    /// Where to be next.
    pub(super) next: Option<Leg>,
}

/// Whether somebody hosts a session.
pub(super) fn hosts(me: &Me, session: &Session) -> bool {
    me.person.is_some_and(|me| session.idea.hosts.contains(&Host::Person(me)))
}

/// Somebody's way through the event.
pub(super) fn legs(board: &Board, me: &Me) -> Vec<Leg> {
    let mine = seen::mine(board, me);
    let mut covered = BTreeSet::new();
    let mut stays: Vec<(&Slot, &Slot, Stay)> = Vec::new();
    let mut on: Vec<SlotId> = Vec::new();
    for (session, run) in board.runs() {
        let taken = board.taken_by(session, run);
        on.extend(taken.iter().map(|slot| slot.id));
        let (Some(first), Some(last), Some(place)) = (taken.first(), taken.last(), run.place) else {
            continue;
        };
        if let Some(room) = board.room(place.room).filter(|_| mine.contains(&session.id)) {
            covered.extend(taken.iter().map(|slot| slot.id));
            let (runs, all_seats) = seats(board, session);
            let stay = Stay {
                run: session.run_id(run),
                title: session.idea.title.clone(),
                hosting: hosts(me, session),
                room: room.text.name.clone(),
                directions: room.text.directions.clone(),
                seats: room.text.capacity,
                runs,
                all_seats,
            };
            stays.push((first, last, stay));
        }
    }
    let leg = |slot: &Slot| {
        let starting = || stays.iter().filter(|(first, ..)| first.id == slot.id);
        let last = starting().map(|(_, last, _)| *last).max_by_key(|last| last.ends_at()).unwrap_or(slot);
        let what = match slot.text.kind {
            SlotKind::Sessions if starting().next().is_some() => {
                let mut stays: Vec<_> = starting().map(|(.., stay)| stay.clone()).collect();
                stays.sort_by_key(|stay| (!stay.hosting, stay.run));
                What::Stays(stays)
            }
            SlotKind::Sessions if covered.contains(&slot.id) => return None,
            SlotKind::Sessions => match on.iter().filter(|on| **on == slot.id).count() {
                0 => return None,
                all => What::Free(all),
            },
            kind => What::Together(kind, slot.text.title.clone()),
        };
        Some(Leg {
            slot: slot.id,
            day: slot.text.day(),
            starts: slot.starts_at(),
            ends: last.ends_at(),
            times: format!("{}–{}", slot.starts_clock(), last.ends_clock()),
            what,
        })
    };
    board.slots.iter().filter_map(leg).collect()
}

/// How often a session runs, and how many seats it has in all.
fn seats(board: &Board, session: &Session) -> (u32, Option<u32>) {
    let rooms = session.runs.iter().filter_map(|run| board.room(run.place?.room));
    let seats: Vec<_> = rooms.map(|room| room.text.capacity).collect();
    (u32::try_from(seats.len()).unwrap_or(u32::MAX), seats.into_iter().sum())
}

/// Where to be at a moment, and next.
pub(super) fn moment(legs: &[Leg], now: Millis) -> Moment {
    let is_free = |leg: &Leg| matches!(leg.what, What::Free(_));
    let next = legs.iter().find(|leg| leg.starts > now && !is_free(leg));
    let gap = legs.iter().find(|leg| leg.starts > now && is_free(leg));
    let gap = gap.filter(|gap| next.is_none_or(|next| gap.starts < next.starts));
    Moment {
        now: legs.iter().filter(|leg| (leg.starts..leg.ends).contains(&now)).cloned().collect(),
        gap: gap.cloned(),
        next: next.cloned(),
    }
}

/// How full a session will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Crowd {
    /// There is room: at least a quarter of the seats stay free.
    Plenty,
    /// There are seats for all who want it, and few more.
    Full,
    /// More want it than there are seats.
    Over,
}

/// How full a session will be, if so many want it.
pub(super) fn crowd(people: u32, seats: u32) -> Crowd {
    let (people, seats) = (u64::from(people), u64::from(seats));
    match (people * 4 <= seats * 3, people <= seats) {
        (true, _) => Crowd::Plenty,
        (_, true) => Crowd::Full,
        _ => Crowd::Over,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{DAY, HOUR, add, board, host, me};

    fn said(legs: &[Leg]) -> Vec<String> {
        let stay = |stay: &Stay| format!("{} in {}", stay.title, stay.room);
        let one = |leg: &Leg| {
            let what = match &leg.what {
                What::Stays(stays) => stays.iter().map(stay).collect::<Vec<_>>().join(" or "),
                What::Together(kind, _) => kind.key().to_owned(),
                What::Free(all) => format!("{all} to choose from"),
            };
            format!("{} {what}", leg.times)
        };
        legs.iter().map(one).collect()
    }

    #[test]
    fn a_way_has_what_is_mine_what_is_for_all_and_what_is_free() {
        let mut board = board();
        let kites = add(&mut board, "Kites", &[Some((1, 1)), Some((2, 4))]);
        let bread = add(&mut board, "Bread", &[Some((2, 1))]);
        add(&mut board, "Tents", &[Some((1, 2))]);
        host(&mut board, bread);
        let legs = legs(&board, &me(&[kites]));
        let way = [
            "10:00–11:00 Bread in Koto or Kites in Ukulele",
            "11:00–12:00 1 to choose from",
            "12:00–13:00 break",
            "13:00–14:00 Kites in Koto",
        ];
        assert_eq!(said(&legs), way, "what I host comes first");

        let at = |hour| moment(&legs, DAY + hour * HOUR);
        assert_eq!(said(&at(9).now), [""; 0]);
        assert_eq!(said(at(9).next.as_slice()), [way[0]]);
        assert_eq!(at(9).gap, None, "what is free comes later than what is next");
        assert_eq!(said(&at(10).now), [way[0]]);
        assert_eq!(said(at(10).gap.as_slice()), [way[1]]);
        assert_eq!(said(at(10).next.as_slice()), [way[2]]);
        assert_eq!(said(&at(11).now), [way[1]]);
        assert_eq!(said(&at(13).now), [way[3]]);
        assert_eq!(at(14), Moment::default());
    }

    #[test]
    fn a_long_session_is_one_leg_to_its_end_and_nothing_is_free_beside_it() {
        let mut board = board();
        let kites = add(&mut board, "Kites", &[Some((1, 1))]);
        add(&mut board, "Bread", &[Some((2, 2))]);
        board.sessions[0].idea.length = 2;
        let legs = legs(&board, &me(&[kites]));
        assert_eq!(said(&legs), ["10:00–12:00 Kites in Ukulele", "12:00–13:00 break"]);
        assert_eq!(said(&moment(&legs, DAY + 11 * HOUR).now), ["10:00–12:00 Kites in Ukulele"]);
    }

    #[test]
    fn whoever_wanted_a_session_that_was_merged_goes_to_the_other() {
        let mut board = board();
        let kites = add(&mut board, "Kites", &[Some((1, 1))]);
        let bread = add(&mut board, "Bread", &[Some((2, 2))]);
        let brought = Vec::new();
        board.sessions[0].state = model::State::Merged { into: bread.session, brought };
        let legs = legs(&board, &me(&[kites]));
        assert_eq!(said(&legs), ["11:00–12:00 Bread in Koto", "12:00–13:00 break"]);
    }

    #[test]
    fn how_full_it_will_be_is_said_of_seats() {
        let said = [(0, 40), (30, 40), (31, 40), (40, 40), (41, 40), (1, 0)]
            .map(|(people, seats)| crowd(people, seats));
        assert_eq!(said, [Crowd::Plenty, Crowd::Plenty, Crowd::Full, Crowd::Full, Crowd::Over, Crowd::Over]);
    }
}
