//! Times at which somebody would have to be in two places, and what to do about each.

use super::plan::hosts;
use crate::api::Me;
use crate::parts::{clashes, span};
use crate::seen;
use model::{Board, Millis, Run, RunId, Session, SlotId};

/// Two or more of somebody's sessions at one time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Clash {
    /// When it begins.
    pub(super) slot: SlotId,
    /// From when to when.
    pub(super) times: String,
    /// When it begins on the clock.
    pub(super) starts: String,
    /// When it is over.
    pub(super) ends: Millis,
    /// Which; those that one hosts come first.
    pub(super) ones: Vec<One>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct One {
    pub(super) run: RunId,
    pub(super) title: String,
    pub(super) room: String,
    pub(super) hosting: bool,
    /// When it runs again; first when one is free then.
    pub(super) again: Vec<Again>,
}

/// Another run of the same session.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Again {
    /// Whether nothing else of one's own is on then.
    pub(super) free: bool,
    pub(super) starts: Millis,
    /// When, on the clock, and its day if that is another.
    pub(super) clock: String,
    pub(super) day: Option<chrono::NaiveDate>,
    pub(super) room: String,
}

/// Every clash that is not over, by time. One that goes on is told once.
pub(super) fn clash(board: &Board, me: &Me, now: Millis) -> Vec<Clash> {
    let mut all: Vec<(Clash, Vec<RunId>)> = Vec::new();
    let mut found = clashes(board, me);
    found.sort_by_key(|clash| board.slot(clash.slot).map(model::Slot::starts_at));
    for found in found {
        let Some(slot) = board.slot(found.slot).filter(|slot| slot.ends_at() > now) else { continue };
        if let Some((before, _)) = all.last_mut().filter(|(_, runs)| *runs == found.runs) {
            before.ends = slot.ends_at();
            let from = before.times.split('–').next().unwrap_or_default();
            before.times = format!("{from}–{}", slot.ends_clock());
            continue;
        }
        let one = |run: &RunId| {
            let (session, run) = board.run(*run)?;
            Some(One {
                run: session.run_id(run),
                title: session.idea.title.clone(),
                room: board.room(run.place?.room)?.text.name.clone(),
                hosting: hosts(me, session),
                again: again(board, me, session, run, now),
            })
        };
        let mut ones: Vec<_> = found.runs.iter().filter_map(one).collect();
        ones.sort_by_key(|one| (!one.hosting, one.run));
        let clash = Clash {
            slot: slot.id,
            times: span(std::slice::from_ref(slot)).unwrap_or_default(),
            starts: slot.starts_clock(),
            ends: slot.ends_at(),
            ones,
        };
        all.push((clash, found.runs));
    }
    all.into_iter().map(|(clash, _)| clash).collect()
}

/// When a session runs again.
fn again(board: &Board, me: &Me, session: &Session, run: &Run, now: Millis) -> Vec<Again> {
    let mine = seen::mine(board, me);
    let day = board.taken_by(session, run).first().map(|slot| slot.text.day());
    let other = |other: &Run| {
        let taken = board.taken_by(session, other);
        let first = taken.first().filter(|first| other.number != run.number && first.starts_at() > now)?;
        let mut rivals = board.runs().filter(|(rival, _)| rival.id != session.id && mine.contains(&rival.id));
        let taken_then =
            rivals.any(|(rival, run)| board.taken_by(rival, run).iter().any(|slot| taken.contains(slot)));
        Some(Again {
            free: !taken_then,
            starts: first.starts_at(),
            clock: first.starts_clock(),
            day: Some(first.text.day()).filter(|other| Some(*other) != day),
            room: board.room(other.place?.room)?.text.name.clone(),
        })
    };
    let mut again: Vec<_> = session.runs.iter().filter_map(other).collect();
    again.sort_by_key(|again| (!again.free, again.starts));
    again
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{DAY, HOUR, add, board, host, me};

    #[test]
    fn a_clash_says_who_is_in_it_and_when_each_runs_again() {
        let mut board = board();
        let bread = add(&mut board, "Bread", &[Some((2, 1))]);
        let kites = add(&mut board, "Kites", &[Some((1, 1)), Some((1, 2)), Some((2, 4))]);
        let tents = add(&mut board, "Tents", &[Some((2, 2))]);
        host(&mut board, kites);
        let found = clash(&board, &me(&[bread, tents]), DAY);
        assert_eq!(
            found.iter().map(|clash| clash.times.as_str()).collect::<Vec<_>>(),
            ["10:00–11:00", "11:00–12:00"]
        );
        let ones: Vec<_> = found[0].ones.iter().map(|one| (one.title.as_str(), one.hosting)).collect();
        assert_eq!(ones, [("Kites", true), ("Bread", false)]);
        let again: Vec<_> = found[0].ones[0]
            .again
            .iter()
            .map(|again| (again.clock.as_str(), again.room.as_str(), again.free))
            .collect();
        assert_eq!(again, [("13:00", "Koto", true), ("11:00", "Ukulele", false)]);
        assert_eq!(found[0].ones[1].again, []);

        let later = clash(&board, &me(&[bread, tents]), DAY + 11 * HOUR);
        assert_eq!(later.len(), 1, "what is over is told no more");
        assert_eq!(clash(&board, &me(&[]), DAY), [], "a session is not in its own way");
    }

    #[test]
    fn a_clash_that_goes_on_is_told_once() {
        let mut board = board();
        let bread = add(&mut board, "Bread", &[Some((2, 1))]);
        let kites = add(&mut board, "Kites", &[Some((1, 1))]);
        for session in &mut board.sessions {
            session.idea.length = 2;
        }
        let found = clash(&board, &me(&[bread, kites]), DAY);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].times.as_str(), found[0].ends), ("10:00–12:00", DAY + 12 * HOUR));
    }
}
