//! Something to know, in its place.

use super::Erase;
use super::icon::{self, Icon};
use leptos::prelude::*;

/// What kind of thing there is to know. Each has a drawing of its own, besides its colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// It is so.
    #[default]
    Know,
    /// It is well.
    Good,
    /// It wants attention.
    Warn,
    /// It does not work.
    Bad,
}

impl Tone {
    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Know => ("callout", icon::KNOW),
            Self::Good => ("callout callout--good", icon::TICK),
            Self::Warn => ("callout callout--warn", icon::CLASH),
            Self::Bad => ("callout callout--bad", icon::CLASH),
        }
    }
}

/// A callout; its children are a sentence, or some with links.
#[component]
pub fn Callout(
    /// What kind it is.
    #[prop(optional)]
    tone: Tone,
    /// What there is to know.
    children: Children,
) -> impl IntoView {
    let (class, d) = tone.look();
    view! {
        <div class=class>
            <Icon d class="callout__icon"/>
            <div class="callout__says">{children()}</div>
        </div>
    }
    .erase()
}
