//! The desk: where facilitators shape the day. One file per page, and one per subject of the grid page.

mod announce;
mod card;
mod event;
mod filling;
mod frame;
mod grid;
mod import;
mod links;
mod log;
mod move_to;
mod problems;
mod prospects;
mod queue;
mod rooms;
mod sentences;
mod shelf;
mod sight;
mod slots;
mod table;

pub use event::EventSettings;
pub use grid::GridPage;
pub use import::Import;
pub use log::Log;
pub use rooms::RoomsPage;
