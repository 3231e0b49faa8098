//! Webhooks: where other programs are told of what happens, and what came of it. Only owners see them.

use super::known::known;
use crate::api::{HookShown, HookTold};
use crate::hall::Hall;
use crate::look::Look;
use crate::parts::{Act, Acting, Erase, Hidden, Menu, TextField, Tick, Wrong};
use crate::words::words;
use leptos::prelude::*;
use model::{Field, Role, limits};

/// In which forms a hook is told, by key.
const SHAPES: [&str; 5] = ["slack", "mattermost", "matrix", "discord", "plain"];
/// Of what it is told, by key.
const KINDS: [&str; 5] = ["pitched", "placed", "moved", "withdrawn", "announced"];

/// The hooks, for owners; for others that owners have them.
pub(super) fn hooks(hall: Hall) -> AnyView {
    let w = words();
    let content = if hall.me.peek(|me| me.role == Role::Owner) {
        let list = known().came.held(|desk| desk.hooks.clone());
        let list = (!list.is_empty()).then(|| {
            let list = list.into_iter().map(move |hook| one(hall, hook)).collect_view();
            view! { <ul class="things">{list}</ul> }
        });
        view! {
            {list}
            // The answer is the page with the hook on it, so the browser sends this form by itself.
            <Act what="add-hook" plain=true class="form">
                <Menu name="shape" label=w.hooks_shape() options=named(&SHAPES, |key| w.hooks_shape_name(key)) value="slack"/>
                <TextField name="hook-url" label=w.hooks_url() kind="url" most=limits::LINK required=true hint=w.hooks_url_hint()/>
                <Kinds/>
                <div class="form__foot"><button class="button button--quiet">{w.hooks_add()}</button></div>
            </Act>
        }
        .erase()
    } else {
        view! { <p class="soft">{w.hooks_owners()}</p> }.erase()
    };
    view! {
        <section class="pane" aria-labelledby="hooks">
            <h2 id="hooks">{w.hooks_title()}</h2>
            <p class="soft">{w.hooks_about()}</p>
            {content}
        </section>
    }
    .erase()
}

fn named(keys: &[&str], name: impl Fn(&str) -> String) -> Vec<(String, String)> {
    keys.iter().map(|key| ((*key).to_owned(), name(key))).collect()
}

/// Of what it is told: all to begin with.
#[component]
fn Kinds() -> impl IntoView {
    let w = words();
    let wrong = expect_context::<Acting>().wrong_with(Field::HookKinds.key());
    let ticks = KINDS.map(|key| {
        view! { <Tick name="hook-kinds" label=w.hooks_kind(key) value=key ticked=true/> }
    });
    view! {
        <fieldset class="group">
            <legend class="group__label">{w.hooks_kinds()}</legend>
            {ticks.collect_view()}
            <Wrong wrong/>
        </fieldset>
    }
    .erase()
}

fn one(hall: Hall, hook: HookShown) -> AnyView {
    let w = words();
    let kinds: Vec<_> = hook.kinds.iter().map(|key| w.hooks_kind(key)).collect();
    let off = hook.is_off.then(|| view! { <p class="callout" role="status">{w.hooks_off()}</p> });
    let secret = hook.secret.map(|secret| {
        view! {
            <label class="field">
                <span class="field__label">{w.hooks_secret()}</span>
                <input class="field__input" readonly dir="ltr" value=secret/>
            </label>
        }
    });
    let told = hook.told.iter().map(|told| view! { <li>{told_line(hall, told)}</li> }).collect_view();
    let id = hook.hook;
    let button = |what: &'static str, says: &'static str, class: &'static str| {
        view! {
            <Act what=what key=id.to_string() plain=true>
                <Hidden name="hook" value=id.to_string()/>
                <button class=class>{says}</button>
            </Act>
        }
        .erase()
    };
    let quiet = "button button--quiet button--small";
    let mend = hook.is_off.then(|| button("mend-hook", w.hooks_mend(), "button button--small"));
    view! {
        <li class="thing hook">
            <span class="thing__name">{w.hooks_to(&w.hooks_shape_name(&hook.shape), &hook.host)}</span>
            <span class="thing__about">{w.list(&kinds)}</span>
            {off}
            <ul class="hook__told soft">{told}</ul>
            {secret}
            <div class="row">
                {mend}
                {button("try-hook", w.hooks_try(), quiet)}
                {button("remove-hook", w.hooks_remove(), "button button--bad button--small")}
            </div>
        </li>
    }
    .erase()
}

/// What was told, when, and what came of it.
fn told_line(hall: Hall, told: &HookTold) -> String {
    let w = words();
    let ago = w.how_long_ago(hall.now.get_untracked() - told.at);
    let outcome = match told.state.as_str() {
        "done" => w.hooks_done().to_owned(),
        "under-way" => w.hooks_under_way().to_owned(),
        _ => w.hooks_failed(&told.answer, told.tries),
    };
    w.hooks_told(&w.hooks_kind(&told.kind), &ago, &outcome)
}
