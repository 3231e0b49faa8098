//! Who of the facilitators has the desk open, and which card each of them holds: in memory, for as long as a socket is
//! open. With several servers on one database each knows its own.

use app::api::AtDesk;
use model::{Board, Change, Effect, Millis, Names, PersonId, RunId};
use std::collections::BTreeMap;

/// How long a card is held without hearing again that it is, in milliseconds: of a page that fell asleep nobody hears.
const HELD: Millis = 60_000;

/// Everybody at the desk of one event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AtDesks {
    /// Open pages, by a number of their own.
    seats: BTreeMap<u64, PersonId>,
    /// The number of the next one.
    next: u64,
    /// What somebody holds, and when they last said so.
    held: BTreeMap<PersonId, (RunId, Millis)>,
}

impl AtDesks {
    /// Somebody opens a page of the desk; answers its number.
    pub(super) fn sit_down(&mut self, person: PersonId) -> u64 {
        self.next += 1;
        self.seats.insert(self.next, person);
        self.next
    }

    /// That page is closed. Whoever has closed their last one holds nothing.
    pub(super) fn stand_up(&mut self, seat: u64) {
        if let Some(person) = self.seats.remove(&seat)
            && !self.has(person)
        {
            self.held.remove(&person);
        }
    }

    /// Whether somebody has the desk open.
    pub(super) fn has(&self, person: PersonId) -> bool {
        self.seats.values().any(|seated| *seated == person)
    }

    /// Somebody holds a card or lets go; answers whether that is new. Only who is at the desk can hold anything.
    pub(super) fn hold(&mut self, person: PersonId, run: Option<RunId>, now: Millis) -> bool {
        let before = self.held.remove(&person).map(|(run, _)| run);
        let run = run.filter(|_| self.has(person));
        if let Some(run) = run {
            self.held.insert(person, (run, now));
        }
        before != run
    }

    /// A card that was moved is held by nobody any more; answers whether one was.
    pub(super) fn follow(&mut self, change: &Change) -> bool {
        let before = self.held.len();
        let moves = |effect: &Effect, held: RunId| match effect {
            Effect::Placed { run, .. } | Effect::RunRemoved(run) => *run == held,
            Effect::StateSet { session, .. } | Effect::Unpitched(session) => *session == held.session,
            _ => false,
        };
        self.held.retain(|_, (held, _)| !change.effects.iter().any(|effect| moves(effect, *held)));
        self.held.len() < before
    }

    /// Forgets what has not been heard of for a while; answers whether there was such a thing.
    pub(super) fn forget_old(&mut self, now: Millis) -> bool {
        let before = self.held.len();
        self.held.retain(|_, (_, at)| now - *at < HELD);
        self.held.len() < before
    }

    /// Everybody at the desk, once each, by number.
    pub(super) fn all(&self, board: &Board, names: &Names) -> Vec<AtDesk> {
        let mut people: Vec<PersonId> = self.seats.values().copied().collect();
        people.sort_unstable();
        people.dedup();
        let held =
            |person| self.held.get(&person).map(|(run, _)| *run).filter(|run| board.run(*run).is_some());
        let one = |person| AtDesk { person, name: names.0.get(&person).cloned(), holds: held(person) };
        people.into_iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::SessionId;

    const ANA: PersonId = PersonId(1);
    const BEES: RunId = RunId { session: SessionId(1), run: 1 };

    #[test]
    fn somebody_is_at_the_desk_until_their_last_page_is_closed() {
        let mut desk = AtDesks::default();
        let (first, second) = (desk.sit_down(ANA), desk.sit_down(ANA));
        assert!(desk.hold(ANA, Some(BEES), 0));
        desk.stand_up(first);
        assert!(desk.has(ANA) && !desk.held.is_empty());
        desk.stand_up(second);
        assert!(!desk.has(ANA) && desk.held.is_empty());
    }

    #[test]
    fn a_card_is_let_go_a_minute_after_it_was_last_heard_of() {
        let mut desk = AtDesks::default();
        desk.sit_down(ANA);
        assert!(desk.hold(ANA, Some(BEES), 0));
        assert!(!desk.hold(ANA, Some(BEES), 30_000), "the same again is no news");
        assert!(!desk.forget_old(89_999));
        assert!(desk.forget_old(90_000));
        assert!(!desk.forget_old(90_001));
    }

    #[test]
    fn who_is_not_at_the_desk_holds_nothing() {
        assert!(!AtDesks::default().hold(ANA, Some(BEES), 0));
    }
}
