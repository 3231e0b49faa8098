//! Sessions that look alike, and why: the way to merging them, or the word that they are not. The server finds them,
//! since it alone knows who wants what (`server/src/alike.rs` says how).

use super::frame::said;
use super::known::known;
use crate::api::Alike;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, SessionId};

/// How many stand beside the grid; the page for merging has all.
const FEW: usize = 3;

/// Keeps what looks alike that of the sessions as they are: asks again when one comes, goes or changes its title, and
/// when another pair is looked at.
pub(super) fn follow(hall: Hall) {
    #[cfg(feature = "hydrate")]
    {
        let known = known();
        let query = leptos_router::hooks::use_location().search;
        let texts = Memo::new(move |_| {
            hall.board.with(|board| {
                let texts = board.standing().map(|session| (session.id, session.idea.title.clone()));
                texts.collect::<Vec<_>>()
            })
        });
        Effect::new(move |_| {
            // Read, and not only tracked: a memo that nobody has read follows nothing.
            texts.with(|_| ());
            let query = query.get();
            let address = match query.trim_start_matches('?') {
                "" => hall.path("desk/alike"),
                query => hall.path(&format!("desk/alike?{query}")),
            };
            leptos::task::spawn_local(async move {
                if let Some(text) = crate::live::fetch_text(&address).await
                    && let Ok(likes) = serde_json::from_str(&text)
                {
                    known.likes.try_set(likes);
                }
            });
        });
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = hall;
}

/// The pairs that look alike and about which nobody has said anything yet.
pub(super) fn pairs(hall: Hall) -> Memo<Vec<Alike>> {
    let known = known();
    Memo::new(move |_| {
        hall.board.with(|board| {
            known
                .likes
                .with(|likes| likes.pairs.iter().filter(|pair| is_open(board, pair)).cloned().collect())
        })
    })
}

fn is_open(board: &Board, pair: &Alike) -> bool {
    let (a, b) = (pair.a.min(pair.b), pair.a.max(pair.b));
    let stands = |id| board.session(id).is_some_and(model::Session::stands);
    let asks = |from, into| {
        board.session(from).is_some_and(|from| from.asks == Some(into) || from.proposed == Some(into))
    };
    stands(a) && stands(b) && !board.apart.contains(&(a, b)) && !asks(a, b) && !asks(b, a)
}

/// The most alike, beside the grid.
pub(super) fn alike(hall: Hall) -> AnyView {
    let w = words();
    let pairs = pairs(hall);
    let few = Memo::new(move |_| pairs.with(|pairs| pairs.iter().take(FEW).cloned().collect::<Vec<_>>()));
    let number = Memo::new(move |_| pairs.with(Vec::len));
    view! {
        <section class="desk__part" aria-labelledby="alike" hidden=move || number.get() == 0>
            <h2 id="alike" class="desk__title">{w.alike_title()}" "<span class="desk__number">{number}</span></h2>
            {list(hall, few)}
            <p hidden=move || number.get() <= FEW><a href=hall.path("desk/merge")>{move || w.alike_all(number.get())}</a></p>
        </section>
    }
    .erase()
}

/// Pairs, each with why, and with what can be done about it.
pub(super) fn list(hall: Hall, pairs: Memo<Vec<Alike>>) -> AnyView {
    view! {
        <ul class="alike">
            <For each=move || pairs.get() key=Clone::clone let:pair>{one(hall, &pair)}</For>
        </ul>
    }
    .erase()
}

fn one(hall: Hall, pair: &Alike) -> AnyView {
    let w = words();
    let (a, b) = (pair.a, pair.b);
    let title = move |id| {
        hall.board
            .with(|board| board.session(id).map(|session| session.idea.title.clone()).unwrap_or_default())
    };
    let why = why(pair);
    view! {
        <li class="alike__one">
            <p class="alike__pair" dir="auto">{move || w.alike_pair(&title(a), &title(b))}</p>
            <p class="soft small" dir="auto">{why}</p>
            <div class="row queue__buttons">
                <a class="button button--small" href=side_by_side(hall, a, b)>{w.alike_compare()}</a>
                {keep_apart(hall, a, b, "")}
            </div>
        </li>
    }
    .erase()
}

/// Why two are suggested: what both are about, and who wants both.
pub(super) fn why(pair: &Alike) -> String {
    let w = words();
    let about = (!pair.words.is_empty()).then(|| w.alike_words(&w.list(&pair.words)));
    let people = (pair.both > 0).then(|| w.alike_people(pair.both, pair.people()));
    super::lists::semicolons(about.into_iter().chain(people))
}

/// Says that two are not alike; `at` tells the same button elsewhere on the page apart.
pub(super) fn keep_apart(hall: Hall, a: SessionId, b: SessionId, at: &str) -> AnyView {
    let w = words();
    let title = move |id| {
        hall.board
            .with(|board| board.session(id).map(|session| session.idea.title.clone()).unwrap_or_default())
    };
    view! {
        <Act what="keep-apart" key=format!("{a}-{b}{at}") on_done=said(hall)>
            <Hidden name="session" value=a.to_string()/>
            <Hidden name="into" value=b.to_string()/>
            <button class="button button--quiet button--small" aria-label=move || w.alike_not_label(&title(a), &title(b))>{w.alike_not()}</button>
        </Act>
    }
    .erase()
}

/// Address of the page that shows both next to each other: the first stays, the second becomes part of it.
pub(super) fn side_by_side(hall: Hall, a: SessionId, b: SessionId) -> String {
    hall.path(&format!("desk/merge?a={a}&b={b}"))
}
