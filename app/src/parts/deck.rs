//! One session at a time: a card that fills the phone, with all that one decides by.

use super::{Erase, Face, Heart, Names, card};
use crate::hall::hall;
use leptos::prelude::*;

/// The card. Its text scrolls inside of it; the heart stays where the thumb is.
#[component]
pub fn DeckCard(
    /// What it shows.
    face: Face,
    /// What it is about, as somebody typed it or as safe HTML: a view.
    children: Children,
    /// Which of how many it is: `3 of 40`.
    #[prop(optional, into)]
    of: Option<String>,
    /// What stands at its foot instead of the heart.
    #[prop(optional)]
    foot: Option<AnyView>,
) -> impl IntoView {
    let hall = hall();
    let id = face.session();
    let name = face.title.clone();
    let mine = move || card::hosts(hall, id) || hall.level(id).is_some();
    let place = match (face.times, face.room) {
        (Some(times), Some(room)) => Some(format!("{times} · {room}")),
        (_, room) => room,
    };
    view! {
        <article class="deck" class:deck--mine=mine>
            // What scrolls has to be reachable by keyboard.
            <div class="deck__page" tabindex="0" role="group" aria-label=name>
                <h2 class="deck__title" dir="auto"><a href=hall.path(&format!("s/{id}"))>{face.title}</a></h2>
                {place.map(|place| view! { <p class="deck__where" dir="auto">{place}</p> })}
                {(!face.hosts.is_empty()).then(|| view! { <p class="deck__who"><Names names=face.hosts/></p> })}
                <div class="deck__blurb">{children()}</div>
                <ul class="chips" role="list">
                    {face.marks.into_iter().map(|mark| view! { <li class="chip" dir="auto">{mark}</li> }).collect_view()}
                </ul>
            </div>
            <div class="deck__foot">
                <span class="deck__of">{of}</span>
                {foot.unwrap_or_else(|| view! { <Heart session=id/> }.erase())}
            </div>
        </article>
    }
    .erase()
}
