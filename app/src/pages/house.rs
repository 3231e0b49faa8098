//! Pages that are not part of an event: the landing page, a new event, a link that gives a role, nothing.

use crate::api::{About, Refused};
use crate::parts::{Act, Erase, Land, Languages, TextArea, TextField};
use crate::words::words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Role, limits};

/// Most characters of a code as people type it: its letters, with a hyphen or a space between any two of them.
const CODE: usize = 12;

/// The first page.
#[component]
pub fn Landing() -> impl IntoView {
    let w = words();
    view! {
        <Title text=""/>
        <main id="main">
            <div class="scene scene--house">
                <div class="scene__inner">
                    <p class="scene__brand"><img src="/icon.svg" alt="" width="44" height="44"/>"Campgrid"</p>
                    <h1 class="scene__name">{w.house_name()}</h1>
                    <p class="scene__lead">{w.house_lead()}</p>
                    <Act what="join" class="join" keep=true>
                        <TextField name="code" label=w.join_code() hint=w.join_hint() most=CODE required=true/>
                        <button class="button button--large">{w.join_go()}</button>
                    </Act>
                    <div class="scene__acts">
                        <a href="/new" rel="external" class="button button--quiet">{w.house_open()}</a>
                    </div>
                </div>
                <Land/>
            </div>
            <div class="page">
                <ol class="steps" role="list">
                    <li class="step">
                        <h2 class="step__name">{w.house_pitch()}</h2>
                        <p>{w.house_pitch_text()}</p>
                    </li>
                    <li class="step">
                        <h2 class="step__name">{w.house_choose()}</h2>
                        <p>{w.house_choose_text()}</p>
                    </li>
                    <li class="step">
                        <h2 class="step__name">{w.house_go()}</h2>
                        <p>{w.house_go_text()}</p>
                    </li>
                </ol>
                <footer class="part"><Languages/></footer>
            </div>
        </main>
    }
    .erase()
}

/// Opens an event.
#[component]
pub fn NewEvent() -> impl IntoView {
    let w = words();
    let zones = ZONES
        .split(' ')
        .filter(|zone| !zone.is_empty())
        .map(|zone| view! { <option value=zone></option> })
        .collect_view();
    view! {
        <Title text=w.open_title()/>
        <Top/>
        <main id="main" class="page page--narrow">
            <h1>{w.house_open()}</h1>
            <p class="page__lead">{w.open_lead()}</p>
            <div class="sheet">
                <Act what="open-event" class="form">
                    <div class="field--large">
                        <TextField name="name" label=w.open_name() most=limits::EVENT_NAME required=true/>
                    </div>
                    <TextField
                        name="zone"
                        label=w.open_zone()
                        value="Europe/London"
                        list="zones"
                        hint=w.open_zone_hint()
                        required=true
                    />
                    <datalist id="zones">{zones}</datalist>
                    <TextArea
                        name="about"
                        label=w.open_about()
                        most=limits::ABOUT
                        hint=w.open_about_hint()
                    />
                    <div class="form__foot">
                        <button class="button button--large">{w.open_do()}</button>
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
    let w = words();
    let (event, role) = match expect_context::<About>() {
        About::Key { event, role } => (event, role),
        About::HandOver { event, name, refusal } => return hand_over(event, name, refusal),
        _ => return Nothing().erase(),
    };
    let makes = match role {
        Role::Attendee => w.key_attendee(),
        Role::Facilitator => w.key_facilitator(),
        Role::Owner => w.key_owner(),
    };
    view! {
        <Title text=event.clone()/>
        <Top/>
        <main id="main" class="page page--narrow">
            <p class="page__over">{w.key_over()}</p>
            <h1 dir="auto">{event}</h1>
            <p class="page__lead">{makes}</p>
            <div class="sheet">
                <Act what="redeem" class="form">
                    <p>{w.key_warning()}</p>
                    <div class="form__foot"><button class="button button--large">{w.key_do()}</button></div>
                </Act>
            </div>
        </main>
    }
    .erase()
}

/// Makes this device one more of somebody who is there already.
fn hand_over(event: String, name: Option<String>, refusal: Option<Refused>) -> AnyView {
    let lead = match &name {
        Some(name) => format!("Here you are {name} from then on, as on the device that you come from."),
        None => "Here you are the same person from then on, as on the device that you come from.".to_owned(),
    };
    let form = match refusal {
        Some(refusal) => view! { <p>{refusal.sentence}</p> }.into_any(),
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
    let w = words();
    view! {
        <Title text=w.nothing_title()/>
        <main id="main">
            <div class="scene scene--house">
                <div class="scene__inner">
                    <h1 class="scene__name">{w.nothing_name()}</h1>
                    <p class="scene__lead">{w.nothing_lead()}</p>
                    <div class="scene__acts"><a href="/" rel="external" class="button button--large">{w.nothing_start()}</a></div>
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
        <a class="skip" href="#main">{words().skip()}</a>
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
