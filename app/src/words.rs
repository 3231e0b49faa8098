//! The words of the page that is being rendered.

use ::words::Words;

/// The interface in the language of this page.
#[cfg(feature = "ssr")]
pub fn words() -> Words {
    leptos::prelude::use_context().unwrap_or_default()
}

/// Takes the words that the start script fetched.
#[cfg(feature = "hydrate")]
pub(crate) fn bring(language: &str, table: String) {
    Words::bring(::words::Language::from_key(language).unwrap_or_default(), table);
}

/// The interface in the language of this page. The start script brings it before anything else happens.
#[cfg(not(feature = "ssr"))]
pub fn words() -> Words {
    Words::here().unwrap_or_else(|| {
        Words::bring(::words::Language::English, String::new());
        words()
    })
}
