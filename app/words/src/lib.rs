//! All words of the interface, one folder per language: `lang/en/*.ftl` and so on, in [Project Fluent's
//! format](https://projectfluent.org). `build.rs` makes a method of [`Words`] out of every message, so a message that
//! is not there, or lacks an argument, does not compile.
//!
//! The server has every language in it (feature `embedded`). A browser fetches, of the language that its page is in, the
//! table of what an event's page says, and hands it to [`Words::bring`] before anything is rendered. What other pages
//! say stands in `lang/en/pages/*.ftl` and, for facilitators, walls, doors and paper, in `lang/en/desk/*.ftl`, and comes
//! with them: [`By`]. What only the server says, such as why something is refused, stands in `lang/en/server/*.ftl`, and
//! no browser fetches it.

mod around;
mod language;
mod names;
#[cfg(feature = "embedded")]
mod refusal;
mod say;

pub use around::around;
pub use language::Language;
pub use say::Arg;

use std::fmt;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/methods.rs"));

/// The interface in one language.
#[derive(Clone, Copy)]
pub struct Words(&'static Table);

/// Who says a message besides an event's page, and so in which table it is. (These numbers are those of `build.rs`.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Other pages that everybody goes to.
    Pages = 1,
    /// Pages of facilitators, walls, doors and paper.
    Desk = 2,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Pages, Self::Desk];

    /// What the file with its table is called.
    pub fn file(self, language: Language) -> String {
        let by = match self {
            Self::Pages => "pages",
            Self::Desk => "desk",
        };
        format!("words-{}-{by}.txt", language.key())
    }
}

struct Table {
    language: Language,
    parts: [OnceLock<Vec<&'static str>>; LENGTHS.len()],
}

impl Table {
    const fn new(language: Language) -> Self {
        Self { language, parts: [const { OnceLock::new() }; LENGTHS.len()] }
    }

    /// Takes a part; later calls change nothing.
    fn bring(&self, part: usize, text: &'static str) {
        let (Some(place), Some(length)) = (self.parts.get(part), LENGTHS.get(part)) else { return };
        let mut messages: Vec<_> = text.split('\0').collect();
        // A table of another build says nothing where it ends too soon, rather than breaking the page.
        messages.resize(*length, "");
        let _ = place.set(messages);
    }

    fn message(&self, mut at: usize) -> &'static str {
        for (part, length) in self.parts.iter().zip(LENGTHS) {
            match at.checked_sub(length) {
                Some(beyond) => at = beyond,
                None => return part.get().and_then(|messages| messages.get(at)).copied().unwrap_or_default(),
            }
        }
        ""
    }
}

static HERE: OnceLock<Table> = OnceLock::new();

impl Words {
    /// The words of a browser's page, from the table that it fetched; later calls change nothing.
    pub fn bring(language: Language, table: String) {
        // For as long as the page lives.
        HERE.get_or_init(|| Table::new(language)).bring(0, table.leak());
    }

    /// Takes what other pages say.
    pub fn bring_more(self, by: By, table: String) {
        self.0.bring(by as usize, table.leak());
    }

    /// Whether what these pages say is there.
    pub fn has(self, by: By) -> bool {
        self.0.parts.get(by as usize).is_some_and(|part| part.get().is_some())
    }

    /// The words that were brought; none before.
    pub fn here() -> Option<Self> {
        HERE.get().map(Self)
    }

    /// Which language it is.
    pub fn language(self) -> Language {
        self.0.language
    }

    fn text(self, at: usize) -> &'static str {
        self.0.message(at)
    }

    fn say(self, at: usize, args: &[Arg]) -> String {
        say::say(self.0.language, self.0.message(at), args)
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.0.language == other.0.language
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.0.language.key())
    }
}

#[cfg(feature = "embedded")]
mod embedded {
    use super::{By, LENGTHS, Language, Table, Words};
    use std::sync::LazyLock;

    impl Language {
        /// Its words.
        pub fn words(self) -> Words {
            static TABLES: LazyLock<[Table; 5]> = LazyLock::new(|| Language::ALL.map(Language::whole));
            let at = Self::ALL.iter().position(|language| *language == self).unwrap_or_default();
            Words(&TABLES[at])
        }

        /// All that is said in it, on the server as well.
        fn whole(self) -> Table {
            let whole = Table::new(self);
            (0..).zip(self.tables()).for_each(|(part, text)| whole.bring(part, text));
            whole
        }

        /// The table of what an event's page says, as a browser fetches it.
        pub fn table(self) -> &'static str {
            self.tables()[0]
        }

        /// The table of what other pages say.
        pub fn table_by(self, by: By) -> &'static str {
            self.tables()[by as usize]
        }

        fn tables(self) -> [&'static str; LENGTHS.len()] {
            macro_rules! tables {
                ($language:literal) => {
                    [
                        include_str!(concat!(env!("OUT_DIR"), "/", $language, ".txt")),
                        include_str!(concat!(env!("OUT_DIR"), "/", $language, "-pages.txt")),
                        include_str!(concat!(env!("OUT_DIR"), "/", $language, "-desk.txt")),
                        include_str!(concat!(env!("OUT_DIR"), "/", $language, "-server.txt")),
                    ]
                };
            }
            match self {
                Self::English => tables!("en"),
                Self::German => tables!("de"),
                Self::French => tables!("fr"),
                Self::Spanish => tables!("es"),
                Self::Arabic => tables!("ar"),
            }
        }
    }

    impl Default for Words {
        /// English.
        fn default() -> Self {
            Language::English.words()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{By, Language, Table, Words};

    /// What other languages lack.
    const MISSING: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/missing.rs"));

    #[cfg(feature = "embedded")]
    #[test]
    fn what_only_the_server_says_goes_to_no_browser() {
        for language in crate::Language::ALL {
            let sentence = language.words().unwell();
            let fetched = [language.table()].into_iter().chain(By::ALL.map(|by| language.table_by(by)));
            assert!(!sentence.is_empty());
            for (table, length) in fetched.zip(crate::LENGTHS) {
                assert!(!table.contains(sentence), "{language:?}");
                assert_eq!(table.split('\0').count(), length, "{language:?}");
            }
        }
    }

    #[test]
    fn what_other_pages_say_comes_with_them() {
        let words = Words(Box::leak(Box::new(Table::new(Language::English))));
        words.0.bring(0, "first");
        assert!(!words.has(By::Desk) && words.0.message(0) == "first" && words.0.message(1).is_empty());
        words.bring_more(By::Desk, "first of the desk".to_owned());
        assert!(words.has(By::Desk) && !words.has(By::Pages));
        assert_eq!(words.0.message(crate::LENGTHS[0] + crate::LENGTHS[1]), "first of the desk");
        assert_eq!(words.0.message(crate::LENGTHS.iter().sum()), "");
    }

    #[test]
    fn every_language_is_complete() {
        assert!(MISSING.is_empty(), "{} are missing: {MISSING:?}", MISSING.len());
    }
}
