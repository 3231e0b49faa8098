//! Now and next: what is on, for how long, and what follows; first of all what is mine.

use crate::hall::hall;
use crate::parts::{Face, SessionCard, Size, hosts};
use crate::words;
use leptos::prelude::*;
use model::{Board, Millis, Names, Slot, SlotKind};

/// How many sessions show of one time when none of them is mine: the programme below has them all.
const GLANCE: usize = 6;

/// A slot, as it is shown here.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stretch {
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
    let stretch = move |find: fn(&Board, Millis) -> Option<&Slot>| {
        Memo::new(move |_| {
            let now = hall.now.get();
            hall.board.with(|board| {
                let slot = find(board, now)?;
                Some(hall.names.with(|names| stretch_of(board, names, slot)))
            })
        })
    };
    let now = stretch(|board, now| board.slots.iter().find(|slot| slot.is_on(now)));
    let next = stretch(|board, now| board.slots.iter().find(|slot| slot.starts_at() > now));
    let left = Memo::new(move |_| {
        now.with(|now| now.as_ref().map(|stretch| stretch.ends))
            .map(|ends| format!("{} left", words::how_long(ends - hall.now.get())))
    });
    let until = Memo::new(move |_| {
        next.with(|next| next.as_ref().map(|stretch| stretch.starts))
            .map(|starts| format!("in {}", words::how_long(starts - hall.now.get())))
    });
    view! {
        <section class="now part" aria-label="Now and next">
            {move || now.get().map(|stretch| {
                let (spent, all) = (move || (hall.now.get() - stretch.starts) / 60_000, (stretch.ends - stretch.starts) / 60_000);
                view! {
                    <div>
                        <div class="now__time">
                            <h2 class="now__word">"Now"</h2>
                            <span class="now__clock">{stretch.times.clone()}</span>
                            <span class="now__left">{left}</span>
                        </div>
                        <progress class="now__bar" aria-label="How much of this time is over" value=move || spent().to_string() max=all.to_string()></progress>
                        {faces(stretch, Size::Large)}
                    </div>
                }
            })}
            {move || next.get().map(|stretch| view! {
                <div>
                    <div class="now__time">
                        <h2 class="now__word">"Next"</h2>
                        <span class="now__clock">{stretch.times.clone()}</span>
                        <span class="now__left">{until}</span>
                    </div>
                    {faces(stretch, Size::Plain)}
                </div>
            })}
        </section>
    }
    .into_any()
}

fn stretch_of(board: &Board, names: &Names, slot: &Slot) -> Stretch {
    let together = match slot.text.kind {
        SlotKind::Sessions => String::new(),
        kind if slot.text.title.is_empty() => words::slot_kind(kind).to_owned(),
        _ => slot.text.title.clone(),
    };
    Stretch {
        starts: slot.starts_at(),
        ends: slot.ends_at(),
        times: slot.times(),
        together,
        faces: super::programme::faces(board, names, slot.id),
    }
}

/// What is on in a stretch: mine, if there is any; otherwise a glance at what there is.
fn faces(stretch: Stretch, size: Size) -> impl IntoView {
    let hall = hall();
    if !stretch.together.is_empty() {
        return view! { <p class="now__together" dir="auto">{stretch.together}</p> }.into_any();
    }
    let faces = StoredValue::new(stretch.faces);
    let mine = Memo::new(move |_| {
        let is_mine = |face: &&Face| hosts(hall, face.session()) || hall.level(face.session()).is_some();
        faces.with_value(|faces| faces.iter().filter(is_mine).cloned().collect::<Vec<_>>())
    });
    let list = move || {
        let mine = mine.get();
        let (shown, size, more) = match mine.len() {
            0 => faces.with_value(|faces| {
                (
                    faces.iter().take(GLANCE).cloned().collect(),
                    Size::Small,
                    faces.len().saturating_sub(GLANCE),
                )
            }),
            _ => (mine, size, 0),
        };
        let says = match (size, shown.len()) {
            (_, 0) => Some("Nothing is on then.".to_owned()),
            (Size::Small, _) => Some("Nothing that you chose is on then. There is:".to_owned()),
            (_, 1) => None,
            _ => Some("You want more than one of these, and they are on at the same time:".to_owned()),
        };
        let more = u32::try_from(more).unwrap_or_default();
        view! {
            {says.map(|says| view! { <p class="soft small">{says}</p> })}
            <ul class="cards" role="list">
                {shown.into_iter().map(|face| view! { <li><SessionCard face size/></li> }).collect_view()}
            </ul>
            {(more > 0).then(|| view! {
                <p class="small"><a href="#programme">{format!("And {} in the programme", words::count(more, "more", "more"))}</a></p>
            })}
        }
        .into_any()
    };
    view! { <div class="stack stack--tight">{list}</div> }.into_any()
}
