//! What there is to tell of a change: from the board before it and after it, as everybody may see them. Pure.
//!
//! One thing of each kind for a change, whatever number of sessions it is about. Places count once the event is live, as
//! for phones: until then the grid is a draft.

use crate::told::{HappenedTo, of_sessions};
use model::{Board, Change, Effect, SessionId};

/// A kind of news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Sessions were pitched.
    Pitched,
    /// Sessions got a place.
    Placed,
    /// Sessions got another place, or lost theirs.
    Moved,
    /// Sessions do not take place.
    Withdrawn,
    /// Facilitators announced something.
    Announced,
    /// Somebody tries the hook.
    Tried,
}

impl Kind {
    /// What a hook can be told of.
    pub const ALL: [Self; 5] = [Self::Pitched, Self::Placed, Self::Moved, Self::Withdrawn, Self::Announced];

    /// As the store, forms and deliveries write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pitched => "pitched",
            Self::Placed => "placed",
            Self::Moved => "moved",
            Self::Withdrawn => "withdrawn",
            Self::Announced => "announced",
            Self::Tried => "tried",
        }
    }

    /// The kind of that key that a hook can be told of.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// One session, or one announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A session was pitched.
    Pitched { session: SessionId, title: String },
    /// Something happened to a session.
    Session { session: SessionId, title: String, what: HappenedTo },
    /// Everybody should read this.
    Announced { text: String },
}

/// News of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct News {
    pub(super) kind: Kind,
    pub(super) items: Vec<Item>,
}

/// That a hook is tried.
pub(super) fn tried() -> News {
    News { kind: Kind::Tried, items: Vec::new() }
}

/// The news of a change, at most one of each kind.
pub(super) fn of(before: &Board, after: &Board, change: &Change) -> Vec<News> {
    let mut all = Kind::ALL.map(|kind| News { kind, items: Vec::new() });
    let mut tell = |kind: Kind, item| {
        if let Some(news) = all.iter_mut().find(|news| news.kind == kind) {
            news.items.push(item);
        }
    };
    for (session, title) in pitched(after, change) {
        tell(Kind::Pitched, Item::Pitched { session, title });
    }
    for (session, title, what) in of_sessions(before, after, change) {
        let kind = match &what {
            HappenedTo::Placed(_) => Kind::Placed,
            HappenedTo::Moved(_) | HappenedTo::TakenOff(_) => Kind::Moved,
            HappenedTo::Withdrawn => Kind::Withdrawn,
            // It takes place, as a part of the other.
            HappenedTo::Merged { .. } => continue,
        };
        tell(kind, Item::Session { session, title, what });
    }
    let is_new = |id| !before.announcements.iter().any(|other| other.id == id);
    for announcement in after.announcements.iter().filter(|announcement| is_new(announcement.id)) {
        tell(Kind::Announced, Item::Announced { text: announcement.text.clone() });
    }
    all.into_iter().filter(|news| !news.items.is_empty()).collect()
}

/// Sessions that a change pitched, once everybody may see them.
fn pitched(after: &Board, change: &Change) -> Vec<(SessionId, String)> {
    let seen = |id| after.session(id).filter(|session| !session.hidden && !session.idea.title.is_empty());
    let new = change.effects.iter().filter_map(|effect| match effect {
        Effect::Pitched(session) => seen(session.id),
        _ => None,
    });
    new.map(|session| (session.id, session.idea.title.clone())).collect()
}
