//! Pitching: who speaks now, how many want it, who is next.

use super::join::{address, code};
use crate::hall::Hall;
use crate::parts::{Countdown, Erase};
use crate::words::words;
use leptos::prelude::*;
use model::{Role, SessionId, Turn};

/// A pitch in the queue.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Pitch {
    id: SessionId,
    title: String,
    hosts: String,
    speaks: bool,
}

fn queue(hall: Hall) -> Vec<Pitch> {
    let comma = words().list_comma("", "");
    hall.board.with(|board| {
        hall.names.with(|names| {
            let queue = board.queue().into_iter();
            let pitch = |session: &model::Session| {
                let hosts: Vec<&str> = session.idea.hosts.iter().map(|host| names.host(host)).collect();
                Pitch {
                    id: session.id,
                    title: session.idea.title.clone(),
                    hosts: hosts.join(&comma),
                    speaks: matches!(session.turn, Turn::Speaking(_)),
                }
            };
            queue.map(pitch).collect()
        })
    })
}

/// Who speaks and who is next; while nobody speaks, how to pitch.
pub(super) fn pitching(hall: Hall) -> AnyView {
    let w = words();
    let queue = Memo::new(move |_| queue(hall));
    let speaking =
        Memo::new(move |_| queue.with(|queue| queue.first().filter(|pitch| pitch.speaks).cloned()));
    let waiting = Memo::new(move |_| {
        queue.with(|queue| queue.iter().filter(|pitch| !pitch.speaks).cloned().collect::<Vec<_>>())
    });
    // Who speaks is what it is about: whatever changes in this is another page.
    let key = move || {
        let speaking = speaking.get().map(|pitch| format!("{} {} {}", pitch.id, pitch.title, pitch.hosts));
        speaking.unwrap_or_default()
    };
    let sessions = move || hall.board.with(|board| board.standing().count());
    let stage = move || match speaking.get() {
        Some(pitch) => speaker(hall, pitch),
        None => view! {
            <div class="speaker">
                <p class="speaker__label">{move || w.wall_so_far(sessions())}</p>
                <h2 class="speaker__title">{w.wall_ask()}</h2>
                <p class="speaker__hosts">{w.wall_ask_how()}</p>
            </div>
        }
        .erase(),
    };
    view! {
        <section class="pitching" data-key=key>
            <div class="pitching__stage" data-grow>{stage}</div>
            <aside class="pitching__side">
                {code(hall, "pitching__code")}
                <p class="pitching__address" dir="ltr">{address(hall)}</p>
                <h3 class="pitching__next" hidden=move || waiting.with(Vec::is_empty)>{w.wall_next_speakers()}</h3>
                <ol class="pitching__queue" data-items>
                    <For each=move || waiting.get() key=|pitch| pitch.clone() let:pitch>
                        <li class="pitching__one"><p><strong dir="auto">{pitch.title}</strong>{super::line::hosts(pitch.hosts)}</p></li>
                    </For>
                </ol>
            </aside>
        </section>
    }
    .erase()
}

fn speaker(hall: Hall, pitch: Pitch) -> AnyView {
    let w = words();
    // As everybody may see it, whoever's device the wall is on; it rises as it is told.
    let count = Memo::new(move |_| {
        let shown = hall.board.with(|board| board.shows_popularity(Role::Attendee));
        shown.then(|| hall.counts.with(|counts| counts.get(&pitch.id).copied().unwrap_or_default()))
    });
    let interest = move || {
        count.get().map(|count| {
            view! {
                <p class="speaker__interest">
                    <span class="speaker__number figures">{count.people()}</span>
                    <span>{w.wall_want(count.people())}</span>
                    {(count.must > 0).then(|| view! { <span class="speaker__must">{w.wall_must(count.must)}</span> })}
                </p>
            }
        })
    };
    view! {
        <div class="speaker">
            <p class="speaker__label">{w.wall_pitching_now()}</p>
            <h2 class="speaker__title" dir="auto">{pitch.title}</h2>
            <p class="speaker__hosts" dir="auto">{pitch.hosts}</p>
            <Countdown hall/>
            {interest}
        </div>
    }
    .erase()
}
