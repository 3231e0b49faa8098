//! The languages that there are.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// The first.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic, which runs from right to left.
    Arabic,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Arabic];

    /// As `lang` attributes, cookies and file names write it (BCP 47).
    pub fn key(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Arabic => "ar",
        }
    }

    /// The language of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.key() == key)
    }

    /// What its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
        }
    }

    /// Whether it runs from right to left.
    pub fn is_rtl(self) -> bool {
        self == Self::Arabic
    }

    /// As `dir` attributes write it.
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// The language that a browser asks for with `Accept-Language` (RFC 9110, 12.5.4): of those that there are, the
    /// one with the highest weight, the first of several. English if there is none.
    pub fn preferred(header: &str) -> Self {
        let weighed = header.split(',').filter_map(|part| {
            let mut parts = part.split(';').map(str::trim);
            let key = parts.next()?.split('-').next()?.to_ascii_lowercase();
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok())?;
            Some((Self::from_key(&key)?, weight))
        });
        let best = weighed.filter(|(_, weight)| *weight > 0.0).reduce(|a, b| if b.1 > a.1 { b } else { a });
        best.map_or(Self::English, |(language, _)| language)
    }

    /// The plural category of a whole number: CLDR 47, cardinal rules (French and Spanish `many`, for millions, is
    /// not told apart).
    pub(crate) fn plural(self, n: u64) -> &'static str {
        match (self, n, n % 100) {
            (Self::Arabic, 0, _) => "zero",
            (Self::Arabic, 2, _) => "two",
            (Self::Arabic, _, 3..=10) => "few",
            (Self::Arabic, _, 11..=99) => "many",
            (Self::French, 0, _) | (_, 1, _) => "one",
            _ => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_that_it_prefers() {
        for (header, language) in [
            ("de-DE,de;q=0.9,en;q=0.8", Language::German),
            ("nl,fr;q=0.5,es;q=0.7", Language::Spanish),
            ("en;q=0.3, ar-EG", Language::Arabic),
            ("nl", Language::English),
            ("", Language::English),
            ("fr;q=0, de;q=0.1", Language::German),
            ("fr;q=x, *;q=1", Language::English),
        ] {
            assert_eq!(Language::preferred(header), language, "{header}");
        }
    }

    #[test]
    fn plurals_are_those_of_cldr() {
        let of = |language: Language, numbers: &[u64]| {
            numbers.iter().map(|n| language.plural(*n)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(Language::English, &[0, 1, 2, 11]), "other one other other");
        assert_eq!(of(Language::French, &[0, 1, 2]), "one one other");
        assert_eq!(
            of(Language::Arabic, &[0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111]),
            "zero one two few few many many other other other few many"
        );
    }
}
