//! What attendees may do at the moment: all of it in one place, in plain words. The gates of pitching and choosing stand
//! at the top of every page of the desk; the rest is here.

use super::event::day;
use super::frame::said;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, TextField, Tick};
use crate::words::words;
use leptos::prelude::*;
use model::Settings;

/// What attendees may do.
pub(super) fn may(hall: Hall) -> AnyView {
    let w = words();
    let event = Memo::new(move |_| hall.board.with(|board| board.event.clone()));
    let settings = Memo::new(move |_| event.with(|event| event.settings.clone()));
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
            <p class="soft small">{w.may_gates()}</p>
            {move || limits(hall, &settings.get())}
        </section>
    }
    .erase()
}

/// The two settings that are about attendees; the others go along as they are.
fn limits(hall: Hall, settings: &Settings) -> AnyView {
    let w = words();
    let others = [
        ("name", settings.name.clone()),
        ("about", settings.about.clone()),
        ("zone", settings.zone.clone()),
        ("venue", settings.venue.clone()),
        ("first-day", day(settings.first_day)),
        ("last-day", day(settings.last_day)),
        ("accent", settings.accent.clone().map(String::from).unwrap_or_default()),
    ];
    let others = others.map(|(name, value)| view! { <Hidden name value/> });
    let (hide, each) = (settings.hide_popularity, settings.pitches_each);
    let each = each.map(|each| each.to_string()).unwrap_or_default();
    view! {
        <Act what="edit-settings" key="may" class="form" keep=true on_done=said(hall)>
            {others.into_iter().collect_view()}
            <Tick name="hide-popularity" label=w.desk_settings_hide() ticked=hide/>
            <TextField name="pitches-each" label=w.settings_pitches_each() kind="number" value=each hint=w.settings_pitches_each_hint()/>
            <div class="form__foot"><button class="button button--quiet">{w.desk_save()}</button></div>
        </Act>
    }
    .erase()
}
