//! Small parts that say one thing: how far, how many, who, from where to where, what is still on its way.

use super::Erase;
use super::icon::{self, Icon};
use crate::words::words;
use leptos::prelude::*;

/// How far something is, in words, as a figure and as a bar.
#[component]
pub fn Progress(
    /// What is going on.
    #[prop(into)]
    label: String,
    /// How much is done.
    #[prop(into)]
    done: Signal<u32>,
    /// How much there is in all.
    #[prop(into)]
    all: Signal<u32>,
) -> impl IntoView {
    view! {
        <label class="progress">
            <span class="progress__says">{label}</span>
            <span class="progress__figure" dir="auto">{move || words().progress_of(done.get(), all.get())}</span>
            <progress class="progress__bar" value=move || done.get().to_string() max=move || all.get().to_string()></progress>
        </label>
    }
    .erase()
}

/// A number beside a word. `says` is what it counts, for those who listen.
#[component]
pub fn Badge(
    /// The number.
    #[prop(into)]
    number: Signal<u32>,
    /// What it counts: `new sessions`.
    says: &'static str,
    /// Class of its look: `badge`, `badge badge--accent`, `badge badge--bad`.
    #[prop(default = "badge")]
    class: &'static str,
) -> impl IntoView {
    view! { <span class=class>{number}<span class="unseen">" "{says}</span></span> }
}

/// From here to there: a session that has another room or another time than before.
#[component]
pub fn Moved(
    /// Where it was.
    #[prop(into)]
    from: String,
    /// Where it is.
    #[prop(into)]
    to: String,
) -> impl IntoView {
    let w = words();
    view! {
        <p class="moved">
            <span class="moved__word">{w.moved()}</span>
            <span class="unseen">" "{w.moved_from()}" "</span>
            <del class="moved__from" dir="auto">{from}</del>
            <Icon d=icon::ONWARD class="moved__arrow turns"/>
            <span class="unseen">" "{w.moved_to()}" "</span>
            <strong class="moved__to" dir="auto">{to}</strong>
        </p>
    }
    .erase()
}

/// People by name, one under the other, each with a word about them or none.
#[component]
pub fn NameList(
    /// Names, and a word about each.
    of: Vec<(String, Option<String>)>,
) -> impl IntoView {
    let one = |(name, note): (String, Option<String>)| {
        view! {
            <li class="names__one">
                <span class="names__name" dir="auto">{name}</span>
                {note.map(|note| view! { <span class="names__note" dir="auto">{note}</span> }.erase())}
            </li>
        }
    };
    view! { <ul class="names" role="list">{of.into_iter().map(one).collect_view()}</ul> }.erase()
}

/// What is still on its way, in the shape that it will have.
#[component]
pub fn Skeleton(
    /// How many lines it will have.
    #[prop(default = 3)]
    lines: usize,
    /// What is on its way, for those who listen.
    #[prop(default = words().loading())]
    says: &'static str,
) -> impl IntoView {
    let line = || view! { <span class="skeleton__line"></span> };
    view! {
        <div class="skeleton" role="status">
            {(0..lines).map(|_| line()).collect_view()}
            <span class="unseen">{says}</span>
        </div>
    }
    .erase()
}

/// A place in the queue for the microphone: 0 speaks, 1 is next.
#[component]
pub fn QueuePlace(
    /// How many speak before, the one who speaks now included; 0 for who speaks now.
    #[prop(into)]
    place: Signal<u32>,
    /// What will be pitched, or what to do.
    #[prop(into)]
    title: Signal<String>,
) -> impl IntoView {
    let number = move || match place.get() {
        0 => view! { <Icon d=icon::MICROPHONE class="queue-place__icon"/> }.erase(),
        place => view! { <span aria-hidden="true">{place}</span> }.erase(),
    };
    let w = words();
    let says = move || match place.get() {
        0 => w.queue_turn().to_owned(),
        1 => w.queue_next().to_owned(),
        place => w.queue_place(&w.nth(place as usize)),
    };
    view! {
        <div class="queue-place" role="status">
            <div class="queue-place__number">{number}</div>
            <div>
                <p class="queue-place__says">{says}</p>
                <p class="queue-place__more" dir="auto">{title}</p>
            </div>
        </div>
    }
    .erase()
}
