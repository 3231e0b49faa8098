//! The frame of every page: the document, the routes, and the hall that pages of an event stand in.

use crate::api::{About, Page};
use crate::hall::{Hall, ReturnedForm};
use crate::markup::raw_text;
use crate::pages;
use crate::pages::later::{
    DeckLater, EditSessionLater, EventLater, GridLater, ImportLater, KeyLater, LandingLater, LogLater,
    MineLater, NewEventLater, PitchLater, RoomsLater, SessionLater, TakeawaysLater, WallLater,
};
use crate::parts::{Notices, accent};
use crate::words::words;
use leptos::nonce::{Nonce, use_nonce};
use leptos::prelude::*;
use leptos_meta::{MetaTags, Title, provide_meta_context};
use leptos_router::components::{Outlet, ParentRoute, Route, Router, Routes};
use leptos_router::{Lazy, path};

/// Addresses of the files that a browser loads; their names change with their content.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The script that loads the wasm.
    pub script: String,
    /// The wasm.
    pub wasm: String,
    /// The style sheet.
    pub style: String,
    /// The words of the page's language.
    pub words: String,
}

/// Addresses of all pages, as the server's router writes them. Each can be read, and forms on it post to it.
pub const PATHS: [&str; 16] = [
    "/",
    "/new",
    "/k/{secret}",
    "/e/{slug}",
    "/e/{slug}/pitch",
    "/e/{slug}/s/{session}",
    "/e/{slug}/s/{session}/edit",
    "/e/{slug}/deck",
    "/e/{slug}/mine",
    "/e/{slug}/takeaways",
    "/e/{slug}/wall",
    "/e/{slug}/desk",
    "/e/{slug}/desk/rooms",
    "/e/{slug}/desk/event",
    "/e/{slug}/desk/log",
    "/e/{slug}/desk/import",
];

/// The document around a page.
pub fn shell(assets: Assets) -> impl IntoView {
    let nonce = use_nonce();
    let accent = accent_style(accent_here(), nonce.clone());
    let Assets { script, wasm, style, words: table } = assets;
    let language = words().language();
    let key = language.key();
    // The module and the words are fetched side by side.
    let start = format!(
        "const w = fetch('{table}').then(r => r.text()); \
         import('{script}').then(m => m.default({{module_or_path: '{wasm}'}}).then(() => w).then(w => m.hydrate('{key}', w)))"
    );
    view! {
        <!DOCTYPE html>
        <html lang=key dir=language.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <meta name="color-scheme" content="light dark"/>
                // The tokens `--ground` of day and night, so that the browser's own bars continue the page.
                <meta name="theme-color" content="#eff2ea" media="(prefers-color-scheme: light)"/>
                <meta name="theme-color" content="#0d1512" media="(prefers-color-scheme: dark)"/>
                <link rel="stylesheet" href=style/>
                {accent}
                <link rel="icon" href="/icon.svg" type="image/svg+xml"/>
                <link rel="modulepreload" href=script nonce=nonce.clone()/>
                <link rel="preload" href=wasm r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
                <link rel="preload" href=table r#as="fetch" r#type="text/plain" crossorigin="anonymous"/>
                <MetaTags/>
                <script type="module" nonce=nonce>{start}</script>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// The colour that the event of this page has chosen for itself: `#rrggbb`.
fn accent_here() -> Option<String> {
    match use_context::<Page>()?.about {
        About::Event(shown) => shown.board.event.settings.accent.as_ref().map(ToString::to_string),
        _ => None,
    }
}

/// The accent of an event as part of the head of a page, so that the first thing that anybody sees is in it. The
/// style sheet knows what to do without.
fn accent_style(accent: Option<String>, nonce: Option<Nonce>) -> Option<impl IntoView> {
    let sheet = accent::style_sheet(&accent?)?;
    Some(view! { <style nonce=nonce>{sheet}</style> })
}

/// Everything inside the document.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // The server hands the page in; the browser reads what the server wrote into the document.
    let page = SharedValue::new(|| {
        use_context::<Page>().unwrap_or(Page {
            about: About::Nothing,
            returned: None,
            now: 0,
            build: String::new(),
        })
    })
    .into_inner();
    provide_context(ReturnedForm(page.returned));
    let about = match page.about {
        About::Event(shown) => {
            let hall = Hall::new(*shown, page.now, page.build);
            provide_context(hall);
            #[cfg(feature = "hydrate")]
            crate::live::start(hall);
            About::House
        }
        other => other,
    };
    provide_context(about);
    view! {
        <Title formatter=document_title/>
        <Router>
            <Routes fallback=pages::Beyond>
                <Route path=path!("") view={Lazy::<LandingLater>::new()}/>
                <Route path=path!("new") view={Lazy::<NewEventLater>::new()}/>
                <Route path=path!("k/:secret") view={Lazy::<KeyLater>::new()}/>
                <ParentRoute path=path!("e/:slug") view=InHall>
                    <Route path=path!("") view=pages::EventPage/>
                    <Route path=path!("pitch") view={Lazy::<PitchLater>::new()}/>
                    <Route path=path!("s/:session") view={Lazy::<SessionLater>::new()}/>
                    <Route path=path!("s/:session/edit") view={Lazy::<EditSessionLater>::new()}/>
                    <Route path=path!("deck") view={Lazy::<DeckLater>::new()}/>
                    <Route path=path!("mine") view={Lazy::<MineLater>::new()}/>
                    <Route path=path!("takeaways") view={Lazy::<TakeawaysLater>::new()}/>
                    <Route path=path!("wall") view={Lazy::<WallLater>::new()}/>
                    <Route path=path!("desk") view={Lazy::<GridLater>::new()}/>
                    <Route path=path!("desk/rooms") view={Lazy::<RoomsLater>::new()}/>
                    <Route path=path!("desk/event") view={Lazy::<EventLater>::new()}/>
                    <Route path=path!("desk/log") view={Lazy::<LogLater>::new()}/>
                    <Route path=path!("desk/import") view={Lazy::<ImportLater>::new()}/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}

/// What stands on the tab of the browser. Leptos writes it into the page as it is.
fn document_title(page: String) -> String {
    if page.is_empty() { "Campgrid".to_owned() } else { raw_text(format!("{page} · Campgrid")) }
}

/// Pages of an event; without one, that there is nothing here.
#[component]
fn InHall() -> impl IntoView {
    if use_context::<Hall>().is_none() {
        return pages::Nothing().into_any();
    }
    view! {
        <Outlet/>
        <Notices/>
    }
    .into_any()
}
