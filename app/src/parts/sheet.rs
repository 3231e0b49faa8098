//! What comes over the page: a sheet from its foot, a dialog in its middle. Both work without a script.

use super::Erase;
use crate::words::words;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A sheet from the foot of the screen on a phone, a panel under its button elsewhere.
///
/// It is a `details`: without a script its button opens it, and the button, or the veil around the sheet, closes it.
#[component]
pub fn Sheet(
    /// What its button says.
    #[prop(into)]
    label: String,
    /// Class of its button.
    #[prop(default = "button button--quiet")]
    class: &'static str,
    /// Whether the panel ends where the button ends, for buttons at the end of their line.
    #[prop(optional)]
    end: bool,
    /// Whether it is open to begin with.
    #[prop(optional)]
    open: bool,
    /// What it says over its content.
    #[prop(optional, into)]
    title: Option<String>,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="drawer" class:drawer--end=end open=open>
            <summary class=format!("drawer__open {class}")>{label}</summary>
            <div class="drawer__sheet">
                {title.map(|title| view! { <h2 class="drawer__title">{title}</h2> })}
                {children()}
            </div>
        </details>
    }
    .erase()
}

/// A dialog that asks something before it is done. [`DialogLink`] opens it.
#[component]
pub fn Dialog(
    /// Its id in the page.
    id: &'static str,
    /// What it asks.
    #[prop(into)]
    title: String,
    /// What its first button says: that all stays as it is.
    #[prop(default = words().cancel().to_owned(), into)]
    cancel: String,
    /// What there is to know first.
    children: Children,
    /// What does it: the button, in its form.
    #[prop(into)]
    act: ViewFn,
) -> impl IntoView {
    let heading = format!("{id}-title");
    let named_by = heading.clone();
    view! {
        <dialog class="dialog" id=id aria-labelledby=named_by>
            <h2 class="dialog__title" id=heading>{title}</h2>
            <div class="dialog__body">{children()}</div>
            <div class="dialog__acts">
                <a class="button button--quiet" href="#" on:click=move |event| close(&event, id)>{cancel}</a>
                {act.run()}
            </div>
        </dialog>
    }
    .erase()
}

/// What opens a dialog: a link to it, which the browser follows by itself where there is no script.
#[component]
pub fn DialogLink(
    /// The dialog's id.
    to: &'static str,
    /// Its class.
    #[prop(default = "button button--quiet")]
    class: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <a class=class href=format!("#{to}") on:click=move |event| open(&event, to)>{children()}</a>
    }
    .erase()
}

/// The dialog of that id, as the browser knows it.
#[cfg(feature = "hydrate")]
fn dialog(id: &str) -> Option<web_sys::HtmlDialogElement> {
    use wasm_bindgen::JsCast;
    document().get_element_by_id(id)?.dyn_into().ok()
}

#[cfg(feature = "hydrate")]
fn open(event: &MouseEvent, id: &str) {
    // Where the browser refuses, it follows the link.
    if dialog(id).is_some_and(|dialog| dialog.show_modal().is_ok()) {
        event.prevent_default();
    }
}

#[cfg(feature = "hydrate")]
fn close(event: &MouseEvent, id: &str) {
    if let Some(dialog) = dialog(id).filter(web_sys::HtmlDialogElement::open) {
        event.prevent_default();
        dialog.close();
    }
}

#[cfg(not(feature = "hydrate"))]
fn open(_: &MouseEvent, _: &str) {}

#[cfg(not(feature = "hydrate"))]
fn close(_: &MouseEvent, _: &str) {}
