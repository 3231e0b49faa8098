//! Paper: the grid for a wall, a sheet for each door, cards to cut out, codes to scan. Each is a page that the browser
//! prints; what is there only to choose does not come onto paper, and nothing on paper means something by its colour.

mod cards;
mod codes;
mod grid;
mod pitch_cards;
mod rooms;

use crate::hall::{Hall, hall};
use crate::parts::{Erase, Header, Here, WindowTitle};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Board, Slot};
use std::sync::Arc;

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// Rooms and slots.
    Grid,
    /// A page for each room.
    Rooms,
    /// A card for each session.
    Cards,
    /// The way in, and to each room.
    Codes,
    /// Blank cards for pitches by hand: each with the way to the session that it becomes.
    PitchCards,
    /// The way to each room's own screen, for the tablet that hangs there: with the secret to count heads.
    Tablets,
}

impl What {
    const ALL: [Self; 6] =
        [Self::Grid, Self::Rooms, Self::Cards, Self::Codes, Self::PitchCards, Self::Tablets];

    /// As addresses write it.
    fn key(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Rooms => "rooms",
            Self::Cards => "cards",
            Self::Codes => "codes",
            Self::PitchCards => "pitch-cards",
            Self::Tablets => "tablets",
        }
    }

    /// Whether it holds secrets, which only facilitators have.
    fn is_secret(self) -> bool {
        matches!(self, Self::PitchCards | Self::Tablets)
    }

    /// What the router is to leave to the browser: what is on pitch cards comes with their page.
    fn rel(self) -> Option<&'static str> {
        (self == Self::PitchCards).then_some("external")
    }

    /// What it is called, and what it is for.
    fn says(self) -> (&'static str, &'static str) {
        let w = words();
        match self {
            Self::Grid => (w.print_grid(), w.print_grid_about()),
            Self::Rooms => (w.print_rooms(), w.print_rooms_about()),
            Self::Cards => (w.print_cards(), w.print_cards_about()),
            Self::Codes => (w.print_codes(), w.print_codes_about()),
            Self::PitchCards => (w.card_sheets(), w.card_sheets_about()),
            Self::Tablets => (w.print_tablets(), w.print_tablets_about()),
        }
    }
}

/// How large a sheet is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Paper {
    /// What every printer has.
    #[default]
    A4,
    /// For walls.
    A3,
}

impl Paper {
    const ALL: [Self; 2] = [Self::A4, Self::A3];

    fn key(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
        }
    }
}

/// What to print, and the choices before that.
#[component]
pub fn Print() -> impl IntoView {
    let w = words();
    let hall = hall();
    let query = use_query_map();
    let asked = Memo::new(move |_| {
        let query = query.read();
        let what = query.get("what").and_then(|key| What::ALL.into_iter().find(|what| what.key() == key));
        let paper =
            query.get("paper").and_then(|key| Paper::ALL.into_iter().find(|paper| paper.key() == key));
        let what = what.filter(|what| !what.is_secret() || hall.facilitates());
        (what, paper.unwrap_or_default())
    });
    let title = move || match asked.get().0 {
        Some(what) => what.says().0.to_owned(),
        None => w.print_title().to_owned(),
    };
    let content = move || match asked.get() {
        (None, _) => choices(hall),
        (Some(what), paper) => sheets(hall, what, paper),
    };
    view! {
        <WindowTitle text=title/>
        {content}
    }
    .erase()
}

fn address(hall: Hall, what: What, paper: Paper) -> String {
    hall.path(&format!("print?what={}&paper={}", what.key(), paper.key()))
}

/// What there is to print.
fn choices(hall: Hall) -> AnyView {
    let w = words();
    let one = move |what: What| {
        let (name, about) = what.says();
        let papers = Paper::ALL.map(|paper| {
            let label = w.print_on(name, paper.name());
            view! { <a class="button button--quiet" href=address(hall, what, paper) rel=what.rel() aria-label=label>{paper.name()}</a> }
        });
        view! {
            <li class="papers__one">
                <h2 class="papers__name">{name}</h2>
                <p class="soft">{about}</p>
                <p class="row">{papers.into_iter().collect_view()}</p>
            </li>
        }
        .erase()
    };
    let all = move || What::ALL.into_iter().filter(move |what| !what.is_secret() || hall.facilitates());
    view! {
        <Header here=Here::Elsewhere/>
        <main id="main" class="page">
            <h1>{w.print_title()}</h1>
            <p class="page__lead">{w.print_lead()}</p>
            <ul class="papers" role="list">{move || all().map(one).collect_view()}</ul>
        </main>
    }
    .erase()
}

