//! What people see. Compiled natively (`ssr`) it renders pages from the board that the server hands in;
//! compiled to wasm (`hydrate`) it brings the same pages to life and keeps them in step.

// A view is a type, and that of a page nests deeper than the compiler follows by default.
#![recursion_limit = "512"]

pub mod api;
mod hall;
#[cfg(feature = "hydrate")]
mod live;
mod markup;
pub mod pages;
pub mod parts;
#[cfg(test)]
mod sample;
mod seen;
mod shell;
mod theme;
mod words;

pub use hall::{HISTORY, Hall, Link};
pub use shell::{App, Assets, PATHS, shell};
pub use theme::Theme;

/// Where the browser takes over.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate(language: &str, table: String) {
    ::words::Words::bring(::words::Language::from_key(language).unwrap_or_default(), table);
    // Lazily: some pages have to be fetched first.
    leptos::mount::hydrate_lazy(App);
}
