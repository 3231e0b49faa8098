//! Forgetting a person: the one rewrite that the log allows.
//!
//! [`Effect::Forgotten`] takes somebody off the board. Their words would still stand in the changes that wrote them,
//! and in what takes those back; [`forget`] blanks them there. Numbers of people and things stay, so that the
//! rewritten log folds to the board that the log as it was folds to.

use crate::{Board, Change, Effect, Host, Idea, PersonId, Session, SessionId, State};
use std::collections::{BTreeMap, BTreeSet};

/// Blanks what a person wrote, in a log that has an [`Effect::Forgotten`] of theirs, usually as its last change;
/// `inverses` are what takes each of its changes back. Folded from the start, the log gives the same board as before.
/// What is not about them stays as it is. A log in which they were not forgotten stays as it is altogether.
///
/// A session that others stood behind as well keeps its present words: they are the others' by now. What it was
/// called before is blanked where this person wrote it.
pub fn forget(person: PersonId, log: &mut [Change], inverses: &mut [Vec<Effect>]) {
    let is_it = |effect: &Effect| matches!(effect, Effect::Forgotten { person: who, .. } if *who == person);
    let Some(at) = log.iter().rposition(|change| change.effects.iter().any(is_it)) else { return };
    let log = &mut log[..=at];
    let forgetting = Forgetting::of(person, log);
    let changes = log.iter_mut().map(|change| &mut change.effects);
    changes.chain(inverses.iter_mut().take(at + 1)).flatten().for_each(|effect| forgetting.blank(effect));
}

/// What has to go.
struct Forgetting {
    person: PersonId,
    /// The sessions that nobody else stood behind.
    sessions: BTreeSet<SessionId>,
    /// What others are called or say that this person wrote and that is not what they are called and say now.
    outdated: BTreeSet<(SessionId, Words)>,
}

/// The texts of an idea.
type Words = (String, String, Vec<String>, Vec<String>, String, String);

fn words(idea: &Idea) -> Words {
    let Idea { title, blurb, tags, needs, language, pad, .. } = idea.clone();
    (title, blurb, tags, needs, language, pad)
}

impl Forgetting {
    fn of(person: PersonId, log: &[Change]) -> Self {
        let mut sessions = BTreeSet::new();
        // Whoever wrote something first wrote it; whoever merges, undoes or adds a host only repeats it.
        let mut writers: BTreeMap<(SessionId, Words), Option<PersonId>> = BTreeMap::new();
        let mut board = Board::blank();
        for change in log {
            for effect in &change.effects {
                match effect {
                    Effect::Pitched(session) => {
                        writers.entry((session.id, words(&session.idea))).or_insert(session.pitched_by);
                    }
                    Effect::IdeaEdited { session, idea } => {
                        writers.entry((*session, words(idea))).or_insert(change.by);
                    }
                    Effect::Forgotten { person: who, sessions: theirs } if *who == person => {
                        sessions.extend(theirs.iter().copied());
                    }
                    _ => {}
                }
            }
            board.apply(change);
        }
        let is_present = |(id, written): &(SessionId, Words)| {
            board.session(*id).is_some_and(|session| words(&session.idea) == *written)
        };
        let theirs = writers.into_iter().filter(|(_, by)| *by == Some(person)).map(|(written, _)| written);
        let outdated = theirs.filter(|written| !is_present(written)).collect();
        Self { person, sessions, outdated }
    }

    fn blank(&self, effect: &mut Effect) {
        match effect {
            Effect::Pitched(session) => {
                self.blank_idea(session.id, &mut session.idea);
                session.leave(self.person);
                for note in session.notes.iter_mut().filter(|note| note.by == Some(self.person)) {
                    note.text.clear();
                }
            }
            Effect::IdeaEdited { session, idea } => self.blank_idea(*session, idea),
            Effect::StateSet { state: State::Merged { brought, .. }, .. } => {
                brought.retain(|host| *host != Host::Person(self.person));
            }
            // It stays as a blank note, which the board forgets at the end: its number must not be given again.
            Effect::NoteAdded { note, .. } | Effect::NoteEdited { note, .. }
                if note.by == Some(self.person) =>
            {
                note.text.clear();
            }
            Effect::Announced(announcement) if announcement.by == Some(self.person) => announcement.by = None,
            _ => {}
        }
    }

    fn blank_idea(&self, session: SessionId, idea: &mut Idea) {
        if self.sessions.contains(&session) || self.outdated.contains(&(session, words(idea))) {
            *idea = Idea::titled("");
        }
        idea.hosts.retain(|host| *host != Host::Person(self.person));
    }
}

impl Session {
    /// Takes a person from among those behind it.
    pub(crate) fn leave(&mut self, person: PersonId) {
        let is_other = |host: &Host| *host != Host::Person(person);
        self.idea.hosts.retain(is_other);
        if let State::Merged { brought, .. } = &mut self.state {
            brought.retain(is_other);
        }
        if self.pitched_by == Some(person) {
            self.pitched_by = None;
        }
    }
}
