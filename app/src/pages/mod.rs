//! One file per screen.

mod card;
mod deck;
pub(crate) mod desk;
mod door;
mod event;
mod formats;
#[cfg(debug_assertions)]
mod gallery;
mod house;
pub(crate) mod later;
mod me;
mod mine;
mod pitch;
mod print;
mod session;
mod takeaways;
mod wall;

pub use card::Card;
pub use deck::Deck;
pub use door::Door;
pub use event::EventPage;
pub use formats::Formats;
pub use house::{Key, Landing, NewEvent, Nothing};
#[cfg(feature = "hydrate")]
pub(crate) use later::fetch;
pub use me::Me;
pub use mine::Mine;
pub use pitch::{EditSession, Pitch, telling_words};
pub use print::Print;
pub use session::SessionPage;
pub use takeaways::{Takeaways, in_order as takeaways_in_order, left_something, places as takeaway_places};
pub use wall::Wall;

use crate::parts::Erase;
use leptos::prelude::*;

/// What no route leads to: nothing; and, while one builds, every part in every state.
#[component]
pub fn Beyond() -> impl IntoView {
    #[cfg(debug_assertions)]
    if leptos_router::hooks::use_location().pathname.get_untracked() == "/_parts" {
        return gallery::Gallery().erase();
    }
    Nothing().erase()
}
