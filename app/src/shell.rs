//! The frame of every page: the document, the routes, and the hall that pages of an event stand in.

use crate::api::{About, Page};
use crate::hall::{Hall, ReturnedForm};
use crate::markup::raw_text;
use crate::pages;
use crate::pages::desk::Tab;
use crate::pages::later::Later;
use crate::parts::{Notices, accent};
use crate::theme::{Theme, theme};
use crate::words::words;
use ::words::{By, Words};
use leptos::html;
use leptos::nonce::{Nonce, use_nonce};
use leptos::prelude::*;
use leptos_meta::{MetaTags, Title, provide_meta_context};
use leptos_router::components::{Outlet, ParentRoute, Route, Router, Routes};
use leptos_router::location::RequestUrl;
use leptos_router::path;

/// Addresses of the files that a browser loads; their names change with their content.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The script that loads the wasm.
    pub script: String,
    /// What that script imports, so that a browser need not find out by reading it.
    pub modules: Vec<String>,
    /// The wasm, as the crate `bundle` has packed it.
    pub wasm: String,
    /// The style sheet.
    pub style: String,
    /// The one that pages of facilitators, walls, doors and paper have besides.
    pub desk_style: String,
    /// The words of the page's language: what an event's page says.
    pub words: String,
    /// What other pages say, in the order of [`::words::By`].
    pub more_words: [String; 2],
}

/// Addresses of all pages, as the server's router writes them. Each can be read, and forms on it post to it.
pub const PATHS: [&str; 26] = [
    "/",
    "/new",
    "/k/{secret}",
    "/w/{secret}",
    "/e/{slug}",
    "/e/{slug}/pitch",
    "/e/{slug}/s/{session}",
    "/e/{slug}/s/{session}/edit",
    "/e/{slug}/deck",
    "/e/{slug}/mine",
    "/e/{slug}/me",
    "/e/{slug}/takeaways",
    "/e/{slug}/formats",
    "/e/{slug}/wall",
    "/e/{slug}/door/{room}",
    "/e/{slug}/print",
    "/e/{slug}/card/{secret}",
    "/e/{slug}/desk",
    "/e/{slug}/desk/rooms",
    "/e/{slug}/desk/event",
    "/e/{slug}/desk/merge",
    "/e/{slug}/desk/people",
    "/e/{slug}/desk/wall",
    "/e/{slug}/desk/report",
    "/e/{slug}/desk/log",
    "/e/{slug}/desk/import",
];

/// The token `--ground` by day and by night.
const DAY: &str = "#eff2ea";
const NIGHT: &str = "#0d1512";

