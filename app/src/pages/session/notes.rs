//! Notes on a session: what people there wrote down. One's own can be changed; facilitators can take any away.

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::{Act, Erase, Hidden, TextArea, TextField};
use crate::words::words;
use ::words::around;
use leptos::prelude::*;
use model::{Note, SessionId, limits};

/// The notes of a session, and a place to write one.
#[component]
pub fn Notes(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let notes = memo(move || {
        hall.board.look(|board| board.session(id).map(|session| session.notes.clone()).unwrap_or_default())
    });
    let knows_name = hall.me.peek(|me| me.name.is_some());
    let none = memo(move || notes.look(Vec::is_empty));
    view! {
        <section class="part" id="notes">
            <h2 class="part__head">{w.session_notes()}</h2>
            {move || none.get().then(|| view! { <p class="soft">{w.session_notes_none()}</p> })}
            <ol class="notes" role="list">
                <For each=move || notes.get() key=|note| (note.id, note.text.clone()) let:note>
                    <li class="note">{shown(hall, id, note)}</li>
                </For>
            </ol>
            <Act what="add-note" class="form notes__new">
                <Hidden name="session" value=id.to_string()/>
                <TextArea name="text" label=w.session_note_new() most=limits::NOTE rows=3/>
                {(!knows_name).then(|| view! {
                    <TextField name="name" label=w.mine_name() most=limits::NAME hint=w.session_note_name_hint() autocomplete="name"/>
                })}
                <div class="form__foot"><button class="button button--quiet">{w.session_note_add()}</button></div>
            </Act>
        </section>
    }
    .erase()
}

/// One note, with what whoever looks may do about it.
fn shown(hall: Hall, session: SessionId, note: Note) -> impl IntoView {
    let w = words();
    let by = note.by;
    let author = move || {
        let mine = hall.me.look(|me| me.person.is_some() && me.person == by);
        match by {
            _ if mine => w.session_note_mine().to_owned(),
            Some(person) => hall.names.look(|names| names.of(person).to_owned()),
            None => w.session_note_organisers().to_owned(),
        }
    };
    let mine = move || hall.me.look(|me| me.person.is_some() && me.person == by);
    let text = note.text.clone();
    let age = memo(move || w.how_long_ago(hall.now.get() - note.at));
    let change = memo(move || (mine(), mine() || hall.facilitates()));
    view! {
        <p class="note__by">
            {move || {
                let (before, after) = around(|author| w.session_note_by(author, &age.get()));
                view! { {before}<bdi>{author}</bdi>{after} }
            }}
        </p>
        <p class="note__text" dir="auto">{note.text}</p>
        {move || {
            let (edit, remove) = change.get();
            let text = text.clone();
            remove.then(|| view! {
                <details class="fold">
                    <summary>{if edit { w.session_note_change() } else { w.session_note_remove() }}</summary>
                    <div class="stack">
                        {edit.then(|| view! {
                            <Act what="edit-note" key=note.id.to_string() class="form" keep=true>
                                <Hidden name="session" value=session.to_string()/>
                                <Hidden name="note" value=note.id.to_string()/>
                                <TextArea name="text" label=w.session_note_text() value=text most=limits::NOTE rows=3/>
                                <div class="form__foot"><button class="button button--quiet">{w.session_note_save()}</button></div>
                            </Act>
                        })}
                        <Act what="remove-note" key=note.id.to_string()>
                            <Hidden name="session" value=session.to_string()/>
                            <Hidden name="note" value=note.id.to_string()/>
                            <button class="button button--bad button--small">{w.session_note_remove_now()}</button>
                        </Act>
                    </div>
                </details>
            })
        }}
    }
}
