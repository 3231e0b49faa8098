//! What a day looks like when one of its slots begins late.

use crate::{Board, Slot, SlotId, SlotKind, SlotText, limits};
use chrono::TimeDelta;

impl Board {
    /// What the times are when a slot, and what follows it on its day, begins and ends so many minutes later (or earlier,
    /// below zero): each slot that changes, with its new times. With `absorb`, breaks behind it become shorter, down to
    /// the shortest slot there is, and what follows them is less late.
    pub fn delayed(&self, id: SlotId, minutes: i64, absorb: bool) -> Vec<(&Slot, SlotText)> {
        let Some(first) = self.slots.iter().position(|slot| slot.id == id) else { return Vec::new() };
        let day = self.slots[first].text.day();
        let mut late = minutes;
        let mut moved = Vec::new();
        for slot in self.slots[first..].iter().take_while(|slot| slot.text.day() == day) {
            let starts = late;
            if absorb && slot.id != id && slot.text.kind == SlotKind::Break {
                let spare = slot.text.minutes() - i64::from(limits::SLOT_LEAST);
                late -= spare.clamp(0, late.max(0));
            }
            if (starts, late) == (0, 0) {
                break;
            }
            let by = |time: chrono::NaiveDateTime, minutes| {
                TimeDelta::try_minutes(minutes).and_then(|by| time.checked_add_signed(by)).unwrap_or(time)
            };
            let text = SlotText {
                starts: by(slot.text.starts, starts),
                ends: by(slot.text.ends, late),
                ..slot.text.clone()
            };
            moved.push((slot, text));
        }
        moved
    }
}
