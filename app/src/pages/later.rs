//! Pages that a first visit does not need: the browser fetches their code when it shows the first of them. The five
//! pages of the desk share most of theirs, and come together.

use super::{
    Deck, Door, EditSession, Formats, Key, Landing, Me, Mine, NewEvent, Pitch, Print, SessionPage, Takeaways,
    Wall, desk,
};
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
fn show_formats() -> AnyView {
    Formats().erase()
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
fn show_door() -> AnyView {
    Door().erase()
}

#[lazy]
fn show_print() -> AnyView {
    Print().erase()
}

#[lazy]
fn show_desk(tab: desk::Tab) -> AnyView {
    desk::page(tab)
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
    FormatsLater: show_formats(), __preload_show_formats;
    NewEventLater: show_new_event(), __preload_show_new_event;
    EditSessionLater: show_edit_session(), __preload_show_edit_session;
    WallLater: show_wall(), __preload_show_wall;
    DoorLater: show_door(), __preload_show_door;
    PrintLater: show_print(), __preload_show_print;
    GridLater: show_desk(desk::Tab::Grid), __preload_show_desk;
    RoomsLater: show_desk(desk::Tab::Rooms), __preload_show_desk;
    EventLater: show_desk(desk::Tab::Event), __preload_show_desk;
    MergeLater: show_desk(desk::Tab::Merge), __preload_show_desk;
    PeopleLater: show_desk(desk::Tab::People), __preload_show_desk;
    ReportLater: show_desk(desk::Tab::Report), __preload_show_desk;
    DeskWallLater: show_desk(desk::Tab::Wall), __preload_show_desk;
    LogLater: show_desk(desk::Tab::Log), __preload_show_desk;
    ImportLater: show_desk(desk::Tab::Import), __preload_show_desk;
}
