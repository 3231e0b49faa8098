//! What every place would mean for one card: what the model has against it, in words, and what it would change for
//! people, in the solver's figures. One answer for the painted grid, for what is said aloud, and for “Move to…”.

use super::lists::{commas, semicolons};
use super::prospects::{Prospect, prospects};
use super::sight::Sight;
use super::why::{changes, weight};
use crate::api::{Costs, Loss};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Place, RunId};
use std::collections::{BTreeMap, BTreeSet};

/// How a place looks to a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// It is there.
    Home,
    /// People gain.
    Better,
    /// Nothing changes for anybody.
    Same,
    /// People lose.
    Worse,
    /// It cannot go there, or only if somebody says that it may all the same.
    No,
    /// Nobody has counted yet.
    Unknown,
}

impl Tone {
    /// What style sheets and tests know it by.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Better => "better",
            Self::Same => "same",
            Self::Worse => "worse",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// A sign for those who do not see colours.
    fn sign(self) -> &'static str {
        match self {
            Self::Home | Self::Unknown => "",
            Self::Better => "▼ ",
            Self::Same => "= ",
            Self::Worse => "▲ ",
            Self::No => "✕ ",
        }
    }
}

/// What every place would mean for one card.
#[derive(Clone, Debug)]
pub(super) struct Outlook {
    /// The card.
    pub run: RunId,
    home: Option<Place>,
    grid: BTreeMap<Place, RunId>,
    prospects: BTreeMap<Place, Prospect>,
    changes: Option<BTreeMap<Place, Loss>>,
    off: Option<Loss>,
    pinned: bool,
    best: BTreeSet<Place>,
    worst: i64,
}

impl Outlook {
    /// Looks at the board as it is.
    pub(super) fn new(sight: Sight, run: RunId, costs: Option<&Costs>) -> Self {
        let hall = sight.hall;
        let grid = sight.grid.get_untracked();
        let costs = costs.filter(|costs| costs.run == run);
        let prospects = hall.board.with_untracked(|board| {
            hall.counts.with_untracked(|counts| {
                hall.names.with_untracked(|names| prospects(board, counts, names, &grid, run))
            })
        });
        let at = hall.board.with_untracked(|board| board.run(run).map(|(_, run)| (run.place, run.pin)));
        let (home, pinned) = at.map_or((None, false), |(place, pin)| (place, !pin.is_loose()));
        let changes: Option<BTreeMap<Place, Loss>> =
            costs.map(|costs| costs.places.iter().map(|cost| (cost.place(), cost.change())).collect());
        let off = costs.and_then(|costs| costs.off);
        let mut outlook = Self {
            run,
            home,
            grid: grid.as_ref().clone(),
            prospects,
            changes,
            off,
            pinned,
            best: BTreeSet::new(),
            worst: 0,
        };
        outlook.rank();
        outlook
    }

    /// Finds the best places, at most three, among those that nothing speaks against; and how bad the worst is.
    fn rank(&mut self) {
        let Some(changes) = &self.changes else { return };
        self.worst = changes.values().map(weight).max().unwrap_or_default().max(1);
        let fine = changes.iter().filter(|(place, _)| {
            let prospect = self.prospects.get(*place);
            prospect.is_some_and(|prospect| prospect.against.is_empty())
        });
        let mut fine: Vec<(i64, Place)> = fine.map(|(place, change)| (weight(change), *place)).collect();
        fine.sort_unstable();
        if let Some(&(least, _)) = fine.first()
            && least < 0
        {
            self.best =
                fine.iter().take_while(|(one, _)| *one == least).take(3).map(|(_, place)| *place).collect();
        }
    }

    /// Whether it is one of the best places.
    pub(super) fn is_best(&self, place: Place) -> bool {
        self.best.contains(&place)
    }

    /// The best place, or any that nothing speaks against: where the keyboard begins with a card that has no place.
    #[cfg(feature = "hydrate")]
    pub(super) fn first(&self) -> Option<Place> {
        self.home.or_else(|| self.best.first().copied()).or_else(|| self.prospects.keys().next().copied())
    }

    /// What a place would change, if somebody has counted.
    pub(super) fn change(&self, place: Place) -> Option<&Loss> {
        self.changes.as_ref()?.get(&place)
    }

