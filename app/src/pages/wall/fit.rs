//! How a list is put on the wall: how large, in how many columns, on how many pages, and where on them each item stands.
//! Pure: a browser measures and does as it is told ([`super::pages`]).
//!
//! Few pages come first, since nobody wants to wait for their line; then large type, which is never below the least size
//! that the last row can read; then few columns. Items stand one below the other and whole, on a page that is no fuller
//! than the others need be. An item that stands somewhere stays there, as large as it is, for as long as its page is shown.

/// How large type can be, in parts of the least size, largest first.
pub const SIZES: [f64; 8] = [2.2, 1.9, 1.65, 1.45, 1.3, 1.2, 1.1, 1.0];

/// What a browser has measured of a list, at one size of type and in so many columns. All lengths are pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Which of [`SIZES`].
    pub size: usize,
    /// How many columns stand side by side.
    pub columns: usize,
    /// How high a column can be.
    pub room: u32,
    /// How high each item is.
    pub heights: Vec<u32>,
}

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// On which page, from 0.
    pub page: usize,
    /// In which column, from 0.
    pub column: usize,
    /// How far from the top of the list.
    pub top: u32,
    /// How high it is: at least what it needs.
    pub height: u32,
}

/// A list, laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Which of [`SIZES`].
    pub size: usize,
    /// How many columns stand side by side.
    pub columns: usize,
    /// How many pages there are: at least one.
    pub pages: usize,
    /// Where each item stands.
    pub spots: Vec<Spot>,
    /// Whether every item fits onto a page of its own.
    pub fits: bool,
}

impl Layout {
    /// Lays out a list that has been measured.
    pub fn of(measured: &Measured) -> Self {
        let Measured { size, columns, room, ref heights } = *measured;
        let columns = columns.max(1);
        let pages_in = |room: u32| filled(heights, room).len().div_ceil(columns);
        let pages = pages_in(room).max(1);
        // The least room with which there are no more pages: so none is much fuller than the others.
        let (mut least, mut most) = (0, room);
        while least < most {
            let middle = least.midpoint(most);
            if pages_in(middle) > pages { least = middle + 1 } else { most = middle }
        }
        let filled = filled(heights, most);
        // What is left over below the fullest column makes every item a little higher.
        let spare = filled.iter().map(|column| {
            let used: u32 = heights[column.clone()].iter().sum();
            let each = u32::try_from(column.len()).unwrap_or(u32::MAX).max(1);
            (room.saturating_sub(used) / each).min(used / each * 2 / 5)
        });
        let spare = spare.min().unwrap_or_default();
        let mut spots = Vec::with_capacity(heights.len());
        for (place, column) in filled.into_iter().enumerate() {
            let mut top = 0;
            for height in &heights[column] {
                let height = height + spare;
                spots.push(Spot { page: place / columns, column: place % columns, top, height });
                top += height;
            }
        }
        let fits = heights.iter().all(|height| *height <= room);
        Self { size, columns, pages, spots, fits }
    }

    /// The best of what has been measured.
    pub fn best(measured: &[Measured]) -> Option<Self> {
        let layouts = measured.iter().map(Self::of);
        layouts.min_by_key(|layout| (!layout.fits, layout.pages, layout.size, layout.columns))
    }

    /// Whether whoever reads a page of it sees no item move when it becomes that other one. `was` says which item of
    /// this layout each item of the other one is.
    pub fn keeps(&self, page: usize, other: &Self, was: &[Option<usize>]) -> bool {
        let same_type = self.size == other.size && self.columns == other.columns;
        let shown = self.spots.iter().enumerate().filter(|(_, spot)| spot.page == page);
        let stays = |(item, spot): (usize, &Spot)| {
            let now = was.iter().position(|was| *was == Some(item));
            // What is gone leaves its place empty.
            now.is_none_or(|now| other.spots.get(now) == Some(spot))
        };
        same_type && self.pages == other.pages && shown.into_iter().all(stays)
    }
}

/// Columns filled one after the other: which items are in which.
fn filled(heights: &[u32], room: u32) -> Vec<std::ops::Range<usize>> {
    let mut columns = Vec::new();
    let (mut from, mut filled) = (0, 0_u32);
    for (place, height) in heights.iter().enumerate() {
        let with = filled.saturating_add(*height);
        if with > room && place > from {
            columns.push(from..place);
            (from, filled) = (place, *height);
        } else {
            filled = with;
        }
    }
    if from < heights.len() {
        columns.push(from..heights.len());
    }
    columns
}

/// When a view of the stage has its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In every round.
    Always,
    /// In every round, where all of it fits onto one page: then nothing later is needed.
    Whole,
    /// By turns: one in each round, so that what matters now comes back soon.
    Later,
}

