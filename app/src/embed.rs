//! The board for a frame in a page of another site: a document of its own that only reads. It brings the style sheets and
//! nothing else of Campgrid, needs no cookie, and fetches itself anew while it is looked at.

use crate::parts::{Erase, accent};
use crate::shell::Assets;
use crate::theme::Theme;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Millis, Names, Place, Room, RunId, Slot};
use std::collections::BTreeMap;

/// What an address asks for: `?theme=dark&rooms=Koto,3&day=2030-05-30`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// How it looks; as the device says without.
    pub theme: Option<Theme>,
    /// Only these rooms, by number or name; all without.
    pub rooms: Vec<String>,
    /// The day, as `2030-05-30`; the one that is on or comes next without.
    pub day: Option<String>,
}

impl Embed {
    /// Reads the query of an address.
    pub fn read<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Self {
        let rooms = get("rooms").unwrap_or_default().split(',').map(str::trim);
        Self {
            theme: get("theme").and_then(Theme::from_key),
            rooms: rooms.filter(|room| !room.is_empty()).map(str::to_owned).collect(),
            day: get("day").map(str::to_owned),
        }
    }

    /// The rooms that it shows. Where none is meant, all are: a frame with nothing in it helps nobody.
    fn rooms<'b>(&self, board: &'b Board) -> Vec<&'b Room> {
        let asked = |room: &&Room| {
            self.rooms.iter().any(|asked| {
                *asked == room.id.to_string() || asked.to_lowercase() == room.text.name.to_lowercase()
            })
        };
        let some: Vec<_> = board.rooms.iter().filter(asked).collect();
        if some.is_empty() { board.rooms.iter().collect() } else { some }
    }
}

/// The document, and what it says of itself to the browser that shows it.
#[derive(Clone, Debug)]
pub struct Embedded {
    /// The document.
    pub document: String,
    /// The one script in it, by whose hash its policy lets it run.
    pub script: &'static str,
    /// The colours of the event in it, by whose hash its policy lets them apply.
    pub style: String,
}

/// Fetches the document anew every half a minute and puts its board in the place of the one before; says how old what
/// stands there is where that fails.
const SCRIPT: &str = "\
const look = async () => {\
  if (document.hidden) return;\
  const old = document.querySelector('.embed__old');\
  try {\
    const answer = await fetch(location.href, { cache: 'no-cache', credentials: 'omit' });\
    if (!answer.ok) throw answer.status;\
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');\
    const now = document.querySelector('main');\
    if (next.outerHTML !== now.outerHTML) now.replaceWith(document.adoptNode(next));\
    old.hidden = true;\
  } catch { old.hidden = false; }\
};\
setInterval(look, 25000 + 10000 * Math.random());\
document.addEventListener('visibilitychange', look);";

/// The board as everybody may see it, as a document for a frame. `address` is that of the event.
pub fn embedded(
    assets: &Assets,
    board: &Board,
    names: &Names,
    address: &str,
    asked: &Embed,
    now: Millis,
) -> Embedded {
    let w = words();
    let accent = board.event.settings.accent.as_ref().map(ToString::to_string);
    let style = accent.and_then(|accent| accent::style_sheet(&accent)).unwrap_or_default();
    let name = board.event.settings.name.clone();
    let content = content(board, names, address, asked, now);
    let document = view! {
        <!DOCTYPE html>
        <html lang=w.language().key() dir=w.language().dir() data-theme=asked.theme.map(Theme::key)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="robots" content="noindex"/>
                <title>{crate::markup::raw_text(name.clone())}</title>
                <link rel="stylesheet" href=assets.style.clone()/>
                <link rel="stylesheet" href=assets.desk_style.clone()/>
                {(!style.is_empty()).then(|| view! { <style>{style.clone()}</style> })}
                <noscript><meta http-equiv="refresh" content="60"/></noscript>
            </head>
            <body class="embed">
                <header class="embed__head">
                    <h1 class="embed__name" dir="auto"><a href=address.to_owned() target="_blank" rel="noopener">{name}</a></h1>
                    <p class="embed__old" role="status" hidden>{w.embed_old()}</p>
                </header>
                {content}
                <script type="module">{SCRIPT}</script>
            </body>
        </html>
    }
    .to_html();
    Embedded { document, script: SCRIPT, style }
}

fn content(board: &Board, names: &Names, address: &str, asked: &Embed, now: Millis) -> AnyView {
    let w = words();
    let days = board.days();
    let on = board.slots.iter().find(|slot| slot.ends_at() > now).or(board.slots.last());
    let chosen = asked.day.as_deref().and_then(|asked| days.iter().find(|(day, _)| day.to_string() == asked));
    let chosen = chosen.or_else(|| days.iter().find(|(day, _)| Some(*day) == on.map(|slot| slot.text.day())));
    let Some((day, slots)) = chosen.filter(|_| board.event.phase != model::Phase::Setup) else {
        return view! { <main class="embed__board"><p class="embed__none">{w.embed_nothing()}</p></main> }
            .erase();
    };
    let tabs = days.iter().map(|(other, _)| {
        let current = (other == day).then_some("page");
        view! { <a class="pill" href=query(asked, &other.to_string()) aria-current=current>{w.date(*other)}</a> }
    });
    let grid = board.grid();
    let rooms = asked.rooms(board);
    let several = days.len() > 1;
    view! {
        <main class="embed__board">
            {several.then(|| view! { <nav class="row embed__days" aria-label=w.embed_days()>{tabs.collect_view()}</nav> })}
            {(!several).then(|| view! { <p class="embed__day">{w.date(*day)}</p> })}
            {slots.iter().map(|slot| row(board, names, &grid, &rooms, address, slot, now)).collect_view()}
        </main>
    }
    .erase()
}

