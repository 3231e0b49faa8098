//! Ways to choose what is shown: views side by side, filters, a field to search with, a switch.

use super::icon::{self, Icon};
use super::{Acting, Erase};
use leptos::prelude::*;

/// One of a few views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub says: String,
    /// How many are there, if that matters.
    pub count: Option<u32>,
    /// Whether it is what is shown.
    pub here: bool,
}

/// Views side by side, of which one is shown: links, so that each has an address.
#[component]
pub fn Segments(
    /// What they are views of.
    #[prop(into)]
    label: String,
    /// The views.
    #[prop(into)]
    of: Signal<Vec<Segment>>,
) -> impl IntoView {
    let one = |segment: Segment| {
        let count = segment.count.map(|count| view! { <span class="segments__count">{count}</span> }.erase());
        view! {
            <a class="segments__one" href=segment.href aria-current=segment.here.then_some("page")>{segment.says}{count}</a>
        }
    };
    view! { <nav class="segments" aria-label=label>{move || of.get().into_iter().map(one).collect_view()}</nav> }.erase()
}

/// A word to filter by: a box to tick, in a form that shows what is left.
#[component]
pub fn Filter(
    /// Its name in the form.
    name: &'static str,
    /// What is sent when it is on.
    #[prop(into)]
    value: String,
    /// What it says.
    #[prop(into)]
    label: String,
    /// How many would be left.
    #[prop(optional)]
    count: Option<u32>,
    /// Whether it is on to begin with.
    #[prop(optional)]
    on: bool,
) -> impl IntoView {
    view! {
        <label class="filter">
            <input type="checkbox" name=name value=value checked=on/>
            <Icon d=icon::TICK class="filter__tick"/>
            <span dir="auto">{label}</span>
            {count.map(|count| view! { <span class="filter__count">{count}</span> }.erase())}
        </label>
    }
    .erase()
}

/// A field to find something with. Without a script, what it is in sends it by Enter.
#[component]
pub fn Search(
    /// Its name in the form.
    #[prop(default = "q")]
    name: &'static str,
    /// What can be found.
    #[prop(into)]
    label: String,
    /// What is looked for to begin with.
    #[prop(optional, into)]
    value: String,
    /// What holds the text, for parts that follow while it is typed.
    #[prop(optional)]
    typed: Option<RwSignal<String>>,
) -> impl IntoView {
    view! {
        <div class="search" role="search">
            <Icon d=icon::GLASS class="search__icon"/>
            <input
                class="field__input"
                type="search"
                name=name
                value=value
                aria-label=label.clone()
                placeholder=label
                enterkeyhint="search"
                autocomplete="off"
                on:input=move |event| if let Some(typed) = typed { typed.set(event_target_value(&event)) }
            />
        </div>
    }
    .erase()
}

/// On or off: a box to tick that looks like what it does. It stands in a form, as a [`Tick`](super::Tick) does.
#[component]
pub fn Switch(
    /// Its name in the form.
    name: &'static str,
    /// What is on when it is on.
    #[prop(into)]
    label: String,
    /// A few words on what that means.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Whether it is on to begin with.
    #[prop(optional)]
    on: bool,
    /// Whether it cannot be changed.
    #[prop(optional)]
    fixed: bool,
) -> impl IntoView {
    let sent = use_context::<Acting>().and_then(Acting::fields);
    let on = sent.map_or(on, |fields| fields.get(name).is_some());
    view! {
        <label class="switch">
            <span class="switch__says">{label}{hint.map(|hint| view! { <span class="switch__hint">{hint}</span> }.erase())}</span>
            <input type="checkbox" role="switch" name=name value="yes" checked=on disabled=fixed/>
            <span class="switch__track"><span class="switch__knob"><Icon d=icon::TICK/></span></span>
        </label>
    }
    .erase()
}
