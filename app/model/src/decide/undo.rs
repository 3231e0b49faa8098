//! Undo: the inverse of a change, if nothing later builds on that change.

use super::Context;
use crate::{Board, Effect, Refusal, Session, SessionId, State};

impl Board {
    pub(super) fn undo(&self, context: &Context<'_>) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let inverse = context.undo.ok_or(Refusal::NoSuchChange)?;
        if inverse.is_empty() {
            return Err(Refusal::CannotUndoOpening);
        }
        if inverse.iter().any(|effect| matches!(effect, Effect::Forgotten { .. })) {
            return Err(Refusal::CannotUndoForgetting);
        }
        let after = self.after(inverse);
        if after.same_but_for_numbers(self) {
            return Err(Refusal::AlreadyUndone);
        }
        let depended = |why: String| Refusal::DependedOn { why };
        if let Some(title) = self.loses_a_part(inverse) {
            return Err(depended(format!(
                "others have become part of “{title}” since. Withdraw it instead."
            )));
        }
        if let Some(undone) = context.undone {
            self.is_as_left_by(undone, inverse).map_err(depended)?;
        }
        if after.lacks_words() {
            return Err(depended("what it would bring back has been erased.".into()));
        }
        after.check().map_err(|broken| depended(broken.to_string()))?;
        if let Some((session, _)) = self.shifted_in(&after) {
            return Err(depended(format!("“{}” would take other slots than now.", session.idea.title)));
        }
        self.keeps_moments(&after, context).map_err(depended)?;
        Ok(inverse.to_vec())
    }

    /// Whether a session stands without a title, or a note says nothing: they were erased with whoever wrote them.
    /// No rule of every board, since in the log they stand like that until the change that erased them.
    fn lacks_words(&self) -> bool {
        self.standing().any(Session::is_erased)
            || self.sessions.iter().flat_map(|session| &session.notes).any(|note| note.text.is_empty())
    }

    /// Taking back a pitch that others were merged into would leave them nowhere.
    fn loses_a_part(&self, inverse: &[Effect]) -> Option<&str> {
        let gone = |id: SessionId| inverse.contains(&Effect::Unpitched(id));
        let into = self.sessions.iter().find_map(|session| match session.state {
            State::Merged { into, .. } if gone(into) && !gone(session.id) => Some(into),
            _ => None,
        })?;
        Some(self.session(into)?.idea.title.as_str())
    }

    /// Whether everything that a change touched still is as it left it, so that taking it back loses nothing that
    /// somebody did since. Errors: the end of a sentence that says what is not.
    fn is_as_left_by(&self, undone: &[Effect], inverse: &[Effect]) -> Result<(), String> {
        // What would do it again is what did it, unless something changed in between.
        let again = self.inverse(inverse);
        let undone: Vec<_> =
            undone.iter().filter(|effect| !matches!(effect, Effect::Opened { .. })).collect();
        if again.len() != undone.len() {
            return Err("some of what it changed is not there any more.".into());
        }
        match undone.into_iter().zip(&again).find(|(then, now)| !leave_the_same(then, now)) {
            Some((_, now)) => Err(format!("{} changed since. Undo that first.", self.subject(now))),
            None => Ok(()),
        }
    }

    /// Whether every slot that comes back would be at the moment that its clock times mean now.
    fn keeps_moments(&self, after: &Self, context: &Context<'_>) -> Result<(), String> {
        let zone = &after.event.settings.zone;
        let rezoned = *zone != self.event.settings.zone;
        for slot in after.slots.iter().filter(|slot| rezoned || self.slot(slot.id) != Some(slot)) {
            if context.zones.offset(zone, slot.text.starts) != Ok(slot.offset) {
                return Err(format!("the slot {} would be at another time in {zone}.", slot.times()));
            }
        }
        Ok(())
    }

    /// What an effect is about, to begin a sentence with “… changed”.
    fn subject(&self, effect: &Effect) -> String {
        let session = |id: &SessionId| match self.session(*id) {
            Some(session) if !session.is_erased() => format!("“{}” has", session.idea.title),
            _ => "a session has".into(),
        };
        match effect {
            Effect::Opened { .. } | Effect::SettingsEdited(_) => "the settings have".into(),
            Effect::LogoSet(_) => "the logo has".into(),
            Effect::PhaseSet { .. } => "the phase has".into(),
            Effect::RoomAdded { room, .. } | Effect::RoomEdited(room) => format!("{} has", room.text.name),
            Effect::RoomRemoved(_) | Effect::RoomsOrdered(_) => "the rooms have".into(),
            Effect::SlotAdded(slot) | Effect::SlotEdited(slot) => format!("the slot {} has", slot.times()),
            Effect::SlotRemoved(_) => "the slots have".into(),
            Effect::Pitched(pitched) => session(&pitched.id),
            Effect::Unpitched(id)
            | Effect::IdeaEdited { session: id, .. }
            | Effect::StateSet { session: id, .. }
            | Effect::MergeAsked { session: id, .. }
            | Effect::TurnSet { session: id, .. }
            | Effect::RunAdded { session: id, .. } => session(id),
            Effect::RunRemoved(run) | Effect::Placed { run, .. } | Effect::Pinned { run, .. } => {
                session(&run.session)
            }
            Effect::NoteAdded { .. } | Effect::NoteEdited { .. } | Effect::NoteRemoved { .. } => {
                "a note has".into()
            }
            Effect::Forgotten { .. } => "somebody who was forgotten has".into(),
            Effect::Announced(_) | Effect::TakenDown(_) => "an announcement has".into(),
        }
    }
}

/// Whether two effects leave the same behind. The order of rooms is nothing that anybody builds on.
fn leave_the_same(a: &Effect, b: &Effect) -> bool {
    match (a, b) {
        (Effect::RoomAdded { room: a, .. }, Effect::RoomAdded { room: b, .. }) => a == b,
        (Effect::RoomsOrdered(_), Effect::RoomsOrdered(_)) => true,
        _ => a == b,
    }
}
