//! Before the event begins: what it is about, how such a day goes, how to get ready, and a word when it begins.

use super::tell_me::TellMe;
use crate::hall::hall;
use crate::parts::Erase;
use crate::parts::icon::{self, Icon};
use crate::words::words;
use leptos::prelude::*;

/// What there is to know before the event begins.
#[component]
pub fn Welcome() -> impl IntoView {
    let hall = hall();
    let w = words();
    let step = |(name, text): (&'static str, &'static str)| {
        view! {
            <li class="step">
                <h3 class="step__name">{name}</h3>
                <p>{text}</p>
            </li>
        }
    };
    let steps = [
        (w.house_pitch(), w.welcome_pitch()),
        (w.house_choose(), w.welcome_choose()),
        (w.house_go(), w.welcome_go()),
    ];
    let tips = [w.welcome_tip_title(), w.welcome_tip_question(), w.welcome_tip_short(), w.welcome_tip_shy()];
    view! {
        {super::about(w.event_about())}
        <section class="part" aria-labelledby="what">
            <div class="part__head"><h2 id="what">{w.event_what()}</h2></div>
            <ol class="steps" role="list">{steps.map(step).collect_view()}</ol>
            <div class="callout welcome__feet">
                <Icon d=icon::ONWARD class="callout__icon turns"/>
                <div class="callout__says"><strong>{w.welcome_feet()}</strong>" "{w.event_what_feet()}</div>
            </div>
        </section>
        <section class="part" aria-labelledby="prepare">
            <div class="part__head"><h2 id="prepare">{w.welcome_prepare()}</h2></div>
            <ul class="welcome__tips">{tips.map(|tip| view! { <li>{tip}</li> }.erase()).collect_view()}</ul>
            <p><a class="button button--quiet" href=hall.path("pitch")>{w.event_prepare()}</a></p>
        </section>
        <TellMe/>
    }
    .erase()
}
