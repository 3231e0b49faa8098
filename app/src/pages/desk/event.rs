//! The event: settings, announcements, links, and the event as a file.

use super::announce::{announce, standing};
use super::frame::{Tab, frame, said};
use super::links::links;
use crate::hall::Hall;
use crate::parts::{Act, Erase, TextArea, TextField, Tick};
use crate::words;
use leptos::prelude::*;
use model::limits;

/// Settings, announcements and links.
#[component]
pub fn EventSettings() -> impl IntoView {
    frame(Tab::Event, |hall| {
        view! {
            <div class="panes">
                {settings(hall)}
                <div class="panes__column">
                    <section class="pane" aria-labelledby="announcements">
                        <h2 id="announcements">"Announcements"</h2>
                        {standing(hall)}
                        {announce(hall)}
                    </section>
                    {links(hall)}
                    <section class="pane" aria-labelledby="file">
                        <h2 id="file">"The event as a file"</h2>
                        <p class="soft">"Everything that happened, what people want and what they are called. It can be loaded into another Campgrid."</p>
                        <p><a class="button button--quiet button--small" href=hall.path("export.json") download rel="external">"Download the event"</a></p>
                    </section>
                </div>
            </div>
        }
        .erase()
    })
}

fn settings(hall: Hall) -> AnyView {
    let settings = Memo::new(move |_| hall.board.with(|board| board.event.settings.clone()));
    let role = move || words::role(hall.me.with(|me| me.role));
    let form = move || {
        let settings = settings.get();
        view! {
                <Act what="edit-settings" class="form" keep=true on_done=said(hall)>
                    <TextField name="name" label="Name" value=settings.name most=limits::EVENT_NAME required=true/>
                    <TextArea name="about" label="About" value=settings.about most=limits::ABOUT rows=8 hint="Where, what for, how to prepare. Markdown works."/>
                    <TextField name="zone" label="Time zone" value=settings.zone required=true hint="Such as Europe/London. Slots keep what the clock shows."/>
                    <Tick name="hide-popularity" label="Hide how many want a session until pitching is closed, so that early pitches do not win by being first" ticked=settings.hide_popularity/>
                    <div class="form__foot"><button class="button">"Save"</button></div>
                </Act>
        }
        .erase()
    };
    view! {
        <section class="pane" aria-labelledby="settings">
            <h2 id="settings">"Settings"</h2>
            <p class="soft">"On this device you are "{role}"."</p>
            {form}
        </section>
    }
    .erase()
}
