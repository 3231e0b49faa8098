//! Codes to scan: the way in, as large as a sheet, and one for each room. And for whoever puts up tablets, the way to
//! each room's own screen with the secret by which it may count heads.

use super::{Paper, name, nothing};
use crate::api::Desk;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Room};

/// The way in, and to each room.
pub(super) fn sheets(hall: Hall, board: &Board, paper: Paper) -> AnyView {
    let w = words();
    let (address, code) = hall.shown.with_value(|shown| (bare(&shown.address), shown.code.clone()));
    let rooms = board.rooms.iter().map(|room| {
        let src = hall.path(&format!("qr.svg?door={}", room.id));
        sheet(paper, name(board), room.text.name.clone(), src, w.print_door_scan().to_owned(), known(room))
    });
    let letters = match code.split_at_checked(3) {
        Some((first, last)) => format!("{first}-{last}"),
        None => code.clone(),
    };
    let host = address.split('/').next().unwrap_or_default().to_owned();
    view! {
        {sheet(paper, String::new(), name(board), hall.path("qr.svg"), w.print_join(&address), w.print_join_code(&letters, &host))}
        {rooms.collect_view()}
    }
    .erase()
}

/// The way to each room's own screen.
pub(super) fn tablets(hall: Hall, board: &Board, paper: Paper) -> AnyView {
    let w = words();
    let desk = hall.shown.with_value(|shown| shown.desk.clone());
    let desk: Desk = desk.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    if board.rooms.is_empty() {
        return nothing();
    }
    let rooms = board.rooms.iter().map(|room| {
        let src = hall.path(&format!("qr.svg?door={}&key={}", room.id, desk.door_key));
        sheet(
            paper,
            name(board),
            room.text.name.clone(),
            src,
            w.print_tablet_scan().to_owned(),
            w.print_tablet_keep().to_owned(),
        )
    });
    rooms.collect_view().erase()
}

fn sheet(paper: Paper, over: String, title: String, src: String, says: String, below: String) -> AnyView {
    let alt = words().print_code_alt(&title);
    let long = title.chars().count() > 24;
    view! {
        <section class=format!("leaf leaf--{}-portrait code-sheet", paper.key())>
            <p class="code-sheet__over" dir="auto">{over}</p>
            <h2 class="code-sheet__title" class:code-sheet__title--long=long dir="auto">{title}</h2>
            <img class="code-sheet__code" src=src alt=alt/>
            <p class="code-sheet__says" dir="auto">{says}</p>
            <p class="code-sheet__below" dir="auto">{below}</p>
        </section>
    }
    .erase()
}

/// How to find a room.
fn known(room: &Room) -> String {
    room.text.directions.clone()
}

/// An address as people type it.
pub(super) fn bare(address: &str) -> String {
    let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    bare.unwrap_or(address).to_owned()
}
