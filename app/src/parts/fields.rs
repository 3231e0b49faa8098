//! Fields of forms: each has its label, what was typed before, and what is wrong with it.

use super::{Acting, Erase};
use crate::markup::raw_text;
use leptos::prelude::*;

/// A field of one line.
#[component]
pub fn TextField(
    /// Its name in the form.
    name: &'static str,
    /// What people call it.
    #[prop(into)]
    label: String,
    /// What is in it to begin with.
    #[prop(optional, into)]
    value: String,
    /// A few words on what to write.
    #[prop(optional, into)]
    hint: Option<String>,
    /// `text`, `number`, `date`, `time`, …
    #[prop(default = "text")]
    kind: &'static str,
    /// Most characters that fit.
    #[prop(optional)]
    most: Option<usize>,
    /// Whether it must not be empty.
    #[prop(optional)]
    required: bool,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Id of a datalist with suggestions.
    #[prop(optional, into)]
    list: Option<String>,
    /// What holds the text, for parts that read it while it is typed.
    #[prop(optional)]
    typed: Option<RwSignal<String>>,
    /// Whether it is what one comes to the page for, so that one can type at once.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let acting = expect_context::<Acting>();
    let value = acting.typed(name).unwrap_or(value);
    if let Some(typed) = typed {
        typed.set(value.clone());
    }
    let wrong = acting.wrong_with(name);
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <input
                class="field__input"
                name=name
                type=kind
                value=value
                maxlength=most.map(|most| most.to_string())
                required=required
                autocomplete=autocomplete
                list=list
                autofocus=autofocus
                dir="auto"
                aria-invalid=move || wrong.get().map(|_| "true")
                on:input=move |event| if let Some(typed) = typed { typed.set(event_target_value(&event)) }
            />
            {hint.map(|hint| view! { <span class="field__hint">{hint}</span> })}
            <Wrong wrong/>
        </label>
    }
    .erase()
}

/// A field of many lines. The only text area there is: Leptos writes a text area's children into the page as they
/// are, so what people typed has to be escaped here (a test looks for `</textarea><script>` in the rendered page).
#[component]
pub fn TextArea(
    /// Its name in the form.
    name: &'static str,
    /// What people call it.
    #[prop(into)]
    label: String,
    /// What is in it to begin with.
    #[prop(optional, into)]
    value: String,
    /// A few words on what to write.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Most characters that fit.
    #[prop(optional)]
    most: Option<usize>,
    /// Height in lines.
    #[prop(default = 4)]
    rows: u32,
    /// What holds the text, for parts that read it while it is typed.
    #[prop(optional)]
    typed: Option<RwSignal<String>>,
) -> impl IntoView {
    let acting = expect_context::<Acting>();
    let value = acting.typed(name).unwrap_or(value);
    if let Some(typed) = typed {
        typed.set(value.clone());
    }
    let wrong = acting.wrong_with(name);
    // The first line break in a text area is not part of its text, so one that is goes behind another.
    let value = if cfg!(feature = "ssr") && value.starts_with('\n') { format!("\n{value}") } else { value };
    let content = raw_text(value);
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <textarea
                class="field__input"
                name=name
                rows=rows.to_string()
                dir="auto"
                maxlength=most.map(|most| most.to_string())
                aria-invalid=move || wrong.get().map(|_| "true")
                on:input=move |event| if let Some(typed) = typed { typed.set(event_target_value(&event)) }
            >
                {content}
            </textarea>
            {hint.map(|hint| view! { <span class="field__hint">{hint}</span> })}
            <Wrong wrong/>
        </label>
    }
    .erase()
}

/// A box to tick.
#[component]
pub fn Tick(
    /// Its name in the form.
    name: &'static str,
    /// What ticking it says.
    #[prop(into)]
    label: String,
    /// What is sent when it is ticked.
    #[prop(default = "yes".to_owned(), into)]
    value: String,
    /// Whether it is ticked to begin with.
    #[prop(optional)]
    ticked: bool,
) -> impl IntoView {
    let acting = expect_context::<Acting>();
    let ticked = acting.fields().map_or(ticked, |fields| fields.all(name).any(|sent| sent == value));
    view! {
        <label class="tick">
            <input type="checkbox" name=name value=value checked=ticked/>
            <span>{label}</span>
        </label>
    }
    .erase()
}

/// A field that nobody sees.
#[component]
pub fn Hidden(
    /// Its name in the form.
    name: &'static str,
    /// What it says.
    #[prop(into)]
    value: Signal<String>,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=move || value.get()/> }
}

/// What is wrong with a field.
#[component]
pub fn Wrong(
    /// What is wrong, if anything is.
    wrong: Signal<Option<String>>,
) -> impl IntoView {
    move || wrong.get().map(|sentence| view! { <span class="field__wrong" role="alert">{sentence}</span> })
}
