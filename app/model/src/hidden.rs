//! What everybody but facilitators gets to see: the board without what is hidden.
//!
//! What facilitators hide stays in the log and on the board. Others get another board, [`Board::public`], on which a
//! hidden session is an empty one that does not take place, and another log, [`Board::public_change`], which folds to
//! that board change by change under the same numbers. So nothing of it reaches a browser that must not show it, and
//! both sides still fold the same.

use crate::{Board, Change, Effect, Host, Idea, Run, Session, SessionId, State, Turn};
use std::collections::BTreeSet;

impl Session {
    /// What is left of a hidden session: that there is one, and whose it is by number.
    fn blanked(&self) -> Self {
        let people = self.idea.hosts.iter().filter(|host| matches!(host, Host::Person(_)));
        let state = match &self.state {
            State::Merged { into, .. } => State::Merged { into: *into, brought: Vec::new() },
            State::Pitched | State::Withdrawn => State::Withdrawn,
        };
        Self {
            id: self.id,
            idea: Idea { hosts: people.cloned().collect(), ..Idea::titled("") },
            pitched_by: self.pitched_by,
            pitched_at: self.pitched_at,
            state,
            turn: Turn::Heard,
            runs: vec![Run::unplaced(1)],
            asks: None,
            proposed: None,
            notes: Vec::new(),
            hidden: true,
        }
    }
}

impl Board {
    /// Whether everybody may see all of it.
    fn is_public(&self) -> bool {
        self.removed.is_empty() && !self.sessions.iter().any(|session| session.hidden)
    }

    /// The board as everybody may see it; `None` if that is this one.
    pub fn public(&self) -> Option<Self> {
        if self.is_public() {
            return None;
        }
        let mut board = self.clone();
        let hidden = board.hidden();
        for session in &mut board.sessions {
            if session.hidden {
                *session = session.blanked();
            }
            // Who asks for what nobody sees, asks nothing for now.
            if session.asks.is_some_and(|asked| hidden.contains(&asked)) {
                session.asks = None;
            }
            if session.proposed.is_some_and(|into| hidden.contains(&into)) {
                session.proposed = None;
            }
        }
        board.removed.clear();
        Some(board)
    }

    fn hidden(&self) -> BTreeSet<SessionId> {
        self.sessions.iter().filter(|session| session.hidden).map(|session| session.id).collect()
    }

    /// A change to this board as everybody may see it: what brings the public board of before to the public board of
    /// after, the numbers given out excepted. `None` if that is the change itself.
    pub fn public_change(&self, change: &Change) -> Option<Change> {
        let tells_of_people =
            |effect: &Effect| matches!(effect, Effect::Removed(_) | Effect::LetIn(_) | Effect::Beside { .. });
        let hides = |effect: &Effect| match effect {
            Effect::Hidden { .. } => true,
            Effect::Pitched(session) => session.hidden,
            effect => tells_of_people(effect),
        };
        if self.is_public() && !change.effects.iter().any(hides) {
            return None;
        }
        let after = self.after(&change.effects);
        let hidden = &self.hidden() | &after.hidden();
        let is_secret = |effect: &Effect| {
            tells_of_people(effect) || session_of(effect).is_some_and(|id| hidden.contains(&id))
        };
        let mut effects: Vec<_> =
            change.effects.iter().filter(|effect| !is_secret(effect)).cloned().collect();
        // What is different now is put in anew: so it is right whatever the change was.
        let got = self.public().as_ref().unwrap_or(self).after(&effects);
        let wanted = after.public().unwrap_or(after);
        for session in got.sessions.iter().filter(|session| wanted.session(session.id) != Some(session)) {
            effects.push(Effect::Unpitched(session.id));
        }
        for session in wanted.sessions.iter().filter(|session| got.session(session.id) != Some(session)) {
            effects.push(Effect::Pitched(Box::new(session.clone())));
        }
        Some(Change { effects, ..change.clone() })
    }
}

/// The session that an effect is about.
fn session_of(effect: &Effect) -> Option<SessionId> {
    match effect {
        Effect::Pitched(session) => Some(session.id),
        Effect::Unpitched(id)
        | Effect::IdeaEdited { session: id, .. }
        | Effect::StateSet { session: id, .. }
        | Effect::MergeAsked { session: id, .. }
        | Effect::MergeProposed { session: id, .. }
        | Effect::TurnSet { session: id, .. }
        | Effect::RunAdded { session: id, .. }
        | Effect::Hidden { session: id, .. }
        | Effect::NoteAdded { session: id, .. }
        | Effect::NoteEdited { session: id, .. }
        | Effect::NoteRemoved { session: id, .. } => Some(*id),
        Effect::RunRemoved(run) | Effect::Placed { run, .. } | Effect::Pinned { run, .. } => {
            Some(run.session)
        }
        _ => None,
    }
}
