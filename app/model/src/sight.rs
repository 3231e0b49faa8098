//! How the wall is seen: from how far, how large its picture is, in how bright a hall. From this follows the least size
//! of its letters.
//!
//! ISO 9241-303 asks for characters at least 16 minutes of arc high, and prefers 20 to 22. So, for whoever sits in the
//! last row, a capital letter is at least `metres × tan 16′` high, and type is `1 / 0.69` of that, since capitals are
//! at least that part of the type size in every face that the style sheet names. In parts of the longer side of the picture:
//!
//! `type = metres × tan 16′ ÷ 0.69 ÷ longer side in metres`
//!
//! Twelve metres from a picture of four, that is 0.0202: 39 px of 1920, 26 px of 1280, 78 px of 3840.

use serde::{Deserialize, Serialize};

/// The tangent of 16 minutes of arc: what a metre of distance asks of the height of a capital letter, in metres.
const TAN_16_MINUTES: f64 = 0.004_654;
/// Which part of the type size a capital letter is high.
const CAPITALS: f64 = 0.69;

/// How the walls of an event are seen. Apart from the settings, since it is set in the hall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sight {
    /// How bright the hall is.
    #[serde(default)]
    pub look: Look,
    /// How far the last row is, in metres.
    pub metres: u16,
    /// How long the longer side of the picture is, in centimetres.
    pub across: u16,
}

impl Default for Sight {
    fn default() -> Self {
        Self { look: Look::Dark, metres: 12, across: 400 }
    }
}

impl Sight {
    /// The smallest type size that there is, and the largest of the least ones, in thousandths of the longer side.
    /// Where even larger type would be needed, hardly a title would fit: then the picture is too small for the hall.
    pub const THOUSANDTHS: (u16, u16) = (8, 36);

    /// Whether nobody has changed anything about it.
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The least size of type, in thousandths of the longer side of the picture, rounded up.
    pub fn thousandths(self) -> u16 {
        let (least, most) = Self::THOUSANDTHS;
        self.needed().clamp(least, most)
    }

    /// Whether the last row is too far away for a picture of this size: the centimetres that it would need.
    pub fn too_small(self) -> Option<u16> {
        let most = Self::THOUSANDTHS.1;
        (self.needed() > most).then(|| whole(type_size(self.metres) * 100_000.0 / f64::from(most)))
    }

    fn needed(self) -> u16 {
        whole(type_size(self.metres) * 100_000.0 / f64::from(self.across.max(1)))
    }
}

/// The least type size for a row that is so far away, in metres.
fn type_size(metres: u16) -> f64 {
    f64::from(metres) * TAN_16_MINUTES / CAPITALS
}

/// The next whole number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to what fits")]
fn whole(number: f64) -> u16 {
    number.ceil().clamp(0.0, f64::from(u16::MAX)) as u16
}

/// What a wall looks like: as bright as its hall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Light letters on a dark ground: for a hall that is dark.
    #[default]
    Dark,
    /// Dark letters on a light ground: where daylight falls on the picture.
    Bright,
    /// White on black, nothing in between: for weak projectors and weak eyes.
    Contrast,
}

impl Look {
    /// Every look.
    pub const ALL: [Self; 3] = [Self::Dark, Self::Bright, Self::Contrast];

    /// As forms, addresses and style sheets write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Bright => "bright",
            Self::Contrast => "contrast",
        }
    }

    /// The look of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sight(metres: u16, across: u16) -> Sight {
        Sight { metres, across, ..Sight::default() }
    }

    #[test]
    fn capitals_are_at_least_sixteen_minutes_high_for_the_last_row() {
        for metres in 1..=100 {
            for across in (100..=2_000).step_by(50) {
                let sight = sight(metres, across);
                if sight.too_small().is_some() {
                    continue;
                }
                let capital = f64::from(sight.thousandths()) / 1_000.0 * f64::from(across) / 100.0 * CAPITALS;
                let minutes = (capital / f64::from(metres)).atan().to_degrees() * 60.0;
                assert!(minutes >= 15.99, "{minutes}′ at {metres} m from {across} cm");
            }
        }
    }

    #[test]
    fn a_larger_picture_needs_no_larger_letters() {
        for across in 50..2_000 {
            assert!(sight(15, across).thousandths() >= sight(15, across + 1).thousandths());
        }
    }

    #[test]
    fn a_picture_that_is_too_small_says_how_large_it_had_to_be() {
        assert_eq!(Sight::default().too_small(), None);
        let needed = sight(60, 200).too_small().unwrap_or_default();
        assert!(needed > 200);
        assert_eq!(sight(60, needed).too_small(), None);
    }
}
