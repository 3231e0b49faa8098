//! The choice of a language: a button for each, in its own words. The page comes back in it, script or not.

use super::Erase;
use super::icon::{self, Icon};
use crate::words::words;
use ::words::Language;
use leptos::prelude::*;

/// Buttons for all languages.
#[component]
pub fn Languages() -> impl IntoView {
    let w = words();
    let here = w.language();
    let one = move |language: Language| {
        view! {
            <button class="pill" name="language" value=language.key() lang=language.key() dir=language.dir() aria-current=(language == here).then_some("true")>
                <Icon d=icon::TICK class="languages__tick"/>
                {language.own_name()}
            </button>
        }
    };
    view! {
        <form method="post" action="#language" id="language" class="languages" aria-label=w.language_choose()>
            <input type="hidden" name="do" value="language"/>
            {Language::ALL.map(one).collect_view()}
        </form>
    }
    .erase()
}
