//! Pitching a session, and editing one: the same form. A title is enough; the rest unfolds. What is typed stays on the
//! device until it is sent, and can be written before pitching opens.

mod alike;
mod close;
mod draft;
mod more;
mod preview;

pub use alike::telling_words;

use super::session::{Gone, session_here};
use crate::api::Returned;
use crate::hall::{ReturnedForm, hall};
use crate::look::{Look, memo};
use crate::parts::{Act, Empty, Erase, Header, Here, Hidden, Seen, TextField, Waiting, WindowTitle};
use crate::words::words;
use close::Close;
use draft::{Draft, Kept};
use leptos::context::Provider;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Idea, Phase, limits};
use more::More;

/// What can be done with a pitch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// It can be written, and sent once pitching opens.
    Prepare,
    /// It can be sent.
    Open,
    /// Neither.
    Closed,
}

/// Pitches a session.
#[component]
pub fn Pitch() -> impl IntoView {
    let hall = hall();
    let w = words();
    // Once open, it stays open while this page does: what is typed must not vanish when pitching closes meanwhile.
    let stage = Memo::new(move |was: Option<&Stage>| {
        let (open, phase) = hall.board.look(|board| (board.event.pitching, board.event.phase));
        match phase {
            _ if open || hall.facilitates() || was == Some(&Stage::Open) => Stage::Open,
            Phase::Setup => Stage::Prepare,
            _ => Stage::Closed,
        }
    });
    let closed = memo(move || stage.get() == Stage::Closed);
    let title = move || if stage.get() == Stage::Prepare { w.pitch_prepare() } else { w.pitch_title() };
    let lead = move || if stage.get() == Stage::Prepare { w.pitch_prepare_lead() } else { w.pitch_lead() };
    // The draft that the fields were filled in from.
    let draft = RwSignal::new(None::<Draft>);
    let typed = RwSignal::new(String::new());
    let form = move || {
        if closed.get() {
            return view! { <Closed/> }.erase();
        }
        // A draft comes back as a refused form does: every field finds what it held.
        match draft.get() {
            Some(Draft { fields, .. }) => {
                let returned = ReturnedForm(Some(Returned { fields, refusal: None, preview: None }));
                view! { <Provider value=returned><Form stage typed/></Provider> }.erase()
            }
            None => view! { <Form stage typed/> }.erase(),
        }
    };
    view! {
        <WindowTitle text=title/>
        <Header here=Here::Pitch/>
        <main id="main" class="page page--narrow">
            <h1>{title}</h1>
            <p class="page__lead">{lead}</p>
            <Waiting/>
            <Kept draft typed>{form}</Kept>
        </main>
    }
    .erase()
}

/// The form of a pitch.
#[component]
fn Form(
    /// Whether it can be sent.
    stage: Memo<Stage>,
    /// The title as it is typed.
    typed: RwSignal<String>,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    // Asked once: after that it is known.
    let knows_name = hall.me.peek(|me| me.name.is_some());
    let foot = move || match stage.get() {
        Stage::Prepare => view! {
            <p class="callout">{w.pitch_prepare_until()}</p>
            <p class="callout callout--warn only-without-script">{w.pitch_prepare_no_script()}</p>
        }
        .erase(),
        _ => view! {
            <button class="button button--large">{w.pitch_it()}</button>
            <preview::Button/>
            <p class="soft small">{w.pitch_later()}</p>
        }
        .erase(),
    };
    view! {
        <div class="sheet">
            <Act what="pitch" class="form" next=hall.path("s/{session}")>
                <div class="field--large">
                    <TextField name="title" label=w.pitch_about() hint=w.pitch_about_hint() most=limits::TITLE required=true autofocus=true typed/>
                </div>
                <Close typed/>
                {(!knows_name).then(|| view! {
                    <TextField name="name" label=w.mine_name() hint=w.pitch_name_hint() most=limits::NAME autocomplete="name"/>
                })}
                <More idea=Idea::titled("") session=None/>
                <div class="form__foot">{foot}</div>
            </Act>
        </div>
    }
    .erase()
}

/// Pitching is not open, and why.
#[component]
fn Closed() -> impl IntoView {
    let hall = hall();
    let w = words();
    let phase = hall.board.look(|board| board.event.phase);
    let (title, text) = match phase {
        Phase::Wrapped => (w.pitch_over(), w.pitch_over_text()),
        _ => (w.pitch_closed(), w.pitch_closed_text()),
    };
    view! { <Empty title text><a class="button" href=hall.path("")>{w.pitch_to_programme()}</a></Empty> }
}

/// Edits a session.
#[component]
pub fn EditSession() -> impl IntoView {
    let hall = hall();
    let w = words();
    let id = session_here();
    let form = move || {
        let id = id.get();
        // Read once: a change by somebody else must not wipe what is being typed.
        let Some(session) = hall.board.peek(|board| board.session(id).cloned()) else {
            return view! { <Gone/> }.erase();
        };
        if session.hidden && !untrack(|| hall.facilitates()) {
            return view! { <Gone/> }.erase();
        }
        let title = session.idea.title.clone();
        view! {
            <p class="page__over"><a href=hall.path(&format!("s/{id}"))>{w.pitch_back()}</a></p>
            <h1>{w.pitch_change_yours()}</h1>
            <div class="sheet">
                <Act what="edit-session" class="form" keep=true seen=Seen::Then next=hall.path(&format!("s/{id}"))>
                    <Hidden name="session" value=id.to_string()/>
                    <div class="field--large">
                        <TextField name="title" label=w.pitch_about() value=title most=limits::TITLE required=true/>
                    </div>
                    <More idea=session.idea.clone() session=Some(session)/>
                    <div class="form__foot">
                        <button class="button button--large">{w.pitch_save()}</button>
                        <preview::Button/>
                        <a class="button button--bare" href=hall.path(&format!("s/{id}"))>{w.pitch_leave()}</a>
                    </div>
                </Act>
            </div>
        }
        .erase()
    };
    view! {
        <Title text=w.pitch_change()/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page page--narrow">{form}</main>
    }
    .erase()
}
