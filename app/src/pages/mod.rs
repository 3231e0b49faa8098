//! One file per screen.

mod desk;
mod event;
mod house;
pub(crate) mod later;
mod mine;
mod pitch;
mod session;
mod wall;

pub use event::EventPage;
pub use house::{Key, Landing, NewEvent, Nothing};
pub use mine::Mine;
pub use pitch::{EditSession, Pitch};
pub use session::SessionPage;
pub use wall::Wall;
