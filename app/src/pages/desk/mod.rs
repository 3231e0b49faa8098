//! The desk: where facilitators shape the day. One file per page, and one per subject of the grid page.

mod again;
mod alike;
mod announce;
mod card;
mod doors;
mod embedding;
mod event;
mod filling;
mod frame;
mod grid;
mod hand;
mod hidden;
mod hooks;
mod import;
mod known;
mod links;
mod lists;
mod log;
mod may;
mod merge;
mod move_to;
mod offer;
#[cfg(any(test, feature = "hydrate"))]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only in a browser are cards held"))]
mod outlook;
mod people;
mod problems;
mod prospects;
mod queue;
mod repairs;
mod report;
mod room_panel;
mod rooms;
mod sentences;
mod shelf;
mod sight;
mod slot_panel;
mod slots;
mod table;
mod template;
mod together;
mod tokens;
mod wall;
mod wall_rooms;
mod why;

use crate::parts::Erase;
pub(crate) use frame::Tab;
use leptos::prelude::AnyView;

/// The page behind a tab.
pub(super) fn page(tab: Tab) -> AnyView {
    match tab {
        Tab::Grid => grid::GridPage().erase(),
        Tab::Rooms => rooms::RoomsPage().erase(),
        Tab::Event => event::EventSettings().erase(),
        Tab::Merge => merge::MergePage().erase(),
        Tab::People => people::PeoplePage().erase(),
        Tab::Report => report::ReportPage().erase(),
        Tab::Wall => wall::WallPage().erase(),
        Tab::Log => log::Log().erase(),
        Tab::Import => import::Import().erase(),
    }
}
