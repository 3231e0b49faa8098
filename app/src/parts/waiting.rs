//! What is kept on this device until there is a network; and what was refused when it came too late, with its text.

use super::Erase;
use crate::hall::{Hall, Waiting as One, hall};
use crate::look::{Look, memo};
use crate::words::words;
use ::words::{Words, around};
use leptos::prelude::*;
use model::RunId;

/// What waits for the network, and what came back from it. Nothing where there is neither, as on the server.
#[component]
pub fn Waiting() -> impl IntoView {
    let hall = hall();
    // A heart shows by itself that it was tapped, and so does "I’m here".
    let list = memo(move || {
        let mut list = hall.waiting.get();
        list.retain(|one| {
            one.refused.is_some() || !matches!(one.fields.get("do"), Some("interest" | "here"))
        });
        list
    });
    let some = memo(move || list.look(|list| !list.is_empty()));
    let some_wait = memo(move || list.look(|list| list.iter().any(|one| one.refused.is_none())));
    move || {
        some.get().then(|| {
            view! {
                <section class="waiting" aria-label=words().waiting()>
                    <p class="soft" role="status">{move || some_wait.get().then(|| words().waiting_kept())}</p>
                    <ul class="waiting__list" role="list">
                        <For each=move || list.get() key=|one| (one.key, one.refused.is_some()) let:one>
                            {shown(hall, one)}
                        </For>
                    </ul>
                </section>
            }
            .erase()
        })
    }
}

/// One thing that waits or was refused.
fn shown(hall: Hall, one: One) -> AnyView {
    let w = words();
    let what = says(w, hall, &one);
    let key = one.key;
    let Some(refused) = one.refused else {
        return view! { <li class="callout" dir="auto">{what}</li> }.erase();
    };
    let (before, after) = around(|what| w.waiting_too_late(what));
    let text = one.fields.text(if one.fields.get("text").is_some() { "text" } else { "blurb" }).to_owned();
    view! {
        <li class="callout callout--bad waiting__back" role="alert">
            <p dir="auto">{before}<strong>{what}</strong>{after}</p>
            <p>{why(&refused)}</p>
            {(!text.is_empty()).then(|| view! { <p class="prose prose--plain" dir="auto">{text}</p> })}
            <div class="row">
                <button type="button" class="button button--small button--quiet" on:click=move |_| settle(key, true)>{w.waiting_again()}</button>
                <button type="button" class="button button--small button--bare" on:click=move |_| settle(key, false)>{w.waiting_drop()}</button>
            </div>
        </li>
    }
    .erase()
}

/// What it is, in a few words.
fn says(w: Words, hall: Hall, one: &One) -> String {
    let fields = &one.fields;
    let run = fields.get("run").and_then(|id| id.parse::<RunId>().ok());
    let session = fields.get("session").and_then(|id| id.parse().ok()).or(run.map(|run| run.session));
    let of = hall.board.peek(|board| {
        session.and_then(|id| board.session(id)).map(|session| session.idea.title.clone()).unwrap_or_default()
    });
    match fields.get("do").unwrap_or_default() {
        "pitch" => w.waiting_pitch(fields.text("title")),
        "interest" => w.waiting_heart(&of),
        "here" => w.waiting_here(&of),
        "rename" => w.waiting_name(fields.text("name")),
        "add-note" => w.waiting_note(&of),
        "withdraw" => w.waiting_withdraw(&of),
        _ => w.waiting_change(&of),
    }
}

#[cfg(feature = "hydrate")]
fn why(answer: &str) -> String {
    crate::live::outbox::why(answer)
}

#[cfg(feature = "hydrate")]
fn settle(key: u32, again: bool) {
    crate::live::keep::retry_or_drop(key, again);
}

#[cfg(not(feature = "hydrate"))]
fn why(_: &str) -> String {
    String::new()
}

#[cfg(not(feature = "hydrate"))]
fn settle(_: u32, _: bool) {}
