//! Joining forces: a session becomes part of another, if those behind both agree. Whoever is behind one asks on the
//! page of the other; those behind that one answer there. Facilitators, and whoever is behind both, need not ask.

use super::may_change;
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden, Menu};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Phase, SessionId};

/// A session, as it is spoken of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Other {
    id: SessionId,
    title: String,
    /// Who hosts it.
    hosts: Vec<String>,
}

/// What is asked of this session, and what it asks: questions that wait for an answer.
#[component]
pub fn Questions(
    /// Which.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let may = memo(move || may_change(hall, id));
    // Those that ask, with whether whoever looks can answer.
    let asking = memo(move || {
        let me = hall.me.look(|me| me.person);
        let answers = may.get();
        hall.board.look(|board| {
            let asking = board.asking(id).filter(|from| answers || me.is_some_and(|me| from.is_of(me)));
            asking.map(|from| (other(hall, board, from.id), answers)).collect::<Vec<_>>()
        })
    });
    let asks = memo(move || {
        let asks = |board: &Board| board.session(id)?.asks;
        hall.board.look(|board| asks(board).filter(|_| may.get()).map(|into| other(hall, board, into)))
    });
    let proposed = memo(move || {
        let proposed = |board: &Board| board.session(id)?.proposed;
        hall.board.look(|board| proposed(board).filter(|_| may.get()).map(|into| other(hall, board, into)))
    });
    view! {
        <div aria-live="polite">
            {move || proposed.get().map(|into| proposal(hall, id, into))}
            {move || asks.get().map(|into| asks_still(hall, id, into, true))}
            {move || {
                let one = |(from, answers): (Other, bool)| if answers {
                    question(hall, from)
                } else {
                    asks_still(hall, from.id, from, false)
                };
                asking.get().into_iter().map(one).collect_view()
            }}
        </div>
    }
    .erase()
}

/// A session asks to become part of this one: yes or no.
fn question(hall: Hall, from: Other) -> AnyView {
    let w = words();
    let says = if from.hosts.is_empty() {
        w.session_asked(&from.title)
    } else {
        w.session_asked_by(&w.list(&from.hosts), &from.title)
    };
    view! {
        <div class="callout question">
            <p dir="auto"><a href=hall.path(&format!("s/{}", from.id))>{says}</a></p>
            <p class="soft small">{w.session_asked_means()}</p>
            <Act what="answer-merge" key=from.id.to_string() class="question__answers">
                <Hidden name="session" value=from.id.to_string()/>
                <button class="button" name="answer" value="yes">{w.session_asked_yes()}</button>
                <button class="button button--quiet" name="answer" value="no">{w.session_asked_no()}</button>
            </Act>
        </div>
    }
    .erase()
}

/// The desk proposes that this become part of another: yes or no.
fn proposal(hall: Hall, from: SessionId, into: Other) -> AnyView {
    let w = words();
    view! {
        <div class="callout question">
            <p dir="auto"><a href=hall.path(&format!("s/{}", into.id))>{w.session_proposed(&into.title)}</a></p>
            <p class="soft small">{w.session_proposed_means()}</p>
            <Act what="answer-merge" key=format!("own-{from}") class="question__answers">
                <Hidden name="session" value=from.to_string()/>
                <button class="button" name="answer" value="yes">{w.session_asked_yes()}</button>
                <button class="button button--quiet" name="answer" value="no">{w.session_asked_no()}</button>
            </Act>
        </div>
    }
    .erase()
}

/// One's own session asks, and nobody has answered yet. `here`: it stands on its own page.
fn asks_still(hall: Hall, from: SessionId, other: Other, here: bool) -> AnyView {
    let w = words();
    let says = if here { w.session_asks(&other.title) } else { w.session_asks_this(&other.title) };
    view! {
        <div class="callout question">
            <p dir="auto"><a href=hall.path(&format!("s/{}", other.id))>{says}</a></p>
            <p class="soft small">{w.session_asks_waiting()}</p>
            <Act what="take-back-merge" key=from.to_string() class="question__answers">
                <Hidden name="session" value=from.to_string()/>
                <button class="button button--quiet">{w.session_asks_take_back()}</button>
            </Act>
        </div>
    }
    .erase()
}

/// Lets a session become part of this one, or asks for it.
#[component]
pub fn Join(
    /// The one that stays.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let may = memo(move || may_change(hall, id));
    // Sessions that could become part of it: of whoever looks; all, for facilitators.
    let candidates = memo(move || {
        let me = hall.me.look(|me| me.person);
        let facilitates = hall.facilitates();
        hall.board.look(|board| {
            let can = board.event.phase != Phase::Wrapped || facilitates;
            let stands = board.session(id).is_some_and(model::Session::stands);
            let theirs = board.standing().filter(|session| {
                can && stands
                    && session.id != id
                    && session.asks.is_none()
                    && (facilitates || me.is_some_and(|me| session.is_of(me)))
            });
            theirs
                .map(|session| (session.id.to_string(), session.idea.title.clone()))
                .collect::<Vec<(String, String)>>()
        })
    });
    move || {
        let candidates = candidates.get();
        if candidates.is_empty() {
            return None;
        }
        let at_once = may.get();
        let (what, means, button) = if at_once {
            ("merge", w.session_join_at_once(), w.session_join_now())
        } else {
            ("ask-merge", w.session_join_means(), w.session_join_ask())
        };
        Some(
            view! {
                <details class="fold">
                    <summary>{w.session_join()}</summary>
                    <Act what class="form" keep=true>
                        <Hidden name="into" value=id.to_string()/>
                        <Menu name="session" label=w.session_join_which() options=candidates hint=means/>
                        <div class="form__foot"><button class="button">{button}</button></div>
                    </Act>
                </details>
            }
            .erase(),
        )
    }
}

fn other(hall: Hall, board: &Board, id: SessionId) -> Other {
    let session = board.session(id);
    let hosts = session.into_iter().flat_map(|session| &session.idea.hosts);
    let hosts = hall.names.look(|names| hosts.map(|host| names.host(host).to_owned()).collect());
    Other { id, title: session.map(|session| session.idea.title.clone()).unwrap_or_default(), hosts }
}