/// The address of another day of the same frame.
fn query(asked: &Embed, day: &str) -> String {
    let theme = asked.theme.map(|theme| format!("&theme={}", theme.key())).unwrap_or_default();
    let rooms: Vec<_> = asked.rooms.iter().map(|room| percent(room)).collect();
    let rooms = if rooms.is_empty() { String::new() } else { format!("&rooms={}", rooms.join(",")) };
    format!("?day={day}{theme}{rooms}")
}

/// Text as it can stand in the query of an address.
fn percent(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}

fn row(
    board: &Board,
    names: &Names,
    grid: &BTreeMap<Place, RunId>,
    rooms: &[&Room],
    address: &str,
    slot: &Slot,
    now: Millis,
) -> AnyView {
    let w = words();
    let cells = rooms.iter().filter_map(|room| {
        let run = grid.get(&Place { room: room.id, slot: slot.id })?;
        let session = board.session(run.session)?;
        let hosts: Vec<&str> = session.idea.hosts.iter().map(|host| names.host(host)).collect();
        let to = format!("{address}/s/{}", session.id);
        Some(
            view! {
                <li class="embed__session">
                    <a class="embed__title" href=to target="_blank" rel="noopener" dir="auto">{session.idea.title.clone()}</a>
                    <span class="embed__room" dir="auto">{room.text.name.clone()}</span>
                    <span class="embed__hosts" dir="auto">{hosts.join(&w.list_comma("", ""))}</span>
                </li>
            }
            .erase(),
        )
    });
    let cells: Vec<AnyView> = cells.collect();
    let content = if slot.is_for_sessions() {
        let none = cells.is_empty().then(|| view! { <li class="embed__free">{w.embed_free()}</li> });
        view! { <ul class="embed__sessions" role="list">{cells.into_iter().collect_view()}{none}</ul> }
            .erase()
    } else {
        let title = match slot.text.title.as_str() {
            "" => w.slot_kind(slot.text.kind).to_owned(),
            title => title.to_owned(),
        };
        view! { <p class="embed__across" dir="auto">{title}</p> }.erase()
    };
    let on = slot.is_on(now);
    view! {
        <section class="embed__slot" class:embed__slot--on=on class:embed__slot--past={slot.ends_at() <= now}>
            <h2 class="embed__time figures">{slot.times()} {on.then(|| view! { <span class="embed__now">{w.embed_now()}</span> })}</h2>
            {content}
        </section>
    }
    .erase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{add, board};

    fn reading(pairs: &'static [(&'static str, &'static str)]) -> Embed {
        Embed::read(|name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| *value))
    }

    #[test]
    fn an_address_chooses_rooms_by_number_or_name_and_a_wrong_one_chooses_nothing_away() {
        let board = board();
        let names =
            |embed: &Embed| embed.rooms(&board).iter().map(|room| room.text.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&reading(&[("rooms", "koto")])), ["Koto"]);
        assert_eq!(names(&reading(&[("rooms", " 1 ,Koto,")])), ["Ukulele", "Koto"]);
        assert_eq!(names(&reading(&[("rooms", "nowhere")])), ["Ukulele", "Koto"]);
        assert_eq!(names(&reading(&[])), ["Ukulele", "Koto"]);
        let day = query(&reading(&[("rooms", "Zelt & Bar"), ("theme", "dark")]), "2030-05-30");
        assert_eq!(day, "?day=2030-05-30&theme=dark&rooms=Zelt%20%26%20Bar");
    }

    #[test]
    fn what_people_typed_stays_text() {
        let mut board = board();
        add(&mut board, "<script>alert(1)</script>", &[Some((1, 1))]);
        board.event.settings.name = "</title><script>alert(2)</script>".into();
        let assets = Assets {
            script: String::new(),
            modules: Vec::new(),
            wasm: String::new(),
            style: "/style.css".into(),
            desk_style: "/desk.css".into(),
            words: String::new(),
            more_words: Default::default(),
        };
        let owner = Owner::new();
        let embedded =
            owner.with(|| embedded(&assets, &board, &Names::default(), "https://x", &Embed::default(), 0));
        assert!(
            embedded.document.contains("&lt;script>alert(1)")
                || embedded.document.contains("&lt;script&gt;alert(1)")
        );
        assert!(!embedded.document.contains("<script>alert"), "{}", embedded.document);
        assert!(embedded.document.contains("Ukulele"));
    }
}
