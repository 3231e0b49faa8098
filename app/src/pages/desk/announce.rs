//! Telling everybody something, and taking it down again.

use super::frame::said;
use crate::hall::Hall;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden, TextField};
use crate::words::words;
use leptos::prelude::*;
use model::{AnnouncementId, limits};

/// The form.
pub(super) fn announce(hall: Hall) -> AnyView {
    let w = words();
    // To the minute, so that the menu does not change under whoever uses it.
    let minute = memo(move || hall.now.get() / 60_000);
    // How long it may stand, in minutes; 0 for until it is taken down.
    let stands = [
        (0, w.desk_announce_until()),
        (10, w.desk_announce_ten_minutes()),
        (30, w.desk_announce_half_hour()),
        (60, w.desk_announce_hour()),
        (180, w.desk_announce_three_hours()),
    ];
    let options = stands.map(|(minutes, label)| {
        let until = move || {
            if minutes == 0 { String::new() } else { ((minute.get() + minutes) * 60_000).to_string() }
        };
        view! { <option value=until>{label}</option> }
    });
    view! {
        <Act what="announce" class="announce" on_done=said(hall)>
            <TextField name="text" label=w.desk_announce_what() most=limits::ANNOUNCEMENT required=true hint=w.desk_announce_hint()/>
            <label class="field">
                <span class="field__label">{w.desk_announce_stands()}</span>
                <select class="field__input" name="until">{options.into_iter().collect_view()}</select>
            </label>
            <button class="button button--small">{w.desk_announce()}</button>
        </Act>
    }
    .erase()
}

/// What stands, each with a way to take it down.
pub(super) fn standing(hall: Hall) -> AnyView {
    let w = words();
    let standing = memo(move || {
        let now = hall.now.get();
        hall.board.look(|board| {
            let standing = board.announcements.iter().filter(|announcement| announcement.stands(now));
            standing
                .map(|announcement| (announcement.id, announcement.text.clone()))
                .collect::<Vec<(AnnouncementId, String)>>()
        })
    });
    view! {
        <ul class="standing">
            <For each=move || standing.get() key=|announcement| announcement.clone() let:announcement>
                <li class="standing__one">
                    <span dir="auto">{announcement.1.clone()}</span>
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
