//! All words of the interface, one folder per language: `lang/en/*.ftl` and so on, in [Project Fluent's
//! format](https://projectfluent.org). `build.rs` makes a method of [`Words`] out of every message, so a message that
//! is not there, or lacks an argument, does not compile.
//!
//! The server has every language in it (feature `embedded`); a browser fetches the table of the one that its page is
//! in, and hands it to [`Words::bring`] before anything is rendered. What only the server says, such as why something
//! is refused, stands in `lang/en/server/*.ftl`, and no browser fetches it.

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

struct Table {
    language: Language,
    messages: Vec<&'static str>,
}

impl Table {
    fn new(language: Language, text: &'static str) -> Self {
        let mut messages: Vec<_> = text.split('\0').collect();
        // A table of another build says nothing where it ends too soon, rather than breaking the page.
        messages.resize(MESSAGES, "");
        Self { language, messages }
    }
}

static HERE: OnceLock<Table> = OnceLock::new();

impl Words {
    /// The words of a browser's page, from the table that it fetched; later calls change nothing.
    pub fn bring(language: Language, table: String) {
        // For as long as the page lives.
        let _ = HERE.set(Table::new(language, table.leak()));
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
        self.0.messages[at]
    }

    fn say(self, at: usize, args: &[Arg]) -> String {
        say::say(self.0.language, self.0.messages[at], args)
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
    use super::{Language, Table, Words};
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
            let of_server = match self {
                Self::English => include_str!(concat!(env!("OUT_DIR"), "/en-server.txt")),
                Self::German => include_str!(concat!(env!("OUT_DIR"), "/de-server.txt")),
                Self::French => include_str!(concat!(env!("OUT_DIR"), "/fr-server.txt")),
                Self::Spanish => include_str!(concat!(env!("OUT_DIR"), "/es-server.txt")),
                Self::Arabic => include_str!(concat!(env!("OUT_DIR"), "/ar-server.txt")),
            };
            let mut whole = Table::new(self, self.table());
            whole.messages.extend(of_server.split('\0'));
            whole
        }

        /// Its table as a browser fetches it.
        pub fn table(self) -> &'static str {
            match self {
                Self::English => include_str!(concat!(env!("OUT_DIR"), "/en.txt")),
                Self::German => include_str!(concat!(env!("OUT_DIR"), "/de.txt")),
                Self::French => include_str!(concat!(env!("OUT_DIR"), "/fr.txt")),
                Self::Spanish => include_str!(concat!(env!("OUT_DIR"), "/es.txt")),
                Self::Arabic => include_str!(concat!(env!("OUT_DIR"), "/ar.txt")),
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
    /// What other languages lack.
    const MISSING: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/missing.rs"));

    #[cfg(feature = "embedded")]
    #[test]
    fn what_only_the_server_says_goes_to_no_browser() {
        for language in crate::Language::ALL {
            let sentence = language.words().unwell();
            assert!(!sentence.is_empty() && !language.table().contains(sentence), "{language:?}");
            assert_eq!(language.table().split('\0').count(), crate::MESSAGES, "{language:?}");
        }
    }

    #[test]
    fn every_language_is_complete() {
        assert!(MISSING.is_empty(), "{} are missing: {MISSING:?}", MISSING.len());
    }
}
