//! Slots: adding, editing, removing.

use super::Context;
use crate::text::{clamp, optional_line};
use crate::{Board, Effect, Field, Refusal, Slot, SlotId, SlotText, limits};

impl Board {
    pub(super) fn add_slot(&self, context: &Context<'_>, text: &SlotText) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if self.slots.len() >= limits::SLOTS {
            return Err(Refusal::EventFull { what: Field::Slot, most: clamp(limits::SLOTS) });
        }
        let slot = self.new_slot(context, SlotId(self.given.slot.0 + 1), text)?;
        Ok(vec![Effect::SlotAdded(slot)])
    }

    pub(super) fn edit_slot(
        &self,
        context: &Context<'_>,
        id: SlotId,
        text: &SlotText,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let old = self.slot(id).ok_or(Refusal::NoSuchSlot)?;
        let slot = self.new_slot(context, id, text)?;
        if slot == *old {
            return Ok(Vec::new());
        }
        let effects = vec![Effect::SlotEdited(slot)];
        // Sessions in it, or longer ones that reach into it, must still have their slots.
        let after = self.after(&effects);
        let homeless = after
            .runs()
            .find(|(session, run)| run.place.is_some() && after.taken_by(session, run).is_empty());
        match homeless {
            Some((session, _)) => Err(Refusal::SlotInUse { title: session.idea.title.clone() }),
            None => after
                .check()
                .map(|()| effects)
                .map_err(|broken| Refusal::DependedOn { why: broken.to_string() }),
        }
    }

    pub(super) fn remove_slot(&self, context: &Context<'_>, id: SlotId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        self.slot(id).ok_or(Refusal::NoSuchSlot)?;
        let used = self.runs().find(|(session, run)| {
            run.pin.slot == Some(id) || self.taken_by(session, run).iter().any(|s| s.id == id)
        });
        match used {
            Some((session, _)) => Err(Refusal::SlotInUse { title: session.idea.title.clone() }),
            None => Ok(vec![Effect::SlotRemoved(id)]),
        }
    }

    /// A slot, cleaned, with its offset. Errors: what is wrong with it, or the slot that it overlaps.
    pub(super) fn new_slot(
        &self,
        context: &Context<'_>,
        id: SlotId,
        text: &SlotText,
    ) -> Result<Slot, Refusal> {
        let minutes = text.minutes();
        if minutes < i64::from(limits::SLOT_LEAST) {
            return Err(Refusal::SlotTooShort { minutes: limits::SLOT_LEAST });
        }
        if minutes > i64::from(limits::SLOT_MOST) {
            return Err(Refusal::SlotTooLong { minutes: limits::SLOT_MOST });
        }
        let zone = &self.event.settings.zone;
        let offset = context.zones.offset(zone, text.starts).map_err(|fault| fault.refusal(zone))?;
        let title = optional_line(Field::Title, &text.title, limits::SLOT_TITLE)?;
        let slot = Slot { id, text: SlotText { title, ..text.clone() }, offset };
        let overlapped = self.slots.iter().find(|other| {
            other.id != id && other.starts_at() < slot.ends_at() && slot.starts_at() < other.ends_at()
        });
        match overlapped {
            Some(other) => Err(Refusal::SlotOverlaps { times: other.times() }),
            None => Ok(slot),
        }
    }
}
