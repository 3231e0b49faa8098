//! The queue for the microphone: who speaks and for how long, who is next, who waits and in which order, who is on
//! hold; and pitching for somebody who has no phone.

mod aside;
mod by_hand;
mod keys;

use super::card::Card;
use super::frame::said;
use super::sight::Sight;
use crate::hall::Hall;
use crate::parts::{Act, Countdown, Erase, Hidden};
use crate::words::words;
use aside::{held, pitch_for_somebody, settings};
use by_hand::{ByHand, handle, order};
use keys::keys;
use leptos::prelude::*;
use model::{RunId, SessionId, Turn};

/// The queue.
pub(super) fn queue(sight: Sight) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let speaking = Memo::new(move |_| {
        hall.board.with(|board| {
            let speaks = |session: &&model::Session| matches!(session.turn, Turn::Speaking(_));
            board.standing().find(speaks).map(|session| session.id)
        })
    });
    let waiting = Memo::new(move |_| hall.board.with(|board| board.waiting()));
    let number = Memo::new(move |_| waiting.with(Vec::len));
    let none = move || {
        let nobody = number.get() == 0 && speaking.get().is_none();
        nobody.then(|| view! { <p class="desk__none">{w.desk_queue_none()}</p> })
    };
    let by_hand = ByHand::new(hall);
    view! {
        <section class="desk__part" aria-labelledby="queue">
            <h2 id="queue" class="desk__title">{w.desk_queue()}" "<span class="desk__number">{number}</span></h2>
            {none}
            {move || speaking.get().map(|id| speaker(sight, id))}
            {next(hall, waiting)}
            {order(hall)}
            <ol class="queue" class:queue--to-end=move || by_hand.goes_to_end()>
                <For each=move || waiting.get() key=|id| *id let:id>{one(sight, by_hand, id)}</For>
            </ol>
            <p class="unseen" role="status">{move || by_hand.spoken.get()}</p>
            {held(sight)}
            {pitch_for_somebody(hall)}
            {settings(hall)}
            {keys()}
        </section>
    }
    .erase()
}

/// Whoever has the microphone.
fn speaker(sight: Sight, id: SessionId) -> AnyView {
    let w = words();
    let hall = sight.hall;
    view! {
        <div class="queue__one queue__one--speaks">
            <p class="queue__now">{w.desk_queue_now()}</p>
            <Countdown hall/>
            <Card sight run=RunId::first(id) queued=true/>
            <div class="row queue__buttons">
                <Act what="heard" key=id.to_string() on_done=said(hall)>
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button button--small" id="queue-heard">{w.desk_queue_heard()}</button>
                </Act>
                <Act what="call-up" key=id.to_string() on_done=said(hall)>
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button button--quiet button--small">{w.mic_again()}</button>
                </Act>
                <Act what="queue" key=id.to_string() class="row queue__buttons" on_done=said(hall)>
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button button--quiet button--small" name="to" value="front">{w.mic_back_front()}</button>
                    <button class="button button--quiet button--small" name="to" value="end">{w.mic_back_end()}</button>
                </Act>
                {hold(hall, id)}
            </div>
        </div>
    }
    .erase()
}

/// Calling up whoever is first, or letting the one behind go before.
fn next(hall: Hall, waiting: Memo<Vec<SessionId>>) -> AnyView {
    let w = words();
    let first = Memo::new(move |_| waiting.with(|waiting| waiting.first().copied()));
    let id = Signal::derive(move || first.get().map(|id| id.to_string()).unwrap_or_default());
    let title = Memo::new(move |_| first.get().map(|id| title(hall, id)).unwrap_or_default());
    let done = said(hall);
    view! {
        <div class="queue__next" hidden=move || first.get().is_none()>
            <Act what="call-up" key="next" class="queue__call" on_done=done>
                <Hidden name="session" value=id/>
                <button class="button" id="queue-next" dir="auto">{move || title.with(|title| w.mic_next(title))}</button>
            </Act>
            <div hidden=move || waiting.with(Vec::len) < 2>
                <Act what="queue" key="skip" on_done=done>
                    <Hidden name="session" value=id/>
                    <button
                        class="button button--quiet button--small"
                        name="to"
                        value="down"
                        aria-label=move || title.with(|title| w.mic_skip_label(title))
                    >
                        {w.mic_skip()}
                    </button>
                </Act>
            </div>
        </div>
    }
    .erase()
}

/// Somebody who waits.
fn one(sight: Sight, by_hand: ByHand, id: SessionId) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let title = Memo::new(move |_| title(hall, id));
    let to = |to: &'static str, says: &'static str| {
        view! { <button class="button button--quiet button--small" name="to" value=to>{says}</button> }
    };
    view! {
        <li
            class="queue__one"
            class:queue__one--dragged=move || by_hand.drags(id)
            class:queue__one--below=move || by_hand.goes_before(id)
            data-waits=id.to_string()
        >
            {handle(by_hand, id, title)}
            <Card sight run=RunId::first(id) queued=true/>
            <div class="row queue__buttons">
                <Act what="call-up" key=id.to_string() on_done=said(hall)>
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button button--quiet button--small">{w.desk_queue_call()}</button>
                </Act>
                <details class="queue__more">
                    <summary class="button button--quiet button--small" aria-label=move || title.with(|title| w.mic_move_label(title))>{w.mic_move()}</summary>
                    <Act what="queue" key=id.to_string() class="row queue__buttons" on_done=by_hand.moved(id)>
                        <Hidden name="session" value=id.to_string()/>
                        {to("up", w.mic_up())} {to("down", w.mic_down())} {to("front", w.mic_front())} {to("end", w.mic_end())}
                    </Act>
                    {hold(hall, id)}
                </details>
            </div>
        </li>
    }
    .erase()
}

/// Out of the queue for a while.
fn hold(hall: Hall, id: SessionId) -> AnyView {
    view! {
        <Act what="hold-pitch" key=id.to_string() on_done=said(hall)>
            <Hidden name="session" value=id.to_string()/>
            <button class="button button--quiet button--small">{words().mic_hold()}</button>
        </Act>
    }
    .erase()
}

fn title(hall: Hall, id: SessionId) -> String {
    hall.board.with(|board| board.session(id).map(|session| session.idea.title.clone()).unwrap_or_default())
}
