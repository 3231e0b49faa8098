//! A pitch card on paper, on the phone that has scanned it: what it is about and who hosts it, once; from then on the
//! session that it became. Facilitators give it its room and time right there.

mod spots;

use super::session::Places;
use crate::api::Done;
use crate::hall::{Hall, ReturnedForm, hall};
use crate::look::{Look, memo};
use crate::parts::{Act, Empty, Erase, Header, Heart, Here, Names, TextField, Tick, WindowTitle};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use model::{Effect, Session, SessionId, limits};

/// What the refusal is called that a card gets which opens nothing.
const NO_SUCH_CARD: &str = "no-such-card";

/// A pitch card.
#[component]
pub fn Card() -> impl IntoView {
    let w = words();
    let hall = hall();
    let code = use_params_map().read_untracked().get("card").unwrap_or_default();
    let number = code.split('-').next().unwrap_or_default().to_owned();
    let name = StoredValue::new(w.card_title(&number));
    let here = StoredValue::new(hall.path(&format!("card/{code}")));
    // The session that it has become: the page comes with what that is about.
    let session = RwSignal::new(hall.shown.held(|shown| shown.blurb.as_ref().map(|(id, _)| *id)));
    let no = use_context::<ReturnedForm>().and_then(|form| form.0).and_then(|form| form.refusal);
    let no = StoredValue::new(no.filter(|no| no.kind == NO_SUCH_CARD).map(|no| no.sentence));
    let content = move || match (session.get(), no.get_value()) {
        (Some(id), _) => became(hall, id, name.get_value(), here.get_value()),
        (None, Some(sentence)) => nothing(hall, name.get_value(), sentence),
        (None, None) => blank(hall, name.get_value(), session, here),
    };
    view! {
        <WindowTitle text=move || name.get_value()/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page page--narrow session">{content}</main>
    }
    .erase()
}

/// Nobody has said what it is about.
fn blank(
    hall: Hall,
    name: String,
    session: RwSignal<Option<SessionId>>,
    here: StoredValue<String>,
) -> AnyView {
    let w = words();
    let open = memo(move || hall.facilitates() || hall.board.look(|board| board.event.pitching));
    // Facilitators copy what is on a wall; anybody else has the card that they wrote.
    let helps = hall.me.peek(|me| me.role >= model::Role::Facilitator);
    let known = hall.me.peek(|me| me.name.clone()).filter(|_| !helps);
    let known = StoredValue::new(known.unwrap_or_default());
    let done = Callback::new(move |done: Done| {
        let pitched = done.change.iter().flat_map(|change| &change.effects).find_map(|effect| match effect {
            Effect::Pitched(pitched) => Some(pitched.id),
            _ => None,
        });
        match pitched {
            Some(id) => session.set(Some(id)),
            // Somebody was quicker: what it became the server has to say.
            None => leave(&done.next.unwrap_or_else(|| here.get_value())),
        }
    });
    let form = move || {
        if !open.get() {
            return view! {
                <Empty title=w.pitch_closed() text=w.pitch_closed_text()>
                    <a class="button" href=hall.path("")>{w.pitch_to_programme()}</a>
                </Empty>
            }
            .erase();
        }
        view! {
            <div class="sheet">
                <Act what="pitch-card" class="form" on_done=done>
                    <div class="field--large">
                        <TextField name="title" label=w.pitch_about() most=limits::TITLE required=true autofocus=true/>
                    </div>
                    <TextField name="hosts" label=w.card_host() value=known.get_value() autocomplete=if helps { "off" } else { "name" }/>
                    {(!helps).then(|| view! { <Tick name="hosting" label=w.card_myself() ticked=true/> })}
                    <div class="form__foot"><button class="button button--large">{w.card_pitch()}</button></div>
                </Act>
            </div>
        }
        .erase()
    };
    view! {
        <h1>{name}</h1>
        <p class="page__lead">{w.card_blank()}</p>
        {form}
    }
    .erase()
}

/// Goes to an address as a browser does.
#[cfg(feature = "hydrate")]
fn leave(address: &str) {
    drop(window().location().set_href(address));
}

#[cfg(not(feature = "hydrate"))]
fn leave(_: &str) {}

/// The session that it has become.
fn became(hall: Hall, id: SessionId, name: String, here: String) -> AnyView {
    let w = words();
    let session = hall.session(id);
    // What is hidden is an empty session to everybody else.
    let shown = memo(move || {
        let facilitates = hall.facilitates();
        session.look(|session| session.as_ref().is_some_and(|session| facilitates || !session.hidden))
    });
    let title = memo(move || {
        session.look(|session| session.as_ref().map(|session| session.idea.title.clone()).unwrap_or_default())
    });
    let stands = memo(move || session.look(|session| session.as_ref().is_some_and(Session::stands)));
    let hosts = memo(move || {
        session.look(|session| {
            let hosts = session.iter().flat_map(|session| &session.idea.hosts);
            hall.names.look(|names| hosts.map(|host| names.host(host).to_owned()).collect::<Vec<_>>())
        })
    });
    let late = use_query_map().read_untracked().get("late").is_some();
    let about = hall.path(&format!("s/{id}"));
    let here = StoredValue::new(here);
    let facts = move || {
        let hosts = hosts.get();
        view! {
            {(!hosts.is_empty()).then(|| view! { <p class="pitch-card__hosts"><Names names=hosts/></p> })}
            {stands.get().then(|| view! { <div role="status"><dl class="facts"><Places id/></dl></div> })}
        }
        .erase()
    };
    let place = move || {
        (stands.get() && hall.facilitates()).then(|| spots::spots(hall, id, here.get_value())).erase()
    };
    let body = move || {
        if !shown.get() {
            return view! { <h1>{name.clone()}</h1><p class="page__lead">{w.session_not_here()}</p> }.erase();
        }
        view! {
            <p class="page__over">{name.clone()}</p>
            {late.then(|| view! { <p class="callout" role="status">{w.card_late()}</p> })}
            <div class="session__head">
                <h1 class="session__title" class:session__title--gone=move || !stands.get() dir="auto">{title}</h1>
                {move || stands.get().then(|| view! { <Heart session=id/> })}
            </div>
            {facts}
            {place}
            <p class="row part"><a class="button button--quiet" href=about.clone()>{w.card_all()}</a></p>
        }
        .erase()
    };
    view! { {body} }.erase()
}

/// It opens nothing.
fn nothing(hall: Hall, name: String, sentence: String) -> AnyView {
    view! {
        <h1>{name}</h1>
        <p class="page__lead">{sentence}</p>
        <p class="row part"><a class="button" href=hall.path("")>{words().session_to_programme()}</a></p>
    }
    .erase()
}
