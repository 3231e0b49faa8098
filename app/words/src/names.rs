//! What the things of the model are called, days, and stretches of time.

use crate::{Language, Words};
use chrono::{Datelike, NaiveDate};
use model::{Format, Phase, Role, SlotKind};

impl Words {
    /// A phase.
    pub fn phase(self, phase: Phase) -> &'static str {
        match phase {
            Phase::Setup => self.phase_setup(),
            Phase::Pitching => self.phase_pitching(),
            Phase::Live => self.phase_live(),
            Phase::Wrapped => self.phase_wrapped(),
        }
    }

    /// A format.
    pub fn format(self, format: Format) -> &'static str {
        match format {
            Format::Discussion => self.format_discussion(),
            Format::Talk => self.format_talk(),
            Format::Workshop => self.format_workshop(),
            Format::Demo => self.format_demo(),
            Format::Social => self.format_social(),
        }
    }

    /// What a slot is for.
    pub fn slot_kind(self, kind: SlotKind) -> &'static str {
        match kind {
            SlotKind::Sessions => self.slot_sessions(),
            SlotKind::Break => self.slot_break(),
            SlotKind::Plenary => self.slot_plenary(),
        }
    }

    /// A role, with its article.
    pub fn role(self, role: Role) -> &'static str {
        match role {
            Role::Attendee => self.role_attendee(),
            Role::Facilitator => self.role_facilitator(),
            Role::Owner => self.role_owner(),
        }
    }

    /// A number that says which: `1st`, `2nd`, `11th`, `23rd`.
    pub fn nth(self, n: usize) -> String {
        let end = match (self.language(), n % 100, n % 10) {
            (Language::English, 11..=13, _) => "th",
            (Language::English, _, 1) => "st",
            (Language::English, _, 2) => "nd",
            (Language::English, _, 3) => "rd",
            (Language::English, ..) => "th",
            (Language::German, ..) => ".",
            (Language::French, ..) if n == 1 => "er",
            (Language::French, ..) => "e",
            (Language::Spanish, ..) => ".º",
            (Language::Arabic, ..) => "",
        };
        format!("{n}{end}")
    }

    /// The day of the week.
    pub fn weekday(self, day: NaiveDate) -> &'static str {
        let days: [fn(Self) -> &'static str; 7] = [
            Self::monday,
            Self::tuesday,
            Self::wednesday,
            Self::thursday,
            Self::friday,
            Self::saturday,
            Self::sunday,
        ];
        days[day.weekday().num_days_from_monday() as usize](self)
    }

    fn month(self, day: NaiveDate) -> &'static str {
        let months: [fn(Self) -> &'static str; 12] = [
            Self::january,
            Self::february,
            Self::march,
            Self::april,
            Self::may,
            Self::june,
            Self::july,
            Self::august,
            Self::september,
            Self::october,
            Self::november,
            Self::december,
        ];
        months[day.month0() as usize](self)
    }

    /// A day: `Tuesday 12 March`.
    pub fn date(self, day: NaiveDate) -> String {
        self.day(self.weekday(day), day.day(), self.month(day))
    }

    /// A stretch of days: `Tuesday 12 March`, `Tuesday 12 to Thursday 14 March`.
    pub fn dates(self, first: NaiveDate, last: NaiveDate) -> String {
        let end = self.date(last);
        if first == last {
            end
        } else if (first.year(), first.month()) == (last.year(), last.month()) {
            self.days_of_month(self.weekday(first), first.day(), &end)
        } else {
            self.days_across(&self.date(first), &end)
        }
    }

    /// How long something takes or took, roughly: `less than a minute`, `23 minutes`, `2 hours`, `3 days`. In
    /// milliseconds.
    pub fn how_long(self, millis: i64) -> String {
        let minutes = millis.max(0) / 60_000;
        match minutes {
            0 => self.less_than_a_minute().to_owned(),
            1..=89 => self.minutes(minutes),
            90..=2_159 => self.hours((minutes + 30) / 60),
            _ => self.days_long((minutes + 720) / 1_440),
        }
    }

    /// How long ago something was, in milliseconds.
    pub fn how_long_ago(self, millis: i64) -> String {
        if millis < 60_000 { self.just_now().to_owned() } else { self.ago(&self.how_long(millis)) }
    }

    /// Things one after the other: `one`, `one and another`, `one, another and a third`.
    pub fn list(self, things: &[String]) -> String {
        let Some((last, before)) = things.split_last() else { return String::new() };
        let before = before.iter().cloned().reduce(|list, next| self.list_comma(&list, &next));
        before.map_or_else(|| last.clone(), |list| self.list_and(&list, last))
    }
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use crate::Language;
    use chrono::NaiveDate;

    #[test]
    fn days_lists_and_stretches_are_said_as_people_say_them() {
        let day = |month, day| NaiveDate::from_ymd_opt(2030, month, day).unwrap_or_default();
        let words = Language::English.words();
        assert_eq!(words.dates(day(3, 12), day(3, 12)), "Tuesday 12 March");
        assert_eq!(words.dates(day(3, 12), day(3, 14)), "Tuesday 12 to Thursday 14 March");
        assert_eq!(words.dates(day(3, 31), day(4, 1)), "Sunday 31 March to Monday 1 April");
        let things = |n: usize| words.list(&["one", "two", "three"].map(String::from)[..n]);
        assert_eq!(
            [things(0), things(1), things(2), things(3)],
            ["", "one", "one and two", "one, two and three"]
        );
        assert_eq!(words.how_long(89 * 60_000), "89 minutes");
        assert_eq!(words.how_long(90 * 60_000), "2 hours");
        assert_eq!(words.how_long_ago(1_000), "just now");
        let nth = [1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 113, 123].map(|n| words.nth(n));
        assert_eq!(nth.join(" "), "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th 113th 123rd");
    }
}
