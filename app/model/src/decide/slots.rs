//! Slots: adding, editing, removing.

use super::{Context, ZoneFault, Zones};
use crate::text::{clamp, optional_line};
use crate::{Board, Effect, Field, Refusal, Run, Session, Slot, SlotId, SlotText, limits};
use chrono::{Datelike, NaiveDateTime, Timelike};

/// Years in which an event can be: time zones far from now are guesses, and arithmetic with them can overflow.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2199;

/// Times in whole minutes. Errors: a date that no event has.
fn clean_times(text: &SlotText) -> Result<SlotText, Refusal> {
    if !YEARS.contains(&text.starts.year()) || !YEARS.contains(&text.ends.year()) {
        return Err(Refusal::NotADate { field: Field::Date, text: text.starts.date().to_string() });
    }
    let whole = |time: NaiveDateTime| time.date().and_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time);
    Ok(SlotText { starts: whole(text.starts), ends: whole(text.ends), ..text.clone() })
}

/// A slot at the moments that the clocks of `zone` mean. An end that they skip is where it would be without the change.
pub(super) fn zoned(zones: &dyn Zones, zone: &str, id: SlotId, text: SlotText) -> Result<Slot, ZoneFault> {
    let offset = zones.offset(zone, text.starts)?;
    let ends_offset = zones.offset(zone, text.ends).ok().filter(|at_end| *at_end != offset);
    Ok(Slot { id, text, offset, ends_offset })
}

impl Board {
    pub(super) fn add_slot(&self, context: &Context<'_>, text: &SlotText) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if self.slots.len() >= limits::SLOTS {
            return Err(Refusal::EventFull { what: Field::Slot, most: clamp(limits::SLOTS) });
        }
        let slot = self.new_slot(context, SlotId(self.given.slot.0 + 1), text)?;
        let effects = vec![Effect::SlotAdded(slot)];
        match self.shifted_in(&self.after(&effects)) {
            Some((session, _)) => Err(Refusal::SplitsSession { title: session.idea.title.clone() }),
            None => Ok(effects),
        }
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
        let after = self.after(&effects);
        let pinned = |(_, run): &(&Session, &Run)| run.pin.slot == Some(id);
        if !text.is_for_sessions()
            && let Some((session, _)) = self.runs().find(pinned)
        {
            return Err(Refusal::SlotInUse { title: session.idea.title.clone() });
        }
        let Some((session, run)) = self.shifted_in(&after) else { return Ok(effects) };
        let title = session.idea.title.clone();
        if self.taken_by(session, run).iter().any(|slot| slot.id == id) {
            Err(Refusal::SlotInUse { title })
        } else {
            Err(Refusal::SplitsSession { title })
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

    /// A run that would take other slots than now, although neither its place nor its length changes:
    /// what a slot that is added, moved or brought back can do to sessions longer than one.
    pub(super) fn shifted_in(&self, after: &Self) -> Option<(&Session, &Run)> {
        let taken = |board: &Self, session: &Session, run: &Run| -> Vec<SlotId> {
            board.taken_by(session, run).iter().map(|slot| slot.id).collect()
        };
        self.runs().find(|(session, run)| {
            let Some((then, run_then)) = after.run(session.run_id(run)) else { return false };
            let stays = run_then.place == run.place && then.idea.length == session.idea.length;
            stays && taken(self, session, run) != taken(after, then, run_then)
        })
    }

    /// A slot, cleaned, with its offset. Errors: what is wrong with it, or the slot that it overlaps.
    pub(super) fn new_slot(
        &self,
        context: &Context<'_>,
        id: SlotId,
        text: &SlotText,
    ) -> Result<Slot, Refusal> {
        let text = clean_times(text)?;
        let minutes = text.minutes();
        if minutes < i64::from(limits::SLOT_LEAST) {
            return Err(Refusal::SlotTooShort { minutes: limits::SLOT_LEAST });
        }
        if minutes > i64::from(limits::SLOT_MOST) {
            return Err(Refusal::SlotTooLong { minutes: limits::SLOT_MOST });
        }
        let zone = &self.event.settings.zone;
        let title = optional_line(Field::Title, &text.title, limits::SLOT_TITLE)?;
        let slot = zoned(context.zones, zone, id, SlotText { title, ..text })
            .map_err(|fault| fault.refusal(zone))?;
        let overlapped = self.slots.iter().find(|other| {
            other.id != id && other.starts_at() < slot.ends_at() && slot.starts_at() < other.ends_at()
        });
        match overlapped {
            Some(other) => Err(Refusal::SlotOverlaps { times: other.times() }),
            None => Ok(slot),
        }
    }
}
