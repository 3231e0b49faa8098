//! What the desk says of doors and paper: where a room's own screen is, and what can be printed.

use super::known::known;
use crate::hall::Hall;
use crate::parts::{Act, CopyAddress, Erase};
use crate::words::words;
use leptos::prelude::*;
use model::RoomId;

/// The screen of a room: its address, and a code for the tablet that hangs there.
pub(super) fn of_room(hall: Hall, id: RoomId) -> AnyView {
    let w = words();
    let key = known().came.with_value(|came| came.door_key.clone());
    let tail = format!("door/{id}?key={key}");
    let address = hall.shown.with_value(|shown| format!("{}/{tail}", shown.address));
    let code = hall.path(&format!("qr.svg?door={id}&key={key}"));
    view! {
        <details class="move__more">
            <summary>{w.door_screen()}</summary>
            <p class="soft small">{w.door_screen_about()}</p>
            <p class="row"><img class="door-code" src=code alt=w.door_screen_code() loading="lazy"/></p>
            <p class="row">
                <a class="button button--quiet button--small" href=hall.path(&tail) target="_blank" rel="noopener external">{w.door_screen_open()}</a>
                <a class="button button--quiet button--small" href=hall.path("print?what=tablets")>{w.door_screen_print()}</a>
            </p>
            <CopyAddress address label=w.door_screen_address()/>
        </details>
    }
    .erase()
}

/// All doors, and all paper.
pub(super) fn all(hall: Hall) -> AnyView {
    let w = words();
    view! {
        <section class="pane" aria-labelledby="paper">
            <h2 id="paper">{w.print_title()}</h2>
            <p class="soft">{w.print_desk()}</p>
            <p class="row"><a class="button button--quiet" href=hall.path("print")>{w.print_desk_open()}</a></p>
            <details class="move__more">
                <summary>{w.door_renew()}</summary>
                <p class="soft small">{w.door_renew_about()}</p>
                <Act what="new-door-key" next=hall.path("desk/event") plain=true>
                    <button class="button button--bad button--small">{w.door_renew_do()}</button>
                </Act>
            </details>
            <details class="move__more">
                <summary>{w.card_renew()}</summary>
                <p class="soft small">{w.card_renew_about()}</p>
                <Act what="new-card-key" next=hall.path("desk/event") plain=true>
                    <button class="button button--bad button--small">{w.card_renew_do()}</button>
                </Act>
            </details>
        </section>
    }
    .erase()
}
