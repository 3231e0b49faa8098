//! The event: settings, announcements, links, and the event as a file.

use super::announce::{announce, standing};
use super::frame::{Tab, frame, said};
use super::links::links;
use crate::hall::Hall;
use crate::parts::{Act, Erase, TextArea, TextField, Tick};
use crate::words::words;
use leptos::prelude::*;
use model::limits;

/// Settings, announcements and links.
#[component]
pub fn EventSettings() -> impl IntoView {
    let w = words();
    frame(Tab::Event, move |hall| {
        view! {
            <div class="panes">
                {settings(hall)}
                <div class="panes__column">
                    <section class="pane" aria-labelledby="announcements">
                        <h2 id="announcements">{w.desk_announcements()}</h2>
                        {standing(hall)}
                        {announce(hall)}
                    </section>
                    {links(hall)}
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
    let form = move || {
        let settings = settings.get();
        view! {
                <Act what="edit-settings" class="form" keep=true on_done=said(hall)>
                    <TextField name="name" label=w.desk_settings_name() value=settings.name most=limits::EVENT_NAME required=true/>
                    <TextArea name="about" label=w.desk_settings_about() value=settings.about most=limits::ABOUT rows=8 hint=w.desk_settings_about_hint()/>
                    <TextField name="zone" label=w.desk_settings_zone() value=settings.zone required=true hint=w.desk_settings_zone_hint()/>
                    <Tick name="hide-popularity" label=w.desk_settings_hide() ticked=settings.hide_popularity/>
                    <div class="form__foot"><button class="button">{w.desk_save()}</button></div>
                </Act>
        }
        .erase()
    };
    view! {
        <section class="pane" aria-labelledby="settings">
            <h2 id="settings">{w.desk_settings()}</h2>
            <p class="soft">{role}</p>
            {form}
        </section>
    }
    .erase()
}
