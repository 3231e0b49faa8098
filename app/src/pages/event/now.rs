//! Now and next: what is on, for how long, and what follows; first of all what is mine.

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::{Erase, Face, SessionCard, Size, hosts};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Millis, Names, Slot, SlotId, SlotKind};

/// How many sessions show of what is on when none of them is mine: the programme below has them all.
const GLANCE: usize = 4;

/// A slot, as it is shown here.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stretch {
    slot: SlotId,
    starts: Millis,
    ends: Millis,
    times: String,
    /// For all: what everybody does. Empty for sessions.
    together: String,
    faces: Vec<Face>,
}

/// What is on, and what is next.
#[component]
pub fn Now() -> impl IntoView {
    let hall = hall();
    let w = words();
    let stretch = move |find: fn(&Board, Millis) -> Option<&Slot>| {
        memo(move || {
            let now = hall.now.get();
            hall.board.look(|board| {
                let slot = find(board, now)?;
                Some(hall.names.look(|names| stretch_of(w, board, names, slot)))
            })
        })
    };
    let now = stretch(|board, now| board.slots.iter().find(|slot| slot.is_on(now)));
    let next = stretch(|board, now| board.slots.iter().find(|slot| slot.starts_at() > now));
    let left = memo(move || {
        now.look(|now| now.as_ref().map(|stretch| stretch.ends))
            .map(|ends| w.event_left(&w.how_long(ends - hall.now.get())))
    });
    let until = memo(move || {
        next.look(|next| next.as_ref().map(|stretch| stretch.starts))
            .map(|starts| w.event_in(&w.how_long(starts - hall.now.get())))
    });
    view! {
        <section class="now part" aria-label=w.event_now_and_next()>
            {move || now.get().map(|stretch| {
                let (spent, all) = (move || (hall.now.get() - stretch.starts) / 60_000, (stretch.ends - stretch.starts) / 60_000);
                view! {
                    <div>
                        <div class="now__time">
                            <h2 class="now__word">{w.event_now()}</h2>
                            <span class="now__clock">{stretch.times.clone()}</span>
                            <span class="now__left">{left}</span>
                        </div>
                        <progress class="now__bar" aria-label=w.event_spent() value=move || spent().to_string() max=all.to_string()></progress>
                        {faces(stretch, Size::Large, GLANCE)}
                    </div>
                }
            })}
            {move || next.get().map(|stretch| view! {
                <div>
                    <div class="now__time">
                        <h2 class="now__word">{w.event_next()}</h2>
                        <span class="now__clock">{stretch.times.clone()}</span>
                        <span class="now__left">{until}</span>
                    </div>
                    {faces(stretch, Size::Plain, 0)}
                </div>
            }.erase())}
        </section>
    }
    .erase()
}

fn stretch_of(w: Words, board: &Board, names: &Names, slot: &Slot) -> Stretch {
    let together = match slot.text.kind {
        SlotKind::Sessions => String::new(),
        kind if slot.text.title.is_empty() => w.slot_kind(kind).to_owned(),
        _ => slot.text.title.clone(),
    };
    Stretch {
        slot: slot.id,
        starts: slot.starts_at(),
        ends: slot.ends_at(),
        times: slot.times(),
        together,
        faces: super::programme::faces(board, names, slot.id),
    }
}

/// What is on in a stretch: mine, if there is any; otherwise a `glance` at what there is, and the way to the rest.
fn faces(stretch: Stretch, size: Size, glance: usize) -> impl IntoView {
    let hall = hall();
    let w = words();
    if !stretch.together.is_empty() {
        return view! { <p class="now__together" dir="auto">{stretch.together}</p> }.erase();
    }
    let all = stretch.faces.len();
    let faces = StoredValue::new(stretch.faces);
    let there = format!("#slot-{}", stretch.slot);
    let mine = memo(move || {
        let is_mine = |face: &&Face| hosts(hall, face.session()) || hall.level(face.session()).is_some();
        faces.held(|faces| faces.iter().filter(is_mine).cloned().collect::<Vec<_>>())
    });
    let chose = memo(move || hall.me.look(|me| !me.interest.is_empty()));
    let list = move || {
        let mine = mine.get();
        let none = mine.is_empty();
        let says = match mine.len() {
            _ if all == 0 => w.event_nothing_then(),
            0 if chose.get() => w.event_nothing_chosen(),
            0 | 1 => "",
            _ => w.event_several_wanted(),
        };
        let (shown, size) = if none {
            (faces.held(|faces| faces.iter().take(glance).cloned().collect()), Size::Small)
        } else {
            (mine, size)
        };
        let rest = if none { all.saturating_sub(shown.len()) } else { 0 };
        let more = (rest > 0).then(|| match glance {
            0 => w.event_choose_from(rest),
            _ => w.event_more(rest),
        });
        view! {
            {(!says.is_empty()).then(|| view! { <p class="soft small">{says}</p> }.erase())}
            <ul class="cards" role="list">
                {shown.into_iter().map(|face| view! { <li><SessionCard face size/></li> }.erase()).collect_view()}
            </ul>
            {more.map(|more| view! { <p><a class="pill pill--line" href=there.clone()>{more}</a></p> }.erase())}
        }
        .erase()
    };
    view! { <div class="stack stack--tight">{list}</div> }.erase()
}
