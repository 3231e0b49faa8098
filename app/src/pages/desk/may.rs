//! What attendees may do at the moment: all of it in one place, in plain words. The gates of pitching and choosing stand
//! at the top of every page of the desk; the rest is in the settings.

use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// What attendees may do.
pub(super) fn may(hall: Hall) -> AnyView {
    let w = words();
    let event = Memo::new(move |_| hall.board.with(|board| board.event.clone()));
    let says = move || {
        event.with(|event| {
            [
                if event.pitching { w.desk_pitching_open() } else { w.desk_pitching_closed() }.to_owned(),
                if event.interest { w.desk_choosing_open() } else { w.desk_choosing_closed() }.to_owned(),
                if event.settings.hide_popularity {
                    w.may_popularity_hidden()
                } else {
                    w.may_popularity_shown()
                }
                .to_owned(),
                match event.settings.pitches_each {
                    Some(most) => w.may_pitch_most(most),
                    None => w.may_pitch_any().to_owned(),
                },
            ]
        })
    };
    view! {
        <section class="pane" aria-labelledby="may">
            <h2 id="may">{w.may_heading()}</h2>
            <ul class="may">{move || says().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <p class="soft small">{w.may_in_settings()} " " <a href="#settings">{w.desk_settings()}</a></p>
        </section>
    }
    .erase()
}
