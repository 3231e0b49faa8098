//! Telling everybody something, and taking it down again.

use super::frame::said;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, TextField, clock};
use crate::words::words;
use leptos::prelude::*;
use model::{AnnouncementId, Board, Millis, limits};
use std::collections::BTreeSet;

/// The form.
pub(super) fn announce(hall: Hall) -> AnyView {
    let w = words();
    // To the minute, so that the menu does not change under whoever uses it.
    let minute = Memo::new(move |_| hall.now.get() / 60_000);
    let options = [
        ("", w.desk_announce_until()),
        ("+10", w.desk_announce_ten_minutes()),
        ("+30", w.desk_announce_half_hour()),
        ("+60", w.desk_announce_hour()),
        ("+180", w.desk_announce_three_hours()),
    ];
    let options = options.map(|(until, label)| view! { <option value=until>{label}</option> });
    // What the day itself offers: the next times at which something begins or ends.
    let coming = Memo::new(move |_| hall.board.with(|board| coming(board, minute.get() * 60_000)));
    let times = move || {
        let options = coming.get().into_iter().map(|(at, time)| {
            view! { <option value=at.to_string()>{w.announce_until_time(&time)}</option> }
        });
        options.collect_view()
    };
    view! {
        <Act what="announce" class="announce" on_done=said(hall)>
            <TextField name="text" label=w.desk_announce_what() most=limits::ANNOUNCEMENT required=true hint=w.desk_announce_hint()/>
            <label class="field">
                <span class="field__label">{w.desk_announce_stands()}</span>
                <select class="field__input" name="until">{options.into_iter().collect_view()} {times}</select>
            </label>
            <button class="button button--small">{w.desk_announce()}</button>
        </Act>
    }
    .erase()
}

/// The next moments at which a slot begins or ends, each with what the clock shows then.
fn coming(board: &Board, now: Millis) -> Vec<(Millis, String)> {
    const OFFERED: usize = 4;
    let moments: BTreeSet<Millis> =
        board.slots.iter().flat_map(|slot| [slot.starts_at(), slot.ends_at()]).collect();
    // Not of another day: an hour alone would not say which.
    let soon = moments.into_iter().filter(|at| *at > now && *at < now + 12 * 60 * 60_000);
    soon.take(OFFERED).map(|at| (at, clock::clock(board, at))).collect()
}

/// What stands, each with a way to take it down.
pub(super) fn standing(hall: Hall) -> AnyView {
    let w = words();
    let standing = Memo::new(move |_| {
        let now = hall.now.get();
        hall.board.with(|board| {
            let standing = board.announcements.iter().filter(|announcement| announcement.stands(now));
            standing
                .map(|announcement| {
                    let goes = match announcement.until {
                        Some(until) => w.announce_goes(&w.how_long(until - now), &clock::clock(board, until)),
                        None => w.announce_stays().to_owned(),
                    };
                    (announcement.id, announcement.text.clone(), goes)
                })
                .collect::<Vec<(AnnouncementId, String, String)>>()
        })
    });
    view! {
        <ul class="standing">
            <For each=move || standing.get() key=|announcement| announcement.clone() let:announcement>
                <li class="standing__one">
                    <span><span dir="auto">{announcement.1.clone()}</span> " " <small class="soft">{announcement.2.clone()}</small></span>
                    <Act what="take-down" key=announcement.0.to_string() on_done=said(hall)>
                        <Hidden name="announcement" value=announcement.0.to_string()/>
                        <button class="button button--quiet button--small">{w.desk_take_down()}</button>
                    </Act>
                </li>
            </For>
        </ul>
    }
    .erase()
}
