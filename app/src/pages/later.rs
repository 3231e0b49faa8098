//! Pages, and parts of pages, that a first visit does not need: the browser fetches their code, and what they say, when
//! it shows the first of them. The pages of the desk share most of theirs, and come together.

#[cfg(feature = "hydrate")]
mod more;

use super::{
    Card, Deck, Door, EditSession, Formats, Key, Landing, Me, Mine, NewEvent, Pitch, Print, SessionPage,
    Takeaways, Wall, desk,
};
use crate::parts::Erase;
use ::words::By;
use leptos::prelude::*;
use leptos_router::ChooseView;

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
fn show_card() -> AnyView {
    Card().erase()
}

#[lazy]
fn show_desk(tab: desk::Tab) -> AnyView {
    desk::page(tab)
}

/// A part of the event's page whose code comes later. They share most of theirs, and come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The search of the programme.
    Find,
    /// The ways in.
    Share,
    /// What there is to know before the event begins.
    Welcome,
    /// One's own pitches.
    Own,
    /// What waits for a network.
    Waiting,
    /// What waits for a person.
    Nudges,
}

/// Makes a part.
pub(crate) fn part(part: Part) -> AnyView {
    use super::event::{Find, Own, Share, Welcome};
    use crate::parts::{Nudges, Waiting};

    match part {
        Part::Find => Find().erase(),
        Part::Share => Share().erase(),
        Part::Welcome => Welcome().erase(),
        Part::Own => Own().erase(),
        Part::Waiting => Waiting().erase(),
        Part::Nudges => Nudges().erase(),
    }
}

/// Makes a part in the browser. The server does not ask for it this way, or every page would fetch the code beforehand.
#[cfg(feature = "hydrate")]
#[lazy]
fn show_part(which: Part) -> AnyView {
    part(which)
}

/// Fetches the code of the parts.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetch_parts() {
    __preload_show_part().await;
}

/// Makes a part; at once, when its code is there.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetched_part(part: Part) -> AnyView {
    show_part(part).await
}

/// A page whose code comes later. All routes are of this one type, or each would bring its own way of being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Later {
    Landing,
    NewEvent,
    Key,
    Pitch,
    Session,
    EditSession,
    Deck,
    Me,
    Mine,
    Takeaways,
    Formats,
    Wall,
    Door,
    Print,
    Card,
    Desk(desk::Tab),
}

impl ChooseView for Later {
    async fn choose(self) -> AnyView {
        self.preload().await;
        match self {
            Self::Landing => show_landing().await,
            Self::NewEvent => show_new_event().await,
            Self::Key => show_key().await,
            Self::Pitch => show_pitch().await,
            Self::Session => show_session().await,
            Self::EditSession => show_edit_session().await,
            Self::Deck => show_deck().await,
            Self::Me => show_me().await,
            Self::Mine => show_mine().await,
            Self::Takeaways => show_takeaways().await,
            Self::Formats => show_formats().await,
            Self::Wall => show_wall().await,
            Self::Door => show_door().await,
            Self::Print => show_print().await,
            Self::Card => show_card().await,
            Self::Desk(tab) => show_desk(tab).await,
        }
    }

    /// Fetches its code, and what it needs besides. (These functions the macro makes beside each of those above, for
    /// the browser.)
    async fn preload(&self) {
        #[cfg(feature = "hydrate")]
        let more = more::More::of(self.says());
        #[cfg(feature = "hydrate")]
        match self {
            Self::Landing => __preload_show_landing().await,
            Self::NewEvent => __preload_show_new_event().await,
            Self::Key => __preload_show_key().await,
            Self::Pitch => __preload_show_pitch().await,
            Self::Session => __preload_show_session().await,
            Self::EditSession => __preload_show_edit_session().await,
            Self::Deck => __preload_show_deck().await,
            Self::Me => __preload_show_me().await,
            Self::Mine => __preload_show_mine().await,
            Self::Takeaways => __preload_show_takeaways().await,
            Self::Formats => __preload_show_formats().await,
            Self::Wall => __preload_show_wall().await,
            Self::Door => __preload_show_door().await,
            Self::Print => __preload_show_print().await,
            Self::Card => __preload_show_card().await,
            Self::Desk(_) => __preload_show_desk().await,
        }
        #[cfg(feature = "hydrate")]
        more.here().await;
    }
}

impl Later {
    /// Whose words are on it. Where the desk's are, it has the sheet of the desk as well.
    fn says(self) -> &'static [By] {
        match self {
            Self::Wall | Self::Door | Self::Print | Self::Card | Self::Desk(_) => &By::ALL,
            _ => &[By::Pages],
        }
    }
}

/// Whose words are on the page at a path, besides those of an event's page.
pub(crate) fn says(path: &str) -> &'static [By] {
    match at(path) {
        Some(page) => page.says(),
        // Every part in every state, while one builds.
        None if path == "/_parts" => &By::ALL,
        None => &[],
    }
}

/// The page at a path, if its code comes later.
fn at(path: &str) -> Option<Later> {
    let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
    Some(match parts.as_slice() {
        [] => Later::Landing,
        ["new"] => Later::NewEvent,
        ["k", _] => Later::Key,
        ["e", _, "pitch"] => Later::Pitch,
        ["e", _, "s", _] => Later::Session,
        ["e", _, "s", _, "edit"] => Later::EditSession,
        ["e", _, "deck"] => Later::Deck,
        ["e", _, "me"] => Later::Me,
        ["e", _, "mine"] => Later::Mine,
        ["e", _, "takeaways"] => Later::Takeaways,
        ["e", _, "formats"] => Later::Formats,
        ["e", _, "wall"] | ["w", _] => Later::Wall,
        ["e", _, "door", _] => Later::Door,
        ["e", _, "print"] => Later::Print,
        ["e", _, "card", _] => Later::Card,
        ["e", _, "desk", ..] => Later::Desk(desk::Tab::Grid),
        _ => return None,
    })
}

/// Fetches the code of the page at the address of this document, where it comes by itself.
#[cfg(feature = "hydrate")]
pub(crate) async fn fetch() {
    let path = window().location().pathname().unwrap_or_default();
    match at(&path) {
        Some(page) => page.preload().await,
        None => more::More::of(says(&path)).here().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One that is forgotten would never come to life when it is loaded by its address.
    #[test]
    fn every_page_is_fetched_by_its_address_but_the_one_that_is_there() {
        let there: Vec<_> = crate::PATHS.into_iter().filter(|path| at(path).is_none()).collect();
        assert_eq!(there, ["/e/{slug}"]);
    }
}
