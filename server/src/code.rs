//! Codes: six letters by which people find an event, read off a wall and typed on a phone.

use crate::chance::Chance;

/// The letters of codes. Consonants only, so that no code is a word; none that looks like another letter or a digit.
pub(crate) const LETTERS: &[u8; 19] = b"BCDFGHJKMNPQRSTVWXZ";
/// How many letters a code has: enough for millions of events, few enough to be called across a room.
const LENGTH: usize = 6;

/// The code of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// A new one, by chance.
    pub fn new(chance: &Chance) -> Self {
        let letter = |_| {
            let at = usize::try_from(chance.below(LETTERS.len() as u64)).unwrap_or_default();
            char::from(LETTERS[at])
        };
        Self((0..LENGTH).map(letter).collect())
    }

    /// Reads one as people type it: in any case, with spaces and hyphens wherever they like; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_between = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}');
        let letters = text.chars().filter(|c| !is_between(c)).map(|c| c.to_ascii_uppercase());
        let code: String = letters.take(LENGTH + 1).collect();
        let fits = code.len() == LENGTH && code.bytes().all(|letter| LETTERS.contains(&letter));
        fits.then_some(Self(code))
    }

    /// As the store keeps it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = Code::parse("BCDFGH");
        assert!(code.is_some());
        for typed in ["bcdfgh", "BCD-FGH", " b c d f g h ", "bcd\u{2013}fgh", "-bcdfgh-"] {
            assert_eq!(Code::parse(typed), code, "{typed}");
        }
        for none in ["", "BCDFG", "BCDFGHJ", "BCDFGA", "BCDF1H", "BCDFGÄ", "ILOILO"] {
            assert_eq!(Code::parse(none), None, "{none}");
        }
    }

    #[test]
    fn every_code_that_is_made_can_be_read() {
        let chance = Chance::seeded(7);
        let mut letters = std::collections::BTreeSet::new();
        for _ in 0..1_000 {
            let code = Code::new(&chance);
            assert_eq!(Code::parse(code.as_str()).as_ref(), Some(&code));
            letters.extend(code.as_str().bytes());
        }
        assert_eq!(letters.len(), LETTERS.len(), "each letter has its turn");
    }
}
