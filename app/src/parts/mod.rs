//! Pieces that more than one screen uses.

pub mod accent;
mod act;
mod agenda;
mod blurb;
mod callout;
mod card;
mod choices;
mod choose;
pub(crate) mod clock;
pub mod colour;
mod deck;
mod empty;
mod erase;
mod face;
mod fields;
mod header;
mod heart;
pub mod icon;
mod notices;
mod scene;
mod sheet;
mod small;
mod where_you_are;

pub use act::{Act, Acting, MakeId};
pub use agenda::{Clash, clashes};
pub use blurb::Blurb;
pub use callout::{Callout, Tone};
pub use card::{Names, Says, SessionCard, Size, hosts};
pub use choices::{Choice, Group, Menu, Unfold};
pub use choose::{Filter, Search, Segment, Segments, Switch};
pub use deck::DeckCard;
pub use empty::Empty;
pub use erase::Erase;
pub use face::{Face, span};
pub use fields::{Hidden, TextArea, TextField, Tick, Wrong};
pub use header::{Header, Here, LinkMark};
pub use heart::Heart;
#[cfg(feature = "hydrate")]
pub(crate) use heart::want;
pub use icon::Icon;
pub use notices::Notices;
pub use scene::Land;
pub use sheet::{Dialog, DialogLink, Sheet};
pub use small::{Badge, Moved, NameList, Progress, QueuePlace, Skeleton, nth};
pub use where_you_are::WhereYouAre;