/// The sheets, below what chooses among them.
fn sheets(hall: Hall, what: What, paper: Paper) -> AnyView {
    let w = words();
    let pill = |other: What| {
        let current = (other == what).then_some("page");
        view! { <a class="pill" href=address(hall, other, paper) rel=other.rel() aria-current=current>{other.says().0}</a> }
    };
    let size = |other: Paper| {
        let current = (other == paper).then_some("page");
        view! { <a class="pill" href=address(hall, what, other) rel=what.rel() aria-current=current>{other.name()}</a> }
    };
    let all = What::ALL.into_iter().filter(|what| !what.is_secret() || hall.facilitates());
    // What stands on paper everybody may read.
    let board = Memo::new(move |_| {
        hall.board.with(|board| board.public().map_or_else(|| Arc::clone(board), Arc::new))
    });
    let pages = move || {
        let board = board.get();
        match what {
            What::Grid => grid::sheets(hall, &board, paper),
            What::Rooms => rooms::sheets(hall, &board, paper),
            What::Cards => cards::sheets(hall, &board, paper),
            What::Codes => codes::sheets(hall, &board, paper),
            What::PitchCards => pitch_cards::sheets(hall, &board, paper),
            What::Tablets => codes::tablets(hall, &board, paper),
        }
    };
    view! {
        <nav class="paper-choice" aria-label=w.print_title()>
            <p class="row"><a href=hall.path("print")>{w.print_title()}</a></p>
            <p class="row">{all.map(pill).collect_view()}</p>
            <p class="row">{Paper::ALL.map(size).into_iter().collect_view()} <Go/></p>
            {(what == What::PitchCards).then(|| pitch_cards::how_many(paper))}
            <p class="soft small">{w.print_how()}</p>
        </nav>
        // Sheets are wider than a phone: keys scroll, too.
        <main id="main" class=format!("paper paper--{}", what.key()) tabindex="0">
            <h1 class="unseen">{what.says().0}</h1>
            {pages}
        </main>
    }
    .erase()
}

/// A button that prints the page, where there is a script.
#[component]
fn Go() -> impl IntoView {
    let can = RwSignal::new(false);
    Effect::new(move || can.set(true));
    let print = |_| {
        #[cfg(feature = "hydrate")]
        drop(window().print());
    };
    let button = move || {
        view! { <button type="button" class="button" on:click=print>{words().print_go()}</button> }.erase()
    };
    view! { {move || can.get().then(button)} }.erase()
}

/// What a slot is called that is not for sessions.
fn across(slot: &Slot) -> String {
    match slot.text.title.as_str() {
        "" => words().slot_kind(slot.text.kind).to_owned(),
        title => title.to_owned(),
    }
}

/// Where there is nothing to print.
fn nothing() -> AnyView {
    view! { <p class="page page--narrow page__lead">{words().print_nothing()}</p> }.erase()
}

/// Things in parts of as equal length as can be, of at most so many.
fn evenly<T>(things: &[T], most: usize) -> impl Iterator<Item = &[T]> {
    let parts = things.len().div_ceil(most.max(1)).max(1);
    things.chunks(things.len().div_ceil(parts).max(1))
}

/// Hosts of a session, as they stand on paper.
fn hosts(hall: Hall, session: &model::Session) -> String {
    let comma = words().list_comma("", "");
    hall.names
        .with(|names| session.idea.hosts.iter().map(|host| names.host(host)).collect::<Vec<_>>().join(&comma))
}

/// The name of the event.
fn name(board: &Board) -> String {
    board.event.settings.name.clone()
}

#[cfg(test)]
mod tests {
    use super::evenly;

    #[test]
    fn parts_are_as_equal_as_can_be_and_none_is_too_long() {
        for (n, most, parts) in
            [(40, 8, vec![8; 5]), (7, 6, vec![4, 3]), (9, 9, vec![9]), (10, 4, vec![4, 4, 2])]
        {
            let things: Vec<_> = (0..n).collect();
            assert_eq!(evenly(&things, most).map(<[i32]>::len).collect::<Vec<_>>(), parts, "{n} by {most}");
        }
        assert_eq!(evenly(&[(); 0], 4).count(), 0);
    }
}
