//! Pieces that more than one screen uses.

mod act;
mod fields;
mod heart;
mod notices;

pub use act::{Act, Acting, MakeId};
pub use fields::{Hidden, TextArea, TextField, Tick};
pub use heart::Heart;
pub use notices::Notices;
