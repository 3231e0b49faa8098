//! What everybody should read, above everything else: as large as there is room for, and never cut. What is too much
//! for one screen comes one after the other.

use crate::hall::Hall;
use crate::parts::Erase;
use leptos::prelude::*;
use model::{AnnouncementId, Millis};

/// How many characters fit above what else the wall shows.
const FITS: usize = 420;
/// How long those that share the screen stay before the next ones, in milliseconds.
const STAYS: Millis = 12_000;

/// An announcement on the wall.
type Text = (AnnouncementId, String);

/// Those that stand together on the screen at `now`, of all that stand.
fn together(all: Vec<Text>, now: Millis) -> Vec<Text> {
    let mut groups: Vec<Vec<Text>> = Vec::new();
    let mut filled = 0;
    for text in all {
        let long = text.1.chars().count();
        match groups.last_mut() {
            Some(group) if filled + long <= FITS => group.push(text),
            _ => {
                groups.push(vec![text]);
                filled = 0;
            }
        }
        filled += long;
    }
    let turn = usize::try_from(now / STAYS).unwrap_or_default();
    let at = turn.checked_rem(groups.len()).unwrap_or_default();
    groups.into_iter().nth(at).unwrap_or_default()
}

/// How large letters can be, for so many characters.
fn size(texts: &[Text]) -> &'static str {
    match texts.iter().map(|(_, text)| text.chars().count()).sum() {
        0..=70 => "large",
        71..=200 => "middle",
        _ => "small",
    }
}

/// What stands, the newest first.
pub(super) fn announcements(hall: Hall) -> AnyView {
    let standing = Memo::new(move |_| {
        let now = hall.now.get();
        let standing = hall.board.with(|board| {
            let standing = board.announcements.iter().rev().filter(|announcement| announcement.stands(now));
            standing.map(|announcement| (announcement.id, announcement.text.clone())).collect()
        });
        together(standing, now)
    });
    view! {
        <div class="wall__announcements" role="status" aria-live="polite" data-size=move || standing.with(|standing| size(standing))>
            <For each=move || standing.get() key=|text| text.clone() let:text>
                <p class="wall__announcement" dir="auto">{text.1.clone()}</p>
            </For>
        </div>
    }
    .erase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lengths: &[usize]) -> Vec<Text> {
        let text = |(id, long): (u32, &usize)| (AnnouncementId(id), "a".repeat(*long));
        (1..).zip(lengths).map(text).collect()
    }

    fn seen(lengths: &[usize], turn: Millis) -> Vec<u32> {
        together(texts(lengths), turn * STAYS).iter().map(|(id, _)| id.0).collect()
    }

    #[test]
    fn what_fits_stands_together_and_the_rest_has_its_turn() {
        assert_eq!(seen(&[], 3), [0; 0]);
        for turn in 0..3 {
            assert_eq!(seen(&[100, 100, 220], turn), [1, 2, 3]);
        }
        assert_eq!(seen(&[280, 280, 30], 0), [1]);
        assert_eq!(seen(&[280, 280, 30], 1), [2, 3]);
        assert_eq!(seen(&[280, 280, 30], 2), [1]);
    }

    #[test]
    fn each_of_a_hundred_is_shown_and_never_more_than_fits() {
        let lengths: Vec<usize> = (0..100).map(|n| 1 + (n * 37) % model::limits::ANNOUNCEMENT).collect();
        let mut shown = std::collections::BTreeSet::new();
        for turn in 0..100 {
            let group = together(texts(&lengths), turn * STAYS);
            assert!(group.iter().map(|(_, text)| text.len()).sum::<usize>() <= FITS);
            shown.extend(group.iter().map(|(id, _)| id.0));
        }
        assert_eq!(shown.len(), 100);
    }

    #[test]
    fn fewer_words_are_larger() {
        for (lengths, expected) in [
            (&[20][..], "large"),
            (&[70], "large"),
            (&[71], "middle"),
            (&[100, 100], "middle"),
            (&[201], "small"),
        ] {
            assert_eq!(size(&texts(lengths)), expected);
        }
    }
}
