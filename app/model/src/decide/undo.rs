//! Undo: the inverse of a change, if nothing later builds on that change.

use super::Context;
use super::slots::zoned;
use crate::{Board, Effect, Later, Refusal, Seq, Session, SessionId, State, Touched};

impl Board {
    pub(super) fn undo(&self, context: &Context<'_>, seq: Seq) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let inverse = context.undo.ok_or(Refusal::NoSuchChange)?;
        if inverse.is_empty() {
            return Err(Refusal::CannotUndoOpening);
        }
        if inverse.iter().any(|effect| matches!(effect, Effect::Forgotten { .. })) {
            return Err(Refusal::CannotUndoForgetting);
        }
        if inverse.iter().any(|effect| matches!(effect, Effect::Beside { .. })) {
            return Err(Refusal::CannotUndoBeside);
        }
        let after = self.after(inverse);
        if after.same_but_for_numbers(self) {
            return Err(Refusal::AlreadyUndone);
        }
        let depended = |why: Later| Refusal::DependedOn { why };
        if let Some(title) = self.loses_a_part(inverse) {
            return Err(depended(Later::Parts { title: title.to_owned() }));
        }
        if let Some(undone) = context.undone {
            self.is_as_left_by(undone, inverse).map_err(depended)?;
        }
        if after.lacks_words() {
            return Err(depended(Later::Erased));
        }
        after.check().map_err(|broken| depended(Later::Broken(broken)))?;
        if let Some((session, _)) = self.shifted_in(&after) {
            return Err(depended(Later::OtherSlots { title: session.idea.title.clone() }));
        }
        self.keeps_moments(&after, context).map_err(depended)?;
        Ok(inverse.iter().cloned().chain([Effect::Undid(seq)]).collect())
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
    /// somebody did since.
    fn is_as_left_by(&self, undone: &[Effect], inverse: &[Effect]) -> Result<(), Later> {
        // What would do it again is what did it, unless something changed in between.
        let again = self.inverse(inverse);
        let says_only = |effect: &&Effect| matches!(effect, Effect::Opened { .. } | Effect::Undid(_));
        let undone: Vec<_> = undone.iter().filter(|effect| !says_only(effect)).collect();
        if again.len() != undone.len() {
            return Err(Later::Gone);
        }
        match undone.into_iter().zip(&again).find(|(then, now)| !leave_the_same(then, now)) {
            Some((_, now)) => Err(Later::Changed(self.touched(now))),
            None => Ok(()),
        }
    }

    /// Whether every slot that comes back would be at the moment that its clock times mean now.
    fn keeps_moments(&self, after: &Self, context: &Context<'_>) -> Result<(), Later> {
        let zone = &after.event.settings.zone;
        let rezoned = *zone != self.event.settings.zone;
        for slot in after.slots.iter().filter(|slot| rezoned || self.slot(slot.id) != Some(slot)) {
            if zoned(context.zones, zone, slot.id, slot.text.clone()).as_ref() != Ok(slot) {
                return Err(Later::OtherTime { times: slot.times(), zone: zone.clone() });
            }
        }
        Ok(())
    }

    /// What an effect is about.
    fn touched(&self, effect: &Effect) -> Touched {
        let session = |id: &SessionId| match self.session(*id) {
            Some(session) if !session.is_erased() => Touched::Session { title: session.idea.title.clone() },
            _ => Touched::ErasedSession,
        };
        match effect {
            Effect::Opened { .. } | Effect::SettingsEdited(_) | Effect::EmbeddingSet(_) => Touched::Settings,
            Effect::LogoSet(_) => Touched::Logo,
            Effect::SightSet(_) => Touched::Sight,
            Effect::WallHeld(_) => Touched::Wall,
            Effect::QueueingSet(_) | Effect::QueueOrdered { moved: None, .. } => Touched::Queue,
            Effect::PhaseSet { .. } => Touched::Phase,
            Effect::RoomAdded { room, .. } | Effect::RoomEdited(room) => {
                Touched::Room { name: room.text.name.clone() }
            }
            Effect::RoomRemoved(_) | Effect::RoomsOrdered(_) => Touched::Rooms,
            Effect::SlotAdded(slot) | Effect::SlotEdited(slot) => Touched::Slot { times: slot.times() },
            Effect::SlotRemoved(_) => Touched::Slots,
            Effect::Pitched(pitched) => session(&pitched.id),
            Effect::Unpitched(id)
            | Effect::IdeaEdited { session: id, .. }
            | Effect::StateSet { session: id, .. }
            | Effect::MergeAsked { session: id, .. }
            | Effect::MergeProposed { session: id, .. }
            | Effect::KeptApart { a: id, .. }
            | Effect::QueueOrdered { moved: Some(id), .. }
            | Effect::TurnSet { session: id, .. }
            | Effect::Hidden { session: id, .. }
            | Effect::RunAdded { session: id, .. } => session(id),
            Effect::RunRemoved(run) | Effect::Placed { run, .. } | Effect::Pinned { run, .. } => {
                session(&run.session)
            }
            Effect::NoteAdded { .. } | Effect::NoteEdited { .. } | Effect::NoteRemoved { .. } => {
                Touched::Note
            }
            Effect::Forgotten { .. } | Effect::Removed(_) | Effect::LetIn(_) | Effect::Beside { .. } => {
                Touched::Somebody
            }
            // An undo says of itself only what it takes back, which the effects beside it touch.
            Effect::Announced(_) | Effect::TakenDown(_) | Effect::Undid(_) => Touched::Announcement,
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
