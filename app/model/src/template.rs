//! A day by a template: so many rooms, so many slots, lunch in between.

use crate::text::clamp;
use crate::{Field, Programme, Refusal, RoomText, SlotKind, SlotText, limits};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// What facilitators say of their days; every day is like the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The rooms that are added.
    pub rooms: Vec<RoomText>,
    /// The first day.
    pub date: NaiveDate,
    /// How many days.
    pub days: u32,
    /// When the first thing of a day begins.
    pub starts: NaiveTime,
    /// Slots for sessions on a day.
    pub slots: u32,
    /// How long each is, in minutes.
    pub minutes: u32,
    /// Minutes between one thing and the next.
    pub gap: u32,
    /// When lunch begins at the earliest, and how many minutes it takes.
    pub lunch: Option<(NaiveTime, u32)>,
    /// Whether everybody meets before the first slot.
    pub opening: bool,
    /// Whether everybody meets after the last one.
    pub closing: bool,
    /// What opening, lunch and closing are called.
    pub titles: [String; 3],
}

impl Template {
    /// What fits into a field of a template: least and most. `None` for fields that it does not have.
    pub(crate) fn range(field: Field) -> Option<(u32, u32)> {
        Some(match field {
            Field::Rooms => (0, clamp(limits::ROOMS)),
            Field::Days => (1, limits::TEMPLATE_DAYS),
            Field::Slots => (0, limits::TEMPLATE_SLOTS),
            Field::Minutes => (limits::SLOT_LEAST, limits::SLOT_MOST),
            Field::Gap => (0, limits::TEMPLATE_GAP),
            Field::LunchFor => (limits::SLOT_LEAST, limits::SLOT_MOST),
            _ => return None,
        })
    }

    /// The rooms and slots that it makes. Errors: a day that is longer than a day, lunch before the day begins, or
    /// nothing to make.
    pub fn programme(&self) -> Result<Programme, Refusal> {
        if self.rooms.is_empty() && self.slots == 0 {
            return Err(Refusal::Missing { field: Field::Rooms });
        }
        if self.slots > 0 && self.lunch.is_some_and(|(at, _)| at < self.starts) {
            return Err(Refusal::LunchTooEarly);
        }
        let mut slots = Vec::new();
        for day in 0..self.days {
            let no_such_day = || Refusal::NotADate { field: Field::Date, text: self.date.to_string() };
            let date = self.date.checked_add_days(Days::new(day.into())).ok_or_else(no_such_day)?;
            let day = self.day(date).ok_or_else(no_such_day)?;
            let next = date.checked_add_days(Days::new(1)).ok_or_else(no_such_day)?;
            if day.last().is_some_and(|last| last.ends > next.and_time(NaiveTime::MIN)) {
                return Err(Refusal::DayTooLong);
            }
            slots.extend(day);
        }
        Ok(Programme { rooms: self.rooms.clone(), slots, ..Programme::default() })
    }

    /// The slots of a day; `None` where the calendar ends.
    fn day(&self, date: NaiveDate) -> Option<Vec<SlotText>> {
        let mut slots: Vec<SlotText> = Vec::new();
        if self.slots == 0 {
            return Some(slots);
        }
        let [opening, lunch, closing] = &self.titles;
        let mut lunch = self.lunch.map(|(at, minutes)| (date.and_time(at), minutes, lunch));
        let mut free = date.and_time(self.starts);
        let mut put = |free: &mut NaiveDateTime, minutes: u32, gap: u32, kind, title: &str| {
            let starts = *free;
            let ends = after(starts, minutes)?;
            *free = after(ends, gap)?;
            slots.push(SlotText { starts, ends, kind, title: title.to_owned() });
            Some(())
        };
        if self.opening {
            put(&mut free, limits::TEMPLATE_PLENARY, self.gap, SlotKind::Plenary, opening)?;
        }
        for _ in 0..self.slots {
            // A session that would run into lunch comes after it.
            if let Some((at, minutes, title)) = lunch
                && after(free, self.minutes)? > at
            {
                free = free.max(at);
                put(&mut free, minutes, 0, SlotKind::Break, title)?;
                lunch = None;
            }
            put(&mut free, self.minutes, self.gap, SlotKind::Sessions, "")?;
        }
        if let Some((at, minutes, title)) = lunch {
            free = free.max(at);
            put(&mut free, minutes, 0, SlotKind::Break, title)?;
        }
        if self.closing {
            put(&mut free, limits::TEMPLATE_PLENARY, 0, SlotKind::Plenary, closing)?;
        }
        Some(slots)
    }
}

fn after(time: NaiveDateTime, minutes: u32) -> Option<NaiveDateTime> {
    time.checked_add_signed(TimeDelta::minutes(minutes.into()))
}

/// Rooms as people paste them, one on a line: `Koto, 40`. Seats may be left out.
pub(crate) fn rooms_in(text: &str) -> Vec<RoomText> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let parts = line.rsplit_once([',', ';', '،', '؛', '\t']);
            let seated = parts.and_then(|(name, seats)| Some((name.trim(), seats.trim().parse().ok()?)));
            let (name, capacity) = seated.map_or((line, None), |(name, seats)| (name, Some(seats)));
            RoomText { name: name.to_owned(), capacity, ..RoomText::default() }
        })
        .collect()
}
