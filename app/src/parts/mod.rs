//! Pieces that more than one screen uses.

mod act;
mod agenda;
mod blurb;
mod card;
mod choices;
pub(crate) mod clock;
mod empty;
mod erase;
mod face;
mod fields;
mod header;
mod heart;
pub mod icon;
mod notices;
mod scene;
mod waiting;

pub use act::{Act, Acting, MakeId};
pub use agenda::{Clash, clashes};
pub use blurb::Blurb;
pub use card::{Names, Says, SessionCard, Size, hosts};
pub use choices::{Choice, Group, Menu, Unfold};
pub use empty::Empty;
pub use erase::Erase;
pub use face::{Face, span};
pub use fields::{Hidden, TextArea, TextField, Tick, Wrong};
pub use header::{Header, Here, LinkMark};
pub use heart::Heart;
pub use icon::Icon;
pub use notices::Notices;
pub use scene::Land;
pub use waiting::Waiting;
