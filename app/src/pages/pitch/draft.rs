//! What was typed and not sent yet: kept on this device, one for each event, until it is sent or thrown away.

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Fields, Millis};
use serde::{Deserialize, Serialize};

/// A pitch that has not been sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Draft {
    /// When it was last worked on.
    pub(super) at: Millis,
    /// What is in the form.
    pub(super) fields: Fields,
}

impl Draft {
    /// The draft that a form is; none where nobody has said anything in it.
    #[cfg_attr(not(any(test, feature = "hydrate")), expect(dead_code, reason = "the server keeps no drafts"))]
    fn of(mut fields: Fields, at: Millis) -> Option<Self> {
        fields.0.retain(|(name, _)| name != "command");
        // Those say something in a form that nobody has touched.
        let untouched = ["do", "form", "next", "hosting", "format", "length", "name"];
        let said = fields
            .0
            .iter()
            .any(|(name, value)| !untouched.contains(&name.as_str()) && !value.trim().is_empty());
        said.then_some(Self { at, fields })
    }
}

/// The form of a pitch, with whatever was typed into it on this device before and not sent.
#[component]
pub(super) fn Kept(
    /// The draft that the form is filled in from.
    draft: RwSignal<Option<Draft>>,
    /// The title as it is typed.
    typed: RwSignal<String>,
    /// The form.
    children: Children,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    bring_back(hall, draft, typed);
    let since = memo(move || draft.look(|draft| draft.as_ref().map(|draft| draft.at)));
    let throw_away = move |_| {
        forget(hall);
        draft.set(None);
        focus_title();
    };
    view! {
        <div role="status">
            {move || since.get().map(|at| view! {
                <div class="draft">
                    <p>{move || w.pitch_draft(&w.how_long_ago(hall.now.get() - at))}</p>
                    <button type="button" class="button button--quiet button--small" on:click=throw_away>{w.pitch_draft_throw()}</button>
                </div>
            })}
        </div>
        <div on:input=move |_| keep(hall) on:change=move |_| keep(hall) on:reset=move |_| forget(hall)>{children()}</div>
    }
    .erase()
}

#[cfg(feature = "hydrate")]
fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// The name under which the browser keeps it.
#[cfg(feature = "hydrate")]
fn key(hall: Hall) -> String {
    format!("campgrid-draft-{}", hall.board.peek(|board| board.event.slug.to_string()))
}

/// The form as it is in the page.
#[cfg(feature = "hydrate")]
fn form() -> Option<web_sys::HtmlFormElement> {
    use wasm_bindgen::JsCast;
    document().get_element_by_id("pitch")?.dyn_into().ok()
}

#[cfg(feature = "hydrate")]
fn field_title() -> Option<web_sys::HtmlInputElement> {
    use wasm_bindgen::JsCast;
    form()?.query_selector("[name=title]").ok()??.dyn_into().ok()
}

/// Keeps what is in the form now.
#[cfg(feature = "hydrate")]
fn keep(hall: Hall) {
    let (Some(storage), Some(form)) = (storage(), form()) else { return };
    match Draft::of(crate::live::outbox::fields_of(&form, None), crate::live::now()) {
        // Where the browser keeps nothing, the form still works.
        Some(draft) => drop(serde_json::to_string(&draft).map(|text| storage.set_item(&key(hall), &text))),
        None => drop(storage.remove_item(&key(hall))),
    }
}

/// It was sent, or thrown away.
#[cfg(feature = "hydrate")]
fn forget(hall: Hall) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(hall));
    }
}

/// Fills the form in once the page has come to life. What was typed meanwhile, or came back from the server, is newer.
#[cfg(feature = "hydrate")]
fn bring_back(hall: Hall, draft: RwSignal<Option<Draft>>, typed: RwSignal<String>) {
    let returned = use_context::<crate::hall::ReturnedForm>();
    let came_back =
        returned.and_then(|form| form.0).is_some_and(|returned| returned.fields.get("form") == Some("pitch"));
    request_animation_frame(move || {
        let there = field_title().map(|field| field.value()).unwrap_or_default();
        let kept = storage().and_then(|storage| storage.get_item(&key(hall)).ok().flatten());
        let kept = kept.and_then(|text| crate::json::read::<Draft>(&text)).filter(|_| !came_back);
        match kept {
            Some(kept) if there.is_empty() || there == kept.fields.text("title") => {
                draft.try_set(Some(kept));
            }
            _ => {
                typed.try_set(there);
            }
        }
        let nobody_chose = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
        if nobody_chose {
            focus_title();
        }
    });
}

/// One comes to this page to type: the title is where that begins.
#[cfg(feature = "hydrate")]
fn focus_title() {
    request_animation_frame(|| {
        if let Some(field) = field_title() {
            let _ = field.focus();
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn keep(_: Hall) {}

#[cfg(not(feature = "hydrate"))]
fn forget(_: Hall) {}

#[cfg(not(feature = "hydrate"))]
fn bring_back(_: Hall, _: RwSignal<Option<Draft>>, _: RwSignal<String>) {}

#[cfg(not(feature = "hydrate"))]
fn focus_title() {}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(typed: &[(&str, &str)]) -> Fields {
        let untouched =
            [("do", "pitch"), ("form", "pitch"), ("command", "0190"), ("hosting", "yes"), ("length", "1")];
        let empty = [("title", ""), ("blurb", " "), ("name", "")];
        let fields = untouched.iter().chain(typed).chain(&empty);
        Fields(fields.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_form_that_nobody_has_touched_is_no_draft() {
        assert_eq!(Draft::of(form(&[]), 7), None);
        assert_eq!(Draft::of(form(&[("format", "discussion"), ("name", "Ana")]), 7), None);
    }

    #[test]
    fn a_draft_holds_every_field_but_the_id_of_what_it_asks() {
        for typed in
            [("title", "Bread"), ("blurb", "Flour"), ("tags", "food"), ("beginners", "yes"), ("pad", "x")]
        {
            let fields = Draft::of(form(&[typed]), 7).map(|draft| draft.fields).unwrap_or_default();
            assert_eq!(fields.get(typed.0), Some(typed.1));
            assert_eq!(fields.get("hosting"), Some("yes"));
            assert_eq!(fields.get("command"), None);
        }
    }
}
