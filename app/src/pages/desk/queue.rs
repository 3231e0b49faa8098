//! The queue for the microphone: who speaks, who is next, and pitching for somebody who has no phone.

use super::card::Card;
use super::frame::said;
use super::sight::Sight;
use crate::hall::Hall;
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{RunId, SessionId, Turn};

/// The queue.
pub(super) fn queue(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let queue = memo(move || {
        hall.board.look(|board| {
            let queue = board.queue().into_iter();
            queue.map(|session| (session.id, matches!(session.turn, Turn::Speaking(_)))).collect::<Vec<_>>()
        })
    });
    let waiting = memo(move || queue.look(|queue| queue.iter().filter(|(_, speaks)| !speaks).count()));
    let first = memo(move || queue.look(|queue| queue.iter().find(|(_, speaks)| !speaks).map(|(id, _)| *id)));
    view! {
        <section class="desk__part" aria-labelledby="queue">
            <h2 id="queue" class="desk__title">{w.desk_queue()}" "<span class="desk__number">{waiting}</span></h2>
            {move || queue.look(Vec::is_empty).then(|| view! { <p class="desk__none">{w.desk_queue_none()}</p> })}
            <ol class="queue">
                <For each=move || queue.get() key=|pitch| *pitch let:pitch>{one(sight, pitch.0, pitch.1, first)}</For>
            </ol>
            <p><a class="button button--quiet button--small" href=hall.path("pitch")>{w.desk_queue_pitch()}</a></p>
        </section>
    }
    .erase()
}

fn one(sight: Sight, id: SessionId, speaks: bool, first: Memo<Option<SessionId>>) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let buttons = if speaks {
        view! {
            {turn(hall, "heard", id, w.desk_queue_heard(), false)}
            {turn(hall, "requeue", id, w.desk_queue_back(), true)}
        }
        .erase()
    } else {
        let quiet = move || first.get() != Some(id);
        view! {
            <Act what="call-up" key=id.to_string() on_done=said(hall)>
                <Hidden name="session" value=id.to_string()/>
                <button class="button button--small" class:button--quiet=quiet>{w.desk_queue_call()}</button>
            </Act>
        }
        .erase()
    };
    view! {
        <li class="queue__one" class:queue__one--speaks=speaks>
            {speaks.then(|| view! { <p class="queue__now">{w.desk_queue_now()}</p> })}
            <Card sight run=RunId::first(id)/>
            <div class="row queue__buttons">{buttons}</div>
        </li>
    }
    .erase()
}

fn turn(hall: Hall, what: &'static str, id: SessionId, label: &'static str, quiet: bool) -> AnyView {
    view! {
        <Act what=what key=id.to_string() on_done=said(hall)>
            <Hidden name="session" value=id.to_string()/>
            <button class="button button--small" class:button--quiet=quiet>{label}</button>
        </Act>
    }
    .erase()
}
