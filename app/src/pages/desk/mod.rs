//! The desk: where facilitators shape the day. One file per page, and one per subject of the grid page.

mod announce;
mod card;
mod event;
mod filling;
mod frame;
mod grid;
mod hand;
mod import;
mod known;
mod links;
mod lists;
mod log;
mod move_to;
#[cfg(any(test, feature = "hydrate"))]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only in a browser are cards held"))]
mod outlook;
mod problems;
mod prospects;
mod queue;
mod rooms;
mod sentences;
mod shelf;
mod sight;
mod slots;
mod table;
mod why;

use crate::parts::Erase;
pub(super) use frame::Tab;
use leptos::prelude::AnyView;

/// The page behind a tab.
pub(super) fn page(tab: Tab) -> AnyView {
    match tab {
        Tab::Grid => grid::GridPage().erase(),
        Tab::Rooms => rooms::RoomsPage().erase(),
        Tab::Event => event::EventSettings().erase(),
        Tab::Log => log::Log().erase(),
        Tab::Import => import::Import().erase(),
    }
}
