//! Pages that are not part of an event: the landing page, a new event, a link that gives a role, nothing.

use crate::api::About;
use crate::parts::{Act, TextField};
use leptos::prelude::*;
use leptos_meta::Title;
use model::limits;

/// The first page.
#[component]
pub fn Landing() -> impl IntoView {
    view! {
        <Title text=""/>
        <main class="page"><h1>"Campgrid"</h1><a href="/new" rel="external" class="button">"New event"</a></main>
    }
}

/// Opens an event.
#[component]
pub fn NewEvent() -> impl IntoView {
    view! {
        <Title text="New event"/>
        <main class="page">
            <h1>"New event"</h1>
            <Act what="open-event">
                <TextField name="name" label="What is it called?" most=limits::EVENT_NAME required=true/>
                <TextField name="zone" label="Time zone" value="Europe/London" required=true/>
                <button class="button">"Open the event"</button>
            </Act>
        </main>
    }
}

/// Exchanges a link for a role on this device.
#[component]
pub fn Key() -> impl IntoView {
    let (event, role) = match expect_context::<About>() {
        About::Key { event, role } => (event, role),
        _ => return Nothing().into_any(),
    };
    view! {
        <Title text=event.clone()/>
        <main class="page">
            <h1>{event}</h1>
            <p>{format!("This link makes you {} on this device.", role.key())}</p>
            <Act what="redeem"><button class="button">"Use it here"</button></Act>
        </main>
    }
    .into_any()
}

/// There is nothing here.
#[component]
pub fn Nothing() -> impl IntoView {
    view! {
        <Title text="Nothing here"/>
        <main class="page"><h1>"There is nothing here"</h1><a href="/" rel="external">"To the start"</a></main>
    }
}
