//! What facilitators do about people and about what they pitched: hiding, removing, letting in again.

use super::Context;
use crate::{Board, Command, Deed, Effect, Fate, PersonId, Refusal, Role, Session, SessionId, State};

impl Board {
    pub(super) fn set_hidden(
        &self,
        context: &Context<'_>,
        id: SessionId,
        hidden: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        if session.is_erased() {
            return Err(Refusal::Erased);
        }
        Ok(Self::hide(session, hidden).into_iter().collect())
    }

    /// What hides a session or shows it again, if it is not so already.
    fn hide(session: &Session, hidden: bool) -> Option<Effect> {
        (session.hidden != hidden).then_some(Effect::Hidden { session: session.id, hidden })
    }

    pub(super) fn remove(
        &self,
        context: &Context<'_>,
        person: PersonId,
        sessions: Fate,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if context.by.person == Some(person) {
            return Err(Refusal::RemovesThemselves);
        }
        let mut effects = Vec::new();
        if !self.removed.contains(&person) {
            effects.push(Effect::Removed(person));
        }
        for session in &self.sessions {
            let theirs = session.notes.iter().filter(|note| note.by == Some(person));
            effects.extend(theirs.map(|note| Effect::NoteRemoved { session: session.id, note: note.id }));
            let is_theirs = session.pitched_by == Some(person) || session.is_only_of(person);
            if !is_theirs || session.is_erased() {
                continue;
            }
            match sessions {
                Fate::Hidden => effects.extend(Self::hide(session, true)),
                Fate::Withdrawn if session.state == State::Pitched => {
                    effects.extend(self.withdrawing(session));
                }
                Fate::Withdrawn | Fate::Kept => {}
            }
        }
        Ok(effects)
    }

    pub(super) fn let_in(&self, context: &Context<'_>, person: PersonId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        Ok(if self.removed.contains(&person) { vec![Effect::LetIn(person)] } else { Vec::new() })
    }

    pub(super) fn beside(
        context: &Context<'_>,
        person: PersonId,
        deed: Deed,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if matches!(deed, Deed::Role(_)) && context.by.role < Role::Owner {
            return Err(Refusal::NeedsRole { role: Role::Owner });
        }
        Ok(vec![Effect::Beside { person, deed }])
    }

    /// Whoever is removed may ask for one thing: to be forgotten.
    pub(super) fn refuse_removed(&self, context: &Context<'_>, command: &Command) -> Result<(), Refusal> {
        let removed = context.by.person.is_some_and(|person| self.removed.contains(&person));
        if removed && *command != Command::Forget { Err(Refusal::Removed) } else { Ok(()) }
    }

    /// What is hidden is for facilitators alone, also for those behind it.
    pub(super) fn refuse_hidden(&self, context: &Context<'_>, command: &Command) -> Result<(), Refusal> {
        let is_hidden = |id: &SessionId| self.session(*id).is_some_and(|session| session.hidden);
        let hidden = match command {
            Command::EditSession(id, _)
            | Command::Withdraw(id)
            | Command::Restore(id)
            | Command::AnswerMerge { from: id, .. }
            | Command::TakeBackMerge(id)
            | Command::Unmerge(id)
            | Command::AddNote { session: id, .. }
            | Command::EditNote { session: id, .. }
            | Command::RemoveNote { session: id, .. } => is_hidden(id),
            Command::Merge { from, into } | Command::AskMerge { from, into } => {
                is_hidden(from) || is_hidden(into)
            }
            _ => false,
        };
        if hidden && !context.by.facilitates() { Err(Refusal::HiddenForNow) } else { Ok(()) }
    }

    /// A refusal that does not say what is hidden to whoever must not read it.
    pub(super) fn without_hidden(&self, context: &Context<'_>, refusal: Refusal) -> Refusal {
        let names_it =
            |title: &str| self.sessions.iter().any(|session| session.hidden && session.idea.title == title);
        match &refusal {
            Refusal::PlaceTaken { title, .. }
            | Refusal::MergedAway { title }
            | Refusal::NotMerged { title }
            | Refusal::AsksAlready { other: title }
                if !context.by.facilitates() && names_it(title) =>
            {
                Refusal::HiddenForNow
            }
            _ => refusal,
        }
    }
}
