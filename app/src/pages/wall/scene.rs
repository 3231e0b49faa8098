//! What a wall shows when: from the board, the moment and what is new, and from nothing else.

use model::{Board, Held, Millis, Phase, Showing, Slot};

/// How long before the first sessions of a day people arrive who have to be told how to take part, in milliseconds.
const ARRIVING: Millis = 3 * 60 * 60_000;

/// What the wall shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Scene {
    /// How to take part.
    Join,
    /// Who speaks, and who is next.
    Pitches,
    /// The same, while nobody waits and the grid is there to be read.
    Ready,
    /// Cards fly to their places.
    Filling,
    /// People arrive: how to take part, and what the day brings.
    Morning,
    /// What is on and what comes next, the whole grid, and what has changed.
    Live,
    /// It is over: the whole grid and thanks.
    Over,
    /// What facilitators hold it to.
    Held(Showing),
}

/// One of the views that a scene is made of: each has the screen to itself, for as many pages as it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Join,
    Pitches,
    Filling,
    Changes,
    Now,
    Whole,
    Thanks,
}

/// What is new, as far as it decides what the wall shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct News {
    /// Whether there is a change to tell of.
    pub(super) changes: bool,
    /// Whether cards are on their way.
    pub(super) flies: bool,
}

/// What the wall shows at a moment.
pub(super) fn scene(board: &Board, now: Millis, news: News) -> Scene {
    if let Some(Held { shows, .. }) = board.held(now) {
        return Scene::Held(shows);
    }
    let phase = board.event.phase;
    if news.flies && matches!(phase, Phase::Pitching | Phase::Live) {
        return Scene::Filling;
    }
    match phase {
        Phase::Setup => Scene::Join,
        Phase::Pitching if board.queue().is_empty() && has_places(board) => Scene::Ready,
        Phase::Pitching => Scene::Pitches,
        Phase::Live => live(board, now),
        Phase::Wrapped => Scene::Over,
    }
}

fn live(board: &Board, now: Millis) -> Scene {
    let sessions = || board.slots.iter().filter(|slot| slot.is_for_sessions());
    let Some(last) = sessions().map(Slot::ends_at).max() else { return Scene::Join };
    if now >= last {
        return Scene::Over;
    }
    let Some(next) = sessions().find(|slot| slot.ends_at() > now) else { return Scene::Over };
    let first_of_day = sessions().find(|slot| slot.text.day() == next.text.day());
    let begun = first_of_day.is_none_or(|first| first.starts_at() <= now);
    if !begun && next.starts_at() - now <= ARRIVING { Scene::Morning } else { Scene::Live }
}

fn has_places(board: &Board) -> bool {
    board.runs().any(|(_, run)| run.place.is_some())
}

impl Scene {
    /// Its views, in their order.
    pub(super) fn parts(self, news: News) -> Vec<Part> {
        let all: &[Part] = match self {
            Self::Join | Self::Held(Showing::Join) => &[Part::Join],
            Self::Pitches | Self::Held(Showing::Pitches) => &[Part::Pitches],
            Self::Ready => &[Part::Pitches, Part::Whole],
            Self::Filling => &[Part::Filling],
            Self::Morning => &[Part::Changes, Part::Now, Part::Whole, Part::Join],
            Self::Live => &[Part::Changes, Part::Now, Part::Whole],
            Self::Over => &[Part::Thanks, Part::Whole],
            Self::Held(Showing::NowNext) => &[Part::Now],
            Self::Held(Showing::Whole) => &[Part::Whole],
            Self::Held(Showing::Changes) => return vec![Part::Changes],
        };
        all.iter().copied().filter(|part| *part != Part::Changes || news.changes).collect()
    }

    /// Whether the way in stands in the corner: where no code is on the screen already.
    pub(super) fn has_corner(self) -> bool {
        !matches!(
            self,
            Self::Join | Self::Pitches | Self::Ready | Self::Held(Showing::Join | Showing::Pitches)
        )
    }

    /// Whether what has changed runs along in a strip.
    pub(super) fn has_strip(self) -> bool {
        matches!(self, Self::Morning | Self::Live | Self::Held(Showing::NowNext | Showing::Whole))
    }
}

#[cfg(test)]
mod tests;
