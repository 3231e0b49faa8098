//! The event: settings, announcements, and the event as a file or once more.

use super::again::again;
use super::announce::{announce, standing};
use super::frame::{Tab, frame};
use super::may::may;
use super::together::follows;
use crate::hall::Hall;
use crate::parts::accent::FIRST_SUN;
use crate::parts::{Act, Acting, Erase, Hidden, Seen, TextArea, TextField, Wrong};
use crate::words::words;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use model::{Accent, Settings, limits};

/// Settings, announcements, and what else is about the event as a whole.
#[component]
pub fn EventSettings() -> impl IntoView {
    let w = words();
    frame(Tab::Event, move |hall| {
        view! {
            <div class="panes">
                {settings(hall)}
                <div class="panes__column">
                    {may(hall)}
                    <section class="pane" aria-labelledby="announcements">
                        <h2 id="announcements">{w.desk_announcements()}</h2>
                        {standing(hall)}
                        {announce(hall)}
                    </section>
                    {logo(hall)}
                    {super::embedding::embedding(hall)}
                    {super::doors::all(hall)}
                    {super::hooks::hooks(hall)}
                    {again(hall)}
                    <section class="pane" aria-labelledby="file">
                        <h2 id="file">{w.desk_file()}</h2>
                        <p class="soft">{w.desk_file_about()}</p>
                        <p><a class="button button--quiet button--small" href=hall.path("export.json") download rel="external">{w.desk_file_download()}</a></p>
                    </section>
                </div>
            </div>
        }
        .erase()
    })
}

fn settings(hall: Hall) -> AnyView {
    let w = words();
    let settings = Memo::new(move |_| hall.board.with(|board| board.event.settings.clone()));
    let role = move || w.desk_settings_role(w.role(hall.me.with(|me| me.role)));
    let form = move |settings: Settings, on_done| {
        view! {
                <Act what="edit-settings" class="form" keep=true seen=Seen::Then on_done>
                    <TextField name="name" label=w.desk_settings_name() value=settings.name most=limits::EVENT_NAME required=true/>
                    <TextArea name="about" label=w.desk_settings_about() value=settings.about most=limits::ABOUT rows=8 hint=w.desk_settings_about_hint()/>
                    <TextField name="venue" label=w.desk_settings_venue() value=settings.venue most=limits::VENUE hint=w.desk_settings_venue_hint()/>
                    <div class="fields">
                        <TextField name="first-day" label=w.desk_settings_first_day() kind="date" value=day(settings.first_day) hint=w.desk_settings_day_hint()/>
                        <TextField name="last-day" label=w.desk_settings_last_day() kind="date" value=day(settings.last_day)/>
                    </div>
                    <Colour of=settings.accent/>
                    <TextField name="zone" label=w.desk_settings_zone() value=settings.zone required=true hint=w.desk_settings_zone_hint()/>
                    // What attendees may do has a form of its own.
                    <Hidden name="hide-popularity" value=if settings.hide_popularity { "yes" } else { "" }/>
                    <Hidden name="pitches-each" value=settings.pitches_each.map(|each| each.to_string()).unwrap_or_default()/>
                    <div class="form__foot"><button class="button">{w.desk_save()}</button></div>
                </Act>
        }
        .erase()
    };
    view! {
        <section class="pane" aria-labelledby="settings">
            <h2 id="settings">{w.desk_settings()}</h2>
            <p class="soft">{role}</p>
            {follows(hall, settings, form)}
        </section>
    }
    .erase()
}

/// A day, as fields of forms write it.
pub(super) fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())).unwrap_or_default()
}

/// The event's own colour, or none: a box of the same name before it, which says nothing when it is ticked.
#[component]
fn Colour(
    /// What it is now.
    of: Option<Accent>,
) -> impl IntoView {
    let w = words();
    let acting = expect_context::<Acting>();
    let typed = acting.fields();
    let none = typed.as_ref().map_or(of.is_none(), |fields| fields.text("accent").is_empty());
    let none = RwSignal::new(none);
    let typed = typed.and_then(|fields| fields.all("accent").last().map(str::to_owned));
    let value = typed.or(of.map(String::from)).unwrap_or_else(|| FIRST_SUN.to_string());
    let wrong = acting.wrong_with("accent");
    view! {
        <fieldset class="group">
            <legend class="group__label">{w.desk_settings_accent()}</legend>
            <p class="group__hint">{w.desk_settings_accent_hint()}</p>
            <label class="tick">
                <input type="checkbox" name="accent" value="" checked=none.get_untracked() prop:checked=none on:change=move |event| none.set(event_target_checked(&event))/>
                <span>{w.desk_settings_accent_none()}</span>
            </label>
            <label class="field">
                <span class="field__label">{w.desk_settings_accent_own()}</span>
                <input class="field__input field__input--colour" type="color" name="accent" value=value on:input=move |_| none.set(false)/>
            </label>
            <Wrong wrong/>
        </fieldset>
    }
    .erase()
}

/// The picture that stands for the event: what it is, another one, none.
fn logo(hall: Hall) -> AnyView {
    let w = words();
    let name = Memo::new(move |_| hall.board.with(|board| board.event.logo.clone()));
    let there = move || {
        name.get().map(|name| view! {
            <div class="row">
                <img class="logo" src=hall.path(&format!("logo/{name}")) alt=w.desk_logo_alt()/>
                <Act what="remove-logo"><button class="button button--quiet button--small">{w.desk_logo_remove()}</button></Act>
            </div>
        })
    };
    view! {
        <section class="pane" aria-labelledby="logo">
            <h2 id="logo">{w.desk_logo()}</h2>
            <p class="soft">{w.desk_logo_hint(limits::LOGO_KB)}</p>
            {there}
            <Act what="set-logo" class="form" files=true plain=true>
                <Picture/>
                <div class="form__foot"><button class="button button--quiet">{w.desk_logo_set()}</button></div>
            </Act>
        </section>
    }
    .erase()
}

/// The field for a picture.
#[component]
fn Picture() -> impl IntoView {
    let wrong = expect_context::<Acting>().wrong_with("logo-file");
    view! {
        <label class="field">
            <span class="field__label">{words().desk_logo_file()}</span>
            <input class="field__input" type="file" name="logo-file" required=true accept="image/png,image/jpeg,image/webp,image/svg+xml"/>
            <Wrong wrong/>
        </label>
    }
    .erase()
}