    /// How a place looks.
    pub(super) fn tone(&self, place: Place) -> Tone {
        if self.home == Some(place) {
            return Tone::Home;
        }
        match self.prospects.get(&place) {
            None => Tone::No,
            Some(prospect) if prospect.asks => Tone::No,
            Some(_) => match self.changes.as_ref().map(|changes| changes.get(&place).map(weight)) {
                None => Tone::Unknown,
                Some(None) => Tone::No,
                Some(Some(weight)) if weight < 0 => Tone::Better,
                Some(Some(0)) => Tone::Same,
                Some(Some(_)) => Tone::Worse,
            },
        }
    }

    /// From 1 to 3: how much of a loss a place is, beside the worst.
    pub(super) fn shade(&self, place: Place) -> i64 {
        let weight = self.change(place).map_or(0, weight).max(0);
        1 + (weight * 3 / (self.worst + 1)).min(2)
    }

    /// What a cell says: a sign and a few words.
    pub(super) fn short(&self, place: Place) -> String {
        let w = words();
        let tone = self.tone(place);
        let mut says = match tone {
            Tone::Home => return w.grid_home().to_owned(),
            Tone::Unknown => return w.grid_counting().to_owned(),
            Tone::No => self.obstacle(place),
            Tone::Better | Tone::Same | Tone::Worse => self.change(place).map(figures).unwrap_or_default(),
        };
        if let Some(need) = self.prospects.get(&place).and_then(|prospect| prospect.need.as_ref())
            && tone != Tone::No
        {
            says = w.list_comma(&says, need);
        }
        if self.is_best(place) {
            says = w.list_comma(w.grid_best(), &says);
        }
        format!("{}{says}", tone.sign())
    }

    /// What keeps it out: the first reason.
    fn obstacle(&self, place: Place) -> String {
        let w = words();
        match self.prospects.get(&place) {
            Some(prospect) => prospect.against.first().cloned().unwrap_or_else(|| w.grid_taken().to_owned()),
            None if self.pinned => w.grid_pinned().to_owned(),
            None => w.desk_is_closed().to_owned(),
        }
    }

    /// What is said of a place, all of it: what it would change, what speaks against it, who would make way.
    pub(super) fn full(&self, board: &Board, place: Place) -> String {
        let w = words();
        if self.home == Some(place) {
            return w.grid_home().to_owned();
        }
        let Some(prospect) = self.prospects.get(&place) else { return self.obstacle(place) };
        let change = match (self.change(place), &self.changes) {
            (Some(change), _) => changes(change),
            (None, None) => w.grid_counting().to_owned(),
            (None, Some(_)) => w.grid_taken().to_owned(),
        };
        let says = semicolons(std::iter::once(&change).chain(&prospect.against));
        let other = self.grid.get(&place).filter(|other| **other != self.run);
        match other.and_then(|other| board.session(other.session)) {
            None => says,
            Some(other) if self.home.is_some() => w.grid_swaps(&says, &other.idea.title),
            Some(other) => w.grid_replaces(&says, &other.idea.title),
        }
    }

    /// What is said of taking it off the board.
    pub(super) fn full_off(&self) -> String {
        let w = words();
        let says = match (&self.off, self.home) {
            (_, None) => w.grid_home().to_owned(),
            (Some(change), _) => changes(change),
            (None, _) if self.changes.is_none() => w.grid_counting().to_owned(),
            (None, _) => w.grid_pinned().to_owned(),
        };
        w.grid_shelf(&says)
    }
}

/// A change in a few words: `12 lost, 9 no seat`.
fn figures(change: &Loss) -> String {
    let w = words();
    let part = |by: i64, gain: fn(Words, i64) -> String, loss: fn(Words, i64) -> String| {
        (by != 0).then(|| if by < 0 { gain(w, -by) } else { loss(w, by) })
    };
    let parts = [
        part(change.missed, |w, n| w.grid_saved(n), |w, n| w.grid_lost(n)),
        part(change.seats, |w, n| w.grid_seats_fewer(n), |w, n| w.grid_seats_more(n)),
        part(change.side_by_side, |w, n| w.grid_beside_fewer(n), |w, n| w.grid_beside_more(n)),
    ];
    let said = commas(parts.into_iter().flatten());
    if said.is_empty() { w.grid_same().to_owned() } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_short_and_have_a_direction() {
        let change = Loss { missed: 12, seats: 9, ..Loss::default() };
        assert_eq!(figures(&change), "12 lost, 9 no seat");
        assert_eq!(
            figures(&Loss { missed: -1, side_by_side: 1, ..Loss::default() }),
            "1 saved, 1 side by side"
        );
        assert_eq!(figures(&Loss { unplaced: -1, ..Loss::default() }), "no change");
    }
}
