//! A session as a card, in three sizes. The whole card leads to the session; the heart is beside it.

use super::{Erase, Face, Heart};
use crate::hall::hall;
use crate::look::{Look, memo};
use crate::words::words;
use leptos::prelude::*;
use model::{Host, SessionId};

/// How large a card is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// A line in a list.
    Small,
    /// One of many.
    #[default]
    Plain,
    /// The one to look at now.
    Large,
}

/// What a card says about time and room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Says {
    /// The room: the time is clear from where the card stands.
    #[default]
    Room,
    /// Time and room.
    TimeAndRoom,
}

/// A session as a card.
#[component]
pub fn SessionCard(
    /// What it shows.
    face: Face,
    /// How large it is.
    #[prop(optional)]
    size: Size,
    /// What it says about time and room.
    #[prop(optional)]
    says: Says,
    /// The level of its title among the headings of the page: 3, or 4 or 5 below the times of a day.
    #[prop(default = 3)]
    level: u8,
    /// Whether this is the place on the page at which the session is to be found; there is one at most.
    #[prop(optional)]
    found: bool,
) -> impl IntoView {
    let w = words();
    let hall = hall();
    let id = face.session();
    let class = match size {
        Size::Small => "card card--small",
        Size::Plain => "card",
        Size::Large => "card card--large",
    };
    let anchor = found.then(|| format!("run-{}", face.run));
    let back = anchor.clone().unwrap_or_default();
    let place = match (says, face.times, face.room) {
        (Says::TimeAndRoom, Some(times), Some(room)) => Some(format!("{times} · {room}")),
        (_, _, room) => room,
    };
    let hosting = memo(move || hosts(hall, id));
    let mine = move || hosting.get() || hall.level(id).is_some();
    let marks = if size == Size::Small { Vec::new() } else { face.marks };
    let link = view! { <a class="card__link" href=hall.path(&format!("s/{id}"))>{face.title}</a> };
    let title = match level {
        4 => view! { <h4 class="card__title" dir="auto">{link}</h4> }.erase(),
        5 => view! { <h5 class="card__title" dir="auto">{link}</h5> }.erase(),
        _ => view! { <h3 class="card__title" dir="auto">{link}</h3> }.erase(),
    };
    view! {
        <article class=class id=anchor class:card--gone=face.gone class:card--mine=mine>
            <div class="card__body">
                {title}
                {place.map(|place| view! { <p class="card__where" dir="auto">{place}</p> }.erase())}
                {(!face.hosts.is_empty()).then(|| view! { <p class="card__who"><Names names=face.hosts/></p> }.erase())}
                <ul class="card__marks chips" role="list">
                    {move || hosting.get().then(|| view! { <li class="chip chip--accent">{w.card_you_host()}</li> }.erase())}
                    {marks.into_iter().map(|mark| view! { <li class="chip" dir="auto">{mark}</li> }.erase()).collect_view()}
                </ul>
            </div>
            <Heart session=id back/>
        </article>
    }
    .erase()
}

/// Whether whoever looks hosts a session.
pub fn hosts(hall: crate::Hall, id: SessionId) -> bool {
    let Some(me) = hall.me.look(|me| me.person) else { return false };
    hall.board
        .look(|board| board.session(id).is_some_and(|session| session.idea.hosts.contains(&Host::Person(me))))
}

/// Names one after the other, each with its own direction of writing.
#[component]
pub fn Names(
    /// The names.
    names: Vec<String>,
) -> impl IntoView {
    let w = words();
    let last = names.len().saturating_sub(1);
    let name = move |(at, name): (usize, String)| {
        // What stands between two things of a list, without the things.
        let before = match at {
            0 => String::new(),
            _ if at == last => w.list_and("", ""),
            _ => w.list_comma("", ""),
        };
        view! { {before}<bdi>{name}</bdi> }
    };
    names.into_iter().enumerate().map(name).collect_view()
}
