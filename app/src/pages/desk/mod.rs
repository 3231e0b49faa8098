//! The desk: where facilitators shape the day.

mod event;
mod grid;
mod import;
mod log;
mod rooms;

pub use event::EventSettings;
pub use grid::GridPage;
pub use import::Import;
pub use log::Log;
pub use rooms::RoomsPage;
