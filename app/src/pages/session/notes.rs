//! Notes on a session: what people there wrote down. One's own can be changed; facilitators can take any away.

use crate::hall::{Hall, hall};
use crate::parts::{Act, Erase, Hidden, TextArea, TextField};
use crate::words;
use leptos::prelude::*;
use model::{Note, SessionId, limits};

/// The notes of a session, and a place to write one.
#[component]
pub fn Notes(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let notes = Memo::new(move |_| {
        hall.board.with(|board| board.session(id).map(|session| session.notes.clone()).unwrap_or_default())
    });
    let knows_name = hall.me.with_untracked(|me| me.name.is_some());
    let none = Memo::new(move |_| notes.with(Vec::is_empty));
    view! {
        <section class="part" id="notes">
            <h2 class="part__head">"Notes"</h2>
            {move || none.get().then(|| view! { <p class="soft">"Nobody has written anything down yet. Links, decisions, who to talk to: all of it is welcome."</p> })}
            <ol class="notes" role="list">
                <For each=move || notes.get() key=|note| (note.id, note.text.clone()) let:note>
                    <li class="note">{shown(hall, id, note)}</li>
                </For>
            </ol>
            <Act what="add-note" class="form notes__new">
                <Hidden name="session" value=id.to_string()/>
                <TextArea name="text" label="Add a note" most=limits::NOTE rows=3/>
                {(!knows_name).then(|| view! {
                    <TextField name="name" label="What should we call you?" most=limits::NAME hint="Asked once. It stands beside your note." autocomplete="name"/>
                })}
                <div class="form__foot"><button class="button button--quiet">"Add it"</button></div>
            </Act>
        </section>
    }
    .erase()
}

/// One note, with what whoever looks may do about it.
fn shown(hall: Hall, session: SessionId, note: Note) -> impl IntoView {
    let by = note.by;
    let author = move || {
        let mine = hall.me.with(|me| me.person.is_some() && me.person == by);
        match by {
            _ if mine => "You".to_owned(),
            Some(person) => hall.names.with(|names| names.of(person).to_owned()),
            None => "The organisers".to_owned(),
        }
    };
    let mine = move || hall.me.with(|me| me.person.is_some() && me.person == by);
    let text = note.text.clone();
    let age = Memo::new(move |_| words::ago(hall.now.get() - note.at));
    let change = Memo::new(move |_| (mine(), mine() || hall.facilitates()));
    view! {
        <p class="note__by"><bdi>{author}</bdi>", "{age}</p>
        <p class="note__text" dir="auto">{note.text}</p>
        {move || {
            let (edit, remove) = change.get();
            let text = text.clone();
            remove.then(|| view! {
                <details class="fold">
                    <summary>{if edit { "Change" } else { "Take away" }}</summary>
                    <div class="stack">
                        {edit.then(|| view! {
                            <Act what="edit-note" key=note.id.to_string() class="form" keep=true>
                                <Hidden name="session" value=session.to_string()/>
                                <Hidden name="note" value=note.id.to_string()/>
                                <TextArea name="text" label="The note" value=text most=limits::NOTE rows=3/>
                                <div class="form__foot"><button class="button button--quiet">"Save"</button></div>
                            </Act>
                        })}
                        <Act what="remove-note" key=note.id.to_string()>
                            <Hidden name="session" value=session.to_string()/>
                            <Hidden name="note" value=note.id.to_string()/>
                            <button class="button button--bad button--small">"Take this note away"</button>
                        </Act>
                    </div>
                </details>
            })
        }}
    }
}
