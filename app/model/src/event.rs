//! The event itself: what it is called, where its clocks stand, what people may do at the moment.

use crate::{AnnouncementId, Held, Millis, PersonId, Queueing, Sight};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One unconference, apart from its rooms, slots and sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Event {
    /// Its name in addresses; never changes.
    pub slug: Slug,
    /// What facilitators may edit.
    pub settings: Settings,
    /// How far the event is.
    pub phase: Phase,
    /// Whether attendees can pitch.
    pub pitching: bool,
    /// Whether people can say what they want to go to.
    pub interest: bool,
    /// The picture that stands for it. Apart from the settings, since a form can send those without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoName>,
    /// How the queue for the microphone is run.
    #[serde(default, skip_serializing_if = "Queueing::is_default")]
    pub queueing: Queueing,
    /// Whether pages of other sites may show the board.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub embedding: bool,
    /// How its walls are seen.
    #[serde(default, skip_serializing_if = "Sight::is_default")]
    pub sight: Sight,
    /// What all walls show, where they do not choose by themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wall: Option<Held>,
}

/// What facilitators may edit about an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Settings {
    /// What people call it.
    pub name: String,
    /// Where, what for, how to prepare: markdown.
    pub about: String,
    /// IANA name of its time zone, such as `Europe/London`.
    pub zone: String,
    /// Whether attendees see how many want a session only once pitching is closed,
    /// so that early pitches do not win by being first.
    pub hide_popularity: bool,
    /// Where it takes place, in one line; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub venue: String,
    /// Its first day, for people who look before there are slots.
    #[serde(
        default,
        deserialize_with = "crate::date::read_some_date",
        skip_serializing_if = "Option::is_none"
    )]
    pub first_day: Option<NaiveDate>,
    /// Its last day; `None` if it is the first.
    #[serde(
        default,
        deserialize_with = "crate::date::read_some_date",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_day: Option<NaiveDate>,
    /// Its own colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    /// How many sessions one person can pitch, facilitators excepted; as many as they like without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pitches_each: Option<u8>,
}

/// A colour, as `#rrggbb` in small letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Accent(String);

impl Accent {
    /// Reads a colour; `None` if it is none. Capital letters will do.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let fits = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        fits.then(|| Self(text.to_ascii_lowercase()))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How much red, green and blue.
    pub fn rgb(&self) -> [u8; 3] {
        let part = |at: usize| self.0.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        [1, 3, 5].map(|at| part(at).unwrap_or_default())
    }
}

/// The name under which the store keeps a picture: the SHA-256 of its bytes, as 64 small hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "String", into = "String")]
pub struct LogoName(String);

impl LogoName {
    /// Reads a name; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Self(text.to_owned()))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a newtype of text that is checked when it is read needs.
macro_rules! checked_text {
    ($($name:ident: $what:literal;)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> {
                Self::parse(&text).ok_or_else(|| format!("“{text}” is not {}", $what))
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    )*};
}

checked_text! {
    Accent: "a colour";
    LogoName: "the name of a picture";
    Slug: "a slug";
}

/// How far an event is; what attendees may do follows from it until a facilitator says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Facilitators prepare rooms and slots.
    #[default]
    Setup,
    /// People pitch and say what they want.
    Pitching,
    /// Sessions run; late pitches are welcome.
    Live,
    /// It is over; the board stays readable.
    Wrapped,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Self; 4] = [Self::Setup, Self::Pitching, Self::Live, Self::Wrapped];

    /// Whether pitching and interest start open in this phase.
    pub fn opens(self) -> bool {
        matches!(self, Self::Pitching | Self::Live)
    }

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Pitching => "pitching",
            Self::Live => "live",
            Self::Wrapped => "wrapped",
        }
    }
}

/// The name of an event in addresses: 3 to 40 of `a-z`, `0-9` and `-`, no hyphen first or last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// Reads a slug; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (3..=40).contains(&text.len())
            && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !text.starts_with('-')
            && !text.ends_with('-');
        fits.then(|| Self(text.to_owned()))
    }

    /// Makes a slug out of an event's name: "Health Camp 2026!" becomes `health-camp-2026`.
    pub fn from_name(name: &str) -> Self {
        let mut slug = String::new();
        for c in name.chars().flat_map(char::to_lowercase) {
            match c {
                'a'..='z' | '0'..='9' if slug.len() < 40 => slug.push(c),
                _ if !slug.is_empty() && !slug.ends_with('-') && slug.len() < 39 => slug.push('-'),
                _ => {}
            }
        }
        let slug = slug.trim_end_matches('-');
        Self::parse(slug).unwrap_or_else(|| Self("event".to_owned()))
    }

    /// The same slug with a number behind it, for when the name is taken.
    #[must_use]
    pub fn numbered(&self, n: u32) -> Self {
        let tail = format!("-{n}");
        let room = 40_usize.saturating_sub(tail.len());
        let head: String = self.0.chars().take(room).collect();
        Self(format!("{}{tail}", head.trim_end_matches('-')))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Something that everybody should read now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Announcement {
    /// Its number.
    pub id: AnnouncementId,
    /// What it says: one paragraph of plain text.
    pub text: String,
    /// Since when it stands there.
    pub at: Millis,
    /// When it goes by itself.
    pub until: Option<Millis>,
    /// Who wrote it; `None` for the operator.
    pub by: Option<PersonId>,
}

impl Announcement {
    /// Whether it still stands at `now`.
    pub fn stands(&self, now: Millis) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_comes_from_any_name() {
        for (name, slug) in [
            ("Health Camp 2026!", "health-camp-2026"),
            ("  Été à Paris ", "t-paris"),
            ("日本", "event"),
            ("a", "event"),
            (&"x".repeat(90), &"x".repeat(40)),
        ] {
            assert_eq!(Slug::from_name(name).as_str(), slug);
        }
    }

    #[test]
    fn a_taken_slug_gets_a_number_and_stays_a_slug() {
        let long = Slug::from_name(&"x".repeat(90)).numbered(12);
        assert_eq!(long.as_str().len(), 40);
        assert!(Slug::parse(long.as_str()).is_some());
    }
}
