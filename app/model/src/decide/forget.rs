//! Being forgotten: what somebody can always ask for, also after the event.

use super::Context;
use crate::{Board, Effect, Refusal};

impl Board {
    pub(super) fn forget(&self, context: &Context<'_>) -> Result<Vec<Effect>, Refusal> {
        let person = context.by.person.ok_or(Refusal::NobodyToForget)?;
        let theirs = self.sessions.iter().filter(|session| session.is_only_of(person));
        // Also if nothing of theirs is on the board: earlier changes may hold words of theirs.
        Ok(vec![Effect::Forgotten { person, sessions: theirs.map(|session| session.id).collect() }])
    }
}
