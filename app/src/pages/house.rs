//! Pages that are not part of an event: the landing page, a new event, a link that gives a role, nothing.

use crate::api::About;
use crate::parts::{Act, Erase, Land, TextArea, TextField};
use crate::words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Refusal, Role, limits};

/// The first page.
#[component]
pub fn Landing() -> impl IntoView {
    view! {
        <Title text=""/>
        <main id="main">
            <div class="scene scene--house">
                <div class="scene__inner">
                    <p class="scene__brand"><img src="/icon.svg" alt="" width="44" height="44"/>"Campgrid"</p>
                    <h1 class="scene__name">"A day that the people who come make together"</h1>
                    <p class="scene__lead">
                        "Everybody pitches sessions and says what they would go to. Campgrid gives every session a room and a time, so that as few people as possible miss what they came for. The programme lives on every phone and on the wall, and changes with the day."
                    </p>
                    <div class="scene__acts">
                        <a href="/new" rel="external" class="button button--large">"Open an event"</a>
                    </div>
                </div>
                <Land/>
            </div>
            <div class="page">
                <ol class="steps" role="list">
                    <li class="step">
                        <h2 class="step__name">"Pitch"</h2>
                        <p>"A title is enough. Nobody signs up, nobody installs anything: people scan the code on the wall and are in."</p>
                    </li>
                    <li class="step">
                        <h2 class="step__name">"Choose"</h2>
                        <p>"One tap on the heart says that you would go, a second that you came for it."</p>
                    </li>
                    <li class="step">
                        <h2 class="step__name">"Go"</h2>
                        <p>"The grid fills itself, says what each place costs whom, and leaves the last word to the people who run the day."</p>
                    </li>
                </ol>
            </div>
        </main>
    }
    .erase()
}

/// Opens an event.
#[component]
pub fn NewEvent() -> impl IntoView {
    let zones = ZONES
        .split(' ')
        .filter(|zone| !zone.is_empty())
        .map(|zone| view! { <option value=zone></option> })
        .collect_view();
    view! {
        <Title text="New event"/>
        <Top/>
        <main id="main" class="page page--narrow">
            <h1>"Open an event"</h1>
            <p class="page__lead">"This takes a minute. Rooms and times come next, and everything can be changed later."</p>
            <div class="sheet">
                <Act what="open-event" class="form">
                    <div class="field--large">
                        <TextField name="name" label="What is it called?" most=limits::EVENT_NAME required=true/>
                    </div>
                    <TextField
                        name="zone"
                        label="Time zone"
                        value="Europe/London"
                        list="zones"
                        hint="Where the event takes place: a continent and a city, such as Europe/Lisbon."
                        required=true
                    />
                    <datalist id="zones">{zones}</datalist>
                    <TextArea
                        name="about"
                        label="About"
                        most=limits::ABOUT
                        hint="For those who come: where it is, what it is for, how to prepare. May stay empty."
                    />
                    <div class="form__foot">
                        <button class="button button--large">"Open the event"</button>
                    </div>
                </Act>
            </div>
        </main>
    }
    .erase()
}

/// Exchanges a link for a role on this device.
#[component]
pub fn Key() -> impl IntoView {
    let (event, role) = match expect_context::<About>() {
        About::Key { event, role } => (event, role),
        About::HandOver { event, name, refusal } => return hand_over(event, name, refusal),
        _ => return Nothing().erase(),
    };
    let may = match role {
        Role::Attendee => "You can pitch sessions and say what you would go to.",
        Role::Facilitator => "You can arrange rooms, times and sessions, and fill the grid.",
        Role::Owner => "You can arrange everything, and give links to those who help you.",
    };
    view! {
        <Title text=event.clone()/>
        <Top/>
        <main id="main" class="page page--narrow">
            <p class="page__over">"A link for"</p>
            <h1 dir="auto">{event}</h1>
            <p class="page__lead">{format!("It makes you {} on this device. {may}", words::role(role))}</p>
            <div class="sheet">
                <Act what="redeem" class="form">
                    <p>"Use it only on a device that is yours, and give it only to those whom you would hand the keys."</p>
                    <div class="form__foot"><button class="button button--large">"Use it here"</button></div>
                </Act>
            </div>
        </main>
    }
    .erase()
}

/// Makes this device one more of somebody who is there already.
fn hand_over(event: String, name: Option<String>, refusal: Option<Refusal>) -> AnyView {
    let lead = match &name {
        Some(name) => format!("Here you are {name} from then on, as on the device that you come from."),
        None => "Here you are the same person from then on, as on the device that you come from.".to_owned(),
    };
    let form = match refusal {
        Some(refusal) => view! { <p>{refusal.sentence()}</p> }.into_any(),
        None => view! {
            <Act what="redeem" class="form">
                <p>"What you want on this device is added to what you want there. Use it only on a device that is yours."</p>
                <div class="form__foot"><button class="button button--large">"Use this device too"</button></div>
            </Act>
        }
        .into_any(),
    };
    view! {
        <Title text=event.clone()/>
        <Top/>
        <main id="main" class="page page--narrow">
            <p class="page__over">"Another device for"</p>
            <h1 dir="auto">{event}</h1>
            <p class="page__lead" dir="auto">{lead}</p>
            <div class="sheet">{form}</div>
        </main>
    }
    .erase()
}

/// There is nothing here.
#[component]
pub fn Nothing() -> impl IntoView {
    view! {
        <Title text="Nothing here"/>
        <main id="main">
            <div class="scene scene--house">
                <div class="scene__inner">
                    <h1 class="scene__name">"There is nothing here"</h1>
                    <p class="scene__lead">"The address may be mistyped, or what was here is gone. If somebody gave it to you, ask them for it again."</p>
                    <div class="scene__acts"><a href="/" rel="external" class="button button--large">"To the start"</a></div>
                </div>
                <Land/>
            </div>
        </main>
    }
    .erase()
}

/// The head of a page that is not part of an event.
#[component]
fn Top() -> impl IntoView {
    view! {
        <a class="skip" href="#main">"Skip to the content"</a>
        <header class="header">
            <div class="header__bar">
                <a class="header__home" href="/" rel="external">
                    <img class="header__mark" src="/icon.svg" alt="" width="28" height="28"/>
                    <span class="header__name">"Campgrid"</span>
                </a>
            </div>
        </header>
    }
}

/// Time zones to suggest: where most people live, one for each clock. Any other can be typed.
const ZONES: &str = "\
    Africa/Accra Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos Africa/Nairobi \
    America/Anchorage America/Argentina/Buenos_Aires America/Bogota America/Chicago America/Denver \
    America/Halifax America/Lima America/Los_Angeles America/Mexico_City America/New_York \
    America/Phoenix America/Santiago America/Sao_Paulo America/Toronto America/Vancouver Asia/Bangkok \
    Asia/Dhaka Asia/Dubai Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Jakarta Asia/Jerusalem Asia/Karachi \
    Asia/Kathmandu Asia/Kolkata Asia/Manila Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Taipei \
    Asia/Tehran Asia/Tokyo Australia/Brisbane Australia/Melbourne Australia/Perth Australia/Sydney \
    Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Istanbul Europe/Lisbon Europe/London \
    Europe/Madrid Europe/Paris Pacific/Auckland UTC \
";
