//! What is left of the sessions: their notes, where people wrote together, who hosted. To be read, printed and kept.

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::{Empty, Erase, Header, Here, span};
use crate::words::words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Board, Session, SessionId};

/// The sessions that stand, by the time at which they ran; those without one at the end.
pub fn in_order(board: &Board) -> Vec<&Session> {
    let mut sessions: Vec<_> = board.standing().collect();
    sessions.sort_by_cached_key(|session| {
        let starts =
            session.runs.iter().filter_map(|run| Some(board.taken_by(session, run).first()?.starts_at()));
        (starts.min().unwrap_or(i64::MAX), session.id)
    });
    sessions
}

/// Whether there is anything to take away from a session.
pub fn left_something(session: &Session) -> bool {
    !session.notes.is_empty() || !session.idea.pad.is_empty()
}

/// When and where each run of a session was: `10:00–11:00 · Hall`.
pub fn places(board: &Board, session: &Session) -> Vec<String> {
    let place = |run: &model::Run| {
        let room = board.room(run.place?.room)?;
        Some(format!("{} · {}", span(board.taken_by(session, run))?, room.text.name))
    };
    session.runs.iter().filter_map(place).collect()
}

/// All takeaways.
#[component]
pub fn Takeaways() -> impl IntoView {
    let hall = hall();
    let w = words();
    let ids = move |left: bool| {
        memo(move || {
            hall.board.look(|board| {
                let sessions = in_order(board).into_iter().filter(|session| left_something(session) == left);
                sessions.map(|session| session.id).collect::<Vec<_>>()
            })
        })
    };
    let (with, without) = (ids(true), ids(false));
    let empty = memo(move || with.look(Vec::is_empty));
    let some_without = memo(move || without.look(|without| !without.is_empty()));
    let title = move |id: SessionId| {
        hall.board.look(|board| board.session(id).map(|session| session.idea.title.clone()))
    };
    view! {
        <Title text=w.takeaways()/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page takeaways">
            <h1>{w.takeaways()}</h1>
            <p class="page__lead">{w.takeaways_lead()}</p>
            {move || empty.get().then(|| view! { <Empty title=w.takeaways_none() text=w.takeaways_none_text()/> })}
            {move || (!empty.get()).then(|| view! {
                <p class="row takeaways__acts">
                    <a class="button button--quiet" href=hall.path("takeaways.md") download rel="external">{w.takeaways_file()}</a>
                    <Print/>
                </p>
                <nav class="takeaways__contents" aria-labelledby="contents">
                    <h2 id="contents">{w.takeaways_contents()}</h2>
                    <ol>
                        <For each=move || with.get() key=|id| *id let:id>
                            <li><a href=format!("#session-{id}") dir="auto">{move || title(id)}</a></li>
                        </For>
                    </ol>
                </nav>
            })}
            <For each=move || with.get() key=|id| *id let:id>{one(hall, id)}</For>
            {move || some_without.get().then(|| view! {
                <section class="part" aria-labelledby="without">
                    <div class="part__head"><h2 id="without">{w.takeaways_without()}</h2></div>
                    <p class="soft">{w.takeaways_without_text()}</p>
                    <ul class="takeaways__without">
                        <For each=move || without.get() key=|id| *id let:id>
                            <li><a href=hall.path(&format!("s/{id}")) dir="auto">{move || title(id)}</a></li>
                        </For>
                    </ul>
                </section>
            })}
        </main>
    }
    .erase()
}

/// What is left of one session.
fn one(hall: Hall, id: SessionId) -> impl IntoView {
    let w = words();
    let session = hall.session(id);
    move || {
        let session = session.get()?;
        let (places, hosts) = hall.board.look(|board| {
            let hosts = hall.names.look(|names| {
                session.idea.hosts.iter().map(|host| names.host(host).to_owned()).collect::<Vec<_>>()
            });
            (places(board, &session), hosts)
        });
        let note = |note: &model::Note| {
            let by = match note.by {
                Some(person) => hall.names.look(|names| names.of(person).to_owned()),
                None => w.session_note_organisers().to_owned(),
            };
            view! {
                <li class="note">
                    <p class="note__text" dir="auto">{note.text.clone()}</p>
                    <p class="note__by"><bdi>{by}</bdi></p>
                </li>
            }
        };
        let pad = Some(session.idea.pad.clone()).filter(|pad| !pad.is_empty());
        Some(view! {
            <article class="takeaway" id=format!("session-{id}") aria-labelledby=format!("title-{id}")>
                <h2 class="takeaway__title" id=format!("title-{id}") dir="auto">
                    <a href=hall.path(&format!("s/{id}"))>{session.idea.title.clone()}</a>
                </h2>
                <p class="soft" dir="auto">{places.join(", ")}</p>
                {(!hosts.is_empty()).then(|| view! { <p dir="auto">{w.list(&hosts)}</p> })}
                {pad.map(|pad| view! { <p>{w.takeaways_pad()}" "<a href=pad.clone() rel="external noopener noreferrer" class="takeaway__pad">{pad.clone()}</a></p> })}
                <ol class="notes" role="list">{session.notes.iter().map(note).collect_view()}</ol>
            </article>
        })
    }
}

/// A button that prints the page, where there is a script.
#[component]
fn Print() -> impl IntoView {
    let w = words();
    let can = RwSignal::new(false);
    Effect::new(move || can.set(true));
    let print = |_| {
        #[cfg(feature = "hydrate")]
        drop(window().print());
    };
    view! {
        {move || can.get().then(|| view! {
            <button type="button" class="button button--quiet" on:click=print>{w.takeaways_print()}</button>
        })}
    }
}
