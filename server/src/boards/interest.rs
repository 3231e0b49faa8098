//! Who wants what, in memory: two bitsets of people for each session.

use super::people::People;
use model::{Board, Count, Counts, Level, PersonId, SessionId};
use std::collections::BTreeMap;

/// The people who want a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Fans {
    interested: People,
    must: People,
}

/// Who wants what at one event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interest(BTreeMap<SessionId, Fans>);

impl Interest {
    /// Notes how much a person wants a session from now on.
    pub fn set(&mut self, person: PersonId, session: SessionId, level: Option<Level>) {
        let fans = self.0.entry(session).or_default();
        fans.interested.put(person, level == Some(Level::Interested));
        fans.must.put(person, level == Some(Level::Must));
    }

    /// Forgets what a person wants.
    pub(super) fn forget(&mut self, person: PersonId) {
        for fans in self.0.values_mut() {
            fans.interested.put(person, false);
            fans.must.put(person, false);
        }
    }

    /// What a person wants, as they said it.
    pub fn of(&self, person: PersonId) -> BTreeMap<SessionId, Level> {
        let level = |fans: &Fans| match (fans.must.has(person), fans.interested.has(person)) {
            (true, _) => Some(Level::Must),
            (_, true) => Some(Level::Interested),
            _ => None,
        };
        self.0.iter().filter_map(|(session, fans)| Some((*session, level(fans)?))).collect()
    }

    /// The people who want each session that stands, by level. Whoever wanted a session that is merged into it wants
    /// it; a Must anywhere is a Must.
    fn united(&self, board: &Board) -> BTreeMap<SessionId, Fans> {
        let mut united: BTreeMap<SessionId, Fans> = BTreeMap::new();
        for (session, fans) in &self.0 {
            if let Some(now) = board.became(*session).filter(|session| session.stands()) {
                let sum = united.entry(now.id).or_default();
                sum.interested.add(&fans.interested);
                sum.must.add(&fans.must);
            }
        }
        for fans in united.values_mut() {
            let must = fans.must.clone();
            fans.interested.remove(&must);
        }
        united
    }

    /// How many people want each session that stands and is not hidden.
    pub fn counts(&self, board: &Board) -> Counts {
        let count = |fans: &Fans| Count { interested: fans.interested.count(), must: fans.must.count() };
        let counts = self.united(board).into_iter().map(|(session, fans)| (session, count(&fans)));
        let is_seen = |id| board.session(id).is_some_and(|session| !session.hidden);
        counts.filter(|(id, count)| count.people() > 0 && is_seen(*id)).collect()
    }

    /// What everybody wants, merges followed: for the solver.
    pub fn wishes(&self, board: &Board) -> Vec<(PersonId, SessionId, Level)> {
        let mut wishes = Vec::new();
        for (session, fans) in self.united(board) {
            wishes.extend(fans.interested.iter().map(|person| (person, session, Level::Interested)));
            wishes.extend(fans.must.iter().map(|person| (person, session, Level::Must)));
        }
        wishes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: SessionId = SessionId(1);

    #[test]
    fn a_level_replaces_the_one_before() {
        let mut interest = Interest::default();
        let person = PersonId(130);
        for level in [Some(Level::Interested), Some(Level::Must), None, Some(Level::Interested)] {
            interest.set(person, A, level);
            assert_eq!(interest.of(person).get(&A).copied(), level);
        }
        assert!(interest.of(PersonId(131)).is_empty());
    }
}
