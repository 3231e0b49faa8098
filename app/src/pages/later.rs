//! Pages, and parts of pages, that a first visit does not need: the browser fetches their code when it shows the
//! first of them. The five
//! pages of the desk share most of theirs, and come together.

use super::{Deck, EditSession, Key, Landing, Me, Mine, NewEvent, Pitch, SessionPage, Takeaways, Wall, desk};
use crate::parts::Erase;
use leptos::prelude::*;
use leptos_router::LazyRoute;

#[lazy]
fn show_landing() -> AnyView {
    Landing().erase()
}

#[lazy]
fn show_key() -> AnyView {
    Key().erase()
}

#[lazy]
fn show_pitch() -> AnyView {
    Pitch().erase()
}

#[lazy]
fn show_session() -> AnyView {
    SessionPage().erase()
}

#[lazy]
fn show_deck() -> AnyView {
    Deck().erase()
}

#[lazy]
fn show_me() -> AnyView {
    Me().erase()
}

#[lazy]
fn show_mine() -> AnyView {
    Mine().erase()
}

#[lazy]
fn show_takeaways() -> AnyView {
    Takeaways().erase()
}

#[lazy]
fn show_new_event() -> AnyView {
    NewEvent().erase()
}

#[lazy]
fn show_edit_session() -> AnyView {
    EditSession().erase()
}

#[lazy]
fn show_wall() -> AnyView {
    Wall().erase()
}

#[lazy]
fn show_desk(tab: desk::Tab) -> AnyView {
    desk::page(tab)
}

/// A part of the event's page whose code comes later. They share most of theirs, and come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The search of the programme.
    Find,
    /// The ways in.
    Share,
    /// What there is to know before the event begins.
    Welcome,
    /// One's own pitches.
    Own,
    /// What waits for a network.
    Waiting,
    /// What waits for a person.
    Nudges,
}

/// Makes a part.
pub(crate) fn part(part: Part) -> AnyView {
    use super::event::{Find, Own, Share, Welcome};
    use crate::parts::{Nudges, Waiting};

    match part {
        Part::Find => Find().erase(),
        Part::Share => Share().erase(),
        Part::Welcome => Welcome().erase(),
        Part::Own => Own().erase(),
        Part::Waiting => Waiting().erase(),
        Part::Nudges => Nudges().erase(),
    }
}

/// Makes a part in the browser. The server does not ask for it this way, or every page would fetch the code beforehand.
#[cfg(feature = "hydrate")]
#[lazy]
fn show_part(which: Part) -> AnyView {
    part(which)
}

/// Fetches the code of the parts.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetch_parts() {
    __preload_show_part().await;
}

/// Makes a part; at once, when its code is there.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetched_part(part: Part) -> AnyView {
    show_part(part).await
}

/// Gives each page a route. (`preload` is what the macro makes beside each of the functions above for the browser,
/// where it starts fetching; it stands here, and not behind leptos's `#[lazy_route]`, so that routes can share one.)
macro_rules! later {
    ($($route:ident: $show:ident($($tab:expr)?), $preload:ident;)*) => {$(
        pub(crate) struct $route;

        impl LazyRoute for $route {
            fn data() -> Self {
                Self
            }

            async fn view(_: Self) -> AnyView {
                $show($($tab)?).await
            }

            async fn preload() {
                #[cfg(feature = "hydrate")]
                $preload().await;
            }
        }
    )*};
}

later! {
    LandingLater: show_landing(), __preload_show_landing;
    KeyLater: show_key(), __preload_show_key;
    PitchLater: show_pitch(), __preload_show_pitch;
    SessionLater: show_session(), __preload_show_session;
    DeckLater: show_deck(), __preload_show_deck;
    MeLater: show_me(), __preload_show_me;
    MineLater: show_mine(), __preload_show_mine;
    TakeawaysLater: show_takeaways(), __preload_show_takeaways;
    NewEventLater: show_new_event(), __preload_show_new_event;
    EditSessionLater: show_edit_session(), __preload_show_edit_session;
    WallLater: show_wall(), __preload_show_wall;
    GridLater: show_desk(desk::Tab::Grid), __preload_show_desk;
    RoomsLater: show_desk(desk::Tab::Rooms), __preload_show_desk;
    EventLater: show_desk(desk::Tab::Event), __preload_show_desk;
    MergeLater: show_desk(desk::Tab::Merge), __preload_show_desk;
    PeopleLater: show_desk(desk::Tab::People), __preload_show_desk;
    ReportLater: show_desk(desk::Tab::Report), __preload_show_desk;
    LogLater: show_desk(desk::Tab::Log), __preload_show_desk;
    ImportLater: show_desk(desk::Tab::Import), __preload_show_desk;
}

/// Fetches the code of the page at the address of this document, where it comes by itself.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetch() {
    let path = window().location().pathname().unwrap_or_default();
    let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] => LandingLater::preload().await,
        ["new"] => NewEventLater::preload().await,
        ["k", _] => KeyLater::preload().await,
        ["e", _, page @ ..] => match page {
            ["pitch"] => PitchLater::preload().await,
            ["s", _] => SessionLater::preload().await,
            ["s", _, "edit"] => EditSessionLater::preload().await,
            ["deck"] => DeckLater::preload().await,
            ["me"] => MeLater::preload().await,
            ["mine"] => MineLater::preload().await,
            ["takeaways"] => TakeawaysLater::preload().await,
            ["wall"] => WallLater::preload().await,
            ["desk", ..] => GridLater::preload().await,
            _ => {}
        },
        _ => {}
    }
}