/// The document around a page.
pub fn shell(assets: Assets) -> impl IntoView {
    let w = words();
    let nonce = use_nonce();
    let accent = accent_style(accent_here(), nonce.clone());
    let start = start(&assets, w, "hydrate");
    let says = says_here();
    let Assets { script, wasm, modules, words: table, more_words, desk_style, .. } = assets.clone();
    let preload = |script| view! { <link rel="modulepreload" href=script nonce=nonce.clone()/> };
    let tables = By::ALL.into_iter().zip(more_words).filter(|(by, _)| says.contains(by));
    let tables = [table].into_iter().chain(tables.map(|(_, table)| table));
    let tables = tables.map(|table| {
        view! { <link rel="preload" href=table r#as="fetch" r#type="text/plain" crossorigin="anonymous"/> }
    });
    let manifest = use_context::<Page>().and_then(|page| match page.about {
        About::Event(shown) => Some(format!("/e/{}/manifest.webmanifest", shown.board.event.slug)),
        _ => None,
    });
    view! {
        <!DOCTYPE html>
        <html lang=w.language().key() dir=w.language().dir() data-theme=theme().map(Theme::key)>
            <head>
                {head(&assets)}
                {says.contains(&By::Desk).then(|| view! { <link rel="stylesheet" href=desk_style/> })}
                {accent}
                {manifest.map(|manifest| view! { <link rel="manifest" href=manifest/> })}
                {modules.into_iter().chain([script]).map(preload).collect_view()}
                <link rel="preload" href=wasm r#as="fetch" crossorigin="anonymous"/>
                {tables.collect_view()}
                <MetaTags/>
                <script type="module" nonce=nonce>{start}</script>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// Whose words are on this page, besides those of an event's page.
fn says_here() -> &'static [By] {
    let address = use_context::<RequestUrl>().and_then(|address| address.parse().ok());
    address.map_or(&[], |address| pages::later::says(address.path()))
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

/// What every document begins with.
fn head(assets: &Assets) -> impl IntoView + use<> {
    // So that the browser's own bars continue the page.
    let ground = |colour, when| html::meta().name("theme-color").content(colour).attr("media", when);
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
        <meta name="color-scheme" content="light dark"/>
        {ground(if theme() == Some(Theme::Dark) { NIGHT } else { DAY }, "(prefers-color-scheme: light)")}
        {ground(if theme() == Some(Theme::Light) { DAY } else { NIGHT }, "(prefers-color-scheme: dark)")}
        <link rel="stylesheet" href=assets.style.clone()/>
        <link rel="icon" href="/icon.svg" type="image/svg+xml"/>
        <link rel="apple-touch-icon" href="/icon-apple.png"/>
    }
}

/// The script that loads the wasm, and the words beside it, and calls a function of it.
fn start(Assets { script, wasm, words, .. }: &Assets, w: Words, call: &str) -> String {
    let key = w.language().key();
    format!(
        "const w = fetch('{words}').then(r => r.text()); \
         import('{script}').then(m => m.default({{module_or_path: m.unpack('{wasm}')}}).then(() => w).then(w => m.{call}('{key}', w)))"
    )
}

/// What a phone shows that gets no page from the server: see `server/src/web/sw.js`. It is the same for everybody and every
/// address, and true even where its script does not run.
#[derive(Clone, Debug)]
pub struct Offline {
    /// The document.
    pub document: String,
    /// The one script in it, by whose hash its policy lets it run.
    pub script: String,
}

/// The document for when there is no server.
#[cfg(feature = "ssr")]
pub fn offline(assets: &Assets, w: Words) -> Offline {
    let script = start(assets, w, "show_kept");
    // The script shows what is kept in place of all this, or else unhides what is so.
    let document = view! {
        <!DOCTYPE html>
        <html lang=w.language().key() dir=w.language().dir()>
            <head>
                {head(assets)}
                <title>{format!("{} · Campgrid", w.offline_title())}</title>
                <script type="module">{script.clone()}</script>
            </head>
            <body>
                <main class="page page--narrow">
                    <h1>{w.offline_title()}</h1>
                    <p class="page__lead">{w.offline_lead()}</p>
                    <p data-offline="looking">{w.offline_looking()}</p>
                    <p data-offline="nothing" hidden>{w.offline_nothing()}</p>
                    <p data-offline="desk" hidden>{w.offline_desk()}</p>
                    <p class="row part"><a class="button" href="">{w.offline_again()}</a></p>
                </main>
            </body>
        </html>
    };
    Offline { document: document.to_html(), script }
}

/// Everything inside the document.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // Without a server, the page is the one that was kept.
    #[cfg(feature = "hydrate")]
    let kept = use_context::<crate::live::keep::Kept>();
    #[cfg(feature = "hydrate")]
    if let Some(kept) = &kept {
        provide_context(kept.page.clone());
    }
    let page =
        handed_in().unwrap_or(Page { about: About::Nothing, returned: None, now: 0, build: String::new() });
    provide_context(ReturnedForm(page.returned));
    let about = match page.about {
        About::Event(shown) => {
            let hall = Hall::new(*shown, page.now, page.build);
            provide_context(hall);
            #[cfg(feature = "hydrate")]
            if let Some(kept) = kept {
                kept.restore(hall);
            }
            About::House
        }
        other => other,
    };
    provide_context(about);
    view! {
        <Title formatter=document_title/>
        <Router>
            <Routes fallback=pages::Beyond>
                <Route path=path!("") view=Later::Landing/>
                <Route path=path!("new") view=Later::NewEvent/>
                <Route path=path!("k/:secret") view=Later::Key/>
                <ParentRoute path=path!("e/:slug") view=InHall>
                    <Route path=path!("") view=pages::EventPage/>
                    <Route path=path!("pitch") view=Later::Pitch/>
                    <Route path=path!("s/:session") view=Later::Session/>
                    <Route path=path!("s/:session/edit") view=Later::EditSession/>
                    <Route path=path!("deck") view=Later::Deck/>
                    <Route path=path!("me") view=Later::Me/>
                    <Route path=path!("mine") view=Later::Mine/>
                    <Route path=path!("takeaways") view=Later::Takeaways/>
                    <Route path=path!("formats") view=Later::Formats/>
                    <Route path=path!("wall") view=Later::Wall/>
                    <Route path=path!("door/:room") view=Later::Door/>
                    <Route path=path!("print") view=Later::Print/>
                    <Route path=path!("card/:card") view=Later::Card/>
                    <Route path=path!("desk") view={Later::Desk(Tab::Grid)}/>
                    <Route path=path!("desk/rooms") view={Later::Desk(Tab::Rooms)}/>
                    <Route path=path!("desk/event") view={Later::Desk(Tab::Event)}/>
                    <Route path=path!("desk/merge") view={Later::Desk(Tab::Merge)}/>
                    <Route path=path!("desk/people") view={Later::Desk(Tab::People)}/>
                    <Route path=path!("desk/wall") view={Later::Desk(Tab::Wall)}/>
                    <Route path=path!("desk/report") view={Later::Desk(Tab::Report)}/>
                    <Route path=path!("desk/log") view={Later::Desk(Tab::Log)}/>
                    <Route path=path!("desk/import") view={Later::Desk(Tab::Import)}/>
                </ParentRoute>
                <ParentRoute path=path!("w/:secret") view=InHall>
                    <Route path=path!("") view=Later::Wall/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}

/// The page that this is: the server writes it into the document,
#[cfg(feature = "ssr")]
fn handed_in() -> Option<Page> {
    let page = use_context::<Page>();
    // Numbers and texts: nothing that JSON could not hold.
    SharedValue::new_str(|| {
        page.as_ref().and_then(|page| serde_json::to_string(page).ok()).unwrap_or_default()
    });
    page
}

/// and the browser reads it there; what it has kept needs no document.
#[cfg(not(feature = "ssr"))]
fn handed_in() -> Option<Page> {
    use_context::<Page>().or_else(|| crate::json::read(&SharedValue::new_str(String::new).into_inner()))
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
