//! A slot that begins late, and the rest of its day with it.

use super::Context;
use super::slots::zoned;
use crate::{Board, Effect, Refusal, Slot, SlotId, limits};
use chrono::{Days, NaiveTime};

impl Board {
    pub(super) fn delay_slot(
        &self,
        context: &Context<'_>,
        id: SlotId,
        minutes: i64,
        absorb: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let first = self.slot(id).ok_or(Refusal::NoSuchSlot)?;
        if minutes == 0 || minutes.unsigned_abs() > u64::from(limits::DELAY) {
            return Err(Refusal::DelayOutOfRange { most: limits::DELAY });
        }
        let zone = &self.event.settings.zone;
        let mut effects = Vec::new();
        for (old, text) in self.delayed(id, minutes, absorb) {
            let midnight =
                old.text.day().checked_add_days(Days::new(1)).map(|day| day.and_time(NaiveTime::MIN));
            let crosses = midnight.is_some_and(|midnight| old.text.ends <= midnight && text.ends > midnight);
            if text.day() != old.text.day() || crosses {
                return Err(Refusal::PastMidnight { times: old.times() });
            }
            let slot = zoned(context.zones, zone, old.id, text).map_err(|fault| fault.refusal(zone))?;
            effects.push(Effect::SlotEdited(slot));
        }
        let after = self.after(&effects);
        let starts = after.slot(id).map_or(0, Slot::starts_at);
        if minutes < 0 && first.starts_at() >= context.now && starts < context.now {
            return Err(Refusal::WouldHaveBegun { times: first.times() });
        }
        // What follows on that day moves along: only what is before it, or on the next day, can be in its way. Nor can
        // it go past that: sessions longer than one slot stand on their order.
        let before = self.slots.iter().take_while(|slot| slot.id != id).last();
        if let Some(before) = before.filter(|before| before.starts_at() >= starts) {
            return Err(Refusal::SlotInTheWay { times: before.times() });
        }
        let meets = after.slots.array_windows().find(|[a, b]| a.ends_at() > b.starts_at());
        match meets {
            Some([a, b]) => {
                let stays = if self.slot(a.id) == Some(a) { a } else { b };
                Err(Refusal::SlotInTheWay { times: stays.times() })
            }
            None => Ok(effects),
        }
    }
}
