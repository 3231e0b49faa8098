//! What to do about each clash: when one of them runs again, what else is on, and one tap to drop one.

use super::clash::{Again, Clash, One};
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::Erase;
use crate::parts::icon::{self, Icon};
use crate::words::words;
use ::words::Words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use model::SessionId;

/// All clashes.
#[component]
pub(super) fn Clashes(
    /// The clashes.
    of: Memo<Vec<Clash>>,
) -> impl IntoView {
    let w = words();
    let some = memo(move || of.look(|of| !of.is_empty()));
    let list = move || {
        view! {
            <section class="part" aria-labelledby="clashes">
                <div class="part__head"><h2 id="clashes">{w.mine_clashes()}</h2></div>
                <ul class="stack" role="list">
                    <For each=move || of.get() key=Clone::clone let:clash><li>{clash_view(w, clash)}</li></For>
                </ul>
            </section>
        }
        .erase()
    };
    view! { {move || some.get().then(list)} }.erase()
}

fn clash_view(w: Words, clash: Clash) -> AnyView {
    let hall = hall();
    let Clash { slot, times, starts, ones, .. } = clash;
    let quoted = |hosted: bool| {
        let titles = ones.iter().filter(|one| one.hosting == hosted);
        let titles: Vec<_> =
            titles.map(|one| w.mine_quoted(&format!("\u{2068}{}\u{2069}", one.title))).collect();
        (titles.len(), w.list(&titles))
    };
    let all = || {
        let titles: Vec<_> =
            ones.iter().map(|one| w.mine_quoted(&format!("\u{2068}{}\u{2069}", one.title))).collect();
        w.list(&titles)
    };
    let says = match (quoted(true), quoted(false)) {
        ((0, _), _) => w.mine_clash(&all()),
        ((1, mine), (_, theirs)) => w.mine_clash_host(&mine, &theirs),
        _ => w.mine_clash_hosting(&all()),
    };
    view! {
        <article class="clash">
            <h3 class="clash__times">{times}</h3>
            <p class="callout callout--warn"><Icon d=icon::CLASH class="callout__icon"/><span>{says}</span></p>
            <ul class="clash__ones" role="list">
                {ones.into_iter().map(|one| one_view(w, hall, one)).collect_view()}
            </ul>
            <p><a class="pill pill--line" href=format!("{}#slot-{slot}", hall.path(""))>{w.mine_else_at(&starts)}</a></p>
        </article>
    }
    .erase()
}

fn one_view(w: Words, hall: Hall, one: One) -> impl IntoView {
    let One { run, title, room, hosting, again } = one;
    let session = run.session;
    let says = match again.first() {
        None => w.mine_only_then().to_owned(),
        Some(Again { free, clock, day, room, .. }) => match (day, free) {
            (None, true) => w.mine_again(clock, room),
            (None, false) => w.mine_again_busy(clock, room),
            (Some(day), true) => w.mine_again_on(&w.date(*day), clock, room),
            (Some(day), false) => w.mine_again_on_busy(&w.date(*day), clock, room),
        },
    };
    let drop = (!hosting).then(|| {
        let title = title.clone();
        view! {
            <form method="post" class="clash__drop" on:submit=move |event| drop_it(event, hall, session)>
                <input type="hidden" name="do" value="interest"/>
                <input type="hidden" name="session" value=session.to_string()/>
                <button class="button button--quiet button--small" name="level" value="none">
                    {w.mine_drop()}<span class="unseen">{format!(" {}", w.mine_quoted(&title))}</span>
                </button>
            </form>
        }
    });
    view! {
        <li class="clash__one">
            <div class="clash__body">
                <p class="clash__title" dir="auto"><a href=hall.path(&format!("s/{session}"))>{title}</a></p>
                <p class="small" dir="auto">{room}</p>
                <p class="soft small">{if hosting { w.card_you_host().to_owned() } else { says }}</p>
            </div>
            {drop}
        </li>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
fn drop_it(event: SubmitEvent, hall: Hall, session: SessionId) {
    event.prevent_default();
    crate::parts::want(hall, session, None);
}

#[cfg(not(feature = "hydrate"))]
fn drop_it(_: SubmitEvent, _: Hall, _: SessionId) {}
