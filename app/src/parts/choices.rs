//! Fields in which one chooses rather than types, groups of fields, and parts of a form that unfold.

use super::Acting;
use super::Erase;
use super::fields::Wrong;
use crate::look::Look;
use leptos::prelude::*;

/// A group of ticks, or of other fields, that answer one question.
#[component]
pub fn Group(
    /// The question.
    #[prop(into)]
    label: String,
    /// A few words on how to answer.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Whether there may be many: they get a box that scrolls by itself.
    #[prop(optional)]
    many: bool,
    /// The field whose refusals show here, if the fields inside do not show them.
    #[prop(optional)]
    name: Option<&'static str>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let wrong = name.map(|name| expect_context::<Acting>().wrong_with(name));
    view! {
        <fieldset class="group">
            <legend class="group__label">{label}</legend>
            {hint.map(|hint| view! { <p class="group__hint">{hint}</p> })}
            // What scrolls has to be reachable by keyboard; its ticks are, so it needs no tab stop of its own.
            <div class="group__choices" class:group__choices--many=many>{children()}</div>
            {wrong.map(|wrong| view! { <Wrong wrong/> })}
        </fieldset>
    }
    .erase()
}

/// One of a few, all in sight.
#[component]
pub fn Choice(
    /// Its name in the form.
    name: &'static str,
    /// The question.
    #[prop(into)]
    label: String,
    /// What is sent, and what it says.
    options: Vec<(String, String)>,
    /// Which is chosen to begin with.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    let acting = expect_context::<Acting>();
    let chosen = acting.typed(name).unwrap_or(value);
    let options = options.into_iter().map(|(key, says)| {
        let checked = key == chosen;
        view! {
            <label class="tick">
                <input type="radio" name=name value=key checked=checked/>
                <span>{says}</span>
            </label>
        }
    });
    let options = options.collect_view();
    view! { <Group label name>{options}</Group> }
}

/// One of many, in a menu.
#[component]
pub fn Menu(
    /// Its name in the form.
    name: &'static str,
    /// What people call it.
    #[prop(into)]
    label: String,
    /// What is sent, and what it says.
    options: Vec<(String, String)>,
    /// Which is chosen to begin with.
    #[prop(optional, into)]
    value: String,
    /// A few words on what to choose.
    #[prop(optional, into)]
    hint: Option<String>,
) -> impl IntoView {
    let acting = expect_context::<Acting>();
    let chosen = acting.typed(name).unwrap_or(value);
    let wrong = acting.wrong_with(name);
    let options = options.into_iter().map(|(key, says)| {
        let selected = key == chosen;
        view! { <option value=key selected=selected>{says}</option> }
    });
    let options = options.collect_view();
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <select class="field__input" name=name aria-invalid=move || wrong.get().map(|_| "true")>{options}</select>
            {hint.map(|hint| view! { <span class="field__hint">{hint}</span> })}
            <Wrong wrong/>
        </label>
    }
    .erase()
}

/// A part of a form that need not be filled in: closed until asked for, until something in it was refused, or when
/// the form comes back with something in it.
#[component]
pub fn Unfold(
    /// What is in it.
    #[prop(into)]
    label: String,
    /// A few words at its edge, such as what it holds already.
    #[prop(optional, into)]
    note: Option<String>,
    /// Whether it is open to begin with.
    #[prop(optional)]
    open: bool,
    /// Names of the fields in it.
    holds: &'static [&'static str],
    /// The fields.
    children: Children,
) -> impl IntoView {
    let acting = expect_context::<Acting>();
    let filled =
        |fields: model::Fields| holds.iter().any(|name| fields.all(name).any(|value| !value.is_empty()));
    let open = open || acting.fields().is_some_and(filled);
    let refused = move || acting.refusal.look(|refusal| refusal.as_ref()?.field.clone());
    let open = move || open || refused().is_some_and(|field| holds.contains(&field.as_str()));
    view! {
        <details class="unfold" open=open>
            <summary class="unfold__label">{label} {note.map(|note| view! { <span class="unfold__note">{note}</span> })}</summary>
            <div class="unfold__body">{children()}</div>
        </details>
    }
    .erase()
}
