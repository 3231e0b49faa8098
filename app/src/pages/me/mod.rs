//! "You": what I am called, how I read and see pages, how I am told, my other devices, and being forgotten.

mod device;
mod forget;
mod push;

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Act, Erase, Header, Here, Languages, TextField};
use crate::theme::{Theme, theme};
use crate::words::words;
use ::words::around;
use leptos::prelude::*;
use leptos_meta::Title;
use model::limits;

/// The page of whoever looks.
#[component]
pub fn Me() -> impl IntoView {
    let w = words();
    view! {
        <Title text=w.me_title()/>
        <Header here=Here::Me/>
        <main id="main" class="page page--narrow me">
            <h1>{w.me_title()}</h1>
            <p class="page__lead">{w.me_lead()}</p>
            <Name/>
            {part("me-language", w.me_language(), view! { <Languages/> }.erase())}
            {part("me-theme", w.me_theme(), themes())}
            {part("me-push", w.me_push(), push::push())}
            {part("me-device", w.me_device(), device::device())}
            {part("me-install", w.me_install(), view! { <p>{w.me_install_text()}</p> }.erase())}
            {part("me-forget", w.me_forget(), forget::forget())}
        </main>
    }
    .erase()
}

/// A part of the page under its heading.
fn part(id: &'static str, heading: &'static str, content: AnyView) -> AnyView {
    view! {
        <section class="part" aria-labelledby=id>
            <div class="part__head"><h2 id=id>{heading}</h2></div>
            <div class="stack">{content}</div>
        </section>
    }
    .erase()
}

/// What I am called, and a way to change it.
#[component]
fn Name() -> impl IntoView {
    let hall = hall();
    let w = words();
    let name = memo(move || hall.me.look(|me| me.name.clone()));
    let content = move || {
        let (known, value) = match name.get() {
            Some(name) => {
                let (before, after) = around(|name| w.me_called(name));
                (view! { {before}<bdi>{name.clone()}</bdi>{after} }.erase(), name)
            }
            None => (w.me_nameless().erase(), String::new()),
        };
        view! {
            <p>{known}</p>
            <Act what="rename" class="form" keep=true>
                <TextField name="name" label=w.mine_name() value hint=w.mine_name_hint() most=limits::NAME required=true autocomplete="name"/>
                <div class="form__foot"><button class="button">{w.mine_save()}</button></div>
            </Act>
        }
        .erase()
    };
    part("me-name", w.me_name(), view! { {content} }.erase())
}

/// The choice of a look. The page comes back in it, script or not.
fn themes() -> AnyView {
    let w = words();
    let here = theme();
    let one = move |theme: Option<Theme>| {
        let name = match theme {
            None => w.theme_device(),
            Some(Theme::Light) => w.theme_light(),
            Some(Theme::Dark) => w.theme_dark(),
            Some(Theme::Contrast) => w.theme_contrast(),
        };
        view! {
            <button class="pill" name="theme" value=theme.map_or("", Theme::key) aria-current=(theme == here).then_some("true")>
                <Icon d=icon::TICK class="languages__tick"/>
                {name}
            </button>
        }
    };
    view! {
        <form method="post" action="#theme" id="theme" class="languages" aria-label=w.me_theme()>
            <input type="hidden" name="do" value="theme"/>
            {one(None)}
            {Theme::ALL.map(|theme| one(Some(theme))).collect_view()}
        </form>
    }
    .erase()
}
