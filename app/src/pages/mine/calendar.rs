//! My sessions in my own calendar: an address to subscribe to, and a file to take once.

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Act, CopyAddress, Erase};
use crate::words::words;
use leptos::prelude::*;

/// The calendar.
#[component]
pub(super) fn Calendar() -> impl IntoView {
    let w = words();
    let hall = hall();
    let address = memo(move || hall.me.look(|me| me.calendar.clone()));
    let content = move || match address.get() {
        None => view! {
            <p class="soft">{w.calendar_about()}</p>
            <Act what="new-calendar"><button class="button button--quiet">{w.calendar_make()}</button></Act>
        }
        .erase(),
        Some(address) => {
            // Without its scheme: webcal asks the phone's calendar to follow it.
            let bare = address.split_once("://").map_or(address.as_str(), |(_, bare)| bare);
            let webcal = format!("webcal://{bare}");
            let file = bare.find('/').map(|at| bare[at..].to_owned()).unwrap_or_default();
            view! {
                <p class="soft">{w.calendar_about()}</p>
                <div class="row">
                    <a class="button" href=webcal rel="external">{w.calendar_subscribe()}</a>
                    <a class="button button--quiet" href=file rel="external" download="campgrid.ics">{w.calendar_file()}</a>
                </div>
                <p class="small soft">{w.calendar_copy()}</p>
                <CopyAddress address label=w.calendar_address()/>
                <details class="fold">
                    <summary>{w.calendar_secret()}</summary>
                    <p>{w.calendar_secret_text()}</p>
                    <Act what="new-calendar" key="again"><button class="button button--quiet">{w.calendar_renew()}</button></Act>
                </details>
            }
            .erase()
        }
    };
    view! {
        <section class="part" id="calendar" aria-labelledby="calendar-head">
            <div class="part__head"><h2 id="calendar-head">{w.calendar_title()}</h2></div>
            <div class="stack">{content}</div>
        </section>
    }
    .erase()
}
