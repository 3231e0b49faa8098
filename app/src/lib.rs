//! What people see. Compiled natively (`ssr`) it renders pages from the board that the server hands in;
//! compiled to wasm (`hydrate`) it brings the same pages to life and keeps them in step.

// A view is a type, and that of a page nests deeper than the compiler follows by default.
#![recursion_limit = "512"]

pub mod api;
#[cfg(feature = "ssr")]
mod embed;
mod hall;
pub mod json;
#[cfg(feature = "hydrate")]
mod live;
mod look;
mod markup;
pub mod pages;
pub mod parts;
#[cfg(test)]
mod sample;
mod seen;
mod shell;
mod theme;
mod words;

#[cfg(feature = "ssr")]
pub use embed::{Embed, Embedded, embedded};
pub use hall::{HISTORY, Hall, Link};
#[cfg(feature = "ssr")]
pub use shell::offline;
pub use shell::{App, Assets, Offline, PATHS, shell};
pub use theme::Theme;

/// Where the browser takes over.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate(language: &str, table: String) {
    words::bring(language, table);
    wasm_bindgen_futures::spawn_local(async {
        // All that the page is made of is there before anything of it comes to life: nothing in it waits, and the
        // asynchronous way of coming to life, of which every kind of view has its own, need not be downloaded.
        pages::fetch().await;
        leptos::mount::hydrate_body(App);
    });
}

/// Where the browser shows, without a server, what it has kept: see [`shell::Offline`].
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub async fn show_kept(language: String, table: String) {
    words::bring(&language, table);
    if let Some(kept) = live::keep::kept().await {
        mount_kept(kept).await;
    }
}

/// Lazily: to make every element of a page, rather than to take over those of the server, is code that no first visit
/// needs.
#[cfg(feature = "hydrate")]
#[leptos::prelude::lazy]
fn mount_kept(kept: live::keep::Kept) {
    use leptos::prelude::{document, provide_context};

    if let Some(body) = document().body() {
        body.set_inner_html("");
    }
    leptos::mount::mount_to_body(|| {
        provide_context(kept);
        App()
    });
}
