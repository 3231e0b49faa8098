//! How to take part: the code to scan, the address to type, what to do there.

use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// The code that leads to the event.
pub(super) fn code(hall: Hall, class: &'static str) -> AnyView {
    let address = hall.shown.with_value(|shown| shown.address.clone());
    view! { <img class=class src=hall.path("qr.svg") alt=words().wall_code(&address)/> }.erase()
}

/// Where the event is served, as people type it.
fn house(hall: Hall) -> String {
    hall.shown.with_value(|shown| {
        let house = shown.address.split("/e/").next().unwrap_or_default();
        house.trim_start_matches("https://").trim_start_matches("http://").to_owned()
    })
}

/// The shortest address that leads to the event. It is broken before its code, if anywhere.
pub(super) fn address(hall: Hall) -> AnyView {
    let path = hall.shown.with_value(|shown| match shown.code.as_str() {
        "" => format!("/e/{}", shown.board.event.slug),
        code => format!("/j/{code}"),
    });
    view! { <span class="wall__part">{house(hall)}</span><span class="wall__part">{path}</span> }.erase()
}

/// The letters by which people find the event, as they are read out.
fn letters(hall: Hall) -> String {
    hall.shown.with_value(|shown| match shown.code.split_at_checked(3) {
        Some((first, last)) => format!("{first}-{last}"),
        None => shown.code.clone(),
    })
}

/// The event’s own picture, if it has one.
pub(super) fn logo(hall: Hall) -> AnyView {
    let logo = Memo::new(move |_| hall.board.with(|board| board.event.logo.clone()));
    let picture = move || {
        logo.get().map(|name| {
            view! { <img class="wall__logo" src=hall.path(&format!("logo/{name}")) alt=""/> }
        })
    };
    picture.erase()
}

/// Stands for something that is put into a sentence by itself.
const GAP: &str = "\u{fffc}";

/// Before anything is on.
pub(super) fn join(hall: Hall) -> AnyView {
    let w = words();
    // The address stands out within the sentence: what is before it, and what is after.
    let scan = w.wall_join_scan(GAP);
    let (before, after) = scan.split_once(GAP).unwrap_or((&scan, ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    let letters = letters(hall);
    let letters = (!letters.is_empty()).then(|| {
        view! {
            <p class="join__letters">
                <span class="join__label">{w.wall_join_code()}</span>" "
                <strong class="join__code-letters" dir="ltr">{letters}</strong>
            </p>
        }
    });
    view! {
        <section class="join">
            {code(hall, "join__code")}
            <div class="join__text">
                <h2 class="join__title">{w.wall_join()}</h2>
                <ol class="join__steps">
                    <li>{before}<strong class="join__address" dir="ltr">{address(hall)}</strong>{after}</li>
                    <li>{w.wall_join_tap()}</li>
                    <li>{w.wall_join_pitch()}</li>
                </ol>
                {letters}
                <p class="join__note">{w.wall_join_note()}</p>
            </div>
        </section>
    }
    .erase()
}

/// After everything was on.
pub(super) fn thanks(hall: Hall) -> AnyView {
    let w = words();
    let text = move || {
        let placed = hall.board.with(|board| {
            board.standing().filter(|session| session.runs.iter().any(|run| run.place.is_some())).count()
        });
        w.wall_thanks_text(placed)
    };
    view! {
        <section class="thanks">
            <h2 class="thanks__title">{w.wall_thanks()}</h2>
            <p class="thanks__text">{text}</p>
        </section>
    }
    .erase()
}

/// The way in, small, while other things are shown.
pub(super) fn corner(hall: Hall) -> AnyView {
    view! {
        <footer class="wall__corner">
            {code(hall, "wall__code")}
            <p class="wall__address" dir="ltr">{address(hall)}</p>
        </footer>
    }
    .erase()
}