/// The views of a round, in order. `fits` says whether a view that is whole or nothing fits.
pub fn round(views: &[Kind], number: usize, fits: impl Fn(usize) -> bool) -> Vec<usize> {
    let of = |kind| views.iter().enumerate().filter(move |(_, view)| **view == kind).map(|(place, _)| place);
    let whole: Vec<usize> = of(Kind::Whole).filter(|place| fits(*place)).collect();
    let later: Vec<usize> = of(Kind::Later).collect();
    let by_turns = if whole.is_empty() { later.get(number % later.len().max(1)).copied() } else { None };
    let mut round: Vec<usize> = of(Kind::Always).chain(whole).chain(by_turns).collect();
    round.sort_unstable();
    round
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lists() -> impl Strategy<Value = Measured> {
        let heights = prop::collection::vec(20_u32..400, 0..90);
        (0..SIZES.len(), 1_usize..4, 400_u32..2_000, heights)
            .prop_map(|(size, columns, room, heights)| Measured { size, columns, room, heights })
    }

    proptest! {
        #[test]
        fn every_item_stands_whole_on_one_page_and_on_no_other_item(list in lists()) {
            let layout = Layout::of(&list);
            prop_assert!(layout.fits);
            prop_assert_eq!(layout.spots.len(), list.heights.len());
            for (item, spot) in layout.spots.iter().enumerate() {
                prop_assert!(spot.height >= list.heights[item], "cut");
                prop_assert!(spot.top + spot.height <= list.room, "beyond the edge");
                prop_assert!(spot.page < layout.pages && spot.column < list.columns);
            }
            for pair in layout.spots.windows(2) {
                let (a, b) = (pair[0], pair[1]);
                let below = (a.page, a.column) == (b.page, b.column) && b.top >= a.top + a.height;
                let further = (a.page, a.column) < (b.page, b.column) && b.top == 0;
                prop_assert!(below || further, "out of order, or one on the other: {a:?} {b:?}");
            }
        }

        #[test]
        fn no_page_more_than_filling_one_after_the_other_would_take(list in lists()) {
            let layout = Layout::of(&list);
            let used: u32 = list.heights.iter().sum();
            let columns = u32::try_from(list.columns).unwrap();
            prop_assert!(layout.pages <= filled(&list.heights, list.room).len().div_ceil(list.columns).max(1));
            prop_assert!(u32::try_from(layout.pages).unwrap() * columns * list.room >= used);
        }

        #[test]
        fn fewer_pages_come_before_larger_type(lists in prop::collection::vec(lists(), 1..6)) {
            let best = Layout::best(&lists).unwrap();
            for other in lists.iter().map(Layout::of) {
                prop_assert!(best.pages <= other.pages);
                prop_assert!(best.pages < other.pages || best.size <= other.size);
            }
        }

        #[test]
        fn what_is_appended_where_there_is_room_moves_nobody_or_waits(list in lists(), more in 20_u32..400) {
            let before = Layout::of(&list);
            let mut longer = list.clone();
            longer.heights.push(more);
            let after = Layout::of(&longer);
            let was: Vec<_> = (0..list.heights.len()).map(Some).chain([None]).collect();
            for page in 0..before.pages {
                let same = before.spots.iter().zip(&after.spots).filter(|(a, _)| a.page == page).all(|(a, b)| a == b);
                prop_assert!(!before.keeps(page, &after, &was) || same);
            }
            prop_assert!((0..before.pages).all(|page| before.keeps(page, &before, &was[..list.heights.len()])));
        }
    }

    #[test]
    fn an_empty_list_is_a_page() {
        let layout = Layout::of(&Measured { size: 7, columns: 2, room: 500, heights: Vec::new() });
        assert_eq!((layout.pages, layout.fits), (1, true));
    }

    #[test]
    fn an_item_higher_than_the_stage_has_a_page_of_its_own_and_is_told_of() {
        let layout = Layout::of(&Measured { size: 7, columns: 1, room: 100, heights: vec![50, 300, 50] });
        assert_eq!((layout.pages, layout.fits), (3, false));
    }

    #[test]
    fn what_is_now_is_in_every_round_and_later_slots_take_turns() {
        use Kind::{Always, Later, Whole};
        let views = [Always, Whole, Later, Later, Later];
        let rounds: Vec<_> = (0..4).map(|number| round(&views, number, |_| false)).collect();
        assert_eq!(rounds, [vec![0, 2], vec![0, 3], vec![0, 4], vec![0, 2]]);
        assert_eq!(round(&views, 2, |_| true), [0, 1], "the whole grid says it all");
        assert_eq!(round(&[Always], 5, |_| false), [0]);
        assert_eq!(round(&[Whole], 0, |_| false), [] as [usize; 0]);
    }
}
